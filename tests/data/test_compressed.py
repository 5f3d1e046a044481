"""Packed tables: opened by content, whatever their names, and never beyond the cap."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from pathlib import Path

import pytest
import zstandard

from app.data import compressed
from app.data.tables import table
from app.errors import UserError

CONTENT = b"a,b\n1,2\n3,4\n"


def zipped(**members: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/"), content)
    return stream.getvalue()


def tarred(compression: str) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode=f"w:{compression}") as archive:
        info = tarfile.TarInfo("folder/data.csv")
        info.size = len(CONTENT)
        archive.addfile(info, io.BytesIO(CONTENT))
    return stream.getvalue()


@pytest.mark.parametrize(
    "packed",
    [
        CONTENT,
        gzip.compress(CONTENT),
        gzip.compress(CONTENT[:5]) + gzip.compress(CONTENT[5:]),
        bz2.compress(CONTENT),
        lzma.compress(CONTENT),
        zstandard.compress(CONTENT),
        zipped(**{"data.csv": CONTENT}),
        zipped(**{"data.csv": CONTENT, "__MACOSX/._data.csv": b"x", "README.md": b"hello"}),
        tarred(""),
        tarred("gz"),
    ],
    ids=[
        "plain",
        "gzip",
        "two gzip members",
        "bzip2",
        "xz",
        "zstandard",
        "zip",
        "zip with more",
        "tar",
        "tar.gz",
    ],
)
def test_packed_tables_open_under_any_name(tmp_path: Path, packed: bytes):
    path = tmp_path / "table.whatever"
    path.write_bytes(packed)
    assert table.read(path).frame.to_numpy().tolist() == [["1", "2"], ["3", "4"]]


@pytest.mark.parametrize(
    ("packed", "words"),
    [
        (gzip.compress(CONTENT * 100)[:-20], "damaged or cut off"),
        (bz2.compress(CONTENT * 100)[:-20], "damaged or cut off"),
        (lzma.compress(CONTENT * 100)[:-20], "damaged or cut off"),
        (zipped(**{"data.csv": CONTENT})[:60], "damaged or cut off"),
        (zipped(**{"a.csv": CONTENT, "b.csv": CONTENT}), "holds 2 files"),
        (zipped(), "without a table"),
        (gzip.compress(gzip.compress(CONTENT)), "packed twice"),
        (gzip.compress(b"\x89PNG\r\n\x1a\n" + bytes(50)), "is a picture"),
        (zipped(**{"word__document.xml": b"<x/>", "[Content_Types].xml": b"<x/>"}), "text document"),
        (zipped(**{"mimetype": b"x", "content.xml": b"<x/>"}), "OpenDocument"),
    ],
    ids=[  # the bytes themselves hold the time of day
        "cut gzip", "cut bzip2", "cut xz", "cut zip", "two tables", "none", "twice", "picture", "document", "sheet",
    ],
)  # fmt: skip
def test_archives_that_hold_no_single_table_are_refused(tmp_path: Path, packed: bytes, words: str):
    path = tmp_path / "table.csv"
    path.write_bytes(packed)
    with pytest.raises(UserError, match=words):
        table.read(path)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path):
    path = tmp_path / "bomb.csv.gz"
    path.write_bytes(gzip.compress(b"1\n" * 60_000_000, 6))
    assert path.stat().st_size < 200_000
    with pytest.raises(UserError, match="unpacks to more than"):
        table.read(path)


def test_unpacking_stops_at_the_cap_and_says_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(compressed, "byte_cap", lambda: 1000)
    path = tmp_path / "large.csv.gz"
    path.write_bytes(gzip.compress(CONTENT * 1000))
    with pytest.raises(UserError, match="the most that fits"):
        table.read(path)
    path.write_bytes(CONTENT * 1000)
    with pytest.raises(UserError, match="fit into the free memory"):
        table.read(path)
