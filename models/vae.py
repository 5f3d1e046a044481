"""Variational autoencoder: squeezes pictures into a few numbers, and draws new pictures from such numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.blocks import ACTIVATIONS, activate, doubled, halvings, image_input
from models.spec import (
    Chance,
    Generation,
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

UPDATES = 4000
"""Updates of a full training on many pictures."""

LARGEST_LOG_VARIANCE = 12.0
"""The code's log variance is held within plus and minus this, so that its exponential stays finite."""


@dataclass(frozen=True)
class Hyperparameters:
    """The size of the code and of the two networks, and what the code costs."""

    latent: int = integer(16, 1, 256, "Numbers that each picture is squeezed into; two can be drawn as a map.")
    filters: int = integer(32, 4, 256, "Filters of the first stage; each later one twice as many, up to four times.")
    width: int = integer(256, 8, 4096, "Neurons of the dense layer before the code, and of the one after it.")
    activation: str = choice("silu", ACTIVATIONS, "What a neuron does with its sum.")
    beta: float = real(
        1.0, 0.0, 100.0, "What the code costs: more gives an orderly code and softer pictures, less sharper ones."
    )
    kl_warmup: float = real(0.2, 0.0, 1.0, "Share of the training in which that cost rises from 0.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """An `encoder` and a `decoder`, joined: from a picture to the same picture given back.

    The encoder turns pictures into mean and log variance of their code, each (batch, latent). The decoder
    turns codes into pictures with values 0 to 255. Source: Kingma and Welling 2013, with convolutions.
    """
    import keras

    assert shape.image is not None
    image = keras.Input(shape.image, name="image")
    mean, _ = _encoder(shape, hyperparameters)(image)
    return keras.Model(image, _decoder(shape, hyperparameters)(mean), name="vae")


def _encoder(shape: Shape, h: Hyperparameters) -> keras.Model:
    import keras
    from keras import layers

    image, x = image_input(shape)
    for filters in _filters(shape, h):
        x = layers.Conv2D(filters, 4, strides=2, padding="same", kernel_initializer="he_normal")(x)
        x = activate(x, h.activation)
    x = activate(_dense(h.width)(layers.Flatten()(x)), h.activation)
    mean = layers.Dense(h.latent, name="mean")(x)
    log_variance = layers.Dense(h.latent, kernel_initializer="zeros", name="log_variance")(x)
    return keras.Model(image, [mean, log_variance], name="encoder")


def _decoder(shape: Shape, h: Hyperparameters) -> keras.Model:
    import keras
    from keras import layers

    assert shape.image is not None
    filters = _filters(shape, h)
    sizes = [(shape.image[0], shape.image[1])]
    for _ in filters:
        sizes.append((-(-sizes[-1][0] // 2), -(-sizes[-1][1] // 2)))
    code = keras.Input((h.latent,), name="code")
    x = activate(_dense(h.width)(code), h.activation)
    rows, columns = sizes[-1]
    x = activate(_dense(rows * columns * filters[-1])(x), h.activation)
    x = layers.Reshape((rows, columns, filters[-1]))(x)
    for stage in range(len(filters) - 1, 0, -1):
        x = activate(doubled(x, filters[stage - 1], sizes[stage]), h.activation)
    logits = layers.Activation("linear", dtype="float32", name="logits")(doubled(x, shape.image[2], sizes[0]))
    values = layers.Activation("sigmoid", dtype="float32", name="values")(logits)
    picture = layers.Rescaling(255.0, dtype="float32", name="picture")(values)
    return keras.Model(code, picture, name="decoder")


def _dense(width: int) -> Any:
    from keras import layers

    return layers.Dense(width, kernel_initializer="he_normal")


def _filters(shape: Shape, h: Hyperparameters) -> list[int]:
    """Filters of each stage, from the picture inwards."""
    return [h.filters * min(2**stage, WIDEST) for stage in range(halvings(shape))]


def measure(network: keras.Model, hyperparameters: Hyperparameters) -> Measure:
    """The negative evidence lower bound of each picture in nats, and its two parts.

    The picture's values, scaled to 0 to 1, count as probabilities of white; the distance is their
    cross-entropy, summed over the picture. `loss` is `reconstruction` plus beta times `kl`.
    """
    import keras
    from keras import ops

    encoder, decoder = network.get_layer("encoder"), network.get_layer("decoder")
    to_logits = keras.Model(decoder.input, decoder.get_layer("logits").output)
    h = hyperparameters

    def of_batch(image: Any, chance: Chance, share: Any, training: bool) -> tuple[Any, Any]:
        mean, log_variance = (ops.cast(part, "float32") for part in encoder(image, training=training))
        log_variance = ops.clip(log_variance, -LARGEST_LOG_VARIANCE, LARGEST_LOG_VARIANCE)
        code = mean + ops.exp(0.5 * log_variance) * chance.normal(ops.shape(mean))
        logits, values = to_logits(code, training=training), ops.cast(image, "float32") / 255.0
        distance = ops.relu(logits) - logits * values + ops.log1p(ops.exp(-ops.abs(logits)))
        reconstruction = ops.sum(distance, axis=(1, 2, 3))
        kl = 0.5 * ops.sum(ops.exp(log_variance) + ops.square(mean) - 1.0 - log_variance, axis=1)
        risen = ops.minimum(1.0, share / h.kl_warmup) if h.kl_warmup else 1.0
        cost = reconstruction + h.beta * risen * kl
        return cost, ops.stack([reconstruction + h.beta * kl, reconstruction, kl], axis=1)

    return of_batch


def noise(network: keras.Model) -> tuple[int, ...]:
    """A picture is drawn from one code."""
    return (int(network.get_layer("decoder").input.shape[-1]),)


def draw(network: keras.Model, noise: Any, labels: Any = None) -> Any:
    """Pictures of codes, values 0 to 255: (samples, height, width, channels)."""
    return network.get_layer("decoder")(noise, training=False)


def encode(network: keras.Model, inputs: Any) -> Any:
    """The mean codes of pictures, (samples, latent)."""
    return network.get_layer("encoder")(inputs, training=False)[0]


def parts(network: keras.Model, hyperparameters: Hyperparameters) -> Mapping[str, keras.Model]:
    """What gives codes alone, and what draws alone."""
    return {"encoder": network.get_layer("encoder"), "decoder": network.get_layer("decoder")}


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Enough epochs for some thousand updates, whatever the number of pictures."""
    batch = 32 if shape.rows < 4000 else 128
    updates = UPDATES if shape.rows >= 4000 else 2500
    epochs = epochs_for(shape.rows, batch, updates, fewest=10, most=120)
    return {
        "optimizer": "adam",
        "learning_rate": 2e-3,
        "clip_norm": 0.0,
        "batch_size": batch,
        "epochs": epochs,
        "patience": max(10, epochs // 3),
    }


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": max(3, recommend(task, shape)["epochs"] // 4)}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    epochs = recommend(task, shape)["epochs"] * 4
    return {"epochs": epochs, "filters": 48, "width": 384, "patience": max(15, epochs // 4)}


TEMPLATE = Template(
    id="vae",
    title="Variational autoencoder",
    group="generative",
    summary=(
        "One network squeezes a picture into a few numbers, another draws it from them again. "
        "Afterwards new numbers give new pictures, a little soft, and near numbers give similar ones."
    ),
    kinds=("images",),
    tasks=(Task.IMAGE_GENERATION,),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    learning=Learning(("loss", "reconstruction", "kl"), measure),
    generation=Generation(noise=noise, draw=draw, encode=encode),
    parts=parts,
    views=("plane",),
)
