"""What questions about rows share: what a model says of them, and its answer for classes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

Respond = Callable[[dict[str, "np.ndarray"]], tuple["np.ndarray", "np.ndarray"]]
"""Inputs by name to a model's outputs, and what stands before their last activation."""


def of_classes(classes: Sequence[str], outputs: np.ndarray, logits: np.ndarray) -> dict[str, Any]:
    """The answer for the first of some outputs of classes."""
    shares = [{"class": name, "value": float(value)} for name, value in zip(classes, outputs[0], strict=True)]
    return {
        "prediction": classes[int(outputs[0].argmax())],
        "probabilities": shares,
        "logits": logits[0].tolist(),
    }
