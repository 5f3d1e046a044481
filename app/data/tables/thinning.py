"""Some rows of a long table, evenly spread, while it streams by: memory holds little more than those."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.data.finding import Finding
from app.said import said

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

    from app.data.dataset import Table


class Sieve(Protocol):
    """What rows stream through, batch by batch, so that they need not all lie in memory.

    Args:
        seen: How many rows came by so far.
    """

    seen: int

    def add(self, batch: pa.RecordBatch) -> None:
        """Takes the next rows, which may share memory with others: what is kept must be copied."""

    def table(self, schema: pa.Schema) -> pa.Table:
        """The rows that were kept."""


class Thinning:
    """Keeps at most so many rows of batches that come one after another; the same batches keep the same rows.

    Every `step`-th row is kept; when twice as many as wanted have come together, every other one of them is
    dropped and `step` doubled. The end picks evenly among what is left.

    Args:
        most: Rows to keep.
    """

    def __init__(self, most: int) -> None:
        self.seen = 0
        self._most = most
        self._step = 1
        self._kept: list[pa.RecordBatch] = []
        self._count = 0

    def add(self, batch: pa.RecordBatch) -> None:
        """Takes the next rows."""
        import numpy as np

        first = -self.seen % self._step
        self.seen += batch.num_rows
        # A copy even where all rows are kept: a batch may share the memory of a block that is much larger.
        self._keep(batch.take(np.arange(first, batch.num_rows, self._step)))
        while self._count > 2 * self._most:
            self._halve()

    def table(self, schema: pa.Schema) -> pa.Table:
        """The rows kept in the end, `most` of them or all there were."""
        import numpy as np
        import pyarrow as pa

        table = pa.Table.from_batches(self._kept, schema)
        if self._count <= self._most:
            return table
        return table.take(np.arange(self._most) * self._count // self._most).combine_chunks()

    def _keep(self, batch: pa.RecordBatch) -> None:
        if batch.num_rows:
            self._kept.append(batch)
            self._count += batch.num_rows

    def _halve(self) -> None:
        import numpy as np

        kept, self._kept, self._count, before = self._kept, [], 0, 0
        for batch in kept:
            self._keep(batch.take(np.arange(before % 2, batch.num_rows, 2)))
            before += batch.num_rows
        self._step *= 2


def places(there: int, most: int) -> np.ndarray:
    """Which of `there` rows, from 0 and ascending, a `Thinning` to `most` keeps of them: int64 array."""
    import numpy as np

    step = 1
    while -(-there // step) > 2 * most:
        step *= 2
    count = -(-there // step)
    return np.arange(min(most, count)) * count // min(most, count) * step


def there(table: Table) -> int:
    """How many rows the file of a table has; those of the table where all were read."""
    sampled = (found.evidence["there"] for found in table.findings if found.code == "rows_sampled")
    return int(next(sampled, table.rows))


def finding(kept: int, there: int, what: str = "rows") -> Finding:
    """Says that only some samples were read.

    Args:
        kept: How many were.
        there: How many there are.
        what: `rows` or `pictures`. Defaults to rows.
    """
    return Finding(
        "rows_sampled",
        said(
            "{kept:,} of {there:,} rows were read, evenly spread over the whole; the others take no part."
            if what == "rows"
            else "{kept:,} of {there:,} pictures were read, evenly spread over the whole; the others take no part.",
            kept=kept,
            there=there,
        ),
        {what: kept, "there": there, "rows": kept},
    )
