"""A chart on a page: the canvas, its numbers as a table instead, copying and saving."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.errors import UserError
from app.ui.components.buttons import Button
from app.ui.figures.canvas import Canvas
from app.ui.figures.numbers import Numbers
from app.ui.figures.preload import preload
from app.ui.figures.words import ChartWords
from app.ui.language import localised
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.figures.chart import Chart

__all__ = ["FigureView", "preload"]

READING = 500
"""Milliseconds at least between two refreshes of a table that is read while its numbers grow."""


class FigureView(QWidget):
    """Shows a chart of `app.figures`, still or growing; without work while nobody sees it.

    A page sets a chart once and feeds the chart: the view hears of changes by itself.

    Args:
        name: What the chart shows; accessible name, unique on its page.
        controls: Whether a row under the chart offers the table. Without it the menu does.

    Signals:
        picked(int): What was clicked, or the table's row that was chosen, as the chart's `pick` counts.
        failed(str): A sentence: a picture couldn't be saved.
    """

    picked = Signal(int)
    failed = Signal(str)

    def __init__(self, name: str, *, controls: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.canvas = Canvas(name, self)
        self._numbers: Numbers | None = None
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.canvas)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._stack, 1)
        self._toggle = Button(
            self.tr("Show as table"),
            "ghost",
            small=True,
            name=self.tr("{name}: show as table").format(name=name),
            parent=self,
        )
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addWidget(self._toggle)
        self._column.addLayout(self._row)
        self._toggle.setVisible(controls)
        self._toggle.clicked.connect(self._turn)
        self._reading = QTimer(self, singleShot=True, interval=READING)
        self._reading.timeout.connect(self._fill)
        self.canvas.picked.connect(self.picked)
        self._space()
        Theme.of(self).changed.connect(self._space)

    @property
    def numbers(self) -> Numbers:
        """The table; made when it is first wanted, as few people want it and it is many widgets."""
        if self._numbers is None:
            self._numbers = Numbers(self.tr("{name}, table").format(name=self._name), self)
            self._numbers.chosen.connect(self._pick_row)
            self._stack.addWidget(self._numbers)
        return self._numbers

    @property
    def chart(self) -> Chart | None:
        """The chart on show."""
        return self.canvas.chart

    def set_controls(self, shown: bool) -> None:
        """Shows or hides the row under the chart; the menu offers the table all the same."""
        for place in range(self._row.count()):
            item = self._row.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setVisible(shown)

    def add_control(self, widget: QWidget) -> None:
        """Adds at the left of the row under the chart."""
        self._row.insertWidget(self._row.count() - 2, widget)

    def set_chart(self, chart: Chart | None) -> None:
        """Shows a chart of `app.figures`, or nothing.

        Import chart classes inside functions: they load matplotlib.
        """
        if self.canvas.chart is not None:
            self.canvas.chart.listener = None
        self.canvas.set_chart(chart)
        if chart is not None:
            chart.listener = self._wake
        self.canvas.describe()
        if self.is_table():
            self._fill()

    def is_table(self) -> bool:
        """Whether the numbers are shown in place of the picture."""
        return self._numbers is not None and self._stack.currentWidget() is self._numbers

    def show_table(self, shown: bool) -> None:
        """Shows the numbers in place of the picture, or the picture again."""
        focused = self.canvas.hasFocus() or self.is_table() and self.numbers.hasFocus()
        if shown:
            self._fill()
        self._stack.setCurrentWidget(self.numbers if shown else self.canvas)
        words = self.tr("Show as chart") if shown else self.tr("Show as table")
        named = self.tr("{name}: show as chart") if shown else self.tr("{name}: show as table")
        self._toggle.set_label(words)
        self._toggle.setAccessibleName(named.format(name=self._name))
        if focused:
            (self.numbers if shown else self.canvas).setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """Puts the picture, or the table where that is shown, on the clipboard."""
        if self.is_table():
            self.numbers.copy()
        else:
            self.canvas.copy()

    def save_picture(self, path: Path | None = None) -> None:
        """Writes the chart as PNG or SVG, by the name's ending; asks where, unless told."""
        if path is None:
            path = self._asked()
        if path is None:
            return
        try:
            self.canvas.write_picture(path)
        except UserError as error:
            self.failed.emit(localised(str(error)))

    def menu(self) -> QMenu:
        """What can be done with the chart; the caller shows and deletes it."""
        menu = QMenu(self)
        self._entry(menu, self.tr("Copy table") if self.is_table() else self.tr("Copy picture"), self.copy)
        self._entry(menu, self.tr("Save picture…"), self.save_picture)
        menu.addSeparator()
        self._entry(
            menu, self.tr("Show as chart") if self.is_table() else self.tr("Show as table"), self._turn
        )
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Opens the menu, for the mouse and for the menu key."""
        if self.chart is None:
            return
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _entry(self, menu: QMenu, words: str, act: Callable[[], None]) -> None:
        action = QAction(words, menu)
        action.triggered.connect(lambda checked=False: act())
        menu.addAction(action)

    def _asked(self) -> Path | None:
        kinds = {self.tr("PNG picture (*.png)"): ".png", self.tr("SVG drawing (*.svg)"): ".svg"}
        name, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save picture"), self._name.replace("/", " ") + ".png", ";;".join(kinds)
        )
        if not name:
            return None
        path = Path(name)
        return (
            path
            if path.suffix.lower() in (".png", ".svg")
            else path.with_name(path.name + kinds.get(kind, ".png"))
        )

    def _turn(self) -> None:
        self.show_table(not self.is_table())

    def _pick_row(self, row: int) -> None:
        if self.chart is not None:
            self.picked.emit(self.chart.picked_by_row(row))

    def _wake(self) -> None:
        """The chart's numbers changed; a chart may outlive the page it was on."""
        if not isValid(self):
            return
        self.canvas.wake()
        if self.is_table() and not self._reading.isActive():
            self._reading.start()

    def _fill(self) -> None:
        chart = self.chart
        if chart is not None:
            self.numbers.show_table(chart.table(ChartWords().words()))

    def _space(self) -> None:
        self._column.setSpacing(Theme.of(self).metrics.space(1))
