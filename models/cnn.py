"""Convolutional network: residual convolutions for pictures, as deep and wide as the pictures need."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.blocks import ACTIVATIONS, activate, image_input
from models.spec import Shape, Task, Template, choice, epochs_for, integer, real

if TYPE_CHECKING:
    import keras

SMALLEST_MAP = 7
"""Stages halve the picture until another one would leave fewer pixels a side than this."""

WIDEST = 4
"""Times the first stage's filters that a later stage has at most."""

UPDATES = 6000
"""Updates of a full training on many pictures."""


@dataclass(frozen=True)
class Hyperparameters:
    """The size of the convolutional stages."""

    stages: int = integer(0, 0, 6, "Times the picture is halved; 0 lets the picture's size decide.")
    filters: int = integer(32, 4, 256, "Filters of the first stage; each later one twice as many, up to four times.")
    convolutions: int = integer(1, 0, 6, "Residual convolutions after the last halving.")
    activation: str = choice("relu", ACTIVATIONS, "What a filter does with its sum.")
    dropout: float = real(0.2, 0.0, 0.9, "Share of features switched off at random before the last layer.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Stages of 3x3 convolutions with batch normalisation, their strongest answers into one dense layer.

    Source: He et al. 2015 (residual learning), in the small form of Page 2018 ("How to train your ResNet").
    """
    import keras
    from keras import layers

    h = hyperparameters
    inputs, x = image_input(shape)
    halvings = stages(shape, h)
    for stage in range(halvings):
        x = _convolution(x, h.filters * min(2**stage, WIDEST))
        x = _normalized(layers.MaxPooling2D(padding="same")(x), h.activation)
    widest = h.filters * min(2**halvings, WIDEST)
    x = _normalized(_convolution(x, widest), h.activation)
    for _ in range(h.convolutions):
        x = x + _normalized(_convolution(x, widest), h.activation)
    x = layers.GlobalMaxPooling2D()(x)
    if h.dropout:
        x = layers.Dropout(h.dropout)(x)
    return keras.Model(inputs, layers.Dense(shape.outputs, name="outputs")(x), name="cnn")


def stages(shape: Shape, hyperparameters: Hyperparameters) -> int:
    """How often the picture is halved: as set, or until its shorter side is about `SMALLEST_MAP` pixels."""
    if hyperparameters.stages:
        return hyperparameters.stages
    assert shape.image is not None
    return max(1, min(5, round(math.log2(max(2, min(shape.image[:2])) / SMALLEST_MAP))))


def _convolution(x: Any, filters: int) -> Any:
    from keras import layers

    return layers.Conv2D(filters, 3, padding="same", use_bias=False, kernel_initializer="he_normal")(x)


def _normalized(x: Any, activation: str) -> Any:
    """Batch normalisation and activation; after pooling, where they cost a quarter."""
    from keras import layers

    return activate(layers.BatchNormalization(momentum=0.9)(x), activation)


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Enough epochs for some thousand updates, whatever the number of pictures."""
    batch = 32 if shape.rows < 4000 else 128
    epochs = epochs_for(shape.rows, batch, updates=UPDATES if shape.rows >= 4000 else 1500, fewest=10, most=60)
    return {
        "optimizer": "nesterov",
        "learning_rate": 0.1 if batch == 128 else 0.03,
        "warmup": 0.1,
        "clip_norm": 0.0,
        "weight_decay": 5e-3,
        "label_smoothing": 0.1,
        "batch_size": batch,
        "epochs": epochs,
        "patience": max(10, epochs // 3),
        "augmentation": "shift",
    }


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": max(3, recommend(task, shape)["epochs"] // 5), "filters": 16}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": recommend(task, shape)["epochs"] * 3, "filters": 48, "patience": 1000}


TEMPLATE = Template(
    id="cnn",
    title="Convolutional network",
    group="discriminative",
    summary=(
        "Small filters slide over the picture and learn to find edges, then parts, then things. "
        "The first choice for pictures."
    ),
    kinds=("images",),
    tasks=(Task.CLASSIFICATION,),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
)
