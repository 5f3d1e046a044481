"""How a series is cut into windows: what puts the rows in order, how far back and how far ahead the model looks."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.components import Card, Choice, NumberField, PlainLabel, tooltip
from app.ui.language import localised
from app.ui.pages.data import following
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.survey import Survey
    from app.ui.desk import Desk

LONGEST = 100_000


class SeriesCard(Card):
    """Order, window and horizon of a series, with why they are as they are."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.desk = desk
        self.set_title(self.tr("Series"))
        self._survey: Survey | None = None
        self._low = False
        self.set_note(self.tr("in order of"))
        self.order = Choice(self.tr("Column that puts the rows in order"), small=True, parent=self)
        self.order.chosen.connect(self._choose_order)
        self.add_action(self.order)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.add(self.says)
        self.window_field = NumberField(
            self.tr("Window"), minimum=1, maximum=LONGEST, whole=True, hint=self.tr("steps"), term="window", parent=self
        )
        self.horizon = NumberField(
            self.tr("Horizon"), minimum=1, maximum=LONGEST, whole=True, hint=self.tr("steps"), term="horizon",
            parent=self,
        )  # fmt: skip
        self._fields = QHBoxLayout()
        for field, slot in ((self.window_field, self._edit_window), (self.horizon, self._edit_horizon)):
            field.edited.connect(slot)
            field.glossary_asked.connect(desk.asked)
            self._fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._fields)
        Theme.of(self).changed.connect(self._respace)
        self._respace()

    def show_survey(self, survey: Survey) -> None:
        """Shows how this state of the data is cut into windows."""
        if survey is self._survey:
            return
        self._survey = survey
        self.says.setText(self._kind(survey))
        held = survey.data.column("order")
        names = following.orders(survey)
        ordered = not following.is_wide(survey)
        self.order.setVisible(ordered)
        self.set_note(self.tr("in order of") if ordered else "")
        self.order.set_options([("", self.tr("As in the file")), *((name, name[:60]) for name in names)])
        self.order.set_value("" if held is None else held.name)
        self.horizon.setVisible(following.forecasts(survey))
        self._show_numbers(survey)

    def _show_numbers(self, survey: Survey) -> None:
        self._show(self.window_field, survey.data.window, survey.reasons.get("window"))
        self._show(self.horizon, survey.data.horizon, survey.reasons.get("horizon"))

    def set_low(self, low: bool) -> None:
        """In a low window sentences give way to tooltips."""
        self.says.setVisible(not low)
        if low != self._low and self._survey is not None:
            self._low = low
            self._show_numbers(self._survey)
        self.order.setToolTip(tooltip(self.says.text()) if low else "")

    def _kind(self, survey: Survey) -> str:
        if following.is_collection(survey):
            return self.tr("Each row is a sequence that lies in a file of its own.")
        if following.is_wide(survey):
            return self.tr("Each row is a sequence of its own, its columns are the steps.")
        choices = self.desk.choices
        if choices.kind == "series" or not survey.reasons.get("kind"):
            return self.tr("Rows follow each other in time.")
        reason = localised(survey.reasons["kind"])
        return self.tr("Taken for a series: {reason}.").format(reason=reason)

    def _show(self, field: NumberField, value: int | None, reason: str | None) -> None:
        chosen = getattr(self.desk.choices, "window" if field is self.window_field else "horizon")
        shown = chosen if value is None else value
        if not field.box.hasFocus():
            field.set_text("" if shown is None else str(shown))
            field.clear_note()
            said = localised(reason or "")
            help = said[:1].upper() + said[1:] + "." if said else ""
            field.set_help("" if self._low else help)
            field.box.setToolTip(tooltip(help) if self._low else "")

    def _choose_order(self, column: str) -> None:
        if self._survey is not None:
            changed = following.with_order(self.desk.choices, self._survey, column)
            self.desk.edit(self.tr("Order"), changed, toast=True)

    def _edit_window(self, text: str) -> None:
        self._edit(self.window_field, "window", self.tr("Window"))

    def _edit_horizon(self, text: str) -> None:
        self._edit(self.horizon, "horizon", self.tr("Horizon"))

    def _edit(self, field: NumberField, name: str, title: str) -> None:
        """Takes a number over; an empty field takes the suggestion back."""
        if self._survey is None:
            return
        value = field.value()
        if value is not None and (value != int(value) or not 1 <= value <= LONGEST) or value is None and field.text():
            field.set_error(self.tr("Enter a whole number from 1."))
            return
        field.clear_note()
        wanted = None if value is None else int(value)
        if wanted == getattr(self._survey.data, name):
            return
        said: dict[str, Any] = {"kind": "series", name: wanted}
        self.desk.edit(title, dataclasses.replace(self.desk.choices, **said), merge=True)

    def _respace(self) -> None:
        px = Theme.of(self).metrics.px
        self._fields.setSpacing(px(8))
        self.order.setMaximumWidth(px(180))
