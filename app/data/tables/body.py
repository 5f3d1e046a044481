"""The rows of a text table as columns of text: Arrow's fast reader, and Python's csv module for the odd rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from app.data.compressed import CHUNK
from app.data.dataset import Progress
from app.data.finding import Fix
from app.data.tables.encoding import Text
from app.data.tables.rows import Dialect, Record, is_unclosed, records
from app.data.tables.thinning import Sieve
from app.data.tables.watched import Watched
from app.errors import UserError
from app.said import said

if TYPE_CHECKING:
    import pyarrow as pa

BLOCK = CHUNK
BATCH = 5_000
WIDE = 300
SHOWN = 5
MOST_FOOTER_LINES = 20


class Irregular(NamedTuple):
    """A record with another number of fields than the table has columns."""

    line: int
    fields: int


@dataclass(frozen=True)
class Place:
    """Where rows stand and what they must look like.

    Args:
        name: The file as messages name it.
        text: The file's text.
        dialect: How rows are cut.
        width: The number of columns.
        line: The line of the first row, from 1.
        offset: Its byte offset in the text's stream.
        comment: What comment lines begin with; empty for none.
        bad_rows: `refuse` or `skip`.
        sieve: Makes what keeps some of the rows while they stream by; None for all. Defaults to all.
    """

    name: str
    text: Text
    dialect: Dialect
    width: int
    line: int
    offset: int
    comment: str
    bad_rows: str
    sieve: Callable[[], Sieve] | None = None


@dataclass
class Body:
    """What was read.

    Args:
        table: One large_string column per column, empty fields null.
        bad: The rows left out.
        comments: Number of comment lines left out.
        blanks: Number of blank lines left out between rows.
        footer: The lines after the table, as text.
        there: Number of rows there were before some were picked.
    """

    table: pa.Table
    bad: list[Irregular] = field(default_factory=list)
    comments: int = 0
    blanks: int = 0
    footer: list[str] = field(default_factory=list)
    there: int = 0


def read(place: Place, progress: Progress) -> Body:
    """Reads all rows.

    Raises:
        UserError: A row has another number of fields (unless they may be skipped), a quote is not
            closed, or a cell is too long.
    """
    fast = _fast(place, progress)
    if fast is not None:
        table, irregular, there = fast
        if not irregular and not _may_end_in_quotes(place, table):
            return replace(_without_comments(table, place), there=there)
        if irregular:
            sorter = _Sorter(place)
            for _ in sorter.rows():
                pass
            body = _without_comments(table, place)
            sorter.comments = body.comments + sorter.odd_comments
            return Body(body.table, sorter.bad, sorter.comments, sorter.blanks, sorter.footer, there)
    return _slow(place, progress)


def is_even_without_quotes(place: Place) -> bool:
    """Whether every row has the right number of fields when quotes are taken for ordinary characters."""
    fast = _fast(place, lambda share, words: None)
    if fast is not None:
        return not fast[1]
    return all(len(record.fields) == place.width or record.is_blank for record in _records(place))


def _records(place: Place) -> Iterator[Record]:
    return records(place.text.lines(place.offset), place.dialect, place.line)


def _fast(place: Place, progress: Progress) -> tuple[pa.Table, int, int] | None:
    """The rows through Arrow, the irregular ones and all others counted; None where it can't read such a text."""
    import pyarrow as pa
    from pyarrow import csv

    dialect = place.dialect
    simple = len(dialect.delimiter) == 1 and dialect.delimiter.isascii() and not dialect.by_blanks
    if not simple or dialect.skip_blanks or place.width < 2 or not dialect.quote.isascii():
        return None
    names = [str(number) for number in range(place.width)]
    irregular = 0

    def left_out(row: csv.InvalidRow) -> str:
        nonlocal irregular
        irregular += 1
        return "skip"

    watched = Watched(place.text, place.offset, progress)
    try:
        table, there = _through_arrow(
            pa.PythonFile(watched, mode="r"),
            place.sieve,
            read_options=csv.ReadOptions(column_names=names, block_size=_block(place)),
            parse_options=csv.ParseOptions(
                delimiter=dialect.delimiter,
                quote_char=dialect.quote or False,
                escape_char=dialect.escape or False,
                newlines_in_values=_may_part_within_quotes(place),
                invalid_row_handler=left_out,
            ),
            convert_options=csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.large_string()),
                strings_can_be_null=True,
                null_values=[""],
                check_utf8=False,
            ),
        )
    except pa.ArrowInvalid:
        return None
    finally:
        watched.end()
    return table, irregular, there


