"""The Asker: questions while someone types or draws, of which only the newest counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.workers import Question, Workers

PATIENCE = 300
"""Milliseconds without an answer before it is said why."""


Make = Callable[[], tuple[Mapping[str, Any], object] | None]
"""Gives the question as things stand, with a tag that comes back with the answer; None where there is none."""


class Asker(QObject):
    """Asks one question at a time; what changes meanwhile is asked about once, when that is answered.

    Args:
        workers: Who is asked.
        make: Makes the question.
        parent: Its owner.

    Signals:
        answered(object, object): The tag of what was asked, and the result.
        refused(str): Why there is no answer.
        waiting(bool): An answer takes long, or has come.
    """

    answered = Signal(object, object)
    refused = Signal(str)
    waiting = Signal(bool)

    def __init__(self, workers: Workers, make: Make, parent: QObject) -> None:
        super().__init__(parent)
        self._workers, self._make = workers, make
        self._asked: Question | None = None
        self._tag: object = None
        self._again = False
        self._waiting = QTimer(self, singleShot=True, interval=PATIENCE)
        self._waiting.timeout.connect(self._tell_waiting)

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._asked is not None

    def ask(self) -> None:
        """Asks now, or as soon as the last question is answered."""
        self._again = self._asked is not None
        if self._again:
            return
        made = self._make()
        if made is None:
            self._rest()
            return
        content, self._tag = made
        if not self._waiting.isActive():
            self._waiting.start()
        self._asked = self._workers.ask(content, self._answered, self._refused)

    def forget(self) -> None:
        """Nothing that was asked is wanted any more."""
        self._again = False
        if self._asked is not None:
            self._workers.drop(self._asked)
            self._asked = None
        self._rest()

    def _answered(self, result: object) -> None:
        tag, self._asked = self._tag, None
        self._rest()
        self.answered.emit(tag, result)
        self._go_on()

    def _refused(self, sentence: str) -> None:
        self._asked = None
        self._rest()
        if not self._again:
            self.refused.emit(sentence)
        self._go_on()

    def _go_on(self) -> None:
        if self._again and self._asked is None:
            self.ask()

    def _rest(self) -> None:
        self._waiting.stop()
        self.waiting.emit(False)

    def _tell_waiting(self) -> None:
        if self._asked is not None:
            self.waiting.emit(True)
