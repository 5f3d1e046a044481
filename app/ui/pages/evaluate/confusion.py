"""The confusion card: the matrix, what its numbers are, its legend, and copying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.components import Button, Card, PlainLabel, Segments
from app.ui.pages.evaluate.matrix import MatrixView
from app.ui.pages.evaluate.tint import tint
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.evaluation.review import Review


class Ramp(QWidget):
    """The tint from nothing to all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.of(self).changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A short bar."""
        px = Theme.of(self).metrics.px
        return QSize(px(120), px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the same tints as the cells have."""
        tokens = Theme.of(self).tokens
        gradient = QLinearGradient(0, 0, self.width(), 0)
        for step in range(11):
            gradient.setColorAt(step / 10, tint(tokens.surface, tokens.accent, (step / 10) ** 0.5))
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), gradient)
        painter.setPen(QColor(tokens.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class ConfusionCard(Card):
    """What is taken for what.

    Signals:
        cell_chosen(int, int): True class and answer.
    """

    cell_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Confusion matrix"), parent=parent)
        self.setAccessibleName(self.tr("Confusion"))
        options = [("counts", self.tr("Counts")), ("rows", self.tr("Row %")), ("columns", self.tr("Column %"))]
        self.mode = Segments(self.tr("Numbers in the matrix"), options, parent=self)
        self.mode.chosen.connect(self._set_mode)
        self.add_action(self.mode)
        self.hint = PlainLabel(
            self.tr("Down: what it is. Across: what the model says."), "caption", "text2", wrap=True, parent=self
        )
        self.view = MatrixView(self)
        self.view.cell_chosen.connect(self.cell_chosen)
        column = QVBoxLayout()
        column.addWidget(self.hint)
        column.addWidget(self.view, 1)
        self.body.addLayout(column, 1)
        self.legend = PlainLabel("", "caption", "text2", parent=self)
        self.copy = Button(
            self.tr("Copy table"), "ghost", icon="copy", small=True, name=self.tr("Copy the matrix"), parent=self
        )
        self.copy.clicked.connect(self.view.copy)
        self.add_footer(PlainLabel(self.tr("0 %"), "caption", "text2", parent=self))
        self.add_footer(Ramp(self))
        self.add_footer(self.legend, 1)
        self.add_footer(self.copy)
        self._shown: Review | None = None
        self._set_mode("counts")

    def show_review(self, review: Review) -> None:
        """Shows a run's matrix."""
        if review is self._shown or review.counts is None:
            return
        self._shown = review
        self.view.matrix.fill(review.counts, review.classes)
        worst = self._worst(review)
        self.view.mark(*worst)

    def _worst(self, review: Review) -> tuple[int, int]:
        """The cell to begin with: the most frequent confusion, or the first class where there is none."""
        from app.evaluation import confusion

        assert review.counts is not None
        pairs = confusion.worst_pairs(review.counts, 1)
        return (pairs[0].actual, pairs[0].answer) if pairs else (0, 0)

    def _set_mode(self, mode: str) -> None:
        self.view.matrix.set_mode(mode)
        column = self.tr("100 % of the column")
        self.legend.setText(column if mode == "columns" else self.tr("100 % of the row"))
