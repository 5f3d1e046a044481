"""How far a score measured on few samples can be trusted."""

from __future__ import annotations

import math

FEW = 100
"""Test samples below which a score comes with its doubt."""

SURE = 1.959964
"""Standard deviations within which 95 of 100 measurements lie."""


def interval(right: int, samples: int) -> tuple[float, float]:
    """Where the true accuracy lies with 95 % certainty, by Wilson.

    Args:
        right: Samples answered rightly.
        samples: All samples, at least 1.

    Returns:
        Lowest and highest share, 0 to 1.
    """
    share, square = right / samples, SURE**2
    middle = (share + square / (2 * samples)) / (1 + square / samples)
    half = SURE / (1 + square / samples) * math.sqrt(share * (1 - share) / samples + square / (4 * samples**2))
    return max(0.0, middle - half), min(1.0, middle + half)
