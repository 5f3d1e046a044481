"""A corpus as read: a plain text's passages, a list's lines, or a table whose rows are texts."""

from __future__ import annotations

import dataclasses
from contextlib import ExitStack
from pathlib import Path

from app.data import compressed
from app.data.corpus import passages
from app.data.corpus.plan import TEXT
from app.data.dataset import Guess, Progress, Table, silent
from app.data.finding import Finding
from app.data.kind import TABLES
from app.data.tables import encoding
from app.data.tables.table import undecodable
from app.data.texts.names import TEXTS
from app.errors import UserError
from app.experiment import Column, Reading
from app.said import said

LARGEST = 500_000_000
"""Bytes of a text that is read whole."""

MOST_CONTROLS = 0.02
"""Share of control characters from which a file is no text."""


def of(
    path: Path, kind: str, reading: Reading, progress: Progress = silent, rows: int | None = None
) -> Table:
    """Reads whatever can be a corpus: a plain text, a table, or the texts of a folder or an archive.

    Args:
        path: A file or folder.
        kind: What `app.data.kind.kind_of` takes it for.
        reading: What is decided already.
        progress: Told how far the reading is; may raise to cancel. Defaults to nobody.
        rows: How many texts at most are kept. Defaults to all.

    Raises:
        UserError: It holds no texts, or can't be read.
    """
    if kind == "images":
        raise UserError(said("{path} holds pictures, not texts. Leave --kind corpus out.", path=path))
    if _is_plain(path, kind, reading):
        return read(path, reading, progress, rows)
    reading = dataclasses.replace(reading, lines=None)  # rows are texts of their own
    if path.is_dir() or kind == "texts":
        from app.data.texts import source

        return source.read(path, reading, progress, rows)
    from app.data.tables import table

    return table.read(path, reading=reading, progress=progress, rows=rows)


def _is_plain(path: Path, kind: str, reading: Reading) -> bool:
    """Whether a file is read as a plain text, not as a table."""
    suffixes = {suffix.lower() for suffix in path.suffixes[-2:]}
    if kind == "corpus":
        return True
    if path.is_dir() or kind == "texts" or suffixes & TABLES:
        return False
    return reading.lines is not None or bool(suffixes & TEXTS)


