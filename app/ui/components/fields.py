"""Fields: a label above, a box, and one line below that helps, warns or says what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.components.boxes import Choice, LineBox, NumberLine
from app.ui.components.buttons import IconButton
from app.ui.components.labels import PlainLabel, tooltip
from app.ui.components.polish import restyle
from app.ui.components.wrapping import Wrapping
from app.ui.theme import Theme, pixmap

PATIENCE = 300
"""Milliseconds after the last key before what was typed is looked at."""

NOTES = {"rest": ("text3", ""), "warning": ("warn", "alert-triangle"), "error": ("bad", "alert-circle")}
"""Tone and icon of the line below, by state."""


class Heading(PlainLabel):
    """A label that takes one line where there is room; Qt's own guess at wrapped text is narrower."""

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))


class Field(Wrapping):
    """What all fields share.

    Args:
        box: Where one types or chooses.
        label: Words above it.
        help: One sentence below it.
        term: A glossary entry; "" for none.
        name: Accessible name where the label alone isn't unique on its page.

    Signals:
        edited(str): The user changed it and paused, left it or pressed Enter.
        glossary_asked(str): The user asks what the term means.
    """

    edited = Signal(str)
    glossary_asked = Signal(str)

    def __init__(
        self,
        box: QLineEdit | QComboBox,
        label: str,
        *,
        help: str = "",
        term: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.box = box
        self._help, self._state, self._term = help, "rest", term
        self._name = name or label
        self._label = Heading(label, "label", wrap=True, parent=self)
        self._label.setBuddy(box)
        self._note = PlainLabel("", "caption", "text3", wrap=True, parent=self)
        self._mark = PlainLabel("", "caption", parent=self)
        box.setAccessibleName(self._name)
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._tell)
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def label(self) -> str:
        """The words above the box."""
        return self._label.text()

    def state(self) -> str:
        """`rest`, `warning` or `error`."""
        return self._state

    def note(self) -> str:
        """The line below the box, as it is shown."""
        return self._note.text()

    def set_help(self, text: str) -> None:
        """Changes the sentence shown while nothing is wrong."""
        self._help = text
        self._show(self._state, text if self._state == "rest" else self._note.text())

    def set_warning(self, text: str) -> None:
        """Says below what may be unwise; nothing is forbidden."""
        self._show("warning", text)

    def set_error(self, text: str) -> None:
        """Says below what is wrong."""
        self._show("error", text)

    def clear_note(self) -> None:
        """Nothing is wrong: the help stands below again."""
        self._show("rest", self._help)

    def set_blocked(self, reason: str | None) -> None:
        """Turns the field off and says why; None turns it on."""
        self.box.setEnabled(reason is None)
        self._label.setEnabled(reason is None)
        self.box.setToolTip(tooltip(reason or ""))
        self._describe(reason or self._note.text())

    def flush(self) -> None:
        """Tells at once what was typed a moment ago, if it wasn't told yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._tell()

    def pending(self) -> bool:
        """Whether something was typed that wasn't told yet."""
        return self._timer.isActive()

    def add_to_head(self, widget: QWidget) -> None:
        """Adds at the right of the label."""
        self._head.addWidget(widget)

    def current(self) -> str:
        """What the box holds, as text or id."""
        return self.box.text() if isinstance(self.box, QLineEdit) else str(self.box.currentData() or "")

    def _build(self) -> None:
        """Label row, box, note row."""
        m = Theme.of(self).metrics
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(m.px(4))
        head.addWidget(self._label)
        if self._term:
            ask = IconButton(
                "help-circle", self.tr("What is {}?").format(self._name), tone="text3", parent=self
            )
            ask.setProperty("tiny", True)
            ask.clicked.connect(self._ask)
            head.addWidget(ask)
        head.addStretch(1)
        self._head = head
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._mark)
        foot.addWidget(self._note, 1)
        self._foot = foot
        self._column.addLayout(head)
        self._column.addWidget(self.box)
        self._column.addLayout(foot)
        self._column.addStretch(1)

    def _typed(self) -> None:
        self._timer.start()

    def _done(self) -> None:
        self.flush()

    def _tell(self) -> None:
        self.edited.emit(self.current())

    def _ask(self) -> None:
        self.glossary_asked.emit(self._term)

    def _show(self, state: str, text: str) -> None:
        """Puts the box and the line below it into a state."""
        self._state = state
        self._note.setText(text)
        self._note.setVisible(bool(text))
        restyle(self.box, state=state)
        self._describe(text)
        self._restyle()

    def _describe(self, text: str) -> None:
        self.box.setAccessibleDescription(text)

    def _restyle(self) -> None:
        """Draws the mark of the state in today's colours."""
        m = Theme.of(self).metrics
        self._column.setSpacing(m.px(4))
        self._foot.setSpacing(m.px(6))
        self._label.setMinimumHeight(m.px(20))
        tone, mark = NOTES[self._state]
        self._note.set_tone(tone)
        self._mark.setVisible(bool(mark))
        if mark:
            self._mark.setPixmap(pixmap(mark, tone, 14, self))


