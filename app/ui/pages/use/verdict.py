"""The true answer beside what the model answered, with a tick or a cross; long ones go on in the next line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.components import PlainLabel
from app.ui.theme import Theme, pixmap

LOOK = {True: ("check", "ok"), False: ("x", "bad")}
"""Icon and tone of right and wrong answers."""


class Verdict(QWidget):
    """A sentence with an icon before it once it is known whether the answer was right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._right: bool | None = None
        self._mark = PlainLabel("", parent=self)
        self._words = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """The sentence."""
        return self._words.text()

    def right(self) -> bool | None:
        """Whether the answer was right; None while there is none."""
        return self._right

    def set(self, text: str, right: bool | None) -> None:
        """Shows a sentence, and whether the answer was right; None leaves the icon away."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self._right = right
        self._restyle()

    def _restyle(self) -> None:
        m = Theme.of(self).metrics
        self._row.setSpacing(m.space(1))
        self._mark.setVisible(self._right is not None)
        tone = "text2"
        if self._right is not None:
            icon, tone = LOOK[self._right]
            self._mark.setPixmap(pixmap(icon, tone, 18, self))
        self._words.set_tone(tone)
