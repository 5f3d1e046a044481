"""Opening a table's file as one seekable stream of bytes: plain, compressed or in an archive, bounded."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
import re
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO, cast

from app.data import signature
from app.errors import UserError
from app.said import said

GIGABYTE = 1024**3
MOST_BYTES = 4 * GIGABYTE
SUSPICIOUS_BYTES = 96 * 1024**2
SUSPICIOUS_RATIO = 400
CHUNK = 1024 * 1024
IN_MEMORY = 64 * CHUNK

TABLE_SUFFIXES = (".csv", ".tsv", ".tab", ".txt", ".data", ".dat", ".xlsx", ".parquet")

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")


@dataclass(frozen=True)
class Opened:
    """A file's bytes, unpacked.

    Args:
        stream: Seekable, at its beginning.
        kind: `text`, `xlsx` or `parquet`.
        size: Number of bytes.
        member: The name inside an archive, or None.
    """

    stream: BinaryIO
    kind: str
    size: int
    member: str | None = None


@contextmanager
def opened(path: Path, streams: bool = False) -> Iterator[Opened]:
    """Opens a file for reading as a table; what it is, its first bytes decide.

    Args:
        path: A file, never an address: nothing is fetched.
        streams: Whether a text is read piece by piece and may have any size. Defaults to no.

    Raises:
        UserError: It can't be opened, is no table, unpacks to too much, or changed while open.
    """
    with ExitStack() as stack:
        file = stack.enter_context(_open(path))
        before = os.fstat(file.fileno())
        yield _unpack(path, file, before.st_size, stack, streams)
        after = os.fstat(file.fileno())
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise UserError(said("{path} was changed while it was being read. Read it again.", path=path))


def free_memory() -> int:
    """Bytes of memory that can be had now; a guess of 8 GB where the system does not say."""
    try:
        with open("/proc/meminfo", encoding="ascii") as lines:
            for line in lines:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    return 8 * GIGABYTE


def byte_cap() -> int:
    """How many bytes of a table may be unpacked or read: 4 GB or a third of the free memory."""
    return min(MOST_BYTES, free_memory() // 3)


def in_gigabytes(size: int) -> str:
    """A number of bytes in words, such as `4.0 GB`."""
    if size >= GIGABYTE // 10:
        return said("{size:.1f} GB", size=size / GIGABYTE)
    return said("{size:.0f} MB", size=size / CHUNK)


def spool() -> IO[bytes]:
    """An anonymous file in memory that moves to disk when it grows."""
    return tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)


def _open(path: Path) -> BinaryIO:
    if _ADDRESS.match(str(path)) and not path.exists():
        raise UserError(
            said(
                "{path} is an address, and nothing is fetched. Download it and give the file.",
                path=path,
            )
        )
    try:
        if path.is_dir():
            raise UserError(said("{path} is a folder, not a table. Choose a file in it.", path=path))
        if path.exists() and not path.is_file():
            raise UserError(
                said(
                    "{path} is not a plain file. Choose a CSV, Excel or Parquet file.",
                    path=path,
                )
            )
        return open(path, "rb")
    except FileNotFoundError as error:
        raise UserError(said("{path} does not exist. Check the name and the folder.", path=path)) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UserError(
            said(
                "{path} can't be opened: {reason}. Check the name and its permissions.",
                path=path,
                reason=reason,
            )
        ) from error


def _unpack(path: Path, stream: BinaryIO, size: int, stack: ExitStack, streams: bool) -> Opened:
    kind = _kind(stream)
    member = None
    packed = size
    if kind in ("gzip", "bzip2", "xz", "zstandard"):
        stream, size = _copied(path, stack, _reader(kind, stream, stack), packed)
        kind = _kind(stream)
    if kind == "tar":
        member, source = _tar_member(path, stream, stack)
        stream, size = _copied(path, stack, source, packed)
        kind = _kind(stream)
    elif kind == "zip":
        kind, member, source = _zip_member(path, stream, stack)
        if kind != "xlsx":
            stream, size = _copied(path, stack, source, packed)
            kind = _kind(stream)
    if kind in signature.REFUSALS:
        raise UserError(said("{place} {refusal}", place=_place(path, member), refusal=signature.REFUSALS[kind]))
    if kind not in ("text", "xlsx", "parquet"):
        raise UserError(
            said(
                "{place} is packed twice. Unpack it and choose the table inside.",
                place=_place(path, member),
            )
        )
    if size > byte_cap() and not (streams and kind == "text"):
        raise UserError(
            said(
                "{path} has {size}; at most {most} fit into the free memory "
                "here. Read a part of its rows with --rows.",
                path=path,
                size=in_gigabytes(size),
                most=in_gigabytes(byte_cap()),
            )
        )
    stream.seek(0)
    return Opened(stream, kind, size, member)


def _place(path: Path, member: str | None) -> str:
    return str(path) if member is None else said("{member} in {path}", member=member, path=path)


def _kind(stream: BinaryIO) -> str:
    stream.seek(0)
    head = stream.read(signature.HEAD)
    stream.seek(0)
    return signature.kind(head)


def _reader(kind: str, stream: BinaryIO, stack: ExitStack) -> IO[bytes]:
    if kind == "gzip":
        return cast(IO[bytes], stack.enter_context(gzip.GzipFile(fileobj=stream)))
    if kind == "bzip2":
        return stack.enter_context(bz2.BZ2File(stream))
    if kind == "xz":
        return stack.enter_context(lzma.LZMAFile(stream))
    import zstandard

    return zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True)


def _copied(path: Path, stack: ExitStack, source: IO[bytes], packed: int) -> tuple[BinaryIO, int]:
    """Unpacks into an anonymous file and stops at the cap, however much would still come."""
    target = stack.enter_context(spool())
    cap = byte_cap()
    size = 0
    try:
        while chunk := source.read(CHUNK):
            size += len(chunk)
            if size > cap:
                raise UserError(
                    said(
                        "{path} unpacks to more than {size}, the most that fits into the "
                        "free memory here. Unpack it and use a part of its rows.",
                        path=path,
                        size=in_gigabytes(cap),
                    )
                )
            if size > SUSPICIOUS_BYTES and size > SUSPICIOUS_RATIO * packed:
                raise UserError(
                    said(
                        "{path} unpacks to more than {ratio} times its size "
                        "({size} so far), as no real table does, and was not read "
                        "further. If you trust it, unpack it yourself.",
                        path=path,
                        ratio=SUSPICIOUS_RATIO,
                        size=in_gigabytes(size),
                    )
                )
            target.write(chunk)
    except (OSError, EOFError, zlib.error, lzma.LZMAError, RuntimeError, zipfile.BadZipFile) as error:
        raise _damaged(path) from error
    except Exception as error:
        if type(error).__name__ != "ZstdError":  # its module is loaded only for such files
            raise
        raise _damaged(path) from error
    target.seek(0)
    return target, size  # type: ignore[return-value]


def _damaged(path: Path) -> UserError:
    return UserError(
        said(
            "{path} is damaged or cut off: it can't be unpacked. Download or copy it again.",
            path=path,
        )
    )


def _zip_member(path: Path, stream: BinaryIO, stack: ExitStack) -> tuple[str, str | None, IO[bytes]]:
    try:
        archive = stack.enter_context(zipfile.ZipFile(stream))
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise _damaged(path) from error
    names = archive.namelist()
    if "[Content_Types].xml" in names:
        if not any(name.startswith("xl/") for name in names):
            raise UserError(said("{path} {refusal}", path=path, refusal=signature.REFUSALS["document"]))
        unpacked = sum(info.file_size for info in archive.infolist())
        if unpacked > byte_cap():
            raise UserError(
                said(
                    "{path} unpacks to {size}; at most {most} fit into the "
                    "free memory here. Use a part of its rows.",
                    path=path,
                    size=in_gigabytes(unpacked),
                    most=in_gigabytes(byte_cap()),
                )
            )
        return "xlsx", None, stream
    if "mimetype" in names and "content.xml" in names:
        raise UserError(said("{path} {refusal}", path=path, refusal=signature.REFUSALS["ods"]))
    name = _only_table(path, [info.filename for info in archive.infolist() if not info.is_dir()])
    if archive.getinfo(name).flag_bits & 1:
        raise UserError(said("{path} has a password. Unpack it and choose the table inside.", path=path))
    try:
        return "zip", name, stack.enter_context(archive.open(name))
    except (NotImplementedError, zipfile.BadZipFile, OSError, RuntimeError) as error:
        raise _damaged(path) from error


def _tar_member(path: Path, stream: BinaryIO, stack: ExitStack) -> tuple[str, IO[bytes]]:
    try:
        archive = stack.enter_context(tarfile.open(fileobj=stream))  # noqa: SIM115
        name = _only_table(path, [member.name for member in archive.getmembers() if member.isfile()])
        source = archive.extractfile(name)
    except (tarfile.TarError, EOFError, KeyError) as error:
        raise _damaged(path) from error
    if source is None:
        raise _damaged(path)
    return name, source


def _only_table(path: Path, names: list[str]) -> str:
    """The one table of an archive; hidden files and what systems add by themselves do not count."""
    plain = [
        name
        for name in names
        if not any(part.startswith((".", "__MACOSX")) for part in PurePosixPath(name).parts)
    ]
    tables = [name for name in plain if name.lower().endswith(TABLE_SUFFIXES)] or plain
    if len(tables) > 1 and len({PurePosixPath(name).suffix.lower() for name in tables}) > 1:
        csv = [name for name in tables if name.lower().endswith((".csv", ".tsv"))]
        tables = csv if len(csv) == 1 else tables
    if len(tables) == 1:
        return tables[0]
    if not tables:
        raise UserError(
            said(
                "{path} is an archive without a table in it. Choose another file.",
                path=path,
            )
        )
    shown = ", ".join(tables[:5]) + (", ..." if len(tables) > 5 else "")
    raise UserError(
        said(
            "{path} holds {count} files ({shown}). Unpack it and choose the table you mean.",
            path=path,
            count=len(tables),
            shown=shown,
        )
    )
