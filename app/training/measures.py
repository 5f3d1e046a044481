"""The figures of an epoch: from the sums of its batches, and of the validation part."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from app.evaluation import scores
from app.training import memory
from app.training.engine import Engine, Sums
from app.training.samples import Samples


def of_training(samples: Samples, sums: Sums) -> dict[str, float]:
    """Figures of the training samples seen so far in an epoch, as the network was when it saw them."""
    if samples.counted:
        return _of_tokens(samples, sums.values[:-1])
    means = sums.means()
    if samples.figures:
        return dict(zip(samples.figures, means, strict=True))
    if samples.classes:
        return {"loss": means[0], "accuracy": means[1]}
    return {"loss": means[0], "mae": means[1] * samples.scale, "rmse": math.sqrt(means[2]) * samples.scale}


def _of_tokens(samples: Samples, sums: Sequence[float]) -> dict[str, float]:
    """The mean of each figure over the tokens, whose number stands last."""
    *figures, count = sums
    return {name: value / max(count, 1.0) for name, value in zip(samples.figures, figures, strict=True)}


def of_validation(samples: Samples, engine: Engine, between: Callable[[], None]) -> dict[str, float]:
    """Figures of the validation part, named `val_...`; none where there is no such part.

    Args:
        samples: Rows and targets.
        engine: The compiled loops; where memory is short, it judges in smaller batches from then on.
        between: Called before each batch; may raise to leave.
    """
    rows = samples.validation
    if not len(rows):
        return {}
    if samples.counted:
        judged = _judged(engine, engine.figures, rows, between)
        figures = _of_tokens(samples, judged.sum(axis=0, dtype=np.float64).tolist())
    elif samples.figures:
        means = _judged(engine, engine.figures, rows, between).mean(axis=0, dtype=np.float64).tolist()
        figures = dict(zip(samples.figures, means, strict=True))
    else:
        figures = scores.quick(samples.targets[rows], _judged(engine, engine.outputs, rows, between), samples)
    return {f"val_{name}": value for name, value in figures.items()}


def _judged(
    engine: Engine,
    judge: Callable[[np.ndarray, Callable[[], None]], np.ndarray],
    rows: np.ndarray,
    between: Callable[[], None],
) -> np.ndarray:
    while True:
        try:
            return judge(rows, between)
        except Exception as error:
            if engine.judged < 2 or not memory.is_exhausted(error):
                raise
        engine.judged //= 2
