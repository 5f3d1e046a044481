"""How well a model gives back what goes in: the error of each value, of each sample, and of each row of a series."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

import models
from app.data.dataset import Progress, Table, silent
from app.errors import UserError
from app.said import said
from models.blocks import arguments

if TYPE_CHECKING:
    import keras

    from app.data.dataset import Pictures
    from app.data.preprocessing import Preprocessing
    from app.data.series.timeline import Timeline
    from app.experiment import Experiment
    from app.prediction import Fetch, Predictor

BATCH = 256


@dataclass(frozen=True)
class Compared:
    """Samples and the same given back, both scaled: float32 (samples, ...).

    Args:
        scaled: What went in.
        back: What came out.
        known: 1 where it counts, 0 where a value was missing.
    """

    scaled: np.ndarray
    back: np.ndarray
    known: np.ndarray

    def squared(self) -> np.ndarray:
        """The squared error of each value, 0 where it doesn't count."""
        return np.asarray(np.square(self.back - self.scaled) * self.known)


@dataclass(frozen=True)
class Comparer:
    """Compares samples with what a network gives back.

    Args:
        compare: Inputs by name to `scaled`, `back` and perhaps `known`.
        fitted: From a raw row to its input.
    """

    compare: Callable[[dict[str, np.ndarray]], dict[str, np.ndarray]]
    fitted: Preprocessing

    @classmethod
    def of(cls, network: keras.Model, fitted: Preprocessing, experiment: Experiment) -> Comparer:
        """The comparer of a network, in training or finished; it is compiled once.

        Raises:
            UserError: Its template gives nothing back.
        """
        compared = models.template(experiment.template).compared
        if compared is None:
            raise UserError(said("The model of this run gives nothing back to compare with."))
        return cls(_compiled(compared(network)), fitted)

    @classmethod
    def of_run(cls, predictor: Predictor) -> Comparer:
        """The comparer of a finished run's model."""
        assert predictor.run is not None
        return cls.of(predictor.model, predictor.preprocessing, predictor.run.experiment())

    def of_inputs(self, inputs: dict[str, np.ndarray]) -> Compared:
        """Some samples compared: inputs by name, (samples, ...) each."""
        found = self.compare(inputs)
        return Compared(found["scaled"], found["back"], found.get("known", np.ones_like(found["scaled"])))

    def batches(self, fetch: Fetch, rows: np.ndarray, progress: Progress = silent) -> Iterator[tuple[slice, Compared]]:
        """The rows, some at a time."""
        for start in range(0, len(rows), BATCH):
            progress(start / len(rows), said("Predicting"))
            part = slice(start, min(start + BATCH, len(rows)))
            yield part, self.of_inputs(fetch(rows[part]))

    def errors(self, fetch: Fetch, rows: np.ndarray, progress: Progress = silent) -> np.ndarray:
        """The mean squared error of each sample: float32 (rows,); NaN where nothing of it is known."""
        found = np.full(len(rows), np.nan, np.float32)
        for part, compared in self.batches(fetch, rows, progress):
            found[part] = self.each(compared)
        return found

    def each(self, compared: Compared) -> np.ndarray:
        """The mean squared error of each sample; the categories of one column count as one value."""
        axes = tuple(range(1, compared.scaled.ndim))
        count = compared.known.sum(axis=axes) - self.spare
        sums = compared.squared().sum(axis=axes)
        found = np.full(len(sums), np.nan, np.float32)
        np.divide(sums, count, out=found, where=count > 0)
        return found

    @property
    def spare(self) -> int:
        """How many more values stand for a row's categories than it has category columns."""
        return sum(len(names) for names in self.fitted.categories.values()) if self.fitted.windows is None else 0

    def columns(self, compared: Compared) -> np.ndarray:
        """The squared error of each column of a table's rows: float32 (rows, columns), numbers first."""
        squared, at = compared.squared(), len(self.fitted.numbers)
        found = [squared[:, :at]]
        for names in self.fitted.categories.values():
            found.append(squared[:, at : at + len(names) + 1].sum(axis=1, keepdims=True))
            at += len(names) + 1
        return np.concatenate(found, axis=1)

    def over_time(
        self, timeline: Timeline, places: np.ndarray, progress: Progress = silent
    ) -> tuple[np.ndarray, np.ndarray]:
        """The error at each place of a series, a mean over all windows that show it, and what they give back of it.

        Args:
            timeline: The series.
            places: Where the windows end.
            progress: Told the share done. Defaults to nobody.

        Returns:
            float64 (places,), NaN where no window shows a known value; and, scaled, (places, features), NaN likewise.
        """
        size = timeline.values.shape
        sums, counts = np.zeros(size[0]), np.zeros(size[0])
        back, seen = np.zeros(size), np.zeros(size[0])
        for part, compared in self.batches(lambda at: {"sequence": timeline.sequence(at)}, places, progress):
            shown = places[part][:, None] + timeline.offsets()
            squared, known = compared.squared().sum(axis=2), compared.known.sum(axis=2)
            for place, step in enumerate(shown.T):  # a step's places differ from window to window
                sums[step] += squared[:, place]
                counts[step] += known[:, place]
                back[step] += compared.back[:, place]
                seen[step] += 1
        score = np.divide(sums, counts, out=np.full(size[0], np.nan), where=counts > 0)
        return score, np.divide(back, seen[:, None], out=np.full(size, np.nan), where=seen[:, None] > 0)


def _compiled(part: keras.Model) -> Callable[[dict[str, np.ndarray]], dict[str, np.ndarray]]:
    import tensorflow as tf

    def call(tensors: dict[str, Any]) -> dict[str, Any]:
        found = part(arguments(part, tensors), training=False)
        return {name: tf.cast(tensor, tf.float32) for name, tensor in found.items()}

    called: list[Any] = []

    def compare(inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        if not called:
            signature = {name: tf.TensorSpec((None, *array.shape[1:]), array.dtype) for name, array in inputs.items()}
            called.append(tf.function(call, input_signature=[signature], autograph=False))
        found = called[0]({name: tf.constant(array) for name, array in inputs.items()})
        return {name: np.asarray(array) for name, array in found.items()}

    return compare


@dataclass(frozen=True)
class Scores:
    """How unusual some rows are.

    Args:
        rows: Row numbers; of a series in the order of time.
        scores: Mean squared error of each, float64 (rows,); NaN where nothing of a row is known.
    """

    rows: np.ndarray
    scores: np.ndarray


def scores(
    comparer: Comparer, dataset: Table | Pictures, fetch: Fetch, rows: np.ndarray, progress: Progress = silent
) -> Scores:
    """How unusual some rows are; of a series all rows that lie in a window which ends at one of them.

    There a row's score is the mean error at its moment over all those windows.

    Args:
        comparer: The model.
        dataset: The data.
        fetch: Row numbers to inputs.
        rows: Row numbers.
        progress: Told the share done. Defaults to nobody.
    """
    plan = comparer.fitted.windows
    if plan is None or not plan.window or not isinstance(dataset, Table):
        return Scores(rows, comparer.errors(fetch, rows, progress).astype(np.float64))
    from app.data.series import fitting

    timeline = fitting.timeline_of(comparer.fitted, dataset.frame, dataset.reading.decimal)
    laid, places = timeline.grid, np.sort(timeline.grid.place[rows])
    places = places[places >= 0]
    found = comparer.over_time(timeline, places[fitting.ready(comparer.fitted, timeline, places)], progress)[0]
    told = np.flatnonzero(np.isfinite(found) & (laid.rows >= 0))
    return Scores(laid.rows[told], found[told])
