"""The confusion matrix as it is looked at: shares, the worst pairs, and the rows behind a cell."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Pair:
    """One way of being wrong: rows of class `actual` that were taken for class `answer`.

    Args:
        actual: Code of the true class.
        answer: Code of the class that the model named.
        count: How many rows.
        share: Share of the true class's rows, 0 to 1.
    """

    actual: int
    answer: int
    count: int
    share: float


def of(targets: np.ndarray, answers: np.ndarray, classes: int) -> np.ndarray:
    """Counts, int64 (classes, classes): rows are the true classes, columns the answers.

    Args:
        targets: Class codes, (rows,).
        answers: Class codes, (rows,).
        classes: How many classes there are.
    """
    flat = targets.astype(np.int64) * classes + answers.astype(np.int64)
    return np.bincount(flat, minlength=classes * classes).reshape(classes, classes)


def shares(counts: np.ndarray, axis: int) -> np.ndarray:
    """Each count's share of its row (axis 1) or column (axis 0), 0 to 1; 0 where there is nothing to share."""
    whole = counts.sum(axis=axis, keepdims=True)
    return np.asarray(counts / np.maximum(whole, 1), np.float64)


def worst_pairs(counts: np.ndarray, most: int) -> list[Pair]:
    """The most frequent confusions, the most frequent first, at most so many."""
    wrong = counts.copy()
    np.fill_diagonal(wrong, 0)
    rows = np.maximum(counts.sum(axis=1), 1)
    found = []
    for place in np.argsort(-wrong, axis=None, kind="stable")[:most]:
        actual, answer = divmod(int(place), len(counts))
        count = int(wrong[actual, answer])
        if count:
            found.append(Pair(actual, answer, count, float(count / rows[actual])))
    return found


def behind(
    targets: np.ndarray, answers: np.ndarray, losses: np.ndarray, actual: int, answer: int
) -> np.ndarray:
    """Places of the rows in one cell, the highest loss first, int64 (rows,)."""
    places = np.flatnonzero((targets == actual) & (answers == answer))
    return places[np.argsort(-losses[places], kind="stable")]
