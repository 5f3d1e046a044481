"""Points in a plane by class; one class can be made to stand out, and one point be the user's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.marks import mark
from app.ui.theme import SERIES_MARKERS, Theme

RADIUS, OWN = 3.2, 8.0
"""Design pixels of a point, and of the ring around the user's own."""


def look_of(group: int) -> tuple[int, int]:
    """Colour and shape of a class, as places in the theme's series; 25 of them differ."""
    count = len(SERIES_MARKERS)
    return group % count, (group + group // count) % count


class Cloud(QWidget):
    """A plane of points.

    Args:
        name: Accessible name.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._points: list[tuple[float, float, int]] = []
        self._own: tuple[float, float, int] | None = None
        self._chosen = -1
        Theme.of(self).changed.connect(self.update)

    def show_points(
        self,
        x: Sequence[float],
        y: Sequence[float],
        groups: Sequence[int],
        own: tuple[float, float, int] | None = None,
    ) -> None:
        """Shows points.

        Args:
            x: Of any scale.
            y: Of any scale.
            groups: The class of each; below 0 for none.
            own: The user's own point and its class. Defaults to none.

        Raises:
            ValueError: There are more of one than of the others.
        """
        self._points = list(zip(map(float, x), map(float, y), map(int, groups), strict=True))
        self._own = own
        self.update()

    def choose(self, group: int) -> None:
        """Lets a class stand out; below 0 for none."""
        self._chosen = group
        self.update()

    def sizeHint(self) -> QSize:
        px = Theme.of(self).metrics.px
        return QSize(px(280), px(220))

    def minimumSizeHint(self) -> QSize:
        px = Theme.of(self).metrics.px
        return QSize(px(140), px(140))

    def spot(self, x: float, y: float) -> QPointF:
        """Where a point is painted."""
        known = [*self._points, *([self._own] if self._own is not None else [])]
        edge = Theme.of(self).metrics.px(10)
        low, high = min(p[0] for p in known), max(p[0] for p in known)
        bottom, top = min(p[1] for p in known), max(p[1] for p in known)
        across, up = (x - low) / ((high - low) or 1.0), (y - bottom) / ((top - bottom) or 1.0)
        return QPointF(edge + across * (self.width() - 2 * edge), edge + (1 - up) * (self.height() - 2 * edge))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = Theme.of(self)
        px, tokens = theme.metrics.px, theme.tokens
        faint = self._chosen >= 0
        for x, y, group in sorted(self._points, key=lambda point: point[2] == self._chosen):
            colour, shape = look_of(max(group, 0))
            dull = group < 0 or (faint and group != self._chosen)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.line if dull else tokens.series[colour]))
            mark(painter, SERIES_MARKERS[shape], self.spot(x, y), px(RADIUS))
        if self._own is not None:
            at = self.spot(*self._own[:2])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour_of, size in ((tokens.surface, px(5)), (tokens.text, px(2))):
                painter.setPen(QPen(QColor(colour_of), size))
                painter.drawEllipse(at, px(OWN), px(OWN))
        painter.end()
