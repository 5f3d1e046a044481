"""Tables that keep their types: Excel workbooks (.xlsx) and Parquet."""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.data.compressed import Opened
from app.data.finding import Finding
from app.data.tables import header
from app.errors import UserError
from app.experiment import Reading
from app.said import said

if TYPE_CHECKING:
    import pandas as pd

    from app.data.tables.notes import Notes

MOST_COLUMNS = 16_384
HEADER_SAMPLE = 200

Row = tuple[Any, ...]


def read(name: str, source: Opened, given: Reading, notes: Notes) -> tuple[pd.DataFrame, Reading]:
    """Reads a workbook's sheet or a Parquet file; numbers, booleans and date-times stay what they are.

    Args:
        name: The file as messages name it.
        source: Its bytes.
        given: What the user decided: of a workbook the sheet and whether it has a header.
        notes: Takes guesses and findings.

    Raises:
        UserError: It is damaged, has no such sheet, or holds no table.
    """
    if source.kind == "parquet":
        return _parquet(name, source, notes), given
    return _excel(name, source, given, notes)


def _excel(name: str, source: Opened, given: Reading, notes: Notes) -> tuple[pd.DataFrame, Reading]:
    import warnings

    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles and validations it does not know
            book = openpyxl.load_workbook(source.stream, read_only=True, data_only=True, keep_links=False)
            sheet, rows = _sheet(name, book, given)
            book.close()
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError, IndexError, TypeError) as error:
        raise UserError(
            said("{name} is damaged: no Excel workbook can be read from it. Save it again.", name=name)
        ) from error
    notes.guess("sheet", given.sheet, sheet, said("it is the first sheet with a table"))
    width = max(len(row) for row in rows)
    start = next(
        index for index, row in enumerate(rows) if _filled(row) > width / 2 or index == len(rows) - 1
    )
    if given.skip_lines is not None:
        start = min(given.skip_lines, len(rows) - 1)
    top = [[_text(cell) for cell in _padded(row, width)] for row in rows[start : start + HEADER_SAMPLE]]
    has_names, reason = header.guess(top)
    has_names = given.header if given.header is not None else has_names
    notes.guess("header", given.header, has_names, reason)
    if start:
        notes.findings.append(
            Finding(
                "preamble_lines",
                said("The table begins after {start} rows, which were left out.", start=start),
                {"lines": start},
            )
        )
    names = top[0] if has_names else [f"column {number}" for number in range(1, width + 1)]
    body = [_padded(row, width) for row in rows[start + has_names :] if _filled(row)]
    frame = _frame([list(column) for column in zip(*body, strict=True)], names, notes)
    return frame, replace(given, sheet=sheet, header=has_names, skip_lines=start)


def _sheet(name: str, book: Any, given: Reading) -> tuple[str, list[Row]]:
    if given.sheet is not None and given.sheet not in book.sheetnames:
        raise UserError(
            said(
                "{name} has no sheet {sheet}. It has: {sheetnames}.",
                name=name,
                sheet=given.sheet,
                sheetnames=", ".join(book.sheetnames),
            )
        )
    for sheet in book.worksheets:
        if given.sheet is not None and sheet.title != given.sheet:
            continue
        sheet.reset_dimensions()  # what the file claims may be wrong
        rows = _trimmed(list(sheet.iter_rows(values_only=True)))
        if given.sheet is not None and not rows:
            raise UserError(
                said(
                    "{name}: the sheet {sheet} is empty. It also has: {sheetnames}.",
                    name=name,
                    sheet=given.sheet,
                    sheetnames=", ".join(book.sheetnames),
                )
            )
        if given.sheet is not None or (len(rows) > 1 and any(_filled(row) > 1 for row in rows)):
            return sheet.title, rows
    for sheet in book.worksheets:
        rows = _trimmed(list(sheet.iter_rows(values_only=True)))
        if rows:
            return sheet.title, rows
    raise UserError(said("{name} has no sheet with a table in it. Choose another file.", name=name))


def _filled(row: Row) -> int:
    return sum(cell is not None and cell != "" for cell in row)


