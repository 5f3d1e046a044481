"""Drawings of the templates for texts and series: tokens or steps from left to right, and what looks at what."""

from __future__ import annotations

import itertools
import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from app.ui.pages.model.ink import Ink

PLACES = (7.0, 18.5, 30.0, 41.5, 53.0)
"""Middles of five tokens side by side."""


def bag(painter: QPainter, ink: Ink) -> None:
    """Words in no order, and the numbers they add up to."""
    ink.stroke(painter, 0.8)
    chips = [(2, 4, 16), (8, 14, 22), (3, 24, 12), (11, 34, 18)]
    for left, top, width in chips:
        painter.drawLine(QPointF(left + width, top + 3.5), QPointF(46, 24))
    ink.outline(painter, 1.2)
    for left, top, width in chips:
        painter.drawRoundedRect(QRectF(left, top, width, 7), 3.5, 3.5)
    ink.outline(painter)
    painter.drawRoundedRect(QRectF(46, 7, 9, 34), 1.5, 1.5)
    ink.solid(painter)
    for edge, share in ((10.0, 0.9), (16.5, 0.4), (23.0, 0.65), (29.5, 0.25), (36.0, 0.5)):
        painter.drawRect(QRectF(48, edge, 5 * share, 2.6))


def recurrent(painter: QPainter, ink: Ink) -> None:
    """One cell after the other, each handing its state on."""
    _steps(painter, ink, 24)
    for x in (9.0, 30.0, 51.0):
        ink.outline(painter)
        painter.drawEllipse(QPointF(x, 24), 6, 6)
    for left in (16.0, 37.0):
        ink.arrow(painter, (left, 24), (left + 7.5, 24))


def gated(painter: QPainter, ink: Ink) -> None:
    """Cells whose state goes through a gate."""
    _steps(painter, ink, 24)
    for x in (9.0, 30.0, 51.0):
        ink.outline(painter)
        painter.drawRoundedRect(QRectF(x - 6.5, 17.5, 13, 13), 3, 3)
        _gate(painter, ink, x, 24)
    for left in (16.5, 37.5):
        ink.arrow(painter, (left, 24), (left + 6.5, 24))


def memory(painter: QPainter, ink: Ink) -> None:
    """Cells that hand their state on, and above them a memory that runs through all."""
    _steps(painter, ink, 27)
    for x in (9.0, 30.0, 51.0):
        ink.outline(painter)
        painter.drawRoundedRect(QRectF(x - 6.5, 14, 13, 20), 3, 3)
    ink.stroke(painter, 2.2, strong=True)
    painter.drawLine(QPointF(1, 19), QPointF(59, 19))
    for x in (9.0, 30.0, 51.0):
        _gate(painter, ink, x, 19)
    for left in (16.5, 37.5):
        ink.arrow(painter, (left, 29), (left + 6.5, 29))


def _steps(painter: QPainter, ink: Ink, middle: float) -> None:
    """What goes into three cells and what comes out."""
    ink.stroke(painter)
    for x in (9.0, 30.0, 51.0):
        painter.drawLine(QPointF(x, middle), QPointF(x, 46))
        painter.drawLine(QPointF(x, middle), QPointF(x, 3))


def _gate(painter: QPainter, ink: Ink, x: float, y: float) -> None:
    """A valve: a dot that lets through or holds back."""
    ink.dot(painter, x, y, 2.6)


def dilated(painter: QPainter, ink: Ink) -> None:
    """Ever wider gaps between the steps that one answer is made of, none of them ahead of it."""
    first = [4 + 7.43 * place for place in range(8)]
    rows = [(43.0, first), (30.5, first[1::2]), (18.0, first[3::4]), (5.5, first[7:])]
    for (low, steps), (high, tops) in itertools.pairwise(rows):
        for place, top in enumerate(tops):
            for start in steps[2 * place : 2 * place + 2]:
                ink.stroke(painter, 1.1 if top == tops[-1] else 0.8, strong=top == tops[-1])
                painter.drawLine(QPointF(start, low), QPointF(top, high))
    for y, steps in rows:
        for x in steps:
            ink.outline(painter, 1.2)
            painter.drawEllipse(QPointF(x, y), 2.4, 2.4)
    ink.dot(painter, 56, 5.5, 3)


def sliding(painter: QPainter, ink: Ink) -> None:
    """Patterns slid along a curve, and how strongly each was found."""
    curve = QPainterPath()
    for step in range(61):
        y = 15 - 8 * math.sin(step / 6.5) * (0.55 + 0.45 * math.sin(step / 19))
        curve.moveTo(step, y) if step == 0 else curve.lineTo(step, y)
    ink.outline(painter, 1.2)
    painter.drawRoundedRect(QRectF(13, 2, 17, 25), 2, 2)
    ink.stroke(painter, 1.6, strong=True)
    painter.drawPath(curve)
    ink.arrow(painter, (31, 26), (43, 26))
    for place, height in enumerate((10, 5, 13, 7)):
        ink.outline(painter, 1.2)
        painter.drawRect(QRectF(8 + 12 * place, 46 - height, 8, height))


