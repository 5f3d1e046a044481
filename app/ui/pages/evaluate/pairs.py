"""The most frequent confusions as a list, for matrices that are too large for numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from app.ui.components import Card, DataTable, RowsModel
from app.ui.pages.evaluate import words
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.evaluation.confusion import Pair
    from app.evaluation.review import Review

MOST = 100


class PairsCard(Card):
    """What is taken for what, most often first.

    Signals:
        cell_chosen(int, int): True class and answer.
    """

    cell_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Taken for another most often"), padded=False, ruled=True, parent=parent)
        heads = [self.tr("Is"), self.tr("Taken for"), self.tr("Samples"), self.tr("Share")]
        self.rows = RowsModel(heads, (2, 3), parent=self)
        self.table = DataTable(self.tr("Most frequent confusions"), dense=True, parent=self)
        self.table.setModel(self.rows)
        self.table.clicked.connect(self._clicked)
        self.table.activated.connect(self._clicked)
        self.add(self.table, 1)
        self._pairs: list[Pair] = []
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_review(self, review: Review) -> None:
        """Shows a run's confusions."""
        from app.evaluation import confusion

        if review.counts is None:
            return
        self._pairs = confusion.worst_pairs(review.counts, MOST)
        names = review.classes
        self.rows.set_rows(
            [names[pair.actual], names[pair.answer], words.whole(pair.count), words.percent(pair.share)]
            for pair in self._pairs
        )

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            pair = self._pairs[index.row()]
            self.cell_chosen.emit(pair.actual, pair.answer)

    def _fit(self) -> None:
        self.table.set_widths((120, 120, 72))
        self.setMinimumHeight(Theme.of(self).metrics.px(170))
