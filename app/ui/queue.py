"""The queue behind the window: what waits is trained in turn, whatever became of the one before."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QLockFile, QObject, QTimer, Signal

from app.backlog import result_of, settled
from app.errors import UserError
from app.queue import DONE, Entry, Queue, Result, frozen
from app.ui.language import localised
from app.ui.queuefile import QueueFile
from app.ui.steps import short_title

if TYPE_CHECKING:
    from app.experiment import Experiment
    from app.runs import Run
    from app.ui.desk import Desk

ONE_PRESS = 1.5
"""Seconds within which the same experiment asked for again is the same press: a double click, a key held down."""

ANOTHER = 2000
"""Milliseconds between two looks whether another window has ended its training."""

SAVING = 3000
"""Milliseconds between two looks at a training that lost its window and is being saved."""


class TrainingQueue(QObject):
    """The entries as they stand (`now`), what is done with them, and the next one begun when a training ends.

    Args:
        desk: Trains.

    Attributes:
        now: The queue as a value.

    Signals:
        changed(): `now` is another queue.
        told(str, object): What was done, and what takes it back: a toast.
        found(): A window that is gone has left trainings that wait.
        through(): The last one that waited has ended.
    """

    changed = Signal()
    told = Signal(str, object)
    found = Signal()
    through = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.now = Queue()
        self.file = QueueFile(desk, self)
        self.file.found.connect(self._adopt)
        self._turn = QLockFile(str(desk.state.folder / "training.lock"))
        self._turn.setStaleLockTime(0)  # a lock is stale once its process is gone, however long a training takes
        self._asked: tuple[Experiment, float] | None = None
        self._began_at = 0.0
        self._closed = False
        self._starting = QTimer(self, singleShot=True, interval=0)
        self._starting.timeout.connect(self._start_next)
        self._knocking = QTimer(self, singleShot=True, interval=ANOTHER)
        self._knocking.timeout.connect(self._start_next)
        self._settling = QTimer(self, singleShot=True, interval=SAVING)
        self._settling.timeout.connect(self._settle)
        desk.training.began.connect(self._began)
        desk.training.ended.connect(self._ended)

    # What the user does

    def is_repeat(self, experiment: Experiment) -> bool:
        """Takes note of a wish to train; whether it is one with the last, as the second press of a double click is."""
        now = time.monotonic()
        before, self._asked = self._asked, (experiment, now)
        return before is not None and before[0] == experiment and now - before[1] < ONE_PRESS

    def may_begin(self) -> bool:
        """Takes the turn, which lasts until a training ends; False while another window of the user has it."""
        if self._turn.isLocked():
            return True
        folder = self._desk.state.folder
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        if self._turn.tryLock(0):
            return True
        # A folder that can't be written must not keep anyone from training.
        return self._turn.error() != QLockFile.LockError.LockFailedError

    def add(
        self, experiments: Sequence[Experiment], name: str, expected: float | None = None, start: bool = False
    ) -> None:
        """Puts frozen copies at the end.

        Args:
            experiments: What to train, one or more.
            name: What they are called.
            expected: Seconds that each is estimated to take. Defaults to unknown.
            start: Whether a queue in which nothing waits so far goes on by itself. Defaults to False.
        """
        if not self.now.waiting:
            self._change(self.now.hold(not start))
        self._take_in()
        made = [Entry(frozen(one), name, time.time(), expected) for one in experiments]
        for entry in made:
            self._change(self.now.add(entry))
        self.told.emit(self._queued(made), self._remover(made))
        self._starting.start()

    def move(self, id: str, place: int) -> None:
        """Makes a waiting entry the one at `place` of the waiting ones, from 0."""
        self._change(self.now.move(id, place))

    def remove(self, id: str) -> None:
        """Takes out an entry that waits or is done; said with Undo."""
        entry, before = self.now.find(id), self.now
        self._change(self.now.remove(id))
        if entry is not None and self.now != before:
            words = self.tr("{name} taken out of the queue").format(name=self.title(entry))
            self.told.emit(words, self._restorer([entry], before.place(id)))

    def clear(self) -> None:
        """Takes out all that are done; said with Undo."""
        done = self.now.done
        self._change(self.now.clear())
        if done:
            self.told.emit(self.tr("Table of the queue cleared"), self._restorer(done, -1))

    def hold(self, held: bool) -> None:
        """Lets the queue rest after the training that runs, or starts it."""
        self._change(self.now.hold(held))
        self._starting.start()

    def title(self, entry: Entry) -> str:
        """What an entry is called: template and experiment."""
        title = short_title(entry.experiment.template)
        return self.tr("{template}, {name}").format(template=title, name=entry.name) if entry.name else title

    # From one start of the program to the next

    def look(self) -> None:
        """Takes over what windows that are gone have left, in a thread."""
        self.file.look()

    def close(self) -> None:
        """The window goes: nothing begins any more, and what waits is kept for the next start."""
        self._closed = True
        for timer in (self._starting, self._knocking, self._settling):
            timer.stop()
        self.file.close(self.now)

    def _adopt(self, left: Queue) -> None:
        before = self.now
        self._change(self.now.adopt(left))
        self.file.keep(self.now)
        self._settling.start()
        if len(self.now.waiting) > len(before.waiting):
            self.found.emit()

    def _settle(self) -> None:
        """Looks again at trainings that lost their window while the worker still saved them."""
        before = self.now
        if any(entry.result is not None and entry.result.outcome == "running" for entry in before.done):
            done = Queue(before.done)
            self._desk.workshop.start(lambda progress: settled(done), self._settled, self._not_settled)

    def _settled(self, done: Queue) -> None:
        known = {entry.id: entry for entry in done.entries}
        entries = (known.get(entry.id, entry) if entry.state == DONE else entry for entry in self.now.entries)
        self._change(Queue(tuple(entries), self.now.held))
        self._settling.start()

    def _not_settled(self, sentence: str) -> None:
        """A run that can't be read keeps what was known of it."""

    # One after the other

    def _start_next(self) -> None:
        if self._closed or self._desk.training.running:
            return
        entry = self.now.next
        if entry is None:
            return
        if not self.may_begin():
            self._knocking.start()
            return
        from app import runs

        try:
            run = runs.create(self._desk.runs_folder, entry.experiment)
        except UserError as error:  # so would all the others; they wait
            self._stuck(str(error))
            return
        self._change(self.now.begin(entry.id, run.folder))
        try:
            self._desk.train_beside(run)
        except UserError as error:
            self._change(self.now.release(entry.id))
            self._stuck(str(error))

    def _stuck(self, sentence: str) -> None:
        self.leave()
        self._change(self.now.hold(True))
        self._desk.failed.emit(self.tr("The queue is paused: a training can't start."), localised(sentence))

    def _began(self) -> None:
        """A training has begun; one that is known here and is gone on with has its turn again."""
        self._began_at = time.monotonic()
        run = self._desk.training.run
        entry = None if run is None else self.now.of_run(run.folder)
        if run is not None and entry is not None and entry.state == DONE:
            self._change(self.now.begin(entry.id, run.folder))

    def _ended(self, outcome: str) -> None:
        """However it ended, the next one begins, unless the window is about to go."""
        self.leave()
        entry, run = self.now.running, self._desk.training.run
        if entry is not None and run is not None and entry.run == run.folder:
            self._change(self.now.finish(entry.id, self._result(entry, run, outcome)))
            self._desk.trained_beside(run, entry.experiment)
            if not self.now.waiting and len(self.now.done) > 1:
                self.through.emit()
        if self._desk.training.stopping != "interrupt":
            self._starting.start()

    def leave(self) -> None:
        """Gives the turn back: a training has ended, or could not begin."""
        self._turn.unlock()

    def _result(self, entry: Entry, run: Run, outcome: str) -> Result:
        from app import ledger

        watch, seconds = self._desk.training.watch, time.monotonic() - self._began_at
        if watch is None:
            return result_of(run, entry.experiment, seconds)
        metric = ledger.metric_of(entry.experiment)
        score = watch.test.get(f"test_{metric}")
        reason = watch.reason or "" if outcome == "failed" else ""
        return Result(outcome, reason, metric if score is not None else "", score, seconds)

    def _take_in(self) -> None:
        """A training that was begun by itself is counted with those that follow it."""
        training = self._desk.training
        run = training.run
        if not training.running or run is None or self.now.running is not None:
            return
        try:
            experiment = run.experiment()
        except UserError:
            return
        from app.ledger import data_name

        name = self._desk.trained_name or data_name(experiment.data.path)
        self._change(self.now.join(Entry(experiment, name, time.time()), run.folder))

    def _change(self, queue: Queue) -> None:
        if queue != self.now:
            self.now = queue
            self.changed.emit()
            self.file.keep(queue)

    # Words, and the way back

    def _queued(self, made: Sequence[Entry]) -> str:
        if len(made) > 1:
            return self.tr("{count} trainings queued").format(count=QLocale().toString(len(made)))
        number = QLocale().toString(self.now.place(made[0].id) + 1)
        words = self.tr("Queued as number {number}")
        if self.now.held and self._desk.training.running:
            words = self.tr("Queued as number {number}, the queue is paused")
        elif self.now.held:
            words = self.tr("Queued as number {number}, not started yet")
        elif not self._desk.training.running and not self._turn.isLocked():
            words = self.tr("Queued as number {number}, another window trains")
        return words.format(number=number)

    def _remover(self, made: Sequence[Entry]) -> Callable[[], None]:
        def remove() -> None:
            for entry in made:
                if self.now.place(entry.id) >= 0:
                    self._change(self.now.remove(entry.id))

        return remove

    def _restorer(self, entries: Sequence[Entry], place: int) -> Callable[[], None]:
        def restore() -> None:
            queue = self.now
            for entry in entries:
                queue = queue.adopt(Queue((entry,))).move(entry.id, place)
            self._change(queue.hold(self.now.held))
            self._starting.start()

        return restore
