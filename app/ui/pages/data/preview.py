"""Draws what a sample looks like, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.marks import mark
from app.ui.pages.data.previews import Lines, Points, Preview
from app.ui.theme import SERIES_MARKERS, Theme

HEIGHT = 84
MARK = 3.2


class PreviewView(QWidget):
    """A small scatter of points by class, a grid of pictures, or lines of text; nothing until `show_preview`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Points | None = None
        self._lines: Lines | None = None
        self._pictures: list[QImage] = []
        self._columns = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        Theme.of(self).changed.connect(self.updateGeometry)

    def show_preview(self, preview: Preview) -> None:
        """Draws this from now on."""
        if isinstance(preview, Points):
            self._points = preview
        elif isinstance(preview, Lines):
            self._lines = preview
        else:
            self._columns = preview.columns
            self._pictures = [QImage.fromData(content) for content in preview.pictures]
        self.update()

    def sizeHint(self) -> QSize:
        """The least: previews take what is left over, and a low window leaves little."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Cards in a short window shrink their previews first."""
        px = Theme.of(self).metrics.px
        return QSize(px(HEIGHT), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws points or pictures."""
        painter = QPainter(self)
        px = Theme.of(self).metrics.px
        room = QRectF(self.rect()).adjusted(px(14), px(14), -px(14), -px(14))
        if self._points is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_points(painter, room, self._points)
        elif self._lines is not None:
            self._draw_lines(painter, room, self._lines)
        elif self._pictures:
            self._draw_pictures(painter, room)
        painter.end()

    def _draw_points(self, painter: QPainter, room: QRectF, drawn: Points) -> None:
        theme = Theme.of(self)
        radius = MARK * theme.metrics.scale
        inner = room.adjusted(radius, radius, -radius, -radius)
        painter.setPen(Qt.PenStyle.NoPen)
        for x, y, group in drawn.points:
            painter.setBrush(QColor(theme.tokens.series[group % len(theme.tokens.series)]))
            centre = QPointF(inner.left() + x * inner.width(), inner.bottom() - y * inner.height())
            mark(painter, SERIES_MARKERS[group % len(SERIES_MARKERS)], centre, radius)

    def _draw_lines(self, painter: QPainter, room: QRectF, drawn: Lines) -> None:
        """As many lines as there is room for, each behind the mark of its class."""
        theme = Theme.of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.metrics.font("caption"))
        measure, high = theme.metrics.measure("caption"), theme.metrics.px(18)
        shown = drawn.lines[: max(1, int(room.height() // high))]
        top = room.top() + max(0.0, (room.height() - high * len(shown)) / 2)
        for place, (text, group) in enumerate(shown):
            line = QRectF(room.left(), top + place * high, room.width(), high)
            if group >= 0:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.tokens.series[group % len(theme.tokens.series)]))
                radius = MARK * theme.metrics.scale
                marker = SERIES_MARKERS[group % len(SERIES_MARKERS)]
                mark(painter, marker, QPointF(line.left() + radius, line.center().y()), radius)
                line.adjust(theme.metrics.px(14), 0, 0, 0)
            painter.setPen(QColor(theme.tokens.text2))
            elided = measure.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, int(line.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)

    def _draw_pictures(self, painter: QPainter, room: QRectF) -> None:
        rows = -(-len(self._pictures) // self._columns)
        gap = Theme.of(self).metrics.px(3)
        side = min(
            (room.width() - gap * (self._columns - 1)) / self._columns,
            (room.height() - gap * (rows - 1)) / rows,
        )
        left = room.center().x() - (side * self._columns + gap * (self._columns - 1)) / 2
        top = room.center().y() - (side * rows + gap * (rows - 1)) / 2
        for place, picture in enumerate(self._pictures):
            row, column = divmod(place, self._columns)
            painter.drawImage(
                QRectF(left + column * (side + gap), top + row * (side + gap), side, side), picture
            )
