"""The runs of a folder at a glance: what each was, how it ended, what it reached."""

from __future__ import annotations

import dataclasses
import functools
import math
import os
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app import experiment as experiments
from app import files, runs
from app.data.dataset import Progress, silent
from app.errors import UserError
from app.experiment import Experiment
from app.runs import Run
from app.said import said
from app.watch import RISING, EpochFigures, epochs_of
from models.spec import CLASSES, NUMBERS, Task

LONGEST_NOTE = 100_000
"""Characters of a note that are read."""

NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True)
class Entry:
    """One run.

    Args:
        run: Its folder.
        experiment: What was trained; None where the folder is damaged.
        outcome: As `runs.outcome` says; `damaged` where the experiment can't be read.
        problem: Why it is damaged or has failed, in a sentence; else "".
        planned: Epochs planned.
        epochs: Epochs finished.
        best: The epoch whose weights are kept; 0 where none is.
        metric: The figure by which runs of its task are compared, without prefix.
        validation: That figure of the validation part at the best epoch, or None.
        test: The test part's figures.
        baseline: What the trivial answer scores there.
        seconds: Time the epochs took.
        created: When it began, in seconds since 1970.
        size: Bytes on disk.
        note: What the user wrote about it.
        settings: Everything that was decided, flat, by name.
    """

    run: Run
    experiment: Experiment | None
    outcome: str
    problem: str = ""
    planned: int = 0
    epochs: int = 0
    best: int = 0
    metric: str = "loss"
    validation: float | None = None
    test: Mapping[str, float] = field(default_factory=lambda: NOTHING)
    baseline: Mapping[str, float] = field(default_factory=lambda: NOTHING)
    seconds: float = 0.0
    created: float = 0.0
    size: int = 0
    note: str = ""
    settings: Mapping[str, Any] = field(default_factory=lambda: NOTHING)

    @functools.cached_property
    def data(self) -> str:
        """What the data are called; "" where nobody knows."""
        return "" if self.experiment is None else data_name(self.experiment.data.path)

    @property
    def template(self) -> str:
        """The template's id, or ""."""
        return "" if self.experiment is None else self.experiment.template

    @property
    def resumable(self) -> bool:
        """Whether it stopped half way and can go on."""
        return self.outcome == "interrupted" and self.experiment is not None


@dataclass(frozen=True)
class Course:
    """How a run went: the number of each finished epoch, seconds since its beginning, and figures by name."""

    epochs: tuple[int, ...]
    seconds: tuple[float, ...]
    figures: Mapping[str, tuple[float, ...]]


@dataclass(frozen=True)
class Ledger:
    """The runs of a folder, newest first, and the marks by which a later look sees what has changed."""

    entries: tuple[Entry, ...]
    marks: Mapping[Path, tuple[Any, ...]]


EMPTY = Ledger((), MappingProxyType({}))


def look(folder: Path, before: Ledger = EMPTY, progress: Progress = silent) -> Ledger:
    """The runs in a folder; takes time with very many, so ask for it in a thread.

    Args:
        folder: Where runs lie; one that is not there holds none.
        before: What an earlier look found: runs without a change since are not read again.
        progress: Told how far it is; may raise to stop.

    Raises:
        UserError: The folder can't be read.
    """
    known = {entry.run.folder: entry for entry in before.entries}
    places = _places(folder)
    entries, marks = [], {}
    for count, place in enumerate(places):
        progress(count / len(places), place.name)
        try:
            mark = _mark(place)
            if before.marks.get(place) == mark and known[place].outcome != "running":
                entry = known[place]
            else:
                entry = _entry(Run(place))
        except OSError:  # it was deleted meanwhile
            continue
        entries.append(entry)
        marks[place] = mark
    return Ledger(tuple(sorted(entries, key=lambda entry: entry.created, reverse=True)), marks)


def count(folder: Path) -> int:
    """How many runs a folder holds; 0 where it can't be read."""
    try:
        return len(_places(folder))
    except UserError:
        return 0


def course(history: Iterable[EpochFigures]) -> Course:
    """The course of a run from its epochs."""
    rows = list(history)
    seconds, passed = [], 0.0
    for row in rows:
        passed += row.seconds if math.isfinite(row.seconds) else 0.0
        seconds.append(passed)
    names = dict.fromkeys(name for row in rows for name in row.metrics)
    figures = {name: tuple(row.metrics.get(name, math.nan) for row in rows) for name in names}
    return Course(tuple(row.epoch for row in rows), tuple(seconds), figures)


def data_name(path: str) -> str:
    """What data at a path are called: the name of file, folder or sample without its ending."""
    name = path.removeprefix("sample:").rstrip("/\\").replace("\\", "/")
    return Path(name).stem or name


