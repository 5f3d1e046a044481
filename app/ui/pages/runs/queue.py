"""The queue on the Runs page: what waits in an order that can be changed, what trains, what became of the others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.queue import DONE, WAITING, Entry, expected_seconds
from app.ui.components import Button, Card, Columns, EmptyState, Flow, PlainLabel
from app.ui.components.table import ROW
from app.ui.language import localised
from app.ui.pages.runs import words
from app.ui.pages.runs.queuemodel import QueueModel, peculiar, rough
from app.ui.pages.runs.queuetable import QueueTable
from app.ui.pages.train.words import whole
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.desk import Desk

FOLLOWING = 250
"""Milliseconds between two looks at the training that runs."""

ENDED_WELL = ("completed", "stopped")


class QueueView(QWidget):
    """The queue, or what goes here.

    Args:
        desk: Whose queue it is.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.card = QueueCard(desk, self)
        self.columns = Columns(parent=self)
        self.columns.add_main(self.card, 1)
        self.empty = EmptyState(
            self.tr("Nothing is queued"),
            self.tr("While a training runs, Train puts a copy here; it begins when its turn comes."),
            icon="list", action=self.tr("Go to Model"), parent=self,
        )  # fmt: skip
        self.empty.acted.connect(self._go_to_model)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.columns)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.card.changed.connect(self._choose)
        self._choose()

    def _choose(self) -> None:
        self._stack.setCurrentWidget(self.columns if self._desk.queue.now.entries else self.empty)

    def _go_to_model(self) -> None:
        self._desk.wanted.emit("model")


