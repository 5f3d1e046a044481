"""What the layers of a network make of a picture: a map for each feature, bright where it is found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from app.ui.components import Flow, PlainLabel
from app.ui.panels.choosing import Picker
from app.ui.panels.mosaic import Mosaic
from app.ui.panels.panel import Panel
from app.ui.theme import Theme

SIDE = 150
"""Design pixels of the picture beside the maps."""


class MapsPanel(Panel):
    """The picture at the left, the maps of the chosen layer at the right."""

    def build(self) -> None:
        """The choosers over picture and maps, what they mean under them."""
        self.example = Picker(self.tr("Picture to look into"), self)
        self.layer = Picker(self.tr("Layer"), self)
        for picker in (self.example, self.layer):
            picker.chosen.connect(self.fill)
        self.picture = Mosaic(self.tr("Picture"), self)
        self.mosaic = Mosaic(self.tr("Feature maps"), self)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self._row = QHBoxLayout()
        self._row.addWidget(self.picture)
        self._row.addWidget(self.mosaic, 1)
        self.column.addWidget(Flow(self.example, self.layer, parent=self))
        self.column.addLayout(self._row, 1)
        self.column.addWidget(self.says)

    def fill(self) -> None:
        """The chosen layer of the chosen picture."""
        examples = self.content["examples"]
        names = [example["name"] or self.tr("Your picture") for example in examples]
        self.example.show_names(names)
        example = examples[min(self.example.place, len(examples) - 1)]
        layers = example["layers"]
        self.layer.show_names([self._title(at, layer) for at, layer in enumerate(layers)])
        self.picture.show_pictures([example["picture"]])
        layer = layers[min(self.layer.place, len(layers) - 1)] if layers else None
        self.mosaic.show_pictures([] if layer is None else layer["maps"])
        self.says.setText("" if layer is None else self._words(layer))

    def _title(self, place: int, layer: Mapping[str, Any]) -> str:
        return self.tr("Layer {number}, {height} × {width}").format(
            number=place + 1, height=int(layer["height"]), width=int(layer["width"])
        )

    def _words(self, layer: Mapping[str, Any]) -> str:
        shown, count = len(layer["maps"]), int(layer["count"])
        words = self.tr("Each map is one feature: the lighter a place, the more of it is there.")
        if shown == count:
            return words
        more = self.tr("The first {shown} of {count} are shown.").format(shown=shown, count=count)
        return f"{words} {more}"

    def fit(self) -> None:
        """Puts sizes to scale."""
        super().fit()
        m = Theme.of(self).metrics
        self.picture.setFixedWidth(m.px(SIDE))
        self._row.setSpacing(m.space(4))
