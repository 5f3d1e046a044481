"""Exported tables run nothing in a spreadsheet and read back the same (A23)."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.data import writer
from app.errors import UserError


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-x", "\t=1", "\r=1", "'=1"])
def test_cells_like_formulas_get_a_quote_and_come_back(cell: str) -> None:
    assert writer.formula_safe(cell) == "'" + cell
    assert writer.formula_plain(writer.formula_safe(cell)) == cell


@pytest.mark.parametrize("cell", ["-2", "+3.5", "-1e-5", "", "a=b", "'tis", "x"])
def test_numbers_and_plain_words_stay(cell: str) -> None:
    assert writer.formula_safe(cell) == cell
    assert writer.formula_plain(cell) == cell


@settings(deadline=None)
@given(st.text())
def test_any_text_comes_back(cell: str) -> None:
    assert writer.formula_plain(writer.formula_safe(cell)) == cell


def test_written_tables_read_back_the_same(tmp_path: Path) -> None:
    cells = ["=1+1", "-2", 'a "b", c', None, "line\nbreak"]
    frame = pd.DataFrame(
        {"note": pd.Series(cells, dtype="str"), "loss": [-1.5, 2.0, float("nan"), 3e-7, 4.0]}
    )
    path = tmp_path / "out.csv"
    writer.write_csv(path, frame)
    assert path.read_text(encoding="utf-8").startswith("note,loss\n'=1+1,-1.5\n-2,2.0\n")
    back = pd.read_csv(path, dtype={"note": "str"}, keep_default_na=False, na_values=[""])
    pd.testing.assert_series_equal(writer.plain_column(back["note"]), frame["note"])
    assert back["loss"].tolist()[:2] == [-1.5, 2.0]


def test_names_like_formulas_are_quoted_too(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    writer.write_csv(path, pd.DataFrame({"=A1": [1], "b": [2]}))
    assert path.read_text() == "'=A1,b\n1,2\n"


def test_duplicate_names_keep_both_columns(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    frame = pd.DataFrame([["=x", "y"]], columns=["a", "a"], dtype="str")
    writer.write_csv(path, frame)
    assert path.read_text() == "a,a\n'=x,y\n"


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="can't be written"):
        writer.write_csv(tmp_path / "no" / "out.csv", pd.DataFrame({"a": [1]}))
