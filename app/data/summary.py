"""What a column holds at a glance: gaps, different values, a small distribution and a few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.data import moments, values
from app.data.dataset import Progress, Table, silent
from app.experiment import Column
from app.said import Said, in_turn, said

BINS = 16
FEW_NUMBERS = 4
"""Up to so many different numbers are shown like categories."""

MOST_SHARES = 8
MOST_GROUPS = 5
MOST_BARS = 20
_LONGEST = 24


@dataclass(frozen=True)
class ColumnSummary:
    """One column at a glance.

    Args:
        name: The column.
        missing: Cells without a value; for a number column those that hold no number too.
        distinct: Different values.
        form: `histogram` (numbers and dates), `shares` (categories and booleans) or `none`.
        bars: Rows per bin, or share of the column's values per category, most frequent first.
        labels: The categories of `shares`; what is not among them is the rest up to 1.
        values: The values in a few words, such as "0.42 to 80, median 28".
    """

    name: str
    missing: int
    distinct: int
    form: str
    bars: tuple[float, ...]
    labels: tuple[str, ...]
    values: str


@dataclass(frozen=True)
class Group:
    """The rows of one class in a column's histogram: its name and rows per bar."""

    name: str
    counts: tuple[int, ...]


@dataclass(frozen=True)
class Detail:
    """One column looked at closely, its rows parted by the target's classes.

    Args:
        summary: The column at a glance.
        edges: Limits of the bars of a histogram, one more than bars; empty for categories.
        labels: Names of the bars of categories, the last one perhaps for the rest; empty for histograms.
        groups: Rows per bar for each class, at most `MOST_GROUPS`; one group where there are no classes.
        low: Smallest number, or None where there are none; dates as seconds since 1970.
        high: Largest number, or None.
        mean: Mean of the numbers, or None.
        median: Their median, or None.
        deviation: Their standard deviation, or None.
    """

    summary: ColumnSummary
    edges: tuple[float, ...]
    labels: tuple[str, ...]
    groups: tuple[Group, ...]
    low: float | None = None
    high: float | None = None
    mean: float | None = None
    median: float | None = None
    deviation: float | None = None


def summaries(
    table: Table, columns: Sequence[Column], progress: Progress = silent
) -> tuple[ColumnSummary, ...]:
    """All columns at a glance; of very wide tables rather ask for the ones on screen, with `summary`.

    Args:
        table: As read.
        columns: Its columns, in file order, with the types as decided.
        progress: Called before each column; may raise to cancel. Defaults to nobody.
    """
    found = []
    for place in range(len(columns)):
        progress(place / len(columns), said("Looking at columns"))
        found.append(summary(table, columns, place))
    return tuple(found)


def summary(table: Table, columns: Sequence[Column], place: int) -> ColumnSummary:
    """One column at a glance; asked again, the answer is at hand.

    Args:
        table: As read.
        columns: Its columns with the types as decided.
        place: Which one.
    """
    column = columns[place]
    key = ("summary", place, column.type)
    if key not in table.memo:
        table.memo[key] = _summary(table.frame.iloc[:, place], column, table.reading.decimal or ".")
    found: ColumnSummary = table.memo[key]
    return found


def detail(table: Table, columns: Sequence[Column], place: int) -> Detail:
    """One column looked at closely: a histogram parted by the classes of the target, if it has classes.

    Args:
        table: As read.
        columns: Its columns with types and roles.
        place: Which one.
    """
    column, decimal = columns[place], table.reading.decimal or "."
    series = table.frame.iloc[:, place]
    names, codes = _classes(table, columns, place)
    if column.type in ("number", "date-time"):
        found = _numbers(series, column, decimal)
        kept = np.isfinite(found)
        edges = (
            _round(_edges(found[kept], MOST_BARS))
            if column.type == "number"
            else _edges(found[kept], MOST_BARS)
        )
        groups = tuple(
            Group(name, _binned(found[kept & (codes == code)], edges)) for code, name in enumerate(names)
        )
        return Detail(
            summary(table, columns, place), tuple(edges.tolist()), (), groups, **_moments(found[kept])
        )
    bars, labels = _bars(series)
    counted = tuple(
        Group(name, tuple(np.bincount(bars[(codes == code) & (bars >= 0)], minlength=len(labels)).tolist()))
        for code, name in enumerate(names)
    )
    return Detail(summary(table, columns, place), (), labels, counted)


