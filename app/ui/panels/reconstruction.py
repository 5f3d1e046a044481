"""Samples beside what the network gives back of them: pictures, lines over a window, or a row's cells."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from app.ui.components import Bar, Bars, Flow, PlainLabel
from app.ui.figure import FigureView
from app.ui.panels.choosing import Picker
from app.ui.panels.panel import Panel, number
from app.ui.panels.plates import Plates, decoded


class ReconstructionPanel(Panel):
    """Originals, the same given back, and where they differ."""

    def build(self) -> None:
        """The choosers over pictures, a chart or bars."""
        self.example = Picker(self.tr("Sample given back"), self)
        self.feature = Picker(self.tr("Column given back"), self)
        for picker in (self.example, self.feature):
            picker.chosen.connect(self.fill)
        self.plates = Plates(self.tr("Originals and what is given back"), self)
        self.view = FigureView(self.tr("Window and what is given back"), parent=self)
        self.bars = Bars(self.tr("Error of each column"), track=True, quiet=True, parent=self)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._stack = QStackedWidget(self)
        for widget in (self.plates, self.view, self.bars):
            self._stack.addWidget(widget)
        self.column.addWidget(Flow(self.example, self.feature, parent=self))
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(self.says)

    def fill(self) -> None:
        """What suits the kind of data."""
        examples = self.content["examples"]
        if not examples:
            raise ValueError("no samples")
        kind = self.content["kind"]
        {"images": self._fill_pictures, "series": self._fill_lines, "table": self._fill_cells}[kind](examples)

    def _fill_pictures(self, examples: list[dict[str, Any]]) -> None:
        self.example.show_names([])
        self.feature.show_names([])
        rows = [
            (self.tr("Original"), [decoded(one["original"]) for one in examples]),
            (self.tr("Given back"), [decoded(one["back"]) for one in examples]),
            (self.tr("Error"), [decoded(one["error"], mapped=True) for one in examples]),
        ]
        self.plates.show_rows(rows, [number(one["mse"], 4) for one in examples], [one["name"] for one in examples])
        self.says.setText(
            self.tr("Under each: its mean squared error, values counting from 0 to 1. The lighter the map, the larger.")
        )
        self._stack.setCurrentWidget(self.plates)

    def _fill_lines(self, examples: list[dict[str, Any]]) -> None:
        from app.figures.timeline import Line, Timeline
        from app.figures.timeline import Panel as Strip

        self.example.show_names([one["name"] or str(place + 1) for place, one in enumerate(examples)])
        names = [str(name) for name in self.content["columns"]]
        self.feature.show_names(names)
        one = examples[min(self.example.place, len(examples) - 1)]
        at = min(self.feature.place, len(names) - 1)
        lines = (
            Line(self.tr("Original"), _numbers(one["original"][at]), None),
            Line(self.tr("Given back"), _numbers(one["back"][at]), 0),
        )
        places, across = moments(one["when"], self.tr("Step of the window"))
        self.view.set_chart(Timeline(places, [Strip(names[at], lines)], across=across))
        self.says.setText(
            self.tr("Mean squared error of the window: {error}, in squared deviations.").format(
                error=number(one["mse"], 4)
            )
        )
        self._stack.setCurrentWidget(self.view)

    def _fill_cells(self, examples: list[dict[str, Any]]) -> None:
        titles = [self.tr("Row {number}").format(number=one["name"]) if one["name"] else "" for one in examples]
        self.example.show_names(titles)
        self.feature.show_names([])
        one = examples[min(self.example.place, len(examples) - 1)]
        names = [str(name) for name in self.content["columns"]]
        errors = [error or 0.0 for error in one["errors"]]
        most = max(errors, default=0.0) or 1.0
        rows = []
        for at in sorted(range(len(names)), key=lambda place: -errors[place]):
            told = self.tr("{original}, given back {back}").format(
                original=_cell(one["original"][at]), back=_cell(one["back"][at])
            )
            rows.append(Bar(names[at], errors[at] / most, told, number(one["errors"][at], 3), strong=errors[at] > 1))
        self.bars.set_rows(rows)
        self.says.setText(
            self.tr("Mean squared error of the row: {error}. An error above 1 is more than a usual deviation.").format(
                error=number(one["mse"], 4)
            )
        )
        self._stack.setCurrentWidget(self.bars)


def moments(whens: list[Any], steps: str) -> tuple[Any, str]:
    """Moments where the texts are such, else numbers from 1; and what they are, "" for moments."""
    import numpy as np

    texts = [str(when) for when in whens]
    try:
        found = np.array([text.replace(" ", "T") for text in texts], "datetime64[s]")
        if len(found) > 1 and bool((np.diff(found) > np.timedelta64(0, "s")).all()):
            return found, ""
    except ValueError:
        pass
    return np.arange(1, len(texts) + 1), steps


def _numbers(values: list[float | None]) -> list[float]:
    return [math.nan if value is None else float(value) for value in values]


def _cell(value: object) -> str:
    if value is None:
        return "–"
    if not isinstance(value, int | float):
        return str(value)
    return number(value, 0 if abs(value) >= 1000 else 1 if abs(value) >= 100 else 2)
