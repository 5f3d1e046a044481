"""The list of layers: painted rows with a picture of each output's size, a heading before each part."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.pages.model.words import LayerWords
from app.ui.theme import Theme

ROW, GAP, HEADING = 46, 8, 30
"""Heights in design pixels."""

Index = QModelIndex | QPersistentModelIndex
Item = LayerWords | str
"""A layer, or the name of the part that begins."""


class LayersModel(QAbstractListModel):
    """Layers with their parts' names before them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[Item] = []
        self.rows: list[int | None] = []
        self.widest = ""

    def show_layers(self, layers: Sequence[LayerWords]) -> None:
        """Replaces all rows."""
        self.beginResetModel()
        self.items, self.rows, part = [], [], ""
        self.widest = max((layer.weights for layer in layers), key=len, default="")
        for number, layer in enumerate(layers):
            if layer.part != part:
                part = layer.part
                self.items.append(part)
                self.rows.append(None)
            self.items.append(layer)
            self.rows.append(number)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Layers and headings."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a screen reader says; the delegate paints from the item itself."""
        item = self.items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item if isinstance(item, str) else item.spoken
        if role == Qt.ItemDataRole.UserRole + 1:
            return self.widest
        return item if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can't be selected."""
        heading = isinstance(self.items[index.row()], str)
        return Qt.ItemFlag.ItemIsEnabled if heading else super().flags(index)


