"""Slider: one of many values, by mouse, arrows, Page Up and Page Down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from app.ui.theme import Theme


class Slider(QSlider):
    """A horizontal slider.

    Args:
        name: Accessible name.
        minimum: Smallest value.
        maximum: Largest value.

    Signals:
        valueChanged(int): As of QSlider.
    """

    def __init__(
        self, name: str, minimum: int = 0, maximum: int = 100, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(name)
        self.setRange(minimum, maximum)
        self._ticks: list[int] = []

    def set_ticks(self, ticks: Sequence[int]) -> None:
        """Draws a small mark under each of these values."""
        self._ticks = list(ticks)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._ticks or self.maximum() == self.minimum():
            return
        theme = Theme.of(self)
        painter = QPainter(self)
        knob = theme.metrics.px(16)
        room = self.width() - knob
        high = theme.metrics.px(4)
        for tick in self._ticks:
            along = QStyle.sliderPositionFromValue(
                self.minimum(), self.maximum(), tick, room, self._upside_down()
            )
            painter.fillRect(along + knob // 2, self.height() - high, 1, high, QColor(theme.tokens.control))
        painter.end()

    def _upside_down(self) -> bool:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return bool(option.upsideDown)
