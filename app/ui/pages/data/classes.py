"""The classes of a collection of images: an example, the name, how many there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.components import paint_picture, tooltip
from app.ui.pages.data import words
from app.ui.theme import Theme, pixmap

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
HEIGHT = 34


@dataclass(frozen=True)
class ClassRow:
    """One line: a class, its images and its first one's row; all of them where `example` is -1."""

    name: str
    count: int
    share: float
    example: int


class ClassModel(QAbstractListModel):
    """The lines, the first for all classes together."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[ClassRow] = []

    def fill(self, rows: list[ClassRow]) -> None:
        """Replaces the lines."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Lines."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Name, count, and the line itself for the painter."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Role.DisplayRole:
            return row.name
        if role == Role.AccessibleTextRole:
            return f"{row.name} {words.number(row.count)}"
        if role == Role.ToolTipRole:
            return tooltip(row.name)
        return row if role == Role.UserRole else None


class ClassPainter(QStyledItemDelegate):
    """Paints one line."""

    def __init__(self, view: ClassList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All lines are of one height."""
        return QSize(0, Theme.of(self._view).metrics.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Example, name, bar, count."""
        row: ClassRow = index.data(Role.UserRole)
        theme = Theme.of(self._view)
        tokens, px = theme.tokens, theme.metrics.px
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area = option.rect
        if chosen:
            painter.fillRect(area, QColor(tokens.soft))
        side = px(26)
        box = QRect(area.left() + px(16), area.center().y() - side // 2, side, side)
        if row.example < 0:
            inset = (side - px(16)) // 2
            tone = "accent_text" if chosen else "text2"
            painter.drawPixmap(
                box.topLeft().x() + inset, box.top() + inset, pixmap("grid-dots", tone, 16, self._view)
            )
        elif (picture := self._view.picture(row.example)) is not None:
            paint_picture(painter, box, picture)
        else:
            painter.fillRect(box, QColor(tokens.sunken))
        painter.setFont(theme.metrics.font("strong" if chosen else "small"))
        metrics = QFontMetrics(painter.font())
        number = words.number(row.count)
        right = area.right() - px(16)
        painter.setPen(QColor(tokens.accent_text if chosen else tokens.text2))
        place = QRect(right - self._view.number_width, area.top(), self._view.number_width, area.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        track = QRectF(place.left() - px(10) - px(56), area.center().y() - px(4), px(56), px(8))
        if row.example >= 0:
            painter.fillRect(QRectF(track.left(), track.top(), max(track.width() * row.share, 1), track.height()),
                             QColor(tokens.accent))  # fmt: skip
        left = box.right() + px(10)
        room = int((track.left() if row.example >= 0 else place.left()) - px(8) - left)
        painter.setPen(QColor(tokens.accent_text if chosen else tokens.text))
        shown = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)


class ClassList(QListView):
    """Choose a class to see only its images.

    Args:
        name: Accessible name.
        load: The small picture of a row of the data, or None while there is none.

    Signals:
        chosen(str, bool): The class that was chosen, and whether it is all of them.
    """

    chosen = Signal(str, bool)

    def __init__(
        self, name: str, load: Callable[[int, int], QImage | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._load = load
        self.number_width = 0
        self._least = 2
        self._model = ClassModel(self)
        self.setModel(self._model)
        self.setItemDelegate(ClassPainter(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._chose)
        Theme.of(self).changed.connect(self._measure)

    def sizeHint(self) -> QSize:
        """The least: it takes what is left over."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def picture(self, row: int) -> QImage | None:
        """The small picture of a row of the data."""
        return self._load(row, 1)

    def rows(self) -> list[ClassRow]:
        """The lines as shown."""
        return self._model.rows

    def set_rows(self, rows: list[ClassRow]) -> None:
        """Replaces the lines and chooses the first."""
        if rows == self._model.rows:
            return
        self._model.fill(rows)
        self._measure()
        if rows:
            self.setCurrentIndex(self._model.index(0))

    def set_least(self, lines: int) -> None:
        """How many lines are in sight at least."""
        self._least = lines
        self.setMinimumHeight(Theme.of(self).metrics.px(HEIGHT * lines))

    def _measure(self) -> None:
        font = QFontMetrics(Theme.of(self).metrics.font("strong"))
        self.number_width = max(
            (font.horizontalAdvance(words.number(row.count)) for row in self._model.rows), default=0
        )
        self.set_least(self._least)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _chose(self, index: QModelIndex) -> None:
        if index.isValid():
            row = self._model.rows[index.row()]
            self.chosen.emit(row.name, row.example < 0)
