"""The queue: frozen copies of experiments, trained one after the other; a value, and how it becomes JSON."""

from __future__ import annotations

import dataclasses
import math
import os
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from app import experiment as experiments
from app import said
from app.errors import UserError
from app.experiment import Experiment

WAITING, RUNNING, DONE = "waiting", "running", "done"
STATES = (DONE, RUNNING, WAITING)
"""In the order in which entries of each stand in the queue."""


@dataclass(frozen=True)
class Result:
    """What became of an entry.

    Args:
        outcome: As `runs.outcome` says: `completed`, `stopped`, `cancelled`, `interrupted` or `failed`.
        reason: Why it failed, in a sentence; else "".
        metric: The test figure that people ask for, without prefix; "" where it was not scored.
        score: That figure, or None.
        seconds: Time from the start to the end; 0 where nobody measured it.
    """

    outcome: str
    reason: str = ""
    metric: str = ""
    score: float | None = None
    seconds: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """The result as JSON's dicts; its reason can still be said in another language."""
        return {**dataclasses.asdict(self), **said.beside(self.reason)}

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Self:
        """The result that `to_json` wrote.

        Raises:
            KeyError, TypeError, ValueError: It has another form.
        """
        score = content["score"]
        return cls(
            str(content["outcome"]), said.from_json(str(content["reason"]), content), str(content["metric"]),
            None if score is None else float(score), float(content["seconds"]),
        )  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """One experiment in the queue, as it stood when it was queued.

    Args:
        experiment: What is trained; later edits in the window don't reach it.
        name: What the experiment was called: its file's name, else that of the data.
        queued: When, in seconds since 1970.
        expected: Seconds that it was estimated to take, or None.
        id: Its own, for good.
        state: One of `STATES`.
        run: The run folder once it has begun, else None.
        result: What became of it; None before.
    """

    experiment: Experiment
    name: str
    queued: float
    expected: float | None = None
    id: str = dataclasses.field(default_factory=lambda: uuid.uuid4().hex)
    state: str = WAITING
    run: Path | None = None
    result: Result | None = None

    def to_json(self) -> dict[str, Any]:
        """The entry as JSON's dicts and lists."""
        return {
            "id": self.id, "name": self.name, "queued": self.queued, "expected": self.expected, "state": self.state,
            "run": None if self.run is None else str(self.run), "experiment": self.experiment.to_json(),
            "result": None if self.result is None else self.result.to_json(),
        }  # fmt: skip

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Self:
        """The entry that `to_json` wrote.

        Raises:
            UserError: A newer version wrote it.
            KeyError, TypeError, ValueError, AttributeError: It has another form.
        """
        made = dict(content["experiment"])
        if int(made.pop("format")) > experiments.FORMAT or content["state"] not in STATES:
            raise ValueError(content["state"])
        run, result, expected = content["run"], content["result"], content["expected"]
        return cls(
            Experiment.from_json(made), str(content["name"]), float(content["queued"]),
            None if expected is None else float(expected), str(content["id"]), str(content["state"]),
            None if run is None else Path(run), None if result is None else Result.from_json(result),
        )  # fmt: skip


def frozen(experiment: Experiment) -> Experiment:
    """A copy that means the same wherever it is trained: every path in it absolute."""
    return experiments.with_paths(
        experiment, lambda text: text if text.startswith("sample:") else os.path.abspath(text)
    )


def with_seeds(experiment: Experiment, count: int) -> tuple[Experiment, ...]:
    """The experiment with `count` seeds, its own first, then the next whole numbers."""
    return tuple(dataclasses.replace(experiment, seed=experiment.seed + more) for more in range(count))


