"""Thumbnails: the pictures of an image grid, kept ready for a while, and how one is painted."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.components.labels import tooltip
from app.ui.theme import Theme, pixmap

if TYPE_CHECKING:
    from app.ui.components.grid import ImageGrid

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
        return self._grid.cell()

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
        painter.drawPixmap(
            place.topLeft() + QPoint(inset, inset), pixmap("check", "on_accent", 12, self._grid)
        )
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
    target = QRect(
        box.left() + (box.width() - width) // 2, box.top() + (box.height() - height) // 2, width, height
    )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not small)
    if isinstance(picture, QPixmap):
        painter.drawPixmap(target, picture)
    else:
        painter.drawImage(target, picture)
