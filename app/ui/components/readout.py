"""Read-outs: a caption, a large number, and the baseline that it has to beat."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.components.card import Line
from app.ui.components.labels import ElidedLabel, PlainLabel
from app.ui.theme import Theme


class ScoreBar(QWidget):
    """A bar 8 high with a tick where the baseline is. Painted; what it shows is in the number beside it."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self._baseline: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.of(self).changed.connect(self.updateGeometry)

    def set_shares(self, share: float | None, baseline: float | None = None) -> None:
        """Shows a score and its baseline, each from 0 to 1; None for what isn't known."""
        self._share, self._baseline = share, baseline
        self.update()

    def sizeHint(self) -> QSize:
        m = Theme.of(self).metrics
        return QSize(m.px(120), m.px(12))

    def minimumSizeHint(self) -> QSize:
        m = Theme.of(self).metrics
        return QSize(m.px(24), m.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.of(self)
        t, m = theme.tokens, theme.metrics
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        high = m.px(8)
        track = QRectF(0, (self.height() - high) / 2, self.width(), high)
        radius = m.px(2)
        painter.setBrush(QColor(t.sunken))
        painter.drawRoundedRect(track, radius, radius)
        if self._share:
            painter.setBrush(QColor(t.accent))
            length = max(track.width() * min(max(self._share, 0.0), 1.0), radius)
            painter.drawRoundedRect(QRectF(0, track.top(), length, high), radius, radius)
        if self._baseline is not None:
            wide = m.px(2)
            left = (track.width() - wide) * min(max(self._baseline, 0.0), 1.0)
            painter.fillRect(QRectF(left, 0, wide, self.height()), QColor(t.text))
        painter.end()


class ReadOut(QWidget):
    """A number to be read from the last row.

    Args:
        caption: What is measured.
    """

    def __init__(self, caption: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(caption)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._caption = ElidedLabel(caption, "caption", "text3", parent=self)
        self._number = PlainLabel("", "readout", parent=self)
        self._baseline = ElidedLabel("", "small", "text2", parent=self)
        self._note = ElidedLabel("", "caption", "text2", parent=self)
        self._bar = ScoreBar(parent=self)
        row = QHBoxLayout()
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self._baseline, 1, Qt.AlignmentFlag.AlignBaseline)
        self._row = row
        self._column.addWidget(self._caption)
        self._column.addLayout(row)
        self._column.addWidget(self._note)
        self._column.addWidget(self._bar)
        self._column.addStretch(1)
        Theme.of(self).changed.connect(self._space)
        self._space()
        self.show_value("")

    def show_value(
        self,
        number: str,
        baseline: str = "",
        *,
        share: float | None = None,
        baseline_share: float | None = None,
        note: str = "",
    ) -> None:
        """Shows a number.

        Args:
            number: As it is read: "92.4 %".
            baseline: What it has to beat, beside it: "guessing 10.0 %".
            share: Length of the bar, 0 to 1; None for no bar.
            baseline_share: Place of the baseline's tick, 0 to 1.
            note: A line under the number.
        """
        self._number.setText(number or "\u2013")
        self._baseline.setText(baseline)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._bar.setVisible(share is not None)
        self._bar.set_shares(share, baseline_share)
        self.setAccessibleDescription(", ".join(part for part in (number, baseline, note) if part))

    def number(self) -> str:
        """The number as it is shown."""
        return self._number.text()

    def set_caption(self, caption: str) -> None:
        """Changes what is measured."""
        self._caption.setText(caption)
        self.setAccessibleName(caption)

    def _space(self) -> None:
        m = Theme.of(self).metrics
        self._column.setContentsMargins(m.space(4), m.space(2), m.space(4), m.space(2))
        self._row.setSpacing(m.space(3))


class ReadOuts(QWidget):
    """Read-outs side by side, parted by lines.

    Args:
        parts: The read-outs, from the left.
    """

    def __init__(self, parts: Sequence[ReadOut], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, part in enumerate(parts):
            if place:
                row.addWidget(Line(vertical=True, parent=self))
            row.addWidget(part, 1)
