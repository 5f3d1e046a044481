"""Forecasts: what came and what the model said over time, and whether simpler forecasts are as good."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.components import Bar, Bars, Card, Cell, Choice, DataTable, Flow, PlainLabel, RowsModel, Segments
from app.ui.figure import FigureView, preload
from app.ui.language import localised
from app.ui.pages.evaluate import words
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.data.dataset import Progress
    from app.evaluation.review import Review
    from app.evaluation.track import Track
    from app.ui.desk import Desk
    from app.ui.pages.evaluate.originals import Originals
    from app.ui.work import Work

LATEST = 100
"""Steps shown when only the latest are."""

MOST_CHOICES = 500
"""Steps ahead, and groups, that can be chosen."""


class ForecastCard(Card):
    """Truth and forecast of the test part over time, with the simple forecasts as thin lines.

    Signals:
        failed(str): A picture could not be saved.
    """

    failed = Signal(str)

    def __init__(self, desk: Desk, originals: Originals, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Forecast of the test part"), parent=parent)
        self.setAccessibleName(self.tr("Forecast of the test part, card"))
        self._desk, self._originals = desk, originals
        self._review: Review | None = None
        self._asked: tuple[Any, ...] | None = None
        self._work: Work | None = None
        self._track: Track | None = None
        self.target = Choice(self.tr("Target to show"), small=True, parent=self)
        self.step = Choice(self.tr("Steps ahead to show"), small=True, parent=self)
        self.group = Choice(self.tr("Series to show"), small=True, parent=self)
        self._choices = Flow(self.target, self.step, self.group, parent=self)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.view = FigureView(self.tr("Forecast of the test part"), parent=self)
        self.reach = Segments(
            self.tr("How much to show"),
            [("all", self.tr("All")), ("latest", self.tr("Latest {count}").format(count=LATEST))],
            parent=self,
        )
        self.view.add_control(self.reach)
        for widget in (self._choices, self.says, self.view):
            self.add(widget, 1 if widget is self.view else 0)
        self.says.hide()
        for choice in (self.target, self.step, self.group):
            choice.chosen.connect(self._start)
        self.reach.chosen.connect(self._draw)
        self.view.failed.connect(self.failed)
        originals.changed.connect(self._data_changed)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_review(self, review: Review) -> None:
        """Shows a run's forecasts, with dates once its data are at hand."""
        if review.kept is None or review.truths is None:
            return
        if review is not self._review:
            self._review, self._asked = review, None
            self._fill(review)
        self._originals.want()
        self._data_changed()

    def _fill(self, review: Review) -> None:
        """What can be chosen of this run."""
        assert review.truths is not None
        names = [column.name for column in review.experiment.data.columns if column.role == "target"]
        horizon = min(review.truths.shape[1] // max(1, len(names)), MOST_CHOICES)
        self.target.set_options([(str(at), name[:60]) for at, name in enumerate(names)])
        self.target.set_value("0")
        ahead = [self.tr("1 step ahead"), *(self._ahead(step) for step in range(2, horizon + 1))]
        self.step.set_options([(str(step), text) for step, text in enumerate(ahead, 1)])
        self.step.set_value("1")
        self.group.set_options([])
        self.target.setVisible(len(names) > 1)
        self.step.setVisible(horizon > 1)
        self.group.hide()
        self._choices.setVisible(len(names) > 1 or horizon > 1)

    def _ahead(self, step: int) -> str:
        return self.tr("{count} steps ahead").format(count=words.whole(step))

    def _data_changed(self) -> None:
        """Draws once the data have come, or can't be had; while they are read, nothing."""
        if self._review is not None and self.isVisible() and not self._originals.reading:
            self._start()

    def _start(self, key: str = "") -> None:
        review, originals = self._review, self._originals
        if review is None:
            return
        asked = (review, originals.dataset, self.step.value(), self.target.value(), self.group.value())
        if asked == self._asked:
            return
        self._asked = asked
        if self._work is not None:
            self._work.cancel()
        self._work = self._desk.workshop.start(_tracking(*asked), self._tracked, self._refused)

    def _tracked(self, track: Track) -> None:
        self._work, self._track = None, track
        self.says.hide()
        groups = track.groups[:MOST_CHOICES]
        self.group.set_options([(name, (name or self.tr("without a name"))[:60]) for name in groups])
        self.group.set_value(track.group)
        if groups and self._asked is not None:
            self._asked = (*self._asked[:-1], track.group)
            self._choices.show()
        self.group.setVisible(bool(groups))
        self.reach.setVisible(len(track.places) > LATEST)
        self._draw()

    def _draw(self, key: str = "") -> None:
        from app.figures.timeline import Line, Panel, Timeline

        track = self._track
        if track is None:
            return
        part = slice(-LATEST, None) if self.reach.value() == "latest" else slice(None)
        lines = [
            Line(self.tr("Actual"), track.actual[part], None),
            Line(self.tr("Forecast"), track.forecast[part], 0),
            Line(self.tr("Last value"), track.last[part], 1, thin=True),
        ]
        if track.season is not None:
            lines.append(Line(self.tr("Last season"), track.season[part], 2, thin=True))
        title = self.target.currentText()
        self.view.set_chart(Timeline(track.places[part], [Panel(title, tuple(lines))], across=track.order))

    def _refused(self, sentence: str) -> None:
        self._work = None
        self.says.setText(localised(sentence))
        self.says.show()

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self.view.setMinimumHeight(m.px(220))
        for choice in (self.target, self.step, self.group):
            choice.setMaximumWidth(m.px(200))


class RivalsCard(Card):
    """The model beside forecasts that need no network."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Against simple forecasts"), padded=False, parent=parent)
        heads = [self.tr("Forecast"), self.tr("MAE"), self.tr("RMSE"), self.tr("R²")]
        self.rows = RowsModel(heads, (1, 2, 3), parent=self)
        self.table = DataTable(self.tr("Against simple forecasts, table"), dense=True, parent=self)
        self.table.setModel(self.rows)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.add(self.says)
        self.add(self.table, 1)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    def show_review(self, review: Review) -> None:
        """Shows a run's scores beside those of simple forecasts, the best first."""
        own = self.tr("This model")
        named = {
            "last_value": self.tr("Last value"),
            "seasonal_naive": self.tr("Last season"),
            "ridge": self.tr("Linear regression"),
        }
        scored = [(own, review.metrics), *((named.get(key, key), found) for key, found in review.rivals.items())]
        scored.sort(key=lambda pair: pair[1].get("mae", math.inf))
        self.rows.set_rows([_row(name, found, name == own) for name, found in scored])
        better = [name for name, _ in scored[: [name for name, _ in scored].index(own)]]
        self.says.setText(
            self.tr("{name} does better and needs no network.").format(name=better[0]) if better
            else self.tr("No simple forecast does as well.")
        )  # fmt: skip
        self.says.setVisible(bool(review.rivals))

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self.table.setMinimumHeight(m.px(34 + 31 * 4 + 4))
        self.table.set_widths((140, 76, 76))
        self.says.setContentsMargins(m.space(4), 0, m.space(4), m.space(2))


class AheadCard(Card):
    """How far the model is off on average at each step ahead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Error by step ahead"), note=self.tr("mean absolute error"), parent=parent)
        self.setAccessibleName(self.tr("Error by step ahead, card"))
        self.bars = Bars(self.tr("Error by step ahead"), parent=self)
        self.add(self.bars, 1)

    def show_review(self, review: Review) -> None:
        """Shows a run's errors, the nearest step first."""
        most = max((error for error in review.ahead if math.isfinite(error)), default=0.0) or 1.0
        self.bars.set_rows(
            [
                Bar(words.whole(step), error / most if math.isfinite(error) else 0.0, words.score("mae", error))
                for step, error in enumerate(review.ahead, 1)
            ]
        )


def _row(name: str, found: Mapping[str, float], strong: bool) -> list[dict[int, Any]]:
    texts = (name, *(words.score(key, found.get(key)) for key in ("mae", "rmse", "r2")))
    shown, read = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
    return [{shown: text, read: text, Cell.STRONG: strong} for text in texts]


def _tracking(review: Review, dataset: Any, step: str, target: str, group: str) -> Any:
    def follow(progress: Progress) -> Track:
        from app.data.dataset import Table
        from app.errors import UserError
        from app.evaluation import track

        preload().join()  # the chart is made in the window's thread, which must not wait for that
        table = dataset if isinstance(dataset, Table) else None
        try:
            return track.of(review, table, int(step or 1), int(target or 0), group)
        except (UserError, KeyError):
            if table is None:
                raise
            return track.of(review, None, int(step or 1), int(target or 0))  # the data are others by now

    return follow
