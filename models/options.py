"""The training options every template shares: optimiser, schedule, stopping, regularisation."""

from __future__ import annotations

from dataclasses import dataclass

from models.spec import choice, integer, real, switch

OPTIMIZERS = ("adamw", "adam", "nadam", "rmsprop", "momentum", "nesterov", "sgd", "muon", "lion", "adagrad")
SCHEDULES = ("constant", "cosine", "exponential", "step", "plateau", "one_cycle")
AUGMENTATIONS = ("none", "shift", "flip", "shift_flip", "strong")
CLASS_WEIGHTS = ("none", "balanced")


@dataclass(frozen=True)
class TrainingOptions:
    """How a network is trained, whatever its template."""

    optimizer: str = choice(
        "adamw", OPTIMIZERS, "The rule that turns gradients into weight updates; AdamW suits almost everything."
    )
    learning_rate: float = real(1e-3, 1e-7, 10.0, "How far each update goes; the highest value of a schedule.")
    schedule: str = choice("cosine", SCHEDULES, "How the learning rate changes over the training.")
    warmup: float = real(0.05, 0.0, 0.5, "Share of the training in which the learning rate rises from 0.")
    batch_size: int = integer(
        64, 1, 65536, "Samples per update; more makes each step steadier, fewer makes more steps."
    )
    epochs: int = integer(30, 1, 100000, "How often all training samples are seen.")
    early_stopping: bool = switch(True, "End when the monitored figure has stopped improving.")
    patience: int = integer(10, 1, 10000, "Epochs without improvement before early stopping ends the training.")
    monitor: str = choice(
        "val_loss",
        ("val_loss", "val_accuracy", "val_mae", "val_rmse", "loss"),
        "The figure that decides which epoch is the best.",
    )
    target_metric: float = real(
        0.0, 0.0, 1e12, "Stop as soon as the monitored figure is this good; 0 means never."
    )
    class_weights: str = choice(
        "none", CLASS_WEIGHTS, "Whether rare classes count more in the loss, from the training samples' counts."
    )
    label_smoothing: float = real(0.0, 0.0, 0.5, "Share of the answer spread over the other classes.")
    weight_decay: float = real(0.0, 0.0, 1.0, "Pull of the weights towards 0, off biases and normalisations.")
    clip_norm: float = real(1.0, 0.0, 1e6, "Longest gradient allowed, all weights together; 0 means any.")
    augmentation: str = choice(
        "none", AUGMENTATIONS, "Random changes of the training pictures: shifts, mirror images, or more."
    )
    mixed_precision: bool = switch(False, "Compute in 16 bits where it is safe; helps on GPUs, not on CPUs.")
