"""A short sequence to try: one of the test part, or a file, drawn channel by channel."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.ui.components import Button, Flow, PlainLabel
from app.ui.figure import FigureView
from app.ui.language import localised
from app.ui.pages.use import words
from app.ui.pages.use.choosing import choose
from app.ui.pages.use.subject import Subject, TestRow
from app.ui.theme import Theme


class SequenceForm(QWidget):
    """The sequence, and where it comes from.

    Signals:
        edited(): Another sequence is tried.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._file = ""
        self.row: TestRow | None = None
        self.take = Button(self.tr("Take a sequence"), icon="arrows-shuffle", parent=self)
        self.open = Button(
            self.tr("Open file"), "ghost", icon="file-text", name=self.tr("Open the file of a sequence"), parent=self
        )
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.view = FigureView(self.tr("Sequence to try"), parent=self)
        self.told = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Flow(self.take, self.open, parent=self))
        self._column.addWidget(self.says)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self.told)
        self.take.clicked.connect(self._take)
        self.open.clicked.connect(self._ask)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_subject(self, subject: Subject) -> None:
        """Sequences of another run."""
        self._subject, self.row, self._file = subject, None, ""
        reason = localised(subject.problem) or self.tr("The run has no test part.")
        self.take.set_blocked(None if subject.rows else reason)
        self._put(subject.rows[0] if subject.rows else None)

    def question(self) -> dict[str, Any] | None:
        """What to ask; None while there is nothing."""
        if self._file:
            return {"file": self._file}
        return None if self.row is None else {"row": dict(self.row.texts)}

    def truth(self) -> str:
        """The true class where it is known."""
        return self.row.truth if self.row is not None else ""

    def open_file(self, path: str) -> None:
        """Takes a sequence from a file."""
        self._file, self.row = path, None
        self.says.setText(self.tr("From {file}.").format(file=Path(path).name))
        self._draw("")
        self.edited.emit()

    def show_result(self, result: Mapping[str, Any]) -> None:
        """Says what of the file was read."""
        if "steps" not in result or isinstance(result["steps"], list):
            return
        text = self.tr("{count} steps").format(count=words.whole(int(result["steps"])))
        if result.get("cut"):
            text += ", " + self.tr("the first {count} of them are not read").format(
                count=words.whole(int(result["cut"]))
            )
        self.told.setText(text)

    def _ask(self) -> None:
        choose(self, self.tr("Open the file of a sequence"), QFileDialog.FileMode.ExistingFile, self.open_file)

    def _take(self) -> None:
        if self._subject is None or not self._subject.rows:
            return
        others = [row for row in self._subject.rows if row is not self.row]
        self._put(random.choice(others or list(self._subject.rows)))

    def _put(self, row: TestRow | None) -> None:
        self.row, self._file = row, ""
        said = self.tr("Open or drop the file of a sequence, and the answer follows.")
        if row is not None:
            said = self.tr("Sequence {number} of the test part, never seen in training.")
            said = said.format(number=words.whole(row.number))
        self.says.setText(said)
        self.told.setText("")
        self._draw("" if row is None else next(iter(row.texts.values()), ""))
        self.edited.emit()

    def _draw(self, cell: str) -> None:
        from app.figures import sequence

        self.view.set_chart(sequence.of_cell(cell, self.tr("Step")))

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._column.setSpacing(m.space(2))
        self.view.setMinimumHeight(m.px(220))
