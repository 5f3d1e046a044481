"""What the recurrent templates share: layers that read step by step, over series, texts and running text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.blocks import FEW_WINDOWS, sequence_input, sequence_outputs, series_options
from models.spec import Shape, Task, choice, epochs_for, integer, real, switch
from models.texts import embedding, pooled, text_length, token_input, token_units, vocabulary_size

if TYPE_CHECKING:
    import keras

POOLING = ("last", "mean", "max")

TASKS = (
    Task.TEXT_CLASSIFICATION, Task.FORECASTING, Task.SEQUENCE_CLASSIFICATION, Task.LANGUAGE_MODELLING
)  # fmt: skip

CONTEXT = 256
"""Tokens that a language model reads from an empty memory while it learns; the first of them it can only guess."""

APART = 0.5
"""Deviation of the normal distribution that a language model's embeddings begin with: with tokens told apart from the
first step on, an LSTM learns in one epoch what takes it two with Keras' own."""

_STATES = ("state", "memory")


@dataclass(frozen=True)
class Hyperparameters:
    """What is read, the size of the memory, and how a sequence is summed up."""

    tokens: str = token_units("words")
    vocabulary: int = vocabulary_size(10_000)
    length: int = text_length(0)
    embedding: int = integer(64, 1, 1024, "Numbers that each token of a text becomes; series have their own.")
    layers: int = integer(1, 1, 8, "Recurrent layers, each reading what the one before made of every step.")
    width: int = integer(32, 1, 1024, "Numbers that a layer remembers from step to step.")
    bidirectional: bool = switch(
        False, "Reads forwards and backwards, with a memory for each way; what writes texts only reads forwards."
    )
    pooling: str = choice(
        "last", POOLING, "What is taken of the steps: the memory after the last one, the mean, or the largest."
    )
    masking: bool = switch(True, "Skips the padding behind short texts, instead of reading it as if it were words.")
    dropout: float = real(0.1, 0.0, 0.9, "Share of the numbers after each layer switched off at random.")


def build(kind: str, task: Task, shape: Shape, h: Hyperparameters) -> keras.Model:
    """Recurrent layers over a series' window, over a text, or over running text whose next token they foretell.

    Args:
        kind: `SimpleRNN`, `LSTM` or `GRU`, as Keras calls them.
        task: What is learned.
        shape: The sizes.
        h: The settings.
    """
    if shape.tokens is None:
        return _of_series(kind, task, shape, h)
    return _of_language(kind, shape, h) if task == Task.LANGUAGE_MODELLING else _of_texts(kind, shape, h)


def _of_series(kind: str, task: Task, shape: Shape, h: Hyperparameters) -> keras.Model:
    import keras
    from keras import layers

    inputs, x, past = sequence_input(shape)
    x = _read(kind, x, h, None)
    if h.pooling == "mean":
        x = layers.GlobalAveragePooling1D()(x)
    elif h.pooling == "max":
        x = layers.GlobalMaxPooling1D()(x)
    return keras.Model(inputs, sequence_outputs(task, shape, _dropped(x, h), past), name=kind.lower())


def _of_texts(kind: str, shape: Shape, h: Hyperparameters) -> keras.Model:
    import keras
    from keras import layers, ops

    tokens, mask = token_input(shape)
    x = _dropped(embedding(tokens, shape, h.embedding), h)
    x = _read(kind, x, h, mask if h.masking else None)
    if h.pooling != "last":
        x = pooled(x, mask if h.masking else ops.ones_like(tokens, dtype="bool"), h.pooling)
    outputs = layers.Dense(shape.outputs, name="outputs")(_dropped(x, h))
    return keras.Model(tokens, outputs, name=kind.lower())


def _read(kind: str, x: Any, h: Hyperparameters, mask: Any) -> Any:
    """What the layers make of every step, or with the pooling `last` of the last one only."""
    from keras import layers

    for number in range(1, h.layers + 1):
        ends = number == h.layers
        layer = _layer(kind, h.width, number, return_sequences=not ends or h.pooling != "last")
        if h.bidirectional:
            layer = layers.Bidirectional(layer, name=layer.name)
        x = layer(x, mask=mask)
        x = x if ends else _dropped(x, h)
    return x


def _of_language(kind: str, shape: Shape, h: Hyperparameters) -> keras.Model:
    import keras
    from keras import layers

    assert shape.tokens is not None
    tokens, _ = token_input(shape)
    drawn = keras.initializers.RandomNormal(stddev=APART)
    x = _held(embedding(tokens, shape, h.embedding, embeddings_initializer=drawn), h)
    for number in range(1, h.layers + 1):
        x, *_ = _layer(kind, h.width, number, return_sequences=True, return_state=True)(x)
        x = _held(x, h)
    return keras.Model(tokens, layers.Dense(shape.tokens[1], name="outputs")(x), name=kind.lower())


