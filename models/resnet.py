"""Residual network: stages of residual blocks for pictures, each half as large and twice as wide as the one before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models import convolutions
from models.blocks import ACTIVATIONS, image_input
from models.spec import Shape, Task, Template, choice, epochs_for, integer, real

if TYPE_CHECKING:
    import keras

UPDATES = 6000
"""Updates of a full training on many pictures."""


@dataclass(frozen=True)
class Hyperparameters:
    """The size of the residual stages."""

    stages: int = integer(0, 0, 6, "Times the picture is halved; 0 lets the picture's size decide.")
    filters: int = integer(32, 4, 256, "Filters of the first stage; each later one twice as many, up to four times.")
    blocks: int = integer(1, 1, 6, "Residual blocks of two convolutions each in every stage.")
    activation: str = choice("relu", ACTIVATIONS, "What a filter does with its sum.")
    dropout: float = real(0.2, 0.0, 0.9, "Share of features switched off at random before the last layer.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Stages of residual blocks after each halving, their strongest answers into one dense layer.

    Source: He et al. 2015 (residual learning), in the form of Page 2018 ("How to train your ResNet"), where the
    convolution that widens a stage stands outside its blocks, so that each of them adds to what it was given.
    """
    h = hyperparameters
    inputs, x = image_input(shape)
    for stage in range(convolutions.stages(shape, h.stages)):
        filters = h.filters * min(2**stage, convolutions.WIDEST)
        x = convolutions.halved(x, filters, h.activation)
        for _ in range(h.blocks):
            inner = convolutions.normalized(convolutions.convolution(x, filters), h.activation)
            x = x + convolutions.normalized(convolutions.convolution(inner, filters), h.activation)
    return convolutions.classified(inputs, x, shape, h.dropout, "resnet")


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
    return {"epochs": recommend(task, shape)["epochs"] * 8 // 5, "filters": 40, "patience": 1000}


TEMPLATE = Template(
    id="resnet",
    title="Residual network",
    group="discriminative",
    summary=(
        "Each block adds a correction to what came before, so that deep networks still learn. "
        "For pictures that a plain network of convolutions does not tell apart well enough."
    ),
    kinds=("images",),
    tasks=(Task.CLASSIFICATION,),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    views=("filters", "maps", "projection"),
)
