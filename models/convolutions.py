"""What the templates for pictures share: convolutions, their normalisation, how often a picture is halved."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from models.blocks import SMALLEST_MAP, activate
from models.spec import Shape

if TYPE_CHECKING:
    import keras

WIDEST = 4
"""Times the first stage's filters that a later stage has at most."""


def stages(shape: Shape, wanted: int = 0) -> int:
    """How often the picture is halved: as `wanted`, or until its shorter side is about `SMALLEST_MAP` pixels."""
    if wanted:
        return wanted
    assert shape.image is not None
    return max(1, min(5, round(math.log2(max(2, min(shape.image[:2])) / SMALLEST_MAP))))


def convolution(x: Any, filters: int, name: str | None = None) -> Any:
    """3x3 filters without a bias, which the normalisation behind them brings."""
    from keras import layers

    return layers.Conv2D(filters, 3, padding="same", use_bias=False, kernel_initializer="he_normal", name=name)(x)


def halved(x: Any, filters: int, activation: str, name: str | None = None) -> Any:
    """Filters, the largest of each two by two answers, and what `normalized` makes of them."""
    from keras import layers

    x = convolution(x, filters, name)
    return normalized(layers.MaxPooling2D(padding="same")(x), activation)


def normalized(x: Any, activation: str) -> Any:
    """Batch normalisation and activation; after pooling, where they cost a quarter."""
    from keras import layers

    return activate(layers.BatchNormalization(momentum=0.9)(x), activation)


def classified(inputs: Any, x: Any, shape: Shape, dropout: float, name: str) -> keras.Model:
    """The network whose answers are a dense layer's on the strongest of each feature map."""
    import keras
    from keras import layers

    x = layers.GlobalMaxPooling2D(name="features")(x)
    if dropout:
        x = layers.Dropout(dropout)(x)
    return keras.Model(inputs, layers.Dense(shape.outputs, name="outputs")(x), name=name)
