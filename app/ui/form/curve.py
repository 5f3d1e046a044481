"""Activations drawn as small curves, for their drop-down."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme

WIDTH, HEIGHT = 28, 18
REACH = 3.5
"""Sums shown, from minus to plus this."""

LOW, HIGH = -1.3, 2.6
"""Answers shown."""

POINTS = 43


def _sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def _softplus(x: float) -> float:
    return math.log1p(math.exp(x))


FUNCTIONS: dict[str, Callable[[float], float]] = {
    "relu": lambda x: max(0.0, x),
    "silu": lambda x: x * _sigmoid(x),
    "mish": lambda x: x * math.tanh(_softplus(x)),
    "elu": lambda x: x if x > 0 else math.expm1(x),
    "selu": lambda x: 1.0507 * (x if x > 0 else 1.67326 * math.expm1(x)),
    "leaky_relu": lambda x: x if x > 0 else 0.2 * x,
    "gelu_tanh": lambda x: 0.5 * x * (1 + math.erf(x / math.sqrt(2))),
    "softplus": _softplus,
    "tanh": math.tanh,
    "sigmoid": _sigmoid,
    "linear": lambda x: x,
}
"""Activation to its function of one number; for pictures, not for training."""


def curves(name: str, widget: QWidget) -> QIcon:
    """An activation's curve in today's colours; an empty icon where it isn't known."""
    function = FUNCTIONS.get(name)
    if function is None:
        return QIcon()
    theme, ratio = Theme.of(widget), widget.devicePixelRatioF()
    width, height = theme.metrics.px(WIDTH), theme.metrics.px(HEIGHT)
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _axes(painter, width, height, theme)
    painter.setPen(QPen(QColor(theme.tokens.accent), theme.metrics.px(2) * 0.85))
    painter.drawPolyline(QPolygonF([_place(x, function(x), width, height) for x in _sums()]))
    painter.end()
    return QIcon(picture)


def _sums() -> list[float]:
    return [REACH * (2 * step / (POINTS - 1) - 1) for step in range(POINTS)]


def _place(x: float, y: float, width: int, height: int) -> QPointF:
    return QPointF(width * (x + REACH) / (2 * REACH), height * (HIGH - min(max(y, LOW), HIGH)) / (HIGH - LOW))


def _axes(painter: QPainter, width: int, height: int, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.tokens.control), 1))
    painter.drawLine(_place(-REACH, 0, width, height), _place(REACH, 0, width, height))
    painter.drawLine(_place(0, LOW, width, height), _place(0, HIGH, width, height))
