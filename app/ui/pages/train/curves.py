"""The curves card: read-outs over loss and metric, and under them what they say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.footing import UNIFORM
from app.ui.components import Card, Line, Segments, Tabs
from app.ui.figure import FigureView, preload
from app.ui.figures.preload import is_loaded
from app.ui.pages.train.scene import Scene
from app.ui.theme import Theme
from models.spec import TEXTS

if TYPE_CHECKING:
    from app.figures.curves import Curves
    from app.watch import Watch

LOWEST, LOWEST_TABBED, LOWEST_BESIDE, LOW = 260, 180, 150, 260
"""Design pixels of the curves at least, under tabs, of those at the side, and below which the side shows one metric."""

CURVES = "curves"
"""Key of the tab of the curves themselves."""

LOADING = 50
"""Milliseconds between two looks whether matplotlib has been loaded."""


class CurvesCard(Card):
    """Loss and metric by epoch or by batch, drawn while they grow.

    Attributes:
        above: Layout over the curves, for read-outs.
        below: Layout under them, for the diagnosis.

    Signals:
        view_wanted(str): This view is to be shown instead.
    """

    view_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, parent=parent)
        self.setAccessibleName(self.tr("Curves"))
        self.tabs = Tabs(self.tr("Curves, or what the network shows"), parent=self)
        self.tabs.chosen.connect(self._turn)
        self._tabs_row = QVBoxLayout()
        self._tabs_row.addWidget(self.tabs)
        self._under_tabs = Line(parent=self)
        self._offered: list[tuple[str, str]] = []
        self.above, self.below = QVBoxLayout(), QVBoxLayout()
        self.rule = Line(parent=self)
        self.view = FigureView(self.tr("Training curves"), parent=self)
        self.steps = Segments(
            self.tr("Curves by"), [("epoch", self.tr("By epoch")), ("batch", self.tr("By batch"))], parent=self
        )
        self.steps.chosen.connect(self._choose)
        self.view.add_control(self.steps)
        self._plot = QHBoxLayout()
        self._plot.addWidget(self.view)
        self.body.addLayout(self._tabs_row)
        self.add(self._under_tabs)
        self.body.addLayout(self.above)
        self.add(self.rule)
        self.body.addLayout(self._plot, 1)
        self.body.addLayout(self.below)
        self._watch: Watch | None = None
        self._seen: Watch | None = None
        self._chart: Curves | None = None
        self._metrics: tuple[str, ...] = ()
        self._scene: Scene | None = None
        self._epochs = self._batches = 0
        self._lowest = LOWEST
        self._waiting = QTimer(self, singleShot=True, interval=LOADING)
        self._waiting.timeout.connect(self._again)
        Theme.of(self).changed.connect(self._restage)
        self.show_tabs(())
        self._pad()

    @property
    def chart(self) -> Curves | None:
        """The chart, once it could be made."""
        return self._chart

    def show_tabs(self, views: Sequence[tuple[str, str]]) -> None:
        """Offers these views, which stand on a card of their own, beside the curves; none hides the tabs."""
        offered = [(CURVES, self.tr("Curves")), *views] if views else []
        if offered != self._offered:
            self._offered = offered
            self.tabs.set_tabs(offered)
            self._pad()
        self.tabs.setVisible(bool(views))
        self._under_tabs.setVisible(bool(views))

    def _turn(self, key: str) -> None:
        if key != CURVES:
            self.view_wanted.emit(key)

    def show_scene(self, scene: Scene) -> None:
        """Draws what is new; a training other than the last one starts over."""
        self._scene = scene
        if scene.watch is None or self._waiting.isActive():
            return
        if not is_loaded():
            preload()
            self._waiting.start()
            return
        metrics = self._wanted(scene)
        if scene.watch is not self._watch or self._chart is None:
            if scene.watch is not self._seen:  # the first drawing takes a while: buttons and words go before it
                self._seen, self._chart = scene.watch, None
                self.view.set_chart(None)
                self._waiting.start()
                return
            self._start(scene)
        elif metrics != self._metrics:
            self._chart.show(metrics)
        self._metrics = metrics
        assert self._chart is not None
        self._chart.set_marks(self._marks(scene))
        self._feed(scene.watch)

    def _marks(self, scene: Scene) -> dict[str, list[tuple[str, float]]]:
        """What the loss of a network that learns tokens is compared with."""
        guess = scene.footing.guess if scene.footing is not None else {}
        if UNIFORM not in guess or "loss" not in guess:
            return {}
        return {"loss": [(self.tr("counting tokens"), guess["loss"]), (self.tr("every token alike"), guess[UNIFORM])]}

    def _again(self) -> None:
        if self._scene is not None:
            self.show_scene(self._scene)

    def _start(self, scene: Scene) -> None:
        from app.figures.curves import Curves

        notes = {}
        if scene.in_nats:
            notes = {"loss": self.tr("nats"), "kl": self.tr("what the code carries")}
        elif scene.experiment is not None and scene.experiment.task in TEXTS:
            notes = {"loss": self.tr("nats a token")}
        metrics = self._wanted(scene)
        self._watch, self._epochs, self._batches = scene.watch, 0, 0
        self._chart = Curves(metrics, notes)
        self._chart.set_batches(self.steps.value() == "batch")
        self.view.set_chart(self._chart)

    def _wanted(self, scene: Scene) -> tuple[str, ...]:
        """The metrics that there is room for: on a projector and in a low window the loss alone."""
        low = self._lowest == LOWEST_BESIDE and self.view.height() < Theme.of(self).metrics.px(LOW)
        return scene.metrics[:1] if low or Theme.of(self).presenting else scene.metrics

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Looks again for how many metrics there is room."""
        super().resizeEvent(event)
        if self._chart is not None and self._scene is not None and self._wanted(self._scene) != self._metrics:
            self._waiting.start()

    def set_beside(self, beside: bool) -> None:
        """Whether the card stands at the side, where it may be lower."""
        self._lowest = LOWEST_BESIDE if beside else LOWEST
        self._pad()

    def _feed(self, watch: Watch) -> None:
        chart = self._chart
        assert chart is not None
        same = len(watch.history) == self._epochs and watch.batches_told == self._batches
        if same and not watch.ended and chart.history.planned == watch.epochs:
            return
        if self._epochs > len(watch.history):  # an epoch was told anew
            self._epochs = len(watch.history) - 1
        self._feed_batches(watch, chart)
        for row in watch.history[self._epochs :]:
            chart.add_epoch(row.epoch, row.metrics)
        fresh = len(watch.history) > self._epochs
        self._epochs = len(watch.history)
        if fresh or chart.history.planned != watch.epochs:
            chart.set_planned(watch.epochs)
            best = watch.best if watch.improves else None
            chart.set_best(None if best is None else best.epoch)
            chart.set_batches(self.steps.value() == "batch" or not watch.history)
        if watch.ended and not self._settled(watch):
            chart.settle()

    def _feed_batches(self, watch: Watch, chart: Curves) -> None:
        new = min(watch.batches_told - self._batches, len(watch.batches))
        for batch in watch.batches[len(watch.batches) - new :] if new > 0 else ():
            chart.add_batch(batch.epoch, batch.step, batch.steps, batch.metrics)
        self._batches = watch.batches_told

    def _settled(self, watch: Watch) -> bool:
        before = getattr(self, "_ended", None)
        self._ended = watch
        return before is watch

    def _choose(self, step: str) -> None:
        if self._chart is not None and self._watch is not None:
            self._chart.set_batches(step == "batch" or not self._watch.history)

    def _restage(self) -> None:
        self._pad()
        if self._scene is not None:
            self.show_scene(self._scene)

    def _pad(self) -> None:
        m = Theme.of(self).metrics
        across, down = m.space(4), m.space(3)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._tabs_row.setContentsMargins(across, 0, across, 0)
        self._plot.setContentsMargins(across, down, across, m.space(2))
        self.below.setContentsMargins(across, 0, across, down)
        self.view.set_controls(not Theme.of(self).presenting)
        lowest = min(self._lowest, LOWEST_TABBED) if self._offered else self._lowest
        self.view.setMinimumHeight(m.px(lowest))
