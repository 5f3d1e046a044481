"""Run folders: made, written whole or not at all, read, claimed, marked."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import re
import shutil
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import experiment as experiments
from app import files, schema
from app import process as processes
from app.errors import UserError
from app.experiment import Experiment
from app.hold import hold
from app.said import said

FINISHED = ("completed", "stopped")

LOCK = ".lock"
"""Held by the process that trains in a run folder."""

METRICS: Mapping[str, Any] = {
    "outcome": str,
    "reason": str,
    "metrics": Mapping[str, float | None],
    "baseline": Mapping[str, float | None],
    "epochs": int,
    "best_epoch": int | None,
    "samples": int,
    "parameters": int,
}
"""The forms of what is read from metrics.json without looking twice."""


@dataclass(frozen=True)
class Run:
    """One run's folder and the files in it, named as in CONTRACTS.md.

    Args:
        folder: The run folder.
    """

    folder: Path

    @property
    def experiment_file(self) -> Path:
        """What was run, complete."""
        return self.folder / "experiment.json"

    @property
    def environment_file(self) -> Path:
        """Versions, device, data fingerprint."""
        return self.folder / "environment.json"

    @property
    def history_file(self) -> Path:
        """One row per epoch."""
        return self.folder / "history.csv"

    @property
    def metrics_file(self) -> Path:
        """Outcome, test metrics, baseline, confusion."""
        return self.folder / "metrics.json"

    @property
    def model_file(self) -> Path:
        """The best weights as a model."""
        return self.folder / "model.keras"

    def part_file(self, name: str) -> Path:
        """A part of the model with the same weights, such as `decoder`, which reads one token at a time."""
        return self.folder / f"{name}.keras"

    @property
    def preprocessing_file(self) -> Path:
        """What turns a raw row into the model's input."""
        return self.folder / "preprocessing.json"

    @property
    def held_out_file(self) -> Path:
        """A few test samples and the run's predictions of them."""
        return self.folder / "held_out.npz"

    @property
    def predictions_file(self) -> Path:
        """The test part's predictions, answers and losses."""
        return self.folder / "predictions.npz"

    @property
    def samples_folder(self) -> Path:
        """What a generative training made after each epoch."""
        return self.folder / "samples"

    @property
    def samples_file(self) -> Path:
        """Where in those pictures each sample lies."""
        return self.samples_folder / "samples.json"

    @property
    def mean_file(self) -> Path:
        """The mean of the training pictures, which a generative model has to beat."""
        return self.samples_folder / "mean.png"

    @property
    def checkpoint_folder(self) -> Path:
        """What resume and more epochs need."""
        return self.folder / "checkpoint"

    @property
    def note_file(self) -> Path:
        """What the user wrote about the run."""
        return self.folder / "note.txt"

    @property
    def log_file(self) -> Path:
        """What happened, in words, with times."""
        return self.folder / "log.txt"

    def experiment(self) -> Experiment:
        """The experiment this run trained.

        Its data are looked for where they lie relative to the run, then where they lay when it was
        trained: one of them holds after the run, or run and data together, were moved.

        Raises:
            UserError: The file is missing or damaged.
        """
        experiment = experiments.read(self.experiment_file)
        data = experiment.data
        if data.path.startswith("sample:") or Path(data.path).exists():
            return experiment
        try:
            before = self.read_json(self.environment_file).get("data")
        except UserError:
            before = None
        if not isinstance(before, str) or not Path(before).exists():
            return experiment
        return dataclasses.replace(experiment, data=dataclasses.replace(data, path=before))

    def metrics(self) -> dict[str, Any]:
        """The content of metrics.json; only `outcome` `interrupted` where there is no better word."""
        try:
            content = json.loads(self.metrics_file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {"outcome": "interrupted"}
        return _sound(content) if isinstance(content, dict) else {"outcome": "interrupted"}

    def read_json(self, path: Path) -> dict[str, Any]:
        """One of the run's JSON files.

        Raises:
            UserError: It is missing or damaged.
        """
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            raise UserError(
                said(
                    "{path} is missing or damaged; copy the whole run folder again.",
                    path=path,
                )
            ) from error
        if not isinstance(content, dict):
            raise UserError(said("{path} is damaged; copy the whole run folder again.", path=path))
        return content

    def log(self, words: str) -> None:
        """Adds a line to log.txt; a full disk is no reason to end a training."""
        line = f"{time.strftime('%Y-%m-%d %H:%M:%S')}  {words}\n"
        try:
            with open(self.log_file, "a", encoding="utf-8", errors="backslashreplace") as stream:
                stream.write(line)
        except OSError:
            pass

    def size(self) -> int:
        """Bytes the run takes on disk."""
        return size_of(self.folder)


def _sound(metrics: dict[str, Any]) -> dict[str, Any]:
    """What metrics.json says, without what has another form than a training writes."""
    return {name: value for name, value in metrics.items() if schema.fits(value, METRICS.get(name, Any))}


def default_folder() -> Path:
    """Where runs go unless `--out` says otherwise: Gradient Desk in the user's documents."""
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / "Gradient Desk"


def create(out: Path | None, experiment: Experiment) -> Run:
    """Makes a new run folder, named after the data, the template and the time.

    Args:
        out: The folder to make it in. None means `default_folder()`.
        experiment: Names the folder, and is written into it.

    Raises:
        UserError: The folder can't be made or written.
    """
    out = (default_folder() if out is None else out).absolute()
    stem = f"{_slug(experiment.data.path)}-{experiment.template}-{time.strftime('%Y%m%d-%H%M%S')}"
    try:
        out.mkdir(parents=True, exist_ok=True)
        folder = _unused(out, stem)
    except OSError as error:
        raise files.unwritable(out, error) from error
    return prepare(folder, experiment)


def prepare(folder: Path, experiment: Experiment) -> Run:
    """Makes `folder` the run folder of `experiment`, from the start.

    Raises:
        UserError: The folder can't be made or written, or a process trains in it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise files.unwritable(folder, error) from error
    run = Run(folder.absolute())
    check_free(run)
    experiments.write(experiment, run.experiment_file)
    files.write_json(run.metrics_file, {"format": 1, "outcome": "running"})
    return run


def _unused(out: Path, stem: str) -> Path:
    for number in range(1, 10000):
        folder = out / (stem if number == 1 else f"{stem}-{number}")
        try:
            folder.mkdir()
        except FileExistsError:
            continue
        return folder
    raise UserError(
        said(
            "{out} already holds too many runs named {stem}. Choose another folder with --out.",
            out=out,
            stem=stem,
        )
    )


def _slug(path: str) -> str:
    name = path.removeprefix("sample:").rstrip("/\\")
    name = os.path.basename(name).split(".")[0]
    return re.sub(r"[^\w-]+", "-", name, flags=re.ASCII).strip("-").lower()[:40] or "run"


def open_run(folder: Path | str) -> Run:
    """The run in `folder`.

    Raises:
        UserError: It isn't one.
    """
    run = Run(Path(folder).absolute())
    if run.folder.is_file():
        raise UserError(
            said(
                "{folder} is a file, not a run. Give the folder of a run; `runs` lists them.",
                folder=folder,
            )
        )
    if not run.folder.is_dir():
        raise UserError(
            said(
                "{folder} is not there. Give the folder of a run; `runs` lists them.",
                folder=folder,
            )
        )
    if not run.experiment_file.is_file():
        raise UserError(
            said(
                "{folder} is not a run: it has no experiment.json. Give the folder of a run.",
                folder=folder,
            )
        )
    return run


def outcome(run: Run, metrics: Mapping[str, Any] | None = None) -> str:
    """How the run ended; `running` only while its process lives."""
    metrics = run.metrics() if metrics is None else metrics
    written = str(metrics.get("outcome", "interrupted"))
    return "interrupted" if written == "running" and not _is_running(metrics) else written


def _is_running(metrics: Mapping[str, Any]) -> bool:
    return metrics.get("outcome") == "running" and alive(metrics.get("process"), metrics.get("process_born"))


def alive(process: object, born: object = None) -> bool:
    """Whether the process with this number still runs; with `born`, whether it is still the same one."""
    if not isinstance(process, int):
        return False
    return processes.is_alive(process, born if isinstance(born, str) else None)


def check_free(run: Run) -> None:
    """Refuses a run that another process trains at this moment.

    Raises:
        UserError: One does.
    """
    metrics = run.metrics()
    if outcome(run, metrics) == "running" and metrics.get("process") != os.getpid():
        raise UserError(
            said(
                "{folder} is being trained by another process (number {number}). "
                "Stop that training first, or wait until it ends.",
                folder=run.folder,
                number=metrics.get("process"),
            )
        )


@contextlib.contextmanager
def claimed(run: Run) -> Iterator[None]:
    """Holds a run as long as this lasts: of two processes that go on with it in the same instant one is refused.

    Raises:
        UserError: Another process holds it.
    """
    with hold(run.folder / LOCK) as mine:
        if not mine:
            raise UserError(
                said(
                    "{folder} is being trained by another process. Stop that training first, or wait until it ends.",
                    folder=run.folder,
                )
            )
        yield


def mark(run: Run, outcome: str, reason: str = "") -> None:
    """Says in metrics.json how a run ended whose process was killed, and removes what it left half written.

    A cancelled run is left as if the trainer had ended it (see `withdraw`). A run whose process lives, or
    that has said itself how it ended, is left as it is.

    Args:
        run: The run; nothing happens where its folder isn't there.
        outcome: `cancelled`, `interrupted` or `failed`.
        reason: Why, in a sentence. Defaults to none.

    Raises:
        UserError: The folder can't be written.
    """
    if not run.folder.is_dir():
        return
    before = run.metrics()
    said = "running" if not run.metrics_file.is_file() else before.get("outcome")
    if said != "running" or _is_running(before):
        return
    sweep(run)
    facts = {"outcome": withdraw(run) if outcome == "cancelled" else outcome}
    if reason:
        facts["reason"] = reason
    files.write_json(run.metrics_file, {"format": 1, **before, **facts})


def withdraw(run: Run) -> str:
    """Takes back a training that was cancelled; returns the outcome that its run has then.

    A new run keeps no model and no checkpoint. A run that was gone on with keeps what it had: it is as it
    was before, or interrupted where something was saved since.
    """
    before = run.metrics().get("resumed")
    if before is None:
        for model in run.folder.glob("*.keras"):
            model.unlink(missing_ok=True)
        shutil.rmtree(run.checkpoint_folder, ignore_errors=True)
        return "cancelled"
    began = run.metrics_file.stat().st_mtime_ns
    saved = any(file.stat().st_mtime_ns > began for file in run.checkpoint_folder.glob("*.npz"))
    return "interrupted" if saved else str(before)


def sweep(run: Run) -> None:
    """Removes the files that a killed process had begun to write beside the whole ones."""
    for folder in (run.folder, run.checkpoint_folder):
        for part in folder.glob(".*.part*"):
            part.unlink(missing_ok=True)


def size_of(folder: Path) -> int:
    """Bytes that the files below a folder take."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
