"""Data that are not where they were, and files that can't be saved where they are: another place is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from app.runs import Run
    from app.ui.window import Window


class Locating(QObject):
    """Shows what could not be done with the one button that helps, and asks for the place.

    Args:
        window: Where it is shown.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._run: Run | None = None
        self._desk.refused.connect(self._offer)
        self._desk.place_asked.connect(self.ask)

    def _offer(self, fact: str, remedy: str, action: str) -> None:
        words = {"save_as": self.tr("Save as…"), "locate": self.tr("Locate the data…")}
        self._window.current.show_banner("bad", fact, remedy, [(action, words[action])], acted=self._acted)

    def _acted(self, action: str) -> None:
        if action == "save_as":
            self._window.menus.save_as()
        else:
            self.ask()

    def ask(self) -> None:
        """Asks where the data lie now, of the run that could not go on or of the experiment on the desk."""
        self._run = self._desk.lost
        dialog = QFileDialog(self._window, self.tr("Locate the data"))
        folder = (self._run is None and self._desk.choices.kind or "") == "images" and not self._is_file()
        dialog.setFileMode(QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.found)
        dialog.open()

    def _is_file(self) -> bool:
        """Whether the lost data were one file, as far as their name tells."""
        path = self._desk.draft.path or ""
        return "." in path.replace("\\", "/").rpartition("/")[2]

    def found(self, path: str) -> None:
        """Goes on with the data at `path`; of a run, once they have proved to be the same."""
        run = self._run
        if run is None:
            self._desk.relocate(path)
            return

        def look(progress: object) -> None:
            from app import relocation

            relocation.relocate(run, path)

        self._desk.workshop.start(look, self._proved, self._other)

    def _proved(self, nothing: object) -> None:
        run, self._run = self._run, None
        if run is not None:
            self._window.current.clear_banner()
            self._desk.resume(run)

    def _other(self, sentence: str) -> None:
        self._offer(self.tr("These are not the run's data."), sentence, "locate")
