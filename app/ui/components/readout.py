"""Read-outs: a caption, a large number, and the baseline that it has to beat."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

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
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._caption = ElidedLabel(caption, "caption", "text3", parent=self)
        self._number = PlainLabel("", "readout", parent=self)
        self._baseline = ElidedLabel("", "small", "text2", parent=self)
        self._note = ElidedLabel("", "caption", "text2", parent=self)
        self._bar = ScoreBar(parent=self)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(self._number)
        row.addWidget(self._baseline, 1)
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
        shown = (number, baseline, share, baseline_share, note)
        if shown == self._shown:
            return
        self._shown = shown
        self._number.setText(number or "\u2013")
        self._baseline.setText(baseline)
        self._baseline.setVisible(bool(baseline))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._bar.setVisible(share is not None)
        self._bar.set_shares(share, baseline_share)
        self.setAccessibleDescription(", ".join(part for part in (number, baseline, note) if part))
        holder = self.parentWidget()
        if isinstance(holder, ReadOuts):
            holder.arrange()

    def number(self) -> str:
        """The number as it is shown."""
        return self._number.text()

    def set_caption(self, caption: str) -> None:
        """Changes what is measured."""
        self._caption.setText(caption)
        self.setAccessibleName(caption)

    def needed(self, stacked: bool) -> int:
        """Width in pixels in which nothing is cut, with the baseline under or beside the number."""
        m = Theme.of(self).metrics

        def wide(text: str, role: str) -> int:
            return m.measure(role).horizontalAdvance(text) + 4

        number, baseline = wide(self._number.text(), "readout"), wide(self._baseline.full_text(), "small")
        first = max(number, baseline) if stacked else number + m.space(3) + baseline
        others = (wide(self._caption.full_text(), "caption"), wide(self._note.full_text(), "caption"))
        return max(first, *others) + 2 * m.space(4)

    def stack(self, stacked: bool) -> None:
        """Puts the baseline under the number, or beside it."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._row.setSpacing(0 if stacked else Theme.of(self).metrics.space(3))
        self._lift(not stacked)
        self.updateGeometry()

    def _lift(self, lift: bool) -> None:
        """The baseline stands on the number's own line of writing."""
        drop = 0
        if lift:
            m = Theme.of(self).metrics
            big, small = m.measure("readout"), m.measure("small")
            drop = big.ascent() - small.ascent() - (big.height() - small.height()) // 2
        self._baseline.setContentsMargins(0, 2 * max(drop, 0), 0, 0)

    def _space(self) -> None:
        m = Theme.of(self).metrics
        self._column.setContentsMargins(m.space(4), m.space(2), m.space(4), m.space(2))
        self._row.setSpacing(m.space(3))
        self._lift(self._row.direction() == QBoxLayout.Direction.LeftToRight)


class ReadOuts(QWidget):
    """Read-outs side by side, parted by lines; in two rows or under each other where it is narrow.

    Args:
        parts: The read-outs, from the left.
    """

    def __init__(self, parts: Sequence[ReadOut], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._parts = list(parts)
        self._columns = 0
        self._placed: list[ReadOut] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(1)
        self._fill(len(self._parts) or 1)
        Theme.of(self).changed.connect(self.arrange)

    def minimumSizeHint(self) -> QSize:
        widest = max((part.needed(True) for part in self._parts), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def arrange(self) -> None:
        """Decides how many stand side by side. Called when widths change; call it after hiding one."""
        parts = self._shown()
        if not parts or self.width() <= 0:
            return
        columns = len(parts)
        while columns > 1 and sum(self._widths(parts, columns, True)) > self.width():
            columns = (columns + 1) // 2
        stacked = sum(self._widths(parts, columns, False)) > self.width()
        for part in parts:
            part.stack(stacked)
        self._fill(columns)
        for column, width in enumerate(self._widths(parts, columns, stacked)):
            self._grid.setColumnMinimumWidth(column, width)

    def _widths(self, parts: Sequence[ReadOut], columns: int, stacked: bool) -> list[int]:
        """What each of so many columns needs."""
        return [max(part.needed(stacked) for part in parts[column::columns]) for column in range(columns)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines between what stands beside and over each other."""
        painter = QPainter(self)
        line = QColor(Theme.of(self).tokens.line)
        shown = self._shown()
        for place, part in enumerate(shown):
            if place % self._columns:
                painter.fillRect(part.x() - 1, part.y(), 1, part.height(), line)
            elif place:
                painter.fillRect(0, part.y() - 1, self.width(), 1, line)
        painter.end()

    def _shown(self) -> list[ReadOut]:
        """The parts that nobody hid; those that were only not shown yet count."""
        told = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        return [part for part in self._parts if not (part.isHidden() and part.testAttribute(told))]

    def _fill(self, columns: int) -> None:
        """Puts the shown parts into so many columns."""
        shown = self._shown()
        if columns == self._columns and shown == self._placed:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
            self._grid.setColumnMinimumWidth(column, 0)
        for place, part in enumerate(shown):
            self._grid.addWidget(part, place // columns, place % columns)
            self._grid.setColumnStretch(place % columns, 1)
        self._columns, self._placed = columns, shown
        self.updateGeometry()
