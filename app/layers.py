"""A network as a person reads it: its layers from input to output, with sizes and plain facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import keras

SCALING = ("scaling_ramps", "scaling_rises")
"""Frozen layers that bring a table's numbers to a common range; shown as one."""

WINDOWS = "scaling"
"""The frozen layer that does so for the steps of a series; what stands around it is shown with it."""

ATTENTION = ("query", "key", "value", "weights", "out")
"""Layers that are one attention together, named alike but for these ends (`models.attention`)."""

PLUMBING = ("Reshape", "Permute")
"""Layers of networks with attention that only lay numbers out anew."""

ARITHMETIC = {"Add": "Add", "Subtract": "Subtract", "Multiply": "Multiply", "Concatenate": "Concatenate"}
"""Steps between layers worth a row of their own."""


def rows(model: keras.Model, part: str | None = None, inputs: Iterable[str] = ()) -> list[dict[str, Any]]:
    """The layers of a built model in reading order.

    A step that is no layer of weights and only acts on what the one before it gave (an activation) is told
    with that one. A table's scaling, a dozen small steps, is one row.

    Args:
        model: A functional model; one inside it lists its layers in place, each with its name as `part`.
        part: Name of this model where it lies inside another. Defaults to None.
        inputs: Names of inputs that were listed already. Defaults to none.

    Returns:
        Each row: `name`, `kind`, `output` (the sizes without the batch), `parameters`, `trainable`,
        and where they apply `part`, `units`, `filters`, `kernel`, `strides`, `pool`, `rate`, `activation`,
        `scale`, `places`, `heads` of an attention (which is one row), `both_ways` of a recurrent layer.
    """
    found: list[dict[str, Any]] = []
    scaled, given, blocks = _scaling(model), set(inputs), _blocks(model)
    reads = "tokens" in {operation.name for operation in _operations(model)}
    for operation in _operations(model):
        kind = type(operation).__name__
        if (blocks or reads) and (kind in PLUMBING or kind in ARITHMETIC and not hasattr(operation, "weights")):
            continue  # positions and masks: dozens of small steps
        block = next((name for name in blocks if operation.name.startswith(f"{name}_")), None)
        if block is not None and operation.name.removeprefix(f"{block}_") in ATTENTION:
            if operation.name.endswith("_out"):
                found.append(_attention_row(model, block, operation))
            continue
        if hasattr(operation, "layers"):
            found += rows(operation, operation.name, [*given, *(row["name"] for row in found)])
            continue
        if operation.name in given and kind == "InputLayer":
            continue
        if operation.name in scaled:
            if operation.name in (SCALING[1], WINDOWS):
                found.append(_scaling_row(model, operation.name))
            continue
        if kind in ("Activation", "ReLU", "Softmax", "Gelu", "GELU") and found and _takes_activation(found[-1]):
            if _activation(operation) != "linear":
                found[-1]["activation"] = _activation(operation)
            continue
        row = _row(operation, kind)
        if row is not None:
            inside = block or (found[-1].get("part") if found and kind == "Dropout" else None)
            found.append({**row, "part": inside} if inside in blocks else row)
    return [{**row, "part": row.get("part", part)} for row in found] if part else found


def _blocks(model: Any) -> tuple[str, ...]:
    """Names of the blocks with attention, each known by the layer of its weights."""
    names = [operation.name for operation in _operations(model) if type(operation).__name__ == "Softmax"]
    return tuple(name.removesuffix("_weights") for name in names if name.endswith("_weights"))


def _attention_row(model: Any, block: str, last: Any) -> dict[str, Any]:
    """The layers of one attention as one row."""
    parts = [model.get_layer(f"{block}_{name}") for name in ATTENTION]
    return {
        "name": f"{block}_attention", "kind": "Attention", "output": _sizes(last),
        "parameters": sum(_parameters(part) for part in parts), "trainable": True,
        "heads": int(model.get_layer(f"{block}_weights").output.shape[1]), "part": block,
    }  # fmt: skip


