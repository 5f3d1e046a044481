"""The compiled loops over batches: one for every plan, all computing the same step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

Step = Callable[[Any, Any, Any, Any], Any]
"""(row numbers, batch of the epoch, epoch, updates made before) to the batch's sums, float32 (width,)."""

LONGEST = 4096
"""Most batches that one XLA call runs."""


class Plain:
    """A loop that TensorFlow runs operation by operation, for batches of any size.

    Args:
        step: What is done to a batch.
        width: How many sums a batch gives.
        batch_size: Samples per batch; the last of an epoch may be smaller.
    """

    def __init__(self, step: Step, width: int, batch_size: int) -> None:
        import tensorflow as tf

        self._step, self._width, self._size = step, width, batch_size
        scalar = tf.TensorSpec((), tf.int32)
        signature = [tf.TensorSpec((None,), tf.int32), *([scalar] * 4)]
        self._call = tf.function(self._run, input_signature=signature, autograph=False)

    def run(self, order: np.ndarray, first: int, count: int, epoch: int, step: int) -> np.ndarray:
        """Runs `count` batches of `order` from batch `first` on; returns their sums, float32 (count, width)."""
        part = order[first * self._size : (first + count) * self._size]  # each call copies what it gets
        return np.asarray(self._call(part, first, count, epoch, step))

    def _run(self, order: Any, first: Any, count: Any, epoch: Any, step: Any) -> Any:
        import tensorflow as tf

        def more(done: Any, sums: Any) -> Any:
            return done < count

        def batch(done: Any, sums: Any) -> Any:
            rows = order[done * self._size : (done + 1) * self._size]
            return done + 1, sums.write(done, self._step(rows, first + done, epoch, step + done))

        sums = tf.TensorArray(tf.float32, size=count, element_shape=(self._width,))
        _, sums = tf.while_loop(more, batch, (tf.constant(0), sums), parallel_iterations=1)
        return sums.stack()


class Compiled:
    """A loop that XLA compiles as a whole; a smaller last batch is left to `rest`, as shapes must be fixed.

    The number of batches is no part of what is compiled, so one compilation serves chunks of every length.

    Args:
        step: What is done to a batch.
        rest: The loop for a smaller last batch.
        width: How many sums a batch gives.
        batch_size: Samples per batch.
        samples: Samples of an epoch, at least one batch.
    """

    def __init__(self, step: Step, rest: Plain, width: int, batch_size: int, samples: int) -> None:
        import tensorflow as tf

        self._step, self._rest, self._width = step, rest, width
        self._full = samples // batch_size
        self._shape = (self._full, batch_size)
        self._order: np.ndarray | None = None
        self._rows = tf.Variable(tf.zeros(self._shape, tf.int32), trainable=False, name="order")
        scalar = tf.TensorSpec((), tf.int32)
        self._call = tf.function(self._run, input_signature=[scalar] * 4, autograph=False, jit_compile=True)

    def run(self, order: np.ndarray, first: int, count: int, epoch: int, step: int) -> np.ndarray:
        """Runs `count` batches of `order` from batch `first` on; returns their sums, float32 (count, width)."""
        if order is not self._order:
            self._rows.assign(order[: self._full * self._shape[1]].reshape(self._shape))
            self._order = order
        parts, last = [], min(first + count, self._full)
        for start in range(first, last, LONGEST):
            length = min(LONGEST, last - start)
            parts.append(np.asarray(self._call(start, length, epoch, step + start - first))[:length])
        if first + count > self._full:
            start = max(first, self._full)
            parts.append(self._rest.run(order, start, first + count - start, epoch, step + start - first))
        return np.concatenate(parts)

    def _run(self, first: Any, count: Any, epoch: Any, step: Any) -> Any:
        import tensorflow as tf

        def more(done: Any, sums: Any) -> Any:
            return done < count

        def batch(done: Any, sums: Any) -> Any:
            number = first + done  # gathered, not sliced: for each place of a slice XLA would compile anew
            sums_of_batch = self._step(tf.gather(self._rows, number), number, epoch, step + done)
            return done + 1, tf.tensor_scatter_nd_update(sums, [[done]], [sums_of_batch])

        sums = tf.zeros((min(LONGEST, self._full), self._width))
        return tf.while_loop(more, batch, (tf.constant(0), sums), parallel_iterations=1)[1]
