"""ROC, precision against recall, and the threshold that can be moved along both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import (
    Card,
    Choice,
    DataTable,
    ElidedLabel,
    PlainLabel,
    ReadOut,
    ReadOuts,
    RowsModel,
    Slider,
)
from app.ui.figure import FigureView
from app.ui.pages.evaluate import words
from app.ui.theme import Theme

if TYPE_CHECKING:
    import numpy as np

    from app.evaluation.review import Review
    from app.evaluation.threshold import AtThreshold
    from app.figures.roc import PrecisionRecall, Roc

STEPS = 1000
"""Steps of the threshold from 0 to 1."""

SIDE_BY_SIDE = 560
"""Design pixels from which both curves stand beside each other."""


class TradeoffCard(Card):
    """Both curves of one class against the rest, and the threshold.

    Signals:
        moved(object): What the threshold makes of the test rows.
        failed(str): A picture could not be saved.
    """

    moved = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("ROC, and precision against recall"), parent=parent)
        self.setAccessibleName(self.tr("ROC and PR"))
        self.subject = Choice(self.tr("Class against the rest"), small=True, parent=self)
        self.subject.chosen.connect(self._chose)
        self.add_action(self.subject)
        self.roc = FigureView(self.tr("ROC curve"), parent=self)
        self.pr = FigureView(self.tr("Precision and recall"), parent=self)
        self.roc_title = ElidedLabel("", "strong", parent=self)
        self.pr_title = ElidedLabel("", "strong", parent=self)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for title, view in ((self.roc_title, self.roc), (self.pr_title, self.pr)):
            half = QVBoxLayout()
            half.addWidget(title)
            half.addWidget(view, 1)
            self._pair.addLayout(half, 1)
            view.failed.connect(self.failed)
        self.body.addLayout(self._pair, 1)
        self.roc.picked.connect(self._picked_roc)
        self.pr.picked.connect(self._picked_pr)
        row = QHBoxLayout()
        self.label = PlainLabel("", parent=self)
        self.slider = Slider(self.tr("Threshold"), 0, STEPS, parent=self)
        self.slider.setPageStep(50)
        self.slider.setValue(STEPS // 2)
        self.slider.valueChanged.connect(self._slid)
        row.addWidget(self.label)
        row.addWidget(self.slider, 1)
        self.body.addLayout(row)
        self._review: Review | None = None
        self._truth: np.ndarray | None = None
        self._scores: np.ndarray | None = None
        self._charts: tuple[Roc, PrecisionRecall] | None = None
        self._threshold = 0.5
        self._counting = QTimer(self, singleShot=True, interval=30)
        self._counting.timeout.connect(self._count)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    @property
    def threshold(self) -> float:
        """The threshold as it stands."""
        return self._threshold

    def show_review(self, review: Review) -> None:
        """Shows a run's answers; of two classes the second counts as the one to be found."""
        if review is self._review or review.kept is None:
            return
        self._review = review
        self.subject.set_options([(str(code), name) for code, name in enumerate(review.classes)])
        self.subject.set_value(str(self._first(review)))
        self._chose(self.subject.value())

    def _first(self, review: Review) -> int:
        """The second of two classes; of many the one that is found least."""
        if len(review.classes) <= 2 or review.counts is None:
            return min(1, len(review.classes) - 1)
        there = [code for code in range(len(review.classes)) if review.counts[code].sum()]
        found = {code: review.counts[code, code] / review.counts[code].sum() for code in there}
        return min(there, key=lambda code: found[code], default=0)

    def _chose(self, key: str) -> None:
        from app.figures.roc import PrecisionRecall, Roc

        review = self._review
        if review is None or review.kept is None:
            return
        code = int(key)
        self._truth, self._scores = review.kept.targets == code, review.kept.outputs[:, code]
        self._charts = Roc(self._truth, self._scores, self._threshold), PrecisionRecall(
            self._truth, self._scores, self._threshold
        )
        self.roc.set_chart(self._charts[0])
        self.pr.set_chart(self._charts[1])
        area, average = (words.score("roc_auc", chart.area) for chart in self._charts)
        self.roc_title.setText(self.tr("ROC, area {area}, guessing 0.500").format(area=area))
        guess = words.decimal(self._charts[1].guess()[0], 3)
        text = self.tr("PR, area {area}, guessing {guess}")
        self.pr_title.setText(text.format(area=average, guess=guess))
        self._move(0.5)

    def _picked_roc(self, at: int) -> None:
        if self._charts is not None:
            self._move(float(self._charts[0].thresholds[at]))

    def _picked_pr(self, at: int) -> None:
        if self._charts is not None:
            self._move(float(self._charts[1].thresholds[at]))

    def _slid(self, value: int) -> None:
        self._move(value / STEPS, from_slider=True)

    def _move(self, threshold: float, from_slider: bool = False) -> None:
        """Moves rings, slider and words to a threshold."""
        self._threshold = min(max(threshold, 0.0), 1.0)
        if not from_slider:
            self.slider.blockSignals(True)
            self.slider.setValue(round(self._threshold * STEPS))
            self.slider.blockSignals(False)
        for chart in self._charts or ():
            chart.set_threshold(self._threshold)
        self.label.setText(self.tr("Threshold {value}").format(value=words.decimal(self._threshold, 3)))
        self._counting.start()

    def _count(self) -> None:
        from app.evaluation import threshold

        if self._truth is not None and self._scores is not None:
            self.moved.emit(threshold.at(self._truth, self._scores, self._threshold))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The curves go under each other where it is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        wide = self.width() >= m.px(SIDE_BY_SIDE)
        ways = QBoxLayout.Direction
        self._pair.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._pair.setSpacing(m.space(4))
        self.subject.setMaximumWidth(m.px(200))
        self.label.setMinimumWidth(m.px(112))
        for view in (self.roc, self.pr):
            view.setMinimumHeight(m.px(220))


