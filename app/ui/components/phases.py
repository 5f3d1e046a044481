"""Phase line: what is done, what is going on, what is to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme, pixmap


class PhaseLine(QWidget):
    """A painted line of phases: check done, dot now, ring to come, circled mark failed.

    Args:
        name: Accessible name; the phase now is its description.
        phases: Stable id and label of each.
    """

    def __init__(
        self, name: str, phases: Sequence[tuple[str, str]] = (), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._phases: list[tuple[str, str]] = []
        self._now, self._label, self._failed = -1, "", False
        self.set_phases(phases)
        Theme.of(self).changed.connect(self._resized)

    def set_phases(self, phases: Sequence[tuple[str, str]]) -> None:
        """Starts over with other phases, none begun."""
        self._phases = list(phases)
        self._now, self._label, self._failed = -1, "", False
        self._resized()

    def set_current(self, key: str, label: str = "") -> None:
        """The phase that goes on now; all before it are done. The label may say more: "Epoch 15 of 20"."""
        keys = [phase for phase, _ in self._phases]
        self._now, self._label, self._failed = keys.index(key), label, False
        self._resized()

    def fail(self, key: str) -> None:
        """The phase in which it ended badly."""
        self.set_current(key)
        self._failed = True
        self._resized()

    def finish(self) -> None:
        """All phases are done."""
        self._now, self._label, self._failed = len(self._phases), "", False
        self._resized()

    def sizeHint(self) -> QSize:
        m = Theme.of(self).metrics
        width = sum(self._width(place) for place in range(len(self._phases)))
        return QSize(width + m.px(36) * max(len(self._phases) - 1, 0), m.px(24))

    def minimumSizeHint(self) -> QSize:
        """As little as shows the phase now, and marks for the others."""
        m = Theme.of(self).metrics
        widest = max((self._width(place) for place in range(len(self._phases))), default=0)
        return QSize(widest + m.px(28) * max(len(self._phases) - 1, 0), m.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.of(self)
        m = theme.metrics
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tight = self.width() < self.sizeHint().width()
        gap = m.px(8) if tight else m.px(36)
        x = 0.0
        for place in range(len(self._phases)):
            named = not tight or place == self._now
            x = self._paint_phase(painter, place, x, named, theme)
            if place < len(self._phases) - 1:
                painter.setPen(QPen(QColor(theme.tokens.line), 1))
                middle = self.height() / 2
                painter.drawLine(
                    QPointF(x + m.px(3 if tight else 8), middle), QPointF(x + gap - m.px(8), middle)
                )
                x += gap
        painter.end()

    def _paint_phase(self, painter: QPainter, place: int, x: float, named: bool, theme: Theme) -> float:
        """Paints mark and name; returns where it ends."""
        t, m = theme.tokens, theme.metrics
        middle = self.height() / 2
        box = QRectF(x, middle - m.px(7), m.px(14), m.px(14))
        if place < self._now:
            painter.drawPixmap(box.topLeft(), pixmap("check", "ok", 14, self))
        elif place == self._now and self._failed:
            painter.drawPixmap(box.topLeft(), pixmap("alert-circle", "bad", 14, self))
        else:
            now = place == self._now
            painter.setPen(Qt.PenStyle.NoPen if now else QPen(QColor(t.control), m.px(1.5)))
            painter.setBrush(QColor(t.accent) if now else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.center(), m.px(4.5), m.px(4.5))
        x = box.right() + m.px(6)
        if named:
            painter.setFont(m.font("strong" if place == self._now else "body"))
            painter.setPen(
                QColor(t.text if place == self._now else t.text2 if place < self._now else t.text3)
            )
            words = self._words(place)
            width = QFontMetrics(painter.font()).horizontalAdvance(words)
            painter.drawText(QRectF(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
            x += width
        return x

    def _words(self, place: int) -> str:
        return self._label if place == self._now and self._label else self._phases[place][1]

    def _width(self, place: int) -> int:
        m = Theme.of(self).metrics
        measure = m.measure("strong" if place == self._now else "body")
        return m.px(20) + measure.horizontalAdvance(self._words(place)) + 2

    def _resized(self) -> None:
        if 0 <= self._now < len(self._phases):
            self.setAccessibleDescription(self._words(self._now))
        self.updateGeometry()
        self.update()
