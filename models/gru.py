"""Gated recurrent units: a memory that is read and rewritten step by step."""

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
    """Recurrent layers with two gates, over series, texts and running text.

    Source: Cho et al. 2014 (gated recurrent units).
    """
    return recurrent.build("GRU", task, shape, hyperparameters)


TEMPLATE = Template(
    id="gru",
    title="Gated recurrent unit",
    group="discriminative",
    summary=(
        "Reads step by step and keeps what matters in a small memory, guarded by two gates. "
        "For forecasts, for telling what a stretch of a series or a text says, and for writing letter by letter."
    ),
    kinds=("series", "texts", "corpus"),
    tasks=(Task.FORECASTING, *(task for task in recurrent.TASKS if task != Task.FORECASTING)),
    hyperparameters=Hyperparameters,
    build=build,
    recommend=recurrent.recommend,
    presets=MappingProxyType({"quick": recurrent.quick, "thorough": recurrent.thorough}),
    learning=LEARNING,
    writing=Writing(decoder=recurrent.decoder),
    views=("states", "forecast", "text"),
    xla_after=300,
)
