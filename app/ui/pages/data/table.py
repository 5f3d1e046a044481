"""A table's page: its columns and rows, and beside them findings, target and split."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app import draft
from app.ui.components import Card, Columns, DataTable, Line, SearchBox, Tabs
from app.ui.goals import TEXT_KINDS
from app.ui.pages.data import following
from app.ui.pages.data.columns import ColumnsModel
from app.ui.pages.data.course import CourseView
from app.ui.pages.data.detail import ColumnDetail
from app.ui.pages.data.findings import FindingsCard
from app.ui.pages.data.foot import Foot
from app.ui.pages.data.pairs import PairsView
from app.ui.pages.data.rows import RowsModel
from app.ui.pages.data.series import SeriesCard
from app.ui.pages.data.split import SplitCard
from app.ui.pages.data.target import TargetCard
from app.ui.pages.data.texts import TextsView
from app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.survey import Survey
    from app.ui.desk import Desk

WIDTHS = (150, 116, 96, 100, 118)
"""Of all but the last of the six columns, in design pixels."""

LOW = 640
"""Design pixels of the page below which sentences at the side become tooltips, so that nothing has to scroll."""

LEAST_HEIGHT = 480
"""Design pixels of the page below which the detail of a column gives way to the table."""


class TableView(Columns):
    """Everything about a table that was read."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(side_width=380, parent=parent)
        self.desk = desk
        self._survey: Survey | None = None
        self._place: int | None = None
        self.card = Card(padded=False, parent=self)
        self.card.setAccessibleName(self.tr("Columns and rows"))
        self._build_head()
        self._stack = QStackedWidget(self.card)
        self._stack.addWidget(self._build_columns())
        self._stack.addWidget(self._build_rows())
        self.course = CourseView(desk, self._stack)
        self._stack.addWidget(self.course)
        self.texts = TextsView(desk, self._stack)
        self._stack.addWidget(self.texts)
        self.pairs = PairsView(desk, self._stack)
        self._stack.addWidget(self.pairs)
        self.tabs.attach(self._stack)
        self.tabs.chosen.connect(self._tab_chosen)
        self.card.add(self._stack, 1)
        self.foot = Foot(desk, self.card)
        self.card.add_footer(self.foot, 1)
        self.findings = FindingsCard(desk, self)
        self.series = SeriesCard(desk, self)
        self.target = TargetCard(desk, self)
        self.split = SplitCard(desk, self)
        self.add_main(self.card, 1)
        self.add_side(self.findings, 1)
        self.add_side(self.series)
        self.add_side(self.target)
        self.add_side(self.split)
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def show_survey(self, survey: Survey) -> None:
        """Shows this state of the data."""
        if survey is self._survey:
            return
        new_data = self._survey is None or self._survey.dataset.frame is not survey.dataset.frame  # type: ignore[union-attr]
        self._survey = survey
        self.columns.show_survey(survey)
        self.rows.show_table(survey.dataset)  # type: ignore[arg-type]
        self.tabs.set_count("columns", len(survey.data.columns))
        self.tabs.set_count("rows", survey.dataset.rows)
        self.findings.show_findings(survey.findings)
        self._show_series(survey)
        self._show_texts(survey)
        self._show_pairs(survey)
        self.target.show_survey(survey)
        self.split.show_survey(survey)
        self.foot.show_survey(survey)
        if new_data:
            self._place = None
            self.search.clear()
            self.tabs.set_value(self._telling(survey))
        self._select(self._first() if self._place is None else self._place)

    def _telling(self, survey: Survey) -> str:
        """The tab that tells most of new data."""
        if survey.data.kind in (*TEXT_KINDS, "pairs"):
            return "pairs" if survey.data.kind == "pairs" else "texts"
        return "time" if self._runs(survey) else "columns"

    def _runs(self, survey: Survey) -> bool:
        """Whether there is a course to draw: that of the rows, or of each sequence."""
        return following.is_collection(survey) or following.is_series(survey) and not following.is_wide(survey)

    def _show_texts(self, survey: Survey) -> None:
        """What only texts have: to be read, and to be cut."""
        there = survey.data.kind in TEXT_KINDS
        place = self._stack.indexOf(self.texts)
        self.tabs.setTabVisible(place, there)
        self.tabs.setTabEnabled(place, there)
        if there:
            self.tabs.set_label("texts", self.tr("Passages") if survey.data.kind == "corpus" else self.tr("Texts"))
            self.texts.show_survey(survey)
        elif self.tabs.value() == "texts":
            self.tabs.set_value("columns")

    def _show_pairs(self, survey: Survey) -> None:
        """What only pairs have: both sides next to each other, and how they are cut."""
        there, place = survey.data.kind == "pairs", self._stack.indexOf(self.pairs)
        self.tabs.setTabVisible(place, there)
        self.tabs.setTabEnabled(place, there)
        if there:
            self.pairs.show_survey(survey)
        elif self.tabs.value() == "pairs":
            self.tabs.set_value("columns")

    def _show_series(self, survey: Survey) -> None:
        """What only a series has: how it is cut, and how it runs."""
        series = following.is_series(survey)
        runs = self._runs(survey)
        sequences = runs and following.is_wide(survey)
        self.tabs.set_label("time", self.tr("Sequences") if sequences else self.tr("Over time"))
        self.series.setVisible(series and not Theme.of(self).presenting)
        self.tabs.setTabVisible(2, runs)
        self.tabs.setTabEnabled(2, runs)
        if series:
            self.series.show_survey(survey)
        self._fit()
        if runs:
            self.course.show_survey(survey)
        elif self.tabs.value() == "time":
            self.tabs.set_value("columns")

    def column_shown(self) -> int | None:
        """Which column of the data the detail shows."""
        return self._place

    def _build_head(self) -> None:
        self.tabs = Tabs(
            self.tr("Columns or rows"),
            [
                ("columns", self.tr("Columns")), ("rows", self.tr("Rows")), ("time", self.tr("Over time")),
                ("texts", self.tr("Texts")), ("pairs", self.tr("Pairs")),
            ],
            parent=self.card,
        )
        self.search = SearchBox(self.tr("Find a column"), self.tr("Find a column"), parent=self.card)
        self.search.textChanged.connect(self._search)
        self._head = QHBoxLayout()
        self._head.addWidget(self.tabs)
        self._head.addStretch(1)
        self._head.addWidget(self.search)
        self.card.body.addLayout(self._head)
        self.card.add_line()

    def _build_columns(self) -> QWidget:
        page = QWidget(self.card)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.columns = ColumnsModel(self.desk, self)
        self.columns.type_asked.connect(self._set_type)
        self.columns.role_asked.connect(self._set_role)
        self.columns.modelReset.connect(self._reselect)
        self.column_table = DataTable(self.tr("Columns"), parent=page)
        self.column_table.setModel(self.columns)
        self.column_table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.column_table.set_widths(WIDTHS)
        self.column_table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.column_table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.detail = ColumnDetail(self.desk, page)
        self._rule = Line(parent=page)
        column.addWidget(self.column_table, 1)
        column.addWidget(self._rule)
        column.addWidget(self.detail)
        return page

    def _build_rows(self) -> QWidget:
        self.rows = RowsModel(self)
        self.row_table = DataTable(self.tr("Rows"), dense=True, parent=self.card)
        self.row_table.setModel(self.rows)
        self.row_table.horizontalHeader().setStretchLastSection(False)
        self.row_table.verticalHeader().show()
        self.row_table.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        return self.row_table

    def _search(self, text: str) -> None:
        self.columns.set_filter(text)

    def _tab_chosen(self, key: str) -> None:
        self.search.setVisible(key == "columns")

    def _row_chosen(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid():
            self._show_detail(self.columns.place(current.row()))

    def _show_detail(self, place: int) -> None:
        self._place = place
        if self._survey is not None:
            self.detail.show_column(self._survey, place)

    def _first(self) -> int:
        """The first input of numbers: its histogram says more than a bar of categories."""
        assert self._survey is not None
        columns = self._survey.data.columns
        wanted = (
            place for place, column in enumerate(columns) if (column.type, column.role) == ("number", "input")
        )
        return next(wanted, 0)

    def _reselect(self) -> None:
        if self._survey is not None and self._place is not None:
            self._select(self._place)

    def _select(self, place: int) -> None:
        if self._survey is None or place >= len(self._survey.data.columns):
            return
        self._show_detail(place)
        row = self.columns.row_of(place)
        if row is not None:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.column_table.selectionModel().setCurrentIndex(self.columns.index(row, 0), flags)

    def _set_type(self, name: str, kind: str) -> None:
        words = self.tr("Type of {name}").format(name=name[:60])
        self.desk.edit(words, draft.with_type(self.desk.choices, name, kind), toast=True)

    def _set_role(self, name: str, role: str) -> None:
        if self._survey is None:
            return
        target = self._survey.data.column("target")
        if following.is_series(self._survey):
            changed = following.with_role(self.desk.choices, self._survey, name, role)
        else:
            changed = draft.with_role(self.desk.choices, name, role, None if target is None else target.name)
        self.desk.edit(self.tr("Role of {name}").format(name=name[:60]), changed, toast=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The detail gives way where the page is low."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.card.setMinimumHeight(Theme.of(self).metrics.px(600 if self.stacked() else 380))
        low = self.height() / Theme.of(self).metrics.scale < LOW and not self.stacked()
        self.findings.set_roomy(self.stacked(), low)
        self.series.set_low(low)
        self.split.set_low(low)
        self.target.set_low(low, crowded=low and not self.series.isHidden())
        high = self.height() / Theme.of(self).metrics.scale >= LEAST_HEIGHT or self.stacked()
        self.detail.setVisible(high)
        self._rule.setVisible(high)

    def _restyle(self) -> None:
        theme = Theme.of(self)
        px = theme.metrics.px
        self._head.setContentsMargins(px(8), 0, px(12), 0)
        self.search.setFixedWidth(px(190))
        self.row_table.verticalHeader().setMinimumWidth(px(56))
        self.row_table.horizontalHeader().setDefaultSectionSize(px(120))
        self.row_table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for card in (self.findings, self.target, self.split):
            card.setVisible(not theme.presenting)
        series = self._survey is not None and following.is_series(self._survey)
        self.series.setVisible(series and not theme.presenting)
        self._fit()
