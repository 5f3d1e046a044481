"""What the panels of pairs share: sources with the model's answers, and where it looked while it wrote one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from app.ui.components import DataTable, PlainLabel, RowsModel
from app.ui.components.cells import Cell
from app.ui.panels.heat import Heat
from app.ui.panels.panel import Panel, number, visible
from app.ui.theme import Theme

ROWS = 4
"""Answers in sight at once."""

LOW = 330
"""Design pixels of height below which the matrix stands beside the answers."""

LOWEST = 0.05
"""The weight of the lightest colour at least."""

Weights = Sequence[Sequence[float | None]]


class AnsweredPanel(Panel):
    """The answers as a table; below or beside it a matrix of the chosen one: down its tokens, across the source's."""

    _least = 170

    def build(self) -> None:
        """The table over the matrix, what is read under it."""
        self.answers = DataTable(self.tr("Answers of the model"), dense=True, parent=self)
        self._rows = RowsModel(
            [self.tr("Source"), self.tr("The model's answer"), self.tr("Should be")], parent=self
        )
        self.answers.setModel(self._rows)
        self.answers.selectionModel().currentRowChanged.connect(self._choose)
        self.heat = Heat(self.tr("Where the answer looks"), self)
        self.heat.read.connect(self._read)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.chosen = QVBoxLayout()
        self.build_choosers()
        self.chosen.addWidget(self.heat, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.addWidget(self.answers)
        self._both.addLayout(self.chosen, 1)
        self.column.addLayout(self._both, 1)
        self.column.addWidget(self.says)
        self._place = 0
        self._known = False

    def show_alone(self) -> None:
        """Shows the matrix alone: what is answered stands elsewhere."""
        self.answers.hide()
        self.says.hide()
        self._least = 120
        self.fit()

    def build_choosers(self) -> None:
        """Adds to `chosen` what is chosen beside the source; nothing here."""

    def weights_of(self, example: Mapping[str, Any]) -> Weights:
        """The matrix of an example; empty where there is none."""
        raise NotImplementedError

    def fill(self) -> None:
        """All answers, and the matrix of the chosen one."""
        examples = list(self.content["examples"])
        rows = [(str(example["name"]), _judged(example), str(example["wanted"])) for example in examples]
        place = min(self._place, max(0, len(examples) - 1))
        self._rows.set_rows(rows)
        self._known = any(wanted for *_, wanted in rows)
        self._place = place
        self._spread()
        if rows:
            self.answers.selectRow(place)
        self._show()

    def _choose(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid() and current.row() != self._place:
            self._place = current.row()
            self._show()

    def _show(self) -> None:
        """The matrix of the chosen source."""
        example = self._example()
        weights = [] if example is None else self.weights_of(example)
        if example is None or not weights or not weights[0]:
            self.heat.show_values([], [], [], 0.0, 1.0)
            self.heat.setVisible(example is not None and bool(weights))
            self.says.setText(self._why_empty(example))
            return
        self.heat.show()
        most = max((value or 0.0 for row in weights for value in row), default=1.0)
        down, across = ([visible(str(piece)) for piece in example[side]] for side in ("answer", "source"))
        self.heat.show_values(weights, down, across, 0.0, max(most, LOWEST))
        self._read(*self.heat.cell())

    def _example(self) -> Mapping[str, Any] | None:
        examples = self.content.get("examples") or ()
        return examples[min(self._place, len(examples) - 1)] if examples else None

    def _why_empty(self, example: Mapping[str, Any] | None) -> str:
        if example is None or example["answer"]:
            return self.tr("This network has no attention, so there is nothing it looks back at.")
        return self.tr("The answer is empty so far.")

    def _read(self, row: int, column: int) -> None:
        """What the cell under the mouse says."""
        example = self._example()
        if example is None or row < 0:
            self.says.setText(
                self.tr("Each row is a token of the answer: the lighter a cell, the more it looks there.")
            )
            return
        weights = self.weights_of(example)
        self.says.setText(
            self.tr("“{row}” looks at “{column}”: {weight}").format(
                row=visible(str(example["answer"][row])),
                column=visible(str(example["source"][column])),
                weight=number(weights[row][column], 3),
            )
        )

    def fit(self) -> None:
        """Puts sizes to scale."""
        super().fit()
        m = Theme.of(self).metrics
        self.chosen.setSpacing(m.space(2))
        self._both.setSpacing(m.space(3))
        self.heat.setMinimumHeight(m.px(self._least))
        self._spread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Source and answers share the width."""
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """A third of the width for each column; where it is low, the matrix stands beside source and answer."""
        m = Theme.of(self).metrics
        low = self.height() < m.px(LOW) and not self.answers.isHidden()
        way = QBoxLayout.Direction
        self._both.setDirection(way.LeftToRight if low else way.TopToBottom)
        self._both.setStretch(0, 4 if low else 0)
        self._both.setStretch(1, 5 if low else 1)
        self.heat.setMinimumHeight(m.px(min(self._least, 120) if low else self._least))
        self.answers.set_visible_rows(None if low else ROWS)
        self.answers.setColumnHidden(2, low or not self._known)
        wide = self.width() / m.px(100) * 100
        self.answers.set_widths((int(wide / 3), int(wide / 3)) if self._known and not low else (int(wide / 6),))


def _judged(example: Mapping[str, Any]) -> Any:
    """The cell of an answer, with a mark whether it is right where that is known."""
    text, wanted = str(example["text"]), str(example["wanted"])
    if not wanted:
        return text
    tone, icon = ("ok", "check") if text == wanted else ("bad", "x")
    return {Qt.ItemDataRole.DisplayRole: text, Cell.ICON: icon, Cell.TONE: tone}
