"""Attention and the Transformer's block, shared by all templates that let positions look at each other.

Written out of dense layers and operations, so that the weights of each head are the output of a layer of their own,
`{name}_weights`, (batch, heads, steps, steps): views read them from the network as it stands.
Sources: Vaswani et al. 2017; normalisation first and no biases as in GPT-2's heirs; rotary positions, Su et al. 2021;
squared ReLU, So et al. 2021; root mean square normalisation, Zhang and Sennrich 2019.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from models.blocks import ACTIVATIONS, activate

if TYPE_CHECKING:
    import keras

DEVIATION = 0.02
"""Deviation of the normal distribution that weights begin with."""

TURNS = 10000.0
"""The slowest pair of numbers turns by one over this a step."""

BLOCK_ACTIVATIONS = ("relu_squared", *ACTIVATIONS)
"""What a block's wide layer can do with its sums."""


def fit(width: int, heads: int) -> int:
    """The next width, from `width` on, that parts into heads of an even size."""
    return math.ceil(width / (2 * heads)) * 2 * heads


def causal(x: Any) -> Any:
    """Which steps each step may look at: itself and those before; bool (1, 1, steps, steps).

    Args:
        x: (batch, steps, numbers) or (batch, steps); only its sizes count.
    """
    from keras import ops

    steps = _steps(x)
    return ops.expand_dims(ops.expand_dims(steps, 2) >= ops.expand_dims(steps, 1), 1)


def known(tokens: Any) -> Any:
    """Which steps each step may look at: all that are not padding; bool (batch, 1, 1, steps).

    Args:
        tokens: Codes, (batch, steps), 0 being padding.
    """
    from keras import ops

    return ops.expand_dims(ops.expand_dims(ops.not_equal(tokens, 0), 1), 1)


def _steps(x: Any) -> Any:
    """The number of each step, from 0: float32 (1, steps)."""
    from keras import ops

    ones = ops.ones_like(x[:1, :, 0] if len(x.shape) == 3 else x[:1, :], dtype="float32")
    return ops.cumsum(ones, axis=1) - 1.0


