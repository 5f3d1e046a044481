"""Beam search inside a graph: which beginnings of an answer are followed on, and how whole answers compare."""

from __future__ import annotations

from typing import Any

from models.spec import PADDING

IMPOSSIBLE = -1e9
"""The logarithm of a probability that no answer has."""

EVEN = 0.6
"""How far longer answers are helped against shorter ones, which have fewer factors (Wu et al. 2016)."""


def best(scores: Any, shares: Any, done: Any, codes: Any, width: int) -> tuple[Any, Any, Any]:
    """The best beams after one more token.

    An answer that has ended goes on as it is, at no cost.

    Args:
        scores: Logarithms of the beams' probabilities so far, float32 (sources, beams).
        shares: Logarithms of the next token's probabilities, float32 (sources, beams, vocabulary).
        done: Which have ended, bool (sources, beams).
        codes: What each has written, padding behind, int32 (sources, beams, length).
        width: How many beams a source has.

    Returns:
        Their scores, the beam that each goes on from, and its token: (sources, beams).
    """
    import tensorflow as tf

    size = tf.shape(shares)[2]
    if width == 1:
        chosen = tf.where(done, PADDING, tf.argmax(shares, axis=2, output_type=tf.int32))
        gained = tf.reduce_max(shares, axis=2)
        return tf.where(done, scores, scores + gained), tf.zeros_like(chosen), chosen
    ended = tf.where(tf.range(size) == PADDING, 0.0, IMPOSSIBLE)
    sums = scores[:, :, tf.newaxis] + tf.where(done[:, :, tf.newaxis], ended, shares)
    lengths = _lengths(codes) + tf.cast(tf.logical_not(done), tf.float32)
    flat = (tf.shape(sums)[0], width * size)
    _, places = tf.math.top_k(tf.reshape(sums / _penalty(lengths)[:, :, tf.newaxis], flat), width)
    return tf.gather(tf.reshape(sums, flat), places, batch_dims=1), places // size, places % size


def weighed(scores: Any, codes: Any) -> Any:
    """Scores that answers of different lengths are compared by: float32 (sources, beams)."""
    return scores / _penalty(_lengths(codes))


def _lengths(codes: Any) -> Any:
    import tensorflow as tf

    return tf.reduce_sum(tf.cast(codes != PADDING, tf.float32), axis=2)


def _penalty(lengths: Any) -> Any:
    return ((5.0 + lengths) / 6.0) ** EVEN
