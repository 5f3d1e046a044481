"""Batches of pairs: samples of like length go together, so that little of what is computed is padding."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from app.training.samples import Samples
from models.spec import PADDING

if TYPE_CHECKING:
    import keras

    from app.data.dataset import Table
    from app.data.pairs.rows import Rows
    from app.data.preprocessing import Preprocessing

SHARES = (0.4, 0.75, 0.96, 1.0)
"""Shares of the training pairs, by length, up to which batches of one width go."""

WORTH = 0.85
"""A width pays where it is no more than this share of the next one: each is compiled by itself."""

Learn = Callable[[dict[str, Any]], Any]
"""Inputs of a batch to nested tensors whose shapes don't depend on the batch's width."""


class Paired:
    """Pairs that lie in memory, given no wider than the longest of a batch.

    Args:
        rows: All pairs of the data.
        training: Rows that are trained on; they decide the widths.

    Attributes:
        widths: Lengths of source and answer that a training is compiled for, rising.
        sizes: Which of them each row needs, int32 (rows,).
    """

    resident = True
    failure = None

    def __init__(self, rows: Rows, training: np.ndarray) -> None:
        import tensorflow as tf

        lengths = np.stack([np.count_nonzero(side != PADDING, axis=1) for side in (rows.tokens, rows.wanted)], axis=1)
        self.widths = widths_of(lengths[training]) if len(training) else ()
        self.sizes = sizes_of(lengths, self.widths)
        with tf.device("CPU:0"):
            self._tokens, self._answer = tf.constant(rows.tokens), tf.constant(rows.answer)
            self._wanted, self._sizes = tf.constant(rows.wanted), tf.constant(self.sizes)

    def fetch(self, rows: Any) -> dict[str, Any]:
        """Gathers `tokens`, `answer`, `wanted` and `counts`, as wide as the longest of these rows."""
        import tensorflow as tf

        found = self._whole(rows)
        widest = [
            tf.reduce_max(tf.math.count_nonzero(found[name], axis=1, dtype=tf.int32)) for name in ("tokens", "wanted")
        ]
        return _narrowed(found, *widest)

    def by_width(self, rows: Any, learn: Learn) -> Any:
        """What `learn` makes of rows, compiled for each width, and run for the narrowest that holds them."""
        import tensorflow as tf

        found = self._whole(rows)

        def branch(width: tuple[int, int]) -> Callable[[], Any]:
            return lambda: tf.nest.map_structure(tf.convert_to_tensor, learn(_narrowed(found, *width)))

        branches = [branch(width) for width in self.widths]
        if len(branches) == 1:
            return branches[0]()
        return tf.switch_case(tf.reduce_max(tf.gather(self._sizes, rows)), branches)

    def _whole(self, rows: Any) -> dict[str, Any]:
        import tensorflow as tf

        wanted = tf.gather(self._wanted, rows)
        return {
            "tokens": tf.gather(self._tokens, rows),
            "answer": tf.gather(self._answer, rows),
            "wanted": wanted,
            "counts": tf.cast(wanted != PADDING, tf.float32),
        }


def _narrowed(inputs: Mapping[str, Any], source: Any, answer: Any) -> dict[str, Any]:
    return {name: part[:, : source if name == "tokens" else answer] for name, part in inputs.items()}


def widths_of(lengths: np.ndarray) -> tuple[tuple[int, int], ...]:
    """The widths that batches are compiled for.

    Args:
        lengths: Of source and answer of the training pairs, (pairs, 2).

    Returns:
        Rising pairs of lengths; the last one holds all.
    """
    sides = np.sort(lengths, axis=0)
    last = np.maximum(1, np.round(np.array(SHARES) * len(lengths)).astype(int)) - 1
    found: list[tuple[int, int]] = []
    for source, answer in sides[last][::-1].tolist():
        if not found or source + answer <= WORTH * sum(found[-1]):
            found.append((max(1, source), max(1, answer)))
    return tuple(found[::-1])


def sizes_of(lengths: np.ndarray, widths: tuple[tuple[int, int], ...]) -> np.ndarray:
    """The narrowest width that holds each pair, the last for those that none holds: int32 (pairs,)."""
    sizes = np.full(len(lengths), max(0, len(widths) - 1), np.int32)
    for place, (source, answer) in reversed(list(enumerate(widths))):
        sizes[(lengths[:, 0] <= source) & (lengths[:, 1] <= answer)] = place
    return sizes


def alike(order: np.ndarray, sizes: np.ndarray, batch_size: int, generator: np.random.Generator) -> np.ndarray:
    """An order in which batches hold samples of like size, the batches themselves in any order.

    Args:
        order: Row numbers of an epoch, in any order.
        sizes: A number for each row of the data.
        batch_size: Samples of a batch; the last one may be smaller.
        generator: Decides the order of batches.
    """
    order = order[np.argsort(sizes[order], kind="stable")]
    full = len(order) // batch_size
    batches = order[: full * batch_size].reshape(full, batch_size)
    return np.concatenate([batches[generator.permutation(full)].ravel(), order[full * batch_size :]])


def of(fitted: Preprocessing, table: Table, parts: np.ndarray) -> tuple[Paired, Samples]:
    """The feed of a table's pairs, and which of them are trained and validated on: those that are not cut.

    Args:
        fitted: How pairs are encoded.
        table: The rows.
        parts: `train`, `validation`, `test` or empty per row.
    """
    from app.data.pairs import rows

    pairs = rows.of(fitted, table.frame)
    training, validation = (np.flatnonzero((parts == part) & pairs.whole) for part in ("train", "validation"))
    feed = Paired(pairs, training)
    # Where the like are judged together, little of it is padding.
    validation = validation[np.argsort(feed.sizes[validation], kind="stable")]
    samples = Samples(training, validation, np.zeros(len(parts)), 1.0, 0.0, 0, sizes=feed.sizes)
    return feed, samples


def flexible(network: keras.Model) -> keras.Model:
    """The same layers and weights for sources and answers of any length."""
    import keras

    inputs = {
        name: keras.Input((None,), dtype="int32", name=name) for name in network.input
    }
    return keras.models.clone_model(network, input_tensors=inputs, clone_function=lambda layer: layer)
