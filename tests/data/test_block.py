"""Very wide tables are judged in blocks: quickly, and exactly as column by column."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import pandas as pd
import pytest

from app.data import block, columns, findings
from app.data.dataset import Table
from app.experiment import Reading

RANDOM = np.random.default_rng(0)
ROWS = 40


def _any_of(*words: str | None) -> list[str | None]:
    return [words[place] for place in RANDOM.integers(len(words), size=ROWS)]


KINDS: dict[str, list[str | None]] = {
    "measure": [f"{value:.3f}" for value in RANDOM.normal(size=ROWS)],
    "comma": [f"{value:.2f}".replace(".", ",") for value in RANDOM.normal(size=ROWS)],
    "gaps": [None, *map(str, range(2, ROWS + 1))],
    "count": list(map(str, RANDOM.integers(50, size=ROWS))),
    "running": list(map(str, range(ROWS))),
    "patient_id": list(map(str, RANDOM.permutation(10_000)[:ROWS])),
    "postal": [f"{number:05d}" for number in RANDOM.integers(99_999, size=ROWS)],
    "compact": [f"201901{day:02d}" for day in RANDOM.integers(1, 29, size=ROWS)],
    "month": [f"20{year}.{1 + year % 12}" for year in RANDOM.integers(10, 20, size=ROWS)],
    "created": list(map(str, RANDOM.integers(1_500_000_000, 1_600_000_000, size=ROWS))),
    "huge": ["1e300", *["5"] * (ROWS - 1)],
    "odd": ["?", *map(str, range(3, ROWS + 2))],
    "five": ["5"] * ROWS,
    "word": ["same"] * ROWS,
    "void": [None] * ROWS,
    "tick": _any_of("seen it", None),
    "number tick": _any_of("1", None),
    "once": ["7", *[None] * (ROWS - 1)],
    "flag": _any_of("TRUE", "FALSE"),
    "gene": _any_of("AA", "AB", "BB", None),
    "code": _any_of("q1_a", "q2", "Größe 3"),
    "strict id": [f"k{row}" for row in range(ROWS)],
    "months": _any_of("Mar 2020", "Apr 2021"),
    "short": _any_of("jan-20", "feb-21"),
    "chf": _any_of("CHF5", "CHF 7"),
    "info": _any_of("inf", "nan", "5"),
    "spaced": _any_of(" 1", "a"),
    "sign": _any_of("-", "+", "?"),
    "split": _any_of("train", "test"),
    "date": [f"2020-03-{day:02d}" for day in RANDOM.integers(1, 29, size=ROWS)],
    "name": [f"{chr(65 + row % 26)}lma {row}" for row in range(ROWS)],
    "sentence": [*["a few words that say a little about this one row"] * 3, *_any_of("so it is", "not")[3:]],
    "money": [f"${value}" for value in RANDOM.integers(100, size=ROWS)],
    "class": _any_of("yes", "no"),
}


def _table(times: int, decimal: str = ".") -> Table:
    cells = {
        f"{name} {turn}" if turn else name: kind for turn in range(times) for name, kind in KINDS.items()
    }
    frame = pd.DataFrame({name: pd.Series(kind, dtype="str") for name, kind in cells.items()})
    frame.insert(3, "typed", RANDOM.integers(0, 4, ROWS) / 2)
    described, reasons = columns.describe(frame, decimal)
    return Table("wide.csv", frame, described, Reading(decimal=decimal), reasons=reasons)


def _judged(table: Table) -> dict[str, Any]:
    decimal = table.reading.decimal or "."
    described, reasons = columns.describe(table.frame, decimal)
    suggestion = columns.suggest(table.frame, described, decimal)
    told = findings.of_table(table, suggestion.columns, suggestion.task)
    missing, distinct = block.counts(table.frame, decimal)
    return {
        "columns": described,
        "reasons": reasons,
        "suggestion": suggestion,
        "findings": sorted((finding.to_json() for finding in told), key=str),
        "missing": missing.tolist(),
        "distinct": distinct.tolist(),
    }


@pytest.mark.parametrize(("times", "decimal"), [(1, "."), (1, ","), (3, ".")])
def test_blocks_judge_as_a_look_at_each_column_does(
    monkeypatch: pytest.MonkeyPatch, times: int, decimal: str
) -> None:
    table = _table(times, decimal)
    monkeypatch.setattr(block, "WIDE", 10_000)
    alone = _judged(table)
    monkeypatch.setattr(block, "WIDE", 0)
    monkeypatch.setattr(block, "MOST_CELLS", 10 * ROWS)  # several blocks
    assert _judged(table) == alone


def test_what_very_many_columns_share_is_told_once_with_all_their_names() -> None:
    told = {finding["code"]: finding for finding in _judged(_table(25))["findings"]}
    assert told["empty_column"]["evidence"]["count"] == 25
    assert told["constant_column"]["evidence"]["count"] == 50
    assert (
        "void" in told["empty_column"]["message"] and "void 24" in told["empty_column"]["evidence"]["columns"]
    )


def test_repeated_rows_are_found_among_thousands_of_columns() -> None:
    cells = RANDOM.normal(size=(30, 3000)).round(2).astype(str)
    cells[20] = cells[4]
    frame = pd.DataFrame({f"x{place}": pd.Series(cells[:, place], dtype="str") for place in range(3000)})
    described, _ = columns.describe(frame)
    told = findings.of_table(Table("wide.csv", frame, described, Reading()), described, None)
    assert [finding.evidence["pairs"] for finding in told] == [[[5, 21]]]


@pytest.mark.parametrize("task", ["classification", "regression"])
def test_a_copy_is_found_among_thousands_of_columns(task: str) -> None:
    rows, classes = 40, task == "classification"
    answer = RANDOM.permutation(rows) % 2 if classes else RANDOM.normal(size=rows).round(6)
    cells = RANDOM.normal(size=(rows, 2500)).round(3)
    cells[:, 1234] = answer * 2.54 + 1
    frame = pd.DataFrame(
        {f"x{place}": pd.Series(map(str, cells[:, place]), dtype="str") for place in range(2500)}
    )
    frame["target"] = pd.Series(map(str, answer), dtype="str")
    described, _ = columns.describe(frame)
    described = columns.suggest(frame, described).columns
    told = findings.of_table(Table("wide.csv", frame, described, Reading()), described, task)
    assert list(findings.left_out(told)) == ["x1234"]


def test_classes_that_match_by_chance_in_a_few_rows_are_no_copies() -> None:
    cells = RANDOM.integers(0, 2, size=(12, 5000)).astype(str)
    frame = pd.DataFrame({f"x{place}": pd.Series(cells[:, place], dtype="str") for place in range(5000)})
    described = columns.suggest(frame, columns.describe(frame)[0]).columns
    told = findings.of_table(Table("wide.csv", frame, described, Reading()), described, "classification")
    assert not findings.left_out(told)


def test_ten_thousand_columns_take_seconds_only() -> None:
    cells = RANDOM.normal(size=(20, 10_000)).round(3).astype(str)
    frame = pd.DataFrame({f"x{place}": pd.Series(cells[:, place], dtype="str") for place in range(10_000)})
    table = Table("wide.csv", frame, (), Reading(decimal="."))
    start = time.process_time()
    judged = _judged(table)
    assert time.process_time() - start < 5
    assert {column.type for column in judged["columns"]} == {"number"}


def test_a_sample_of_a_wide_table_does_not_push_the_table_out(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    frame = pd.DataFrame({f"c{place}": ["1", "2", "3"] for place in range(block.WIDE + 1)}, dtype="str")
    original = block._made
    monkeypatch.setattr(block, "_made", lambda *given: made.append(1) or original(*given))
    sample = frame.iloc[:2]
    for one in (frame, sample, frame, sample, frame):
        block.blocks(one)
    assert len(made) == 2
