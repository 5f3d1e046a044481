"""Checkpoints are whole, newest first, and a damaged one gives way to the other."""

from pathlib import Path

import numpy as np
import pytest

from app.training import checkpoint

ARRAYS = {"state": [np.arange(5, dtype=np.float32), np.array(3)], "best": []}


def test_the_newest_of_two_comes_back(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        checkpoint.write(tmp_path / "c", number, {"epoch": number}, ARRAYS)
    number, facts, arrays = checkpoint.read(tmp_path / "c")
    assert (number, facts) == (3, {"epoch": 3})
    assert all(np.array_equal(a, b) for a, b in zip(arrays["state"], ARRAYS["state"], strict=True))
    assert arrays["best"] == [] and len(list((tmp_path / "c").iterdir())) == 2


@pytest.mark.parametrize("damage", [lambda b: b"", lambda b: b[: len(b) // 2], lambda b: b[:40] + b"x" + b[41:]])
def test_a_damaged_slot_falls_back_to_the_other(tmp_path: Path, damage) -> None:
    for number in (1, 2):
        checkpoint.write(tmp_path, number, {"epoch": number}, ARRAYS)
    newest = tmp_path / checkpoint.SLOTS[0]
    newest.write_bytes(damage(newest.read_bytes()))
    found = checkpoint.read(tmp_path)
    assert found is not None and found[1] == {"epoch": 1}


def test_nothing_there_is_none(tmp_path: Path) -> None:
    assert checkpoint.read(tmp_path / "none") is None