def _places(folder: Path) -> list[Path]:
    """Folders that are runs, whole or damaged, by name."""
    try:
        with os.scandir(folder) as children:
            found = [Path(child.path).absolute() for child in children if not child.name.startswith(".")]
        return sorted(place for place in found if _is_run(place))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise UserError(
            said(
                "{folder} can't be read: {reason}. Choose another folder for runs.",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error


def _is_run(place: Path) -> bool:
    run = Run(place)
    return run.experiment_file.is_file() or (run.metrics_file.is_file() and run.history_file.is_file())


def _mark(place: Path) -> tuple[Any, ...]:
    """Times that change with what is shown of a run."""
    run = Run(place)
    parts = (place, run.experiment_file, run.metrics_file, run.history_file, run.note_file, run.checkpoint_folder,
             run.samples_folder)  # fmt: skip
    return tuple(_changed(part) for part in parts)


def _changed(place: Path) -> int:
    try:
        return place.stat().st_mtime_ns
    except OSError:
        return 0


def _entry(run: Run) -> Entry:
    metrics = run.metrics()
    created, size, note = _created(run, metrics), run.size(), read_note(run)
    try:
        return dataclasses.replace(_reached(run, metrics), created=created, size=size, note=note)
    except UserError as error:
        problem = str(error)
    except (AttributeError, KeyError, TypeError, ValueError):  # valid JSON of another form
        problem = f"{run.experiment_file} is damaged; copy the whole run folder again."
    return Entry(run, None, "damaged", problem, created=created, size=size, note=note)


def _reached(run: Run, metrics: Mapping[str, Any]) -> Entry:
    """What a run was and what it reached."""
    experiment = experiments.read(run.experiment_file)
    metric = metric_of(experiment)
    history = epochs_of(run)
    done = history[-1].epoch if history else 0
    best = _whole(metrics.get("best_epoch")) or _best_epoch(experiment, history)
    kept = next((row for row in history if row.epoch == best), None)
    validation = math.nan if kept is None else kept.metrics.get(f"val_{metric}", math.nan)
    reason = metrics.get("reason")
    return Entry(
        run,
        experiment,
        runs.outcome(run, metrics),
        reason if isinstance(reason, str) else "",
        max(_whole(experiment.training.get("epochs")), done),
        done,
        best,
        metric,
        validation if math.isfinite(validation) else None,
        _numbers(metrics.get("metrics")),
        _numbers(metrics.get("baseline")),
        sum(row.seconds for row in history if math.isfinite(row.seconds)),
        settings=settings_of(experiment),
    )


def read_note(run: Run) -> str:
    """What the user wrote about a run; "" where that is nothing, or can't be read."""
    try:
        with open(run.note_file, encoding="utf-8", errors="replace") as stream:
            return stream.read(LONGEST_NOTE)
    except OSError:
        return ""


def write_note(run: Run, text: str) -> None:
    """Keeps what the user wrote about a run; no file is left of an empty note.

    Raises:
        UserError: The folder can't be written.
    """
    if text.strip():
        files.write_text(run.note_file, text)
        return
    try:
        run.note_file.unlink(missing_ok=True)
    except OSError as error:
        raise files.unwritable(run.note_file, error) from error


def _created(run: Run, metrics: Mapping[str, Any]) -> float:
    try:
        return time.mktime(time.strptime(str(metrics.get("created")), "%Y-%m-%dT%H:%M:%S"))
    except (ValueError, OverflowError):
        return max(_changed(run.experiment_file), _changed(run.metrics_file)) / 1e9


def metric_of(experiment: Experiment) -> str:
    """The figure by which runs of an experiment are compared, without prefix."""
    if experiment.task == Task.FORECASTING:
        return "mae"
    return "accuracy" if experiment.task in CLASSES else "rmse" if experiment.task in NUMBERS else "loss"


def _best_epoch(experiment: Experiment, history: Sequence[EpochFigures]) -> int:
    """The epoch that the monitored figure favours, where metrics.json does not say it yet."""
    monitor = str(experiment.training.get("monitor", "val_loss"))
    known = {row.epoch: row.metrics.get(monitor, math.nan) for row in history}
    known = {epoch: value for epoch, value in known.items() if math.isfinite(value)}
    if not known:
        return 0
    return (max if monitor in RISING else min)(known, key=lambda epoch: known[epoch])


def settings_of(experiment: Experiment) -> dict[str, Any]:
    """Everything that was decided about a run, flat, by name."""
    data = experiment.data
    inputs = sum(column.role == "input" for column in data.columns)
    size = None if data.size is None else (data.size.width, data.size.height, data.size.channels)
    facts: dict[str, Any] = {
        "template": experiment.template,
        "data": data_name(data.path),
        "target": getattr(data.column("target"), "name", None),
        "inputs": inputs or None,
        "window": data.window,
        "horizon": data.horizon,
        "origin": None if experiment.origin is None else data_name(experiment.origin),
        "size": size,
        "rows": data.rows,
        "left_out": len(data.exclude) or None,
        "validation_share": data.split.validation,
        "test_share": data.split.test,
        "split": data.split.method,
    }
    given = {name: value for name, value in facts.items() if value is not None}
    return {**given, **experiment.hyperparameters, **experiment.training, "seed": experiment.seed}


def _numbers(found: object) -> Mapping[str, float]:
    if not isinstance(found, Mapping):
        return NOTHING
    return {
        str(name): float(value)
        for name, value in found.items()
        if isinstance(value, int | float) and math.isfinite(value)
    }


def _whole(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
