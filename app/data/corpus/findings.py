"""What is worth knowing about a corpus before training."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.data.corpus.plan import Corpus, joined
from app.data.dataset import Progress, Table, silent
from app.data.finding import Finding
from app.said import said

if TYPE_CHECKING:
    import numpy as np

FEW_TOKENS = 10_000
"""Tokens of a training part below which there is little to learn."""

LINE, FEWEST_LINES, REPEATED = 20, 50, 0.2
"""Characters of a line that counts, and from how many lines and which share of copies on they are told."""


def of(table: Table, plan: Corpus, parts: np.ndarray | None, progress: Progress = silent) -> tuple[Finding, ...]:
    """Everything noticed about a corpus.

    Args:
        table: As read.
        plan: How its rows become texts.
        parts: `train`, `validation` or `test` per row, or None where it can't be parted.
        progress: Called now and then; may raise to cancel. Defaults to nobody.
    """
    if not plan.text or not table.rows:
        return ()
    key = ("corpus", plan)
    if key not in table.memo:
        progress(0.0, said("Looking at texts"))
        texts = joined(table.frame, plan.text)
        table.memo[key] = (*_empty(texts, plan), *_repeated(texts, plan))
    found: tuple[Finding, ...] = table.memo[key]
    return found


def of_tokens(tokens: int, unknown: int, vocabulary: int, started: bool) -> tuple[Finding, ...]:
    """What is noticed once the texts are cut into tokens.

    Args:
        tokens: Tokens of the training part.
        unknown: Those of all parts that are not in the vocabulary.
        vocabulary: Its entries.
        started: Whether it is that of a run that is started from.
    """
    found = []
    if tokens < FEW_TOKENS:
        message = said(
            "The training part holds only {count:,} tokens. A network soon knows them by heart and goes on with little "
            "else; give more text, or start from a run that read more.",
            count=tokens,
        )  # fmt: skip
        found.append(Finding("few_tokens", message, {"count": tokens}))
    if unknown:
        message = said(
            "{count:,} tokens are not among those that the run knows that is started from, and are read as unknown."
            if started else
            "{count:,} tokens are not among the {vocabulary:,} known ones, and are read as unknown. Set vocabulary to "
            "know more of them.",
            count=unknown, vocabulary=vocabulary,
        )  # fmt: skip
        found.append(Finding("unknown_tokens", message, {"count": unknown, "vocabulary": vocabulary}))
    return tuple(found)


def _empty(texts: list[str], plan: Corpus) -> list[Finding]:
    rows = [row for row, text in enumerate(texts) if not text.strip()] if plan.documents else []
    if not rows:
        return []
    message = said(
        "{count:,} rows have no text to learn and take no part." if len(rows) > 1
        else "{count:,} row has no text to learn and takes no part.",
        count=len(rows),
    )  # fmt: skip
    return [Finding("rows_without_text", message, {"count": len(rows), "sample_rows": [row + 1 for row in rows[:5]]})]


def _repeated(texts: list[str], plan: Corpus) -> list[Finding]:
    """Lines of one long text that stand in it again and again."""
    if plan.documents:
        return []
    lines = [line for line in "".join(texts).split("\n") if len(line) >= LINE]
    again = len(lines) - len(set(lines))
    if len(lines) < FEWEST_LINES or again < REPEATED * len(lines):
        return []
    often = Counter(lines).most_common(1)[0]
    message = said(
        "{share:.0f} % of the lines repeat others, most often “{line}” ({count:,} times). The network learns them by "
        "heart, and test figures are too good where they stand in several parts.",
        share=100 * again / len(lines), line=often[0][:60], count=often[1],
    )  # fmt: skip
    return [Finding("repeated_lines", message, {"share": round(again / len(lines), 4), "count": again})]
