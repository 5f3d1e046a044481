"""Bars: names with a bar, a number and a percentage, ten or a thousand of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.components.labels import tooltip
from app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Bar:
    """One row.

    Args:
        name: Of the class, as it is spelt in the data.
        share: Length of the bar, 0 to 1 of the track.
        number: Right of the bar: "549".
        percent: Right of the number, in grey: "61.6 %".
        strong: Bold, and the bar in the accent even where the others are grey.
        key: What `chosen` tells; the name where it is "".
    """

    name: str
    share: float
    number: str = ""
    percent: str = ""
    strong: bool = False
    key: str = ""


class BarRows(QAbstractListModel):
    """The rows of Bars, for the view and for screen readers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Bar] = []

    def fill(self, rows: Sequence[Bar]) -> None:
        """Replaces the rows; where their number stays, the view keeps its place and selection."""
        same = len(rows) == len(self.rows)
        if same:
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(part for part in (row.name, row.number, row.percent) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(row.name)
        return row if role == Qt.ItemDataRole.UserRole else None


class BarPainter(QStyledItemDelegate):
    """Paints one row of Bars.

    Args:
        view: The view it paints for.
        track: Whether the empty part of each bar shows.
        quiet: Whether bars that aren't strong are grey.
    """

    def __init__(self, view: Bars, track: bool, quiet: bool) -> None:
        super().__init__(view)
        self._view, self._track, self._quiet = view, track, quiet
        self.measure()

    def measure(self) -> None:
        """Widths of the columns, from a sample of the rows: a thousand needn't all be measured."""
        m = Theme.of(self._view).metrics
        metrics = QFontMetrics(m.font("strong"))
        rows = self._view.rows()[:200]
        self._name = max((metrics.horizontalAdvance(row.name) for row in rows), default=0) + m.space(3)
        self._number = max((metrics.horizontalAdvance(row.number) for row in rows), default=0)
        self._percent = max((metrics.horizontalAdvance(row.percent) for row in rows), default=0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, Theme.of(self._view).metrics.px(self._view.row_height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Bar = index.data(Qt.ItemDataRole.UserRole)
        theme = Theme.of(self._view)
        t, m = theme.tokens, theme.metrics
        area = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected and self._view.selectable:
            painter.fillRect(area, QColor(t.soft))
        pad = m.space(1) if self._view.selectable else 0
        area = area.adjusted(pad, 0, -pad, 0)
        name = min(self._name, area.width() * 0.4)
        right = self._paint_numbers(painter, row, area, theme)
        painter.setFont(m.font("strong" if row.strong else "body") if row.strong else m.font("small"))
        painter.setPen(QColor(t.text))
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, int(name - m.space(2)))
        painter.drawText(
            QRectF(area.left(), area.top(), name, area.height()), Qt.AlignmentFlag.AlignVCenter, shown
        )
        high = m.px(12)
        track = QRectF(
            area.left() + name, area.center().y() - high / 2, max(right - area.left() - name, 0), high
        )
        if self._track:
            painter.fillRect(track, QColor(t.sunken))
        if row.share > 0:
            length = max(track.width() * min(row.share, 1.0), 1.0)
            grey = self._quiet and not row.strong
            painter.fillRect(
                QRectF(track.left(), track.top(), length, high), QColor(t.control if grey else t.accent)
            )

    def _paint_numbers(self, painter: QPainter, row: Bar, area: QRectF, theme: Theme) -> float:
        """Paints number and percentage; returns where the bar must end."""
        t, m = theme.tokens, theme.metrics
        right = area.right()
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for text, width, tone in ((row.percent, self._percent, t.text2), (row.number, self._number, t.text)):
            if not width:
                continue
            painter.setFont(m.font("strong" if row.strong else "small"))
            painter.setPen(QColor(tone))
            width += m.px(4)
            painter.drawText(QRectF(right - width, area.top(), width, area.height()), flags, text)
            right -= width + m.px(4)
        return right - m.space(2)


class Bars(QListView):
    """A list of bars.

    Args:
        name: Accessible name.
        track: Whether the empty part of each bar shows.
        quiet: Whether only strong rows take the accent.
        selectable: Whether rows can be chosen.

    Signals:
        chosen(str): A row was chosen, by its key.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        *,
        track: bool = False,
        quiet: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.selectable = selectable
        self.row_height = 26
        self._model = BarRows(self)
        self._visible_rows: int | None = None
        self.setModel(self._model)
        self._painter = BarPainter(self, track, quiet)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if selectable else Qt.FocusPolicy.TabFocus)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.SingleSelection if selectable else modes.NoSelection)
        self.selectionModel().currentChanged.connect(self._chose)
        Theme.of(self).changed.connect(self._resized)

    def rows(self) -> list[Bar]:
        """The rows as they are shown."""
        return self._model.rows

    def set_rows(self, rows: Sequence[Bar]) -> None:
        """Replaces the rows."""
        self._model.fill(rows)
        self._resized()

    def set_visible_rows(self, count: int | None) -> None:
        """Fixes the height to so many rows, or fewer where there are fewer; None lets it stretch."""
        self._visible_rows = count
        self._resized()

    def _chose(self, index: QModelIndex) -> None:
        if self.selectable and index.isValid():
            row = self._model.rows[index.row()]
            self.chosen.emit(row.key or row.name)

    def _resized(self) -> None:
        self._painter.measure()
        if self._visible_rows is not None:
            shown = min(self._visible_rows, max(len(self._model.rows), 1))
            self.setFixedHeight(shown * Theme.of(self).metrics.px(self.row_height) + 2)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
