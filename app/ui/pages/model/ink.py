"""Line and fill of the templates' drawings, in today's colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.ui.theme import Tokens


class Ink:
    """Line and fill of a drawing.

    Args:
        tokens: Today's colours.
        muted: Whether it is grey.
    """

    def __init__(self, tokens: Tokens, muted: bool) -> None:
        self.line = QColor(tokens.disabled if muted else tokens.accent)
        self.thin = QColor(tokens.line if muted else tokens.control)
        self.fill = QColor(tokens.sunken if muted else tokens.soft)

    def outline(self, painter: QPainter, width: float = 1.5) -> None:
        """The main line, filled softly."""
        painter.setPen(QPen(self.line, width))
        painter.setBrush(self.fill)

    def stroke(self, painter: QPainter, width: float = 1.0, strong: bool = False) -> None:
        """A line that fills nothing.

        Args:
            painter: What is drawn with.
            width: Of the line.
            strong: Whether it is a main line, not a thin one.
        """
        pen = QPen(self.line if strong else self.thin, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def solid(self, painter: QPainter, strong: bool = True) -> None:
        """A full shape without a line."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.line if strong else self.thin)

    def dot(self, painter: QPainter, x: float, y: float, radius: float) -> None:
        """A full dot."""
        self.solid(painter)
        painter.drawEllipse(QPointF(x, y), radius, radius)

    def arrow(self, painter: QPainter, start: tuple[float, float], end: tuple[float, float]) -> None:
        """A main line with a head at its end."""
        self.stroke(painter, 1.3, strong=True)
        painter.drawLine(QPointF(*start), QPointF(*end))
        run, rise = end[0] - start[0], end[1] - start[1]
        length = (run * run + rise * rise) ** 0.5 or 1.0
        run, rise = 4.2 * run / length, 4.2 * rise / length
        self.solid(painter)
        back, aside = QPointF(end[0] - run, end[1] - rise), QPointF(-rise * 0.6, run * 0.6)
        painter.drawPolygon(QPolygonF([QPointF(*end), back + aside, back - aside]))
