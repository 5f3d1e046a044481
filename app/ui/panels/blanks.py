"""Sentences with a word left out, and the five words that the network would put there."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.components import Chip, ElidedLabel, Flow
from app.ui.panels.panel import Panel, percent
from app.ui.theme import Theme

BEST = 5


class Sentence(QWidget):
    """A sentence with its blank, and under it a chip for each answer; the right one stands out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = ElidedLabel("", "body", parent=self)
        self.answers = [Chip("", "outline", parent=self) for _ in range(BEST)]
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.text)
        self.column.addWidget(Flow(*self.answers, parent=self))

    def show_example(self, example: dict[str, Any]) -> None:
        """Shows a sentence and what the network says of it."""
        answer = str(example["answer"])
        blank = self.tr("____ ({word})").format(word=answer) if answer else "____"
        parts = (" ".join(example["before"].split()), blank, " ".join(example["after"].split()))
        self.text.setText(" ".join(part for part in parts if part))
        best = list(example["best"])[:BEST]
        for place, chip in enumerate(self.answers):
            chip.setVisible(place < len(best))
            if place < len(best):
                word, share = best[place]
                chip.set(f"{word}  {percent(share)}", "ok" if answer and word == answer else "outline")


class BlanksPanel(Panel):
    """Sentences under each other."""

    def build(self) -> None:
        """A place that scrolls."""
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Blanks and what the network says"))
        self._inside = QWidget(area)
        self._inside.setProperty("kind", "page")
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addStretch(1)
        area.setWidget(self._inside)
        self.sentences: list[Sentence] = []
        self.column.addWidget(area, 1)

    def fill(self) -> None:
        """Every sentence."""
        examples = self.content["examples"]
        while len(self.sentences) < len(examples):
            self.sentences.append(Sentence(self._inside))
            self._rows.insertWidget(len(self.sentences) - 1, self.sentences[-1])
        for place, sentence in enumerate(self.sentences):
            sentence.setVisible(place < len(examples))
            if place < len(examples):
                sentence.show_example(examples[place])

    def fit(self) -> None:
        """Puts sizes to scale."""
        super().fit()
        m = Theme.of(self).metrics
        self._rows.setSpacing(m.space(4))
        for sentence in self.sentences:
            sentence.column.setSpacing(m.space(1))
