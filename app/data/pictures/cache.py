"""Decoded pictures at one size: in memory where they fit, else in a bounded cache on disk, else streamed."""

from __future__ import annotations

import os
import shutil
import weakref
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from app import files
from app.data.dataset import Pictures, Progress, silent
from app.data.pictures import decoding as pictures
from app.data.pictures import index as picture_index
from app.data.pictures import originals as picture_originals
from app.data.pictures import scan as picture_scan
from app.data.pictures.stored import Stored
from app.errors import UserError
from app.experiment import PictureSize
from app.said import said

MEMORY = 400_000_000
"""Most bytes of decoded pictures held in memory; a training holds them twice for a while, beside its libraries."""
DISK = 10_000_000_000
"""Most bytes of decoded pictures kept on disk, all collections together."""

_BLOCK = 4_000_000
_CHECKED = 256
"""Blocks whose checksum is taken: all of them in a file of up to 1 GB, some in a larger one."""


@dataclass(frozen=True)
class Decoded:
    """All pictures of a collection at one size.

    Args:
        pictures: The collection.
        size: The size.
        resident: uint8 array (rows, height, width, channels) in memory, or None.
        stored: The same in a file, or None; without both, `gather` decodes.
    """

    pictures: Pictures
    size: PictureSize
    resident: np.ndarray | None
    stored: Stored | None = None

    def gather(self, rows: np.ndarray) -> np.ndarray:
        """Some pictures in the order asked for.

        Args:
            rows: Row numbers, integers of shape (n,).

        Returns:
            uint8 array (n, height, width, channels).

        Raises:
            UserError: A picture that has to be decoded again is gone or damaged.
        """
        if self.resident is not None:
            return np.asarray(self.resident[rows])
        if self.stored is not None:
            try:
                return self.stored.rows(np.asarray(rows))
            except OSError:
                pass  # the cache is gone, the originals need not be
        wanted, back = np.unique(np.asarray(rows, dtype=np.int64), return_inverse=True)
        place = {int(row): at for at, row in enumerate(wanted)}
        found = np.empty((len(wanted), *_shape(self.size)), np.uint8)
        for row, pixels in _decode(self.pictures, self.size, list(place)):
            found[place[row]] = pixels
        return found[back.ravel()]


def decoded(
    found: Pictures, size: PictureSize, progress: Progress = silent, budget: int | None = None
) -> Decoded:
    """Makes all pictures of a collection available at a size.

    Args:
        found: The collection.
        size: The size; each picture is stretched to it.
        progress: Told the share done; may raise to cancel. Defaults to nobody.
        budget: Most bytes to hold in memory. Defaults to 400 MB or a quarter of the memory.

    Raises:
        UserError: A picture is gone or damaged since the collection was read, or a packed tar
            archive is too large to be decoded as a whole.
    """
    fits = _bytes(found, size) <= (memory_budget() if budget is None else budget)
    kept = _load(found, size)
    if kept is not None:
        return _held(found, size, kept) if fits else Decoded(found, size, None, kept)
    steps = _watched(found, size, progress)
    if fits:
        whole = np.empty((found.rows, *_shape(size)), np.uint8)
        for row, pixels in steps:
            whole[row] = pixels
        _write(found, size, enumerate(whole))
        return Decoded(found, size, whole)
    stored = _load(found, size) if _write(found, size, steps) else None
    if stored is None and found.path.lower().endswith((".tgz", ".gz", ".bz2", ".xz")):
        raise UserError(
            said(
                "{path} needs {bytes:,} bytes once decoded, and neither the memory nor the cache "
                "in {folder} has room. Free some space, choose a smaller picture size, or unpack "
                "the archive and give the folder.",
                path=found.path,
                bytes=_bytes(found, size),
                folder=picture_index.folder(),
            ),
            exit_code=1,
        )
    return Decoded(found, size, None, stored)


def _held(found: Pictures, size: PictureSize, kept: Stored) -> Decoded:
    whole = kept.whole()
    kept.close()
    return Decoded(found, size, whole)


def keep(found: Pictures, size: PictureSize, rows: Iterable[np.ndarray]) -> None:
    """Keeps pixels that are decoded already; says nothing where the cache has no room.

    Args:
        found: The collection.
        size: Their size.
        rows: uint8 array (height, width, channels) of each picture, in the collection's order.
    """
    if not _is_whole(_path(found, size), _bytes(found, size)):
        _write(found, size, enumerate(rows))


