"""What is worth knowing about a table before training, each finding with its evidence."""

from __future__ import annotations

import dataclasses
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from app.data import copies, fixes, target_findings, titles, values
from app.data.block import Block, blocks
from app.data.dataset import Progress, Table, silent
from app.data.finding import Finding, Fix
from app.data.obvious import is_tick
from app.errors import UserError
from app.experiment import Column
from app.said import said
from models.spec import GIVEN_BACK

BLOCKING = frozenset({"too_few_rows", "constant_target", "many_classes"})
"""Findings with which training can't work."""

MOST_ALIKE = 20
"""More columns than this with the same finding are told in one."""


def of_table(
    table: Table,
    columns: Sequence[Column],
    task: str | None,
    parts: np.ndarray | None = None,
    chosen: Container[str] = (),
) -> tuple[Finding, ...]:
    """Everything noticed about a table, for the given roles and task.

    Args:
        table: As read.
        columns: Its columns with their roles, the target's included.
        task: `classification`, `regression` or another; None while there is none.
        parts: `train`, `validation` or `test` per row, to find rows on two sides. Defaults to none.
        chosen: Columns whose role the user gave: they stay, whatever they hold. Defaults to none.
    """
    told = of_target(table, columns, task, chosen)
    kept = without(columns, left_out(told))
    return (*of_columns(table, kept), *of_copies(table, kept, parts), *told)


def of_columns(table: Table, columns: Sequence[Column], progress: Progress = silent) -> tuple[Finding, ...]:
    """What is noticed about single columns, and which repeat others; arguments as in `of_table`."""
    key = ("columns", *map(_key, columns))
    if key not in table.memo:
        found = _of_columns(table, columns, progress)
        table.memo[key] = (*found, *copies.of_columns(table.frame, columns, progress))
    told: tuple[Finding, ...] = table.memo[key]
    return told


def of_target(
    table: Table,
    columns: Sequence[Column],
    task: str | None,
    chosen: Container[str] = (),
    progress: Progress = silent,
) -> tuple[Finding, ...]:
    """What is noticed about the target and about columns that give it away; arguments as in `of_table`."""
    target = next((column for column in columns if column.role == "target"), None)
    if target is None or task is None or task in GIVEN_BACK:
        return ()
    kept = frozenset(column.name for column in columns if column.name in chosen)
    key = ("target", task, kept, *map(_key, columns))
    if key not in table.memo:
        decimal = table.reading.decimal or "."
        found = target_findings.of_target(table.frame, columns, target, task, decimal, kept, progress)
        table.memo[key] = tuple(found)
    told: tuple[Finding, ...] = table.memo[key]
    return told


def _key(column: Column) -> tuple[str, str, str]:
    return column.name, column.type, column.role


def left_out(findings: Iterable[Finding]) -> dict[str, str]:
    """Columns that copy the target and are left out by default, with the reason."""
    return {f.column: f.message for f in findings if f.column is not None and f.evidence.get("left_out")}


def without(columns: Sequence[Column], out: Container[str]) -> tuple[Column, ...]:
    """The columns with those in `out` ignored."""
    return tuple(
        dataclasses.replace(column, role="ignore")
        if column.name in out and column.role == "input"
        else column
        for column in columns
    )


def require_trainable(findings: Iterable[Finding]) -> None:
    """Refuses data with which training can't work.

    Raises:
        UserError: A finding is blocking; its message says why.
    """
    for finding in findings:
        if finding.code in BLOCKING:
            raise UserError(finding.message)


def _of_columns(table: Table, columns: Sequence[Column], progress: Progress) -> list[Finding]:
    """Findings about single columns; what very many share is told once."""
    frame, decimal = table.frame, table.reading.decimal or "."
    told: dict[str, list[str]] = {}
    known: set[int] = set()
    for block in blocks(frame, decimal):
        for code, places in _of_block(block, columns, len(frame)).items():
            known.update(places)
            told.setdefault(code, []).extend(columns[place].name for place in places)
    found: list[Finding] = []
    for place, column in enumerate(columns):
        if place not in known:
            progress(place / len(columns), said("Looking at columns"))
            key = ("column", place, *_key(column))
            if key not in table.memo:
                table.memo[key] = _of_column(column, frame.iloc[:, place], decimal)
            found += table.memo[key]
    return _summed(found, told)


