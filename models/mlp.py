"""Multilayer perceptron: dense layers, for tables and small pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.blocks import ACTIVATIONS, activate, image_input, only, table_inputs
from models.spec import Shape, Task, Template, choice, epochs_for, integer, real, switch
from models.tables import LARGE, SMALL

if TYPE_CHECKING:
    import keras

INITIALIZATIONS = ("he_normal", "he_uniform", "glorot_normal", "glorot_uniform", "lecun_normal", "orthogonal")
"""Ways to draw the weights that a network begins with."""


@dataclass(frozen=True)
class Hyperparameters:
    """The size and shape of the dense layers."""

    layers: int = integer(2, 1, 20, "Dense layers between input and output.")
    width: int = integer(128, 1, 4096, "Neurons in each of them.")
    activation: str = choice("relu", ACTIVATIONS, "What a neuron does with its sum.")
    initialization: str = choice(
        "he_normal", INITIALIZATIONS, "How first weights are drawn: He for relu, Glorot for tanh, LeCun for selu."
    )
    normalization: str = choice("none", ("none", "batch", "layer"), "Keeps each layer's values in a good range.")
    dropout: float = real(0.1, 0.0, 0.9, "Share of neurons switched off at random while training.")
    bins: int = integer(0, 0, 64, "Learnt numbers per number column that tell its ranges apart; 0 for none.")
    residual: bool = switch(True, "Lets each layer add to what came in, instead of replacing it.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Dense layers over a table's scaled row, or over a picture's values in one line."""
    import keras

    h = hyperparameters
    if shape.image is None:
        named, features = table_inputs(shape, h.bins)
        inputs = only(named)
    else:
        inputs, pixels = image_input(shape)
        features = keras.layers.Flatten()(pixels)
    x = features
    for number in range(1, h.layers + 1):
        x = _block(x, h, f"dense_{number}", skip=h.residual and number > 1)
    return keras.Model(inputs, keras.layers.Dense(shape.outputs, name="outputs")(x), name="mlp")


def _block(x: Any, h: Hyperparameters, name: str, skip: bool) -> Any:
    from keras import layers

    y = layers.Dense(h.width, kernel_initializer=h.initialization, name=name)(x)
    if h.normalization == "batch":
        y = layers.BatchNormalization(name=f"{name}_norm")(y)
    elif h.normalization == "layer":
        y = layers.LayerNormalization(name=f"{name}_norm")(y)
    y = activate(y, h.activation, f"{name}_active")
    if h.dropout:
        y = layers.Dropout(h.dropout)(y)
    return x + y if skip else y


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Small tables get small, strongly regularised networks and many epochs; large ones the opposite."""
    if shape.image is not None:
        return _for_pictures(shape)
    if shape.rows < SMALL:
        size = {"layers": 2, "width": 32, "dropout": 0.3, "batch_size": 32, "learning_rate": 3e-3}
    elif shape.rows < LARGE:
        size = {"layers": 2, "width": 64, "dropout": 0.1, "bins": 4, "batch_size": 64, "learning_rate": 2e-3}
    else:
        size = {"layers": 3, "width": 128, "dropout": 0.0, "bins": 8, "batch_size": 128, "learning_rate": 2e-3}
    epochs = epochs_for(shape.rows, int(size["batch_size"]), updates=8000 if shape.rows >= LARGE else 1500)
    smoothing = 0.1 if shape.rows < SMALL and task == Task.CLASSIFICATION else 0.0
    return {
        **size,
        "epochs": epochs,
        "patience": max(10, epochs // 4),
        "weight_decay": 0.01,
        "label_smoothing": smoothing,
    }


def _for_pictures(shape: Shape) -> Mapping[str, Any]:
    batch = 64 if shape.rows < LARGE else 128
    epochs = epochs_for(shape.rows, batch, updates=2000 if shape.rows < LARGE else 8000)
    return {
        "layers": 2,
        "width": 256,
        "dropout": 0.3,
        "normalization": "batch",
        "batch_size": batch,
        "epochs": epochs,
        "patience": max(10, epochs // 4),
        "learning_rate": 2e-3,
        "weight_decay": 0.01,
        "label_smoothing": 0.05,
    }


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    recommended = recommend(task, shape)
    return {"epochs": max(5, recommended["epochs"] // 4), "bins": 0}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    recommended = recommend(task, shape)
    return {"epochs": recommended["epochs"] * 3, "patience": recommended["patience"] * 2, "width": 256}


_DEEP = {
    "layers": 20, "width": 64, "activation": "sigmoid", "initialization": "glorot_uniform", "dropout": 0.0,
    "bins": 0, "residual": False,
}  # fmt: skip
"""Deep without any way round: the gradient shrinks in every layer on its way back (Hochreiter 1991)."""

SUGGESTIONS = MappingProxyType(
    {
        "deep_plain": MappingProxyType({**_DEEP, "normalization": "none"}),
        "deep_normalized": MappingProxyType({**_DEEP, "normalization": "batch"}),
    }
)
"""The same deep network without and with batch normalisation (Ioffe and Szegedy 2015): one does not learn."""

TEMPLATE = Template(
    id="mlp",
    title="Multilayer perceptron",
    group="discriminative",
    summary=(
        "Layers of neurons, each connected to all of the layer before. "
        "The first thing to try on a table, and the simplest network there is."
    ),
    kinds=("table", "images"),
    tasks=(Task.CLASSIFICATION, Task.REGRESSION),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    suggestions=SUGGESTIONS,
    views=("importances", "boundary", "histograms"),
    xla_after=2000,
)
