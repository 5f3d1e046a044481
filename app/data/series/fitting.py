"""What turns a series into a model's windows: fitted on what the training windows show, and nothing later."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import numpy as np

from app.data import anomalies, inputs
from app.data import columns as cells
from app.data.dataset import Table
from app.data.inputs import NumberColumn
from app.data.preprocessing import Preprocessing, Target, codes_of
from app.data.series import line, timeline, whole, windows
from app.data.series import season as seasons
from app.data.series.grid import Grid
from app.data.series.names import is_whole
from app.data.series.step import Step
from app.data.series.timeline import Timeline, is_known, lies_inside
from app.data.series.windows import Windows
from app.data.vocabulary import answers_of, vocabulary
from app.errors import UserError
from app.experiment import Experiment
from app.said import said
from models.spec import GIVEN_BACK, Task

if TYPE_CHECKING:
    import pandas as pd

MOST_CATEGORIES = 24
"""Categories of an input column that are told apart, the most frequent ones."""

_YEAR, _WEEK, _DAY = np.timedelta64(365, "D"), np.timedelta64(7, "D"), np.timedelta64(1, "D")
SPANS = {
    "season sin": _YEAR, "season cos": _YEAR, "weekday sin": 2 * _WEEK, "weekday cos": 2 * _WEEK,
    "hour sin": 2 * _DAY, "hour cos": 2 * _DAY,
}  # fmt: skip
"""How much time must have been seen before a feature of the calendar says something about the next cycle."""


def fit(experiment: Experiment, table: Table, training: np.ndarray, statistics: bool = True) -> Preprocessing:
    """Fits vocabularies, classes, calendar and scales.

    Args:
        experiment: Roles, window, horizon and task.
        table: As read.
        training: Rows of the training part.
        statistics: Whether the numbers' statistics are wanted. Defaults to yes.

    Raises:
        UserError: There is nothing to learn from or to predict.
    """
    data, decimal = experiment.data, experiment.data.reading.decimal or "."
    if is_whole(data):
        return _fit_whole(experiment, table, training, statistics)
    plan = windows.of(data, table.frame, decimal, experiment.task)
    laid = None
    seen = training
    if plan.window:
        laid = windows.grid_of(plan, table.frame, decimal)
        seen = timeline.covered(laid, training, plan.window, plan.horizon, plan.behind)
        calendar = () if plan.task in GIVEN_BACK else _calendar(plan, laid, seen)
        plan = dataclasses.replace(plan, step=laid.step, calendar=calendar)
    frame = table.frame.iloc[seen]
    columns = data.columns
    own = tuple(NumberColumn(name, "number") for name in plan.targets)
    fitted = Preprocessing(
        kind="series",
        target=_target(experiment, table, training),
        decimal=decimal,
        numbers=own + inputs.number_columns(data, frame),
        categories={
            column.name: names
            for column in columns
            if column.role == "input" and column.type == "category" and plan.window
            and (names := vocabulary(frame[column.name], MOST_CATEGORIES))
        },
        windows=plan,
        anomalies=anomalies.of(experiment, table),
    )  # fmt: skip
    _check(fitted)
    if plan.forecasts:
        fitted = _with_scales(fitted, frame, decimal)
    if not statistics:
        return fitted
    if laid is None:
        values = inputs.numbers_of(frame, fitted.numbers, decimal).reshape(-1, 1)
        return dataclasses.replace(fitted, statistics=_statistics(fitted, values))
    assert fitted.windows is not None
    if plan.forecasts:
        season = _season(fitted, laid, table, decimal, seen)
        fitted = dataclasses.replace(fitted, windows=dataclasses.replace(fitted.windows, season=season))
    shown = lay(fitted, laid, table.frame, decimal)
    found = _statistics(fitted, shown.values[laid.place[seen]])
    if plan.forecasts:
        found |= _line(fitted, shown, table.frame, training, found, decimal)
    return dataclasses.replace(fitted, statistics=found)


def _line(
    fitted: Preprocessing, shown: Timeline, frame: pd.DataFrame, training: np.ndarray, scales: dict[str, np.ndarray],
    decimal: str,
) -> dict[str, np.ndarray]:  # fmt: skip
    """The linear part of a forecast, fitted to the training windows."""
    plan, laid = fitted.windows, shown.grid
    assert plan is not None
    numbers = [inputs.finite(cells.numbers(frame[name], decimal)) for name in plan.targets]
    answers = windows.answers(plan, laid, np.stack(numbers, axis=1))[training]
    places = laid.place[training]
    ranks = places - laid.begin[places]
    if laid.moments is not None:
        ranks = np.unique(laid.moments, return_inverse=True)[1][places]
    return line.fit(
        shown, places, ranks, (answers - plan.offsets) / plan.scales, scales["mean"], scales["deviation"], plan.horizon
    )


def _fit_whole(experiment: Experiment, table: Table, training: np.ndarray, statistics: bool) -> Preprocessing:
    """Classes, and each channel's scale, of whole sequences."""
    rows = table.frame[whole.COLUMN].iloc[training]
    channels = next((whole.channels_of(cell) for cell in rows if isinstance(cell, str)), ())
    steps = experiment.data.window or whole.suggested(whole.lengths(rows))
    plan = Windows(experiment.task, 0, channels=channels, steps=steps)
    fitted = Preprocessing(kind="series", target=_target(experiment, table, training), windows=plan)
    if not statistics:
        return fitted
    values = whole.fitted(rows, channels, steps).reshape(-1, len(channels)).astype(np.float64)
    known = np.isfinite(values)
    counts = np.maximum(known.sum(axis=0), 1)
    mean = np.where(known, values, 0.0).sum(axis=0) / counts
    spread = np.sqrt(np.where(known, (values - mean) ** 2, 0.0).sum(axis=0) / counts)
    return dataclasses.replace(fitted, statistics={"mean": mean, "deviation": np.where(spread > 0, spread, 1.0)})


