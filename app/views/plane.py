"""`plane`: what a decoder draws all over two numbers of its code, and where given pictures lie there."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app import montage
from app.errors import UserError
from app.montage import Layout
from app.said import said
from app.views.view import Look, Material, View, plain
from models.spec import Task

if TYPE_CHECKING:
    import numpy as np

SIDE, COLOURED = 20, 14
"""Pictures a side of the map, and of a map in colours, so that a file stays small."""

LARGEST = 28
"""Pixels a side of a picture on the map at most."""

REACH = 2.5
"""Numbers of a code go from minus this to this: nearly all do."""

ENCODED = 500
"""Pictures whose places are shown at most."""

BATCH = 50
"""Codes drawn at once."""


@dataclass(frozen=True)
class Pictures:
    """Given pictures.

    Args:
        pixels: uint8 (samples, height, width, channels).
        labels: Their classes; empty where there are none.
        axes: The two numbers of the code that are wanted; None for those that tell most.
    """

    pixels: np.ndarray
    labels: list[str]
    axes: tuple[int, int] | None = None


def examples(look: Look, material: Material) -> Pictures:
    """Pictures of the validation part, evenly apart."""
    from app.data.dataset import Pictures as Collection

    rows = material.spread(ENCODED)
    dataset = material.dataset
    labels = dataset.labels if isinstance(dataset, Collection) else None
    return Pictures(material.pictures(rows), [] if labels is None else [str(labels[row]) for row in rows])


def make(look: Look, shown: Pictures) -> dict[str, Any]:
    """The map and the places.

    `planes`, one: `axes`, two numbers of the code counted from 0; `values`, where the map's columns stand, and its rows
    from top to bottom with the signs turned; `layout`, where its pictures lie; `png`, the map, a file in base64; `x`
    and `y`, the places of given pictures; of the code's other numbers all are 0. `labels` are the pictures' classes,
    `spread` the deviation of each number of the code over the pictures: near 0 where it tells nothing.
    """
    import numpy as np

    codes = _codes(look, shown.pixels)
    size = _size(look)
    spread = codes.std(axis=0) if len(codes) > 1 else np.ones(size)
    axes = shown.axes or _telling(spread)
    pictures, values = _map(look, axes, size)
    height, width = pictures.shape[1:3]
    shrunk = max(1.0, max(height, width) / LARGEST)
    layout = Layout(max(1, round(width / shrunk)), max(1, round(height / shrunk)), len(values), len(values), gap=0)
    stream = io.BytesIO()
    montage.compose(list(pictures), layout).save(stream, "PNG", optimize=True)
    one = {
        "axes": list(axes),
        "values": plain(values),
        "layout": layout.to_json(),
        "png": base64.b64encode(stream.getvalue()).decode("ascii"),
        "x": plain(codes[:, axes[0]], 3),
        "y": plain(codes[:, axes[1]], 3),
    }
    return {"view": "plane", "numbers": size, "planes": [one], "labels": shown.labels, "spread": plain(spread, 3)}


def _size(look: Look) -> int:
    generation = look.template.generation
    assert generation is not None
    return math.prod(generation.noise(look.network))


def _telling(spread: np.ndarray) -> tuple[int, int]:
    """The two numbers that differ most between pictures, the lower one first; of one number it is both."""
    import numpy as np

    if len(spread) < 2:
        return 0, 0
    first, second = sorted(int(place) for place in np.argsort(-spread, kind="stable")[:2])
    return first, second


def _codes(look: Look, pixels: np.ndarray) -> np.ndarray:
    """The codes of pictures: float64 (samples, numbers)."""
    import numpy as np

    generation = look.template.generation
    assert generation is not None and generation.encode is not None
    if not len(pixels):
        return np.zeros((0, _size(look)))
    encode = generation.encode
    encoded = look.kept("plane codes", lambda: _compiled(lambda given: encode(look.network, given)))
    found = [np.asarray(encoded(some), np.float64) for some in _batches(pixels.astype(np.float32))]
    return np.concatenate(found)[: len(pixels)].reshape(len(pixels), -1)


def _map(look: Look, axes: tuple[int, int], size: int) -> tuple[np.ndarray, np.ndarray]:
    """Pictures row by row, uint8, the second number falling downwards, and the values of a side."""
    import numpy as np

    from app.generation import as_bytes

    generation = look.template.generation
    assert generation is not None
    draw = look.kept("plane map", lambda: _compiled(lambda given: generation.draw(look.network, given, None)))
    coloured = look.fitted.size is not None and look.fitted.size.channels > 1
    values = np.linspace(-REACH, REACH, COLOURED if coloured else SIDE)
    codes = np.zeros((len(values), len(values), size), np.float32)
    codes[:, :, axes[1]] = values[::-1, None]
    codes[:, :, axes[0]] = values[None, :]
    flat = codes.reshape(-1, size)
    pictures = np.concatenate([as_bytes(np.asarray(draw(some))) for some in _batches(flat)])
    return pictures[: len(flat)], values


def _batches(array: np.ndarray) -> list[np.ndarray]:
    """Parts of one size, so that one compilation serves all; the last one is filled up with zeros."""
    import numpy as np

    lacking = -len(array) % BATCH
    padded = np.concatenate([array, np.zeros((lacking, *array.shape[1:]), array.dtype)]) if lacking else array
    return [padded[start : start + BATCH] for start in range(0, len(padded), BATCH)]


def _compiled(call: Any) -> Any:
    import tensorflow as tf

    return tf.function(call, autograph=False, reduce_retracing=True)


def asked(look: Look, question: Mapping[str, Any]) -> Pictures:
    """The map of two `numbers` of the code, or of those that it has first.

    Raises:
        UserError: The code has no such numbers.
    """
    import numpy as np

    assert look.fitted.size is not None
    size, count = look.fitted.size, _size(look)
    wanted = question.get("numbers")
    axes = (0, min(1, count - 1))
    if wanted is not None:
        known = isinstance(wanted, list | tuple) and len(wanted) == 2
        if not known or not all(isinstance(one, int) and 0 <= one < count for one in wanted):
            raise UserError(said("The code of this run has {count} numbers, counted from 0. Name two.", count=count))
        axes = (int(wanted[0]), int(wanted[1]))
    return Pictures(np.zeros((0, size.height, size.width, size.channels), np.uint8), [], axes)


VIEW = View("plane", lambda task: task == Task.IMAGE_GENERATION, examples, make, asked)
