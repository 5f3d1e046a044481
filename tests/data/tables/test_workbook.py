"""Workbooks and Parquet files keep their types."""

from __future__ import annotations

import datetime
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from app.data.tables import table
from app.errors import UserError
from app.experiment import Reading


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A workbook with an empty sheet, a table that begins at B3, and a second table."""
    workbook = openpyxl.Workbook()
    workbook.active.title = "Notes"
    workbook.active["A1"] = "made by hand"
    sheet = workbook.create_sheet("Data")
    sheet["B3"] = "id"
    for place, name in enumerate(["id", "share", "day", "ok", "word"]):
        sheet.cell(3, 2 + place, name)
    for number in range(1, 6):
        day = datetime.datetime(2020, 1, number)
        for place, value in enumerate([number, number / 2, day, number % 2 == 0, f"w{number}"]):
            sheet.cell(3 + number, 2 + place, value)
    other = workbook.create_sheet("Other")
    other.append([1, 2])
    other.append([3, None])
    path = tmp_path / "book.xlsx"
    workbook.save(path)
    return path


def test_the_first_sheet_with_a_table_is_read_with_its_types(book: Path):
    result = table.read(book)
    assert result.reading.sheet == "Data"
    assert list(result.frame.columns) == ["id", "share", "day", "ok", "word"]
    kinds = [dtype.kind for dtype in result.frame.dtypes[:4]]
    assert kinds == ["i", "f", "M", "b"]
    assert result.frame["word"].tolist() == ["w1", "w2", "w3", "w4", "w5"]


def test_a_named_sheet_is_read_and_an_unknown_one_refused(book: Path):
    other = table.read(book, Reading(sheet="Other"))
    assert list(other.frame.columns) == ["column 1", "column 2"]
    assert other.frame["column 2"].isna().tolist() == [False, True]
    with pytest.raises(UserError, match="has no sheet None2"):
        table.read(book, Reading(sheet="None2"))


def test_a_damaged_workbook_is_refused(book: Path):
    book.write_bytes(book.read_bytes()[:-300])
    with pytest.raises(UserError, match="damaged"):
        table.read(book)


def test_parquet_keeps_types_and_index_columns(tmp_path: Path):
    frame = pd.DataFrame(
        {
            "whole": [1, 2, 3],
            "text": ["007", None, "x"],
            "day": pd.to_datetime(["2020-01-01", "2020-01-02", None]),
            "kind": pd.Categorical(["a", "b", "a"]),
        },
        index=pd.Index([7, 8, 9], name="key"),
    )
    path = tmp_path / "data.csv"
    frame.to_parquet(path)
    result = table.read(path)
    assert list(result.frame.columns) == ["whole", "text", "day", "kind", "key"]
    assert [result.frame[name].dtype.kind for name in ("whole", "day", "key")] == ["i", "M", "i"]
    assert result.frame["text"].isna().tolist() == [False, True, False]
    assert result.frame["kind"].tolist() == ["a", "b", "a"]


def test_a_damaged_parquet_file_is_refused(tmp_path: Path):
    path = tmp_path / "data.parquet"
    path.write_bytes(b"PAR1" + bytes(100) + b"PAR1")
    with pytest.raises(UserError, match="damaged"):
        table.read(path)
