"""What every chart can do: draw itself on a sheet, move when its numbers change, be read as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from app.figures.sheet import Sheet
from app.figures.style import Style
from app.figures.words import Words

Cell = str | int | float | None


@dataclass(frozen=True)
class Table:
    """The numbers of a chart: column heads and rows; None is an empty cell."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Chart:
    """Numbers and how they are drawn. Subclasses fill in `build`, `table` and `sentence`.

    A chart is built for a size and style by `render`, which may happen any number of times. Between
    two of them `follow` moves those artists (`moving`) that change while a training runs.
    """

    def __init__(self) -> None:
        self.listener: Callable[[], None] | None = None
        """Called after every change of the numbers: whoever shows the chart sets it."""
        self.moving: Sequence[Artist] = ()
        """Artists drawn over the rest, lowest first; they alone are drawn anew when `follow` is False."""
        self._figure: Figure | None = None
        self._height, self._ratio = 0.0, 1.0

    def render(self, style: Style, words: Words, width: float, height: float, ratio: float = 1.0) -> Figure:
        """Builds the figure; it isn't drawn yet.

        Args:
            style: Colours, type, lines.
            words: The user's language.
            width: Logical pixels.
            height: Logical pixels.
            ratio: Device pixels in a logical one. Defaults to 1.

        Returns:
            A figure with an Agg canvas, the same one at every call.
        """
        sheet = Sheet(width, height, ratio, style, words, self._figure)
        self._figure, self._height, self._ratio = sheet.figure, sheet.height, ratio
        self.moving = tuple(self.build(sheet))
        for artist in self.moving:
            artist.set_animated(True)
        return sheet.figure

    def changed(self) -> None:
        """Tells whoever shows the chart that its numbers changed."""
        if self.listener is not None:
            self.listener()

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """Draws everything on an empty sheet; returns what `follow` may move."""
        raise NotImplementedError

    def follow(self) -> bool:
        """Moves the artists to the latest numbers.

        Returns:
            True where that isn't enough and `render` is needed.
        """
        return True

    def pick(self, x: float, y: float) -> int | None:
        """Which of the chart's things lies at a point of the sheet.

        Args:
            x: Logical pixels from the left.
            y: Logical pixels from the top.

        Returns:
            An index that the chart's class explains, or None.
        """
        return None

    def tip(self, x: float, y: float, words: Words) -> str:
        """What is to be read at a point of the sheet, in lines; "" for nothing.

        Args:
            x: Logical pixels from the left.
            y: Logical pixels from the top.
            words: The user's language.
        """
        return ""

    def data_at(self, axes: Axes, x: float, y: float) -> tuple[float, float] | None:
        """The numbers at a point of the sheet, or None outside of some axes."""
        at = (x * self._ratio, (self._height - y) * self._ratio)
        if not axes.get_window_extent().contains(*at):
            return None
        across, up = axes.transData.inverted().transform(at)
        return float(across), float(up)

    def picked_by_row(self, row: int) -> int:
        """What `pick` would return for the thing that a row of the table is about."""
        return row

    def table(self, words: Words) -> Table:
        """The chart's numbers."""
        raise NotImplementedError

    def sentence(self, words: Words) -> str:
        """What the chart shows, in a sentence for those who don't see it."""
        raise NotImplementedError
