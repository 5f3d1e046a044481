"""The answers to learn: how often each class occurs, and what always giving the same answer would reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from app.data import summary, values
from app.data.dataset import Table
from app.said import said
from models.spec import CLASSES, NUMBERS, Task

if TYPE_CHECKING:
    from app.survey import Survey


@dataclass(frozen=True)
class ClassCount:
    """How many samples have a class, and their share of all that have one, 0 to 1."""

    name: str
    count: int
    share: float


@dataclass(frozen=True)
class Trivial:
    """What always giving the same answer reaches.

    Args:
        answer: The most frequent class, or the mean of a number.
        score: Share of samples for which it is right, or how far off it is on average.
        words: Both in a sentence.
    """

    answer: str
    score: float
    words: str


def class_counts(seen: Survey) -> tuple[ClassCount, ...]:
    """Samples per class in the order of the classes; none where nothing is classified.

    Args:
        seen: What is known about the data; samples left out do not count.
    """
    names = seen.classes
    if not names or seen.task not in CLASSES:
        return ()
    place = {name: code for code, name in enumerate(names)}
    codes, found = _codes(seen)
    counts = np.zeros(len(names), dtype=np.int64)
    for name, count in zip(found, np.bincount(codes[codes >= 0], minlength=len(found)).tolist(), strict=True):
        if name in place:
            counts[place[name]] += count
    total = max(int(counts.sum()), 1)
    return tuple(ClassCount(name, int(n), int(n) / total) for name, n in zip(names, counts, strict=True))


def trivial(seen: Survey) -> Trivial | None:
    """What always giving the same answer reaches on all samples; None where nothing is predicted."""
    if counts := class_counts(seen):
        most = max(counts, key=lambda one: one.count)
        words = said(
            "Always answering {name} is right {share:.1f} % of the time.",
            name=most.name,
            share=100 * most.share,
        )
        return Trivial(most.name, most.share, words)
    target = seen.data.column("target")
    if not isinstance(seen.dataset, Table) or target is None or seen.task not in NUMBERS:
        return None
    if seen.task == Task.FORECASTING:
        return _staying(seen, seen.dataset)
    found = values.numbers(seen.dataset.frame[target.name], seen.dataset.reading.decimal or ".")
    found = found[np.isfinite(found) & _used(seen, len(found))]
    if not len(found):
        return None
    mean = float(found.mean())
    off = float(np.abs(found - mean).mean())
    answer = summary.number(float(f"{mean:.4g}"))
    words = said(
        "Always answering the mean, {answer}, is off by {off} on average.",
        answer=answer,
        off=summary.number(float(f"{off:.3g}")),
    )
    return Trivial(answer, off, words)


def _staying(seen: Survey, table: Table) -> Trivial | None:
    """What saying that all stays as it was reaches, one step ahead, of the first target."""
    from app.data.series import parting, windows

    target = seen.data.column("target")
    if target is None or seen.data.window is None or seen.parts is None:
        return None
    found = values.numbers(table.frame[target.name], table.reading.decimal or ".")
    laid = parting.samples(seen.data, str(seen.task), table)[1]
    off = windows.changes(laid, found)[_used(seen, table.rows)]
    off = off[np.isfinite(off)]
    if not len(off):
        return None
    mean = float(np.abs(off).mean())
    words = said(
        "Saying that all stays as it was is off by {off} on average, one step ahead.",
        off=summary.number(float(f"{mean:.3g}")),
    )
    return Trivial(said("the last value"), mean, words)


def _used(seen: Survey, rows: int) -> Any:
    return np.ones(rows, dtype=bool) if seen.parts is None else seen.parts != ""


def _codes(seen: Survey) -> tuple[np.ndarray, list[str]]:
    """Each sample's class as a place in a list of names, -1 for none and for those left out."""
    dataset = seen.dataset
    if isinstance(dataset, Table):
        target = seen.data.column("target")
        assert target is not None
        codes, names = values.codes(dataset.frame[target.name])
    else:
        found, codes = np.unique(
            np.asarray(dataset.labels or (), dtype=object).astype(str), return_inverse=True
        )
        names = found.tolist()
    return np.where(_used(seen, len(codes)), codes, -1), names
