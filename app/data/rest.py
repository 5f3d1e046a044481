"""The rows of a long table beside those that decide: encoded into a file once, read from it batch by batch."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from app.data.dataset import Progress, Table, silent
from app.data.pictures.stored import Stored
from app.data.preprocessing import Preprocessing
from app.data.tables import marks, thinning
from app.data.tables import table as tables
from app.errors import UserError
from app.experiment import Data
from app.said import said

CELL = 4
"""Bytes of an encoded cell: a float32, or a category's code."""

SPARE = 100_000_000
"""Bytes that stay free on the disk."""

_MIX = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, eq=False)
class Rest:
    """Encoded rows in a file, in the file's order.

    Args:
        stored: Their cells, `CELL` bytes each.
        answers: What each should be answered with, as `Preprocessing.targets` tells it, all of them known; in front
            of them is room for those of the rows that decide, so that they need not lie in memory twice.
        widths: How many cells of a row each input takes, in order, by its name.
        copies: Rows left out because they are like one that is validated or tested on.
        unanswered: Rows left out because their answer is missing or not known.
    """

    stored: Stored
    answers: np.ndarray
    widths: Mapping[str, int]
    copies: int
    unanswered: int

    @property
    def targets(self) -> np.ndarray:
        """What each row should be answered with."""
        return self.answers[len(self.answers) - self.stored.shape[0] :]

    def behind(self, targets: np.ndarray) -> np.ndarray:
        """The answers of the rows that decide, `targets`, and behind them those of the others."""
        self.answers[: len(targets)] = targets
        return self.answers

    def inputs(self, rows: np.ndarray) -> dict[str, np.ndarray]:
        """The model's inputs for some rows, numbers float32 and categories int32 (rows, width).

        Args:
            rows: Places in the file, from 0.

        Raises:
            OSError: They can't be read any more.
        """
        cells = self.stored.rows(rows).reshape(len(rows), -1).view(np.int32)
        found, place = {}, 0
        for name, width in self.widths.items():
            part = cells[:, place : place + width]
            found[name] = part.view(np.float32) if name == "numbers" else part
            place += width
        return found


