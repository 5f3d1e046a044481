"""A training as seen from outside: its events gathered into phase, figures, best epoch, patience and time left."""

from __future__ import annotations

import collections
import csv
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import models
from app import said
from app.runs import Run

PHASES = ("reading", "building", "tracing", "training", "evaluating", "saving")

MOST_BATCHES = 4_000
"""Batch figures kept; older ones are thinned out by half when there are more."""

RISING = ("val_accuracy", "accuracy")
"""Monitored figures of which more is better."""

RECENT = 40
"""Progress marks that the time left of the first epoch is judged by."""

MARK_SECONDS = 0.2
"""At least this long lies between two of them."""

PACING, PACING_SECONDS = 3, 3.0
"""Epochs that the time left is judged by, and seconds they span at least: training, validation, samples, saving."""

CONCERNS = ("not_saved", "smaller_batch", "data_changed", "damaged_checkpoint", "not_scored")
"""Notes of what went wrong without ending the training."""

SAMPLES = (".png", ".json", ".txt")
"""Endings of what a training makes of itself after an epoch."""

SAID = ("reason", "failed", "not_finite", "data_lost", "rescued")
"""Notes that say why a training failed."""


@dataclass(frozen=True)
class EpochFigures:
    """One finished epoch: number from 1, seconds it took, learning rate, training and `val_` figures."""

    epoch: int
    seconds: float
    learning_rate: float
    metrics: Mapping[str, float]


@dataclass(frozen=True)
class BatchFigures:
    """How the running epoch stands after a batch: epoch from 1, step of `steps`, running training figures."""

    epoch: int
    step: int
    steps: int
    metrics: Mapping[str, float]


@dataclass(frozen=True)
class Note:
    """Something the trainer wanted known: a stable code and a sentence."""

    code: str
    message: str


