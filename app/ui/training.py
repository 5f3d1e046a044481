"""The training that runs behind the window: its watch, its commands, and how it ends."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import UserError
from app.said import said
from app.ui.language import localised
from app.watch import Note, Watch

if TYPE_CHECKING:
    from app.runs import Run
    from app.ui.workers import Workers

KILL_AFTER = 100
"""Milliseconds a cancelled worker gets to end by itself."""

STOP_AFTER = 700
"""Milliseconds a worker gets to obey `stop`; one that reads, traces or compiles is killed, and its run brought to its
end by another one, so that the best weights are safe within a second."""

ENDING = ("saving", "evaluating")
"""Phases of a training that has obeyed."""

TAKEN = (-9, -6, -11)
"""Exit codes of a process that the system has ended, or that died of the lack of memory: KILL, ABRT, SEGV."""


class Training(QObject):
    """One training at a time, seen through a `Watch`.

    Signals:
        began(): A training was started; `watch` and `run` are new.
        changed(): Events arrived; at most 15 times a second.
        ended(str): It has ended with this outcome: `completed`, `stopped`, `cancelled`, `failed` or `interrupted`.
    """

    began = Signal()
    changed = Signal()
    ended = Signal(str)

    def __init__(self, parent: QObject, workers: Workers) -> None:
        super().__init__(parent)
        self.watch: Watch | None = None
        self.run: Run | None = None
        self.stopping = ""
        self.died = False
        """Whether the process ended without a word, as when the system takes its memory."""
        self.resumed = False
        """Whether the run went on from an earlier end."""
        self.taken = False
        """Whether it died as a process dies that asks for too much memory."""
        self._scoring = False
        self._workers = workers
        self._killing = QTimer(self, singleShot=True)
        self._killing.timeout.connect(self._kill)
        workers.heard.connect(self._heard)
        workers.ended.connect(self._gone)

    @property
    def running(self) -> bool:
        """Whether a training runs now."""
        return self._workers.training is not None

    def start(self, run: Run) -> None:
        """Trains the experiment of a fresh run folder."""
        self._begin(run, Watch.of_experiment(run))
        self._workers.train({"experiment": str(run.experiment_file), "run": str(run.folder)})

    def resume(self, run: Run, epochs: int = 0, batch_size: int | None = None) -> None:
        """Goes on with an interrupted run, or for `epochs` more with a finished one; with other batches if told."""
        from app import runs

        with contextlib.suppress(UserError):  # so that a cancel never takes a run that was killed for a new one
            runs.mark(run, "interrupted")
        self._begin(run, Watch.of_resumed(run, epochs))
        self.resumed = True
        order: dict[str, Any] = {"resume": str(run.folder), "epochs": epochs}
        self._workers.train(order if batch_size is None else {**order, "batch_size": batch_size})

    def stop(self) -> None:
        """Ends the training and keeps the best weights. A worker that does not obey in time is killed.

        What it had saved is then scored by another one; where nothing was learned, the run is withdrawn.
        """
        if self.stopping:
            return
        self._send("stop", "stop")
        self._killing.start(STOP_AFTER)

    def cancel(self) -> None:
        """Ends the training at once; nothing is kept. A worker that does not answer in time is killed.

        A run that went on from an earlier end keeps what it had: there, this is `stop`.
        """
        if self.resumed:
            self.stop()
            return
        self._send("cancel", "cancel")
        self._killing.start(KILL_AFTER)

    def interrupt(self) -> None:
        """The window is about to go: the worker saves everything a resume needs, and ends."""
        if self._workers.training is not None:
            self.stopping = "interrupt"
            self._workers.training.hang_up()

    def pause(self, pausing: bool) -> None:
        """Pauses, or goes on."""
        if self.watch is not None:
            self.watch.pause(pausing)
        self._send("pause" if pausing else "continue")

    def set_learning_rate(self, value: float) -> None:
        """Changes the learning rate from the next step on."""
        self._send(f"set learning_rate {value!r}")

    def set_target(self, value: float) -> None:
        """Ends the training as soon as the monitored figure is this good; 0 means never."""
        if self.watch is not None:
            self.watch.target = value
        self._send(f"set target_metric {value!r}")

    def add_epochs(self, count: int) -> None:
        """Lets the running training go on for more epochs than planned."""
        if self.watch is not None:
            self.watch.epochs += count
        self._send(f"add epochs {count}")

    def _begin(self, run: Run, watch: Watch) -> None:
        self.run, self.watch = run, watch
        self.stopping, self.died, self.resumed, self.taken, self._scoring = "", False, False, False, False
        self.began.emit()

    def _send(self, line: str, stopping: str = "") -> None:
        if self._workers.training is None:
            return
        self.stopping = stopping or self.stopping
        self._workers.training.send(line)
        self.changed.emit()

    def _kill(self) -> None:
        watch = self.watch
        if self._workers.training is None or watch is None:
            return
        deaf = self.stopping == "stop" and watch.phase not in ENDING and not self._scoring
        if self.stopping == "cancel" or watch.ended or deaf:
            self._workers.training.kill()

    def _heard(self, events: list[dict[str, Any]]) -> None:
        if self.watch is None:
            return
        for event in events:
            if not self._scoring or event.get("event") != "phase" or event.get("phase") in ENDING:
                self.watch.take(event)  # else it would seem to begin again
        if self.watch.ended:  # all is written before `finished` is told; its libraries take long to leave
            self._killing.start(0)
        self.changed.emit()

    def _gone(self, code: int) -> None:
        self._killing.stop()
        watch, run = self.watch, self.run
        if watch is None or run is None:
            return
        if self.stopping == "stop" and watch.outcome is None and not self._scoring and self._score(run, watch):
            return
        if self.stopping == "cancel" and watch.outcome is None:
            watch.outcome = "cancelled"
            self._mark(run, watch)
        elif watch.outcome is None or self.stopping == "interrupt":
            watch.outcome = "interrupted"
            self.died = self.stopping != "interrupt"
            self.taken = self.died and code in TAKEN
            self._mark(run, watch)
        self.changed.emit()
        self.ended.emit(watch.outcome)

    def _score(self, run: Run, watch: Watch) -> bool:
        """Lets another worker bring a run to its end whose worker was killed while stopping; whether it does."""
        kept = run.model_file.is_file() or run.checkpoint_folder.is_dir() and any(run.checkpoint_folder.iterdir())
        if not kept:
            words = said("The training was stopped before it had learned anything, so there is nothing to keep.")
            watch.notes.append(Note("nothing_learned", localised(words)))
            self.stopping = "cancel"
            return False
        self._scoring = True
        try:
            self._workers.train({"score": str(run.folder)})
        except UserError as error:
            watch.notes.append(Note("not_scored", localised(str(error))))
            return False
        watch.phase = "saving"
        self.changed.emit()
        return True

    def _mark(self, run: Run, watch: Watch) -> None:
        """Says in the run folder how it ended; where that can't be written, the window still goes on."""
        from app import runs

        try:
            runs.mark(run, str(watch.outcome))
        except UserError as error:
            watch.notes.append(Note("not_saved", localised(str(error))))

    def forget(self, folder: Path) -> None:
        """The run that trained last was deleted; it can't be gone on with."""
        if not self.running and self.run is not None and self.run.folder == folder:
            self.run = self.watch = None
            self.changed.emit()

    def folder(self) -> Path | None:
        """The folder of the run that trains or trained last."""
        return None if self.run is None else self.run.folder
