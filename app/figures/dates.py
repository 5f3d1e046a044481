"""Moments on an axis: which ones to write, and how."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

SECONDS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200)
"""Distances of ticks below a day."""

DAYS = (1, 2, 5, 10)
"""Distances of ticks in days, as long as a month holds some of them."""

MONTHS = (1, 2, 3, 6)
DAY, MONTH, YEAR = 86_400.0, 2_629_746.0, 31_556_952.0
"""Seconds; of months and years the mean."""

LATEST = 2.5e11
"""Seconds from 1970 up to which a moment has a date, to either side."""


def ticks(low: float, high: float, most: int) -> list[float]:
    """Round moments from `low` to `high`, at most `most` of them.

    Args:
        low: Seconds since 1970.
        high: The same, above `low`.
        most: At least 2.
    """
    low, high = max(low, -LATEST), min(high, LATEST)
    span = max(high - low, 1.0)
    for size in (*SECONDS, *(days * DAY for days in DAYS)):
        if span / size <= most and 0 < len(found := _every(low, high, float(size))) <= most:
            return found
    for months in MONTHS:
        if span / (months * MONTH) <= most and (found := _months(low, high, months)) and len(found) <= most:
            return found
    for power in range(6):
        for years in (10**power, 2 * 10**power, 5 * 10**power):
            if len(found := _months(low, high, 12 * years)) <= most and span / (years * YEAR) <= most:
                return found
    return [low]


def _every(low: float, high: float, size: float) -> list[float]:
    first, last = int(np.ceil(low / size - 1e-9)), int(np.floor(high / size + 1e-9))
    return [place * size for place in range(first, last + 1)]


def _months(low: float, high: float, months: int) -> list[float]:
    """The firsts of every so many months, counted from January."""
    begin = int(np.datetime64(int(np.floor(low)), "s").astype("datetime64[M]").astype(np.int64))
    end = int(np.datetime64(int(np.ceil(high)), "s").astype("datetime64[M]").astype(np.int64))
    begin += -begin % months if months <= 12 else _to_year(begin, months)
    places = np.arange(begin, end + 1, months).astype("datetime64[M]").astype("datetime64[s]").astype(np.float64)
    return [float(place) for place in places if low <= place <= high]


def _to_year(begin: int, months: int) -> int:
    """Months from `begin` to a January of a year that `months` divides, counted from year 0."""
    return -(begin + 1970 * 12) % months


def written(places: list[float]) -> list[str]:
    """Ticks as text, no finer than they lie apart: years, months, days, or the time of day."""
    if not places:
        return []
    whole = [np.datetime64(round(min(max(place, -LATEST), LATEST)), "s") for place in places]
    gap = min((b - a for a, b in pairwise(places)), default=YEAR)
    if all(moment == moment.astype("datetime64[Y]") for moment in whole) and gap >= 0.9 * YEAR:
        return [str(moment.astype("datetime64[Y]")) for moment in whole]
    if all(moment == moment.astype("datetime64[M]") for moment in whole) and gap >= 0.9 * 28 * DAY:
        return [str(moment.astype("datetime64[M]")) for moment in whole]
    if gap >= DAY:
        return [str(moment.astype("datetime64[D]")) for moment in whole]
    return [_time(moment, gap) for moment in whole]


def moment(value: float, gap: float = 0.0) -> str:
    """One moment as text.

    Args:
        value: Seconds since 1970.
        gap: Seconds between the values it stands among: a day or more needs no time of day. Defaults to none.
    """
    if not np.isfinite(value):
        return ""
    found = np.datetime64(round(min(max(value, -LATEST), LATEST)), "s")
    if gap >= 0.9 * 28 * DAY and found == found.astype("datetime64[M]"):
        return str(found.astype("datetime64[M]"))
    if gap >= DAY and found == found.astype("datetime64[D]"):
        return str(found.astype("datetime64[D]"))
    return _time(found, gap)


def _time(found: np.datetime64, gap: float) -> str:
    text = str(found).replace("T", " ")
    return text if gap < 60 else text[:-3]
