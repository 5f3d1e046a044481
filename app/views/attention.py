"""`attention`: where each step looks, for each head of each layer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.views import examples as sequences
from app.views.examples import Examples
from app.views.view import Look, Material, View

COUNT, MOST = 3, 32
"""Examples, and steps of each."""

NUMBERS = 33_000
"""Weights kept for an epoch at most; beyond that there are fewer examples."""

SUFFIX = "_weights"
"""How the layers are called whose outputs are attention weights, (batch, heads, steps, steps)."""


def examples(look: Look, material: Material) -> Examples:
    """Fixed sequences, so many that the file stays small."""
    found = sequences.choose(look, material, COUNT, MOST)
    steps = max((len(part) for part in found.steps), default=1)
    each = sum(int(tensor.shape[1]) for tensor in tensors(look).values()) * max(1, steps) ** 2
    kept = max(1, min(len(found.names), NUMBERS // max(1, each)))
    inputs = {name: array[:kept] for name, array in found.inputs.items()}
    return Examples(inputs, found.names[:kept], found.steps[:kept], found.first[:kept])


def tensors(look: Look) -> dict[str, Any]:
    """The weights inside the network, by layer, in order."""
    return {
        layer.name: layer.output
        for layer in look.network.layers
        if layer.name.endswith(SUFFIX) and len(layer.output.shape) == 4
    }


def make(look: Look, chosen: Examples) -> dict[str, Any]:
    """The weights among the steps that are looked at."""
    import numpy as np

    found = look.outputs(chosen.inputs, tensors(look))
    told = []
    for place, steps in enumerate(chosen.steps):
        part = chosen.part(place)
        layers = [np.round(array[place][:, part, part].astype(np.float64), 3).tolist() for array in found.values()]
        told.append({"name": chosen.names[place], "steps": steps, "layers": layers})
    return {"view": "attention", "examples": told}


def asked(look: Look, question: Mapping[str, Any]) -> Examples:
    """What a user gives."""
    return sequences.asked(look, question, MOST)


VIEW = View("attention", lambda task: True, examples, make, asked)
