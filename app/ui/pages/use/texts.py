"""A text to try: typed, or taken from the test part, and below it as the model reads it."""

from __future__ import annotations

import random
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components import Button, Flow, PlainLabel, TextBox
from app.ui.components.cuts import CutText
from app.ui.language import localised
from app.ui.pages.data.cutting import limit, pieces
from app.ui.pages.use import words
from app.ui.pages.use.subject import Subject, TestRow
from app.ui.theme import Theme
from models.spec import Task

BLANK = "[_]"
"""What stands for a word to be filled in; the same in every language."""

BEGINNING = 60
"""Characters of a test text that a language model is given to go on with."""


class Box(TextBox):
    """Takes what room there is, and never makes the page scroll."""

    def sizeHint(self) -> QSize:
        """The least."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class TextForm(QWidget):
    """The box to type in.

    Signals:
        edited(): The text was changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self.row: TestRow | None = None
        self._putting = False
        self.take = Button(self.tr("Take a text"), icon="arrows-shuffle", parent=self)
        self.clear = Button(self.tr("Clear"), "ghost", name=self.tr("Clear the text"), parent=self)
        self.blank = Button(self.tr("Leave a word out"), icon="eraser", parent=self)
        self.from_where = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.box = Box(self.tr("Type or paste a text"), name=self.tr("Text to try"), parent=self)
        self._heading = PlainLabel(self.tr("As the model reads it"), "label", parent=self)
        self.reader = CutText(self.tr("Text as the model reads it"), self)
        self.count = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Flow(self.take, self.blank, self.clear, parent=self))
        self._column.addWidget(self.from_where)
        self._column.addWidget(self.box, 3)
        self._column.addWidget(self._heading)
        self._column.addWidget(self.reader, 2)
        self._column.addWidget(self.count)
        self.take.clicked.connect(self._take)
        self.clear.clicked.connect(self._clear)
        self.blank.clicked.connect(self._leave_out)
        self.box.textChanged.connect(self._changed)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_subject(self, subject: Subject) -> None:
        """A text for another run."""
        self._subject, self.row = subject, None
        reason = localised(subject.problem) or self.tr("The run has no test part.")
        self.take.set_blocked(None if subject.rows else reason)
        self.blank.setVisible(subject.task == Task.MASKED_LANGUAGE_MODELLING)
        first = next((row for row in subject.rows if 20 <= len(self._of(row)) <= 400), None)
        self._put(first or (subject.rows[0] if subject.rows else None))

    def text(self) -> str:
        """What is tried."""
        return self.box.toPlainText()

    def truth(self) -> str:
        """The true class where it is known."""
        return self.row.truth if self.row is not None else ""

    def _of(self, row: TestRow) -> str:
        """A test row's text as this model is given it: a beginning to go on with, a text with a blank, or all."""
        text = row.texts.get("text", "")
        task = None if self._subject is None else self._subject.task
        if task == Task.LANGUAGE_MODELLING and len(text) > BEGINNING:
            return text[:BEGINNING].rpartition(" ")[0] or text[:BEGINNING]
        if task == Task.MASKED_LANGUAGE_MODELLING:
            return with_blank(text[:400])
        return text

    def _take(self) -> None:
        if self._subject is None or not self._subject.rows:
            return
        others = [row for row in self._subject.rows if row is not self.row]
        self._put(random.choice(others or list(self._subject.rows)))

    def _clear(self) -> None:
        self._put(None)
        self.box.setFocus()

    def _leave_out(self) -> None:
        """The word under the cursor, or what is selected, becomes a blank."""
        cursor = self.box.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        cursor.insertText(BLANK)
        self.box.setTextCursor(cursor)
        self.box.setFocus()

    def _put(self, row: TestRow | None) -> None:
        self._putting = True
        self.box.setPlainText("" if row is None else self._of(row))
        self._putting = False
        self.row = row
        self._tell()
        self.edited.emit()

    def _changed(self) -> None:
        if self._putting:
            return
        self.row = None
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        """Where the text comes from, and how it is cut."""
        subject = self._subject
        if subject is not None and subject.problem:
            said = self.tr("The run's data can't be read, so there is no test text. {reason}").format(
                reason=localised(subject.problem)
            )
        elif self.row is not None:
            said = self.tr("Text {number} of the test part, never seen in training.")
            said = said.format(number=words.whole(self.row.number))
        else:
            said = self.tr("Change the text, and the answer follows.")
        self.from_where.setText(said)
        self._show_cut()

    def _show_cut(self) -> None:
        subject = self._subject
        if subject is None or subject.tokens is None:
            return
        tokens, text = subject.tokens, self.text()
        writes = subject.task == Task.LANGUAGE_MODELLING
        found: list[tuple[str, str]] = []
        for place, part in enumerate(text.split(BLANK) if subject.task == Task.MASKED_LANGUAGE_MODELLING else [text]):
            found += [(BLANK, "blank")] * bool(place) + pieces(tokens, part)
        cut = limit(tokens, text, len(found))
        self.reader.show_pieces(found, 0 if writes else cut)
        self.count.setText(self._counted(found, tokens.length if writes and cut else cut, writes))

    def _counted(self, found: list[tuple[str, str]], length: int, writes: bool) -> str:
        parts = [self.tr("{count} tokens").format(count=words.whole(len(found)))]
        strange = sum(kind == "unknown" for _, kind in found)
        if strange:
            parts.append(self.tr("{count} never seen in training").format(count=words.whole(strange)))
        if length:
            told = self.tr("only the last {count} are read") if writes else self.tr("only the first {count} are read")
            parts.append(told.format(count=words.whole(length)))
        return ", ".join(parts)

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._column.setSpacing(m.space(2))
        self.box.setMinimumHeight(m.px(96))
        self.reader.setMinimumHeight(m.px(72))


def with_blank(text: str) -> str:
    """A text in which the longest word of its middle half is left out."""
    found: list[Any] = text.split(" ")
    middle = range(len(found) // 4, max(3 * len(found) // 4, 1))
    at = max(middle, key=lambda place: len(found[place].strip(".,;:!?'\"")), default=0)
    found[at] = BLANK
    return " ".join(found)