def _summary(series: pd.Series, column: Column, decimal: str) -> ColumnSummary:
    if column.type in ("number", "date-time"):
        glance = _of_numbers(_numbers(series, column, decimal), column)
        if column.type == "date-time" or not 2 <= glance.distinct <= FEW_NUMBERS:
            return glance
    codes, names = values.codes(series)
    counts = np.bincount(codes[codes >= 0], minlength=len(names))
    missing, filled = int((codes < 0).sum()), max(int(counts.sum()), 1)
    if column.type in ("text", "identifier") or not len(names):
        words = _text_words(names, filled) if len(names) else said("no values")
        return ColumnSummary(column.name, missing, len(names), "none", (), (), words)
    order = np.argsort(-counts, kind="stable")[:MOST_SHARES]
    shares = [int(counts[place]) / filled for place in order]
    labels = [names[place] for place in order]
    return ColumnSummary(
        column.name, missing, len(names), "shares", tuple(shares), tuple(labels),
        _share_words(labels, shares, len(names)),
    )  # fmt: skip


def _numbers(series: pd.Series, column: Column, decimal: str) -> np.ndarray:
    """A column's numbers; dates as seconds since 1970; NaN for missing."""
    if column.type == "number":
        return values.numbers(series, decimal)
    found = moments.dates(series).astype("datetime64[s]")
    seconds = found.astype(np.int64).astype(np.float64)
    seconds[np.isnat(found)] = np.nan
    return seconds


def _of_numbers(found: np.ndarray, column: Column) -> ColumnSummary:
    kept = found[np.isfinite(found)]
    missing = len(found) - len(kept)
    if not len(kept):
        return ColumnSummary(column.name, missing, 0, "none", (), (), said("no numbers"))
    kept.sort()
    distinct = 1 + int((kept[1:] != kept[:-1]).sum())
    bars = _binned(kept, _edges(kept, BINS))
    low, high, middle = float(kept[0]), float(kept[-1]), float(_middle(kept))
    if column.type == "date-time":
        words = said("{low} to {high}", low=_day(low), high=_day(high))
    elif distinct == 1:
        words = said("always {number}", number=number(low))
    else:
        words = said(
            "{low} to {high}, median {middle}",
            low=number(low),
            high=number(high),
            middle=number(middle),
        )
    return ColumnSummary(column.name, missing, distinct, "histogram", bars, (), words)


def _middle(ordered: np.ndarray) -> float:
    half = len(ordered) // 2
    return float(ordered[half]) if len(ordered) % 2 else float(ordered[half - 1 : half + 1].mean())


def _edges(kept: np.ndarray, most: int) -> np.ndarray:
    """Limits of the bars: a bar for each of a few whole numbers, else bars of one width."""
    if not len(kept):
        return np.array([0.0, 1.0])
    low, high = float(kept.min()), float(kept.max())
    if low == high:
        return np.array([low - 0.5, low + 0.5])
    if high - low < most and bool((kept == np.round(kept)).all()):
        return np.arange(low - 0.5, high + 1.0)
    return np.linspace(low, high, most + 1)


def _round(edges: np.ndarray) -> np.ndarray:
    """The same bars or fewer, their limits at round numbers where they are not between whole ones."""
    width = float(edges[1] - edges[0])
    if width == 1.0:
        return edges
    power = 10.0 ** np.floor(np.log10(width))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= width * (1 - 1e-9))
    first, last = np.floor(edges[0] / step), np.ceil(edges[-1] / step)
    return np.asarray(np.arange(first, max(last, first + 1) + 1) * step)


def _binned(kept: np.ndarray, edges: np.ndarray) -> tuple[int, ...]:
    return tuple(np.histogram(kept, edges)[0].tolist())


