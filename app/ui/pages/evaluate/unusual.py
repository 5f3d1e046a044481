"""The scores of the test part, and the threshold from which one counts as an anomaly, which can be moved and kept."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import UserError
from app.ui.components import Button, Card, PlainLabel, Slider
from app.ui.figure import FigureView
from app.ui.language import localised
from app.ui.pages.evaluate import words
from app.ui.theme import Theme

if TYPE_CHECKING:
    import numpy as np

    from app.data.anomalies import Anomalies
    from app.evaluation.review import Review

STEPS = 1000
"""Steps of the slider: from none above the threshold to half of the test part."""

MOST = 0.5

SOON = 40
"""Milliseconds after the slider moved until the chart is drawn anew."""

POINTS = 2000
"""Scores drawn at most: of more, the highest of each stretch."""


class UnusualCard(Card):
    """Scores as a line with the threshold across, a slider, and what is found at it.

    Signals:
        failed(str): The threshold can't be kept, or a picture not saved.
    """

    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Scores of the test part"), parent=parent)
        self.view = FigureView(self.tr("Score of each test sample"), parent=self)
        self.view.failed.connect(self.failed)
        self.body.addWidget(self.view, 1)
        self.label = PlainLabel("", parent=self)
        self.slider = Slider(self.tr("Threshold for anomalies"), 0, STEPS, parent=self)
        self.slider.setPageStep(50)
        self.slider.valueChanged.connect(self._slid)
        self.keep = Button(self.tr("Keep this threshold"), small=True, parent=self)
        self.keep.clicked.connect(self._keep)
        self._line = QHBoxLayout()
        self._line.addWidget(self.label)
        self._line.addWidget(self.slider, 1)
        self._line.addWidget(self.keep)
        self.body.addLayout(self._line)
        self.says = PlainLabel("", "body", "text2", wrap=True, parent=self)
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.says)
        self._review: Review | None = None
        self._about: Anomalies | None = None
        self._threshold = 0.0
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._draw)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    @property
    def threshold(self) -> float:
        """The threshold as it stands."""
        return self._threshold

    def show_review(self, review: Review) -> None:
        """Shows a run's scores and its own threshold."""
        if review is self._review or review.kept is None:
            return
        from app.data.anomalies import of_run

        self._review = review
        try:
            self._about = of_run(review.run)
        except UserError as error:
            self._about = None
            self.failed.emit(str(error))
        own = None if self._about is None else self._about.threshold
        self._set(self._at(STEPS // 50) if own is None else own)

    def _scores(self) -> np.ndarray:
        import numpy as np

        assert self._review is not None and self._review.kept is not None
        return np.asarray(self._review.kept.losses, np.float64)

    def _at(self, value: int) -> float:
        """The threshold at a place of the slider."""
        import numpy as np

        scores = self._scores()
        if value <= 0:
            return float(scores.max())
        return float(np.quantile(scores, 1.0 - MOST * value / STEPS))

    def _slid(self, value: int) -> None:
        if self._review is not None:
            self._threshold = self._at(value)
            self._tell()
            self._soon.start()

    def _set(self, threshold: float) -> None:
        """Puts slider, words and chart to a threshold."""
        self._threshold = threshold
        share = float((self._scores() > threshold).mean())
        self.slider.blockSignals(True)
        self.slider.setValue(round(min(share / MOST, 1.0) * STEPS))
        self.slider.blockSignals(False)
        self._tell()
        self._draw()

    def _tell(self) -> None:
        """What is found at the threshold, in words."""
        review = self._review
        assert review is not None and review.kept is not None
        above = self._scores() > self._threshold
        self.label.setText(self.tr("Threshold {value}").format(value=words.score("mse", self._threshold)))
        told = self.tr("{above} of {count} test samples lie above it, {share}.").format(
            above=words.whole(int(above.sum())), count=words.whole(len(above)), share=words.percent(float(above.mean()))
        )
        wanted = review.kept.targets == 1
        if wanted.any() and (review.kept.targets == 0).any():
            hits = int((above & wanted).sum())
            told += " " + self.tr(
                "Of {wanted} that the labels call unusual it finds {hits}, {recall}; of those above, {precision} are."
            ).format(
                wanted=words.whole(int(wanted.sum())), hits=words.whole(hits),
                recall=words.percent(hits / int(wanted.sum())),
                precision=words.percent(hits / int(above.sum())) if above.any() else words.NONE,
            )  # fmt: skip
        self.says.setText(told)
        own = None if self._about is None else self._about.threshold
        same = own is not None and abs(own - self._threshold) <= 1e-9 * max(abs(own), 1e-12)
        self.keep.set_blocked(self.tr("This is the threshold that predictions use.") if same else None)

    def _draw(self) -> None:
        from app.figures.timeline import Line, Panel, Timeline

        review = self._review
        if review is None or review.kept is None:
            return
        import numpy as np

        scores = self._scores()
        if review.experiment.data.kind == "series":
            order = np.argsort(review.kept.rows, kind="stable")
            places, scores, across = review.kept.rows[order] + 1, scores[order], self.tr("Row")
        else:
            scores, across = np.sort(scores), self.tr("Test samples, the most usual first")
            places = np.arange(1, len(scores) + 1)
        if len(scores) > POINTS:
            bounds = np.linspace(0, len(scores), POINTS + 1).astype(int)[:-1]
            places, scores = places[bounds], np.maximum.reduceat(scores, bounds)
        lines = (
            Line(self.tr("Score"), scores, 0),
            Line(self.tr("Threshold"), np.full(len(scores), self._threshold), 1, thin=True),
        )
        self.view.set_chart(Timeline(places, [Panel(self.tr("Mean squared error"), lines)], across=across))

    def _keep(self) -> None:
        """Writes the threshold into the run's folder, where predictions find it."""
        from app.data.anomalies import keep

        if self._review is None or self._about is None:
            return
        about = dataclasses.replace(self._about, threshold=self._threshold)
        try:
            keep(self._review.run, about)
        except UserError as error:
            self.failed.emit(localised(str(error)))
            return
        self._about = about
        self._tell()

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._line.setSpacing(m.space(3))
        self.label.setMinimumWidth(m.px(128))
        self.view.setMinimumHeight(m.px(220))
