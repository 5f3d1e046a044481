"""Cells of tables: text, icon, chip, small histogram, stacked bar, score bar, or a choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QColor, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.components.chips import ICONS, INK
from app.ui.theme import Theme, Tokens, pixmap

Index = QModelIndex | QPersistentModelIndex

FILL = {
    "neutral": "sunken",
    "outline": "surface",
    "accent": "soft",
    "ok": "ok_soft",
    "warn": "warn_soft",
    "bad": "bad_soft",
}


class Cell:
    """Roles by which a model says how a cell is painted."""

    HISTOGRAM = Qt.ItemDataRole.UserRole + 1
    """Heights 0 to 1, a bar each."""
    SHARES = Qt.ItemDataRole.UserRole + 2
    """Shares of one bar, the largest first."""
    CHIP = Qt.ItemDataRole.UserRole + 3
    """A pair of text and kind."""
    ICON = Qt.ItemDataRole.UserRole + 4
    """Name of an icon before the text."""
    TONE = Qt.ItemDataRole.UserRole + 5
    """Token of the text's colour."""
    STRONG = Qt.ItemDataRole.UserRole + 6
    """True for bold text."""
    SHARE = Qt.ItemDataRole.UserRole + 7
    """A bar from 0 to 1 before the text."""
    CHOICES = Qt.ItemDataRole.UserRole + 8
    """Pairs of id and label; the id chosen reaches `setData` with EditRole."""


