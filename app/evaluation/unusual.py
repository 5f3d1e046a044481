"""Scores of a model that gives back what goes in: how well it does, and how well its errors tell what is unusual."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import numpy as np

from app import compose, reconstruction
from app.data import anomalies
from app.data.anomalies import Anomalies
from app.data.dataset import Pictures, Progress, Table, silent
from app.errors import UserError
from app.evaluation import kept as keeping
from app.evaluation.kept import Kept
from app.reconstruction import Comparer, Scores
from app.said import said

if TYPE_CHECKING:
    from app.prediction import Fetch, Predictor
    from app.runs import Run

MOST_ROWS = 10_000
"""Training rows that baselines are fitted to, evenly chosen."""

MOST_VALUES = 2048
"""Values of a sample up to which its principal components are worth their time."""

HIGHEST = 20
"""Rows that are named as the most unusual ones."""


def score(
    predictor: Predictor,
    dataset: Table | Pictures,
    rows: np.ndarray,
    training: np.ndarray | None = None,
    progress: Progress = silent,
    run: Run | None = None,
) -> dict[str, Any]:
    """`metrics` of some rows beside those of the training rows' mean and of their principal components.

    Args:
        predictor: The run's model.
        dataset: The data; labels, where they have some, are compared with.
        rows: Which of them to score, row numbers; of a series windows that end there.
        training: Of the same data, which rows were trained on, bool (rows,); None for other data.
        progress: Told the share done. Defaults to nobody.
        run: Its test part is scored at the end of a training: the threshold is fitted, and the scores are kept.

    Raises:
        UserError: No row can be scored.
    """
    parts = None
    if run is not None and training is None:
        parts = compose.parts(run.experiment(), dataset)
        training = parts == "train"
    predictor = with_threshold(predictor, (dataset, parts) if parts is not None else None, progress)
    about = predictor.preprocessing.anomalies
    assert about is not None
    comparer, fetch = Comparer.of_run(predictor), predictor.fetcher(dataset, progress)
    rows = _shown(predictor, dataset, rows)
    if not len(rows):
        raise UserError(said("No row of {path} can be scored: too little is known of them.", path=dataset.path))
    errors = comparer.errors(fetch, rows, progress)
    found = reconstruction.scores(comparer, dataset, fetch, rows, progress)
    if run is not None:
        keeping.keep(run, _kept(found, about, dataset))
    wanted = truth(about, dataset, found.rows)
    each = wanted if predictor.preprocessing.windows is None else None
    baselines = _baselines(predictor, comparer, fetch, rows, _trained(predictor, dataset, training), each)
    metrics = {"mse": float(np.nanmean(errors, dtype=np.float64)), **_found(about, found, wanted)}
    return {
        "metrics": metrics,
        "baseline": baselines.get("mean", {}),
        "baselines": baselines,
        "confusion": None,
        "classes": None,
        "samples": len(rows),
        "left_out": 0,
        "threshold": about.threshold,
        "anomalies": int(about.above(found.scores).sum()),
        "highest": _highest(about, dataset, found),
    }


def kept_of(
    predictor: Predictor, dataset: Table | Pictures, rows: np.ndarray, progress: Progress = silent
) -> Kept:
    """What is kept of a test part: each row's score as output and loss, and as target 1, 0, or -1 where none says."""
    about = predictor.preprocessing.anomalies
    assert about is not None
    fetch, rows = predictor.fetcher(dataset, progress), _shown(predictor, dataset, rows)
    found = reconstruction.scores(Comparer.of_run(predictor), dataset, fetch, rows, progress)
    return _kept(found, about, dataset)


def _kept(found: Scores, about: Anomalies, dataset: Table | Pictures) -> Kept:
    known = np.isfinite(found.scores)
    rows, values = found.rows[known], found.scores[known].astype(np.float32)
    wanted = truth(about, dataset, rows)
    targets = np.full(len(rows), -1, np.int32) if wanted is None else wanted.astype(np.int32)
    return Kept(rows, values[:, None], targets, values, total=len(found.rows), left_out=int((~known).sum()))


