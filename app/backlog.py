"""Where a window's queue is kept between two starts: one file a window, and those of windows that are gone."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import hashlib
import json
import math
import os
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app import files, runs
from app import process as processes
from app.experiment import Experiment
from app.queue import DONE, RUNNING, Entry, Queue, Result
from app.runs import Run
from app.watch import epochs_of

KEPT, TAKEN = "queue", "taken"
"""How the files are called: those that are kept, and one that a window is taking over just now."""


class Backlog:
    """The files of queues in the state folder. Each has one writer, so that two windows never write the same.

    Args:
        folder: The state folder; made at the first write.
        session: The name under which this window keeps its own.
    """

    def __init__(self, folder: Path, session: str) -> None:
        self._folder, self._session = folder, session

    @functools.cached_property
    def _identity(self) -> Mapping[str, Any]:
        return processes.identity()

    @functools.cached_property
    def _token(self) -> str:
        """Tells this process from an earlier one of its number, which in a container comes again at every start."""
        return hashlib.sha256(str(self._identity).encode()).hexdigest()[:8]

    @property
    def file(self) -> Path:
        """This window's own file; not there while its queue is empty."""
        return self._folder / f"{KEPT}-{self._session}-{self._token}.json"

    def keep(self, queue: Queue) -> None:
        """Writes this window's queue, whole or not at all.

        Raises:
            UserError: The folder can't be written.
        """
        if not queue.entries:
            with contextlib.suppress(OSError):
                self.file.unlink(missing_ok=True)
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise files.unwritable(self._folder, error) from error
        files.write_json(self.file, {"format": 1, **self._identity, **queue.to_json()})

    def orphans(self) -> list[tuple[Path, Queue]]:
        """What windows that are gone have left, taken over: no other window gets it any more.

        What was training then has ended; its run folder says how. The files stay until `forget`, so that nothing is
        lost before it stands in this window's own.
        """
        found = []
        for file in sorted(self._folder.glob(f"{KEPT}-*.json")) + self._dropped():
            content = _read(file)
            if file == self.file or _lives(content):
                continue
            mine = self._folder / f"{TAKEN}-{os.getpid()}-{self._token}-{uuid.uuid4().hex}.json"
            try:
                os.rename(file, mine)  # of two windows that try, one fails
            except OSError:
                continue
            found.append((mine, settled(Queue.from_json(content))))
        return found

    def forget(self, taken: Path) -> None:
        """What was taken over stands in this window's file now."""
        with contextlib.suppress(OSError):
            taken.unlink()

    def _dropped(self) -> list[Path]:
        """Files of windows that ended while they took them over."""
        found = []
        for file in self._folder.glob(f"{TAKEN}-*.json"):
            number, token = [*file.stem.split("-"), "", ""][1:3]
            lives = number.isdecimal() and int(number) != os.getpid() and runs.alive(int(number))
            if token != self._token and not lives:
                found.append(file)
        return found


def result_of(run: Run, experiment: Experiment, seconds: float = 0.0) -> Result:
    """What a run folder says became of its training.

    Args:
        run: The run; where its folder is gone, it counts as interrupted.
        experiment: What it trained.
        seconds: How long it took, where that is known; else the time of its epochs.
    """
    from app import ledger

    metrics = run.metrics()
    figures = metrics.get("metrics")
    metric = ledger.metric_of(experiment)
    score = figures.get(metric) if isinstance(figures, Mapping) else None
    known = isinstance(score, int | float) and math.isfinite(score)
    reason = metrics.get("reason")
    return Result(
        runs.outcome(run, metrics),
        reason if isinstance(reason, str) else "",
        metric if known else "",
        float(score) if known else None,  # type: ignore[arg-type]
        seconds or sum(row.seconds for row in epochs_of(run) if math.isfinite(row.seconds)),
    )


def settled(queue: Queue) -> Queue:
    """A queue in which nothing trains: what did has ended, as its run folder says.

    The outcome is `running` as long as a worker that lost its window still saves: ask again then.
    """
    return dataclasses.replace(queue, entries=tuple(map(_settled, queue.entries)))


def _settled(entry: Entry) -> Entry:
    saving = entry.result is not None and entry.result.outcome == "running"
    if entry.run is None or not (entry.state == RUNNING or saving):
        return entry
    return dataclasses.replace(entry, state=DONE, result=result_of(Run(entry.run), entry.experiment))


def _read(file: Path) -> dict[str, Any]:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


def _lives(content: Mapping[str, Any]) -> bool:
    """Whether the window that wrote it is there; one with this process's number that is another file's is not."""
    if content.get("process") == os.getpid():
        return content.get("process_born") == processes.birth(os.getpid())
    return runs.alive(content.get("process"), content.get("process_born"))
