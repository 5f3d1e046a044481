"""The paper a chart is drawn on: places in pixels, measured text, headers and axes in the chart's style."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import matplotlib
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from app.figures.label import label
from app.figures.span import Span
from app.figures.style import Style
from app.figures.words import Words

SCRIPTS = (
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Microsoft YaHei",
    "Yu Gothic",
    "Malgun Gothic",
    "PingFang SC",
    "Hiragino Sans",
    "Arial Unicode MS",
    "DejaVu Sans",
)
"""Families asked for signs that the wanted one lacks, where they are installed."""


@dataclass(frozen=True)
class Box:
    """A part of the sheet in logical pixels from its top left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Pixels from left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Pixels from top to bottom."""
        return self.bottom - self.top


@dataclass(frozen=True)
class Entry:
    """One entry of a legend: its words, a series' index, and whether it is a line or an area.

    A line without an index is the data themselves, solid in the text's colour.
    """

    words: str
    index: int | None
    area: bool = False


class Sheet:
    """A figure whose unit is the logical pixel.

    Args:
        width: Logical pixels.
        height: Logical pixels.
        ratio: Device pixels in a logical one. Defaults to 1.
        style: Colours, type, lines.
        words: The user's language.
        figure: One to draw on again. Defaults to a new one.
    """

    def __init__(
        self,
        width: float,
        height: float,
        ratio: float,
        style: Style,
        words: Words,
        figure: Figure | None = None,
    ) -> None:
        matplotlib.rcParams["text.parse_math"] = False  # "$" in a column's name isn't mathematics
        for complaint in ("Glyph ", "Matplotlib currently does not support"):  # such signs become boxes
            warnings.filterwarnings("ignore", message=complaint, category=UserWarning)
        self.style, self.words = style, words
        self.width, self.height = max(1.0, width), max(1.0, height)
        self.figure = Figure(layout=None) if figure is None else figure
        for axes in self.figure.axes:
            self.figure.delaxes(axes)  # before `clear`, which would take time to make each of them bare
        self.figure.clear()
        # A point is a logical pixel, so sizes and widths are the design's own numbers.
        self.figure.set_dpi(72 * ratio)
        self.figure.set_size_inches(self.width / 72, self.height / 72)
        self.figure.set_facecolor(style.surface)
        self._canvas = (
            self.figure.canvas
            if isinstance(self.figure.canvas, FigureCanvasAgg)
            else FigureCanvasAgg(self.figure)
        )
        self._ratio = ratio
        self._families = families(style.families)
        self._bold = 600 if 600 in weights(self._families[0]) else 700

    @property
    def whole(self) -> Box:
        """All of the sheet."""
        return Box(0.0, 0.0, self.width, self.height)

    def font(self, size: float | None = None, bold: bool = False) -> font_manager.FontProperties:
        """The chart's type at a size in pixels; the caption's where none is given."""
        return font_manager.FontProperties(
            family=list(self._families),
            size=size or self.style.caption,
            weight=self._bold if bold else 400,
        )

    def measure(self, text: str, size: float | None = None, bold: bool = False) -> float:
        """Width of a text in logical pixels."""
        if not text:
            return 0.0
        renderer = self._canvas.get_renderer()  # type: ignore[no-untyped-call]
        wide, _, _ = renderer.get_text_width_height_descent(text, self.font(size, bold), False)
        return float(wide) / self._ratio

    def elided(self, text: object, width: float, size: float | None = None, bold: bool = False) -> str:
        """A clean label cut to a width in pixels."""
        shown = label(text)
        while len(shown) > 1 and self.measure(shown, size, bold) > width:
            shown = shown.removesuffix("…")[:-1].rstrip() + "…"
        return shown

    def write(
        self,
        x: float,
        y: float,
        text: str,
        colour: str,
        size: float | None = None,
        bold: bool = False,
        align: str = "left",
    ) -> None:
        """Text on the sheet; `y` is the middle of its line, in pixels from the top."""
        self.figure.text(
            x / self.width,
            1 - y / self.height,
            text,
            color=colour,
            fontproperties=self.font(size, bold),
            ha=align,
            va="center_baseline",
        )

    def header(self, box: Box, title: str, note: str = "", entries: Sequence[Entry] = ()) -> Box:
        """Writes a title with a legend at its right, or under it where both don't fit.

        Returns:
            What is left of `box` below.
        """
        if not title and not entries:
            return box
        style, row = self.style, 20 * self.style.unit
        top = box.top
        samples = [(entry, self.elided(entry.words, box.width * 0.6)) for entry in entries]
        legend = sum(self._entry_width(entry, words) for entry, words in samples)
        middle = top + row / 2
        if title:
            shown = self.elided(title, box.width, style.title, bold=True)
            self.write(box.left, middle, shown, style.text, style.title, bold=True)
            used = self.measure(shown, style.title, bold=True) + 6 * style.unit
            rest = box.width - used - legend
            if note and rest > 40 * style.unit:
                self.write(box.left + used, middle, self.elided(note, rest), style.text2)
                used += self.measure(self.elided(note, rest)) + 6 * style.unit
            if entries and used + legend > box.width:
                middle += row
        x = box.right - legend + 16 * style.unit
        for entry, words in samples:
            x = self._entry(max(box.left, x), middle, entry, words)
        return Box(box.left, middle + row / 2, box.right, box.bottom)

    def _entry_width(self, entry: Entry, words: str) -> float:
        return self.measure(words) + (self._sample(entry) + 6 + 16) * self.style.unit

    def _sample(self, entry: Entry) -> float:
        """Width of what stands before an entry's words, in units."""
        return 12.0 if entry.area else 22.0

    def _entry(self, x: float, y: float, entry: Entry, words: str) -> float:
        style = self.style
        end = x + self._sample(entry) * style.unit
        if entry.area:
            self.area(x, y - 6 * style.unit, end, y + 6 * style.unit, entry.index or 0)
        else:
            place = 1 - y / self.height
            self.figure.add_artist(
                Line2D(
                    [x / self.width, end / self.width],
                    [place, place],
                    color=style.text if entry.index is None else style.colour(entry.index),
                    linewidth=style.line,
                    linestyle="solid" if entry.index is None else style.dash(entry.index),
                    solid_capstyle="butt",
                )
            )
        self.write(end + 6 * style.unit, y, words, style.text2)
        return x + self._entry_width(entry, words)

    def area(self, left: float, top: float, right: float, bottom: float, index: int) -> None:
        """A filled rectangle in the colour and pattern of a group, at pixels of the sheet."""
        self.figure.add_artist(
            Rectangle(
                (left / self.width, 1 - bottom / self.height),
                (right - left) / self.width,
                (bottom - top) / self.height,
                facecolor=self.style.colour(index),
                edgecolor=self.style.surface,
                linewidth=0.0,
                hatch=hatch(index),
            )
        )

    def axes(self, box: Box) -> Axes:
        """Axes that fill `box`: no frame but the bottom line, a horizontal grid, no ticks' strokes."""
        style = self.style
        width, height = max(4.0, box.width), max(4.0, box.height)
        axes = self.figure.add_axes(
            (
                box.left / self.width,
                1 - (box.top + height) / self.height,
                width / self.width,
                height / self.height,
            )
        )
        axes.set_facecolor("none")
        axes.set_autoscale_on(False)
        axes.set_axisbelow(True)
        for side in ("left", "top", "right"):
            axes.spines[side].set_visible(False)
        axes.spines["bottom"].set(color=style.axis, linewidth=style.unit)
        for axis in (axes.xaxis, axes.yaxis):
            axis.set_visible(False)  # `plot` writes what is needed
        return axes

    def plot(
        self,
        box: Box,
        x: Span,
        y: Span,
        x_title: str = "",
        y_title: str = "",
    ) -> Axes:
        """Axes inside `box` with a horizontal grid, and as many ticks at either side as have room.

        Args:
            box: Where everything has to fit.
            x: The lower axis.
            y: The axis at the left.
            x_title: What runs to the right, under the axis.
            y_title: What runs up: a caption above the axis, at the left.
        """
        style, caption = self.style, self.style.caption
        bottom = caption + 12 * style.unit + (caption + 6 * style.unit if x_title else 0)
        top = box.top + (24 if y_title else 12) * style.unit
        up = y.ticks(_most((box.bottom - bottom - top) / (1.8 * caption)))
        beside = y.written(up, self.words)
        left = box.left + max(map(self.measure, beside), default=0.0) + 8 * style.unit
        along = x.ticks(6)
        under = x.written(along, self.words)
        wide = max(map(self.measure, under), default=1.0)
        along = x.ticks(_most((box.right - left) / (wide + caption)))
        under = x.written(along, self.words)
        right = box.right - max(6 * style.unit, self.measure(under[-1]) / 2 if under else 0)
        if x.kind == "dates" and under:  # which are wide, and may stand at the very left
            left = max(left, box.left + self.measure(under[0]) / 2)
        axes = self.axes(Box(left, top, right, box.bottom - bottom))
        if "log" in (x.kind, y.kind):
            axes.set(
                xscale="log" if x.kind == "log" else "linear", yscale="log" if y.kind == "log" else "linear"
            )
        axes.set_xlim(x.low, x.high)
        axes.set_ylim(y.low, y.high)
        self._ticks(axes, along, under, up, beside)
        if x_title:
            middle = box.bottom - caption / 2 - 2 * style.unit
            self.write(
                (left + right) / 2, middle, self.elided(x_title, box.width), style.text3, align="center"
            )
        if y_title:
            self.write(box.left, box.top + 8 * style.unit, self.elided(y_title, box.width), style.text3)
        return axes

    def _ticks(
        self, axes: Axes, along: list[float], under: list[str], up: list[float], beside: list[str]
    ) -> None:
        """Writes the words of ticks as plain text and draws the grid: matplotlib's own axis takes thrice the time."""
        style, box = self.style, axes.get_position()
        low, high, *places = axes.xaxis.get_transform().transform([*axes.get_xlim(), *along])
        line = (1 - box.y0) * self.height + style.caption / 2 + 5 * style.unit
        for place, text in zip(places, under, strict=True):
            x = (box.x0 + (place - low) / (high - low) * box.width) * self.width
            self.write(x, line, text, style.text3, align="center")
        low, high, *places = axes.yaxis.get_transform().transform([*axes.get_ylim(), *up])
        for place, text in zip(places, beside, strict=True):
            y = (1 - box.y0 - (place - low) / (high - low) * box.height) * self.height
            self.write(box.x0 * self.width - 7 * style.unit, y, text, style.text3, align="right")
        grid = LineCollection(
            [((0.0, place), (1.0, place)) for place in up],
            colors=style.grid,
            linewidths=style.unit,
            transform=axes.get_yaxis_transform(),
            zorder=0.5,
            snap=True,
        )
        axes.add_collection(grid, autolim=False)

    def empty(self, box: Box, sentence: str) -> None:
        """Says in the middle of `box` that there is nothing to draw."""
        shown = self.elided(sentence, box.width)
        self.write(
            (box.left + box.right) / 2, (box.top + box.bottom) / 2, shown, self.style.text3, align="center"
        )


def _most(room: float) -> int:
    """Ticks for which there is room: two at least, six at most."""
    return min(6, max(2, int(room)))


def hatch(index: int) -> str | None:
    """The pattern of a filled area, so that groups differ without colour."""
    return (None, "////", None, "\\\\\\\\", "....")[index % 5]


def families(wanted: Sequence[str]) -> tuple[str, ...]:
    """The wanted families that are installed, then those that know other scripts."""
    installed = {font.name for font in font_manager.fontManager.ttflist}
    return tuple(dict.fromkeys(name for name in (*wanted, *SCRIPTS) if name in installed)) or ("DejaVu Sans",)


def weights(family: str) -> set[int]:
    """The weights in which a family is installed."""
    return {int(font.weight) for font in font_manager.fontManager.ttflist if font.name == family}
