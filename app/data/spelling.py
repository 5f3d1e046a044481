"""How the numbers of a text column are spelt, so that different texts can be counted by their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import pyarrow as pa

LONGEST = 15
"""Characters of a number of which float64 can tell all from each other."""

_MINUS, _POINT, _ZERO, _NINE = 45, 46, 48, 57
_POWERS = 10.0 ** np.arange(1, LONGEST + 1)


def different(column: pa.ChunkedArray, numbers: np.ndarray) -> int | None:
    """How many different texts a column holds; None where its numbers can't tell.

    Cells in the plain spelling are as many texts as numbers. Of the others, which differ from all of those, only
    cells whose number occurs several times are compared as texts.

    Args:
        column: Texts, each of them a number, or null.
        numbers: The same as numbers, NaN for null: float64 array of shape (rows,).
    """
    missing = np.isnan(numbers)
    if np.count_nonzero(missing) != column.null_count:
        return None
    import pyarrow as pa
    import pyarrow.compute as pc

    plain = is_plain(column, numbers)
    counted = _different(numbers[plain])[0]
    odd = ~plain & ~missing
    if not odd.any():
        return counted
    found, often = _different(numbers[odd])
    if not len(often):
        return counted + found
    alike = odd & np.isin(numbers, often)
    return counted + found - len(often) + len(pc.unique(column.filter(pa.array(alike))))


def _different(numbers: np.ndarray) -> tuple[int, np.ndarray]:
    """How many different numbers there are, and those that occur more than once; the order of `numbers` is lost."""
    numbers.sort()
    again = numbers[1:] == numbers[:-1]
    return len(numbers) - int(np.count_nonzero(again)), np.unique(numbers[1:][again])


def is_plain(column: pa.ChunkedArray, numbers: np.ndarray) -> np.ndarray:
    """Whether a cell is spelt in the one plain way, such as -0.5 and 12, so that equal numbers are equal texts.

    Args:
        column: Texts, each of them a number, or null.
        numbers: The same as numbers, NaN for null: float64 array of shape (rows,).

    Returns:
        Boolean array of shape (rows,), False for null.
    """
    start, found = 0, np.zeros(len(column), dtype=bool)
    for chunk in column.chunks:
        there = np.flatnonzero(~np.isnan(numbers[start : start + len(chunk)]))
        if len(there):
            found[start + there] = _is_plain(chunk, there, numbers[start + there])
        start += len(chunk)
    return found


def _is_plain(chunk: pa.Array, there: np.ndarray, values: np.ndarray) -> np.ndarray:
    _, places, content = chunk.buffers()
    offsets = np.frombuffer(places, np.int64)[chunk.offset : chunk.offset + len(chunk) + 1]
    text = np.frombuffer(content, np.uint8)
    begins, ends = offsets[:-1][there], offsets[1:][there]
    negative = text[begins] == _MINUS
    digits = ends - begins - negative
    leading = text[begins + negative]
    after = text[np.minimum(begins + negative + 1, len(text) - 1)]
    last = text[ends - 1]
    whole = values == np.floor(values)
    lengths = 1 + np.searchsorted(_POWERS, np.abs(values), side="right")
    odd = (leading == _POINT) | (last == _POINT) | (ends - begins > LONGEST)
    odd |= (leading == _ZERO) & (digits > 1) & (after != _POINT)
    odd |= np.where(whole, (digits != lengths) | (negative & (values == 0)), last == _ZERO)
    strange = np.flatnonzero((text < _MINUS) | (text > _NINE))
    if len(strange):
        odd[np.isin(there, np.searchsorted(offsets, strange, side="right") - 1)] = True
    return np.asarray(~odd)
