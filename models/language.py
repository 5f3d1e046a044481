"""What templates that continue texts share: how they learn the next token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.spec import Chance, Learning, Measure

if TYPE_CHECKING:
    import keras


def measure(network: keras.Model, hyperparameters: Any) -> Measure:
    """How far a network is from the next token of each place: nats, and whether its first choice is right.

    Takes stretches of one token more than the network reads. What is made small is the mean over all tokens of the
    batch that count, whichever stretch they are in.

    Args:
        network: (batch, length) of codes to logits, (batch, length, vocabulary).
        hyperparameters: Not needed.
    """
    from keras import ops

    def of_batch(inputs: Any, chance: Chance, share: Any, training: bool) -> tuple[Any, Any]:
        tokens, counts = inputs["tokens"], inputs["counts"][:, 1:]
        logits = ops.cast(network(tokens[:, :-1], training=training), "float32")
        nats = next_token_nats(logits, tokens[:, 1:])
        right = ops.equal(ops.cast(ops.argmax(logits, axis=-1), "int32"), tokens[:, 1:])
        loss, number = ops.sum(nats * counts, axis=1), ops.sum(counts, axis=1)
        hits = ops.sum(ops.cast(right, "float32") * counts, axis=1)
        return loss / ops.maximum(ops.mean(number), 1e-6), ops.stack([loss, hits, number], axis=1)

    return of_batch


def next_token_nats(logits: Any, wanted: Any) -> Any:
    """Cross-entropy of codes in nats, the shape of `wanted`."""
    from keras import losses

    return losses.sparse_categorical_crossentropy(wanted, logits, from_logits=True)


LEARNING = Learning(("loss", "token_accuracy"), measure, samples="stretches", counted=True)
"""Nats a token, and the share of tokens that were the first choice."""
