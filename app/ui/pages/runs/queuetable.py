"""The table of the queue: entries by the order of their turn, dragged or moved by keys."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from app.queue import Entry
from app.ui.components import DataTable
from app.ui.components.table import ROW
from app.ui.pages.runs.cells import RunCells
from app.ui.pages.runs.queuemodel import DATA, NAME, PLACE, STATE, TEST, TIME, QueueModel
from app.ui.theme import Theme

WIDTHS = {PLACE: 44, DATA: 140, STATE: 190, TEST: 92, TIME: 108}
"""Of the columns, in design pixels; the name takes what is left."""

NARROWEST_NAME, AMPLE_NAME, WIDEST_STATE = 150, 280, 420
"""A name at least, a name that leaves the state what is left, and a state that needs no more."""

DISPENSABLE = {False: (DATA, TEST), True: (DATA, TIME)}
"""Columns that give way where there is little room, before and after the first training is done."""


class QueueTable(DataTable):
    """Entries of the queue: dragged, or moved with Ctrl and the arrows; Delete takes out, Return opens the run.

    Signals:
        shifted(int): The current entry is to move by so many places.
        remove_asked(): The current entry is to be taken out.
        opened(): The run of the current entry is to be opened.
        current_changed(): Another entry is the current one.
    """

    shifted = Signal(int)
    remove_asked = Signal()
    opened = Signal()
    current_changed = Signal()

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        self._ready = False
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Queue"))
        self.setAccessibleDescription(self.tr("Ctrl+Up and Ctrl+Down move what waits, Delete takes it out."))
        self.entries = model
        self.delegate = RunCells(self, ROW)
        self.setItemDelegate(self.delegate)
        self.setModel(model)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(self._moved_on)
        self._ready = True
        self._fit_name()

    def refit(self) -> None:
        """Shares the width anew: which columns give way depends on what is done."""
        self._fit_name()

    def current(self) -> Entry | None:
        """The entry that the buttons are about."""
        row = self.currentIndex().row()
        return self.entries.entries[row] if 0 <= row < len(self.entries.entries) else None

    def select(self, row: int) -> None:
        """Makes the entry in a row the current one."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.entries.index(row, NAME), flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the queue; Qt's own go through the rows."""
        key, held = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if held and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shifted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the run."""
        if self.indexAt(event.position().toPoint()).isValid():
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

    def _moved_on(self, current: object = None, before: object = None) -> None:
        self.current_changed.emit()

    def _fit_name(self) -> None:
        if not self._ready:
            return
        m = Theme.of(self).metrics
        room, least = self.viewport().width(), m.px(NARROWEST_NAME)
        widths = {column: max(m.px(width), self._head(column)) for column, width in WIDTHS.items()}
        for column in DISPENSABLE[bool(self.entries.queue.done)]:
            if sum(widths.values()) + least <= room:
                break
            widths.pop(column)
        spare = room - sum(widths.values()) - m.px(AMPLE_NAME)
        widths[STATE] += max(0, min(spare, m.px(WIDEST_STATE) - widths[STATE]))
        for column in range(self.entries.columnCount()):
            self.setColumnHidden(column, column != NAME and column not in widths)
            self.setColumnWidth(column, widths.get(column, least))
        self.setColumnWidth(NAME, max(least, room - sum(widths.values())))

    def _head(self, column: int) -> int:
        """What the head of a column needs in this language."""
        m = Theme.of(self).metrics
        head = str(self.entries.headerData(column, Qt.Orientation.Horizontal))
        return QFontMetrics(m.font("caption")).horizontalAdvance(head) + m.px(20) if head else 0
