"""The Data page: empty, weighing, reading, a table, images, or how a table is read."""

from __future__ import annotations

import dataclasses
import os
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui import goals
from app.ui.components import Button, PrimaryButton
from app.ui.goals import TEXT_KINDS
from app.ui.language import localised
from app.ui.pages.data import cutting, following, words
from app.ui.pages.data.busy import BusyView
from app.ui.pages.data.empty import EmptyView
from app.ui.pages.data.findings import FILES, title
from app.ui.pages.data.recents import name_of
from app.ui.pages.data.remedy import halves, said
from app.ui.pages.data.weighing import WeighView
from app.ui.pages.page import Page
from models.spec import TEXTS

if TYPE_CHECKING:
    from app.data.dataset import Table
    from app.data.finding import Finding
    from app.survey import Survey
    from app.ui.desk import Desk
    from app.ui.pages.data.images import ImagesView
    from app.ui.pages.data.reading import ReadingView
    from app.ui.pages.data.table import TableView

translate = QCoreApplication.translate

QUICK = 300
"""Milliseconds of reading during which the page stays as it is."""

LONG = 1000
"""Milliseconds after which an edit that is still thought through is mentioned."""


class DataPage(Page):
    """Brings data in and shows what they are."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("data", "", desk, parent)
        self.setAccessibleName(self.tr("Data"))
        self._views = QStackedWidget(self.body)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)
        self.empty = EmptyView(desk, self._views)
        self.busy = BusyView(desk, self._views)
        self.weighing = WeighView(desk, self._views)
        for view in (self.empty, self.busy, self.weighing):
            self._views.addWidget(view)
        self._table: TableView | None = None
        self._images: ImagesView | None = None
        self._reading: ReadingView | None = None
        self._choosing = False
        self._changing = False
        self._path: str | None = None
        self._problem: tuple[str | None, Finding | None] = (None, None)
        self._slow = QTimer(self, singleShot=True, interval=QUICK)
        self._slow.timeout.connect(self._show_busy)
        self._thinking = QTimer(self, singleShot=True, interval=LONG)
        self._thinking.timeout.connect(self._show_thinking)
        self._build_actions()
        desk.data_changed.connect(self.refresh_soon)
        desk.model_changed.connect(self.refresh_soon)
        desk.data_progressed.connect(self._progressed)
        desk.draft_changed.connect(self._drafted)

    @property
    def table(self) -> TableView:
        """The view of tables, made when first needed."""
        if self._table is None:
            from app.ui.pages.data.table import TableView

            self._table = TableView(self.desk, self._views)
            self._views.addWidget(self._table)
        return self._table

    @property
    def images(self) -> ImagesView:
        """The view of images, made when first needed."""
        if self._images is None:
            from app.ui.pages.data.images import ImagesView

            self._images = ImagesView(self.desk, self._views)
            self._views.addWidget(self._images)
        return self._images

    @property
    def reading(self) -> ReadingView:
        """The view of how a table is read, made when first needed."""
        if self._reading is None:
            from app.ui.pages.data.reading import ReadingView

            self._reading = ReadingView(self.desk, self._views)
            self._reading.closed.connect(self._close_reading)
            self._views.addWidget(self._reading)
        return self._reading

    def refresh(self) -> None:
        """Shows the view that suits how things stand."""
        desk = self.desk
        self._show_problem()
        if desk.draft.path is None or self._choosing:
            self._show_empty()
        elif self._changing:
            self._turn(self.reading)
            self.reading.refresh()
        elif desk.weight is not None:
            self.weighing.show_weight(desk.weight)
            self._turn(self.weighing)
        elif desk.dataset is not None and desk.survey is not None:
            self._show_data(desk.survey)
        elif desk.reading:
            if not self._slow.isActive() and self._views.currentWidget() is not self.busy:
                self._slow.start()
                self.busy.start()
        else:
            self._show_empty()
        self._show_header()

    def show_reading(self) -> None:
        """Shows how the table is read, to change it."""
        self._changing = True
        self.refresh()

    def choose_other(self) -> None:
        """Shows the ways to bring other data, or goes back from there."""
        self._choosing = not self._choosing
        self.refresh()

    def _build_actions(self) -> None:
        self._how = Button(self.tr("How it is read"), icon="adjustments", parent=self)
        self._how.clicked.connect(self.show_reading)
        self._replace = Button(
            self.tr("Replace"), icon="refresh", name=self.tr("Replace the data"), parent=self
        )
        self._replace.clicked.connect(self.choose_other)
        self._next = PrimaryButton(self.tr("Choose a model"), icon="arrow-right", arrow=True, parent=self)
        self._next.clicked.connect(self._go_on)
        self.header.add_secondary(self._how)
        self.header.add_secondary(self._replace)
        self.header.add_primary(self._next)

    def _turn(self, view: QWidget) -> None:
        self._slow.stop()
        self._views.setCurrentWidget(view)

    def _show_empty(self) -> None:
        self.empty.refresh()
        self._turn(self.empty)

    def _show_busy(self) -> None:
        if self.desk.reading and self.desk.dataset is None and not self._changing and not self._choosing:
            self._turn(self.busy)

    def _show_data(self, survey: Survey) -> None:
        if survey.data.kind == "images":
            self.images.show_survey(survey)
            self._turn(self.images)
        else:
            self.table.show_survey(survey)
            self._turn(self.table)

    def _show_header(self) -> None:
        desk, path = self.desk, self.desk.draft.path
        shown = self._views.currentWidget()
        data = shown is not None and shown in (self._table, self._images)
        table = data and shown is self._table
        if path is None or (self._choosing and desk.dataset is None):
            self.header.set_title(self.tr("Data"))
        else:
            pattern = self.tr("Replace {name}") if self._choosing else "{name}"
            self.header.set_title(pattern.format(name=name_of(path)))
        if not desk.reading:
            self._thinking.stop()
        elif data and not self._thinking.isActive():
            self._thinking.start()
        self.header.set_sentence(self._sentence())
        self.header.set_shown(self._how, table and desk.draft.path is not None)
        self.header.set_shown(self._replace, path is not None and not self._changing and not desk.reading)
        self._replace.set_label(self.tr("Keep these data") if self._choosing else self.tr("Replace"))
        self._next.setVisible(bool(data))
        self._next.set_blocked(None if desk.data_problem is None else said(desk.data_problem))
        self.header.fit()

    def _sentence(self) -> str:
        desk = self.desk
        if desk.draft.path is None or self._choosing:
            return self.tr("Bring your own, or start with a sample.")
        if self._changing:
            return self.tr("Every guess can be changed; the rows beside follow at once.")
        if desk.survey is None or desk.dataset is None:
            return ""
        if desk.survey.data.kind == "images":
            return self.images.sentence(desk.survey)
        table = cast("Table", desk.dataset)
        if desk.survey.data.kind in TEXT_KINDS:
            return self._about_texts(desk.survey, table)
        if desk.survey.data.kind == "pairs":
            text = self.tr("{rows} pairs of a source and its answer. {read}")
            return text.format(rows=words.number(table.rows), read=words.read_as(table.reading)).rstrip()
        if following.is_collection(desk.survey):
            text = self.tr("{rows} sequences, each in a file of its own.")
            return text.format(rows=words.number(table.rows))
        pattern = self.tr("{rows} rows, {columns} columns. {read}")
        numbers = {"rows": words.number(table.rows), "columns": words.number(len(table.columns))}
        return pattern.format(**numbers, read=words.read_as(table.reading)).rstrip()

    def _about_texts(self, survey: Survey, table: Table) -> str:
        rows, read = words.number(table.rows), words.read_as(table.reading)
        if survey.data.kind == "corpus":
            signs = words.number(cutting.characters(survey))
            return self.tr("{rows} passages, {signs} characters. {read}").format(
                rows=rows, signs=signs, read=read
            ).rstrip()  # fmt: skip
        if survey.classes is None or survey.data.column("target") is None:
            return self.tr("{rows} texts. {read}").format(rows=rows, read=read).rstrip()
        pattern = self.tr("{rows} texts in {classes} classes. {read}")
        return pattern.format(rows=rows, classes=words.number(len(survey.classes)), read=read).rstrip()

    def _show_problem(self) -> None:
        """The banner for what keeps the data from being read or learned from."""
        problem = None if self.desk.reading else self.desk.data_problem
        worst = None if problem is not None else self._worst_finding()
        if (problem, worst) == self._problem:
            return
        self._problem = (problem, worst)
        self.clear_banner()
        if worst is not None:
            self._show_finding(worst)
        if problem is None:
            return
        fact, rest = halves(said(problem))
        if self.desk.survey is None and self._is_lost():
            rest = self.tr("The data were moved or deleted. Show where they lie now; what you decided stays.")
        kind = "bad" if self.desk.composition is None and self.desk.survey is None else "warn"
        self.show_banner(kind, fact, rest, self._ways_out(), acted=self._help_read)

    def _ways_out(self) -> list[tuple[str, str]]:
        """At most two buttons that help with the present problem."""
        desk, survey = self.desk, self.desk.survey
        fix = [] if desk.data_fix is None else [("fix", translate("Fixes", desk.data_fix.label))]
        if survey is None:
            read = (
                [("read", self.tr("Change how it is read"))] if os.path.isfile(desk.draft.path or "") else []
            )
            if self._is_lost():
                return [("other", self.tr("Choose another file")), ("locate", self.tr("Locate the data…"))]
            return [*fix, *read] if fix else [("other", self.tr("Choose another file")), *read]
        if survey.data.kind == "images" and survey.obstacle is not None and desk.choices.task is None:
            return [("draw", self.tr("Learn to draw them"))]
        if survey.data.kind == "texts" and survey.obstacle is not None and survey.task not in TEXTS:
            return [("alone", self.tr("Learn from the texts alone"))]
        if survey.data.kind == "table" and survey.obstacle is not None and "texts" in following.kinds(survey):
            return [("texts", self.tr("Treat as texts"))]
        if survey.obstacle is None and desk.history.undoable is not None:
            return [*fix, ("undo", self.tr("Undo {words}").format(words=desk.history.undoable))]
        return fix

    def _is_lost(self) -> bool:
        """Whether something was decided about data that are no longer there."""
        from app.choices import Choices

        path = self.desk.draft.path or ""
        decided = self.desk.draft.file is not None or self.desk.choices != Choices()
        return decided and not path.startswith("sample:") and not os.path.exists(path)

    def _show_thinking(self) -> None:
        if self.desk.reading and self.desk.dataset is not None:
            self.header.set_sentence(self.tr("Working out what that changes …"))

    def _worst_finding(self) -> Finding | None:
        """What most needs a look at images, whose findings stand behind a tab."""
        survey = self.desk.survey
        if survey is None or survey.data.kind != "images" or self._choosing:
            return None
        found = [one for kind in ("bad", "warn") for one in survey.findings if one.severity == kind]
        return found[0] if found else None

    def _show_finding(self, finding: Finding) -> None:
        actions = [("show", self.tr("Show findings"))]
        if finding.code in FILES:
            actions = [("files", self.tr("Show files"))]
        elif finding.fix is not None:
            actions.append(("fix", translate("Fixes", finding.fix.label)))
        self.show_banner(
            finding.severity, f"{title(finding)}.", localised(finding.message), actions, acted=self._help_images
        )

    def _help_images(self, key: str) -> None:
        if key == "fix" and self._problem[1] is not None:
            self.desk.fix(self._problem[1])
        else:
            self.images.tabs.set_value("files" if key == "files" else "findings")

    def _help_read(self, key: str) -> None:
        desk = self.desk
        if key == "read":
            self.show_reading()
        elif key == "fix" and desk.data_fix is not None:
            from app.choices import with_fix

            desk.edit(desk.data_fix.label, with_fix(desk.choices, desk.data_fix), toast=True)
        elif key == "draw":
            changed = dataclasses.replace(desk.choices, task="image-generation", template=None, settings=())
            desk.edit(self.tr("Learn to draw"), changed, toast=True)
        elif key == "alone" and desk.survey is not None:
            goal = next(task for task in goals.choosable(desk.survey) if task in TEXTS)
            desk.edit(self.tr("Learn from the texts alone"), goals.with_goal(desk.choices, goal), toast=True)
        elif key == "texts":
            desk.edit(self.tr("Treat as texts"), following.as_texts(desk.choices, "texts"), toast=True)
        elif key == "undo":
            desk.undo()
        elif key == "locate":
            desk.lost = None
            desk.place_asked.emit()
        else:
            self.empty.open_file()

    def _close_reading(self) -> None:
        self._changing = False
        self.refresh()

    def _go_on(self) -> None:
        self.desk.wanted.emit("model")

    def _progressed(self, share: float, words_now: str) -> None:
        if self.isVisible():
            self.busy.show_progress(share, words_now)

    def _drafted(self) -> None:
        """Other data were opened: whatever was shown instead of them has had its time."""
        if self.desk.draft.path != self._path:
            self._path = self.desk.draft.path
            self._choosing = self._changing = False
