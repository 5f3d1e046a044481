"""Numbers: predicted against actual, and how far the model is off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components import Card
from app.ui.figure import FigureView
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.evaluation.review import Review
    from app.figures.residuals import Predicted


class PredictedCard(Card):
    """A point a test row; a click chooses its row.

    Signals:
        chosen(int): The place of a row among the kept answers.
        failed(str): A picture could not be saved.
    """

    chosen = Signal(int)
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Predicted against actual"), parent=parent)
        self.set_note(self.tr("click a point for its row"))
        self.setAccessibleName(self.tr("Predicted against actual, card"))
        self.view = FigureView(self.tr("Predicted against actual"), parent=self)
        self.view.picked.connect(self._picked)
        self.view.failed.connect(self.failed)
        self.add(self.view, 1)
        self._review: Review | None = None
        self._chart: Predicted | None = None
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_review(self, review: Review) -> None:
        """Shows a run's answers."""
        from app.figures.residuals import Predicted

        if review is self._review or review.kept is None:
            return
        self._review = review
        self._chart = Predicted(review.kept.targets, review.predicted(), unit=review.target)
        self.view.set_chart(self._chart)

    def select(self, place: int) -> None:
        """Rings a point; none for -1."""
        if self._chart is not None:
            self._chart.select(place if place >= 0 else None)

    def _picked(self, place: int) -> None:
        self.select(place)
        self.chosen.emit(place)

    def _fit(self) -> None:
        self.view.setMinimumHeight(Theme.of(self).metrics.px(220))


class ResidualsCard(Card):
    """How often the model is off by how much.

    Args:
        name: Of the chart, unique on the page.

    Signals:
        failed(str): A picture could not be saved.
    """

    failed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Residuals"), note=self.tr("predicted minus actual"), parent=parent)
        self.setAccessibleName(self.tr("{name}, card").format(name=name))
        self.view = FigureView(name, parent=self)
        self.view.failed.connect(self.failed)
        self.add(self.view, 1)
        self._review: Review | None = None
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_review(self, review: Review) -> None:
        """Shows a run's answers."""
        from app.figures.residuals import Residuals

        if review is self._review or review.kept is None:
            return
        self._review = review
        self.view.set_chart(Residuals(review.kept.targets, review.predicted(), unit=review.target))

    def _fit(self) -> None:
        self.view.setMinimumHeight(Theme.of(self).metrics.px(220))
