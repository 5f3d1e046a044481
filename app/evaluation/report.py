"""The scores of a run: its test part or other data, beside the trivial baseline."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from app import compose
from app.data import likeness
from app.data.dataset import Pictures, Progress, Table, silent
from app.data.preprocessing import Preprocessing, Target
from app.errors import UserError
from app.evaluation import baseline, kept, scores, without_answers
from app.evaluation.kept import Kept
from app.prediction import Predictor
from app.runs import Run, open_run
from app.said import said

POINTS = 2000
"""Residuals kept in metrics.json, evenly chosen; figures are of all."""


def evaluate(run_folder: Path | str, data: str | None = None, progress: Progress = silent) -> dict[str, Any]:
    """Scores a run on its test part, or on other labelled data.

    Args:
        run_folder: The run.
        data: A file or folder with the answers. Defaults to the run's own test part.
        progress: Told the share done. Defaults to nobody.

    Returns:
        `metrics`, `baseline`, `confusion`, `classes`, `samples`, `per_class`, `residuals`, `left_out`.

    Raises:
        UserError: The run has no model, or the data have no answers.
    """
    run = open_run(run_folder)
    experiment = run.experiment()
    predictor = Predictor.of(run)
    if data is None:
        dataset = compose.load(experiment, progress)
        rows = np.flatnonzero(compose.parts(experiment, dataset) == "test")
    else:
        dataset = likeness.read(data, experiment.data, progress)
        rows = np.arange(dataset.rows)
    return score(predictor, dataset, rows, progress)


def score(
    predictor: Predictor,
    dataset: Table | Pictures,
    rows: np.ndarray,
    progress: Progress = silent,
    run: Run | None = None,
) -> dict[str, Any]:
    """Scores a model on some rows; what it returns is said at `evaluate`.

    Args:
        predictor: The run's model.
        dataset: Data with answers.
        rows: Which of them to score, row numbers.
        progress: Told the share done. Defaults to nobody.
        run: Where the model's answers to these rows, its test part, are kept. Defaults to nowhere.

    Raises:
        UserError: None of the rows has an answer that the model knows.
    """
    if predictor.preprocessing.target.is_input:
        return _without_answers(predictor, dataset, rows, progress, run)
    preprocessing, answers = predictor.preprocessing, answered(predictor, dataset, rows, progress)
    if run is not None:
        kept.keep(run, answers)
    result = {"samples": answers.total, "left_out": answers.left_out}
    if preprocessing.target.classes is None:
        predictions = answers.outputs[:, 0].astype(np.float64)
        return result | _numbers(preprocessing, answers.targets, predictions, answers.rows)
    return result | _classes(preprocessing.target, answers.targets, answers.outputs)


def _without_answers(
    predictor: Predictor, dataset: Table | Pictures, rows: np.ndarray, progress: Progress, run: Run | None
) -> dict[str, Any]:
    """The scores of a model that learned what goes in."""
    assert predictor.run is not None
    fetch = predictor.fetcher(dataset, progress)
    measured = without_answers.measure(predictor, fetch, rows, progress)
    if run is not None:
        kept.keep(run, without_answers.kept_of(measured, rows))
    scored = without_answers.score(measured, fetch, rows, predictor.run)
    return {"samples": len(rows), "left_out": 0, **scored}


def answered(
    predictor: Predictor, dataset: Table | Pictures, rows: np.ndarray, progress: Progress = silent
) -> Kept:
    """What a model answers to some rows, those left out whose true answer it doesn't know; see `score`."""
    preprocessing = predictor.preprocessing
    if preprocessing.target.is_input:
        fetch = predictor.fetcher(dataset, progress)
        return without_answers.kept_of(without_answers.measure(predictor, fetch, rows, progress), rows)
    targets = _targets(preprocessing, dataset)[rows]
    known = targets >= 0 if preprocessing.target.classes is not None else np.isfinite(targets)
    rows, targets = rows[known], targets[known]
    if not len(rows):
        raise UserError(
            said(
                "No sample to score: no row of {path} has an answer that the model knows in "
                "{name}. Check the labels' spelling.",
                path=dataset.path,
                name=preprocessing.target.name,
            )
        )
    outputs = predictor.outputs(predictor.fetcher(dataset, progress), rows, progress)
    losses = scores.losses(targets, outputs, preprocessing.target.deviation)
    return Kept(rows, outputs, targets, losses, total=len(rows), left_out=int((~known).sum()))


def _targets(preprocessing: Preprocessing, dataset: Table | Pictures) -> np.ndarray:
    if isinstance(dataset, Pictures):
        return preprocessing.picture_targets(dataset)
    name = preprocessing.target.name
    if name not in dataset.frame.columns:
        raise UserError(
            said(
                "{path} has no column {name}, so there are no answers to score against. Add it, "
                "or use `predict` for rows without answers.",
                path=dataset.path,
                name=name,
            )
        )
    return preprocessing.targets(dataset.frame[name], dataset.reading.decimal)


def _classes(target: Target, targets: np.ndarray, outputs: np.ndarray) -> dict[str, Any]:
    classes, prior = target.classes, target.prior
    assert classes is not None and prior is not None
    matrix = scores.confusion(targets, outputs.argmax(axis=1), len(classes))
    return {
        "metrics": scores.classification(targets, outputs),
        "baseline": baseline.majority(targets, prior),
        "confusion": matrix,
        "classes": list(classes),
        "per_class": scores.per_class(matrix, classes),
    }


def _numbers(
    preprocessing: Preprocessing, targets: np.ndarray, predictions: np.ndarray, rows: np.ndarray
) -> dict[str, Any]:
    target = preprocessing.target
    shown = np.unique(np.linspace(0, len(rows) - 1, min(POINTS, len(rows))).astype(int))
    return {
        "metrics": scores.regression(targets, predictions, target.deviation),
        "baseline": baseline.mean(targets, target.mean, target.deviation),
        "confusion": None,
        "classes": None,
        "residuals": {
            "row": (rows[shown] + 1).tolist(),
            "actual": targets[shown].tolist(),
            "predicted": predictions[shown].tolist(),
            "quantiles": np.quantile(targets - predictions, [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]).tolist(),
        },
    }
