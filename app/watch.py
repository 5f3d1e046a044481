"""A training as seen from outside: its events gathered into phase, figures, best epoch, patience and time left."""

from __future__ import annotations

import collections
import csv
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.runs import Run

PHASES = ("reading", "building", "tracing", "training", "evaluating", "saving")

MOST_BATCHES = 20_000
"""Batch figures kept; older ones are thinned out by half when there are more."""

RISING = ("val_accuracy", "accuracy")
"""Monitored figures of which more is better."""

RECENT = 8
"""Progress marks that the time left is judged by."""


@dataclass(frozen=True)
class EpochFigures:
    """One finished epoch: number from 1, seconds it took, learning rate, training and `val_` figures."""

    epoch: int
    seconds: float
    learning_rate: float
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
        clock: Seconds that never jump. Defaults to the monotonic clock.
    """

    run: str
    epochs: int
    monitor: str = "val_loss"
    patience: int = 0
    clock: Callable[[], float] = time.monotonic
    phase: str = ""
    parameters: int = 0
    step: int = 0
    steps: int = 0
    now: Mapping[str, float] = field(default_factory=dict)
    history: list[EpochFigures] = field(default_factory=list)
    batches: list[tuple[float, float]] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    samples: list[tuple[int, str]] = field(default_factory=list)
    outcome: str | None = None
    test: Mapping[str, float] = field(default_factory=dict)
    paused: bool = False
    checkpoint: int = 0

    def __post_init__(self) -> None:
        self._marks: collections.deque[tuple[float, float]] = collections.deque(maxlen=RECENT)
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
        for row in _rows(run):
            watch.history.append(row)
        metrics = run.metrics()
        watch.outcome = runs.outcome(run, metrics)
        watch.test = {f"test_{name}": value for name, value in (metrics.get("metrics") or {}).items()}
        watch.parameters = int(metrics.get("parameters") or 0)
        watch.epochs = max(watch.epochs, watch.epoch)
        if isinstance(reason := metrics.get("reason"), str):
            watch.notes.append(Note("reason", reason))
        return watch

    @classmethod
    def of_experiment(cls, run: Run) -> Watch:
        """A watch over a run that begins now."""
        training = run.experiment().training
        stops = bool(training.get("early_stopping", False))
        return cls(
            str(run.folder),
            int(training.get("epochs", 0)),
            str(training.get("monitor", "val_loss")),
            int(training.get("patience", 0)) if stops else 0,
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
        name = self.monitored
        known = [row for row in self.history if _finite(row.metrics.get(name))]
        if not known:
            return None
        chosen = max if name in RISING else min
        return chosen(known, key=lambda row: row.metrics[name])

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
        """Seconds to the last planned epoch at the pace of the last moments; None while unknown."""
        if len(self._marks) < 2 or self.paused or self.ended:
            return None
        (began, first), (_, last) = self._marks[0], self._marks[-1]
        if last <= first:
            return None
        pace = (self._marks[-1][0] - began) / (last - first)
        return max(0.0, pace * (1.0 - self.share))

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
        loss = self.now.get("loss")
        if self.steps and _finite(loss):
            self._keep_batch(self.epoch + self.step / self.steps, float(loss or 0.0))

    def _keep_batch(self, place: float, loss: float) -> None:
        self._seen += 1
        if self._seen % self._every:
            return
        self.batches.append((place, loss))
        if len(self.batches) > MOST_BATCHES:
            self.batches = self.batches[::2]
            self._every *= 2

    def _take_epoch(self, event: Mapping[str, Any]) -> None:
        self.history.append(
            EpochFigures(
                int(event["epoch"]),
                float(event["seconds"] or 0.0),
                float(event["learning_rate"] or 0.0),
                {name: math.nan if value is None else value for name, value in event["metrics"].items()},
            )
        )
        self.epochs, self.step = int(event["epochs"]), 0
        self._mark()

    def _take_sample(self, event: Mapping[str, Any]) -> None:
        self.samples.append((int(event["epoch"]), str(event["path"])))

    def _take_checkpoint(self, event: Mapping[str, Any]) -> None:
        self.checkpoint = int(event["epoch"])

    def _take_notice(self, event: Mapping[str, Any]) -> None:
        self.notes.append(Note(str(event["code"]), str(event["message"])))

    def _take_finished(self, event: Mapping[str, Any]) -> None:
        self.outcome = str(event["outcome"])
        self.test = {name: value for name, value in event["metrics"].items() if _finite(value)}

    def _mark(self) -> None:
        self._marks.append((self.clock(), self.share))


def _rows(run: Run) -> list[EpochFigures]:
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


def _finite(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)
