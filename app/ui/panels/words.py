"""For each class, the words that speak most for it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.components import Bar, Bars, ElidedLabel
from app.ui.panels.panel import Panel, number
from app.ui.theme import Theme

WIDTH = 220
"""Design pixels of a class's words at least."""

SHOWN = 15
"""Words of a class."""


class ClassWords(QWidget):
    """One class and its words."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(name, "label", parent=self)
        self.bars = Bars(self.tr("Words for {name}").format(name=name), parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.bars)
        column.addStretch(1)


class WordsPanel(Panel):
    """Bars of words, the classes side by side as far as there is room."""

    def build(self) -> None:
        """A place that scrolls where there are many classes."""
        self._parts: dict[str, ClassWords] = {}
        self._columns = 0
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Telling words"))
        inside = QWidget(area)
        inside.setProperty("kind", "page")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        area.setWidget(inside)
        self._inside = inside
        self.column.addWidget(area, 1)

    def fill(self) -> None:
        """Every class's words; the longest bar of all is the strongest word."""
        words = self.content["words"]
        classes = [str(name) for name in self.content["classes"]]
        if classes != list(self._parts):
            self._remake(classes)
        most = max((abs(weight) for found in words.values() for _, weight in found), default=1.0) or 1.0
        for name, part in self._parts.items():
            rows = [Bar(word, max(0.0, weight) / most, number(weight)) for word, weight in words.get(name, ())]
            part.bars.set_visible_rows(SHOWN)
            part.bars.set_rows(rows)

    def _remake(self, classes: list[str]) -> None:
        for part in self._parts.values():
            part.hide()
            part.deleteLater()
        self._parts = {name: ClassWords(name, self._inside) for name in classes}
        self._columns = 0
        self._place()

    def _place(self) -> None:
        m = Theme.of(self).metrics
        columns = max(1, min(len(self._parts), self.width() // m.px(WIDTH)))
        self._grid.setSpacing(m.space(4))
        if columns == self._columns:
            return
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, part in enumerate(self._parts.values()):
            self._grid.addWidget(part, place // columns, place % columns)
            self._grid.setColumnStretch(place % columns, 1)
            part.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many classes side by side as there is room for."""
        super().resizeEvent(event)
        self._place()

    def fit(self) -> None:
        """Puts sizes to scale."""
        super().fit()
        self._place()
