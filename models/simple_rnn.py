"""A simple recurrent network: one layer of neurons that also sees what it said a step ago."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from models import recurrent
from models.language import LEARNING
from models.recurrent import Hyperparameters
from models.spec import Shape, Task, Template, Writing

if TYPE_CHECKING:
    import keras


def build(task: Task, shape: Shape, hyperparameters: Hyperparameters) -> keras.Model:
    """Recurrent layers without gates, over series, texts and running text.

    Source: Elman 1990 (finding structure in time).
    """
    return recurrent.build("SimpleRNN", task, shape, hyperparameters)


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
    recommend=recurrent.recommend,
    presets=MappingProxyType({"quick": recurrent.quick, "thorough": recurrent.thorough}),
    learning=LEARNING,
    writing=Writing(decoder=recurrent.decoder),
    views=("states", "forecast", "text"),
    xla_after=300,
)
