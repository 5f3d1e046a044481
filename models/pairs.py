"""What templates for pairs share: the input of answers, how they learn, and the options that suit them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.language import next_token_nats
from models.spec import Chance, Learning, Measure, Shape, choice, epochs_for, integer
from models.texts import UNITS

if TYPE_CHECKING:
    import keras


def answer_units(default: str = "words") -> Any:
    """The hyperparameter `answer_tokens`: what an answer is cut into."""
    return choice(
        default, UNITS, "What an answer is cut into: words, pieces of words that answers often show, or characters."
    )


def beam_width(default: int = 1) -> Any:
    """The hyperparameter `beam`: how many beginnings of an answer are followed at once."""
    return integer(
        default, 1, 16, "Beginnings of an answer that are followed at once; 1 always takes the likeliest token."
    )


def answer_input(shape: Shape) -> Any:
    """The input of what came before each token of an answer: `answer`, int32 (batch, length)."""
    import keras

    assert shape.answers is not None
    return keras.Input((shape.answers[0],), dtype="int32", name="answer")


def measure(network: keras.Model, hyperparameters: Any) -> Measure:
    """How far a network is from each token of the answers, given those before it: nats, and whether it is right.

    What is made small is the mean over all tokens of the batch that count, whichever answer they are in.

    Args:
        network: From `tokens` and `answer` to logits, (batch, length, vocabulary).
        hyperparameters: Not needed.
    """
    from keras import ops

    def of_batch(inputs: Any, chance: Chance, share: Any, training: bool) -> tuple[Any, Any]:
        wanted, counts = inputs["wanted"], inputs["counts"]
        given = {"tokens": inputs["tokens"], "answer": inputs["answer"]}
        logits = ops.cast(network(given, training=training), "float32")
        nats = next_token_nats(logits, wanted)
        right = ops.equal(ops.cast(ops.argmax(logits, axis=-1), "int32"), wanted)
        loss, number = ops.sum(nats * counts, axis=1), ops.sum(counts, axis=1)
        hits = ops.sum(ops.cast(right, "float32") * counts, axis=1)
        return loss / ops.maximum(ops.mean(number), 1e-6), ops.stack([loss, hits, number], axis=1)

    return of_batch


LEARNING = Learning(("loss", "token_accuracy"), measure, counted=True)
"""Nats a token of the answer, and the share of tokens that were the first choice."""


FEW = 10_000
"""Pairs below which a network learns them by heart before it has learned what they have in common."""


def options_for(shape: Shape, updates: int, fewest: int = 3) -> dict[str, Any]:
    """Options for about so many updates in `fewest` epochs or more; of few pairs fewer, and more is dropped out."""
    if shape.rows < FEW:
        epochs = epochs_for(shape.rows, 64, updates, fewest=10, most=30)
        patience, careful = max(4, epochs // 5), {"dropout": 0.3, "learning_rate": 2e-3}
        return {"batch_size": 64, "epochs": epochs, "patience": patience, **careful}
    epochs = epochs_for(shape.rows, 128, updates, fewest, most=60)
    return {"batch_size": 128, "epochs": epochs, "patience": max(3, epochs // 3), "learning_rate": 4e-3}
