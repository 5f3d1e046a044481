"""What the window says of the queue wherever the user is: what was queued, what was left waiting, what it came to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

if TYPE_CHECKING:
    from app.ui.window import Window

SETTLED = 200
"""Milliseconds in which a page has said how the last training ended; what became of all of them comes after that."""

ENDED_WELL = ("completed", "stopped")


class QueueNotes(QObject):
    """Toasts and banners about the queue.

    Args:
        window: Whose current page says them.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._queue = window.desk.queue
        self._saying = QTimer(self, singleShot=True, interval=SETTLED)
        self._saying.timeout.connect(self._say_through)
        self._owed = False
        self._queue.told.connect(self._tell)
        self._queue.found.connect(self._owe)
        window.page_changed.connect(self._offer)
        window.desk.training.began.connect(self._offer)
        self._queue.through.connect(self._saying.start)

    def _tell(self, words: str, undo: Callable[[], None]) -> None:
        self._window.current.toast.offer(words, undo)

    def _owe(self) -> None:
        self._owed = True
        self._offer()

    def _offer(self, page_shown: str = "") -> None:
        """Says that trainings of an earlier window wait, once no other banner stands there."""
        if not self._owed:
            return
        page, count = self._window.current, len(self._queue.now.waiting)
        if page.banner is not None:
            return
        self._owed = False
        if not count or not self._queue.now.held:
            return
        fact = self.tr("{count} trainings wait in the queue.").format(count=QLocale().toString(count))
        if count == 1:
            fact = self.tr("1 training waits in the queue.")
        sentence = self.tr("The window was closed before their turn.")
        actions = [("queue", self.tr("Show the queue")), ("start", self.tr("Start the queue"))]
        page.show_banner("info", fact, sentence, actions, acted=self._acted)

    def _say_through(self) -> None:
        """The last one has ended: how many went well."""
        ended = [entry.result.outcome for entry in self._queue.now.done if entry.result is not None]
        well = sum(outcome in ENDED_WELL for outcome in ended)
        locale = QLocale()
        if well == len(ended):
            fact = self.tr("The queue is done: {count} trained.").format(count=locale.toString(well))
        else:
            fact = self.tr("The queue is done: {count} of {all} trained.").format(
                count=locale.toString(well), all=locale.toString(len(ended))
            )
        actions = [("queue", self.tr("Show the table"))]
        kind = "ok" if well == len(ended) else "warn"
        self._window.current.show_banner(kind, fact, actions=actions, acted=self._acted)

    def _acted(self, key: str) -> None:
        self._window.current.clear_banner()
        if key == "start":
            self._queue.hold(False)
        self._window.show_queue()
