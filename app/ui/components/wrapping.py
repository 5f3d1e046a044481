"""Frames whose text wraps: exactly as high as their width asks, whatever room there is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget


def wrapping() -> QSizePolicy:
    """The policy of such a frame. Without it spare height would go to labels instead of lists and charts."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    return policy


def wrapped_hint(widget: QWidget, width: int) -> QSize:
    """The size hint of a widget's layout, its height that of a width."""
    layout = widget.layout()
    if layout is None:
        return QSize()
    hint = layout.totalSizeHint()
    if layout.hasHeightForWidth() and width > 0:
        hint.setHeight(layout.totalHeightForWidth(width))
    return hint


class Wrapping(QFrame):
    """A frame that is as high as its layout needs at its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(wrapping())

    def sizeHint(self) -> QSize:
        return wrapped_hint(self, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
