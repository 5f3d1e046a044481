"""Where each head of a Transformer's decoder looks in the source, one head of one layer at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.ui.components import Flow
from app.ui.panels.answered import AnsweredPanel, Weights
from app.ui.panels.choosing import Picker


class CrossingPanel(AnsweredPanel):
    """A matrix for each head; over it layer and head are chosen."""

    def build_choosers(self) -> None:
        """Layer and head."""
        self.layer = Picker(self.tr("Layer"), self)
        self.head = Picker(self.tr("Head"), self)
        for picker in (self.layer, self.head):
            picker.chosen.connect(self.fill)
        self.chosen.addWidget(Flow(self.layer, self.head, parent=self))

    def fill(self) -> None:
        """Offers the layers and heads that there are, and shows the chosen ones."""
        layers = next((example["layers"] for example in self.content["examples"]), ())
        self.layer.show_names([self.tr("Layer {number}").format(number=at + 1) for at in range(len(layers))])
        heads = layers[min(self.layer.place, len(layers) - 1)] if layers else ()
        self.head.show_names([self.tr("Head {number}").format(number=at + 1) for at in range(len(heads))])
        super().fill()

    def weights_of(self, example: Mapping[str, Any]) -> Weights:
        """Those of the chosen head."""
        layers = example["layers"]
        if not layers:
            return ()
        heads = layers[min(self.layer.place, len(layers) - 1)]
        found: Weights = heads[min(self.head.place, len(heads) - 1)]
        return found
