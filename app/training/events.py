"""What a training tells the world, one frozen value per event (the words of CONTRACTS.md)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from app import said


@dataclass(frozen=True)
class Event:
    """One line of the stream: `{"event": NAME, ...}`."""

    name: ClassVar[str] = ""

    def to_json(self) -> dict[str, Any]:
        """The event as one JSON object."""
        values = {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}
        return {"event": self.name, **values}


Emit = Callable[[Event], None]


@dataclass(frozen=True)
class Started(Event):
    """The network stands and training begins: the run folder, and how many weights it has."""

    name: ClassVar[str] = "started"
    run: str
    parameters: int


@dataclass(frozen=True)
class Phase(Event):
    """What the trainer does now: `reading`, `building`, `tracing`, `training`, `evaluating`, `saving`."""

    name: ClassVar[str] = "phase"
    phase: str


@dataclass(frozen=True)
class Batch(Event):
    """After a batch, at most 20 a second: step of the epoch from 1, steps an epoch, running metrics."""

    name: ClassVar[str] = "batch"
    step: int
    steps: int
    metrics: Mapping[str, float]


@dataclass(frozen=True)
class Epoch(Event):
    """After an epoch, counted from 1; `metrics` holds training and `val_` figures."""

    name: ClassVar[str] = "epoch"
    epoch: int
    epochs: int
    seconds: float
    learning_rate: float
    metrics: Mapping[str, float]


@dataclass(frozen=True)
class SampleMade(Event):
    """A generated sample lies at `path` in the run folder."""

    name: ClassVar[str] = "sample"
    epoch: int
    path: str


@dataclass(frozen=True)
class Checkpoint(Event):
    """Everything a resume needs is on disk as of this epoch."""

    name: ClassVar[str] = "checkpoint"
    epoch: int


@dataclass(frozen=True)
class Notice(Event):
    """Something the user should know: a stable code and a sentence."""

    name: ClassVar[str] = "notice"
    code: str
    message: str

    def to_json(self) -> dict[str, Any]:
        """The event as one JSON object, with how its sentence was made where that is known."""
        return {**super().to_json(), **said.beside(self.message)}


@dataclass(frozen=True)
class Finished(Event):
    """The last event: `completed`, `stopped`, `cancelled` or `failed`, and `test_` metrics."""

    name: ClassVar[str] = "finished"
    run: str
    outcome: str
    metrics: Mapping[str, float]
