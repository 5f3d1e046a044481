"""Training on top of another network: first the head alone, on features that are computed once, then all of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from app.errors import UserError
from app.training.engine import Engine
from app.training.progress import MOST_EPOCHS
from models.blocks import arguments
from models.spec import Template

if TYPE_CHECKING:
    import keras

    from app.training.feed import Feed


@dataclass(frozen=True)
class Stages:
    """When the body of a network that is built on another one begins to learn, and how fast.

    Args:
        frozen: Epochs in which it stays as it is.
        tuning: Learning rate of the later ones, as a share.
    """

    frozen: int
    tuning: float

    @classmethod
    def of(cls, template: Template, hyperparameters: Any, epochs: int) -> Stages | None:
        """The stages of a training of so many epochs; None for a template that begins from nothing."""
        if template.backbone is None:
            return None
        share = template.backbone.frozen(hyperparameters)
        inner = min(max(round(share * epochs), 1 if share else 0), max(epochs - 1, 0))
        return cls(MOST_EPOCHS if share == 1.0 else inner, template.backbone.tuning(hyperparameters))

    def spans(self, epochs: int) -> list[tuple[int, float]]:
        """Epochs that share a schedule, and their share of the learning rate, none of them empty."""
        first = min(self.frozen, epochs)
        return [(span, share) for span, share in ((first, 1.0), (epochs - first, self.tuning)) if span]

    def later(self, epochs: int) -> tuple[int, float]:
        """The same of epochs that are added to a training."""
        return epochs, 1.0 if self.frozen == MOST_EPOCHS else self.tuning


class Features:
    """What a body makes of pictures that don't change, each computed once and then kept in memory.

    Args:
        body: From pictures to features, float32 (samples, features).
        feed: Where the pictures come from.
        rows: Row numbers there are.
        told: Called before each batch of pictures; may raise to leave.
    """

    resident = True

    def __init__(self, body: keras.Model, feed: Feed, rows: int, told: Callable[[], None]) -> None:
        import tensorflow as tf

        self._body, self._feed, self._told = body, feed, told
        width = int(body.output_shape[-1])
        with tf.device("CPU:0"):
            self._table = tf.Variable(tf.zeros((0, width)), shape=(None, width), trainable=False, name="features")
        self._known = np.zeros(rows, bool)
        scalar = tf.TensorSpec((None,), tf.int32)
        self._compute = tf.function(self._run, input_signature=[scalar], autograph=False)

    @property
    def failure(self) -> UserError | None:
        """Why a picture could not be fetched; None as long as all could."""
        return self._feed.failure

    def fetch(self, rows: Any) -> dict[str, Any]:
        """Gathers what was computed."""
        import tensorflow as tf

        return {"features": tf.gather(self._table, rows)}

    def require(self, rows: np.ndarray, batch: int) -> None:
        """Computes what is not known yet of these rows, so many at a time."""
        if self._known[rows].all():
            return
        missing = np.unique(rows[~self._known[rows]])
        table = np.zeros((len(self._known), int(self._table.shape[1])), np.float32)
        if self._known.any():
            table[self._known] = np.asarray(self._table)[self._known]
        for start in range(0, len(missing), batch):
            self._told()
            part = missing[start : start + batch]
            table[part] = np.asarray(self._compute(part.astype(np.int32)))
        self._table.assign(table)
        self._known[missing] = True

    def forget(self) -> None:
        """Gives the memory back."""
        if self._known.any():
            self._known[:] = False
            self._table.assign(np.zeros((0, int(self._table.shape[1])), np.float32))

    def _run(self, rows: Any) -> Any:
        import tensorflow as tf

        return tf.cast(self._body(arguments(self._body, self._feed.fetch(rows)), training=False), tf.float32)


class Staged(Engine):
    """An engine for a network on top of another one. Its body stays as it is for the first epochs.

    In those only the head is computed; the two stages have an optimiser each, so that the second begins with fresh
    moments. Which stage a training is in follows from its epoch and from what is in its checkpoint, so that a
    resumed one goes on to the same weights.

    Args:
        whole: The arguments of `Engine` for the whole network, by name.
        head: From features to answers; shares the network's weights.
        features: What the body makes of each row.
        frozen: Epochs in which the body stays as it is.
        needed: Rows whose features are needed, those of validation included.
    """

    def __init__(
        self, whole: dict[str, Any], head: keras.Model, features: Features, frozen: int, needed: np.ndarray
    ) -> None:
        super().__init__(**whole)
        self._head = Engine(**{**whole, "network": head, "feed": features})
        self._head.factor = self.factor
        self._features, self._frozen, self._needed = features, frozen, needed

    def train(self, order: np.ndarray, first: int, count: int, epoch: int, step: int) -> np.ndarray:
        """As `Engine.train`; in the first epochs of the head alone."""
        if epoch >= self._frozen:
            self._features.forget()
            return super().train(order, first, count, epoch, step)
        self._prepare()
        found = self._head.train(order, first, count, epoch, step)
        self.optimizer.learning_rate.assign(self._head.optimizer.learning_rate)
        return found

    def outputs(self, rows: np.ndarray, between: Callable[[], None] = lambda: None) -> np.ndarray:
        """As `Engine.outputs`; from the features as long as the body has not learned."""
        if not self._frozen or int(np.asarray(self.optimizer.iterations)):
            return super().outputs(rows, between)
        self._prepare()  # all of them, as in training: how they are grouped may change their last bits
        return self._head.outputs(rows, between)

    def _prepare(self) -> None:
        with self._plain_errors():
            self._features.require(self._needed, self.judged)

    def go(self, pace: tuple[float, float, float]) -> None:
        """Goes through the schedule at another pace, in both stages."""
        super().go(pace)
        self._head.go(pace)

    def _variables(self) -> list[Any]:
        return [*super()._variables(), *self._head.optimizer.variables]
