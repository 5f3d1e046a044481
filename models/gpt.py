"""A Transformer that only decodes: it reads a text from left to right and says what comes next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models import attention
from models.language import LEARNING
from models.spec import Shape, Task, Template, Writing, choice, integer, real
from models.texts import text_length, token_input, token_units, vocabulary_size

if TYPE_CHECKING:
    import keras

SELDOM = 5
"""Epochs up to which dropout only slows down: a text that is read more often is learned by heart without it."""

READ = 4.0e6
"""Tokens that a standard training reads: three minutes of two cores."""


@dataclass(frozen=True)
class Hyperparameters:
    """What the network reads, and how large it is."""

    tokens: str = token_units("characters")
    vocabulary: int = vocabulary_size(8000)
    length: int = text_length(128)
    layers: int = integer(4, 1, 12, "Blocks of attention and dense layers, one after the other.")
    heads: int = integer(4, 1, 16, "How many things each token looks for at once among those before it.")
    width: int = integer(128, 8, 512, "Numbers for each token, as many as part into heads of an even size.")
    activation: str = choice(
        "relu_squared", attention.BLOCK_ACTIVATIONS, "What a neuron of a block's wide layer does with its sum."
    )
    dropout: float = real(0.0, 0.0, 0.9, "Share of what each block adds that is switched off at random.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Blocks of causal attention over embedded tokens; the same embedding turned round makes the logits.

    Sources: Radford et al. 2019 (GPT-2), with rotary positions, root mean square normalisation and squared ReLU;
    Press and Wolf 2017 (one embedding for both ends).
    """
    import keras
    from keras import layers

    assert shape.tokens is not None
    h, width = hyperparameters, attention.fit(hyperparameters.width, hyperparameters.heads)
    tokens, _ = token_input(shape)
    drawn = keras.initializers.RandomNormal(stddev=attention.DEVIATION)
    embedding = layers.ReversibleEmbedding(
        shape.tokens[1], width, embeddings_initializer=drawn, name="embedding"
    )
    x = embedding(tokens)
    if h.dropout:
        x = layers.Dropout(h.dropout)(x)
    mask, rotary = attention.causal(x), attention.positions(x, h.heads)
    for number in range(1, h.layers + 1):
        x = attention.block(
            x, h.heads, f"block_{number}", h.layers, h.activation, h.dropout, mask=mask, rotary=rotary
        )
    x = layers.RMSNormalization(name="norm")(x)
    return keras.Model(tokens, embedding(x, reverse=True), name="gpt")


def decoder(network: keras.Model, hyperparameters: Hyperparameters) -> keras.Model:
    """The network for one token at a time; keys and values of the last `length` tokens are kept as states.

    They lie in a ring: a token's place is its number modulo the length, so that beyond the context the oldest is
    forgotten. Rotary positions tell distances only, so nothing has to be read again.
    """
    import keras
    from keras import layers, ops

    embedding, heads = network.get_layer("embedding"), hyperparameters.heads
    length, width = network.input.shape[1], int(embedding.output_dim)
    token = keras.Input((), dtype="int32", name="token")
    read = keras.Input((), dtype="int32", name="read")
    kept = {
        f"block_{number}_{part}": keras.Input((heads, length, width // heads), name=f"block_{number}_{part}")
        for number in range(1, hyperparameters.layers + 1)
        for part in ("keys", "values")
    }
    x, place = embedding(token), attention.place(read, heads, length)
    rotary = attention.rotations(ops.cast(read, "float32"), width // heads)
    states = {"read": read + 1}
    for number in range(1, hyperparameters.layers + 1):
        name = f"block_{number}"
        keys, values = f"{name}_keys", f"{name}_values"
        x, states[keys], states[values] = attention.step(
            network, name, x, place, rotary, kept[keys], kept[values], hyperparameters.activation
        )
    logits = embedding(network.get_layer("norm")(x), reverse=True)
    return keras.Model(
        {"token": token, "read": read, **kept},
        {"logits": layers.Activation("linear", dtype="float32", name="logits")(logits), **states},
        name="decoder",
    )


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Muon at a high rate, and about three minutes of two cores for a megabyte of characters."""
    return _planned(shape, READ)


def _planned(shape: Shape, read: float, fewest: int = 1) -> dict[str, Any]:
    """Options for a training that reads so many tokens; a small corpus is not read more than 40 times."""
    length = 1 if shape.tokens is None else shape.tokens[0]
    epochs = max(fewest, min(40, round(read / (max(1, shape.rows) * length))))
    return {
        "optimizer": "muon",
        "learning_rate": 6e-3,
        "batch_size": 16,
        "epochs": epochs,
        "patience": max(5, epochs // 4),
        "dropout": 0.0 if epochs <= SELDOM else 0.2,
    }


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return _planned(shape, READ / 6)


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    """A wider network, which weight decay and, where the corpus is read often, dropout keep from learning by heart."""
    larger = {"width": 192, "heads": 6, "batch_size": 32, "learning_rate": 5e-3, "weight_decay": 0.1}
    return {**_planned(shape, 2.5 * READ, fewest=2), **larger}


TEMPLATE = Template(
    id="gpt",
    title="GPT",
    group="generative",
    summary=(
        "Reads a text from left to right and learns what comes next, each token looking back at all before it. "
        "For writing on in the manner of your texts, and for answers and dialogues once it is tuned on some."
    ),
    kinds=("corpus",),
    tasks=(Task.LANGUAGE_MODELLING,),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    learning=LEARNING,
    writing=Writing(decoder=decoder),
    views=("text", "attention"),
    xla_after=300,
)
