"""A driver for the real window: goes to pages, presses buttons, and waits for what comes of it."""

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

    def press(self, button: QAbstractButton) -> None:
        """Clicks a button with the mouse, once it can be seen and pressed.

        Raises:
            UserError: It can't.
        """
        name = button.accessibleName() or button.text()
        self.wait(f"{name} can be pressed", lambda: button.isVisible() and button.isEnabled())
        middle = QPoint(button.width() // 2, button.height() // 2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def first(self, kind: type[W]) -> W:
        """The first widget of a class that can be seen on the page.

        Raises:
            UserError: There is none.
        """
        self.wait(f"the page has a {kind.__name__}", lambda: bool(self._seen(kind)))
        return self._seen(kind)[0]

    def _seen(self, kind: type[W]) -> list[W]:
        return [widget for widget in self.window.current.findChildren(kind) if widget.isVisible()]

    def go(self, page: str) -> None:
        """Goes to a page by its key."""
        actions = self.window.menus.actions
        (actions.get(f"page_{page}") or actions[page]).trigger()
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
