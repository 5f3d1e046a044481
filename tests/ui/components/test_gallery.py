"""Every component at once: it builds in every look, has names, and cuts nothing."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.components import Columns, ElidedLabel, FocusRing, Rail
from app.ui.theme import Theme

sys.path.insert(0, str(Path(__file__).parent))
import gallery

INTERACTIVE = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QSlider, QTabBar)


@pytest.fixture
def theme(qtbot: QtBot) -> Iterator[Theme]:
    found = Theme.of()
    yield found
    found.set_zoom(1.0)
    found.set_mode("light")


def shown(qtbot: QtBot, width: int, height: int) -> QWidget:
    window = gallery.gallery()
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(50)
    return window


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_the_gallery_stands_in_every_look(qtbot: QtBot, theme: Theme, mode: str) -> None:
    theme.set_mode(mode)
    window = shown(qtbot, 1280, 720)
    picture = window.grab().toImage()
    assert picture.pixelColor(picture.width() - 3, 3).name().upper() == theme.tokens.window


def test_a_look_may_change_while_everything_stands(qtbot: QtBot, theme: Theme) -> None:
    window = shown(qtbot, 1280, 720)
    for mode, zoom in (("dark", 1.0), ("contrast", 2.0), ("light", 0.8)):
        theme.set_mode(mode)
        theme.set_zoom(zoom)
        qtbot.wait(10)
    assert window.isVisible()


def test_everything_one_can_use_has_a_name_of_its_own(qtbot: QtBot, theme: Theme) -> None:
    window = shown(qtbot, 1280, 720)
    names = []
    for widget in window.findChildren(QWidget):
        inside_of_qt = widget.objectName().startswith("qt_") or isinstance(
            widget.parent(), (QTabBar, QComboBox)
        )
        if (
            isinstance(widget, INTERACTIVE)
            and not inside_of_qt
            and type(widget).__module__.startswith("app.")
        ):
            assert widget.accessibleName(), widget
            names.append(widget.accessibleName())
    repeated = [name for name, count in Counter(names).items() if count > 1]
    assert set(repeated) <= {"Close message", "Details"}  # a page has one banner


@pytest.mark.parametrize(("zoom", "width", "height"), [(1.0, 1280, 720), (2.0, 1280, 720), (0.8, 1280, 720)])
def test_no_word_is_cut_and_nothing_scrolls_sideways(
    qtbot: QtBot, theme: Theme, zoom: float, width: int, height: int
) -> None:
    theme.set_zoom(zoom)
    window = shown(qtbot, width, height)
    window.findChild(Rail).set_compact(zoom > 1)
    qtbot.wait(50)
    columns = window.findChild(Columns)
    assert columns.widget().width() <= columns.viewport().width()
    assert columns.stacked() == (zoom > 1)
    for label in window.findChildren(QLabel):
        if not label.isVisible() or isinstance(label, ElidedLabel) or not label.text():
            continue
        flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
        room = label.contentsRect()
        needed = QFontMetrics(label.font()).boundingRect(0, 0, room.width(), 9999, flags, label.text())
        assert needed.height() <= room.height() + 2, label.text()
        assert needed.width() <= room.width() + 2, label.text()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width() - 2 or button.parent() is None, (
                button.text()
            )


def test_the_ring_shows_where_the_keyboard_is_and_not_where_the_mouse_was(qtbot: QtBot, theme: Theme) -> None:
    window = shown(qtbot, 1280, 720)
    window.activateWindow()
    ring = window.findChild(FocusRing)
    buttons = {b.accessibleName(): b for b in window.findChildren(QAbstractButton)}
    buttons["primary rest"].setFocus()
    qtbot.wait(10)
    qtbot.keyClick(buttons["primary rest"], Qt.Key.Key_Tab)
    assert ring.target() is buttons["primary icon"]
    qtbot.mouseClick(buttons["primary icon"], Qt.MouseButton.LeftButton)
    assert ring.target() is None
