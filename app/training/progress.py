"""How far a training has come: everything but the weights, and the history as a file."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app import files

RISING = ("val_accuracy",)
"""Figures of which more is better; of all others less is."""

MOST_EPOCHS = 1_000_000
"""Epochs that a training may have in all."""

AS_PLANNED = (0.0, 0.0, 1.0)
"""The pace of a schedule that nobody changed."""

COUNTS = ("epoch", "step", "updates", "best_epoch", "waited", "checkpoints")
"""What a checkpoint must hold as whole numbers."""


@dataclass
class Progress:
    """Where a training stands.

    Args:
        epoch: Whole epochs done.
        step: Batches done of the epoch under way.
        updates: Updates made since the schedule began.
        sums: Sums of the epoch under way.
        seconds: Time spent in the epoch under way.
        best: The monitored figure at the best epoch, or None before the first.
        best_epoch: The best epoch, from 1; 0 before the first.
        waited: Epochs since the best one.
        history: One row per epoch.
        checkpoints: Checkpoints written.
        pace: How the schedule is gone through: at update `pace[0]` it stood at place `pace[1]`, and each
            update since has taken it `pace[2]` places further. As planned, each takes it one.
    """

    epoch: int = 0
    step: int = 0
    updates: int = 0
    sums: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0)
    seconds: float = 0.0
    best: float | None = None
    best_epoch: int = 0
    waited: int = 0
    history: list[dict[str, float]] = field(default_factory=list)
    checkpoints: int = 0
    pace: tuple[float, float, float] = AS_PLANNED

    def place(self) -> float:
        """Where the schedule stands, in updates as they were planned."""
        since, stood, pace = self.pace
        return stood + (self.updates - since) * pace

    def stretch(self, planned: int, left: int) -> None:
        """Lets the rest of the schedule last for another number of updates; its learning rate goes on without a jump.

        Args:
            planned: Updates of the whole schedule.
            left: Updates still to come, at least 1.
        """
        place = self.place()
        self.pace = float(self.updates), place, max(0.0, planned - place) / left

    def judge(self, value: float, monitor: str) -> bool:
        """Takes in an epoch's monitored figure; says whether it is the best so far."""
        sign = -1.0 if monitor in RISING else 1.0
        better = math.isfinite(value) and (self.best is None or sign * value < sign * self.best)
        if better:
            self.best, self.best_epoch, self.waited = value, self.epoch, 0
        else:
            self.waited += 1
        return better

    def take_newest(self, value: float) -> bool:
        """Takes in the figure of an epoch that counts as the best whatever it is."""
        self.best, self.best_epoch, self.waited = (value if math.isfinite(value) else 0.0), self.epoch, 0
        return True

    def rebatch(self, samples: int, before: int, now: int) -> None:
        """Keeps place and schedule by their share where batches have another size from here on.

        Args:
            samples: Samples an epoch, at least 1.
            before: Samples a batch so far.
            now: Samples a batch from here on.
        """
        if before == now:
            return
        steps_before, steps = -(-samples // before), -(-samples // now)
        seen = self.step * before
        self.step = steps if self.step >= steps_before else min(seen // now, steps)
        self.updates = max(round(self.updates * steps / steps_before), self.epoch * steps + self.step and 1)
        self.pace = self.pace[0] * steps / steps_before, self.pace[1] * steps / steps_before, self.pace[2]

    def to_json(self) -> dict[str, Any]:
        """All fields, for a checkpoint; the history is a copy, its rows are not."""
        return {**vars(self), "history": list(self.history)}

    @classmethod
    def from_json(cls, facts: Mapping[str, Any]) -> Progress:
        """The progress that a checkpoint holds; unknown facts are ignored.

        Raises:
            ValueError: It makes no sense.
        """
        best, history, seconds = facts.get("best"), facts.get("history"), facts.get("seconds")
        counts = {name: whole(facts, name) for name in COUNTS}
        if not isinstance(history, list) or not all(isinstance(row, dict) for row in history):
            raise ValueError("its history is missing")
        if len(history) != counts["epoch"] or counts["best_epoch"] + counts["waited"] > counts["epoch"]:
            raise ValueError("it counts more epochs than it has seen")
        if not isinstance(seconds, int | float) or not isinstance(best, int | float | None):
            raise ValueError("its figures are no numbers")
        try:
            sums = tuple(float(value) for value in facts["sums"])
            since, stood, pace = (float(value) for value in facts.get("pace", AS_PLANNED))
        except (KeyError, TypeError) as error:
            raise ValueError("its sums are missing") from error
        if not all(0 <= value < math.inf for value in (since, stood, pace)):
            raise ValueError("its schedule goes nowhere")
        return cls(
            **counts, seconds=float(seconds), sums=sums, best=best, history=history, pace=(since, stood, pace)
        )


def whole(facts: Mapping[str, Any], name: str, default: int | None = None) -> int:
    """One of the facts, a whole number that is not below 0.

    Raises:
        ValueError: It is missing or something else.
    """
    value = facts.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"it says nothing of {name}")
    return value


def added(facts: Mapping[str, Any]) -> list[int]:
    """The spans of epochs that were added to those planned.

    Raises:
        ValueError: They are no such numbers.
    """
    spans = facts.get("added", [])
    if not isinstance(spans, list):
        raise ValueError("it doesn't say which epochs were added")
    found = [whole({"epochs": span}, "epochs") for span in spans]
    if sum(found) > MOST_EPOCHS:
        raise ValueError("more epochs were added than there may be")
    return found


def write_history(path: Path, history: Sequence[Mapping[str, float]]) -> None:
    """Writes history.csv, one row per epoch; a figure that isn't finite is empty."""
    names = list(dict.fromkeys(name for row in history for name in row))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(names)
    for row in history:
        writer.writerow([_cell(row.get(name)) for name in names])
    files.write_text(path, text.getvalue())


def _cell(value: float | None) -> str:
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    return repr(value)
