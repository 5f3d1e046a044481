"""What a view's panel lacks, asked of the model as it lies in the run's folder: one question at a time, the newest."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.language import localised
from app.ui.panels import Panel
from app.ui.workers import Question, Workers

PAUSE = 3000
"""Milliseconds between two questions, so that a training is not slowed down by being looked at."""


class Asking(QObject):
    """Asks the question `view` for a panel, and hands it the answer.

    Args:
        workers: Who is asked.
        parent: Its owner.

    Signals:
        damaged(): An answer couldn't be shown.
    """

    damaged = Signal()

    def __init__(self, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._workers = workers
        self._wanted: tuple[Panel, str, Path] | None = None
        self._asked: Question | None = None
        self._panel: Panel | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._go)

    def ask(self, panel: Panel, view: str, run: Path) -> None:
        """Asks now, or once the last question is answered and some time has passed.

        Args:
            panel: Says what it lacks, and gets the answer.
            view: Its view.
            run: The run's folder.
        """
        self._wanted = panel, view, run
        if self._asked is None and not self._pause.isActive():
            self._go()

    def forget(self) -> None:
        """Another run is shown: nothing that was asked is wanted any more."""
        self._wanted = self._panel = None
        if self._asked is not None:
            self._workers.drop(self._asked)
            self._asked = None

    def _go(self) -> None:
        if self._wanted is None or self._asked is not None:
            return
        self._panel, view, run = self._wanted
        self._wanted = None
        content = {"ask": "view", "run": str(run), "view": view, **self._panel.question()}
        self._asked = self._workers.ask(content, self._answered, self._refused)

    def _answered(self, content: object) -> None:
        self._rest()
        if self._panel is None or not isinstance(content, Mapping):
            return
        try:
            self._panel.show_answer(content)
        except (KeyError, TypeError, ValueError, IndexError, AttributeError):
            self.damaged.emit()

    def _refused(self, sentence: str) -> None:
        self._rest()
        if self._panel is not None:
            self._panel.show_refusal(localised(sentence))

    def _rest(self) -> None:
        self._asked = None
        self._pause.start()