def rotations(steps: Any, size: int) -> tuple[Any, Any]:
    """How far each pair of a head's numbers is turned at each step: cosines and sines, (..., size / 2).

    Args:
        steps: Numbers of steps, float32.
        size: Numbers of a head, even.
    """
    from keras import ops

    speeds = [TURNS ** (-pair / (size // 2)) for pair in range(size // 2)]
    angles = ops.expand_dims(steps, -1) * ops.convert_to_tensor(speeds, "float32")
    return ops.cos(angles), ops.sin(angles)


def positions(x: Any, heads: int) -> tuple[Any, Any]:
    """Rotary positions for all blocks of a network over (batch, steps, width): each (1, 1, steps, pairs)."""
    from keras import ops

    cosines, sines = rotations(_steps(x), x.shape[-1] // heads)
    return ops.expand_dims(cosines, 1), ops.expand_dims(sines, 1)


def turned(x: Any, rotary: tuple[Any, Any]) -> Any:
    """Numbers of heads, (..., size), turned pair by pair as `rotary` says."""
    from keras import ops

    half = x.shape[-1] // 2
    first, second = x[..., :half], x[..., half:]
    cosines, sines = (ops.cast(each, x.dtype) for each in rotary)
    return ops.concatenate([first * cosines - second * sines, first * sines + second * cosines], axis=-1)


def dense(width: int, name: str, deviation: float = DEVIATION) -> Any:
    """A dense layer without a bias, its weights drawn from a normal distribution."""
    from keras import initializers, layers

    drawn = initializers.RandomNormal(stddev=deviation)
    return layers.Dense(width, use_bias=False, kernel_initializer=drawn, name=name)


def heads_of(x: Any, heads: int) -> Any:
    """(batch, steps, width) parted into heads: (batch, heads, steps, width / heads)."""
    from keras import layers

    return layers.Permute((2, 1, 3))(layers.Reshape((-1, heads, x.shape[2] // heads))(x))


def attention(
    x: Any,
    heads: int,
    name: str,
    mask: Any = None,
    rotary: tuple[Any, Any] | None = None,
    deviation: float = DEVIATION,
    other: Any = None,
    turns: tuple[Any, Any] | None = None,
) -> Any:
    """Each step gathers what it looks for from the steps it may look at.

    Args:
        x: (batch, steps, width); width is a multiple of `heads`.
        heads: How many things a step looks for at once.
        name: Its layers are `{name}_query`, `_key`, `_value`, `_weights` and `_out`.
        mask: Where a step may look, bool, broadcast to (batch, heads, steps, steps): `causal`, `known` or both.
            Defaults to everywhere.
        rotary: What `positions` gave. Defaults to none: order is not seen here.
        deviation: Of the last layer's first weights.
        other: What is looked at, (batch, length, width). Defaults to `x` itself.
        turns: What `positions` gave for it. Defaults to `rotary`.

    Returns:
        (batch, steps, width).
    """
    from keras import layers, ops

    width, seen = x.shape[2], x if other is None else other
    query, key, value = (
        heads_of(dense(width, f"{name}_{part}")(of), heads)
        for part, of in (("query", x), ("key", seen), ("value", seen))
    )
    if rotary is not None:
        query, key = turned(query, rotary), turned(key, turns or rotary)
    scores = ops.matmul(query * (width // heads) ** -0.5, ops.swapaxes(key, 2, 3))
    weights = layers.Softmax(name=f"{name}_weights")(scores, mask=mask)
    found = layers.Reshape((-1, width))(layers.Permute((2, 1, 3))(ops.matmul(weights, value)))
    return dense(width, f"{name}_out", deviation)(found)


def block(
    x: Any,
    heads: int,
    name: str,
    blocks: int,
    activation: str = "relu_squared",
    dropout: float = 0.0,
    mask: Any = None,
    rotary: tuple[Any, Any] | None = None,
    spread: int = 4,
) -> Any:
    """Attention, then two dense layers, each added to what went in; what goes in is normalised first.

    Args:
        x: (batch, steps, width); width is a multiple of `heads`, with rotary positions of twice that (`fit`).
        heads: How many things a step looks for at once.
        name: Its layers are `{name}_norm`, `_query`, `_key`, `_value`, `_weights`, `_out`, `_wide_norm`, `_wide` and
            `_narrow`. Networks that hand weights to each other name their blocks `block_1`, `block_2`, ...
        blocks: How many blocks the network has: what each adds begins the smaller (Radford et al. 2019).
        activation: One of `BLOCK_ACTIVATIONS`, after the wide layer.
        dropout: Share of what is added that is switched off at random in training.
        mask: As for `attention`.
        rotary: As for `attention`.
        spread: Times the width that the wide layer has.

    Returns:
        (batch, steps, width), not normalised at the end.
    """
    x = looking(x, heads, name, blocks, dropout, mask=mask, rotary=rotary)
    return thinking(x, name, blocks, activation, dropout, spread)


def looking(x: Any, heads: int, name: str, blocks: int, dropout: float = 0.0, **options: Any) -> Any:
    """The first half of a block: what attention finds, added to what went in.

    Args:
        x: As for `block`.
        heads: As for `block`.
        name: As for `block`.
        blocks: How often something is added in the whole network, halved.
        dropout: As for `block`.
        options: `mask`, `rotary`, `other` and `turns` of `attention`.
    """
    from keras import layers

    normal = layers.RMSNormalization(name=f"{name}_norm")(x)
    found = attention(normal, heads, name, deviation=DEVIATION / math.sqrt(2 * blocks), **options)
    return x + (layers.Dropout(dropout)(found) if dropout else found)


def thinking(
    x: Any, name: str, blocks: int, activation: str = "relu_squared", dropout: float = 0.0, spread: int = 4
) -> Any:
    """The second half of a block: what two dense layers make of each step, added to it. Arguments as for `block`."""
    from keras import layers

    wide = dense(spread * x.shape[-1], f"{name}_wide")(layers.RMSNormalization(name=f"{name}_wide_norm")(x))
    found = dense(x.shape[-1], f"{name}_narrow", DEVIATION / math.sqrt(2 * blocks))(active(wide, activation))
    return x + (layers.Dropout(dropout)(found) if dropout else found)


def active(x: Any, activation: str) -> Any:
    """Applies one of `BLOCK_ACTIVATIONS`."""
    from keras import ops

    return ops.square(ops.relu(x)) if activation == "relu_squared" else activate(x, activation)


def place(read: Any, heads: int, length: int) -> tuple[Any, Any]:
    """Where the next token of a text lies in a ring of the last ones, and which places hold a token by then.

    Args:
        read: Tokens read before, int32 (batch,).
        heads: As of the blocks.
        length: Places in the ring.

    Returns:
        Text, head and place of what is to be written, int32 (batch, heads, 3); and bool (batch, 1, length, 1).
    """
    from keras import ops

    every = ops.zeros((1, heads), "int32")
    text = ops.expand_dims(ops.cumsum(ops.ones_like(read), axis=0) - 1, 1) + every
    head = ops.expand_dims(ops.zeros_like(read), 1) + ops.expand_dims(ops.arange(heads, dtype="int32"), 0)
    written = ops.stack([text, head, ops.expand_dims(read % length, 1) + every], axis=-1)
    filled = ops.greater_equal(ops.expand_dims(read, 1), ops.arange(length, dtype="int32"))
    return written, filled[:, None, :, None]


def step(
    network: keras.Model,
    name: str,
    x: Any,
    place: tuple[Any, Any],
    rotary: tuple[Any, Any],
    keys: Any,
    values: Any,
    activation: str,
) -> tuple[Any, Any, Any]:
    """One causal block with rotary positions for one token, given what it kept of those before.

    Args:
        network: Has the block's layers, whose weights are shared.
        name: The block's.
        x: (batch, width).
        place: What the function of this name gave.
        rotary: Cosines and sines of the token's number, (batch, pairs).
        keys: Kept keys, turned, (batch, heads, length, size).
        values: Kept values, the same shape.
        activation: As the block was built with.

    Returns:
        What the block gives, (batch, width), and keys and values with the token's own.
    """
    x, keys, values = step_looking(network, name, x, place, rotary, keys, values)
    return step_thinking(network, name, x, activation), keys, values


def step_looking(
    network: keras.Model,
    name: str,
    x: Any,
    place: tuple[Any, Any],
    rotary: tuple[Any, Any],
    keys: Any,
    values: Any,
) -> tuple[Any, Any, Any]:
    """The first half of `step`.

    What is kept is written into, never copied or turned round: that would take most of the time.
    """
    from keras import layers, ops

    written, filled = place
    heads, size = keys.shape[1], keys.shape[3]
    normal = network.get_layer(f"{name}_norm")(x)
    key, value = (
        layers.Reshape((heads, size))(network.get_layer(f"{name}_{part}")(normal)) for part in ("key", "value")
    )
    turns = ops.expand_dims(rotary[0], 1), ops.expand_dims(rotary[1], 1)
    keys = ops.scatter_update(keys, written, ops.cast(turned(key, turns), keys.dtype))
    values = ops.scatter_update(values, written, ops.cast(value, values.dtype))
    return step_looked(network, name, x, normal, rotary, keys, values, filled), keys, values


def step_looked(
    network: keras.Model,
    name: str,
    x: Any,
    normal: Any,
    rotary: tuple[Any, Any],
    keys: Any,
    values: Any,
    filled: Any,
) -> Any:
    """What one token finds in keys and values, added to it: (batch, width).

    Args:
        network: Has the layers.
        name: Of the attention.
        x: (batch, width).
        normal: The same, normalised.
        rotary: Cosines and sines of the token's number.
        keys: Turned, (batch, heads, length, size).
        values: The same shape.
        filled: Where it may look, bool, broadcast to (batch, heads, length, 1).
    """
    from keras import layers, ops

    heads, length, size = keys.shape[1:]
    turns = ops.expand_dims(rotary[0], 1), ops.expand_dims(rotary[1], 1)
    query = turned(layers.Reshape((heads, size))(network.get_layer(f"{name}_query")(normal)), turns)
    scores = ops.matmul(keys, ops.expand_dims(query * size**-0.5, 3))
    weights = ops.softmax(ops.where(filled, scores, -1e9), axis=2)
    found = ops.matmul(layers.Reshape((heads, 1, length))(weights), values)
    return x + network.get_layer(f"{name}_out")(layers.Reshape((heads * size,))(found))


def step_thinking(network: keras.Model, name: str, x: Any, activation: str) -> Any:
    """The second half of `step`."""
    wide = network.get_layer(f"{name}_wide")(network.get_layer(f"{name}_wide_norm")(x))
    return x + network.get_layer(f"{name}_narrow")(active(wide, activation))
