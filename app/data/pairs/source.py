"""Reads pairs: two columns of a table, two files whose lines belong together, or a dictionary of sounds."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.data.corpus import source as plain
from app.data.dataset import Guess, Progress, Table, silent
from app.data.finding import Finding
from app.data.kind import TABLES
from app.data.pairs import layout
from app.data.pairs.layout import BLANK, LAYOUT
from app.data.tables import thinning
from app.data.texts.source import frame
from app.errors import UserError
from app.experiment import Column, Reading
from app.said import said

if TYPE_CHECKING:
    from app.data.tables import encoding

_HEAD = 3000


def read(
    path: Path,
    found: str,
    reading: Reading,
    progress: Progress = silent,
    rows: int | None = None,
    beside: Path | None = None,
) -> Table:
    """Reads whatever can be pairs.

    Args:
        path: A file.
        found: What `app.data.kind.kind_of` takes it for.
        reading: What is decided already; None is guessed.
        progress: Told how far the reading is; may raise to cancel. Defaults to nobody.
        rows: How many pairs at most are kept, evenly spread. Defaults to all.
        beside: A second file, whose lines answer those of the first. Defaults to none.

    Returns:
        A table; of two files a column each, named after them; of a dictionary `column 1` and `column 2`.

    Raises:
        UserError: It holds no pairs, or can't be read.
    """
    for place in (path, beside) if beside is not None else (path,):
        if place.is_dir():
            raise UserError(said(
                "{path} is a folder. Pairs are read from one table with two columns of texts, or from two files whose "
                "lines belong together: name the second one with --pairs-with.",
                path=place,
            ))  # fmt: skip
    if found == "images":
        raise UserError(said("{path} holds pictures, not pairs of texts. Leave --kind pairs out.", path=path))
    if beside is not None:
        return _aligned(path, beside, reading, progress, rows)
    if is_dictionary(path, found, reading):
        return dictionary(path, reading, progress, rows)
    from app.data.tables import table

    read = table.read(path, reading=dataclasses.replace(reading, lines=None), progress=progress, rows=rows)
    if len(read.columns) < 2:
        raise UserError(said(
            "{path} has one column, so nothing answers its texts. Give a table with two columns of texts, or name a "
            "second file, whose lines answer those of the first, with --pairs-with.",
            path=path,
        ))  # fmt: skip
    read.memo[LAYOUT] = said("two columns of texts that answer each other")
    return read


def is_dictionary(path: Path, found: str, reading: Reading) -> bool:
    """Whether a file is read as a dictionary, not as a table."""
    if reading.delimiter is not None:
        return reading.delimiter == BLANK
    if found not in ("pairs", "corpus") or {suffix.lower() for suffix in path.suffixes[-2:]} & TABLES:
        return False
    text = plain.whole(path, reading)[0]
    return layout.is_dictionary(text[:200_000].split("\n")[:_HEAD])


def dictionary(path: Path, reading: Reading, progress: Progress = silent, rows: int | None = None) -> Table:
    """Reads the entries of a dictionary; remarks are left out, and that is said. Arguments as of `read`."""
    progress(0.0, said("Reading"))
    text, decoded, findings = plain.whole(path, reading)
    lines = text.split("\n")
    entries = [entry for line in lines if (entry := layout.entry_of(line)) is not None]
    if not entries:
        raise UserError(said("{path} holds no pair: it is empty, or all blank. Choose another file.", path=path))
    remarks = sum(bool(line.strip()) for line in lines) - len(entries)
    if remarks:
        findings.append(Finding(
            "comment_lines", said("{comments} comment lines were left out.", comments=remarks), {"lines": remarks}
        ))  # fmt: skip
    pairs, findings = _thinned(entries, findings, rows)
    words, sounds = [word for word, _ in pairs], [rest or None for _, rest in pairs]
    resolved = dataclasses.replace(reading, delimiter=BLANK, header=False, encoding=decoded.encoding, lines=None)
    why = said("each line is a word, and behind it what it is made of")
    guesses = [Guess("delimiter", BLANK, why)] if reading.delimiter is None else []
    return _table(path, {"column 1": words, "column 2": sounds}, resolved, [*guesses, *_told(reading, decoded)],
                  findings, why)  # fmt: skip


def _aligned(path: Path, beside: Path, reading: Reading, progress: Progress, rows: int | None) -> Table:
    """A row for each line of two files."""
    progress(0.0, said("Reading"))
    sides, findings, codecs = [], list[Finding](), []
    for file in (path, beside):
        text, decoded, found = plain.whole(file, reading)
        sides.append([line if line.strip() else None for line in text.removesuffix("\n").split("\n")])
        findings += found
        codecs.append(decoded)
    if len(sides[0]) != len(sides[1]):
        raise UserError(said(
            "{path} has {lines:,} lines and {beside} has {others:,}, so they don't belong together line by line. "
            "Give two files of the same number of lines.",
            path=path, lines=len(sides[0]), beside=beside, others=len(sides[1]),
        ))  # fmt: skip
    pairs, findings = _thinned(list(zip(*sides, strict=True)), findings, rows)
    same = codecs[0].encoding == codecs[1].encoding
    resolved = dataclasses.replace(reading, encoding=codecs[0].encoding if same else reading.encoding, lines=None)
    columns = dict(zip(_names(path, beside), zip(*pairs, strict=True), strict=True))
    return _table(path, columns, resolved, _told(reading, codecs[0]) if same else [], findings,
                  said("lines of two files that belong together"))  # fmt: skip


def _names(path: Path, beside: Path) -> tuple[str, str]:
    """What two files are called without their endings; by their endings where they are called alike."""
    stems = path.stem, beside.stem
    endings = path.suffix.lstrip("."), beside.suffix.lstrip(".")
    if stems[0] != stems[1]:
        return stems
    return endings if endings[0] != endings[1] and all(endings) else ("source", "target")


def _thinned(
    pairs: Sequence[tuple[str | None, str | None]], findings: list[Finding], rows: int | None
) -> tuple[list[tuple[str | None, str | None]], list[Finding]]:
    there = len(pairs)
    if rows is None or rows >= there:
        return list(pairs), findings
    return [pairs[row * there // rows] for row in range(rows)], [*findings, thinning.finding(rows, there)]


def _told(reading: Reading, decoded: encoding.Text) -> list[Guess]:
    return [] if reading.encoding is not None else [Guess("encoding", decoded.encoding, decoded.reason)]


def _table(
    path: Path,
    columns: Mapping[str, Sequence[str | None]],
    reading: Reading,
    guesses: list[Guess],
    findings: list[Finding],
    words: str,
) -> Table:
    source, target = columns
    described = Column(source, "text", "input"), Column(target, "text", "target")
    return Table(
        str(path), frame(columns), described, reading, tuple(guesses), tuple(findings), None,
        {source: words, target: words}, {LAYOUT: words},
    )  # fmt: skip
