"""Numbers on axes: what can be drawn, limits, ticks, and fewer points for the same line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from app.figures.words import Words

LARGEST = 1e300
"""Numbers are clipped to this: beyond it, matplotlib's own arithmetic overflows."""

POWERS = 1e-4
"""Share of the largest tick below which the smallest shows that they are powers of ten."""

POINTS = 1000
"""Points of a line; more can't be told apart on a screen and cost time at every draw."""


def finite(values: object) -> np.ndarray:
    """`values` as float64 with NaN for what is no number, clipped to what can be drawn."""
    array = np.asarray(values, dtype=np.float64)
    clipped: np.ndarray = np.clip(np.where(np.isinf(array), np.nan, array), -LARGEST, LARGEST)
    return clipped


def bounds(values: np.ndarray) -> tuple[float, float] | None:
    """Smallest and largest of the finite values, or None without any."""
    known = values[np.isfinite(values)]
    return (float(known.min()), float(known.max())) if len(known) else None


def padded(low: float, high: float, share: float = 0.05) -> tuple[float, float]:
    """Limits a little wider than the data; a single value gets room on both sides."""
    span = high - low
    if span <= abs(high) * 1e-9 or span < 1e-280:
        room = abs(high) * 0.1 if abs(high) > 1e-280 else 1.0
        return low - room, high + room
    return low - share * span, high + share * span


def step(span: float, most: int = 5) -> float:
    """The smallest of 1, 2, 2.5, 5 times a power of ten that cuts `span` into at most `most` parts."""
    raw = max(span, 1e-290) / most
    power = 10.0 ** math.floor(math.log10(raw))
    return next((times * power for times in (1, 2, 2.5, 5) if raw <= times * power * (1 + 1e-9)), 10 * power)


def ticks(low: float, high: float, most: int = 6) -> list[float]:
    """Round numbers from `low` to `high`, at most `most` of them."""
    for parts in (most + 1, most, most - 1):
        size = step(high - low, max(1, parts))
        first, last = math.ceil(low / size - 1e-6), math.floor(high / size + 1e-6)
        if last - first < most:
            break
    return [place * size for place in range(first, min(last, first + most - 1) + 1)]


def powers(low: float, high: float, most: int = 6) -> list[float]:
    """Powers of ten from `low` to `high` for a logarithmic axis; round numbers where there are too few."""
    first, last = math.ceil(math.log10(low) - 1e-9), math.floor(math.log10(high) + 1e-9)
    if last - first < 1:
        return [tick for tick in ticks(low, high, 4) if tick > 0]
    every = math.ceil((last - first + 1) / most)
    return [10.0**power for power in range(first, last + 1, every)]


def whole(last: int, first: int = 1, most: int = 5) -> list[int]:
    """Whole numbers for epochs: the first, then round ones, at most `most` + 1."""
    size = next(s for e in range(300) for s in (10**e, 2 * 10**e, 5 * 10**e) if (last - first) / s <= most)
    found = [first, *range(size * (first // size + 1), last + 1, size)]
    return [found[0], *found[2:]] if len(found) > 2 and found[1] - found[0] < size / 2 else found


def written(places: Sequence[float], words: Words) -> list[str]:
    """Ticks as text, all with the same number of decimals; powers of ten each for itself."""
    if not len(places):
        return []
    largest = max(abs(place) for place in places)
    gaps = [b - a for a, b in pairwise(places) if b > a]
    gap = min(gaps) if gaps else largest or 1.0
    least = min(abs(place) for place in places)
    if largest >= 1e7 or 0 < largest < 1e-3 or 0 < least < POWERS * largest:
        return [words.local(f"{place:.3g}") for place in places]
    decimals = next((n for n in range(7) if abs(gap * 10**n - round(gap * 10**n)) < 1e-6 * gap * 10**n), 7)
    years = min(places) >= 1000 and largest < 10_000  # 2020 may be one
    group = "" if years else ","
    return [words.local(f"{place + 0.0:{group}.{decimals}f}") for place in places]


def decimate(x: np.ndarray, y: np.ndarray, most: int = POINTS) -> tuple[np.ndarray, np.ndarray]:
    """The same line with at most `most` points: of each stretch its lowest and its highest point are kept.

    Args:
        x: Places, rising, (points,).
        y: Finite values, (points,).
        most: Points to keep, at least 4.
    """
    if len(x) <= most:
        return x, y
    edges = np.linspace(0, len(x), most // 2).astype(int)
    kept = {0, len(x) - 1}
    for start, end in pairwise(edges.tolist()):
        kept |= {start + int(np.argmin(y[start:end])), start + int(np.argmax(y[start:end]))}
    chosen = np.array(sorted(kept))
    return x[chosen], y[chosen]
