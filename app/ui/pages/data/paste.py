"""A box to paste a table or a text into, as it comes from a spreadsheet or a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import UserError
from app.ui.components import Button, Card, PlainLabel, TextBox
from app.ui.language import localised
from app.ui.pages.data import following
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.desk import Desk


class PasteCard(Card):
    """A text box in a card; what is pasted becomes a file of its own and is opened like any other.

    Signals:
        closed(): The user is done here, or thinks better of it.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Paste a table or a text"))
        self.desk = desk
        self.box = TextBox(self.tr("Copy cells of a spreadsheet, lines of a CSV file or a text, and paste them here"),
                           name=self.tr("Table or text to paste"), parent=self)  # fmt: skip
        self._says = PlainLabel("", "small", "bad", wrap=True, parent=self)
        self._says.hide()
        self.add(self.box, 1)
        self.add(self._says)
        self._open = Button(self.tr("Use as a table"), icon="table", parent=self)
        self._open.clicked.connect(self._use_table)
        self._read = Button(self.tr("Use as a text"), icon="align-left", parent=self)
        self._read.clicked.connect(self._use_text)
        cancel = Button(self.tr("Don't paste"), "ghost", parent=self)
        cancel.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addWidget(self._read)
        row.addWidget(cancel)
        row.addStretch(1)
        self.body.addLayout(row)
        self.box.textChanged.connect(self._check)
        Theme.of(self).changed.connect(self._resize)
        self._resize()
        self._check()

    def start(self) -> None:
        """Takes what lies on the clipboard, if it looks like a table, and the keyboard."""
        text = QGuiApplication.clipboard().text()
        if not self.box.toPlainText() and "\n" in text.strip() and any(mark in text for mark in "\t,;|"):
            self.box.setPlainText(text)
        self.box.setFocus()

    def _check(self) -> None:
        text = self.box.toPlainText().strip()
        lines = len(text.splitlines())
        reason = None if lines > 1 else self.tr("Paste a line of names and at least one row first.")
        self._open.set_blocked(reason)
        self._read.set_blocked(None if text else self.tr("Paste a text first."))
        self._says.hide()

    def _use_table(self) -> None:
        self._use(written=False)

    def _use_text(self) -> None:
        self._use(written=True)

    def _use(self, written: bool) -> None:
        from app.data import pasted

        try:
            path = pasted.keep(self.box.toPlainText(), self.desk.state.folder / "pasted", written)
        except UserError as error:
            self._says.setText(localised(str(error)))
            self._says.show()
            return
        self.box.clear()
        self.closed.emit()
        self.desk.open(str(path))
        if written:  # whatever it looks like
            self.desk.edit(self.tr("Use as a text"), following.as_texts(self.desk.choices, "corpus"))

    def _resize(self) -> None:
        self.box.setMinimumHeight(Theme.of(self).metrics.px(140))
