"""The keeper: writes what a training must not lose, beside the training where that can be, and says what it can't."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from app.errors import UserError
from app.runs import Run
from app.said import said
from app.training import checkpoint
from app.training.progress import write_history

SHARE = 0.02
"""Share of a training's time that may go into each thing done on the way."""

LEAST_SECONDS, MOST_SECONDS = 1.0, 50.0
"""Bounds of the time between two checkpoints: a kill costs less than a minute however long writing takes."""

WITHIN_SECONDS = 10.0
"""At least this long lies between two checkpoints within an epoch."""

MODEL_SECONDS = 20.0
"""At least this long lies between two models on the way; a checkpoint holds the same weights."""


@dataclass
class Pace:
    """When something that takes time is due again: when it will have taken no more than its share.

    Args:
        least: Seconds that lie between two times at least.
        most: Seconds after which it is due whatever it takes. Defaults to never.
    """

    least: float
    most: float = math.inf
    _last: float = field(default_factory=lambda: time.monotonic())
    _cost: float = 0.0
    _hurried: bool = False

    def due(self, least: float = 0.0) -> bool:
        """Whether it is due; not before `least` seconds have gone."""
        if self._hurried and not least:
            return True
        wait = max(self.least, least, min(self._cost / SHARE, self.most))
        return time.monotonic() - self._last >= wait

    def hurry(self) -> None:
        """Makes it due at once, where no least is asked for."""
        self._hurried = True

    def done(self, seconds: float) -> None:
        """It was done just now and took so long."""
        self._last, self._cost, self._hurried = time.monotonic(), seconds, False


@dataclass(frozen=True)
class Moment:
    """A training at one moment: arrays that nobody changes any more.

    Args:
        number: Of the checkpoint.
        epoch: Whole epochs done.
        facts: What a resume needs beside arrays.
        history: One row per epoch.
        state: All variables.
        best: The best weights; empty before there are any.
        best_epoch: The epoch they are of.
        places: Where in `state` the best weights lie; None where they are others.
    """

    number: int
    epoch: int
    facts: Mapping[str, Any]
    history: Sequence[Mapping[str, float]]
    state: Sequence[np.ndarray]
    best: Sequence[np.ndarray]
    best_epoch: int
    places: Sequence[int] | None


@dataclass
class Keeper:
    """Writes checkpoints in a thread and the model in the caller's; a failure is said once and ends nothing.

    Args:
        run: The run folder.
        keep: Writes the model, given its weights.
        notice: Tells a code and a sentence.
        saved: Called with its epoch when a checkpoint is on disk.
    """

    run: Run
    keep: Callable[[Sequence[np.ndarray]], None]
    notice: Callable[[str, str], None]
    saved: Callable[[int], None]

    def __post_init__(self) -> None:
        self.pace = Pace(LEAST_SECONDS, MOST_SECONDS)
        self.pace.hurry()  # so that a run that is killed early can go on too
        self._models = Pace(MODEL_SECONDS)
        self._thread: threading.Thread | None = None
        self._results: list[tuple[str, Exception | None]] = []
        self._reached = 0
        self._named: list[str | None] = []
        self._on_disk = ""
        self._model_epoch: int | None = None
        self._failing: set[str] = set()

    def save(self, moment: Moment) -> None:
        """Writes a checkpoint beside the training; nothing happens while one is being written."""
        self.poll()
        if self._thread is None:
            self._thread = threading.Thread(target=self._write, args=(moment,), name="keeper")
            self._thread.start()

    def finish(self, moment: Moment | None, history: Sequence[Mapping[str, float]]) -> None:
        """Writes everything, and comes back when it is on disk.

        Args:
            moment: The end, the best weights of which are written first; None where it is worth no checkpoint.
            history: One row per epoch.
        """
        self.flush()
        if moment is None:
            self.attempt("history", lambda: write_history(self.run.history_file, history))
            return
        self._write(moment)
        self.poll()

    def model(self, weights: Sequence[np.ndarray], epoch: int, now: bool = False) -> None:
        """Writes the model where it is due and not written yet.

        Args:
            weights: The best weights.
            epoch: The epoch they are of.
            now: Whether it is due in any case. Defaults to False.
        """
        if not weights or self._model_epoch == epoch or not (now or self._models.due()):
            return
        began = time.monotonic()
        if self.attempt("model", lambda: self.keep(weights)):
            self._model_epoch = epoch
        self._models.done(time.monotonic() - began)

    def flush(self) -> None:
        """Waits for what is being written."""
        if self._thread is not None:
            self._thread.join()
        self.poll()

    def poll(self) -> None:
        """Tells what became of what was written meanwhile."""
        if self._thread is not None and not self._thread.is_alive():
            self._thread.join()
            self._thread = None
        if self._thread is None:
            results, self._results = self._results, []
            for what, error in results:
                self._tell(what, error)

    def attempt(self, what: str, write: Callable[[], None]) -> bool:
        """Writes something that the training can do without; returns whether it is written."""
        error = _failure(write)
        self._tell(what, error)
        return error is None

    def _write(self, moment: Moment) -> None:
        began = time.monotonic()
        self._result("history", lambda: write_history(self.run.history_file, moment.history))
        self._reached = moment.epoch
        self._result("checkpoint", lambda: self._write_slot(moment))
        self.pace.done(time.monotonic() - began)

    def _write_slot(self, moment: Moment) -> None:
        folder, best = self.run.checkpoint_folder, moment.places
        named: str | None = None
        if best is None and moment.best:
            named = self._on_disk
            if not named.startswith(f"best-{moment.best_epoch:06d}."):
                named = checkpoint.write_best(folder, moment.best_epoch, moment.best)
        checkpoint.write(
            folder, moment.number, moment.facts, {"state": moment.state}, named if best is None else best
        )
        self._on_disk = named or self._on_disk
        self._named = [*self._named, named][-2:]
        if len(self._named) == 2:  # before that nobody knows what the other slot names
            checkpoint.forget(folder, [name for name in self._named if name])
            self._on_disk = self._on_disk if self._on_disk in self._named else ""

    def _result(self, what: str, write: Callable[[], None]) -> None:
        self._results.append((what, _failure(write)))

    def _tell(self, what: str, error: Exception | None) -> None:
        """Says what can't be saved when that begins, and when it ends."""
        if error is None:
            if what == "checkpoint":
                self.saved(self._reached)
            if what in self._failing:
                self._failing.discard(what)
                if not self._failing:
                    self.notice("saved_again", said("What could not be saved before is saved now."))
        elif what not in self._failing:
            self._failing.add(what)
            reason = _reason(error)
            self.notice("not_saved", said("The training goes on, but it isn't saved: {reason}", reason=reason))


def _failure(write: Callable[[], None]) -> Exception | None:
    try:
        write()
    except (UserError, OSError, MemoryError) as error:
        return error
    return None


def _reason(error: Exception) -> str:
    if isinstance(error, UserError):
        return str(error)
    if isinstance(error, MemoryError):
        return said("there is not enough memory.")
    return said("{reason}.", reason=getattr(error, "strerror", None) or str(error))
