"""Residual network for tables: blocks of dense layers, each of which corrects what came in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.blocks import ACTIVATIONS, activate, only, table_inputs
from models.spec import Shape, Task, Template, choice, integer, real
from models.tables import LARGE, SMALL, options

if TYPE_CHECKING:
    import keras


@dataclass(frozen=True)
class Hyperparameters:
    """How many corrections there are, and how large they are."""

    blocks: int = integer(2, 1, 16, "Corrections, one after the other; each adds to what came in.")
    width: int = integer(128, 4, 2048, "Numbers that each row is described by all along.")
    spread: int = integer(2, 1, 8, "Times the width that the layer inside a block has.")
    activation: str = choice("relu", ACTIVATIONS, "What a neuron inside a block does with its sum.")
    normalization: str = choice("batch", ("none", "batch", "layer"), "Brings what goes into a block to a good range.")
    dropout: float = real(0.2, 0.0, 0.9, "Share of the neurons inside a block switched off at random.")
    residual_dropout: float = real(0.0, 0.0, 0.9, "Share of what a block adds that is switched off at random.")
    bins: int = integer(0, 0, 64, "Learnt numbers per number column that tell its ranges apart; 0 for none.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Blocks of normalisation, a wide and a narrow dense layer, each added to what went in.

    Source: Gorishniy et al. 2021, "Revisiting deep learning models for tabular data", ResNet.
    """
    import keras
    from keras import layers

    h = hyperparameters
    named, features = table_inputs(shape, h.bins)
    x = layers.Dense(h.width, name="entrance")(features)
    for number in range(1, h.blocks + 1):
        x = x + _block(x, h, f"block_{number}")
    x = activate(_normal(x, h, "norm"), h.activation)
    return keras.Model(only(named), layers.Dense(shape.outputs, name="outputs")(x), name="tabular_resnet")


def _block(x: Any, h: Hyperparameters, name: str) -> Any:
    from keras import layers

    y = layers.Dense(h.spread * h.width, kernel_initializer="he_normal", name=f"{name}_wide")(
        _normal(x, h, f"{name}_norm")
    )
    y = activate(y, h.activation, f"{name}_wide_active")
    y = layers.Dropout(h.dropout)(y) if h.dropout else y
    y = layers.Dense(h.width, name=f"{name}_narrow")(y)
    return layers.Dropout(h.residual_dropout)(y) if h.residual_dropout else y


def _normal(x: Any, h: Hyperparameters, name: str) -> Any:
    from keras import layers

    if h.normalization == "none":
        return x
    kind = layers.BatchNormalization if h.normalization == "batch" else layers.LayerNormalization
    return kind(name=name)(x)


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Small tables get one or two narrow, strongly regularised blocks; large ones ranges of each number."""
    if shape.rows < SMALL:
        size = {"blocks": 1, "width": 32, "dropout": 0.4}
    elif shape.rows < LARGE:
        size = {"blocks": 2, "width": 64, "dropout": 0.2, "bins": 4}
    else:
        size = {"blocks": 3, "width": 128, "dropout": 0.1, "bins": 8}
    return {**options(task, shape, updates=8000, batch=128, rate=2e-3), **size}


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": max(5, recommend(task, shape)["epochs"] // 4), "bins": 0}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    recommended = recommend(task, shape)
    return {"epochs": recommended["epochs"] * 3, "patience": recommended["patience"] * 2, "width": 256}


TEMPLATE = Template(
    id="tabular_resnet",
    title="Tabular ResNet",
    group="discriminative",
    summary=(
        "Dense layers in blocks that each correct what came in, so that many can follow each other and still learn. "
        "A strong choice for tables with some thousand rows or more."
    ),
    kinds=("table",),
    tasks=(Task.CLASSIFICATION, Task.REGRESSION),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    views=("importances", "boundary", "histograms"),
    xla_after=2000,
)
