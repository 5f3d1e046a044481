"""What a threshold on one class's probability makes of the test rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class AtThreshold:
    """Counts of rows at one threshold.

    Args:
        hits: Rows of the class that are found.
        alarms: Rows of other classes that are taken for it.
        misses: Rows of the class that are not found.
        rejections: Rows of other classes that are let go.
    """

    hits: int
    alarms: int
    misses: int
    rejections: int

    @property
    def precision(self) -> float | None:
        """Share of the found rows that belong to the class; None where none is found."""
        return _share(self.hits, self.hits + self.alarms)

    @property
    def recall(self) -> float | None:
        """Share of the class's rows that are found; None where there are none."""
        return _share(self.hits, self.hits + self.misses)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of the two."""
        return _share(2 * self.hits, 2 * self.hits + self.alarms + self.misses)

    @property
    def accuracy(self) -> float | None:
        """Share of rows on the right side of the threshold."""
        right = self.hits + self.rejections
        return _share(right, right + self.alarms + self.misses)


def at(truth: np.ndarray, scores: np.ndarray, threshold: float) -> AtThreshold:
    """Counts the rows at a threshold; a row whose score reaches it is taken for the class.

    Args:
        truth: Whether a row belongs to the class, bool (rows,).
        scores: Its probability, (rows,).
        threshold: From 0 to 1.
    """
    found = scores >= threshold
    hits, alarms = int((found & truth).sum()), int((found & ~truth).sum())
    return AtThreshold(hits, alarms, int(truth.sum()) - hits, int((~truth).sum()) - alarms)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