def memory_budget() -> int:
    """Bytes of decoded pictures to hold in memory: `MEMORY`, or a quarter of what the machine has."""
    try:
        return min(MEMORY, os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 4)
    except (AttributeError, OSError, ValueError):  # Windows has no sysconf
        return MEMORY


def _shape(size: PictureSize) -> tuple[int, int, int]:
    return size.height, size.width, size.channels


def _bytes(found: Pictures, size: PictureSize) -> int:
    return found.rows * size.height * size.width * size.channels


def _path(found: Pictures, size: PictureSize) -> Path:
    """Where these pixels are kept: named by the pictures' content, so that it can't be out of date."""
    name = picture_index.key(found.digests.tobytes(), _shape(size))
    return picture_index.folder() / f"{name}.pixels"


def _decode(
    found: Pictures, size: PictureSize, rows: Sequence[int], poll: Callable[[], None] = lambda: None
) -> Iterator[tuple[int, np.ndarray]]:
    originals = picture_originals.contents(found, rows)
    for name, look in picture_scan.looked(((str(row), content) for row, content in originals), size, poll):
        if isinstance(look, pictures.PictureError):
            raise picture_originals.Gone(found, int(name), look.reason)
        yield int(name), look.pixels


def _watched(
    found: Pictures, size: PictureSize, progress: Progress
) -> Iterator[tuple[int, np.ndarray]]:
    done = 0

    def poll() -> None:
        words = said("{done:,} of {rows:,} pictures decoded", done=done, rows=found.rows)
        progress(done / found.rows, words)

    for step in _decode(found, size, range(found.rows), poll):
        done += 1
        yield step


class _NoRoom(Exception):
    """The cache can't be written."""


def _write(found: Pictures, size: PictureSize, steps: Iterable[tuple[int, np.ndarray]]) -> bool:
    """Writes the pixels and their checksum, whole or not at all; False where there is no room."""
    path, total = _path(found, size), _bytes(found, size)
    if not _make_room(total):
        return False

    def fill(beside: Path) -> None:
        at = 0
        with open(beside, "wb") as stream:
            for row, pixels in steps:
                try:
                    if row != at:
                        stream.seek(row * pixels.nbytes)
                    at = row + 1
                    stream.write(pixels.tobytes())
                except OSError as error:
                    raise _NoRoom from error
        with open(beside, "r+b") as stream:
            checksum = _checksum(stream, total)
            stream.seek(total)
            stream.write(checksum)

    try:
        files.write_with(path, fill)
    except picture_originals.Gone:
        raise
    except (_NoRoom, UserError):
        return False  # only speed is lost
    return True


def _load(found: Pictures, size: PictureSize) -> Stored | None:
    """The kept pixels; None, and the file removed, where it is damaged."""
    path, total = _path(found, size), _bytes(found, size)
    try:
        if not path.exists():
            return None
        if _is_whole(path, total):
            stream = open(path, "rb")  # noqa: SIM115  # it stays open as long as rows are read
            checksum = _checksum(stream, total)
            stream.seek(total)
            if checksum == stream.read():
                os.utime(path)
                kept = Stored(stream, (found.rows, *_shape(size)))
                weakref.finalize(kept, stream.close)
                return kept
            stream.close()
        path.unlink()
    except (OSError, ValueError):
        pass
    return None


def _is_whole(path: Path, total: int) -> bool:
    try:
        return path.stat().st_size == total + 4
    except OSError:
        return False


def _checksum(stream: BinaryIO, total: int) -> bytes:
    blocks = -(-total // _BLOCK)
    checksum = 0
    for block in range(0, blocks, max(1, blocks // _CHECKED)):
        stream.seek(block * _BLOCK)
        checksum = zlib.crc32(stream.read(min(_BLOCK, total - block * _BLOCK)), checksum)
    return checksum.to_bytes(4, "little")


def _make_room(total: int) -> bool:
    """Removes the oldest kept pixels until `total` bytes more stay within bounds; False if they can't."""
    folder = picture_index.folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept = sorted((item.stat().st_mtime, item.stat().st_size, item) for item in folder.glob("*.pixels"))
        held = sum(size for _, size, _ in kept)
        bound = min(DISK, (shutil.disk_usage(folder).free + held) // 2)
        if total > bound:
            return False
        for _, size, item in kept:
            if held + total > bound:
                item.unlink(missing_ok=True)
                held -= size
    except OSError:
        return False
    return True