class CellDelegate(QStyledItemDelegate):
    """Paints every cell by the roles of `Cell`, and opens the menu of a choice.

    Args:
        view: The table it paints for.
        height: Of a row, in design pixels.
    """

    def __init__(self, view: QAbstractItemView, height: int) -> None:
        super().__init__(view)
        self._view, self._height = view, height
        self._menu: QMenu | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        m = Theme.of(self._view).metrics
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        font = m.font("strong" if index.data(Cell.STRONG) else "small")
        width = QFontMetrics(font).horizontalAdvance(text) + m.px(2 * 8 + (8 if index.column() == 0 else 0))
        if index.data(Cell.CHIP):
            width = QFontMetrics(m.font("chip")).horizontalAdvance(index.data(Cell.CHIP)[0]) + m.px(52)
        if index.data(Cell.HISTOGRAM) is not None or index.data(Cell.SHARES) is not None:
            width = m.px(110 + 16)
        width += m.px(24) if index.data(Cell.ICON) else 0
        width += m.px(22) if index.data(Cell.CHOICES) else 0
        width += m.px(70) if index.data(Cell.SHARE) is not None else 0
        return QSize(width, m.px(self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = Theme.of(self._view)
        t, m = theme.tokens, theme.metrics
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(option.rect)
        if chosen:
            painter.fillRect(area, QColor(t.soft))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(t.grid))
        left = m.space(4) if index.column() == 0 else m.space(2)
        inner = area.adjusted(left, 0, -m.space(2), -1)
        if not self._paint_picture(painter, index, inner, theme):
            self._paint_words(painter, index, inner, theme)
        painter.restore()

    def choose(self, index: Index) -> QMenu | None:
        """Opens the menu of a cell that has choices."""
        choices: Sequence[tuple[str, str]] | None = index.data(Cell.CHOICES)
        if not choices or not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return None
        kept = QPersistentModelIndex(index)
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        current = index.data(Qt.ItemDataRole.EditRole)
        for key, label in choices:
            action = QAction(label.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(key == current)
            action.setData(key)
            menu.addAction(action)
        menu.triggered.connect(lambda action: self._set(kept, action))
        self._menu = menu
        area = self._view.visualRect(self._view.model().index(index.row(), index.column(), index.parent()))
        menu.popup(self._view.viewport().mapToGlobal(QPoint(area.left(), area.bottom())))
        return menu

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        pressed = event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        if pressed and index.data(Cell.CHOICES) and event.button() == Qt.MouseButton.LeftButton:  # type: ignore[attr-defined]
            return self.choose(index) is not None
        return False

    def _set(self, index: QPersistentModelIndex, action: QAction) -> None:
        if index.isValid():
            model = self._view.model()
            here = model.index(index.row(), index.column(), index.parent())
            model.setData(here, action.data(), Qt.ItemDataRole.EditRole)

    def _paint_picture(self, painter: QPainter, index: Index, area: QRectF, theme: Theme) -> bool:
        """Paints a chip, a histogram or a stacked bar; False where the cell has none."""
        chip = index.data(Cell.CHIP)
        if chip:
            paint_chip(painter, area, chip[0], chip[1], theme)
            if index.data(Cell.CHOICES):
                self._paint_caret(painter, area, theme)
            return True
        box = QRectF(
            area.left(), area.center().y() - theme.metrics.px(12), theme.metrics.px(110), theme.metrics.px(24)
        )
        box.setWidth(min(box.width(), area.width()))
        heights = index.data(Cell.HISTOGRAM)
        if heights is not None:
            paint_histogram(painter, box, heights, theme.tokens)
            return True
        shares = index.data(Cell.SHARES)
        if shares is not None:
            high = theme.metrics.px(10)
            paint_shares(
                painter, QRectF(box.left(), box.center().y() - high / 2, box.width(), high), shares, theme
            )
            return True
        return False

    def _paint_words(self, painter: QPainter, index: Index, area: QRectF, theme: Theme) -> None:
        t, m = theme.tokens, theme.metrics
        name = index.data(Cell.ICON)
        if name:
            side = m.px(16)
            tone = index.data(Cell.TONE) or "text2"
            painter.drawPixmap(
                int(area.left()), int(area.center().y() - side / 2), pixmap(name, tone, 16, self._view)
            )
            area = area.adjusted(side + m.px(6), 0, 0, 0)
        share = index.data(Cell.SHARE)
        if share is not None:
            bar = QRectF(area.left(), area.center().y() - m.px(4), m.px(56), m.px(8))
            painter.fillRect(bar, QColor(t.sunken))
            length = bar.width() * min(max(share, 0), 1)
            painter.fillRect(QRectF(bar.left(), bar.top(), length, bar.height()), QColor(t.accent))
            area = area.adjusted(bar.width() + m.space(2), 0, 0, 0)
        if index.data(Cell.CHOICES):
            area = area.adjusted(0, 0, -m.px(20), 0)
        painter.setFont(m.font("strong" if index.data(Cell.STRONG) else "small"))
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        painter.setPen(QColor(getattr(t, index.data(Cell.TONE) or ("text" if enabled else "text3"))))
        text = " ".join(str(index.data(Qt.ItemDataRole.DisplayRole) or "").split("\n"))
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        right = align is not None and bool(Qt.AlignmentFlag(align) & Qt.AlignmentFlag.AlignRight)
        side_of_cell = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, side_of_cell | Qt.AlignmentFlag.AlignVCenter, shown)
        if index.data(Cell.CHOICES):
            end = area.left() + min(metrics.horizontalAdvance(shown), area.width())
            area.setRight(end + m.px(20))
            self._paint_caret(painter, area, theme)

    def _paint_caret(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        side = theme.metrics.px(14)
        place = int(area.right() - side), int(area.center().y() - side / 2)
        painter.drawPixmap(*place, pixmap("chevron-down", "text2", 14, self._view))


def paint_chip(painter: QPainter, area: QRectF, text: str, kind: str, theme: Theme) -> None:
    """Paints a chip at the left of an area."""
    t, m = theme.tokens, theme.metrics
    font = m.font("chip")
    mark = ICONS.get(kind)
    width = min(QFontMetrics(font).horizontalAdvance(text) + m.px(18 + (18 if mark else 0)), area.width())
    box = QRectF(area.left() + 0.5, area.center().y() - m.px(22) / 2 + 0.5, width - 1, m.px(22) - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(t.line if kind == "outline" else getattr(t, FILL[kind])))
    painter.setBrush(QColor(getattr(t, FILL[kind])))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    if mark:
        place = QPoint(int(box.left()) + m.px(8), int(box.center().y() - m.px(7)))
        painter.drawPixmap(place, pixmap(mark, INK[kind], 14))
        box.setLeft(box.left() + m.px(18))
    painter.setFont(font)
    painter.setPen(QColor(getattr(t, INK[kind])))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width() - m.px(12)))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


def paint_histogram(painter: QPainter, area: QRectF, heights: Sequence[float], tokens: Tokens) -> None:
    """Paints heights of 0 to 1 as bars on a common ground, one pixel apart."""
    if not heights:
        return
    step = area.width() / len(heights)
    for place, height in enumerate(heights):
        high = max(area.height() * min(max(height, 0.0), 1.0), 1.0)
        left, right = area.left() + round(place * step), area.left() + round((place + 1) * step)
        painter.fillRect(
            QRectF(left, area.bottom() - high, max(right - left - 1, 1), high), QColor(tokens.text3)
        )


def paint_shares(painter: QPainter, area: QRectF, shares: Sequence[float], theme: Theme) -> None:
    """Paints shares of a whole beside each other, each fainter than the one before."""
    whole = sum(shares) or 1.0
    left = area.left()
    for place, share in enumerate(shares):
        width = area.width() * share / whole
        colour = QColor(theme.tokens.text3)
        colour.setAlphaF(max(1.0 - 0.25 * place, 0.2))
        painter.fillRect(QRectF(left, area.top(), max(width - theme.metrics.px(2), 1), area.height()), colour)
        left += width
