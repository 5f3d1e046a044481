"""Random changes of training pictures, a whole batch in one operation, decided by a seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Change:
    """How much a picture may change.

    Args:
        shift: Share of the width and height it may move.
        flip: Whether it may be mirrored, left to right.
        turn: Radians it may be turned either way.
        zoom: Share it may grow or shrink.
    """

    shift: float = 0.0
    flip: bool = False
    turn: float = 0.0
    zoom: float = 0.0


CHANGES = {
    "none": Change(),
    "shift": Change(shift=0.08),
    "flip": Change(flip=True),
    "shift_flip": Change(shift=0.08, flip=True),
    "strong": Change(shift=0.1, flip=True, turn=0.2, zoom=0.15),
}
"""What each choice of the option `augmentation` does."""


def augment(pictures: Any, change: Change, seed: Any) -> Any:
    """Changes each picture in its own way; what enters from outside mirrors the edge.

    Args:
        pictures: uint8 tensor (batch, height, width, channels).
        change: How much.
        seed: int32 tensor (2,); the same seed gives the same changes.

    Returns:
        A tensor of the same shape and type.
    """
    import tensorflow as tf

    size = tf.shape(pictures)
    count, height, width = size[0], tf.cast(size[1], tf.float32), tf.cast(size[2], tf.float32)
    draws = tf.random.stateless_uniform((5, count), seed, -1.0, 1.0)
    angle, scale = draws[0] * change.turn, 1.0 + draws[1] * change.zoom
    mirror = tf.where(draws[2] < 0.0, -1.0, 1.0) if change.flip else tf.ones_like(angle)
    right, down = tf.round(draws[3] * change.shift * width), tf.round(draws[4] * change.shift * height)
    # Output pixel (x, y) is read from input (a x + b y + c, d x + e y + f), turned about the middle.
    a, b = mirror * scale * tf.cos(angle), -mirror * scale * tf.sin(angle)
    d, e = scale * tf.sin(angle), scale * tf.cos(angle)
    middle_x, middle_y = (width - 1) / 2, (height - 1) / 2
    c = middle_x - a * middle_x - b * middle_y + right
    f = middle_y - d * middle_x - e * middle_y + down
    zeros = tf.zeros_like(a)
    return tf.raw_ops.ImageProjectiveTransformV3(
        images=pictures,
        transforms=tf.stack([a, b, c, d, e, f, zeros, zeros], axis=1),
        output_shape=size[1:3],
        fill_value=0.0,
        interpolation="BILINEAR" if change.turn or change.zoom else "NEAREST",
        fill_mode="REFLECT",
    )
