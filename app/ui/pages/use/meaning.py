"""Words by meaning: a word whose neighbours are asked for, or three words for an analogy."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import PlainLabel, Segments, TextField
from app.ui.pages.use.subject import Subject
from app.ui.theme import Theme


class WordForm(QWidget):
    """One field for neighbours, or three for an analogy.

    Signals:
        edited(): What is asked was changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self.kind = Segments(
            self.tr("What is asked"),
            [("word", self.tr("Neighbours")), ("analogy", self.tr("Analogy"))],
            parent=self,
        )
        self.kind.chosen.connect(self._turn)
        self.word = TextField(self.tr("Word"), name=self.tr("Word to look up"), parent=self)
        self.first = TextField(self.tr("Is"), name=self.tr("First word of the analogy"), parent=self)
        self.second = TextField(self.tr("to"), name=self.tr("Second word of the analogy"), parent=self)
        self.third = TextField(self.tr("as"), name=self.tr("Third word of the analogy"), parent=self)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        row = QHBoxLayout()
        row.addWidget(self.kind)
        row.addStretch(1)
        self._fields = QHBoxLayout()
        for field in (self.word, self.first, self.second, self.third):
            field.line.textEdited.connect(self._typed)
            self._fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row)
        self._column.addLayout(self._fields)
        self._column.addWidget(self.says)
        self._column.addStretch(1)
        Theme.of(self).changed.connect(self._fit)
        self._fit()
        self._turn("word")

    def show_subject(self, subject: Subject) -> None:
        """Words of another run: some that it knows stand there."""
        self._subject = subject
        known = [word for word in self._known() if word.isalpha() and len(word) > 2]
        usual = known[len(known) // 20 : len(known) // 20 + 1] or known[:1]
        self.word.set_text(usual[0] if usual else "")
        for field, word in zip((self.first, self.second, self.third), ("man", "woman", "king"), strict=True):
            field.set_text(word if word in known else "")
        self._turn(self.kind.value())

    def question(self) -> dict[str, Any] | None:
        """What to ask; None while a field is empty."""
        if self.kind.value() == "word":
            word = self.word.text().strip()
            return {"word": word} if word else None
        parts = {name: field.text().strip() for name, field in zip("abc", self._three(), strict=True)}
        return parts if all(parts.values()) else None

    def _three(self) -> tuple[TextField, TextField, TextField]:
        return self.first, self.second, self.third

    def _known(self) -> list[str]:
        tokens = None if self._subject is None else self._subject.tokens
        return [] if tokens is None else [entry for entry in tokens.vocabulary[4:]]

    def _turn(self, kind: str) -> None:
        self.word.setVisible(kind == "word")
        for field in self._three():
            field.setVisible(kind != "word")
        self.says.setText(
            self.tr("The words whose vectors point most nearly the same way.")
            if kind == "word"
            else self.tr("The word that stands to the third as the second stands to the first.")
        )
        self.edited.emit()

    def _typed(self, text: str) -> None:
        self.edited.emit()

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._column.setSpacing(m.space(3))
        self._fields.setSpacing(m.space(3))