class TextField(Field):
    """A field for a line of text.

    Args:
        label: Words above it.
        help: One sentence below it.
        placeholder: An example, inside.
        term: A glossary entry; "" for none.
        icon: Name of an icon inside at the left.
        name: Accessible name where the label isn't unique.

    Signals:
        edited(str): As Field.
    """

    def __init__(
        self,
        label: str,
        *,
        help: str = "",
        placeholder: str = "",
        term: str = "",
        icon: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.line = LineBox(icon=icon)
        self.line.setPlaceholderText(placeholder)
        super().__init__(self.line, label, help=help, term=term, name=name, parent=parent)
        self.clear_note()
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._done)

    def text(self) -> str:
        """What is in it."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Writes into it, without a signal. While someone types in it the same text leaves the cursor where it is."""
        if text != self.line.text():
            self.line.setText(text)


class NumberField(Field):
    """A field for a number, in which anything may be typed: who uses it checks and calls `set_error`.

    Args:
        label: Words above it.
        minimum: Smallest value that stepping reaches.
        maximum: Largest.
        step: What up and down add; "log" doubles and halves whole numbers and goes by tens for others.
        whole: Whether only whole numbers make sense.
        hint: The range, shown inside at the right.
        help: One sentence below it.
        term: A glossary entry; "" for none.
        name: Accessible name where the label isn't unique.

    Signals:
        edited(str): As Field.
    """

    def __init__(
        self,
        label: str,
        *,
        minimum: float | None = None,
        maximum: float | None = None,
        step: float | str = 1.0,
        whole: bool = False,
        hint: str = "",
        help: str = "",
        term: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.line = NumberLine(minimum=minimum, maximum=maximum, step=step, whole=whole, hint=hint)
        super().__init__(self.line, label, help=help, term=term, name=name, parent=parent)
        self.clear_note()
        self.line.textEdited.connect(self._typed)
        self.line.stepped.connect(self._typed)
        self.line.editingFinished.connect(self._done)

    def text(self) -> str:
        """What is in it, number or not."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Writes into it, without a signal."""
        if text != self.line.text():
            self.line.setText(text)

    def value(self) -> float | None:
        """The number in it, or None."""
        return self.line.value()

    def set_value(self, value: float) -> None:
        """Writes a number, without a signal; a text that means the same number stays as it was typed."""
        if self.line.value() != value:
            self.line.set_value(value)


class ChoiceField(Field):
    """A field to choose in.

    Args:
        label: Words above it.
        options: Stable id and label of each choice.
        help: One sentence below it.
        term: A glossary entry; "" for none.
        name: Accessible name where the label isn't unique.

    Signals:
        edited(str): The user chose this id.
    """

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[str, str]] = (),
        *,
        help: str = "",
        term: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.choice = Choice(name or label, options)
        super().__init__(self.choice, label, help=help, term=term, name=name, parent=parent)
        self.clear_note()
        self.choice.chosen.connect(self.edited)

    def value(self) -> str:
        """The id of the choice."""
        return self.choice.value()

    def set_value(self, key: str) -> None:
        """Chooses, without a signal."""
        self.choice.set_value(key)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replaces the choices."""
        self.choice.set_options(options)
