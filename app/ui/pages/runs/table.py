"""The table of runs in its card."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from app.ui.components import Card, DataTable
from app.ui.components.table import ROW
from app.ui.pages.runs.cells import RunCells, turn
from app.ui.pages.runs.model import CHECK, DATA, EPOCHS, NAME, OUTCOME, SIZE, STARTED, TIME, RunsModel
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ledger import Entry

WIDTHS = (50, 48, 0, 96, 166, 64, 116, 106, 92, 122, 74)
"""Of the columns, in design pixels; the name takes what is left."""

HEAD_ROOM = 20
"""Design pixels beside the words of a head."""

NARROWEST_NAME, AMPLE_NAME, WIDEST_OUTCOME = 150, 230, 250
"""A name at least, a name that leaves the outcome what is left, and an outcome that needs no more."""

DISPENSABLE = (STARTED, SIZE, TIME, EPOCHS, DATA)
"""Columns that give way where there is little room, the first first; the name's tooltip says the same."""


class RunsTable(DataTable):
    """Runs: Space chooses one to compare, Return opens it, Delete deletes.

    Signals:
        opened(): The current run is to be opened.
        delete_asked(): The chosen runs are to be deleted.
        current_changed(): Another run is the current one, or others are chosen.
        menu_asked(QPoint): A menu is wanted at this place on the screen.
    """

    opened = Signal()
    delete_asked = Signal()
    current_changed = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, model: RunsModel, parent: QWidget | None = None) -> None:
        self._ready = False
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Runs"))
        self.runs = model
        self.delegate = RunCells(self, ROW)
        self.setItemDelegate(self.delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setModel(model)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorClearable(False)
        head.setSortIndicatorShown(False)
        head.sectionClicked.connect(self.sort_by)
        self._order: tuple[int, Qt.SortOrder] | None = None
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.selectionModel().currentRowChanged.connect(self._selected)
        self._ready = True
        self.set_widths(WIDTHS)

    def refit(self) -> None:
        """Shares the width anew: the column of data is there only where they differ."""
        self._fit_name()

    def current(self) -> Entry | None:
        """The run that what is beside the table is about."""
        row = self.currentIndex().row()
        return self.runs.entries[row] if 0 <= row < len(self.runs.entries) else None

    def selected(self) -> list[Entry]:
        """The chosen runs, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.runs.entries[row] for row in rows]

    def select(self, folder: Path | None) -> None:
        """Makes a run the current one; the first where it is not there."""
        row = None if folder is None else self.runs.row_of(folder)
        if not self.runs.entries:
            return
        index = self.runs.index(row or 0, NAME)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space compares, Return opens, Delete deletes; Qt's own keys go through the rows."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            turn(self.runs, self.runs.index(index.row(), CHECK))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the run; on the check mark it is two clicks."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() != CHECK:
            self.opened.emit()
            return
        super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name takes what the other columns leave."""
        super().resizeEvent(event)
        self._fit_name()

    def _size(self) -> None:
        super()._size()
        self._fit_name()

    def _fit_name(self) -> None:
        if not self._ready:
            return
        px = Theme.of(self).metrics.px
        room, least = self.viewport().width(), px(NARROWEST_NAME)
        widths = {column: self._width(column) for column in range(len(WIDTHS)) if column != NAME}
        if len({entry.data for entry in self.runs.entries} - {""}) < 2:
            widths.pop(DATA)
        for column in DISPENSABLE:
            if sum(widths.values()) + least <= room:
                break
            widths.pop(column, None)
        spare = room - sum(widths.values()) - px(AMPLE_NAME)
        widths[OUTCOME] += max(0, min(spare, px(WIDEST_OUTCOME) - widths[OUTCOME]))
        for column in range(len(WIDTHS)):
            self.setColumnHidden(column, column != NAME and column not in widths)
            self.setColumnWidth(column, widths.get(column, least))
        self.setColumnWidth(NAME, max(least, room - sum(widths.values())))

    def _width(self, column: int) -> int:
        """A column's width: as designed, or what its head needs in this language."""
        m = Theme.of(self).metrics
        head = str(self.runs.headerData(column, Qt.Orientation.Horizontal))
        needed = QFontMetrics(m.font("caption")).horizontalAdvance(head) + m.px(HEAD_ROOM)
        return max(m.px(WIDTHS[column]), needed if head else 0)

    def _selected(self, current: object = None, before: object = None) -> None:
        self.current_changed.emit()

    def shown_columns(self) -> list[int]:
        """The columns for which there is room."""
        return [column for column in range(self.runs.columnCount()) if not self.isColumnHidden(column)]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By key, the menu stands at the current run."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_asked.emit(place)

    def sort_by(self, column: int) -> None:
        """Orders downwards by a column, which for scores and times is what one wants; asked again, the other way."""
        downwards = Qt.SortOrder.DescendingOrder
        turned = self._order == (column, downwards)
        self._order = (column, Qt.SortOrder.AscendingOrder if turned else downwards)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(*self._order)
        self.runs.sort(*self._order)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())


class TableCard(Card):
    """The table, as high as the runs need and the page allows."""

    def __init__(self, model: RunsModel, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, parent=parent)
        self.setAccessibleName(self.tr("Table of runs"))
        self.table = RunsTable(model, self)
        self.add(self.table)

    def set_room(self, rows: int) -> None:
        """Shows at most so many rows; the others are scrolled to."""
        self.table.set_visible_rows(rows)

