"""What is worth knowing about the column to predict."""

from __future__ import annotations

from collections.abc import Container, Sequence

import numpy as np
import pandas as pd

from app.data import fixes, leaks, split, values
from app.data.dataset import Progress, silent
from app.data.finding import Finding
from app.data.suggestion import MOST_CLASSES
from app.experiment import Column
from app.said import said
from models.spec import Task

FEW_ROWS = 50
RARE = 3
UNEVEN = 3.0
"""From this ratio of the largest to the smallest class on, a table is called imbalanced."""


def of_target(
    frame: pd.DataFrame,
    columns: Sequence[Column],
    target: Column,
    task: str,
    decimal: str = ".",
    chosen: Container[str] = (),
    progress: Progress = silent,
) -> list[Finding]:
    """Findings about the target and about columns that give it away.

    Args:
        frame: The table.
        columns: Its columns with their roles.
        target: The one to predict.
        task: `classification`, `text-classification` or `regression`; other tasks have no findings of this kind.
        decimal: The file's decimal mark. Defaults to ".".
        chosen: Columns whose role the user gave: they stay. Defaults to none.
        progress: Called now and then; may raise to cancel. Defaults to nobody.
    """
    task = "classification" if task == Task.TEXT_CLASSIFICATION else task
    if task not in ("classification", "regression"):
        return []
    place = [column.name for column in columns].index(target.name)
    series = frame.iloc[:, place]
    if task == "classification":
        codes, names = values.codes(series)
        answered = codes >= 0
    else:
        numbers = values.numbers(series, decimal)
        answered = ~np.isnan(numbers)
    found = _answered(target, answered)
    if found and found[-1].code == "too_few_rows":
        return found
    if task == "classification":
        about = of_classes(codes[answered], names, target.name, target.type == "number")
    else:
        about = _of_numbers(numbers[answered], target)
    found += about
    if {finding.code for finding in about}.isdisjoint({"constant_target", "many_classes"}):
        rows = None if answered.all() else np.flatnonzero(answered)
        found += leaks.find(frame, columns, target, task, decimal, chosen, progress, rows)
    return found


def _answered(target: Column, answered: np.ndarray) -> list[Finding]:
    """Rows without an answer, and whether enough are left."""
    rows, kept = len(answered), int(answered.sum())
    found = []
    if kept < rows:
        message = said(
            "The target {name} is missing in {missing:,} of {rows:,} rows. "
            "Those rows are left out of training and testing.",
            name=target.name,
            missing=rows - kept,
            rows=rows,
        )
        sample = [int(row) + 1 for row in np.flatnonzero(~answered)[:5]]
        evidence = {"missing": rows - kept, "rows": rows, "sample_rows": sample}
        found.append(Finding("target_missing", message, evidence, target.name))
    if kept < split.FEWEST_ROWS:
        message = said(
            "Only {kept} row has an answer in {name}; training needs at least {needed}."
            if kept == 1
            else "Only {kept} rows have an answer in {name}; training needs at least {needed}.",
            kept=kept,
            name=target.name,
            needed=split.FEWEST_ROWS,
        )
        found.append(
            Finding("too_few_rows", message, {"rows": kept, "needed": split.FEWEST_ROWS}, target.name)
        )
    elif kept < FEW_ROWS:
        message = said(
            "With only {kept} rows the scores depend much on chance; more rows would make them trustworthy.",
            kept=kept,
        )
        found.append(Finding("few_rows", message, {"rows": kept}))
    return found


def of_classes(codes: np.ndarray, names: Sequence[str], what: str, numeric: bool = False) -> list[Finding]:
    """Findings about how often each class occurs; tables and pictures alike.

    Args:
        codes: Class per sample, all known.
        names: Class names by code.
        what: What the classes belong to, for the messages.
        numeric: Whether the names are numbers, which regression could predict. Defaults to False.
    """
    counts = np.bincount(codes, minlength=len(names))
    present = [int(place) for place in np.flatnonzero(counts)]
    rows = len(codes)
    if len(present) < 2:
        message = said(
            "Every row has the same answer in {what}: {name!r}. Choose a target that varies.",
            what=what,
            name=names[present[0]],
        )
        return [Finding("constant_target", message, {"value": names[present[0]], "rows": rows}, what)]
    if len(present) > MOST_CLASSES:
        message = said(
            "{what} has {count:,} classes, more than the {most:,} that are possible; use --task regression."
            if numeric
            else "{what} has {count:,} classes, more than the {most:,} that are possible; "
            "choose a target with fewer values.",
            what=what,
            count=len(present),
            most=MOST_CLASSES,
        )
        return [Finding("many_classes", message, {"classes": len(present), "most": MOST_CLASSES}, what)]
    found = []
    if len(present) > 0.5 * rows:
        message = said(
            "{what} has {count:,} different values in {rows:,} rows: too few of each to learn from.",
            what=what,
            count=len(present),
            rows=rows,
        )
        found.append(Finding("target_unique", message, {"classes": len(present), "rows": rows}, what))
    else:
        found += _uneven(counts, present, names, what)
    rare = [place for place in present if counts[place] < RARE]
    if rare and len(present) <= 0.5 * rows:
        shown = ", ".join(f"{names[place]} ({counts[place]})" for place in rare[:5])
        message = said(
            "{count} classes have fewer than {least} samples: {shown}. "
            "They can't be in training, validation and test alike."
            if len(rare) > 1
            else "{count} class has fewer than {least} samples: {shown}. "
            "They can't be in training, validation and test alike.",
            count=len(rare),
            least=RARE,
            shown=shown,
        )
        evidence = {"classes": {names[place]: int(counts[place]) for place in rare[:100]}}
        found.append(Finding("rare_class", message, evidence, what))
    return found


def _uneven(counts: np.ndarray, present: Sequence[int], names: Sequence[str], what: str) -> list[Finding]:
    order = sorted(present, key=lambda place: -int(counts[place]))
    most, fewest = order[0], order[-1]
    ratio = counts[most] / counts[fewest]
    if ratio < UNEVEN:
        return []
    majority = counts[most] / counts.sum()
    message = said(
        "The classes of {what} are uneven: {most:,} of {majority}, {fewest:,} of {minority}. "
        "Always answering {majority} would be right in {share:.0f} % of cases; compare scores with that.",
        what=what,
        most=counts[most],
        majority=names[most],
        fewest=counts[fewest],
        minority=names[fewest],
        share=100 * majority,
    )
    evidence = {
        "ratio": round(float(ratio), 2),
        "majority": names[most],
        "majority_baseline": round(float(majority), 4),
        "counts": {names[place]: int(counts[place]) for place in order[:100]},
    }
    return [Finding("imbalance", message, evidence, what, fixes.BALANCE)]


def _of_numbers(numbers: np.ndarray, target: Column) -> list[Finding]:
    if np.ptp(numbers) == 0:
        message = said(
            "Every row has the same answer in {name}: {value:g}. Choose a target that varies.",
            name=target.name,
            value=numbers[0],
        )
        return [
            Finding(
                "constant_target", message, {"value": float(numbers[0]), "rows": len(numbers)}, target.name
            )
        ]
    distinct = len(np.unique(numbers))
    whole = bool((numbers == np.round(numbers)).all())
    if target.type == "identifier" and whole and distinct == len(numbers):
        message = said(
            "{name} is different in every row and names the rows, so nothing can predict it.",
            name=target.name,
        )
        return [Finding("target_unique", message, {"distinct": distinct, "rows": len(numbers)}, target.name)]
    return []
