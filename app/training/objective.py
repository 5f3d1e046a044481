"""What a training makes small, and what it measures on the way: towards given answers, or without any."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from app.chance import Stateless
from models.blocks import arguments, to_measure
from models.options import TrainingOptions
from models.spec import Learning

if TYPE_CHECKING:
    import keras
    import numpy as np


class Objective(Protocol):
    """Compiled into the engine's loops.

    Args:
        figures: How many sums of figures a batch gives, the loss first.
    """

    figures: int

    def cost(self, inputs: dict[str, Any], targets: Any, weights: Any, place: Any, step: Any) -> tuple[Any, Any]:
        """What a training step makes small, a scalar, and what `sums` needs of it.

        Args:
            inputs: Model inputs by name.
            targets: What is to be answered, one per sample.
            weights: What each sample counts, (batch,).
            place: Seed of the batch, two integers.
            step: Updates made before this one.
        """

    def sums(self, targets: Any, measured: Any) -> list[Any]:
        """The sum of each figure over the batch."""


class Answers:
    """Towards given answers: cross-entropy of classes, squared error of numbers, absolute error of forecasts.

    A series has days that nobody could foresee; absolute errors keep them from bending all other forecasts.

    Args:
        network: Raw inputs to logits, or to standardised target values.
        options: The training options.
        classes: Number of classes, or 0 for numbers.
        units: What an error of each output of a forecast weighs in the figures, (outputs,). Defaults to all alike.
    """

    figures = 3

    def __init__(
        self, network: keras.Model, options: TrainingOptions, classes: int, units: np.ndarray | None = None
    ) -> None:
        self._network = network
        self._smoothing = options.label_smoothing
        self._classes = classes
        self._units = 1.0 if units is None else units

    def cost(self, inputs: dict[str, Any], targets: Any, weights: Any, place: Any, step: Any) -> tuple[Any, Any]:
        """The weighted mean loss; measured are outputs and losses."""
        import tensorflow as tf

        outputs = tf.cast(self._network(arguments(self._network, inputs), training=True), tf.float32)
        losses = self._losses(targets, outputs)
        return tf.reduce_mean(losses * weights), (outputs, losses)

    def _losses(self, targets: Any, outputs: Any) -> Any:
        import tensorflow as tf

        if not self._classes and targets.shape.rank == 2:
            return tf.reduce_mean(tf.abs(outputs - targets), axis=1)
        if not self._classes:
            return tf.square(outputs[:, 0] - targets)
        wanted = tf.one_hot(targets, self._classes, 1.0 - self._smoothing, 0.0) + self._smoothing / self._classes
        return tf.nn.softmax_cross_entropy_with_logits(wanted, outputs)

    def sums(self, targets: Any, measured: Any) -> list[Any]:
        """Sums of loss; hits, or absolute errors; 0, or squared errors; a forecast's are means over its outputs."""
        import tensorflow as tf

        outputs, losses = measured
        if self._classes:
            hits = tf.cast(tf.argmax(outputs, axis=1, output_type=tf.int32) == targets, tf.float32)
            return [tf.reduce_sum(losses), tf.reduce_sum(hits), tf.zeros(())]
        if targets.shape.rank == 2:
            errors = (outputs - targets) * self._units
            each = (losses, tf.reduce_mean(tf.abs(errors), axis=1), tf.reduce_mean(tf.square(errors), axis=1))
            return [tf.reduce_sum(figure) for figure in each]
        error = outputs[:, 0] - targets
        return [tf.reduce_sum(losses), tf.reduce_sum(tf.abs(error)), tf.reduce_sum(tf.square(error))]


class Likeness:
    """Without answers: what the template's `learning` measures of each sample.

    Args:
        network: What is trained.
        learning: The template's.
        hyperparameters: The template's.
        steps: Updates that were planned; what rises over a training has risen after them.
    """

    def __init__(self, network: keras.Model, learning: Learning, hyperparameters: Any, steps: int) -> None:
        self.figures = len(learning.figures) + learning.counted
        self._network = network
        self._learning = learning
        self.improves = learning.improves
        self._measure = learning.measure(network, hyperparameters)
        self._steps = steps

    def cost(self, inputs: dict[str, Any], targets: Any, weights: Any, place: Any, step: Any) -> tuple[Any, Any]:
        """The mean of what the template makes small; measured are its figures."""
        import tensorflow as tf

        share = tf.minimum(tf.cast(step, tf.float32) / self._steps, 1.0)
        batch = to_measure(self._learning, self._network, inputs)
        cost, figures = self._measure(batch, Stateless(place), share, True)
        return tf.reduce_mean(cost * weights), figures

    def sums(self, targets: Any, measured: Any) -> list[Any]:
        """The sum of each figure."""
        import tensorflow as tf

        return list(tf.unstack(tf.reduce_sum(measured, axis=0), num=self.figures))

    def of_batch(self, inputs: dict[str, Any], number: Any) -> Any:
        """The figures of samples, not training: float32 (batch, figures); the same whenever asked."""
        import tensorflow as tf

        place = tf.stack([tf.zeros_like(number), number])
        batch = to_measure(self._learning, self._network, inputs)
        return self._measure(batch, Stateless(place), tf.ones(()), False)[1]
