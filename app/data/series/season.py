"""How a series repeats itself, and how far back it is worth looking: told from its step and its values."""

from __future__ import annotations

import numpy as np

from app.data.series.step import Step

MOST = 20_000
"""Values looked at, the first ones; a season shows in fewer."""

LONGEST_LAG = 500
"""Lags tried where no calendar says which to try."""

LEAST = 0.2
"""Autocorrelation from which a lag counts as a season."""

USUAL, SHORTEST, LONGEST = 24, 4, 120
"""Steps of a window where nothing speaks for others, and at least and at most where something does."""

HORIZONS = 8
"""Times the horizon that a forecast of several steps looks back at least."""

_MINUTE, _HOUR, _DAY, _WEEK = 60, 3600, 86_400, 604_800


def cycles(step: Step | None) -> tuple[int, ...]:
    """The calendar's cycles in steps, shortest first: day, week and year, as far as the step is shorter."""
    if step is None or step.unit == "number":
        return ()
    if step.unit == "months":
        return (round(12 / step.size),) if step.size < 12 and 12 % step.size == 0 else ()
    spans = [_DAY, _WEEK, 365 * _DAY] if step.size != _WEEK else [52 * _WEEK]
    if step.size < _MINUTE:
        spans = [_HOUR, _DAY]
    return tuple(round(span / step.size) for span in spans if span >= 2 * step.size)


def season(values: np.ndarray, step: Step | None) -> int | None:
    """After how many steps a series repeats itself most alike; None where it does not.

    Args:
        values: The series on its grid, NaN for missing: (places,).
        step: Its step; the calendar's cycles are tried, and where there are none, all lags.
    """
    values = values[:MOST].astype(np.float64)
    known = np.isfinite(values)
    if known.sum() < 8:
        return None
    places = np.arange(len(values))
    trend = np.polyfit(places[known], values[known], 1)
    left = np.where(known, values - np.polyval(trend, places), 0.0)
    spread = float((left**2).sum() / known.sum())
    if spread <= 1e-12 * float(np.abs(values[known]).max() or 1.0) ** 2:
        return None

    def alike(lag: int) -> float:
        pairs = int((known[lag:] & known[:-lag]).sum())
        return float((left[lag:] * left[:-lag]).sum() / pairs / spread) if pairs else 0.0

    longest = len(values) // 2
    tried = [lag for lag in cycles(step) if 2 <= lag <= longest]
    if not cycles(step):
        tried = _peaks([alike(lag) for lag in range(1, min(longest, LONGEST_LAG) + 1)])
    found = {lag: alike(lag) for lag in tried}
    # A slow series resembles its own last steps too: a season is more alike than half of it is.
    found = {lag: r for lag, r in found.items() if r >= LEAST and r > alike(max(1, lag // 2)) + 0.05}
    if not found or cycles(step):
        return max(found, key=lambda lag: found[lag], default=None)
    best = max(found.values())
    return min(lag for lag, r in found.items() if r >= best - 0.1)  # two seasons are as alike as one


def _peaks(alike: list[float]) -> list[int]:
    """Lags (from 2) more alike than their neighbours; `alike` begins with lag 1."""
    return [
        place + 1
        for place in range(1, len(alike) - 1)
        if alike[place] > alike[place - 1] and alike[place] >= alike[place + 1]
    ]


def window(step: Step | None, season: int | None, rows: int, horizon: int = 1) -> int:
    """How many steps a forecast should look back.

    Args:
        step: The series' step.
        season: After how many steps it repeats itself, or None.
        rows: Rows there are, of the shortest group; a window takes a fifth of them at most.
        horizon: Steps ahead; the further, the further back. Defaults to one.
    """
    found = USUAL
    if calendar := cycles(step):
        found = calendar[0] * (4 if calendar[0] < 10 else 2 if calendar[0] < 30 else 1)
    elif season is not None:
        found = max(12, 2 * season)
    if horizon > 1:
        found = max(found, HORIZONS * horizon)
    return max(1, min(max(SHORTEST, min(found, LONGEST)), rows // 5))
