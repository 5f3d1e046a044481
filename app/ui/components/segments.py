"""Segmented control: one of two to four choices, all in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui.components.labels import tooltip
from app.ui.theme import Theme

WIDE, NARROW = 28, 6
"""Design pixels beside a label: with room to spare, and in a narrow place."""


class Part(QPushButton):
    """One choice; it gives up room before it cuts its label."""

    def sizeHint(self) -> QSize:
        """Room for the bold label of the chosen part, so that choosing moves nothing."""
        return self._with(WIDE)

    def minimumSizeHint(self) -> QSize:
        return self._with(NARROW)

    def _with(self, beside: int) -> QSize:
        m = Theme.of(self).metrics
        font = m.font("label")
        font.setWeight(QFont.Weight.DemiBold)
        width = QFontMetrics(font).horizontalAdvance(self.text().replace("&&", "&"))
        return QSize(width + m.px(beside), super().sizeHint().height())


class Segments(QFrame):
    """One of a few choices; the arrow keys go through them.

    Args:
        name: Accessible name of the whole; its parts are named `name: label`.
        options: Stable id and label of each choice. The first is chosen.

    Signals:
        chosen(str): The user chose this id.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, options: Sequence[tuple[str, str]], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for place, (key, label) in enumerate(options):
            button = self._part(name, key, label, place, len(options))
            row.addWidget(button)
        if options:
            self.set_value(options[0][0])
        self._group.buttonClicked.connect(self._clicked)
        Theme.of(self).changed.connect(self._widen)

    def value(self) -> str:
        """The id of the choice, or "" while there is none."""
        button = self._group.checkedButton()
        return str(button.property("key")) if button else ""

    def set_value(self, key: str) -> None:
        """Chooses, without a signal; an unknown id changes nothing."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def set_blocked(self, key: str, reason: str | None) -> None:
        """Turns one choice off and says why; None turns it on."""
        button = self._buttons[key]
        button.setEnabled(reason is None)
        button.setToolTip(tooltip(reason or ""))
        button.setAccessibleDescription(reason or "")

    def set_label(self, key: str, label: str) -> None:
        """Changes what one choice is called."""
        button = self._buttons[key]
        button.setText(label.replace("&", "&&"))
        button.setAccessibleName(f"{self.accessibleName()}: {label}")
        self._widen()

    def button(self, key: str) -> QPushButton:
        """The button of a choice."""
        return self._buttons[key]

    def _part(self, name: str, key: str, label: str, place: int, count: int) -> QPushButton:
        button = Part(label.replace("&", "&&"), self)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.setProperty("kind", "segment")
        button.setProperty("key", key)
        last = "last" if place == count - 1 else "middle"
        button.setProperty("place", "only" if count == 1 else "first" if place == 0 else last)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{name}: {label}")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(button)
        self._buttons[key] = button
        return button

    def _widen(self) -> None:
        for button in self._buttons.values():
            button.updateGeometry()

    def _clicked(self, button: QPushButton) -> None:
        self.chosen.emit(str(button.property("key")))
