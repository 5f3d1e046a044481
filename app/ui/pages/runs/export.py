"""The table of runs as a file for other programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from app.ledger import Entry
    from app.ui.pages.page import Page

translate = QCoreApplication.translate


class TableExport(QObject):
    """Asks for a file, writes the runs into it in a thread, and says in a banner of the page what came of it.

    Args:
        page: Where it is asked and said.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def dialog(self) -> QFileDialog:
        """A dialog that asks for the file."""
        dialog = QFileDialog(self._page, translate("RunsPage", "Export the table of runs"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([translate("RunsPage", "Tables (*.csv)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("runs.csv")
        return dialog

    def write(self, path: Path, entries: Sequence[Entry], names: Mapping[Path, str]) -> None:
        """Writes the runs, a row each, under these names."""
        self._page.desk.workshop.start(lambda progress: _write(path, entries, names), self._written, self._refused)

    def _written(self, path: Path) -> None:
        self._page.show_banner("ok", translate("RunsPage", "The table was written."), str(path))

    def _refused(self, sentence: str) -> None:
        self._page.show_banner("bad", translate("RunsPage", "The table was not written."), sentence)


def _write(path: Path, entries: Sequence[Entry], names: Mapping[Path, str]) -> Path:
    from app import comparison, files

    files.write_text(path, comparison.as_csv(entries, names))
    return path
