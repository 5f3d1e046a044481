"""Weights that a training begins with, taken from another run layer by layer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import models
from app import backbone, origin
from app.data.preprocessing import Preprocessing
from app.errors import UserError
from app.experiment import Experiment
from app.prediction import Predictor
from app.said import said
from app.training import network as networks
from models.spec import Shape, Task

if TYPE_CHECKING:
    import keras

SHOWN = 6
"""Layers that are named at most."""


def take(network: keras.Model, experiment: Experiment, fitted: Preprocessing) -> str:
    """Gives a network the weights of the run that its experiment starts from, and says which.

    Layers are matched by name, unnamed ones by kind and turn, where all their weights have the same sizes.
    What was fitted on training rows alone (scaling, categories) is not taken, nor are the answers of a model
    that tells something else.

    Args:
        network: With fresh weights; those that can be taken are overwritten.
        experiment: Names the run.
        fitted: Its target.

    Raises:
        UserError: The run is damaged, or has no layer in common with the network.
    """
    assert experiment.origin is not None
    found = origin.of(experiment.origin)
    kept_out = set() if _tells_the_same(found.preprocessing(), fitted) else _last(network)
    taken, left = _in_common(network, Predictor.of(found.run).model, kept_out)
    if not taken:
        raise _nothing(found, experiment.template)
    for layer, other in taken:
        layer.set_weights(other.get_weights())
    return _words(found, [layer.name for layer, _ in taken], left)


def check(network: keras.Model, folder: str, template: str) -> None:
    """Asks whether a training can start from a run, before anything is made for it.

    Args:
        network: What would be trained; needs no weights, only their sizes (`app.training.network.outline`).
        folder: The run to start from.
        template: What the network was made by.

    Raises:
        UserError: The run is damaged, or has no layer in common with the network.
    """
    found = origin.of(folder)
    if not _in_common(network, Predictor.of(found.run).model, set())[0]:
        raise _nothing(found, template)


def require(experiment: Experiment, shape: Shape) -> None:
    """Asks the same of an experiment, where it starts from a run.

    Args:
        experiment: What is to be trained.
        shape: Sizes of its network.

    Raises:
        UserError: Nothing of the run can be taken over.
    """
    if experiment.origin is None or backbone.is_used(experiment):
        return
    template = models.template(experiment.template)
    built = networks.outline(template, Task(experiment.task), shape, experiment.hyperparameters)
    check(built, experiment.origin, template.id)


def _in_common(
    network: keras.Model, other: keras.Model, kept_out: set[str]
) -> tuple[list[tuple[keras.layers.Layer, keras.layers.Layer]], list[str]]:
    """The layers of a network with those of another one that fit them, and the names of the rest."""
    theirs = dict(_layers(other))
    taken, left = [], []
    for key, layer in _layers(network):
        if not layer.trainable_weights:
            continue
        fitting, sizes = theirs.get(key), [tuple(weight.shape) for weight in layer.weights]
        if fitting is None or key in kept_out or [tuple(weight.shape) for weight in fitting.weights] != sizes:
            left.append(layer.name)
        else:
            taken.append((layer, fitting))
    return taken, left


def _nothing(found: origin.Origin, template: str) -> UserError:
    return UserError(said(
        "Nothing of {folder} can be taken over: its network ({theirs}) has no layer in common with this one "
        "({ours}). Choose the same template and sizes, or train without --from.",
        folder=found.run.folder, theirs=found.experiment.template, ours=template,
    ))  # fmt: skip


def _words(found: origin.Origin, taken: list[str], left: list[str]) -> str:
    total = len(taken) + len(left)
    if not left:
        return said(
            "Started from {folder}: the weights of all {total} layers were taken.", folder=found.run.folder, total=total
        )
    return said(
        "Started from {folder}: the weights of {count} of {total} layers were taken; these begin anew: {left}.",
        folder=found.run.folder, count=len(taken), total=total,
        left=", ".join(left[:SHOWN]) + (", ..." if len(left) > SHOWN else ""),
    )  # fmt: skip


def _tells_the_same(theirs: Preprocessing, ours: Preprocessing) -> bool:
    """Whether two models give the same answers, so that their last layers mean the same."""
    if ours.target.is_input or theirs.target.is_input:
        return ours.target.is_input == theirs.target.is_input
    forecasts = [None if one.windows is None else (one.windows.targets, one.windows.horizon) for one in (theirs, ours)]
    same = theirs.target.classes == ours.target.classes and forecasts[0] == forecasts[1]
    return same and (ours.target.classes is not None or theirs.target.name == ours.target.name)


def _last(network: keras.Model) -> set[str]:
    """The layers that give a network's answers."""
    layers = [(key, layer) for key, layer in _layers(network) if layer.trainable_weights]
    named = {key for key, layer in layers if layer.name == "outputs"}
    return named or {key for key, _ in layers[-1:]}


def _layers(network: keras.Model, before: str = "") -> Iterator[tuple[str, keras.layers.Layer]]:
    """All layers with weights, by a name that does not depend on what else was built in the process."""
    turns: dict[str, int] = {}
    for layer in network.layers:
        name, kind = layer.name, _kind(layer)
        if re.fullmatch(rf"{kind}(_\d+)?", name):
            turns[kind] = turns.get(kind, 0) + 1
            name = f"{kind} {turns[kind]}"
        if hasattr(layer, "layers"):
            yield from _layers(layer, f"{before}{name}/")
        elif layer.weights:
            yield f"{before}{name}", layer


def _kind(layer: keras.layers.Layer) -> str:
    """What Keras calls a layer that was given no name."""
    parted = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", type(layer).__name__)
    return re.sub("([a-z])([A-Z])", r"\1_\2", parted).lower()
