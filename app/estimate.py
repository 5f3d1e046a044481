"""What a training will take: parameters, memory and time, in numbers and in words."""

from __future__ import annotations

import functools
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from app.said import said
from models.options import TrainingOptions

if TYPE_CHECKING:
    import keras

OPTIMIZER_COPIES = {"sgd": 0, "momentum": 1, "nesterov": 1, "rmsprop": 1, "lion": 1, "adagrad": 1}
"""Numbers an optimiser keeps per weight; Adam and its relatives keep two."""

TYPICAL_SHARE = 1.0
"""Speed of a training step as a share of a matrix product's; 0.9 to 1.7 on the machines measured."""

START_SECONDS = 3.0
"""Building and compiling, whatever the size."""

TURN_SECONDS = 1e-4
"""What a batch costs however small it is, and each step of a sequence again."""

ATTENTION = "_weights"
"""How layers of attention weights are named at their end (`models.attention`)."""

FIXED_BYTES = 700_000_000
"""What TensorFlow itself takes."""


def parameters(weights: Sequence[Any]) -> int:
    """Numbers in some weights."""
    return sum(int(np.prod(weight.shape)) for weight in weights)


def operations(network: keras.Model) -> int:
    """Multiply-adds for one sample, forward, of the dense, convolutional, recurrent and attention layers.

    Args:
        network: A built model.
    """
    total = 0
    for layer, steps in recurrent(network):
        cell = layer.cell
        total += steps * (int(np.prod(cell.kernel.shape)) + int(np.prod(cell.recurrent_kernel.shape)))
    for layer in layers(network):
        kernel = getattr(layer, "kernel", None)
        if kernel is None or not layer.built:
            continue
        places, kind = 1, type(layer).__name__.lower()
        if kind == "dense":  # once for each step of a sequence
            places = int(np.prod([side or 1 for side in layer.output.shape[1:-1]]))
        if "conv" in kind:
            maps = layer.input if "transpose" in kind else layer.output
            places = int(np.prod([side or 1 for side in maps.shape[1:-1]]))
        total += places * int(np.prod(kernel.shape))
    return total + sum(_attention(network, layer) + _answers(network, layer) for layer in layers(network))


def _attention(network: keras.Model, layer: Any) -> int:
    """Multiply-adds of a layer of attention weights: what each step looks for in every other, and what it gathers."""
    if not layer.name.endswith(ATTENTION) or len(layer.output.shape) != 4:
        return 0
    looking = next((one for one in layers(network) if one.name == layer.name.removesuffix(ATTENTION) + "_query"), None)
    return 0 if looking is None else 2 * int(layer.output.shape[2] or 1) ** 2 * int(looking.units)


def _answers(network: keras.Model, layer: Any) -> int:
    """Multiply-adds of an embedding that gives the answers too: every place against every entry."""
    if type(layer).__name__ != "ReversibleEmbedding":
        return 0
    answers = network.output.shape
    if answers[-1] != layer.input_dim:
        return 0
    return int(np.prod([side or 1 for side in answers[1:-1]])) * int(layer.input_dim) * int(layer.output_dim)


def recurrent(network: keras.Model) -> Iterator[tuple[Any, int]]:
    """Recurrent layers, those of both ways of a bidirectional one, and the steps that each goes."""
    for layer in layers(network):
        ways = [getattr(layer, name, None) for name in ("forward_layer", "backward_layer")]
        for way in ways if ways[0] is not None else [layer]:
            if way is not None and hasattr(way, "cell") and way.built:
                given = layer.input[0] if isinstance(layer.input, list | tuple) else layer.input  # beside its mask
                yield way, int(given.shape[1] or 1)


def layers(network: keras.Model) -> Iterator[Any]:
    """All layers, those of the networks that it is made of included."""
    for layer in network.layers:
        if hasattr(layer, "layers"):
            yield from layers(layer)
        else:
            yield layer


def memory(network: keras.Model, options: TrainingOptions) -> int:
    """Bytes a training needs besides its data: weights, gradients, optimiser, activations."""
    weights = parameters(network.weights)
    activations = sum(_size(layer.output) for layer in layers(network) if hasattr(layer, "output"))
    copies = 2 + OPTIMIZER_COPIES.get(options.optimizer, 2)
    return FIXED_BYTES + 4 * (weights * copies + 2 * activations * options.batch_size)


def _size(output: Any) -> int:
    shape = getattr(output, "shape", None)
    return 0 if shape is None else int(np.prod([side or 1 for side in shape[1:]]))


def seconds(network: keras.Model, options: TrainingOptions, samples: int) -> float:
    """Rough time of a training to its last epoch, from this machine's speed at a matrix product."""
    work = 3 * operations(network) * samples * options.epochs
    steps = -(-samples // options.batch_size) * options.epochs
    turns = 1 + sum(length for _, length in recurrent(network))  # each step of a sequence waits for the one before
    return START_SECONDS + work / (speed() * TYPICAL_SHARE) + steps * turns * TURN_SECONDS


@functools.cache
def speed() -> float:
    """Multiply-adds a second of this machine: the best of some matrix products, measured once a process."""
    import tensorflow as tf

    side, best = 512, float("inf")
    matrix = tf.ones((side, side))
    for _ in range(20):
        began = time.perf_counter()
        tf.matmul(matrix, matrix).numpy()
        best = min(best, time.perf_counter() - began)
    return side**3 / best


def words(network: keras.Model, options: TrainingOptions, samples: int) -> str:
    """The estimate as one sentence."""
    return said(
        "{parameters:,} parameters, about {memory:.1f} GB of memory, about {duration} on this machine.",
        parameters=parameters(network.trainable_weights),
        memory=memory(network, options) / 1e9,
        duration=duration(seconds(network, options, samples)),
    )


def duration(seconds: float) -> str:
    """A time in the unit a person would use."""
    if seconds < 90:
        return said("{seconds} seconds", seconds=max(2, round(seconds)))
    if seconds < 5400:
        return said("{minutes} minutes", minutes=max(2, round(seconds / 60)))
    return said("{hours:.1f} hours", hours=seconds / 3600)
