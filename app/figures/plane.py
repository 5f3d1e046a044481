"""What a model answers all over the plane of two columns, and the rows that lie in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib import colormaps
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb

from app.figures import scale
from app.figures.chart import Cell, Chart, Table
from app.figures.label import label
from app.figures.sheet import Entry, Sheet
from app.figures.span import Span
from app.figures.words import Words

MOST_CLASSES = 8
"""Classes in the legend: the first ones."""

FAINT, FULL = 0.12, 0.55
"""How strong the colour of an answer is that was hardly better than the next, and of a certain one."""

JITTER = 0.3
"""How far points are moved along an axis of categories, so that they don't hide each other."""


@dataclass(frozen=True)
class Side:
    """One axis: a column, and its places.

    Args:
        name: The column.
        values: A number's places, rising and evenly apart.
        names: A category's places; empty for a number.
    """

    name: str
    values: tuple[float, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many places there are."""
        return len(self.names or self.values)

    def ends(self) -> tuple[float, float]:
        """The outer edges of the first and the last place."""
        if self.names or not self.values:
            return -0.5, max(0.5, len(self.names) - 0.5)
        low, high = self.values[0], self.values[-1]
        half = (high - low) / (2 * max(1, len(self.values) - 1)) or max(abs(low) * 1e-3, 0.5)
        return low - half, high + half

    def span(self) -> Span:
        """The axis."""
        return Names(*self.ends(), names=self.names) if self.names else Span(*self.ends())

    def at(self, place: int) -> Cell:
        """What stands at a place."""
        return label(self.names[place]) if self.names else self.values[place]


@dataclass(frozen=True)
class Names(Span):
    """An axis of names, one at each whole number from 0.

    Args:
        names: The names.
    """

    names: tuple[str, ...] = ()

    def ticks(self, most: int) -> list[float]:
        """Every name, or every so many."""
        step = -(-len(self.names) // max(1, most))
        return [float(place) for place in range(0, len(self.names), step)]

    def written(self, places: list[float], words: Words) -> list[str]:
        """The names, short ones."""
        return [label(self.names[int(place)], 14) for place in places]


class Plane(Chart):
    """Coloured cells under points.

    Args:
        across: The lower axis.
        up: The axis at the left.
        answers: (up, across): the class at each place, or the number.
        shares: (up, across): what the model gives that class, 0 to 1; None for numbers.
        classes: Class names; empty for numbers.
        points: Places of rows along both axes and their true answers, (rows, 3), NaN or -1 for unknown ones.
        target: What is predicted.
    """

    def __init__(
        self,
        across: Side,
        up: Side,
        answers: object,
        shares: object = None,
        classes: Sequence[str] = (),
        points: object = (),
        target: str = "",
    ) -> None:
        super().__init__()
        self._across, self._up, self._classes, self._target = across, up, tuple(classes), target
        size = up.count, across.count
        self._answers = scale.finite(answers).reshape(size)
        self._shares = np.ones(size) if shares is None else np.nan_to_num(scale.finite(shares).reshape(size))
        self._points = scale.finite(points).reshape(-1, 3)
        self._axes: Axes | None = None

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """The legend, the cells, and the points over them."""
        words, self._axes = sheet.words, None
        found = scale.bounds(self._answers)
        if found is None:
            sheet.empty(sheet.whole, words.empty)
            return ()
        entries = [Entry(label(name), place, area=True) for place, name in enumerate(self._classes[:MOST_CLASSES])]
        note = "" if self._classes else words.dark_light.format(low=words.number(found[0]), high=words.number(found[1]))
        box = sheet.header(sheet.whole, label(self._target), note, entries)
        axes = sheet.plot(
            box, self._across.span(), self._up.span(), label(self._across.name), label(self._up.name)
        )
        left, right = self._across.ends()
        low, high = self._up.ends()
        axes.imshow(
            self._colours(sheet, found), origin="lower", extent=(left, right, low, high), aspect="auto",
            interpolation="nearest", zorder=1,
        )  # fmt: skip
        self._draw_points(sheet, axes, found)
        self._axes = axes
        return ()

    def _colours(self, sheet: Sheet, found: tuple[float, float]) -> np.ndarray:
        """(up, across, 4): a class's colour, the stronger the surer; numbers from dark to light."""
        if not self._classes:
            return np.asarray(colormaps["cividis"](_share(self._answers, found)))
        colours = np.array([to_rgb(sheet.style.colour(place)) for place in range(len(self._classes))])
        least = 1.0 / len(self._classes)
        sure = np.clip((self._shares - least) / (1.0 - least), 0.0, 1.0)
        codes = np.clip(np.nan_to_num(self._answers).astype(int), 0, len(colours) - 1)
        return np.concatenate([colours[codes], (FAINT + (FULL - FAINT) * sure)[..., None]], axis=2)

    def _draw_points(self, sheet: Sheet, axes: Axes, found: tuple[float, float]) -> None:
        style = sheet.style
        known = self._points.copy()
        moved = np.random.default_rng(0).uniform(-JITTER, JITTER, (len(known), 2))
        for at, side in enumerate((self._across, self._up)):
            known[:, at] += moved[:, at] if side.names else 0.0
            low, high = side.ends()
            known[~((known[:, at] >= low) & (known[:, at] <= high)), at] = np.nan
        known = known[np.isfinite(known[:, :2]).all(axis=1)]
        for group, colour, marker in self._groups(sheet, known, found):
            axes.scatter(
                group[:, 0], group[:, 1], s=((9 if marker == "X" else 6) * style.unit) ** 2, c=colour, marker=marker,
                edgecolors=style.surface, linewidths=style.unit, zorder=3,
            )  # fmt: skip

    def _groups(
        self, sheet: Sheet, known: np.ndarray, found: tuple[float, float]
    ) -> list[tuple[np.ndarray, Any, str]]:
        """Points that look alike: those of a class, all of a number, coloured as the cells are, and the unknown."""
        style = sheet.style
        told = np.isfinite(known[:, 2]) & ((known[:, 2] >= 0) | (not self._classes))
        groups: list[tuple[np.ndarray, Any, str]] = [(known[~told], [style.text], "X")]
        known = known[told]
        if self._classes:
            codes = range(len(self._classes))
            groups += [(known[known[:, 2] == code], [style.colour(code)], style.marker(code)) for code in codes]
        else:
            groups.append((known, colormaps["cividis"](_share(known[:, 2], found)), "o"))
        return [group for group in groups if len(group[0])]

    def tip(self, x: float, y: float, words: Words) -> str:
        """The place under the mouse, and the answer there."""
        found = None if self._axes is None else self.data_at(self._axes, x, y)
        if found is None:
            return ""
        place = []
        for side, value in zip((self._across, self._up), found, strict=True):
            low, high = side.ends()
            place.append(min(side.count - 1, max(0, int((value - low) / (high - low) * side.count))))
        told = [f"{label(side.name)} {_said(side.at(at), words)}"
                for side, at in zip((self._across, self._up), place, strict=True)]  # fmt: skip
        return "\n".join([*told, self._answer(place[1], place[0], words)])

    def _answer(self, up: int, across: int, words: Words) -> str:
        value = float(self._answers[up, across])
        if not self._classes:
            return f"{label(self._target)} {words.number(value)}"
        share = words.percent(float(self._shares[up, across]))
        return f"{label(self._classes[int(value)])} {share}"

    def table(self, words: Words) -> Table:
        """One row a place."""
        head = [label(self._across.name), label(self._up.name), words.predicted]
        rows: list[tuple[Cell, ...]] = []
        for up in range(self._up.count):
            for across in range(self._across.count):
                value = float(self._answers[up, across])
                told: tuple[Cell, ...] = (value,)
                if self._classes:
                    told = label(self._classes[int(value)]), words.percent(float(self._shares[up, across]))
                rows.append((self._across.at(across), self._up.at(up), *told))
        return Table((*head, words.confidence) if self._classes else tuple(head), tuple(rows))

    def sentence(self, words: Words) -> str:
        """The columns, and what is answered where."""
        known = self._answers[np.isfinite(self._answers)]
        if not known.size:
            return words.nothing
        if not self._classes:
            low, high = words.number(float(known.min())), words.number(float(known.max()))
            return words.timeline_line.format(name=label(self._target), low=low, high=high)
        counts = np.bincount(known.astype(int), minlength=len(self._classes)) / known.size
        told = [f"{label(self._classes[at])} {words.percent(float(counts[at]))}" for at in np.argsort(-counts)[:3]]
        return words.plane.format(
            across=label(self._across.name), up=label(self._up.name), answers=", ".join(told)
        )


def _share(values: np.ndarray, found: tuple[float, float]) -> np.ndarray:
    low, high = found
    return np.clip((values - low) / ((high - low) or 1.0), 0.0, 1.0)


def _said(cell: Cell, words: Words) -> str:
    return words.number(float(cell)) if isinstance(cell, int | float) else str(cell)
