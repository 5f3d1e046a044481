"""Data of the same kind as a run was trained on: to predict, or to score."""

from __future__ import annotations

import dataclasses

from app.data import source
from app.data.dataset import Pictures, Progress, Table, silent
from app.experiment import Data, Reading


def read(text: str, like: Data, progress: Progress = silent) -> Table | Pictures:
    """Reads a file or folder the way a run's data were read.

    Its delimiter and encoding are guessed anew, because another program may have written it. Whether
    it has a header is not: a table without one must not lose its first row, nor gain one.

    Args:
        text: A path or `sample:NAME`.
        like: The data of the run.
        progress: Called while reading. Defaults to nobody.

    Raises:
        UserError: It can't be read, or is of another kind.
    """
    if like.kind == "corpus":
        return source.read(source.locate(text), like.kind, Reading(lines=like.reading.lines), progress)
    if like.kind not in ("table", "series"):
        return source.read(source.locate(text), like.kind, progress=progress)
    known = like.reading
    reading = Reading(header=known.header, missing=known.missing, bad_rows=known.bad_rows)
    place = source.locate(text)
    table = source.read(place, like.kind, reading, progress)
    if isinstance(table, Table) and table.reading.delimiter == known.delimiter:
        # Too few rows may show no decimal mark at all; the same dialect means the same mark.
        same = dataclasses.replace(table.reading, decimal=known.decimal)
        return dataclasses.replace(table, reading=same)
    return table
