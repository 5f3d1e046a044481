"""The file behind the window's queue: written in a thread, one write at a time, and what other windows have left."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.backlog import Backlog
from app.errors import UserError
from app.queue import Queue

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.work import Work


class QueueFile(QObject):
    """Keeps a queue as it changes; a file that can't be written or read never stops the window.

    Args:
        desk: Works in a thread, and knows the folder.
        parent: The queue that is kept.

    Signals:
        found(Queue): What a window that is gone has left; keep a queue with it, and its file goes.
    """

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.backlog = Backlog(desk.state.folder, desk.state.session)
        self._work: Work | None = None
        self._next: Queue | None = None
        self._taken: list[Path] = []

    def look(self) -> None:
        """Takes over what windows that are gone have left."""
        self._desk.workshop.start(lambda progress: self.backlog.orphans(), self._looked, self._not_looked)

    def keep(self, queue: Queue) -> None:
        """Writes the queue; of those that come while one is written, the last."""
        if self._work is not None:
            self._next = queue
            return
        backlog, taken = self.backlog, self._taken
        self._taken = []

        def write() -> None:
            backlog.keep(queue)
            for file in taken:
                backlog.forget(file)

        self._work = self._desk.workshop.start(lambda progress: write(), self._written, self._not_written)

    def close(self, queue: Queue) -> None:
        """The window goes: writes the queue before anything else ends."""
        if self._work is not None:
            self._work.wait()
        try:
            self.backlog.keep(queue)
        except UserError:  # a full disk must not keep the window open
            return
        for file in self._taken:
            self.backlog.forget(file)

    def _looked(self, left: list[tuple[Path, Queue]]) -> None:
        for file, queue in left:
            self._taken.append(file)
            self.found.emit(queue)

    def _not_looked(self, sentence: str) -> None:
        """What can't be read there stays for a later start."""

    def _written(self, nothing: None) -> None:
        self._work = None
        queue, self._next = self._next, None
        if queue is not None:
            self.keep(queue)

    def _not_written(self, sentence: str) -> None:
        """The queue of this window goes on; it is lost only if the window is killed."""
        self._written(None)
