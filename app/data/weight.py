"""What reading some data will take, told from a glance: nothing big is read."""

from __future__ import annotations

import math
import os
import re
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.data import opening, source
from app.data.compressed import byte_cap, free_memory
from app.data.kind import OTHER_PICTURES, PICTURES
from app.data.pictures import cache, idx
from app.experiment import PictureSize

GLANCE = 1024 * 1024
MOST_SECONDS = 0.5
"""Time spent on counting files; what is not met by then is estimated."""

TEXT_FACTOR = 1.4
"""Bytes of memory per byte of text and per 8 bytes that tell where a cell begins; measured."""

WRITTEN_FACTOR = 12
"""Bytes of memory per byte of texts that are learned from: as read, as text, and a code for each character."""

CELL_BYTES = 28
"""Bytes of memory per cell while a table is prepared for training; measured."""

PICTURE = PictureSize(64, 64, 3)
"""The size that pictures are taken to have until they are read."""

_PACKED_RATIO = 4
_DIMENSION = re.compile(rb'<dimension ref="[A-Z]+(\d+):([A-Z]+)(\d+)"')


@dataclass(frozen=True)
class Weight:
    """What reading some data will take.

    Args:
        kind: The kind of data, one of `app.experiment.KINDS`.
        bytes_on_disk: Size of the file, or of all files of a folder.
        rows: Rows, or pictures; about as many, or None where a glance can't tell.
        exact: Whether `rows` is counted rather than estimated.
        memory: Bytes of memory that reading and preparing will take, about.
        free: Bytes of memory that can be had now.
        suggestion: How many rows to read so that they fit; None where all do, or where nothing helps.
    """

    kind: str
    bytes_on_disk: int
    rows: int | None
    exact: bool
    memory: int
    free: int
    suggestion: int | None = None

    @property
    def fits(self) -> bool:
        """Whether the data can be read and prepared in the memory that is free."""
        return self.suggestion is None and self.memory <= self.free


def weigh(text: str) -> Weight:
    """What reading the data that `text` names will take; takes some milliseconds, half a second at most.

    Args:
        text: A path or `sample:NAME`.

    Raises:
        UserError: There is nothing, or it can't be data.
    """
    path = source.locate(text).path
    kind = source.kind_of(path)
    if kind == "images":
        return _of_pictures(path)
    size = path.stat().st_size if path.is_file() else sum(size for _, size in _files(path))
    if kind in ("texts", "corpus", "series"):
        return _of_texts(path, kind, size)
    return _of_table(path, kind, size)


def training_memory(rows: int, inputs: int) -> int:
    """Bytes that a table of some size takes while it is prepared and trained, besides the network.

    Args:
        rows: Rows that take part.
        inputs: Columns that do.
    """
    return rows * inputs * CELL_BYTES


def _of_table(path: Path, kind: str, size: int) -> Weight:
    start = opening.head(path, 8)
    if start.startswith(b"PAR1"):
        return _of_parquet(path, size)
    if start.startswith(b"PK\x03\x04") and (sheet := _sheet(path)) is not None:
        rows, width, unpacked = sheet
        return _weight(kind, size, rows, width, unpacked, exact=True, streams=False)
    packed = opening.is_packed(start) or start.startswith(b"PK\x03\x04")
    unpacked = _unpacked_size(path, size, start) if packed else size
    head = _head_of_text(path, start)
    lines = max(head.count(b"\n") or head.count(b"\r"), 1)
    if len(head) < GLANCE and not packed:
        rows, exact = lines + (not head.endswith((b"\n", b"\r"))) - 1, False
    else:
        rows, exact = round(unpacked * lines / max(len(head), 1)), False
    return _weight(kind, size, max(rows, 0), _width(head), unpacked, exact, streams=not packed)


def _of_texts(path: Path, kind: str, size: int) -> Weight:
    """The weight of texts or sequences that are no table: nobody knows how many before they are read."""
    start = b"" if path.is_dir() else opening.head(path, 8)
    packed = opening.is_packed(start) or start.startswith(b"PK\x03\x04")
    unpacked = _unpacked_size(path, size, start) if packed else size
    return Weight(kind, size, None, False, WRITTEN_FACTOR * unpacked, free_memory())


def _weight(kind: str, size: int, rows: int, width: int, unpacked: int, exact: bool, streams: bool) -> Weight:
    """The weight of a table; `streams` says whether some of its rows can be read without all of it."""
    free, cap = free_memory(), byte_cap()
    memory = _table_memory(unpacked, rows * width)
    share = min(cap / max(unpacked, 1), 0.8 * free / max(memory, 1))
    suggestion = _round(int(rows * share)) if share < 1 and streams else None
    return Weight(kind, size, rows, exact, memory, free, suggestion)


def _table_memory(text: int, cells: int) -> int:
    return round(TEXT_FACTOR * (text + 8 * cells)) + cells * CELL_BYTES


