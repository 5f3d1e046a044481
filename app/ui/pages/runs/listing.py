"""Looking at a folder of runs in a thread: the runs, what each is called, and which are the best."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import comparison, ledger
from app.ui.pages.runs import words

if TYPE_CHECKING:
    from app.data.dataset import Progress
    from app.ledger import Entry, Ledger
    from app.ui.desk import Desk
    from app.ui.work import Work


@dataclass(frozen=True)
class Listing:
    """What a look at a folder found.

    Args:
        folder: Where it looked.
        ledger: The runs.
        names: What each is called.
        leaders: Those best on the validation part, and on the test part.
    """

    folder: Path
    ledger: Ledger
    names: dict[Path, str]
    leaders: tuple[set[Path], set[Path]]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The runs, newest first."""
        return self.ledger.entries


class Lister(QObject):
    """Looks at the desk's folder of runs whenever asked, one look at a time.

    Args:
        desk: Whose folder it is, and where the thread runs.

    Signals:
        listed(): `listing` is another one.
        refused(str): The folder can't be read; `listing` is empty.
    """

    listed = Signal()
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.listing = Listing(desk.runs_folder, ledger.EMPTY, {}, (set(), set()))
        self._work: Work | None = None
        self._again = False
        self._seen = False

    @property
    def busy(self) -> bool:
        """Whether it looks just now."""
        return self._work is not None

    def look(self) -> None:
        """Looks in a thread; what did not change in the folder is not read again."""
        if self._work is not None:
            self._again = True
            return
        folder, before = self._desk.runs_folder, self.listing
        self._work = self._desk.workshop.start(
            lambda progress: _listing(folder, before, progress), self._looked, self._not_looked
        )

    def _looked(self, found: Listing) -> None:
        self._work = None
        if self._looks_again() and found.folder != self._desk.runs_folder:
            return
        same = self._seen and found.entries == self.listing.entries and found.folder == self.listing.folder
        self.listing, self._seen = found, True
        if not same:
            self.listed.emit()

    def _not_looked(self, sentence: str) -> None:
        self._work = None
        self._seen = False
        self.listing = Listing(self._desk.runs_folder, ledger.EMPTY, {}, (set(), set()))
        if not self._looks_again():
            self.refused.emit(sentence)

    def _looks_again(self) -> bool:
        again, self._again = self._again, False
        if again:
            self.look()
        return again


def _listing(folder: Path, before: Listing, progress: Progress) -> Listing:
    known = before.ledger if before.folder == folder else ledger.EMPTY
    found = ledger.look(folder, known, progress)
    if found.entries == known.entries and before.names:
        return Listing(folder, found, before.names, before.leaders)
    return Listing(folder, found, words.names(found.entries), comparison.leaders(found.entries))