def _through_arrow(
    source: pa.PythonFile, sieve: Callable[[], Sieve] | None, **options: Any
) -> tuple[pa.Table, int]:
    """The rows, or some of them where only so many are wanted, and how many there are."""
    import pyarrow as pa
    from pyarrow import csv

    pa.set_memory_pool(pa.system_memory_pool())  # Arrow's own keeps half of a long table's size to itself
    if sieve is None:
        table = csv.read_csv(source, **options)
        pa.default_memory_pool().release_unused()
        return table, len(table)
    kept = sieve()
    with csv.open_csv(source, **options) as reader:
        for batch in reader:
            kept.add(batch)
    return kept.table(reader.schema), kept.seen


def _block(place: Place) -> int:
    """Bytes read at once: more of very wide rows, or a column would lie in a thousand pieces."""
    return BLOCK if place.width <= WIDE else 16 * BLOCK


def _may_part_within_quotes(place: Place) -> bool:
    """Whether one of the blocks that Arrow reads by could end its last line within a quoted cell.

    Arrow can look for itself, but then it takes twice the time. Before a line end outside quotes
    their number is even.
    """
    quote, stream = place.dialect.quote.encode(), place.text.stream
    if not quote:
        return False
    if place.dialect.escape:
        return occurs(place, place.dialect.quote)
    stream.seek(place.offset)
    rest, size = 0, _block(place)
    while block := stream.read(size):
        end = max(block.rfind(b"\n"), block.rfind(b"\r")) + 1
        if not end or (rest + block.count(quote, 0, end)) % 2:
            return True
        rest = block.count(quote, end)
    return False


def occurs(place: Place, needle: str) -> bool:
    """Whether a character stands anywhere in the rows."""
    sought = needle.encode()
    place.text.stream.seek(place.offset)
    return any(sought in chunk for chunk in iter(lambda: place.text.stream.read(BLOCK), b""))


def count(place: Place, needles: Sequence[str]) -> list[int]:
    """How often short texts stand in the rows, give or take those cut by a block's end."""
    totals = [0] * len(needles)
    sought = [needle.encode() for needle in needles]
    stream = place.text.stream
    stream.seek(place.offset)
    while chunk := stream.read(BLOCK):
        for index, needle in enumerate(sought):
            totals[index] += chunk.count(needle)
    return totals


def _may_end_in_quotes(place: Place, table: pa.Table) -> bool:
    """Whether the last row might have a quote that is not closed, which Arrow doesn't mind."""
    quote = place.dialect.quote
    if not quote or not len(table):
        return False
    last = table.column(table.num_columns - 1)[-1].as_py() or ""
    stream = place.text.stream
    stream.seek(max(place.offset, place.text.size - CHUNK))
    tail = stream.read().rstrip(b"\r\n").rpartition(b"\n")[2]
    several = any(sign in last for sign in ("\n", "\r", place.dialect.delimiter))
    return several or tail.count(quote.encode()) % 2 == 1


def _without_comments(table: pa.Table, place: Place) -> Body:
    if not place.comment or not len(table):
        return Body(table)
    import pyarrow.compute as pc

    marked = pc.fill_null(pc.starts_with(table.column(0), place.comment), False)
    number = pc.sum(marked).as_py() or 0
    return Body(table.filter(pc.invert(marked)) if number else table, comments=number)


def _slow(place: Place, progress: Progress) -> Body:
    import pyarrow as pa

    schema = pa.schema([(str(number), pa.large_string()) for number in range(place.width)])
    sorter = _Sorter(place)
    rows = sorter.rows()
    batches: list[pa.RecordBatch] = []
    kept = None if place.sieve is None else place.sieve()
    while batch := list(islice(rows, BATCH)):
        columns = [[cell or None for cell in column] for column in zip(*batch, strict=True)]
        made = pa.record_batch([pa.array(c, pa.large_string()) for c in columns], schema=schema)
        batches.append(made) if kept is None else kept.add(made)
        progress(min(place.text.stream.tell() / max(place.text.size, 1), 1.0), said("Reading rows"))
    table = pa.Table.from_batches(batches, schema) if kept is None else kept.table(schema)
    there = len(table) if kept is None else kept.seen
    return Body(table, sorter.bad, sorter.comments, sorter.blanks, sorter.footer, there)


