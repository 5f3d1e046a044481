"""Where the table stands in a text: lines before it, comments, its header and its first row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.data.dataset import Guess
from app.data.finding import Finding
from app.data.tables import cells, header
from app.data.tables.rows import Record
from app.data.tables.sniff import COMMENTS, usual_width
from app.errors import UserError
from app.experiment import Reading
from app.said import said

MOST_ROWS = 300


@dataclass(frozen=True)
class Layout:
    """A table's place in its text.

    Args:
        skip_lines: Lines before the table.
        header: Whether names stand above the rows.
        names: One per column, as the file has them, maybe empty or double.
        body: The line, from 1, at which the rows begin.
        comment: What comment lines begin with; empty for none.
        guesses: What was decided and why.
        findings: What is worth knowing about it.
    """

    skip_lines: int
    header: bool
    names: list[str]
    body: int
    comment: str
    guesses: tuple[Guess, ...] = ()
    findings: tuple[Finding, ...] = ()


def locate(place: str, found: Sequence[Record], given: Reading) -> Layout:
    """Finds the table among the records of a text's beginning.

    Args:
        place: The file as messages name it.
        found: The records, blank ones included, of a sample.
        given: What the user decided.

    Raises:
        UserError: Nothing is there, or the header fits the rows in no certain way.
    """
    full = [record for record in found if not record.is_blank]
    if given.skip_lines is not None:
        full = [record for record in full if record.first > given.skip_lines]
    if not full:
        raise UserError(said("{place} is empty. Choose another file.", place=place))
    comment, why = _comment(full, given)
    rows = [record for record in full if not _is_comment(record, comment)]
    if not rows:
        raise UserError(said("{place} holds nothing but comments. Choose another file.", place=place))
    width, _ = usual_width(rows)
    start = next(index for index, record in enumerate(rows) if len(record.fields) == width)
    if given.skip_lines is not None or width == 1 or any(map(_is_row, rows[:start])):
        start, width = 0, 1 if width == 1 and given.skip_lines is None else len(rows[0].fields)
    top = _misfit(rows, start, width, given)
    if top is not None:
        return _beside_misfit(place, top, rows[start:], width, comment, why)
    table = [record for record in rows[start:] if len(record.fields) == width][:MOST_ROWS]
    return _with_header(table, full, rows[:start], comment, why, given)


def _comment(full: Sequence[Record], given: Reading) -> tuple[str, str]:
    if given.comment is not None:
        return given.comment, said("you said so")
    width, _ = usual_width(full)
    for mark in COMMENTS:
        marked = [record for record in full if record.fields[0].startswith(mark)]
        if not marked or len(marked) == len(full):
            continue
        if mark == "sep=" and full[0] is marked[0]:
            return mark, said("spreadsheets write the delimiter there")
        leading = full[0] is marked[0] and not (len(full[0].fields) == width > 1 and _tops(full))
        misfit = mark == "#" and width > 1 and any(len(record.fields) != width for record in marked)
        if leading or misfit:
            return mark, said("lines that begin with {mark} do not fit the table", mark=mark)
    return "", ""


def _tops(full: Sequence[Record]) -> bool:
    """Whether a first line with a comment mark is a header all the same (`# a,b,c`)."""
    width = len(full[0].fields)
    rows = [record.fields for record in full if len(record.fields) == width]
    return len(rows) < 2 or header.guess(rows[:MOST_ROWS])[0] and not header.guess(rows[1:MOST_ROWS])[0]


def _is_row(record: Record) -> bool:
    """Whether a record before the table looks like a row of one, and so is no preamble."""
    filled = [cell for cell in record.fields if cell.strip()]
    values = sum(map(cells.is_value, filled))
    return len(filled) > 1 and (values > len(filled) / 2 or (len(filled) > 2 and values > 0))


def _is_comment(record: Record, comment: str) -> bool:
    return bool(comment) and record.fields[0].lstrip().startswith(comment)


def _misfit(rows: Sequence[Record], start: int, width: int, given: Reading) -> Record | None:
    """A header just above the rows that names less or more columns than they have."""
    if not start or given.header is False:
        return None
    top = rows[start - 1]
    names = [cell for cell in top.fields if cell.strip()]
    if len(top.fields) < 2 or any(cells.is_value(cell) for cell in names):
        return None
    if len(top.fields) > width:
        return top
    body = [record.fields for record in rows[start:] if len(record.fields) == width]
    if len(body) > 1 and header.guess(body[:MOST_ROWS])[0]:
        return None
    return top if len(names) == width - 1 and any(map(cells.is_value, body[0])) else None


def _beside_misfit(
    place: str, top: Record, below: Sequence[Record], width: int, comment: str, why: str
) -> Layout:
    body = [record.fields for record in below if len(record.fields) == width]
    names = list(top.fields)
    if len(names) > width:
        if any(name.strip() for name in names[width:]):
            raise UserError(
                said(
                    "{place}, line {first}, names {count} columns, but the rows have {width} "
                    "fields. Mend the header, or leave it out with --header no.",
                    place=place,
                    first=top.first,
                    count=len(names),
                    width=width,
                )
            )
        del names[width:]
        what = said("Line {first} ends with a delimiter too many, which was left out.", first=top.first)
    elif not any(fields[-1].strip() for fields in body):
        names.append("")
        what = said(
            "Each row ends with an empty field that line {first} has no name for; it is the last column.",
            first=top.first,
        )
    elif _are_row_names([fields[0] for fields in body]):
        names.insert(0, "")
        what = said(
            "Line {first} names one column less than the rows have; the first field of each "
            "row is its label, as R writes tables, and became a column of its own.",
            first=top.first,
        )
    else:
        raise UserError(
            said(
                "{place}, line {first}, names {count} columns, but the rows have {width} fields, "
                "and it is not clear which name is missing. Add it to the header, or leave the "
                "header out with --header no.",
                place=place,
                first=top.first,
                count=len(names),
                width=width,
            )
        )
    finding = Finding("unnamed_column", what, {"line": top.first, "names": len(top.fields), "fields": width})
    guesses = (
        Guess("header", True, said("the line above the rows has words where they have values")),
        Guess("skip_lines", top.first - 1, said("the header stands there")),
        *([Guess("comment", comment, why)] if comment else []),
    )
    return Layout(top.first - 1, True, names, top.last + 1, comment, guesses, (finding,))


def _are_row_names(labels: Sequence[str]) -> bool:
    """Whether labels are 1, 2, 3, ... or distinct words."""
    if labels == [str(number) for number in range(1, len(labels) + 1)]:
        return len(labels) > 1
    return len(labels) > 2 and len(set(labels)) == len(labels) and not any(map(cells.is_value, labels))


def _with_header(
    table: Sequence[Record],
    full: Sequence[Record],
    before: Sequence[Record],
    comment: str,
    why: str,
    given: Reading,
) -> Layout:
    rows = [record.fields for record in table]
    has_names, reason = (
        (given.header, said("you said so")) if given.header is not None else header.guess(rows)
    )
    skip = table[0].first - 1 if before or full[0].first < table[0].first else 0
    guesses = [Guess("header", has_names, reason), *([Guess("comment", comment, why)] if comment else [])]
    findings = []
    if given.skip_lines is not None:
        skip = given.skip_lines
        guesses.append(Guess("skip_lines", skip, said("you said so")))
    else:
        why_skip = (
            said("the lines before have another number of fields")
            if before
            else said(
                "only comments stand before",
            )
        )
        guesses.append(Guess("skip_lines", skip, why_skip if skip else said("the table begins at once")))
    if before:
        findings.append(_preamble(before))
    if not has_names:
        names = [f"column {number}" for number in range(1, len(rows[0]) + 1)]
        return Layout(skip, False, names, table[0].first, comment, tuple(guesses), tuple(findings))
    names, last = rows[0], table[0].last
    if header.has_second(rows):
        names, last = header.joined(rows[0], rows[1]), table[1].last
        findings.append(
            Finding(
                "two_header_rows",
                said(
                    "Lines {first} and {second} both hold names; they were joined, as in {names!r}.",
                    first=table[0].first,
                    second=table[1].first,
                    names=names[-1],
                ),
                {"lines": [table[0].first, table[1].first]},
            )
        )
    return Layout(skip, True, list(names), last + 1, comment, tuple(guesses), tuple(findings))


def _preamble(before: Sequence[Record]) -> Finding:
    shown = " ".join(cell for cell in before[0].fields if cell)[:80]
    return Finding(
        "preamble_lines",
        said(
            "The table begins after line {last}; the lines before it were left out.",
            last=before[-1].last,
        ),
        {"lines": [record.first for record in before], "first": shown},
    )
