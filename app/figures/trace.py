"""A line that grows without end and is kept with a bounded number of points."""

from __future__ import annotations

import math

import numpy as np

from app.figures import scale


class Trace:
    """Points of a line, thinned out as it grows: lows and highs stay.

    Args:
        most: Points that are kept at most, at least 8.
    """

    def __init__(self, most: int = scale.POINTS) -> None:
        self._most = most
        self._x: list[float] = []
        self._y: list[float] = []

    def add(self, x: float, y: float) -> None:
        """Appends a point; one that isn't finite is left out."""
        if not math.isfinite(y):
            return
        self._x.append(x)
        self._y.append(min(max(y, -scale.LARGEST), scale.LARGEST))
        if len(self._x) >= self._most:
            x_kept, y_kept = scale.decimate(np.array(self._x), np.array(self._y), self._most // 2)
            self._x, self._y = x_kept.tolist(), y_kept.tolist()

    @property
    def x(self) -> np.ndarray:
        """Places, rising, (points,)."""
        return np.array(self._x)

    @property
    def y(self) -> np.ndarray:
        """Values, (points,)."""
        return np.array(self._y)

    def __len__(self) -> int:
        return len(self._x)