def _operations(model: Any) -> Iterator[Any]:
    """Layers and the steps between them, in the order in which the model applies them."""
    yield from model.operations if hasattr(model, "operations") else model.layers


def _scaling(model: Any) -> frozenset[str]:
    """Names of everything between a table's number input, or a series' windows, and the scaled numbers."""
    names = [operation.name for operation in _operations(model)]
    kinds = {"IsNan", "Isnan", "Cast", "Where", "ZerosLike", "Subtract", "Multiply", "GetItem", "NotEqual"}
    if WINDOWS in names:
        kinds |= {"Sum", "Cumsum", "Less", "Concatenate"}
        return frozenset({WINDOWS, *(one.name for one in _operations(model) if type(one).__name__ in kinds)})
    if SCALING[0] not in names:
        return frozenset()
    inside = {*SCALING}
    for operation in _operations(model):
        if type(operation).__name__ in kinds:
            inside.add(operation.name)
    inside |= {name for name in names if name.startswith("re_lu") and _between(names, name)}
    return frozenset(inside)


def _between(names: list[str], name: str) -> bool:
    return names.index(SCALING[0]) < names.index(name) < names.index(SCALING[1])


def _scaling_row(model: Any, name: str) -> dict[str, Any]:
    *steps, count = model.get_layer(name).output.shape[1:]
    parameters = sum(_parameters(model.get_layer(one)) for one in (SCALING if name in SCALING else (name,)))
    return {
        "name": "scaling", "kind": "Scaling", "output": [*steps, 2 * count], "parameters": parameters,
        "trainable": False,
    }  # fmt: skip


def _row(operation: Any, kind: str) -> dict[str, Any] | None:
    is_layer = hasattr(operation, "trainable_weights")
    if not is_layer and kind not in ARITHMETIC:
        return None
    if kind == "Concatenate" and not is_layer:
        return None
    kind = "Input" if kind == "InputLayer" else kind
    inner = getattr(operation, "forward_layer", None)  # of a layer that reads both ways
    kind = kind if inner is None else type(inner).__name__
    row: dict[str, Any] = {
        "name": operation.name,
        "kind": kind,
        "output": _sizes(operation),
        "parameters": _parameters(operation),
        "trainable": bool(getattr(operation, "trainable_weights", ())),
    }
    return row | _facts(operation) | ({} if inner is None else {**_facts(inner), "both_ways": True})


def _sizes(operation: Any) -> list[int | None]:
    output = operation.output
    first = output[0] if isinstance(output, list | tuple) else output
    return [None if side is None else int(side) for side in first.shape[1:]]


def _parameters(operation: Any) -> int:
    return sum(int(np.prod(weight.shape)) for weight in getattr(operation, "weights", ()))


def _facts(operation: Any) -> dict[str, Any]:
    """What a person would want to know of a layer, beside its sizes."""
    facts: dict[str, Any] = {}
    names = {"units": "units", "filters": "filters", "kernel_size": "kernel", "strides": "strides",
             "pool_size": "pool", "rate": "rate", "scale": "scale", "input_dim": "places"}  # fmt: skip
    for attribute, name in names.items():
        value = getattr(operation, attribute, None)
        if isinstance(value, list | tuple) and all(isinstance(side, int) for side in value):
            facts[name] = list(value)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            facts[name] = value
    if hasattr(operation, "activation") and (activation := _activation(operation)) != "linear":
        facts["activation"] = activation
    return facts


def _activation(operation: Any) -> str:
    function = getattr(operation, "activation", None)
    if function is not None:
        return str(getattr(function, "__name__", type(function).__name__))
    kind = type(operation).__name__
    return {"ReLU": "relu", "Softmax": "softmax", "Gelu": "gelu", "GELU": "gelu"}[kind]


def _takes_activation(row: dict[str, Any]) -> bool:
    """Whether an activation that follows this row can be told with it."""
    return "activation" not in row and row["kind"] not in ("Input", "Add", "Dropout", "Scaling", "Rescaling")
