"""What was found out about a column's cells, kept as long as the column itself and asked for again."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import pyarrow as pa

T = TypeVar("T")

MOST_BYTES = 256_000_000
"""What is kept of all columns together; beyond it answers are found anew each time."""


class Memory:
    """Answers about columns, each forgotten when its column goes.

    Args:
        most: Bytes of arrays to keep.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._held = 0
        self._kept: dict[int, dict[Hashable, Any]] = {}

    def of(self, column: pa.ChunkedArray, key: Hashable, find: Callable[[], T]) -> T:
        """What `find` gives, at once where it was asked before of the same column object.

        Args:
            column: Cells that never change.
            key: What is asked.
            find: The answer, which must not be changed afterwards; arrays count by their `nbytes`.
        """
        known = self._kept.get(id(column))
        if known is not None and key in known:
            found: T = known[key]
            return found
        found = find()
        if self._held + _size(found) <= self._most:
            if known is None:
                known = self._kept.setdefault(id(column), {})
                weakref.finalize(column, self._forget, id(column)).atexit = False
            known[key] = found
            self._held += _size(found)
        return found

    def _forget(self, column: int) -> None:
        self._held -= sum(map(_size, self._kept.pop(column, {}).values()))


def _size(found: object) -> int:
    return int(getattr(found, "nbytes", 0))


of = Memory(MOST_BYTES).of
