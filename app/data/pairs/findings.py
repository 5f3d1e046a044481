"""What is worth knowing about pairs before training: sides without a text, sources answered in several ways."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.data.corpus.plan import joined
from app.data.dataset import Progress, Table, silent
from app.data.finding import Finding
from app.experiment import Column, Data
from app.said import said

_SEVERAL = 0.02


def of(table: Table, data: Data, progress: Progress = silent) -> tuple[Finding, ...]:
    """Findings about the pairs themselves.

    Args:
        table: As read.
        data: Its columns with their roles: inputs are the source, the target answers it.
        progress: Called now and then; may raise to cancel. Defaults to nobody.
    """
    progress(0.0, said("Looking at texts"))
    return (*_empty(table, data), *_same(table, data), *_several(table, data))


def empty(table: Table, data: Data) -> np.ndarray:
    """Which pairs lack a side: bool (rows,)."""
    key = ("empty pairs", *_names(data.columns))
    if key not in table.memo:
        sides = _sides(table, data)
        table.memo[key] = np.array([not source.strip() or not answer.strip() for source, answer in sides], dtype=bool)
    found: np.ndarray = table.memo[key]
    return found


def _names(columns: Sequence[Column]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return (
        tuple(column.name for column in columns if column.role == "input"),
        tuple(column.name for column in columns if column.role == "target"),
    )


def _sides(table: Table, data: Data) -> list[tuple[str, str]]:
    sources, target = _names(data.columns)
    if not sources or not target:
        return [("", "")] * table.rows
    return list(zip(joined(table.frame, sources), joined(table.frame, target), strict=True))


def _empty(table: Table, data: Data) -> list[Finding]:
    rows = np.flatnonzero(empty(table, data))
    if not len(rows):
        return []
    message = said(
        "{count:,} pairs lack a side and take no part in training or testing." if len(rows) > 1
        else "{count:,} pair lacks a side and takes no part in training or testing.",
        count=len(rows),
    )  # fmt: skip
    return [Finding("empty_sides", message, {"count": len(rows), "sample_rows": (rows[:5] + 1).tolist()})]


def _same(table: Table, data: Data) -> list[Finding]:
    """Pairs whose answer is the source itself: nothing is translated there."""
    pairs = _sides(table, data)
    rows = [row for row, (source, answer) in enumerate(pairs) if source.strip() and source.strip() == answer.strip()]
    if len(rows) < max(2, 0.01 * len(pairs)):
        return []
    message = said(
        "In {count:,} of {rows:,} pairs the answer is the source itself. Leave them out if that is a mistake.",
        count=len(rows), rows=len(pairs),
    )  # fmt: skip
    return [Finding("same_sides", message, {"count": len(rows), "sample_rows": [row + 1 for row in rows[:5]]})]


def _several(table: Table, data: Data) -> list[Finding]:
    """Sources that stand there more than once, with different answers: none of them is the only right one."""
    answers: dict[str, set[str]] = {}
    for source, answer in _sides(table, data):
        if source.strip() and answer.strip():
            answers.setdefault(source.strip(), set()).add(answer.strip())
    several = [source for source, found in answers.items() if len(found) > 1]
    if len(several) < max(2, _SEVERAL * len(answers)):
        return []
    message = said(
        "{count:,} of {sources:,} sources have several answers, such as “{sample}”. They stand in one part together, "
        "and in the test each of the answers counts as right.",
        count=len(several), sources=len(answers), sample=several[0][:60],
    )  # fmt: skip
    return [Finding("several_answers", message, {"count": len(several), "sources": len(answers)})]
