"""The overlay card: one figure of every run that is compared, by epoch or by time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.ui.components import Card, Segments
from app.ui.figure import FigureView, preload
from app.ui.figures.preload import is_loaded
from app.ui.figures.words import ChartWords
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ledger import Course

LOWEST, LOWEST_STACKED = 220, 320
"""Design pixels of the chart at least, and where the cards stand under each other."""

LOADING = 50
"""Milliseconds between two looks whether matplotlib has been loaded."""


@dataclass(frozen=True)
class Trail:
    """One run in the overlay.

    Args:
        name: What stands at the end of its line.
        line: Which colour and dash.
        course: Its epochs.
        metric: The figure by which it is compared.
    """

    name: str
    line: int
    course: Course
    metric: str


class OverlayCard(Card):
    """Validation curves of several runs over each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.figure = Segments(
            self.tr("Figure"), [("loss", self.tr("Loss")), ("metric", self.tr("Accuracy"))], parent=self
        )
        self.figure.set_value("metric")
        self.across = Segments(
            self.tr("Across"), [("epoch", self.tr("By epoch")), ("time", self.tr("By time"))], parent=self
        )
        self.add_action(self.figure)
        self.view = FigureView(self.tr("Curves of the runs"), parent=self)
        self.view.add_control(self.across)
        for segments in (self.figure, self.across):
            segments.chosen.connect(self._redraw)
        self.add(self.view, 1)
        self._trails: tuple[Trail, ...] = ()
        self._stacked = False
        self._waiting = QTimer(self, singleShot=True, interval=LOADING)
        self._waiting.timeout.connect(self._redraw)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_trails(self, trails: Sequence[Trail]) -> None:
        """Draws these runs."""
        if tuple(trails) == self._trails and self.view.chart is not None:
            return
        self._trails = tuple(trails)
        self._redraw()

    def set_stacked(self, stacked: bool) -> None:
        """Whether the other cards stand below it."""
        self._stacked = stacked
        self._fit()

    def drawn(self) -> str:
        """The figure that is drawn: that of the task where all runs have the same."""
        kinds = {trail.metric for trail in self._trails}
        task = next(iter(kinds)) if len(kinds) == 1 else "loss"
        return task if self.figure.value() == "metric" else "loss"

    def _redraw(self) -> None:
        self._show_figures()
        self._entitle()
        if not is_loaded():
            preload()
            self._waiting.start()
            return
        from app.figures.overlay import Line, Overlay

        by_time = self.across.value() == "time"
        lines = []
        for trail in self._trails:
            course = trail.course
            y = course.figures.get(self._name(trail), ())
            x = course.seconds if by_time else tuple(float(epoch) for epoch in course.epochs)
            lines.append(Line(trail.name, x[: len(y)], y, trail.line))
        across = self.tr("Seconds") if by_time else self.tr("Epoch")
        self.view.set_chart(Overlay(f"val_{self.drawn()}", lines, across, whole=not by_time))

    def _name(self, trail: Trail) -> str:
        """The validation figure, or that of training where there is no validation part."""
        name = f"val_{self.drawn()}"
        return name if name in trail.course.figures else self.drawn()

    def _show_figures(self) -> None:
        """Loss alone where the runs have nothing else in common."""
        kinds = {trail.metric for trail in self._trails}
        task = next(iter(kinds)) if len(kinds) == 1 else "loss"
        words = {"accuracy": self.tr("Accuracy"), "rmse": self.tr("RMSE")}
        if task in words:
            self.figure.set_label("metric", words[task])
        self.figure.setVisible(task in words)

    def _entitle(self) -> None:
        words = ChartWords().words()
        figure = words.within(self.drawn())
        validated = all(self._name(trail).startswith("val_") for trail in self._trails)
        what = words.validation_of if validated else words.training_of
        count = len(self._trails)
        if not count:
            self.set_title(self.tr("Curves"))
        elif count == 1:
            self.set_title(what.format(metric=figure))
        else:
            self.set_title(self.tr("{figure}, {count} runs").format(figure=what.format(metric=figure), count=count))

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self.view.setMinimumHeight(m.px(LOWEST_STACKED if self._stacked else LOWEST))
        self.view.set_controls(not Theme.of(self).presenting)
