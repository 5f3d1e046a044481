"""What a file is by its first bytes, never by its name, and why it can't be read as a table."""

from __future__ import annotations

import json
import re
from types import MappingProxyType

from app.said import said

HEAD = 65536
"""How many bytes `kind` wants to see."""

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstandard"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"PAR1", "parquet"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "xls"),
    (b"\x89PNG\r\n\x1a\n", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF87a", "picture"),
    (b"GIF89a", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "document"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"\xcf\xfa\xed\xfe", "program"),
    (b"SQLite format 3\x00", "sqlite"),
    (b"\x89HDF\r\n\x1a\n", "hdf5"),
    (b"\x93NUMPY", "numpy"),
    (b"ARROW1\x00\x00", "feather"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"\x80\x02", "pickle"),
    (b"\x80\x03", "pickle"),
    (b"\x80\x04", "pickle"),
    (b"\x80\x05", "pickle"),
)

REFUSALS = MappingProxyType(
    {
        "xls": said(
            "is an old Excel workbook (.xls) or one with a password. Open it in a spreadsheet "
            "program and save it as .xlsx or CSV without a password.",
        ),
        "ods": said(
            "is an OpenDocument spreadsheet. Open it in its program and save it as .xlsx or CSV.",
        ),
        "document": said("is a text document, not a table. Save the table in it as CSV."),
        "picture": said("is a picture, not a table. For training on pictures give their folder."),
        "pdf": said("is a PDF document, not a table. Save the table in it as CSV."),
        "program": said("is a program, not a table. Choose a CSV, Excel or Parquet file."),
        "sqlite": said("is an SQLite database. Export the table you need from it as CSV."),
        "hdf5": said(
            "is an HDF5 file (.h5), which can hold anything. Save the table in it as CSV or Parquet.",
        ),
        "numpy": said("is a NumPy array. Save it as CSV or Parquet."),
        "feather": said("is an Arrow or Feather file. Save the table as Parquet or CSV."),
        "7z": said("is a 7-Zip archive. Unpack it and choose the table inside."),
        "rar": said("is a RAR archive. Unpack it and choose the table inside."),
        "pickle": said(
            "is a Python pickle, which could run a program when opened. Save the table as CSV or Parquet.",
        ),
        "html": said(
            "is a web page (HTML) or XML, not a table. Download the table itself, or save the "
            "page's table as CSV.",
        ),
        "json": said("is JSON, not a table. Save the table as CSV, Excel or Parquet."),
        "binary": said(
            "is not a text table: it holds bytes that are no text. Choose a CSV, Excel or Parquet file.",
        ),
    }
)
"""Kind of a file to the rest of a sentence that begins with its path."""

_MARKUP = re.compile(rb"\s*<(!doctype|html|\?xml|head|body|table|svg|script|!--)[\s>a-z]", re.IGNORECASE)
_PICTURE_IN_RIFF = re.compile(rb"RIFF....(WEBP|WAVE|AVI )", re.DOTALL)
_CONTROLS = bytes(range(9)) + bytes(range(14, 28)) + b"\x7f"


def kind(head: bytes) -> str:
    """What a file that begins with `head` is.

    Args:
        head: The first bytes, `HEAD` of them where the file has as many.

    Returns:
        `text`, a compression (`gzip`, `bzip2`, `xz`, `zstandard`), `zip`, `tar`, `parquet`,
        or a key of `REFUSALS`.
    """
    for signature, name in SIGNATURES:
        if head.startswith(signature) and (name != "program" or b"\x00" in head[:512]):
            return name
    if head[257:262] == b"ustar":
        return "tar"
    if _PICTURE_IN_RIFF.match(head):
        return "picture"
    start = head.removeprefix(b"\xef\xbb\xbf")
    if _MARKUP.match(start):
        return "html"
    if _is_json(start):
        return "json"
    return "binary" if _is_binary(head) else "text"


def _is_json(start: bytes) -> bool:
    """Whether it is one JSON document or one JSON object a line, at least in its beginning."""
    stripped = start.strip()
    if not stripped or stripped[:1] not in b"{[":
        return False
    for part in (stripped.splitlines()[0], stripped):
        try:
            value = json.loads(part)
        except (ValueError, RecursionError):
            continue
        return isinstance(value, dict) or any(isinstance(item, dict | list) for item in value)
    return len(start) >= HEAD // 2 and re.match(rb'(\{|\[\s*\{)\s*"[^"]*"\s*:', stripped) is not None


def _is_binary(head: bytes) -> bool:
    """Whether so many control characters stand in it that it can't be text.

    UTF-16 is full of NULs, so that they count only where they follow no order.
    """
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")) or not head:
        return False
    controls = len(head) - len(head.translate(None, _CONTROLS))
    nulls = head.count(0)
    even = head[::2].count(0)
    if nulls > len(head) * 0.2 and max(even, nulls - even) > 0.8 * nulls:
        controls -= nulls
    return controls > 0.3 * len(head) or (controls > 0.05 * len(head) and len(head) > 1000)
