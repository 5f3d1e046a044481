"""What is worth knowing about texts before training: empty ones, ones that give their class away, marks of pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from app.data import values
from app.data.corpus.plan import joined
from app.data.dataset import Progress, Table, silent
from app.data.finding import Finding
from app.experiment import Column
from app.said import said

MOST_CLASSES = 50
"""Classes whose names are looked for in the texts, at most."""

_SEEN = 20_000
_GIVEN_AWAY = 0.5
_TIMES = 5.0
_MARKUP = r"<(?:br|p|div|span|b|i|a|em|strong|ul|li|td|tr)\b[^>]{0,200}>|&(?:amp|quot|lt|gt|nbsp|#\d+);"


def of(
    table: Table, columns: Sequence[Column], parts: np.ndarray | None, progress: Progress = silent
) -> tuple[Finding, ...]:
    """Findings about the texts themselves.

    Args:
        table: As read.
        columns: Its columns with their roles; inputs are the texts.
        parts: `train`, `validation`, `test` or empty per row, or None.
        progress: Called now and then; may raise to cancel. Defaults to nobody.
    """
    names = tuple(column.name for column in columns if column.role == "input")
    target = next((column.name for column in columns if column.role == "target"), None)
    if not names or not table.rows:
        return ()
    key = ("texts", names, target)
    if key not in table.memo:
        progress(0.0, said("Looking at texts"))
        texts = joined(table.frame, names)
        table.memo[key] = (*_empty(texts), *_marked(texts), *_telling(table, texts, target))
    found: tuple[Finding, ...] = table.memo[key]
    return found


def _empty(texts: Sequence[str]) -> list[Finding]:
    rows = [row for row, text in enumerate(texts) if not text.strip()]
    if not rows:
        return []
    message = said(
        "{count:,} rows have no text. They stay, and the network is told that nothing stands there." if len(rows) > 1
        else "{count:,} row has no text. It stays, and the network is told that nothing stands there.",
        count=len(rows),
    )  # fmt: skip
    return [Finding("empty_texts", message, {"count": len(rows), "sample_rows": [row + 1 for row in rows[:5]]})]


def _marked(texts: Sequence[str]) -> list[Finding]:
    """Marks of web pages, which are learned as words."""
    pattern = re.compile(_MARKUP, re.IGNORECASE)
    looked = texts[:: max(1, len(texts) // 2000)]
    hits = [match.group() for text in looked if (match := pattern.search(text))]
    if len(hits) < max(2, 0.01 * len(looked)):
        return []
    share = len(hits) / len(looked)
    sample = max(set(hits), key=hits.count)
    message = said(
        "{share:.0f} % of the texts hold marks of web pages, such as {sample}. They are read like words; take them out "
        "beforehand if they say nothing.",
        share=100 * share, sample=sample,
    )  # fmt: skip
    return [Finding("markup", message, {"share": round(share, 4), "sample": sample})]


def _telling(table: Table, texts: Sequence[str], target: str | None) -> list[Finding]:
    """Classes whose own name stands in most of their texts and seldom in others."""
    if target is None:
        return []
    codes, names = values.codes(table.frame[target])
    if not 1 < len(names) <= MOST_CLASSES:
        return []
    step = max(1, len(texts) // _SEEN)
    codes, lowered = codes[::step], [text.lower() for text in texts[::step]]
    found = []
    for code, name in enumerate(names):
        word = name.strip().lower()
        own = codes == code
        if len(word) < 3 or word.isdigit() or own.sum() < 5:
            continue
        pattern = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
        holds = np.fromiter((word in text and pattern.search(text) is not None for text in lowered), bool, len(lowered))
        inside, outside = float(holds[own].mean()), float(holds[~own & (codes >= 0)].mean())
        if inside >= _GIVEN_AWAY and inside >= _TIMES * outside:
            found.append((inside, name))
    if not found:
        return []
    inside, name = max(found)
    message = said(
        "{share:.0f} % of the texts of class {name} hold the word “{name}” itself, which gives the answer away. "
        "Take it out if new texts will not hold it.",
        share=100 * inside, name=name,
    )  # fmt: skip
    evidence = {"share": round(inside, 4), "classes": [name for _, name in found]}
    return [Finding("label_in_text", message, evidence, target)]
