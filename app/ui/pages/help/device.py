"""The device a training uses, why no GPU is used, and a check of the whole installation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.ui.components import Button, Card, PlainLabel, Progress
from app.ui.components.table import DataTable, RowsModel
from app.ui.language import localised
from app.ui.pages.model.words import SHORTEST, duration

if TYPE_CHECKING:
    from app.ui.desk import Desk


class DeviceCard(Card):
    """The device in one sentence, and a button that checks everything.

    Args:
        desk: Runs the check beside the window.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What a training uses"), parent=parent)
        self._desk = desk
        self.reason = PlainLabel("", wrap=True, parent=self)
        self.reason.setText(self.tr("Looking…"))
        self.button = Button(self.tr("Check the installation"), parent=self)
        self.button.clicked.connect(self._check)
        self.add_action(self.button)
        self.progress = Progress(self.tr("Check of the installation"), parent=self)
        self.progress.hide()
        self.model = RowsModel([self.tr("What"), self.tr("State"), self.tr("Found")], parent=self)
        self.table = DataTable(self.tr("Checks"), parent=self)
        self.table.setModel(self.model)
        self.table.set_widths([160, 100, 600])
        self.table.hide()
        self.add(self.reason)
        self.add(self.progress)
        self.add(self.table, 1)
        self.body.addStretch()
        desk.workshop.start(lambda progress: _device(), self._explain, self.reason.setText)

    def _explain(self, reason: str) -> None:
        """Says the reason, and how long the training on the desk takes with what there is."""
        description = self._desk.description
        sentence = localised(reason)
        if description is not None:
            seconds = float(description["seconds"])
            takes = self.tr("The training set up now takes a few seconds.")
            if seconds >= SHORTEST:
                takes = self.tr("The training set up now takes about {time}.").format(time=duration(seconds))
            sentence = f"{sentence} {takes}"
        self.reason.setText(sentence)

    def _check(self) -> None:
        self.button.setEnabled(False)
        self.progress.show()
        self.progress.show_progress(0, None, self.tr("A small network is trained in a process of its own."))
        self._desk.workshop.start(lambda progress: _checks(), self._checked, self._refused)

    def _checked(self, found: list[Any]) -> None:
        self.progress.hide()
        self.button.setEnabled(True)
        self.model.set_rows(
            [[check.name, self.tr("works") if check.ok else self.tr("look here"), check.message] for check in found]
        )
        self.table.show()

    def _refused(self, sentence: str) -> None:
        self.progress.hide()
        self.button.setEnabled(True)
        self.reason.setText(sentence)


def _device() -> str:
    from app import doctor

    return doctor.gpu_reason()


def _checks() -> list[Any]:
    from app import doctor

    return doctor.checks()