def timeline_of(fitted: Preprocessing, frame: pd.DataFrame, decimal: str | None = None) -> Timeline:
    """Rows as a model is shown them, put in order and laid on the grid.

    Args:
        fitted: Of a series with windows.
        frame: Rows as read, the run's own or new ones.
        decimal: Their decimal mark. Defaults to that of the training file.

    Raises:
        UserError: A column is missing, or a moment stands there twice.
    """
    assert fitted.windows is not None
    decimal = decimal or fitted.decimal
    fitted.check(frame)
    return lay(fitted, fitted.windows.grid(frame, decimal), frame, decimal)


def targets(fitted: Preprocessing, frame: pd.DataFrame, decimal: str | None = None) -> np.ndarray:
    """What each row should be answered with.

    Returns:
        Class codes, int32 (rows,), -1 where unknown; or what a forecast should come to, float64
        (rows, outputs), NaN where unknown.

    Raises:
        UserError: The order column is missing.
    """
    plan = fitted.windows
    assert plan is not None
    if fitted.target.is_input:
        return np.zeros(len(frame))
    if not plan.forecasts:
        return fitted.targets(frame[fitted.target.name], decimal)
    decimal = decimal or fitted.decimal
    numbers = [inputs.finite(cells.numbers(frame[name], decimal)) for name in plan.targets]
    return windows.answers(plan, plan.grid(frame, decimal), np.stack(numbers, axis=1))


def ready(fitted: Preprocessing, timeline: Timeline, places: np.ndarray, ahead: bool = False) -> np.ndarray:
    """Whether a forecast or a class can be told of each place: its window is there, and known well enough.

    Args:
        fitted: Of a series with windows.
        timeline: The series.
        places: Places.
        ahead: Whether they are those behind the groups' last ones. Defaults to no.
    """
    plan, laid = fitted.windows, timeline.grid
    assert plan is not None
    good = lies_inside(laid, places, plan.window, plan.behind, ahead)
    if plan.forecasts and len(laid.rows):
        past = np.isfinite(timeline.values[:, : len(plan.targets)]).all(axis=1)
        good &= is_known(past, places - plan.behind, plan.window)
    return np.asarray(good)


def lay(fitted: Preprocessing, laid: Grid, frame: pd.DataFrame, decimal: str) -> Timeline:
    """A table's rows with what the model is shown of each step.

    Args:
        fitted: The columns and the calendar.
        laid: The rows on their grid.
        frame: The rows.
        decimal: The decimal mark.
    """
    plan = fitted.windows
    assert plan is not None
    rows = [inputs.numbers_of(frame, fitted.numbers, decimal)] if fitted.numbers else []
    rows += [_one_hot(frame[name], known) for name, known in fitted.categories.items()]
    width = sum(part.shape[1] for part in rows)
    values = np.full((len(laid.rows), width + len(plan.calendar)), np.nan, np.float32)
    there = laid.rows >= 0
    at = 0
    for part in rows:
        values[there, at : at + part.shape[1]] = part[laid.rows[there]]
        at += part.shape[1]
    if plan.calendar:
        moments = laid.following() if plan.forecasts else laid.moments
        assert moments is not None
        features = cells.calendar_features(moments)
        values[:, width:] = np.stack([features[name] for name in plan.calendar], axis=1)
    return Timeline(laid, values, plan.window, plan.behind)


