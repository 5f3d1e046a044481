"""A series over time: its targets as lines, the parts of the split shaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components import Choice, PlainLabel
from app.ui.figure import FigureView, preload
from app.ui.language import localised
from app.ui.pages.data import following
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.data.dataset import Progress, Table
    from app.data.series.course import Course
    from app.survey import Survey
    from app.ui.desk import Desk
    from app.ui.work import Work

MOST_GROUPS = 500
"""Groups that can be chosen; of more, the first ones."""


class CourseView(QWidget):
    """The chart, and, where there are several series in one table, which of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._survey: Survey | None = None
        self._shown: Survey | None = None
        self._work: Work | None = None
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.says.hide()
        self.view = FigureView(self.tr("The series over time"), parent=self)
        self.group = Choice(self.tr("Series to show"), small=True, parent=self)
        self.group.chosen.connect(self._choose)
        self.group.hide()
        self.view.add_control(self.group)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.says)
        self._column.addWidget(self.view, 1)
        Theme.of(self).changed.connect(self._respace)
        self._respace()

    def show_survey(self, survey: Survey) -> None:
        """Shows this state of the data; it is worked out in a thread once it is looked at."""
        if survey is self._survey:
            return
        self._survey = survey
        self.refresh()

    def refresh(self) -> None:
        """Draws what is not drawn yet."""
        survey = self._survey
        if survey is None or survey is self._shown or not self.isVisible():
            return
        self._shown = survey
        self._start(survey, self.group.value())

    def showEvent(self, event: Any) -> None:
        """Draws what was put off while nobody looked."""
        super().showEvent(event)
        self.refresh()

    def _start(self, survey: Survey, group: str) -> None:
        if self._work is not None:
            self._work.cancel()
        self._work = self.desk.workshop.start(_running(survey, group), self._draw, self._refused)

    def _choose(self, group: str) -> None:
        if self._survey is not None:
            self._start(self._survey, group)

    def _draw(self, course: Course) -> None:
        from app.figures.timeline import Line, Panel, Stretch, Timeline, seconds

        self._work = None
        self.says.hide()
        names = [(name, (name or self.tr("without a name"))[:60]) for name in course.groups[:MOST_GROUPS]]
        self.group.set_options(names)
        self.group.set_value(course.group)
        self.group.setVisible(bool(names))
        places = seconds(course.places) if course.places.dtype.kind == "M" else course.places
        titles = {"validation": self.tr("Validation"), "test": self.tr("Test")}
        stretches = [
            Stretch(titles[part], float(places[first]), float(places[last]))
            for part, first, last in course.parts
            if part in titles
        ]
        panels = [Panel(name, (Line(name, values),)) for name, values in course.columns]
        order = self._survey.data.column("order") if self._survey is not None else None
        across = "" if order is None else order.name
        if self._survey is not None and following.is_wide(self._survey):
            across = self.tr("Step")
        self.view.set_chart(Timeline(course.places, panels, stretches, across=across) if panels else None)

    def _refused(self, sentence: str) -> None:
        self._work = None
        self.view.set_chart(None)
        self.says.setText(localised(sentence))
        self.says.show()

    def _respace(self) -> None:
        m = Theme.of(self).metrics
        self._column.setContentsMargins(m.space(4), m.space(3), m.space(4), m.space(2))
        self.view.setMinimumHeight(m.px(220))
        self.group.setMaximumWidth(m.px(220))


def _of_sequence(survey: Survey, table: Table, group: str) -> Course:
    """One sequence of many: its channels step by step."""
    import numpy as np

    from app.data.series import course, whole

    target = survey.data.column("target")
    names = [str(name) for name in table.frame.iloc[:MOST_GROUPS, 0]]
    if target is not None:
        labels = table.frame[target.name].iloc[:MOST_GROUPS]
        names = [name if label != label or label is None else f"{name} · {label}"
                 for name, label in zip(names, labels, strict=True)]  # fmt: skip
    row = names.index(group) if group in names else 0
    cell = str(table.frame[whole.COLUMN].iloc[row])
    values = whole.values_of(cell)
    channels = zip(whole.channels_of(cell), values.T.astype(np.float64), strict=True)
    return course.Course(
        np.arange(1.0, len(values) + 1), tuple(channels)[: course.MOST_COLUMNS], (), names[row], tuple(names)
    )


def _running(survey: Survey, group: str) -> Any:
    def run(progress: Progress) -> Course:
        from app.data.dataset import Table
        from app.data.series import course

        preload().join()  # the chart is made in the window's thread, which must not wait for that
        assert isinstance(survey.dataset, Table)
        if following.is_collection(survey):
            return _of_sequence(survey, survey.dataset, group)
        return course.of(survey.dataset, survey.data, str(survey.task), survey.parts, group)

    return run
