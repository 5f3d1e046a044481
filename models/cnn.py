"""Convolutional network: residual convolutions for pictures, as deep and wide as the pictures need."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.blocks import ACTIVATIONS, activate, image_input
from models.spec import Shape, Task, Template, choice, integer, real

if TYPE_CHECKING:
    import keras

SMALLEST_MAP = 4
"""Stages halve the picture until another one would leave fewer pixels a side than this."""


@dataclass(frozen=True)
class Hyperparameters:
    """The size of the convolutional stages."""

    stages: int = integer(0, 0, 6, "Times the picture is halved; 0 lets the picture's size decide.")
    filters: int = integer(32, 4, 256, "Filters of the first stage; each later stage has twice as many.")
    convolutions: int = integer(1, 0, 4, "Residual blocks in each stage after the first.")
    activation: str = choice("relu", ACTIVATIONS, "What a filter does with its sum.")
    dropout: float = real(0.2, 0.0, 0.9, "Share of features switched off at random before the last layer.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Stages of 3x3 convolutions with batch normalisation, averaged into one dense layer.

    Source: He et al. 2015 (residual learning), in the small form of Page 2018 ("How to train your ResNet").
    """
    import keras
    from keras import layers

    h = hyperparameters
    inputs, x = image_input(shape)
    x = _convolution(x, h.filters, h.activation)
    for stage in range(stages(shape, h)):
        filters = min(h.filters * 2 ** (stage + 1), 256)
        x = _convolution(x, filters, h.activation)
        x = layers.MaxPooling2D(padding="same")(x)
        for _ in range(h.convolutions):
            x = x + _convolution(x, filters, h.activation)
    x = layers.GlobalMaxPooling2D()(x)
    if h.dropout:
        x = layers.Dropout(h.dropout)(x)
    return keras.Model(inputs, layers.Dense(shape.outputs, name="outputs")(x), name="cnn")


def stages(shape: Shape, hyperparameters: Hyperparameters) -> int:
    """How often the picture is halved: as set, or until its shorter side is about `SMALLEST_MAP` pixels."""
    if hyperparameters.stages:
        return hyperparameters.stages
    assert shape.image is not None
    return max(1, min(4, round(math.log2(max(2, min(shape.image[:2])) / SMALLEST_MAP))))


def _convolution(x: Any, filters: int, activation: str) -> Any:
    from keras import layers

    x = layers.Conv2D(filters, 3, padding="same", use_bias=False, kernel_initializer="he_normal")(x)
    return activate(layers.BatchNormalization(momentum=0.9)(x), activation)


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Enough epochs for some thousand updates, whatever the number of pictures."""
    return {}


TEMPLATE = Template(
    id="cnn",
    title="Convolutional network",
    group="discriminative",
    summary=(
        "Small filters slide over the picture and learn to find edges, then parts, then things. "
        "The first choice for pictures."
    ),
    kinds=("images",),
    tasks=(Task.CLASSIFICATION, Task.REGRESSION),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
)
