"""A Transformer over a table's columns: each column is a token, and looks at the others of its row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models import attention
from models.blocks import KNOTS, only
from models.spec import Shape, Task, Template, choice, integer, real
from models.tables import LARGE, SMALL, careful, columns_of, options

if TYPE_CHECKING:
    import keras

    from models.blocks import Numbers


@dataclass(frozen=True)
class Hyperparameters:
    """How each column is described, and how often they look at each other."""

    layers: int = integer(2, 1, 12, "Blocks of attention and dense layers, one after the other.")
    heads: int = integer(4, 1, 16, "How many things each column looks for at once among the others.")
    width: int = integer(64, 8, 512, "Numbers that describe each column, as many as part into heads of an even size.")
    spread: int = integer(2, 1, 8, "Times the width that a block's wide layer has.")
    activation: str = choice(
        "relu", attention.BLOCK_ACTIVATIONS, "What a neuron of a block's wide layer does with its sum."
    )
    dropout: float = real(0.1, 0.0, 0.9, "Share of what each block adds that is switched off at random.")


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Blocks of attention over the columns and a token of their own that answers for the row.

    A number becomes a learnt sum of the pieces of its curve that it has passed, a category a row of an embedding.
    Sources: Gorishniy et al. 2021, "Revisiting deep learning models for tabular data", FT-Transformer; Gorishniy et
    al. 2022, "On embeddings for numerical features in tabular deep learning", piecewise linear encoding.
    """
    import keras
    from keras import layers

    h = hyperparameters
    width = attention.fit(h.width, h.heads)
    named, numbers, codes = columns_of(shape)
    tokens = [] if numbers is None else [_number_tokens(numbers, width)]
    for place, (code, count) in enumerate(zip(codes, shape.categories, strict=True)):
        tokens.append(_row(count, width, f"category_{place}")(code[:, None]))
    first = next(iter(named.values()))[:, :1]
    tokens.append(_row(1, width, "row")(keras.ops.cast(keras.ops.zeros_like(first), "int32")))
    x = layers.Concatenate(axis=1)(tokens)
    for number in range(1, h.layers + 1):
        x = attention.block(
            x, h.heads, f"block_{number}", h.layers, h.activation, h.dropout, spread=h.spread
        )
    x = layers.RMSNormalization(name="norm")(x[:, -1, :])
    return keras.Model(only(named), layers.Dense(shape.outputs, name="outputs")(x), name="ft_transformer")


def _number_tokens(numbers: Numbers, width: int) -> Any:
    """What each number column is described by: (batch, columns, width)."""
    from keras import initializers, layers, ops

    known = numbers.ramps * ops.expand_dims(1.0 - numbers.missing, -1)
    flags = [ops.expand_dims(part, -1) for part in (numbers.scaled, numbers.missing)]
    pieces = layers.Concatenate(axis=2)([known, *flags])
    count = int(numbers.ramps.shape[1])
    return layers.EinsumDense(
        "bfk,fkd->bfd",
        (count, width),
        bias_axes="fd",
        kernel_initializer=initializers.RandomNormal(stddev=KNOTS**-0.5),
        bias_initializer=initializers.RandomNormal(stddev=1.0),
        name="numbers_tokens",
    )(pieces)


def _row(count: int, width: int, name: str) -> Any:
    from keras import initializers, layers

    return layers.Embedding(count, width, embeddings_initializer=initializers.RandomNormal(stddev=1.0), name=name)


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """Small tables get a small network that drops much; large ones more blocks and larger batches.

    Classes in a small table are learned at half the rate, and less by heart; numbers would come out worse by it.
    Smoothing their answers, too, made the loss of validation rows no better.
    """
    if shape.rows < SMALL:
        size = {"layers": 1, "width": 32, "dropout": 0.3}
    elif shape.rows < LARGE:
        size = {"layers": 2, "width": 32, "dropout": 0.1}
    else:
        size = {"layers": 3, "width": 64, "dropout": 0.1}
    rate = 1e-3 if shape.rows < SMALL else 2e-3 if shape.rows < LARGE else 4e-3
    rate = 5e-4 if careful(task, shape) else rate
    return {**options(task, shape, updates=3200, batch=256, rate=rate), "label_smoothing": 0.0, **size}


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return {"epochs": max(5, recommend(task, shape)["epochs"] // 4), "layers": 1, "width": 32}


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    recommended = recommend(task, shape)
    return {"epochs": recommended["epochs"] * 2, "patience": recommended["patience"] * 2, "width": 96}


TEMPLATE = Template(
    id="ft_transformer",
    title="FT-Transformer",
    group="discriminative",
    summary=(
        "Each column looks at the others to see what it means in this row, and shows where it looks. "
        "Often the most exact network for a table, and the slowest to train."
    ),
    kinds=("table",),
    tasks=(Task.CLASSIFICATION, Task.REGRESSION),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    views=("importances", "columns", "boundary"),
    xla_after=300,
)