def _of_block(block: Block, columns: Sequence[Column], rows: int) -> dict[str, list[int]]:
    """Columns of a block that need no look of their own: unremarkable, or like very many others."""
    alike: dict[str, list[int]] = {"": [], "empty_column": [], "constant_column": [], "missing_values": []}
    odd = block.any(~(np.abs(block.numbers) <= values.LARGEST))
    for at, place in enumerate(block.places.tolist()):
        column, filled = columns[place], int(block.filled[at])
        numbers = column.type == "number" and column.role == "input"
        if filled == 0:
            alike["empty_column"].append(place)
        elif (
            filled > 1 and block.distinct[at] == 1 and not (column.role == "input" and is_tick(filled, rows))
        ):
            alike["constant_column"].append(place)
        elif column.type == "identifier" and column.role == "ignore" or numbers and odd[at]:
            continue
        elif filled < rows and column.role == "input":
            alike["missing_values"].append(place)
        else:
            alike[""].append(place)
    return {code: places for code, places in alike.items() if not code or len(places) > MOST_ALIKE}


def _of_column(column: Column, series: pd.Series, decimal: str) -> list[Finding]:
    rows = len(series)
    missing = series.isna().to_numpy()
    if missing.all():
        message = said("{name} is empty: every cell is missing. It is left out.", name=column.name)
        empty = Finding(
            "empty_column", message, {"missing": rows, "rows": rows}, column.name, _ignore(column)
        )
        return [empty.done() if column.role == "ignore" else empty]
    ticks = column.role == "input" and is_tick(rows - int(missing.sum()), rows)
    if not ticks and (value := _constant(series)) is not None:
        message = said(
            "{name} is constant: every cell that is not missing is {value!r}. "
            "A column that never changes teaches nothing."
            if missing.any()
            else "{name} is constant: every cell is {value!r}. A column that never changes teaches nothing.",
            name=column.name,
            value=value,
        )
        evidence = {"value": value, "rows": rows, "missing": int(missing.sum())}
        constant = Finding("constant_column", message, evidence, column.name, _ignore(column))
        return [constant.done(fixes.use_anyway(column.name)) if column.role == "ignore" else constant]
    if column.type == "identifier" and column.role == "ignore":
        return [_identifier(column, series)]
    found = []
    if missing.any() and column.role == "input":
        count = int(missing.sum())
        fix = _ignore(column) if count >= titles.MANY_MISSING * rows else None
        message = said(
            "{name} is missing in {count:,} of {rows:,} rows ({percent}). The network is "
            "told where, so the rows can stay.",
            name=column.name,
            count=count,
            rows=rows,
            percent=_percent(count, rows),
        )
        evidence = {
            "missing": count,
            "rows": rows,
            "share": round(count / rows, 4),
            "sample_rows": copies.first_rows(missing),
        }
        found.append(Finding("missing_values", message, evidence, column.name, fix))
    if column.type == "number" and column.role == "input":
        found += _odd_numbers(column, series, missing, decimal)
    return found


def _constant(series: pd.Series) -> str | None:
    """The only value of a column, or None if there are several; decided by the first other one."""
    start = series.iloc[:1000].dropna()
    if len(start) and not _same(start, start.iloc[0]):
        return None
    kept = series.dropna()
    first = kept.iloc[0]
    if len(kept) < 2 or not _same(kept.iloc[:1000], first) or not _same(kept, first):
        return None
    return " ".join(str(first).split())[:60]


def _same(cells: pd.Series, first: Any) -> bool:
    return bool((cells == first).all())


def _identifier(column: Column, series: pd.Series) -> Finding:
    sample = [str(cell)[:60] for cell in series.dropna().iloc[:3]]
    evidence = {"distinct": values.distinct(series), "rows": len(series), "sample": sample}
    message = said(
        "{name} names the rows ({distinct:,} different values in {rows:,} rows). "
        "It is left out, because a new row will have a name never seen.",
        name=column.name,
        distinct=evidence["distinct"],
        rows=len(series),
    )
    kind = "category" if np.isnan(values.numbers(series.dropna().iloc[:1000])).any() else "number"
    return Finding("identifier", message, evidence, column.name).done(
        fixes.use_anyway(column.name, kind=kind)
    )


