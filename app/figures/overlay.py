"""Runs over each other: one metric of several runs, named at the ends of their lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes

from app.figures import reach, scale
from app.figures.chart import Chart, Table
from app.figures.label import label
from app.figures.sheet import Box, Sheet
from app.figures.span import Span
from app.figures.words import Words

GAP = 14.0
"""Units at least from the middle of a line's name to the next one's."""


@dataclass(frozen=True)
class Line:
    """One run's metric.

    Args:
        name: The run's, as it is shown at the end of the line.
        x: Epochs or seconds, rising.
        y: The metric, as long as `x`; what isn't finite is left out.
        index: Which colour and dash; the table of runs shows the same.
    """

    name: str
    x: Sequence[float]
    y: Sequence[float]
    index: int = 0

    def points(self) -> tuple[np.ndarray, np.ndarray]:
        """Finite places and values."""
        x, y = scale.finite(self.x), scale.finite(self.y)
        kept = np.isfinite(x) & np.isfinite(y)
        return x[kept], y[kept]


class Overlay(Chart):
    """One metric of several runs.

    Args:
        metric: Its name, such as `val_accuracy`; it decides where the axis starts.
        lines: One a run.
        across: What `x` counts, at the head of the table's column and under the axis: "Epoch", "Seconds".
        title: Shown above; "" for none.
        whole: Whether `x` counts in whole numbers.
    """

    def __init__(
        self, metric: str, lines: Sequence[Line], across: str, title: str = "", whole: bool = True
    ) -> None:
        super().__init__()
        self._metric = metric
        self._lines = tuple(lines)
        self._across, self._title, self._whole = across, title, whole
        self._drawn_axes: Axes | None = None

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """Lines, a mark at the end of each, and the names at the right."""
        box = sheet.header(sheet.whole, self._title)
        drawn = [(line, *line.points()) for line in self._lines]
        drawn = [(line, x, y) for line, x, y in drawn if len(x)]
        self._drawn_axes = None
        if not drawn:
            sheet.empty(box, sheet.words.empty)
            return ()
        names = [sheet.elided(line.name, sheet.width * 0.3, bold=True) for line, _, _ in drawn]
        room = max(sheet.measure(name, bold=True) for name in names) + 8 * sheet.style.unit
        axes = self._axes(sheet, Box(box.left, box.top, box.right - room, box.bottom), drawn)
        for line, x, y in drawn:
            colour = sheet.style.colour(line.index)
            x, y = scale.decimate(x, y)
            width = sheet.style.line * 1.125
            axes.plot(x, y, color=colour, linewidth=width, linestyle=sheet.style.dash(line.index), zorder=3)
            dot = 7 * sheet.style.unit
            mark = sheet.style.marker(line.index)
            axes.plot(x[-1:], y[-1:], mark, color=colour, markersize=dot, clip_on=False, zorder=4)
        self._name(sheet, axes, drawn, names)
        self._drawn_axes = axes
        return ()

    def _axes(self, sheet: Sheet, box: Box, drawn: list[tuple[Line, np.ndarray, np.ndarray]]) -> Axes:
        bounds = scale.bounds(np.concatenate([y for _, _, y in drawn]))
        assert bounds is not None
        low, high = reach.fitted(self._metric.removeprefix("val_").removeprefix("test_"), *bounds)
        first = min(float(x[0]) for _, x, _ in drawn)
        last = max(float(x[-1]) for _, x, _ in drawn)
        if first == last:
            first, last = first - 0.5, last + 0.5
        kind: Literal["epochs", "numbers"] = "epochs" if self._whole else "numbers"
        return sheet.plot(box, Span(first, last, kind), Span(low, high), self._across)

    def _name(
        self,
        sheet: Sheet,
        axes: Axes,
        drawn: list[tuple[Line, np.ndarray, np.ndarray]],
        names: Sequence[str],
    ) -> None:
        """Writes the names, as many as have room, moved apart where they would touch."""
        unit, place = sheet.style.unit, axes.get_position()
        low, high = axes.get_ylim()
        tall = place.height * sheet.height
        most = max(1, int(tall / (GAP * unit)))
        ends = [(float(y[-1]) - low) / (high - low) * tall for _, _, y in drawn][:most]
        for (line, x, _), name, end in zip(drawn, names, apart(ends, GAP * unit, 0.0, tall), strict=False):
            axes.annotate(
                name,
                (float(x[-1]), end / tall),
                xycoords=axes.get_xaxis_transform(),
                xytext=(8 * unit, 0),
                textcoords="offset points",
                va="center_baseline",
                color=sheet.style.colour(line.index),
                fontproperties=sheet.font(bold=True),
                annotation_clip=False,
            )

    def tip(self, x: float, y: float, words: Words) -> str:
        """The line nearest to the mouse, and its numbers there."""
        at = self.data_at(self._drawn_axes, x, y) if self._drawn_axes is not None else None
        if at is None:
            return ""
        near = []
        for line in self._lines:
            places, values = line.points()
            if len(places):
                index = int(np.argmin(np.abs(places - at[0])))
                near.append(
                    (abs(values[index] - at[1]), line.name, float(places[index]), float(values[index]))
                )
        _, name, place, value = min(near)
        return f"{label(name)}\n{self._across} {words.number(place)}\n{words.number(value)}"

    def table(self, words: Words) -> Table:
        """One row a place, one column a run."""
        places = sorted({float(x) for line in self._lines for x in line.points()[0]})
        known = [dict(zip(*(part.tolist() for part in line.points()), strict=True)) for line in self._lines]
        rows = [(int(at) if self._whole else at, *(values.get(at) for values in known)) for at in places]
        return Table((self._across, *(label(line.name) for line in self._lines)), tuple(rows))

    def sentence(self, words: Words) -> str:
        """How many runs, and which ends best."""
        ends = {label(line.name): float(y[-1]) for line in self._lines if len(y := line.points()[1])}
        if not ends:
            return words.nothing
        more = self._metric.removeprefix("val_").removeprefix("test_") in (*reach.SHARES, "r2")
        name = (max if more else min)(ends, key=lambda run: ends[run])
        return words.overlay.format(count=len(self._lines), name=name, last=words.number(ends[name]))


def apart(places: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Moves places the least so that neighbours are `gap` apart, within `low` and `high` where all fit.

    Args:
        places: Where things would like to stand, in any order.
        gap: Distance to keep.
        low: The lowest place allowed.
        high: The highest.

    Returns:
        The new places, in the order of `places`.
    """
    order = sorted(range(len(places)), key=lambda index: places[index])
    groups: list[list[float]] = []  # middle, members: members stand gap apart around their middle
    for index in order:
        groups.append([places[index], 1])
        while len(groups) > 1:
            (below, m), (above, n) = groups[-2:]
            if above - (n - 1) / 2 * gap - (below + (m - 1) / 2 * gap) >= gap:
                break
            groups[-2:] = [[(below * m + above * n) / (m + n), m + n]]
    moved: list[float] = []
    for middle, members in groups:
        start = middle - (members - 1) / 2 * gap
        moved += [start + place * gap for place in range(int(members))]
    for place in range(len(moved)):
        moved[place] = max(moved[place], low + place * gap)
    for place in reversed(range(len(moved))):
        moved[place] = min(moved[place], high - (len(moved) - 1 - place) * gap)
    found = [0.0] * len(places)
    for index, place_now in zip(order, moved, strict=True):
        found[index] = place_now
    return found
