"""Random numbers for a network that are a function of a seed and a place, so that none need be remembered."""

from __future__ import annotations

from typing import Any


class Stateless:
    """A `models.spec.Chance` inside a compiled function.

    Args:
        seed: Two integers, a tensor of shape (2,).
    """

    def __init__(self, seed: Any) -> None:
        self._seed = seed
        self._calls = 0

    def normal(self, shape: Any) -> Any:
        """Numbers from the standard normal distribution, other ones at each call: float32."""
        import tensorflow as tf

        return tf.random.stateless_normal(shape, self._next())

    def uniform(self, shape: Any) -> Any:
        """Numbers from 0 to 1, 1 excluded, other ones at each call: float32."""
        import tensorflow as tf

        return tf.random.stateless_uniform(shape, self._next())

    def _next(self) -> Any:
        import tensorflow as tf

        self._calls += 1
        return tf.random.experimental.stateless_fold_in(self._seed, self._calls)
