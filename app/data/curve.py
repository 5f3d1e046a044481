"""The curve that brings a number column to the normal distribution, fitted to the training rows' quantiles."""

from __future__ import annotations

import numpy as np

from models.blocks import KNOTS


def statistics(numbers: np.ndarray) -> dict[str, np.ndarray]:
    """Knots and levels of the curve that brings each column to the normal distribution."""
    curves = [_curve(column[~np.isnan(column)].astype(np.float64)) for column in numbers.T]
    return {
        "knots": np.stack([knots for knots, _ in curves]),
        "levels": np.stack([levels for _, levels in curves]),
    }


def _curve(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """One column's quantiles, strictly ascending, and the normal deviate of each one's middle rank."""
    from scipy.stats import norm

    if len(values) == 0:
        return np.arange(KNOTS, dtype=np.float64), np.zeros(KNOTS)
    values = np.sort(values)
    knots = np.quantile(values, np.linspace(0, 1, KNOTS))
    ranks = (np.searchsorted(values, knots, "left") + np.searchsorted(values, knots, "right")) / 2
    levels = norm.ppf(np.clip(ranks / len(values), 1e-3, 1 - 1e-3))
    # Ties would make pieces of width 0: move each knot at least a little past the one before.
    step = max(values[-1] - values[0], abs(values[-1]) * 1e-3, 1e-30) * 1e-4
    rising = np.maximum.accumulate(knots - step * np.arange(KNOTS))
    return rising + step * np.arange(KNOTS), levels


def straight(numbers: np.ndarray) -> dict[str, np.ndarray]:
    """Mean and deviation of each column; a deviation of 1 where it never changes."""
    known = ~np.isnan(numbers)
    counts = np.maximum(known.sum(axis=0), 1)
    values = np.where(known, numbers, 0.0).astype(np.float64)
    mean = values.sum(axis=0) / counts
    deviation = np.sqrt((np.where(known, values - mean, 0.0) ** 2).sum(axis=0) / counts)
    return {"mean": mean, "deviation": np.where(deviation > 1e-12 * np.abs(mean), deviation, 1.0)}
