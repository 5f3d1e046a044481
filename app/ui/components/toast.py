"""Toast: what was just done, with Undo, at the bottom left of a page for eight seconds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.components.buttons import Button, IconButton
from app.ui.components.labels import ElidedLabel
from app.ui.theme import Theme

SECONDS = 8
WIDTH = 372


class Toast(QFrame):
    """One toast, laid over a page. Hidden until something is offered; it waits while it is hovered or focused.

    Args:
        page: What it lies on.

    Signals:
        undone: Undo was pressed.
    """

    undone = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setProperty("kind", "toast")
        self._page = page
        self._undo: Callable[[], None] | None = None
        self._row = QHBoxLayout(self)
        self._words = ElidedLabel("", "body", "", parent=self)
        self._button = Button(
            self.tr("Undo"), "toast", small=True, name=self.tr("Undo last change"), parent=self
        )
        self._button.clicked.connect(self._take_back)
        self._close = IconButton("x", self.tr("Hide message"), small=True, tone="surface", parent=self)
        self._close.setProperty("onText", True)
        self._close.clicked.connect(self.hide)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._button)
        self._row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)
        page.installEventFilter(self)
        Theme.of(self).changed.connect(self._place)
        self.hide()

    def offer(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Says what was done; `undo` takes it back (without one, whoever listens to `undone` does)."""
        self._undo = undo
        self._words.setText(text)
        self.setAccessibleName(text)
        self._button.show()  # one that had nothing to take back has hidden it
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SECONDS * 1000)

    def text(self) -> str:
        """What it says."""
        return self._words.full_text()

    def undo_button(self) -> Button:
        """The button that takes it back."""
        return self._button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and not self.isHidden():
            self._place()
        return False

    def _take_back(self) -> None:
        self.hide()
        self._timer.stop()
        if self._undo is not None:
            self._undo()
        self.undone.emit()

    def _expire(self) -> None:
        if self.underMouse() or self._button.hasFocus() or self._close.hasFocus():
            self._timer.start(SECONDS * 1000)
        else:
            self.hide()

    def _place(self) -> None:
        """Bottom left of the page, in today's size."""
        m = Theme.of(self).metrics
        page = self._page
        self._row.setContentsMargins(m.space(3), 0, m.space(2), 0)
        self._row.setSpacing(m.space(1))
        width = min(m.px(WIDTH), page.width() - m.space(4))
        height = m.px(46)
        self.setGeometry(m.space(2), page.height() - height - m.px(20), width, height)
