"""Image grid: a hundred thousand pictures, of which only those in sight are touched."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from app.ui.components.thumbnails import ImageModel, ImagePainter, Loader, Words
from app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction


class ImageGrid(QListView):
    """Pictures in rows; arrows, Shift and Ctrl choose, Enter and double click open.

    A list to screen readers and to Qt; but where its pictures are is reckoned, not looked up, because the layout of
    a QListView asks for every item, and takes a tenth of a second for 70,000 each time the width changes.

    Args:
        name: Accessible name.
        side: Of a picture, in design pixels.

    Signals:
        chosen(list): Numbers of the chosen pictures.
        opened(int): One was opened.
        visible_changed(int, int): First and last number in sight, after scrolling or resizing.
    """

    chosen = Signal(list)
    opened = Signal(int)
    visible_changed = Signal(int, int)

    def __init__(self, name: str, *, side: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._design_side = side
        self._cell = QSize(1, 1)
        self._columns_before = 0
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # else the width would hang on itself
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._items = ImageModel(self)
        self.setItemDelegate(ImagePainter(self))
        self.setModel(self._items)
        self.selectionModel().selectionChanged.connect(self._chose)
        self.activated.connect(self._opened)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        Theme.of(self).changed.connect(self._measure)
        self._measure()

    def set_items(
        self, count: int, load: Loader, text: Words, tip: Words | None = None, caption: Words | None = None
    ) -> None:
        """Replaces the pictures.

        Args:
            count: How many.
            load: The picture of a number, or None while it isn't there yet (then call `refresh` later).
            text: What a screen reader says.
            tip: What the tooltip says; lines may be parted by line breaks.
            caption: Words under each picture.
        """
        self._items.fill(count, load, text, tip, caption)
        self._measure()

    def set_side(self, side: int) -> None:
        """Changes the side of the pictures, in design pixels."""
        self._design_side = side
        self._measure()

    def side(self) -> int:
        """Side of a picture in pixels."""
        return Theme.of(self).metrics.px(self._design_side)

    def refresh(self, place: int) -> None:
        """The picture of a number arrived or changed."""
        self._items.forget(place)

    def selected(self) -> list[int]:
        """Numbers of the chosen pictures, in order."""
        ranges = self.selectionModel().selection().toList()
        return sorted({place for chosen in ranges for place in range(chosen.top(), chosen.bottom() + 1)})

    def cell(self) -> QSize:
        """Size of a picture with what is around and under it, in pixels."""
        return self._cell

    def columns(self) -> int:
        """How many stand side by side."""
        return max(self.viewport().width() // self._cell.width(), 1)

    def visible_range(self) -> tuple[int, int]:
        """First and last number in sight; (0, -1) where there is none."""
        count = self._count()
        if not count:
            return 0, -1
        top = self.verticalOffset()
        first = top // self._cell.height() * self.columns()
        last = ((top + self.viewport().height() - 1) // self._cell.height() + 1) * self.columns() - 1
        return min(first, count - 1), min(last, count - 1)

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        row, column = divmod(index.row(), self.columns())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.viewport().width() - (column + 1) * self._cell.width()
        else:
            left = column * self._cell.width()
        return QRect(QPoint(left, row * self._cell.height() - self.verticalOffset()), self._cell)

    def indexAt(self, point: QPoint) -> QModelIndex:
        x = point.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.viewport().width() - 1 - x
        column = x // self._cell.width()
        row = (point.y() + self.verticalOffset()) // self._cell.height()
        place = row * self.columns() + column
        if not 0 <= column < self.columns() or not 0 <= place < self._count():
            return QModelIndex()
        return self.model().index(place, 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        area = self.visualRect(index)
        if area.isNull():
            return
        bar, high = self.verticalScrollBar(), self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + area.center().y() - high // 2)
        elif area.top() < 0 or hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(bar.value() + area.top())
        elif area.bottom() >= high:
            bar.setValue(bar.value() + area.bottom() + 1 - high)

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count, columns = self._count(), self.columns()
        if not count:
            return QModelIndex()
        page = max(self.viewport().height() // self._cell.height(), 1) * columns
        flip = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Move.MoveLeft: -flip,
            Move.MoveRight: flip,
            Move.MovePrevious: -1,
            Move.MoveNext: 1,
            Move.MoveUp: -columns,
            Move.MoveDown: columns,
            Move.MovePageUp: -page,
            Move.MovePageDown: page,
            Move.MoveHome: -count,
            Move.MoveEnd: count,
        }
        current = self.currentIndex()
        if not current.isValid():
            return self.model().index(0, 0)
        return self.model().index(min(max(current.row() + steps[action], 0), count - 1), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """From the picture at one corner to the one at the other, in reading order."""
        if not self._count():
            return
        one, other = self._nearest(rect.topLeft()), self._nearest(rect.bottomRight())
        inside = self.indexAt(rect.topLeft()).isValid() or one != other
        chosen = QItemSelection()
        if inside:
            chosen.select(self.model().index(min(one, other), 0), self.model().index(max(one, other), 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        rows = -(-self._count() // self.columns())
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(rows * self._cell.height() - high, 0))
        bar.setPageStep(high)
        bar.setSingleStep(self._cell.height() // 2)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        first, _ = self.visible_range() if self._columns_before else (0, 0)
        super().resizeEvent(event)
        self.updateGeometries()
        if self.columns() != self._columns_before:  # what was in sight stays in sight
            self.verticalScrollBar().setValue(first // self.columns() * self._cell.height())
            self._columns_before = self.columns()
        self._scrolled()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state
        model, chosen, current = self.model(), self.selectionModel(), self.currentIndex()
        delegate, focused = self.itemDelegate(), self.hasFocus()
        first, last = self.visible_range()
        for place in range(first, last + 1):
            index = model.index(place, 0)
            area = self.visualRect(index)
            if not event.rect().intersects(area):
                continue
            state = plain & ~QStyle.StateFlag.State_Selected & ~QStyle.StateFlag.State_HasFocus
            if chosen.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if focused and index == current:
                state |= QStyle.StateFlag.State_HasFocus
            option.rect, option.state = area, state
            delegate.paint(painter, option, index)
        painter.end()

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model else 0

    def _nearest(self, point: QPoint) -> int:
        """The number of the picture at or nearest to a point."""
        x = point.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.viewport().width() - 1 - x
        column = min(max(x // self._cell.width(), 0), self.columns() - 1)
        row = max((point.y() + self.verticalOffset()) // self._cell.height(), 0)
        return min(row * self.columns() + column, self._count() - 1)

    def _measure(self) -> None:
        m = Theme.of(self).metrics
        captions = isinstance(self.model(), ImageModel) and self._items.has_captions()
        self._cell = QSize(self.side() + m.px(6), self.side() + m.px(6) + (m.px(18) if captions else 0))
        self.updateGeometries()
        self.viewport().update()
        self._scrolled()

    def _chose(self) -> None:
        self.chosen.emit(self.selected())

    def _opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _scrolled(self) -> None:
        first, last = self.visible_range()
        self.visible_changed.emit(first, last)
