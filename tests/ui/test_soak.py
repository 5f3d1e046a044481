"""The window for a long time: many trainings, and somebody who clicks on whatever there is (RELIABILITY E12, E20)."""

import gc
import os
import random
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QSlider,
    QWidget,
)

from app.draft import with_setting
from app.ui.window import PAGES

TRAININGS = int(os.environ.get("GRADIENT_DESK_SOAK_TRAININGS", "50"))
MINUTES = float(os.environ.get("GRADIENT_DESK_SOAK_MINUTES", "2"))
SETTLED = 10
"""Trainings after which everything that every training loads is loaded."""


def memory() -> float:
    """Megabytes in use by this process."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def slope(sizes: list[float]) -> float:
    """What a straight line through the sizes gains from one to the next."""
    middle = (len(sizes) - 1) / 2
    mean = sum(sizes) / len(sizes)
    spread = sum((place - middle) ** 2 for place in range(len(sizes)))
    return sum((place - middle) * (size - mean) for place, size in enumerate(sizes)) / spread


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="asks the system how much memory the window takes")
def test_e12_many_trainings_do_not_make_the_window_larger(window, desk, opened, qtbot, record_property) -> None:
    opened("sample:iris")
    desk.edit("Epochs", with_setting(desk.choices, "epochs", "3"))
    qtbot.waitUntil(lambda: not desk.reading, timeout=30_000)
    window.show_page("train")
    sizes = []
    for _ in range(TRAININGS):
        desk.workers.warm_up()
        desk.train()
        qtbot.waitUntil(lambda: desk.training.running, timeout=30_000)
        qtbot.waitUntil(lambda: not desk.training.running, timeout=180_000)
        assert desk.training.watch.outcome == "completed"
        qtbot.wait(1500)  # less would be a double click to the window
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        sizes.append(memory())
    grown = slope(sizes[min(SETTLED, len(sizes) // 2) :])
    record_property("megabytes_a_training", round(grown, 3))
    print(f"E12: {TRAININGS} trainings, {grown:.2f} MB a training, {sizes[0]:.0f} to {sizes[-1]:.0f} MB")
    assert grown < 1.0


class Monkey:
    """Clicks, types and scrolls at random in whatever window is in front."""

    def __init__(self, window: QWidget, seed: int) -> None:
        self.window, self.chance, self.done = window, random.Random(seed), 0

    def act(self) -> None:
        """One deed."""
        self.done += 1
        modal = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if modal is not None and modal is not self.window:
            self.leave(modal)
            return
        if self.chance.random() < 0.05:
            self.window.show_page(self.chance.choice(list(PAGES)))
            return
        widgets = [
            widget for widget in self.window.current.findChildren(QWidget) + self.window.rail.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and widget.width() > 2 and widget.height() > 2
            and (isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QSlider) or self.chance.random() < 0.1)
        ]  # fmt: skip
        if widgets:
            self.touch(self.chance.choice(widgets))

    def touch(self, widget: QWidget) -> None:
        """Clicks somewhere on a widget, and types into what takes it."""
        place = QPoint(self.chance.randrange(widget.width()), self.chance.randrange(widget.height()))
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        if self.chance.random() < 0.3:
            keys = (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_5)
            QTest.keyClick(QApplication.focusWidget() or self.window, self.chance.choice(keys))

    def leave(self, modal: QWidget) -> None:
        """Closes a dialog or a menu, at times by one of its buttons."""
        if isinstance(modal, QMenu):
            modal.close()
        elif isinstance(modal, QDialog):
            modal.reject()
        else:
            QTest.keyClick(modal, Qt.Key.Key_Escape)


@pytest.mark.long
def test_e20_random_clicks_for_minutes_leave_the_window_alive(
    window, desk, theme, opened, qtbot, monkeypatch: pytest.MonkeyPatch, record_property
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: True)
    monkeypatch.setattr(theme, "set_zoom", lambda zoom: None)  # what follows would be a test of large fonts
    opened("sample:digits")
    desk.edit("Epochs", with_setting(desk.choices, "epochs", "300"))
    qtbot.waitUntil(lambda: not desk.reading, timeout=30_000)
    desk.train()
    monkey, gaps, last = Monkey(window, seed=11), [], [time.perf_counter()]
    heart = QTimer(window, interval=5, timerType=Qt.TimerType.PreciseTimer)

    def beat() -> None:
        now = time.perf_counter()
        gaps.append(1000 * (now - last[0]))
        last[0] = now

    heart.timeout.connect(beat)
    heart.start()
    ends = time.monotonic() + 60 * MINUTES
    while time.monotonic() < ends:
        monkey.act()
        qtbot.wait(20)
        assert window.isVisible()
    heart.stop()
    gaps.sort()
    p50, p99, longest = gaps[len(gaps) // 2], gaps[int(0.99 * len(gaps))], gaps[-1]
    record_property("heartbeat_p99_ms", round(p99, 1))
    print(f"E20: {MINUTES:g} min, {monkey.done} deeds, heartbeat {p50:.0f}, p99 {p99:.0f}, most {longest:.0f} ms")
    opened("sample:iris")  # it still does what it is asked
    qtbot.waitUntil(lambda: desk.composition is not None, timeout=60_000)
