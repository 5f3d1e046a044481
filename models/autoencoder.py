"""Autoencoder: squeezes a sample into a few numbers and gives it back; what it can't give back is unusual."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.blocks import ACTIVATIONS, activate, doubled, halvings, only
from models.spec import (
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

if TYPE_CHECKING:
    import keras

WIDEST = 4
"""Times the first stage's filters that a later stage has at most."""

FARTHEST = 6.0
"""Deviations from the mean up to which a number reaches the encoder as it is; its error counts in full."""

UPDATES = 4000
"""Updates of a full training on many pictures."""

SHORTEST = 6
"""Windows are halved until another time would leave about fewer steps."""


@dataclass(frozen=True)
class Hyperparameters:
    """The size of the code and of the two networks, and what makes the code robust."""

    code: int = integer(30, 1, 512, "Numbers that each sample is squeezed into; fewer keep only what is usual.")
    network: str = choice(
        "convolutional", ("convolutional", "dense"),
        "How pictures and windows are squeezed: by filters or by dense layers. A table's rows always by dense ones.",
    )  # fmt: skip
    filters: int = integer(32, 4, 128, "Filters of the first stage; each later one twice as many, up to four times.")
    width: int = integer(256, 8, 2048, "Neurons of the widest dense layer; deeper ones have half as many each.")
    depth: int = integer(1, 1, 4, "Dense layers before the code, and as many after it.")
    activation: str = choice("silu", ACTIVATIONS, "What a neuron does with its sum.")
    noise: float = real(
        0.0, 0.0, 2.0, "Noise added while training, to be taken away again: in parts of white, or in deviations."
    )
    sparsity: float = real(0.0, 0.0, 10.0, "What it costs that a number of the code is not 0; more gives more zeros.")
    alarms: float = real(0.01, 0.0001, 0.5, "Share of the validation samples above the threshold for anomalies.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """An `encoder` and a `decoder`, joined: from raw samples to the same given back, in their own units.

    Pictures come back with values 0 to 255, (batch, height, width, channels); windows of a series as they are,
    (batch, steps, features); a table's row as its numbers and, behind them, the probability of each category
    of each column, (batch, numbers + categories). In between both stand scaled: `scaled` and `back`. Sources: Hinton
    and Salakhutdinov 2006; denoising, Vincent et al. 2008.
    """
    import keras

    h = hyperparameters
    inputs, scaled, known = _front(shape)
    parts = [scaled] if known is None else [scaled, known]
    values = [keras.Input(part.shape[1:], name=name) for part, name in zip(parts, ("values", "there"), strict=False)]
    encoder = keras.Model(values, _coded(_seen(values, shape), shape, h), name="encoder")
    code = keras.Input((h.code,), name="code")
    decoder = keras.Model(code, _given_back(code, shape, h), name="decoder")
    back = _named(decoder(_named(encoder(parts), "code")), "back")
    return keras.Model(inputs, _in_units(back, shape), name="autoencoder")


def _front(shape: Shape) -> tuple[Any, Any, Any]:
    """The inputs; what is to be given back, scaled; and, but of pictures, 1 where it is known and 0 where it isn't."""
    import keras
    from keras import layers

    if shape.image is not None:
        image = keras.Input(shape.image, name="image")
        return image, layers.Rescaling(1 / 255.0, dtype="float32", name="scaled")(image), None
    if shape.sequence is not None:
        sequence = keras.Input(shape.sequence, name="sequence")
        scaled, known = _standardised(sequence, "bsf,f->bsf")
        return sequence, _named(scaled, "scaled"), _named(known, "known")
    inputs: dict[str, Any] = {}
    found, there = [], []
    if shape.numbers:
        inputs["numbers"] = keras.Input((shape.numbers,), name="numbers")
        scaled, known = _standardised(inputs["numbers"], "bf,f->bf")
        found, there = [scaled], [known]
    if shape.categories:
        inputs["categories"] = keras.Input((len(shape.categories),), dtype="int32", name="categories")
    for index, count in enumerate(shape.categories):
        one_hot = layers.Embedding(
            count, count, embeddings_initializer="identity", trainable=False, dtype="float32", name=f"category_{index}"
        )(inputs["categories"][:, index])
        found.append(one_hot)
        there.append(keras.ops.ones_like(one_hot))
    joined = [layers.Concatenate()(each) if len(each) > 1 else each[0] for each in (found, there)]
    return only(inputs), _named(joined[0], "scaled"), _named(joined[1], "known")


def _standardised(numbers: Any, equation: str) -> tuple[Any, Any]:
    """Numbers with mean 0 and deviation 1 on the training rows, 0 where missing; and 1 where known, else 0."""
    from keras import layers, ops

    missing = ops.isnan(numbers)
    known = 1.0 - ops.cast(missing, "float32")
    present = ops.where(missing, ops.zeros_like(numbers), numbers)
    scaled = layers.EinsumDense(
        equation, tuple(numbers.shape[1:]), bias_axes="f", trainable=False, dtype="float32", name="scaling"
    )(present)
    return scaled * known, known


def _named(tensor: Any, name: str) -> Any:
    from keras import layers

    return layers.Activation("linear", dtype="float32", name=name)(tensor)


def _seen(values: list[Any], shape: Shape) -> Any:
    """What the encoder makes of scaled values: pictures centred, numbers far off held back, gaps flagged."""
    from keras import layers, ops

    if shape.image is not None:
        return layers.Rescaling(2.0, offset=-1.0)(values[0])
    return layers.Concatenate()([ops.clip(values[0], -FARTHEST, FARTHEST), 1.0 - values[1]])


def _coded(x: Any, shape: Shape, h: Hyperparameters) -> Any:
    """The code of what is seen, (batch, code)."""
    from keras import layers

    for filters in _filters(shape, h):
        convolution = layers.Conv2D if shape.image is not None else layers.Conv1D
        x = convolution(filters, 4, strides=2, padding="same", kernel_initializer="he_normal")(x)
        x = activate(x, h.activation)
    x = layers.Flatten()(x) if len(x.shape) > 2 else x
    for width in _widths(h):
        x = activate(_dense(width)(x), h.activation)
    return layers.Dense(h.code, dtype="float32", name="numbers")(x)


def _given_back(code: Any, shape: Shape, h: Hyperparameters) -> Any:
    """What a code stands for, scaled as what went in."""
    from keras import layers

    x = code
    for width in reversed(_widths(h)):
        x = activate(_dense(width)(x), h.activation)
    if shape.image is None and shape.sequence is None:
        return _row(x, shape)
    sizes = shape.image or shape.sequence
    assert sizes is not None
    if not (stages := _filters(shape, h)):
        x = layers.Reshape(sizes)(layers.Dense(math.prod(sizes))(x))
    elif shape.image is not None:
        x = _drawn(x, shape.image, stages, h)
    else:
        x = _lengthened(x, sizes, stages, h)
    return layers.Activation("linear" if shape.image is None else "sigmoid", dtype="float32")(x)


def _row(x: Any, shape: Shape) -> Any:
    """A row's numbers, and behind them the chances of each column's categories."""
    from keras import layers

    found = [layers.Dense(shape.numbers, dtype="float32")(x)] if shape.numbers else []
    found += [layers.Dense(count, activation="softmax", dtype="float32")(x) for count in shape.categories]
    return layers.Concatenate()(found) if len(found) > 1 else found[0]


def _drawn(x: Any, sizes: tuple[int, int, int], stages: list[int], h: Hyperparameters) -> Any:
    from keras import layers

    sides = _halved(sizes[0], stages), _halved(sizes[1], stages)
    first = (sides[0][-1], sides[1][-1], stages[-1])
    x = layers.Reshape(first)(activate(_dense(math.prod(first))(x), h.activation))
    for stage in range(len(stages) - 1, 0, -1):
        x = activate(doubled(x, stages[stage - 1], (sides[0][stage], sides[1][stage])), h.activation)
    return doubled(x, sizes[2], sizes[:2])


def _lengthened(x: Any, sizes: tuple[int, ...], stages: list[int], h: Hyperparameters) -> Any:
    from keras import layers

    steps = _halved(sizes[0], stages)
    x = activate(_dense(steps[-1] * stages[-1])(x), h.activation)
    x = layers.Reshape((steps[-1], stages[-1]))(x)
    for stage in range(len(stages) - 1, -1, -1):
        x = layers.UpSampling1D(2)(x)
        x = layers.Cropping1D((0, x.shape[1] - steps[stage]))(x) if x.shape[1] > steps[stage] else x
        x = activate(layers.Conv1D(stages[max(stage - 1, 0)], 5, padding="same")(x), h.activation)
    return layers.Conv1D(sizes[1], 5, padding="same")(x)


def _halved(side: int, stages: list[int]) -> list[int]:
    """A side's length before each stage, and behind the last one."""
    found = [side]
    for _ in stages:
        found.append(-(-found[-1] // 2))
    return found


def _in_units(back: Any, shape: Shape) -> Any:
    """Scaled values in their own units."""
    from keras import layers

    if shape.image is not None:
        return layers.Rescaling(255.0, dtype="float32", name="picture")(back)
    if shape.sequence is not None:
        return _unscaled(back, "bsf,f->bsf")
    if not shape.categories:
        return _unscaled(back, "bf,f->bf")
    if not shape.numbers:
        return _named(back, "chances")
    return layers.Concatenate()([_unscaled(back[:, : shape.numbers], "bf,f->bf"), back[:, shape.numbers :]])


def _unscaled(scaled: Any, equation: str) -> Any:
    from keras import layers

    sizes = tuple(scaled.shape[1:])
    return layers.EinsumDense(equation, sizes, bias_axes="f", trainable=False, dtype="float32", name="units")(scaled)


def _dense(width: int) -> Any:
    from keras import layers

    return layers.Dense(width, kernel_initializer="he_normal")


def _widths(h: Hyperparameters) -> list[int]:
    """Neurons of the dense layers, from the sample inwards."""
    return [max(8, h.width // 2**layer) for layer in range(h.depth)]


def _filters(shape: Shape, h: Hyperparameters) -> list[int]:
    """Filters of each stage, from the sample inwards; none where there are only dense layers."""
    if h.network == "dense" or (shape.image is None and shape.sequence is None):
        return []
    stages = 0
    if shape.image is not None:
        stages = halvings(shape)
    elif shape.sequence is not None:
        stages = max(1, min(7, round(math.log2(max(2, shape.sequence[0]) / SHORTEST))))
    return [h.filters * min(2**stage, WIDEST) for stage in range(stages)]


def compared(network: keras.Model) -> keras.Model:
    """From the network's inputs to `scaled` and `back`, and, but of pictures, `known`: what its error is made of.

    All are float32 of the same shape, (batch, ...). What isn't known (0 in `known`) makes no error.
    """
    import keras

    names = ("scaled", "back", "known") if _has(network, "known") else ("scaled", "back")
    return keras.Model(network.input, {name: network.get_layer(name).output for name in names})


def _has(network: keras.Model, name: str) -> bool:
    return any(layer.name == name for layer in network.layers)


def measure(network: keras.Model, hyperparameters: Hyperparameters) -> Measure:
    """The mean squared error of each sample's scaled values, `mse`; `loss` is that and what the code costs.

    Pictures count from 0 to 1; numbers in deviations; a category is as far off as its chances are from 1 and 0,
    squared and summed up (Brier 1950), and counts as one value. Missing values make no error.
    """
    import keras
    from keras import ops

    h, gaps = hyperparameters, _has(network, "known")
    front = keras.Model(network.input, [network.get_layer(name).output for name in ("scaled", "known")[: 1 + gaps]])
    encoder, decoder = network.get_layer("encoder"), network.get_layer("decoder")
    spare = _spare(network)

    def of_batch(inputs: Any, chance: Chance, share: Any, training: bool) -> tuple[Any, Any]:
        found = front(inputs)
        values, known = found if gaps else (found[0] if isinstance(found, list) else found, None)
        shown = values + h.noise * chance.normal(ops.shape(values)) if training and h.noise else values
        shown = shown if known is None else [shown * known, known]
        code = ops.cast(encoder(shown, training=training), "float32")
        squared = ops.square(decoder(code, training=training) - values)
        axes = tuple(range(1, len(values.shape)))
        if known is None:
            error = ops.mean(squared, axis=axes)
        else:
            error = ops.sum(squared * known, axis=axes) / ops.maximum(ops.sum(known, axis=axes) - spare, 1.0)
        cost = error + h.sparsity * ops.mean(ops.abs(code), axis=1)
        return cost, ops.stack([cost, error], axis=1)

    return of_batch


def _spare(network: keras.Model) -> float:
    """How many more values stand for a row's categories than it has category columns."""
    inputs = network.input if isinstance(network.input, dict) else {network.input.name: network.input}
    if "categories" not in inputs:
        return 0.0
    numbers = inputs["numbers"].shape[1] if "numbers" in inputs else 0
    return float(network.get_layer("back").output.shape[1] - numbers - inputs["categories"].shape[1])


def parts(network: keras.Model, hyperparameters: Hyperparameters) -> Mapping[str, keras.Model]:
    """`encoder`, from raw samples to their code, and `decoder`, from codes to samples in their own units."""
    import keras

    code = keras.Input((hyperparameters.code,), name="code")
    in_units = keras.Model(network.get_layer("back").output, network.output)
    return {
        "encoder": keras.Model(network.input, network.get_layer("code").output, name="encoder"),
        "decoder": keras.Model(code, in_units(network.get_layer("decoder")(code)), name="decoder"),
    }


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Enough epochs for some thousand updates, and for rows and windows a network of their size."""
    batch = 32 if shape.rows < 4000 else 128
    updates = UPDATES if shape.image is not None else UPDATES // 2
    epochs = epochs_for(shape.rows, batch, updates, fewest=10, most=200)
    options = {
        "learning_rate": 2e-3, "batch_size": batch, "epochs": epochs, "patience": max(10, epochs // 3),
    }  # fmt: skip
    return {**_size(shape), **options}


def _size(shape: Shape) -> dict[str, Any]:
    if shape.image is not None:
        return {}
    if shape.sequence is not None:
        steps, features = shape.sequence
        return {"network": "dense", "code": max(2, min(32, round(steps * features / 12))), "width": 64, "depth": 2}
    values = shape.numbers + len(shape.categories)
    return {"network": "dense", "code": max(1, min(32, round(values / 3))), "width": 64, "depth": 2}


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": max(3, recommend(task, shape)["epochs"] // 4)}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    epochs = recommend(task, shape)["epochs"] * 4
    return {"epochs": epochs, "patience": max(15, epochs // 4)}


TEMPLATE = Template(
    id="autoencoder",
    title="Autoencoder",
    group="generative",
    summary=(
        "One network squeezes a sample into a few numbers, another gives it back from them. "
        "What is usual comes back well, so it also finds what is not: a large error marks an anomaly."
    ),
    kinds=("images", "table", "series"),
    tasks=(Task.RECONSTRUCTION, Task.ANOMALY_DETECTION),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    learning=Learning(("loss", "mse"), measure),
    parts=parts,
    compared=compared,
    views=("reconstruction", "anomalies"),
)
