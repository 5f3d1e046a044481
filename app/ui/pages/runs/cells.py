"""Cells of the table of runs: a check mark, a sample of the run's line, and how far a training is."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.ui.components.cells import CellDelegate, Index
from app.ui.theme import SERIES_DASHES, Theme, pixmap

BAR, SHORTEST_BAR = 106, 32
"""Design pixels of the bar of a running training, and at least of one that makes room for its words."""


class Mark:
    """Roles of these cells, beyond those of `Cell`."""

    LINE = Qt.ItemDataRole.UserRole + 41
    """Which colour and dash."""
    PROGRESS = Qt.ItemDataRole.UserRole + 42
    """A share from 0 to 1: a long bar before the text."""


class RunCells(CellDelegate):
    """Paints the marks over what `CellDelegate` paints, and turns check marks on and off."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        share = index.data(Mark.PROGRESS)
        theme = Theme.of(self._view)
        if share is not None:
            _paint_ground(painter, option, theme)
            _paint_progress(painter, _inner(option, theme), share, str(index.data() or ""), theme)
            return
        super().paint(painter, option, index)
        checked = index.data(Qt.ItemDataRole.CheckStateRole)
        if checked is not None:
            _paint_check(painter, QRectF(option.rect), checked == Qt.CheckState.Checked.value, theme)
        line = index.data(Mark.LINE)
        if line is not None:
            paint_line(painter, _inner(option, theme), line, theme)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        let_go = event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        if let_go and event.button() == Qt.MouseButton.LeftButton and turn(model, index):  # type: ignore[attr-defined]
            return True
        return super().editorEvent(event, model, option, index)


def turn(model: QAbstractItemModel, index: Index) -> bool:
    """Turns a check mark on or off; False where the cell has none."""
    state = index.data(Qt.ItemDataRole.CheckStateRole)
    if state is None:
        return False
    on = state == Qt.CheckState.Checked.value
    wanted = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
    return model.setData(index, wanted.value, Qt.ItemDataRole.CheckStateRole)


def paint_line(painter: QPainter, area: QRectF, index: int, theme: Theme) -> None:
    """Paints a sample of a run's line, with the colour and dash that its curve has.

    Args:
        painter: Paints.
        area: The cell; the sample stands at its left, in the middle of its height.
        index: Which colour and dash.
        theme: Colours and sizes.
    """
    m = theme.metrics
    count = len(theme.tokens.series)
    pen = QPen(QColor(theme.tokens.series[index % count]), m.px(2))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    dash = SERIES_DASHES[(index + index // count) % len(SERIES_DASHES)]
    if dash:
        pen.setDashPattern([m.px(length) / pen.widthF() for length in dash])
    painter.save()
    painter.setPen(pen)
    middle = round(area.center().y())
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.left() + min(m.px(32), area.width()), middle))
    painter.restore()


def _inner(option: QStyleOptionViewItem, theme: Theme) -> QRectF:
    space = theme.metrics.space(2)
    return QRectF(option.rect).adjusted(space, 0, -space, -1)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    area = QRectF(option.rect)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, QColor(theme.tokens.soft))
    painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(theme.tokens.grid))


def _paint_check(painter: QPainter, area: QRectF, on: bool, theme: Theme) -> None:
    t, m = theme.tokens, theme.metrics
    side = m.px(18)
    box = QRectF(area.left() + m.space(4) + 0.5, area.center().y() - side / 2 + 0.5, side - 1, side - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(t.accent if on else t.control))
    painter.setBrush(QColor(t.accent if on else t.surface))
    painter.drawRoundedRect(box, m.px(4), m.px(4))
    if on:
        half = m.px(14) / 2
        painter.drawPixmap(box.center() - QPointF(half, half), pixmap("check", "on_accent", 14))
    painter.restore()


def _paint_progress(painter: QPainter, area: QRectF, share: float, text: str, theme: Theme) -> None:
    t, m = theme.tokens, theme.metrics
    high = m.px(8)
    words = QFontMetrics(m.font("small")).horizontalAdvance(text) + m.space(3)
    width = min(m.px(BAR), max(area.width() - words, m.px(SHORTEST_BAR)))
    bar = QRectF(area.left(), area.center().y() - high / 2, width, high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(t.sunken))
    painter.drawRoundedRect(bar, high / 2, high / 2)
    done = QRectF(bar)
    done.setWidth(max(bar.width() * min(max(share, 0.0), 1.0), high))
    painter.setBrush(QColor(t.accent))
    painter.drawRoundedRect(done, high / 2, high / 2)
    painter.setFont(m.font("small"))
    painter.setPen(QColor(t.text))
    room = area.adjusted(bar.width() + m.space(2), 0, 0, 0)
    shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()
