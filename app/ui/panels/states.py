"""The memory of a recurrent network along a sequence, and its gates."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.ui.components import Flow, PlainLabel
from app.ui.panels.choosing import Picker
from app.ui.panels.heat import Heat
from app.ui.panels.panel import Panel, visible

STATES = "states"

LEAST = 0.2
"""The largest number that the memory is coloured for, at least."""


class StatesPanel(Panel):
    """Steps across, units down; the memory itself or one of its gates."""

    def build(self) -> None:
        """The choosers over the map."""
        self.example = Picker(self.tr("Sequence to look into"), self)
        self.part = Picker(self.tr("Part of the memory"), self)
        self.example.chosen.connect(self.fill)
        self.part.chosen.connect(self.fill)
        self.heat = Heat(self.tr("Memory along the sequence"), self)
        self.says = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.column.addWidget(Flow(self.example, self.part, parent=self))
        self.column.addWidget(self.heat, 1)
        self.column.addWidget(self.says)

    def fill(self) -> None:
        """The chosen part of the chosen sequence."""
        examples = self.content["examples"]
        if not examples:
            self.heat.show_values([], [], [], 0.0, 1.0)
            return
        self.example.show_names([example["name"] or self._numbered(place) for place, example in enumerate(examples)])
        example = examples[min(self.example.place, len(examples) - 1)]
        parts = [STATES, *example["gates"]]
        self.part.show_names([self._title(part) for part in parts])
        part = parts[min(self.part.place, len(parts) - 1)]
        along = example[STATES] if part == STATES else example["gates"][part]
        units = [list(unit) for unit in zip(*along, strict=True)]
        names = [QLocale().toString(place + 1) for place in range(len(units))]
        signed = part in (STATES, "cell")
        most = max((abs(value) for unit in units for value in unit if value is not None), default=1.0)
        high = max(LEAST, most) if signed else 1.0
        steps = [visible(step) for step in example["steps"]]
        self.heat.show_values(units, names, steps, -high if signed else 0.0, high)
        self.says.setText(self._explained(part))

    def _numbered(self, place: int) -> str:
        return self.tr("Sequence {number}").format(number=place + 1)

    def _title(self, part: str) -> str:
        titles = {
            STATES: self.tr("Memory"),
            "update": self.tr("Update gate"),
            "reset": self.tr("Reset gate"),
            "input": self.tr("Input gate"),
            "forget": self.tr("Forget gate"),
            "output": self.tr("Output gate"),
            "cell": self.tr("Cell"),
        }
        return titles.get(part, part)

    def _explained(self, part: str) -> str:
        told = {
            STATES: self.tr("Each row is one number that the layer remembers, step by step from the left."),
            "update": self.tr("How much of what it remembered stays: 1 keeps all of it."),
            "reset": self.tr("How much of what it remembered counts for the new: 0 forgets it."),
            "input": self.tr("How much of the step is written into the cell."),
            "forget": self.tr("How much of the cell stays: 0 forgets it."),
            "output": self.tr("How much of the cell is shown to the next layer."),
            "cell": self.tr("What the layer keeps for long; the memory is the part of it that is shown."),
        }
        return told.get(part, "")
