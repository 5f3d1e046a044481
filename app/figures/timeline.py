"""Numbers over time: lines that may have gaps, one panel under the other, and stretches shaded behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes

from app.figures import dates, scale
from app.figures.chart import Cell, Chart, Table
from app.figures.label import label
from app.figures.sheet import Box, Entry, Sheet
from app.figures.span import Span
from app.figures.words import Words

MOST_ROWS = 5000
"""Rows of the table: the latest ones."""

SHADES = (0.10, 0.18)
"""How dark each stretch is, one after the other."""

DOTS = 60
"""Points up to which a single line shows each of them."""


@dataclass(frozen=True)
class Line:
    """Numbers at each place of the chart.

    Args:
        name: For the legend and the table.
        values: One number a place, NaN where there is none.
        index: Its colour and dash; None for the data themselves, solid in the text's colour.
        thin: Whether it stays in the background.
    """

    name: str
    values: object
    index: int | None = 0
    thin: bool = False


@dataclass(frozen=True)
class Panel:
    """Lines that share an axis at the left; `title` says what it counts."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Stretch:
    """What is shaded: from a place to another, in the units of the chart's places, and what it is."""

    name: str
    first: float
    last: float


class Timeline(Chart):
    """Lines over moments or numbers.

    Args:
        places: datetime64 or numbers, rising, one a value of each line.
        panels: One at least, the first on top.
        stretches: What is shaded, in order. Defaults to nothing.
        title: Shown above; "" for none.
        across: What the places are, under the axis; "" for none.
    """

    def __init__(
        self,
        places: object,
        panels: Sequence[Panel],
        stretches: Sequence[Stretch] = (),
        title: str = "",
        across: str = "",
    ) -> None:
        super().__init__()
        array = np.asarray(places)
        self._dated = array.dtype.kind == "M"
        self._places = scale.finite(seconds(array) if self._dated else array)
        self._panels = [(panel.title, [(line, self._known(line)) for line in panel.lines]) for panel in panels]
        self._stretches, self._title, self._across = tuple(stretches), title, across
        self._axes: list[Axes] = []

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """The legend, then each panel with its stretches and lines."""
        self._axes = []
        box = sheet.header(sheet.whole, self._title, entries=self._entries())
        span = scale.bounds(self._places)
        drawn = [values for _, lines in self._panels for _, values in lines if np.isfinite(values).any()]
        if span is None or not drawn:
            sheet.empty(box, sheet.words.empty)
            return ()
        if span[1] - span[0] <= abs(span[1]) * 1e-12:
            span = scale.padded(*span)
        each = box.height / len(self._panels)
        for at, (title, lines) in enumerate(self._panels):
            last = at == len(self._panels) - 1
            part = Box(box.left, box.top + at * each, box.right, box.top + (at + 1) * each)
            self._panel(sheet, part, title, lines, span, self._across if last else "")
        return ()

    def tip(self, x: float, y: float, words: Words) -> str:
        """The moment under the mouse, and each line's number there."""
        for axes, (_, lines) in zip(self._axes, self._panels, strict=False):
            found = self.data_at(axes, x, y)
            if found is not None and len(self._places):
                at = int(np.nanargmin(np.abs(self._places - found[0])))
                told = [(line.name, float(values[at])) for line, values in lines if np.isfinite(values[at])]
                return "\n".join([self._when(at, words), *(f"{label(n)} {words.number(v)}" for n, v in told)])
        return ""

    def table(self, words: Words) -> Table:
        """One row a place, the latest ones."""
        lines = [(title, line, values) for title, found in self._panels for line, values in found]
        several = len(self._panels) > 1
        head = [self._across or words.row]
        for title, line, _ in lines:
            head.append(f"{label(title)}, {line.name}" if several and title != line.name else line.name)
        rows: list[tuple[Cell, ...]] = []
        for at in range(max(0, len(self._places) - MOST_ROWS), len(self._places)):
            values = [float(values[at]) for _, _, values in lines]
            rows.append((self._when(at, words), *(value if np.isfinite(value) else None for value in values)))
        return Table(tuple(head), tuple(rows))

    def sentence(self, words: Words) -> str:
        """What is shown, from when to when, and how high and low."""
        told = []
        for _, lines in self._panels:
            for line, values in lines:
                found = scale.bounds(values)
                if found is not None and not line.thin:
                    told.append(
                        words.timeline_line.format(
                            name=label(line.name), low=words.number(found[0]), high=words.number(found[1])
                        )
                    )
        if not told or scale.bounds(self._places) is None:
            return words.nothing
        first, last = self._when(0, words), self._when(len(self._places) - 1, words)
        return " ".join([words.timeline.format(first=first, last=last), *told])

    def _known(self, line: Line) -> np.ndarray:
        """A line's numbers, NaN filled up to the number of places."""
        values = scale.finite(line.values)[: len(self._places)]
        return np.append(values, np.full(len(self._places) - len(values), np.nan))

    def _entries(self) -> list[Entry]:
        found: dict[str, Entry] = {}
        for _, lines in self._panels:
            for line, values in lines:
                if len(lines) > 1 and np.isfinite(values).any():
                    found.setdefault(line.name, Entry(label(line.name), line.index))
        return list(found.values())

    def _panel(
        self,
        sheet: Sheet,
        box: Box,
        title: str,
        lines: list[tuple[Line, np.ndarray]],
        span: tuple[float, float],
        across: str,
    ) -> None:
        found = scale.bounds(np.concatenate([np.zeros(0), *(values for _, values in lines)]))
        low, high = scale.padded(*found) if found is not None else (0.0, 1.0)
        x = Span(*span, "dates" if self._dated else "numbers")
        axes = sheet.plot(box, x, Span(low, high), across, label(title))
        self._axes.append(axes)
        self._shade(sheet, axes, span)
        style = sheet.style
        for line, values in lines:
            at, shown = thinned(self._places, values)
            dots = len(lines) == 1 and len(shown) <= DOTS or np.isfinite(shown).sum() == 1
            axes.plot(
                at,
                shown,
                color=style.text if line.index is None else style.colour(line.index),
                linestyle="solid" if line.index is None else style.dash(line.index),
                linewidth=style.line * (0.5 if line.thin else 0.6 if line.index is None else 0.75),
                marker="o" if dots else None,
                markersize=4 * style.unit,
                alpha=0.8 if line.thin else 1.0,
                zorder=2 if line.thin else 3,
            )

    def _shade(self, sheet: Sheet, axes: Axes, span: tuple[float, float]) -> None:
        """The stretches, each with its name at the top, where there is room for it."""
        style, place = sheet.style, axes.get_position()
        wide = place.width * sheet.width / (span[1] - span[0])
        for at, stretch in enumerate(self._stretches):
            first, last = max(stretch.first, span[0]), min(stretch.last, span[1])
            if not last > first:
                continue
            axes.axvspan(first, last, color=style.text3, alpha=SHADES[at % len(SHADES)], linewidth=0, zorder=0)
            room = (last - first) * wide - 8 * style.unit
            shown = sheet.elided(stretch.name, room)
            if len(shown) > 2:
                left = place.x0 * sheet.width + (first - span[0]) * wide + 4 * style.unit
                sheet.write(left, (1 - place.y1) * sheet.height + 8 * style.unit, shown, style.text2)

    def _when(self, at: int, words: Words) -> str:
        value = float(self._places[at])
        if not self._dated:
            return words.number(value)
        gaps = np.diff(self._places[np.isfinite(self._places)])
        return dates.moment(value, float(gaps.min()) if len(gaps) else 0.0)


def seconds(moments: np.ndarray) -> np.ndarray:
    """datetime64 as float64 seconds since 1970; NaN for NaT."""
    found = moments.astype("datetime64[s]").astype(np.int64).astype(np.float64)
    found[np.isnat(moments)] = np.nan
    return found


def thinned(places: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The same line with few points: lows, highs and gaps stay."""
    known = np.flatnonzero(np.isfinite(values) & np.isfinite(places))
    if len(values) <= scale.POINTS or not len(known):
        return places, values
    kept = scale.decimate(known, values[known])[0].astype(np.int64)
    apart = np.diff(kept)
    lacking = np.diff(np.cumsum(~np.isfinite(values))[kept])
    gaps = np.flatnonzero(lacking * 2 > apart)
    shown = np.insert(values[kept], gaps + 1, np.nan)
    return np.insert(places[kept], gaps + 1, places[kept][gaps]), shown