def with_threshold(
    predictor: Predictor, own: tuple[Table | Pictures, np.ndarray] | None = None, progress: Progress = silent
) -> Predictor:
    """The predictor with its threshold, which is fitted and written down where there is none yet.

    Args:
        predictor: The run's model.
        own: The run's data and their parts, where they are at hand: then it is fitted anew. Defaults to reading them
            where they are needed; without them there is no threshold.
        progress: Told the share done. Defaults to nobody.
    """
    fitted, run = predictor.preprocessing, predictor.run
    assert run is not None and fitted.anomalies is not None
    if own is None and fitted.anomalies.threshold is not None:
        return predictor
    if own is None:
        try:
            dataset = compose.load(run.experiment(), progress)
            own = dataset, compose.parts(run.experiment(), dataset)
        except UserError:
            return predictor
    dataset, parts = own
    rows = np.flatnonzero(parts == "validation")
    rows = rows if len(rows) else np.flatnonzero(parts == "train")
    fetch = predictor.fetcher(dataset, progress)
    found = reconstruction.scores(Comparer.of_run(predictor), dataset, fetch, rows, progress)
    return settled(predictor, fitted.anomalies.fitted(found.scores))


def settled(predictor: Predictor, about: Anomalies) -> Predictor:
    """The predictor with a threshold, which is written down in its run's folder.

    Raises:
        UserError: It can't be written.
    """
    assert predictor.run is not None
    anomalies.keep(predictor.run, about)
    return dataclasses.replace(
        predictor, preprocessing=dataclasses.replace(predictor.preprocessing, anomalies=about)
    )


