"""Numbers, sizes and names as the Use page writes them, in the user's language."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate

MOST_DIGITS = 12
"""Digits behind the point that a difference is written with."""


def whole(value: float) -> str:
    """A whole number with its digits grouped."""
    return QLocale().toString(round(value))


def decimal(value: float, digits: int) -> str:
    """A number with so many digits behind the point."""
    return QLocale().toString(value, "f", digits)


def percent(share: float) -> str:
    """A share of 1 as percent with one digit."""
    return translate("Use", "{number} %").format(number=decimal(100 * share, 1))


def figure(value: float) -> str:
    """A number in a column's own units: about four digits that count, no exponent where it can be helped."""
    if not math.isfinite(value):
        return "–"
    if value and not 1e-4 <= abs(value) < 1e9:
        return QLocale().toString(value, "g", 4)
    digits = 0 if not value else min(6, max(0, 3 - math.floor(math.log10(abs(value)))))
    return decimal(value, digits)


def short(value: float) -> str:
    """The same without zeros at its end: the ends of a range."""
    if value and not 1e-4 <= abs(value) < 1e9:
        return figure(value)
    rounded = f"{value:.6f}" if abs(value) < 1 else f"{value:.3f}"
    return decimal(value, len(rounded.rstrip("0").partition(".")[2]))


def difference(value: float) -> str:
    """A tiny number with its one digit that counts, without an exponent: 0.0000004."""
    if not 0 < value < 1:
        return figure(value)
    return decimal(value, min(MOST_DIGITS, -math.floor(math.log10(value))))


def size(count: float) -> str:
    """Bytes as kB, MB or GB."""
    if count >= 1e9:
        return translate("Use", "{value} GB").format(value=decimal(count / 1e9, 1))
    if count >= 1e5:
        return translate("Use", "{value} MB").format(value=decimal(count / 1e6, 1))
    return translate("Use", "{value} kB").format(value=decimal(count / 1e3, 1))
