"""The counts of the confusion matrix: numbers, shares and sentences, cell by cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.ui.components import tooltip
from app.ui.pages.evaluate import words

if TYPE_CHECKING:
    import numpy as np

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

SHARE = Role.UserRole + 1
"""Share of the row, or of the column, 0 to 1."""


class MatrixModel(QAbstractTableModel):
    """Counts by true class (down) and answer (across)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.classes: tuple[str, ...] = ()
        self.counts: np.ndarray | None = None
        self.mode = "counts"
        self._rows: np.ndarray | None = None
        self._columns: np.ndarray | None = None

    def fill(self, counts: np.ndarray, classes: tuple[str, ...]) -> None:
        """Shows another matrix."""
        from app.evaluation import confusion

        self.beginResetModel()
        self.counts, self.classes = counts, classes
        self._rows, self._columns = confusion.shares(counts, 1), confusion.shares(counts, 0)
        self.endResetModel()

    def set_mode(self, mode: str) -> None:
        """`counts`, `rows` or `columns`: what the numbers are."""
        self.mode = mode
        if self.counts is not None:
            last = len(self.classes) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, last))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Classes."""
        return 0 if parent.isValid() else len(self.classes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Classes."""
        return 0 if parent.isValid() else len(self.classes)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Class names."""
        if section >= len(self.classes):
            return None
        name = self.classes[section]
        if role == Role.DisplayRole:
            return name.replace("\n", " ")
        return tooltip(name) if role == Role.ToolTipRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The number of a cell, its share, and what it means in words."""
        if not index.isValid() or self.counts is None:
            return None
        actual, answer = index.row(), index.column()
        if role == Role.DisplayRole:
            return self.written(actual, answer)
        if role == SHARE:
            return self.share(actual, answer)
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Role.AccessibleTextRole:
            return self.sentence(actual, answer)
        return tooltip(self.sentence(actual, answer)) if role == Role.ToolTipRole else None

    def share(self, actual: int, answer: int) -> float:
        """Share of the true class's samples, or of the answer's where columns are shown, 0 to 1."""
        of = self._columns if self.mode == "columns" else self._rows
        return 0.0 if of is None else float(of[actual, answer])

    def written(self, actual: int, answer: int) -> str:
        """A cell's number as it is read; empty for none."""
        assert self.counts is not None
        count = int(self.counts[actual, answer])
        if not count:
            return ""
        if self.mode == "counts":
            return words.whole(count)
        percent = 100 * self.share(actual, answer)
        return words.decimal(percent, 1 if percent < 9.95 else 0)

    def sentence(self, actual: int, answer: int) -> str:
        """What a cell means: Shirt taken for T-shirt, 99 of 1,000."""
        assert self.counts is not None
        count = words.whole(int(self.counts[actual, answer]))
        whole = words.whole(int(self.counts[actual].sum()))
        name = self.classes[actual]
        if actual == answer:
            return self.tr("{name} recognised, {count} of {whole}").format(name=name, count=count, whole=whole)
        text = self.tr("{name} taken for {answer}, {count} of {whole}")
        return text.format(name=name, answer=self.classes[answer], count=count, whole=whole)

    def copied(self) -> str:
        """The whole table as it is shown, tab separated, names first."""
        lines = [["", *self.classes]]
        for actual, name in enumerate(self.classes):
            lines.append([name, *(self.written(actual, answer) or "0" for answer in range(len(self.classes)))])
        return "\n".join("\t".join(_one_line(cell) for cell in line) for line in lines)


def _one_line(text: str) -> str:
    return " ".join(text.split())
