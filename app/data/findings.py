"""What is worth knowing about a table before training, each finding with its evidence."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from app.data import target_findings, values
from app.data.block import Block, blocks
from app.data.dataset import Table
from app.data.finding import Finding
from app.data.obvious import is_tick
from app.errors import UserError
from app.experiment import Column

BLOCKING = frozenset({"too_few_rows", "constant_target", "many_classes"})
"""Findings with which training can't work."""

MOST_ALIKE = 20
"""More columns than this with the same finding are told in one."""

SHOWN_ROWS = 5


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
    decimal = table.reading.decimal or "."
    found = _of_columns(table.frame, columns, decimal)
    used = [place for place, column in enumerate(columns) if column.role in ("input", "target")]
    found += _duplicates(table.frame, used, parts, decimal)
    target = next((column for column in columns if column.role == "target"), None)
    if target is not None and task is not None:
        found += target_findings.of_target(table.frame, columns, target, task, decimal, chosen)
    return tuple(found)


def left_out(findings: Iterable[Finding]) -> dict[str, str]:
    """Columns that copy the target and are left out by default, with the reason."""
    return {f.column: f.message for f in findings if f.column is not None and f.evidence.get("left_out")}


def require_trainable(findings: Iterable[Finding]) -> None:
    """Refuses data with which training can't work.

    Raises:
        UserError: A finding is blocking; its message says why.
    """
    for finding in findings:
        if finding.code in BLOCKING:
            raise UserError(finding.message)


def _of_columns(frame: pd.DataFrame, columns: Sequence[Column], decimal: str) -> list[Finding]:
    """Findings about single columns; what very many share is told once."""
    told: dict[str, list[str]] = {}
    known: set[int] = set()
    for block in blocks(frame, decimal):
        for code, places in _of_block(block, columns, len(frame)).items():
            known.update(places)
            told.setdefault(code, []).extend(columns[place].name for place in places)
    found: list[Finding] = []
    for place, column in enumerate(columns):
        if place not in known:
            found += _of_column(column, frame.iloc[:, place], decimal)
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
        message = f"{column.name} is empty: every cell is missing. It is left out."
        return [
            Finding("empty_column", message, {"missing": rows, "rows": rows}, column.name, _ignore(column))
        ]
    ticks = column.role == "input" and is_tick(rows - int(missing.sum()), rows)
    if not ticks and (value := _constant(series)) is not None:
        cells = "every cell that is not missing" if missing.any() else "every cell"
        message = (
            f"{column.name} is constant: {cells} is {value!r}. A column that never changes teaches nothing."
        )
        evidence = {"value": value, "rows": rows, "missing": int(missing.sum())}
        return [Finding("constant_column", message, evidence, column.name, _ignore(column))]
    if column.type == "identifier" and column.role == "ignore":
        return [_identifier(column, series)]
    found = []
    if missing.any() and column.role == "input":
        count = int(missing.sum())
        message = (
            f"{column.name} is missing in {count:,} of {rows:,} rows ({_percent(count, rows)}). "
            "The network is told where, so the rows can stay."
        )
        evidence = {
            "missing": count,
            "rows": rows,
            "share": round(count / rows, 4),
            "sample_rows": _rows(missing),
        }
        found.append(Finding("missing_values", message, evidence, column.name))
    if column.type == "number" and column.role == "input":
        found += _odd_numbers(column, series, missing, decimal)
    return found


def _constant(series: pd.Series) -> str | None:
    """The only value of a column, or None if there are several; decided by the first other one."""
    kept = series.dropna()
    first = kept.iloc[0]
    if len(kept) < 2 or not _same(kept.iloc[:1000], first) or not _same(kept, first):
        return None
    return " ".join(str(first).split())[:60]


def _same(cells: pd.Series, first: Any) -> bool:
    return bool((cells == first).all())


def _identifier(column: Column, series: pd.Series) -> Finding:
    sample = [str(cell)[:60] for cell in series.dropna().iloc[:3]]
    evidence = {"distinct": int(series.nunique()), "rows": len(series), "sample": sample}
    message = (
        f"{column.name} names the rows ({evidence['distinct']:,} different values in {len(series):,} rows). "
        "It is left out, because a new row will have a name never seen."
    )
    return Finding("identifier", message, evidence, column.name, {"role": {column.name: "ignore"}})


def _odd_numbers(column: Column, series: pd.Series, missing: np.ndarray, decimal: str) -> list[Finding]:
    """Cells of a number column that are no number, infinite, or too large for a network."""
    numbers = values.as_written(series, decimal)
    found = []
    for code, odd, says in (
        ("not_numbers", np.isnan(numbers) & ~missing, "no number"),
        (
            "not_finite",
            np.abs(numbers) > values.LARGEST,
            "infinite or too large for a network (beyond 3.4e38)",
        ),
    ):
        if not odd.any():
            continue
        count = int(odd.sum())
        cells = "1 cell is" if count == 1 else f"{count:,} cells are"
        sample = [str(cell)[:60] for cell in series[odd].iloc[:SHOWN_ROWS]]
        message = (
            f"In {column.name} {cells} {says} ({sample[0]!r} in row {_rows(odd)[0]:,}) and "
            f"{'counts' if count == 1 else 'count'} as missing."
        )
        evidence = {"count": count, "sample_rows": _rows(odd), "sample": sample}
        found.append(Finding(code, message, evidence, column.name))
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
    says = {
        "empty_column": "are empty and left out",
        "constant_column": "are constant and teach nothing",
        "identifier": "name the rows and are left out",
        "missing_values": "have missing cells",
        "not_numbers": "hold cells that are no numbers; they count as missing",
        "not_finite": "hold infinite or too large numbers; they count as missing",
    }[code]
    message = f"{len(names):,} columns {says}: {', '.join(names[:5])} and more."
    return Finding(code, message, {"count": len(names), "columns": names[:1000]})


