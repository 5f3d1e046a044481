"""The theme as a user changes it: colours, size, presentation."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.ui.components import Button, PlainLabel
from app.ui.theme import Theme, icon, pixmap
from app.ui.theme.metrics import ROLES, Metrics


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    found = Theme.of()
    yield found
    found.set_presenting(False)
    found.set_zoom(1.0)
    found.set_mode("light")


def test_dark_and_contrast_reach_the_palette_and_come_back(theme: Theme, qapp: QApplication) -> None:
    seen = []
    theme.changed.connect(lambda: seen.append(theme.mode))
    for mode in ("dark", "contrast", "light"):
        theme.set_mode(mode)
        assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == theme.tokens.window
        assert qapp.palette().color(QPalette.ColorRole.Accent).name().upper() == theme.tokens.accent
    assert seen == ["dark", "contrast", "light"]


def test_a_system_that_says_nothing_is_light(theme: Theme) -> None:
    theme.set_mode("system")
    assert not theme.tokens.dark


def test_zoom_stays_between_80_and_200_per_cent(theme: Theme) -> None:
    theme.set_zoom(9)
    assert theme.metrics.em == 28
    theme.set_zoom(0.1)
    assert theme.zoom == 0.8


def test_labels_grow_with_the_zoom(theme: Theme, qtbot: QtBot) -> None:
    label = PlainLabel("Accuracy", "page_title")
    qtbot.addWidget(label)
    label.ensurePolished()
    small = QFontInfo(label.font()).pixelSize()
    theme.set_zoom(2.0)
    label.ensurePolished()
    assert (small, QFontInfo(label.font()).pixelSize()) == (22, 44)


def test_presenting_is_half_as_large_again_and_light(theme: Theme) -> None:
    theme.set_mode("dark")
    theme.set_presenting(True)
    assert theme.metrics.em == 21
    assert not theme.tokens.dark
    theme.set_presenting(False)
    assert theme.tokens.dark


def test_nothing_is_smaller_than_twelve() -> None:
    assert min(size for size, _ in ROLES.values()) == 12
    assert Metrics(0.8).px(1) == 1


def test_an_icon_is_sharp_on_every_screen_and_wears_its_tone(theme: Theme) -> None:
    drawn = pixmap("check", "bad", 16)
    assert drawn.deviceIndependentSize().width() == 16
    inks = {
        drawn.toImage().pixelColor(x, y).name().upper()
        for x in range(drawn.width())
        for y in range(drawn.height())
        if drawn.toImage().pixelColor(x, y).alpha() == 255
    }
    assert inks <= {theme.tokens.bad}
    assert not icon("check").isNull()


def test_every_icon_can_be_drawn(theme: Theme) -> None:
    names = [
        entry.name[:-4]
        for entry in resources.files("resources.icons").iterdir()
        if entry.name.endswith(".svg")
    ]
    assert len(names) > 60
    for name in names:
        assert not pixmap(name).isNull()


def test_what_was_deleted_hears_no_more_of_the_theme(theme: Theme, qtbot: QtBot) -> None:
    button = Button("Train", icon="player-play")
    label = QLabel("x")
    qtbot.addWidget(label)
    button.deleteLater()
    qtbot.waitUntil(lambda: not isValid(button))
    theme.set_mode("dark")
    assert theme.tokens.dark
    theme.set_mode("light")
    assert not theme.tokens.dark
    assert isValid(label)


class Dressed(QLabel):
    """Counts how often it is dressed anew."""

    times = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.times += event.type() == QEvent.Type.StyleChange


def test_a_widget_deep_inside_is_not_dressed_once_for_each_of_its_parents(theme: Theme, qtbot: QtBot) -> None:
    outer = inner = QWidget()
    qtbot.addWidget(outer)
    for _ in range(12):
        layout = QVBoxLayout(inner)
        inner = QWidget()
        layout.addWidget(inner)
    label = Dressed("deep", inner)
    outer.show()
    qtbot.waitExposed(outer)
    label.times = 0
    theme.set_mode("dark")
    assert label.times <= 4
