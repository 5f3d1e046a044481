"""A place with named files, a folder or an archive, read in its fastest order and never by blind extraction."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol, Self

from app.errors import UserError
from app.said import said

MAX_BYTES = 512_000_000
"""The largest single file that is read."""


@dataclass(frozen=True)
class Entry:
    """One file of a store.

    Args:
        name: Its name with `/` between folders, relative to the store; bytes that are no UTF-8 are
            kept as lone surrogates.
        size: Bytes it claims to have.
        open: Opens it. In an archive that is read in order it must be called before the next entry.
        problem: Why it can't be opened, or empty. Defaults to none.
    """

    name: str
    size: int
    open: Callable[[], IO[bytes]]
    problem: str = ""


class Store(AbstractContextManager["Store"], Protocol):
    """A folder or an archive."""

    path: Path
    folders: set[str]
    """Names of the folders met so far, hidden ones left out."""

    def entries(self) -> Iterator[Entry]:
        """All files that are not hidden, each once, in the order that reads fastest.

        Raises:
            UserError: The store can't be read, or is an archive that must not be trusted.
        """

    def some(self, names: Sequence[str]) -> Iterator[Entry]:
        """The entries with these names, in the order that reads fastest.

        Raises:
            UserError: One of them is gone.
        """

    def share(self) -> float:
        """How much of the store `entries` has gone through, 0 to 1."""

    def signature(self) -> str:
        """A text that changes when any file in the store does."""


def content(entry: Entry) -> bytes:
    """An entry's bytes.

    Raises:
        OSError: It can't be read, or is larger than `MAX_BYTES`.
    """
    if entry.problem:
        raise OSError(entry.problem)
    if entry.size > MAX_BYTES:
        raise OSError(f"it has {entry.size:,} bytes; at most {MAX_BYTES:,} are read")
    with entry.open() as stream:
        found = stream.read(entry.size + 1)  # room for all that may be would take longer to make than to fill
        if len(found) > entry.size:
            found += stream.read(MAX_BYTES + 1 - len(found))
    if len(found) > MAX_BYTES:
        raise OSError(f"it unpacks to more than {MAX_BYTES:,} bytes")
    return found


def start(entry: Entry, size: int = 16) -> bytes:
    """An entry's first bytes; empty if it can't be opened."""
    if entry.problem:
        return b""
    try:
        with entry.open() as stream:
            return stream.read(size)
    except OSError:
        return b""


def is_hidden(name: str) -> bool:
    """Whether an operating system or a tool put this file there for itself."""
    own = ("__MACOSX", "Thumbs.db", "ehthumbs.db", "desktop.ini", "Desktop.ini", "@eaDir", "$RECYCLE.BIN")
    return any((part.startswith(".") and part not in (".", "..")) or part in own for part in name.split("/"))


def printable(name: str) -> str:
    """A name as it can be shown: bytes that are no UTF-8, and line ends, as backslash escapes."""
    return "".join(c if c.isprintable() else _escaped(c) for c in name)


def _escaped(c: str) -> str:
    if "\udc80" <= c <= "\udcff":  # how Python keeps a byte of a name that is no UTF-8
        return f"\\x{ord(c) - 0xDC00:02x}"
    return c.encode("unicode_escape").decode("ascii")


class Folder(Store):
    """A folder on disk, or some named files below it.

    Links to folders outside are followed once; links into the folder itself would show pictures
    twice or run in circles and are left alone. Pipes and devices are never opened.

    Args:
        path: The folder.
        names: Only these files, which may lie anywhere relative to it. Defaults to all.
    """

    def __init__(self, path: Path, names: Collection[str] | None = None) -> None:
        self.path = path
        self.folders: set[str] = set()
        self._names = names
        self._found: list[tuple[str, os.stat_result | None]] | None = None
        self._closed: list[str] = []
        self._done = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        pass

    def entries(self) -> Iterator[Entry]:
        for done, (name, status) in enumerate(self._list()):
            self._done = done
            yield self._entry(name, status)

    def some(self, names: Sequence[str]) -> Iterator[Entry]:
        for name in names:
            yield self._entry(name, self._status(name))

    def share(self) -> float:
        return self._done / max(len(self._list()), 1)

    def signature(self) -> str:
        digest = hashlib.blake2b(digest_size=16)
        for name, status in self._list():
            seen = (status.st_mode, status.st_size, status.st_mtime_ns) if status else None
            digest.update(f"{name}\0{seen}\n".encode("utf-8", "backslashreplace"))
        return digest.hexdigest()

    def _entry(self, name: str, status: os.stat_result | None) -> Entry:
        problem = ""
        if status is None:
            problem = "it is not there, or you may not open it"
        elif not stat.S_ISREG(status.st_mode):
            problem = "it is no regular file"
        return Entry(name, status.st_size if status else 0, lambda: self._open(name), problem)

    def _open(self, name: str) -> IO[bytes]:
        try:
            return open(os.path.join(self.path, name), "rb")
        except FileNotFoundError:
            if not self.path.exists():
                raise UserError(
                    said(
                        "{path} was removed or unplugged while it was read. Bring it back "
                        "and try again.",
                        path=printable(str(self.path)),
                    ),
                    exit_code=1,
                ) from None
            raise

    def _status(self, name: str) -> os.stat_result | None:
        try:
            return os.stat(self.path / name)
        except (OSError, ValueError):
            return None

    def _list(self) -> list[tuple[str, os.stat_result | None]]:
        if self._found is None:
            names = self._names
            listed = self._walk() if names is None else [(name, self._status(name)) for name in names]
            self._found = sorted(listed, key=lambda pair: pair[0])
        return self._found

    def _walk(self) -> list[tuple[str, os.stat_result | None]]:
        root = os.path.realpath(self.path)
        linked: set[str] = set()
        found: list[tuple[str, os.stat_result | None]] = []
        waiting = [""]
        while waiting:
            below = waiting.pop()
            for item in self._scan(below):
                name = below + item.name
                if is_hidden(item.name):
                    continue
                if not _is_folder(item):
                    found.append((name, _status_of(item)))
                elif not item.is_symlink() or _is_new(os.path.realpath(item.path), root, linked):
                    self.folders.add(name)
                    waiting.append(name + "/")
        return found + [(below, None) for below in self._closed]

    def _scan(self, below: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(self.path / below) as items:
                return list(items)
        except OSError as error:
            if below and self.path.exists():
                self._closed.append(below)
                return []
            raise UserError(
                said(
                    "{path} can't be read: {reason}. Check that the folder is there and "
                    "that you may open it.",
                    path=printable(str(self.path)),
                    reason=error.strerror,
                )
            ) from error


def _is_folder(item: os.DirEntry[str]) -> bool:
    try:
        return item.is_dir()
    except OSError:
        return False


def _status_of(item: os.DirEntry[str]) -> os.stat_result | None:
    try:
        return item.stat()
    except OSError:
        return None


def _is_new(target: str, root: str, linked: set[str]) -> bool:
    """Whether a link leads out of the folder to a place not met before (and remembers it)."""
    if any(_nested(target, known) for known in (root, *linked)):
        return False
    linked.add(target)
    return True


def _nested(one: str, other: str) -> bool:
    try:
        return os.path.commonpath([one, other]) in (one, other)
    except ValueError:  # two drives of a Windows machine
        return False
