"""Where the rows of a text table begin and how they are cut, told by its first lines."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from itertools import islice
from typing import NamedTuple

from app.data import compressed
from app.data.tables import body, encoding, layout, sniff
from app.data.tables.rows import lines_of, records
from app.data.tables.thinning import Sieve
from app.errors import UserError
from app.experiment import Reading
from app.said import said

SAMPLE = 64 * 1024
LONGEST_SAMPLE = 16 * 1024 * 1024
LEAST_LINES = 12
MOST_COLUMNS = 20_000


class Start(NamedTuple):
    """The beginning of a text table.

    Args:
        where: Its rows.
        place: Its header, and what stands before it.
        sample: Its first lines.
        short: A shorter part of those.
        complete: Whether the sample is all there is.
    """

    where: body.Place
    place: layout.Layout
    sample: str
    short: str
    complete: bool


def find(
    name: str,
    source: compressed.Opened,
    given: Reading,
    stack: ExitStack,
    sieve: Callable[[], Sieve] | None = None,
) -> Start:
    """The beginning of a text table; what is not given is guessed.

    Args:
        name: The file as messages name it.
        source: Its bytes.
        given: What is decided.
        stack: Ends what is made to read it.
        sieve: Makes what keeps some of the rows; None for all. Defaults to all.

    Raises:
        UserError: There is no table.
    """
    if not source.size:
        raise UserError(said("{name} is empty. Choose another file.", name=name))
    text = encoding.text_of(name, source.stream, source.size, given.encoding, stack)
    sample, complete = _sample(text)
    if not sample.strip():
        raise UserError(said("{name} is empty. Choose another file.", name=name))
    short = sample[:SAMPLE] if sample.count("\n", 0, SAMPLE) > LEAST_LINES else sample
    dialect = sniff.sniff(short, complete and len(short) == len(sample), given).dialect
    found = list(islice(records(lines_of(sample), dialect), layout.MOST_ROWS * 4))
    if not complete and len(found) > 1:
        found.pop()
    place = layout.locate(name, found, given)
    if len(place.names) > MOST_COLUMNS:
        raise _too_wide(name, len(place.names))
    offset = text.start + sum(len(line.encode()) for line in lines_of(sample)[: place.body - 1])
    where = body.Place(
        name, text, dialect, len(place.names), place.body, offset, place.comment, given.bad_rows, sieve
    )
    return Start(where, place, sample, short, complete)


def _sample(text: encoding.Text) -> tuple[str, bool]:
    """The text's beginning, long enough to hold some lines, and whether that is all of it."""
    size = 4 * SAMPLE
    while True:
        sample = text.head(size)
        complete = text.start + size >= text.size
        if complete or size >= LONGEST_SAMPLE or sample.count("\n") + sample.count("\r") >= LEAST_LINES:
            return sample, complete
        size *= 4


def _too_wide(name: str, count: int) -> UserError:
    return UserError(
        said(
            "{name} has {count:,} columns; at most {most_columns:,} can be read. Keep only the columns you need.",
            name=name,
            count=count,
            most_columns=MOST_COLUMNS,
        )
    )