def _held(x: Any, h: Hyperparameters) -> Any:
    """Dropout of the same numbers at all steps of a sequence (Gal and Ghahramani 2016), which costs XLA nothing."""
    from keras import layers

    return layers.Dropout(h.dropout, noise_shape=(None, 1, int(x.shape[-1])))(x) if h.dropout else x


def decoder(network: keras.Model, h: Hyperparameters) -> keras.Model:
    """A language model for one token at a time; each layer's memory is a state, an LSTM's cell another."""
    import keras
    from keras import layers, ops

    token = keras.Input((), dtype="int32", name="token")
    x = ops.expand_dims(network.get_layer("embedding")(token), 1)
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for number in range(1, h.layers + 1):
        layer = network.get_layer(_name(number))
        names = [f"{layer.name}_{part}" for part in _STATES[: len(_sizes(layer))]]
        given = [keras.Input((h.width,), name=name) for name in names]
        x, *found = layer(x, initial_state=given)
        before |= dict(zip(names, given, strict=True))
        after |= {name: ops.cast(state, "float32") for name, state in zip(names, found, strict=True)}
    logits = network.get_layer("outputs")(x)[:, 0]
    logits = layers.Activation("linear", dtype="float32", name="logits")(logits)
    return keras.Model({"token": token, **before}, {"logits": logits, **after}, name="decoder")


def _layer(kind: str, width: int, number: int, **options: Any) -> Any:
    from keras import layers

    if kind != "SimpleRNN":
        # Without cuDNN's kernel one graph serves every device, and XLA can compile it.
        options["use_cudnn"] = False
    return getattr(layers, kind)(width, name=_name(number), **options)


def _name(number: int) -> str:
    return f"recurrent_{number}"


def _sizes(layer: Any) -> list[int]:
    """How many numbers each state of a recurrent layer has."""
    found = layer.cell.state_size
    return list(found) if isinstance(found, list | tuple) else [found]


def _dropped(x: Any, h: Hyperparameters) -> Any:
    from keras import layers

    return layers.Dropout(h.dropout)(x) if h.dropout else x


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Enough epochs for some thousand updates, whatever the number of samples; sizes that suit the task."""
    if task == Task.LANGUAGE_MODELLING:
        return _for_language(shape, updates=1500)
    if shape.tokens is not None:
        return _for_texts(shape)
    if task == Task.FORECASTING and shape.rows < FEW_WINDOWS:
        return {**series_options(task, shape), "width": 16, "dropout": 0.3}
    if task == Task.SEQUENCE_CLASSIFICATION and shape.whole:  # what tells a class may stand anywhere in a sequence
        return {**series_options(task, shape), "bidirectional": True, "pooling": "max"}
    return series_options(task, shape)


def _for_texts(shape: Shape) -> Mapping[str, Any]:
    epochs = epochs_for(shape.rows, 64, updates=1000, fewest=6, most=40)
    return {
        "bidirectional": True,
        "pooling": "max",
        "width": 64,
        "dropout": 0.5,
        "batch_size": 64,
        "epochs": epochs,
        "patience": max(3, epochs // 4),
        "learning_rate": 1e-3,
        "label_smoothing": 0.1,
        "weight_decay": 0.01,
    }


def _for_language(shape: Shape, updates: int) -> Mapping[str, Any]:
    epochs = epochs_for(shape.rows, 16, updates=updates, fewest=1, most=100)
    return {
        "tokens": "characters",
        "length": CONTEXT,
        "width": 256,
        "dropout": 0.1,
        "batch_size": 16,
        "epochs": epochs,
        "patience": max(3, epochs // 3),
        "learning_rate": 7e-3,
    }


def quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    """A quarter of the epochs; of language models a smaller network."""
    if task == Task.LANGUAGE_MODELLING:
        return {**_for_language(shape, updates=300), "width": 128, "dropout": 0.0}
    return {"epochs": max(3, recommend(task, shape)["epochs"] // 4)}


def thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Several times the epochs, and a larger memory."""
    if task == Task.LANGUAGE_MODELLING:
        return {**_for_language(shape, updates=2000), "width": 384, "dropout": 0.2, "learning_rate": 5e-3}
    epochs = recommend(task, shape)["epochs"] * 3
    return {"epochs": epochs, "patience": max(15, epochs // 3), "width": 64}
