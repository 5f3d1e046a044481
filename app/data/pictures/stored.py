"""Pixels in a file, read as they are asked for: no more of them lie in memory than that."""

from __future__ import annotations

import math
import os
import tempfile
import weakref
from pathlib import Path
from threading import Lock
from typing import BinaryIO

import numpy as np

MOST_BYTES = 100_000_000
"""Pixels that a pass keeps in memory before it turns to a file."""


class Stored:
    """Equally large pictures, one after another in a file.

    A map of the file would count as memory for all that was ever looked at, and a file cut short would end the
    program; so rows are read.

    Args:
        stream: The file, open for reading.
        shape: Number of pictures, height, width, channels.
    """

    def __init__(self, stream: BinaryIO, shape: tuple[int, int, int, int]) -> None:
        self._stream = stream
        self._lock = Lock()
        self.shape = shape

    def close(self) -> None:
        """Closes the file; nothing can be read any more."""
        self._stream.close()

    def __getitem__(self, row: int) -> np.ndarray:
        return np.asarray(self.rows(np.array([row]))[0])

    def rows(self, rows: np.ndarray) -> np.ndarray:
        """Some pictures: uint8 array (n, height, width, channels).

        Args:
            rows: Row numbers, integers of shape (n,).

        Raises:
            OSError: They can't be read any more.
        """
        found = np.empty((len(rows), *self.shape[1:]), np.uint8)
        flat = found.reshape(len(rows), math.prod(self.shape[1:]))
        for place, row in enumerate(rows.tolist()):
            self._read(flat[place].data, row * flat.shape[1])
        return found

    def whole(self) -> np.ndarray:
        """All pictures: uint8 array (rows, height, width, channels)."""
        found = np.empty(self.shape, np.uint8)
        self._read(found.reshape(-1).data, 0)
        return found

    def _read(self, target: memoryview, start: int) -> None:
        done = 0
        while done < len(target):
            got = self._some(target[done:], start + done)
            if not got:
                raise OSError("the file ends early")
            done += got

    def _some(self, target: memoryview, start: int) -> int:
        if hasattr(os, "preadv"):
            return os.preadv(self._stream.fileno(), [target], start)
        with self._lock:  # Windows has one place per open file
            self._stream.seek(start)
            return int(self._stream.readinto(target))  # type: ignore[attr-defined]


class Spool:
    """Pictures kept in the order they come: few in memory, more in a nameless file.

    Args:
        folder: Where the file goes, made where it is needed.
        most: Bytes to hold in memory. Defaults to 100 MB.
    """

    def __init__(self, folder: Path, most: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most = most
        self._held: list[np.ndarray] = []
        self._bytes = 0
        self._count = 0
        self._stream: BinaryIO | None = None
        self._stored: Stored | None = None

    def __len__(self) -> int:
        return self._count

    def add(self, pixels: np.ndarray) -> None:
        """Takes the next picture, as large as the others.

        Raises:
            OSError: There is no room on the disk.
        """
        self._count += 1
        self._bytes += pixels.nbytes
        if self._stream is None and self._bytes <= self._most:
            self._held.append(pixels)
            return
        if self._stream is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._stream = tempfile.TemporaryFile(dir=self._folder)  # noqa: SIM115
            weakref.finalize(self, self._stream.close)
            self._stream.writelines(kept.tobytes() for kept in self._held)
            self._held.clear()
        self._stream.write(pixels.tobytes())
        self._stored = None
        self._shape = pixels.shape

    def __getitem__(self, place: int) -> np.ndarray:
        if self._stream is None:
            return self._held[place]
        if self._stored is None:
            self._stream.flush()
            height, width, channels = self._shape
            self._stored = Stored(self._stream, (self._count, height, width, channels))
        return self._stored[place]
