"""Word vectors: words that stand among the same words get numbers that lie close together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.spec import END, Chance, Learning, Measure, Shape, Task, Template, choice, integer, real
from models.texts import text_length, token_input, token_units, vocabulary_size

if TYPE_CHECKING:
    import keras

METHODS = ("skip_gram", "cbow")

RIVALS = 4
"""Drawn words that a true one is told from in the figure `accuracy`."""

FLATTENED = 0.75
"""Power of the words' counts that drawn words follow: rare ones come a little more often than they stand."""


@dataclass(frozen=True)
class Hyperparameters:
    """How many numbers a word gets, which words count as its neighbours, and how they are told from others."""

    tokens: str = token_units("words")
    vocabulary: int = vocabulary_size(5000)
    length: int = text_length(11)
    width: int = integer(100, 1, 1000, "Numbers that each word gets.")
    method: str = choice(
        "skip_gram", METHODS, "Skip-gram tells from a word which ones stand around it, CBOW from those the word."
    )
    negatives: int = integer(5, 1, 64, "Words drawn at random that each true neighbour is told from.")
    subsampling: float = real(
        1e-3, 0.0, 1.0, "Share of the text from which on a word is so frequent that some of it is skipped; 0: none."
    )


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """From words to their vectors: (batch, length) to (batch, length, width); zeros for what no text held.

    A word's vector is the mean of its two: as the one in the middle and as a neighbour of others
    (Levy, Goldberg and Dagan 2015).

    Source: Mikolov et al. 2013 (skip-gram and CBOW with negative sampling).
    """
    import keras
    from keras import layers, ops

    assert shape.tokens is not None
    tokens, _ = token_input(shape)
    vocabulary = shape.tokens[1]
    width = hyperparameters.width
    centre = _vectors(vocabulary, width, "embedding", keras.initializers.RandomUniform(-0.5 / width, 0.5 / width))
    around = _vectors(vocabulary, width, "context", "zeros")
    counts = layers.Embedding(vocabulary, 1, embeddings_initializer="ones", trainable=False, name="counts")
    seen = ops.cast(counts(tokens) > 0.0, "float32")
    vectors = layers.Average(name="vectors")([centre(tokens), around(tokens)])
    return keras.Model(tokens, vectors * seen, name="word2vec")


def _vectors(vocabulary: int, width: int, name: str, initializer: Any) -> Any:
    from keras import layers

    return layers.Embedding(vocabulary, width, embeddings_initializer=initializer, name=name)


