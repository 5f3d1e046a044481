"""A Transformer that reads a whole text at once: every token looks at all others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models import attention
from models.blocks import sequence_input, sequence_outputs, series_options
from models.spec import Shape, Task, Template, choice, epochs_for, integer, real
from models.texts import pooled, text_length, token_input, token_units, vocabulary_size

if TYPE_CHECKING:
    import keras


NEIGHBOURS = 9
"""Steps of a whole sequence that describe its middle one."""


@dataclass(frozen=True)
class Hyperparameters:
    """What the network reads, how large it is, and what keeps it from learning by heart."""

    tokens: str = token_units("words")
    vocabulary: int = vocabulary_size(20_000)
    length: int = text_length(0)
    layers: int = integer(2, 1, 12, "Blocks of attention and dense layers, one after the other.")
    heads: int = integer(4, 1, 16, "How many things each token looks for at once among all tokens.")
    width: int = integer(64, 8, 512, "Numbers for each token, as many as part into heads of an even size.")
    activation: str = choice(
        "relu_squared", attention.BLOCK_ACTIVATIONS, "What a neuron of a block's wide layer does with its sum."
    )
    dropout: float = real(0.5, 0.0, 0.9, "Share of what each block adds that is switched off at random.")
    token_dropout: float = real(0.3, 0.0, 0.9, "Share of a text's tokens that are hidden at random while training.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Blocks of attention over embedded tokens or a series' steps, their mean (of forecasts the last), a dense layer.

    Sources: Vaswani et al. 2017; normalisation first and learnt positions as in GPT-2 and its heirs.
    """
    import keras
    from keras import layers

    h = hyperparameters
    if shape.sequence is not None:
        return _of_series(task, shape, h)
    tokens, mask = token_input(shape)
    embedding = embedded(shape, h)
    x = encoded(tokens, embedding, h, h.dropout, h.token_dropout)
    x = pooled(x, mask, "mean")
    if h.dropout:
        x = layers.Dropout(h.dropout)(x)
    return keras.Model(tokens, layers.Dense(shape.outputs, name="outputs")(x), name="transformer_encoder")


def _of_series(task: Task, shape: Shape, h: Hyperparameters) -> keras.Model:
    """Of whole sequences each step is described with its neighbours, as in ConvTran (Foumani et al. 2024).

    Without them few hundred sequences do not suffice to learn what a movement is.
    """
    import keras
    from keras import layers

    inputs, x, past = sequence_input(shape)
    width = attention.fit(h.width, h.heads)
    near = layers.Conv1D(width, NEIGHBOURS, padding="same", name="steps")
    x = placed((near if shape.whole else layers.Dense(width, name="steps"))(x))
    x = blocks(layers.Dropout(h.dropout)(x) if h.dropout else x, h, h.dropout)
    x = x[:, -1, :] if task == Task.FORECASTING else layers.GlobalAveragePooling1D()(x)
    if h.dropout:
        x = layers.Dropout(h.dropout)(x)
    return keras.Model(inputs, sequence_outputs(task, shape, x, past), name="transformer_encoder")


def placed(x: Any) -> Any:
    """(batch, steps, numbers) and what the layer `position` has learned of each step's number."""
    from keras import initializers, layers, ops

    drawn = initializers.RandomNormal(stddev=attention.DEVIATION)
    places = ops.cast(ops.cumsum(ops.ones_like(x[:, :, 0]), axis=1), "int32") - 1
    return x + layers.Embedding(x.shape[1], x.shape[2], embeddings_initializer=drawn, name="position")(places)


def blocks(x: Any, h: Any, dropout: float = 0.0, known: Any = None) -> Any:
    """What the blocks make of each step, normalised by the layer `norm`: (batch, steps, width).

    Args:
        x: (batch, steps, width).
        h: Hyperparameters with `layers`, `heads` and `activation`.
        dropout: Share of what each block adds that is switched off at random. Defaults to none.
        known: Where steps may look. Defaults to everywhere.
    """
    from keras import layers

    for number in range(1, h.layers + 1):
        x = attention.block(x, h.heads, f"block_{number}", h.layers, h.activation, dropout, mask=known)
    return layers.RMSNormalization(name="norm")(x)


def embedded(shape: Shape, h: Any) -> Any:
    """The layer that gives each token its numbers, named `embedding`; turned round it makes logits."""
    from keras import initializers, layers

    assert shape.tokens is not None
    drawn = initializers.RandomNormal(stddev=attention.DEVIATION)
    width = attention.fit(h.width, h.heads)
    return layers.ReversibleEmbedding(shape.tokens[1], width, embeddings_initializer=drawn, name="embedding")


def encoded(tokens: Any, embedding: Any, h: Any, dropout: float = 0.0, hidden: float = 0.0) -> Any:
    """What the blocks make of each token, normalised by the layer `norm`: (batch, length, width).

    Args:
        tokens: From `models.texts.token_input`.
        embedding: What `embedded` gave.
        h: Hyperparameters with `layers`, `heads` and `activation`.
        dropout: Share of what each block adds that is switched off at random. Defaults to none.
        hidden: Share of the tokens hidden at random while training. Defaults to none.
    """
    from keras import initializers, layers, ops

    length, width = tokens.shape[1], int(embedding.output_dim)
    x = embedding(tokens)
    if hidden:
        x = layers.Dropout(hidden, noise_shape=(None, length, 1), name="hidden_tokens")(x)
    drawn = initializers.RandomNormal(stddev=attention.DEVIATION)
    places = ops.cumsum(ops.ones_like(tokens), axis=1) - 1
    x = x + layers.Embedding(length, width, embeddings_initializer=drawn, name="position")(places)
    if dropout:
        x = layers.Dropout(dropout)(x)
    return blocks(x, h, dropout, attention.known(tokens))


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Few epochs, and the one that tells most validation texts right: the loss rises long before that falls."""
    if shape.sequence is not None:
        return {**series_options(task, shape, rate=1e-3), "layers": 1, "width": 32, "dropout": 0.1}
    epochs = epochs_for(shape.rows, 64, updates=700, fewest=6, most=40)
    return {
        "batch_size": 64,
        "epochs": epochs,
        "patience": max(5, epochs // 3),
        "monitor": "val_accuracy",
        "learning_rate": 1e-3,
        "weight_decay": 0.05,
    }


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": max(3, recommend(task, shape)["epochs"] // 2)}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": 2 * recommend(task, shape)["epochs"], "width": 128}


TEMPLATE = Template(
    id="transformer_encoder",
    title="Transformer encoder",
    group="discriminative",
    summary=(
        "Reads a whole text or window at once, and each word or step looks at all others to see what it means here. "
        "For telling classes of texts apart where the order of words matters, and for series."
    ),
    kinds=("texts", "series"),
    tasks=(Task.TEXT_CLASSIFICATION, Task.SEQUENCE_CLASSIFICATION, Task.FORECASTING),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    views=("attention", "forecast"),
    xla_after=300,
)
