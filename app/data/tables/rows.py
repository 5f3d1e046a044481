"""A text cut into records by a dialect: Python's csv module, taught longer and blank delimiters."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from app.errors import UserError
from app.said import said

LONGEST_CELL = 16 * 1024 * 1024
"""Characters a cell may have."""

_STAND_IN = "\ufdd0"  # a code point that stands for nothing and never will


@dataclass(frozen=True)
class Dialect:
    """How fields are told apart.

    Args:
        delimiter: One or more characters; `" "` is any run of blanks and tabs.
        quote: The character around quoted fields; empty for none. Defaults to `"`.
        escape: The character before one taken as it is; empty for none. Defaults to none.
        skip_blanks: Whether blanks after a delimiter are no part of the field. Defaults to no.
    """

    delimiter: str
    quote: str = '"'
    escape: str = ""
    skip_blanks: bool = False

    @property
    def by_blanks(self) -> bool:
        """Whether any run of blanks parts two fields."""
        return self.delimiter == " "


class Record(NamedTuple):
    """One record: its first and last line, from 1, and its fields."""

    first: int
    last: int
    fields: list[str]

    @property
    def is_blank(self) -> bool:
        """Whether nothing but blanks stands there."""
        return not self.fields or (len(self.fields) == 1 and self.fields[0].isspace())


class Malformed(Exception):
    """A record breaks the dialect's own rules (only raised where strictness was asked for)."""


class CellTooLong(UserError):
    """A cell is longer than `LONGEST_CELL`; most often a quote is not closed.

    Args:
        line: Where its record begins, from 1.
        place: The file as messages name it. Defaults to a nameless one.
    """

    def __init__(self, line: int, place: str = said("The table")) -> None:
        super().__init__(
            said(
                "{place}, line {line}, begins a cell of more than {longest_cell} million "
                "characters. Look there for a quote that is not closed, or shorten the cell.",
                place=place,
                line=line,
                longest_cell=LONGEST_CELL // 2**20,
            )
        )
        self.line = line


def lines_of(text: str) -> list[str]:
    """The lines of a text with their ends, which are `\\n`, `\\r\\n` or `\\r`."""
    return list(io.StringIO(text, newline=""))


def records(lines: Iterable[str], dialect: Dialect, first: int = 1, strict: bool = False) -> Iterator[Record]:
    """Cuts lines into records, blank lines included.

    Args:
        lines: With their ends.
        dialect: How to cut.
        first: The number of the first line. Defaults to 1.
        strict: Raise at text after a closing quote and at an unclosed quote. Defaults to no.

    Raises:
        Malformed: With `strict`, a record breaks the rules.
        CellTooLong: A cell is longer than `LONGEST_CELL`.
    """
    csv.field_size_limit(LONGEST_CELL)
    reader = _reader(lines, dialect, strict)
    long = len(dialect.delimiter) > 1
    end = first - 1
    while True:
        begin = end + 1
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "field larger" in str(error):
                raise CellTooLong(begin) from error
            raise Malformed(str(error)) from error
        end = first - 1 + reader.line_num
        if long:
            fields = [field.replace(_STAND_IN, dialect.delimiter) for field in fields]
        yield Record(begin, end, fields)


def _reader(lines: Iterable[str], dialect: Dialect, strict: bool) -> Any:
    delimiter = dialect.delimiter
    skip = dialect.skip_blanks
    if dialect.by_blanks:
        lines = (line.replace("\t", " ").strip(" \r\n") + "\n" for line in lines)
        skip = True
    elif len(delimiter) > 1:
        lines = (line.replace(dialect.delimiter, _STAND_IN) for line in lines)
        delimiter = _STAND_IN
    return csv.reader(
        iter(lines),
        delimiter=delimiter,
        quotechar=dialect.quote or None,
        quoting=csv.QUOTE_MINIMAL if dialect.quote else csv.QUOTE_NONE,
        escapechar=dialect.escape or None,
        doublequote=True,
        skipinitialspace=skip,
        strict=strict,
    )


def is_unclosed(lines: list[str], dialect: Dialect) -> bool:
    """Whether the last record of a text, given as its lines, ends inside quotes."""
    try:
        for _ in records(lines, dialect, strict=True):
            pass
    except Malformed as error:
        return "unexpected end" in str(error)
    return False
