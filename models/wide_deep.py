"""Wide and deep: a table of what single columns and pairs of them add, beside dense layers; their sum answers."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models.blocks import ACTIVATIONS, KNOTS, Numbers, activate, only
from models.spec import Shape, Task, Template, choice, integer, real
from models.tables import LARGE, SMALL, careful, columns_of, one_hot, options

if TYPE_CHECKING:
    import keras

MOST_CROSSED = 2**20
"""Weights for pairs of columns at most; beyond that numbers are parted into fewer ranges, or pairs are left out."""


@dataclass(frozen=True)
class Hyperparameters:
    """How finely the wide half parts the columns, and how large the deep half is."""

    ranges: int = integer(47, 1, 47, "Ranges of each number whose meaning the wide half remembers.")
    crosses: int = integer(4, 0, 46, "Ranges of each number that pairs of columns are looked up by; 0 for no pairs.")
    layers: int = integer(2, 1, 20, "Dense layers of the deep half.")
    width: int = integer(128, 1, 4096, "Neurons in each of them.")
    activation: str = choice("relu", ACTIVATIONS, "What a neuron does with its sum.")
    dropout: float = real(0.1, 0.0, 0.9, "Share of neurons switched off at random while training.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """The wide half's and the deep half's logits, added.

    The wide half is linear in each column's ranges and in every pair of ranges of two columns, the crosses. Ranges
    overlap like hats, so that what is looked up changes without jumps.
    Source: Cheng et al. 2016, "Wide & deep learning for recommender systems".
    """
    import keras
    from keras import layers

    h = hyperparameters
    named, numbers, codes = columns_of(shape)
    categories = [
        one_hot(code, count, f"category_{place}")
        for place, (code, count) in enumerate(zip(codes, shape.categories, strict=True))
    ]
    passed = [] if numbers is None else [layers.Flatten()(_passed(numbers, h.ranges)), numbers.missing]
    wide = _joined([*passed, *categories])
    outputs = layers.Dense(shape.outputs, kernel_initializer="zeros", name="wide")(wide)
    ranges = _ranges(shape, h.crosses)
    if ranges:
        hats = [] if numbers is None else [layers.Flatten()(_hats(numbers, ranges)), numbers.missing]
        outputs = outputs + _crossed(_joined([*hats, *categories]), shape.outputs)
    plain = [] if numbers is None else [numbers.scaled, numbers.missing]
    deep = _deep(_joined([*plain, *categories]), h)
    outputs = outputs + layers.Dense(shape.outputs, name="deep")(deep)
    return keras.Model(only(named), layers.Identity(name="outputs")(outputs), name="wide_deep")


def _joined(parts: list[Any]) -> Any:
    from keras import layers

    return layers.Concatenate()(parts) if len(parts) > 1 else parts[0]


def _passed(numbers: Numbers, ranges: int) -> Any:
    """How far each number has passed each of its ranges, 0 to 1: (batch, columns, ranges); 0 where it is missing."""
    from keras import layers, ops

    edges = [round(place * (KNOTS - 1) / ranges) for place in range(ranges + 1)]
    ramps = numbers.ramps * ops.expand_dims(1.0 - numbers.missing, -1)
    means = [ops.mean(ramps[:, :, low:high], axis=2, keepdims=True) for low, high in itertools.pairwise(edges)]
    return ramps if ranges == KNOTS - 1 else layers.Concatenate(axis=2)(means) if ranges > 1 else means[0]


def _ranges(shape: Shape, wanted: int) -> int:
    """Ranges of each number for which there is room among the weights for pairs; 0 where there is none."""
    room = math.isqrt(MOST_CROSSED // shape.outputs) - sum(min(count, 24) for count in shape.categories)
    if not wanted or room <= 0:
        return 0
    ranges = min(wanted, room // shape.numbers - 2) if shape.numbers else wanted
    return max(0, ranges)


def _hats(numbers: Numbers, ranges: int) -> Any:
    """How much of each range a number is in, 1 in all: (batch, columns, ranges + 1); zeros where it is missing."""
    from keras import layers, ops

    passed = _passed(numbers, ranges)
    ones = ops.expand_dims(1.0 - numbers.missing, -1)
    above = layers.Concatenate(axis=2)([ones, passed])
    below = layers.Concatenate(axis=2)([passed, ops.zeros_like(ones)])
    return above - below


def _crossed(x: Any, outputs: int) -> Any:
    """A learnt number for every pair of values, weighted by both: (batch, outputs)."""
    from keras import layers, ops

    size = int(x.shape[-1])
    found = layers.Dense(size * outputs, use_bias=False, kernel_initializer="zeros", name="crosses")(x)
    return ops.sum(layers.Reshape((size, outputs))(found) * ops.expand_dims(x, -1), axis=1)


def _deep(x: Any, h: Hyperparameters) -> Any:
    from keras import layers

    for number in range(1, h.layers + 1):
        x = layers.Dense(h.width, kernel_initializer="he_normal", name=f"deep_{number}")(x)
        x = activate(x, h.activation, f"deep_{number}_active")
        x = layers.Dropout(h.dropout)(x) if h.dropout else x
    return x


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Small tables get no pairs, which they would learn by heart, and a narrow deep half; large ones coarse pairs.

    Classes in a small table are learned at half the rate, and less by heart; numbers would come out worse by it.
    """
    size: dict[str, Any]
    if shape.rows < SMALL:
        size = {"crosses": 0, "layers": 2, "width": 64, "dropout": 0.3}
    elif shape.rows < LARGE:
        size = {"crosses": 2, "layers": 2, "width": 64, "dropout": 0.1, "weight_decay": 0.1}
    else:
        size = {"crosses": 4, "layers": 3, "width": 128, "dropout": 0.0, "weight_decay": 0.2}
    rate = 1e-3 if careful(task, shape) else 2e-3
    return {**options(task, shape, updates=8000, batch=128, rate=rate), **size}


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": max(5, recommend(task, shape)["epochs"] // 4)}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    recommended = recommend(task, shape)
    return {"epochs": recommended["epochs"] * 3, "patience": recommended["patience"] * 2, "width": 256}


TEMPLATE = Template(
    id="wide_deep",
    title="Wide and deep",
    group="discriminative",
    summary=(
        "Two halves that answer together: one remembers what each value and each pair of values means, the other "
        "finds rules that hold for rows never seen. For tables whose columns matter in combination."
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