def _moments(kept: np.ndarray) -> dict[str, float | None]:
    if not len(kept):
        return {}
    return {
        "low": float(kept.min()), "high": float(kept.max()), "mean": float(kept.mean()),
        "median": float(np.median(kept)), "deviation": float(kept.std()),
    }  # fmt: skip


def _bars(series: pd.Series) -> tuple[np.ndarray, tuple[str, ...]]:
    """Each cell's bar, -1 for missing, and the bars' names: the most frequent categories, and the rest."""
    codes, names = values.codes(series)
    counts = np.bincount(codes[codes >= 0], minlength=len(names))
    order = np.argsort(-counts, kind="stable")
    most = len(names) if len(names) <= MOST_BARS else MOST_BARS - 1
    bar = np.full(len(names) + 1, most, dtype=np.int64)
    bar[order[:most]] = np.arange(most)
    bar[-1] = -1
    rest = () if most == len(names) else (said("{count:,} more", count=len(names) - most),)
    return bar[codes], (*(names[place] for place in order[:most]), *rest)


def _classes(table: Table, columns: Sequence[Column], place: int) -> tuple[list[str], np.ndarray]:
    """Names of the groups that rows are parted into, and each row's group; -1 for none."""
    target = next((at for at, column in enumerate(columns) if column.role == "target"), None)
    everything = [columns[place].name], np.zeros(table.rows, dtype=np.int64)
    if target is None or target == place:
        return everything
    codes, names = values.codes(table.frame.iloc[:, target])
    if columns[target].type == "number" and len(names) > MOST_GROUPS or len(names) > 50 or not names:
        return everything
    counts = np.bincount(codes[codes >= 0], minlength=len(names))
    chosen = np.argsort(-counts, kind="stable")
    most = len(names) if len(names) <= MOST_GROUPS else MOST_GROUPS - 1
    order = sorted(chosen[:most].tolist(), key=lambda code: names[code])
    group = np.full(len(names) + 1, most, dtype=np.int64)
    group[order] = np.arange(most)
    group[-1] = -1
    rest = [] if most == len(names) else [said("{count} more", count=len(names) - most)]
    return [*(names[code] for code in order), *rest], group[codes]


def number(value: float) -> str:
    """A number as short as it is plain: 80, 14.45, 12,345, 1.2e-07."""
    if value == 0 or 1e-4 <= abs(value) < 1e15:
        if float(value).is_integer():
            return said("{value:,}", value=int(value))
        written = f"{value:,.{2 if abs(value) >= 1 else 4}f}".rstrip("0").rstrip(".")
        return Said(f"{{value:,.{len(written.partition('.')[2])}f}}", {"value": value})
    return said("{value:.3g}", value=value)


def percent(share: float) -> str:
    """A share in percent, never 0 % for something or 100 % for not everything."""
    if 0 < share < 0.01:
        return said("<1 %")
    return said(">99 %" if 0.99 < share < 1 else "{share:.0f} %", share=100 * share)


def _day(seconds: float) -> str:
    moment = str(np.datetime64(int(seconds), "s"))
    return moment[:10] if moment.endswith("T00:00:00") else moment.replace("T", " ")[:16]


def _share_words(labels: Sequence[str], shares: Sequence[float], distinct: int) -> str:
    shown: list[str] = [
        said("{label} {share}", label=_named(label), share=percent(share))
        for label, share in zip(labels[:3], shares[:3], strict=True)
    ]
    if distinct == 1:
        return said("always {short}", short=_short(labels[0]))
    return in_turn(shown if distinct <= 3 else [*shown[:2], said("{count:,} more", count=distinct - 2)])


def _named(label: str) -> str:
    """A category before its share; one that ends in a digit needs a mark between the two numbers."""
    return f"{_short(label)}:" if label[-1:].isdigit() else _short(label)


def _short(label: str) -> str:
    label = " ".join(label.split())
    return label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"


def _text_words(names: Sequence[str], filled: int) -> str:
    sample = names[:1000]
    length = sum(map(len, sample)) / len(sample)
    if len(names) == filled:
        return said("{short} … all different", short=_short(names[0]))
    return said(
        "{count:,} different, about {length:.0f} characters",
        count=len(names),
        length=max(length, 1),
    )