def read(path: Path, reading: Reading, progress: Progress = silent, rows: int | None = None) -> Table:
    """Reads a plain text: a row per passage, or per line where each is a text of its own.

    Args:
        path: A file, or a folder with one text in it.
        reading: What is decided already: `encoding`, and `lines`. What is None is guessed and reported.
        progress: Told how far the reading is; may raise to cancel. Defaults to nobody.
        rows: How many passages or lines at most are kept: the first ones of a text, evenly spread ones of a list.
            Defaults to all.

    Returns:
        One column, `text`. Passages joined are the text, with `\\n` at the ends of lines.

    Raises:
        UserError: It is no text, or empty.
    """
    if path.is_dir():
        path = _only(path)
    progress(0.0, said("Reading"))
    text, found, findings = whole(path, reading)
    lines, why = _lines(text, reading)
    parts = _listed(text, findings) if lines else passages.cut(text)
    if rows is not None and rows < len(parts):
        parts = [parts[row * len(parts) // rows] for row in range(rows)] if lines else parts[:rows]
    guesses = [Guess("lines", lines, why)] if reading.lines is None else []
    if reading.encoding is None:
        guesses.append(Guess("encoding", found.encoding, found.reason))
    return _table(path, parts, dataclasses.replace(reading, encoding=found.encoding, lines=lines), guesses, findings)


def whole(path: Path, reading: Reading) -> tuple[str, encoding.Text, list[Finding]]:
    """A plain text with `\\n` at the ends of its lines, how it was decoded, and what was noticed.

    Args:
        path: A file, perhaps packed.
        reading: Only `encoding` matters; None is guessed.

    Raises:
        UserError: It is no text, or empty.
    """
    findings: list[Finding] = []
    with ExitStack() as stack:
        opened = stack.enter_context(compressed.opened(path))
        if opened.size > LARGEST:
            raise UserError(said(
                "{path} is larger than {size}, the most that is read of a text. Give a part of it.",
                path=path, size=compressed.in_gigabytes(LARGEST),
            ))  # fmt: skip
        found = encoding.text_of(str(path), opened.stream, opened.size, reading.encoding, stack)
        found.stream.seek(found.start)
        text = found.stream.read(found.size - found.start).decode("utf-8", errors="replace")
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    _check(path, text)
    text = _without_nulls(text, findings)
    if found.replaced:
        findings.append(undecodable(found))
    return text, found, findings


def _table(
    path: Path, texts: list[str], reading: Reading, guesses: list[Guess], findings: list[Finding]
) -> Table:
    """A table of one column of texts."""
    import pandas as pd

    frame = pd.DataFrame({TEXT: pd.array(texts, dtype="string")})
    why = said("a line of the file each") if reading.lines else said("passages of the file, one after the other")
    return Table(
        str(path), frame, (Column(TEXT, "text", "input"),), reading, tuple(guesses), tuple(findings),
        reasons={TEXT: why},
    )  # fmt: skip


def _only(folder: Path) -> Path:
    """The one text in a folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    if len(files) != 1:
        raise UserError(said(
            "{folder} holds {count} files. Name the text that is to be learned.", folder=folder, count=len(files)
        ))  # fmt: skip
    return files[0]


def _check(path: Path, text: str) -> None:
    """Refuses what is no text, or none to learn from."""
    if not text.strip():
        raise UserError(said("{path} holds no text: it is empty, or all blank. Choose another file.", path=path))
    start = text[:1_000_000]
    strange = sum(start.count(chr(code)) for code in (*range(9), *range(14, 32), 0xFFFD))
    if strange > MOST_CONTROLS * len(start):
        raise UserError(said(
            "{path} is no text: {share:.0%} of its characters are control characters or damaged. Choose another "
            "file, or name its encoding with --encoding.",
            path=path, share=strange / len(start),
        ))  # fmt: skip


def _lines(text: str, reading: Reading) -> tuple[bool, str]:
    """Whether each line is a text of its own, and why."""
    if reading.lines is not None:
        return reading.lines, said("you chose it")
    start = text[:200_000]
    whole = start if len(start) == len(text) else start.rpartition("\n")[0]
    if passages.are_dialogues(text):
        return True, said("its lines name who says them, so each dialogue up to a blank line is a text of its own")
    if passages.is_list(whole):
        return True, said("no line is blank or wrapped, so each is taken for a text of its own")
    return False, said("its lines belong together")


def _without_nulls(text: str, findings: list[Finding]) -> str:
    """The text without NUL characters, which mean nothing in it; that they were there is said."""
    count = text.count("\0")
    if not count:
        return text
    message = said(
        "{count:,} NUL characters were left out: they are no part of a text." if count > 1
        else "One NUL character was left out: it is no part of a text.", count=count,
    )  # fmt: skip
    findings.append(Finding("nul_characters", message, {"count": count}))
    return text.replace("\0", "")


def _listed(text: str, findings: list[Finding]) -> list[str]:
    """The dialogues, or the lines of a list; blank lines among these are left out, and that is said."""
    if passages.are_dialogues(text):
        return passages.dialogues(text)
    lines = text.split("\n")
    if lines and not lines[-1]:
        lines.pop()
    kept = [line for line in lines if line.strip()]
    if len(kept) < len(lines):
        count = len(lines) - len(kept)
        findings.append(Finding(
            "blank_lines",
            said("{count:,} blank lines are no texts and were left out." if count != 1
                 else "One blank line is no text and was left out.", count=count),
            {"count": count, "lines": count},
        ))  # fmt: skip
    return kept
