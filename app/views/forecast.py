"""`forecast`: what came and what the network said of it, over the same windows of the validation part."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.views import window
from app.views.view import Look, Material, View, plain
from models.spec import Task

if TYPE_CHECKING:
    import numpy as np

COUNT = 3
"""Windows shown."""

RUN = 30
"""One-step forecasts that are shown one after another."""

MOST_PAST = 60
"""Steps of the past shown before a forecast."""


@dataclass(frozen=True)
class Stretch:
    """A stretch of a series.

    Args:
        sequence: The windows, float32 (forecasts, steps, features): one, or one for each step told.
        past: The first target before it.
        actual: What came, as many as are forecast; empty where nobody knows.
        when: What the order column says of the past and of what is forecast.
    """

    sequence: np.ndarray
    past: np.ndarray
    actual: np.ndarray
    when: list[str]


def examples(look: Look, material: Material) -> list[Stretch]:
    """A beginning, a middle and an end of the validation part."""
    import numpy as np

    from app.data.series import fitting

    fitted, frame = material.fitted, material.table.frame
    plan = fitted.windows
    assert plan is not None
    timeline = window.laid(material)
    answers = fitting.targets(fitted, frame, material.table.reading.decimal)
    rows = material.rows[timeline.grid.place[material.rows] >= 0]
    rows = rows[np.argsort(timeline.grid.place[rows], kind="stable")]
    found = []
    for chosen in _runs(timeline.grid.place[rows]) if plan.horizon == 1 else _evenly(len(rows)):
        part = rows[chosen]
        places = timeline.grid.place[part]
        actual = answers[part, 0] if plan.horizon == 1 else answers[part[0], :: len(plan.targets)]
        told = places if plan.horizon == 1 else places[0] + np.arange(plan.horizon)
        before = places[0] + timeline.offsets()[-MOST_PAST:]
        when = window.whens(fitted, frame, timeline, np.concatenate([before, told]))
        past = timeline.values[before, 0]
        found.append(Stretch(timeline.sequence(places), past, actual, when))
    return found


def _evenly(count: int) -> list[np.ndarray]:
    import numpy as np

    return [np.array([at]) for at in np.unique(np.linspace(0, count - 1, COUNT).astype(int))] if count else []


def _runs(places: np.ndarray) -> list[np.ndarray]:
    """Stretches of places that follow each other, as long as there are: places among them."""
    import numpy as np

    if not len(places):
        return []
    cuts = np.flatnonzero(np.diff(places) != 1) + 1
    whole = np.split(np.arange(len(places)), cuts)
    longest = min(RUN, max(map(len, whole)))
    starts = np.concatenate([part[: len(part) - longest + 1] for part in whole if len(part) >= longest])
    chosen = starts[np.unique(np.linspace(0, len(starts) - 1, COUNT).astype(int))]
    apart = [chosen[0], *(start for before, start in itertools.pairwise(chosen) if start - before >= longest)]
    return [np.arange(start, start + longest) for start in apart]


def make(look: Look, stretches: list[Stretch]) -> dict[str, Any]:
    """The stretches, with what the network says of them now, and what the last value would have said."""
    import numpy as np

    plan = look.fitted.windows
    assert plan is not None
    found = []
    for stretch in stretches:
        outputs = look.outputs({"sequence": stretch.sequence})["output"].reshape(len(stretch.sequence), -1)
        if not look.finished:
            outputs = outputs * plan.scales + plan.offsets
        told = outputs[:, 0] if plan.horizon == 1 else outputs[0, :: len(plan.targets)]
        past = stretch.past
        known = past[np.isfinite(past)]
        naive = np.full(len(told), known[-1] if len(known) else np.nan)
        if plan.horizon == 1 and len(stretch.actual) > 1:
            naive[1:] = stretch.actual[:-1]
        found.append({
            "name": stretch.when[len(past)] if len(stretch.when) > len(past) else "",
            "past": plain(past), "actual": plain(stretch.actual), "forecast": plain(told),
            "naive": plain(naive), "when": stretch.when,
        })  # fmt: skip
    return {"view": "forecast", "target": plan.targets[0], "examples": found}


def asked(look: Look, question: Mapping[str, Any]) -> list[Stretch]:
    """What comes after the `rows` that a user gives; nobody knows what will."""
    import numpy as np

    plan = look.fitted.windows
    assert plan is not None
    frame, timeline, place = window.latest(look, question)
    before = place[0] + timeline.offsets()[-MOST_PAST:]
    when = [*window.whens(look.fitted, frame, timeline, before), *[""] * plan.horizon]
    return [Stretch(timeline.sequence(place), timeline.values[before, 0], np.zeros(0), when)]


VIEW = View("forecast", lambda task: task == Task.FORECASTING, examples, make, asked)
