"""Deleting runs: the one thing that is asked about, naming the bytes, and done in a thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.data.dataset import Progress
from app.errors import UserError
from app.ui.components import restyle
from app.ui.language import localised
from app.ui.pages.runs import words
from app.ui.pages.train.words import whole

if TYPE_CHECKING:
    from pathlib import Path

    from app.ledger import Entry
    from app.runs import Run
    from app.ui.desk import Desk

MOST_NAMED = 5
"""Files named that are no part of a run."""


class Deletion(QObject):
    """Asks, removes, and says what was freed.

    Args:
        desk: Works in a thread.
        page: Where the question stands.

    Signals:
        removed(object, object): Folders that are gone, and bytes freed.
        failed(str): Why a run could not be removed.
    """

    removed = Signal(object, object)
    failed = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.question: QMessageBox | None = None
        self.busy = False

    def ask(self, entries: Sequence[Entry], name: str) -> None:
        """Asks whether these runs are to go.

        Args:
            entries: Runs that no process trains.
            name: What the first is called.
        """
        if self.question is not None or self.busy or not entries:
            return
        size = words.size(sum(entry.size for entry in entries)).replace(" ", "\u00a0")
        box = QMessageBox(self._page)
        box.setWindowTitle(self.tr("Gradient Desk"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self._title(entries, name).format(name=name, count=whole(len(entries)), size=size))
        box.setInformativeText(self._what_goes(entries))
        delete = box.addButton(self.tr("Delete {size}").format(size=size), QMessageBox.ButtonRole.DestructiveRole)
        restyle(delete, kind="danger")
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        for button in (delete, keep):
            button.setAccessibleName(button.text())
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        going = [entry.run for entry in entries]
        box.finished.connect(lambda: self._answered(box.clickedButton() is delete, going))
        self.question = box
        box.open()

    def _title(self, entries: Sequence[Entry], name: str) -> str:
        if len(entries) == 1:
            return self.tr("Delete the run {name}? It takes {size}.")
        return self.tr("Delete {count} runs? They take {size}.")

    def _what_goes(self, entries: Sequence[Entry]) -> str:
        text = self.tr("Settings, curves, scores and model go for good. The data it learned from stay.")
        others = sorted({name for entry in entries for name in _strangers(entry.run)})
        if not others:
            return text
        named = ", ".join(others[:MOST_NAMED]) + (" …" if len(others) > MOST_NAMED else "")
        return text + " " + self.tr("Files that no training wrote lie there and go too: {files}.").format(files=named)

    def _answered(self, wanted: bool, going: list[Run]) -> None:
        self.question = None
        if wanted:
            self.busy = True
            self._desk.workshop.start(lambda progress: _remove(going, progress), self._done, self._refused)

    def _done(self, result: tuple[list[Path], int, str]) -> None:
        self.busy = False
        folders, freed, problem = result
        self.removed.emit(folders, freed)
        if problem:
            self.failed.emit(problem)

    def _refused(self, sentence: str) -> None:
        self.busy = False
        self.failed.emit(sentence)


def _remove(going: Sequence[Run], progress: Progress) -> tuple[list[Path], int, str]:
    """Removes runs one after the other: which are gone, the bytes freed, and the first problem."""
    from app import removal

    gone, freed, problem = [], 0, ""
    for count, run in enumerate(going):
        progress(count / len(going), run.folder.name)
        try:
            freed += removal.remove(run)
            gone.append(run.folder)
        except UserError as error:
            problem = problem or localised(str(error))
    return gone, freed, problem


def _strangers(run: Run) -> list[str]:
    from app import removal

    try:
        return removal.strangers(run)
    except UserError:
        return []
