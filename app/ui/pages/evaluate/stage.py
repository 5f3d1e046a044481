"""Where the parts of the page stand: scores on top, then one view of several, in one or two columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.components import Choice, Columns, PlainLabel, Tabs, effective_width
from app.ui.pages.evaluate.behind import CasesCard
from app.ui.pages.evaluate.calibration import CalibrationCard, CalibrationWords
from app.ui.pages.evaluate.classes import ClassesCard
from app.ui.pages.evaluate.compare import CompareCard, CompareClasses
from app.ui.pages.evaluate.confusion import ConfusionCard
from app.ui.pages.evaluate.counting import CountingCard
from app.ui.pages.evaluate.detail import DetailCard
from app.ui.pages.evaluate.forecast import AheadCard, ForecastCard, RivalsCard
from app.ui.pages.evaluate.numbers import PredictedCard, ResidualsCard
from app.ui.pages.evaluate.pairs import PairsCard
from app.ui.pages.evaluate.scores import ScoresCard
from app.ui.pages.evaluate.tradeoff import ThresholdCard, TradeoffCard
from app.ui.pages.evaluate.unusual import UnusualCard
from app.ui.pages.train.samples import SamplesCard
from app.ui.pages.train.seed import SeedCard
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.pages.evaluate.originals import Originals
    from app.ui.pages.evaluate.shelf import Shelf

VIEWS = {
    "classes": ("confusion", "tradeoff", "calibration", "worst", "compare"),
    "numbers": ("predicted", "residuals", "worst", "compare"),
    "forecasts": ("forecast", "predicted", "residuals", "worst", "compare"),
    "drawings": ("samples", "worst", "compare"),
    "texts": ("worst", "compare"),
    "pairs": ("worst", "compare"),
    "returned": ("unusual", "worst", "compare"),
}
"""The views of each kind of run; the first one comes first."""

SIDE = 420
"""Design pixels of the side, which holds tables and pictures."""

NARROW = 1000

RUN = 200
"""Design pixels that the drop-down of runs has at least beside the tabs."""

TALL = 660
"""Design pixels of height from which there is room for the residuals beside the points."""


class ViewRow(QWidget):
    """The tabs, and at their right the run that is looked at; over them where it is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tabs = Tabs(self.tr("Views of the evaluation"), parent=self)
        self.run = Choice(self.tr("Run to look at"), small=True, parent=self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.tabs, 1)
        self._row.addWidget(self.run)
        Theme.of(self).changed.connect(self.fit)

    def fit(self) -> None:
        """Puts the run beside the tabs or over them."""
        m, theme = Theme.of(self).metrics, Theme.of(self)
        narrow = effective_width(self) < NARROW
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.BottomToTop if narrow else ways.LeftToRight)
        self._row.setSpacing(m.space(2))
        left = self.width() - self.tabs.sizeHint().width() - m.space(4)
        self.run.setMinimumWidth(m.px(120))
        self.run.setMaximumWidth(16777215 if narrow else max(m.px(RUN), min(left, m.px(320))))
        self.run.setVisible(not theme.presenting)

    def room(self) -> int:
        """Pixels that the tabs may take."""
        m = Theme.of(self).metrics
        beside = not Theme.of(self).presenting and effective_width(self) >= NARROW
        return self.width() - (m.px(RUN) + m.space(4) if beside else 0)

    def name(self, views: Sequence[str], names: Callable[[bool], Mapping[str, str]]) -> None:
        """Writes the tabs' names, the short ones where there is no room for the long ones."""
        for short in (False, True):
            for view in views:
                self.tabs.set_label(view, names(short)[view])
            if self.tabs.sizeHint().width() <= self.room():
                return


