"""`augment`: a few pictures as a training would see them, changed at random."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.questions.question import Desk, Question

if TYPE_CHECKING:
    import numpy as np

MOST = 4_000_000
"""Values of all variants together."""


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """Variants of pictures, changed by the same code as training pictures.

    Args:
        asked: `augmentation`, one of the training option's choices; `pixels`, base64 of raw uint8 values, and
            their `size` (pictures, height, width, channels); `variants` of each picture; `seed`.
        desk: Not used.

    Returns:
        `pixels` in base64, and their `size`: (pictures, variants, height, width, channels).

    Raises:
        UserError: The augmentation is unknown, or the pixels don't fit their size.
    """
    import numpy as np
    import tensorflow as tf

    from app.training.augmentation import CHANGES, augment

    change = CHANGES.get(str(asked["augmentation"]))
    if change is None:
        raise UserError(f"The augmentation must be one of {', '.join(CHANGES)}, not {asked['augmentation']}.")
    pictures, variants, seed = _pictures(asked), _whole(asked, "variants"), _whole(asked, "seed")
    if pictures.size * variants > MOST:
        raise UserError("These are too many pictures to preview. Ask for fewer, or smaller ones.")
    repeated = np.repeat(pictures, variants, axis=0)
    changed = np.asarray(augment(tf.constant(repeated), change, tf.constant([seed, 0], tf.int32)), np.uint8)
    size = [len(pictures), variants, *pictures.shape[1:]]
    return {"pixels": base64.b64encode(changed.tobytes()).decode("ascii"), "size": size}


def _pictures(asked: Mapping[str, Any]) -> np.ndarray:
    import numpy as np

    try:
        count, height, width, channels = (int(side) for side in asked["size"])
        values = np.frombuffer(base64.b64decode(asked["pixels"], validate=True), np.uint8)
        return values.reshape(count, height, width, channels)
    except (TypeError, ValueError, binascii.Error) as error:
        raise UserError("The pixels don't fit their size (pictures, height, width, channels).") from error


def _whole(asked: Mapping[str, Any], name: str) -> int:
    value = asked[name]
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**31:
        raise UserError(f"`{name}` must be a whole number, 0 or more.")
    return value


QUESTION = Question("augment", ("augmentation", "pixels", "size", "variants", "seed"), answer)
