"""A simple judge of pictures, made in a moment: which class one shows, and how much some differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

PIXELS = 14
"""Pixels a side that the judge sees at most."""

RIDGE = 0.1
"""How much of the mean variance is added to each direction, so that few pictures can judge."""


@dataclass(frozen=True)
class Judge:
    """A linear discriminant of small pictures: classes with one common spread (Fisher 1936).

    Args:
        weights: (values + 1, classes); the highest sum wins.
        accuracy: On given pictures that it was not made of.
    """

    weights: np.ndarray
    accuracy: float

    def answers(self, pixels: np.ndarray) -> np.ndarray:
        """The class of each picture: int (samples,)."""
        seen = small(pixels)
        answers: np.ndarray = (seen @ self.weights[:-1] + self.weights[-1]).argmax(axis=1)
        return answers


def judge_of(pixels: np.ndarray, codes: np.ndarray, classes: int) -> Judge | None:
    """A judge made of three quarters of some pictures and tried on the rest; None where they show no two classes."""
    import numpy as np

    known = np.flatnonzero(codes >= 0)
    if len(np.unique(codes[known])) < 2 or len(known) < 8:
        return None
    tried = known[::4]
    learned = np.setdiff1d(known, tried)
    weights = _discriminant(small(pixels[learned]), codes[learned], classes)
    judge = Judge(weights, 0.0)
    return Judge(weights, float((judge.answers(pixels[tried]) == codes[tried]).mean()))


def small(pixels: np.ndarray) -> np.ndarray:
    """Pictures as rows of values from 0 to 1, each the mean of some pixels: float64 (samples, values)."""
    import numpy as np

    count, height, width, channels = pixels.shape
    step = max(1, -(-max(height, width) // PIXELS))
    rows, columns = -(-height // step), -(-width // step)
    padded = np.zeros((count, rows * step, columns * step, channels), np.float64)
    padded[:, :height, :width] = pixels
    means = padded.reshape(count, rows, step, columns, step, channels).mean(axis=(2, 4))
    return np.asarray(means.reshape(count, -1) / 255)


def _discriminant(seen: np.ndarray, codes: np.ndarray, classes: int) -> np.ndarray:
    import numpy as np

    present = [code for code in range(classes) if (codes == code).any()]
    means = np.stack([seen[codes == code].mean(axis=0) for code in present])
    within = seen - means[np.searchsorted(present, codes)]
    spread = within.T @ within / len(seen)
    spread += np.eye(len(spread)) * (RIDGE * np.trace(spread) / len(spread) + 1e-9)
    sides = np.linalg.solve(spread, means.T)
    weights = np.zeros((seen.shape[1] + 1, classes))
    weights[-1] = -np.inf
    weights[:-1, present] = sides
    weights[-1, present] = -0.5 * (means.T * sides).sum(axis=0)
    return weights


def spread(pixels: np.ndarray) -> float:
    """The deviation of small pictures from their mean."""
    seen = small(pixels)
    return float(((seen - seen.mean(axis=0)) ** 2).sum(axis=1).mean() ** 0.5)


def likeness(drawn: np.ndarray, given: np.ndarray) -> float:
    """How much drawn pictures differ, as a share of how much given ones do; 1 where too few are given to tell."""
    return spread(drawn) / max(spread(given), 1e-9) if len(given) > 1 else 1.0
