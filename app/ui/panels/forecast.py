"""What came, what was forecast, and what the last value would have said."""

from __future__ import annotations

import math
from typing import Any

from app.ui.components import Flow
from app.ui.figure import FigureView
from app.ui.panels.choosing import Picker
from app.ui.panels.panel import Panel


class ForecastPanel(Panel):
    """Lines over one stretch of the series."""

    def build(self) -> None:
        """The chooser over the chart."""
        self.example = Picker(self.tr("Stretch of the series"), self)
        self.example.chosen.connect(self.fill)
        self.view = FigureView(self.tr("Forecast over the same stretch"), parent=self)
        self.column.addWidget(Flow(self.example, parent=self))
        self.column.addWidget(self.view, 1)

    def fill(self) -> None:
        """The chosen stretch."""
        from app.figures.timeline import Line, Panel, Timeline

        examples = self.content["examples"]
        if not examples:
            self.view.set_chart(None)
            return
        self.example.show_names([example["name"] or str(place + 1) for place, example in enumerate(examples)])
        example = examples[min(self.example.place, len(examples) - 1)]
        past, told = _numbers(example["past"]), _numbers(example["forecast"])
        actual, naive = _numbers(example["actual"]), _numbers(example["naive"])
        space = [math.nan] * len(past)
        lines = [
            Line(self.tr("Actual"), [*past, *(actual or [math.nan] * len(told))], None),
            Line(self.tr("Forecast"), [*space, *told], 0),
        ]
        if actual:
            lines.append(Line(self.tr("Last value"), [*space, *naive], 1, thin=True))
        places, across = self._places(example, len(past) + len(told))
        self.view.set_chart(
            Timeline(places, [Panel(str(self.content.get("target", "")), tuple(lines))], across=across)
        )

    def _places(self, example: dict[str, Any], count: int) -> tuple[Any, str]:
        """Moments where the order column's texts are such, else steps counted from the first forecast."""
        import numpy as np

        whens = [str(when) for when in example.get("when") or ()]
        try:
            moments = np.array([when.replace(" ", "T") for when in whens], "datetime64[s]")
            if len(moments) == count and bool((np.diff(moments) > np.timedelta64(0, "s")).all()):
                return moments, ""
        except ValueError:
            pass
        first = len(example["past"])
        return np.arange(count) - first, self.tr("Steps from the first forecast")


def _numbers(values: list[float | None]) -> list[float]:
    return [math.nan if value is None else float(value) for value in values]
