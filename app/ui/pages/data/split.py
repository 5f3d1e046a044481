"""How samples are parted into training, validation and test."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.ui.components import Card, Choice, NumberField, PlainLabel, Segments, tooltip
from app.ui.language import localised
from app.ui.pages.data import following, parting, words
from app.ui.pages.data.splitbar import SplitBar
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.survey import Survey
    from app.ui.desk import Desk

LARGEST_SEED = 2**32 - 1


class SplitCard(Card):
    """The way of parting, the bar with the parts, and the shares and the seed to change.

    Args:
        desk: Where edits go.
        images: Whether the samples are images, which have no columns to go by.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None, images: bool = False) -> None:
        super().__init__(parent=parent)
        self.desk = desk
        self.set_title(self.tr("Split"))
        self._survey: Survey | None = None
        self._low = False
        by_column = [] if images else [("time", self.tr("Time")), ("group", self.tr("Group"))]
        own = self.tr("Own folders") if images else self.tr("Own files")
        ways = [("random", self.tr("Random")), *by_column, ("own", own)]
        self.ways = Segments(self.tr("Way to part the samples"), ways, parent=self)
        self.ways.chosen.connect(self._choose_way)
        self.column = Choice(self.tr("Column to part by"), parent=self)
        self.column.chosen.connect(self._choose_column)
        self.bar = SplitBar(self)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.add(self.ways)
        self.add(self.column)
        self.add(self.bar)
        self.add(self.says)
        self.body.addLayout(self._build_fields())
        Theme.of(self).changed.connect(self._respace)
        self._respace()

    def show_survey(self, survey: Survey) -> None:
        """Shows how this state of the data is parted."""
        if survey is self._survey:
            return
        self._survey = survey
        way = parting.way(survey)
        self.ways.set_value(way)
        series = self._follows(survey)
        self._block_ways(survey, series)
        names = parting.candidates(survey, way)
        self.column.setVisible(way in parting.ROLES and not series)
        if way in parting.ROLES and not series:
            self.column.set_options([(name, name) for name in names])
            self.column.set_value(parting.by(survey))
        self._show_counts(survey)
        self._show_fields(survey)

    def set_low(self, low: bool) -> None:
        """In a low window the sentence gives way to a tooltip, unless it says what is wrong."""
        self._low = low
        parted = self._survey is not None and self._survey.parts is not None
        self.says.setVisible(not (low and parted))
        self.bar.setToolTip(tooltip(self.says.text()) if low else "")

    def _block_ways(self, survey: Survey, series: bool) -> None:
        """Turns off what these data can't be parted by, and says why."""
        if not survey.data.columns:
            return
        late = self.tr("A series is split by time: a model that has seen what comes later would only seem good.")
        if survey.data.kind == "corpus":
            late = self.tr("One long text is split in order: what stands around a passage would give it away.")
        self.ways.set_blocked("random", late if series else None)
        for other in ("time", "group"):
            reason = None if parting.candidates(survey, other) else self._no_column(other)
            self.ways.set_blocked(other, (late if other == "group" else None) if series else reason)
        self.ways.set_label("time", self.tr("In order") if survey.data.kind == "corpus" else self.tr("Time"))

    def _follows(self, survey: Survey) -> bool:
        """Whether the rows follow each other, so that their order alone can part them."""
        if survey.data.kind == "corpus":
            return survey.data.split.method == "ordered"
        return following.is_series(survey) and not following.is_wide(survey)

    def _build_fields(self) -> QHBoxLayout:
        self.validation = NumberField(self.tr("Validation"), minimum=1, maximum=90, hint="%", parent=self)
        self.test = NumberField(self.tr("Test"), minimum=1, maximum=90, hint="%", parent=self)
        self.seed = NumberField(self.tr("Seed"), minimum=0, maximum=LARGEST_SEED, whole=True, parent=self)
        self._fields = QHBoxLayout()
        for field, slot in (
            (self.validation, self._edit_validation),
            (self.test, self._edit_test),
            (self.seed, self._edit_seed),
        ):
            field.edited.connect(slot)
            self._fields.addWidget(field, 1)
        return self._fields

    def _show_counts(self, survey: Survey) -> None:
        parts = survey.parts
        names = ("train", "validation", "test")
        counts = [0, 0, 0] if parts is None else [int((parts == name).sum()) for name in names]
        self.bar.show_counts(*counts)
        self.says.setText(self._sentence(survey, counts))
        self.set_low(self._low)

    def _sentence(self, survey: Survey, counts: list[int]) -> str:
        split = survey.data.split
        if survey.parts is None:
            return localised(survey.obstacle or "")
        method = "random" if split.method == "stratified" and survey.classes is None else split.method
        says = {
            "stratified": self.tr("Same class shares in each part."),
            "random": self.tr("Drawn at random."),
            "ordered": self.tr("The end of the text is for testing.")
            if survey.data.kind == "corpus"
            else self.tr("The latest are for testing, so that the future stays unknown."),
            "grouped": self.tr("What belongs together stays in one part."),
            "given": self.tr("The data come with a test part of their own."),
            "column": self.tr("A column of the data names the part."),
        }[method]
        if method == "grouped" and survey.data.kind == "pairs" and survey.data.column("group") is None:
            says = self.tr("Drawn at random; pairs with the same source stay in one part.")
        if split.test_data is not None:
            says = self.tr("Test: {name}.").format(name=split.test_data.rpartition("/")[2])
        if split.keep_copies:
            says += " " + self.tr("Exact copies stay in one part.")
        rest = self.tr("Validation {validation}, test {test}.")
        return f"{says} {rest.format(validation=words.number(counts[1]), test=words.number(counts[2]))}"

    def _show_fields(self, survey: Survey) -> None:
        split = survey.data.split
        given = split.method in ("given", "column")
        for field, share in ((self.validation, split.validation), (self.test, split.test)):
            if not field.box.hasFocus():
                field.set_text(f"{100 * share:g}")
                field.clear_note()
        reason = self.tr("The data say themselves which samples are for testing.") if given else None
        self.test.set_blocked(reason)
        if given:
            self.test.set_text("")
        if not self.seed.box.hasFocus():
            self.seed.set_text(str(self.desk.choices.seed or 0))

    def _no_column(self, way: str) -> str:
        if way == "time":
            return self.tr("No column holds dates or numbers to put the rows in order.")
        return self.tr("No column says what belongs together.")

    def _choose_way(self, way: str) -> None:
        survey = self._survey
        if survey is None:
            return
        now = parting.way(survey)
        if (
            way == "own"
            and survey.dataset.parts is None
            and not any(c.role == "split" for c in survey.data.columns)
        ):
            self.ways.set_value(now)
            self._ask_for_test()
            return
        if self._follows(survey):
            self.desk.edit(self.tr("Split"), following.parted(self.desk.choices, survey, way), toast=True)
            return
        column = parting.candidates(survey, way)[0] if way in parting.ROLES else ""
        self.desk.edit(self.tr("Split"), parting.parted(self.desk.choices, survey, way, column), toast=True)

    def _choose_column(self, column: str) -> None:
        if self._survey is None:
            return
        way = parting.way(self._survey)
        self.desk.edit(
            self.tr("Split"), parting.parted(self.desk.choices, self._survey, way, column), toast=True
        )

    def _ask_for_test(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose the test data"))
        files = self._survey is not None and bool(self._survey.data.columns)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile if files else QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.set_test_data)
        dialog.open()

    def set_test_data(self, path: str) -> None:
        """Takes a file or folder as the test part."""
        if self._survey is not None:
            part = following.parted if following.is_series(self._survey) else parting.parted
            changed = part(self.desk.choices, self._survey, "own")
            self.desk.edit(self.tr("Test data"), dataclasses.replace(changed, test_data=path), toast=True)

    def _edit_validation(self, text: str) -> None:
        self._edit_share(self.validation, "validation", self.tr("Validation share"))

    def _edit_test(self, text: str) -> None:
        self._edit_share(self.test, "test", self.tr("Test share"))

    def _edit_share(self, field: NumberField, name: str, title: str) -> None:
        if self._survey is None:
            return
        value, split = field.value(), self._survey.data.split
        other = (
            100 * (split.test if name == "validation" else split.validation) if self.test.isEnabled() else 0.0
        )
        if value is None or not 0 < value <= 90:
            field.set_error(self.tr("Enter 1 to 90."))
        elif value + other >= 100:
            field.set_error(self.tr("Nothing is left to train on."))
        else:
            field.clear_note()
            share = round(value / 100, 6)
            if abs(share - getattr(split, name)) > 1e-9:
                said: dict[str, Any] = {name: share}
                self.desk.edit(title, dataclasses.replace(self.desk.choices, **said), merge=True)

    def _edit_seed(self, text: str) -> None:
        value = self.seed.value()
        if value is None or not 0 <= value <= LARGEST_SEED or value != int(value):
            self.seed.set_error(self.tr("Enter a whole number."))
            return
        self.seed.clear_note()
        if int(value) != (self.desk.choices.seed or 0):
            self.desk.edit(
                self.tr("Seed"), dataclasses.replace(self.desk.choices, seed=int(value)), merge=True
            )

    def _respace(self) -> None:
        self._fields.setSpacing(Theme.of(self).metrics.px(8))
