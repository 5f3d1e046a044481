"""Rows or pictures with known answers to look at, what the network says of them, and how far off that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.said import said
from app.views.view import Look, Material
from models.spec import Task

if TYPE_CHECKING:
    import numpy as np

    from app.data.preprocessing import Preprocessing

ANSWERED = frozenset({Task.CLASSIFICATION, Task.REGRESSION})
"""Tasks with one answer a row."""


@dataclass(frozen=True)
class Cases:
    """Some rows or pictures.

    Args:
        inputs: The network's, by name, one row each.
        answers: Class codes, int64, or numbers in the target's units; -1 or NaN where nobody knows.
    """

    inputs: dict[str, np.ndarray]
    answers: np.ndarray

    def __len__(self) -> int:
        return len(self.answers)


def answered(task: Task) -> bool:
    """Whether rows of a task have answers."""
    return task in ANSWERED


def choose(material: Material, count: int) -> Cases:
    """Fixed rows of the validation part, evenly apart."""
    import numpy as np

    from app.data.dataset import Pictures

    rows, fitted = material.spread(count), material.fitted
    if isinstance(material.dataset, Pictures):
        answers = fitted.picture_targets(material.dataset)[rows]
        return Cases({"image": material.pictures(rows)}, np.asarray(answers))
    table = material.table
    frame, decimal = table.frame.iloc[rows], table.reading.decimal
    return Cases(fitted.inputs(frame, decimal), np.asarray(fitted.targets(frame[fitted.target.name])))


def asked(look: Look, question: Mapping[str, Any]) -> Cases:
    """The `row` that a user gives; its answer where it holds one.

    Raises:
        UserError: There is none, or it lacks a column.
    """
    import numpy as np

    from app.data.given import table

    row = question.get("row")
    if not isinstance(row, Mapping):
        raise UserError(said("The question view needs a row."))
    fitted, reading = look.fitted, look.experiment.data.reading
    frame = table([row], reading)
    inputs = fitted.inputs(frame, reading.decimal)
    if fitted.target.name in frame.columns:
        return Cases(inputs, np.asarray(fitted.targets(frame[fitted.target.name], reading.decimal)))
    return Cases(inputs, np.array([np.nan] if fitted.target.classes is None else [-1]))


def last(look: Look) -> Any:
    """The tensor of logits, or of the standardised number."""
    return look.network.layers[-1].input if look.finished else look.network.output


def said_of(look: Look, inputs: Mapping[str, np.ndarray]) -> np.ndarray:
    """What the network says: shares of the classes, float64 (rows, classes), or numbers in their units, (rows, 1)."""
    import numpy as np

    found = look.outputs(inputs, {"last": last(look)})["last"].astype(np.float64)
    target = look.fitted.target
    if target.classes is None:
        return np.asarray(found * target.deviation + target.mean)
    shares = np.exp(found - found.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))


def losses(look: Look, told: np.ndarray, answers: np.ndarray) -> np.ndarray:
    """How far off each is, as the training counts it: nats, or squared deviations; NaN where nobody knows.

    Args:
        look: The network.
        told: From `said_of`.
        answers: As in `Cases`.
    """
    import numpy as np

    target = look.fitted.target
    if target.classes is None:
        return np.asarray(((told[:, 0] - answers) / target.deviation) ** 2)
    shares = told[np.arange(len(told)), np.maximum(answers, 0)]
    return np.where(answers >= 0, -np.log(np.maximum(shares, 1e-12)), np.nan)


def score(look: Look, told: np.ndarray, answers: np.ndarray) -> float:
    """What people ask for: the share that is right, or the root mean squared error in the target's units."""
    import numpy as np

    if look.fitted.target.classes is None:
        return float(np.sqrt(np.nanmean((told[:, 0] - answers) ** 2)))
    known = answers >= 0
    return float((told.argmax(axis=1) == answers)[known].mean()) if known.any() else float("nan")


def places(fitted: Preprocessing) -> dict[str, tuple[str, list[int]]]:
    """Where each input column stands: the input's name and the places in it, several of a date."""
    found: dict[str, tuple[str, list[int]]] = {}
    for place, number in enumerate(fitted.numbers):
        found.setdefault(number.column, ("numbers", []))[1].append(place)
    for place, name in enumerate(fitted.categories):
        found[name] = ("categories", [place])
    return found


def knots(look: Look) -> np.ndarray:
    """Quantiles of the number columns on the training rows, evenly from the least to the largest: (numbers, knots).

    They are read from the network's own scaling.
    """
    import numpy as np

    kernel, bias = (np.asarray(part, np.float64) for part in look.network.get_layer("scaling_ramps").get_weights())
    first = -bias / kernel
    return np.concatenate([first, first[:, -1:] + 1.0 / kernel[:, -1:]], axis=1)
