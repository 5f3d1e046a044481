"""How unusual rows, pictures or moments are, the threshold, and the highest ones."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import Bar, Bars, PlainLabel
from app.ui.figure import FigureView
from app.ui.panels.panel import Panel, number, percent
from app.ui.panels.plates import Plates, decoded
from app.ui.panels.reconstruction import moments
from app.ui.theme import Theme

SIDE = 260
"""Design pixels of the list."""

STRIP = 56
"""Design pixels of the pictures over it."""


class AnomaliesPanel(Panel):
    """Scores over rows or time with the threshold, beside the highest."""

    def build(self) -> None:
        """The chart at the left, the list at the right."""
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.view = FigureView(self.tr("Score of each sample"), parent=self)
        self.title = PlainLabel(self.tr("Most unusual"), "label", parent=self)
        self.strip = Plates(self.tr("Most unusual pictures"), self)
        self.bars = Bars(self.tr("Highest scores"), track=True, quiet=True, parent=self)
        self._beside = QWidget(self)
        side = QVBoxLayout(self._beside)
        side.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.strip):
            side.addWidget(widget)
        side.addWidget(self.bars, 1)
        self._row = QHBoxLayout()
        self._row.addWidget(self.view, 1)
        self._row.addWidget(self._beside)
        self.column.addLayout(self._row, 1)
        self.column.addWidget(self.says)
        self._threshold: float | None = None

    def set_threshold(self, threshold: float | None) -> None:
        """Shows the content with another threshold than its own; None for its own."""
        self._threshold = threshold
        if self.content:
            self.fill()

    @property
    def threshold(self) -> float | None:
        """The threshold that is shown."""
        found = self.content.get("threshold") if self._threshold is None else self._threshold
        return None if found is None else float(found)

    def fill(self) -> None:
        """The chart and the list."""
        from app.figures.timeline import Line, Timeline
        from app.figures.timeline import Panel as Strip

        scores = [math.nan if score is None else float(score) for score in self.content["scores"]]
        if self.content["kind"] == "series":
            places, across = moments(self.content["names"], self.tr("Row"))
        else:
            scores = sorted(score for score in scores if not math.isnan(score))
            places, across = list(range(1, len(scores) + 1)), self.tr("Validation samples, the most usual first")
        lines = [Line(self.tr("Score"), scores, 0)]
        if self.threshold is not None:
            lines.append(Line(self.tr("Threshold"), [self.threshold] * len(scores), 1, thin=True))
        self.view.set_chart(Timeline(places, [Strip(self.tr("Mean squared error"), tuple(lines))], across=across))
        self._fill_list(list(self.content["highest"]))
        self.says.setText(self._about())

    def _fill_list(self, highest: list[dict[str, Any]]) -> None:
        days = bool(self.content["days"])
        self.title.setText(self.tr("Most unusual days") if days else self.tr("Most unusual"))
        most = max((float(one["score"]) for one in highest), default=0.0) or 1.0
        rows = [
            Bar(
                self._named(str(one["name"])), float(one["score"]) / most, number(one["score"], 4),
                strong=not days and self._is_above(one), key=str(place),
            )
            for place, one in enumerate(highest)
        ]  # fmt: skip
        self.bars.set_rows(rows)
        shown = [one for one in highest if "picture" in one]
        self.strip.setVisible(bool(shown))
        if shown:
            images = [decoded(one["picture"]) for one in shown]
            self.strip.show_rows([("", images)], names=[str(one["name"]) for one in shown])

    def _is_above(self, one: dict[str, Any]) -> bool:
        return bool(one["anomaly"]) if self._threshold is None else float(one["score"]) > self._threshold

    def _named(self, name: str) -> str:
        if self.content["kind"] == "images":
            return "/".join(name.replace("\\", "/").split("/")[-2:])
        return self.tr("Row {number}").format(number=name) if self.content["kind"] == "table" else name

    def _about(self) -> str:
        if self.threshold is None:
            return self.tr("No threshold is known yet.")
        rows = max(1, int(self.content["rows"]))
        if self._threshold is not None and self._threshold != self.content.get("threshold"):
            return self.tr("You set the threshold at {threshold}.").format(threshold=number(self.threshold, 4))
        return self.tr(
            "{above} of {rows} lie above the threshold {threshold}, which {share} of the validation samples exceed."
        ).format(
            above=number(self.content["above"], 0), rows=number(rows, 0), threshold=number(self.threshold, 4),
            share=percent(self.content["share"]),
        )  # fmt: skip

    def fit(self) -> None:
        """Puts sizes to scale."""
        super().fit()
        m = Theme.of(self).metrics
        self._beside.setFixedWidth(m.px(SIDE))
        self.strip.setFixedHeight(m.px(STRIP))
        self._row.setSpacing(m.space(4))
