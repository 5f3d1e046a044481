"""Long short-term memory: gates guard a memory that runs through all steps."""

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
    """Recurrent layers with a guarded memory, over series, texts and running text.

    Source: Hochreiter and Schmidhuber 1997; Gers et al. 2000 (the gate that forgets).
    """
    return recurrent.build("LSTM", task, shape, hyperparameters)


TEMPLATE = Template(
    id="lstm",
    title="Long short-term memory",
    group="discriminative",
    summary=(
        "Reads step by step, and three gates decide what its memory takes in, keeps and says. "
        "For texts and series in which something early matters late, and for writing letter by letter."
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
