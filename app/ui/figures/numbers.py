"""A chart's numbers as a table: read, sorted by eye, copied into a spreadsheet."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QTableView, QWidget

from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.figures.chart import Cell, Table

SAMPLE = 1000
"""Rows looked at to choose a column's number of decimals."""

Index = QModelIndex | QPersistentModelIndex


class NumbersModel(QAbstractTableModel):
    """Rows of a chart's table; numbers are written in the user's way and stand right."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._head: tuple[str, ...] = ()
        self._rows: tuple[tuple[Cell, ...], ...] = ()
        self._decimals: tuple[int | None, ...] = ()

    def show_table(self, table: Table) -> None:
        """Shows a table. One that only grew keeps the selection and the place scrolled to."""
        before = len(self._rows)
        sample = table.rows[:SAMPLE]
        self._decimals = tuple(_decimals([row[place] for row in sample]) for place in range(len(table.head)))
        if before and table.head == self._head and table.rows[: before - 1] == self._rows[:-1]:
            self._rows = (*self._rows[:-1], *table.rows[before - 1 : before])
            self.dataChanged.emit(self.index(before - 1, 0), self.index(before - 1, len(self._head) - 1))
            if len(table.rows) > before:
                self.beginInsertRows(QModelIndex(), before, len(table.rows) - 1)
                self._rows = table.rows
                self.endInsertRows()
            return
        self.beginResetModel()
        self._head, self._rows = table.head, table.rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Rows of the table."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Columns of the table."""
        return 0 if parent.isValid() else len(self._head)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, and where it stands."""
        cell = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.written(cell, self._decimals[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(cell, str):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The head of a column; it stands over its cells."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._head):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            words = bool(self._rows) and isinstance(self._rows[0][section], str)
            side = Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def written(self, cell: Cell, decimals: int | None = None) -> str:
        """A cell in the user's way of writing numbers; None: as many decimals as it takes."""
        if cell is None:
            return "–"
        if isinstance(cell, str):
            return cell
        if isinstance(cell, int):
            return QLocale().toString(cell)
        if not math.isfinite(cell):
            return self.tr("not a number") if math.isnan(cell) else self.tr("infinite")
        return (
            QLocale().toString(cell, "g", 4) if decimals is None else QLocale().toString(cell, "f", decimals)
        )

    def tab_separated(self, rows: list[int]) -> str:
        """Head and some rows as spreadsheets take them from the clipboard: points in numbers, empty for nothing."""
        lines = [self._head, *(self._rows[row] for row in rows)]
        return "\n".join("\t".join(_plain(cell) for cell in line) for line in lines) + "\n"


class Numbers(QTableView):
    """The table beside a chart.

    Args:
        name: Accessible name, unique on the page.

    Signals:
        chosen(int): The row that the selection moved to.
    """

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.numbers = NumbersModel(self)
        self.setModel(self.numbers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().currentRowChanged.connect(self._tell)
        Theme.of(self).changed.connect(self._size)
        self._size()

    def show_table(self, table: Table) -> None:
        """Shows a chart's table."""
        fresh = self.numbers.columnCount() != len(table.head)
        self.numbers.show_table(table)
        if fresh:
            self.resizeColumnsToContents()

    def copy(self) -> None:
        """Puts the chosen rows, or all of them, on the clipboard, tab-separated."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        QApplication.clipboard().setText(
            self.numbers.tab_separated(rows or list(range(self.numbers.rowCount())))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies on the keys for copying."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())

    def _size(self) -> None:
        metrics = Theme.of(self).metrics
        self.verticalHeader().setDefaultSectionSize(metrics.px(31))
        self.horizontalHeader().setFixedHeight(metrics.px(34))
        self.horizontalHeader().setMinimumSectionSize(metrics.px(60))


def _decimals(cells: list[Cell]) -> int | None:
    """Decimals that suit a column's numbers, so that they stand under each other; None for very small or large ones."""
    sizes = [abs(cell) for cell in cells if isinstance(cell, float) and math.isfinite(cell)]
    largest = max(sizes, default=0.0)
    if largest >= 1e7 or any(0 < size < 1e-4 for size in sizes):
        return None
    return 4 if largest < 10 else 2 if largest < 1000 else 1


def _plain(cell: Cell) -> str:
    if cell is None or isinstance(cell, float) and not math.isfinite(cell):
        return ""
    return " ".join(cell.split()) if isinstance(cell, str) else repr(cell)
