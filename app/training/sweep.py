"""A learning-rate sweep: one step at each of many rates from tiny to huge, and what the loss made of it.

Smith 2017 ("Cyclical learning rates for training neural networks", section 3.3) raises the rate within one short run
and looks where the loss falls and where it breaks out. The rate advised here is a tenth of the one at which the
smoothed loss is lowest: there it is about to break out, and a tenth below, it still falls steeply.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from app.experiment import Experiment
    from app.training.trainer import Trainer

LOWEST, HIGHEST, STEPS = 1e-6, 1.0, 150
"""The first rate, the last, and how many there are, evenly on a logarithmic axis."""

FEWEST = 30
"""Rates that are tried in any case: the first losses say nothing of where it breaks out."""

WIDTH = 4.0
"""Deviation, in steps, of the bell curve that the losses are smoothed with."""

BROKEN = 2.0
"""Times the way it fell, or half of its first value, that the loss may rise over its lowest before the sweep ends."""

MEMORY = 0.9
"""What the running mean that this is judged by keeps of the losses before."""

FALLEN = 0.02
"""Share of its first value that a loss must have lost, or no rate was found to help."""

MARGIN = 0.1
"""The rate advised is this share of the one with the lowest loss."""


@dataclass(frozen=True)
class Sweep:
    """What was tried.

    Args:
        rates: Learning rates, rising.
        losses: The batch's loss at each; finite.
        smooth: The same, smoothed.
        suggestion: The rate to train with, two digits that count; None where the loss fell at none.
    """

    rates: tuple[float, ...]
    losses: tuple[float, ...]
    smooth: tuple[float, ...]
    suggestion: float | None


def prepared_for(experiment: Experiment) -> Experiment:
    """The experiment as a sweep needs it: the same but for its schedule, which the sweep is."""
    import dataclasses

    changed = {"learning_rate": 1.0, "schedule": "constant", "warmup": 0.0}
    return dataclasses.replace(experiment, training={**experiment.training, **changed})


def run(trainer: Trainer, progress: Callable[[float], None]) -> Sweep:
    """Tries all rates on the training part, one batch each, and goes round it again where it is small.

    Args:
        trainer: Of `prepared_for` an experiment, before its first step; its weights are spoiled.
        progress: Told the share done before each step; may raise to leave.
    """
    rates = np.geomspace(LOWEST, HIGHEST, STEPS)
    losses: list[float] = []
    for number, (rate, (order, place, epoch)) in enumerate(zip(rates.tolist(), _batches(trainer), strict=False)):
        progress(number / STEPS)
        trainer.engine.factor.assign(rate)
        sums = trainer.engine.train(order, place, 1, epoch, number)[0]
        loss = float(sums[0]) / max(float(sums[-1]), 1.0)
        if not math.isfinite(loss):
            break
        losses.append(loss)
        if number >= FEWEST and is_broken(losses):
            break
    return judged(rates[: len(losses)], losses)


def judged(rates: np.ndarray, losses: Sequence[float]) -> Sweep:
    """What the losses at rising rates say.

    Args:
        rates: Learning rates, rising, (steps,).
        losses: The loss at each, finite.
    """
    values = np.asarray(losses, np.float64)
    smooth = smoothed(values)
    return Sweep(tuple(rates.tolist()), tuple(values.tolist()), tuple(smooth.tolist()), _advised(rates, smooth))


def smoothed(losses: np.ndarray) -> np.ndarray:
    """The losses under a bell curve that moves along the steps; at both ends it leans inwards."""
    steps = np.arange(len(losses))
    bell = np.exp(-0.5 * ((steps[:, None] - steps[None, :]) / WIDTH) ** 2)
    return np.asarray(bell @ losses / bell.sum(axis=1)) if len(losses) else losses


def is_broken(losses: Sequence[float]) -> bool:
    """Whether the last losses have risen far over the lowest ones, so that higher rates have nothing to tell."""
    mean, weight, means = 0.0, 0.0, []
    for loss in losses:
        mean, weight = MEMORY * mean + (1 - MEMORY) * loss, MEMORY * weight + (1 - MEMORY)
        means.append(mean / weight)
    lowest, first = min(means), means[0]
    return means[-1] > lowest + BROKEN * max(first - lowest, 0.5 * abs(first))


def _advised(rates: np.ndarray, smooth: np.ndarray) -> float | None:
    if len(smooth) < FEWEST:
        return None
    lowest = int(np.argmin(smooth))
    first = float(smooth[: max(1, lowest)].max())
    if first - smooth[lowest] <= FALLEN * abs(first) or lowest < 2:
        return None
    return float(f"{MARGIN * rates[lowest]:.1e}")


def _batches(trainer: Trainer) -> Iterator[tuple[np.ndarray, int, int]]:
    """The batches of one epoch after another: its order, the batch's number in it, and the epoch's number."""
    for epoch in range(STEPS):
        generator = np.random.default_rng((trainer.seed, epoch))
        order = generator.permutation(trainer.samples.training).astype(np.int32)
        for place in range(trainer.steps):
            yield order, place, epoch
