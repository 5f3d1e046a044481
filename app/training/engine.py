"""The compiled heart of a training: many batches in one call, fed without leaving the graph.

A batch of a small network takes less time than the Python around it, so one call runs a chunk of
batches. What a chunk computes is what a batch at a time would compute, in the same order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from app.training import optimizer
from app.training.augmentation import CHANGES, augment
from app.training.dropout import Place, hashed
from app.training.feed import Feed
from app.training.loops import Compiled, Plain
from app.training.objective import Answers, Likeness
from app.training.pairs import Paired
from app.training.progress import AS_PLANNED
from models.blocks import arguments
from models.options import TrainingOptions

if TYPE_CHECKING:
    import keras

PREDICTION_BATCH = 512


@dataclass
class Sums:
    """Running sums over the samples of an epoch, for its training figures.

    Args:
        values: One sum per figure, the loss first; last, the number of samples.
    """

    values: list[float] = field(default_factory=lambda: [0.0] * 4)

    @property
    def loss(self) -> float:
        """The sum of the losses."""
        return self.values[0]

    def add(self, batches: np.ndarray) -> None:
        """Adds a chunk's sums batch by batch, so that the length of a chunk changes no figure."""
        for batch in batches.astype(np.float64).tolist():
            self.values = [value + more for value, more in zip(self.values, batch, strict=True)]

    def means(self) -> list[float]:
        """The mean of each figure over the samples so far."""
        count = max(self.values[-1], 1.0)
        return [value / count for value in self.values[:-1]]


