"""The schedule's preview: the learning rate over the epochs as the settings stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.figure import FigureView
from app.ui.form import wording
from app.ui.theme import Theme


class SchedulePreview(QWidget):
    """A chart of the learning rate per epoch; drawn anew only where what it depends on changed."""

    DEPENDS = ("schedule", "learning_rate", "warmup", "epochs", "optimizer")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Any, ...] = ()
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
        from app.figures.schedule import Schedule
        from models.options import TrainingOptions

        options = TrainingOptions(**{name: values[name] for name in self.DEPENDS if name in values})
        self.view.set_chart(Schedule.of(options, wording.choice(options.optimizer)))

    def _size(self) -> None:
        self.setFixedHeight(Theme.of(self).metrics.px(170))
