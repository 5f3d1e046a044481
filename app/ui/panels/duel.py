"""How two networks stand against each other: their verdicts over the epochs, the classes drawn, and what goes wrong."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import Bar, Bars, PlainLabel
from app.ui.figure import FigureView
from app.ui.panels.panel import Panel, percent
from app.ui.theme import Theme

SIDE = 260
"""Design pixels of what stands beside the chart."""

MOST_NAMED = 5
"""Classes named in a sentence at most."""


class DuelPanel(Panel):
    """Lines of the mean verdicts at the left, the share of each class at the right, a sentence under both."""

    earlier = 60

    def build(self) -> None:
        """The chart, the bars and the sentences."""
        self.view = FigureView(self.tr("Verdicts over the epochs"), parent=self)
        self.title = PlainLabel(self.tr("Share of each class"), "label", parent=self)
        self.bars = Bars(self.tr("Share of each class among the drawn pictures"), track=True, quiet=True, parent=self)
        self.judged = PlainLabel("", "caption", "text3", wrap=True, parent=self)
        self._side = QWidget(self)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.title)
        side.addWidget(self.bars, 1)
        side.addWidget(self.judged)
        self._row = QHBoxLayout()
        self._row.addWidget(self.view, 1)
        self._row.addWidget(self._side)
        self.column.addLayout(self._row, 1)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.column.addWidget(self.says)

    def fill(self) -> None:
        """The epoch that is shown, and those before it as lines."""
        from app.figures.timeline import Line, Timeline
        from app.figures.timeline import Panel as Strip

        told = [*self.before, self.content]
        epochs = [int(one.get("epoch", 0)) for one in told]
        lines = (
            Line(self.tr("D(real), of given pictures"), [_number(one["real"]) for one in told], 0),
            Line(self.tr("D(fake), of drawn pictures"), [_number(one["fake"]) for one in told], 1),
        )
        strip = Strip(self.tr("Mean verdict"), lines)
        self.view.set_chart(Timeline(epochs, [strip], across=self.tr("Epoch")))
        self._fill_classes()
        self.says.setText(" ".join(self._hints()))

    def _fill_classes(self) -> None:
        classes = self.content["classes"]
        self._side.setVisible(bool(classes))
        most = max((float(row[key]) for row in classes for key in ("share", "given")), default=1.0) or 1.0
        self.bars.set_rows(
            [
                Bar(str(row["name"]), float(row["share"]) / most, percent(row["share"]), percent(row["given"]))
                for row in classes
            ]
        )
        words = self.tr("Right: among the given pictures. Told by a simple judge that is right in {share} of cases.")
        if self.content["agreement"] is not None:
            words = self.tr(
                "Right: among the given pictures. A simple judge, right in {share} of cases, finds the class that was "
                "asked for in {agreement} of the drawn ones."
            )
        self.judged.setText(
            words.format(share=percent(self.content["judge"]), agreement=percent(self.content["agreement"]))
        )

    def _hints(self) -> list[str]:
        """What is wrong, and what to do; else that nothing is."""
        if not self.content.get("epoch", 0):
            return [self.tr("Before the training the pictures are nothing but noise.")]
        found = [self._words(hint) for hint in self.content["hints"]]
        if found:
            return found
        text = self.tr("No sign of collapse: drawn pictures differ {share} as much as given ones.")
        return [text.format(share=percent(self.content["spread"]))]

    def _words(self, hint: Mapping[str, Any]) -> str:
        code = hint["code"]
        if code == "alike":
            text = self.tr(
                "The drawn pictures look alike: they differ only {share} as much as given ones. If that stays, lower "
                "the learning rate or give the generator more numbers of noise."
            )
            return text.format(share=percent(self.content["spread"]))
        if code == "missing":
            names = [str(name) for name in hint["classes"]]
            shown = ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
            return self.tr("Hardly ever drawn: {classes}.").format(classes=shown)
        return self.tr(
            "The discriminator is sure of nearly every picture, so the generator learns little from it. Lower the "
            "learning rate, or give the discriminator fewer filters."
        )

    def fit(self) -> None:
        """Puts sizes to scale."""
        super().fit()
        m = Theme.of(self).metrics
        self._side.setFixedWidth(m.px(SIDE))
        self._row.setSpacing(m.space(4))


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else math.nan