class Engine:
    """A network, its optimiser and the loops compiled for them.

    Args:
        network: Raw inputs to logits, or to standardised target values.
        feed: Where inputs come from.
        targets: Class codes, int32 (rows,), or standardised numbers, float32 (rows,).
        weights: What each row counts in the loss, float32 (rows,).
        options: The training options.
        rates: The learning rate of each step, float32 (steps,).
        seed: Decides augmentation; the order comes with each call.
        classes: Number of classes, or 0 for numbers.
        likeness: What is learned where there are no answers. Defaults to none: there are.
        samples: Samples of an epoch where XLA compiles the loop; 0 where it does not. Defaults to 0.
        units: What an error of each output of a forecast weighs in the figures, (outputs,). Defaults to all alike.
    """

    judged = PREDICTION_BATCH
    """Rows of a batch while not training; may be made smaller where memory is short."""

    def __init__(
        self,
        network: keras.Model,
        feed: Feed,
        targets: np.ndarray,
        weights: np.ndarray,
        options: TrainingOptions,
        rates: np.ndarray,
        seed: int,
        classes: int,
        likeness: Likeness | None = None,
        samples: int = 0,
        units: np.ndarray | None = None,
    ) -> None:
        import tensorflow as tf

        self.network = network
        self.optimizer = optimizer.build(options)
        self.optimizer.build(network.trainable_variables)
        self.factor = tf.Variable(1.0, trainable=False, name="factor")
        self._feed = feed
        self._targets = tf.constant(targets)
        self._weights = tf.constant(weights.astype(np.float32, copy=False))
        self._rates = tf.constant(rates)
        self._last = len(rates) - 1
        self._pace = tf.Variable(AS_PLANNED, dtype=tf.float64, trainable=False, name="pace")
        self._options = options
        self._change = CHANGES[options.augmentation]
        self._seed = seed
        self._likeness = likeness
        self._place = Place()
        learner = hashed(network, self._place) if samples else network
        self._objective = likeness or Answers(learner, options, classes, units)
        self.width = self._objective.figures + 1
        plain = Plain(self._step, self.width, options.batch_size)
        compiled = samples >= options.batch_size
        self._loop = Compiled(self._step, plain, self.width, options.batch_size, samples) if compiled else plain
        scalar = tf.TensorSpec((), tf.int32)
        self._predict = tf.function(
            self._run_prediction, input_signature=[tf.TensorSpec((None,), tf.int32)], autograph=False
        )
        self._judge = tf.function(
            self._run_figures, input_signature=[tf.TensorSpec((None,), tf.int32), scalar], autograph=False
        )

    def train(self, order: np.ndarray, first: int, count: int, epoch: int, step: int) -> np.ndarray:
        """Trains on `count` batches of `order` from batch `first` on.

        Args:
            order: Row numbers of the epoch, int32 (samples,).
            first: Number of the first batch within the epoch, from 0.
            count: Batches, at least 1.
            epoch: The epoch, from 0; with the batch it decides the augmentation.
            step: Updates made before this chunk in the whole training; decides the learning rate.

        Returns:
            Sums over each batch's samples, float32 (count, width): loss; hits, or absolute errors; 0, or
            squared errors; samples. Without answers: the template's figures; samples.
        """
        with self._plain_errors():
            return self._loop.run(order, first, count, epoch, step)

    def outputs(self, rows: np.ndarray, between: Callable[[], None] = lambda: None) -> np.ndarray:
        """The network's outputs for `rows`, not training: float32 (rows, outputs).

        Args:
            rows: Row numbers.
            between: Called before each batch; may raise to leave. Defaults to nothing.
        """
        return self._judged(rows, between, lambda batch, number: self._predict(batch))

    def figures(self, rows: np.ndarray, between: Callable[[], None] = lambda: None) -> np.ndarray:
        """What the template measures of `rows` where there are no answers, not training: float32 (rows, figures).

        Args:
            rows: Row numbers.
            between: Called before each batch; may raise to leave. Defaults to nothing.
        """
        return self._judged(rows, between, self._judge)

    def _judged(
        self, rows: np.ndarray, between: Callable[[], None], judge: Callable[[np.ndarray, int], Any]
    ) -> np.ndarray:
        parts = []
        with self._plain_errors():
            for number, start in enumerate(range(0, len(rows), self.judged)):
                between()
                parts.append(np.asarray(judge(rows[start : start + self.judged].astype(np.int32), number)))
        return np.concatenate(parts)

    @contextmanager
    def _plain_errors(self) -> Iterator[None]:
        """A picture that is gone or unreadable is said in its own sentence, not in TensorFlow's words."""
        import tensorflow as tf

        try:
            yield
        except tf.errors.OpError as error:
            if self._feed.failure is None:
                raise
            raise self._feed.failure from error

    @property
    def planned(self) -> int:
        """Updates that the schedule was planned for."""
        return self._last + 1

    def rates_from(self, place: float) -> np.ndarray:
        """The learning rates from a place of the schedule on, float32; at least the last one."""
        return np.asarray(self._rates[min(int(place), self._last) :])

    def go(self, pace: tuple[float, float, float]) -> None:
        """Goes through the schedule at another pace (see `Progress.pace`)."""
        self._pace.assign(pace)

    def _rate(self, step: Any) -> Any:
        """The learning rate of an update."""
        import tensorflow as tf

        since, stood, pace = tf.unstack(self._pace)
        place = tf.cast(stood + (tf.cast(step, tf.float64) - since) * pace, tf.int32)
        return tf.gather(self._rates, tf.minimum(place, self._last)) * self.factor

    def weights_are_finite(self) -> bool:
        """Whether no weight is NaN or infinite; a NaN can hide behind relu without showing in the loss."""
        return all(bool(np.isfinite(weight).all()) for weight in self.network.get_weights())

    def state(self) -> list[np.ndarray]:
        """All variables that decide how the training goes on: weights, random states, optimiser."""
        return [np.asarray(variable) for variable in self._variables()]

    def restore(self, state: Sequence[np.ndarray]) -> None:
        """Takes up a `state`.

        Raises:
            ValueError: It belongs to another network.
        """
        variables = self._variables()
        shapes = [tuple(variable.shape) for variable in variables]
        if shapes != [array.shape for array in state]:
            raise ValueError("the saved state belongs to another network")
        for variable, array in zip(variables, state, strict=True):
            variable.assign(array)

    def _variables(self) -> list[Any]:
        return [*self.network.variables, *self.optimizer.variables, self.factor]

    def _run_prediction(self, rows: Any) -> Any:
        return self.network(arguments(self.network, self._feed.fetch(rows)), training=False)

    def _run_figures(self, rows: Any, number: Any) -> Any:
        assert self._likeness is not None
        return self._likeness.of_batch(self._feed.fetch(rows), number)

    def _step(self, rows: Any, number: Any, epoch: Any, step: Any) -> Any:
        """One update on a batch; where a gradient is not finite the weights stay, and the loss is told as NaN."""
        import tensorflow as tf

        place = self._place.value = tf.stack([self._seed * 100003 + epoch, number])
        targets, weights = self._wanted(rows)

        def learn(inputs: dict[str, Any]) -> tuple[Any, Any]:
            return self._learnt(inputs, targets, weights, place, step)

        if isinstance(self._feed, Paired) and not isinstance(self._loop, Plain):
            measured, gradients = self._feed.by_width(rows, learn)
        else:
            measured, gradients = learn(self._feed.fetch(rows))
        finite = tf.math.is_finite(tf.linalg.global_norm(gradients))
        self.optimizer.learning_rate.assign(self._rate(step))
        self._apply(gradients, finite)
        loss, *others = self._objective.sums(targets, measured)
        samples = tf.cast(tf.shape(rows)[0], tf.float32)
        return tf.stack([tf.where(finite, loss, np.nan), *others, samples])

    def _learnt(self, inputs: dict[str, Any], targets: Any, weights: Any, place: Any, step: Any) -> tuple[Any, Any]:
        """What was measured of a batch, and the gradients."""
        import tensorflow as tf

        if self._options.augmentation != "none" and "image" in inputs:
            inputs["image"] = augment(inputs["image"], self._change, place)
        with tf.GradientTape() as tape:
            loss, measured = self._objective.cost(inputs, targets, weights, place, step)
            if self.network.losses:
                loss += tf.add_n(self.network.losses)
        return measured, tape.gradient(loss, self.network.trainable_variables)

    def _wanted(self, rows: Any) -> tuple[Any, Any]:
        """What `rows` should be answered with and what each counts; without answers all count alike."""
        import tensorflow as tf

        if self._likeness is not None:
            return None, 1.0
        return tf.gather(self._targets, rows), tf.gather(self._weights, rows)

    def _apply(self, gradients: list[Any], finite: Any) -> None:
        """Lets the optimiser change the weights where the gradients are `finite`.

        A branch costs nothing in TensorFlow's loop; XLA would copy the weights for it, but chooses for nothing.
        """
        import tensorflow as tf

        variables = self.network.trainable_variables
        if isinstance(self._loop, Plain):
            tf.cond(finite, lambda: self.optimizer.apply(gradients, variables), lambda: None)
            return
        rate = self.optimizer.learning_rate
        rate.assign(tf.where(finite, rate, 0.0))
        self.optimizer.apply([_kept(gradient, finite) for gradient in gradients], variables)


def _kept(gradient: Any, finite: Any) -> Any:
    """`gradient` where it is `finite`, else zeros; rows of an embedding stay rows."""
    import tensorflow as tf

    if isinstance(gradient, tf.IndexedSlices):
        return tf.IndexedSlices(_kept(gradient.values, finite), gradient.indices, gradient.dense_shape)
    return None if gradient is None else tf.where(finite, gradient, tf.zeros_like(gradient))
