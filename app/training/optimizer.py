"""The optimisers a training can choose, with weight decay kept off biases and normalisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.options import TrainingOptions

if TYPE_CHECKING:
    import keras

UNDECAYED = ("bias", "gamma", "beta", "embeddings", "scale")


def build(options: TrainingOptions) -> keras.optimizers.Optimizer:
    """The optimiser that the options name, its learning rate a variable."""
    from keras import optimizers

    momentum = {"momentum": 0.9, "nesterov": 0.9}
    common = {
        "learning_rate": options.learning_rate,
        "global_clipnorm": options.clip_norm or None,
        "weight_decay": options.weight_decay or None,
    }
    name = options.optimizer
    if name in ("sgd", "momentum", "nesterov"):
        optimizer = optimizers.SGD(momentum=momentum.get(name, 0.0), nesterov=name == "nesterov", **common)
    else:
        kinds = {
            "adamw": optimizers.AdamW,
            "adam": optimizers.Adam,
            "nadam": optimizers.Nadam,
            "rmsprop": optimizers.RMSprop,
            "muon": optimizers.Muon,
            "lion": optimizers.Lion,
            "adagrad": optimizers.Adagrad,
        }
        if name == "adamw":
            common["weight_decay"] = options.weight_decay
        optimizer = kinds[name](**common)
    if options.weight_decay:
        optimizer.exclude_from_weight_decay(var_names=list(UNDECAYED))
    return optimizer
