"""The model behind the table of the queue: what stands in each cell, and rows that can be dragged to another place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from app import ledger
from app.queue import DONE, RUNNING, WAITING, Entry, Queue
from app.runs import Run
from app.ui.components import Cell, tooltip
from app.ui.language import localised
from app.ui.pages.runs import words
from app.ui.pages.runs.cells import Mark
from app.ui.pages.train.words import duration, score, whole

if TYPE_CHECKING:
    from app.watch import Watch

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
PLACE, NAME, DATA, STATE, TEST, TIME = range(6)
NUMBERS = (TEST, TIME)
DRAGGED = "application/x-gradient-desk-queue"
"""What is carried while a row is dragged: the id of its entry."""


class QueueModel(QAbstractTableModel):
    """Entries in the order of their turn.

    Signals:
        moved(str, int): The entry of this id was dropped before the waiting one at this place, itself left out.
    """

    moved = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = Queue()
        self.names: dict[str, str] = {}
        self._watch: Watch | None = None
        self._titles = [
            "", self.tr("Experiment"), self.tr("Data"), self.tr("State"), self.tr("Test"), self.tr("Time"),
        ]  # fmt: skip

    @property
    def entries(self) -> Sequence[Entry]:
        """The entries, a row each."""
        return self.queue.entries

    def show_queue(self, queue: Queue) -> None:
        """Shows this queue; where its rows are the same as before, only their cells change."""
        same = [entry.id for entry in queue.entries] == [entry.id for entry in self.entries]
        if not same:
            self.beginResetModel()
        self.queue, self.names = queue, named(queue.entries)
        if same:
            self._tell(0, len(self.entries) - 1)
        else:
            self.endResetModel()

    def show_watch(self, watch: Watch | None) -> None:
        """Shows how far the training is that runs."""
        self._watch = watch
        for row, entry in enumerate(self.entries):
            if entry.state == RUNNING:
                self._tell(row, row)

    def row_of(self, id: str) -> int | None:
        """The row of an entry, or None."""
        return next((row for row, entry in enumerate(self.entries) if entry.id == id), None)

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._titles) - 1))

    # Dragging

    def supportedDropActions(self) -> Qt.DropAction:
        """A row is moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What may be dropped: an entry of this queue."""
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the entry that is dragged."""
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        data.setData(DRAGGED, self.entries[rows[0]].id.encode() if rows else b"")
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Only among those that wait."""
        return data.hasFormat(DRAGGED) and self._first_waiting() <= self._target(row, parent)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Asks for the move; nothing is left to remove, as Qt would after True."""
        if self.canDropMimeData(data, action, row, column, parent):
            id = bytes(data.data(DRAGGED).data()).decode()
            place, before = self._target(row, parent) - self._first_waiting(), self.queue.place(id)
            if before >= 0:
                self.moved.emit(id, place - (before < place))
        return False

    def _first_waiting(self) -> int:
        return len(self.entries) - len(self.queue.waiting)

    def _target(self, row: int, parent: Index) -> int:
        """The row before which something is dropped; below all of them it is at the end."""
        if row < 0:
            row = parent.row() if parent.isValid() else len(self.entries)
        return row

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
        if role == Role.AccessibleTextRole and section == PLACE:
            return self.tr("Place")
        return self._titles[section] if role == Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        waits = self.entries[index.row()].state == WAITING
        return flags | Qt.ItemFlag.ItemIsDragEnabled if waits else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, entry = index.column(), self.entries[index.row()]
        if role == Role.TextAlignmentRole:
            return _side(column)
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._text(entry, column)
        if role == Cell.TONE:
            missing = self._text(entry, column) == words.NONE
            return "text" if column in (NAME, TEST) and not missing else "text3" if missing else "text2"
        if role == Role.ToolTipRole:
            return self._tip(entry, column)
        if column == PLACE and role == Cell.ICON and entry.state == RUNNING:
            return "player-play"
        return self._state(entry, role) if column == STATE else None

    def _text(self, entry: Entry, column: int) -> str:
        if column == PLACE:
            place = self.queue.place(entry.id)
            return whole(place + 1) if place >= 0 else ""
        if column == NAME:
            return self.names[entry.id]
        if column == DATA:
            return entry.name
        if column == STATE:
            return self._progress() if entry.state == RUNNING else self._chip(entry)[0]
        if column == TEST:
            result = entry.result
            return words.NONE if result is None or result.score is None else score(result.metric, result.score)
        return self._time(entry)

    def _time(self, entry: Entry) -> str:
        if entry.state == RUNNING:
            left = None if self._watch is None else self._watch.seconds_left
            return words.NONE if left is None else self.tr("{time} left").format(time=duration(left))
        if entry.result is not None:
            return duration(entry.result.seconds) if entry.result.seconds else words.NONE
        if entry.expected is None:
            return words.NONE
        return self.tr("about {time}").format(time=rough(entry.expected))

    def _progress(self) -> str:
        watch = self._watch
        if watch is None or not watch.epochs or watch.phase != "training":
            return self.tr("preparing") if watch is None or not watch.history else self.tr("finishing")
        now = min(watch.epoch + 1, watch.epochs)
        return self.tr("epoch {now} of {all}").format(now=whole(now), all=whole(watch.epochs))

    def _chip(self, entry: Entry) -> tuple[str, str]:
        if entry.state == WAITING or entry.result is None:
            first = not self.queue.held and self.queue.place(entry.id) == 0
            return (self.tr("Next"), "accent") if first else (self.tr("Waiting"), "outline")
        text, kind = words.outcome(entry.result.outcome)
        if entry.result.reason:
            text = self.tr("{outcome}: {reason}").format(outcome=text, reason=localised(entry.result.reason))
        return text, kind

    def _state(self, entry: Entry, role: int) -> Any:
        if entry.state != RUNNING:
            return self._chip(entry) if role == Cell.CHIP else None
        share = 0.0 if self._watch is None else self._watch.share
        return share if role == Mark.PROGRESS else None

    def _tip(self, entry: Entry, column: int) -> str:
        if column == STATE and entry.state == DONE and entry.result is not None:
            return tooltip(localised(entry.result.reason))
        if column == DATA:
            return tooltip(entry.experiment.data.path)
        return tooltip(self._text(entry, column)) if column == NAME else ""


def rough(seconds: float) -> str:
    """An estimated time: whole minutes from one on, else whole five seconds."""
    unit = 60 if seconds >= 60 else 5
    return duration(max(round(seconds / unit), 1) * unit)


def named(entries: Sequence[Entry]) -> dict[str, str]:
    """What each entry is called, by id: its template and what is unusual about it among the others."""
    found = words.names([_as_run(place, entry) for place, entry in enumerate(entries)])
    return {entry.id: found[Path(entry.id)] for entry in entries}


def peculiar(entries: Sequence[Entry], id: str) -> list[str]:
    """All settings in which an entry differs from most of the others on its data, as "dropout 0.4"."""
    from app import comparison

    found = comparison.peculiarities([_as_run(place, entry) for place, entry in enumerate(entries)])
    return [words.fragment(name, value) for name, value in found.get(Path(id), ())]


def _as_run(place: int, entry: Entry) -> ledger.Entry:
    """An entry as the table of runs knows one, so that both are named alike."""
    settings = ledger.settings_of(entry.experiment)
    return ledger.Entry(Run(Path(entry.id)), entry.experiment, entry.state, created=place, settings=settings)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