def columns(
    predictor: Predictor, dataset: Table | Pictures, progress: Progress = silent
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The new columns for data: `score`, `anomaly` (yes or no), and of tables and series what is given back.

    Args:
        predictor: The run's model.
        dataset: The data.
        progress: Told the share done. Defaults to nobody.

    Returns:
        The columns by name, and what was noticed, as JSON.
    """
    predictor = with_threshold(predictor, progress=progress)
    about, plan = predictor.preprocessing.anomalies, predictor.preprocessing.windows
    assert about is not None
    comparer = Comparer.of_run(predictor)
    if isinstance(dataset, Table) and plan is not None:
        values, back = _over_time(predictor, comparer, dataset, progress)
    elif isinstance(dataset, Table):
        values, back = _of_rows(predictor, comparer, dataset, progress)
    else:
        values = comparer.errors(predictor.fetcher(dataset, progress), np.arange(dataset.rows), progress)
        back = {}
    values = values.astype(np.float64)  # as the threshold, so that a file says the same
    told = np.where(about.above(values), "yes", "no").astype(object)
    told[~np.isfinite(values) | (about.threshold is None)] = None
    return {"score": values, "anomaly": told, **back}, _notes(about, values)


def _over_time(
    predictor: Predictor, comparer: Comparer, table: Table, progress: Progress
) -> tuple[np.ndarray, dict[str, Any]]:
    from app.data.series import fitting

    fitted = predictor.preprocessing
    timeline = fitting.timeline_of(fitted, table.frame, table.reading.decimal)
    laid = timeline.grid
    places = np.sort(laid.place[laid.place >= 0])
    places = places[fitting.ready(fitted, timeline, places)]
    mean, deviation = scaling(predictor)
    found, back = comparer.over_time(timeline, places, progress)
    at, there = np.maximum(laid.place, 0), laid.place >= 0
    if not len(laid.rows):
        return np.full(table.rows, np.nan), {}
    back = back * deviation + mean
    given = {
        f"reconstruction_{number.column}": np.where(there, back[at, place], np.nan)
        for place, number in enumerate(fitted.numbers)
        if number.feature is None
    }
    return np.where(there, found[at], np.nan), given


def _of_rows(
    predictor: Predictor, comparer: Comparer, table: Table, progress: Progress
) -> tuple[np.ndarray, dict[str, Any]]:
    fitted, fetch = predictor.preprocessing, predictor.fetcher(table, progress)
    mean, deviation = scaling(predictor) if fitted.numbers else (np.zeros(0), np.ones(0))
    values, width = np.full(table.rows, np.nan, np.float32), len(fitted.numbers)
    numbers = np.full((table.rows, width), np.nan)
    codes = np.zeros((table.rows, len(fitted.categories)), np.int64)
    for part, compared in comparer.batches(fetch, np.arange(table.rows), progress):
        values[part] = comparer.each(compared)
        numbers[part] = compared.back[:, :width] * deviation + mean
        at = width
        for place, names in enumerate(fitted.categories.values()):
            codes[part, place] = compared.back[:, at : at + len(names) + 1].argmax(axis=1)
            at += len(names) + 1
    given: dict[str, Any] = {
        f"reconstruction_{number.column}": numbers[:, place]
        for place, number in enumerate(fitted.numbers)
        if number.feature is None
    }
    for place, (name, known) in enumerate(fitted.categories.items()):
        given[f"reconstruction_{name}"] = np.asarray((None, *known), dtype=object)[codes[:, place]]
    return values, given


def scaling(predictor: Predictor) -> tuple[np.ndarray, np.ndarray]:
    """Mean and deviation of what a model scales: float64 (features,) each."""
    deviation, mean = (np.asarray(weights, np.float64) for weights in predictor.model.get_layer("units").get_weights())
    return mean, deviation


def _notes(about: Anomalies, values: np.ndarray) -> list[dict[str, Any]]:
    found = []
    if about.threshold is None:
        message = said("No threshold is known yet, so no row is called an anomaly. Evaluate the run first.")
        found.append({"code": "no_threshold", "message": message})
    if count := int((~np.isfinite(values)).sum()):
        message = said(
            "{count:,} row has no score: too little is known of it." if count == 1
            else "{count:,} rows have no score: too little is known of them.",
            count=count,
        )  # fmt: skip
        found.append({"code": "rows_without_score", "message": message})
    return found


def _shown(predictor: Predictor, dataset: Table | Pictures, rows: np.ndarray) -> np.ndarray:
    """The rows that the model can be shown: of a series those at which a window ends."""
    plan = predictor.preprocessing.windows
    if plan is None or not isinstance(dataset, Table):
        return rows
    from app.data.series import fitting

    timeline = fitting.timeline_of(predictor.preprocessing, dataset.frame, dataset.reading.decimal)
    rows = rows[timeline.grid.place[rows] >= 0]
    return np.asarray(rows[fitting.ready(predictor.preprocessing, timeline, timeline.grid.place[rows])])


def truth(about: Anomalies, dataset: Table | Pictures, rows: np.ndarray) -> np.ndarray | None:
    """What labels say of the rows, 1, 0 or -1; None where there are none."""
    from app.data.columns import texts

    if about.label is None:
        return None
    if isinstance(dataset, Pictures):
        return None if dataset.labels is None else anomalies.labelled(about, [dataset.labels[row] for row in rows])
    if about.label not in dataset.frame.columns:
        return None
    return anomalies.labelled(about, texts(dataset.frame[about.label].iloc[rows]))


def _found(about: Anomalies, found: Scores, wanted: np.ndarray | None) -> dict[str, float]:
    """How well the scores tell what labels call unusual."""
    if wanted is None:
        return {}
    from sklearn import metrics

    known = (wanted >= 0) & np.isfinite(found.scores)
    wanted, values = wanted[known], found.scores[known]
    if len(np.unique(wanted)) < 2:
        return {}
    told = about.above(values)
    return {
        "roc_auc": float(metrics.roc_auc_score(wanted, values)),
        "precision": float(metrics.precision_score(wanted, told, zero_division=0)),
        "recall": float(metrics.recall_score(wanted, told, zero_division=0)),
        "f1": float(metrics.f1_score(wanted, told, zero_division=0)),
    }


def _trained(
    predictor: Predictor, dataset: Table | Pictures, training: np.ndarray | None
) -> tuple[Table | Pictures, np.ndarray] | None:
    """The run's data and the rows that it was trained on; None where they can't be read any more."""
    if training is not None:
        return dataset, np.flatnonzero(training)
    assert predictor.run is not None
    try:
        experiment = predictor.run.experiment()
        own = compose.load(experiment)
        return own, np.flatnonzero(compose.parts(experiment, own) == "train")
    except UserError:
        return None


def _baselines(
    predictor: Predictor,
    comparer: Comparer,
    fetch: Fetch,
    rows: np.ndarray,
    own: tuple[Table | Pictures, np.ndarray] | None,
    wanted: np.ndarray | None,
) -> dict[str, dict[str, float]]:
    """Scores of always giving back the training rows' mean (`mean`), and of as many principal components (`pca`)."""
    if own is None or not len(own[1]):
        return {}
    training = own[1][np.unique(np.linspace(0, len(own[1]) - 1, MOST_ROWS).astype(int))]
    values = _flat(comparer, predictor.fetcher(own[0]), training)[0]
    mean = values.mean(axis=0)
    axes = np.zeros((len(mean), 0), np.float32)
    assert predictor.run is not None
    code = int(predictor.run.experiment().hyperparameters.get("code", 0))
    if len(mean) <= MOST_VALUES and code:
        around = values - mean
        axes = np.linalg.eigh(around.T @ around)[1][:, ::-1][:, :code]
    errors = np.full((2, len(rows)), np.nan)
    for start in range(0, len(rows), MOST_ROWS):
        scaled, known = _flat(comparer, fetch, rows[start : start + MOST_ROWS])
        count = known.sum(axis=1) - comparer.spare
        around = scaled - mean
        for place, left in enumerate((around, around - around @ axes @ axes.T)):
            squared = np.square(left * known).sum(axis=1)
            errors[place, start + np.flatnonzero(count > 0)] = squared[count > 0] / count[count > 0]
    found = {name: _figures(one, wanted) for name, one in zip(("mean", "pca"), errors, strict=True)}
    return found if axes.shape[1] else {"mean": found["mean"]}


def _figures(errors: np.ndarray, wanted: np.ndarray | None) -> dict[str, float]:
    """`mse`, and how well errors alone tell what labels call unusual."""
    found = {"mse": float(np.nanmean(errors))}
    if wanted is None:
        return found
    from sklearn import metrics

    known = (wanted >= 0) & np.isfinite(errors)
    if len(np.unique(wanted[known])) == 2:
        found["roc_auc"] = float(metrics.roc_auc_score(wanted[known], errors[known]))
    return found


def _flat(comparer: Comparer, fetch: Fetch, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Scaled values of some rows, and which of them are known, both float32 (rows, values)."""
    found = [
        (compared.scaled.reshape(len(compared.scaled), -1), compared.known.reshape(len(compared.scaled), -1))
        for _, compared in comparer.batches(fetch, rows)
    ]
    return np.concatenate([scaled for scaled, _ in found]), np.concatenate([known for _, known in found])


def _highest(about: Anomalies, dataset: Table | Pictures, found: Scores) -> list[dict[str, Any]]:
    """The most unusual rows: their number from 1, or file, their score, and whether that is an anomaly."""
    known = np.flatnonzero(np.isfinite(found.scores))
    best = known[np.argsort(-found.scores[known], kind="stable")[:HIGHEST]]
    told = about.above(found.scores)
    return [
        {
            **({"file": dataset.files[found.rows[place]]} if isinstance(dataset, Pictures) else
               {"row": int(found.rows[place]) + 1}),
            "score": float(found.scores[place]),
            "anomaly": bool(told[place]),
        }
        for place in best
    ]  # fmt: skip
