"""A map of words, the neighbours of the chosen one, analogies, and what was drawn against true neighbours."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.components import Bar, Bars, DataTable, ElidedLabel, RowsModel, Segments, tooltip
from app.ui.panels.panel import Panel, number
from app.ui.panels.scatter import Scatter
from app.ui.theme import Theme

SIDE = 230
"""Design pixels of what stands beside the map."""


class MapPanel(Panel):
    """Points and words at the left; at the right neighbours, analogies or drawn words."""

    def build(self) -> None:
        """The map and its side."""
        self._word = ""
        self.scatter = Scatter(self.tr("Map of words"), self)
        self.scatter.chosen.connect(self._choose)
        self.what = Segments(
            self.tr("Beside the map"),
            [("near", self.tr("Near")), ("analogies", self.tr("Analogies")), ("drawn", self.tr("Drawn"))],
            parent=self,
        )
        self.what.chosen.connect(self._turn)
        self.near_title = ElidedLabel("", "label", parent=self)
        self.near = Bars(self.tr("Neighbours"), selectable=True, parent=self)
        self.near.chosen.connect(self._choose)
        near = QWidget(self)
        column = QVBoxLayout(near)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.near_title)
        column.addWidget(self.near, 1)
        self.analogies = self._table(self.tr("Analogies"), [self.tr("Is to"), self.tr("Best")])
        self.drawn = self._table(self.tr("Drawn words"), [self.tr("Word and neighbour"), self.tr("Drawn against it")])
        self._stack = QStackedWidget(self)
        for part in (near, self.analogies, self.drawn):
            self._stack.addWidget(part)
        self._side = QWidget(self)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.what)
        side.addWidget(self._stack, 1)
        self._row = QHBoxLayout()
        self._row.addWidget(self.scatter, 1)
        self._row.addWidget(self._side)
        self.column.addLayout(self._row, 1)

    def _table(self, name: str, heads: list[str]) -> DataTable:
        table = DataTable(name, dense=True, parent=self)
        table.setModel(RowsModel(heads, parent=table))
        return table

    def fill(self) -> None:
        """The words, and what stands beside them."""
        content = self.content
        words = list(content["words"])
        self.scatter.show_words(words, content["x"], content["y"])
        if self._word not in content["neighbours"]:
            self._word = words[0] if words else ""
        self._fill_near()
        self._rows(self.analogies, [self._analogy(row) for row in content["analogies"]])
        drawn = [[f"{row['centre']}, {row['context']}", ", ".join(row["drawn"])] for row in content["negatives"]]
        self._rows(self.drawn, drawn)

    def _rows(self, table: DataTable, rows: list[list[str]]) -> None:
        model = table.model()
        assert isinstance(model, RowsModel)
        roles = Qt.ItemDataRole
        model.set_rows(
            [[{roles.DisplayRole: cell, roles.ToolTipRole: tooltip(cell)} for cell in row] for row in rows]
        )

    def _analogy(self, row: dict[str, Any]) -> list[str]:
        asked = self.tr("{a} : {b} = {c} : ?").format(a=row["a"], b=row["b"], c=row["c"])
        return [asked, ", ".join(word for word, _ in row["best"])]

    def _fill_near(self) -> None:
        found = self.content["neighbours"].get(self._word, ())
        self.scatter.set_current(self._word, [word for word, _ in found])
        self.near_title.setText(self.tr("Near {word}").format(word=self._word) if self._word else "")
        self.near.set_rows([Bar(word, max(0.0, share), number(share)) for word, share in found])

    def _choose(self, word: str) -> None:
        if word in self.content["neighbours"]:
            self._word = word
            self.what.set_value("near")
            self._turn("near")
            self._fill_near()

    def _turn(self, key: str) -> None:
        self._stack.setCurrentIndex(("near", "analogies", "drawn").index(key))

    def fit(self) -> None:
        """Puts sizes to scale."""
        super().fit()
        m = Theme.of(self).metrics
        self._side.setFixedWidth(m.px(SIDE))
        self._row.setSpacing(m.space(4))
        self.analogies.set_widths([SIDE // 2])
        self.drawn.set_widths([SIDE // 2])


