"""`boundary`: what the network answers all over the plane of two columns, the others held still."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.said import said
from app.views import cases, importances
from app.views.cases import Cases
from app.views.view import Look, Material, View, plain

if TYPE_CHECKING:
    import numpy as np

SIDE = 32
"""Places along a number's axis."""

MOST_NAMES = 32
"""Categories along an axis at most, the first ones."""

COUNT, DOTS = 200, 120
"""Rows that tell which columns matter, and those of them that are shown as points."""

BEST = 3
"""Columns of which every two are shown after an epoch: those that matter most to the network."""

NEAR = 0.005
"""Share of a column's span within which a held value is told."""

EDGES = 0.02
"""Share of the training rows beyond each end of a number's axis."""


@dataclass(frozen=True)
class Wanted:
    """What is shown.

    Args:
        rows: Rows shown as points.
        held: One row whose values the other columns keep, by input.
        pair: The two columns, across and up. Defaults to those that matter most.
    """

    rows: Cases
    held: dict[str, np.ndarray]
    pair: tuple[str, str] | None = None


@dataclass(frozen=True)
class Axis:
    """One column of a plane.

    Args:
        column: Its name.
        values: What is put into the network at each place.
        names: What the places are called, of a category; None of a number.
    """

    column: str
    values: np.ndarray
    names: list[str] | None = None

    def told(self) -> dict[str, Any]:
        """As the content holds it."""
        if self.names is not None:
            return {"column": self.column, "names": self.names}
        return {"column": self.column, "low": plain(self.values[0], 6), "high": plain(self.values[-1], 6)}


def examples(look: Look, material: Material) -> Wanted:
    """Fixed rows; each number at its median, each category at its most frequent value among them."""
    rows = cases.choose(material, COUNT)
    return Wanted(rows, _typical(look, rows))


def _typical(look: Look, rows: Cases) -> dict[str, np.ndarray]:
    import numpy as np

    held = _middle(look)
    if "categories" in rows.inputs:
        most = [np.bincount(codes).argmax() for codes in rows.inputs["categories"].T]
        held["categories"] = np.asarray([most], np.int32)
    return held


