"""What is wrong with a page as it is shown: controls without a name of their own, text that is cut off."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QWidget,
)

from app.ui.components import ElidedLabel
from app.ui.work import Work

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window import Window

CONTROLS = (
    QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QAbstractSlider, QTabBar, QPlainTextEdit, QSpinBox,
)  # fmt: skip
SLACK = 1
"""Pixels by which a rounded size may miss what a text asks for."""

LOOKS = 50
"""How often a page is looked at until it has come to rest."""


def _parts_of_others(widget: QWidget) -> bool:
    """Whether Qt made it as a part of another control."""
    if isinstance(widget, QScrollBar | QHeaderView):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QHeaderView | QTabBar | QSpinBox | QLineEdit):
            return True
        parent = parent.parentWidget()
    return False


def controls(page: QWidget) -> list[QWidget]:
    """Everything on a page that takes clicks or keys and can be seen."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and widget.isVisible() and not _parts_of_others(widget)
    ]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""


def unnamed(page: QWidget) -> list[str]:
    """Controls without an accessible name."""
    return [described(widget) for widget in controls(page) if not name_of(widget)]


def same_names(page: QWidget) -> list[str]:
    """Accessible names that more than one control of a page has."""
    counts = Counter((type(widget).__name__, name_of(widget)) for widget in controls(page))
    return [f"{kind} {name}" for (kind, name), count in counts.items() if count > 1]


def cut(page: QWidget) -> list[str]:
    """Labels and buttons whose text does not fit, and widgets that stick out of what holds them."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or _parts_of_others(widget):
            continue
        if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and widget.text():
            found += _cut_label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            wanted = widget.minimumSizeHint()
            if wanted.width() > widget.width() + SLACK:
                found.append(f"{described(widget)} is {widget.width()} wide, needs {wanted.width()}")
        found += _sticks_out(widget, page)
    return found


def _cut_label(label: QLabel) -> list[str]:
    wanted = QSize(0, label.heightForWidth(label.width())) if label.wordWrap() else label.sizeHint()
    if wanted.width() > label.width() + SLACK or wanted.height() > label.height() + SLACK:
        has = f"{label.width()} x {label.height()}"
        return [f"{described(label)} has {has}, needs {wanted.width()} x {wanted.height()}"]
    return []


def _sticks_out(widget: QWidget, page: QWidget) -> list[str]:
    """Whether part of a widget can't be seen though nothing scrolls there."""
    if not isinstance(widget, (QLabel, *CONTROLS)):
        return []
    parent = widget.parentWidget()
    here = QRect(QPoint(0, 0), widget.size())
    while parent is not None and parent is not page.window():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return []  # it lies in a view that scrolls
        here = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        room = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not room.contains(here):
            return [f"{described(widget)} sticks out of {type(parent).__name__}: {here} in {parent.rect()}"]
        parent = parent.parentWidget()
    return []


def sideways(page: QWidget) -> list[str]:
    """Scroll areas of the page, not of its tables, that scroll sideways."""
    return [
        f"{type(area).__name__} scrolls by {area.horizontalScrollBar().maximum()}"
        for area in page.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


def settled(window: Window, qtbot: QtBot) -> list[str]:
    """What is wrong with the page that is shown, once it has come to rest.

    Args:
        window: The window; what it reads and draws behind the page is waited for.
        qtbot: Lets it live meanwhile.
    """
    found: list[str] = []
    for _ in range(LOOKS):
        qtbot.wait(60)
        if any(work.isRunning() for work in window.desk.workshop.findChildren(Work)):
            continue
        page = window.current
        found = [*unnamed(page), *same_names(page), *cut(page), *sideways(page)]
        if not found:
            break
    return found


def described(widget: QWidget) -> str:
    """A widget in words, for a test's message."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName()!r} {text[:60]!r}"
