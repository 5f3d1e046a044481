"""Weights, activations and gradients of each layer, and the units that are dead."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QScrollArea

from app.ui.components import Flow, PlainLabel, Segments
from app.ui.panels.panel import Panel, number, percent
from app.ui.panels.ridges import Ridge, Ridges

PARTS = ("gradients", "activations", "weights")

MANY_DEAD = 0.5
"""Share of dead units that is worth a warning."""

RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")

VANISHED = 1e3
"""Times that the gradient of the first layer is smaller than the last one's where it is said to vanish."""


class HistogramsPanel(Panel):
    """A row for each layer, from the input to the output; the user chooses what is counted."""

    def build(self) -> None:
        """The chooser over the rows."""
        titles = {
            "gradients": self.tr("Gradients"),
            "activations": self.tr("Activations"),
            "weights": self.tr("Weights"),
        }
        self.part = Segments(self.tr("What is counted"), [(part, titles[part]) for part in PARTS], parent=self)
        self.part.chosen.connect(self._turn)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Histograms of the layers"))
        self.ridges = Ridges(self.tr("Layers"), area)
        area.setWidget(self.ridges)
        self.ridges.setAutoFillBackground(False)  # the card's own surface shows through
        area.viewport().setAutoFillBackground(False)
        self.column.addWidget(Flow(self.part, parent=self))
        self.column.addWidget(self.says)
        self.column.addWidget(area, 1)

    def fill(self) -> None:
        """Every layer's histogram of what is chosen."""
        layers, part = list(self.content["layers"]), self.part.value()
        rows = [self._row(layer, part) for layer in layers]
        heads = {
            "gradients": self.tr("Size"),
            "activations": self.tr("Spread"),
            "weights": self.tr("Spread"),
        }[part]
        ends = ("", "")
        if part == "gradients":
            known = next((layer["gradients"] for layer in layers if layer["gradients"] is not None), None)
            ends = ("", "") if known is None else (_power(known["low"]), _power(known["high"]))
        self.ridges.show_rows(rows, (heads, self.tr("Dead")), ends, PARTS.index(part))
        self.says.setText(self._said(layers, part))

    def _turn(self, _: str) -> None:
        if self.content:
            self.fill()

    def _row(self, layer: Mapping[str, Any], part: str) -> Ridge:
        found, dead = layer[part], layer["dead"]
        title = self._title(str(layer["name"]))
        name = self.tr("{layer}, {units}").format(layer=title, units=number(layer["units"], 0))
        alarm = isinstance(dead, int | float) and dead >= MANY_DEAD
        share = percent(dead)
        if found is None:
            return Ridge(name, (), "–", share, alarm)
        counts = [int(count) for count in found["counts"]]
        return Ridge(name, counts, _scientific(found["size"]), share, alarm)

    def _title(self, name: str) -> str:
        """A layer as a person calls it."""
        numbered = re.fullmatch(r"dense_(\d+)", name)
        if numbered is not None:
            return self.tr("Layer {number}").format(number=numbered.group(1))
        titles = {"outputs": self.tr("Outputs"), "bins": self.tr("Ranges"), "entrance": self.tr("Entrance")}
        return titles.get(name, name.replace("_", " "))

    def _said(self, layers: list[Mapping[str, Any]], part: str) -> str:
        """One sentence of what stands out."""
        if part == "gradients":
            return self._about_gradients([layer["gradients"] for layer in layers])
        if part == "activations":
            units = sum(int(layer["units"]) for layer in layers)
            dead = sum(round(int(layer["units"]) * (layer["dead"] or 0.0)) for layer in layers)
            if int(self.content["rows"]) == 1:
                return self.tr("{dead} of {units} units are silent for this row.").format(
                    dead=number(dead, 0), units=number(units, 0)
                )
            return self.tr("{dead} of {units} units are dead: they say the same of every row.").format(
                dead=number(dead, 0), units=number(units, 0)
            )
        return self.tr("Each row is one layer, from the input to the output.")

    def _about_gradients(self, found: list[Mapping[str, Any] | None]) -> str:
        sizes = [float(each["size"]) for each in found if each is not None]
        if not sizes:
            return self.tr("Without a known answer nothing is to be learned, so there are no gradients.")
        first, last = sizes[0], sizes[-1]
        if last > 0 and first * VANISHED <= last:
            times = "∞" if first <= 0 else _power(math.log10(last / first))
            return self.tr(
                "The gradient vanishes: the first layer's is about {times} times smaller than the last one's."
            ).format(times=times)
        return self.tr("The gradient reaches the first layer. The further right the bars, the more a weight is moved.")


def _scientific(value: object) -> str:
    if not isinstance(value, int | float):
        return "–"
    if value == 0 or 1e-3 <= abs(value) < 1e4:
        return number(value, 3)
    return QLocale().toString(float(value), "e", 1)


def _power(exponent: float) -> str:
    return "10" + str(round(float(exponent))).translate(RAISED)
