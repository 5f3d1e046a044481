"""`reconstruction`: samples beside what the network gives back of them, and where it errs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.said import said
from app.views.view import Look, Material, View, plain, png
from models.spec import GIVEN_BACK

if TYPE_CHECKING:
    import numpy as np

    from app.reconstruction import Compared, Comparer

COUNT = 6
"""Samples shown; windows of a series half as many."""

MOST_STEPS = 400
"""Steps of a window that are shown, the last ones."""

MOST_COLUMNS = 40
"""Columns of a table or a series that are shown, the first ones."""


@dataclass(frozen=True)
class Samples:
    """Some samples.

    Args:
        inputs: The network's, by name, one row each.
        names: What each is called.
        whens: Of windows, what the order column says of each step.
    """

    inputs: dict[str, np.ndarray]
    names: list[str]
    whens: list[list[str]]


def comparer_of(look: Look) -> Comparer:
    """What compares samples with what the network gives back; made once."""
    from app.reconstruction import Comparer

    return look.kept("comparer", lambda: Comparer.of(look.network, look.fitted, look.experiment))


def examples(look: Look, material: Material) -> Samples:
    """Fixed samples of the validation part, evenly apart."""
    from app.data.dataset import Pictures
    from app.views import window

    if isinstance(material.dataset, Pictures):
        rows = material.spread(COUNT)
        return Samples({"image": material.pictures(rows)}, [material.dataset.files[row] for row in rows], [])
    table, fitted = material.table, material.fitted
    if fitted.windows is None:
        rows = material.spread(COUNT)
        inputs = fitted.inputs(table.frame.iloc[rows], table.reading.decimal)
        return Samples(inputs, [str(row + 1) for row in rows], [])
    timeline = window.laid(material)
    places = timeline.grid.place[material.spread(COUNT // 2)]
    return _windows(look, table.frame, timeline, places[places >= 0])


def _windows(look: Look, frame: Any, timeline: Any, places: np.ndarray) -> Samples:
    from app.views import window

    whens = [window.whens(look.fitted, frame, timeline, place + timeline.offsets()) for place in places]
    return Samples({"sequence": timeline.sequence(places)}, [when[-1] for when in whens], whens)


def make(look: Look, samples: Samples) -> dict[str, Any]:
    """The samples, what is given back of them, and the mean squared error of each."""
    comparer = comparer_of(look)
    compared = comparer.of_inputs(samples.inputs)
    errors = plain(comparer.each(compared))
    if "image" in samples.inputs:
        kind, found = "images", _pictures(compared)
    elif "sequence" in samples.inputs:
        kind, found = "series", _lines(look, samples, compared)
    else:
        kind, found = "table", _cells(look, samples, compared)
    told = [{"name": name, "mse": error, **one} for name, error, one in zip(samples.names, errors, found, strict=True)]
    return {"view": "reconstruction", "kind": kind, "examples": told, "columns": columns(look)}


def columns(look: Look) -> list[str]:
    """The columns of a table or a series that are shown."""
    fitted = look.fitted
    names = [
        number.column if number.feature is None else f"{number.column}, {number.feature}" for number in fitted.numbers
    ]
    return [*names, *fitted.categories][:MOST_COLUMNS]


def _pictures(compared: Compared) -> list[dict[str, Any]]:
    """Original, given back, and the absolute error of each pixel, 255 for the whole range."""
    import numpy as np

    errors = np.abs(compared.back - compared.scaled).mean(axis=3, keepdims=True)
    shown = [_bytes(array) for array in (compared.scaled, compared.back, errors)]
    return [
        {"original": png(original), "back": png(back), "error": png(error)}
        for original, back, error in zip(*shown, strict=True)
    ]


def _bytes(values: np.ndarray) -> np.ndarray:
    import numpy as np

    return np.asarray(np.clip(np.rint(255 * values), 0, 255), np.uint8)


def _lines(look: Look, samples: Samples, compared: Compared) -> list[dict[str, Any]]:
    """The columns of each window in their own units, NaN where a value was missing."""
    import numpy as np

    mean, deviation = units(look)
    names = columns(look)
    original = np.where(compared.known > 0, compared.scaled * deviation + mean, np.nan)[:, -MOST_STEPS:]
    back = (compared.back * deviation + mean)[:, -MOST_STEPS:]
    found = []
    for place, when in enumerate(samples.whens):
        shown = [plain(part[place, :, : len(names)].T) for part in (original, back)]
        found.append({"when": when[-MOST_STEPS:], "original": shown[0], "back": shown[1]})
    return found


def _cells(look: Look, samples: Samples, compared: Compared) -> list[dict[str, Any]]:
    """Of each row the cells, those given back, and their errors, column by column."""
    import numpy as np

    fitted, width, names = look.fitted, len(look.fitted.numbers), columns(look)
    mean, deviation = units(look) if width else (np.zeros(0), np.ones(0))
    errors = comparer_of(look).columns(compared)
    known = np.concatenate([compared.known[:, :width], np.ones((len(errors), len(fitted.categories)))], axis=1)
    found = []
    for place in range(len(errors)):
        numbers = samples.inputs["numbers"][place] if width else np.zeros(0)
        original: list[Any] = plain(numbers)
        back: list[Any] = plain(compared.back[place, :width] * deviation + mean)
        at = width
        for column, categories in enumerate(fitted.categories.values()):
            said = (None, *categories)
            original.append(said[int(samples.inputs["categories"][place, column])])
            back.append(said[int(compared.back[place, at : at + len(said)].argmax())])
            at += len(said)
        shown = np.where(known[place] > 0, errors[place], np.nan)
        found.append({
            "original": original[: len(names)], "back": back[: len(names)], "errors": plain(shown[: len(names)]),
        })  # fmt: skip
    return found


def units(look: Look) -> tuple[np.ndarray, np.ndarray]:
    """Mean and deviation that numbers are scaled with, float64 (numbers,) each."""
    import numpy as np

    deviation, mean = (np.asarray(part, np.float64) for part in look.network.get_layer("units").get_weights())
    return mean, deviation


def asked(look: Look, question: Mapping[str, Any]) -> Samples:
    """The `row`, the latest `rows` of a series, the `picture` (a file) or the `pixels` that a user gives.

    Raises:
        UserError: It is missing, or can't be read.
    """
    from app.data import given
    from app.views import window

    fitted, reading = look.fitted, look.experiment.data.reading
    if fitted.size is not None:
        if question.get("picture") is None and question.get("pixels") is None:
            raise UserError(said("The question view needs a picture or pixels."))
        return Samples({"image": given.pixels(fitted.size, question)[None]}, [""], [])
    if fitted.windows is not None:
        return _windows(look, *window.latest(look, question))
    row = question.get("row")
    if not isinstance(row, Mapping):
        raise UserError(said("The question view needs a row."))
    return Samples(fitted.inputs(given.table([row], reading), reading.decimal), [""], [])


VIEW = View("reconstruction", lambda task: task in GIVEN_BACK, examples, make, asked)
