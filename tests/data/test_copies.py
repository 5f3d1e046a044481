"""Copies of rows are the same ones whether a long table is searched by numbers first or not."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.data import copies
from app.data.dataset import Table
from app.experiment import Column, Reading

CELL = st.sampled_from(["1", "1.0", "2", "2.5", "x", "y", None, "-0", "0"])
NUMBER = st.integers(0, 60).map(str)


def table(rows: list[tuple[str | None, ...]]) -> Table:
    names = "abcd"
    frame = pd.DataFrame(rows, columns=list(names), dtype=pd.StringDtype("pyarrow", na_value=np.nan))
    return Table("t", frame, tuple(Column(name, "number", "input") for name in names), Reading())


def sides(read: Table) -> list[int]:
    first, places = copies.groups(read, [0, 1, 2, 3])
    return list(first[places])


@settings(deadline=None)
@given(st.lists(st.tuples(NUMBER, NUMBER, CELL, CELL), min_size=2, max_size=120))
def test_a_long_table_has_the_copies_it_has(rows: list[tuple[str | None, ...]]) -> None:
    with pytest.MonkeyPatch.context() as patched:
        expected = sides(table(rows))
        patched.setattr(copies, "LONG", 1)
        assert sides(table(rows)) == expected


def test_few_copies_among_many_rows_are_found() -> None:
    cells = [(str(row), str(row % 7), "x", None) for row in range(copies.LONG)]
    cells[-1] = cells[5]
    cells[-2] = (cells[9][0] + ".0", *cells[9][1:])  # the same number, another text
    first, places = copies.groups(table(cells), [0, 1, 2, 3])
    assert np.flatnonzero(first[places] != np.arange(len(cells))).tolist() == [len(cells) - 1]
