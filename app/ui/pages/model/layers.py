"""The layers card: the network from input to answer, what it takes, and the same as a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app import headroom
from app.ui.components import (
    Card,
    DataTable,
    ElidedLabel,
    EmptyState,
    IconButton,
    PlainLabel,
    RowsModel,
    tooltip,
)
from app.ui.components.wrapping import Wrapping
from app.ui.language import localised
from app.ui.pages.model import words
from app.ui.pages.model.explained import explained
from app.ui.pages.model.layerlist import LayerList
from app.ui.steps import number
from app.ui.theme import Theme


class LayersCard(Card):
    """What a description of the network says, in rows; below, weights, time and memory."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padded=False)
        self.set_title(self.tr("Layers"))
        self.set_note(self.tr("output · weights"))
        self._rows: list[Mapping[str, Any]] = []
        self._grown = False
        name = self.tr("Show layers as a table")
        self._table_button = IconButton("table", name, checkable=True, small=True, parent=self)
        self._table_button.toggled.connect(self._show_table)
        self.add_action(self._table_button)
        self._stack = QStackedWidget(self)
        self.state = EmptyState(self.tr("Counting"), self.tr("The network is being laid out."), parent=self)
        self.list = LayerList(self)
        self.list.current_changed.connect(self._explain)
        self._model = RowsModel(
            [self.tr("Layer"), self.tr("Output"), self.tr("Weights")], numbers=(1, 2), parent=self
        )
        self.table = DataTable(self.tr("Layers as a table"), dense=True, parent=self)
        self.table.setModel(self._model)
        self.table.set_widths([150, 100, 70])
        for part in (self.state, self.list, self.table):
            self._stack.addWidget(part)
        self.add(self._stack, 1)
        self.add_line()
        self.foot = Foot(self)
        self.add(self.foot)

    def show_description(self, description: Mapping[str, Any]) -> None:
        """Shows a network."""
        rows = list(description.get("layers") or ())
        layers = [words.layer(row) for row in rows]
        if rows != self._rows:
            self._rows = rows
            self.list.show_layers(layers)
            self._model.set_rows([[self._named(row), row.output, row.weights] for row in layers])
        self.foot.show_numbers(description)
        self._sentence = words.weightiest(layers, rows)
        self._explain(self.list.currentIndex())
        self._stack.setCurrentWidget(self.table if self._table_button.isChecked() else self.list)
        self._table_button.set_blocked(None)
        self._grow()

    def show_busy(self) -> None:
        """Says that the network is being counted."""
        self._show_state(self.tr("Counting"), self.tr("The network is being laid out."))

    def show_problem(self, sentence: str) -> None:
        """Says why there is no network."""
        self._show_state(self.tr("No network yet"), sentence)

    def set_grown(self, grown: bool) -> None:
        """As high as all its rows, for a page that scrolls as a whole; else it scrolls by itself."""
        self._grown = grown
        self._grow()

    def _show_state(self, title: str, sentence: str) -> None:
        self._rows = []
        self.state.set_text(title, sentence)
        self._stack.setCurrentWidget(self.state)
        self._table_button.set_blocked(self.tr("There are no layers to show yet."))
        self.foot.clear()

    def _named(self, row: words.LayerWords) -> str:
        return " · ".join(part for part in (row.part, row.title, row.facts) if part)

    def _show_table(self, table: bool) -> None:
        if self._rows:
            self._stack.setCurrentWidget(self.table if table else self.list)

    def _explain(self, index: QModelIndex) -> None:
        """Says what the selected layer does, else where most weights are."""
        row = self.list.layer_row(index)
        said = "" if row is None else explained(str(self._rows[row].get("kind", "")))
        self.foot.say(said or getattr(self, "_sentence", ""))

    def _grow(self) -> None:
        tall = self.list.full_height() if self._grown else 0
        self._stack.setMinimumHeight(tall or Theme.of(self).metrics.px(160))


class Foot(Wrapping):
    """Weights, time and memory, and one sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._weights = Figure(self.tr("Weights"), self)
        self._time = Figure(self.tr("Time"), self)
        self._memory = Figure(self.tr("Memory"), self)
        self._sentence = PlainLabel("", "caption", "text2", wrap=True, parent=self)
        row = QHBoxLayout()
        for figure in (self._weights, self._time, self._memory):
            row.addWidget(figure)
        self._row = row
        self.warning = PlainLabel("", "caption", "warn", wrap=True, parent=self)
        self.warning.hide()
        self._column = QVBoxLayout(self)
        self._column.addLayout(row)
        self._column.addWidget(self.warning)
        self._column.addWidget(self._sentence)
        Theme.of(self).changed.connect(self._space)
        self._space()

    def show_numbers(self, description: Mapping[str, Any]) -> None:
        """Shows what training this network takes; the time is a rough one, to the last epoch."""
        weights = int(description.get("trainable") or 0)
        self._weights.show_number(words.count(weights), number(weights))
        seconds = description.get("seconds")
        self._time.show_number("" if seconds is None else words.roughly(float(seconds)))
        bytes = description.get("memory")
        self._memory.show_number("" if bytes is None else words.memory(float(bytes)))
        self._warn(None if bytes is None else headroom.warning(float(bytes)))

    def say(self, sentence: str) -> None:
        """Shows the sentence; its room is kept, so that nothing moves."""
        self._sentence.setText(sentence)

    def clear(self) -> None:
        """Nothing is known."""
        for figure in (self._weights, self._time, self._memory):
            figure.show_number("")
        self._warn(None)
        self.say("")

    def _warn(self, sentence: str | None) -> None:
        """Says that there is too little memory."""
        self.warning.setText(localised(sentence or ""))
        self.warning.setVisible(sentence is not None)

    def _space(self) -> None:
        m = Theme.of(self).metrics
        self._column.setContentsMargins(m.space(4), m.space(3), m.space(4), m.space(3))
        self._column.setSpacing(m.space(2))
        self._row.setSpacing(m.space(3))
        self._sentence.setMinimumHeight(2 * m.px(16))


class Figure(QWidget):
    """A caption and a number, smaller than a read-out: three fit in the side.

    Args:
        caption: What is counted.
    """

    def __init__(self, caption: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(caption, "caption", "text3", parent=self))
        self._number = ElidedLabel("", "page_title", parent=self)
        column.addWidget(self._number)
        self.show_number("")

    def show_number(self, text: str, whole: str = "") -> None:
        """Shows a number, a dash where there is none.

        Args:
            text: The number as it fits.
            whole: All of it, for the tooltip and the screen reader. Defaults to the same.
        """
        self._number.setText(text or "\u2013")
        self.setToolTip(tooltip(whole))
        self.setAccessibleDescription(whole or text)
