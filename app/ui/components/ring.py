"""Focus ring: a frame around what the keyboard is on; the mouse never shows it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.ui.theme import Theme

OWN = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)
"""Boxes show the focus by their border."""

MOVERS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Escape,
        Qt.Key.Key_F6,
    }
)


class FocusRing(QWidget):
    """One frame for one window, laid over whatever has the keyboard's attention.

    Args:
        window: The window it belongs to.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_key = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._forget_key)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)
        Theme.of(self).changed.connect(self._follow)
        self.hide()

    def target(self) -> QWidget | None:
        """What the ring is around while it shows, or None."""
        return self._target if self.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            modified = event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            )
            if event.key() in MOVERS or modified:
                self._by_key = True
                self._settle.start(0)
                if watched is self._target and self._target is not None and not self.isVisible():
                    self._show_on(self._target)
        elif kind == QEvent.Type.MouseButtonPress:
            self._by_key = False
            self.hide()
        elif kind in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._follow()
        elif kind == QEvent.Type.Hide and watched is self._target:
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._target is None:
            return
        theme = Theme.of(self)
        wide = theme.metrics.px(2)
        radius = theme.metrics.px(float(self._target.property("ringRadius") or 6)) + wide
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.tokens.accent), wide))
        half = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        painter.end()

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        """The focus moved: watch the new place, and frame it if a key brought it there."""
        self._unwatch()
        self._target = None
        if now is None or now.window() is not self.window():
            self.hide()
            return
        self._target = now
        self._watch(now)
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self._by_key and not pressed and not isinstance(now, OWN):
            self._show_on(now)
        else:
            self.hide()

    def _show_on(self, widget: QWidget) -> None:
        if isinstance(widget, OWN):
            return
        self._place(widget)
        self.show()
        self.raise_()

    def _follow(self) -> None:
        if self._target is not None and self.isVisible():
            self._place(self._target)

    def _place(self, widget: QWidget) -> None:
        m = Theme.of(self).metrics
        inset = bool(widget.property("ringInset")) or isinstance(widget, QAbstractItemView)
        out = 0 if inset else m.px(4)
        corner = widget.mapTo(self.window(), widget.rect().topLeft())
        area = QRect(corner, widget.size()).adjusted(-out, -out, out, out)
        self.setGeometry(area.intersected(self.window().rect()))
        self.update()

    def _watch(self, widget: QWidget) -> None:
        """Sees the keys of the widget, and whatever moves it: all that it lies in."""
        here: QWidget | None = widget
        while here is not None and here is not self.window():
            self._watched.append(here)
            here.installEventFilter(self)
            here = here.parentWidget()

    def _unwatch(self) -> None:
        from shiboken6 import isValid

        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []

    def _forget_key(self) -> None:
        self._by_key = False