def _duplicates(
    frame: pd.DataFrame, used: Sequence[int], parts: np.ndarray | None, decimal: str
) -> list[Finding]:
    """Rows equal in all inputs and the target: repeated at all, and on two sides of the split."""
    if len(used) < 2 or len(frame) < 2:  # a target alone repeats, as it should
        return []
    keys = _row_keys(frame, used, decimal)
    _, first, places = np.unique(keys, return_index=True, return_inverse=True)
    repeated = first[places] != np.arange(len(keys))
    if not repeated.any():
        return []
    count = int(repeated.sum())
    pairs = [[int(first[places[row]]) + 1, int(row) + 1] for row in np.flatnonzero(repeated)[:SHOWN_ROWS]]
    verb = "repeats" if count == 1 else "repeat"
    all_of_it = "" if len(used) == frame.shape[1] else " in all columns that are used"
    message = (
        f"{count:,} of {len(frame):,} rows {verb} an earlier one{all_of_it} "
        f"(row {pairs[0][1]:,} is like row {pairs[0][0]:,}). "
        "If they are the same thing recorded twice, remove them from the file."
    )
    evidence = {"count": count, "rows": len(frame), "share": round(count / len(frame), 4), "pairs": pairs}
    found = [Finding("duplicate_rows", message, evidence)]
    if parts is not None:
        found += across_split(places, parts, "rows")
    return found


def across_split(groups: np.ndarray, parts: np.ndarray, what: str) -> list[Finding]:
    """Samples of the test or validation part that also stand in training.

    Args:
        groups: The same number for the same content, int array of shape (samples,).
        parts: `train`, `validation` or `test` per sample.
        what: `rows` or `pictures`, for the message.
    """
    in_training = np.zeros(int(groups.max()) + 1, dtype=bool)
    in_training[groups[parts == "train"]] = True
    seen = in_training[groups]
    counts = {part: int((seen & (parts == part)).sum()) for part in ("validation", "test")}
    if not any(counts.values()):
        return []
    totals = {part: int((parts == part).sum()) for part in counts}
    message = (
        f"{counts['test']:,} of {totals['test']:,} test {what} and {counts['validation']:,} of "
        f"{totals['validation']:,} validation {what} are also in the training part, so the scores may be too good."
    )
    evidence = {**counts, "sample_rows": _rows(seen & (parts == "test") | seen & (parts == "validation"))}
    return [Finding("duplicates_across_split", message, evidence)]


def _row_keys(frame: pd.DataFrame, used: Sequence[int], decimal: str) -> np.ndarray:
    """A 64-bit key per row, the same for rows with the same cells."""
    keys = np.zeros(len(frame), dtype=np.uint64)
    left, random = set(used), np.random.default_rng(0)
    for block in blocks(frame, decimal):
        chosen = np.flatnonzero(np.isin(block.places, used))
        factors = random.integers(2**64, size=len(chosen), dtype=np.uint64)
        keys += factors @ (block.codes[chosen].astype(np.uint64) + np.uint64(2))
        left.difference_update(block.places[chosen].tolist())
    for place in sorted(left):
        keys ^= _cell_keys(frame.iloc[:, place])
        keys *= np.uint64(0x9E3779B97F4A7C15)
        keys ^= keys >> np.uint64(29)
    return keys


def _cell_keys(series: pd.Series) -> np.ndarray:
    if isinstance(series.dtype, np.dtype) and series.dtype.kind in "iufbmM":
        cells = series.to_numpy()
        if cells.dtype.kind == "f":
            cells = np.where(cells == 0, 0.0, cells).astype(np.float64)
        return (
            cells.astype("<i8", copy=False).view(np.uint64)
            if cells.dtype.kind in "iubmM"
            else cells.view(np.uint64)
        )
    encoded = values.text_array(series).dictionary_encode()
    places = encoded.indices.cast(pa.int64()).fill_null(-1).to_numpy(zero_copy_only=False)
    return np.asarray(places + 2).astype(np.uint64) * np.uint64(0xD6E8FEB86659FD93)


def _rows(mask: np.ndarray) -> list[int]:
    """The first few rows where `mask` is true, counted from 1."""
    return [int(row) + 1 for row in np.flatnonzero(mask)[:SHOWN_ROWS]]


def _percent(count: int, rows: int) -> str:
    share = 100 * count / rows
    return "less than 1 %" if share < 1 else f"{share:.0f} %"


def _ignore(column: Column) -> Mapping[str, Any] | None:
    return None if column.role in ("ignore", "target") else {"role": {column.name: "ignore"}}
