"""The first bytes of a file, as they lie there and unpacked."""

from __future__ import annotations

import bz2
import contextlib
import gzip
import io
import lzma
import sys
import zlib
from pathlib import Path
from typing import IO, Any

_STARTS = {b"\x1f\x8b": "gz", b"BZh": "bz2", b"\xfd7zXZ\0": "xz", b"\x28\xb5\x2f\xfd": "zst"}


def head(path: Path, size: int) -> bytes:
    """The first `size` bytes of the file at `path`, or fewer."""
    with open(path, "rb") as stream:
        return stream.read(size)


def is_packed(start: bytes) -> bool:
    """Whether a file that begins with `start` is compressed (gzip, bzip2, xz, zstandard)."""
    return any(start.startswith(mark) for mark in _STARTS)


def unpacked_head(path: Path, size: int) -> bytes:
    """The first `size` bytes of what is in the file, unpacked once where it is compressed.

    A damaged compressed file gives the bytes up to the damage: its reader says what is wrong.
    """
    start = head(path, max(size, 16))
    packing = next((name for mark, name in _STARTS.items() if start.startswith(mark)), None)
    if packing is None:
        return start[:size]
    with open(path, "rb") as raw:
        return _read_some(_unpacking(raw, packing), size)


def _unpacking(raw: IO[bytes], packing: str) -> Any:
    if packing == "gz":
        return gzip.GzipFile(fileobj=raw)
    if packing == "bz2":
        return bz2.BZ2File(raw)
    if packing == "xz":
        return lzma.LZMAFile(raw)
    import zstandard

    return zstandard.ZstdDecompressor().stream_reader(raw)


def _read_some(stream: Any, size: int) -> bytes:
    got = io.BytesIO()
    with contextlib.suppress(OSError, EOFError, ValueError, zlib.error, lzma.LZMAError, *_zstandard_errors()):
        while got.tell() < size and (part := stream.read(min(4096, size - got.tell()))):
            got.write(part)
    return got.getvalue()


def _zstandard_errors() -> tuple[Any, ...]:
    """Its own error is no subclass of the usual ones; where it was not imported nothing raises it."""
    zstandard = sys.modules.get("zstandard")
    return () if zstandard is None else (zstandard.ZstdError,)
