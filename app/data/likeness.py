"""Data of the same kind as a run was trained on: to predict, or to score."""

from __future__ import annotations

import contextlib
import dataclasses

from app.data import source
from app.data.dataset import Pictures, Progress, Table, silent
from app.data.series import names
from app.data.texts.names import TEXTS
from app.errors import UserError
from app.experiment import Data, Reading
from app.said import said


def read(
    text: str, like: Data, progress: Progress = silent, beside: str | None = None
) -> Table | Pictures:
    """Reads a file or folder the way a run's data were read.

    Its delimiter and encoding are guessed anew, because another program may have written it. Whether
    it has a header is not: a table without one must not lose its first row, nor gain one.

    Args:
        text: A path or `sample:NAME`.
        like: The data of the run.
        progress: Called while reading. Defaults to nobody.
        beside: Of pairs a second file, whose lines answer those of the first. Defaults to none.

    Raises:
        UserError: It can't be read, or is of another kind.
    """
    if like.kind == "pairs":
        from app.data.pairs import similar

        path, other = source.locate(text).path, None if beside is None else source.locate(beside).path
        return similar.read(path, source.kind_of(path), like, progress, other)
    if beside is not None:
        raise UserError(said("--pairs-with is for pairs, not for {kind}. Leave it out.", kind=like.kind))
    if like.kind == "corpus":
        return source.read(source.locate(text), like.kind, Reading(lines=like.reading.lines), progress)
    if like.kind == "texts":
        return _texts(source.locate(text), like, progress)
    if names.is_whole(like):
        from app.data.series import collection

        return collection.read(source.locate(text).path, _reading(like), progress)
    if like.kind not in ("table", "series"):
        return source.read(source.locate(text), like.kind, progress=progress)
    known, reading = like.reading, _reading(like)
    place = source.locate(text)
    table = source.read(place, like.kind, reading, progress)
    if isinstance(table, Table) and table.reading.delimiter == known.delimiter:
        # Too few rows may show no decimal mark at all; the same dialect means the same mark.
        same = dataclasses.replace(table.reading, decimal=known.decimal)
        return dataclasses.replace(table, reading=same)
    return table


def _reading(like: Data) -> Reading:
    known = like.reading
    return Reading(header=known.header, missing=known.missing, bad_rows=known.bad_rows)


def _texts(place: source.Source, like: Data, progress: Progress) -> Table | Pictures:
    """A table with the columns that are read, a folder or an archive, or a plain text with a text a line."""
    if place.path.is_dir() or source.kind_of(place.path) == "texts":
        return source.read(place, "texts", progress=progress)
    if place.path.suffix.lower() not in TEXTS:
        return source.read(place, "texts", _reading(like), progress)
    wanted = {column.name for column in like.columns if column.role == "input"}
    with contextlib.suppress(UserError):  # prose seldom has even rows
        table = source.read(place, "table", _reading(like), progress)
        assert isinstance(table, Table)
        if wanted <= set(table.frame.columns) and table.reading.delimiter == like.reading.delimiter:
            return table
    return source.read(place, "texts", Reading(lines=True), progress)