class ThresholdCard(Card):
    """What the threshold makes of the test rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("At this threshold"), padded=False, ruled=True, parent=parent)
        self.precision = ReadOut(self.tr("Precision"), parent=self)
        self.recall = ReadOut(self.tr("Recall"), parent=self)
        self.accuracy = ReadOut(self.tr("Accuracy"), parent=self)
        self.f1 = ReadOut(self.tr("F1"), parent=self)
        self.parts = ReadOuts([self.precision, self.recall], parent=self)
        self.more = ReadOuts([self.accuracy, self.f1], parent=self)
        self.add(self.parts)
        self.add_line()
        self.add(self.more)
        self.add_line()
        self.rows = RowsModel(["", self.tr("Taken for it"), self.tr("Let go")], (1, 2), parent=self)
        self.table = DataTable(self.tr("Rows at this threshold"), dense=True, parent=self)
        self.table.setModel(self.rows)
        self.table.set_visible_rows(2)
        self.add(self.table)
        self.note = PlainLabel(
            self.tr(
                "Counted on the test part. A threshold that is chosen by these figures looks a little better "
                "here than it will be on new data."
            ),
            "small", "text2", wrap=True, parent=self,
        )  # fmt: skip
        self._line = QVBoxLayout()
        self._line.addWidget(self.note)
        self.body.addLayout(self._line)
        self.body.addStretch(1)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_counts(self, found: AtThreshold) -> None:
        """Shows the counts."""
        always = found.hits + found.misses
        whole = always + found.alarms + found.rejections
        share = always / whole if whole else 0.0
        guess = words.translate("Evaluate", "guessing {score}")
        for part, key, value, base in (
            (self.precision, "precision", found.precision, share),
            (self.recall, "recall", found.recall, None),
            (self.accuracy, "accuracy", found.accuracy, max(share, 1 - share)),
            (self.f1, "f1", found.f1, None),
        ):
            baseline = "" if base is None else guess.format(score=words.score(key, base))
            part.show_value(words.score(key, value), baseline, share=value or 0.0, baseline_share=base)
        counts = [words.whole(count) for count in (found.hits, found.misses, found.alarms, found.rejections)]
        self.rows.set_rows([[self.tr("Is it"), *counts[:2]], [self.tr("Is another"), *counts[2:]]])

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._line.setContentsMargins(m.space(4), m.space(2), m.space(4), m.space(3))
        self.table.set_widths((120, 110))
