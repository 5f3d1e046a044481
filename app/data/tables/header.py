"""Whether a table's first row holds names, whether a second one does, and names made unique."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import pairwise

from app.data.tables import cells
from app.said import said

Row = Sequence[str]

_LEAST_FOR_TWO = 5


def guess(rows: Sequence[Row]) -> tuple[bool, str]:
    """Whether the first of some rows is a header.

    Args:
        rows: The table's first rows, all of one length, at least one.

    Returns:
        The answer and its reason in words.
    """
    first, body = rows[0], rows[1:]
    if not any(cell.strip() for cell in first):
        return True, said("the first line has fields but nothing in them")
    if not body:
        if any(cells.is_value(cell) for cell in first):
            return False, said("the only line holds values")
        return True, said("the only line holds words")
    columns = [_Column(cell, [row[place] for row in body]) for place, cell in enumerate(first)]
    over_values = [column for column in columns if column.holds_values]
    named = sum(not cells.is_value(column.top) and not cells.is_missing(column.top) for column in over_values)
    valued = [column for column in over_values if cells.is_value(column.top)]
    if named and (named >= len(valued) or _is_sequence(valued)):
        return True, said("the first line has words above columns of numbers or dates")
    if valued:
        if _is_sequence(valued) and len(valued) < len(columns):
            return True, said("the first line counts on, as names of years do")
        return False, said("the first line holds values like those below it")
    return _guess_among_words(columns)


class _Column:
    """A column of the sample: its first cell and those below."""

    def __init__(self, top: str, below: list[str]) -> None:
        self.top = top
        self.below = [cell for cell in below if cell.strip()]
        present = [cell for cell in self.below if not cells.is_missing(cell)]
        values = sum(cells.is_value(cell) for cell in present)
        self.holds_values = bool(present) and values >= 0.8 * len(present)
        self.holds_no_values = bool(present) and not values


def _is_sequence(columns: Sequence[_Column]) -> bool:
    try:
        numbers = [int(column.top) for column in columns]
    except ValueError:
        return False
    steps = {after - before for before, after in pairwise(numbers)}
    least = 2 if all(1800 <= number <= 2100 for number in numbers) else 3
    return len(numbers) >= least and len(steps) == 1 and abs(steps.pop()) in (1, 2, 5, 10)


def _guess_among_words(columns: Sequence[_Column]) -> tuple[bool, str]:
    if any(column.holds_no_values and cells.is_number(column.top) for column in columns):
        return True, said("the first line has numbers above columns of words")
    for column in columns:
        if column.top.strip() and column.top in column.below:
            return False, said("{short} of the first line stands again below", short=_short(column.top))
        if len(column.below) > 1:
            prefix = os.path.commonprefix(column.below)  # noqa: RUF071
            if len(prefix) > 3 and len(set(column.below)) > 1:
                if column.top.startswith(prefix) and column.top != prefix:
                    return False, said(
                        "{short} begins the first line's field and those below",
                        short=_short(prefix),
                    )
                return True, said(
                    "{short} begins the fields below the first line, but not that one's",
                    short=_short(prefix),
                )
    if any(len(column.top) > 60 and column.top.rstrip().endswith(".") for column in columns):
        return False, said("the first line holds a sentence")
    return True, said("the first line's words do not stand again below")


def has_second(rows: Sequence[Row]) -> bool:
    """Whether the second of some rows continues a header that the first began.

    So it is where it has words above columns of numbers, in more than one or below merged names.
    """
    if len(rows) < _LEAST_FOR_TWO + 2:
        return False
    columns = [_Column(rows[1][place], [row[place] for row in rows[2:]]) for place in range(len(rows[0]))]
    values = [column for column in columns if column.holds_values]
    named = [column for column in values if not cells.is_missing(column.top)]
    if not named or any(cells.is_value(column.top) for column in values):
        return False
    merged = sum(bool(low.strip()) and not top.strip() for top, low in zip(*rows[:2], strict=True))
    if merged > 1 or (merged and len(named) > 1):
        return True
    repeated = any(column.top in column.below for column in columns if column.top.strip())
    return not repeated and len(named) > 1 and len(named) == len(values)


def joined(upper: Row, lower: Row) -> list[str]:
    """One row of names from two: an empty upper name is continued from the left."""
    names = []
    current = ""
    for above, below in zip(upper, lower, strict=True):
        current = above if above.strip() else current
        names.append(f"{current} / {below}" if current and below.strip() else above or below)
    return names


def unique(names: Sequence[str]) -> tuple[list[str], dict[int, str]]:
    """Names that are neither empty nor double.

    Args:
        names: As the file has them.

    Returns:
        All names, and the changed ones by their place from 0. A nameless column becomes
        `column N`, counted from 1; a repeated name gets ` (2)`, ` (3)`, ...
    """
    taken = set(names)
    seen: set[str] = set()
    result = []
    changed = {}
    for place, name in enumerate(names):
        new = name
        if not name.strip() or name in seen:
            base = name if name.strip() else f"column {place + 1}"
            number = 1 if not name.strip() else 2
            new = base if number == 1 else f"{base} ({number})"
            while new in taken:
                number += 1
                new = f"{base} ({number})"
            changed[place] = new
            taken.add(new)
        seen.add(new)
        result.append(new)
    return result, changed


def _short(text: str) -> str:
    return repr(text if len(text) <= 30 else text[:29] + "…")
