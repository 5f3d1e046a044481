"""A simple recurrent network: one layer of neurons that also sees what it said a step ago."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from models import recurrent
from models.language import LEARNING
from models.recurrent import Hyperparameters
from models.spec import Shape, Task, Template, Writing

if TYPE_CHECKING:
    import keras

RATE = 3e-3
"""Highest learning rate that is recommended."""


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Recurrent layers without gates, over series, texts and running text.

    Source: Elman 1990 (finding structure in time).
    """
    return recurrent.build("SimpleRNN", task, shape, hyperparameters)


def recommend(task: Task, shape: Shape) -> Mapping[str, Any]:
    """As for the others, but in smaller steps: no gate holds back what a large one would break."""
    return _slower(recurrent.recommend(task, shape))


def _quick(task: Task, shape: Shape) -> Mapping[str, Any]:
    return _slower(recurrent.quick(task, shape))


def _thorough(task: Task, shape: Shape) -> Mapping[str, Any]:
    return _slower(recurrent.thorough(task, shape))


def _slower(values: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**values, "learning_rate": min(values["learning_rate"], RATE)} if "learning_rate" in values else values


TEMPLATE = Template(
    id="simple_rnn",
    title="Simple recurrent network",
    group="discriminative",
    summary=(
        "Reads step by step, and each step sees what the one before came to. "
        "The oldest network with a memory, and a short one: it shows why gates were invented."
    ),
    kinds=("texts", "series", "corpus"),
    tasks=recurrent.TASKS,
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recommend,
    presets=MappingProxyType({"quick": _quick, "thorough": _thorough}),
    learning=LEARNING,
    writing=Writing(decoder=recurrent.decoder),
    views=("states", "forecast", "text"),
    xla_after=300,
)
