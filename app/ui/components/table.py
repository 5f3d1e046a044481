"""Tables: row lines only, numbers at the right, the chosen row soft, and a plain model to fill one quickly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from app.ui.components.cells import Cell, CellDelegate
from app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW, DENSE_ROW, HEAD = 36, 31, 34
UNBOUNDED = 16777215
"""What Qt takes for any height."""


class DataTable(QTableView):
    """A table with the look of the window. Copy takes the chosen rows along, tab separated.

    Args:
        name: Accessible name.
        dense: Rows of 31 instead of 36.
    """

    def __init__(self, name: str, *, dense: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._dense = dense
        self._widths: Sequence[int] = ()
        self._visible_rows: int | None = None
        self.delegate = CellDelegate(self, DENSE_ROW if dense else ROW)
        self.setItemDelegate(self.delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        corner = self.findChild(QAbstractButton)
        if corner is not None:  # Qt's own, in sight only where rows are numbered
            corner.setAccessibleName(self.tr("Select all of {name}").format(name=name))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalScrollBar().rangeChanged.connect(self._size)
        Theme.of(self).changed.connect(self._size)
        self._size()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._size()
        if model is not None:
            model.modelReset.connect(self._size)
            model.rowsInserted.connect(self._size)
            model.rowsRemoved.connect(self._size)

    def set_widths(self, widths: Sequence[int]) -> None:
        """Widths of the columns in design pixels; the last takes what is left."""
        self._widths = widths
        self._size()

    def set_visible_rows(self, count: int | None) -> None:
        """Fixes the height to the head and so many rows, or fewer; None lets it stretch."""
        if count is None and self._visible_rows is not None:
            self.setMinimumHeight(0)
            self.setMaximumHeight(UNBOUNDED)
        self._visible_rows = count
        self._size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.copied())
            return
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)
        if opens and self.currentIndex().isValid() and self.delegate.choose(self.currentIndex()) is not None:
            return
        super().keyPressEvent(event)

    def copied(self) -> str:
        """The chosen rows, or all where none is chosen, with the head, tab separated."""
        model = self.model()
        columns = [column for column in range(model.columnCount()) if not self.isColumnHidden(column)]
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        lines = [[model.headerData(column, Qt.Orientation.Horizontal) for column in columns]]
        lines += [
            [self._words(model.index(row, c)) for c in columns] for row in chosen or range(model.rowCount())
        ]
        return "\n".join("\t".join("" if cell is None else str(cell) for cell in line) for line in lines)

    def _words(self, index: QModelIndex) -> Any:
        chip = index.data(Cell.CHIP)
        return chip[0] if chip else index.data(Qt.ItemDataRole.DisplayRole)

    def _size(self) -> None:
        m = Theme.of(self).metrics
        self.verticalHeader().setMinimumSectionSize(1)  # or rows below it would no longer follow the default
        self.verticalHeader().setDefaultSectionSize(m.px(DENSE_ROW if self._dense else ROW))
        self.verticalHeader().setMinimumSectionSize(m.px(DENSE_ROW))
        self.horizontalHeader().setFixedHeight(m.px(HEAD))
        self.horizontalHeader().setMinimumSectionSize(m.px(40))
        model = self.model()
        if not model:
            return
        for column, width in enumerate(self._widths[: model.columnCount()]):
            self.setColumnWidth(column, m.px(width))
        if self._visible_rows is not None:
            rows = min(self._visible_rows, max(model.rowCount(), 1))
            high = m.px(HEAD) + rows * self.verticalHeader().defaultSectionSize() + 2
            bar = self.horizontalScrollBar()
            self.setFixedHeight(high + (bar.sizeHint().height() if bar.maximum() > 0 else 0))


class RowsModel(QAbstractTableModel):
    """A table to read, filled at once. A cell is a value, or a mapping of roles to values.

    Args:
        headers: Names of the columns.
        numbers: Columns whose values stand at the right.
    """

    def __init__(
        self, headers: Sequence[str], numbers: Iterable[int] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._headers = list(headers)
        self._numbers = frozenset(numbers)
        self._rows: list[Sequence[Any]] = []

    def set_rows(self, rows: Iterable[Sequence[Any]]) -> None:
        """Replaces all rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def set_headers(self, headers: Sequence[str], numbers: Iterable[int] = ()) -> None:
        """Replaces the columns; the rows go."""
        self.beginResetModel()
        self._headers, self._numbers, self._rows = list(headers), frozenset(numbers), []
        self.endResetModel()

    def set_numbers(self, columns: Iterable[int]) -> None:
        """Chooses the columns whose values stand at the right."""
        self._numbers = frozenset(columns)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._headers):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return self._headers[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        cell = self._rows[index.row()][index.column()]
        if isinstance(cell, Mapping):
            if role == Qt.ItemDataRole.AccessibleTextRole and Cell.CHIP in cell:
                return cell[Cell.CHIP][0]
            return cell.get(role)
        return "" if cell is None else str(cell) if role == Qt.ItemDataRole.DisplayRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        number = column in self._numbers
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