@dataclass
class Watch:
    """What is known about one training, from its experiment and the events so far.

    Args:
        run: The run folder.
        epochs: How many are planned.
        monitor: The figure that decides which epoch is best.
        patience: Epochs without improvement that end the training; 0 where nothing ends it early.
        target: The monitored figure that ends the training when it is reached; 0 where none does.
        clock: Seconds that never jump. Defaults to the monotonic clock.
        improves: Whether the monitored figure says which epoch is best; else the newest counts as that.
    """

    run: str
    epochs: int
    monitor: str = "val_loss"
    patience: int = 0
    target: float = 0.0
    clock: Callable[[], float] = time.monotonic
    phase: str = ""
    parameters: int = 0
    step: int = 0
    steps: int = 0
    now: Mapping[str, float] = field(default_factory=dict)
    history: list[EpochFigures] = field(default_factory=list)
    batches: list[BatchFigures] = field(default_factory=list)
    batches_told: int = 0
    notes: list[Note] = field(default_factory=list)
    samples: list[tuple[int, str]] = field(default_factory=list)
    outcome: str | None = None
    test: Mapping[str, float] = field(default_factory=dict)
    paused: bool = False
    checkpoint: int = 0
    improves: bool = True

    def __post_init__(self) -> None:
        self._marks: collections.deque[tuple[float, float]] = collections.deque(maxlen=RECENT)
        self._ends: collections.deque[tuple[float, int]] = collections.deque(maxlen=500)
        self._judged: tuple[str, int, EpochFigures | None] = ("", 0, None)
        self._every = 1
        self._seen = 0

    @classmethod
    def of_run(cls, run: Run) -> Watch:
        """A watch over a run that ended, or that another program trains, from what lies in its folder.

        Raises:
            UserError: The folder's experiment can't be read.
        """
        from app import runs

        watch = cls.of_experiment(run)
        watch.history = epochs_of(run)
        metrics = run.metrics()
        watch.outcome = runs.outcome(run, metrics)
        watch.test = {f"test_{name}": value for name, value in (metrics.get("metrics") or {}).items()}
        watch.parameters = int(metrics.get("parameters") or 0)
        watch.epochs = max(watch.epochs, watch.epoch)
        watch.samples = _samples(run)
        if isinstance(reason := metrics.get("reason"), str):
            watch.notes.append(Note("reason", reason))
        return watch

    @classmethod
    def of_resumed(cls, run: Run, more: int = 0) -> Watch:
        """A watch over a run that goes on from what lies in its folder, for `more` epochs where it had ended.

        Raises:
            UserError: The folder's experiment can't be read.
        """
        watch = cls.of_run(run)
        done = watch.outcome == "completed"
        watch.epochs = (watch.epoch if done else watch.epochs) + more
        watch.outcome, watch.test, watch.notes = None, {}, []
        return watch

    @classmethod
    def of_experiment(cls, run: Run) -> Watch:
        """A watch over a run that begins now."""
        experiment = run.experiment()
        training, improves = experiment.training, judged(experiment.template)
        stops = improves and bool(training.get("early_stopping", False))
        return cls(
            str(run.folder),
            int(training.get("epochs", 0)),
            str(training.get("monitor", "val_loss")),
            int(training.get("patience", 0)) if stops else 0,
            float(training.get("target_metric") or 0.0) if improves else 0.0,
            improves=improves,
        )

    @property
    def epoch(self) -> int:
        """Finished epochs."""
        return self.history[-1].epoch if self.history else 0

    @property
    def ended(self) -> bool:
        """Whether nothing more will come."""
        return self.outcome is not None

    @property
    def best(self) -> EpochFigures | None:
        """The epoch whose weights are kept; the first of equal ones."""
        if not self.improves:
            return self.history[-1] if self.history else None
        name = self.monitored
        judged, count, best = self._judged
        if judged != name or count > len(self.history):
            count, best = 0, None
        for row in self.history[count:]:
            value = row.metrics.get(name)
            if _finite(value) and (best is None or _is_better(name, row.metrics[name], best.metrics[name])):
                best = row
        self._judged = (name, len(self.history), best)
        return best

    @property
    def monitored(self) -> str:
        """The figure that is judged: `loss` where there is no validation part."""
        seen = self.history[-1].metrics if self.history else {}
        return self.monitor if self.monitor in seen or not seen else "loss"

    @property
    def waited(self) -> int:
        """Epochs since the best one."""
        best = self.best
        return self.epoch - best.epoch if best is not None else 0

    @property
    def share(self) -> float:
        """Share of the planned epochs that is done, 0 to 1."""
        if not self.epochs:
            return 0.0
        running = self.step / self.steps if self.steps and self.epoch < self.epochs else 0.0
        return min(1.0, (self.epoch + running) / self.epochs)

    @property
    def seconds_left(self) -> float | None:
        """Seconds to the last planned epoch at the pace of the last epochs; None while unknown."""
        pace = self.epoch_seconds
        if pace is None or self.paused or self.ended or not self.epochs:
            return None
        begun = self._ends[-1][0] if len(self._ends) else None
        within = self.step / self.steps if self.steps else 0.0
        if begun is not None and len(self._ends) > 1:  # validation and samples have no steps, but take time
            within = min(1.0, max(within, (self.clock() - begun) / pace if pace else 1.0))
        return max(0.0, pace * (self.epochs - self.epoch - within))

    @property
    def epoch_seconds(self) -> float | None:
        """Seconds an epoch takes, with all that belongs to it; None while unknown."""
        if len(self._ends) > 1:
            (began, first), (end, last) = self._ends[0], self._ends[-1]
            return (end - began) / (last - first) if last > first else None
        if len(self._marks) < 2:
            return None
        (began, at), (end, now) = self._marks[0], self._marks[-1]
        return (end - began) / (now - at) if now > at else None

    @property
    def reason(self) -> str | None:
        """Why it failed, in a sentence; None where nobody said."""
        return next((note.message for note in reversed(self.notes) if note.code in SAID), None)

    @property
    def concern(self) -> Note | None:
        """The newest note that is too important to be looked up; None where there is none, or it was made good."""
        for note in reversed(self.notes):
            if note.code == "saved_again":
                return None
            if note.code in CONCERNS:
                return note
        return None

    def pause(self, pausing: bool) -> None:
        """Takes note that the training rests, or goes on; the time it rested counts for no pace."""
        self.paused = pausing
        self._marks.clear()
        self._ends.clear()

    def take(self, event: Mapping[str, Any]) -> None:
        """Takes one event in the form of CONTRACTS.md; unknown ones are passed over."""
        taker = getattr(self, f"_take_{event.get('event')}", None)
        if taker is not None:
            taker(event)

    def _take_started(self, event: Mapping[str, Any]) -> None:
        self.run = str(event.get("run") or self.run)
        self.parameters = int(event.get("parameters") or 0)

    def _take_phase(self, event: Mapping[str, Any]) -> None:
        self.phase = str(event["phase"])

    def _take_batch(self, event: Mapping[str, Any]) -> None:
        self.step, self.steps = int(event["step"]), int(event["steps"])
        self.now = event["metrics"]
        self._mark()
        self._keep_batch(BatchFigures(self.epoch + 1, self.step, self.steps, self.now))

    def _keep_batch(self, figures: BatchFigures) -> None:
        self._seen += 1
        if self._seen % self._every:
            return
        self.batches.append(figures)
        self.batches_told += 1
        if len(self.batches) > MOST_BATCHES:
            del self.batches[1::2]
            self._every *= 2

    def _take_epoch(self, event: Mapping[str, Any]) -> None:
        number = int(event["epoch"])
        while self.history and self.history[-1].epoch >= number:  # a resumed training tells an epoch anew
            self.history.pop()
            self._judged = ("", 0, None)
        self.history.append(
            EpochFigures(
                number,
                float(event["seconds"] or 0.0),
                float(event["learning_rate"] or 0.0),
                {name: math.nan if value is None else value for name, value in event["metrics"].items()},
            )
        )
        self.epochs, self.step = int(event["epochs"]), 0
        now = self.clock()
        self._ends.append((now, number))
        while len(self._ends) > PACING + 1 and now - self._ends[1][0] > PACING_SECONDS:
            self._ends.popleft()

    def _take_sample(self, event: Mapping[str, Any]) -> None:
        made = (int(event["epoch"]), str(event["path"]))
        if made not in self.samples:
            self.samples.append(made)

    def _take_checkpoint(self, event: Mapping[str, Any]) -> None:
        self.checkpoint = int(event["epoch"])

    def _take_notice(self, event: Mapping[str, Any]) -> None:
        self.notes.append(Note(str(event["code"]), said.from_json(str(event["message"]), event)))

    def _take_finished(self, event: Mapping[str, Any]) -> None:
        self.outcome = str(event["outcome"])
        self.test = {name: value for name, value in event["metrics"].items() if _finite(value)}

    def _mark(self) -> None:
        now, at = self.clock(), self.epoch + (self.step / self.steps if self.steps else 0.0)
        if not self._marks or now - self._marks[-1][0] >= MARK_SECONDS:
            self._marks.append((now, at))


