"""A painted matrix of values with words along its sides; the mouse and the arrow keys read a cell."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.components import tooltip
from app.ui.panels.panel import number
from app.ui.theme import Theme
from app.ui.theme.values import shades

LONGEST = 84
"""Design pixels of the words along a side at most."""

BAR = 14
"""Design pixels of the bar that says which colour is which value."""

WIDEST, WIDER = 36, 80
"""Design pixels of a cell at most; across where rows and columns are different things."""

Rows = Sequence[Sequence[float | None]]


class Heat(QWidget):
    """A matrix of values as colours.

    Args:
        name: Accessible name.

    Signals:
        read(int, int): Another cell is read, row and column; -1 for none.
    """

    read = Signal(int, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._values: Rows = ()
        self._across: Sequence[str] = ()
        self._down: Sequence[str] = ()
        self._span = (0.0, 1.0)
        self._image = QImage()
        self._cell = (-1, -1)
        Theme.of(self).changed.connect(self.update)

    def show_values(
        self, values: Rows, down: Sequence[str], across: Sequence[str], low: float, high: float
    ) -> None:
        """Shows a matrix.

        Args:
            values: One row for each word of `down`.
            down: Words along the left side.
            across: Words along the top.
            low: The value of the darkest colour.
            high: The value of the lightest one.
        """
        self._values, self._down, self._across, self._span = values, down, across, (low, high)
        self._image = _picture(values, low, high)
        rows, columns = len(values), len(values[0]) if values else 0
        if not (0 <= self._cell[0] < rows and 0 <= self._cell[1] < columns):
            self._cell = (-1, -1)
        self._tell()
        self.update()

    def cell(self) -> tuple[int, int]:
        """Row and column of the cell that is read; -1 for none."""
        return self._cell

    def words(self) -> str:
        """What the cell that is read says."""
        row, column = self._cell
        if row < 0:
            return ""
        value = self._values[row][column]
        return self.tr("{row}, {column}: {value}").format(
            row=_at(self._down, row), column=_at(self._across, column), value=number(value, 3)
        )

    def sizeHint(self) -> QSize:
        px = Theme.of(self).metrics.px
        return QSize(px(360), px(280))

    def minimumSizeHint(self) -> QSize:
        px = Theme.of(self).metrics.px
        return QSize(px(180), px(170))

    def area(self) -> QRect:
        """Where the cells are painted."""
        m = Theme.of(self).metrics
        measure = m.measure("caption")
        beside = min(self._widest(measure, self._down) + 2, m.px(LONGEST)) + m.px(6)
        above = min(self._widest(measure, self._across), m.px(LONGEST)) + m.px(6)
        if self._flat(beside):
            above = measure.height() + m.px(4)
        key = m.px(BAR) + measure.horizontalAdvance(number(-0.55)) + m.px(16)
        room = QRect(beside, above, self.width() - beside - key, self.height() - above)
        rows, columns = max(1, len(self._values)), max(1, len(self._across))
        wide = min(room.width() / columns, m.px(WIDER))
        high = min(room.height() / rows, m.px(WIDEST))
        if self._down == self._across:
            wide = high = min(wide, high)
        return QRect(room.left(), room.top(), max(1, int(wide * columns)), max(1, int(high * rows)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = Theme.of(self)
        if self._image.isNull():
            painter.setPen(QColor(theme.tokens.text3))
            painter.setFont(theme.metrics.font("small"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Nothing to draw yet"))
            painter.end()
            return
        area = self.area()
        painter.drawImage(area, self._image)
        painter.setFont(theme.metrics.font("caption"))
        self._paint_down(painter, area)
        self._paint_across(painter, area)
        self._paint_key(painter, area)
        if self._cell[0] >= 0:
            self._frame(painter, area)
        painter.end()

    def _widest(self, measure: QFontMetrics, words: Sequence[str]) -> int:
        return max((measure.horizontalAdvance(word[:40]) for word in words), default=0)

    def _flat(self, beside: int) -> bool:
        """Whether the words along the top have room to lie."""
        measure = Theme.of(self).metrics.measure("caption")
        room = (self.width() - beside) / max(1, len(self._across))
        most = WIDEST if self._down == self._across else WIDER
        return self._widest(measure, self._across) + 4 < min(room, Theme.of(self).metrics.px(most))

    def _paint_down(self, painter: QPainter, area: QRect) -> None:
        theme = Theme.of(self)
        measure, each = QFontMetrics(painter.font()), area.height() / max(1, len(self._down))
        every = max(1, math.ceil(measure.height() / max(each, 0.1)))
        for row, word in enumerate(self._down):
            if row % every and row != self._cell[0] or self._crowded(row, self._cell[0], every):
                continue
            painter.setPen(QColor(theme.tokens.text if row == self._cell[0] else theme.tokens.text2))
            wide = area.left() - theme.metrics.px(6)
            middle = area.top() + (row + 0.5) * each
            shown = measure.elidedText(word, Qt.TextElideMode.ElideRight, wide)
            box = QRectF(0, middle - measure.height() / 2, wide, measure.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_across(self, painter: QPainter, area: QRect) -> None:
        theme = Theme.of(self)
        measure, each = QFontMetrics(painter.font()), area.width() / max(1, len(self._across))
        flat = self._flat(area.left())
        needed = self._widest(measure, self._across) + 1 if flat else measure.height()
        every = max(1, math.ceil(needed / max(each, 0.1)))
        for column, word in enumerate(self._across):
            if column % every and column != self._cell[1] or self._crowded(column, self._cell[1], every):
                continue
            painter.setPen(QColor(theme.tokens.text if column == self._cell[1] else theme.tokens.text2))
            middle = area.left() + (column + 0.5) * each
            painter.save()
            painter.translate(QPointF(middle, area.top() - theme.metrics.px(4)))
            if flat:
                box = QRectF(-needed, -measure.height(), 2 * needed, measure.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, word)
            else:
                painter.rotate(-90)
                room = area.top() - theme.metrics.px(4)
                shown = measure.elidedText(word, Qt.TextElideMode.ElideRight, room)
                box = QRectF(0, -measure.height() / 2, room, measure.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            painter.restore()

    def _crowded(self, place: int, read: int, every: int) -> bool:
        """Whether a word would be written over that of the cell that is read."""
        return read >= 0 and place != read and abs(place - read) < every

    def _paint_key(self, painter: QPainter, area: QRect) -> None:
        """The bar of colours with its lowest and highest value."""
        theme = Theme.of(self)
        m, measure = theme.metrics, QFontMetrics(painter.font())
        bar = QRect(area.right() + m.px(12), area.top(), m.px(BAR), min(area.height(), m.px(160)))
        colours = shades(64)
        strip = QImage(1, len(colours), QImage.Format.Format_RGB32)
        for place, colour in enumerate(reversed(colours)):
            strip.setPixel(0, place, colour)
        painter.drawImage(bar, strip)
        painter.setPen(QColor(theme.tokens.text3))
        left, wide = bar.right() + m.px(4), self.width()  # what is cut off is read in the cells
        painter.drawText(QRectF(left, bar.top(), wide, measure.height()), number(self._span[1], 1))
        low = QRectF(left, bar.bottom() - measure.height(), wide, measure.height())
        painter.drawText(low, number(self._span[0], 1))

    def _frame(self, painter: QPainter, area: QRect) -> None:
        row, column = self._cell
        wide, high = area.width() / len(self._across), area.height() / len(self._values)
        box = QRectF(area.left() + column * wide, area.top() + row * high, wide, high)
        tokens, px = Theme.of(self).tokens, Theme.of(self).metrics.px
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, size in ((tokens.surface, px(4)), (tokens.text, px(2))):
            painter.setPen(QPen(QColor(colour), size))
            painter.drawRect(box)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Reads the cell under the mouse."""
        area, spot = self.area(), event.position()
        if self._image.isNull() or not area.contains(spot.toPoint()):
            self._move(-1, -1)
            QToolTip.hideText()
            return
        column = int((spot.x() - area.left()) * len(self._across) / area.width())
        row = int((spot.y() - area.top()) * len(self._values) / area.height())
        self._move(min(row, len(self._values) - 1), min(column, len(self._across) - 1))
        QToolTip.showText(event.globalPosition().toPoint(), tooltip(self.words()), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Reads none, unless the keyboard does."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._move(-1, -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cell that is read."""
        steps = {
            Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._image.isNull():
            super().keyPressEvent(event)
            return
        row, column = self._cell
        row = min(max(row + step[0], 0), len(self._values) - 1)
        self._move(row, min(max(column + step[1], 0), len(self._across) - 1))

    def _move(self, row: int, column: int) -> None:
        if (row, column) == self._cell:
            return
        self._cell = (row, column)
        self._tell()
        self.update()
        self.read.emit(row, column)

    def _tell(self) -> None:
        self.setAccessibleDescription(self.words())


def _at(words: Sequence[str], place: int) -> str:
    return words[place] if place < len(words) else str(place + 1)


def _picture(values: Rows, low: float, high: float) -> QImage:
    """One pixel a value; None where there is nothing is as dark as the lowest."""
    if not values or not values[0]:
        return QImage()
    colours = shades()
    image = QImage(len(values[0]), len(values), QImage.Format.Format_RGB32)
    reach = (len(colours) - 1) / ((high - low) or 1.0)
    for row, line in enumerate(values):
        if len(line) != len(values[0]):
            raise ValueError("rows of unequal length")
        for column, value in enumerate(line):
            place = 0 if value is None else int(min(max((value - low) * reach, 0), len(colours) - 1))
            image.setPixel(column, row, colours[place])
    return image