class QueueCard(Card):
    """The table of the queue, and what can be done with it.

    Args:
        desk: Whose queue it is.

    Signals:
        changed(): The queue is another one.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, parent=parent)
        self.setAccessibleName(self.tr("Trainings in the queue"))
        self._desk, self._queue = desk, desk.queue
        self._current = ""
        self.model = QueueModel(self)
        self.table = QueueTable(self.model, self)
        self._build()
        self._following = QTimer(self, singleShot=True, interval=FOLLOWING)
        self._following.timeout.connect(self._follow)
        desk.queue.changed.connect(self.refresh)
        desk.training.changed.connect(self._trained)
        self.model.moved.connect(desk.queue.move)
        self.table.shifted.connect(self._shift)
        self.table.remove_asked.connect(self._remove)
        self.table.opened.connect(self._open)
        self.table.current_changed.connect(self._show_current)
        Theme.of(self).changed.connect(self._fit)
        self._fit()
        self.refresh()

    def _build(self) -> None:
        self.detail = PlainLabel("", "small", "text2", wrap=True, parent=self)
        self.detail.setAccessibleName(self.tr("About the chosen entry"))
        self.up = self._button(self.tr("Move up"), "chevron-up", self._move_up)
        self.down = self._button(self.tr("Move down"), "chevron-down", self._move_down)
        self.out = self._button(self.tr("Take out"), "x", self._remove, self.tr("Take out of the queue"))
        self.open = self._button(self.tr("Open run"), "arrow-right", self._open, self.tr("Open the run of the entry"))
        self.clear = self._button(self.tr("Clear what is done"), "", self._clear)
        self.go = Button(self.tr("Start the queue"), "primary", icon="player-play", parent=self)
        self.go.clicked.connect(self._go)
        self.tools = Flow(self.up, self.down, self.out, self.open, self.clear, parent=self)
        self._tray = QHBoxLayout()
        self._tray.addWidget(self.tools, 1)
        self._tray.addWidget(self.go, 0, Qt.AlignmentFlag.AlignBottom)
        below = QWidget(self)
        self._below = QVBoxLayout(below)
        self._below.addWidget(self.detail)
        self._below.addLayout(self._tray)
        self.add(self.table, 1)
        self.add(below)

    def _button(self, text: str, icon: str, act: Callable[[], None], name: str = "") -> Button:
        button = Button(text, icon=icon, small=True, name=name, parent=self)
        button.clicked.connect(act)
        return button

    # Showing

    def refresh(self) -> None:
        """Shows the queue as it stands; the same entry stays the current one."""
        queue = self._queue.now
        row = self.table.currentIndex().row()
        self.model.show_queue(queue)
        self.table.refit()
        if queue.entries:
            same = self.model.row_of(self._current)
            self.table.select(same if same is not None else max(0, min(row, len(queue.entries) - 1)))
        self._follow()
        self._show_current()
        self._show_go()
        self.changed.emit()

    def sentence(self) -> str:
        """How the queue stands, in a line."""
        queue = self._queue.now
        ended = [entry.result.outcome for entry in queue.done if entry.result is not None]
        well = sum(outcome in ENDED_WELL for outcome in ended)
        counts = (
            (well, self.tr("{count} trained")), (ended.count("failed"), self.tr("{count} failed")),
            (ended.count("cancelled"), self.tr("{count} cancelled")),
            (ended.count("interrupted"), self.tr("{count} interrupted")),
            (int(queue.running is not None), self.tr("{count} running")),
            (len(queue.waiting), self.tr("{count} waiting")),
        )  # fmt: skip
        parts = [text.format(count=whole(count)) for count, text in counts if count]
        seconds = expected_seconds(queue.waiting)
        if seconds is not None:
            parts.append(self.tr("about {time}").format(time=rough(seconds)))
        if queue.held and queue.waiting:
            parts.append(self.tr("paused"))
        return ", ".join(parts) + "." if parts else self.tr("Trainings that wait for their turn.")

    def _show_current(self) -> None:
        entry = self.table.current()
        self._current = self._current if entry is None else entry.id
        place = -1 if entry is None else self._queue.now.place(entry.id)
        last = len(self._queue.now.waiting) - 1
        fixed = self.tr("Only what waits has a place to change.")
        self.up.set_blocked(fixed if place < 0 else self.tr("It is the next one already.") if place == 0 else None)
        self.down.set_blocked(fixed if place < 0 else self.tr("It is the last one already.") if place == last else None)
        runs = entry is not None and entry.state not in (WAITING, DONE)
        self.out.set_blocked(self.tr("It trains just now. Stop it on the Train page.") if runs else None)
        begun = entry is not None and entry.run is not None
        self.open.set_blocked(None if begun else self.tr("It has no run before it begins."))
        done = bool(self._queue.now.done)
        self.clear.set_blocked(None if done else self.tr("None is done yet."))
        self.detail.setText("" if entry is None else self._about(entry))

    def _about(self, entry: Entry) -> str:
        """The reason in full where it failed; else what sets it apart, and when it was queued."""
        if entry.result is not None and entry.result.reason:
            return localised(entry.result.reason)
        settings = peculiar(self.model.entries, entry.id)
        parts = [self._queue.title(entry)]
        parts += settings or [self.tr("settings as most of the others")] * (len(self.model.entries) > 1)
        parts.append(self.tr("queued {when}").format(when=words.started(entry.queued)))
        return ", ".join(parts) + "."

    def _show_go(self) -> None:
        queue = self._queue.now
        resting = queue.held or queue.next is not None
        busy = queue.running is not None or self._desk.training.running
        if queue.held and busy:
            self.go.set_label(self.tr("Continue the queue"))
        else:
            self.go.set_label(self.tr("Start the queue") if resting else self.tr("Pause the queue"))
        self.go.set_icon("player-play" if resting else "player-pause")
        self.go.set_kind("primary" if resting and not busy else "secondary")
        self.go.setVisible(bool(queue.waiting))

    def _trained(self) -> None:
        if self.isVisible() and not self._following.isActive():
            self._following.start()

    def _follow(self) -> None:
        training = self._desk.training
        self.model.show_watch(training.watch if training.running else None)

    # Doing

    def _go(self) -> None:
        self._queue.hold(not (self._queue.now.held or self._queue.now.next is not None))

    def _shift(self, by: int) -> None:
        entry = self.table.current()
        place = -1 if entry is None else self._queue.now.place(entry.id)
        if entry is not None and place >= 0 and place + by >= 0:
            self._queue.move(entry.id, place + by)

    def _move_up(self) -> None:
        self._shift(-1)

    def _move_down(self) -> None:
        self._shift(1)

    def _remove(self) -> None:
        entry = self.table.current()
        if entry is not None:
            self._queue.remove(entry.id)

    def _clear(self) -> None:
        self._queue.clear()

    def _open(self) -> None:
        entry = self.table.current()
        if entry is None or entry.run is None:
            return
        if entry.state == DONE:
            self._desk.open_run(str(entry.run))
        else:
            self._desk.wanted.emit("train")

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._below.setContentsMargins(m.space(4), m.space(2), m.space(4), m.space(3))
        self._below.setSpacing(m.space(2))
        self._tray.setSpacing(m.space(2))
        self.table.setMinimumHeight(m.px(34 + 3 * ROW))
