"""One input of the form: a number, a yes or no, a category or a date, always read as text."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import ChoiceField, LineBox, NumberField, PlainLabel, Switch, TextField
from app.ui.components.wrapping import Wrapping
from app.ui.pages.use import words
from app.ui.pages.use.columns import InputColumn
from app.ui.theme import Theme

KNOWN, MISSING, OTHER = "=", "missing", "other"
"""Ids of a drop-down's choices: a known category after its sign, no value, and one that is typed."""


class Cell(Wrapping):
    """What all inputs share.

    Args:
        column: What it is for.

    Signals:
        edited(): The user changed it.
    """

    edited = Signal()

    def __init__(self, column: InputColumn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = column
        self._row = QVBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def text(self) -> str:
        """The value as text; empty for a missing one."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Shows a value, without a signal."""
        raise NotImplementedError

    def tell(self, sentence: str) -> None:
        """Says under it why its value may not be what is meant; empty for nothing."""

    def boxes(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        raise NotImplementedError


class _Noted(Protocol):
    def set_warning(self, text: str) -> None: ...
    def clear_note(self) -> None: ...


def _note(field: _Noted, sentence: str) -> None:
    if sentence:
        field.set_warning(sentence)
    else:
        field.clear_note()


class NumberCell(Cell):
    """A number, with the range of the training rows inside."""

    def __init__(self, column: InputColumn, parent: QWidget | None = None) -> None:
        super().__init__(column, parent)
        hint = ""
        if column.low is not None and column.high is not None:
            hint = self.tr("{low} to {high}").format(
                low=words.short(column.low), high=words.short(column.high)
            )
        self.field = NumberField(
            column.name, minimum=column.low, maximum=column.high, step=column.step, whole=column.whole, hint=hint,
            parent=self,
        )  # fmt: skip
        self._row.addWidget(self.field)
        self.field.line.textEdited.connect(self.edited)
        self.field.line.stepped.connect(self.edited)

    def text(self) -> str:
        return self.field.text().strip()

    def set_text(self, text: str) -> None:
        self.field.set_text(text)

    def tell(self, sentence: str) -> None:
        _note(self.field, sentence or self._beyond())

    def boxes(self) -> list[QWidget]:
        return [self.field.line]

    def _beyond(self) -> str:
        """Whether the model has seen nothing like it."""
        value, column = self.column.value(self.text()), self.column
        if value is None or column.low is None or column.high is None or column.low <= value <= column.high:
            return ""
        return self.tr("In training it was {low} to {high}.").format(
            low=words.short(column.low), high=words.short(column.high)
        )


class TextCell(Cell):
    """A date or anything else that is typed as it stands in the data."""

    def __init__(self, column: InputColumn, parent: QWidget | None = None) -> None:
        super().__init__(column, parent)
        help = ""
        if column.first:
            help = self.tr("From {first} to {last}.").format(first=column.first, last=column.last)
        self.field = TextField(column.name, help=help, parent=self)
        self._row.addWidget(self.field)
        self.field.line.textEdited.connect(self.edited)

    def text(self) -> str:
        return self.field.text().strip()

    def set_text(self, text: str) -> None:
        self.field.set_text(text)

    def tell(self, sentence: str) -> None:
        _note(self.field, sentence)

    def boxes(self) -> list[QWidget]:
        return [self.field.line]


class SwitchCell(Cell):
    """Yes or no, in the words of the data."""

    def __init__(self, column: InputColumn, parent: QWidget | None = None) -> None:
        super().__init__(column, parent)
        self._label = PlainLabel(column.name, "label", wrap=True, parent=self)
        self.switch = Switch(column.words[0], name=column.name, parent=self)
        self._note = PlainLabel("", "caption", "warn", wrap=True, parent=self)
        line = QHBoxLayout()
        line.addWidget(self.switch)
        line.addStretch(1)
        self._row.addWidget(self._label)
        self._row.addLayout(line)
        self._row.addWidget(self._note)
        self._note.hide()
        self._missing = False
        self.switch.toggled.connect(self._toggled)
        self.switch.clicked.connect(self._clicked)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def text(self) -> str:
        return "" if self._missing else self.column.words[int(self.switch.isChecked())]

    def set_text(self, text: str) -> None:
        self._missing = not text
        self.switch.setChecked(self._is_yes(text))

    def tell(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def boxes(self) -> list[QWidget]:
        return [self.switch]

    def _is_yes(self, text: str) -> bool:
        no, yes = self.column.words
        return (
            text == yes or text != no and text.strip().lower() in ("1", "1.0", "true", "yes", "t", "y", "on")
        )

    def _toggled(self, on: bool) -> None:
        self.switch.set_label(self.column.words[int(on)])

    def _clicked(self) -> None:
        self._missing = False
        self.edited.emit()

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._row.setSpacing(m.px(4))
        self._label.setMinimumHeight(m.px(20))
        self.switch.setMinimumHeight(m.px(32))


class ChoiceCell(Cell):
    """A category: one of the training rows', none, or another that is typed."""

    def __init__(self, column: InputColumn, parent: QWidget | None = None) -> None:
        super().__init__(column, parent)
        options = [(KNOWN + name, name) for name in column.options]
        options += [(MISSING, self.tr("(missing)")), (OTHER, self.tr("Other…"))]
        self.field = ChoiceField(column.name, options, parent=self)
        self.other = LineBox(parent=self)
        self.other.setAccessibleName(self.tr("Other {column}").format(column=column.name))
        self.other.hide()
        self._row.addWidget(self.field)
        self._row.addWidget(self.other)
        self.field.edited.connect(self._chosen)
        self.other.textEdited.connect(self.edited)

    def text(self) -> str:
        key = self.field.value()
        if key.startswith(KNOWN):
            return key[len(KNOWN) :]
        return self.other.text().strip() if key == OTHER else ""

    def set_text(self, text: str) -> None:
        known = text in self.column.options
        self.field.set_value(KNOWN + text if known else OTHER if text else MISSING)
        self.other.setVisible(bool(text) and not known)
        if not known:
            self.other.setText(text)

    def tell(self, sentence: str) -> None:
        _note(self.field, sentence)

    def boxes(self) -> list[QWidget]:
        return [self.field.choice, self.other]

    def _chosen(self, key: str) -> None:
        self.other.setVisible(key == OTHER)
        if key == OTHER:
            self.other.setFocus()
        self.edited.emit()


CELLS: dict[str, type[Cell]] = {
    "number": NumberCell,
    "boolean": SwitchCell,
    "category": ChoiceCell,
    "date-time": TextCell,
}
"""The input of each type of column."""


def cell(column: InputColumn, parent: QWidget | None = None) -> Cell:
    """The input for a column, with its start value."""
    made = CELLS.get(column.type, TextCell)(column, parent)
    made.set_text(column.start)
    return made
