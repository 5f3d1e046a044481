"""The learning rate of every step, planned before the training and drawn as it will be."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from models.options import TrainingOptions

if TYPE_CHECKING:
    import numpy as np

FALL = 0.01
"""Share of the learning rate that `exponential` ends at."""

STEPS = 3
"""Times that `step` divides the learning rate by ten over a training... after a third each."""


def rates(options: TrainingOptions, steps: int) -> np.ndarray:
    """The learning rate of each step.

    Args:
        options: Schedule, learning rate and warm-up.
        steps: Updates in the whole training, at least 1.

    Returns:
        float32, (steps,). `plateau` is constant here; the trainer lowers it when progress stalls.
    """
    import numpy as np

    position = np.arange(steps) / steps
    if options.schedule == "one_cycle":
        shape = _one_cycle(position)
    else:
        rising = np.minimum(1.0, (np.arange(steps) + 1) / max(1.0, options.warmup * steps))
        after = np.clip((position - options.warmup) / max(1e-9, 1 - options.warmup), 0.0, 1.0)
        shape = rising * _falling(options.schedule, after)
    return (options.learning_rate * shape).astype(np.float32)


def _falling(schedule: str, position: np.ndarray) -> np.ndarray:
    import numpy as np

    if schedule == "cosine":  # Loshchilov and Hutter 2017, without restarts
        return np.asarray(0.5 * (1 + np.cos(math.pi * position)))
    if schedule == "exponential":
        return np.asarray(FALL**position)
    if schedule == "step":
        return np.asarray(0.1 ** np.floor(np.minimum(position, 1 - 1e-9) * STEPS))
    return np.ones_like(position)


def _one_cycle(position: np.ndarray) -> np.ndarray:
    """Up for 30 %, then down to nothing (Smith and Topin 2018)."""
    import numpy as np

    up = np.clip(position / 0.3, 0.0, 1.0)
    down = np.clip((position - 0.3) / 0.7, 0.0, 1.0)
    return np.asarray((0.04 + 0.96 * 0.5 * (1 - np.cos(math.pi * up))) * 0.5 * (1 + np.cos(math.pi * down)))
