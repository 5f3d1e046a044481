"""The raw rows of a table, fetched in small pieces as they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.components import Cell

if TYPE_CHECKING:
    from app.data.dataset import Table

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

PIECE = 128
MOST_PIECES = 4_000
LONGEST_CELL = 300


class RowsModel(QAbstractTableModel):
    """Every row as it was read, at any size of the table."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._pieces: OrderedDict[tuple[int, int], list[str | None]] = OrderedDict()

    def show_table(self, table: Table | None) -> None:
        """Shows another table."""
        if table is not None and self._table is not None and table.frame is self._table.frame:
            return
        self.beginResetModel()
        self._table = table
        self._pieces.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Rows of the table."""
        return 0 if self._table is None or parent.isValid() else self._table.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Columns of the table."""
        return 0 if self._table is None or parent.isValid() else len(self._table.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Column names, and row numbers from 1."""
        if self._table is None:
            return None
        if role == Role.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return self._side(section)
        if role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return self._table.columns[section].name[:LONGEST_CELL].replace("\n", " ")

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """One cell's text; missing ones say so in grey."""
        if role not in (Role.DisplayRole, Role.AccessibleTextRole, Role.TextAlignmentRole, Cell.TONE):
            return None
        if self._table is None or not index.isValid():
            return None
        if role == Role.TextAlignmentRole:
            return self._side(index.column())
        text = self._text(index.row(), index.column())
        if role == Cell.TONE:
            return "text3" if text is None else "text"
        return self.tr("missing") if text is None else text

    def _side(self, column: int) -> Qt.AlignmentFlag:
        number = self._table is not None and self._table.columns[column].type == "number"
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _text(self, row: int, column: int) -> str | None:
        assert self._table is not None
        key = (row // PIECE, column)
        piece = self._pieces.get(key)
        if piece is None:
            start = key[0] * PIECE
            piece = [
                _written(cell) for cell in self._table.frame.iloc[start : start + PIECE, column].tolist()
            ]
            self._pieces[key] = piece
            while len(self._pieces) > MOST_PIECES:
                self._pieces.popitem(last=False)
        return piece[row % PIECE]


def _written(cell: Any) -> str | None:
    """A cell as one short line; None where it is missing."""
    if cell is None or cell != cell:
        return None
    text = " ".join(str(cell).split())
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - 1] + "…"
