"""Tints between two colours, and what can be read on them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor


def tint(low: str, high: str, share: float) -> QColor:
    """A colour between two, 0 to 1."""
    one, other = QColor(low), QColor(high)
    mixed = (
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )
    return QColor.fromRgbF(*(min(max(part, 0.0), 1.0) for part in mixed))


def contrast(one: QColor, other: QColor) -> float:
    """How well two colours can be told apart, 1 to 21, as WCAG counts."""
    first, second = sorted((_light(one), _light(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def legible(fill: QColor) -> QColor:
    """Black or white, whichever can be read better on a fill."""
    black, white = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)
    return black if contrast(fill, black) >= contrast(fill, white) else white


def _light(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
