"""Characters of texts and their codes, told by a table of all code points."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np


def vocabulary(texts: Iterable[str], size: int) -> tuple[str, ...]:
    """The most frequent characters, at most `size`, in the order of their code points."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(text)
    ranked = sorted(counts, key=lambda character: (-counts[character], character))
    return tuple(sorted(ranked[:size]))


def table(entries: Sequence[str], first: int, unknown: int) -> np.ndarray:
    """The code of every code point up to the largest known one, and behind it that of the unknown: int32.

    Args:
        entries: The vocabulary.
        first: Entries before this one are no characters.
        unknown: The code of all others.
    """
    points = np.array([ord(entry) for entry in entries[first:]], np.int64)
    codes = np.full(int(points.max(initial=0)) + 2, unknown, np.int32)
    codes[points] = np.arange(first, len(entries))
    return codes


def codes(texts: Sequence[str], known: np.ndarray, unknown: int) -> tuple[np.ndarray, np.ndarray]:
    """The codes of some texts one after another, int32, and how many each has, int64; `known` is from `table`."""
    counts = np.fromiter(map(len, texts), np.int64, len(texts))
    points = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), np.uint32)
    return known[np.minimum(points, len(known) - 1)], counts
