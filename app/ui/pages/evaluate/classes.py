"""The scores of each class, in an order to choose."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.components import Card, Cell, Choice, DataTable, RowsModel
from app.ui.pages.evaluate import words
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.evaluation.review import Review

KEYS = ("class", "precision", "recall", "f1", "samples")

ALL_BARRED, BARRED = 540, 400
"""Design pixels of the table from which there is room for bars in all columns, and in the one of F1."""


class ClassesCard(Card):
    """Precision, recall, F1 and number of samples a class; the weakest first.

    Signals:
        class_chosen(int): A class was chosen, by its code.
    """

    class_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Scores of each class"), padded=False, parent=parent)
        heads = [self.tr("Class"), self.tr("Precision"), self.tr("Recall"), self.tr("F1"), self.tr("Samples")]
        options = list(zip(KEYS, heads, strict=True))
        self.order = Choice(self.tr("Order of the classes"), options, small=True, parent=self)
        self.order.set_value("f1")
        self.order.chosen.connect(self._reorder)
        self.add_action(self.order)
        self.rows = RowsModel(heads, (4,), parent=self)
        self.table = DataTable(self.tr("Scores of each class, table"), dense=True, parent=self)
        self.table.setModel(self.rows)
        self.table.clicked.connect(self._clicked)
        self.table.activated.connect(self._clicked)
        head = self.table.horizontalHeader()
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._head_clicked)
        self.add(self.table, 1)
        self._review: Review | None = None
        self._scores: list[dict[str, Any]] = []
        self._codes: list[int] = []
        self._falling = False
        self._barred: tuple[str, ...] = ()
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_review(self, review: Review) -> None:
        """Shows a run's classes."""
        from app.evaluation import scores

        if review is self._review or review.counts is None:
            return
        self._review = review
        self._scores = scores.per_class(review.counts.tolist(), review.classes)
        self._fill()

    def select(self, code: int) -> None:
        """Marks a class."""
        if code in self._codes:
            self.table.selectRow(self._codes.index(code))

    def codes(self) -> list[int]:
        """The classes as they are listed."""
        return list(self._codes)

    def _fill(self) -> None:
        key = self.order.value()
        chosen = self.table.currentIndex()
        kept = self._codes[chosen.row()] if chosen.isValid() and chosen.row() < len(self._codes) else -1
        codes = range(len(self._scores))
        self._codes = sorted(codes, key=lambda code: _rank(self._scores[code], key), reverse=self._falling)
        self.rows.set_rows([self._row(self._scores[code]) for code in self._codes])
        self.table.horizontalHeader().setSortIndicatorShown(True)
        order = Qt.SortOrder.DescendingOrder if self._falling else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(KEYS.index(key), order)
        if kept >= 0:
            self.select(kept)

    def _row(self, scores: dict[str, Any]) -> list[Any]:
        name = str(scores["class"])
        cells: list[Any] = [name]
        for key in ("precision", "recall", "f1"):
            value = scores[key]
            cell: dict[int, Any] = {Qt.ItemDataRole.DisplayRole: words.score(key, value)}
            if key in self._barred:
                cell[Cell.SHARE] = value or 0.0
            cells.append(cell)
        return [*cells, words.whole(scores["samples"])]

    def _reorder(self, key: str) -> None:
        self._falling = False
        self._fill()

    def _head_clicked(self, column: int) -> None:
        key = KEYS[column]
        self._falling = not self._falling if key == self.order.value() else False
        self.order.set_value(key)
        self._fill()

    def _clicked(self, index: Any) -> None:
        if index.isValid():
            self.class_chosen.emit(self._codes[index.row()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bars give way to names where it is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        room = self.width() / m.scale
        wide = ("precision", "recall", "f1") if room >= ALL_BARRED else ("f1",) if room >= BARRED else ()
        part = [122 if key in wide else plain for key, plain in zip(KEYS[1:4], (70, 58, 58), strict=True)]
        names = max(int(room) - sum(part) - 84, 72)
        self.table.set_widths((names, *part, 64))
        self.setMinimumHeight(m.px(172))
        if wide != self._barred:
            self._barred = wide
            if self._review is not None:
                self._fill()


def _rank(scores: dict[str, Any], key: str) -> Any:
    value = scores[key]
    if key == "class":
        return (0.0, str(value))
    return (-math.inf if value is None else float(value), str(scores["class"]))