def _one_hot(series: pd.Series, known: tuple[str, ...]) -> np.ndarray:
    codes = codes_of(series, known)
    found = np.zeros((len(codes), len(known)), np.float32)
    found[codes > 0, codes[codes > 0] - 1] = 1.0
    return found


def _calendar(plan: Windows, laid: Grid, seen: np.ndarray) -> tuple[str, ...]:
    """The features of the date that vary, and have come round at least once, in what training shows."""
    if laid.moments is None or laid.moments.dtype.kind != "M" or not len(seen):
        return ()
    moments = laid.moments[laid.place[seen]]
    span = moments.max() - moments.min()
    features = cells.calendar_features(moments)
    return tuple(
        name
        for name, least in SPANS.items()
        if span >= least and np.ptp(features[name]) > 1e-6 and not _is_coarser(laid.step, name)
    )


def _is_coarser(step: Step | None, name: str) -> bool:
    """Whether the rows lie too far apart for a feature of the calendar to mean anything."""
    if step is None or step.unit == "number" or name.startswith("season"):
        return False
    return step.unit == "months" or step.size > _DAY.astype("timedelta64[s]").astype(np.float64)


def _target(experiment: Experiment, table: Table, training: np.ndarray) -> Target:
    column = experiment.data.column("target")
    if experiment.task in GIVEN_BACK:
        return Target("window", is_input=True)
    if column is None:
        raise UserError(said("No column is the target. Name one with --target."))
    if experiment.task == Task.FORECASTING:
        return Target(column.name)
    return answers_of(table.frame[column.name].iloc[training], column.name)


def _with_scales(fitted: Preprocessing, frame: pd.DataFrame, decimal: str) -> Preprocessing:
    """The means and deviations of a forecast's targets.

    Raises:
        UserError: A target never changes while training, or holds no numbers.
    """
    plan = fitted.windows
    assert plan is not None
    means, deviations = [], []
    for name in plan.targets:
        values = inputs.finite(cells.numbers(frame[name], decimal))
        values = values[np.isfinite(values)]
        if len(values) < 2 or np.ptp(values) == 0:
            raise UserError(said(
                "{name} is the same in every training row, so there is nothing to forecast. Choose another target.",
                name=name,
            ))  # fmt: skip
        means.append(float(values.mean()))
        deviations.append(float(values.std()))
    scaled = dataclasses.replace(plan, means=tuple(means), deviations=tuple(deviations))
    target = dataclasses.replace(fitted.target, mean=means[0], deviation=deviations[0])
    return dataclasses.replace(fitted, windows=scaled, target=target)


def _check(fitted: Preprocessing) -> None:
    if fitted.numbers or fitted.categories:
        return
    fact = said("No column is left to learn from.")
    raise UserError(said("{fact} Give at least one column the role input, with --role NAME=input.", fact=fact))


def _season(fitted: Preprocessing, laid: Grid, table: Table, decimal: str, seen: np.ndarray) -> int | None:
    """The season of the first target, told from what training shows of the first group."""
    assert fitted.windows is not None
    numbers = inputs.finite(cells.numbers(table.frame[fitted.windows.targets[0]], decimal))
    known = np.full(len(numbers), np.nan)
    known[seen] = numbers[seen]
    end = int(laid.ends[0]) if len(laid.ends) else 0
    rows = laid.rows[:end]
    return seasons.season(np.where(rows >= 0, known[np.maximum(rows, 0)], np.nan), laid.step)


def _statistics(fitted: Preprocessing, values: np.ndarray) -> dict[str, np.ndarray]:
    """Mean and deviation of each feature; what is 0 or 1, or a sine, keeps its own scale.

    A forecast's targets are scaled as its outputs are, so that what goes in and what comes out are of one measure.
    """
    plan = fitted.windows
    assert plan is not None
    count = len(fitted.numbers) if plan.window else 1
    mean, deviation = np.zeros(values.shape[1]), np.ones(values.shape[1])
    for place in range(count):
        known = values[:, place][np.isfinite(values[:, place])].astype(np.float64)
        if len(known):
            mean[place], deviation[place] = known.mean(), known.std() or 1.0
    targets = len(plan.targets)
    mean[:targets], deviation[:targets] = plan.means, plan.deviations
    deviation[values.shape[1] - len(plan.calendar) :] = np.sqrt(0.5)
    return {"mean": mean, "deviation": deviation}
