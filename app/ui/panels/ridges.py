"""Small histograms under each other, a row each with a name and two numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme

ROW = 34
"""Design pixels of a row."""

LEAST = 110
"""Design pixels of a histogram at least."""


@dataclass(frozen=True)
class Ridge:
    """One row.

    Args:
        name: At the left.
        counts: Heights of the bars; empty for none.
        first: The number right of the bars.
        second: The one behind it.
        alarm: Whether the second number is worth a warning.
    """

    name: str
    counts: Sequence[int]
    first: str = ""
    second: str = ""
    alarm: bool = False

    def words(self) -> str:
        """The row as it is read out."""
        return ", ".join(part for part in (self.name, self.first, self.second) if part)


class Ridges(QWidget):
    """Rows of bars over one scale.

    Args:
        name: Accessible name.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows: list[Ridge] = []
        self._heads: tuple[str, str] = ("", "")
        self._ends: tuple[str, str] = ("", "")
        self._ink = 0
        Theme.of(self).changed.connect(self._again)

    def show_rows(
        self, rows: Sequence[Ridge], heads: tuple[str, str], ends: tuple[str, str], ink: int = 0
    ) -> None:
        """Shows rows.

        Args:
            rows: From above.
            heads: What the two numbers are.
            ends: What the left and the right end of the bars' scale are.
            ink: Colour of the bars, a series' number. Defaults to the first.
        """
        self._rows, self._heads, self._ends, self._ink = list(rows), heads, ends, ink
        self.setAccessibleDescription("; ".join(row.words() for row in self._rows))
        self._again()

    def rows(self) -> list[Ridge]:
        """What is shown."""
        return list(self._rows)

    def sizeHint(self) -> QSize:
        px = Theme.of(self).metrics.px
        return QSize(px(420), self._head() + px(ROW) * len(self._rows) + px(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(Theme.of(self).metrics.px(260), self.sizeHint().height())

    def _again(self) -> None:
        self.updateGeometry()
        self.update()

    def _head(self) -> int:
        return Theme.of(self).metrics.measure("caption").height() + Theme.of(self).metrics.px(6)

    def _widths(self) -> tuple[float, float, float]:
        """Widths of the name and of both numbers."""
        m = Theme.of(self).metrics
        small, caption = m.measure("small"), m.measure("caption")
        found = []
        for texts, head in (
            ([row.name for row in self._rows], ""),
            ([row.first for row in self._rows], self._heads[0]),
            ([row.second for row in self._rows], self._heads[1]),
        ):
            widest = max((small.horizontalAdvance(text) for text in texts), default=0)
            found.append(max(widest, caption.horizontalAdvance(head)) + m.space(3))
        room = max(m.space(3), self.width() - found[1] - found[2] - m.px(LEAST))
        return min(found[0], room), found[1], found[2]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = Theme.of(self)
        m, tokens = theme.metrics, theme.tokens
        name, first, second = self._widths()
        left, right = name, self.width() - first - second
        painter.setFont(m.font("caption"))
        painter.setPen(QColor(tokens.text3))
        top = QRectF(left, 0, max(1.0, right - left), self._head())
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._ends[0])
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self._ends[1])
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(right, 0, first, self._head()), flags, self._heads[0])
        painter.drawText(QRectF(right + first, 0, second, self._head()), flags, self._heads[1])
        for place, row in enumerate(self._rows):
            line = QRectF(0, self._head() + place * m.px(ROW), self.width(), m.px(ROW))
            if event.rect().intersects(line.toAlignedRect()):
                self._paint_row(painter, row, line, (left, right, first))
        painter.end()

    def _paint_row(self, painter: QPainter, row: Ridge, line: QRectF, sides: tuple[float, float, float]) -> None:
        theme = Theme.of(self)
        m, tokens = theme.metrics, theme.tokens
        left, right, first = sides
        painter.setFont(m.font("small"))
        metrics = QFontMetrics(painter.font())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tokens.text))
        shown = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, int(left - m.space(2)))
        painter.drawText(QRectF(0, line.top(), left, line.height()), middle, shown)
        painter.setPen(QColor(tokens.text2))
        box = QRectF(right, line.top(), first, line.height())
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, row.first)
        painter.setPen(QColor(tokens.bad if row.alarm else tokens.text2))
        rest = QRectF(right + first, line.top(), self.width() - right - first, line.height())
        painter.drawText(rest, middle | Qt.AlignmentFlag.AlignRight, row.second)
        bottom = line.bottom() - m.px(5)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(int(left), int(bottom), int(right), int(bottom))
        most = max(row.counts, default=0)
        if most <= 0:
            return
        wide, high = (right - left) / len(row.counts), line.height() - m.px(9)
        colour = QColor(tokens.series[self._ink % len(tokens.series)])
        for at, count in enumerate(row.counts):
            if count > 0:
                tall = max(1.0, high * (count / most) ** 0.5)  # so that rare sizes are seen beside frequent ones
                painter.fillRect(QRectF(left + at * wide, bottom - tall, max(1.0, wide - 1), tall), colour)
