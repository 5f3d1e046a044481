"""Gated recurrent units: a memory that reads a window of a series step by step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.blocks import sequence_input, sequence_outputs
from models.spec import Shape, Task, Template, choice, epochs_for, integer, real, switch

if TYPE_CHECKING:
    import keras

POOLING = ("last", "mean", "max")


@dataclass(frozen=True)
class Hyperparameters:
    """The size of the memory, and how a window is summed up."""

    layers: int = integer(1, 1, 8, "Recurrent layers, each reading what the one before made of every step.")
    width: int = integer(32, 1, 1024, "Numbers that a layer remembers from step to step.")
    bidirectional: bool = switch(False, "Reads each window forwards and backwards, with a memory for each way.")
    pooling: str = choice(
        "last", POOLING, "What is taken of the steps: the memory after the last one, the mean, or the largest."
    )
    dropout: float = real(0.1, 0.0, 0.9, "Share of the numbers after each layer switched off at random.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Recurrent layers over a window's scaled steps, summed up, into one dense layer.

    Source: Cho et al. 2014 (gated recurrent units).
    """
    import keras
    from keras import layers

    h = hyperparameters
    inputs, x, last = sequence_input(shape)
    for index in range(h.layers):
        x = _recurrent(h, sequences=index < h.layers - 1 or h.pooling != "last")(x)
        if h.dropout and index < h.layers - 1:
            x = layers.Dropout(h.dropout)(x)
    if h.pooling == "mean":
        x = layers.GlobalAveragePooling1D()(x)
    elif h.pooling == "max":
        x = layers.GlobalMaxPooling1D()(x)
    if h.dropout:
        x = layers.Dropout(h.dropout)(x)
    return keras.Model(inputs, sequence_outputs(task, shape, x, last), name="gru")


def _recurrent(h: Hyperparameters, sequences: bool) -> Any:
    from keras import layers

    # Without cuDNN's kernel one graph serves every device, and XLA can compile it.
    layer = layers.GRU(h.width, return_sequences=sequences, use_cudnn=False)
    return layers.Bidirectional(layer) if h.bidirectional else layer


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Enough epochs for some thousand updates, whatever the number of windows."""
    batch = 32 if shape.rows < 5000 else 64
    epochs = epochs_for(shape.rows, batch, updates=2500, fewest=10, most=100)
    return {
        "batch_size": batch,
        "epochs": epochs,
        "patience": max(10, epochs // 3),
        "learning_rate": 2e-3,
        "weight_decay": 0.01,
    }


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": max(3, recommend(task, shape)["epochs"] // 4)}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    epochs = recommend(task, shape)["epochs"] * 3
    return {"epochs": epochs, "patience": max(15, epochs // 3), "width": 64}


TEMPLATE = Template(
    id="gru",
    title="Gated recurrent unit",
    group="discriminative",
    summary=(
        "Reads a series step by step and keeps what matters in a small memory. "
        "For forecasts, and for telling what a stretch of it shows."
    ),
    kinds=("series",),
    tasks=(Task.FORECASTING, Task.SEQUENCE_CLASSIFICATION),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    xla_after=300,
)
