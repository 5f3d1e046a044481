"""Work beside the window: a function in a thread, with progress, cancel, and its result on the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal

from app.data.dataset import Progress
from app.errors import UserError
from app.ui.language import localised


class Cancelled(Exception):
    """Raised inside the work by its own progress call after it was cancelled."""


class Work(QThread):
    """One function running in a thread of its own.

    Exactly one of the last three signals is emitted, on the window's thread, and none after `cancel`.

    Signals:
        progressed(float, str): Share done from 0 to 1 and a few words.
        succeeded(object): What the function returned.
        refused(str): The sentence of a `UserError`, in the user's language.
        crashed(object): Any other exception.
    """

    progressed = Signal(float, str)
    succeeded = Signal(object)
    refused = Signal(str)
    crashed = Signal(object)
    _told = Signal(object, object)

    def __init__(self, function: Callable[[Progress], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._function = function
        self._stop = threading.Event()
        # From the thread to the window's, where a result that came too late is dropped.
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def cancelled(self) -> bool:
        """Whether its result is no longer wanted."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Asks the function to stop at its next progress call; nothing more is heard of it."""
        self._stop.set()

    def run(self) -> None:
        """Runs the function; Qt calls this in the thread."""
        try:
            result = self._function(self._progress)
        except Cancelled:
            return
        except UserError as error:
            self._told.emit(self.refused, (str(error),))
        except Exception as error:
            self._told.emit(self.crashed, (error,))
        else:
            self._told.emit(self.succeeded, (result,))
        finally:
            del self._function

    def _progress(self, share: float, words: str) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._told.emit(self.progressed, (share, words))

    def _pass_on(self, signal: Any, values: tuple[Any, ...]) -> None:
        if not self.cancelled:
            signal.emit(*(localised(value) if isinstance(value, str) else value for value in values))


class Workshop(QObject):
    """Starts work and keeps it until its thread has ended; ends all of it when the window closes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: set[Work] = set()
        self._held: list[Work] | None = None
        self._closed = False

    def hold(self) -> None:
        """Lets work wait until `release`: before the first paint, nothing competes with the window."""
        self._held = []

    def release(self) -> None:
        """Starts what has waited."""
        waiting, self._held = self._held or [], None
        for work in waiting:
            if work.cancelled:
                self._ended(work)
            else:
                work.start(QThread.Priority.LowPriority)

    def start(
        self,
        function: Callable[[Progress], Any],
        succeeded: Callable[[Any], None],
        refused: Callable[[str], None],
        progressed: Callable[[float, str], None] | None = None,
    ) -> Work:
        """Runs `function` in a thread.

        Args:
            function: Gets a Progress, which raises once the work is cancelled.
            succeeded: Gets what it returned, on the window's thread.
            refused: Gets the sentence of its `UserError`, and that of the crash report for any other error.
            progressed: Gets share and words. Defaults to nobody.
        """
        work = Work(function, self)
        if self._closed:  # a timer that rang late; a thread begun now would outlive its owner
            work.cancel()
            return work
        work.succeeded.connect(succeeded)
        work.refused.connect(refused)
        work.crashed.connect(lambda error: refused(self.sentence(error)))
        if progressed is not None:
            work.progressed.connect(progressed)
        work.finished.connect(lambda: self._ended(work))
        self._running.add(work)
        if self._held is None:
            work.start(QThread.Priority.LowPriority)
        else:
            self._held.append(work)
        return work

    def sentence(self, error: Exception) -> str:
        """What to tell the user about an error nobody foresaw, after writing a report."""
        from app.cli import crash

        return crash.sentence(error, ["window"])

    def close(self) -> None:
        """Cancels everything and waits for the threads; nothing is begun afterwards."""
        self._closed = True
        for work in tuple(self._running):
            work.cancel()
        for work in tuple(self._running):
            work.wait()

    def _ended(self, work: Work) -> None:
        self._running.discard(work)
        work.wait()
        work.deleteLater()
