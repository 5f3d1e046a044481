"""Missing marks: which texts stand for nothing, told column by column."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.data.finding import Finding, Fix
from app.data.tables import cells
from app.said import said

if TYPE_CHECKING:
    import pyarrow as pa

_FEW = 10_000
_PADDED = 12
_MOST_EXCEPTIONS = 0.1


@dataclass(frozen=True)
class Marked:
    """A column after its missing marks became null, and how often each mark stood in it."""

    column: pa.ChunkedArray
    marks: Counter[str]


def where_any(columns: list[pa.ChunkedArray], given: tuple[str, ...] | None) -> list[bool]:
    """Per column, whether any text in it might be a missing mark."""
    import pyarrow as pa
    import pyarrow.compute as pc

    rows = len(columns[0]) if columns else 0
    if not rows:
        return [False] * len(columns)
    sought = pa.array(list(given) if given is not None else _spellings(), pa.large_string())
    if rows < _FEW:  # many columns of few rows: one call for all
        together = pa.concat_arrays([chunk for column in columns for chunk in column.chunks])
        hits = pc.is_in(together, value_set=sought).to_numpy(zero_copy_only=False)
        return [bool(found) for found in hits.reshape(len(columns), rows).any(axis=1)]

    def maybe(column: pa.ChunkedArray) -> bool:
        if given is None and _all_numbers(column):
            return False
        return bool(pc.any(pc.is_in(column, value_set=sought)).as_py())

    with ThreadPoolExecutor(pa.cpu_count()) as pool:
        return list(pool.map(maybe, columns))


def _all_numbers(column: pa.ChunkedArray) -> bool:
    """Whether every cell is a number, so that no mark stands among them; "nan" reads as one but is none."""
    import numpy as np

    from app.data import values

    numbers = values.plain_numbers(column)
    return numbers is not None and np.count_nonzero(np.isnan(numbers)) == column.null_count


def blanked(column: pa.ChunkedArray, given: tuple[str, ...] | None) -> Marked:
    """Makes a column's missing marks null.

    Args:
        column: Texts, empty ones null already.
        given: The marks the user named: then these everywhere, and no others. None to tell:
            texts like NA or ? in a column whose other cells are numbers or dates.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    sought = list(given) if given is not None else _spellings()
    hits = pc.is_in(column, value_set=pa.array(sought, pa.large_string()))
    found = Counter(
        {row["values"]: row["counts"] for row in pc.value_counts(column.filter(hits)).to_pylist()}
    )
    if given is None and not _holds_values(column.filter(pc.invert(hits)).drop_null()):
        found = Counter(
            {mark: number for mark, number in found.items() if mark in _everywhere(column, found)}
        )
        if not found:
            return Marked(column, found)
        hits = pc.is_in(column, value_set=pa.array(list(found), pa.large_string()))
    return Marked(pc.if_else(hits, pa.scalar(None, pa.large_string()), column), found)


def suspected(column: pa.ChunkedArray) -> Counter[str]:
    """Texts among a column's words that often mean nothing, such as ? or NA, with their numbers."""
    import pyarrow as pa
    import pyarrow.compute as pc

    hits = pc.is_in(
        column, value_set=pa.array(["?", "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null"], column.type)
    )
    return Counter({row["values"]: row["counts"] for row in pc.value_counts(column.filter(hits)).to_pylist()})


def are_codes(column: pa.ChunkedArray) -> bool:
    """Whether a column holds codes of two capitals, among which NA is Namibia or North America."""
    import pyarrow.compute as pc

    return bool(pc.all(pc.match_substring_regex(column.drop_null(), "^[A-Z]{2}$")).as_py())


def _everywhere(column: pa.ChunkedArray, found: Counter[str]) -> frozenset[str]:
    """The marks that mean nothing even among words; all, where nothing else stands in the column."""
    filled = len(column) - column.null_count
    empty = {"na", "nan", "n/a", "null", "#n/a", "\\n", "?", "-"}
    if sum(found.values()) == filled and all(mark.strip().lower() in empty for mark in found):
        return frozenset(found)
    return frozenset(cells.MISSING_ANYWHERE)


def _holds_values(rest: pa.ChunkedArray) -> bool:
    """Whether what is left of a column are numbers or dates, but for a few cells."""
    import pyarrow.compute as pc

    if not len(rest):
        return False
    for pattern in (cells.NUMBER_PATTERN, cells.DATE_PATTERN):
        fitting = pc.sum(pc.match_substring_regex(rest, f"^(?:{_plain(pattern)})$")).as_py()
        if fitting >= (1 - _MOST_EXCEPTIONS) * len(rest):
            return True
    return False


def _plain(pattern: str) -> str:
    for code in ("2212", "00a0", "202f"):
        pattern = pattern.replace(f"\\u{code}", chr(int(code, 16)))
    return pattern


def _spellings() -> list[str]:
    """The marks in the ways people write them: small, capital, title; blanks alone; after a blank."""
    spelt = set(cells.MISSING_ANYWHERE)
    for mark in cells.MISSING_IN_NUMBERS:
        spelt |= {mark, mark.upper(), mark.title(), mark.capitalize()}
    spelt |= {"NaN", "-NaN", "Na", "N/a", "None", "Null"}
    spelt |= {" " + mark for mark in spelt} | {mark + " " for mark in spelt}
    return sorted(spelt | {" " * number for number in range(1, _PADDED)})


def ranked(found: dict[str, Counter[str]]) -> list[str]:
    """All marks of several columns, the most frequent first."""
    total: Counter[str] = Counter()
    for counts in found.values():
        total += counts
    return [mark for mark, _ in total.most_common()]


def findings(
    found: dict[str, Counter[str]], suspected: dict[str, Counter[str]], given: bool
) -> list[Finding]:
    """What was read as missing, and what may stand for it.

    Args:
        found: Column to its marks that were read as missing, with how often.
        suspected: Column to marks that were kept as texts.
        given: Whether the user said which marks there are.
    """
    told: list[Finding] = []
    if found:
        message = said(
            "Read as missing: {marks} in {columns}.",
            marks=", ".join(map(repr, ranked(found))),
            columns=_columns(list(found)),
        )
        marked = {name: dict(counts) for name, counts in found.items()}
        undo = None if given else Fix("Keep as text", {"reading": {"missing": [""]}})
        told.append(Finding("missing_marks", message, {"columns": marked}).done(undo))
    for name, counts in suspected.items():
        if counts:
            shown = ", ".join(map(repr, counts))
            told.append(
                Finding(
                    "possible_missing_marks",
                    said(
                        "{name} holds {shown} among its words, which was kept as text; it may "
                        "stand for missing.",
                        name=name,
                        shown=shown,
                    ),
                    {"marks": dict(counts)},
                    column=name,
                    fix=Fix("Read as missing", {"reading": {"missing": ["", *ranked(found), *counts]}}),
                )
            )
    return told


def _columns(names: list[str]) -> str:
    shown = ", ".join(names[:5])
    return (
        said("{shown} and {count} more columns", shown=shown, count=len(names) - 5)
        if len(names) > 5
        else shown
    )
