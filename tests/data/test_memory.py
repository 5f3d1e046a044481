"""What was found out about a column is asked once, and forgotten with it."""

import gc

import numpy as np
import pyarrow as pa

from app.data.memory import Memory


def test_an_answer_is_found_once_per_column() -> None:
    memory, asked = Memory(1000), []
    one, other = (pa.chunked_array([["a", "b"]]) for _ in range(2))

    def find() -> int:
        asked.append(1)
        return len(asked)

    assert [memory.of(one, "key", find), memory.of(one, "key", find), memory.of(other, "key", find)] == [1, 1, 2]


def test_a_column_that_is_gone_makes_room() -> None:
    memory = Memory(100)
    first = pa.chunked_array([["a"]])
    memory.of(first, "numbers", lambda: np.zeros(10))
    second = pa.chunked_array([["a"]])
    kept = [memory.of(second, "numbers", lambda: np.zeros(10)) for _ in range(2)]
    assert kept[0] is not kept[1]  # no room beside the first
    del first
    gc.collect()
    kept = [memory.of(second, "numbers", lambda: np.zeros(10)) for _ in range(2)]
    assert kept[0] is kept[1]
