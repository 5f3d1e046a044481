"""Temporal convolutional network: dilated causal convolutions that see further back with each block."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.blocks import ACTIVATIONS, activate, sequence_input, sequence_outputs, series_options
from models.spec import Shape, Task, Template, choice, integer, real

if TYPE_CHECKING:
    import keras

MOST_BLOCKS = 12
"""With this many, 4,096 steps and more are seen."""


@dataclass(frozen=True)
class Hyperparameters:
    """How wide the convolutions are, and how far back they see."""

    filters: int = integer(32, 1, 512, "Numbers that each step is described by, in every block.")
    kernel: int = integer(3, 2, 15, "Steps that one convolution looks at.")
    blocks: int = integer(
        0, 0, MOST_BLOCKS, "Blocks, each seeing twice as far back as the one before; 0 means until the window is seen."
    )
    activation: str = choice("relu", ACTIVATIONS, "What each filter does with its sum.")
    dropout: float = real(0.1, 0.0, 0.9, "Share of whole filters in each block switched off at random.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Residual blocks of two causal convolutions with doubling dilation, and what the last step then knows.

    Classes are told from what stands out most in any step of a whole sequence, of a window from the mean of its steps.

    Source: Bai, Kolter and Koltun 2018 (temporal convolutional networks), without weight normalisation.
    """
    import keras
    from keras import layers

    h = hyperparameters
    inputs, x, past = sequence_input(shape)
    x = layers.Dense(h.filters)(x)
    for index in range(h.blocks or blocks(shape, h.kernel)):
        x = _block(h, x, 2**index)
    if task == Task.FORECASTING:
        x = x[:, -1, :]
    else:
        x = (layers.GlobalMaxPooling1D() if shape.whole else layers.GlobalAveragePooling1D())(x)
    return keras.Model(inputs, sequence_outputs(task, shape, x, past), name="tcn")


def blocks(shape: Shape, kernel: int) -> int:
    """Blocks until the last step sees the whole window: each adds 2 * (kernel - 1) * dilation steps."""
    assert shape.sequence is not None
    found, seen = 1, 1 + 2 * (kernel - 1)
    while seen < shape.sequence[0] and found < MOST_BLOCKS:
        seen += 2 * (kernel - 1) * 2**found
        found += 1
    return found


def _block(h: Hyperparameters, x: Any, dilation: int) -> Any:
    from keras import layers

    found = x
    for _ in range(2):
        found = layers.Conv1D(h.filters, h.kernel, padding="causal", dilation_rate=dilation)(found)
        found = activate(found, h.activation)
        if h.dropout:
            found = layers.SpatialDropout1D(h.dropout)(found)
    return x + found


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Enough epochs for some thousand updates, whatever the number of windows."""
    return series_options(task, shape, rate=1e-3)


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": max(3, recommend(task, shape)["epochs"] // 4)}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    epochs = recommend(task, shape)["epochs"] * 3
    return {"epochs": epochs, "patience": max(15, epochs // 3), "filters": 64}


TEMPLATE = Template(
    id="tcn",
    title="Temporal convolutional network",
    group="discriminative",
    summary=(
        "Convolutions that look only back, each block twice as far as the one before. "
        "For forecasts, and for classes that show in a course; quick on long windows."
    ),
    kinds=("series",),
    tasks=(Task.FORECASTING, Task.SEQUENCE_CLASSIFICATION),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    views=("forecast",),
)
