"""Where the columns of a table look, and where the answer is taken from."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import Bar, Bars, Flow, PlainLabel
from app.ui.panels.choosing import Picker
from app.ui.panels.heat import Heat
from app.ui.panels.panel import Panel, number, percent, visible
from app.ui.theme import Theme

SIDE = 260
"""Design pixels of the bars."""

LOWEST = 0.05
"""The weight of the lightest colour at least."""


class ColumnsPanel(Panel):
    """Bars of what the answer looks at; beside them one head of one layer as a matrix."""

    def build(self) -> None:
        """The bars at the left, the choosers over the matrix."""
        self.bars = Bars(self.tr("Where the answer looks"), track=True, parent=self)
        self.bars_title = PlainLabel(self.tr("The answer looks at"), "label", parent=self)
        self.layer = Picker(self.tr("Layer"), self)
        self.head = Picker(self.tr("Head"), self)
        for picker in (self.layer, self.head):
            picker.chosen.connect(self.fill)
        self.heat = Heat(self.tr("Attention between columns"), self)
        self.heat.read.connect(self._read)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._beside = QWidget(self)
        side = QVBoxLayout(self._beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.bars_title)
        side.addWidget(self.bars, 1)
        main = QVBoxLayout()
        main.addWidget(Flow(self.layer, self.head, parent=self))
        main.addWidget(self.heat, 1)
        main.addWidget(self.says)
        self._row = QHBoxLayout()
        self._row.addWidget(self._beside)
        self._row.addLayout(main, 1)
        self.column.addLayout(self._row, 1)

    def fill(self) -> None:
        """The chosen head."""
        columns, weights = [str(name) for name in self.content["columns"]], list(self.content["weights"])
        layers = self.content["layers"]
        most = max((weight or 0.0 for weight in weights), default=1.0) or 1.0
        order = sorted(range(len(columns)), key=lambda place: -(weights[place] or 0.0))
        self.bars.set_rows(
            [Bar(columns[place], (weights[place] or 0.0) / most, percent(weights[place])) for place in order]
        )
        self.layer.show_names([self.tr("Layer {number}").format(number=at + 1) for at in range(len(layers))])
        heads = layers[min(self.layer.place, len(layers) - 1)]
        self.head.show_names([self.tr("Head {number}").format(number=at + 1) for at in range(len(heads))])
        matrix = heads[min(self.head.place, len(heads) - 1)]
        steps = [*(visible(name) for name in columns), self.tr("Answer")]
        if len(matrix) != len(steps):
            raise ValueError("columns without weights")
        highest = max((value or 0.0 for row in matrix for value in row), default=1.0)
        self.heat.show_values(matrix, steps, steps, 0.0, max(highest, LOWEST))
        self._read(*self.heat.cell())

    def _read(self, row: int, column: int) -> None:
        """What the cell under the mouse says."""
        if row < 0:
            self.says.setText(self._about())
            return
        steps = [*self.content["columns"], self.tr("Answer")]
        heads = self.content["layers"][min(self.layer.place, len(self.content["layers"]) - 1)]
        value = heads[min(self.head.place, len(heads) - 1)][row][column]
        self.says.setText(
            self.tr("“{row}” looks at “{column}”: {weight}").format(
                row=visible(str(steps[row])), column=visible(str(steps[column])), weight=number(value, 3)
            )
        )

    def _about(self) -> str:
        rows = int(self.content["rows"])
        said = self.tr("Each row of the matrix is one column: the lighter a cell, the more it looks there.")
        if rows > 1:
            said += " " + self.tr("Mean of {count} rows.").format(count=number(rows, 0))
        if self.content["left_out"]:
            said += " " + self.tr("{count} more columns are not shown.").format(
                count=number(self.content["left_out"], 0)
            )
        return said

    def fit(self) -> None:
        """Puts sizes to scale."""
        super().fit()
        m = Theme.of(self).metrics
        self._beside.setFixedWidth(m.px(SIDE))
        self._row.setSpacing(m.space(4))
