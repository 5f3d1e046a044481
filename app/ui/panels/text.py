"""What the network writes after the same beginnings, epochs side by side, and what it takes for likely next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import Bar, Bars, Flow, PlainLabel, TextBox
from app.ui.panels.choosing import Picker
from app.ui.panels.panel import Content, Panel, percent, visible
from app.ui.theme import Theme

WIDTH, NEXT = 205, 150
"""Design pixels of a text at least, and of the bars beside the texts."""


class Written(QWidget):
    """One epoch's text: the beginning in grey, what was written after it in black."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = PlainLabel("", "caption", "text3", parent=self)
        self.box = TextBox(name=name, mono=True, parent=self)
        self.box.setReadOnly(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.box, 1)

    def show_text(self, title: str, prompt: str, text: str) -> None:
        """Shows a text; one that stands already keeps its place."""
        self.title.setText(title)
        tokens = Theme.of(self).tokens
        if self.box.toPlainText() == prompt + text and self.property("ink") == tokens.text:
            return
        self.setProperty("ink", tokens.text)
        self.box.clear()
        cursor = QTextCursor(self.box.document())
        for part, colour in ((prompt, tokens.text3), (text, tokens.text)):
            ink = QTextCharFormat()
            ink.setForeground(QColor(colour))
            cursor.insertText(part, ink)
        self.box.moveCursor(QTextCursor.MoveOperation.Start)


class TextPanel(Panel):
    """A chooser of beginnings, texts side by side, and bars of the next token."""

    earlier = 2

    def build(self) -> None:
        """The chooser over the texts and the bars."""
        self.prompt = Picker(self.tr("Beginning to go on with"), self)
        self.prompt.chosen.connect(self.fill)
        self.texts = [Written(self.tr("Text {number}").format(number=at + 1), self) for at in range(self.earlier + 1)]
        self.next_title = PlainLabel(self.tr("Likely next"), "caption", "text3", parent=self)
        self.bars = Bars(self.tr("Likely next"), track=True, parent=self)
        self.beside = QVBoxLayout()
        self.beside.addWidget(self.next_title)
        self.beside.addWidget(self.bars, 1)
        self._row = QHBoxLayout()
        for text in self.texts:
            self._row.addWidget(text, 1)
        self._row.addLayout(self.beside)
        self.column.addWidget(Flow(self.prompt, parent=self))
        self.column.addLayout(self._row, 1)

    def fill(self) -> None:
        """The chosen beginning, as every epoch goes on with it."""
        samples = self.content["samples"]
        self.prompt.show_names([_named(sample["prompt"]) or self.tr("No beginning") for sample in samples])
        place = min(self.prompt.place, len(samples) - 1)
        shown: list[Content] = [*self.before[: self._room() - 1], self.content]
        for at, text in enumerate(self.texts):
            text.setVisible(at < len(shown))
            if at < len(shown):
                sample = shown[at]["samples"][place]
                text.show_text(self._epoch(shown[at]), sample["prompt"], sample["text"])
        candidates = self.content["next"][place]["candidates"]
        self.bars.set_rows([Bar(visible(str(word)) or "–", share, "", percent(share)) for word, share in candidates])

    def _epoch(self, content: Mapping[str, Any]) -> str:
        epoch = content.get("epoch")
        if epoch is None:
            return ""
        if not epoch:
            return self.tr("Before training")
        return self.tr("Epoch {number}").format(number=QLocale().toString(int(epoch)))

    def _room(self) -> int:
        """Texts that there is room for."""
        m = Theme.of(self).metrics
        return max(1, min(len(self.texts), (self.width() - m.px(NEXT)) // m.px(WIDTH)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many epochs side by side as there is room for."""
        super().resizeEvent(event)
        if self.content:
            self.fill()

    def fit(self) -> None:
        """Puts sizes to scale, and ink to the theme."""
        super().fit()
        m = Theme.of(self).metrics
        self._row.setSpacing(m.space(3))
        self.bars.setFixedWidth(m.px(NEXT))
        for text in self.texts:
            text.box.setMinimumHeight(m.px(120))
        if self.content:
            self.fill()


def _named(prompt: str) -> str:
    return " ".join(prompt.split())
