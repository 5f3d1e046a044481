"""Seq2Seq: one recurrent network reads, another writes the answer, and attention lets it look back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.pairs import FEW, LEARNING, answer_input, answer_units, beam_width, options_for
from models.spec import Shape, Task, Template, Writing, choice, integer, real, switch
from models.texts import embedding, text_length, token_input, token_units, vocabulary_size

if TYPE_CHECKING:
    import keras

CELLS = ("gru", "lstm")

ATTENTIONS = ("none", "luong", "bahdanau")

SPREAD = 0.5
"""Deviation of the normal distribution that embeddings begin with, so that tokens are told apart from the start."""

_STATES = ("state", "memory")


@dataclass(frozen=True)
class Hyperparameters:
    """How both sides are cut, what reads and writes, and how the answer looks back at the source."""

    tokens: str = token_units("words")
    answer_tokens: str = answer_units("words")
    vocabulary: int = vocabulary_size(10_000)
    length: int = text_length(0)
    cell: str = choice("gru", CELLS, "The recurrent unit: GRU is smaller and learns sooner, LSTM remembers longer.")
    attention: str = choice(
        "luong",
        ATTENTIONS,
        "How the answer looks back at the source: not at all, by products (Luong) or by sums (Bahdanau).",
    )
    direct: bool = switch(
        False, "Attention finds the tokens themselves too, not only what was remembered of them: for few pairs."
    )
    bidirectional: bool = switch(True, "Reads the source forwards and backwards, half of the memory for each way.")
    embedding: int = integer(64, 1, 1024, "Numbers that each token becomes, on both sides.")
    width: int = integer(256, 2, 2048, "Numbers that reading and writing remember from step to step.")
    layers: int = integer(1, 1, 4, "Recurrent layers that read, and as many that write.")
    dropout: float = real(0.1, 0.0, 0.9, "Share of the numbers between layers switched off at random.")
    beam: int = beam_width(1)


def build(task: Task, shape: Shape, h: Hyperparameters) -> keras.Model:
    """Source and what came before each token of the answer to the logits of that token.

    Sources: Sutskever et al. 2014; Cho et al. 2014; attention after each step of the decoder: Luong et al. 2015, with
    the score of Bahdanau et al. 2015 where that is chosen; a direct way to the tokens: Nguyen and Chiang 2018.
    """
    import keras
    from keras import layers

    assert shape.answers is not None
    tokens, mask = token_input(shape)
    answer = answer_input(shape)
    drawn = keras.initializers.RandomNormal(stddev=SPREAD)
    words = _held(embedding(tokens, shape, h.embedding, embeddings_initializer=drawn), h)
    source, states = _read(words, mask, h)
    if h.direct:
        source = keras.ops.concatenate([source, words], axis=-1)
    drawn = keras.initializers.RandomNormal(stddev=SPREAD)
    x = layers.Embedding(
        shape.answers[1], h.embedding, embeddings_initializer=drawn, name="answer_embedding"
    )(answer)
    x = _held(x, h)
    for number in range(1, h.layers + 1):
        x, *_ = _layer(h, h.width, f"write_{number}")(x, initial_state=states[number - 1])
        x = _held(x, h)
    if h.attention != "none":
        x = _held(_looked(x, source, _keys(source, h), mask, h), h)
    outputs = layers.Dense(shape.answers[1], name="outputs")(x)
    return keras.Model({"tokens": tokens, "answer": answer}, outputs, name="seq2seq")


def _layer(h: Hyperparameters, width: int, name: str) -> Any:
    """A recurrent layer; without cuDNN's kernel one graph serves every device, and XLA can compile it."""
    from keras import layers

    kind = layers.LSTM if h.cell == "lstm" else layers.GRU
    return kind(width, return_sequences=True, return_state=True, use_cudnn=False, name=name)


