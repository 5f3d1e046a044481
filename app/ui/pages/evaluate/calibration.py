"""Whether the model is as sure as it is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components import Card, PlainLabel
from app.ui.figure import FigureView
from app.ui.pages.evaluate import words
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.evaluation.review import Review


class CalibrationCard(Card):
    """A bar a tenth of certainty, against the line where both agree.

    Signals:
        failed(str): A picture could not be saved.
    """

    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How sure it is, and how often right"), parent=parent)
        self.setAccessibleName(self.tr("Calibration"))
        self.view = FigureView(self.tr("Calibration chart"), parent=self)
        self.view.failed.connect(self.failed)
        self.add(self.view, 1)
        self._review: Review | None = None
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_review(self, review: Review) -> None:
        """Shows a run's answers."""
        from app.figures.calibration import Calibration

        if review is self._review or review.kept is None:
            return
        self._review = review
        self.view.set_chart(Calibration(review.certainty(), review.answers() == review.kept.targets))

    def _fit(self) -> None:
        self.view.setMinimumHeight(Theme.of(self).metrics.px(220))


class CalibrationWords(Card):
    """How to read the chart, and what it says of this run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What it says"), parent=parent)
        self.found = PlainLabel("", "body", wrap=True, parent=self)
        how = self.tr(
            "Each bar holds the test samples that the model was about so sure of; its height is how many of them it "
            "got right. Bars under the dotted line: too sure. Bars above it: less sure than it could be."
        )
        why = self.tr(
            "It matters where the probability decides something: whom to ask again, what to sort out by hand. "
            "Label smoothing, dropout and stopping earlier make a model less sure of itself."
        )
        self.add(self.found)
        self.add(PlainLabel(how, "small", "text2", wrap=True, parent=self))
        self.add(PlainLabel(why, "small", "text2", wrap=True, parent=self))

    def show_review(self, review: Review) -> None:
        """Says it of a run."""
        from app.evaluation import certainty

        if review.kept is None:
            return
        found = certainty.measure(review.certainty(), review.answers() == review.kept.targets)
        text = self.tr(
            "On average it says {says} and is right {right} of the time; tenth by tenth they are {error} apart."
        )
        figures = {"says": found.says, "right": found.right, "error": found.error}
        self.found.setText(text.format(**{name: words.percent(value) for name, value in figures.items()}))
