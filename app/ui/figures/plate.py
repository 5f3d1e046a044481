"""A chart's drawing in memory that is also an image of Qt's: drawn whole, or only what moves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtGui import QImage

from app import files
from app.figures.style import Style
from app.figures.words import Words

if TYPE_CHECKING:
    from app.figures.chart import Chart

FINE = 144
"""Dots an inch of a saved picture: twice as fine as a plain screen's."""


class Plate:
    """Draws a chart whole, and keeps what doesn't move to draw the rest over it.

    Args:
        chart: The chart.
        style: Colours, type, lines.
        words: The user's language.
        width: Logical pixels.
        height: Logical pixels.
        ratio: Device pixels in a logical one.
    """

    def __init__(
        self, chart: Chart, style: Style, words: Words, width: float, height: float, ratio: float
    ) -> None:
        self._chart = chart
        self._stamps: dict[Any, Any] = {}
        self._agg = cast(Any, chart.render(style, words, width, height, ratio).canvas)
        self._agg.draw()
        self._background = self._agg.copy_from_bbox(self._agg.figure.bbox)
        self._draw_moving()
        # The image shares Agg's memory: what Agg draws next is on it without a copy.
        self._pixels = self._agg.buffer_rgba()
        high, wide = self._pixels.shape[:2]
        self.image = QImage(self._pixels, wide, high, 4 * wide, QImage.Format.Format_RGBX8888)
        self.image.setDevicePixelRatio(ratio)

    def blit(self) -> None:
        """Draws what moves over the rest as it was."""
        self._agg.restore_region(self._background)
        self._draw_moving()

    def write(self, path: Path) -> None:
        """Writes the chart as SVG or PNG, by the path's suffix; it must be drawn anew after that.

        Raises:
            UserError: The file can't be written.
        """
        kind = "svg" if path.suffix.lower() == ".svg" else "png"
        figure = self._agg.figure
        files.write_with(path, lambda beside: figure.savefig(beside, format=kind, dpi=FINE))

    def _draw_moving(self) -> None:
        for artist in self._chart.moving:
            if not artist.get_visible() or artist.axes is None:
                continue
            stamp = self._stamps.get(artist)
            if stamp is not None and not artist.stale:
                self._agg.restore_region(stamp)
                continue
            artist.axes.draw_artist(artist)
            self._keep(cast(Any, artist))

    def _keep(self, artist: Any) -> None:
        """Keeps how words in an opaque box look: setting type takes longer than all lines together."""
        box = artist.get_bbox_patch() if hasattr(artist, "get_bbox_patch") else None
        if box is not None:
            self._stamps[artist] = self._agg.copy_from_bbox(box.get_window_extent(self._agg.get_renderer()))
