"""From the start to a trained model and its use with keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.components import FocusRing, SampleCard
from app.ui.desk import Desk
from app.ui.pages.use.exports import ExportRow
from app.ui.window import Window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MOST_TABS = 80
"""Places to go to on one page; more would be too many for anybody."""


class NoMouse(QObject):
    """Sees to it that no mouse is used."""

    def __init__(self) -> None:
        super().__init__()
        self.used = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.used |= event.type() == QEvent.Type.MouseButtonPress
        return False


def press(qtbot: QtBot, window: Window, key: Qt.Key, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


def tab_to(qtbot: QtBot, window: Window, name: str, key: Qt.Key = Qt.Key.Key_Tab) -> QWidget:
    """Goes on with Tab until the focus is on what is called so, with the ring around it."""
    ring = window.findChild(FocusRing)
    passed = []
    for _ in range(MOST_TABS):
        press(qtbot, window, key)
        now = QApplication.focusWidget()
        assert now is not None
        assert now.isVisible(), now
        passed.append(now.accessibleName())
        if name in now.accessibleName():
            assert ring.target() is now
            return now
    raise AssertionError(f"Tab never comes to {name}, but to {passed}")


@pytest.mark.slow
def test_everything_from_data_to_use_works_without_a_mouse(
    window: Window, desk: Desk, qtbot: QtBot, qapp
) -> None:
    no_mouse = NoMouse()
    qapp.installEventFilter(no_mouse)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    card = tab_to(qtbot, window, "Iris")
    assert isinstance(card, SampleCard)
    press(qtbot, window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: desk.composition is not None and not desk.reading, timeout=30_000)
    press(qtbot, window, Qt.Key.Key_2, control=True)
    assert window.page == "model"
    press(qtbot, window, Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: desk.training.running, timeout=10_000)
    assert window.page == "train"
    tab_to(qtbot, window, "Stop and keep the best")
    qtbot.waitUntil(lambda: desk.training.watch.epoch >= 1, timeout=180_000)
    qtbot.waitUntil(lambda: not desk.training.running, timeout=180_000)
    assert desk.training.watch.outcome == "completed"
    press(qtbot, window, Qt.Key.Key_4, control=True)
    assert window.page == "evaluate"
    qtbot.waitUntil(lambda: window.current.review is not None, timeout=30_000)
    tab_to(qtbot, window, "Use the model")
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.page == "use"
    press(qtbot, window, Qt.Key.Key_1, control=True)
    press(qtbot, window, Qt.Key.Key_5, control=True)
    assert window.page == "use"
    qtbot.waitUntil(
        lambda: any(row.button.isEnabled() for row in window.current.findChildren(ExportRow)), timeout=30_000
    )
    tab_to(qtbot, window, "Export Keras", Qt.Key.Key_Backtab)
    assert not no_mouse.used
    qapp.removeEventFilter(no_mouse)
