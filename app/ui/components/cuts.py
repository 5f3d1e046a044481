"""A text as a network reads it: its pieces on alternating ground, those never seen before marked, the rest grey."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.ui.theme import Theme, Tokens

MOST = 3000
"""Pieces shown of one text; what lies further back is told as a number."""

LONGEST = 20_000
"""Characters shown of one text."""

MARKS = {"\n": "↵\n", "\t": "⇥", " ": "·"}
"""What stands for signs that can't be seen."""

GAP = "\u2009"
"""A thin blank between pieces, where lines may break."""


class CutText(QTextEdit):
    """Reads like the text itself; `show_pieces` shows where it is cut. What it shows is never taken for markup.

    Args:
        name: Accessible name.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "reading")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._text = ""
        self._pieces: Sequence[tuple[str, str]] = ()
        self._limit = 0
        Theme.of(self).changed.connect(self._draw)

    def sizeHint(self) -> QSize:
        """The least: it takes what room there is, and never makes a page scroll."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def show_text(self, text: str) -> None:
        """Shows a text as it is."""
        self._text, self._pieces = text, ()
        self._draw()

    def show_pieces(self, pieces: Sequence[tuple[str, str]], limit: int) -> None:
        """Shows a text as it is cut.

        Args:
            pieces: What stands at each place, and `known`, `unknown`, `blank` (left out on purpose) or `filled`.
            limit: How many of them the network reads; 0 for all.
        """
        self._pieces, self._limit = tuple(pieces[:MOST]), limit
        self._text = ""
        self._draw(more=len(pieces) - MOST)

    def _draw(self, more: int = 0) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        plain = QTextCharFormat()
        tokens = Theme.of(self).tokens
        plain.setForeground(QColor(tokens.text))
        if self._text:
            shown = self._text[:LONGEST]
            cursor.insertText(shown + ("…" if len(self._text) > LONGEST else ""), plain)
        for place, (piece, kind) in enumerate(self._pieces):
            behind = bool(self._limit) and place >= self._limit
            if self._limit and place == self._limit:
                cursor.insertText(f" {self.tr('cut here')} ", _cut(tokens))
            cursor.insertText(visible(piece), _format(tokens, kind, place, behind))
            cursor.insertText(GAP, plain)
        if more > 0:
            cursor.insertText(self.tr("… and {count} more").format(count=self.locale().toString(more)), plain)
        self.moveCursor(QTextCursor.MoveOperation.Start)


def visible(piece: str) -> str:
    """A piece with its blanks and line ends to be seen."""
    return "".join(MARKS.get(sign, sign if sign.isprintable() else "▯") for sign in piece) or "∅"


def _format(tokens: Tokens, kind: str, place: int, behind: bool) -> QTextCharFormat:
    shape = QTextCharFormat()
    if behind:
        shape.setForeground(QColor(tokens.text3))
        return shape
    grounds = {"unknown": tokens.warn_soft, "blank": tokens.sunken, "filled": tokens.ok_soft}
    inks = {"unknown": tokens.warn, "blank": tokens.text2, "filled": tokens.ok}
    shape.setBackground(QBrush(QColor(grounds.get(kind, tokens.soft if place % 2 else tokens.sunken))))
    shape.setForeground(QColor(inks.get(kind, tokens.text)))
    if kind == "unknown":  # never by colour alone
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        shape.setUnderlineColor(QColor(tokens.warn))
    return shape


def _cut(tokens: Tokens) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setForeground(QColor(tokens.bad))
    shape.setBackground(QColor(tokens.bad_soft))
    return shape
