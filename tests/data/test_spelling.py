"""Different texts are counted by their numbers only where that gives what counting texts gives."""

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from hypothesis import given, settings
from hypothesis import strategies as st

from app.data import spelling, values

PLAIN = st.one_of(
    st.integers(-(10**14), 10**14).map(str),
    st.integers(-50, 50).map(str),
    st.integers(-2000, 2000).map(lambda whole: repr(whole / 100).removesuffix(".0")),
    st.floats(allow_nan=False).map(repr),
)
ODD = st.sampled_from(["1.0", "1", "01", "+1", "1e0", "1.", ".5", "0.5", "0.50", "-0", "0", "0.0", "-.5", "1e2", "100"])
CELLS = st.lists(st.one_of(PLAIN, ODD, st.none()), min_size=1, max_size=40)


def column(cells: list[str | None]) -> pa.ChunkedArray:
    half = len(cells) // 2
    return pa.chunked_array([pa.array(cells[:half], pa.large_string()), pa.array(cells[half:], pa.large_string())])


@settings(deadline=None)
@given(CELLS)
def test_a_plain_column_holds_as_many_texts_as_numbers(cells: list[str | None]) -> None:
    numbers = values.plain_numbers(column(cells))
    assert numbers is not None
    plain = spelling.is_plain(column(cells), numbers)
    assert len(np.unique(numbers[plain])) == len({cell for cell, so in zip(cells, plain, strict=True) if so})


@settings(deadline=None)
@given(CELLS)
def test_texts_told_by_numbers_are_the_texts_there(cells: list[str | None]) -> None:
    numbers = values.plain_numbers(column(cells))
    assert numbers is not None
    assert spelling.different(column(cells), numbers) == pc.count_distinct(column(cells)).as_py()


@settings(deadline=None)
@given(CELLS, st.booleans())
def test_different_cells_are_counted_as_texts(cells: list[str | None], sliced: bool) -> None:
    series = pd.Series(cells, dtype=pd.StringDtype("pyarrow", na_value=np.nan))
    if sliced:
        series = series.iloc[1:]
    assert values.distinct(series) == series.nunique()


def test_what_computers_write_is_plain() -> None:
    cells = ["0", "-1", "12", "0.5", "-0.25", "100.125", None]
    numbers = values.plain_numbers(column(cells))
    assert numbers is not None
    assert spelling.is_plain(column(cells), numbers).tolist() == [True] * 6 + [False]


def test_a_number_in_two_spellings_is_not_plain() -> None:
    for odd in ("1.0", "01", "-0", "1e2", ".5", "5.", "0.50"):
        numbers = values.plain_numbers(column([odd]))
        assert numbers is not None
        assert not spelling.is_plain(column([odd]), numbers)[0], odd
