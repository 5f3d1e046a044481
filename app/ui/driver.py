"""A driver for the real window: finds controls by their accessible names, clicks, types, and waits."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.errors import UserError

if TYPE_CHECKING:
    from app.ui.window import Window

W = TypeVar("W", bound=QWidget)


class Driver:
    """Uses a window as a person would.

    Args:
        window: The window.
    """

    def __init__(self, window: Window) -> None:
        self.window = window

    def wait(self, what: str, condition: Callable[[], bool], seconds: float = 60.0) -> None:
        """Lets the window live until `condition` holds.

        Raises:
            UserError: It did not hold in time; the sentence names `what`.
        """
        until = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > until:
                raise UserError(
                    f"The window did not get there within {seconds:g} seconds: {what}.", exit_code=1
                )
            self.rest(10)

    def rest(self, milliseconds: int) -> None:
        """Lets the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def find(self, kind: type[W], name: str) -> W:
        """The visible control of this class and accessible name.

        Raises:
            UserError: There is none on the page.
        """
        found = [
            widget
            for widget in self.window.findChildren(kind)
            if widget.accessibleName() == name and widget.isVisible()
        ]
        if not found:
            raise UserError(f"The window has no control named {name} on this page.", exit_code=1)
        return found[0]

    def click(self, name: str) -> None:
        """Clicks a button as the mouse would."""
        button = self.find(QAbstractButton, name)
        self.wait(f"{name} can be clicked", button.isEnabled)
        QTest.mouseClick(
            button,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(button.width() // 2, button.height() // 2),
        )

    def go(self, page: str) -> None:
        """Goes to a page by its key."""
        self.window.menus.actions[f"page_{page}"].trigger()
        self.wait(f"{page} is shown", lambda: self.window.page == page)

    def shoot(self, file: Path) -> None:
        """Writes a picture of the window as it stands.

        Raises:
            UserError: The file can't be written.
        """
        QApplication.processEvents()
        file.parent.mkdir(parents=True, exist_ok=True)
        if not self.window.grab().save(str(file)):
            raise UserError(f"{file} can't be written. Choose another folder.")
