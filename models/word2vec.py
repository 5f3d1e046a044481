"""Word vectors: words that stand among the same words get numbers that lie close together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.spec import (
    END,
    Chance,
    Learning,
    Measure,
    Shape,
    Task,
    Template,
    choice,
    epochs_for,
    integer,
    real,
)
from models.texts import text_length, token_input, token_units, vocabulary_size

if TYPE_CHECKING:
    import keras

METHODS = ("skip_gram", "cbow")

RIVALS = 4
"""Drawn words that a true one is told from in the figure `accuracy`."""


@dataclass(frozen=True)
class Hyperparameters:
    """How many numbers a word gets, which words count as its neighbours, and how they are told from others."""

    tokens: str = token_units("words")
    vocabulary: int = vocabulary_size(5000)
    length: int = text_length(5)
    width: int = integer(100, 1, 1000, "Numbers that each word gets.")
    method: str = choice(
        "cbow", METHODS, "CBOW tells from the words around a place which one stands there, skip-gram from a word those."
    )
    negatives: int = integer(8, 1, 64, "Words drawn at random that each true one is told from.")
    noise: float = real(
        0.5, 0.0, 1.0, "Power of the words' counts by which they are drawn: 1 as often as they stand, 0 all alike."
    )
    subsampling: float = real(
        0.01, 0.0, 1.0, "Share of the text from which on a word is so frequent that some of it is skipped; 0: none."
    )


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """From words to their vectors: (batch, length) to (batch, length, width); zeros for what no text held.

    Each word has another vector as one of those around a place. It stays at zeros where no text held the word.

    Source: Mikolov et al. 2013 (skip-gram and CBOW with negative sampling).
    """
    import keras
    from keras import layers, ops

    assert shape.tokens is not None
    tokens, _ = token_input(shape)
    entries, width = shape.tokens[1], hyperparameters.width
    small = keras.initializers.RandomUniform(-0.5 / width, 0.5 / width)
    vectors = layers.Embedding(entries, width, embeddings_initializer=small, name="embedding")(tokens)
    around = layers.Embedding(entries, width, embeddings_initializer="zeros", name="context")(tokens)
    counts = layers.Embedding(entries, 1, embeddings_initializer="ones", trainable=False, name="counts")(tokens)
    return keras.Model(tokens, ops.where(counts > 0.0, vectors, around), name="word2vec")


def measure(network: keras.Model, hyperparameters: Hyperparameters) -> Measure:
    """The loss of telling true words from drawn ones, and how often a true one beats four drawn.

    Of skip-gram each pair of a word and one around it counts, of CBOW each place: the cross-entropy of the true word
    and of `negatives` drawn ones, in nats; a drawn word that is the true one does not count. While training, frequent
    words are skipped at random, and the words around reach as far as is drawn for each place. Otherwise none is
    skipped, and a pair weighs as much as it is likely to be within reach.
    """
    from keras import ops

    h = hyperparameters
    half = network.input.shape[1] // 2
    embedding, context = network.get_layer("embedding"), network.get_layer("context")
    counts = network.get_layer("counts")

    def of_batch(inputs: Any, chance: Chance, share: Any, training: bool) -> tuple[Any, Any]:
        tokens = inputs["tokens"]
        words = counts.embeddings[:, 0] * ops.cast(ops.arange(counts.input_dim) > END, "float32")
        kept = keep(words, h.subsampling)
        there = inputs["counts"] * ops.cast(tokens > END, "float32")
        if training:
            there = there * ops.cast(chance.uniform(ops.shape(tokens)) < ops.take(kept, tokens), "float32")
        pairs = without_middle(there) * there[:, half : half + 1] * near(there, chance, training)
        true, others = tokens[:, half : half + 1], without_middle(tokens)
        noise = drawn(words, h.noise, chance.uniform((ops.shape(tokens)[0], max(h.negatives, 2 * RIVALS))))
        if h.method == "skip_gram":
            true, weights, known, asked = others, pairs, embedding(true), context
        else:
            total = ops.sum(pairs, axis=1, keepdims=True)
            weights, asked = ops.cast(total > 0.0, "float32"), embedding
            known = ops.sum(context(others) * pairs[..., None], axis=1, keepdims=True)
            known = known / ops.maximum(total, 1e-6)[..., None]
        right, wrong = ops.sum(asked(true) * known, axis=-1), ops.sum(asked(noise) * known, axis=-1)
        rare = -ops.log(kept)  # what was skipped while training stands as often as ever
        hits = beaten(right + ops.take(rare, true), wrong + ops.take(rare, noise), true, noise)
        figures = [nats(right, wrong, true, noise, h.negatives) * weights, hits * weights, weights]
        figures = [ops.sum(figure, axis=1) for figure in figures]
        return figures[0] / ops.maximum(ops.mean(figures[2]), 1e-6), ops.stack(figures, axis=1)

    return of_batch


def without_middle(values: Any) -> Any:
    """What stands around the middle place: (batch, length) to (batch, length - 1)."""
    from keras import ops

    half = values.shape[1] // 2
    return ops.concatenate([values[:, :half], values[:, half + 1 :]], axis=1)


def near(values: Any, chance: Chance, training: bool) -> Any:
    """Which places around the middle are within reach, 1 or 0 while training, else how likely: (batch, length - 1).

    A reach is drawn for each sample, from 1 to the whole, so that near words count more.

    Args:
        values: (batch, length); only the sizes count.
        chance: Draws.
        training: Whether to draw.
    """
    from keras import ops

    half = values.shape[1] // 2
    away = ops.convert_to_tensor([[abs(place - half) for place in range(values.shape[1]) if place != half]], "float32")
    if not training:
        return (half + 1 - away) / max(half, 1)
    reach = 1.0 + ops.floor(chance.uniform((ops.shape(values)[0], 1)) * half)
    return ops.cast(away <= reach, "float32")


def nats(right: Any, wrong: Any, true: Any, noise: Any, negatives: int) -> Any:
    """Cross-entropy of scores of true words and of so many drawn ones, (batch, true words)."""
    from keras import ops

    other = ops.cast(noise[:, None, :negatives] != true[..., None], "float32")
    return ops.softplus(-right) + ops.sum(ops.softplus(wrong[:, None, :negatives]) * other, axis=-1)


def keep(words: Any, threshold: float) -> Any:
    """With what chance a word is kept, by code: 1 for a rare one, the less the more frequent it is, (vocabulary,)."""
    from keras import ops

    if not threshold:
        return ops.ones_like(words)
    shares = words / ops.maximum(ops.sum(words), 1.0)
    return ops.minimum(1.0, ops.sqrt(threshold / ops.maximum(shares, 1e-12)))


def drawn(words: Any, power: float, chances: Any) -> Any:
    """Words drawn by a power of how often they stand: codes of the shape of `chances`.

    Args:
        words: How often each word stands, (vocabulary,); 0 for what is not drawn.
        power: Of the counts.
        chances: Numbers from 0 to 1.
    """
    from keras import ops

    heights = ops.cumsum(ops.where(words > 0.0, ops.power(ops.maximum(words, 1.0), power), 0.0))
    wanted = chances * heights[-1]
    size = int(words.shape[0])
    low, step = ops.zeros_like(wanted, dtype="int32"), 1 << (size - 1).bit_length()
    while step > 1:  # the first place whose height is above what is wanted
        step //= 2
        probe = ops.minimum(low + step - 1, size - 1)
        low = ops.where(ops.take(heights, probe) <= wanted, ops.minimum(low + step, size - 1), low)
    return low


def beaten(right: Any, wrong: Any, true: Any, noise: Any) -> Any:
    """1 where a true word's score is above those of four drawn ones, (batch, true words).

    Where a drawn word is the true one, another takes its place; should that be so again, the true one has lost.
    """
    from keras import ops

    first, second = wrong[:, None, :RIVALS], wrong[:, None, RIVALS : 2 * RIVALS]
    scores = ops.where(noise[:, None, :RIVALS] == true[..., None], second, first)
    return ops.cast(right > ops.max(scores, axis=-1), "float32")


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Enough epochs for some thousand updates, whatever the length of the text."""
    batch = 2048 if shape.rows >= 100_000 else 256
    epochs = epochs_for(shape.rows, batch, updates=1700, fewest=5, most=60)
    return {
        "batch_size": batch,
        "epochs": epochs,
        "patience": max(5, epochs // 3),
        "learning_rate": 5e-3,
        "clip_norm": 0.0,
    }


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": max(3, recommend(task, shape)["epochs"] // 3)}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": 2 * recommend(task, shape)["epochs"], "width": 200, "vocabulary": 20_000}


TEMPLATE = Template(
    id="word2vec",
    title="Word vectors",
    group="generative",
    summary=(
        "Gives every word numbers, so that words used alike lie close together. "
        "For seeing what a text's words mean to each other, and as a start for other networks."
    ),
    kinds=("corpus",),
    tasks=(Task.EMBEDDING,),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    learning=Learning(("loss", "accuracy"), measure, samples="places", counted=True),
    views=("map",),
    xla_after=200,
)