def _round(rows: int) -> int:
    """A number a person would say, no larger."""
    unit: int = 10 ** max(0, int(math.log10(max(rows, 1))) - 1)
    return max(rows // unit * unit, 1)


def _head_of_text(path: Path, start: bytes) -> bytes:
    if not start.startswith(b"PK\x03\x04"):
        return opening.unpacked_head(path, GLANCE)
    try:
        with zipfile.ZipFile(path) as archive:
            largest = max(archive.infolist(), key=lambda info: info.file_size)
            with archive.open(largest) as stream:
                return stream.read(GLANCE)
    except (OSError, ValueError, RuntimeError, NotImplementedError, zipfile.BadZipFile):
        return b""  # its reader says what is wrong


def _unpacked_size(path: Path, size: int, start: bytes) -> int:
    """Bytes of a packed file's content: as its directory or its end says, else a guess."""
    try:
        if start.startswith(b"PK\x03\x04"):
            with zipfile.ZipFile(path) as archive:
                return sum(info.file_size for info in archive.infolist())
        if start.startswith(b"\x1f\x8b") and size < 2**30:
            with open(path, "rb") as stream:
                stream.seek(-4, os.SEEK_END)
                return max(int.from_bytes(stream.read(4), "little"), size)
    except (OSError, ValueError, zipfile.BadZipFile):
        pass
    return size * _PACKED_RATIO


def _width(head: bytes) -> int:
    """Columns, by the most frequent delimiter of the second line."""
    lines = head.splitlines()[1:2] or head.splitlines()[:1] or [b""]
    return 1 + max(int(lines[0].count(mark)) for mark in (b",", b";", b"\t", b"|"))


def _sheet(path: Path) -> tuple[int, int, int] | None:
    """Rows, columns and bytes of a workbook's largest sheet, as it claims; None for other zip files."""
    try:
        with zipfile.ZipFile(path) as archive:
            sheets = [info for info in archive.infolist() if info.filename.startswith("xl/worksheets/")]
            if not sheets:
                return None
            largest = max(sheets, key=lambda info: info.file_size)
            with archive.open(largest) as stream:
                found = _DIMENSION.search(stream.read(4096))
            total = sum(info.file_size for info in archive.infolist())
    except (OSError, ValueError, RuntimeError, NotImplementedError, zipfile.BadZipFile):
        return None
    if found is None:
        return round(largest.file_size / 400), 10, total
    letters = found[2].decode()
    width = sum((ord(letter) - 64) * 26**power for power, letter in enumerate(reversed(letters)))
    return int(found[3]) - int(found[1]), width, total


def _of_parquet(path: Path, size: int) -> Weight:
    import pyarrow as pa
    from pyarrow import parquet

    try:
        told = parquet.read_metadata(path)
    except (pa.ArrowException, OSError):
        return _weight("table", size, 0, 1, size, exact=False, streams=False)
    unpacked = sum(told.row_group(place).total_byte_size for place in range(told.num_row_groups))
    return _weight("table", size, told.num_rows, told.num_columns, unpacked, exact=True, streams=False)


def _of_pictures(path: Path) -> Weight:
    count, size, exact = _counted(path)
    pixels, free = PICTURE, free_memory()
    if (told := _idx_size(path)) is not None:
        count, pixels, exact = told[0], told[1], True
    whole = (count or 0) * pixels.width * pixels.height * pixels.channels
    return Weight("images", size, count, exact, min(whole, cache.memory_budget()), free)


def _counted(path: Path) -> tuple[int | None, int, bool]:
    """Pictures, bytes, and whether the number is exact rather than what was met in time."""
    if path.is_file():
        size = path.stat().st_size
        if not opening.head(path, 4).startswith(b"PK"):
            return (1 if path.suffix.lower() in PICTURES else None), size, path.suffix.lower() in PICTURES
        try:
            with zipfile.ZipFile(path) as archive:
                names = [name for name in archive.namelist() if _is_picture(name)]
        except (OSError, ValueError, zipfile.BadZipFile):
            return None, size, False
        return len(names), size, True
    began, count, total, sized = time.monotonic(), 0, 0, 0
    for entry, size in _files(path):
        if not _is_picture(entry):
            continue
        count += 1
        total, sized = total + size, sized + (size > 0)
        if time.monotonic() - began > MOST_SECONDS:
            return count, round(total * count / max(sized, 1)), False
    return count, round(total * count / max(sized, 1)), True


def _is_picture(name: str) -> bool:
    suffix = os.path.splitext(name)[1].lower()
    return suffix in PICTURES or suffix in OTHER_PICTURES


def _files(folder: Path) -> Iterator[tuple[str, int]]:
    """Names and sizes of the files below a folder; of most in a large one the size is left out, as 0."""
    waiting, met = [str(folder)], 0
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                        continue
                    met += 1
                    yield entry.name, entry.stat().st_size if met < 500 or met % 50 == 0 else 0
        except OSError:
            continue


def _idx_size(path: Path) -> tuple[int, PictureSize] | None:
    """Pictures and their size as the headers of IDX files say; None where there are none."""
    if path.is_file():
        kin = idx.family(path.name)
        found = [
            item for item in path.parent.iterdir() if idx.is_name(item.name) and idx.family(item.name) == kin
        ]
        found = [*found, path] if path not in found else found
    else:
        found = [item for item in path.iterdir() if idx.is_name(item.name)]
    sizes = [shape for item in found if (shape := _idx_shape(item)) is not None]
    if not sizes:
        return None
    return sum(shape[0] for shape in sizes), PictureSize(sizes[0][2], sizes[0][1], 1)


def _idx_shape(path: Path) -> tuple[int, int, int] | None:
    try:
        start = opening.unpacked_head(path, 16)
    except OSError:
        return None
    if len(start) < 16 or not idx.is_idx(start) or start[3] != 3:
        return None
    count, height, width = np.frombuffer(start, ">u4", 3, 4).tolist()
    return count, height, width
