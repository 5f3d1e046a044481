"""Pixels in a file come back as they were put there, and few of them lie in memory."""

from pathlib import Path

import numpy as np
import pytest

from app.data.pictures.stored import Spool, Stored

PICTURES = np.random.default_rng(0).integers(0, 256, (20, 3, 4, 3), dtype=np.uint8)


@pytest.mark.parametrize("most", [0, 5 * 36, 10**6])
def test_a_spool_gives_back_what_it_took(tmp_path: Path, most: int) -> None:
    spool = Spool(tmp_path / "new", most)
    for pixels in PICTURES[:10]:
        spool.add(pixels)
    assert (spool[3] == PICTURES[3]).all()
    for pixels in PICTURES[10:]:
        spool.add(pixels)
    assert len(spool) == 20
    assert all((spool[place] == PICTURES[place]).all() for place in (19, 0, 7))


def test_a_spool_without_room_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    spool = Spool(tmp_path / "file", most=0)
    with pytest.raises(OSError):
        spool.add(PICTURES[0])


def test_rows_are_read_in_the_order_asked_for(tmp_path: Path) -> None:
    (tmp_path / "pixels").write_bytes(PICTURES.tobytes())
    with open(tmp_path / "pixels", "rb") as stream:
        stored = Stored(stream, PICTURES.shape)
        rows = np.array([7, 0, 7, 19])
        assert (stored.rows(rows) == PICTURES[rows]).all()
        assert (stored.whole() == PICTURES).all()
        assert stored.rows(rows[:0]).shape == (0, 3, 4, 3)


def test_a_file_cut_short_is_an_error_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "pixels").write_bytes(PICTURES.tobytes())
    with open(tmp_path / "pixels", "r+b") as stream:
        stored = Stored(stream, PICTURES.shape)
        stream.truncate(100)
        with pytest.raises(OSError):
            stored.rows(np.array([15]))
