"""Drawings of the templates for tables and pictures: blocks with shortcuts, two halves, networks against each other."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from app.ui.pages.model.ink import Ink

FUNNELS = (((2, 6), (20, 16), (20, 32), (2, 42)), ((58, 6), (40, 16), (40, 32), (58, 42)))
"""Corners of what squeezes and of what gives back."""

SPECKS = ((4, 4), (9, 2), (13, 6), (6, 9), (11, 11), (3, 13), (14, 13), (8, 14.5), (8, 6))
"""Noise in a small square."""


def residual(painter: QPainter, ink: Ink) -> None:
    """Blocks, each with a way past it."""
    ink.stroke(painter, 1.2)
    painter.drawLine(QPointF(1, 31), QPointF(59, 31))
    for left in (7.0, 25.0, 43.0):
        ink.outline(painter)
        painter.drawRoundedRect(QRectF(left, 22, 10, 18), 2, 2)
        _past(painter, ink, left - 3.5, left + 13.5, 31, 19)


def _past(painter: QPainter, ink: Ink, start: float, end: float, level: float, rise: float) -> None:
    """A way from one place to another above everything between, and a dot where it comes in again."""
    ink.stroke(painter, 1.5, strong=True)
    way = QPainterPath(QPointF(start, level))
    way.cubicTo(QPointF(start, level - 1.5 * rise), QPointF(end, level - 1.5 * rise), QPointF(end, level))
    painter.drawPath(way)
    ink.dot(painter, end, level, 2)


def halves(painter: QPainter, ink: Ink) -> None:
    """A wide half that goes straight to the answer, and a deep one of several layers."""
    cells = [4.0 + 5.6 * place for place in range(8)]
    for y in cells[:4]:
        ink.stroke(painter, 1.1, strong=True)
        painter.drawLine(QPointF(8, y + 2), QPointF(54, 22))
    ink.stroke(painter, 0.7)
    for y in cells[4:]:
        painter.drawLine(QPointF(8, y + 2), QPointF(18, 36))
    painter.drawLine(QPointF(18, 36), QPointF(48, 36))
    painter.drawLine(QPointF(46, 34), QPointF(54, 24))
    ink.outline(painter, 1.2)
    for y in cells:
        painter.drawRect(QRectF(3, y, 5, 3.6))
    for left, high in ((16, 20), (27, 16), (38, 11)):
        painter.drawRoundedRect(QRectF(left, 36 - high / 2, 6, high), 1.5, 1.5)
    ink.dot(painter, 55, 22.5, 3.6)


def columns(painter: QPainter, ink: Ink) -> None:
    """A table whose columns look at each other."""
    middles = [7.0 + 11.5 * place for place in range(5)]
    for place, width in ((0, 1.0), (1, 2.6), (2, 0.8), (4, 1.6)):
        ink.stroke(painter, width, strong=True)
        way, reach = QPainterPath(QPointF(middles[3], 22)), abs(middles[3] - middles[place])
        way.quadTo(QPointF((middles[3] + middles[place]) / 2, 22 - 4 - 0.9 * reach), QPointF(middles[place], 22))
        painter.drawPath(way)
    for place, x in enumerate(middles):
        for row, y in enumerate((24.0, 32.0, 40.0)):
            ink.outline(painter, 1.2)
            if row == 0 and place == 3:
                painter.setBrush(ink.line)
            painter.drawRect(QRectF(x - 5, y, 10, 6.5))


def shortcuts(painter: QPainter, ink: Ink) -> None:
    """Pictures that become smaller, each with a way past it."""
    boxes = ((1, 15, 17, 24), (20, 18, 13, 18), (35, 21, 9, 12))
    ink.outline(painter)
    for left, top, wide, high in boxes:
        painter.drawRoundedRect(QRectF(left, top, wide, high), 1.5, 1.5)
    ends = [left + wide / 2 for left, _, wide, _ in boxes]
    for (start, end), (_, top, _, _) in zip(itertools.pairwise(ends), boxes[1:], strict=True):
        _past(painter, ink, start, end, float(top) - 2, 9)
    for y in (18, 27, 36):
        ink.dot(painter, 54, y, 2.6)


def borrowed(painter: QPainter, ink: Ink) -> None:
    """A body that stays as it is, and a head of one's own."""
    pen = QPen(ink.line, 1.2)
    pen.setDashPattern([2.0, 1.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for left, top, wide, high in ((1, 10, 15, 28), (16, 14, 11, 20), (27, 17, 8, 14)):
        painter.drawRoundedRect(QRectF(left, top, wide, high), 1.5, 1.5)
    ink.outline(painter, 1.8)
    painter.drawRoundedRect(QRectF(39, 15, 7, 18), 1.5, 1.5)
    for y in (13, 24, 35):
        ink.stroke(painter, 1)
        painter.drawLine(QPointF(46, 24), QPointF(55, y))
        ink.dot(painter, 55, y, 2.8)


def squeezed(painter: QPainter, ink: Ink) -> None:
    """Two funnels with a few numbers between them."""
    ink.outline(painter)
    for corners in FUNNELS:
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    for y in (17, 24, 31):
        ink.stroke(painter, 1)
        painter.drawLine(QPointF(20, y), QPointF(40, y))
        ink.dot(painter, 30, y, 2.6)


def duel(painter: QPainter, ink: Ink) -> None:
    """One network draws a picture out of noise, another says whether it is real."""
    for y in (15.5, 21.0, 26.5, 32.0):
        ink.dot(painter, 3, y + 0.5, 1.5)
    ink.outline(painter)
    painter.drawPolygon(QPolygonF([QPointF(7, 19), QPointF(19, 11), QPointF(19, 37), QPointF(7, 29)]))
    painter.drawPolygon(QPolygonF([QPointF(39, 11), QPointF(51, 19), QPointF(51, 29), QPointF(39, 37)]))
    painter.drawRoundedRect(QRectF(22.5, 17, 13, 14), 1.5, 1.5)
    ink.stroke(painter, 1.4, strong=True)
    painter.drawPolyline(QPolygonF([QPointF(24, 29), QPointF(28, 22.5), QPointF(31, 26.5), QPointF(34, 22)]))
    ink.stroke(painter, 1.6, strong=True)
    painter.drawPolyline(QPolygonF([QPointF(53.5, 17.5), QPointF(55.5, 20), QPointF(59, 14)]))
    for one, other in (((54, 29), (59, 34)), ((59, 29), (54, 34))):
        painter.drawLine(QPointF(*one), QPointF(*other))


def denoised(painter: QPainter, ink: Ink) -> None:
    """Noise that becomes a picture, step by step."""
    for step, left in enumerate((1.0, 21.5, 42.0)):
        ink.outline(painter, 1.2)
        painter.drawRoundedRect(QRectF(left, 11, 17, 17), 1.5, 1.5)
        for place, (x, y) in enumerate(SPECKS):
            if step == 0 or step == 1 and place % 3:
                ink.solid(painter, strong=step == 0)
                painter.drawEllipse(QPointF(left + x, 11 + y), 1.1, 1.1)
        if step:
            ink.stroke(painter, 1.0 if step == 1 else 1.6, strong=True)
            if step == 2:
                painter.setBrush(ink.line)
            painter.drawEllipse(QPointF(left + 8.5, 19.5), 4.6, 4.6)
    ink.arrow(painter, (5, 37), (55, 37))
