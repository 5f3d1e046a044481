"""From an experiment to its network, and from trained weights to the model that is saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import models
from app.data.preprocessing import Preprocessing
from app.data.series.windows import Windows
from app.experiment import Experiment
from models.blocks import set_statistics
from models.options import TrainingOptions
from models.spec import Shape, Task, Template

if TYPE_CHECKING:
    import keras
    import numpy as np

WRITTEN = frozenset({Task.LANGUAGE_MODELLING, Task.TRANSLATION})
"""Tasks whose models write texts."""


def build(experiment: Experiment, preprocessing: Preprocessing, shape: Shape) -> keras.Model:
    """The network of an experiment with fresh weights: raw inputs to logits, standardised numbers or pictures."""
    import keras

    options = TrainingOptions(**experiment.training)
    keras.utils.set_random_seed(experiment.seed)
    keras.config.set_dtype_policy("mixed_bfloat16" if options.mixed_precision else "float32")
    try:
        network = _network(experiment, shape)
    finally:
        keras.config.set_dtype_policy("float32")
    set_statistics(network, preprocessing.statistics)
    return network


def _network(experiment: Experiment, shape: Shape) -> keras.Model:
    template = models.template(experiment.template)
    hyperparameters = template.hyperparameters(**experiment.hyperparameters)
    return template.build(Task(experiment.task), shape, hyperparameters)


def outline(template: Template, task: Task, shape: Shape, hyperparameters: Mapping[str, Any]) -> keras.Model:
    """The network without memory for its weights, so that the largest one is described as fast as the smallest."""
    import keras

    with keras.StatelessScope(initialize_variables=False):
        network = template.build(task, shape, template.hyperparameters(**hyperparameters))
    keras.backend.clear_session(free_memory=False)  # it would fill in the weights at the next chance
    return network


def finished(
    experiment: Experiment, preprocessing: Preprocessing, shape: Shape, weights: Sequence[np.ndarray]
) -> keras.Model:
    """The model that is saved: the same network in 32 bits with its last step to probabilities or units.

    A network that gives back what goes in has made that step already.

    Args:
        experiment: Template and hyperparameters.
        preprocessing: The target's classes, or its mean and deviation.
        shape: The sizes the network was built for.
        weights: What the training found, as `get_weights` gives them.

    Returns:
        A model of built-in layers only, not compiled.
    """
    import keras

    network = _network(experiment, shape)
    network.set_weights(list(weights))
    if preprocessing.target.is_input:
        return network
    if preprocessing.target.classes is not None:
        head = keras.layers.Softmax(name="probabilities")
    elif preprocessing.windows is not None:
        return keras.Model(network.input, _in_units(preprocessing.windows, network.output), name=network.name)
    else:
        target = preprocessing.target
        head = keras.layers.Rescaling(target.deviation, offset=target.mean, name="prediction")
    return keras.Model(network.input, head(network.output), name=network.name)


def beside(experiment: Experiment, model: keras.Model) -> dict[str, keras.Model]:
    """What is saved beside `model` and shares its weights, by file name: what writes, draws or encodes alone."""
    template = models.template(experiment.template)
    hyperparameters = template.hyperparameters(**experiment.hyperparameters)
    found = {} if template.parts is None else dict(template.parts(model, hyperparameters))
    if template.writing is None or experiment.task not in WRITTEN:
        return found
    found["decoder"] = template.writing.decoder(model, hyperparameters)
    if template.writing.encoder is not None:
        found["encoder"] = template.writing.encoder(model, hyperparameters)
    return found


def _in_units(windows: Windows, outputs: Any) -> Any:
    """A forecast in its targets' own units: (batch, horizon), or (batch, horizon, targets) where there are several."""
    from keras import layers

    if len(windows.targets) == 1:
        return layers.Rescaling(windows.deviations[0], offset=windows.means[0], name="prediction")(outputs)
    outputs = layers.Reshape((windows.horizon, len(windows.targets)))(outputs)
    return layers.Rescaling(list(windows.deviations), offset=list(windows.means), name="prediction")(outputs)
