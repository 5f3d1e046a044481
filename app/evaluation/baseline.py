"""The trivial answer that a model has to beat: the most frequent class, or the mean."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.evaluation import scores


def majority(targets: np.ndarray, prior: Sequence[float]) -> dict[str, float]:
    """Scores of always answering with the training rows' class shares.

    Args:
        targets: Class codes of the rows scored, (rows,).
        prior: Share of each class among the training rows, (classes,).
    """
    return scores.classification(targets, np.tile(np.asarray(prior, np.float64), (len(targets), 1)))


def mean(targets: np.ndarray, average: float, deviation: float) -> dict[str, float]:
    """Scores of always answering with the training rows' mean.

    Args:
        targets: True numbers of the rows scored, (rows,).
        average: Mean of the target on the training rows.
        deviation: Its standard deviation there.
    """
    return scores.regression(targets, np.full(len(targets), average), deviation)
