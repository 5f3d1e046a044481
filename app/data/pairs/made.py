"""Pairs made by the program: sums and their results, dates as people write them and as computers do."""

from __future__ import annotations

import datetime
import random
from collections.abc import Sequence

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WAYS = (
    "{day} {month} {year}", "{month} {day}, {year}", "{weekday}, {day} {month} {year}", "the {nth} of {month} {year}",
    "{short} {day} {year}", "{day} {short} {year}", "{day}.{number}.{year}", "{two}/{number:02}/{year}",
    "{nth} {month}, {year}", "in {year}, on {month} {day}",
)  # fmt: skip
_FIRST, _LAST = datetime.date(1900, 1, 1), datetime.date(2049, 12, 31)


def sums(count: int, seed: int) -> bytes:
    """A table of different sums of two numbers of three digits, and their results.

    Args:
        count: How many.
        seed: Decides which.
    """
    chosen = random.Random(seed).sample(range(900 * 900), count)
    pairs = [(100 + place // 900, 100 + place % 900) for place in chosen]
    return _table("sum", "result", [(f"{first}+{second}", str(first + second)) for first, second in pairs])


def dates(count: int, seed: int) -> bytes:
    """A table of days, each written in one of ten ways, and in the way of ISO 8601.

    Args:
        count: How many.
        seed: Decides which.
    """
    chance = random.Random(seed)
    days = chance.sample(range((_LAST - _FIRST).days + 1), count)
    rows = []
    for place, number in enumerate(days):
        day = _FIRST + datetime.timedelta(number)
        rows.append((_written(day, _WAYS[place % len(_WAYS)]), day.isoformat()))
    return _table("written", "iso", rows)


def _written(day: datetime.date, way: str) -> str:
    month = _MONTHS[day.month - 1]
    ending = "th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return way.format(
        day=day.day, two=f"{day.day:02}", nth=f"{day.day}{ending}", month=month, short=month[:3], number=day.month,
        year=day.year, weekday=_DAYS[day.weekday()],
    )  # fmt: skip


def _table(source: str, target: str, rows: Sequence[tuple[str, str]]) -> bytes:
    """Two columns parted by a tab, which no text here holds."""
    return "".join(f"{first}\t{second}\n" for first, second in [(source, target), *rows]).encode("utf-8")