def _middle(look: Look) -> dict[str, np.ndarray]:
    """Every number at its median, no category known."""
    import numpy as np

    held: dict[str, np.ndarray] = {}
    if look.fitted.numbers:
        knots = cases.knots(look)
        held["numbers"] = knots[None, :, knots.shape[1] // 2].astype(np.float32)
    if look.fitted.categories:
        held["categories"] = np.zeros((1, len(look.fitted.categories)), np.int32)
    return held


def axes(look: Look) -> dict[str, Axis]:
    """The columns that a plane can be made of: numbers and categories, not dates."""
    import numpy as np

    fitted = look.fitted
    knots = cases.knots(look) if fitted.numbers else None
    found: dict[str, Axis] = {}
    for place, number in enumerate(fitted.numbers):
        if number.feature is not None:
            continue
        assert knots is not None
        ends = np.interp([EDGES, 1 - EDGES], np.linspace(0, 1, knots.shape[1]), knots[place])
        if number.type == "boolean":
            ends = knots[place][[0, -1]]
        found[number.column] = Axis(number.column, np.linspace(float(ends[0]), float(ends[1]), SIDE))
    for name, known in fitted.categories.items():
        found[name] = Axis(name, np.arange(1, min(len(known), MOST_NAMES) + 1), list(known[:MOST_NAMES]))
    return found


def make(look: Look, wanted: Wanted) -> dict[str, Any]:
    """The planes of the wanted columns, and the rows that lie in them."""
    possible = axes(look)
    pairs = [wanted.pair] if wanted.pair is not None else _best(look, wanted.rows, possible)
    shown = list(dict.fromkeys(itertools.chain(*pairs)))
    target = look.fitted.target
    return {
        "view": "boundary", "target": target.name,
        "classes": None if target.classes is None else list(target.classes),
        "columns": list(possible),
        "planes": [_plane(look, wanted.held, possible[across], possible[up]) for across, up in pairs],
        "points": _points(look, wanted.rows, shown), "held": _held(look, wanted.held),
    }  # fmt: skip


def _best(look: Look, rows: Cases, possible: Mapping[str, Axis]) -> list[tuple[str, str]]:
    """Every two of the columns that matter most, the two most important ones first."""
    rises, _ = importances.rank(look, rows)
    columns = list(cases.places(look.fitted))
    ranked = [columns[place] for place in (-rises).argsort(kind="stable") if columns[place] in possible]
    pairs = sorted(itertools.combinations(range(len(ranked[:BEST])), 2), key=sum)
    return [(ranked[first], ranked[second]) for first, second in pairs]


def _plane(look: Look, held: Mapping[str, np.ndarray], across: Axis, up: Axis) -> dict[str, Any]:
    """The answers at each place, row by row from below: the class and its share, or the number."""
    import numpy as np

    cells = SIDE * SIDE  # always as many, so that the network is compiled once
    inputs = {name: np.repeat(array, cells, axis=0) for name, array in held.items()}
    xs, ys = (part.ravel() for part in np.meshgrid(across.values, up.values))
    for axis, values in ((across, xs), (up, ys)):
        name, at = cases.places(look.fitted)[axis.column]
        inputs[name][: len(values), at[0]] = values
    told = cases.said_of(look, inputs)[: len(xs)]
    sizes = len(up.values), len(across.values)
    plane = {"across": across.told(), "up": up.told()}
    if look.fitted.target.classes is None:
        return {**plane, "values": plain(told[:, 0].reshape(sizes))}
    shares = np.round(told.max(axis=1), 2).reshape(sizes)
    return {**plane, "winners": told.argmax(axis=1).reshape(sizes).tolist(), "shares": shares.tolist()}


def _points(look: Look, rows: Cases, columns: list[str]) -> dict[str, Any]:
    """The rows by the values of these columns; a category by its place along its axis."""
    import numpy as np

    part = np.unique(np.linspace(0, len(rows) - 1, min(DOTS, len(rows))).astype(int))
    found: dict[str, Any] = {}
    for column in columns:
        name, at = cases.places(look.fitted)[column]
        values = rows.inputs[name][part, at[0]].astype(np.float64)
        found[column] = plain(values - 1 if name == "categories" else values)
    answers = rows.answers[part]
    return {"columns": found, "answers": answers.tolist() if answers.dtype.kind == "i" else plain(answers)}


def _held(look: Look, held: Mapping[str, np.ndarray]) -> dict[str, Any]:
    """The value that each column keeps where it is no axis; dates are left out."""
    found: dict[str, Any] = {}
    spans = [] if not look.fitted.numbers else (cases.knots(look)[:, -1] - cases.knots(look)[:, 0]).tolist()
    for place, number in enumerate(look.fitted.numbers):
        if number.feature is None:
            found[number.column] = _round(float(held["numbers"][0, place]), spans[place])
    for place, (name, known) in enumerate(look.fitted.categories.items()):
        code = int(held["categories"][0, place])
        found[name] = known[code - 1] if code else None
    return found


def _round(value: float, span: float) -> Any:
    """With as few digits as tell it apart within the column's span: quantiles that coincide were moved a little."""
    if not math.isfinite(value):
        return None
    places = range(-9, 10)
    found = next((near for digits in places if abs((near := round(value, digits)) - value) <= NEAR * span), value)
    return int(found) if found == int(found) else found


def asked(look: Look, question: Mapping[str, Any]) -> Wanted:
    """Two `columns`, across and up, and a `row` whose values the others keep; what it lacks is held at the median.

    Raises:
        UserError: There are no two such columns.
    """
    import numpy as np

    row = question.get("row")
    held = _middle(look)
    given = cases.asked(look, {"row": {**dict.fromkeys(_names(look)), **row}}) if isinstance(row, Mapping) else None
    if given is not None:
        for name, array in given.inputs.items():
            held[name] = np.where(np.isnan(array), held[name], array) if name == "numbers" else array
    rows = Cases(held, np.array([-1]) if given is None else given.answers)
    columns = question.get("columns")
    return Wanted(rows, held, _likely(look, rows) if columns is None else _pair(look, columns))


def _likely(look: Look, row: Cases) -> tuple[str, str]:
    """The two columns whose values move the answer for a row most."""
    possible = axes(look)
    told = importances.make(look, row)
    sizes = dict(zip(told["columns"], told["effects"], strict=True))
    ranked = sorted(possible, key=lambda column: -abs(sizes.get(column) or 0.0))
    return _pair(look, ranked[:2])


def _names(look: Look) -> list[str]:
    return [*(number.column for number in look.fitted.numbers), *look.fitted.categories]


def _pair(look: Look, columns: Any) -> tuple[str, str]:
    possible = list(axes(look))
    known = isinstance(columns, list) and [column for column in columns if column in possible]
    if not known or len(columns) != 2 or len({*known}) != 2:
        raise UserError(said(
            "A plane needs two different columns with numbers or categories. There are {columns}.",
            columns=", ".join(possible) or said("none"),
        ))  # fmt: skip
    return str(known[0]), str(known[1])


VIEW = View("boundary", cases.answered, examples, make, asked, kinds=("table",))