def attention(painter: QPainter, ink: Ink) -> None:
    """Every token looks at every other."""
    for start in PLACES:
        for end in PLACES:
            ink.stroke(painter, 0.6)
            painter.drawLine(QPointF(start, 38), QPointF(end, 10))
    for start, width in zip(PLACES, (1.0, 2.4, 0.8, 1.6, 0.8), strict=True):
        ink.stroke(painter, width, strong=True)
        painter.drawLine(QPointF(start, 38), QPointF(PLACES[3], 10))
    for row in (38, 10):
        for x in PLACES:
            _token(painter, ink, x, row)


def causal(painter: QPainter, ink: Ink) -> None:
    """Each token looks back at those before it; the next one is not there yet."""
    for place, width in ((0, 0.9), (1, 1.9), (2, 1.2)):
        ink.stroke(painter, width, strong=True)
        arc = QPainterPath(QPointF(PLACES[3], 27))
        reach = PLACES[3] - PLACES[place]
        arc.quadTo(QPointF(PLACES[3] - reach / 2, 27 - 0.95 * reach), QPointF(PLACES[place], 27))
        painter.drawPath(arc)
    for x in PLACES[:4]:
        _token(painter, ink, x, 33)
    pen = QPen(ink.line, 1.2)
    pen.setDashPattern([1.6, 1.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(PLACES[4] - 4.5, 28.5, 9, 9), 2, 2)
    ink.arrow(painter, (PLACES[3], 45.5), (PLACES[4] + 2, 45.5))


def masked(painter: QPainter, ink: Ink) -> None:
    """A blank between tokens, filled in from both sides."""
    for x in (*PLACES[:2], *PLACES[3:]):
        _token(painter, ink, x, 33)
    pen = QPen(ink.line, 1.2)
    pen.setDashPattern([1.6, 1.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(25.5, 28.5, 9, 9), 2, 2)
    for x in (*PLACES[:2], *PLACES[3:]):
        ink.stroke(painter, 1.1, strong=True)
        arc = QPainterPath(QPointF(x, 27))
        arc.quadTo(QPointF((x + 30) / 2, 27 - 0.8 * abs(x - 30)), QPointF(30, 27))
        painter.drawPath(arc)
    ink.dot(painter, 30, 33, 2)


def _token(painter: QPainter, ink: Ink, x: float, y: float) -> None:
    ink.outline(painter, 1.2)
    painter.drawRoundedRect(QRectF(x - 4.5, y - 4.5, 9, 9), 2, 2)


def vectors(painter: QPainter, ink: Ink) -> None:
    """Words on a map, on which the same step has the same meaning."""
    ink.stroke(painter, 1)
    painter.drawPolyline(QPolygonF([QPointF(4, 3), QPointF(4, 44), QPointF(58, 44)]))
    for x, y in ((13, 36), (19, 39), (50, 37), (44, 34), (50, 31), (52, 8)):
        ink.solid(painter, strong=False)
        painter.drawEllipse(QPointF(x, y), 1.8, 1.8)
    for start, end in (((11, 23), (29, 9)), ((22, 33), (40, 19))):
        ink.arrow(painter, start, (end[0] - 2.4, end[1] + 1.9))
        ink.dot(painter, *start, 2.4)
        ink.dot(painter, *end, 2.4)


def aligned(painter: QPainter, ink: Ink) -> None:
    """A source that is read, and an answer that is written from it and looks back."""
    source, answer = (6.0, 16.5, 27.0), (33.0, 43.5, 54.0)
    for x, width in zip(source, (0.9, 2.4, 1.3), strict=True):
        ink.stroke(painter, width, strong=True)
        painter.drawLine(QPointF(x, 36), QPointF(answer[1], 12))
    ink.arrow(painter, (31.5, 36), (37, 36))
    painter.drawLine(QPointF(36, 36), QPointF(36, 36))
    for x in source:
        _token(painter, ink, x, 36)
    for x in answer:
        _token(painter, ink, x, 12)
    ink.stroke(painter, 1)
    for row, places in ((36, source), (12, answer)):
        for left, right in itertools.pairwise(places):
            painter.drawLine(QPointF(left + 4.5, row), QPointF(right - 4.5, row))


def crossed(painter: QPainter, ink: Ink) -> None:
    """Two stacks of layers: one reads, the other writes and looks at all that was read."""
    places = (10.0, 19.5, 29.0, 38.5)
    for start in places:
        for end in places:
            ink.stroke(painter, 0.6)
            painter.drawLine(QPointF(16, start), QPointF(44, end))
    for start, end, width in ((10, 19.5, 2.2), (29, 10, 1.4), (38.5, 29, 1.8), (19.5, 38.5, 1.0)):
        ink.stroke(painter, width, strong=True)
        painter.drawLine(QPointF(16, start), QPointF(44, end))
    for left in (3.0, 42.0):
        ink.outline(painter)
        painter.drawRoundedRect(QRectF(left, 3, 15, 42), 3, 3)
        for y in places:
            ink.dot(painter, left + 7.5, y + 0.25, 2.4)
