"""Rows and columns that repeat others: exact copies, and where the split puts them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import pyarrow as pa

from app.data import fixes, values
from app.data.block import WIDE, blocks
from app.data.dataset import Progress, Table, silent
from app.data.finding import Finding
from app.experiment import Column

FEWEST_ROWS = 20
"""With fewer rows columns agree by accident."""

MOST_ROWS = 20_000
"""Rows in which columns are compared first; only those that agree there are compared whole."""

_MIX = np.uint64(0xD6E8FEB86659FD93)


def used(columns: Sequence[Column]) -> list[int]:
    """Places of the columns in which two rows must agree to be copies: inputs and the target.

    Returns:
        None of them where the target stands alone: answers repeat, as they should.
    """
    places = [place for place, column in enumerate(columns) if column.role in ("input", "target")]
    return places if len(places) > 1 else []


def keys(
    frame: pd.DataFrame, used: Sequence[int], decimal: str = ".", progress: Progress = silent
) -> np.ndarray:
    """A 64-bit key per row, the same for rows with the same cells in the columns `used`.

    Args:
        frame: A table.
        used: Places of the columns that count.
        decimal: The file's decimal mark. Defaults to ".".
        progress: Called after each column; may raise to cancel. Defaults to nobody.
    """
    found = np.zeros(len(frame), dtype=np.uint64)
    left, random = set(used), np.random.default_rng(0)
    for block in blocks(frame, decimal):
        chosen = np.flatnonzero(np.isin(block.places, used))
        factors = random.integers(2**64, size=len(chosen), dtype=np.uint64)
        found += factors @ (block.codes[chosen].astype(np.uint64) + np.uint64(2))
        left.difference_update(block.places[chosen].tolist())
        progress(0.0, "Looking for copies")
    for done, place in enumerate(sorted(left)):
        progress(done / len(left), "Looking for copies")
        found ^= _cells(frame.iloc[:, place])
        found *= np.uint64(0x9E3779B97F4A7C15)
        found ^= found >> np.uint64(29)
    return found


def groups(table: Table, used: Sequence[int], progress: Progress = silent) -> tuple[np.ndarray, np.ndarray]:
    """Rows with the same cells in the columns `used`; asked again, the latest answer is at hand.

    Args:
        table: As read.
        used: Places of the columns that count.
        progress: Called now and then; may raise to cancel. Defaults to nobody.

    Returns:
        The first row of each group, and each row's group: integer arrays.
    """
    known = table.memo.get("groups")
    if known is None or known[0] != tuple(used):
        found = keys(table.frame, used, table.reading.decimal or ".", progress)
        progress(1.0, "Looking for copies")
        _, first, places = np.unique(found, return_index=True, return_inverse=True)
        table.memo["groups"] = known = tuple(used), first, places
    return known[1], known[2]


def of_columns(frame: pd.DataFrame, columns: Sequence[Column], progress: Progress = silent) -> list[Finding]:
    """Inputs that say the same as an earlier one in other words, told in one finding.

    Args:
        frame: A table.
        columns: Its columns with their roles.
        progress: Called now and then; may raise to cancel. Defaults to nobody.
    """
    if len(frame) < FEWEST_ROWS or frame.shape[1] > WIDE:
        return []
    alike: dict[bytes, list[int]] = {}
    sample = frame.iloc[:: max(1, len(frame) // MOST_ROWS)]
    for place, column in enumerate(columns):
        progress(place / len(columns), "Comparing columns")
        if column.role == "input" and column.type in ("number", "category", "boolean"):
            alike.setdefault(_sequence(sample.iloc[:, place]), []).append(place)
    pairs = [
        (place, first)
        for first, *others in alike.values()
        for place in others
        if _repeats(frame, place, first)
    ]
    return (
        [_repeated([(columns[place].name, columns[first].name) for place, first in sorted(pairs)])]
        if pairs
        else []
    )


def _sequence(series: pd.Series) -> bytes:
    """What stays the same when a column's values get other names; of values that hardly repeat, these too."""
    codes, names = values.codes(series)
    often = 2 * len(names) <= len(series)
    return codes.tobytes() + (b"" if often else "\0".join(names).encode())


def _repeats(frame: pd.DataFrame, place: int, first: int) -> bool:
    """Whether two columns say the same in all rows, with values that repeat, so that it is no accident."""
    codes, names = values.codes(frame.iloc[:, place])
    others, other_names = values.codes(frame.iloc[:, first])
    if not np.array_equal(codes, others):
        return False
    different = len(names) + bool((codes < 0).any())
    return 2 <= different <= len(frame) / 2 or names == other_names


def _repeated(pairs: list[tuple[str, str]]) -> Finding:
    shown = " and ".join(f"{name} is {first} in other words" for name, first in pairs[:3])
    more = f" and {len(pairs) - 3} more" if len(pairs) > 3 else ""
    says = "It tells" if len(pairs) == 1 else "They tell"
    evidence = {"count": len(pairs), "pairs": [list(pair) for pair in pairs[:100]]}
    return Finding(
        "repeated_columns", f"{shown}{more}. {says} the network nothing new.", evidence,
        pairs[0][0] if len(pairs) == 1 else None, fixes.ignore(*(name for name, _ in pairs)),
    )  # fmt: skip


def _cells(series: pd.Series) -> np.ndarray:
    if isinstance(series.dtype, np.dtype) and series.dtype.kind in "iufbmM":
        cells = series.to_numpy()
        if cells.dtype.kind == "f":
            cells = np.where(cells == 0, 0.0, cells).astype(np.float64)
        return (
            cells.astype("<i8", copy=False).view(np.uint64)
            if cells.dtype.kind in "iubmM"
            else cells.view(np.uint64)
        )
    encoded = values.text_array(series).dictionary_encode()
    places = encoded.indices.cast(pa.int64()).fill_null(-1).to_numpy(zero_copy_only=False)
    return np.asarray(places + 2).astype(np.uint64) * _MIX
