"""`states`: what the first recurrent layer remembers after each step, and how far its gates stand open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.views import examples as sequences
from app.views.examples import Examples
from app.views.view import Look, Material, View, plain

if TYPE_CHECKING:
    import numpy as np

COUNT, MOST, UNITS = 3, 48, 32
"""Examples, steps of each, and units shown of a layer."""


def examples(look: Look, material: Material) -> Examples:
    """Fixed sequences."""
    return sequences.choose(look, material, COUNT, MOST)


def layer_of(look: Look) -> Any:
    """The first recurrent layer; of one that reads both ways as well."""
    return next(layer for layer in look.network.layers if hasattr(forwards(layer), "cell"))


def forwards(layer: Any) -> Any:
    """The part of a layer that reads forwards."""
    return getattr(layer, "forward_layer", layer)


def make(look: Look, chosen: Examples) -> dict[str, Any]:
    """States and gates of the steps that are looked at."""
    layer = look.kept("recurrent", lambda: layer_of(look))
    given = layer.input[0] if isinstance(layer.input, list | tuple) else layer.input  # without its mask
    inside = look.outputs(chosen.inputs, {"steps": given})["steps"]
    traced = trace(forwards(layer).cell, inside)
    told = []
    for place, steps in enumerate(chosen.steps):
        part = chosen.part(place)
        shown = {name: plain(array[place, part, :UNITS], 3) for name, array in traced.items()}
        states = shown.pop("state")
        told.append({"name": chosen.names[place], "steps": steps, "states": states, "gates": shown})
    return {"view": "states", "layer": layer.name, "examples": told}


def trace(cell: Any, steps: np.ndarray) -> dict[str, np.ndarray]:
    """A cell's states and gates step by step: arrays by name, each (sequences, steps, units).

    Args:
        cell: Of a built recurrent layer of Keras with its usual activations.
        steps: What the layer is given, (sequences, steps, features).

    Returns:
        `state`, and the gates: `update` and `reset` of a gated unit; `input`, `forget`, `output` and `cell`, what
        it remembers, of an LSTM.
    """
    import numpy as np

    kind = type(cell).__name__
    weights = [np.asarray(weight, np.float64) for weight in cell.get_weights()]
    kernel, inner = weights[:2]
    bias = weights[2] if len(weights) > 2 else np.zeros((2, kernel.shape[1]) if kind == "GRUCell" else kernel.shape[1])
    state = memory = np.zeros((len(steps), inner.shape[0]))
    found: dict[str, list[np.ndarray]] = {}
    for at in range(steps.shape[1]):
        x = steps[:, at].astype(np.float64) @ kernel
        if kind == "GRUCell":
            now = _gru(x + bias[0], state @ inner + bias[1], state)
        elif kind == "LSTMCell":
            now = _lstm(x + state @ inner + bias, memory)
            memory = now["cell"]
        else:
            now = {"state": np.tanh(x + state @ inner + bias)}
        state = now["state"]
        for name, values in now.items():
            found.setdefault(name, []).append(values)
    return {name: np.stack(values, axis=1).astype(np.float32) for name, values in found.items()}


def _gru(x: np.ndarray, inner: np.ndarray, state: np.ndarray) -> dict[str, np.ndarray]:
    import numpy as np

    (update_x, reset_x, new_x), (update_h, reset_h, new_h) = np.split(x, 3, axis=1), np.split(inner, 3, axis=1)
    update, reset = _open(update_x + update_h), _open(reset_x + reset_h)
    new = np.tanh(new_x + reset * new_h)
    return {"state": update * state + (1 - update) * new, "update": update, "reset": reset}


def _lstm(sums: np.ndarray, memory: np.ndarray) -> dict[str, np.ndarray]:
    import numpy as np

    into, forget, new, out = np.split(sums, 4, axis=1)
    cell = _open(forget) * memory + _open(into) * np.tanh(new)
    state = _open(out) * np.tanh(cell)
    return {"state": state, "input": _open(into), "forget": _open(forget), "output": _open(out), "cell": cell}


def _open(sums: np.ndarray) -> np.ndarray:
    """The logistic function."""
    import numpy as np

    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * sums)))


def asked(look: Look, question: Mapping[str, Any]) -> Examples:
    """What a user gives."""
    return sequences.asked(look, question, MOST)


VIEW = View("states", lambda task: True, examples, make, asked)
