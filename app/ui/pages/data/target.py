"""What is to be learned: the target, how its answers are spread, and what is reached without learning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from app import draft
from app.ui import goals
from app.ui.components import Bar, Bars, Button, Card, Choice, PlainLabel, tooltip
from app.ui.components.cells import paint_histogram
from app.ui.language import localised
from app.ui.pages.data import following, sides, words
from app.ui.theme import Theme
from models.spec import GIVEN_BACK, TEXTS

if TYPE_CHECKING:
    from app.data.dataset import Progress
    from app.survey import Survey
    from app.ui.desk import Desk
    from app.ui.work import Work

BARS = 6
"""Class bars in sight; more can be scrolled to."""


class TargetCard(Card):
    """The target column with its classes or its histogram, and the score of a model that knows nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.desk = desk
        self.set_title(self.tr("Target"))
        self._survey: Survey | None = None
        self._work: Work | None = None
        self._names: tuple[str, ...] = ()
        self._low = self._crowded = False
        self.choice = Choice(self.tr("Target column"), small=True, parent=self)
        self.choice.chosen.connect(self._choose)
        self.add_action(self.choice)
        self.swap = Button(
            self.tr("Swap"), small=True, icon="arrows-sort", name=self.tr("Swap source and answer"), parent=self
        )
        self.swap.clicked.connect(self._swap)
        self.add_action(self.swap)
        self.beside = Button(self.tr("Answers in a second file…"), small=True, parent=self)
        self.beside.clicked.connect(self._ask_for_answers)
        self.bars = Bars(self.tr("Samples of each class"), parent=self)
        self.bars.set_visible_rows(BARS)
        self.spark = Spark(self)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.goal = Choice(self.tr("What is learned"), small=True, parent=self)
        self.goal.chosen.connect(self._choose_goal)
        self.add(self.goal)
        self.add(self.bars)
        self.add(self.spark)
        self.add(self.says)
        self.add(self.beside)
        Theme.of(self).changed.connect(self._resize)
        self._resize()

    def show_survey(self, survey: Survey) -> None:
        """Shows the target of this state of the data; counting runs in a thread."""
        if survey is self._survey:
            return
        self._survey = survey
        names = tuple(column.name for column in survey.data.columns)
        if names != self._names:
            self._names = names
            self.choice.set_options([("", self.tr("None")), *((name, name) for name in names)])
        target = survey.data.column("target")
        self._show_goal(survey)
        self.choice.setVisible(bool(names) and survey.task not in TEXTS)
        self.swap.setVisible(survey.data.kind == "pairs" and survey.obstacle is None)
        listed = len(survey.data.columns) == 1
        self.beside.setVisible(listed or survey.data.pairs_with is not None)
        self.choice.set_value("" if target is None else target.name)
        if self._work is not None:
            self._work.cancel()
        self._work = self.desk.workshop.start(_counting(survey), self._counted, self._not_counted)

    def set_low(self, low: bool, crowded: bool = False) -> None:
        """In a low window the sentence gives way to a tooltip, unless it is all there is to see.

        Args:
            low: Whether the window is low.
            crowded: Whether there are so many cards that the bars give way, too. Defaults to no.
        """
        self._low, self._crowded = low, crowded
        self.bars.setVisible(bool(self.bars.rows()) and not crowded)
        self.bars.set_visible_rows(3 if low else BARS)
        alone = self.bars.isHidden() and self.spark.isHidden() and self.choice.isHidden()
        self.says.setVisible(not low or alone)
        for part in (self.bars, self.choice):
            part.setToolTip(tooltip(self.says.text()) if low else "")

    def _show_goal(self, survey: Survey) -> None:
        """Of texts, different things can be learned."""
        found = goals.choosable(survey)
        self.goal.setVisible(len(found) > 1)
        self.goal.set_options([(task, goals.title(task, survey.data.kind)) for task in found])
        self.goal.set_value(goals.chosen(survey))

    def _choose_goal(self, task: str) -> None:
        self.desk.edit(self.tr("What is learned"), goals.with_goal(self.desk.choices, task), toast=True)

    def _counted(self, found: tuple[Any, Any, Any]) -> None:
        self._work = None
        counts, trivial, summary = found
        most = max((one.count for one in counts), default=1) or 1
        self.bars.set_rows(
            [
                Bar(one.name, one.count / most, words.number(one.count), words.percent(one.share, 1))
                for one in counts
            ]
        )
        bars = () if summary is None or counts or self._is_drawn() or summary.form != "histogram" else summary.bars
        self.spark.setVisible(bool(bars))
        self.spark.show_bars(bars)
        self.says.setText(self._sentence(trivial, summary, bool(counts)))
        self.set_low(self._low, self._crowded)

    def _sentence(self, trivial: Any, summary: Any, classes: bool) -> str:
        if self._survey is not None and self._survey.data.kind == "pairs":
            source, target = sides.names(self._survey)
            text = self.tr("{source} is read, {target} is written. Other columns take no part.")
            return text.format(source=source[:60], target=target[:60])
        if self._survey is not None and self._survey.task in (*TEXTS, *GIVEN_BACK):
            return goals.sentence(str(self._survey.task))
        if trivial is None:
            return self.tr("Choose the column with the answer to learn.") if self._names else self.tr(
                "These images have no classes. A template that makes new ones can learn from them."
            )  # fmt: skip
        if classes:
            pattern = self.tr(
                "Always answering {answer} is right {share} of the time. A model has to beat that."
            )
            return pattern.format(answer=trivial.answer, share=words.percent(trivial.score, 1))
        from app.data.summary import number

        survey = self._survey
        if survey is not None and following.forecasts(survey):
            values = "" if summary is None else f"{localised(summary.values)}. "
            return f"{self._forecast(survey)}{values}{localised(trivial.words)}"
        pattern = self.tr("{values}. Always answering the mean, {answer}, is off by {error} on average.")
        error = localised(number(float(f"{trivial.score:.3g}")))
        return pattern.format(
            values="" if summary is None else localised(summary.values), answer=localised(trivial.answer), error=error
        )

    def _is_drawn(self) -> bool:
        """Whether the target is seen over time already."""
        return self._survey is not None and following.forecasts(self._survey)

    def _forecast(self, survey: Survey) -> str:
        """What is forecast together, or how to forecast more."""
        names = following.targets(survey)
        if len(names) > 1:
            told = self.tr("Forecasts {names} together. ")
            return told.format(names=", ".join(name[:40] for name in names))
        return ""

    def _not_counted(self, sentence: str) -> None:
        self._work = None
        self.says.setText(sentence)

    def _choose(self, name: str) -> None:
        if self._survey is None:
            return
        target = self._survey.data.column("target")
        before = None if target is None else target.name
        if name and following.is_series(self._survey):
            changed = following.with_target(self.desk.choices, self._survey, name)
        elif name:
            changed = draft.with_role(self.desk.choices, name, "target", before)
        elif before is not None:
            changed = draft.with_role(self.desk.choices, before, "ignore", before)
        else:
            return
        self.desk.edit(self.tr("Target"), changed, toast=True)

    def _ask_for_answers(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose the file with the answers, line by line"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.set_answers)
        dialog.open()

    def set_answers(self, path: str) -> None:
        """Takes the lines of a second file as the answers to those of the first."""
        changed = draft.with_answers(self.desk.choices, path)
        self.desk.edit(self.tr("Answers in a second file"), changed, toast=True)

    def _swap(self) -> None:
        """Learns the other way round."""
        if self._survey is None:
            return
        sources = [column.name for column in self._survey.data.columns if column.role == "input"]
        target = self._survey.data.column("target")
        if target is not None and sources:
            changed = draft.with_sides(self.desk.choices, target.name, sources[0])
            self.desk.edit(self.tr("Swap source and answer"), changed, toast=True)

    def _resize(self) -> None:
        px = Theme.of(self).metrics.px
        self.choice.setMaximumWidth(px(200))


def _counting(survey: Survey) -> Any:
    def count(progress: Progress) -> tuple[Any, Any, Any]:
        from app.data import answers, summary
        from app.data.dataset import Table

        target = survey.data.column("target")
        place = survey.data.columns.index(target) if target is not None else -1
        table = survey.dataset
        summed = (
            summary.summary(table, survey.data.columns, place)
            if isinstance(table, Table) and place >= 0
            else None
        )
        return answers.class_counts(survey), answers.trivial(survey), summed

    return count


class Spark(QWidget):
    """A small histogram without axes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.of(self).changed.connect(self.updateGeometry)

    def show_bars(self, bars: tuple[float, ...]) -> None:
        """Draws these from now on."""
        most = max(bars, default=1) or 1
        self._heights = [bar / most for bar in bars]
        self.update()

    def sizeHint(self) -> QSize:
        """As high as two bars of classes."""
        px = Theme.of(self).metrics.px
        return QSize(px(110), px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars."""
        from PySide6.QtCore import QRectF

        painter = QPainter(self)
        paint_histogram(painter, QRectF(self.rect()), self._heights, Theme.of(self).tokens)
        painter.end()
