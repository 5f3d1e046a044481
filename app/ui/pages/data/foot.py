"""What the network will get of each sample, and the memory that takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.components import Button, ElidedLabel, PlainLabel
from app.ui.pages.data import following, words
from app.ui.theme import Theme, pixmap

if TYPE_CHECKING:
    from app.survey import Survey
    from app.ui.desk import Desk


class Foot(QWidget):
    """One line: inputs after preparation, memory, and whether the rows are treated as a series or as a table."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._series = False
        self._marks = [PlainLabel(parent=self), PlainLabel(parent=self)]
        self.inputs = ElidedLabel("", "small", "text2", parent=self)
        self.memory = ElidedLabel("", "small", "text2", parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for mark, label in zip(self._marks, (self.inputs, self.memory), strict=True):
            mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._row.addWidget(mark)
            self._row.addWidget(label)
        self._row.addStretch(1)
        self.follow = Button(self.tr("Treat as a series"), "ghost", small=True, parent=self)
        self.follow.clicked.connect(self._follow)
        self._row.addWidget(self.follow)
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def show_survey(self, survey: Survey) -> None:
        """Shows what this state of the data comes to."""
        self._series = following.is_series(survey)
        self.follow.set_label(self.tr("Treat as a table") if self._series else self.tr("Treat as a series"))
        composition = self.desk.composition
        if composition is None:
            self.inputs.setText(self.tr("Nothing can be trained yet"))
            self.memory.setText("")
            return
        shape = composition.shape
        if shape.sequence:
            self._show_sequence(*shape.sequence, survey.dataset.rows)
            return
        count = shape.numbers + sum(shape.categories)
        self.inputs.setText(
            self.tr("Inputs after preparation: {count} a row").format(count=words.number(count))
        )
        used = 4.0 * count * survey.dataset.rows
        self.memory.setText(self.tr("Memory {used}").format(used=words.size(used)))

    def _show_sequence(self, steps: int, features: int, rows: int) -> None:
        text = self.tr("The model sees {steps} steps of {features} numbers")
        self.inputs.setText(text.format(steps=words.number(steps), features=words.number(features)))
        self.memory.setText(self.tr("Memory {used}").format(used=words.size(4.0 * features * rows)))

    def _follow(self) -> None:
        """The rows follow each other in time, or each is taken for itself."""
        choices = self.desk.choices
        changed = following.as_table(choices) if self._series else following.as_series(choices)
        self.desk.edit(self.follow.text(), changed, toast=True)

    def _restyle(self) -> None:
        px = Theme.of(self).metrics.px
        self._row.setSpacing(px(8))
        for mark, name in zip(self._marks, ("stack-2", "cpu"), strict=True):
            mark.setPixmap(pixmap(name, "text2", 16, self))
