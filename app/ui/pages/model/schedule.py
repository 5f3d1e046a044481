"""The schedule's preview: the learning rate over the epochs as the settings stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.figure import FigureView
from app.ui.form import wording
from app.ui.theme import Theme

SOON = 50
"""Milliseconds after the last change until the chart is made anew."""


class SchedulePreview(QWidget):
    """A chart of the learning rate per epoch; drawn anew only where what it depends on changed."""

    DEPENDS = ("schedule", "learning_rate", "warmup", "epochs", "optimizer")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Any, ...] = ()
        # Once the page is laid out: a chart below the fold is then not drawn until it is scrolled to.
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._draw)
        self.view = FigureView(self.tr("Learning rate over the epochs"), controls=False, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        Theme.of(self).changed.connect(self._size)
        self._size()

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Draws the schedule of these training options.

        Args:
            values: Every training option by name.
        """
        wanted = tuple(values.get(name) for name in self.DEPENDS)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._soon.start()

    def _draw(self) -> None:
        from app.figures.schedule import Schedule
        from models.options import TrainingOptions

        known = dict(zip(self.DEPENDS, self._shown, strict=True))
        options = TrainingOptions(**{name: value for name, value in known.items() if value is not None})
        self.view.set_chart(Schedule.of(options, wording.choice(options.optimizer)))

    def _size(self) -> None:
        self.setFixedHeight(Theme.of(self).metrics.px(170))
