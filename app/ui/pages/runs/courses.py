"""The courses of the runs that are compared, read in a thread and kept while their runs stay as they are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ledger import Course, course

if TYPE_CHECKING:
    from app.ledger import Entry
    from app.runs import Run
    from app.ui.desk import Desk
    from app.ui.work import Work

Key = tuple[Path, int, str]


class Courses(QObject):
    """Epochs of runs by folder.

    Args:
        desk: Reads in a thread.

    Signals:
        changed(): More is known.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: dict[Path, tuple[Key, Course]] = {}
        self._work: Work | None = None

    def of(self, folder: Path) -> Course | None:
        """What is known about a run, or None."""
        known = self._known.get(folder)
        return None if known is None else known[1]

    def want(self, entries: Sequence[Entry]) -> None:
        """Reads the courses of these runs that are not known, or have become longer; forgets others."""
        keys = {entry.run.folder: _key(entry) for entry in entries}
        self._known = {folder: found for folder, found in self._known.items() if folder in keys}
        new = {
            entry.run: keys[entry.run.folder]
            for entry in entries
            if entry.run.folder not in self._known or self._known[entry.run.folder][0] != keys[entry.run.folder]
        }
        if self._work is not None:
            self._work.cancel()
            self._work = None
        if new:
            self._work = self._desk.workshop.start(lambda progress: _read(new), self._read, self._refused)

    def _read(self, found: dict[Path, tuple[Key, Course]]) -> None:
        self._work = None
        self._known.update(found)
        self.changed.emit()

    def _refused(self, sentence: str) -> None:
        self._work = None


def _key(entry: Entry) -> Key:
    return entry.run.folder, entry.epochs, entry.outcome


def _read(wanted: dict[Run, Key]) -> dict[Path, tuple[Key, Course]]:
    from app.watch import epochs_of

    return {run.folder: (key, course(epochs_of(run))) for run, key in wanted.items()}
