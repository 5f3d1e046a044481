"""Where each step of a sequence looks, one head of one layer at a time."""

from __future__ import annotations

from app.ui.components import Flow, PlainLabel
from app.ui.panels.choosing import Picker
from app.ui.panels.heat import Heat
from app.ui.panels.panel import Panel, number, visible

LOWEST = 0.05
"""The weight of the lightest colour at least."""


class AttentionPanel(Panel):
    """A matrix: down the step that looks, across where it looks."""

    def build(self) -> None:
        """The choosers over the matrix, what is read under it."""
        self.example = Picker(self.tr("Sequence to look into"), self)
        self.layer = Picker(self.tr("Layer"), self)
        self.head = Picker(self.tr("Head"), self)
        for picker in (self.example, self.layer, self.head):
            picker.chosen.connect(self.fill)
        self.heat = Heat(self.tr("Attention"), self)
        self.heat.read.connect(self._read)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.column.addWidget(Flow(self.example, self.layer, self.head, parent=self))
        self.column.addWidget(self.heat, 1)
        self.column.addWidget(self.says)

    def fill(self) -> None:
        """The chosen head."""
        examples = self.content["examples"]
        if not examples or not examples[0]["layers"]:
            self.heat.show_values([], [], [], 0.0, 1.0)
            return
        names = [example["name"] or self.tr("Sequence {number}").format(number=place + 1)
                 for place, example in enumerate(examples)]  # fmt: skip
        self.example.show_names(names)
        example = examples[min(self.example.place, len(examples) - 1)]
        layers = example["layers"]
        self.layer.show_names([self.tr("Layer {number}").format(number=at + 1) for at in range(len(layers))])
        heads = layers[min(self.layer.place, len(layers) - 1)]
        self.head.show_names([self.tr("Head {number}").format(number=at + 1) for at in range(len(heads))])
        steps = [visible(step) for step in example["steps"]]
        weights = heads[min(self.head.place, len(heads) - 1)]
        most = max((value or 0.0 for row in weights[1:] for value in row), default=1.0)  # the first may see itself only
        self.heat.show_values(weights, steps, steps, 0.0, max(most, LOWEST))
        self._read(*self.heat.cell())

    def _read(self, row: int, column: int) -> None:
        """What the cell under the mouse says."""
        if row < 0:
            self.says.setText(self.tr("Each row is one step: the lighter a cell, the more it looks there."))
            return
        examples = self.content["examples"]
        example = examples[min(self.example.place, len(examples) - 1)]
        heads = example["layers"][min(self.layer.place, len(example["layers"]) - 1)]
        value = heads[min(self.head.place, len(heads) - 1)][row][column]
        steps = example["steps"]
        self.says.setText(
            self.tr("“{row}” looks at “{column}”: {weight}").format(
                row=visible(steps[row]), column=visible(steps[column]), weight=number(value, 3)
            )
        )
