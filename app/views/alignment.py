"""`alignment`: which part of the source each token of the answer looks at while it is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.views import answering
from app.views.answering import Sources
from app.views.view import Look, Material, View
from models.spec import Task

if TYPE_CHECKING:
    import numpy as np

COUNT = 6
"""Examples."""

LAYER = "attention_weights"
"""The layer whose output is (batch, answer, source); a network without attention has none."""


def examples(look: Look, material: Material) -> Sources:
    """Fixed sources of the validation part."""
    return answering.choose(look, material, COUNT)


def make(look: Look, sources: Sources) -> dict[str, Any]:
    """Each source with the network's own answer, and `weights`, a row for each token of it; none without attention."""
    tensors = {layer.name: layer.output for layer in look.network.layers if layer.name == LAYER}
    return {"view": "alignment", "examples": answering.told(look, sources, tensors, _shown)}


def _shown(weights: list[np.ndarray]) -> dict[str, Any]:
    return {"weights": rounded(weights[0]) if weights else []}


def rounded(weights: np.ndarray) -> Any:
    """Shares as lists, to three digits behind the point."""
    import numpy as np

    return np.round(weights.astype(np.float64), 3).tolist()


def asked(look: Look, question: Mapping[str, Any]) -> Sources:
    """The `text` that a user gives."""
    return answering.asked(look, question)


VIEW = View("alignment", lambda task: task == Task.TRANSLATION, examples, make, asked)
