"""One setting of a form: its field, whether the user changed it, and the wrong text that is held back."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.draft import written
from app.ui.components import ChoiceField, Field, IconButton, NumberField, PlainLabel, Segments, Switch
from app.ui.components.boxes import written as shown
from app.ui.form import numbers, wording
from app.ui.form.curve import curves
from app.ui.theme import Theme
from models import spec

WIDEST = 21
"""Letters, four for each choice's own space included, up to which choices stand side by side."""


class Entry(QWidget):
    """What the entries of all types share.

    Args:
        setting: The setting as its specification has it.

    Signals:
        edited(str, str, bool): Name, new text as `Choices.settings` spell it, and whether it was typed.
        reset_asked(str): The recommended value is wanted back.
        judged(): `wrong` may be another one.
        glossary_asked(str): What a term means.
    """

    edited = Signal(str, str, bool)
    reset_asked = Signal(str)
    judged = Signal()
    glossary_asked = Signal(str)

    def __init__(self, setting: spec.Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self.name = setting.name
        self.title = wording.title(setting.name)
        self.wrong = ""
        self.value: Any = setting.default
        self.reset = IconButton(
            "arrow-back-up", self.tr("Reset {}").format(self.title), tone="accent", parent=self
        )
        self.reset.setProperty("tiny", True)
        self.reset.clicked.connect(self._ask_reset)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.reset.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setMinimumWidth(1)  # long words must not push the form wider than its card

    @property
    def needed(self) -> int:
        """Pixels across without which a word or a button would be cut."""
        return self._column.minimumSize().width()

    def show_value(self, value: Any, changed: bool) -> None:
        """Shows the value that holds, unless a wrong text or one still being typed stands there.

        Args:
            value: The value.
            changed: Whether the user chose it.
        """
        self.value = value
        self.reset.setVisible(changed or bool(self.wrong))
        self._write(value)

    def show_warning(self, text: str) -> None:
        """Says below that the value is unusual; "" where it isn't."""

    def set_blocked(self, reason: str | None) -> None:
        """Turns the setting off and says why; None turns it on."""

    def flush(self) -> None:
        """Tells what was typed a moment ago."""

    def forget(self) -> None:
        """Throws a wrong text away: the value that holds stands there again."""
        self.wrong = ""

    def _write(self, value: Any) -> None:
        raise NotImplementedError

    def _tell(self, value: Any, typed: bool = False) -> None:
        if value != self.value:
            self.value = value
            self.edited.emit(self.name, written(value), typed)

    def _ask_reset(self) -> None:
        self.forget()
        self.judged.emit()
        self.reset_asked.emit(self.name)

    def _adopt(self, field: Field) -> None:
        """Takes a field in."""
        field.add_to_head(self.reset)
        field.glossary_asked.connect(self.glossary_asked)
        self._column.addWidget(field)
        self.setFocusProxy(field.box)


class NumberEntry(Entry):
    """A whole or a real number. What is wrong stays in the field and goes no further."""

    def __init__(self, setting: spec.Field, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.field = NumberField(
            self.title,
            minimum=setting.minimum,
            maximum=setting.maximum,
            step=_step(setting),
            whole=setting.type == "integer",
            hint=numbers.span(setting),
            help=wording.explained(self.name, "", setting.help),
            term=wording.term(self.name),
            parent=self,
        )
        self.field.edited.connect(self._typed)
        self._adopt(self.field)

    def show_warning(self, text: str) -> None:
        """Says below that the value is unusual."""
        if self.wrong or self.field.pending():
            return
        if text:
            self.field.set_warning(text)
        else:
            self.field.clear_note()

    def set_blocked(self, reason: str | None) -> None:
        """Turns the field off and says why."""
        self.field.set_blocked(reason)

    def flush(self) -> None:
        """Looks at once at what was typed a moment ago."""
        self.field.flush()

    def forget(self) -> None:
        """Throws a wrong text away."""
        super().forget()
        self.field.clear_note()
        self.field.set_text(self._shown(self.value))

    def _write(self, value: Any) -> None:
        if self.wrong or self.field.pending():
            return
        typed = self.setting.parse(numbers.plain(self.field.text(), self.setting.type == "integer"))
        if typed != value or isinstance(typed, str):
            self.field.set_text(self._shown(value))

    def _shown(self, value: Any) -> str:
        return numbers.local(shown(value, self.setting.type == "integer"))

    def _typed(self, text: str) -> None:
        found = numbers.problem(self.setting, text)
        if found is not None:
            line, self.wrong = found
            self.field.set_error(line)
            self.reset.setVisible(True)
            self.judged.emit()
            return
        was_wrong, self.wrong = bool(self.wrong), ""
        self.field.clear_note()
        value = self.setting.parse(numbers.plain(text, self.setting.type == "integer"))
        self._tell(value, typed=True)
        if was_wrong:
            self.judged.emit()


class ChoiceEntry(Entry):
    """One of many choices, in a drop-down; activations with their curve."""

    def __init__(self, setting: spec.Field, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        options = [(choice, wording.choice(choice)) for choice in setting.choices or ()]
        self.field = ChoiceField(
            self.title,
            options,
            help=wording.explained(self.name, "", setting.help),
            term=wording.term(self.name),
            parent=self,
        )
        self.field.edited.connect(self._tell)
        self._adopt(self.field)
        if self.name == "activation":
            self._draw_curves()
            Theme.of(self).changed.connect(self._draw_curves)

    def show_warning(self, text: str) -> None:
        """Says below that the choice is unusual, else what it does."""
        if text:
            self.field.set_warning(text)
        else:
            self.field.clear_note()

    def set_blocked(self, reason: str | None) -> None:
        """Turns the field off and says why."""
        self.field.set_blocked(reason)

    def _write(self, value: Any) -> None:
        self.field.set_value(str(value))
        self.field.set_help(wording.explained(self.name, value, self.setting.help))

    def _draw_curves(self) -> None:
        box = self.field.choice
        px = Theme.of(self).metrics.px
        for index in range(box.count()):
            box.setItemIcon(index, curves(str(box.itemData(index)), self))
        box.setIconSize(QSize(px(28), px(18)))


class SegmentsEntry(Entry):
    """One of a few short choices, all in sight."""

    def __init__(self, setting: spec.Field, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        self._label = PlainLabel(self.title, "label", parent=self)
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self.reset)
        options = [(choice, wording.choice(choice)) for choice in setting.choices or ()]
        self.segments = Segments(self.title, options, parent=self)
        self.segments.chosen.connect(self._tell)
        self._note = PlainLabel("", "caption", "text3", wrap=True, parent=self)
        self._column.addLayout(head)
        self._column.addWidget(self.segments)
        self._column.addWidget(self._note)
        self._column.addStretch(1)
        self._space()
        Theme.of(self).changed.connect(self._space)

    def set_blocked(self, reason: str | None) -> None:
        """Turns all choices off and says why."""
        for choice in self.setting.choices or ():
            self.segments.set_blocked(choice, reason)

    def _write(self, value: Any) -> None:
        self.segments.set_value(str(value))
        self._note.setText(wording.explained(self.name, value, self.setting.help))

    def _space(self) -> None:
        self._column.setSpacing(Theme.of(self).metrics.px(4))


class SwitchEntry(Entry):
    """Yes or no."""

    def __init__(self, setting: spec.Field, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.switch = Switch(self.title, parent=self)
        self.switch.toggled.connect(self._tell)
        help = wording.explained(self.name, "", setting.help)
        self._note = PlainLabel(help, "caption", "text3", wrap=True, parent=self)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.addWidget(self.switch)
        if term := wording.term(self.name):
            ask = IconButton(
                "help-circle", self.tr("What is {}?").format(self.title), tone="text3", parent=self
            )
            ask.setProperty("tiny", True)
            ask.clicked.connect(partial(self.glossary_asked.emit, term))
            self._head.addWidget(ask)
        self._head.addStretch(1)
        self._head.addWidget(self.reset)
        self._column.addLayout(self._head)
        self._column.addWidget(self._note)
        self._column.addStretch(1)
        self.setFocusProxy(self.switch)
        self._space()
        Theme.of(self).changed.connect(self._space)

    @property
    def needed(self) -> int:
        """The switch needs all its words."""
        return self._head.sizeHint().width()

    def set_blocked(self, reason: str | None) -> None:
        """Turns the switch off and says why."""
        self.switch.set_blocked(reason)

    def _write(self, value: Any) -> None:
        self.switch.blockSignals(True)
        self.switch.setChecked(bool(value))
        self.switch.blockSignals(False)

    def _space(self) -> None:
        m = Theme.of(self).metrics
        self._column.setSpacing(m.px(6))
        self._head.setSpacing(m.px(4))


def entry(setting: spec.Field, parent: QWidget) -> Entry:
    """The entry for a setting, by its type."""
    if setting.type == "switch":
        return SwitchEntry(setting, parent)
    if setting.type == "choice":
        labels = [wording.choice(choice) for choice in setting.choices or ()]
        few = 1 < len(labels) <= 4 and sum(len(label) + 4 for label in labels) <= WIDEST
        return SegmentsEntry(setting, parent) if few else ChoiceEntry(setting, parent)
    return NumberEntry(setting, parent)


def _step(setting: spec.Field) -> float | str:
    """How far the arrow keys go: by doubling where sizes differ by orders, else by a fixed step."""
    assert setting.minimum is not None and setting.maximum is not None
    if setting.type == "integer":
        return "log" if setting.maximum > 1000 and setting.name != "epochs" else 1.0
    return 0.05 if setting.maximum <= 1.0 and setting.name != "weight_decay" else "log"
