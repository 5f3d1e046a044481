"""Whether a classifier is as sure as it is right, in three numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

BINS = 10


@dataclass(frozen=True)
class Certainty:
    """How sure answers were, and how often right.

    Args:
        says: Mean probability of the answers given, 0 to 1.
        right: Share of right answers.
        error: Expected calibration error: the mean distance between the two over tenths of certainty.
    """

    says: float
    right: float
    error: float


def measure(certainty: np.ndarray, right: np.ndarray) -> Certainty:
    """Measures answers.

    Args:
        certainty: Probability of the answer given, 0 to 1, at least one row.
        right: Whether it was right, bool.
    """
    sure = np.clip(certainty.astype(np.float64), 0.0, 1.0)
    place = np.minimum((sure * BINS).astype(int), BINS - 1)
    gaps = np.bincount(place, weights=sure, minlength=BINS) - np.bincount(place, weights=right, minlength=BINS)
    return Certainty(float(sure.mean()), float(right.mean()), float(np.abs(gaps).sum() / len(sure)))
