"""How good predictions are: the metric names of CONTRACTS.md, measured with scikit-learn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np

SMALLEST = 1e-12
"""Probabilities are held above this before a logarithm."""


class Scale(Protocol):
    """How a network's outputs relate to the target."""

    scale: float
    offset: float
    classes: int
    scales: np.ndarray | None
    offsets: np.ndarray | None


def quick(targets: np.ndarray, outputs: np.ndarray, scale: Scale) -> dict[str, float]:
    """The figures of an epoch, from raw outputs.

    Args:
        targets: Class codes (-1 is left out), or numbers in their own units, (rows,); of forecasts
            (rows, outputs).
        outputs: Logits (rows, classes), or standardised numbers (rows, 1) or (rows, outputs).
        scale: Classes, or deviation and mean of the target.

    Returns:
        `loss` and `accuracy`, or `loss` (on the standardised target), `mae`, `rmse` and `r2`.
    """
    if scale.classes:
        known = targets >= 0
        targets, logits = targets[known], outputs[known].astype(np.float64)
        logits -= logits.max(axis=1, keepdims=True)
        losses = np.log(np.exp(logits).sum(axis=1)) - logits[np.arange(len(targets)), targets]
        return {"loss": float(losses.mean()), "accuracy": float((logits.argmax(axis=1) == targets).mean())}
    if scale.scales is not None and scale.offsets is not None:
        return forecast(targets, outputs.astype(np.float64) * scale.scales + scale.offsets, scale.scales)
    predictions = outputs[:, 0].astype(np.float64) * scale.scale + scale.offset
    return regression(targets, predictions, scale.scale)


def regression(targets: np.ndarray, predictions: np.ndarray, deviation: float) -> dict[str, float]:
    """`loss` (squared error over the training rows' variance), `mae`, `rmse`, `r2`.

    Args:
        targets: True numbers, (rows,).
        predictions: Predicted numbers, (rows,).
        deviation: Standard deviation of the target on the training rows.
    """
    errors = predictions - targets
    squared = float(np.mean(errors**2))
    spread = float(np.mean((targets - targets.mean()) ** 2))
    return {
        "loss": squared / deviation**2,
        "mae": float(np.mean(np.abs(errors))),
        "rmse": squared**0.5,
        "r2": 1.0 - squared / spread if spread else float("nan"),
    }


def forecast(targets: np.ndarray, predictions: np.ndarray, deviations: np.ndarray) -> dict[str, float]:
    """`loss` (absolute error over the training rows' deviation), `mae`, `rmse`, `r2`, over all outputs alike.

    Args:
        targets: True numbers, (rows, outputs): the steps of each target.
        predictions: Forecasts of them.
        deviations: Standard deviation of each output on the training rows, (outputs,).
    """
    errors = predictions - targets
    squared = np.mean(errors**2, axis=0)
    spread = np.mean((targets - targets.mean(axis=0)) ** 2, axis=0)
    shares = 1.0 - squared[spread > 0] / spread[spread > 0]
    return {
        "loss": float(np.mean(np.abs(errors) / deviations)),
        "mae": float(np.mean(np.abs(errors))),
        "rmse": float(np.sqrt(squared.mean())),
        "r2": float(shares.mean()) if len(shares) else float("nan"),
    }


def classification(targets: np.ndarray, probabilities: np.ndarray) -> dict[str, float]:
    """`loss`, `accuracy`, `balanced_accuracy`, `macro_f1`, and `roc_auc` for two classes.

    Args:
        targets: Class codes, (rows,).
        probabilities: (rows, classes), each row summing to 1.
    """
    from sklearn import metrics

    classes = probabilities.shape[1]
    answers = probabilities.argmax(axis=1)
    chosen = np.maximum(probabilities[np.arange(len(targets)), targets].astype(np.float64), SMALLEST)
    present = np.unique(targets)
    recalls = metrics.recall_score(targets, answers, labels=present, average=None, zero_division=0)
    figures = {
        "loss": float(-np.log(chosen).mean()),
        "accuracy": float(metrics.accuracy_score(targets, answers)),
        "balanced_accuracy": float(np.mean(recalls)),
        "macro_f1": float(
            metrics.f1_score(
                targets, answers, labels=np.union1d(present, answers), average="macro", zero_division=0
            )
        ),
    }
    if classes == 2:
        both = len(present) == 2
        figures["roc_auc"] = float(metrics.roc_auc_score(targets, probabilities[:, 1])) if both else float("nan")
    return figures


def losses(targets: np.ndarray, outputs: np.ndarray, deviation: float | np.ndarray) -> np.ndarray:
    """Each row's part in `loss`, float32 (rows,); their mean is the loss.

    Args:
        targets: Class codes (integers) or numbers (floats), (rows,); of forecasts (rows, outputs).
        outputs: Probabilities (rows, classes), or predicted numbers (rows, 1) or (rows, outputs).
        deviation: Standard deviation of numbers on the training rows, of a forecast's outputs each.
    """
    if np.issubdtype(targets.dtype, np.integer):
        chosen = outputs[np.arange(len(targets)), targets].astype(np.float64)
        each = -np.log(np.maximum(chosen, SMALLEST))
    elif targets.ndim == 2:
        each = np.mean(np.abs(outputs.astype(np.float64) - targets) / deviation, axis=1)
    else:
        each = ((outputs[:, 0].astype(np.float64) - targets) / deviation) ** 2
    return np.asarray(each, np.float32)


def confusion(targets: np.ndarray, answers: np.ndarray, classes: int) -> list[list[int]]:
    """Counts: rows are the true classes, columns the predicted ones."""
    counts = np.zeros((classes, classes), dtype=np.int64)
    np.add.at(counts, (targets, answers), 1)
    return [[int(count) for count in row] for row in counts]


def per_class(matrix: Sequence[Sequence[int]], classes: Sequence[str]) -> list[dict[str, Any]]:
    """Precision, recall, F1 and number of samples of each class; None where nothing can be divided."""
    counts = np.asarray(matrix, dtype=np.float64)
    hits, true, predicted = np.diag(counts), counts.sum(axis=1), counts.sum(axis=0)
    return [
        {
            "class": name,
            "precision": _share(hits[i], predicted[i]),
            "recall": _share(hits[i], true[i]),
            "f1": _share(2 * hits[i], true[i] + predicted[i]),
            "samples": int(true[i]),
        }
        for i, name in enumerate(classes)
    ]


def _share(part: float, whole: float) -> float | None:
    return float(part / whole) if whole else None
