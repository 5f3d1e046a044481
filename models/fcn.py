"""Fully convolutional network: three convolutions over a sequence, averaged over its steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.blocks import sequence_input, sequence_outputs, series_options
from models.spec import Shape, Task, Template, integer, real

if TYPE_CHECKING:
    import keras

KERNELS = (8, 5, 3)
"""Steps that the three convolutions look at; no more than there are."""


@dataclass(frozen=True)
class Hyperparameters:
    """How many patterns are looked for."""

    filters: int = integer(
        64, 1, 512, "Patterns that the first and last convolution look for; the second, twice as many."
    )
    dropout: float = real(0.1, 0.0, 0.9, "Share of the averaged numbers switched off at random.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Three blocks of convolution, batch normalisation and ReLU; their mean over the steps; one dense layer.

    A forecast needs to know how the window ended: it is told the last step's features beside their mean.

    Source: Wang, Yan and Oates 2017 (time series classification from scratch).
    """
    import keras
    from keras import layers

    h = hyperparameters
    inputs, x, past = sequence_input(shape)
    assert shape.sequence is not None
    for filters, kernel in zip((h.filters, 2 * h.filters, h.filters), KERNELS, strict=True):
        x = layers.Conv1D(filters, min(kernel, shape.sequence[0]), padding="same", use_bias=False)(x)
        x = layers.ReLU()(layers.BatchNormalization(momentum=0.9)(x))
    mean = layers.GlobalAveragePooling1D()(x)
    found = layers.Concatenate()([mean, x[:, -1, :]]) if task == Task.FORECASTING else mean
    if h.dropout:
        found = layers.Dropout(h.dropout)(found)
    return keras.Model(inputs, sequence_outputs(task, shape, found, past), name="fcn")


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Enough epochs for some thousand updates, whatever the number of windows."""
    return series_options(task, shape, updates=1500, rate=1e-3)


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": max(3, recommend(task, shape)["epochs"] // 3), "filters": 32}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    epochs = recommend(task, shape)["epochs"] * 2
    return {"epochs": epochs, "patience": max(15, epochs // 3), "filters": 128}


TEMPLATE = Template(
    id="fcn",
    title="Fully convolutional network",
    group="discriminative",
    summary=(
        "Looks for short patterns anywhere in a sequence, and counts how strongly each shows. "
        "The first choice for telling what short sequences show, such as gestures or heartbeats."
    ),
    kinds=("series",),
    tasks=(Task.SEQUENCE_CLASSIFICATION, Task.FORECASTING),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    views=("forecast",),
)