class Stage(Columns):
    """All parts of the page; `show_view` shows those of one view.

    Signals:
        view_changed(str): Another view is shown.
    """

    view_changed = Signal(str)

    def __init__(self, desk: Desk, originals: Originals, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(side_width=SIDE, tight=True, parent=parent)
        self.kind = ""
        self.many = False
        """Whether there are too many classes for numbers in the matrix."""
        self.several = False
        """Whether forecasts look more than one step ahead."""
        self.counted = False
        """Whether it is known what counting tokens reaches."""
        self._tall = False
        self.scores = ScoresCard(self)
        self.views = ViewRow(self)
        self.hint = PlainLabel("", "small", "text2", wrap=True, parent=self)
        for widget in (self.scores, self.views, self.hint):
            self.add_top(widget)
        self.hint.hide()
        self._make(desk, originals, shelf)
        self._place()
        self.views.tabs.chosen.connect(self._chosen)
        Theme.of(self).changed.connect(self.show_view)

    def _make(self, desk: Desk, originals: Originals, shelf: Shelf) -> None:
        self.confusion = ConfusionCard(self)
        self.behind = CasesCard(desk, self.tr("Samples of the cell"), originals, parent=self)
        self.classes = ClassesCard(self)
        self.pairs = PairsCard(self)
        self.tradeoff, self.threshold = TradeoffCard(self), ThresholdCard(self)
        self.calibration, self.certainty = CalibrationCard(self), CalibrationWords(self)
        self.predicted = PredictedCard(self)
        self.residuals, self.beside = (
            ResidualsCard(self.tr("Residuals"), self), ResidualsCard(self.tr("Residuals beside the points"), self),
        )  # fmt: skip
        self.forecast = ForecastCard(desk, originals, self)
        self.rivals, self.ahead = RivalsCard(self), AheadCard(self)
        self.point = DetailCard(originals, self)
        self.samples, self.seed = SamplesCard(self), SeedCard(self)
        self.unusual = UnusualCard(self)
        self.worst = CasesCard(desk, self.tr("Worst samples"), originals, side=84, parent=self)
        self.detail = DetailCard(originals, self)
        self.counting = CountingCard(self)
        self.compare, self.compared = CompareCard(desk, shelf, self), CompareClasses(self)
        self.tradeoff.moved.connect(self.threshold.show_counts)

    def _place(self) -> None:
        mains: tuple[QWidget, ...] = (
            self.confusion, self.tradeoff, self.calibration, self.forecast, self.predicted, self.residuals,
            self.samples, self.unusual, self.worst, self.compare,
        )  # fmt: skip
        sides: tuple[QWidget, ...] = (
            self.behind, self.pairs, self.classes, self.threshold, self.certainty, self.rivals, self.ahead, self.beside,
            self.point, self.seed, self.counting, self.detail, self.compared,
        )  # fmt: skip
        for part in mains:
            self.add_main(part, 1)
            part.hide()
        for part in sides:
            self.add_side(part, 0 if part is self.counting else 1)
            part.hide()

    @property
    def view(self) -> str:
        """The view that is shown."""
        return self.views.tabs.value()

    def parts(self, view: str) -> tuple[tuple[QWidget, ...], tuple[QWidget, ...]]:
        """What stands in the main column and at the side of a view."""
        beside = (self.behind, self.pairs, self.classes) if self.many else (self.behind, self.classes)
        shown: dict[str, tuple[tuple[QWidget, ...], tuple[QWidget, ...]]] = {
            "confusion": ((self.confusion,), beside),
            "tradeoff": ((self.tradeoff,), (self.threshold,)),
            "calibration": ((self.calibration,), (self.certainty,)),
            "forecast": ((self.forecast,), (self.rivals, self.ahead) if self.several else (self.rivals,)),
            "predicted": ((self.predicted,), (self.beside, self.point) if self._tall else (self.point,)),
            "residuals": ((self.residuals,), ()),
            "samples": ((self.samples,), (self.seed,)),
            "unusual": ((self.unusual,), ()),
            "worst": ((self.worst,), (self.counting, self.detail) if self.counted else (self.detail,)),
            "compare": ((self.compare,), (self.compared,) if self.compared.rows.rowCount() else ()),
        }
        return shown[view]

    def set_kind(self, kind: str) -> None:
        """Offers the views of a kind of run, one of `VIEWS`."""
        if kind != self.kind:
            self.kind = kind
            labels = self._labels(False)
            self.views.tabs.set_tabs([(view, labels[view]) for view in VIEWS[kind]])
        self.arrange()
        self.show_view()

    def show_view(self) -> None:
        """Shows the parts of the chosen view and hides the others."""
        if not self.kind:
            return
        main, side = self.parts(self.view)
        presenting = Theme.of(self).presenting
        shown = {*main, *(() if presenting else side)}
        for column in (self._main, self._side):
            for part in column.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                part.setVisible(part in shown)
        self._side.setVisible(bool(side) and not presenting)

    def arrange(self) -> None:
        """As all pages; the tabs' names are short where it is narrow."""
        super().arrange()
        views = getattr(self, "views", None)
        tall = self.stacked() or self.height() >= Theme.of(self).metrics.px(TALL)
        if tall != getattr(self, "_tall", tall):
            self._tall = tall
            self.show_view()
        if isinstance(views, ViewRow) and views.tabs.count():
            views.name(VIEWS[self.kind], self._labels)
            views.fit()

    def _chosen(self, view: str) -> None:
        self.show_view()
        if self.kind:
            self.view_changed.emit(view)

    def _labels(self, short: bool) -> dict[str, str]:
        return {
            "confusion": self.tr("Confusion"),
            "forecast": self.tr("Forecast"),
            "predicted": self.tr("Predicted") if short else self.tr("Predicted and actual"),
            "residuals": self.tr("Residuals"),
            "samples": self.tr("Samples"),
            "tradeoff": self.tr("ROC, PR") if short else self.tr("ROC and PR"),
            "calibration": self.tr("Calibration"),
            "worst": self.tr("Worst") if short else self.tr("Worst samples"),
            "unusual": self.tr("Unusual"),
            "compare": self.tr("Compare") if short else self.tr("Compare with another run"),
        }

