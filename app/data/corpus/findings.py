"""What is worth knowing about a corpus before training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.data.corpus.plan import Corpus
from app.data.dataset import Progress, Table, silent
from app.data.finding import Finding

if TYPE_CHECKING:
    import numpy as np


def of(table: Table, plan: Corpus, parts: np.ndarray | None, progress: Progress = silent) -> tuple[Finding, ...]:
    """Everything noticed about a corpus.

    Args:
        table: As read.
        plan: How its rows become texts.
        parts: `train`, `validation` or `test` per row, or None where it can't be parted.
        progress: Called now and then; may raise to cancel. Defaults to nobody.
    """
    return ()
