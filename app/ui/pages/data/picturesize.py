"""The size every image is brought to, and the memory that takes."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.components import Card, NumberField, PlainLabel, ProgressBar, Segments
from app.ui.language import localised
from app.ui.pages.data import words
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.survey import Survey
    from app.ui.desk import Desk

SMALLEST, LARGEST = 8, 512


class PictureSizeCard(Card):
    """Width, height and colour, with what they cost."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.desk = desk
        self.set_title(self.tr("Image size"))
        self._survey: Survey | None = None
        self.width_field = NumberField(
            self.tr("Width"), minimum=SMALLEST, maximum=LARGEST, step=8, whole=True, parent=self
        )
        self.height_field = NumberField(
            self.tr("Height"), minimum=SMALLEST, maximum=LARGEST, step=8, whole=True, parent=self
        )
        colours = [("1", self.tr("Grey")), ("3", self.tr("Colour"))]
        self.colour = Segments(self.tr("Colour of the images"), colours, parent=self)
        self.colour.chosen.connect(self._set_colour)
        self.add_action(self.colour)
        self._fields = QHBoxLayout()
        for field in (self.width_field, self.height_field):
            field.edited.connect(self._set_size)
            self._fields.addWidget(field, 1)
        self.body.addLayout(self._fields)
        self.reason = PlainLabel("", "caption", "text3", wrap=True, parent=self)
        self.memory = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.bar = ProgressBar(self.tr("Share of the free memory"), parent=self)
        self.add(self.reason)
        self.add(self.bar)
        self.add(self.memory)
        Theme.of(self).changed.connect(self._respace)
        self._respace()

    def show_survey(self, survey: Survey) -> None:
        """Shows the size of this state of the data."""
        size = survey.data.size
        if survey is self._survey or size is None:
            return
        self._survey = survey
        for field, value in ((self.width_field, size.width), (self.height_field, size.height)):
            if not field.box.hasFocus():
                field.set_value(value)
                field.clear_note()
        self.colour.set_value(str(size.channels))
        self.reason.setText(localised(str(survey.reasons.get("size") or getattr(survey.dataset, "size_reason", ""))))
        self._show_memory(survey)

    def _show_memory(self, survey: Survey) -> None:
        from app.data.compressed import free_memory
        from app.data.pictures import cache

        size = survey.data.size
        assert size is not None
        whole = survey.dataset.rows * size.width * size.height * size.channels
        used, free = min(whole, cache.memory_budget()), free_memory()
        self.bar.set_share(min(used / max(free, 1), 1.0))
        fits = self.tr("Fits.") if whole <= used else self.tr("The rest is read from disk while training.")
        pattern = self.tr("Memory when training {used}, {free} free. {fits}")
        self.memory.setText(pattern.format(used=words.size(used), free=words.size(free), fits=fits))

    def _set_size(self, text: str) -> None:
        values = []
        for field in (self.width_field, self.height_field):
            value = field.value()
            if value is None or not SMALLEST <= value <= LARGEST or value != int(value):
                field.set_error(self.tr("Enter {low} to {high}.").format(low=SMALLEST, high=LARGEST))
                continue
            field.clear_note()
            values.append(int(value))
        size = None if self._survey is None else self._survey.data.size
        if size is None or len(values) < 2 or (size.width, size.height) == tuple(values):
            return
        changed = dataclasses.replace(self.desk.choices, size=(values[0], values[1]))
        self.desk.edit(self.tr("Image size"), changed, merge=True)

    def _set_colour(self, key: str) -> None:
        self.desk.edit(
            self.tr("Image colour"), dataclasses.replace(self.desk.choices, channels=int(key)), toast=True
        )

    def _respace(self) -> None:
        self._fields.setSpacing(Theme.of(self).metrics.px(8))