class _Sorter:
    """Parts records into rows, comments, blank lines, footer and bad rows, which it refuses or counts."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.bad: list[Irregular] = []
        self.comments = 0
        self.odd_comments = 0
        self.blanks = 0
        self.footer: list[str] = []
        self._raw: list[str] = []
        self._waiting: list[tuple[Record, bool]] = []
        self._blank_before = 0
        self._any = False

    def rows(self) -> Iterator[list[str]]:
        """The fields of each regular row, in order."""
        place = self.place
        last: tuple[Record, list[str]] = Record(0, 0, []), []
        for record in records(self._watched(), place.dialect, place.line):
            if record.is_blank and not (place.width == 1 and record.fields):
                self._blank_before += 1
            elif place.comment and record.fields[0].lstrip().startswith(place.comment):
                self.comments += 1
                self.odd_comments += len(record.fields) != place.width
            elif len(record.fields) != place.width:
                self._waiting.append((record, self._blank_before > 0))
                self._blank_before = 0
            else:
                yield from self._regular(record)
            last, self._raw = (record, self._raw), []
        self._finish(*last)

    def _regular(self, record: Record) -> Iterator[list[str]]:
        self._give_up()
        if self._blank_before and self._any:
            if self.place.width == 1:
                yield from [[""]] * self._blank_before
            else:
                self.blanks += self._blank_before
        self._blank_before = 0
        self._any = True
        yield record.fields

    def _watched(self) -> Iterator[str]:
        for line in self.place.text.lines(self.place.offset):
            self._raw.append(line)
            yield line

    def _give_up(self) -> None:
        """Irregular records between rows are no footer: refuses or counts them."""
        for record, _ in self._waiting:
            if self.place.bad_rows != "skip":
                raise self._refusal(record)
            self.bad.append(Irregular(record.first, len(record.fields)))
        self._waiting.clear()

    def _finish(self, last: Record, raw: list[str]) -> None:
        quote = self.place.dialect.quote
        if quote and any(quote in line for line in raw) and is_unclosed(raw, self.place.dialect):
            raise UserError(
                said(
                    "{name}, line {first}: a quote ({quote}) is opened and never closed, up to "
                    "the end of the file. Close it there, or write it twice where it belongs to "
                    "the text.",
                    name=self.place.name,
                    first=last.first,
                    quote=quote,
                )
            )
        footer = [record for record, _ in self._waiting if self._is_footer(record)]
        if footer and len(footer) == len(self._waiting) <= MOST_FOOTER_LINES and self._any:
            self.footer = [self.place.dialect.delimiter.join(record.fields) for record in footer]
            self._waiting.clear()
        self._give_up()

    def _is_footer(self, record: Record) -> bool:
        after_blank = self._waiting[0][1]
        words = " " in record.fields[0].strip()
        return len(record.fields) < self.place.width and (after_blank or (len(record.fields) == 1 and words))

    def _refusal(self, record: Record) -> UserError:
        fact = said(
            "{name}, line {first}, has {fields} where 1 was expected."
            if self.place.width == 1
            else "{name}, line {first}, has {fields} where {width} were expected.",
            name=self.place.name,
            first=record.first,
            fields=_fields(len(record.fields)),
            width=self.place.width,
        )
        return UserError(
            said(
                "{fact} It spans several lines: look for a quote that is not closed. "
                "Mend the line, or leave such rows out with --bad-rows skip."
                if record.last > record.first
                else "{fact} Mend the line, or leave such rows out with --bad-rows skip.",
                fact=fact,
            ),
            fix=Fix("Leave out", {"reading": {"bad_rows": "skip"}}),
        )


def _fields(number: int) -> str:
    return said("1 field") if number == 1 else said("{number} fields", number=number)
