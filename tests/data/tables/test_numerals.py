"""The decimal mark is told the same whether columns are seen to be plain numbers at once or cell by cell."""

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.data.tables import numerals

CELL = st.one_of(
    st.none(),
    st.floats(allow_nan=True).map(repr),
    st.integers(-9999, 9999).map(str),
    st.sampled_from(["1,5", "1.234", "1.234,5", "1,234", "12 %", " 1.5", "+.5", "5.", "x", "$3.20"]),
)


@settings(deadline=None)
@given(st.lists(st.lists(CELL, min_size=6, max_size=6), min_size=1, max_size=5), st.sampled_from([",", ";"]))
def test_plain_columns_count_as_their_cells_do(cells: list[list[str | None]], delimiter: str) -> None:
    names = [str(place) for place in range(len(cells))]
    table = pa.table([pa.array(column, pa.large_string()) for column in cells], names=names)
    found = numerals.decimal_mark(table, delimiter)
    told = [numerals.findings(table, names, mark) for mark in (".", ",")]

    def one_by_one(table: pa.Table) -> list[list[str]]:
        return [[c for c in column.to_pylist() if c and c[-1:].isprintable()] for column in table.columns]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(numerals, "_sampled", one_by_one)
        assert found == numerals.decimal_mark(table, delimiter)
        assert told == [numerals.findings(table, names, mark) for mark in (".", ",")]
