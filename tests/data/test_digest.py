"""Texts have the same digest exactly when they are the same."""

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from hypothesis import given, settings
from hypothesis import strategies as st

from app.data import digest

TEXTS = st.lists(st.one_of(st.text(max_size=20), st.sampled_from(["a", "a\0", "", "ab" * 9, None])), max_size=30)


def column(cells: list[str | None], cut: int = 0) -> pa.ChunkedArray:
    parts = [pa.array(part, pa.large_string()) for part in (cells[:cut], cells[cut:])]
    return pa.chunked_array(parts, pa.large_string())


@settings(deadline=None)
@given(TEXTS, st.integers(0, 30))
def test_the_same_digest_means_the_same_text(cells: list[str | None], cut: int) -> None:
    found = digest.of(column(cells, cut))
    assert len(set(found.tolist())) == len(set(cells))
    assert [found[cells.index(cell)] for cell in cells] == found.tolist()
    assert digest.count(column(cells, cut)) == pc.count_distinct(column(cells)).as_py()


def test_long_columns_and_slices_of_them_agree() -> None:
    cells = [str(number % 9000) for number in range(3 * digest.MOST_ROWS)]
    whole = digest.of(column(cells))
    assert digest.count(column(cells)) == 9000
    np.testing.assert_array_equal(digest.of(column(cells).slice(20_000, 100)), whole[20_000:20_100])