def measure(network: keras.Model, hyperparameters: Hyperparameters) -> Measure:
    """The loss of telling true neighbours from drawn words, and how often a true one beats four drawn.

    Of each place's pairs of a word and a neighbour: the cross-entropy of the true neighbour and of `negatives`
    drawn ones, in nats; a drawn word that is the true one does not count. While training, pairs with frequent
    words are left out at random, and those far apart more often than near ones.
    """
    from keras import ops

    h = hyperparameters
    length = network.input.shape[1]
    half = length // 2
    embedding, context = network.get_layer("embedding"), network.get_layer("context")
    given, asked = (embedding, context) if h.method == "skip_gram" else (context, embedding)
    distances = [abs(place - half) for place in range(length) if place != half]

    def of_batch(inputs: Any, chance: Chance, share: Any, training: bool) -> tuple[Any, Any]:
        tokens, counts = inputs["tokens"], network.get_layer("counts").embeddings[:, 0]
        words = counts * ops.cast(ops.arange(ops.shape(counts)[0]) > END, "float32")
        centre = tokens[:, half]
        others = ops.concatenate([tokens[:, :half], tokens[:, half + 1 :]], axis=1)
        standing = inputs["counts"] * ops.cast(tokens > END, "float32")
        there = standing[:, half : half + 1]
        pairs = ops.concatenate([standing[:, :half], standing[:, half + 1 :]], axis=1) * there
        kept = keep(words, h.subsampling)
        if training:
            reach = 1.0 + ops.floor(chance.uniform(ops.shape(there)) * half)
            pairs = pairs * ops.cast(ops.convert_to_tensor(distances, "float32") <= reach, "float32")
            alive = ops.cast(chance.uniform(ops.shape(tokens)) < ops.take(kept, tokens), "float32")
            pairs = pairs * alive[:, half : half + 1]
            pairs = pairs * ops.concatenate([alive[:, :half], alive[:, half + 1 :]], axis=1)
        noise = drawn(words, chance.uniform((ops.shape(tokens)[0], max(h.negatives, 2 * RIVALS))))
        if h.method == "skip_gram":
            true, known, weights = others, given(centre)[:, None], pairs
        else:
            weights = ops.minimum(ops.sum(pairs, axis=1, keepdims=True), 1.0)
            total = ops.maximum(ops.sum(pairs, axis=1, keepdims=True), 1.0)
            true, known = centre[:, None], ops.sum(given(others) * pairs[..., None], axis=1, keepdims=True)
            known = known / total[..., None]
        right = ops.sum(asked(true) * known, axis=-1)
        wrong = ops.sum(asked(noise) * known, axis=-1)
        other = ops.cast(noise[:, None, : h.negatives] != true[..., None], "float32")
        losses = ops.softplus(-right) + ops.sum(ops.softplus(wrong[:, None, : h.negatives]) * other, axis=-1)
        correction = ops.log(ops.maximum(kept, 1e-9))
        hits = _beaten(right - ops.take(correction, true), wrong - ops.take(correction, noise), true, noise)
        figures = [ops.sum(figure * weights, axis=1) for figure in (losses, hits, ops.ones_like(hits))]
        number = ops.sum(figures[2])
        cost = figures[0] * ops.cast(ops.shape(tokens)[0], "float32") / ops.maximum(number, 1.0)
        return cost, ops.stack(figures, axis=1)

    return of_batch


def keep(words: Any, threshold: float) -> Any:
    """With what chance a word is kept, by code: 1 for a rare one, the less the more frequent it is, (vocabulary,)."""
    from keras import ops

    if not threshold:
        return ops.ones_like(words)
    shares = words / ops.maximum(ops.sum(words), 1.0)
    return ops.minimum(1.0, ops.sqrt(threshold / ops.maximum(shares, 1e-12)))


def drawn(words: Any, chances: Any) -> Any:
    """Words drawn by how often they stand, to the power of 0.75: codes of the shape of `chances`.

    Args:
        words: How often each word stands, (vocabulary,); 0 for what is not drawn.
        chances: Numbers from 0 to 1.
    """
    from keras import ops

    heights = ops.cumsum(ops.power(words, FLATTENED))
    wanted = chances * heights[-1]
    size = int(words.shape[0])
    low, step = ops.zeros_like(wanted, dtype="int32"), 1 << (size - 1).bit_length()
    while step > 1:  # the first place whose height is above what is wanted
        step //= 2
        probe = ops.minimum(low + step - 1, size - 1)
        low = ops.where(ops.take(heights, probe) <= wanted, ops.minimum(low + step, size - 1), low)
    return low


def _beaten(right: Any, wrong: Any, true: Any, noise: Any) -> Any:
    """1 where a true neighbour's score is above those of four drawn words, (batch, pairs)."""
    from keras import ops

    first, second = wrong[:, None, :RIVALS], wrong[:, None, RIVALS : 2 * RIVALS]
    scores = ops.where(noise[:, None, :RIVALS] == true[..., None], second, first)
    return ops.cast(right > ops.max(scores, axis=-1), "float32")


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Enough epochs for some thousand updates, whatever the length of the text."""
    return {"batch_size": 2048, "epochs": 20, "learning_rate": 5e-3, "clip_norm": 0.0}


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
    presets=MappingProxyType({}),
    learning=Learning(("loss", "accuracy"), measure, samples="places", counted=True),
    views=("map",),
    xla_after=200,
)
