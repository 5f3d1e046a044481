"""How the numbers of a text column are spelt: whether the same number is always the same text."""

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
    """How many different texts a column holds, told by its numbers; None where those can't tell.

    Args:
        column: Texts, each of them a number, or null.
        numbers: The same as numbers, NaN for null: float64 array of shape (rows,).
    """
    missing = np.isnan(numbers)
    kept = numbers[~missing] if missing.any() else numbers
    if len(kept) != len(column) - column.null_count:
        return None
    ordered = np.sort(kept)
    distinct = len(kept) and 1 + int(np.count_nonzero(ordered[1:] > ordered[:-1]))
    if distinct == len(kept) or is_plain(column, numbers):
        return distinct
    return distinct if _agree(column, numbers, len(kept) - distinct) else None


def is_plain(column: pa.ChunkedArray, numbers: np.ndarray) -> bool:
    """Whether each number is written in the one plain way, such as -0.5 and 12, so that equal ones are equal texts.

    Args:
        column: Texts, each of them a number, or null.
        numbers: The same as numbers, NaN for null: float64 array of shape (rows,).
    """
    start = 0
    for chunk in column.chunks:
        if len(chunk) and not _is_plain(chunk, numbers[start : start + len(chunk)]):
            return False
        start += len(chunk)
    return True


def _is_plain(chunk: pa.Array, numbers: np.ndarray) -> bool:
    _, places, content = chunk.buffers()
    if content is None or not content.size:
        return chunk.null_count == len(chunk)
    offsets = np.frombuffer(places, np.int64)[chunk.offset : chunk.offset + len(chunk) + 1]
    text = np.frombuffer(content, np.uint8)
    there = ~np.isnan(numbers)
    begins, ends, values = offsets[:-1][there], offsets[1:][there], numbers[there]
    if not len(values):
        return True
    signs = text[offsets[0] : offsets[-1]]
    if (ends - begins).max() > LONGEST or signs.min() < _MINUS or signs.max() > _NINE:
        return False
    negative = text[begins] == _MINUS
    digits = ends - begins - negative
    leading = text[begins + negative]
    after = text[np.minimum(begins + negative + 1, len(text) - 1)]
    last = text[ends - 1]
    whole = values == np.floor(values)
    lengths = 1 + np.searchsorted(_POWERS, np.abs(values), side="right")
    odd = (leading == _POINT) | (last == _POINT)
    odd |= (leading == _ZERO) & (digits > 1) & (after != _POINT)
    odd |= np.where(whole, (digits != lengths) | (negative & (values == 0)), last == _ZERO)
    return not bool(odd.any())


def _agree(column: pa.ChunkedArray, numbers: np.ndarray, repeated: int) -> bool:
    """Whether rows with the same number have the same text, looked up where few repeat."""
    if repeated > len(numbers) / 8:
        return False
    import pyarrow.compute as pc

    order = np.argsort(numbers, kind="stable")
    equal = np.flatnonzero(numbers[order[1:]] == numbers[order[:-1]])
    texts = column.combine_chunks()
    return bool(pc.all(pc.equal(texts.take(order[equal]), texts.take(order[equal + 1]))).as_py())