def _odd_numbers(column: Column, series: pd.Series, missing: np.ndarray, decimal: str) -> list[Finding]:
    """Cells of a number column that are no number, infinite, or too large for a network."""
    numbers = values.as_written(series, decimal)
    found = []
    for code, odd, says in (
        ("not_numbers", np.isnan(numbers) & ~missing, said("no number")),
        (
            "not_finite",
            np.abs(numbers) > values.LARGEST,
            said("infinite or too large for a network (beyond 3.4e38)"),
        ),
    ):
        if not odd.any():
            continue
        count = int(odd.sum())
        sample = [str(cell)[:60] for cell in series[odd].iloc[: copies.SHOWN_ROWS]]
        message = said(
            "In {name} 1 cell is {says} ({sample!r} in row {row:,}) and counts as missing."
            if count == 1
            else "In {name} {count:,} cells are {says} ({sample!r} in row {row:,}) and count as missing.",
            name=column.name,
            count=count,
            says=says,
            sample=sample[0],
            row=copies.first_rows(odd)[0],
        )
        evidence = {"count": count, "sample_rows": copies.first_rows(odd), "sample": sample}
        fix = Fix("Use as category", {"type": {column.name: "category"}}) if code == "not_numbers" else None
        found.append(Finding(code, message, evidence, column.name, fix))
    return found


def _summed(findings: list[Finding], told: Mapping[str, list[str]]) -> list[Finding]:
    """The same, but a code that very many columns share is told once.

    Args:
        findings: About one column each.
        told: Code to the columns of which only the name is known; "" for nothing to tell.
    """
    by_code: dict[str, list[Finding]] = {code: [] for code in told if code}
    for finding in findings:
        by_code.setdefault(finding.code, []).append(finding)
    summed = []
    for code, alike in by_code.items():
        names = [*told.get(code, ()), *(str(finding.column) for finding in alike)]
        summed += alike if len(names) <= MOST_ALIKE else [_one(code, names)]
    return summed


def _one(code: str, names: list[str]) -> Finding:
    message = said(
        {
            "empty_column": "{count:,} columns are empty and left out: {names} and more.",
            "constant_column": "{count:,} columns are constant and teach nothing: {names} and more.",
            "identifier": "{count:,} columns name the rows and are left out: {names} and more.",
            "missing_values": "{count:,} columns have missing cells: {names} and more.",
            "not_numbers": "{count:,} columns hold cells that are no numbers; they count as missing: "
            "{names} and more.",
            "not_finite": "{count:,} columns hold infinite or too large numbers; they count as missing: "
            "{names} and more.",
        }[code],
        count=len(names),
        names=", ".join(names[:5]),
    )
    summed = Finding(code, message, {"count": len(names), "columns": names[:1000]})
    return summed.done() if code in ("empty_column", "constant_column", "identifier") else summed


def of_copies(
    table: Table,
    columns: Sequence[Column],
    parts: np.ndarray | None,
    kept_together: bool = False,
    progress: Progress = silent,
) -> list[Finding]:
    """Rows equal in all inputs and the target: repeated at all, and on two sides of the split.

    Args:
        table: As read.
        columns: Its columns with their roles.
        parts: `train`, `validation` or `test` per row, or None.
        kept_together: Whether the split keeps them in one part. Defaults to no.
        progress: Called now and then; may raise to cancel. Defaults to nobody.
    """
    used, rows = copies.used(columns), table.rows
    if not used or rows < 2:
        return []
    first, places = copies.groups(table, used, progress)
    repeated = first[places] != np.arange(rows)
    if not repeated.any():
        return []
    found = [copies.repeated(first, places, repeated, len(used) == table.frame.shape[1])]
    across = [] if parts is None else copies.across_split(places, parts, "rows")
    return copies.with_fate(found, across, kept_together)


def _percent(count: int, rows: int) -> str:
    return said("less than 1 %" if 100 * count < rows else "{share:.0f} %", share=100 * count / rows)


def _ignore(column: Column) -> Fix | None:
    return None if column.role in ("ignore", "target") else fixes.ignore(column.name)
