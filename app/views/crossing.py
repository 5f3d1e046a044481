"""`crossing`: where each head of a Transformer's decoder looks in the source while the answer is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.views import answering
from app.views.alignment import rounded
from app.views.answering import Sources
from app.views.view import Look, Material, View
from models.spec import Task

if TYPE_CHECKING:
    import numpy as np

COUNT = 4
"""Examples at most."""

NUMBERS = 40_000
"""Weights kept for an epoch at most; beyond that there are fewer examples."""

SUFFIX = "_cross_weights"
"""How the layers are called whose outputs are (batch, heads, answer, source)."""


def examples(look: Look, material: Material) -> Sources:
    """Fixed sources of the validation part, so many that the file stays small."""
    found = answering.choose(look, material, COUNT)
    longest = max((len(pieces) for pieces in found.pieces), default=1)
    each = sum(int(tensor.shape[1]) for tensor in _tensors(look).values()) * max(1, longest) ** 2
    kept = max(1, NUMBERS // max(1, each))
    return Sources(found.codes[:kept], found.pieces[:kept], found.wanted[:kept])


def _tensors(look: Look) -> dict[str, Any]:
    return {layer.name: layer.output for layer in look.network.layers if layer.name.endswith(SUFFIX)}


def make(look: Look, sources: Sources) -> dict[str, Any]:
    """Each source with the network's own answer, and `layers`: their heads, a row for each token of the answer."""
    return {"view": "crossing", "examples": answering.told(look, sources, _tensors(look), _shown)}


def _shown(weights: list[np.ndarray]) -> dict[str, Any]:
    return {"layers": [rounded(heads) for heads in weights]}


def asked(look: Look, question: Mapping[str, Any]) -> Sources:
    """The `text` that a user gives."""
    return answering.asked(look, question)


VIEW = View("crossing", lambda task: task == Task.TRANSLATION, examples, make, asked)
