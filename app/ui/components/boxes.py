"""Boxes one types or chooses in: a line, a number, a drop-down, a search, several lines."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from app.ui.theme import Theme, pixmap


def paint_icon(widget: QWidget, painter: QPainter, name: str, right: int, size: int = 16) -> None:
    """Paints an icon in the middle of a widget's height, `right` pixels from its trailing edge."""
    side = Theme.of(widget).metrics.px(size)
    tone = "text2" if widget.isEnabled() else "disabled"
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = right if mirrored else widget.width() - right - side
    painter.drawPixmap(QPoint(left, (widget.height() - side) // 2), pixmap(name, tone, size, widget))


class LineBox(QLineEdit):
    """A line of text, with a grey hint inside at its right and perhaps an icon at its left.

    Args:
        hint: The range or unit, such as "8 to 1,024".
        icon: Name of an icon at the left, or "".
        room: Design pixels kept free at the right of the hint.
    """

    def __init__(
        self, *, hint: str = "", icon: str = "", room: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hint, self._icon, self._room = hint, icon, room
        self.setMinimumWidth(Theme.of(self).metrics.px(64))
        Theme.of(self).changed.connect(self._place)
        self._place()

    def set_hint(self, hint: str) -> None:
        """Changes the hint."""
        self._hint = hint
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = Theme.of(self)
        painter = QPainter(self)
        if self._icon:
            side = theme.metrics.px(16)
            top = (self.height() - side) // 2
            painter.drawPixmap(theme.metrics.px(10), top, pixmap(self._icon, "text3", 16, self))
        if self._hint and self._hint_fits():
            painter.setFont(theme.metrics.font("caption"))
            painter.setPen(QColor(theme.tokens.text3 if self.isEnabled() else theme.tokens.disabled))
            edge = theme.metrics.px(10 + self._room)
            side_of_line = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect().adjusted(edge, 0, -edge, 0), side_of_line, self._hint)
        self.paint_more(painter)
        painter.end()

    def paint_more(self, painter: QPainter) -> None:
        """What a kind of line paints besides."""

    def _hint_width(self) -> int:
        font = Theme.of(self).metrics.font("caption")
        return QFontMetrics(font).horizontalAdvance(self._hint) if self._hint else 0

    def _hint_fits(self) -> bool:
        """A hint gives way to what is typed."""
        m = Theme.of(self).metrics
        typed = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return typed + self._hint_width() + m.px(32 + self._room) <= self.width()

    def _place(self) -> None:
        m = Theme.of(self).metrics
        self.setTextMargins(m.px(22) if self._icon else 0, 0, m.px(self._room), 0)
        self.update()


class SearchBox(LineBox):
    """A line that finds.

    Args:
        name: Accessible name.
        placeholder: What can be found.

    Signals:
        textChanged(str): On every letter.
    """

    def __init__(self, name: str, placeholder: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(icon="search", parent=parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)


class NumberLine(LineBox):
    """A line for a number in which anything may be typed; up and down step it.

    Args:
        minimum: Smallest value that stepping reaches, or None.
        maximum: Largest, or None.
        step: What a step adds; "log" doubles and halves whole numbers, and multiplies others by ten.
        whole: Whether only whole numbers make sense.
        hint: The range in words.

    Signals:
        stepped: A step changed the text.
    """

    stepped = Signal()

    def __init__(
        self,
        *,
        minimum: float | None = None,
        maximum: float | None = None,
        step: float | str = 1.0,
        whole: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(hint=hint, room=18, parent=parent)
        self._minimum, self._maximum, self._step, self._whole = minimum, maximum, step, whole

    def value(self) -> float | None:
        """The number, or None while the text is none."""
        try:
            value = float(self.text().strip().replace("\u2212", "-").replace(QLocale().decimalPoint(), "."))
        except ValueError:
            return None
        return value if math.isfinite(value) else None

    def set_value(self, value: float) -> None:
        """Writes a number the way people do: no exponent where it can be avoided, no dangling zeros."""
        self.setText(written(value, self._whole).replace(".", QLocale().decimalPoint()))

    def step_by(self, steps: int) -> None:
        """Steps up (positive) or down, within the range."""
        value = self.value()
        if value is None or not self.isEnabled() or self.isReadOnly():
            return
        if self._step == "log":
            value = value * (2.0 if self._whole else 10.0) ** steps
        else:
            value = value + float(self._step) * steps
        value = float(round(value)) if self._whole else float(f"{value:.10g}")
        low = -math.inf if self._minimum is None else self._minimum
        high = math.inf if self._maximum is None else self._maximum
        self.set_value(min(max(value, low), high))
        self.stepped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
        steps = keys.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
            return
        self.step_by(steps if self._step != "log" else steps // abs(steps))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._on_stepper(event.position().toPoint()):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.step_by(1 if event.position().y() < self.height() / 2 else -1)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._on_stepper(event.position().toPoint())
        self.setCursor(Qt.CursorShape.ArrowCursor if over else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def paint_more(self, painter: QPainter) -> None:
        paint_icon(self, painter, "selector", Theme.of(self).metrics.px(7), 16)

    def _on_stepper(self, place: QPoint) -> bool:
        width = Theme.of(self).metrics.px(26)
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - width
        return QRect(left, 0, width, self.height()).contains(place)


def written(value: float, whole: bool = False) -> str:
    """A number as text: `0.00001`, not `1e-05`; `64`, not `64.0`."""
    if whole or value == int(value) and abs(value) < 1e15:
        return str(int(value))
    text = f"{value:.10f}".rstrip("0").rstrip(".")
    return text if abs(value) >= 1e-8 else f"{value:g}"


class Choice(QComboBox):
    """A drop-down.

    Args:
        name: Accessible name.
        options: Stable id and label of each choice.
        small: 28 high instead of 32.

    Signals:
        chosen(str): The user chose this id.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]] = (),
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("small", small)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_options(options)
        self.activated.connect(self._activated)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replaces the choices; the chosen id stays chosen where it is still there."""
        kept = self.value()
        self.clear()
        for key, label in options:
            self.addItem(label, key)
        self.set_value(kept)

    def value(self) -> str:
        """The id of the choice, or "" where there is none."""
        key = self.currentData()
        return "" if key is None else str(key)

    def set_value(self, key: str) -> None:
        """Chooses, without a signal; an unknown id changes nothing."""
        index = self.findData(key)
        if index >= 0:
            self.setCurrentIndex(index)

    def minimumSizeHint(self) -> QSize:
        return QSize(Theme.of(self).metrics.px(72), super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a page that scrolls must not change a setting in passing

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_icon(self, painter, "chevron-down", Theme.of(self).metrics.px(9), 14)
        painter.end()

    def _activated(self, index: int) -> None:
        self.chosen.emit(str(self.itemData(index)))


class TextBox(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next control.

    Args:
        placeholder: What to write.
        name: Accessible name.
        mono: Whether every letter is equally wide.
    """

    def __init__(
        self, placeholder: str = "", *, name: str, mono: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        if mono:
            self.setProperty("role", "mono")
