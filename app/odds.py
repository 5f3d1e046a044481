"""Which token comes next: probabilities by temperature, rank and sum, and a choice among them; inside a graph."""

from __future__ import annotations

from typing import Any


def odds(logits: Any, temperature: Any, top_k: Any, top_p: Any) -> Any:
    """The probabilities that a token is chosen with: float32 (batch, vocabulary).

    Args:
        logits: float32 (batch, vocabulary); what must not be chosen has minus infinity.
        temperature: 0 takes the likeliest for certain.
        top_k: Among how many, at least 1.
        top_p: Among those that together have this probability; the likeliest always stays.
    """
    import tensorflow as tf

    size = logits.shape[-1]
    scaled = logits / tf.maximum(temperature, 1e-4)

    def cut() -> Any:
        ranked = tf.sort(scaled, axis=1, direction="DESCENDING")
        kept = tf.logical_and(tf.range(size)[tf.newaxis] < top_k, tf.math.is_finite(ranked))
        ranked = tf.where(kept, ranked, -1e30)
        before = tf.cumsum(tf.nn.softmax(ranked), axis=1, exclusive=True)
        kept = tf.logical_and(kept, before < tf.maximum(top_p, 1e-9))
        least = tf.reduce_min(tf.where(kept, ranked, ranked[:, :1]), axis=1, keepdims=True)
        return tf.where(scaled >= least, scaled, -float("inf"))

    scaled = tf.cond(tf.logical_or(top_k < size, top_p < 1.0), cut, lambda: scaled)
    likeliest = tf.one_hot(tf.argmax(logits, axis=1), size)
    return tf.where(temperature > 0, tf.nn.softmax(scaled), likeliest)


def drawn(shares: Any, chance: Any) -> Any:
    """The codes at which the summed probabilities pass `chance`, numbers from 0 to 1: int32 (batch,)."""
    import tensorflow as tf

    summed = tf.cumsum(shares, axis=1)
    codes = tf.reduce_sum(tf.cast(summed <= chance[:, tf.newaxis] * summed[:, -1:], tf.int32), axis=1)
    likeliest = tf.argmax(shares, axis=1, output_type=tf.int32)
    return tf.where(codes < tf.shape(shares)[1], codes, likeliest)