def _read(x: Any, mask: Any, h: Hyperparameters) -> tuple[Any, list[list[Any]]]:
    """What is remembered at each step of the source, (batch, length, width), and each layer's states at its end."""
    from keras import layers, ops

    ends = []
    for number in range(1, h.layers + 1):
        name = f"read_{number}"
        if h.bidirectional:
            half = _layer(h, -(-h.width // 2), name)
            x, *states = layers.Bidirectional(half, name=name)(x, mask=mask)
            count = len(states) // 2
            states = [ops.concatenate([states[at], states[count + at]], axis=-1) for at in range(count)]
            if h.width % 2:
                states = [state[:, : h.width] for state in states]
        else:
            x, *states = _layer(h, h.width, name)(x, mask=mask)
        x = _held(x, h)
        ends.append(states)
    return x, ends


def _held(x: Any, h: Hyperparameters) -> Any:
    """Dropout of the same numbers at all steps of a sequence (Gal and Ghahramani 2016), which costs XLA nothing."""
    from keras import layers

    return layers.Dropout(h.dropout, noise_shape=(None, 1, int(x.shape[-1])))(x) if h.dropout else x


def _keys(source: Any, h: Hyperparameters) -> Any:
    """What the answer compares itself with at each step of the source: (batch, length, width)."""
    from keras import layers

    return layers.Dense(h.width, use_bias=False, name="attention_keys")(source)


def _looked(x: Any, source: Any, keys: Any, mask: Any, h: Hyperparameters, network: keras.Model | None = None) -> Any:
    """Each step of the answer joined with what it finds in the source: (batch, steps, width).

    Args:
        x: What the decoder remembers at each step, (batch, steps, width).
        source: What the encoder remembered, (batch, length, numbers).
        keys: From `_keys`.
        mask: Which steps of the source are no padding, bool (batch, length).
        h: The settings.
        network: Whose layers are used. Defaults to new ones.
    """
    from keras import layers, ops

    def layer(name: str, make: Any) -> Any:
        return make() if network is None else network.get_layer(name)

    if h.attention == "luong":
        scores = ops.matmul(x, ops.swapaxes(keys, 1, 2))
    else:
        query = layer(
            "attention_query", lambda: layers.Dense(h.width, use_bias=False, name="attention_query")
        )(x)
        sums = ops.tanh(ops.expand_dims(query, 2) + ops.expand_dims(keys, 1))
        score = layer("attention_score", lambda: layers.Dense(1, use_bias=False, name="attention_score"))
        scores = ops.squeeze(score(sums), -1)
    softmax = layer("attention_weights", lambda: layers.Softmax(name="attention_weights"))
    weights = softmax(scores, mask=ops.expand_dims(mask, 1))
    found = ops.concatenate([ops.matmul(weights, source), x], axis=-1)
    joined = layer(
        "attention_joined", lambda: layers.Dense(h.width, activation="tanh", use_bias=False, name="attention_joined")
    )
    return joined(found)


def encoder(network: keras.Model, h: Hyperparameters) -> keras.Model:
    """What the decoder begins with: each layer's states and, with attention, the source as it looks at it."""
    import keras
    from keras import layers, ops

    found: dict[str, Any] = {}
    for number in range(1, h.layers + 1):
        given = network.get_layer(f"write_{number}").input
        states = list(given)[1:]
        found |= {f"write_{number}_{part}": state for part, state in zip(_STATES, states, strict=False)}
    if h.attention != "none":
        keys = network.get_layer("attention_keys")
        found |= {"source": keys.input, "keys": keys.output}
        found["mask"] = ops.cast(ops.not_equal(network.input["tokens"], 0), "float32")
    told = {name: layers.Activation("linear", dtype="float32", name=name)(state) for name, state in found.items()}
    return keras.Model(network.input["tokens"], told, name="encoder")


def decoder(network: keras.Model, h: Hyperparameters) -> keras.Model:
    """The answer one token at a time; what is kept of the source never changes, so it is not given back."""
    import keras
    from keras import layers, ops

    token = keras.Input((), dtype="int32", name="token")
    x = ops.expand_dims(network.get_layer("answer_embedding")(token), 1)
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for number in range(1, h.layers + 1):
        layer = network.get_layer(f"write_{number}")
        names = [f"{layer.name}_{part}" for part in (_STATES if h.cell == "lstm" else _STATES[:1])]
        given = [keras.Input((h.width,), name=name) for name in names]
        x, *found = layer(x, initial_state=given)
        before |= dict(zip(names, given, strict=True))
        after |= {name: ops.cast(state, "float32") for name, state in zip(names, found, strict=True)}
    if h.attention != "none":
        length, numbers = network.get_layer("attention_keys").input.shape[1:]
        source = keras.Input((length, numbers), name="source")
        keys = keras.Input((length, h.width), name="keys")
        mask = keras.Input((length,), name="mask")
        before |= {"source": source, "keys": keys, "mask": mask}
        x = _looked(x, source, keys, ops.greater(mask, 0.5), h, network)
    logits = network.get_layer("outputs")(x)[:, 0]
    logits = layers.Activation("linear", dtype="float32", name="logits")(logits)
    return keras.Model({"token": token, **before}, {"logits": logits, **after}, name="decoder")


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Some thousand updates; a high learning rate, which recurrent networks with clipped gradients bear."""
    return _planned(shape, updates=4000)


def _planned(shape: Shape, updates: int) -> dict[str, Any]:
    """Attention by sums, straight to the tokens, learns sooner which of them belong together: for few pairs."""
    few = {"attention": "bahdanau", "direct": True} if shape.rows < FEW else {}
    return {**options_for(shape, updates), **few}


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return _planned(shape, updates=1000)


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Three times the updates of a larger network; and the best of four beams."""
    return {**_planned(shape, updates=12_000), "width": 384, "learning_rate": 3e-3, "beam": 4}


TEMPLATE = Template(
    id="seq2seq",
    title="Sequence to sequence",
    group="generative",
    summary=(
        "Reads a text into a memory and writes the answer from it, looking back at the source with attention. "
        "For turning one sequence into another: spelling into sounds, sums into results, short sentences."
    ),
    kinds=("pairs",),
    tasks=(Task.TRANSLATION,),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    learning=LEARNING,
    writing=Writing(decoder=decoder, encoder=encoder),
    views=("alignment",),
    xla_after=300,
)
