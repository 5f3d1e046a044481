"""The zip files among a run's own, model.keras and *.npz: looked into before anything is unpacked."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import UserError
from app.said import said

if TYPE_CHECKING:
    import numpy as np

MOST = 256 << 20
"""Bytes that any file may unpack to; a larger one at most to `SWELL` times its own size."""

SWELL = 20
"""Weights hardly shrink, so a file that grows further was not written by a training."""

MOST_MEMBERS = 10_000

BROKEN = (
    OSError, EOFError, ValueError, KeyError, IndexError, TypeError, AttributeError, RuntimeError, SyntaxError,
    MemoryError, OverflowError, zlib.error, zipfile.BadZipFile,
)  # fmt: skip
"""What zipfile, zlib and NumPy raise of files that are damaged or made to do harm."""


class Unsound(ValueError):
    """A file that is no whole zip file, or one that a training would not have written; the message says why."""


def check(path: Path) -> None:
    """Looks whether a zip file is whole, and unpacks to no more than it should and to nowhere else.

    Every byte is read once, in pieces, so its memory stays small whatever the file declares.

    Raises:
        Unsound: It isn't.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _check_members(archive.infolist(), path.stat().st_size)
            damaged = archive.testzip()
    except Unsound:
        raise
    except BROKEN as error:
        raise Unsound(str(error)) from error
    if damaged is not None:
        raise Unsound(damaged)


def _check_members(members: list[zipfile.ZipInfo], size: int) -> None:
    names = [member.filename for member in members]
    if len(names) > MOST_MEMBERS or len(set(names)) != len(names):
        raise Unsound("too many members, or two of one name")
    if any(_leaves(name) for name in names):
        raise Unsound("a member that leads out of the file")
    if sum(member.file_size for member in members) > max(MOST, SWELL * size):
        raise Unsound("it unpacks to far more than it holds")


def _leaves(name: str) -> bool:
    """Whether a member would lie outside the folder it is unpacked into, on any system."""
    return name.startswith(("/", "\\")) or ":" in name or ".." in name.replace("\\", "/").split("/")


def arrays(path: Path) -> dict[str, np.ndarray]:
    """The arrays of an .npz file, by name.

    Raises:
        UserError: It is damaged.
    """
    import numpy as np

    try:
        check(path)
        with open(path, "rb") as stream, np.load(stream, allow_pickle=False) as archive:
            return {name: archive[name] for name in archive.files}
    except BROKEN as error:
        raise UserError(said("{path} is damaged; copy the whole run folder again.", path=path)) from error
