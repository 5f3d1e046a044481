"""`anomalies`: how unusual rows, pictures or moments are, from which score on they count as such, and the highest."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.said import said
from app.views import reconstruction
from app.views.view import Look, Material, View, plain, png
from models.spec import Task

if TYPE_CHECKING:
    import numpy as np

    from app.data.series.timeline import Timeline

MOST = 2000
"""Rows or pictures that are scored after each epoch."""

MOST_WINDOWS = 6000
"""Windows of a series that are; of longer series some, evenly apart."""

POINTS = 600
"""Scores that are shown of a series, each the highest of its stretch; of rows all are."""

HIGHEST = 10
"""Of these many is said which they are."""

THUMBNAILS = 6
"""Pictures of those."""


@dataclass(frozen=True)
class Scored:
    """What is scored.

    Args:
        inputs: The network's, by name, one row each; of a series None.
        names: What each row is called, or what the order column says of each place.
        labels: 1 for what a label calls unusual, 0 for usual, -1 where none says.
        fixed: Which of them the threshold is taken from.
        timeline: The series.
        ends: Where its windows end.
    """

    inputs: dict[str, np.ndarray] | None
    names: list[str]
    labels: np.ndarray
    fixed: np.ndarray
    timeline: Timeline | None = None
    ends: np.ndarray | None = None


def examples(look: Look, material: Material) -> Scored:
    """Rows of the validation part, evenly apart; of a series all of it, the threshold being of the validation part."""
    import numpy as np

    from app.data.dataset import Pictures

    if look.fitted.windows is not None:
        return _series(look, material)
    rows = material.spread(MOST)
    every = np.ones(len(rows), dtype=bool)
    if isinstance(material.dataset, Pictures):
        names = [material.dataset.files[row] for row in rows]
        return Scored({"image": material.pictures(rows)}, names, _labels(look, material, rows), every)
    table = material.table
    inputs = look.fitted.inputs(table.frame.iloc[rows], table.reading.decimal)
    return Scored(inputs, [str(row + 1) for row in rows], _labels(look, material, rows), every)


def _series(look: Look, material: Material) -> Scored:
    import numpy as np

    from app.data.series import fitting
    from app.views import window

    timeline = window.laid(material)
    laid = timeline.grid
    places = np.flatnonzero(laid.rows >= 0)
    ends = places[fitting.ready(look.fitted, timeline, places)]
    ends = ends[:: -(-len(ends) // MOST_WINDOWS)] if len(ends) else ends
    fixed = np.zeros(len(laid.rows), dtype=bool)
    chosen = laid.place[material.rows]
    fixed[chosen[chosen >= 0]] = True
    names = window.whens(look.fitted, material.table.frame, timeline, np.arange(len(laid.rows)))
    labels = np.full(len(laid.rows), -1, np.int8)
    labels[places] = _labels(look, material, laid.rows[places])
    return Scored(None, names, labels, fixed, timeline, ends)


def _labels(look: Look, material: Material, rows: np.ndarray) -> np.ndarray:
    import numpy as np

    from app.evaluation import unusual

    about = look.fitted.anomalies
    found = None if about is None else unusual.truth(about, material.dataset, rows)
    return np.full(len(rows), -1, np.int8) if found is None else found


def make(look: Look, scored: Scored) -> dict[str, Any]:
    """The scores, the threshold, and the highest ones; of a series days too, where it has some rows a day."""
    import numpy as np

    comparer, about = reconstruction.comparer_of(look), look.fitted.anomalies
    assert about is not None
    if scored.timeline is not None and scored.ends is not None:
        values = comparer.over_time(scored.timeline, scored.ends)[0]
    else:
        assert scored.inputs is not None
        inputs, count = scored.inputs, len(scored.names)
        values = comparer.errors(lambda at: {name: part[at] for name, part in inputs.items()}, np.arange(count))
    about = about.fitted(values[scored.fixed]) if about.threshold is None or not look.finished else about
    content: dict[str, Any] = {
        "view": "anomalies", "kind": look.fitted.kind, "threshold": about.threshold, "share": about.share,
        "above": int(about.above(values).sum()), "rows": int(np.isfinite(values).sum()),
    }  # fmt: skip
    return {**content, **_shown(scored, values), **_highest(scored, values, about.above(values))}


def _shown(scored: Scored, values: np.ndarray) -> dict[str, Any]:
    """The scores that are drawn; of a long series the highest of each stretch."""
    import numpy as np

    count = len(values)
    if scored.timeline is None or count <= POINTS:
        return {"scores": plain(values), "names": scored.names, "labels": scored.labels.tolist()}
    bounds = np.linspace(0, count, POINTS + 1).astype(int)
    lowest = np.where(np.isfinite(values), values, -np.inf)
    best = np.array([first + int(lowest[first:last].argmax()) for first, last in itertools.pairwise(bounds)])
    names = [scored.names[place] for place in best]
    return {"scores": plain(values[best]), "names": names, "labels": scored.labels[best].tolist()}


def _highest(scored: Scored, values: np.ndarray, above: np.ndarray) -> dict[str, Any]:
    import numpy as np

    if scored.timeline is not None and (days := _days(scored.timeline, values)) is not None:
        return {"highest": days, "days": True}
    known = np.flatnonzero(np.isfinite(values))
    best = known[np.argsort(-values[known], kind="stable")[:HIGHEST]]
    found: list[dict[str, Any]] = [
        {
            "name": scored.names[place], "score": plain(values[place]), "anomaly": bool(above[place]),
            "label": int(scored.labels[place]),
        }
        for place in best
    ]  # fmt: skip
    if scored.inputs is not None and "image" in scored.inputs:
        for one, place in zip(found[:THUMBNAILS], best, strict=False):
            one["picture"] = png(scored.inputs["image"][place])
    return {"highest": found, "days": False}


def _days(timeline: Timeline, values: np.ndarray) -> list[dict[str, Any]] | None:
    """The days with the highest mean score; None where rows lie a day apart or further, or have no date."""
    import numpy as np

    moments, step = timeline.grid.moments, timeline.grid.step
    if moments is None or moments.dtype.kind != "M" or step is None or step.unit == "number":
        return None
    days, places, counts = np.unique(moments.astype("datetime64[D]"), return_inverse=True, return_counts=True)
    if np.median(counts) < 2:
        return None
    known = np.isfinite(values)
    sums = np.bincount(places, np.where(known, values, 0.0), len(days))
    counted = np.bincount(places, known, len(days))
    means = np.where(counted > 0, sums / np.maximum(counted, 1), -np.inf)
    best = np.argsort(-means, kind="stable")[:HIGHEST]
    best = best[np.isfinite(means[best])]
    return [
        {"name": str(days[day]), "score": plain(means[day]), "anomaly": False, "label": -1} for day in best
    ]


def asked(look: Look, question: Mapping[str, Any]) -> Scored:
    """What a user gives, as of `reconstruction`; it is scored alone."""
    import numpy as np

    samples = reconstruction.asked(look, question)
    count = len(samples.names)
    names = [name or str(said("yours")) for name in samples.names]
    return Scored(samples.inputs, names, np.full(count, -1, np.int8), np.ones(count, dtype=bool))


VIEW = View("anomalies", lambda task: task == Task.ANOMALY_DETECTION, examples, make, asked)