class LayerList(QListView):
    """Layers from input to output; the arrow keys go through them, copy takes them along.

    Signals:
        current_changed(QModelIndex): Another row is the current one.
    """

    current_changed = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Layers from input to output"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(False)
        self._model = LayersModel(self)
        self.setModel(self._model)
        self.setItemDelegate(LayerDelegate(self))
        self.selectionModel().currentChanged.connect(self._told)
        Theme.of(self).changed.connect(self._resized)

    def show_layers(self, layers: Sequence[LayerWords]) -> None:
        """Shows a network; the place scrolled to stays."""
        place = self.verticalScrollBar().value()
        self._model.show_layers(layers)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(place)
        self.viewport().update()

    def layer_row(self, index: QModelIndex) -> int | None:
        """The number of the layer at a row of the list; None for headings and nothing."""
        return self._model.rows[index.row()] if index.isValid() else None

    def full_height(self) -> int:
        """Pixels that all rows take."""
        m = Theme.of(self).metrics
        heights = (HEADING if isinstance(item, str) else ROW + GAP for item in self._model.items)
        return sum(m.px(height) for height in heights) + m.px(GAP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies all layers as lines of text."""
        if event.matches(QKeySequence.StandardKey.Copy):
            lines = [item if isinstance(item, str) else item.spoken for item in self._model.items]
            QApplication.clipboard().setText("\n".join(lines))
            return
        super().keyPressEvent(event)

    def _told(self, current: QModelIndex, before: QModelIndex) -> None:
        self.current_changed.emit(current)

    def _resized(self) -> None:
        self.scheduleDelayedItemsLayout()


class LayerDelegate(QStyledItemDelegate):
    """Paints rows: joined boxes, filled softly where a layer has weights of its own."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows with the gap below them, or a heading."""
        m = Theme.of(None).metrics
        heading = isinstance(index.data(Qt.ItemDataRole.UserRole), str)
        return QSize(m.px(120), m.px(HEADING if heading else ROW + GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        item = index.data(Qt.ItemDataRole.UserRole)
        theme = Theme.of(None)
        m, t = theme.metrics, theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(m.space(4), 0, -m.space(4), 0)
        if isinstance(item, str):
            painter.setFont(m.font("label"))
            painter.setPen(QColor(t.text2))
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, item)
        else:
            box = QRectF(area.left(), area.top() + 0.5, area.width(), m.px(ROW) - 1)
            last = index.row() == index.model().rowCount() - 1
            self._paint_box(painter, option, box, item, theme)
            if not last:
                x = box.left() + m.px(26)
                painter.setPen(QPen(QColor(t.control), m.px(2)))
                painter.drawLine(int(x), int(box.bottom() + 1.5), int(x), int(area.bottom()))
            self._paint_glyph(painter, box, item, theme)
            self._paint_words(painter, box, item, index.data(Qt.ItemDataRole.UserRole + 1), theme)
        painter.restore()

    def _paint_box(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, item: LayerWords, theme: Theme
    ) -> None:
        m, t = theme.metrics, theme.tokens
        weighty = bool(item.weights) and item.trainable
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        border, width = (t.control if weighty else t.line), 1.0
        if selected:
            border, width = t.accent, float(m.px(2))
        painter.setPen(QPen(QColor(border), width))
        painter.setBrush(QColor(t.soft if weighty else t.surface))
        inset = width / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), m.px(6), m.px(6))

    def _paint_glyph(self, painter: QPainter, box: QRectF, item: LayerWords, theme: Theme) -> None:
        """Height stands for the size of the output, stacked sheets for its channels."""
        m, t = theme.metrics, theme.tokens
        weighty = bool(item.weights) and item.trainable
        height, width, sheets = _glyph_size(item.sizes)
        step = m.px(3)
        whole = m.px(width) + step * (sheets - 1)
        left, top = box.left() + m.px(26) - whole / 2, box.center().y() - m.px(height) / 2
        painter.setPen(QPen(QColor(t.accent if weighty else t.control), m.px(1) * 1.3))
        painter.setBrush(QColor(t.surface))
        for sheet in reversed(range(sheets)):
            painter.drawRoundedRect(
                QRectF(left + step * sheet, top, m.px(width), m.px(height)), m.px(1.5), m.px(1.5)
            )

    def _paint_words(
        self, painter: QPainter, box: QRectF, item: LayerWords, widest: str, theme: Theme
    ) -> None:
        """Name, output and weights; outputs end where the widest number of weights begins."""
        m, t = theme.metrics, theme.tokens
        left, right = box.left() + m.px(52), box.right() - m.px(10)
        middle = Qt.AlignmentFlag.AlignVCenter
        bold = m.font("label")
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        measure = QFontMetrics(painter.font()).horizontalAdvance
        room = measure(item.weights)
        weights_at = right - max(measure(widest), m.px(36))
        painter.setPen(QColor(t.text if item.trainable else t.text3))
        at_right = middle | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(right - room - 1, box.top(), room + 1, box.height()), at_right, item.weights)
        painter.setFont(m.font("caption"))
        output = QFontMetrics(painter.font()).horizontalAdvance(item.output)
        painter.setPen(QColor(t.text2))
        at_output = weights_at - m.px(8) - output
        painter.drawText(QRectF(at_output - 1, box.top(), output + 2, box.height()), middle, item.output)
        self._paint_name(
            painter, QRectF(left, box.top(), at_output - m.px(6) - left, box.height()), item, theme
        )

    def _paint_name(self, painter: QPainter, room: QRectF, item: LayerWords, theme: Theme) -> None:
        m, t = theme.metrics, theme.tokens
        painter.setFont(m.font("label" if item.trainable else "small"))
        painter.setPen(QColor(t.text if item.trainable else t.text2))
        title = QFontMetrics(painter.font()).elidedText(
            item.title, Qt.TextElideMode.ElideRight, int(room.width())
        )
        if not item.facts:
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
            return
        half = room.height() / 2
        painter.drawText(room.adjusted(0, 0, 0, -half + m.px(1)), Qt.AlignmentFlag.AlignBottom, title)
        painter.setFont(m.font("caption"))
        painter.setPen(QColor(t.text2))
        facts = QFontMetrics(painter.font()).elidedText(
            item.facts, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room.adjusted(0, half, 0, 0), Qt.AlignmentFlag.AlignTop, facts)


def _glyph_size(sizes: Sequence[int]) -> tuple[int, int, int]:
    """Height, width and sheets of a layer's picture in design pixels, by its output's sizes."""
    if len(sizes) >= 3:
        height = max(8, min(26, round(6 * math.log2(max(2, sizes[0])) - 3)))
        width = max(6, min(14, round(height * 0.55)))
        return height, width, max(1, min(5, round(math.log2(max(1, sizes[-1])) / 1.5)))
    longest = max(sizes, default=1)
    return max(6, min(32, round(2.6 * math.log2(max(2, longest)) + 2))), 6, 1
