"""How a column is spread: a histogram of numbers, bars of categories, both by class where there are classes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes

from app.figures import scale
from app.figures.chart import Cell, Chart, Table
from app.figures.label import label
from app.figures.sheet import Entry, Sheet, hatch
from app.figures.span import Span
from app.figures.words import Words

BINS = 40
"""Bars of a histogram at most."""

CATEGORIES = 50
"""Categories that get a bar of their own; the rest are one."""

GROUPS = 5
"""Classes told apart within a bar; the rest are one."""


class Histogram(Chart):
    """How numbers are spread, stacked by class where classes are given.

    Args:
        name: The column's name.
        values: Numbers, (rows,); what isn't finite is left out and counted as missing.
        groups: A class code a row, -1 for none, (rows,). Defaults to no classes.
        classes: Names of the classes.
        title: Shown above; "" for none.
        across: Words under the axis. Defaults to none.
    """

    def __init__(
        self,
        name: str,
        values: object,
        groups: object = None,
        classes: Sequence[str] = (),
        title: str = "",
        across: str = "",
    ) -> None:
        super().__init__()
        self._name, self._title, self._across = name, title, across
        numbers = scale.finite(values)
        kept = np.isfinite(numbers)
        self._missing = int((~kept).sum())
        codes = np.zeros(len(numbers), dtype=int) if groups is None else np.asarray(groups, dtype=int)
        self._edges = edges(numbers[kept])
        self._classes, codes = _folded(codes[kept], [label(name) for name in classes] or [""])
        self.counts = np.array(
            [
                np.histogram(numbers[kept][codes == group], self._edges)[0]
                for group in range(len(self._classes))
            ]
        )
        """Rows, (classes, bars)."""
        self._axes: list[Axes] = []

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """Bars that touch but for a hair, on an axis of numbers."""
        entries = _entries(self._classes, sheet.words)
        box = sheet.header(sheet.whole, self._title, entries=entries if len(entries) > 1 else ())
        self._axes = []
        if not self.counts.sum():
            sheet.empty(box, sheet.words.empty)
            return ()
        tops = self.counts.sum(axis=0)
        low, high, top = float(self._edges[0]), float(self._edges[-1]), 1.05 * float(tops.max())
        axes = sheet.plot(box, Span(low, high), Span(0.0, top, "whole"), self._across)
        _stack(sheet, axes, self._edges[:-1], np.diff(self._edges), self.counts)
        self._axes = [axes]
        return ()

    def tip(self, x: float, y: float, words: Words) -> str:
        """The rows of the bar under the mouse."""
        at = next((at for axes in self._axes if (at := self.data_at(axes, x, y)) is not None), None)
        if at is None:
            return ""
        bar = int(np.clip(np.searchsorted(self._edges, at[0], side="right") - 1, 0, self.counts.shape[1] - 1))
        names = self._classes if len(self._classes) > 1 else [words.rows]
        counts = [
            f"{name or words.rest} {words.number(int(count))}"
            for name, count in zip(names, self.counts[:, bar], strict=True)
        ]
        ends = (words.number(float(edge)) for edge in self._edges[bar : bar + 2])
        return "\n".join([" … ".join(ends), *counts])

    def table(self, words: Words) -> Table:
        """One row a bar: from, to, and its rows, by class where there are classes."""
        heads = self._classes if len(self._classes) > 1 else [words.rows]
        rows: list[tuple[Cell, ...]] = [
            (float(start), float(end), *(int(count) for count in counts))
            for start, end, counts in zip(self._edges, self._edges[1:], self.counts.T, strict=False)
            if self.counts.sum()
        ]
        if self._missing and len(self._classes) == 1:
            rows.append((words.missing, None, self._missing))
        return Table((words.from_value, words.to_value, *(head or words.rest for head in heads)), tuple(rows))

    def sentence(self, words: Words) -> str:
        """How many values, from where to where, and where most are."""
        if not self.counts.sum():
            return words.nothing
        most = int(self.counts.sum(axis=0).argmax())
        return words.histogram.format(
            name=label(self._name),
            rows=words.number(int(self.counts.sum())),
            low=words.number(float(self._edges[0])),
            high=words.number(float(self._edges[-1])),
            first=words.number(float(self._edges[most])),
            last=words.number(float(self._edges[most + 1])),
        )


class Categories(Chart):
    """How often each category is there: lying bars, most frequent first.

    Args:
        name: The column's name.
        counts: Category to rows, in any order.
        title: Shown above; "" for none.
    """

    def __init__(self, name: str, counts: Sequence[tuple[str, int]], title: str = "") -> None:
        super().__init__()
        self._name, self._title = name, title
        self._counts = sorted(((str(key), int(count)) for key, count in counts), key=lambda pair: -pair[1])

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """Names at the left, bars, counts at their ends; what has no room becomes "other"."""
        style, unit = sheet.style, sheet.style.unit
        box = sheet.header(sheet.whole, self._title)
        room = max(1, min(CATEGORIES, int(box.height / (22 * unit))))
        bars = self._shown(room, sheet.words)
        if not bars:
            sheet.empty(box, sheet.words.empty)
            return ()
        names = [sheet.elided(name, sheet.width * 0.35) for name, _ in bars]
        numbers = [sheet.words.number(count) for _, count in bars]
        left = box.left + max(map(sheet.measure, names)) + 10 * unit
        right = box.right - max(map(sheet.measure, numbers)) - 10 * unit
        most, pitch = max(count for _, count in bars) or 1, min(30 * unit, box.height / len(bars))
        for place, (name, number, (_, count)) in enumerate(zip(names, numbers, bars, strict=True)):
            middle = box.top + (place + 0.5) * pitch
            sheet.write(box.left, middle, name, style.text)
            end = left + max(unit, (right - left) * count / most)
            sheet.area(left, middle - pitch * 0.3, end, middle + pitch * 0.3, 0)
            sheet.write(end + 6 * unit, middle, number, style.text2)
        return ()

    def table(self, words: Words) -> Table:
        """One row a category."""
        return Table((words.value, words.rows), tuple((label(name), count) for name, count in self._counts))

    def sentence(self, words: Words) -> str:
        """How many categories there are, and which is the most frequent."""
        if not self._counts:
            return words.nothing
        name, rows = self._counts[0]
        return words.categories.format(
            name=label(self._name),
            count=words.number(len(self._counts)),
            first=label(name),
            rows=words.number(rows),
        )

    def _shown(self, most: int, words: Words) -> list[tuple[str, int]]:
        if len(self._counts) <= most:
            return self._counts
        rest = self._counts[most - 1 :]
        other = words.other.format(count=words.number(len(rest)))
        return [*self._counts[: most - 1], (other, sum(count for _, count in rest))]


def edges(values: np.ndarray, most: int = BINS) -> np.ndarray:
    """Edges of a histogram's bars: round numbers, whole ones for whole values.

    Args:
        values: Finite numbers, (rows,).
        most: Bars at most.

    Returns:
        (bars + 1,), rising.
    """
    found = scale.bounds(values)
    low, high = scale.padded(*found, 0.0) if found else (0.0, 1.0)
    size = scale.step(high - low, _bars(values, high - low, most))
    first, last = np.floor(low / size + 1e-9), np.ceil(high / size - 1e-9)
    found_edges: np.ndarray = np.arange(first, max(last, first + 1) + 1) * size
    found_edges[-1] = max(found_edges[-1], high)
    found_edges[0] = min(found_edges[0], low)
    return found_edges


def _bars(values: np.ndarray, span: float, most: int) -> int:
    """How many bars suit: as wide as the middle half of the values tells (Freedman and Diaconis 1981)."""
    if len(values) < 2:
        return 5
    first, last = np.quantile(values, [0.25, 0.75])
    width = 2 * (last - first) / np.cbrt(len(values))
    wanted = span / width if width > span / 1000 else 2 * np.cbrt(len(values))
    return int(np.clip(wanted, 5, most))


def _folded(codes: np.ndarray, classes: list[str]) -> tuple[list[str], np.ndarray]:
    """At most five classes: the most frequent, and the rest as one with an empty name."""
    codes = np.where((codes < 0) | (codes >= len(classes)), len(classes), codes)
    counts = np.bincount(codes, minlength=len(classes) + 1)
    if len(classes) <= GROUPS and not counts[len(classes)]:
        return classes, codes
    most = GROUPS - 1
    kept = sorted(np.argsort(-counts[: len(classes)], kind="stable")[:most].tolist())
    place = np.full(len(classes) + 1, len(kept))
    place[kept] = np.arange(len(kept))
    return [*(classes[code] for code in kept), ""], place[codes]


def _entries(classes: Sequence[str], words: Words) -> list[Entry]:
    return [Entry(name or words.rest, index, area=True) for index, name in enumerate(classes)]


def _stack(sheet: Sheet, axes: Axes, left: np.ndarray, widths: np.ndarray, counts: np.ndarray) -> None:
    """Bars upon each other; the first group is plain, the second hatched."""
    bottom = np.zeros(len(left))
    for group, heights in enumerate(counts):
        axes.bar(
            left,
            heights,
            widths,
            bottom,
            align="edge",
            color=sheet.style.colour(group),
            edgecolor=sheet.style.surface,
            linewidth=sheet.style.unit,
            hatch=hatch(group),
        )
        bottom = bottom + heights
