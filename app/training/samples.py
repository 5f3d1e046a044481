"""What a training learns from: row numbers of each part, targets, and what each row counts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.data.preprocessing import Preprocessing
from models.options import TrainingOptions


@dataclass
class Samples:
    """What the trainer trains and validates on: row numbers, and what is to be predicted.

    Args:
        training: Rows of the training part.
        validation: Rows of the validation part; may be empty.
        targets: Class codes or numbers in their own units, one per row of the data; of forecasts (rows, outputs).
        scale: Deviation of the target on training rows, of a forecast's outputs the mean one; 1 for classes.
        offset: Mean of the target on training rows; 0 for classes.
        classes: Number of classes, 0 for numbers.
        figures: Where there are no answers, what the template measures of each row, the loss first.
        scales: The deviation of each output of a forecast, (outputs,); None otherwise.
        offsets: The mean of each; None otherwise.
        shifts: In how many ways the windows of a text may be moved on in an epoch; 1 where there are none.
        counted: Whether what the template measures is told of tokens, whose number it gives last.
        sizes: How long each row of the data is, roughly: like ones go into one batch; None where all are alike.
    """

    training: np.ndarray
    validation: np.ndarray
    targets: np.ndarray
    scale: float
    offset: float
    classes: int
    figures: tuple[str, ...] = ()
    scales: np.ndarray | None = None
    offsets: np.ndarray | None = None
    shifts: int = 1
    counted: bool = False
    sizes: np.ndarray | None = None


def of(fitted: Preprocessing, targets: np.ndarray, parts: np.ndarray) -> Samples:
    """The samples of a split; rows whose answer is missing or unknown are in no part.

    Args:
        fitted: The target's classes, or its mean and deviation.
        targets: Class codes (-1 for unknown) or numbers (NaN for missing), one per row; or a forecast's answers.
        parts: `train`, `validation`, `test` or empty per row. Rows behind those it tells of are trained on.
    """
    known = answered(fitted, targets[: len(parts)])
    training = np.flatnonzero((parts == "train") & known)
    if len(targets) > len(parts):
        behind = np.arange(len(parts), len(targets), dtype=np.int32)  # there may be very many
        training = np.concatenate([training.astype(np.int32), behind])
    forecast = fitted.windows if targets.ndim == 2 else None
    return Samples(
        training=training,
        validation=np.flatnonzero((parts == "validation") & known),
        targets=targets,
        scale=fitted.target.deviation if forecast is None else float(forecast.scales.mean()),
        offset=fitted.target.mean,
        classes=0 if fitted.target.classes is None or fitted.target.is_input else len(fitted.target.classes),
        scales=None if forecast is None else forecast.scales,
        offsets=None if forecast is None else forecast.offsets,
    )


def of_windows(training: int, validation: int, shifts: int) -> Samples:
    """The samples of a corpus: so many windows to train on, and behind them so many to validate on."""
    windows = np.arange(training + validation)
    return Samples(
        windows[:training], windows[training:], np.zeros(0), scale=1.0, offset=0.0, classes=0, shifts=shifts
    )


def units(samples: Samples) -> np.ndarray | None:
    """What a standardised error of each output counts in the figures, the mean one being 1: float32 (outputs,).

    Several targets have units of their own. None where all count alike.
    """
    if samples.scales is None or np.ptp(samples.scales) == 0:
        return None
    return np.asarray(samples.scales / samples.scale, np.float32)


def answered(fitted: Preprocessing, targets: np.ndarray) -> np.ndarray:
    """Which rows have an answer that the model can know: bool (rows,)."""
    if fitted.target.classes is not None and not fitted.target.is_input:
        return np.asarray(targets >= 0)
    known = np.isfinite(targets)
    return np.asarray(known.all(axis=1) if targets.ndim == 2 else known)


def standardised(samples: Samples) -> np.ndarray:
    """What the network is trained towards: class codes, or numbers with mean 0 and deviation 1."""
    if samples.classes:
        return samples.targets.astype(np.int32, copy=False)
    if samples.scales is not None and samples.offsets is not None:
        scaled: np.ndarray = np.nan_to_num((samples.targets - samples.offsets) / samples.scales).astype(np.float32)
        return scaled
    return ((samples.targets - samples.offset) / samples.scale).astype(np.float32)


def weights(samples: Samples, options: TrainingOptions) -> np.ndarray:
    """What each row counts; balanced weights come from the training rows' counts and average to 1."""
    if not samples.classes or options.class_weights == "none":
        return np.broadcast_to(np.float32(1.0), len(samples.targets))
    counts = np.bincount(samples.targets[samples.training], minlength=samples.classes)
    shares = len(samples.training) / (samples.classes * np.maximum(counts, 1))
    return np.where(samples.targets >= 0, shares[samples.targets], 0.0).astype(np.float32)
