"""Whether files may belong together line by line: how many lines each has."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.data.kind import PACKED, TABLES, kind_of
from app.errors import UserError

CHUNK = 1 << 20

WORDS = 0.8
"""Share of letters and blanks from which lines that are all cut alike are words, not rows of a table."""


def lines(paths: Sequence[Path]) -> tuple[int, ...] | None:
    """Lines of each file; None unless all are plain texts that can be read.

    Args:
        paths: Files or folders.
    """
    try:
        return tuple(map(_lines, paths)) if all(map(_is_text, paths)) else None
    except OSError:
        return None


def _is_text(path: Path) -> bool:
    """Whether a file is neither a table nor anything else with a form of its own."""
    if not path.is_file() or {suffix.lower() for suffix in path.suffixes} & (TABLES | PACKED):
        return False
    try:
        kind = kind_of(path)
    except UserError:
        return False
    return kind in ("corpus", "texts") or kind == "table" and _is_words(path)


def _is_words(path: Path) -> bool:
    """Whether a file whose lines all have as many blanks is a text nevertheless."""
    with path.open("rb") as stream:
        text = stream.read(CHUNK).decode("utf-8", errors="ignore")
    letters = sum(letter.isalpha() or letter in " \r\n" for letter in text)
    return "\t" not in text and letters > WORDS * len(text)


def _lines(path: Path) -> int:
    count, last = 0, b"\n"
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            count, last = count + chunk.count(b"\n"), chunk[-1:]
    return count + (last != b"\n")
