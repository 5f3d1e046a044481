"""A knob: a slider with its name, its value in words, and one sentence of what it does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import PlainLabel, Slider
from app.ui.theme import Theme


class Knob(QWidget):
    """A setting of generation.

    Args:
        name: What it is called; accessible name of the slider.
        help: What it does, one sentence.
        steps: Number of positions, from 0.
        start: The position it begins at.
        value: From a position to the value.
        written: From a value to how it is written.

    Signals:
        changed(): Another value is set.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        help: str,
        steps: int,
        start: int,
        value: Callable[[int], float],
        written: Callable[[float], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._value, self._written = value, written
        self._name = PlainLabel(name, "label", parent=self)
        self._number = PlainLabel("", "label", "text2", parent=self)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.slider = Slider(name, 0, steps - 1, parent=self)
        self.slider.setAccessibleDescription(help)
        self.slider.setValue(start)
        self._help = PlainLabel(help, "caption", "text3", wrap=True, parent=self)
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self._number)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(self.slider)
        self._column.addWidget(self._help)
        self.slider.valueChanged.connect(self._moved)
        Theme.of(self).changed.connect(self._fit)
        self._fit()
        self._show()

    def value(self) -> float:
        """What is set."""
        return self._value(self.slider.value())

    def _moved(self, position: int) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._number.setText(self._written(self.value()))

    def _fit(self) -> None:
        self._column.setSpacing(Theme.of(self).metrics.px(2))
