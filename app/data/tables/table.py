"""Reading a table from a file: CSV and its relatives, Excel, Parquet, plain or compressed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.data import compressed
from app.data.dataset import Progress, Table, silent
from app.data.finding import Finding
from app.data.tables import body, encoding, header, marks, numerals, sniff, start, thinning
from app.data.tables.notes import Notes
from app.data.tables.rows import CellTooLong, Dialect, is_unclosed, lines_of
from app.errors import UserError
from app.experiment import Reading
from app.said import in_turn as said_in_turn
from app.said import said

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

NOTHING_GIVEN = Reading()


def read(
    path: Path, reading: Reading = NOTHING_GIVEN, progress: Progress = silent, rows: int | None = None
) -> Table:
    """Reads a table: training data, a test set, or data to predict on.

    Args:
        path: A file; its content decides what it is, not its name.
        reading: What is decided already; every field that is None is guessed and reported.
            Defaults to guessing all.
        progress: Told how far the reading is; may raise to cancel. Defaults to nobody.
        rows: How many rows at most are kept, evenly spread over the file. Defaults to all.

    Returns:
        The table. Cells of text tables are the file's own text, missing ones NA.

    Raises:
        UserError: The file can't be read as a table: what, where and what to do.
    """
    notes = Notes()
    with ExitStack() as stack, compressed.opened(path, streams=rows is not None) as source:
        if source.member is not None:
            notes.findings.append(
                Finding("archive_member", said(
                    "{member} was read from {path}.",
                    member=source.member,
                    path=path,
                ), {"member": source.member})
            )
        if source.kind == "text":
            try:
                frame, resolved = _read_text(str(path), source, reading, progress, notes, stack, rows)
            except CellTooLong as error:
                raise CellTooLong(error.line, str(path)) from error
        else:
            from app.data.tables import workbook

            frame, resolved = workbook.read(str(path), source, reading, notes)
            if rows is not None and rows < len(frame):
                notes.findings.append(thinning.finding(rows, len(frame)))
                frame = frame.iloc[[row * len(frame) // rows for row in range(rows)]].reset_index(drop=True)
    if not len(frame):
        raise UserError(said(
            "{path} has column names but no rows. Choose a file with rows in it.",
            path=path,
        ))
    frame = _with_unique_names(frame, notes)
    return _described(path, frame, resolved, notes, progress)


def stream(path: Path, reading: Reading, sieve: Callable[[], thinning.Sieve], progress: Progress = silent) -> None:
    """Lets all rows of a text table go by, in the order in which `read` read them; memory holds a block of them.

    Args:
        path: The file.
        reading: As `read` resolved it.
        sieve: Makes what takes the rows. Called a second time where the rows have to come once more from the first.
        progress: Told how far it is; may raise to cancel. Defaults to nobody.

    Raises:
        UserError: The file can't be read any more, or is no text.
    """
    with ExitStack() as stack, compressed.opened(path, streams=True) as source:
        if source.kind != "text":
            raise UserError(said("{path} is no text file, so its rows can't be read part by part.", path=path))
        body.read(start.find(str(path), source, reading, stack, sieve).where, progress)


def _described(
    path: Path, frame: pd.DataFrame, resolved: Reading, notes: Notes, progress: Progress
) -> Table:
    import pyarrow as pa

    from app.data import columns

    described, reasons = columns.describe(frame, resolved.decimal or ".", progress)
    pa.default_memory_pool().release_unused()  # what the look at each column needed for a moment
    return Table(
        path=str(path),
        frame=frame,
        columns=described,
        reading=resolved,
        guesses=tuple(notes.guesses),
        findings=tuple(notes.findings),
        reasons=reasons,
    )


def _with_unique_names(frame: pd.DataFrame, notes: Notes) -> pd.DataFrame:
    import pandas as pd

    names, changed = header.unique([str(name) for name in frame.columns])
    if changed:
        old = {new: str(frame.columns[place]) for place, new in changed.items()}
        shown = said_in_turn(
            said(
                "column {place}, {old!r}, is now {new!r}"
                if old[new].strip()
                else "column {place}, without a name, is now {new!r}",
                place=place + 1,
                old=old[new],
                new=new,
            )
            for place, new in list(changed.items())[:5]
        )
        notes.findings.append(
            Finding(
                "renamed_columns",
                said(
                    "Each column needs a name of its own, so that some were changed: {shown} and {count} more."
                    if len(changed) > 5
                    else "Each column needs a name of its own, so that some were changed: {shown}.",
                    shown=shown,
                    count=len(changed) - 5,
                ),
                {"renamed": [{"column": p + 1, "from": old[new], "to": new} for p, new in changed.items()]},
            )
        )
    frame.columns = pd.Index(names)
    return frame


def _read_text(
    name: str,
    source: compressed.Opened,
    given: Reading,
    progress: Progress,
    notes: Notes,
    stack: ExitStack,
    rows: int | None,
) -> tuple[pd.DataFrame, Reading]:
    sieve = None if rows is None else partial(thinning.Thinning, rows)
    where, place, sample, short, complete = start.find(name, source, given, stack, sieve)
    text = where.text
    notes.guess("encoding", given.encoding, text.encoding, text.reason)
    if text.replaced:
        notes.findings.append(undecodable(text))
    content, dialect = _read_rows(where, short, given, progress)
    if not len(content.table) and complete and is_unclosed(lines_of(sample), dialect):
        raise _never_closed(name, dialect, place.skip_lines + 1)
    _tell_dialect(dialect, len(place.names), given, notes)
    notes.guesses += place.guesses
    notes.findings += [*place.findings, *_irregularities(content)]
    if rows is not None and len(content.table) < content.there:
        notes.findings.append(thinning.finding(len(content.table), content.there))
    frame, decimal = _frame(content.table, place.names, dialect, given, notes, progress)
    resolved = replace(
        given,
        delimiter=dialect.delimiter,
        quote=dialect.quote,
        escape=dialect.escape,
        skip_blanks=dialect.skip_blanks,
        encoding=text.encoding,
        decimal=decimal,
        header=place.header,
        skip_lines=place.skip_lines,
        comment=place.comment,
    )
    return frame, resolved


def _never_closed(name: str, dialect: Dialect, line: int) -> UserError:
    return UserError(
        said(
            "{name}: a quote ({quote}) is opened in line {skip_lines} and never closed. "
            "Close it, or write it twice where it belongs to the text.",
            name=name,
            quote=dialect.quote,
            skip_lines=line,
        )
    )


def undecodable(text: encoding.Text) -> Finding:
    """That some bytes of a text could not be read."""
    return Finding(
        "undecodable_bytes",
        said(
            "{replaced} bytes are no {encoding} text, the first in line {first_replaced}; they "
            "show as \N{REPLACEMENT CHARACTER}. If there are many, choose another encoding.",
            replaced=text.replaced,
            encoding=text.encoding,
            first_replaced=text.first_replaced,
        ),
        {"bytes": text.replaced, "line": text.first_replaced},
    )


def _read_rows(
    where: body.Place, sample: str, given: Reading, progress: Progress
) -> tuple[body.Body, Dialect]:
    """The rows, quotes taken for ordinary characters where the rows are even only so."""
    if given.quote is None and _may_have_lone_quotes(where, sample):
        plain = replace(where, dialect=replace(where.dialect, quote=""))
        if body.is_even_without_quotes(plain):
            where = plain
    return body.read(where, progress), where.dialect


def _may_have_lone_quotes(where: body.Place, sample: str) -> bool:
    """Whether fields begin with a quote more often than they end with one.

    Tab-delimited text is often written without any quoting. Elsewhere a lone quote is a mistake
    to be told, unless no field is quoted at all.
    """
    delimiter, quote = where.dialect.delimiter, where.dialect.quote
    if not quote or where.width < 2 or where.dialect.escape or not body.occurs(where, quote):
        return False
    edge, sign = re.escape(delimiter), re.escape(quote)
    wrapped = re.search(rf"(?:^|{edge}){sign}[^{sign}\r\n]*{sign}(?:{edge}|$)", sample, re.MULTILINE)
    if delimiter != "\t" and wrapped:
        return False
    needles = [delimiter + quote, "\n" + quote, quote + delimiter, quote + "\n", quote + "\r"]
    after, begins, *ends = body.count(where, needles)
    return after + begins != sum(ends) if delimiter == "\t" else after + begins > sum(ends) + 1


def _tell_dialect(dialect: Dialect, width: int, given: Reading, notes: Notes) -> None:
    reason = said("cut at {named}, the lines are most even", named=sniff.named(dialect.delimiter))
    if width == 1:
        reason = said("each line is one field")
    notes.guess("delimiter", given.delimiter, dialect.delimiter, reason)
    reason = said("fields are put in it") if dialect.quote else said("quotes stand alone, as part of the text")
    notes.guess("quote", given.quote, dialect.quote, reason)
    if dialect.escape:
        notes.guess("escape", given.escape, dialect.escape, said("it stands before quotes within fields"))
    if dialect.skip_blanks:
        notes.guess("skip_blanks", given.skip_blanks, True, said("blanks follow the delimiters"))


def _irregularities(content: body.Body) -> list[Finding]:
    findings = []
    if content.bad:
        lines = [row.line for row in content.bad]
        shown = ", ".join(map(str, lines[:5])) + (", ..." if len(lines) > 5 else "")
        findings.append(
            Finding(
                "bad_rows",
                said(
                    "1 row with another number of fields was left out: line {shown}."
                    if len(lines) == 1
                    else "{count} rows with another number of fields were left out: lines {shown}.",
                    count=len(lines),
                    shown=shown,
                ),
                {
                    "rows": len(lines),
                    "lines": lines[:100],
                    "fields": [row.fields for row in content.bad[:100]],
                },
            )
        )
    if content.comments:
        findings.append(
            Finding(
                "comment_lines",
                said("{comments} comment lines were left out.", comments=content.comments),
                {"lines": content.comments},
            )
        )
    if content.blanks:
        findings.append(
            Finding(
                "blank_lines",
                said("{blanks} blank lines were left out.", blanks=content.blanks),
                {"lines": content.blanks},
            )
        )
    if content.footer:
        findings.append(
            Finding(
                "footer_lines",
                said(
                    "The last {count} lines are no rows and were left out: {footer!r}.",
                    count=len(content.footer),
                    footer=content.footer[0][:80],
                ),
                {"lines": [line[:200] for line in content.footer]},
            )
        )
    return findings


def _frame(
    table: pa.Table, names: list[str], dialect: Dialect, given: Reading, notes: Notes, progress: Progress
) -> tuple[pd.DataFrame, str]:
    """The columns as pandas strings, missing marks NA; what marks were found is told."""
    import numpy as np
    import pandas as pd

    decimal, reason = numerals.decimal_mark(table, dialect.delimiter)
    notes.guess("decimal", given.decimal, given.decimal or decimal, reason)
    decimal = given.decimal or decimal
    found: dict[str, Counter[str]] = {}
    suspected: dict[str, Counter[str]] = {}
    columns = table.columns
    possible = [place for place, hit in enumerate(marks.where_any(columns, given.missing)) if hit]
    for place in possible:
        progress(place / len(names), said("Looking for missing cells"))
        marked = marks.blanked(columns[place], given.missing)
        columns[place] = marked.column
        if marked.marks:
            found[names[place]] = marked.marks
    elsewhere = frozenset(marks.ranked(found))
    for place in possible if given.missing is None else ():
        progress(place / len(names), said("Looking for missing cells"))
        counts = marks.suspected(columns[place])
        if counts and set(counts) <= elsewhere and not marks.are_codes(columns[place]):
            marked = marks.blanked(columns[place], tuple(counts))
            columns[place] = marked.column
            found[names[place]] = found.get(names[place], Counter()) + marked.marks
        elif counts:
            suspected[names[place]] = counts
    notes.guess(
        "missing",
        given.missing,
        tuple(marks.ranked(found)),
        said("they stand among numbers or dates, or did so in this file"),
    )
    told = marks.findings(found, suspected, given.missing is not None)
    notes.findings += [*numerals.findings(table, names, decimal), *told]
    dtype = pd.StringDtype("pyarrow", na_value=np.nan)
    # The very same arrays: what was found out about them is remembered.
    cells = (dtype.__from_arrow__(column) for column in columns)  # type: ignore[attr-defined]
    frame = pd.DataFrame(dict(enumerate(cells)), copy=False)
    frame.columns = pd.Index(names)
    return frame, decimal
