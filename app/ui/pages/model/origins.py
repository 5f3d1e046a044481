"""Start from: the runs that a training can go on from with other data, and none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components import ChoiceField
from app.ui.goals import TEXT_KINDS
from app.ui.pages.evaluate.shelf import Shelf, label

if TYPE_CHECKING:
    from app.ui.desk import Desk


class OriginField(QWidget):
    """A drop-down of the template's own runs; hidden where there are none.

    Args:
        desk: Whose runs are offered.

    Signals:
        wanted(str): The folder of the run to start from; "" to start anew.
    """

    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._template = ""
        self._shelf = Shelf(desk, self)
        self._shelf.changed.connect(self._fill)
        self.field = ChoiceField(
            self.tr("Start from"), [("", self.tr("Random weights"))], term="finetuning", parent=self
        )
        self.field.edited.connect(self.wanted)
        self.field.glossary_asked.connect(desk.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        desk.runs_changed.connect(self._look)
        self.hide()

    def show_template(self, template: str, kind: str) -> None:
        """Offers the runs of a template.

        Args:
            template: Its id.
            kind: The data's kind; only what learns from texts goes on from other texts.
        """
        self._template = template if kind in TEXT_KINDS else ""
        if self._template and not self._shelf.entries:
            self._shelf.look()
        self._fill()

    def _look(self) -> None:
        if self._template:
            self._shelf.look()

    def _fits(self, entry: Mapping[str, Any]) -> bool:
        running = self.desk.training.run if self.desk.training.running else None
        return entry.get("template") == self._template and (running is None or entry["run"] != str(running.folder))

    def _fill(self) -> None:
        origin = self.desk.choices.origin or ""
        options = [(str(entry["run"]), label(entry)) for entry in self._shelf.entries if self._fits(entry)]
        if origin and origin not in dict(options):
            options.append((origin, origin.replace("\\", "/").rstrip("/").rpartition("/")[2]))
        self.field.set_options([("", self.tr("Random weights")), *options])
        self.field.set_value(origin)
        says = self.tr("Weights of the same layers are taken over, and texts are cut as that run cut them.")
        self.field.set_help(says if origin else self.tr("A run whose training goes on with these data."))
        self.setVisible(bool(self._template) and bool(options))
