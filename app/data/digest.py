"""A 64-bit number per text of a column: the same for the same text, and hardly ever for two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import pyarrow as pa

MOST_ROWS = 16_384
"""Rows taken at once, so that what is reckoned with stays in the processor's cache."""

MISSING = np.uint64(0x5851F42D4C957F2D)

_WORD = 8
_MIX = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(29)
_MASKS = np.array([(1 << 8 * kept) - 1 for kept in range(_WORD + 1)], dtype=np.uint64)


def of(column: pa.ChunkedArray) -> np.ndarray:
    """The numbers of a column's texts: uint64 array of shape (rows,), `MISSING` for null.

    Args:
        column: large_string.
    """
    parts = [_of(chunk) for chunk in _chunks(column)]
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.uint64)


def count(column: pa.ChunkedArray) -> int:
    """How many different texts a column holds, null not counted."""
    found = of(column)
    found.sort()
    different = len(found) and 1 + int(np.count_nonzero(found[1:] != found[:-1]))
    return different - bool(column.null_count)


def _chunks(column: pa.ChunkedArray) -> Iterator[pa.Array]:
    for chunk in column.chunks:
        for start in range(0, len(chunk), MOST_ROWS):
            yield chunk.slice(start, MOST_ROWS)


def _of(chunk: pa.Array) -> np.ndarray:
    _, places, content = chunk.buffers()
    offsets = np.frombuffer(places, np.int64)[chunk.offset : chunk.offset + len(chunk) + 1]
    first, end = int(offsets[0]), int(offsets[-1])
    text = np.zeros(end - first + _WORD, dtype=np.uint8)  # a word may reach past the last text
    if content is not None:
        text[: end - first] = np.frombuffer(content, np.uint8)[first:end]
    words: np.ndarray = np.ndarray((end - first + 1,), np.dtype("<u8"), text, strides=(1,))
    found, at, left = np.full(len(chunk), _MIX), offsets[:-1] - first, np.diff(offsets)
    rows = np.flatnonzero(left)
    at, left = at[rows], left[rows]
    while len(rows):
        mixed = (found[rows] ^ (words[at] & _MASKS[np.minimum(left, _WORD)])) * _MIX
        found[rows] = mixed ^ (mixed >> _SHIFT)
        more = left > _WORD
        rows, at, left = rows[more], at[more] + _WORD, left[more] - _WORD
    found += (offsets[1:] - offsets[:-1]).astype(np.uint64) * MISSING
    if chunk.null_count:
        found[chunk.is_null().to_numpy(zero_copy_only=False)] = MISSING
    return found
