"""Decoded pictures: in memory, mapped from disk or streamed, always the same pixels."""

from __future__ import annotations

import os
import shutil
import tarfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.data.dataset import Pictures
from app.data.pictures import cache as picture_cache
from app.data.pictures import decoding as pictures
from app.data.pictures import index as picture_index
from app.data.pictures import originals as picture_originals
from app.data.pictures import source as picture_source
from app.errors import UserError
from app.experiment import PictureSize

SMALL = PictureSize(6, 5, 3)
LIMITS = {"memory": None, "disk": 0, "streamed": 0}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for value in range(12):
        path = tmp_path / "data" / "ab"[value % 2] / f"{value}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        pixels = np.random.default_rng(value).integers(0, 255, (14, 16, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(path)
    return tmp_path / "data"


def expected(found: Pictures, size: PictureSize) -> np.ndarray:
    return np.stack([pictures.decode(picture_source.content(found, row), size) for row in range(found.rows)])


def kept(cache: Path) -> list[Path]:
    return sorted(cache.glob("*.pixels"))


@pytest.mark.parametrize("where", list(LIMITS))
@pytest.mark.parametrize("packed", ["folder", "tar"])
def test_gathered_pictures_are_the_same_wherever_they_are_kept(
    root: Path, tmp_path: Path, where: str, packed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if packed == "tar":
        with tarfile.open(tmp_path / "data.tar", "w") as archive:
            for path in sorted(root.rglob("*.png"), reverse=True):
                archive.add(path, path.relative_to(root).as_posix())
        root = tmp_path / "data.tar"
    if where == "streamed":
        monkeypatch.setattr(picture_cache, "DISK", 10)
    found = picture_source.read(root)
    rows = np.array([7, 0, 7, 11])
    for size in (SMALL, found.size):
        for _ in ("first", "again"):
            made = picture_cache.decoded(found, size, budget=LIMITS[where])
            assert (made.gather(rows) == expected(found, size)[rows]).all()
            assert (made.resident is not None) == (where == "memory")
            assert (made.stored is not None) == (where == "disk")


def test_pixels_seen_while_reading_are_not_decoded_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = picture_source.read(root)
    right = expected(found, found.size)
    monkeypatch.setattr(picture_originals, "contents", None)
    made = picture_cache.decoded(found, found.size)
    assert made.resident is not None and (made.resident == right).all()


def test_grey_pictures_stored_as_colour_are_kept_grey(root: Path) -> None:
    for path in root.rglob("*.png"):
        Image.open(path).convert("L").convert("RGB").save(path)
    found = picture_source.read(root)
    assert found.size.channels == 1
    assert (
        picture_cache.decoded(found, found.size).gather(np.arange(12)) == expected(found, found.size)
    ).all()


@pytest.mark.parametrize("damage", ["cut", "changed", "empty"])
def test_damaged_pixels_are_made_again(root: Path, cache: Path, damage: str) -> None:
    found = picture_source.read(root)
    picture_cache.decoded(found, SMALL)
    for path in kept(cache):
        content = bytearray(path.read_bytes())
        content[5] ^= 255
        path.write_bytes({"cut": content[:-9], "changed": content, "empty": b""}[damage])
    made = picture_cache.decoded(found, SMALL)
    assert (made.gather(np.arange(12)) == expected(found, SMALL)).all()


def test_the_cache_stays_within_bounds_and_drops_the_oldest(
    root: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = picture_source.read(root)
    shutil.rmtree(cache)
    monkeypatch.setattr(picture_cache, "DISK", 4000)
    sizes = [PictureSize(side, 6, 3) for side in (6, 7, 8)]
    for age, size in enumerate(sizes):
        picture_cache.decoded(found, size)
        for path in kept(cache):
            os.utime(path, (path.stat().st_atime, path.stat().st_mtime - 100 + age))
        assert sum(path.stat().st_size for path in kept(cache)) <= 4010
    assert sorted(path.stat().st_size for path in kept(cache)) == [12 * side * 6 * 3 + 4 for side in (7, 8)]


def test_without_a_writable_cache_everything_still_works(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(picture_index, "folder", lambda: tmp_path / "file" / "cache")
    found = picture_source.read(root)
    made = picture_cache.decoded(found, SMALL, budget=0)
    assert made.resident is None and made.stored is None
    assert (made.gather(np.array([3])) == expected(found, SMALL)[[3]]).all()


def test_a_packed_tar_too_large_for_the_cache_says_what_to_do(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tarfile.open(tmp_path / "data.tar.gz", "w:gz") as archive:
        archive.add(root, ".")
    monkeypatch.setattr(picture_cache, "DISK", 10)
    found = picture_source.read(tmp_path / "data.tar.gz")
    with pytest.raises(UserError, match="unpack the archive"):
        picture_cache.decoded(found, SMALL, budget=0)


@pytest.mark.parametrize("happens", ["deleted", "damaged", "folder deleted"])
def test_a_picture_that_changed_meanwhile_is_named(
    root: Path, happens: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = picture_source.read(root)
    monkeypatch.setattr(picture_cache, "DISK", 10)
    streamed = picture_cache.decoded(found, SMALL, budget=0)
    if happens == "folder deleted":
        shutil.rmtree(root)
    elif happens == "deleted":
        (root / "b" / "3.png").unlink()
    else:
        (root / "b" / "3.png").write_bytes(b"no more")
    row = found.files.index("b/3.png")
    with pytest.raises(UserError, match=r"3\.png|data is not there") as refused:
        streamed.gather(np.array([row]))
    assert "read" in str(refused.value) or "Bring it back" in str(refused.value)


def test_a_cancelled_pass_leaves_nothing_behind(
    root: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = picture_source.read(root)
    shutil.rmtree(cache)

    class Cancelled(Exception):
        pass

    def broken(content: object, size: object) -> None:
        raise Cancelled

    monkeypatch.setattr(pictures, "look", broken)
    with pytest.raises(Cancelled):
        picture_cache.decoded(found, SMALL, budget=0)
    assert list(cache.iterdir()) == []