def epochs_of(run: Run) -> list[EpochFigures]:
    """The rows of history.csv; a damaged one ends the list."""
    found = []
    try:
        with open(run.history_file, encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                figures = {name: float(text) if text else math.nan for name, text in row.items()}
                found.append(
                    EpochFigures(
                        int(figures.pop("epoch")),
                        figures.pop("seconds"),
                        figures.pop("learning_rate"),
                        figures,
                    )
                )
    except (OSError, ValueError, KeyError, TypeError):
        return found
    return found


def _samples(run: Run) -> list[tuple[int, str]]:
    """Epoch and path of the pictures, views and texts that the run made of itself."""
    found = []
    for path in sorted(run.samples_folder.glob("*-[0-9]*.*")) if run.samples_folder.is_dir() else ():
        number = path.stem.rpartition("-")[2]
        if number.isdecimal() and path.suffix in SAMPLES:
            found.append((int(number), str(path)))
    return sorted(found)


def _is_better(name: str, value: float, than: float) -> bool:
    return value > than if name in RISING else value < than


def _finite(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)


def judged(template: str) -> bool:
    """Whether a figure says which epoch, or run, of a template is best: not where two networks learn in a duel."""
    found = next((entry.learning for entry in models.TEMPLATES if entry.id == template), None)
    return found is None or found.improves
