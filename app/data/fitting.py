"""Fits what turns raw rows and pictures into a model's input, on training rows only."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from app.data import anomalies, curve
from app.data import columns as cells
from app.data.body import Body
from app.data.corpus import fitting as corpus_fitting
from app.data.dataset import Pictures, Table
from app.data.inputs import finite, number_columns, numbers_of
from app.data.pairs import fitting as pair_fitting
from app.data.preprocessing import Preprocessing, Target, unlabelled
from app.data.series import fitting as series_fitting
from app.data.texts import fitting as text_fitting
from app.data.texts.tokens import Tokens
from app.data.vocabulary import answers_of, class_target, vocabulary
from app.errors import UserError
from app.experiment import Experiment
from app.said import said
from models.spec import GIVEN_BACK, Task


def fit(
    experiment: Experiment,
    dataset: Table | Pictures,
    parts: np.ndarray,
    statistics: bool = True,
    tokens: Tokens | tuple[Tokens, Tokens] | Body | None = None,
) -> Preprocessing:
    """Fits vocabularies, classes and statistics on the training rows.

    Args:
        experiment: Roles, types, task and picture size.
        dataset: The data as read.
        parts: The split, one of `train`, `validation`, `test` or empty per row.
        statistics: Whether the numbers' statistics are wanted, which take longest. Defaults to yes.
        tokens: Of texts: those of the run that is started from; of pairs those of either side; of pictures the
            network that is built on. Defaults to fitting them.

    Raises:
        UserError: There is nothing to learn from or to predict.
    """
    training = np.flatnonzero(parts == "train")
    if isinstance(dataset, Pictures):
        fitted = _fit_pictures(experiment, dataset, training)
        return replace(fitted, body=tokens.text) if isinstance(tokens, Body) else fitted
    if experiment.data.kind == "pairs":
        return pair_fitting.fit(experiment, dataset, training, tokens if isinstance(tokens, tuple) else None)
    tokens = None if isinstance(tokens, tuple | Body) else tokens
    if experiment.data.kind == "corpus":
        fitted = corpus_fitting.fit(experiment, dataset, training, tokens, statistics)
        counted = statistics and experiment.task == Task.EMBEDDING
        return corpus_fitting.with_counts(fitted, dataset, training) if counted else fitted
    if experiment.data.kind == "texts":
        fitted = text_fitting.fit(experiment, dataset, training, tokens)
        bag = fitted.target.classes is not None and "ngrams" in experiment.hyperparameters
        return text_fitting.with_contrast(fitted, dataset, training) if statistics and bag else fitted
    if experiment.data.kind == "series":
        return series_fitting.fit(experiment, dataset, training, statistics)
    return _fit_table(experiment, dataset, training, statistics)


def _fit_pictures(experiment: Experiment, pictures: Pictures, training: np.ndarray) -> Preprocessing:
    if experiment.task == Task.IMAGE_GENERATION:
        target = _drawn(experiment, pictures, training)
        return Preprocessing(kind="images", target=target, size=experiment.data.size)
    if experiment.task in GIVEN_BACK:
        target, about = Target("picture", is_input=True), anomalies.of(experiment, pictures)
        return Preprocessing(kind="images", target=target, size=experiment.data.size, anomalies=about)
    if pictures.labels is None:
        raise unlabelled(pictures)
    labels = pd.Series(pictures.labels, dtype="object").iloc[training]
    target = class_target("class", labels, pictures.classes)
    return Preprocessing(kind="images", target=target, size=experiment.data.size)


def _drawn(experiment: Experiment, pictures: Pictures, training: np.ndarray) -> Target:
    """What is drawn: pictures, by class where the template was asked to and the training ones show several."""
    target = Target("picture", is_input=True)
    if pictures.labels is None or not experiment.hyperparameters.get("conditional"):
        return target
    labels = pd.Series(pictures.labels, dtype="object").iloc[training]
    if labels.nunique() < 2:
        return target
    return replace(class_target("class", labels, pictures.classes), name="picture", is_input=True)


def _fit_table(
    experiment: Experiment, table: Table, training: np.ndarray, statistics: bool
) -> Preprocessing:
    data, decimal, frame = experiment.data, experiment.data.reading.decimal or ".", table.frame
    answers = frame[[column.name for column in data.columns if column.role == "target"]].iloc[training]
    target = _table_target(experiment, answers, decimal)
    # One column at a time: the training rows of all together are nearly as large as the table.
    numbers = number_columns(data, frame, training)
    categories = {
        column.name: vocabulary(frame[column.name].iloc[training])
        for column in data.columns
        if column.role == "input" and column.type == "category"
    }
    if not numbers and not categories:
        fact = said("No column is left to learn from.")
        raise UserError(said("{fact} Give at least one column the role input, with --role NAME=input.", fact=fact))
    fitted = Preprocessing(
        kind="table",
        target=target,
        decimal=decimal,
        numbers=numbers,
        categories={name: known for name, known in categories.items() if known},
        anomalies=anomalies.of(experiment, table),
    )
    if not numbers or not statistics:
        return fitted
    values = numbers_of(frame, numbers, decimal, training)
    straight = experiment.task in GIVEN_BACK  # what lies far off must stay so
    return replace(fitted, statistics=curve.straight(values) if straight else curve.statistics(values))


def _table_target(experiment: Experiment, frame: pd.DataFrame, decimal: str) -> Target:
    column = experiment.data.column("target")
    if experiment.task in GIVEN_BACK:
        return Target("row", is_input=True)
    if column is None:
        raise UserError(said("No column is the target. Name one with --target."))
    if experiment.task == "regression":
        values = finite(cells.numbers(frame[column.name], decimal))
        values = values[np.isfinite(values)]
        if len(values) < 2 or np.ptp(values) == 0:
            fact = said("Every training row has the same answer in {name}", name=column.name)
            raise UserError(said("{fact}, so there is nothing to learn. Choose another target.", fact=fact))
        return Target(column.name, None, float(values.mean()), float(values.std()) or 1.0)
    return answers_of(frame[column.name], column.name)
