"""Cells of some rows become the numbers and codes they are among all."""

import numpy as np
import pandas as pd
import pytest

from app.data import preprocessing, values

ROWS = np.array([4, 0, 2])


def text(*cells: str | None) -> pd.Series:
    return pd.Series(list(cells), dtype="str")


@pytest.mark.parametrize("cells", [("1", "2.5", None, "1e400", "-3"), ("1,000", "x", "12 %", "7", None)])
def test_numbers_of_some_rows_are_those_of_a_table_of_these_rows(cells: tuple[str | None, ...]) -> None:
    series = text(*cells)
    np.testing.assert_array_equal(values.numbers(series, ".", ROWS), values.numbers(series.iloc[ROWS].copy()))


def test_rows_that_do_not_take_part_have_no_say_in_how_numbers_are_written() -> None:
    series = text("1,5", "2,5", "1,5", "x", "3,5", *["1,500.5"] * 50)
    np.testing.assert_array_equal(values.numbers(series, ".", ROWS), [3.5, 1.5, 1.5])


def test_numbers_that_were_asked_for_can_be_changed() -> None:
    series = text("1", "2")
    values.numbers(series)[0] = 5
    assert values.numbers(series).tolist() == [1, 2]


def test_codes_are_places_among_the_known() -> None:
    assert preprocessing.codes_of(text("b", None, "x", "a", "b"), ("a", "b")).tolist() == [2, 0, 0, 1, 2]
