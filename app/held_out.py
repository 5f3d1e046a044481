"""A few held-out samples kept with a run, so that what is made of it can be tested anywhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from app import compose, files, parcel, runs
from app.data.dataset import Pictures, Table
from app.errors import UserError
from app.generation import Generator, generation_of
from app.prediction import Predictor
from app.runs import Run
from app.said import said

SAMPLES = 32
"""Test samples kept."""

MOST_NUMBERS = 2_000_000
"""Outputs kept at most: a network that goes on with texts gives one for each token and entry."""


def keep(run: Run, predictor: Predictor, dataset: Table | Pictures, rows: np.ndarray) -> None:
    """Keeps the inputs of some test samples and the run's own predictions of them in the run folder.

    Args:
        run: The run.
        predictor: Its model, as it lies on disk.
        dataset: Its data.
        rows: Row numbers of the test part, of which the first few are kept.
    """
    if isinstance(predictor.model.output, dict):  # what only draws takes nothing of the data
        inputs, outputs = _drawn(run, predictor)
    else:
        width = int(np.prod([side or 1 for side in predictor.model.output_shape[1:]]))
        fetch, rows = predictor.fetcher(dataset), rows[: max(1, min(SAMPLES, MOST_NUMBERS // max(width, 1)))]
        inputs, outputs = fetch(rows), predictor.outputs(fetch, rows)
    members: dict[str, Any] = {f"input_{name}": array for name, array in inputs.items()}

    def write(beside: Path) -> None:
        with open(beside, "wb") as stream:
            np.savez_compressed(stream, outputs=outputs, **members)

    files.write_with(run.held_out_file, write)


def _drawn(run: Run, predictor: Predictor) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """The noise and labels of the first pictures of a run that draws, and its first answer to them, the pictures."""
    generator = Generator(predictor.model, generation_of(run), predictor.preprocessing.target.drawn)
    inputs, labels = {"noise": generator.noise(0, 1, SAMPLES)}, generator.labels(1, SAMPLES)
    if labels is not None:
        inputs["label"] = labels
    fed = inputs if isinstance(predictor.model.input, dict) else inputs["noise"]
    return inputs, np.asarray(next(iter(predictor.model(fed, training=False).values())))


def read(run: Run) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """The inputs by name, (samples, ...), and the run's predictions of them, (samples, outputs).

    They are taken from the data where the run was interrupted before it kept them, or still trains.

    Raises:
        UserError: There are none, and the run's data are gone too.
    """
    path = run.held_out_file
    if not path.is_file() or _is_stale(run):
        experiment = run.experiment()
        dataset = compose.load(experiment)
        rows = np.flatnonzero(compose.parts(experiment, dataset) == "test")
        keep(run, Predictor.of(run), dataset, rows)
    try:
        found = parcel.arrays(path)
        inputs = {name[6:]: array for name, array in found.items() if name.startswith("input_")}
        return inputs, found["outputs"]
    except (UserError, KeyError) as error:
        raise UserError(said(
            "{path} is damaged; delete it, and the samples are taken from the data again.",
            path=path,
        )) from error


def _is_stale(run: Run) -> bool:
    """Whether the model of a run that has not ended yet is newer than what was kept of its predictions."""
    if runs.outcome(run) in runs.FINISHED:
        return False
    try:
        return run.held_out_file.stat().st_mtime_ns < run.model_file.stat().st_mtime_ns
    except OSError:
        return False
