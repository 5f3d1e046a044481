"""Forecasts that need no network, which a model has to beat: the last value, the last season, a linear regression."""

from __future__ import annotations

import numpy as np

from app.data.preprocessing import Preprocessing
from app.data.series.grid import Grid
from app.data.series.timeline import Timeline

MOST_NUMBERS = 20_000_000
"""Numbers of windows that the regression is fitted to, 80 MB: of very many windows it sees some, evenly chosen."""

MOST_STEPS = 4000
"""Numbers of one window up to which it sees all; of longer ones the targets' past, and the last step of all else."""


def forecasts(
    fitted: Preprocessing, timeline: Timeline, rows: np.ndarray, training: np.ndarray, targets: np.ndarray
) -> dict[str, np.ndarray]:
    """What each simple way forecasts of some rows: name to float64 (rows, outputs).

    Args:
        fitted: The scales, season and horizon.
        timeline: The series.
        rows: The rows to forecast.
        training: The training rows; none where they are not known: then there is no regression.
        targets: What each row should be answered with, (all rows, outputs).
    """
    plan = fitted.windows
    assert plan is not None
    places = timeline.grid.place[rows]
    last = last_value(timeline, places, plan.horizon, len(plan.targets))
    found = {"last_value": last}
    if plan.season is not None:
        found["seasonal_naive"] = seasonal(timeline, places, plan.season, plan.horizon, last)
    if len(training):
        found["ridge"] = _ridge(fitted, timeline, rows, training, targets)
    return found


def last_value(timeline: Timeline, places: np.ndarray, horizon: int, targets: int) -> np.ndarray:
    """That all stays as it was last known: (places, outputs).

    Args:
        timeline: The series; its first features are the targets.
        places: Where the forecasts begin.
        horizon: Steps ahead.
        targets: How many targets there are.
    """
    past = timeline.values[:, :targets].astype(np.float64)
    known = np.where(np.isfinite(past), np.arange(len(past))[:, None], -1)
    at = np.maximum.accumulate(known, axis=0)[places - 1]
    last = np.where(at >= 0, np.take_along_axis(past, np.maximum(at, 0), axis=0), np.nan)
    return np.tile(last, (1, horizon))


def seasonal(
    timeline: Timeline, places: np.ndarray, season: int, horizon: int, instead: np.ndarray
) -> np.ndarray:
    """That each step is as it was a season before, or more of them where that is still to come: (places, outputs).

    Args:
        timeline: The series.
        places: Where the forecasts begin.
        season: Steps of a season.
        horizon: Steps ahead.
        instead: What to say where the season before is not known.
    """
    grid: Grid = timeline.grid
    targets = instead.shape[1] // horizon
    past = timeline.values[:, :targets].astype(np.float64)
    begin = grid.begin[places - 1]
    parts = []
    for ahead in range(horizon):
        at = places + ahead - season * (ahead // season + 1)
        before = instead[:, ahead * targets : (ahead + 1) * targets]
        values = np.where((at >= begin)[:, None], past[np.maximum(at, 0)], np.nan)
        parts.append(np.where(np.isfinite(values), values, before))
    return np.concatenate(parts, axis=1)


def _ridge(
    fitted: Preprocessing, timeline: Timeline, rows: np.ndarray, training: np.ndarray, targets: np.ndarray
) -> np.ndarray:
    """A ridge regression on the same windows as the network, scaled alike."""
    from sklearn.linear_model import Ridge

    plan = fitted.windows
    assert plan is not None
    count = timeline.window * timeline.values.shape[1]
    most = max(1, MOST_NUMBERS // min(count, MOST_STEPS))
    some = training if len(training) <= most else training[np.linspace(0, len(training) - 1, most).astype(np.int64)]
    mean, deviation = _scale(timeline, some)
    model = Ridge(alpha=1.0)
    model.fit(_shown(timeline, some, mean, deviation, len(plan.targets)), (targets[some] - plan.offsets) / plan.scales)
    told = [
        model.predict(_shown(timeline, rows[start : start + 4096], mean, deviation, len(plan.targets)))
        for start in range(0, len(rows), 4096)
    ]
    return np.asarray(np.concatenate(told).reshape(len(rows), -1) * plan.scales + plan.offsets)


def _scale(timeline: Timeline, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    values = timeline.values[timeline.grid.place[rows] - 1].astype(np.float64)
    known = np.isfinite(values)
    counts = np.maximum(known.sum(axis=0), 1)
    mean = np.where(known, values, 0.0).sum(axis=0) / counts
    spread = np.sqrt(np.where(known, (values - mean) ** 2, 0.0).sum(axis=0) / counts)
    return mean, np.where(spread > 0, spread, 1.0)


def _shown(
    timeline: Timeline, rows: np.ndarray, mean: np.ndarray, deviation: np.ndarray, targets: int
) -> np.ndarray:
    """The windows of some rows in one line each, scaled, the mean where a number is missing: float32."""
    windows = timeline.sequence(timeline.grid.place[rows])
    scaled: np.ndarray = np.nan_to_num((windows - mean) / deviation).astype(np.float32)
    if scaled[0].size <= MOST_STEPS:
        return scaled.reshape(len(rows), -1)
    return np.concatenate([scaled[:, :, :targets].reshape(len(rows), -1), scaled[:, -1, targets:]], axis=1)
