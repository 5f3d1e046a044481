"""Whether a training will find the memory that it is estimated to take."""

from __future__ import annotations

from app.data import compressed
from app.said import said


def warning(needed: float) -> str | None:
    """A sentence where a training is likely to run out of memory; None where it is not.

    Args:
        needed: Bytes that it takes by the estimate (`app.estimate.memory`), which is right within a tenth or so.
    """
    free = compressed.free_memory()
    if needed <= free:
        return None
    return said(
        "This training takes about {needed:,.1f} GB of memory, and only {free:,.1f} GB are free, so the system may "
        "end it. Choose a smaller batch, shorter inputs or a smaller network.",
        needed=needed / 1e9, free=free / 1e9,
    )  # fmt: skip
