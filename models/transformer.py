"""The Transformer: an encoder reads the source, a decoder writes the answer and looks at both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models import attention
from models.pairs import LEARNING, answer_input, answer_units, beam_width, options_for
from models.spec import Shape, Task, Template, Writing, choice, integer, real
from models.texts import text_length, token_input, token_units, vocabulary_size

if TYPE_CHECKING:
    import keras


@dataclass(frozen=True)
class Hyperparameters:
    """How both sides are cut, and how large the network is."""

    tokens: str = token_units("words")
    answer_tokens: str = answer_units("words")
    vocabulary: int = vocabulary_size(10_000)
    length: int = text_length(0)
    layers: int = integer(2, 1, 8, "Blocks that read the source, and as many that write the answer.")
    heads: int = integer(4, 1, 16, "How many things each token looks for at once.")
    width: int = integer(128, 8, 512, "Numbers for each token, as many as part into heads of an even size.")
    activation: str = choice(
        "relu_squared", attention.BLOCK_ACTIVATIONS, "What a neuron of a block's wide layer does with its sum."
    )
    dropout: float = real(0.1, 0.0, 0.9, "Share of what each block adds that is switched off at random.")
    beam: int = beam_width(1)


def build(task: Task, shape: Shape, h: Hyperparameters) -> keras.Model:
    """Source and what came before each token of the answer to the logits of that token.

    Sources: Vaswani et al. 2017, with rotary positions (of the source too, where the answer looks at it), root mean
    square normalisation first and squared ReLU; Press and Wolf 2017 (the answers' embedding makes the logits).
    """
    import keras
    from keras import layers

    assert shape.tokens is not None and shape.answers is not None
    width = attention.fit(h.width, h.heads)
    tokens, _ = token_input(shape)
    answer = answer_input(shape)
    drawn = keras.initializers.RandomNormal(stddev=attention.DEVIATION)
    source = layers.Embedding(shape.tokens[1], width, embeddings_initializer=drawn, name="embedding")(tokens)
    source, mask, turns = _dropped(source, h), attention.known(tokens), attention.positions(source, h.heads)
    for number in range(1, h.layers + 1):
        name = f"block_{number}"
        source = attention.block(source, h.heads, name, h.layers, h.activation, h.dropout, mask, turns)
    source = layers.RMSNormalization(name="source_norm")(source)
    embedding = layers.ReversibleEmbedding(
        shape.answers[1], width, embeddings_initializer=drawn, name="answer_embedding"
    )
    x = _dropped(embedding(answer), h)
    rotary, causal = attention.positions(x, h.heads), attention.causal(x)
    for number in range(1, h.layers + 1):
        name = f"write_{number}"
        x = attention.looking(x, h.heads, name, h.layers, h.dropout, mask=causal, rotary=rotary)
        x = attention.looking(
            x, h.heads, f"{name}_cross", h.layers, h.dropout, mask=mask, rotary=rotary, other=source, turns=turns
        )
        x = attention.thinking(x, name, h.layers, h.activation, h.dropout)
    x = layers.RMSNormalization(name="norm")(x)
    return keras.Model({"tokens": tokens, "answer": answer}, embedding(x, reverse=True), name="transformer")


def _dropped(x: Any, h: Hyperparameters) -> Any:
    from keras import layers

    return layers.Dropout(h.dropout)(x) if h.dropout else x


def encoder(network: keras.Model, h: Hyperparameters) -> keras.Model:
    """What the decoder looks at: the source's keys and values for each block, and which of them are no padding."""
    import keras
    from keras import layers, ops

    tokens, source = network.input["tokens"], network.get_layer("source_norm").output
    turns = attention.positions(source, h.heads)
    found = {"mask": ops.cast(ops.not_equal(tokens, 0), "float32")}
    for number in range(1, h.layers + 1):
        name = f"write_{number}_cross"
        key, value = (
            attention.heads_of(network.get_layer(f"{name}_{part}")(source), h.heads) for part in ("key", "value")
        )
        found |= {f"{name}_keys": attention.turned(key, turns), f"{name}_values": value}
    told = {name: layers.Activation("linear", dtype="float32", name=name)(state) for name, state in found.items()}
    return keras.Model(tokens, told, name="encoder")


def decoder(network: keras.Model, h: Hyperparameters) -> keras.Model:
    """The answer one token at a time; keys and values of its own tokens change, those of the source never do."""
    import keras
    from keras import layers, ops

    embedding = network.get_layer("answer_embedding")
    source, length = (int(network.input[name].shape[1]) for name in ("tokens", "answer"))
    size = int(embedding.output_dim) // h.heads
    token, read = keras.Input((), dtype="int32", name="token"), keras.Input((), dtype="int32", name="read")
    mask = keras.Input((source,), name="mask")
    kept = {
        f"write_{number}{part}": keras.Input((h.heads, steps, size), name=f"write_{number}{part}")
        for number in range(1, h.layers + 1)
        for part, steps in (("_keys", length), ("_values", length), ("_cross_keys", source), ("_cross_values", source))
    }
    x, place = embedding(token), attention.place(read, h.heads, length)
    rotary = attention.rotations(ops.cast(read, "float32"), size)
    seen = ops.expand_dims(ops.expand_dims(ops.greater(mask, 0.5), 1), 3)
    states = {"read": read + 1}
    for number in range(1, h.layers + 1):
        name = f"write_{number}"
        keys, values = f"{name}_keys", f"{name}_values"
        x, states[keys], states[values] = attention.step_looking(
            network, name, x, place, rotary, kept[keys], kept[values]
        )
        normal = network.get_layer(f"{name}_cross_norm")(x)
        x = attention.step_looked(
            network, f"{name}_cross", x, normal, rotary, kept[f"{name}_cross_keys"], kept[f"{name}_cross_values"], seen
        )
        x = attention.step_thinking(network, name, x, h.activation)
    logits = embedding(network.get_layer("norm")(x), reverse=True)
    return keras.Model(
        {"token": token, "read": read, "mask": mask, **kept},
        {"logits": layers.Activation("linear", dtype="float32", name="logits")(logits), **states},
        name="decoder",
    )


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Muon at a high rate, which Transformers learn from in few updates."""
    return _planned(shape, updates=3000)


def _planned(shape: Shape, updates: int, fewest: int = 3) -> dict[str, Any]:
    return {**options_for(shape, updates, fewest), "optimizer": "muon", "learning_rate": 5e-3}


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return _planned(shape, updates=600, fewest=2)


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    """More than three times the updates; and the best of four beams."""
    return {**_planned(shape, updates=10_500), "beam": 4}


TEMPLATE = Template(
    id="transformer",
    title="Transformer",
    group="generative",
    summary=(
        "Reads the whole source at once and writes the answer token by token, each head looking at what it needs. "
        "For translations and other pairs of sequences, where there are many of them."
    ),
    kinds=("pairs",),
    tasks=(Task.TRANSLATION,),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    learning=LEARNING,
    writing=Writing(decoder=decoder, encoder=encoder),
    views=("crossing",),
    xla_after=300,
)
