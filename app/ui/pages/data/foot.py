"""What the network will get of each sample, and the memory that takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.components import Choice, ElidedLabel, PlainLabel
from app.ui.pages.data import following, words
from app.ui.theme import Theme, pixmap

if TYPE_CHECKING:
    from app.survey import Survey
    from app.ui.desk import Desk


class Foot(QWidget):
    """One line: inputs after preparation, memory, and what the rows are treated as: a table, a series, texts."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
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
        self._treated = PlainLabel(self.tr("Treated as"), "small", "text2", parent=self)
        self.kind = Choice(self.tr("What the rows are treated as"), small=True, parent=self)
        self.kind.chosen.connect(self._treat)
        self.kind.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row.addWidget(self._treated)
        self._row.addWidget(self.kind)
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def show_survey(self, survey: Survey) -> None:
        """Shows what this state of the data comes to."""
        names = self._names()
        self.kind.set_options([(kind, names[kind]) for kind in following.kinds(survey)])
        self.kind.set_value(survey.data.kind)
        self._show_needs(survey)
        self._marks[1].setVisible(bool(self.memory.full_text()))

    def _show_needs(self, survey: Survey) -> None:
        """What goes in, and the memory that takes."""
        composition = self.desk.composition
        if composition is None:
            self.inputs.setText(self.tr("Nothing can be trained yet"))
            self.memory.setText("")
            return
        shape = composition.shape
        if shape.tokens and shape.answers:
            text = self.tr("The model reads {read} tokens and writes {written} at most")
            written = words.number(shape.answers[0] - 1)
            self.inputs.setText(text.format(read=words.number(shape.tokens[0]), written=written))
            self.memory.setText("")
            return
        if shape.tokens:
            self._show_tokens(*shape.tokens)
            return
        if shape.sequence:
            again = shape.sequence[0] if following.is_wide(survey) else 1  # windows of one series share their rows
            self._show_sequence(*shape.sequence, survey.dataset.rows * again)
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

    def _show_tokens(self, length: int, known: int) -> None:
        text = self.tr("The model sees {length} tokens, {known} different ones are known")
        self.inputs.setText(text.format(length=words.number(length), known=words.number(known)))
        self.memory.setText("")

    def _names(self) -> dict[str, str]:
        return {
            "table": self.tr("a table"), "series": self.tr("a series"), "texts": self.tr("texts"),
            "corpus": self.tr("a corpus"), "pairs": self.tr("pairs"),
        }  # fmt: skip

    def _treat(self, kind: str) -> None:
        """Other things are learned of rows that follow each other, or that are texts."""
        name = self.tr("Treat as {kind}").format(kind=self._names()[kind])
        self.desk.edit(name, following.with_kind(self.desk.choices, kind), toast=True)

    def _restyle(self) -> None:
        px = Theme.of(self).metrics.px
        self._row.setSpacing(px(8))
        self._marks[1].setVisible(bool(self.memory.full_text()))
        for mark, name in zip(self._marks, ("stack-2", "cpu"), strict=True):
            mark.setPixmap(pixmap(name, "text2", 16, self))
