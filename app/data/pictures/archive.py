"""Zip and tar archives read member by member: nothing is extracted, nothing in them is trusted."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import re
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Self, cast

from app.data.pictures import store
from app.data.pictures.store import Entry, Store
from app.errors import UserError
from app.said import said

MAX_MEMBERS = 2_000_000
MAX_TOTAL = 200_000_000_000
MAX_RATIO = 200
FREE = 1_000_000_000
"""Unpacked bytes up to which the ratio to the packed ones doesn't matter."""

_DAMAGE = (
    OSError, EOFError, ValueError, zlib.error, lzma.LZMAError, tarfile.TarError, zipfile.BadZipFile,
    NotImplementedError, RuntimeError, KeyError, UnicodeError, OverflowError,
)  # fmt: skip


def opened(path: Path) -> Store | None:
    """The archive at `path` as a store, told by content; None if it is no archive.

    Raises:
        UserError: It is a damaged archive, or can't be read.
    """
    try:
        with open(path, "rb") as stream:
            head = stream.read(512)
    except OSError as error:
        raise UserError(
            said(
                "{path} can't be read: {reason}.",
                path=_shown(path),
                reason=error.strerror,
            )
        ) from error
    if head.startswith((b"PK\3\4", b"PK\5\6")):
        return Zip(path)
    if _packing(head) is not None:
        try:
            with open(path, "rb") as stream:
                head = _unpacked(stream, head).read(512)
        except _DAMAGE as error:
            raise _damaged(path, error) from error
    return Tar(path) if head[257:262] == b"ustar" or _is_old_tar(head) else None


