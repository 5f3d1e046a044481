"""A bag of embeddings: the words of a text and their neighbours, each weighed for itself, whatever their order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.spec import Shape, Task, Template, epochs_for, integer, real, switch
from models.texts import text_length, token_input, token_units, vocabulary_size

if TYPE_CHECKING:
    import keras
    import numpy as np

DEVIATION = 0.01
"""Deviation of the normal distribution that embeddings begin with: so small that what is rare says little."""


@dataclass(frozen=True)
class Hyperparameters:
    """What counts as a word, and how much is learned of each."""

    tokens: str = token_units("words")
    vocabulary: int = vocabulary_size(20_000)
    length: int = text_length(0)
    ngrams: int = integer(2, 1, 3, "Sequences of up to so many words count as words of their own, such as “not good”.")
    once: bool = switch(True, "Counts a word that a text repeats once: that it stands there says more than how often.")
    width: int = integer(32, 1, 512, "Numbers that are learned for each word.")
    dropout: float = real(0.5, 0.0, 0.9, "Share of a text's numbers switched off at random while training.")
    word_dropout: float = real(0.0, 0.0, 0.9, "Share of a text's words that are left out at random while training.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """The sum of a text's embeddings, each by its word's contrast, over the root of their number, and one dense layer.

    The contrast says how differently the training texts of each class hold a word, and is frozen
    (`set_statistics`): with few texts, what all classes hold alike would drown what tells them apart. The root keeps
    what long and short texts come to alike: a mean would shrink with the length, a sum grow with it. Linear from end
    to end, so what each word says for each class can be read off (`scores`).

    Sources: Joulin et al. 2017 (fastText: bags of word sequences); Wang and Manning 2012 (words
    weighed by their log-count ratios).
    """
    import keras
    from keras import layers, ops

    assert shape.tokens is not None
    h = hyperparameters
    tokens, mask = token_input(shape)
    drawn = keras.initializers.RandomNormal(stddev=DEVIATION)
    x = layers.Embedding(shape.tokens[1], h.width, embeddings_initializer=drawn, name="embedding")(tokens)
    present = ops.cast(mask, "float32")
    contrast = layers.Embedding(
        shape.tokens[1], 1, embeddings_initializer="ones", trainable=False, dtype="float32", name="contrast"
    )
    weights = present * contrast(tokens)[:, :, 0]
    if h.word_dropout:
        weights = layers.Dropout(h.word_dropout)(weights)
    number = ops.maximum(ops.sum(present, axis=1, keepdims=True), 1.0)
    x = ops.sum(x * ops.cast(ops.expand_dims(weights, -1), x.dtype), axis=1) / ops.cast(ops.sqrt(number), x.dtype)
    if h.dropout:
        x = layers.Dropout(h.dropout)(x)
    return keras.Model(tokens, layers.Dense(shape.outputs, name="outputs")(x), name="embedding_bag")


def scores(network: keras.Model) -> np.ndarray:
    """What each entry of the vocabulary adds to each class's logit, as the only word of a text.

    Returns:
        Float32, (vocabulary, classes); without the classes' biases, which no word is to blame for.
    """
    import numpy as np

    embeddings = np.asarray(network.get_layer("embedding").embeddings)
    embeddings = embeddings * np.asarray(network.get_layer("contrast").embeddings)
    return np.asarray(embeddings @ np.asarray(network.get_layer("outputs").kernel))


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Enough epochs for some thousand updates, which take seconds; training ends when it has stopped improving."""
    batch = 32 if shape.rows < 2000 else 64
    epochs = epochs_for(shape.rows, batch, updates=2000, fewest=10, most=60)
    return {"batch_size": batch, "epochs": epochs, "patience": max(5, epochs // 6), "learning_rate": 1e-3}


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    recommended = recommend(task, shape)
    return {"epochs": max(5, recommended["epochs"] // 3), "learning_rate": 3e-3}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    recommended = recommend(task, shape)
    return {"epochs": 2 * recommended["epochs"], "patience": 2 * recommended["patience"], "vocabulary": 50_000}


TEMPLATE = Template(
    id="embedding_bag",
    title="Bag of words",
    group="discriminative",
    summary=(
        "Weighs each word, and each pair of neighbours, and adds the weights up, whatever their order. "
        "Trained in seconds and hard to beat: the first thing to try on texts."
    ),
    kinds=("texts",),
    tasks=(Task.TEXT_CLASSIFICATION,),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    views=("words",),
    xla_after=300,
)
