"""Pairs like those that a run was trained on: to score, or sources alone, to be answered."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from app.data.corpus import source as plain
from app.data.dataset import Progress, Table, silent
from app.data.kind import TABLES
from app.data.pairs import source
from app.data.pairs.layout import BLANK
from app.data.texts.source import frame
from app.errors import UserError
from app.experiment import Column, Data, Reading
from app.said import said


def read(path: Path, found: str, like: Data, progress: Progress = silent, beside: Path | None = None) -> Table:
    """Reads pairs, or a list of sources, one a line, the way a run's pairs were read.

    Args:
        path: A file.
        found: What `app.data.kind.kind_of` takes it for.
        like: The data of the run.
        progress: Called while reading. Defaults to nobody.
        beside: A second file, whose lines answer those of the first. Defaults to none.

    Returns:
        A table with the source's columns, and the answer's where the data hold it.

    Raises:
        UserError: It can't be read.
    """
    sources = [column.name for column in like.columns if column.role == "input"]
    target = like.column("target")
    if beside is not None and target is not None and len(sources) == 1:
        table = source.read(path, found, Reading(), progress, beside=beside)
        return _named(table, (sources[0], target.name))
    if path.is_dir() or found == "images":
        raise UserError(said(
            "{path} holds no texts to answer. Give a table with the column {name}, or a text with a source a line.",
            path=path, name=sources[0] if sources else "source",
        ))  # fmt: skip
    if like.reading.delimiter == BLANK:
        return source.dictionary(path, Reading(delimiter=BLANK, encoding=None), progress)
    if _is_list(path, like, sources):
        return _listed(path, sources[0])
    from app.data.tables import table as tables

    known = like.reading
    return tables.read(path, reading=Reading(header=known.header, missing=known.missing, bad_rows=known.bad_rows),
                       progress=progress)  # fmt: skip


def _is_list(path: Path, like: Data, sources: list[str]) -> bool:
    """Whether a file is no table but holds a source a line: by its name, and its lines are not parted."""
    if len(sources) != 1 or {suffix.lower() for suffix in path.suffixes[-2:]} & TABLES:
        return False
    lines = [line for line in plain.whole(path, Reading())[0].split("\n")[:200] if line.strip()]
    if like.reading.header:
        return sources[0] not in lines[0]
    if like.pairs_with is not None:
        return sources[0] not in lines[0].replace('"', "").replace("\t", ",").split(",")
    mark = like.reading.delimiter or "\t"
    return sum(mark in line for line in lines) < 0.5 * len(lines)


def _listed(path: Path, name: str) -> Table:
    """A row for each line, blank ones too: what is written for them stands in the same line."""
    text, decoded, findings = plain.whole(path, Reading())
    lines = [line if line.strip() else None for line in text.removesuffix("\n").split("\n")]
    return Table(
        str(path), frame({name: lines}), (Column(name, "text", "input"),), Reading(encoding=decoded.encoding), (),
        tuple(findings),
    )  # fmt: skip


def _named(table: Table, names: tuple[str, str]) -> Table:
    renamed = table.frame.set_axis(list(names), axis=1)
    columns = tuple(dataclasses.replace(one, name=name) for one, name in zip(table.columns, names, strict=True))
    return dataclasses.replace(table, frame=renamed, columns=columns, memo={})
