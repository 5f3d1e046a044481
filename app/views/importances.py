"""`importances`: how much worse the answers become when a column's values are shuffled; of one row, what each adds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.views import cases
from app.views.cases import Cases
from app.views.view import Look, Material, View, plain

if TYPE_CHECKING:
    import numpy as np

COUNT, DRAWN = 200, 400
"""Rows whose columns are shuffled, and shuffled rows for each column about: few rows are shuffled several times."""

MOST = 100
"""Columns looked at, the first ones."""

TRIED = 8
"""Other values that a row's own one is held against."""


def examples(look: Look, material: Material) -> Cases:
    """The same rows at every call."""
    return cases.choose(material, COUNT)


def make(look: Look, rows: Cases) -> dict[str, Any]:
    """Of many rows the rise of the loss and the fall of the score; of a single one the effect of each value."""
    return _effects(look, rows) if len(rows) == 1 else _importances(look, rows)


def _importances(look: Look, rows: Cases) -> dict[str, Any]:
    """Permutation importances (Breiman 2001), each column's in the table's order."""
    columns = list(cases.places(look.fitted))
    base = cases.said_of(look, rows.inputs)
    score = cases.score(look, base, rows.answers)
    rises, scores = rank(look, rows, base)
    return {
        "view": "importances", "columns": columns[:MOST], "rises": plain(rises), "scores": plain(scores),
        "score": plain(score), "classes": look.fitted.target.classes is not None,
        "target": look.fitted.target.name, "left_out": max(0, len(columns) - MOST), "rows": len(rows),
    }  # fmt: skip


def rank(look: Look, rows: Cases, base: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """For each column the rise of the mean loss when its values are shuffled, and the score that is left then.

    Args:
        look: The network.
        rows: Several.
        base: What the network says of them as they are. Defaults to asking.
    """
    import numpy as np

    base = cases.said_of(look, rows.inputs) if base is None else base
    before = np.nanmean(cases.losses(look, base, rows.answers))
    times = max(1, min(5, DRAWN // max(1, len(rows))))
    random = np.random.default_rng(0)
    orders = [random.permutation(len(rows)) for _ in range(times)]
    rises, scores = [], []
    for name, at in list(cases.places(look.fitted).values())[:MOST]:
        told = [cases.said_of(look, _shuffled(rows.inputs, name, at, order)) for order in orders]
        rises.append(np.mean([np.nanmean(cases.losses(look, one, rows.answers)) for one in told]) - before)
        scores.append(np.mean([cases.score(look, one, rows.answers) for one in told]))
    return np.asarray(rises), np.asarray(scores)


def _shuffled(inputs: Mapping[str, np.ndarray], name: str, at: list[int], order: np.ndarray) -> dict[str, np.ndarray]:
    changed = inputs[name].copy()
    changed[:, at] = changed[order][:, at]
    return {**inputs, name: changed}


def _effects(look: Look, rows: Cases) -> dict[str, Any]:
    """What each value of a row adds to the answer, against other values that the column has."""
    import numpy as np

    base = cases.said_of(look, rows.inputs)[0]
    wins = int(base.argmax())
    found = cases.places(look.fitted)
    columns, effects = list(found)[:MOST], []
    knots = cases.knots(look) if look.fitted.numbers else None
    known = [len(names) for names in look.fitted.categories.values()]
    for column in columns:
        name, at = found[column]
        changed = {key: np.repeat(array, TRIED, axis=0) for key, array in rows.inputs.items()}
        for place in at:
            if name == "numbers":
                assert knots is not None
                spread = np.linspace(0.05, 0.95, TRIED) * (knots.shape[1] - 1)
                changed[name][:, place] = knots[place][np.round(spread).astype(int)]
            else:
                changed[name][:, place] = 1 + np.linspace(0, known[place] - 1, TRIED).astype(int)
        effects.append(base[wins] - cases.said_of(look, changed)[:, wins].mean())
    classes = look.fitted.target.classes
    return {
        "view": "importances", "columns": columns, "effects": plain(effects), "classes": classes is not None,
        "target": look.fitted.target.name, "answer": plain(base[0]) if classes is None else classes[wins],
        "left_out": max(0, len(found) - MOST),
    }  # fmt: skip


def asked(look: Look, question: Mapping[str, Any]) -> Cases:
    """The row that a user gives."""
    return cases.asked(look, question)


VIEW = View("importances", cases.answered, examples, make, asked, kinds=("table",))
