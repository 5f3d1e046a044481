"""Which dialect a text table is written in: delimiter, quote, escape, told by trying each on a sample."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from types import MappingProxyType

from app.data.tables import cells
from app.data.tables.rows import Dialect, Malformed, Record, lines_of, records
from app.experiment import Reading
from app.said import said

COMMENTS = ("#", "//", "%", "sep=")
MOST_RECORDS = 1000
MOST_CELLS = 4000

# what a delimiter is worth where the sample alone does not tell: rare ones must convince
_WORTH = MappingProxyType({
    ",": 1.0, "\t": 1.0, ";": 0.99, "|": 0.98, "^": 0.85, "~": 0.85, "\u00a6": 0.85, "\u00ac": 0.85,
    "\x01": 0.95, "\x02": 0.95, "\x1c": 0.95, "\x1d": 0.95, "\x1e": 0.95, "\x1f": 0.95, ":": 0.55, " ": 0.6,
})  # fmt: skip
_LONGER = ("~|~", "|~|", "|^|", "^|^", "#|#", "<>", "@@@")
_STRONG = (",", "\t", ";", "|")
_ONE_COLUMN = 0.45
_SEVERAL_NUMBERS = re.compile(r"\s*[-+.\d?]+(\s+[-+.\d?]+){3,}\s*")
_LONGEST_PREAMBLE = 30

NAMES = MappingProxyType(
    {
        ",": said("a comma"),
        "\t": said("a tab"),
        ";": said("a semicolon"),
        "|": said("a vertical bar"),
        " ": said("blanks"),
        ":": said(
            "a colon",
        ),
    }
)


@dataclass(frozen=True)
class Sniffed:
    """A dialect and how well it fits.

    Args:
        dialect: The best one.
        score: From 0 to about 1.
        width: The usual number of fields.
        share: The share of records with that number.
    """

    dialect: Dialect
    score: float
    width: int
    share: float


def sniff(sample: str, complete: bool, given: Reading) -> Sniffed:
    """Finds the dialect that cuts a sample most evenly into cells that look like cells.

    Args:
        sample: The text's beginning.
        complete: Whether the sample is the whole text; else its last line is left out.
        given: What the user decided is not tried otherwise.
    """
    lines = lines_of(sample)
    if not complete and len(lines) > 1:
        lines.pop()
    lines = _without_comments(lines)
    tried = [_scored(lines, dialect) for dialect in _candidates(sample, lines, given)]
    best = max(tried, key=lambda sniffed: sniffed.score)
    if best.width == 1 and given.delimiter is None:
        best = replace(best, dialect=_one_column(best.dialect, sample))
    if given.skip_blanks is None and _always_followed_by_blank(lines, best):
        best = replace(best, dialect=replace(best.dialect, skip_blanks=True))
    return best


def _without_comments(lines: list[str]) -> list[str]:
    """The lines but those that begin as the first one does, where that is with a comment mark."""
    first = next((line for line in lines if line.strip()), "")
    mark = next((mark for mark in COMMENTS if first.startswith(mark)), None)
    rest = [line for line in lines if not line.lstrip().startswith(mark)] if mark else lines
    return rest if any(line.strip() for line in rest) else lines


def _one_column(dialect: Dialect, sample: str) -> Dialect:
    """A dialect whose delimiter does not occur, so that a line is one cell whatever stands in it."""
    return replace(dialect, delimiter=_absent(sample))


def _absent(sample: str) -> str:
    return next((delimiter for delimiter in _STRONG if delimiter not in sample), "\x1f")


def usual_width(found: Sequence[Record]) -> tuple[int, float]:
    """The most frequent number of fields and its share; among equals the largest that comes twice.

    Records before the first and after the last of them count less: a preamble, a footer.

    A short table below many narrower lines of a preamble counts alone.
    """
    widths = Counter(len(record.fields) for record in found)
    if not widths:
        return 1, 0.0
    count = max(widths.values())
    width = next(width for width in widths if widths[width] == count)
    if count > 1:
        width = max(width for width in widths if widths[width] == count)
    last = len(found[-1].fields)
    start = len(found)
    while start and len(found[start - 1].fields) == last:
        start -= 1
    below_preamble = last >= 2 * width and len(found) - start > 1 and start <= _LONGEST_PREAMBLE
    if below_preamble and all(len(record.fields) < last for record in found[:start]):
        return last, 0.9
    places = [place for place, record in enumerate(found) if len(record.fields) == width]
    length = places[-1] - places[0] + 1
    return width, count / length * (length / len(found)) ** 0.5


def named(delimiter: str) -> str:
    """A delimiter in words."""
    return NAMES.get(delimiter, repr(delimiter))


def _candidates(sample: str, lines: list[str], given: Reading) -> Iterator[Dialect]:
    delimiters = [given.delimiter] if given.delimiter else _delimiters(sample, lines)
    for delimiter in delimiters:
        quotes = [given.quote] if given.quote is not None else _quotes(sample, delimiter)
        for quote in quotes:
            for escape in _escapes(sample, delimiter, quote, given):
                yield Dialect(delimiter, quote, escape, bool(given.skip_blanks))
                blank_first = quote and re.search(re.escape(delimiter) + " +" + re.escape(quote), sample)
                if given.skip_blanks is None and blank_first and delimiter != " ":
                    yield Dialect(delimiter, quote, escape, True)


def _delimiters(sample: str, lines: list[str]) -> list[str]:
    found = [delimiter for delimiter in _WORTH if delimiter in sample and delimiter != " "]
    found += [delimiter for delimiter in _LONGER if delimiter in sample]
    found += _doubled(lines)
    if re.search(r"[^\s][ \t]+[^\s]", sample):
        found.append(" ")
    first = next((line for line in lines if line.strip()), "")
    if not any(delimiter in first for delimiter in _STRONG):
        found.append(_absent(sample))
    return found


def _doubled(lines: list[str]) -> list[str]:
    """Delimiters like `::` or `||`: a sign that never stands alone, always in runs of one length."""
    joined = "".join(lines[:200])
    found = []
    for sign in set(re.findall(r"([^\w\s\"'.\-+#*=/])\1", joined)):
        lengths = {len(run) for run in re.findall(re.escape(sign) + "+", joined)}
        if len(lengths) == 1 and sum(sign in line for line in lines[:200]) > 1:
            found.append(sign * lengths.pop())
    return sorted(found)


def _quotes(sample: str, delimiter: str) -> list[str]:
    edge = r"\s" if delimiter == " " else re.escape(delimiter)
    quotes = ['"']
    if re.search(rf"(?:^|{edge}) *'(?:[^'\n]|'')*' *(?:$|{edge})", sample, re.MULTILINE):
        quotes.append("'")
    if '"' in sample:
        quotes.append("")
    return quotes


def _escapes(sample: str, delimiter: str, quote: str, given: Reading) -> list[str]:
    if given.escape is not None:
        return [given.escape]
    escaped = re.escape(quote or delimiter) + "|" + re.escape(delimiter)
    return ["", "\\"] if re.search(rf"\\(?:{escaped}|\r?\n)", sample) else [""]


def _scored(lines: list[str], dialect: Dialect) -> Sniffed:
    found, malformed = _parsed(lines, dialect)
    width, share = usual_width(found)
    usual = [record.fields for record in found if len(record.fields) == width]
    limit = max(3, MOST_CELLS // max(width, 1))
    taken = [cell for fields in usual[:limit] for cell in fields[:MOST_CELLS]]
    quoted = bool(dialect.quote) and not malformed and width > 1
    clean = sum(_cleanness(cell, quoted) for cell in taken) / max(len(taken), 1)
    score = clean * (0.75 if malformed else 1.0) * (0.98 if dialect.escape else 1.0)
    score *= 0.99 if dialect.skip_blanks else 1.0
    score *= {'"': 1.0, "": 0.97, "'": 0.96}.get(dialect.quote, 0.9)
    if width == 1:
        score *= _ONE_COLUMN
    else:
        score *= share * share * _WORTH.get(dialect.delimiter, 1.0) * (1 - 0.1 / width)
        score *= _doubt(dialect, usual, found)
    return Sniffed(dialect, score, width, share)


def _parsed(lines: list[str], dialect: Dialect) -> tuple[list[Record], bool]:
    """The sample's records that are not blank, and whether one broke the dialect's rules."""
    for strict in (True, False):
        found = []
        try:
            for record in islice(records(lines, dialect, strict=strict), MOST_RECORDS):
                if not record.is_blank:
                    found.append(record)
        except Malformed as error:
            # the sample may end within a quoted cell; a text that does is refused later
            if "unexpected end" in str(error) and len(found) > 1:
                return found, False
            if "unexpected end" in str(error):
                return [r for r in records(lines, dialect) if not r.is_blank], False
            continue
        return found, not strict
    return [], True


def _cleanness(cell: str, quoted: bool) -> float:
    """From 0 to 1: how much a text looks like one cell and not like several or a part of one.

    Args:
        cell: The text.
        quoted: Whether quotes were undone, so that those left belong to the text.
    """
    if not cell:
        return 0.85
    if cells.is_value(cell):
        return 1.0
    first, last = cell[0], cell[-1]
    if first in "\"'" and first == last and len(cell) > 1:
        return 0.6
    if not quoted and (first == '"') != (last == '"'):
        return 0.4
    if (first == " " and cell.lstrip()[:1] in ('"', "'")) or (not quoted and cell.count('"') > 3):
        return 0.4
    if (first == "'") != (last == "'"):
        return 0.7
    if _SEVERAL_NUMBERS.fullmatch(cell):
        return 0.1
    if "\t" in cell or "|" in cell or last in ",;" or "::" in cell:
        return 0.3
    if re.search(r"[;,](?=[^\s;,])", cell) and not re.search(r"[\[{(]|://", cell):
        return 0.5
    if "\n" in cell:
        return 0.8
    return 0.95 if len(cell) < 500 else 0.9


def _doubt(dialect: Dialect, usual: list[list[str]], found: list[Record]) -> float:
    """Less than 1 where even rows may be chance: words of a sentence, parts of a time, decimal commas."""
    body = usual[1:] or usual
    columns = list(zip(*body, strict=True))
    if dialect.by_blanks:
        numeric = sum(all(cells.is_number(cell) or cells.is_missing(cell) for cell in c) for c in columns)
        dated = all(cells.is_date(" ".join(fields)) for fields in body)
        return 1.0 if numeric and not dated and len(usual) > 1 else 0.1
    if dialect.delimiter == ":":
        whole = [":".join(fields).strip() for fields in body]
        timed = sum(cells.is_date(cell) or "://" in cell or ": " in cell for cell in whole)
        return 0.1 if timed > 0.3 * len(whole) or len(columns) < 3 else 1.0
    if dialect.delimiter == "," and len(found[0].fields) == 1:
        sentences = all(cell.startswith(" ") for fields in usual for cell in fields[1:])
        decimals = all(re.fullmatch(r"-?\d+,\d+", ",".join(fields)) for fields in usual)
        return 0.1 if decimals else 0.5 if sentences else 1.0
    return 1.0


def _always_followed_by_blank(lines: list[str], best: Sniffed) -> bool:
    """Whether a blank after each delimiter belongs to the delimiter, as in `39, State-gov, 77516`."""
    dialect = best.dialect
    if best.width < 2 or dialect.delimiter.isspace() or dialect.skip_blanks:
        return False
    followed = total = 0
    for record in islice(records(lines, dialect), 200):
        if len(record.fields) == best.width:
            rest = record.fields[1:]
            total += len(rest)
            followed += sum(cell.startswith(" ") for cell in rest)
    return total > 0 and followed == total
