"""The cells of a very wide table, many columns at once: one by one they would take longer than reading them."""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from app.data import values

WIDE = 300
"""Tables of more columns than this are worth looking at in blocks."""

MOST_CELLS = 2_000_000
_LARGEST_WHOLE = 2.0**53
_PLAIN = {
    mark: rf"^-?(?:(?:0|[1-9]\d*)(?:{sign}\d*)?|{sign}\d+)(?:[eE][+-]?\d+)?$"
    for mark, sign in ((".", r"\."), (",", ","))
}


@dataclass(frozen=True, eq=False)
class Block:
    """Some columns of a table, each cell as its place in a list of all different ones.

    Args:
        places: Which columns of the table these are, shape (columns,).
        codes: Per column and row the cell's place in `numbers` (and `words`), -1 for missing:
            int32 array of shape (columns, rows).
        numbers: The different cells as numbers, NaN for those that are not plainly written ones.
        words: The different cells as texts, or None where the file itself holds numbers.
    """

    places: np.ndarray
    codes: np.ndarray
    numbers: np.ndarray
    words: pa.Array | None

    @cached_property
    def filled(self) -> np.ndarray:
        """Number of cells that are not missing, per column."""
        return np.asarray((self.codes >= 0).sum(axis=1))

    @cached_property
    def distinct(self) -> np.ndarray:
        """Number of different cells, per column."""
        return different(self.codes)

    @cached_property
    def plain(self) -> np.ndarray:
        """Per column, whether each cell that is not missing is a plainly written number."""
        return ~self.any(np.isnan(self.numbers))

    def any(self, mask: np.ndarray) -> np.ndarray:
        """Per column, whether one of its cells is among those that `mask` tells of the different ones."""
        return np.asarray(np.append(mask, False)[self.codes].any(axis=1))

    def values(self) -> np.ndarray:
        """The cells as numbers, NaN for missing ones: float64 array of shape (columns, rows)."""
        return np.asarray(np.append(self.numbers, np.nan)[self.codes])


def different(codes: np.ndarray) -> np.ndarray:
    """How many different codes stand in each row of `codes`; negative ones do not count."""
    if not codes.shape[1]:
        return np.zeros(len(codes), dtype=np.int64)
    ordered = np.sort(codes, axis=1)
    changes = (ordered[:, 1:] != ordered[:, :-1]) & (ordered[:, 1:] >= 0)
    return np.asarray(changes.sum(axis=1) + (ordered[:, 0] >= 0))


_latest: list[tuple[weakref.ref[pd.DataFrame], str, tuple[Block, ...]]] = []


def blocks(frame: pd.DataFrame, decimal: str = ".") -> tuple[Block, ...]:
    """The columns of a very wide table in blocks; none where columns can be looked at one by one.

    Columns that are neither text nor ordinary numbers are in no block. The answers for the two latest
    tables, such as a whole one and a sample of it, are kept, because several questions are asked of them.

    Args:
        frame: A table, which must not change afterwards.
        decimal: The file's decimal mark. Defaults to ".".
    """
    if frame.shape[1] <= WIDE or not len(frame):
        return ()
    kept = [one for one in _latest if one[0]() is not None]
    found = next((one for one in kept if one[0]() is frame and one[1] == decimal), None)
    if found is None:
        found = weakref.ref(frame), decimal, tuple(_made(frame, decimal))
        kept = kept[-1:]
    _latest[:] = [*(one for one in kept if one is not found), found]
    return found[2]


def counts(frame: pd.DataFrame, decimal: str = ".") -> tuple[np.ndarray, np.ndarray]:
    """Missing cells and different other cells of each column.

    Args:
        frame: A table.
        decimal: The file's decimal mark; blocks made with it before are used again. Defaults to ".".

    Returns:
        Two integer arrays of shape (columns,).
    """
    missing, distinct = (np.full(frame.shape[1], -1, dtype=np.int64) for _ in range(2))
    for block in blocks(frame, decimal):
        missing[block.places] = len(frame) - block.filled
        distinct[block.places] = block.distinct
    for place in np.flatnonzero(missing < 0).tolist():
        series = frame.iloc[:, place]
        missing[place], distinct[place] = int(series.isna().sum()), values.distinct(series)
    return missing, distinct


def _made(frame: pd.DataFrame, decimal: str) -> list[Block]:
    texts: dict[int, pd.Series] = {}
    numbers: dict[int, pd.Series] = {}
    for place, (_, series) in enumerate(frame.items()):
        if isinstance(series.dtype, pd.StringDtype):
            texts[place] = series
        elif isinstance(series.dtype, np.dtype) and series.dtype.kind in "iuf":
            numbers[place] = series
    most = max(1, MOST_CELLS // len(frame))
    made = [_of_texts(part, len(frame), decimal) for part in _parts(texts, most)]
    return made + [block for part in _parts(numbers, most) if (block := _of_numbers(part)) is not None]


def _parts(columns: dict[int, pd.Series], most: int) -> list[dict[int, pd.Series]]:
    places = list(columns)
    return [
        {place: columns[place] for place in places[start : start + most]}
        for start in range(0, len(places), most)
    ]


def _of_texts(columns: dict[int, pd.Series], rows: int, decimal: str) -> Block:
    chunks: list[pa.Array] = []
    for series in columns.values():
        array = pa.array(series, from_pandas=True)
        chunks += array.chunks if isinstance(array, pa.ChunkedArray) else [array]
    large = pa.large_string()
    encoded = pa.concat_arrays(
        [chunk if chunk.type == large else chunk.cast(large) for chunk in chunks]
    ).dictionary_encode()
    codes = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int32)
    words = encoded.dictionary
    plain = pc.if_else(pc.match_substring_regex(words, _PLAIN[decimal]), words, None)
    numbers = pc.cast(pc.replace_substring(plain, ",", "."), pa.float64())
    return Block(
        np.array(list(columns)),
        codes.reshape(len(columns), rows),
        np.array(numbers.to_numpy(zero_copy_only=False), dtype=np.float64),
        words,
    )


def _of_numbers(columns: dict[int, pd.Series]) -> Block | None:
    cells = np.stack([series.to_numpy(dtype=np.float64) for series in columns.values()])
    if np.nanmax(np.abs(cells), initial=0) >= _LARGEST_WHOLE:
        return None
    numbers, places = np.unique(cells, return_inverse=True)
    codes = np.where(np.isnan(cells), -1, places.reshape(cells.shape)).astype(np.int32)
    return Block(np.array(list(columns)), codes, numbers, None)
