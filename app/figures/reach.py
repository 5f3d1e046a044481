"""How far a metric's axis reaches: calm while numbers come in, fitted when they end."""

from __future__ import annotations

import math

from app.figures import scale

SHARES = frozenset(
    {
        "accuracy",
        "balanced_accuracy",
        "macro_f1",
        "roc_auc",
        "token_accuracy",
        "exact_match",
    }
)
"""Metrics between 0 and 1, of which more is better."""

GROWTH = 1.5
"""Limits that are overrun move so far that they are overrun seldom: each time costs a full drawing."""

Limits = tuple[float, float]


def fitted(metric: str, low: float, high: float, log: bool = False) -> Limits:
    """Limits that suit values from `low` to `high`.

    A loss starts at 0, unless all of it lies so far above that its course would be a flat line.

    Args:
        metric: Its name, without `val_`.
        low: The smallest value.
        high: The largest value.
        log: Whether the axis is logarithmic; then `low` is above 0.
    """
    if log:
        return low / 1.25, high * 1.25
    if metric in SHARES:
        return _share(low, high)
    if low >= 0 and low < 0.5 * high or low == high == 0:
        return 0.0, high * 1.06 or 1.0
    bottom, top = scale.padded(low, high, 0.08)
    return (max(0.0, bottom), top) if low >= 0 else (bottom, top)


def _share(low: float, high: float) -> Limits:
    low, high = max(0.0, min(low, 1.0)), max(0.0, min(high, 1.0))
    size = scale.step(max(high - low, 0.02) * 1.3, 4)
    bottom = math.floor((low - 0.1 * size) / size) * size
    top = math.ceil((high + 0.1 * size) / size) * size
    return max(0.0, bottom), min(1.0, top)


def grown(metric: str, now: Limits, low: float, high: float, log: bool = False) -> Limits:
    """Limits after values that overran `now`: wider by half at that side at least."""
    bottom, top = fitted(metric, low, high, log)
    if log:
        return min(bottom, now[0]), max(top, now[1])
    span = (now[1] - now[0]) * GROWTH
    if high > now[1]:
        top = max(top, now[0] + span)
    if low < now[0]:
        bottom = min(bottom, now[1] - span)
    if metric in SHARES:
        return max(0.0, bottom), min(1.0, top)
    return (max(0.0, bottom) if low >= 0 else bottom), top


def is_wide(now: Limits, fit: Limits) -> bool:
    """Whether limits leave more than half of the axis empty."""
    return fit[1] - fit[0] < 0.5 * (now[1] - now[0])
