"""Choosing one of several examples, kept in sight only where there are several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.ui.components import Choice

LONGEST = 48
"""Letters of a name that are shown."""


class Picker(Choice):
    """A drop-down of numbered things."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, small=True, parent=parent)
        self._names: list[str] | None = None
        self.hide()

    def show_names(self, names: Sequence[str]) -> None:
        """Offers these; the place that was chosen stays chosen while it is there."""
        shown = [_short(name) for name in names]
        if shown != self._names:
            self._names = shown
            self.set_options([(str(place), name) for place, name in enumerate(shown)])
            if shown and not self.value():
                self.set_value("0")
        self.setVisible(len(shown) > 1)

    @property
    def place(self) -> int:
        """The chosen place; 0 where there is none."""
        return int(self.value() or 0)


def _short(name: str) -> str:
    flat = " ".join(name.split())
    return flat if len(flat) <= LONGEST else flat[: LONGEST - 1].rstrip() + "…"
