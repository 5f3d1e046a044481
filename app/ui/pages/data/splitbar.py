"""The rows of a data set as one bar: training, validation, test."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.pages.data import words
from app.ui.theme import Theme


class SplitBar(QWidget):
    """How many samples each part has, drawn to scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = (0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.of(self).changed.connect(self.updateGeometry)

    def show_counts(self, training: int, validation: int, test: int) -> None:
        """Draws these from now on."""
        self._counts = (training, validation, test)
        said = self.tr("Training {training}, validation {validation}, test {test}")
        numbers = [words.number(count) for count in self._counts]
        self.setAccessibleName(said.format(training=numbers[0], validation=numbers[1], test=numbers[2]))
        self.update()

    def sizeHint(self) -> QSize:
        """One line of text with some room."""
        px = Theme.of(self).metrics.px
        return QSize(px(200), px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Three parts, the first in the accent."""
        theme = Theme.of(self)
        tokens, px = theme.tokens, theme.metrics.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), px(6), px(6))
        painter.setClipPath(outline)
        total = sum(self._counts)
        painter.fillRect(self.rect(), QColor(tokens.sunken if not total else tokens.surface))
        left, gap = 0.0, px(2)
        fills = (
            (tokens.accent, tokens.on_accent),
            (tokens.soft, tokens.accent_text),
            (tokens.sunken, tokens.text2),
        )
        for place, (count, (fill, ink)) in enumerate(zip(self._counts, fills, strict=True)):
            width = self.width() * count / total if total else 0.0
            box = QRectF(left, 0, max(width - gap, 0), self.height())
            painter.fillRect(box, QColor(fill))
            self._write(painter, box, place, count, ink)
            left += width
        painter.end()

    def _write(self, painter: QPainter, box: QRectF, place: int, count: int, ink: str) -> None:
        metrics = Theme.of(self).metrics
        font = metrics.font("chip")
        painter.setFont(font)
        painter.setPen(QColor(ink))
        number = words.number(count)
        options = [self.tr("Training {count}").format(count=number), number] if place == 0 else [number]
        room = box.width() - metrics.px(10)
        fitting = next((text for text in options if QFontMetrics(font).horizontalAdvance(text) <= room), "")
        side = Qt.AlignmentFlag.AlignLeft if place == 0 else Qt.AlignmentFlag.AlignHCenter
        inner = box.adjusted(metrics.px(8), 0, 0, 0) if place == 0 else box
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, fitting)
