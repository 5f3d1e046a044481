"""The line beside Train that names a wrong value; pressing it leads to its field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.components import ElidedLabel, PlainLabel
from app.ui.theme import Theme, pixmap


class Status(QWidget):
    """An icon and a sentence, hidden while there is nothing to say.

    Signals:
        pressed(): The user wants to see what it is about.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = PlainLabel("", parent=self)
        self._text = ElidedLabel("", "body", "bad", parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def say(self, sentence: str) -> None:
        """Shows a sentence; "" hides the line."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence or self.tr("Nothing to fix"))
        self.setAccessibleDescription(self.tr("Press Return to go to the field.") if sentence else "")
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """What it says."""
        return self._text.full_text()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads to the field."""
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So do Return and Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        self._row.setSpacing(Theme.of(self).metrics.px(6))
        self._icon.setPixmap(pixmap("alert-circle", "bad", 16, self))
