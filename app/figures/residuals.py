"""Predicted numbers against actual ones, and how far they are off."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.lines import Line2D

from app.figures import scale
from app.figures.chart import Chart, Table
from app.figures.distribution import Histogram
from app.figures.sheet import Sheet
from app.figures.span import Span
from app.figures.words import Words

MANY = 20_000
"""More points than this are drawn as a picture of their density."""

NEAR = 8.0
"""Units around a click in which a point counts as hit."""


class Predicted(Chart):
    """A point a row: what it is against what the model says. `pick` gives the row's place in the arrays.

    Args:
        actual: True numbers, (rows,).
        predicted: The model's, (rows,).
        unit: The target's name or unit, under the axis. Defaults to none.
        title: Shown above; "" for none.
    """

    def __init__(self, actual: object, predicted: object, unit: str = "", title: str = "") -> None:
        super().__init__()
        self._actual, self._predicted = scale.finite(actual), scale.finite(predicted)
        self._known = np.isfinite(self._actual) & np.isfinite(self._predicted)
        self._unit, self._title = unit, title
        self._chosen: int | None = None
        self._axes: Axes | None = None
        self._ring: Line2D | None = None
        self._sheet: Sheet | None = None

    def select(self, index: int | None) -> None:
        """Rings a point, or none."""
        self._chosen = index
        self.changed()

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """Points or their density, and the line on which predictions are right."""
        self._sheet, words = sheet, sheet.words
        box = sheet.header(sheet.whole, self._title)
        x, y = self._actual[self._known], self._predicted[self._known]
        if not len(x):
            self._axes = None
            sheet.empty(box, words.empty)
            return ()
        found = scale.bounds(np.concatenate([x, y]))
        assert found is not None
        low, high = scale.padded(*found)
        across = f"{words.actual}, {self._unit}" if self._unit else words.actual
        axes = sheet.plot(box, Span(low, high), Span(low, high), across, words.predicted)
        self._draw(sheet, axes, x, y, (low, high))
        style = sheet.style
        axes.plot([low, high], [low, high], color=style.text3, linewidth=style.unit, linestyle=(0, (2, 3)))
        ring = axes.plot([], [], "o", markersize=12 * style.unit, markerfacecolor="none", clip_on=False)[0]
        ring.set(markeredgecolor=style.text, markeredgewidth=style.line, zorder=5)
        self._axes, self._ring = axes, ring
        self.follow()
        return (ring,)

    def follow(self) -> bool:
        """Moves the ring."""
        if self._ring is not None:
            at = self._chosen
            shown = at is not None and 0 <= at < len(self._known) and bool(self._known[at])
            self._ring.set_data(
                ([self._actual[at]], [self._predicted[at]]) if at is not None and shown else ([], [])
            )
        return False

    def pick(self, x: float, y: float) -> int | None:
        """The row nearest to a click, if its point is near enough."""
        if self._axes is None or self._sheet is None:
            return None
        place, sheet = self._axes.get_position(), self._sheet
        low, high = self._axes.get_xlim()
        across = place.x0 * sheet.width + (self._actual - low) / (high - low) * place.width * sheet.width
        down = sheet.height * (1 - place.y0 - (self._predicted - low) / (high - low) * place.height)
        away = np.where(self._known, np.hypot(across - x, down - y), np.inf)
        nearest = int(np.argmin(away))
        return nearest if away[nearest] <= NEAR * sheet.style.unit else None

    def tip(self, x: float, y: float, words: Words) -> str:
        """Both numbers of the point under the mouse."""
        at = self.pick(x, y)
        if at is None:
            return ""
        pairs = ((words.actual, self._actual[at]), (words.predicted, self._predicted[at]))
        return "\n".join(f"{name} {words.number(float(value))}" for name, value in pairs)

    def table(self, words: Words) -> Table:
        """One row a row, in the order of the arrays."""
        errors = self._predicted - self._actual
        rows = zip(self._actual.tolist(), self._predicted.tolist(), errors.tolist(), strict=True)
        return Table((words.actual, words.predicted, words.error), tuple(rows))

    def sentence(self, words: Words) -> str:
        """How many points, their range, and how far half of them are off at most."""
        actual, errors = self._actual[self._known], (self._predicted - self._actual)[self._known]
        if not len(actual):
            return words.nothing
        return words.scatter.format(
            rows=words.number(len(actual)),
            low=words.number(float(actual.min())),
            high=words.number(float(actual.max())),
            error=words.number(float(np.median(np.abs(errors)))),
        )

    def _draw(
        self, sheet: Sheet, axes: Axes, x: np.ndarray, y: np.ndarray, limits: tuple[float, float]
    ) -> None:
        colour, unit = sheet.style.colour(0), sheet.style.unit
        if len(x) <= MANY:
            few = len(x) <= 500
            axes.plot(
                x,
                y,
                "o",
                color=colour,
                markersize=(6 if few else 4) * unit,
                markeredgewidth=0,
                alpha=0.7 if few else 0.4,
                rasterized=len(x) > 2000,
            )
            return
        place = axes.get_position()
        bins = [
            max(8, int(side / (3 * unit)))
            for side in (place.width * sheet.width, place.height * sheet.height)
        ]
        counts = np.histogram2d(x, y, bins=bins, range=(limits, limits))[0].T
        shades = LinearSegmentedColormap.from_list("density", [(*_rgb(colour), 0.15), (*_rgb(colour), 1.0)])
        axes.imshow(
            np.ma.masked_equal(np.sqrt(counts), 0.0),
            cmap=shades,
            origin="lower",
            extent=(*limits, *limits),
            aspect="auto",
            interpolation="nearest",
        )


class Residuals(Histogram):
    """How far predictions are off: a histogram of predicted minus actual, with a line at 0.

    Args:
        actual: True numbers, (rows,).
        predicted: The model's, (rows,).
        unit: The target's name or unit, under the axis. Defaults to none.
        title: Shown above; "" for none.
    """

    def __init__(self, actual: object, predicted: object, unit: str = "", title: str = "") -> None:
        errors = scale.finite(predicted) - scale.finite(actual)
        super().__init__("", errors, title=title)
        self._errors = errors[np.isfinite(errors)]
        self._unit = unit

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """The histogram, and a line where predictions are right."""
        self._across = f"{sheet.words.error}, {self._unit}" if self._unit else sheet.words.error
        super().build(sheet)
        for axes in self._axes:
            axes.axvline(0.0, color=sheet.style.text, linewidth=sheet.style.unit, linestyle=(0, (2, 3)))
        return ()

    def sentence(self, words: Words) -> str:
        """How many errors, from where to where, and where half of them are."""
        if not len(self._errors):
            return words.nothing
        low, first, last, high = np.quantile(self._errors, [0, 0.25, 0.75, 1]).tolist()
        return words.residuals.format(
            rows=words.number(len(self._errors)),
            low=words.number(low),
            high=words.number(high),
            first=words.number(first),
            last=words.number(last),
        )


def _rgb(colour: str) -> tuple[float, float, float]:
    from matplotlib.colors import to_rgb

    return to_rgb(colour)
