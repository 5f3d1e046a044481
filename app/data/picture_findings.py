"""What is worth knowing about a collection of pictures before training."""

from __future__ import annotations

from collections import Counter

import numpy as np

from app.data.copies import across_split, with_fate
from app.data.dataset import Pictures
from app.data.finding import Finding, Fix
from app.data.split import FEWEST_ROWS
from app.data.target_findings import of_classes
from app.said import Said, said
from models.spec import Task


def of_pictures(
    pictures: Pictures,
    parts: np.ndarray | None = None,
    task: str | None = Task.CLASSIFICATION,
    kept_together: bool = False,
) -> tuple[Finding, ...]:
    """Everything noticed about pictures, for the given split.

    Args:
        pictures: As found and vetted.
        parts: `train`, `validation` or `test` per picture. Defaults to none.
        task: What is learned; classes matter to classification alone, the default.
        kept_together: Whether the split keeps copies in one part. Defaults to no.
    """
    found = _unreadable(pictures)
    if pictures.labels is not None and pictures.rows and task == Task.CLASSIFICATION:
        found += _classes(pictures)
    if (pictures.labels is not None or task == Task.IMAGE_GENERATION) and pictures.rows < FEWEST_ROWS:
        message = said(
            "{path} has only {rows} readable pictures; training needs at least {needed}.",
            path=pictures.path,
            rows=pictures.rows,
            needed=FEWEST_ROWS,
        )
        found.append(Finding("too_few_rows", message, {"rows": pictures.rows, "needed": FEWEST_ROWS}))
    return tuple(found + _duplicates(pictures, parts, task, kept_together))


def _unreadable(pictures: Pictures) -> list[Finding]:
    bad = pictures.unreadable
    if not bad:
        return []
    message = said(
        "1 file could not be read as pictures and is left out: {file} ({reason})."
        if len(bad) == 1
        else "{count:,} files could not be read as pictures and are left out: {file} ({reason}) and others.",
        count=len(bad),
        file=bad[0].file,
        reason=bad[0].reason if isinstance(bad[0].reason, Said) else bad[0].reason.rstrip("."),
    )
    reasons = Counter(one.reason for one in bad)
    evidence = {
        "count": len(bad),
        "files": [{"file": one.file, "reason": one.reason} for one in bad[:100]],
        "reasons": dict(reasons.most_common(20)),
    }
    return [Finding("unreadable_files", message, evidence)]


def _classes(pictures: Pictures) -> list[Finding]:
    assert pictures.labels is not None
    places = {name: place for place, name in enumerate(pictures.classes)}
    codes = np.array([places[label] for label in pictures.labels])
    if len(set(pictures.labels)) == 1:
        name = pictures.labels[0]
        message = said(
            "All pictures belong to one class, {name}. Telling classes apart needs at least two.",
            name=name,
        )
        return [Finding("one_class", message, {"class": name, "pictures": pictures.rows})]
    return of_classes(codes, pictures.classes, said("the pictures"))


def _duplicates(
    pictures: Pictures, parts: np.ndarray | None, task: str | None, kept_together: bool
) -> list[Finding]:
    if pictures.rows < 2:
        return []
    _, first, places = np.unique(pictures.digests, return_index=True, return_inverse=True)
    repeated = np.flatnonzero(first[places] != np.arange(pictures.rows))
    if not len(repeated):
        return []
    pairs = [[pictures.files[first[places[row]]], pictures.files[row]] for row in repeated[:5]]
    message = said(
        "{count:,} of {rows:,} pictures are copies of another one, for instance {copy} of {first}.",
        count=len(repeated),
        rows=pictures.rows,
        copy=pairs[0][1],
        first=pairs[0][0],
    )
    found = [
        Finding("duplicates", message, {"count": len(repeated), "pictures": pictures.rows, "pairs": pairs})
    ]
    across = [] if parts is None else across_split(places, parts, "pictures")
    clashes = _labelled_twice(pictures, places, parts) if task == Task.CLASSIFICATION else []
    return with_fate(found, across, kept_together) + clashes


def _labelled_twice(pictures: Pictures, places: np.ndarray, parts: np.ndarray | None) -> list[Finding]:
    """The same picture under two classes: one of them must be wrong. Those left out already don't count."""
    if pictures.labels is None:
        return []
    label_of: dict[int, int] = {}
    used = np.arange(len(places)) if parts is None else np.flatnonzero(parts != "")
    clashes = [
        (label_of[group], row)
        for row, group in zip(used.tolist(), places[used].tolist(), strict=True)
        if pictures.labels[label_of.setdefault(group, row)] != pictures.labels[row]
    ]
    if not clashes:
        return []
    first, second = clashes[0]
    message = said(
        "{count:,} pictures stand under two classes: {one} and {other} are the same picture.",
        count=len(clashes),
        one=pictures.files[first],
        other=pictures.files[second],
    )
    pairs = [[pictures.files[one], pictures.files[other]] for one, other in clashes[:5]]
    groups = np.unique(places[[row for _, row in clashes]])
    unsure = [pictures.files[row] for row in used[np.isin(places[used], groups)]]
    fix = Fix("Leave out", {"exclude": unsure})
    return [Finding("label_clash", message, {"count": len(clashes), "pairs": pairs}, fix=fix)]
