"""How numbers are written in a table: its decimal mark and its thousands marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.data.finding import Finding
from app.said import said

if TYPE_CHECKING:
    import pyarrow as pa

MOST_ROWS = 500

_BEFORE = r"\s*[-+]?\s*[$€£]?\s*"
_AFTER = r"([eE][-+]?\d+)?\s*[%€$£]?\s*"
_BLANK = " \u00a0\u202f'"
_COMMA_DECIMAL = re.compile(rf"{_BEFORE}(\d{{1,3}}([.{_BLANK}]\d{{3}})+|\d*),\d+{_AFTER}")
_POINT_DECIMAL = re.compile(rf"{_BEFORE}(\d{{1,3}}([,{_BLANK}]\d{{3}})+|\d*)\.\d+{_AFTER}")
_ONLY_THOUSANDS = re.compile(rf"{_BEFORE}[1-9]\d{{0,2}}(,\d{{3}})+{_AFTER}")
_THOUSANDS = {
    ".": re.compile(rf"{_BEFORE}\d{{1,3}}([,{_BLANK}]\d{{3}})+(\.\d+)?{_AFTER}"),
    ",": re.compile(rf"{_BEFORE}\d{{1,3}}([.{_BLANK}]\d{{3}})+(,\d+)?{_AFTER}"),
}


def decimal_mark(table: pa.Table, delimiter: str) -> tuple[str, str]:
    """The decimal mark, `.` or `,`, and the reason in words.

    Args:
        table: Columns of text; the first rows are looked at.
        delimiter: Where it is a comma or semicolon, `1,234` is read accordingly.
    """
    commas = points = grouped = 0
    for cells in _sampled(table):
        if isinstance(cells, _Plain):
            points += cells.points
            continue
        for cell in cells:
            if _POINT_DECIMAL.fullmatch(cell):
                points += 1
            elif _ONLY_THOUSANDS.fullmatch(cell):
                grouped += 1
            elif _COMMA_DECIMAL.fullmatch(cell):
                commas += 1
    if commas > points:
        return ",", said("numbers have a comma before their last digits")
    if grouped and not points and not commas and delimiter == ";":
        return ",", said("numbers have a comma, as where semicolons part the fields")
    return ".", said("no numbers have a decimal comma") if not commas else said(
        "most numbers have a decimal point",
    )


def findings(table: pa.Table, names: list[str], decimal: str) -> list[Finding]:
    """Says which columns write numbers with thousands marks."""
    pattern = _THOUSANDS[decimal]
    marked = {}
    for name, cells in zip(names, _sampled(table), strict=True):
        if isinstance(cells, _Plain):
            if decimal == ".":
                continue
            cells = cells.column.drop_null().to_pylist()
        examples = [cell for cell in cells if pattern.fullmatch(cell)]
        if examples and len(examples) > 0.2 * len(cells):
            marked[name] = examples[0]
    if not marked:
        return []
    shown = ", ".join(f"{name} ({example.strip()})" for name, example in list(marked.items())[:5])
    message = said("Numbers with thousands marks: {shown}.", shown=shown)
    return [Finding("thousands_marks", message, {"columns": marked})]


@dataclass(frozen=True)
class _Plain:
    """Cells that are all numbers as computers write them, and how many have digits after a point."""

    column: pa.ChunkedArray
    points: int


def _sampled(table: pa.Table) -> Iterator[_Plain | list[str]]:
    """The first cells of each column that are not missing."""
    import pyarrow as pa
    import pyarrow.compute as pc

    for column in table.slice(0, MOST_ROWS).columns:
        try:
            pc.cast(column, pa.float64())
        except pa.ArrowInvalid:
            yield [cell for cell in column.to_pylist() if cell and cell[-1:].isprintable()]
        else:
            yield _Plain(column, pc.sum(pc.match_substring_regex(column, r"\.\d")).as_py() or 0)
