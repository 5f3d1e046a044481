"""Scores of a model that learns what goes in, without answers: its own measure of each sample, in nats."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

import models
from app.chance import Stateless
from app.data.dataset import Progress, silent
from app.said import said
from models.blocks import arguments, to_measure

if TYPE_CHECKING:
    from app.evaluation.kept import Kept
    from app.prediction import Fetch, Predictor
    from app.runs import Run

BATCH = 512


@dataclass(frozen=True)
class Measured:
    """What a model measures of some samples.

    Args:
        names: The figures' names, the first one `loss`.
        figures: float32 (samples, figures).
        codes: The numbers that stand for each sample, float32 (samples, numbers); no numbers where
            the network can't tell them.
    """

    names: tuple[str, ...]
    figures: np.ndarray
    codes: np.ndarray

    def means(self) -> dict[str, float]:
        """The mean of each figure."""
        return dict(zip(self.names, self.figures.mean(axis=0, dtype=np.float64).tolist(), strict=True))

    def columns(self) -> dict[str, np.ndarray]:
        """The figures and codes as columns of a file."""
        figures = {name: self.figures[:, place] for place, name in enumerate(self.names)}
        return figures | {f"code_{place + 1}": self.codes[:, place] for place in range(self.codes.shape[1])}


def measure(
    predictor: Predictor, fetch: Fetch, rows: np.ndarray, progress: Progress = silent, batch: int = BATCH
) -> Measured:
    """What the run's template measures of `rows`, with the same chance whenever asked, `batch` of them at a time."""
    import tensorflow as tf

    run, model = predictor.run, predictor.model
    assert run is not None
    experiment = run.experiment()
    template = models.template(experiment.template)
    hyperparameters = template.hyperparameters(**experiment.hyperparameters)
    learning, encode = template.learning, None if template.generation is None else template.generation.encode
    assert learning is not None
    of_batch = learning.measure(model, hyperparameters)

    def answer(tensors: dict[str, Any], number: Any) -> tuple[Any, Any]:
        inputs = to_measure(learning, model, tensors)
        figures = of_batch(inputs, Stateless(tf.stack([0, number])), tf.ones(()), False)[1]
        codes = tf.zeros((tf.shape(figures)[0], 0))
        if encode is not None:
            codes = tf.reshape(encode(model, arguments(model, tensors)), (tf.shape(figures)[0], -1))
        return figures, codes

    first = fetch(rows[:1])
    signature = {name: tf.TensorSpec((None, *x.shape[1:]), x.dtype) for name, x in first.items()}
    function = tf.function(answer, input_signature=[signature, tf.TensorSpec((), tf.int32)], autograph=False)
    found = []
    for number, start in enumerate(range(0, len(rows), batch)):
        progress(start / len(rows), said("Predicting"))
        found.append([np.asarray(part) for part in function(fetch(rows[start : start + batch]), number)])
    figures, codes = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return Measured(learning.figures, figures, codes)


def kept_of(measured: Measured, rows: np.ndarray) -> Kept:
    """What is kept of a test part: codes as outputs, no targets (zeros), and each sample's loss."""
    from app.evaluation.kept import Kept

    return Kept(rows, measured.codes, np.zeros(len(rows)), measured.figures[:, 0], total=len(rows))


def score(measured: Measured, fetch: Fetch, rows: np.ndarray, run: Run) -> dict[str, Any]:
    """`metrics`, and as `baseline` those of a model that knows nothing but the mean training picture.

    Args:
        measured: Of the same rows.
        fetch: Row numbers to model inputs by name.
        rows: Row numbers.
        run: Holds the mean picture.
    """
    baseline = _mean_picture(run, lambda chosen: fetch(chosen)["image"], rows, measured.names)
    return {
        "metrics": measured.means(),
        "baseline": baseline,
        "baselines": {"mean_picture": baseline} if baseline else {},
        "confusion": None,
        "classes": None,
    }


def _mean_picture(
    run: Run, gather: Callable[[np.ndarray], np.ndarray], rows: np.ndarray, names: tuple[str, ...]
) -> dict[str, float]:
    """The figures of knowing the mean picture alone; {} where that says nothing of them."""
    from PIL import Image

    try:
        with Image.open(run.mean_file) as image:
            mean = np.asarray(image, np.float64)
    except OSError:  # a run folder that was copied in part
        return {}
    mean = mean.reshape(gather(rows[:1]).shape[1:])
    batches = (gather(rows[start : start + BATCH]) / 255.0 for start in range(0, len(rows), BATCH))
    if "reconstruction" in names:
        return dict.fromkeys(names, 0.0) | _drawn(mean, batches, len(rows))
    experiment = run.experiment()
    template = models.template(experiment.template)
    if template.learning is None or template.learning.naive is None:
        return {}
    total = sum(float(np.square(values - mean / 255).sum(dtype=np.float64)) for values in batches)
    hyperparameters = template.hyperparameters(**experiment.hyperparameters)
    return dict(template.learning.naive(hyperparameters, total / (len(rows) * mean.size)))


def _drawn(mean: np.ndarray, batches: Iterable[np.ndarray], count: int) -> dict[str, float]:
    """The figures of always drawing the mean picture; it needs no code, so only the distance counts."""
    chances, total = np.clip(mean, 0.5, 254.5) / 255, 0.0
    for values in batches:
        total -= float((values * np.log(chances) + (1 - values) * np.log1p(-chances)).sum())
    return dict.fromkeys(("loss", "reconstruction"), total / count)