def folder() -> Path:
    """Where encoded rows go while a training needs them; it may not exist yet."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("gradient-desk", appauthor=False)) / "rows"


def of(
    table: Table, data: Data, parts: np.ndarray, fitted: Preprocessing, progress: Progress = silent
) -> Rest | None:
    """The rows of a table's file that were not read into it, encoded; found once as long as the table lives.

    Args:
        table: Some rows of the file, evenly spread.
        data: How many they are at most, and whether the others train.
        parts: Their split.
        fitted: What was fitted to their training part.
        progress: Told how far it is; may raise to cancel. Defaults to nobody.

    Returns:
        The other rows with a known answer that are no copies of validation or test rows. None where they don't
        take part, or where there are none.

    Raises:
        UserError: The file can't be read any more or has changed, or there is no room for them.
    """
    if not data.rest or data.rows is None or thinning.there(table) <= data.rows:
        return None
    key = fitted.to_json()
    known = table.memo.get("rest")
    if known is None or known[0] is not parts or known[1] != key:
        table.memo["rest"] = known = parts, key, _encoded(table, data.rows, parts, fitted, progress)
    found: Rest = known[2]
    return found


def _encoded(
    table: Table, most: int, parts: np.ndarray, fitted: Preprocessing, progress: Progress
) -> Rest:
    total = thinning.there(table)
    widths = {"numbers": len(fitted.numbers), "categories": len(fitted.categories)}
    widths = {name: width for name, width in widths.items() if width}
    width = sum(widths.values())
    _check_room(total * width * CELL)
    held = np.flatnonzero((parts == "validation") | (parts == "test"))
    encoder = _Encoder(table, fitted, thinning.places(total, most), held, total)
    stream = cast(BinaryIO, tempfile.TemporaryFile(dir=folder()))  # noqa: SIM115
    try:
        tables.stream(Path(table.path), table.reading, lambda: encoder.begin(stream), progress)
        if encoder.seen != total:
            raise _changed(table)
        stream.flush()
    except BaseException:
        stream.close()
        raise
    stored = Stored(stream, (encoder.count, 1, 1, width * CELL))
    answers = encoder.answers[: table.rows + encoder.count]
    rest = Rest(stored, answers, widths, encoder.copies, encoder.unanswered)
    weakref.finalize(rest, stream.close)
    return rest


class _Encoder:
    """Takes a file's rows as they stream by, and writes those that train.

    Args:
        table: The rows that decide.
        fitted: How rows are encoded.
        deciding: The places of those rows in the file, ascending.
        held: Rows of the table that must not be trained on.
        total: How many rows the file has.
    """

    def __init__(
        self, table: Table, fitted: Preprocessing, deciding: np.ndarray, held: np.ndarray, total: int
    ) -> None:
        self._names = [str(name) for name in table.frame.columns]
        inputs = {number.column for number in fitted.numbers} | set(fitted.categories) | {fitted.target.name}
        self._used = [place for place, name in enumerate(self._names) if name in inputs]
        self._fitted = fitted
        self._reading = table.reading
        self._deciding = deciding
        self._table = table
        cells, targets = self._cells(table.frame.iloc[held, self._used])
        self._held = np.unique(_keys(cells, targets))
        self.answers = np.empty(table.rows + total, targets.dtype)

    def begin(self, stream: BinaryIO) -> _Encoder:
        """Begins before the first row; what was written so far is forgotten."""
        stream.seek(0)
        stream.truncate()
        self._stream = stream
        self.seen = self.count = self.copies = self.unanswered = 0
        return self

    def add(self, batch: pa.RecordBatch) -> None:
        """Takes the next rows."""
        if batch.num_columns != len(self._names) or self._table.rows + self.count + batch.num_rows > len(self.answers):
            raise _changed(self._table)
        others = self._others(batch)
        cells, targets = self._cells(self._frame(batch.filter(pa.array(others))))
        known = targets >= 0 if self._fitted.target.classes is not None else np.isfinite(targets)
        copies = np.isin(_keys(cells, targets), self._held) & known
        self.unanswered += int(np.count_nonzero(~known))
        self.copies += int(np.count_nonzero(copies))
        kept = known & ~copies
        try:
            self._stream.write(cells[kept].tobytes())
        except OSError as error:
            raise _no_room(folder()) from error
        first = self._table.rows + self.count
        self.count += int(np.count_nonzero(kept))
        self.answers[first : self._table.rows + self.count] = targets[kept]

    def table(self, schema: pa.Schema) -> pa.Table:
        """None of the rows: they lie in the file."""
        return schema.empty_table()

    def _others(self, batch: pa.RecordBatch) -> np.ndarray:
        """Which rows of a batch are neither among those that decide nor comments: bool (rows,)."""
        others = np.ones(batch.num_rows, dtype=bool)
        first, last = np.searchsorted(self._deciding, [self.seen, self.seen + batch.num_rows])
        others[self._deciding[first:last] - self.seen] = False
        self.seen += batch.num_rows
        if self._reading.comment:
            comments = pc.fill_null(pc.starts_with(batch.column(0), self._reading.comment), False)
            others &= ~comments.to_numpy(zero_copy_only=False)
        return others

    def _frame(self, batch: pa.RecordBatch) -> pd.DataFrame:
        """The columns that are used, as a table's frame has them; marks of missing cells only where they were named.

        Elsewhere they are no number and no known category, which comes to the same.
        """
        dtype = pd.StringDtype("pyarrow", na_value=np.nan)
        found = {}
        for place in self._used:
            column = pa.chunked_array([batch.column(place)])
            if self._reading.missing is not None:
                column = marks.blanked(column, self._reading.missing).column
            found[self._names[place]] = dtype.__from_arrow__(column)  # type: ignore[attr-defined]
        return pd.DataFrame(found, copy=False)

    def _cells(self, frame: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
        """Encoded rows, int32 (rows, cells), and what they should be answered with."""
        inputs = self._fitted.inputs(frame, self._reading.decimal)
        cells = [inputs[name].view(np.int32) for name in ("numbers", "categories") if name in inputs]
        return np.concatenate(cells, axis=1), self._fitted.targets(frame[self._fitted.target.name])


def _keys(cells: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """A 64-bit number per row, the same for rows that the network can't tell apart: uint64 (rows,)."""
    found = targets.astype(np.float64).view(np.uint64) * _MIX
    for column in cells.T:
        found ^= column.astype(np.uint64)
        found *= _MIX
        found ^= found >> np.uint64(29)
    return found


def _check_room(size: int) -> None:
    folder().mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder()).free
    if free < size + SPARE:
        raise UserError(
            said(
                "The rows that are trained on part by part need {needed:,.0f} MB in {folder}, and only {free:,.0f} MB "
                "are free. Free some space, or read a part of the rows with --rows.",
                needed=(size + SPARE) / 1e6,
                folder=folder(),
                free=free / 1e6,
            ),
            exit_code=1,
        )


def _no_room(place: Path) -> UserError:
    return UserError(
        said(
            "The rows that are trained on part by part can't be written to {folder}. Free some space there, or read a "
            "part of the rows with --rows.",
            folder=place,
        ),
        exit_code=1,
    )


def _changed(table: Table) -> UserError:
    return UserError(
        said("{path} has changed since its rows were picked. Start a new training on it.", path=table.path)
    )
