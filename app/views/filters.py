"""`filters`: the weights of the first convolution, each filter as a picture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from app.views.view import Look, Material, View, png
from models.spec import Task

if TYPE_CHECKING:
    import keras
    import numpy as np

MOST = 64
"""Filters shown, the first ones."""


def first(network: keras.Model) -> keras.layers.Layer | None:
    """The first convolution of a network, or of a network within it; None where it has none."""
    return next(_convolutions(network), None)


def _convolutions(network: keras.Model) -> Iterator[keras.layers.Layer]:
    import keras

    for layer in network.layers:
        if isinstance(layer, keras.layers.Conv2D) and max(layer.kernel_size) > 1:
            yield layer
        elif hasattr(layer, "layers"):
            yield from _convolutions(layer)


def examples(look: Look, material: Material) -> None:
    """None are needed: weights are the same whatever is looked at."""


def make(look: Look, chosen: None) -> dict[str, Any]:
    """Each filter as a picture of its own: `filters`, base64 PNG files at `png`, of `height` and `width` weights.

    Those that see colours are shown in them, others in grey; the middle grey is a weight of 0.
    """
    import numpy as np

    layer = first(look.network)
    if layer is None:
        return {"view": "filters", "filters": [], "height": 0, "width": 0, "count": 0}
    kernel = np.asarray(layer.get_weights()[0], np.float64)
    height, width, channels, count = kernel.shape
    shown = kernel if channels in (1, 3) else kernel.mean(axis=2, keepdims=True)
    pictures = [{"png": png(_seen(shown[..., place]))} for place in range(min(count, MOST))]
    return {"view": "filters", "filters": pictures, "height": height, "width": width, "count": count}


def _seen(weights: np.ndarray) -> np.ndarray:
    """Weights as bytes, 0 in the middle, the largest of the filter at an end."""
    import numpy as np

    most = float(np.abs(weights).max()) or 1.0
    return np.asarray(np.rint(127.5 + 127.5 * weights / most), np.uint8)


def asked(look: Look, question: Mapping[str, Any]) -> None:
    """Nothing needs to be given."""


VIEW = View("filters", lambda task: task == Task.CLASSIFICATION, examples, make, asked)
