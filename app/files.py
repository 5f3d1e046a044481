"""Files that are whole or absent: written beside, flushed, synced, renamed."""

from __future__ import annotations

import contextlib
import errno
import json
import math
import os
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.errors import UserError
from app.said import said

PART = re.compile(r"\..*\.(?P<process>\d{1,10})\.\d+\.part(\.[^.]*)?", re.DOTALL)
"""The name of a file that is being written: of what, by which process and thread."""

LONGEST_STEM = 40
"""Characters of a name that the file beside it repeats, so that a name as long as a system allows has room for more."""

GONE = (errno.EIO, errno.ESTALE, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ETIMEDOUT, errno.EHOSTDOWN)
"""What a drive says that was unplugged, or whose network is gone."""


def write_with(path: Path, write: Callable[[Path], None]) -> None:
    """Lets `write` fill a file beside `path`, then puts it in place in one step.

    Args:
        path: Where the file belongs. An old file there stays untouched until the new one is whole.
        write: Called with the path to write to; it has the same suffix as `path`.

    Raises:
        UserError: The folder can't be written or the disk is full.
    """
    # Two threads may write the same file, as two readers of one sample do: each has its own beside it.
    stem = path.stem[:LONGEST_STEM]
    beside = path.with_name(f".{stem}.{os.getpid()}.{threading.get_ident()}.part{path.suffix}")
    try:
        write(beside)
        with open(beside, "rb+") as stream:
            os.fsync(stream.fileno())
        os.replace(beside, path)
        sync_folder(path.parent)
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        with contextlib.suppress(OSError):  # a drive that is gone; what is left there is swept up later
            beside.unlink()


def sweep(folder: Path) -> None:
    """Removes what killed processes had begun to write beside whole files; what living ones write stays."""
    from app import process

    with contextlib.suppress(OSError):
        for child in folder.iterdir():
            begun = PART.fullmatch(child.name)
            if begun is not None and not process.is_alive(int(begun["process"])):
                with contextlib.suppress(OSError):
                    child.unlink()


def sync_folder(folder: Path) -> None:
    """Waits until a folder's names are on the disk: only then does a new name outlive a power cut.

    Systems that can't sync a folder, as Windows, keep their own order; nothing is done there.
    """
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # some drives refuse it; the file itself is whole already
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def unwritable(path: Path, error: OSError) -> UserError:
    """The sentence for a file that could not be written: why, and what helps."""
    reason = error.strerror or str(error)
    if error.errno in GONE:
        sentence = said(
            "{path} can't be written: {reason}. Connect the drive again, or choose another folder.",
            path=path,
            reason=reason,
        )
    elif error.errno == errno.ENAMETOOLONG:
        sentence = said("{path} can't be written: {reason}. Choose a shorter name.", path=path, reason=reason)
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        sentence = said("{path} can't be written: {reason}. Choose another folder.", path=path, reason=reason)
    else:
        sentence = said(
            "{path} can't be written: {reason}. Free some space or choose another folder.",
            path=path,
            reason=reason,
        )
    return UserError(sentence, exit_code=1)


def write_bytes(path: Path, content: bytes) -> None:
    """Writes `content` to `path`, whole or not at all."""

    def write(beside: Path) -> None:
        with open(beside, "wb") as stream:
            stream.write(content)
            stream.flush()

    write_with(path, write)


def write_text(path: Path, content: str) -> None:
    """Writes `content` as UTF-8 with `\\n` line ends, whole or not at all."""
    write_bytes(path, content.encode("utf-8", errors="backslashreplace"))


def write_json(path: Path, content: Any) -> None:
    """Writes `content` as indented ASCII JSON, whole or not at all."""
    write_text(path, to_json(content, indent=2) + "\n")


def to_json(content: Any, indent: int | None = None) -> str:
    """ASCII JSON in which a number that isn't finite is `null`.

    NumPy numbers and arrays, tuples, sets of strings and paths are accepted too.
    """
    return json.dumps(plain(content), ensure_ascii=True, allow_nan=False, indent=indent)


def plain(value: Any) -> Any:
    """`value` as JSON knows it: dicts, lists, text, finite numbers, true, false, null."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, set | frozenset):
        return sorted(plain(item) for item in value)
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    return str(value)
