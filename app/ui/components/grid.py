"""Image grid: a hundred thousand pictures, of which only those in sight are drawn."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.components.labels import tooltip
from app.ui.theme import Theme, pixmap

Index = QModelIndex | QPersistentModelIndex
Loader = Callable[[int], QImage | None]
Words = Callable[[int], str]

KEPT = 2_000
"""Pictures kept ready: some pages up and down."""

SMALL = 64
"""Pictures under this side are enlarged by whole numbers, unsmoothed."""


class ImageModel(QAbstractListModel):
    """Pictures by number. What was loaded is kept for a while.

    Args:
        parent: Its owner.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self._load: Loader | None = None
        self._text: Words | None = None
        self._tip: Words | None = None
        self._caption: Words | None = None
        self._ready: OrderedDict[int, QImage] = OrderedDict()

    def fill(self, count: int, load: Loader, text: Words, tip: Words | None, caption: Words | None) -> None:
        """Replaces everything."""
        self.beginResetModel()
        self._count, self._load, self._text, self._tip, self._caption = count, load, text, tip, caption
        self._ready.clear()
        self.endResetModel()

    def forget(self, place: int) -> None:
        """The picture at a place has changed or arrived."""
        self._ready.pop(place, None)
        self.dataChanged.emit(self.index(place), self.index(place))

    def has_captions(self) -> bool:
        """Whether words stand under the pictures."""
        return self._caption is not None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._load is None or self._text is None:
            return None
        place = index.row()
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(place)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(place)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip((self._tip or self._text)(place)).replace("\n", "<br>")
        if role == Qt.ItemDataRole.UserRole:
            return self._caption(place) if self._caption else None
        return None

    def _picture(self, place: int) -> QImage | None:
        found = self._ready.get(place)
        if found is not None:
            self._ready.move_to_end(place)
            return found
        assert self._load is not None
        picture = self._load(place)
        if picture is not None:
            self._ready[place] = picture
            if len(self._ready) > KEPT:
                self._ready.popitem(last=False)
        return picture


class ImagePainter(QStyledItemDelegate):
    """Paints one picture with its selection and caption.

    Args:
        grid: The grid it paints for.
    """

    def __init__(self, grid: ImageGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._grid.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = Theme.of(self._grid)
        t, m = theme.tokens, theme.metrics
        side = self._grid.side()
        corner = option.rect.topLeft() + QPoint(m.px(3), m.px(3))
        box = QRect(corner, QSize(side, side))
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if picture is None:
            painter.fillRect(box, QColor(t.sunken))
        else:
            paint_picture(painter, box, picture)
        caption = index.data(Qt.ItemDataRole.UserRole)
        if caption:
            painter.setFont(m.font("caption"))
            painter.setPen(QColor(t.text2))
            shown = QFontMetrics(painter.font()).elidedText(caption, Qt.TextElideMode.ElideRight, side)
            painter.drawText(box.translated(0, side + m.px(2)), Qt.AlignmentFlag.AlignHCenter, shown)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_chosen(painter, box, theme)
        elif option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(t.control), m.px(2)))
            painter.drawRect(box.adjusted(-1, -1, 0, 0))

    def _paint_chosen(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        t, m = theme.tokens, theme.metrics
        wide = m.px(3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(t.accent), wide)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = wide // 2
        painter.drawRect(box.adjusted(-half - 1, -half - 1, half, half))
        badge = m.px(16)
        if box.width() < 3 * badge:
            return
        place = QRect(box.right() - badge - m.px(2), box.top() + m.px(3), badge, badge)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.accent))
        painter.drawEllipse(place)
        inset = (badge - m.px(12)) // 2
        painter.drawPixmap(place.topLeft() + QPoint(inset, inset), pixmap("check", "on_accent", 12, self._grid))
        painter.restore()


def paint_picture(painter: QPainter, box: QRect, picture: QImage | QPixmap) -> None:
    """Paints a picture into a box, its shape kept: small ones by whole multiples, others smoothly."""
    size = picture.size()
    if size.isEmpty():
        return
    largest = max(size.width(), size.height())
    ratio = painter.device().devicePixelRatio() if painter.device() else 1.0
    fits = box.width() * ratio / largest
    small = largest < SMALL
    scale = max(int(fits), 1) / ratio if small and fits >= 1 else fits / ratio
    width, height = round(size.width() * scale), round(size.height() * scale)
    target = QRect(box.left() + (box.width() - width) // 2, box.top() + (box.height() - height) // 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not small)
    if isinstance(picture, QPixmap):
        painter.drawPixmap(target, picture)
    else:
        painter.drawImage(target, picture)


class ImageGrid(QListView):
    """Pictures in rows; arrows, Shift and Ctrl choose, Enter and double click open.

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
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        ranges = self.selectionModel().selection()
        return sorted({place for chosen in ranges for place in range(chosen.top(), chosen.bottom() + 1)})

    def visible_range(self) -> tuple[int, int]:
        """First and last number in sight; (0, -1) where there is none."""
        count = self.model().rowCount()
        cell = self.gridSize()
        if not count or cell.isEmpty():
            return 0, -1
        columns = max(self.viewport().width() // cell.width(), 1)
        top = self.verticalScrollBar().value()
        first = top // cell.height() * columns
        last = ((top + self.viewport().height()) // cell.height() + 1) * columns - 1
        return min(first, count - 1), min(last, count - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scrolled()

    def _measure(self) -> None:
        m = Theme.of(self).metrics
        below = m.px(18) if self._items.has_captions() else 0
        self.setGridSize(QSize(self.side() + m.px(6), self.side() + m.px(6) + below))
        self.verticalScrollBar().setSingleStep(self.gridSize().height() // 2)
        self.viewport().update()
        self._scrolled()

    def _chose(self) -> None:
        self.chosen.emit(self.selected())

    def _opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _scrolled(self) -> None:
        first, last = self.visible_range()
        self.visible_changed.emit(first, last)
