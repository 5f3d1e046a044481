"""The model behind the table of runs: what stands in each cell, which runs are compared, and their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.components import Cell, tooltip
from app.ui.pages.runs import words
from app.ui.pages.runs.cells import Mark
from app.ui.pages.train.words import duration, whole

if TYPE_CHECKING:
    from app.ledger import Entry
    from app.ui.pages.runs.listing import Listing
    from app.watch import Watch

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CHECK, LINE, NAME, DATA, OUTCOME, EPOCHS, VALIDATION, TEST, TIME, STARTED, SIZE = range(11)
NUMBERS = (EPOCHS, VALIDATION, TEST, TIME, SIZE)
MOST_COMPARED = 10
"""Runs that can be compared at once: more lines can't be told apart."""


class RunsModel(QAbstractTableModel):
    """Runs, newest first unless another column was asked to order them.

    Signals:
        compared_changed(): Another set of runs is compared, by the user.
        too_many(): One run more was to be compared than there is room for.
    """

    compared_changed = Signal()
    too_many = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.names: dict[Path, str] = {}
        self.compared: dict[Path, int] = {}
        self._order: tuple[int, Qt.SortOrder] = (STARTED, Qt.SortOrder.DescendingOrder)
        self._leaders: tuple[set[Path], set[Path]] = (set(), set())
        self._live: tuple[Path, Watch] | None = None
        self._titles = [
            "", "", self.tr("Run"), self.tr("Data"), self.tr("Outcome"), self.tr("Epochs"), self.tr("Best validation"),
            self.tr("Test"), self.tr("Time"), self.tr("Started"), self.tr("Size"),
        ]  # fmt: skip

    # What it shows

    def show_listing(self, listing: Listing) -> None:
        """Shows these runs; where they are the same as before, only their cells change."""
        before = [entry.run.folder for entry in self.entries]
        self.names, self._leaders = listing.names, listing.leaders
        self.compared = {folder: line for folder, line in self.compared.items() if folder in self.names}
        ordered = self._ordered(listing.entries)
        if [entry.run.folder for entry in ordered] == before:
            self.entries = ordered
            self._tell(0, len(ordered) - 1)
            return
        self.beginResetModel()
        self.entries = ordered
        self.endResetModel()

    def show_live(self, folder: Path | None, watch: Watch | None) -> None:
        """Shows how far the training of this window is; None once it ended."""
        before = self._live
        self._live = None if folder is None or watch is None else (folder, watch)
        for live in {None if one is None else one[0] for one in (before, self._live)} - {None}:
            row = self.row_of(live) if live is not None else None
            if row is not None:
                self._tell(row, row)

    def compare(self, folders: Sequence[Path]) -> None:
        """Chooses the runs to compare, without a signal; the first line goes to the first."""
        self.compared = {folder: line for line, folder in enumerate(folders[:MOST_COMPARED])}
        self._tell(0, len(self.entries) - 1)

    def row_of(self, folder: Path) -> int | None:
        """The row of a run, or None."""
        return next((row for row, entry in enumerate(self.entries) if entry.run.folder == folder), None)

    def chosen(self) -> list[Entry]:
        """The runs that are compared, from top to bottom."""
        return [entry for entry in self.entries if entry.run.folder in self.compared]

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._titles) - 1))

    # Order

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Orders the runs by a column; those without a value come last."""
        self._order = (column, order)
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self.entries[index.row()].run.folder) for index in self.persistentIndexList()]
        self.entries = self._ordered(self.entries)
        for index, folder in kept:
            row = self.row_of(folder)
            self.changePersistentIndex(index, QModelIndex() if row is None else self.index(row, index.column()))
        self.layoutChanged.emit()

    def _ordered(self, entries: Sequence[Entry]) -> list[Entry]:
        column, order = self._order
        downwards = order == Qt.SortOrder.DescendingOrder
        keyed = [(self._key(entry, column), entry) for entry in entries]
        known = [pair for pair in keyed if pair[0] is not None]
        known.sort(key=lambda pair: pair[0], reverse=downwards)
        return [entry for _, entry in known] + [entry for key, entry in keyed if key is None]

    def _key(self, entry: Entry, column: int) -> Any:
        folder = entry.run.folder
        keys = {
            CHECK: folder not in self.compared, LINE: self.compared.get(folder), NAME: self.names[folder].casefold(),
            DATA: entry.data.casefold(), OUTCOME: entry.outcome, EPOCHS: entry.epochs, VALIDATION: entry.validation,
            TEST: entry.test.get(entry.metric), TIME: entry.seconds, STARTED: entry.created, SIZE: entry.size,
        }  # fmt: skip
        return keys[column]

    # The model as Qt asks for it

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _side(section)
        if role == Role.AccessibleTextRole and section in (CHECK, LINE):
            return self.tr("Compare") if section == CHECK else self.tr("Line")
        return self._title(section) if role == Role.DisplayRole else None

    def _title(self, section: int) -> str:
        metrics = {entry.metric for entry in self.entries if entry.experiment is not None}
        if section == TEST and metrics == {"accuracy"}:
            return self.tr("Test accuracy")
        return self._titles[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == CHECK else flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Chooses a run to compare, or takes it out."""
        if role != Role.CheckStateRole or index.column() != CHECK or not self._is_drawable(index.row()):
            return False
        folder = self.entries[index.row()].run.folder
        if Qt.CheckState(value) == Qt.CheckState.Unchecked:
            self.compared.pop(folder, None)
        elif len(self.compared) >= MOST_COMPARED:
            self.too_many.emit()
            return False
        else:
            used = set(self.compared.values())
            self.compared[folder] = next(line for line in range(MOST_COMPARED) if line not in used)
        self._tell(index.row(), index.row())
        self.compared_changed.emit()
        return True

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, entry = index.column(), self.entries[index.row()]
        if role == Role.TextAlignmentRole:
            return _side(column)
        if column in (CHECK, LINE):
            return self._mark(index.row(), column, role)
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._text(entry, column)
        if role == Cell.TONE:
            return self._tone(entry, column)
        if role == Cell.STRONG:
            best = self._leaders[0] if column == VALIDATION else self._leaders[1] if column == TEST else set()
            return entry.run.folder in best
        if role == Role.ToolTipRole:
            return self._tip(entry, column)
        return self._state(entry, role) if column == OUTCOME else None

    def _mark(self, row: int, column: int, role: int) -> Any:
        line = self.compared.get(self.entries[row].run.folder)
        if column == LINE:
            return line if role == Mark.LINE else None
        if not self._is_drawable(row):
            return None
        if role == Role.CheckStateRole:
            return (Qt.CheckState.Unchecked if line is None else Qt.CheckState.Checked).value
        if role == Role.AccessibleTextRole:
            return self.tr("not compared") if line is None else self.tr("compared")
        return None

    def _is_drawable(self, row: int) -> bool:
        entry = self.entries[row]
        return entry.epochs > 0 or self._watch(entry) is not None

    def _watch(self, entry: Entry) -> Watch | None:
        return self._live[1] if self._live is not None and self._live[0] == entry.run.folder else None

    def _text(self, entry: Entry, column: int) -> str:
        watch = self._watch(entry)
        if watch is not None and column in (OUTCOME, EPOCHS, VALIDATION, TEST, TIME, STARTED):
            return self._live_text(entry, watch, column)
        if column == NAME:
            return self.names[entry.run.folder]
        if column == DATA:
            return entry.data
        if column == OUTCOME:
            return self._outcome(entry)[0]
        if column == EPOCHS:
            return whole(entry.epochs) if entry.experiment is not None else words.NONE
        if column == VALIDATION:
            return words.figure(entry, entry.validation)
        if column == TEST:
            return words.figure(entry, entry.test.get(entry.metric))
        if column == TIME:
            return duration(entry.seconds) if entry.epochs else words.NONE
        return words.started(entry.created) if column == STARTED else words.size(entry.size)

    def _live_text(self, entry: Entry, watch: Watch, column: int) -> str:
        if column == OUTCOME:
            if not watch.epochs or watch.phase != "training":
                return self.tr("preparing") if not watch.history else self.tr("finishing")
            now = min(watch.epoch + 1, watch.epochs)
            return self.tr("epoch {now} of {all}").format(now=whole(now), all=whole(watch.epochs))
        if column == EPOCHS:
            return whole(watch.epoch)
        if column == VALIDATION:
            best = watch.best
            value = None if best is None else best.metrics.get(f"val_{entry.metric}")
            return words.figure(entry, value)
        if column == TIME:
            left = watch.seconds_left
            return words.NONE if left is None else self.tr("{time} left").format(time=duration(left))
        return self.tr("later") if column == TEST else self.tr("running")

    def _outcome(self, entry: Entry) -> tuple[str, str]:
        text, kind = words.outcome(entry.outcome)
        if entry.outcome == "failed" and entry.problem:
            text = self.tr("{outcome}: {reason}").format(outcome=text, reason=entry.problem)
        return text, kind

    def _state(self, entry: Entry, role: int) -> Any:
        watch = self._watch(entry)
        if watch is not None:
            return watch.share if role == Mark.PROGRESS else None
        return self._outcome(entry) if role == Cell.CHIP else None

    def _tone(self, entry: Entry, column: int) -> str:
        if column in (NAME, EPOCHS):
            return "text"
        missing = self._text(entry, column) == words.NONE or (column == TEST and self._watch(entry) is not None)
        if column in (VALIDATION, TEST):
            return "text3" if missing else "text"
        return "text3" if missing else "text2"

    def _tip(self, entry: Entry, column: int) -> str:
        if column == OUTCOME:
            return tooltip(entry.problem)
        if column == NAME:
            facts = (self._text(entry, STARTED), self._text(entry, TIME), self._text(entry, SIZE))
            parts = (self.names[entry.run.folder], ", ".join(facts), str(entry.run.folder), entry.note.strip())
            return f"<qt>{'<br>'.join(escape(part) for part in parts if part)}</qt>"
        if column == DATA and entry.experiment is not None:
            return tooltip(entry.experiment.data.path)
        return ""


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def defaults(entries: Sequence[Entry], known: Mapping[Path, int]) -> list[Path]:
    """The runs to compare before the user chose: the newest four of one kind, those chosen before first."""
    drawable = [entry for entry in entries if entry.epochs > 1]
    if not drawable:
        return []
    first = drawable[0]
    alike = [entry.run.folder for entry in drawable if (entry.data, entry.metric) == (first.data, first.metric)]
    kept = [folder for folder in alike if folder in known]
    return [*kept, *(folder for folder in alike if folder not in kept)][:4]
