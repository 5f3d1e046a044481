"""The scores of a run: its test part or other data, beside the trivial baseline."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

import models
from app import compose
from app.data import likeness
from app.data.dataset import Pictures, Progress, Table, silent
from app.data.preprocessing import Preprocessing, Target
from app.data.series import fitting
from app.errors import UserError
from app.evaluation import (
    baseline,
    drawings,
    kept,
    language,
    naive,
    scores,
    translation,
    unusual,
    without_answers,
)
from app.evaluation.kept import Kept
from app.generation import Generator, generation_of
from app.prediction import Predictor
from app.runs import Run, open_run
from app.said import said

POINTS = 2000
"""Residuals kept in metrics.json, evenly chosen; figures are of all."""


def evaluate(
    run_folder: Path | str, data: str | None = None, progress: Progress = silent, beside: str | None = None
) -> dict[str, Any]:
    """Scores a run on its test part, or on other labelled data.

    Args:
        run_folder: The run.
        data: A file or folder with the answers. Defaults to the run's own test part.
        progress: Told the share done. Defaults to nobody.
        beside: Of pairs a second file, whose lines answer those of `data`. Defaults to none.

    Returns:
        `metrics`, `baseline`, `confusion`, `classes`, `samples`, `per_class`, `residuals`, `left_out`; of
        forecasts `baselines` too, the scores of each simple way, of which `baseline` is the best that needs
        no fitting (`last_value`, `seasonal_naive`), and `horizon`: the mean absolute error at each step.

    Raises:
        UserError: The run has no model, or the data have no answers.
    """
    run = open_run(run_folder)
    experiment = run.experiment()
    predictor = Predictor.of(run)
    if data is None:
        dataset = compose.load(experiment, progress)
        parts = compose.parts(experiment, dataset)
        return score(predictor, dataset, np.flatnonzero(parts == "test"), progress, training=parts == "train")
    dataset = likeness.read(data, experiment.data, progress, beside)
    return score(predictor, dataset, np.arange(dataset.rows), progress)


def score(
    predictor: Predictor,
    dataset: Table | Pictures,
    rows: np.ndarray,
    progress: Progress = silent,
    run: Run | None = None,
    training: np.ndarray | None = None,
) -> dict[str, Any]:
    """Scores a model on some rows; what it returns is said at `evaluate`.

    Args:
        predictor: The run's model.
        dataset: Data with answers.
        rows: Which of them to score, row numbers.
        progress: Told the share done. Defaults to nobody.
        run: Where the model's answers to these rows, its test part, are kept. Defaults to nowhere.
        training: Which rows of the dataset it was trained on, bool (rows,); a forecast is compared with a
            regression on them. Defaults to asking the run's split, where `run` is given.

    Raises:
        UserError: None of the rows has an answer that the model knows.
    """
    if predictor.preprocessing.tokens is not None and predictor.preprocessing.target.is_input:
        assert isinstance(dataset, Table)
        if training is None and run is not None:
            training = compose.parts(run.experiment(), dataset) == "train"
        if predictor.preprocessing.answers is not None:
            return translation.score(predictor, dataset, rows, training, progress, run)
        return language.score(predictor, dataset, rows, training, progress, run)
    if predictor.preprocessing.anomalies is not None:
        return unusual.score(predictor, dataset, rows, training, progress, run)
    if predictor.preprocessing.target.is_input:
        return _without_answers(predictor, dataset, rows, progress, run)
    preprocessing, answers = predictor.preprocessing, answered(predictor, dataset, rows, progress)
    if run is not None:
        kept.keep(run, answers)
    result = {"samples": answers.total, "left_out": answers.left_out}
    if isinstance(dataset, Table) and answers.targets.ndim == 2:
        if training is None and run is not None:
            training = compose.parts(run.experiment(), dataset) == "train"
        return result | _forecasts(preprocessing, answers, dataset, training)
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
    learning = models.template(predictor.run.experiment().template).learning
    if learning is not None and not learning.improves:
        generator = Generator(predictor.model, generation_of(predictor.run), predictor.preprocessing.target.drawn)
        drawn, mean = drawings.score(generator, dataset, rows, lambda some: fetch(some)["image"])
        scored |= {"metrics": {**scored["metrics"], **drawn}, "baseline": mean, "baselines": {"mean_picture": mean}}
    return {"samples": len(rows), "left_out": 0, **scored}


def answered(
    predictor: Predictor, dataset: Table | Pictures, rows: np.ndarray, progress: Progress = silent
) -> Kept:
    """What a model answers to some rows, those left out whose true answer it doesn't know; see `score`."""
    preprocessing = predictor.preprocessing
    if preprocessing.anomalies is not None:
        return unusual.kept_of(predictor, dataset, rows, progress)
    if preprocessing.answers is not None and isinstance(dataset, Table):
        return translation.kept_of(predictor, dataset, rows, progress)
    if preprocessing.target.is_input and isinstance(dataset, Table):
        return language.kept_of(predictor, dataset, rows, progress)
    if preprocessing.target.is_input:
        fetch = predictor.fetcher(dataset, progress)
        return without_answers.kept_of(without_answers.measure(predictor, fetch, rows, progress), rows)
    targets = _targets(preprocessing, dataset)[rows]
    known = _known(preprocessing, targets) & _shown(preprocessing, dataset, rows)
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
    scales = preprocessing.windows.scales if targets.ndim == 2 and preprocessing.windows else None
    losses = scores.losses(targets, outputs, preprocessing.target.deviation if scales is None else scales)
    return Kept(rows, outputs, targets, losses, total=len(rows), left_out=int((~known).sum()))


