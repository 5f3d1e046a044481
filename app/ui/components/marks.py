"""The shapes of points: what tells groups apart beside their colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF


def mark(painter: QPainter, shape: str, centre: QPointF, radius: float) -> None:
    """Paints a point with the painter's brush.

    Args:
        painter: Without a pen.
        shape: One of `SERIES_MARKERS`, or matplotlib's letter for it.
        centre: Where.
        radius: Of the circle; other shapes look about as large.
    """
    x, y = centre.x(), centre.y()
    if shape in ("triangle", "^"):
        corners = [(x, y - 1.2 * radius), (x + 1.1 * radius, y + radius), (x - 1.1 * radius, y + radius)]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    elif shape in ("square", "s"):
        painter.drawRect(QRectF(x - 0.9 * radius, y - 0.9 * radius, 1.8 * radius, 1.8 * radius))
    elif shape in ("diamond", "D"):
        corners = [(x, y - 1.3 * radius), (x + 1.3 * radius, y), (x, y + 1.3 * radius), (x - 1.3 * radius, y)]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    elif shape in ("circle", "o"):
        painter.drawEllipse(centre, radius, radius)
    else:
        painter.save()
        painter.setPen(QPen(painter.brush().color(), radius / 2))
        painter.drawLine(QPointF(x - radius, y - radius), QPointF(x + radius, y + radius))
        painter.drawLine(QPointF(x - radius, y + radius), QPointF(x + radius, y - radius))
        painter.restore()
