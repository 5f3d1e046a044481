"""Pages that nobody has visited yet are made while nobody needs the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ui.window import Window

INTERVAL = 150
"""Milliseconds between two pieces of work; a page is one, and so is dressing some of its widgets."""

SOME = 60
"""Widgets that are dressed in one piece."""


class Builder(QObject):
    """Makes the window's pages one after the other, so that the first visit of each is as quick as the second.

    It waits while data are read, a network trains, or a mouse button is down.

    Args:
        window: The window.

    Signals:
        done(): All pages have been made.
    """

    done = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._work = self._pieces()
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begins; what the pages need must have been imported."""
        self._timer.start()

    def _step(self) -> None:
        desk = self._window.desk
        if not self._window.isVisible():  # it closes, and what a page would start then nobody would end
            self._timer.stop()
            return
        if desk.reading or desk.training.running or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        if next(self._work, None) is None:
            self._timer.stop()
            self.done.emit()

    def _pieces(self) -> Iterator[QWidget]:
        from app.ui.window import PAGES

        for key in PAGES:
            if self._window.has_page(key):
                continue
            page = self._window.make_page(key)
            yield page
            widgets = [page, *page.findChildren(QWidget)]
            for start in range(0, len(widgets), SOME):
                for widget in filter(isValid, widgets[start : start + SOME]):
                    widget.ensurePolished()
                yield page