@dataclass(frozen=True)
class Queue:
    """Entries in the order of their turn: those that are done, the one that trains, those that wait.

    Every change gives a new queue; what makes no sense (an entry that is not there, or not in that state) changes
    nothing.

    Args:
        entries: The entries.
        held: Whether no further one begins by itself.
    """

    entries: tuple[Entry, ...] = ()
    held: bool = False

    @property
    def waiting(self) -> tuple[Entry, ...]:
        """Those whose turn has not come, the next first."""
        return self._of(WAITING)

    @property
    def done(self) -> tuple[Entry, ...]:
        """Those that have had their turn, the first first."""
        return self._of(DONE)

    @property
    def running(self) -> Entry | None:
        """The one that trains, or None."""
        return next(iter(self._of(RUNNING)), None)

    @property
    def next(self) -> Entry | None:
        """The one to train now; None while one trains, where none waits, or while the queue is held."""
        if self.held or self.running is not None or not self.waiting:
            return None
        return self.waiting[0]

    def find(self, id: str) -> Entry | None:
        """The entry of this id, or None."""
        return next((entry for entry in self.entries if entry.id == id), None)

    def of_run(self, folder: Path) -> Entry | None:
        """The entry that trains or has trained in this run folder, or None."""
        return next((entry for entry in self.entries if entry.run == folder), None)

    def place(self, id: str) -> int:
        """Which of the waiting ones it is, from 0; -1 where it does not wait."""
        return next((place for place, entry in enumerate(self.waiting) if entry.id == id), -1)

    def add(self, entry: Entry, place: int | None = None) -> Queue:
        """Puts an entry among the waiting ones.

        Args:
            entry: One whose id is new here.
            place: Before which of the waiting ones, from 0. Defaults to the end.
        """
        if self.find(entry.id) is not None:
            return self
        entry = dataclasses.replace(entry, state=WAITING, run=None, result=None)
        waiting = list(self.waiting)
        waiting.insert(len(waiting) if place is None else max(0, min(place, len(waiting))), entry)
        return self._with(waiting)

    def move(self, id: str, place: int) -> Queue:
        """Makes a waiting entry the one at `place` of the waiting ones, from 0; beyond the ends is at the end."""
        entry = self.find(id)
        if entry is None or entry.state != WAITING:
            return self
        return self.remove(id).add(entry, place)

    def remove(self, id: str) -> Queue:
        """Takes out an entry that does not train just now."""
        return dataclasses.replace(
            self, entries=tuple(entry for entry in self.entries if entry.id != id or entry.state == RUNNING)
        )

    def clear(self) -> Queue:
        """Takes out all that are done."""
        return dataclasses.replace(self, entries=tuple(entry for entry in self.entries if entry.state != DONE))

    def hold(self, held: bool) -> Queue:
        """Lets no further entry begin by itself, or lets the queue go on."""
        return dataclasses.replace(self, held=held)

    def begin(self, id: str, run: Path) -> Queue:
        """An entry trains now, in this run folder: one that waited, or one that is gone on with."""
        entry = self.find(id)
        if entry is None or self.running is not None:
            return self
        return self._sorted(
            [*self._others(id), dataclasses.replace(entry, state=RUNNING, run=run, result=None)]
        )

    def join(self, entry: Entry, run: Path) -> Queue:
        """Takes in a training that runs already, so that it is counted with those that follow it."""
        if self.running is not None or self.find(entry.id) is not None:
            return self
        return self._sorted([*self.entries, dataclasses.replace(entry, state=RUNNING, run=run, result=None)])

    def finish(self, id: str, result: Result) -> Queue:
        """The entry that trains has ended."""
        entry = self.find(id)
        if entry is None or entry.state != RUNNING:
            return self
        return self._sorted([*self._others(id), dataclasses.replace(entry, state=DONE, result=result)])

    def release(self, id: str) -> Queue:
        """The entry that was about to train could not begin: it is the first that waits again."""
        entry = self.find(id)
        if entry is None or entry.state != RUNNING:
            return self
        return dataclasses.replace(self, entries=tuple(self._others(id))).add(entry, 0)

    def adopt(self, other: Queue) -> Queue:
        """Takes over what a window left behind; nothing of it begins by itself.

        Args:
            other: A queue in which nothing trains. Entries that are known here already are passed over.
        """
        new = [entry for entry in other.entries if self.find(entry.id) is None]
        merged = self._sorted([*new, *self.entries])
        return merged.hold(self.held or any(entry.state == WAITING for entry in new))

    def to_json(self) -> dict[str, Any]:
        """The queue as JSON's dicts and lists."""
        return {"held": self.held, "entries": [entry.to_json() for entry in self.entries]}

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Queue:
        """The queue that `to_json` wrote; entries of another form are left out."""
        found: list[Entry] = []
        listed = content.get("entries")
        for item in listed if isinstance(listed, list) else ():
            try:
                entry = Entry.from_json(item)
            except (UserError, KeyError, TypeError, ValueError, AttributeError):
                continue
            if all(entry.id != other.id for other in found):
                found.append(entry)
        return cls(held=content.get("held") is True)._sorted(found)

    def _of(self, state: str) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.state == state)

    def _others(self, id: str) -> list[Entry]:
        return [entry for entry in self.entries if entry.id != id]

    def _with(self, waiting: Iterable[Entry]) -> Queue:
        return dataclasses.replace(
            self, entries=(*(entry for entry in self.entries if entry.state != WAITING), *waiting)
        )

    def _sorted(self, entries: Iterable[Entry]) -> Queue:
        return dataclasses.replace(
            self, entries=tuple(sorted(entries, key=lambda entry: STATES.index(entry.state)))
        )


def expected_seconds(entries: Iterable[Entry]) -> float | None:
    """Seconds that these entries were estimated to take together; None where one has no estimate."""
    known = [entry.expected for entry in entries]
    if not known or any(seconds is None or not math.isfinite(seconds) for seconds in known):
        return None
    return sum(seconds for seconds in known if seconds is not None)
