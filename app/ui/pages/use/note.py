"""A note: a fact in grey under what it is about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.components import PlainLabel
from app.ui.components.wrapping import Wrapping
from app.ui.theme import Theme, pixmap


class Note(Wrapping):
    """A sentence or two on a grey ground; hidden while it has nothing to say.

    Args:
        text: What it says.
        icon: Name of the icon before it.
        tone: Token of the icon's colour.
    """

    def __init__(
        self, text: str = "", icon: str = "info-circle", tone: str = "text2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self._icon, self._tone = icon, tone
        self._row = QHBoxLayout(self)
        self._mark = PlainLabel("", parent=self)
        self._words = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        Theme.of(self).changed.connect(self._fit)
        self._fit()
        self.set_text(text)

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def set_text(self, text: str) -> None:
        """Says something else; nothing hides it."""
        self._words.setText(text)
        self.setVisible(bool(text))

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._row.setContentsMargins(m.space(4), m.space(3), m.space(4), m.space(3))
        self._row.setSpacing(m.space(3))
        self._mark.setPixmap(pixmap(self._icon, self._tone, 18, self))
