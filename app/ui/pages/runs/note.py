"""The card with what the user wrote about a run; it saves itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from app import ledger
from app.ui.components import Card, TextBox
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ledger import Entry
    from app.runs import Run
    from app.ui.desk import Desk

RESTING = 800
"""Milliseconds without a letter after which a note is saved."""


class NoteCard(Card):
    """A few lines about the current run.

    Args:
        desk: Saves in a thread.

    Signals:
        saved(): The note of a run is another one now.
        failed(str): Why it could not be saved, in a sentence.
    """

    saved = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Note"), parent=parent)
        self._desk = desk
        self._run: Run | None = None
        self._kept = ""
        self._written: dict[Run, str] = {}
        self.box = NoteBox(self.tr("What did you try, what did you see?"), name=self.tr("Note"), parent=self)
        self.box.left.connect(self.flush)
        self.box.textChanged.connect(self._typed)
        self.add(self.box, 1)
        self._saving = QTimer(self, singleShot=True, interval=RESTING)
        self._saving.timeout.connect(self.flush)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_entry(self, entry: Entry | None, name: str) -> None:
        """Shows a run's note; what is being typed about the same run stays."""
        run = None if entry is None else entry.run
        title = self.tr("Note on {run}").format(run=name) if run is not None else self.tr("Note")
        self.set_title(title)
        self.box.setEnabled(run is not None)
        if run == self._run and (self._saving.isActive() or self.box.hasFocus()):
            return
        if run != self._run:
            self.flush()
            self._run = run
        self._kept = self._text_of(entry)
        # What was read is all of the note only where it is shorter than what is read at most.
        self.box.setReadOnly(len(self._kept) >= ledger.LONGEST_NOTE)
        if self.box.toPlainText() != self._kept:
            self.box.blockSignals(True)
            self.box.setPlainText(self._kept)
            self.box.blockSignals(False)

    def flush(self) -> None:
        """Saves at once what was typed."""
        self._saving.stop()
        run, text = self._run, self.box.toPlainText()
        if run is None or text == self._kept:
            return
        self._kept = self._written[run] = text
        self._desk.workshop.start(lambda progress: _write(run, text), self._saved, self._not_saved)

    def _text_of(self, entry: Entry | None) -> str:
        """A run's note: what was written here a moment ago, until a look at the folder has seen it."""
        if entry is None:
            return ""
        if self._written.get(entry.run) == entry.note:
            del self._written[entry.run]
        return self._written.get(entry.run, entry.note)

    def _typed(self) -> None:
        self._saving.start()

    def _saved(self, result: object) -> None:
        self.saved.emit()

    def _not_saved(self, sentence: str) -> None:
        self._kept = ""  # so that leaving the box tries again
        self.failed.emit(sentence)

    def _fit(self) -> None:
        px = Theme.of(self).metrics.px
        self.box.setFixedHeight(px(64))


class NoteBox(TextBox):
    """The box of a note.

    Signals:
        left(): The keyboard went elsewhere.
    """

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Says that the user is done here."""
        super().focusOutEvent(event)
        self.left.emit()


def _write(run: Run, text: str) -> None:
    ledger.write_note(run, text)