def _known(preprocessing: Preprocessing, targets: np.ndarray) -> np.ndarray:
    """Which answers the model can know."""
    if preprocessing.target.classes is not None:
        return np.asarray(targets >= 0)
    return np.asarray(np.isfinite(targets).all(axis=1) if targets.ndim == 2 else np.isfinite(targets))


def _shown(preprocessing: Preprocessing, dataset: Table | Pictures, rows: np.ndarray) -> np.ndarray:
    """Whether the model can be shown each row: of a series, whether its window is there."""
    plan = preprocessing.windows
    shown = np.ones(len(rows), dtype=bool)
    if plan is None or not plan.window or not isinstance(dataset, Table):
        return shown
    timeline = fitting.timeline_of(preprocessing, dataset.frame, dataset.reading.decimal)
    places = timeline.grid.place[rows]
    shown[places < 0] = False
    shown[places >= 0] = fitting.ready(preprocessing, timeline, places[places >= 0])
    return shown


def _targets(preprocessing: Preprocessing, dataset: Table | Pictures) -> np.ndarray:
    if isinstance(dataset, Pictures):
        return preprocessing.picture_targets(dataset)
    plan = preprocessing.windows
    names = plan.targets if plan is not None and plan.forecasts else (preprocessing.target.name,)
    name = next((name for name in names if name not in dataset.frame.columns), None)
    if name is not None:
        raise UserError(
            said(
                "{path} has no column {name}, so there are no answers to score against. Add it, "
                "or use `predict` for rows without answers.",
                path=dataset.path,
                name=name,
            )
        )
    if plan is not None and plan.window:
        return fitting.targets(preprocessing, dataset.frame, dataset.reading.decimal)
    return preprocessing.targets(dataset.frame[names[0]], dataset.reading.decimal)


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


def _forecasts(
    preprocessing: Preprocessing, answers: Kept, table: Table, training: np.ndarray | None
) -> dict[str, Any]:
    """The scores of forecasts, beside those of the simple ways."""
    plan = preprocessing.windows
    assert plan is not None
    timeline = fitting.timeline_of(preprocessing, table.frame, table.reading.decimal)
    rows = np.zeros(0, np.int64) if training is None else np.flatnonzero(training)
    asked = fitting.targets(preprocessing, table.frame, table.reading.decimal)
    ways = naive.forecasts(preprocessing, timeline, answers.rows, rows, asked)
    told = {name: scores.forecast(answers.targets, values, plan.scales) for name, values in ways.items()}
    simple = [told[name] for name in ("last_value", "seasonal_naive") if name in told]
    errors = np.abs(answers.outputs.astype(np.float64) - answers.targets).mean(axis=0)
    return {
        "metrics": scores.forecast(answers.targets, answers.outputs.astype(np.float64), plan.scales),
        "baseline": min(simple, key=lambda figures: figures["mae"]),
        "baselines": told,
        "horizon": errors.reshape(plan.horizon, -1).mean(axis=1).tolist(),
        "confusion": None,
        "classes": None,
        "residuals": _residuals(answers.targets[:, 0], answers.outputs[:, 0].astype(np.float64), answers.rows),
    }


def _numbers(
    preprocessing: Preprocessing, targets: np.ndarray, predictions: np.ndarray, rows: np.ndarray
) -> dict[str, Any]:
    target = preprocessing.target
    return {
        "metrics": scores.regression(targets, predictions, target.deviation),
        "baseline": baseline.mean(targets, target.mean, target.deviation),
        "confusion": None,
        "classes": None,
        "residuals": _residuals(targets, predictions, rows),
    }


def _residuals(targets: np.ndarray, predictions: np.ndarray, rows: np.ndarray) -> dict[str, Any]:
    """Some answers beside the truth, and how all errors are spread; of forecasts the first target's first step."""
    shown = np.unique(np.linspace(0, len(rows) - 1, min(POINTS, len(rows))).astype(int))
    return {
        "row": (rows[shown] + 1).tolist(),
        "actual": targets[shown].tolist(),
        "predicted": predictions[shown].tolist(),
        "quantiles": np.quantile(targets - predictions, [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]).tolist(),
    }