class Zip(Store):
    """A zip archive, read in its own order or by name."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folders: set[str] = set()
        self._done = 0
        try:
            self._zip = zipfile.ZipFile(path)
            self._members = self._checked()
        except _DAMAGE as error:
            raise _damaged(path, error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._zip.close()

    def entries(self) -> Iterator[Entry]:
        for done, (name, info) in enumerate(self._members.items()):
            self._done = done
            if not store.is_hidden(name):
                yield self._entry(name, info)

    def some(self, names: Sequence[str]) -> Iterator[Entry]:
        for name in names:
            if name not in self._members:
                raise UserError(
                    said(
                        "{path} holds no {name} any more. Read it again.",
                        path=_shown(self.path),
                        name=store.printable(name),
                    )
                )
            yield self._entry(name, self._members[name])

    def share(self) -> float:
        return self._done / max(len(self._members), 1)

    def signature(self) -> str:
        return _signature(self.path)

    def _entry(self, name: str, info: zipfile.ZipInfo) -> Entry:
        is_link = (info.external_attr >> 16) & 0o170000 == 0o120000
        problem = "it is a link, and links in archives are not followed" if is_link else ""
        return Entry(name, info.file_size, lambda: _guarded(self._open(info), _broken_member), problem)

    def _open(self, info: zipfile.ZipInfo) -> IO[bytes]:
        if info.flag_bits & 1:
            raise UserError(
                said(
                    "{path} is locked with a password. Unpack it and give the folder.",
                    path=_shown(self.path),
                )
            )
        try:
            return self._zip.open(info)
        except _DAMAGE as error:
            raise _broken_member(error) from error

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        infos = self._zip.infolist()
        _check_total(self.path, len(infos), sum(info.file_size for info in infos))
        members: dict[str, zipfile.ZipInfo] = {}
        for info in infos:
            name = _safe(self.path, info.filename)
            _add_folders(self.folders, name, info.is_dir())
            if info.is_dir():
                continue
            if name in members:
                raise _twice(self.path, name)
            members[name] = info
        return members


class Tar(Store):
    """A tar archive, packed or not, read once from its start to its end."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folders: set[str] = set()
        self._size = max(path.stat().st_size, 1)
        self._raw: IO[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        if self._raw is not None:
            self._raw.close()

    def entries(self) -> Iterator[Entry]:
        seen: set[str] = set()
        try:
            with open(self.path, "rb") as self._raw:
                unpacked = _Counted(self.path, _unpacked(self._raw, self._raw.read(512)), self._size)
                with tarfile.open(fileobj=unpacked, mode="r:", errorlevel=1) as archive:
                    yield from self._members(archive, seen)
        except UserError:
            raise
        except _DAMAGE as error:
            raise _damaged(self.path, error) from error

    def some(self, names: Sequence[str]) -> Iterator[Entry]:
        wanted = set(names)
        for entry in self.entries():
            if entry.name in wanted:
                wanted.discard(entry.name)
                yield entry
            if not wanted:
                return
        if wanted:
            raise UserError(
                said(
                    "{path} holds no {name} any more. Read it again.",
                    path=_shown(self.path),
                    name=store.printable(min(wanted)),
                )
            )

    def share(self) -> float:
        return 0.0 if self._raw is None or self._raw.closed else self._raw.tell() / self._size

    def signature(self) -> str:
        return _signature(self.path)

    def _members(self, archive: tarfile.TarFile, seen: set[str]) -> Iterator[Entry]:
        for member in archive:
            archive.members = []  # type: ignore[attr-defined]  # tarfile keeps every member it met
            name = _safe(self.path, member.name)
            _add_folders(self.folders, name, member.isdir())
            if member.isdir():
                continue
            if name in seen:
                raise _twice(self.path, name)
            seen.add(name)
            if len(seen) > MAX_MEMBERS:
                _check_total(self.path, len(seen), 0)
            if not store.is_hidden(name):
                yield self._entry(archive, name, member)

    def _entry(self, archive: tarfile.TarFile, name: str, member: tarfile.TarInfo) -> Entry:
        problem = ""
        if member.islnk() or member.issym():
            problem = "it is a link, and links in archives are not followed"
        elif not member.isreg():
            problem = "it is no regular file"

        def open_member() -> IO[bytes]:
            stream = archive.extractfile(member)
            assert stream is not None
            return _guarded(stream, lambda error: _damaged(self.path, error))

        return Entry(name, member.size, open_member, problem)


class _Counted(io.RawIOBase):
    """What an archive unpacks to, cut short with a sentence when it is a bomb."""

    def __init__(self, path: Path, stream: IO[bytes], packed: int) -> None:
        self._path = path
        self._stream = stream
        self._most = min(max(FREE, packed * MAX_RATIO), MAX_TOTAL)

    def read(self, size: int = -1) -> bytes:
        if size < 0 or size > store.MAX_BYTES + 1:
            raise UserError(
                said(
                    "{path} is damaged: a name or header in it has {size:,} bytes.",
                    path=_shown(self._path),
                    size=size,
                )
            )
        found = self._stream.read(size)
        if self._stream.tell() > self._most:
            raise _bomb(self._path, self._most)
        return found

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if offset > self._most:
            raise _bomb(self._path, self._most)
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()


class _Guarded(io.RawIOBase):
    """A member whose damage shows as one kind of error."""

    def __init__(self, stream: IO[bytes], become: Callable[[BaseException], Exception]) -> None:
        self._stream = stream
        self._become = become

    def read(self, size: int = -1) -> bytes:
        try:
            return self._stream.read(size)
        except _DAMAGE as error:
            raise self._become(error) from error

    def close(self) -> None:
        self._stream.close()
        super().close()


def _guarded(stream: IO[bytes], become: Callable[[BaseException], Exception]) -> IO[bytes]:
    return cast(IO[bytes], _Guarded(stream, become))


def _broken_member(error: BaseException) -> OSError:
    return OSError(f"it is damaged in the archive ({' '.join(str(error).split())[:80]})")


def _shown(path: Path) -> str:
    return store.printable(str(path))


def _packing(head: bytes) -> Any:
    marks = ((b"\x1f\x8b", gzip.open), (b"BZh", bz2.open), (b"\xfd7zXZ\0", lzma.open))
    return next((opener for mark, opener in marks if head.startswith(mark)), None)


def _unpacked(stream: IO[bytes], head: bytes) -> IO[bytes]:
    stream.seek(0)
    opener = _packing(head)
    unpacked: IO[bytes] = stream if opener is None else opener(stream, "rb")
    return unpacked


def _is_old_tar(head: bytes) -> bool:
    """Whether these 512 bytes are a tar header from before POSIX, which has only a checksum to be told by."""
    try:
        tarfile.TarInfo.frombuf(head, "utf-8", "surrogateescape")
    except tarfile.TarError:
        return False
    return True


def _safe(path: Path, name: str) -> str:
    """A member's name in plain form.

    Raises:
        UserError: It leads out of the archive.
    """
    plain = name.replace("\\", "/")
    parts = [part for part in plain.split("/") if part not in ("", ".")]
    if plain.startswith("/") or ".." in parts or re.match(r"[A-Za-z]:(/|$)", plain) or "\0" in plain:
        raise UserError(
            said(
                "{path} is refused: its member {name} points outside the archive. Make the "
                "archive again with plain names.",
                path=_shown(path),
                name=store.printable(name)[:200],
            )
        )
    return "/".join(parts)


def _add_folders(folders: set[str], name: str, is_folder: bool) -> None:
    folder = name if is_folder else name.rpartition("/")[0]
    while folder and folder not in folders and not store.is_hidden(folder):
        folders.add(folder)
        folder = folder.rpartition("/")[0]


def _check_total(path: Path, members: int, unpacked: int) -> None:
    if members > MAX_MEMBERS:
        raise UserError(
            said(
                "{path} is refused: it has more than {max_members:,} members. Split it.",
                path=_shown(path),
                max_members=MAX_MEMBERS,
            )
        )
    most = min(max(FREE, path.stat().st_size * MAX_RATIO), MAX_TOTAL)
    if unpacked > most:
        raise _bomb(path, most)


def _bomb(path: Path, most: int) -> UserError:
    return UserError(
        said(
            "{path} is refused: it would unpack to more than {most:,} bytes, far more than "
            "pictures do. If you trust it, unpack it and give the folder.",
            path=_shown(path),
            most=most,
        )
    )


def _twice(path: Path, name: str) -> UserError:
    return UserError(
        said(
            "{path} is refused: it holds {name} twice, and which one counts is unclear. "
            "Make the archive again.",
            path=_shown(path),
            name=store.printable(name),
        )
    )


def _damaged(path: Path, error: BaseException) -> UserError:
    words = " ".join(str(error).split())[:100] or type(error).__name__
    return UserError(
        said(
            "{path} is a damaged archive ({words}). Make or download it again.",
            path=_shown(path),
            words=words,
        )
    )


def _signature(path: Path) -> str:
    status = path.stat()
    return f"{status.st_size} {status.st_mtime_ns}"
