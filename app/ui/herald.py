"""Tells about a training where the window isn't looked at: task bar, notification, and a flash when it has ended."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.desktop import Desktop

if TYPE_CHECKING:
    from app.ui.window import Window
    from app.watch import Watch

LONG = 120.0
"""Seconds from which the end of a training is worth a notification."""

TRAY = 20_000
"""Milliseconds that the icon stands in the tray which a notification needs where there is no Linux desktop."""


class Herald(QObject):
    """Follows the training of a window and tells the desktop around it.

    On Linux the program's icon shows how far it is; elsewhere the title bar alone does.

    Args:
        window: Whose training.
        desktop: What is told. Defaults to the session's.
    """

    def __init__(self, window: Window, desktop: Desktop | None = None) -> None:
        super().__init__(window)
        self._window, self._training = window, window.desk.training
        self.desktop = desktop or Desktop()
        self._began = time.monotonic()
        self._percent: int | None = None
        self._training.began.connect(self._begin)
        self._training.changed.connect(self._follow)
        self._training.ended.connect(self._end)

    @property
    def wanted(self) -> bool:
        """Whether the user wants to be told of the end of a long training."""
        return self._window.desk.state.preferences().get("notify", True) is not False

    def want(self, wanted: bool) -> None:
        """Tells of it from now on, or no longer."""
        self._window.desk.state.prefer(notify=wanted)

    def close(self) -> None:
        """The window goes."""
        self.desktop.close()

    def _begin(self) -> None:
        self._began, self._percent = time.monotonic(), None

    def _follow(self) -> None:
        watch = self._training.watch
        if watch is None or not self._training.running or watch.ended:
            return
        percent = round(100 * watch.share)
        if percent != self._percent:
            self._percent = percent
            self.desktop.progress(watch.share)

    def _end(self, outcome: str) -> None:
        watch = self._training.watch
        if self._percent is not None:
            self._percent = None
            self.desktop.progress(None)
        if watch is None or outcome == "cancelled" or self._training.stopping == "interrupt":
            return
        if not self._window.isActiveWindow():
            QApplication.alert(self._window)
        if time.monotonic() - self._began >= LONG and self.wanted:
            self._notify(*self._news(watch, outcome))

    def _news(self, watch: Watch, outcome: str) -> tuple[str, str]:
        """A few words and a sentence about a training that has ended."""
        from app.ui.pages.train import words

        took = self.tr("It took {duration}.").format(duration=words.duration(time.monotonic() - self._began))
        name = self._window.desk.trained_name or self._window.desk.name
        title = {
            "failed": self.tr("{name}: the training failed"),
            "interrupted": self.tr("{name}: the training ended unexpectedly"),
        }.get(outcome, self.tr("{name}: the training has ended"))
        scores = [(key, watch.test[key]) for key in ("test_accuracy", "test_rmse", "test_loss") if key in watch.test]
        if not scores:
            return title.format(name=name), took
        figure, value = scores[0][0].removeprefix("test_"), scores[0][1]
        scored = self.tr("On the test part: {figure} {score}.").format(
            figure=words.within(figure), score=words.score(figure, value)
        )
        return title.format(name=name), f"{scored} {took}"

    def _notify(self, title: str, text: str) -> None:
        if self.desktop.is_there():
            self.desktop.notify(title, text)
        elif QSystemTrayIcon.isSystemTrayAvailable():
            icon = QSystemTrayIcon(self._window.windowIcon(), self)
            icon.show()
            icon.showMessage(title, text, self._window.windowIcon())
            QTimer.singleShot(TRAY, icon, icon.deleteLater)
