"""How a forecast ran beside what came: true and predicted numbers over time, and two simple guesses."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.data import columns as cells
from app.data.dataset import Table
from app.data.inputs import finite
from app.data.series.windows import Windows
from app.errors import UserError
from app.evaluation.review import Review
from app.said import said


@dataclass(frozen=True)
class Track:
    """Numbers at each moment of the test part, NaN where there is none; all arrays are equally long.

    Args:
        places: Moments (datetime64) or numbers, rising.
        actual: What came.
        forecast: What the model said, some steps before.
        last: The value that was known last when it said so.
        season: The value a season before, or None where there is no season.
        order: The column that puts the rows in order; empty where none does, or the data are not at hand.
        group: The group that it is; empty where the rows are one series.
        groups: All groups of the test part.
    """

    places: np.ndarray
    actual: np.ndarray
    forecast: np.ndarray
    last: np.ndarray
    season: np.ndarray | None = None
    order: str = ""
    group: str = ""
    groups: tuple[str, ...] = ()


def plan_of(review: Review) -> Windows:
    """How the run's rows became windows.

    Raises:
        UserError: The run's folder doesn't say.
    """
    content = review.run.read_json(review.run.preprocessing_file).get("series")
    if not content:
        raise UserError(said("{file} is damaged; copy the run's folder again.", file=review.run.preprocessing_file))
    return Windows.from_json(content)


def of(review: Review, table: Table | None, step: int = 1, target: int = 0, group: str = "") -> Track:
    """The track of a forecast whose answers were kept.

    Args:
        review: Of a forecast; its `kept` is there.
        table: The run's own rows, or None: then rows stand at their numbers, and there are no dates.
        step: Steps ahead, from 1.
        target: Which target.
        group: Which group. Defaults to the first.

    Raises:
        UserError: The run's files are damaged, or the rows can't be put in order.
    """
    plan, kept = plan_of(review), review.kept
    assert kept is not None and review.truths is not None
    at = (step - 1) * len(plan.targets) + target
    names: tuple[str, ...] = ()
    chosen = ""
    actual, forecast = review.truths[:, at], kept.outputs[:, at].astype(np.float64)
    if table is None:
        rows, past, moments = kept.rows.astype(np.int64), _told(review, plan, target), None
        begins = np.zeros(len(rows), np.int64)
    else:
        laid = plan.grid(table.frame, table.reading.decimal or ".")
        rows, moments = laid.place[kept.rows], laid.moments
        begins = laid.begin[np.maximum(rows, 0)]
        numbers = finite(cells.numbers(table.frame[plan.targets[target]], table.reading.decimal or "."))
        past = np.where(laid.rows >= 0, numbers[np.maximum(laid.rows, 0)], np.nan)
        names, chosen, rows = _of_group(table, plan, kept.rows, rows, group)
    good = rows >= 0
    rows, actual, forecast, begins = rows[good], actual[good], forecast[good], begins[good]
    order = np.argsort(rows, kind="stable")
    rows, actual, forecast, begins = rows[order], actual[order], forecast[order], begins[order]
    season = None if plan.season is None else _before(past, rows, begins, step - 1, plan.season)
    shown = rows + step - 1
    last = _last(past, rows, begins)
    places = shown + 1.0 if moments is None else moments[np.minimum(shown, len(moments) - 1)]
    if kept.total == len(kept.rows) and len(shown):
        places = np.arange(shown[0] + 1.0, shown[-1] + 2.0) if moments is None else moments[shown[0] : shown[-1] + 1]
        actual, forecast, last = (_spread(shown, values) for values in (actual, forecast, last))
        season = None if season is None else _spread(shown, season)
    order_name = plan.order or "" if table is not None else ""
    return Track(places, actual, forecast, last, season, order_name, chosen, names)


def _told(review: Review, plan: Windows, target: int) -> np.ndarray:
    """What the kept rows themselves tell of the past, by row number."""
    assert review.kept is not None and review.truths is not None
    past = np.full(int(review.kept.rows.max()) + plan.horizon + 1, np.nan)
    past[review.kept.rows] = review.truths[:, target]
    return past


def _of_group(
    table: Table, plan: Windows, kept: np.ndarray, places: np.ndarray, wanted: str
) -> tuple[tuple[str, ...], str, np.ndarray]:
    """All groups among the kept rows, the chosen one, and the places with -1 for rows of the others."""
    if plan.group is None:
        return (), "", places
    names = np.array([text or "" for text in cells.texts(table.frame[plan.group].iloc[kept])], dtype=object)
    groups = tuple(dict.fromkeys(names.tolist()))
    chosen = wanted if wanted in groups else groups[0]
    return groups, chosen, np.where(names == chosen, places, -1)


def _last(past: np.ndarray, rows: np.ndarray, begins: np.ndarray) -> np.ndarray:
    """The value known last before each row."""
    known = np.maximum.accumulate(np.where(np.isfinite(past), np.arange(len(past)), -1))
    at = known[np.maximum(rows - 1, 0)]
    return np.where((rows > 0) & (at >= begins), past[np.maximum(at, 0)], np.nan)


def _before(past: np.ndarray, rows: np.ndarray, begins: np.ndarray, ahead: int, season: int) -> np.ndarray:
    """The value one season before, or more where that is still to come."""
    at = rows + ahead - season * (ahead // season + 1)
    return np.where(at >= begins, past[np.maximum(at, 0)], np.nan)


def _spread(shown: np.ndarray, values: np.ndarray) -> np.ndarray:
    """The same on every place from the first to the last, so that what is missing is a gap."""
    filled = np.full(int(shown[-1] - shown[0]) + 1, np.nan)
    filled[shown - shown[0]] = values
    return filled
