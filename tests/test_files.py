"""Files are whole or absent."""

import json
import os
from pathlib import Path

import numpy as np
import pytest

from app import files
from app.errors import UserError


def test_a_failed_write_leaves_the_old_file_and_no_litter(tmp_path: Path) -> None:
    path = tmp_path / "kept.txt"
    files.write_text(path, "old")

    def fail(beside: Path) -> None:
        beside.write_text("half")
        raise OSError(28, "No space left on device")

    with pytest.raises(UserError, match=r"kept.txt.*No space left"):
        files.write_with(path, fail)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["kept.txt"]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="can't be written"):
        files.write_text(tmp_path / "none" / "x.txt", "x")


def test_json_is_ascii_and_knows_no_infinity() -> None:
    content = {"größe": float("inf"), "a": np.float32("nan"), "b": np.arange(2), "c": (1, np.int64(2)), "d": {"z", "y"}}
    text = files.to_json(content)
    assert text.isascii()
    assert json.loads(text) == {"größe": None, "a": None, "b": [0, 1], "c": [1, 2], "d": ["y", "z"]}


def test_two_threads_that_write_one_file_leave_it_whole(tmp_path):
    import threading

    content = [bytes([number]) * 300_000 for number in range(8)]
    started = threading.Barrier(8)

    def write(one):
        started.wait()
        for _ in range(10):
            files.write_bytes(tmp_path / "file", one)
            assert (tmp_path / "file").stat().st_size == 300_000

    threads = [threading.Thread(target=write, args=(one,)) for one in content]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (tmp_path / "file").read_bytes() in content
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
