"""A Transformer that learns from texts alone by filling in blanks, and then from few labels what else it is to tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models import attention
from models.language import next_token_nats
from models.spec import (
    END,
    MASK,
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
from models.texts import pooled, text_length, token_input, token_units, vocabulary_size
from models.transformer_encoder import embedded, encoded

if TYPE_CHECKING:
    import keras

BLANKED, REPLACED = 0.8, 0.1
"""Shares of the chosen tokens that become a blank, and another token; the rest stay as they are."""

MANY = 2000
"""Training texts from which on the validation part is large enough to count right answers in it."""


@dataclass(frozen=True)
class Hyperparameters:
    """What the network reads, how large it is, and how much of a text is left out for it to guess."""

    tokens: str = token_units("words")
    vocabulary: int = vocabulary_size(8000)
    length: int = text_length(0)
    layers: int = integer(2, 1, 12, "Blocks of attention and dense layers, one after the other.")
    heads: int = integer(4, 1, 16, "How many things each token looks for at once among all tokens.")
    width: int = integer(64, 8, 512, "Numbers for each token, as many as part into heads of an even size.")
    activation: str = choice(
        "relu_squared", attention.BLOCK_ACTIVATIONS, "What a neuron of a block's wide layer does with its sum."
    )
    dropout: float = real(
        0.3, 0.0, 0.9, "Share of what each block adds that is switched off at random while it learns classes."
    )
    token_dropout: float = real(
        0.1, 0.0, 0.9, "Share of a text's tokens that are hidden at random while it learns classes."
    )
    masked: float = real(0.15, 0.01, 0.8, "Share of a text's tokens that are to be guessed while filling in blanks.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Blocks of attention over embedded tokens; then each token's logits, or the mean and one dense layer.

    Layers have the same names for either task, so that the second begins with what the first one learned.

    Source: Devlin et al. 2019 (BERT); without the second task, which later work left out.
    """
    import keras
    from keras import layers

    h = hyperparameters
    tokens, mask = token_input(shape)
    embedding = embedded(shape, h)
    if task == Task.MASKED_LANGUAGE_MODELLING:  # new blanks in each epoch keep it from learning by heart
        return keras.Model(tokens, embedding(encoded(tokens, embedding, h), reverse=True), name="bert")
    x = pooled(encoded(tokens, embedding, h, h.dropout, h.token_dropout), mask, "mean")
    if h.dropout:
        x = layers.Dropout(h.dropout)(x)
    return keras.Model(tokens, layers.Dense(shape.outputs, name="outputs")(x), name="bert")


def measure(network: keras.Model, hyperparameters: Hyperparameters) -> Measure:
    """How far the network is from the tokens left out of each text: nats, and whether its first choice is right.

    Some tokens of each text are chosen by chance; most of them become a blank, some another token, some stay.
    Only at those is anything measured, and logits are made for them alone.
    """
    import keras
    from keras import ops

    embedding = network.get_layer("embedding")
    body = keras.Model(network.input, network.get_layer("norm").output)
    length, entries = network.input.shape[1], int(embedding.input_dim)
    most = max(1, round(hyperparameters.masked * length))

    def of_batch(inputs: Any, chance: Chance, share: Any, training: bool) -> tuple[Any, Any]:
        tokens = inputs["tokens"]
        there = inputs["counts"] * ops.cast(tokens > END, "float32")
        places, chosen = choose(there, hyperparameters.masked, most, chance)
        spread = ops.one_hot(places, length) * chosen[..., None]
        read = left_out(tokens, ops.sum(spread, axis=1) > 0.5, entries, chance)
        x = ops.matmul(spread, ops.cast(body(read, training=training), "float32"))
        logits = ops.cast(embedding(x, reverse=True), "float32")
        wanted = ops.take_along_axis(tokens, places, axis=1)
        nats = next_token_nats(logits, wanted) * chosen
        right = ops.cast(ops.equal(ops.cast(ops.argmax(logits, axis=-1), "int32"), wanted), "float32") * chosen
        figures = [ops.sum(figure, axis=1) for figure in (nats, right, chosen)]
        return figures[0] / ops.maximum(ops.mean(figures[2]), 1e-6), ops.stack(figures, axis=1)

    return of_batch


def choose(there: Any, share: float, most: int, chance: Chance) -> tuple[Any, Any]:
    """Which tokens of each text are to be guessed: their places, and which of those count, each (batch, most).

    Args:
        there: 1 for each token that may be chosen, (batch, length).
        share: Of them; at least one of each text that has any.
        most: Places given for each text.
        chance: Draws.
    """
    from keras import ops

    _, places = ops.top_k(there + chance.uniform(ops.shape(there)), most)
    number = ops.maximum(ops.round(ops.sum(there, axis=1, keepdims=True) * share), 1.0)
    first = ops.cast(ops.arange(most), "float32")[None] < number
    chosen = ops.cast(first, "float32") * ops.take_along_axis(there, places, axis=1)
    return ops.cast(places, "int32"), chosen


def left_out(tokens: Any, chosen: Any, entries: int, chance: Chance) -> Any:
    """What the network reads in place of `tokens`, (batch, length), where those are `chosen`."""
    from keras import ops

    way, drawn = chance.uniform(ops.shape(tokens)), chance.uniform(ops.shape(tokens))
    other = ops.minimum(END + 1 + ops.cast(drawn * (entries - END - 1), "int32"), entries - 1)
    instead = ops.where(way < BLANKED, MASK, ops.where(way < BLANKED + REPLACED, other, tokens))
    return ops.where(chosen, instead, tokens)


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Many epochs without labels, fewer with them."""
    if task == Task.TEXT_CLASSIFICATION:
        epochs = epochs_for(shape.rows, 32, updates=1200, fewest=6, most=40)
        values = {"batch_size": 32, "epochs": epochs, "learning_rate": 5e-4, "weight_decay": 0.05}
        # Where there are enough to count on, the share of right answers tells more than the loss, which rises early.
        counted = {"monitor": "val_accuracy"} if shape.rows >= MANY else {}
        return {**values, **counted, "patience": max(6, epochs // 3)}
    epochs = epochs_for(shape.rows, 64, updates=3500, fewest=4, most=80)
    return {
        "batch_size": 64,
        "epochs": epochs,
        "learning_rate": 3e-3,
        "weight_decay": 0.01,
        "patience": max(5, epochs // 5),
    }


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": max(2, recommend(task, shape)["epochs"] // 4)}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": 3 * recommend(task, shape)["epochs"]}


TEMPLATE = Template(
    id="bert",
    title="BERT",
    group="generative",
    summary=(
        "Learns a language by filling in words left out of your texts, for which it needs no labels. "
        "Then it goes on to tell classes apart, and needs far fewer labels than a network that begins from nothing."
    ),
    kinds=("texts", "corpus"),
    tasks=(Task.MASKED_LANGUAGE_MODELLING, Task.TEXT_CLASSIFICATION),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    learning=Learning(("loss", "token_accuracy"), measure, samples="rows", counted=True),
    views=("blanks", "attention"),
    xla_after=300,
)