def _trimmed(rows: list[Row]) -> list[Row]:
    """Rows without the empty ones above and below and without empty columns left and right."""
    filled = [index for index, row in enumerate(rows) if _filled(row)]
    if not filled:
        return []
    rows = rows[filled[0] : filled[-1] + 1]
    places = [place for row in rows for place, cell in enumerate(row) if cell is not None and cell != ""]
    return [row[min(places) : max(places) + 1] for row in rows]


def _padded(row: Row, width: int) -> Row:
    return row + (None,) * (width - len(row))


def _text(cell: Any) -> str:
    """A cell as it would stand in a CSV file."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime.datetime):
        return cell.isoformat(sep=" ") if cell.time() != datetime.time() else cell.date().isoformat()
    return str(cell)


def _frame(columns: Sequence[list[Any]], names: Sequence[str], notes: Notes) -> pd.DataFrame:
    import pandas as pd

    series = []
    for name, cells in zip(names, columns, strict=True):
        present = [cell for cell in cells if cell is not None and cell != ""]
        kinds = {type(cell) for cell in present}
        values: Any = [None if cell == "" else cell for cell in cells]
        if kinds == {bool}:
            dtype: Any = "boolean" if len(present) < len(cells) else "bool"
        elif kinds and kinds <= {int, float}:
            whole = kinds == {int} and len(present) == len(cells) and max(map(abs, present)) < 2**63
            dtype = "int64" if whole else "float64"
        elif kinds and kinds <= {datetime.datetime, datetime.date}:
            values = pd.to_datetime(pd.Series(values, dtype=object), errors="coerce")
            dtype = None
        else:
            values = [None if cell is None or cell == "" else _text(cell) for cell in cells]
            dtype = "str"
            if len(kinds - {str}) and str in kinds:
                notes.findings.append(
                    Finding(
                        "mixed_cells",
                        said(
                            "{name} mixes words with numbers or dates; all of it was read as text.",
                            name=name,
                        ),
                        {"kinds": sorted(kind.__name__ for kind in kinds)},
                        column=name,
                    )
                )
        series.append(pd.Series(values, dtype=dtype))
    frame: pd.DataFrame = pd.concat(series, axis=1)
    frame.columns = pd.Index(names)
    return frame


def _parquet(name: str, source: Opened, notes: Notes) -> pd.DataFrame:
    import pandas as pd
    import pyarrow as pa
    from pyarrow import parquet

    try:
        table = parquet.ParquetFile(source.stream).read(use_pandas_metadata=False)
    except (pa.ArrowException, OSError) as error:
        raise UserError(
            said(
                "{name} is damaged: it can't be read as Parquet. Write or copy it again.",
                name=name,
            )
        ) from error
    series = [_series(table.field(place), table.column(place), notes) for place in range(table.num_columns)]
    if not series:
        raise UserError(said("{name} has no columns. Choose another file.", name=name))
    frame: pd.DataFrame = pd.concat(series, axis=1)
    frame.columns = pd.Index(table.column_names)
    return frame


def _series(field: Any, column: Any, notes: Notes) -> pd.Series:
    import numpy as np
    import pandas as pd
    import pyarrow as pa

    kind = field.type.value_type if pa.types.is_dictionary(field.type) else field.type
    text = pd.StringDtype("pyarrow", na_value=np.nan)
    if pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_null(kind):
        return pd.Series(column.cast(pa.large_string()).to_pandas(types_mapper=lambda kind: text))
    if pa.types.is_decimal(kind) or pa.types.is_float16(kind):
        return pd.Series(column.cast(pa.float64()).to_pandas())
    if pa.types.is_date(kind):
        return pd.Series(column.cast(pa.timestamp("s")).to_pandas())
    if pa.types.is_boolean(kind) and column.null_count:
        return pd.Series(column.to_pandas(types_mapper={pa.bool_(): pd.BooleanDtype()}.get))
    if pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_boolean(kind):
        return pd.Series(column.to_pandas())
    if pa.types.is_timestamp(kind):
        return pd.Series(column.to_pandas())
    notes.findings.append(
        Finding(
            "converted_column",
            said("{name} holds {kind}; it was read as text.", name=field.name, kind=kind),
            {"type": str(kind)},
            field.name,
        )
    )
    return pd.Series([None if cell is None else str(cell) for cell in column.to_pylist()], dtype=text)
