"""What a hard term means, in a small note beside the field that asked."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components import Button, Card, PlainLabel
from app.ui.theme import Theme

WIDTH = 340
"""Design pixels across."""


class TermNote(Card):
    """A note over the window with one glossary entry; Escape or a click beside it closes it.

    Signals:
        more(str): The glossary itself is wanted, at this term.
    """

    more = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setWindowFlags(Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.title = PlainLabel("", "card_title", parent=self)
        self.text = PlainLabel("", "body", "text2", wrap=True, parent=self)
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.text)
        self.all = Button(self.tr("Open the glossary"), "link", small=True, parent=self)
        self.all.clicked.connect(self._more)
        words.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self._term = ""
        self.body.addLayout(words)

    def explain(self, term: str, beside: QWidget) -> bool:
        """Shows an entry below a widget; returns whether there is one.

        Args:
            term: Its key in the glossary.
            beside: What it is about.
        """
        from app import glossary

        entry = next((e for e in glossary.entries(QLocale().name()[:2]) if e.key == term), None)
        if entry is None:
            return False
        self._term = term
        self.title.setText(entry.title)
        self.text.setText(entry.text)
        self.setAccessibleName(entry.title)
        self.setAccessibleDescription(entry.text)
        m = Theme.of(self).metrics
        self.text.setFixedWidth(m.px(WIDTH) - 2 * m.space(4))
        self.text.setFixedHeight(self.text.heightForWidth(self.text.width()))
        self.adjustSize()
        self.move(self._place(beside))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it, and so do Return and Space: there is nothing to choose."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.close()
            return
        super().keyPressEvent(event)

    def _more(self) -> None:
        self.close()
        self.more.emit(self._term)

    def _place(self, beside: QWidget) -> QPoint:
        """Below the widget, within the window."""
        gap = Theme.of(self).metrics.space(1)
        place = beside.mapToGlobal(beside.rect().bottomLeft()) + QPoint(0, gap)
        window = beside.window()
        corner = window.mapToGlobal(window.rect().bottomRight())
        if place.y() + self.height() > corner.y():
            place.setY(beside.mapToGlobal(beside.rect().topLeft()).y() - self.height() - gap)
        place.setX(max(window.mapToGlobal(QPoint(0, 0)).x(), min(place.x(), corner.x() - self.width() - gap)))
        return place
