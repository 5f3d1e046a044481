"""The form: sections of entries in two columns, or in one where there is little room."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.components import Button, PlainLabel
from app.ui.components.card import Line
from app.ui.form import advice
from app.ui.form.entry import Entry, entry
from app.ui.form.sections import Section, sections
from app.ui.theme import Theme
from models.spec import Template

TWO_COLUMNS = 300
"""Design pixels of width from which fields stand two in a row."""


@dataclass(frozen=True)
class Context:
    """What decides which settings a form shows and which of their values are unusual.

    Args:
        template: Whose settings.
        kind: The data's kind.
        task: What is learned.
        rows: Training samples.
    """

    template: Template
    kind: str
    task: str
    rows: int

    @property
    def key(self) -> tuple[str, str, str]:
        """What the fields depend on."""
        return self.template.id, self.kind, self.task


class SettingsForm(QWidget):
    """Every setting of a template and of its training.

    Signals:
        edited(str, str, bool): Name, new text as `Choices.settings` spell it, and whether it was typed.
        reset_asked(str): The recommended value of this setting is wanted back.
        judged(): `wrong` may be another one.
        glossary_asked(str): What a term means.
    """

    edited = Signal(str, str, bool)
    reset_asked = Signal(str)
    judged = Signal()
    glossary_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key: tuple[str, str, str] | None = None
        self._groups: dict[str, Group] = {}
        self._extras: list[tuple[str, QWidget]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lines: list[Line] = []
        Theme.of(self).changed.connect(self._space)
        self._space()

    @property
    def entries(self) -> dict[str, Entry]:
        """Every entry by the name of its setting."""
        return {name: made for group in self._groups.values() for name, made in group.entries.items()}

    @property
    def wrong(self) -> str:
        """What is wrong with the first wrong value, as a sentence; "" while all are fine."""
        return next((made.wrong for made in self.entries.values() if made.wrong), "")

    def put_after(self, section: str, widget: QWidget) -> None:
        """Keeps a widget below a section, whatever template is shown.

        Args:
            section: The section's key.
            widget: What to show there.
        """
        widget.setParent(self)
        self._extras.append((section, widget))

    def show_settings(self, context: Context, values: Mapping[str, Any], changed: frozenset[str]) -> None:
        """Shows values; fields are made anew only for another template, kind or task.

        Args:
            context: Whose settings.
            values: Every setting's value.
            changed: Names of those that the user chose; only these are warned of.
        """
        if context.key != self._key:
            self._build(context)
        for name, made in self.entries.items():
            if name in values:
                made.show_value(values[name], name in changed)
            made.show_warning(advice.warning(name, values, context.rows) if name in changed else "")
        self._block(values)
        more = self._groups.get("more")
        if more is not None:
            more.count(sum(name in changed for name in more.entries))

    def flush(self) -> None:
        """Looks at once at whatever was typed a moment ago."""
        for made in self.entries.values():
            made.flush()

    def forget_wrong(self) -> bool:
        """Throws wrong texts away; returns whether there were any."""
        wrong = [made for made in self.entries.values() if made.wrong]
        for made in wrong:
            made.forget()
            made.show_value(made.value, False)
        if wrong:
            self.judged.emit()
        return bool(wrong)

    def show_entry(self, name: str) -> Entry | None:
        """Unfolds the section of a setting and gives its entry."""
        for group in self._groups.values():
            if name in group.entries:
                group.unfold(True)
                return group.entries[name]
        return None

    def _block(self, values: Mapping[str, Any]) -> None:
        """Settings that do nothing now are off, and say why."""
        reasons = {
            "patience": None
            if values.get("early_stopping", True)
            else self.tr("Turn on Stop early to use it."),
            "warmup": self.tr("One cycle has its own rise.")
            if values.get("schedule") == "one_cycle"
            else None,
            "mixed_precision": self.tr("It helps on a GPU. On a processor it only makes training slower.")
            if not values.get("mixed_precision") and not self._has_gpu
            else None,
        }
        for name, reason in reasons.items():
            if name in self.entries:
                self.entries[name].set_blocked(reason)

    @functools.cached_property
    def _has_gpu(self) -> bool:
        """Whether a training would use a GPU; nothing is asked that takes time where there is none."""
        from app import doctor

        return doctor.usable_gpu() is not None

    def _build(self, context: Context) -> None:
        self._key = context.key
        for _, extra in self._extras:
            self._column.removeWidget(extra)
        for old in (*self._groups.values(), *self._lines):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._groups, self._lines = {}, []
        for section in sections(context.template, context.kind, context.task):
            self._add(section)
        self.judged.emit()

    def _add(self, section: Section) -> None:
        if self._groups:
            self._lines.append(Line(parent=self))
            self._column.addWidget(self._lines[-1])
        group = Group(section, self)
        for made in group.entries.values():
            made.edited.connect(self.edited)
            made.reset_asked.connect(self.reset_asked)
            made.judged.connect(self.judged)
            made.glossary_asked.connect(self.glossary_asked)
        self._groups[section.key] = group
        self._column.addWidget(group)
        for key, extra in self._extras:
            if key == section.key:
                self._column.addWidget(extra)

    def _space(self) -> None:
        self._column.setSpacing(Theme.of(self).metrics.space(4))


class Group(QWidget):
    """One section: a heading and its entries; the last one is folded at first.

    Args:
        section: What it shows.
    """

    def __init__(self, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        self._columns = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._inner = QWidget(self)
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.entries = {field.name: entry(field, self._inner) for field in section.fields}
        self._fold: Button | None = None
        if section.key == "more":
            self._fold = Button(section.title, "ghost", icon="chevron-right", small=True, parent=self)
            self._fold.clicked.connect(self._toggle)
            column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
            self._inner.hide()
        else:
            column.addWidget(PlainLabel(section.title, "strong", parent=self))
        column.addWidget(self._inner)
        self._column = column
        Theme.of(self).changed.connect(self._space)
        self._space()
        self._arrange(2)

    def count(self, changed: int) -> None:
        """Says on the fold how many of its settings the user changed."""
        if self._fold is not None:
            words = self.tr("{title} ({count} changed)") if changed else "{title}"
            self._fold.set_label(words.format(title=self.section.title, count=changed))

    def unfold(self, open: bool) -> None:
        """Shows or folds the entries."""
        if self._fold is not None:
            self._inner.setVisible(open)
            self._fold.set_icon("chevron-down" if open else "chevron-right")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two are too narrow."""
        super().resizeEvent(event)
        m = Theme.of(self).metrics
        needed = 2 * max((made.needed for made in self.entries.values()), default=0) + m.space(4)
        self._arrange(2 if self.width() >= max(needed, m.px(TWO_COLUMNS)) else 1)

    def _toggle(self) -> None:
        self.unfold(self._inner.isHidden())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, made in enumerate(self.entries.values()):
            self._grid.addWidget(made, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for index in range(2):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)
            self._grid.setColumnMinimumWidth(index, 0)

    def _space(self) -> None:
        m = Theme.of(self).metrics
        self._column.setSpacing(m.space(2))
        self._grid.setHorizontalSpacing(m.space(4))
        self._grid.setVerticalSpacing(m.space(3))
