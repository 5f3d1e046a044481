"""Switch and check box: yes or no, painted so that they stay themselves in every theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.components.labels import tooltip
from app.ui.theme import Theme, pixmap


class Toggle(QAbstractButton):
    """What switch and check box share: a mark of a fixed size with words beside it.

    Signals:
        toggled(bool): Turned on or off.
    """

    MARK = (36, 20)

    def __init__(
        self, text: str, *, name: str = "", checked: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self.setCheckable(True)
        self.setChecked(checked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_label(text)
        Theme.of(self).changed.connect(self._resized)

    def set_label(self, text: str) -> None:
        """Changes the words beside the mark."""
        self._label = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(self._name or text)
        self._resized()

    def set_blocked(self, reason: str | None) -> None:
        """Turns it off for use and says why; None lets it be used."""
        self.setEnabled(reason is None)
        self.setToolTip(tooltip(reason or ""))
        self.setAccessibleDescription(reason or "")

    def sizeHint(self) -> QSize:
        m = Theme.of(self).metrics
        width, height = m.px(self.MARK[0]), m.px(self.MARK[1])
        if not self._label:
            return QSize(width, height)
        metrics = QFontMetrics(self.font())
        return QSize(
            width + m.px(8) + metrics.horizontalAdvance(self._label) + 2, max(height, metrics.height())
        )

    def minimumSizeHint(self) -> QSize:
        m = Theme.of(self).metrics
        return QSize(min(m.px(self.MARK[0] + 60), self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.of(self)
        m = theme.metrics
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = m.px(self.MARK[0]), m.px(self.MARK[1])
        top = (self.height() - height) / 2
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - width if right else 0
        self.paint_mark(painter, QRectF(left, top, width, height), theme)
        if self._label:
            painter.setPen(QColor(theme.tokens.text if self.isEnabled() else theme.tokens.disabled))
            room = QRectF(0 if right else width + m.px(8), 0, self.width() - width - m.px(8), self.height())
            line = QFontMetrics(self.font()).elidedText(
                self._label, Qt.TextElideMode.ElideRight, int(room.width())
            )
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, line)
        painter.end()

    def paint_mark(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Paints the mark itself."""
        raise NotImplementedError

    def _resized(self) -> None:
        self.updateGeometry()
        self.update()


class Switch(Toggle):
    """Yes or no, at once: 36 by 20.

    Args:
        text: Words at its right; may be "" where a label stands elsewhere.
        name: Accessible name where the words aren't enough.
        checked: How it begins.
    """

    def paint_mark(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        t, m = theme.tokens, theme.metrics
        on, usable = self.isChecked(), self.isEnabled()
        area = area.adjusted(0.5, 0.5, -0.5, -0.5)
        fill = t.surface if not on else t.accent if usable else t.disabled
        painter.setPen(QPen(QColor(fill if on else t.control if usable else t.line), 1 if on else m.px(1)))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        knob = area.height() - m.px(8)
        left = area.right() - knob - m.px(4) if on else area.left() + m.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.on_accent if on else t.control if usable else t.line))
        painter.drawEllipse(QRectF(left, area.center().y() - knob / 2, knob, knob))


class CheckBox(Toggle):
    """One of many that may be ticked: 18 by 18.

    Args:
        text: Words at its right.
        name: Accessible name where the words aren't enough.
        checked: How it begins.
    """

    MARK = (18, 18)

    def paint_mark(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        t, m = theme.tokens, theme.metrics
        on, usable = self.isChecked(), self.isEnabled()
        area = area.adjusted(0.5, 0.5, -0.5, -0.5)
        edge = t.line if not usable else t.accent if on else t.control
        painter.setPen(QColor(edge))
        painter.setBrush(QColor(t.surface if not on else t.accent if usable else t.disabled))
        painter.drawRoundedRect(area, m.px(4), m.px(4))
        if on:
            tick = pixmap("check", "on_accent", 14, self)
            corner = area.center() - QRectF(0, 0, m.px(14), m.px(14)).center()
            painter.drawPixmap(corner, tick)
