"""Where the compiled loops fetch their batches: from memory, or streamed from a decoded cache."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from app.errors import UserError

if TYPE_CHECKING:
    from app.data.pictures.cache import Decoded


class Feed(Protocol):
    """Rows of model inputs, fetched inside a compiled function.

    Args:
        resident: Whether all of it lies in memory.
        failure: Why a fetch failed, in a sentence; None as long as none did.
    """

    resident: bool
    failure: UserError | None

    def fetch(self, rows: Any) -> dict[str, Any]:
        """The inputs of `rows` (an int32 tensor of row numbers) by input name; pictures as uint8."""


class Resident:
    """Inputs that lie in memory whole.

    Args:
        inputs: Arrays by input name, one row per sample of the data.
    """

    resident = True
    failure: UserError | None = None

    def __init__(self, inputs: Mapping[str, np.ndarray]) -> None:
        import tensorflow as tf

        with tf.device("CPU:0"):
            self._inputs = {name: tf.constant(array) for name, array in inputs.items()}

    def fetch(self, rows: Any) -> dict[str, Any]:
        """Gathers the rows."""
        import tensorflow as tf

        return {name: tf.gather(array, rows) for name, array in self._inputs.items()}


class Streamed:
    """Pictures that are fetched from disk batch by batch.

    Args:
        decoded: The decoded collection.
        shape: Height, width and channels of each picture.
    """

    resident = False
    failure: UserError | None = None

    def __init__(self, decoded: Decoded, shape: tuple[int, int, int]) -> None:
        self._decoded = decoded
        self._shape = shape

    def fetch(self, rows: Any) -> dict[str, Any]:
        """Gathers the rows, in Python."""
        import tensorflow as tf

        pictures = tf.numpy_function(self._gather, [rows], tf.uint8)
        return {"image": tf.ensure_shape(pictures, (None, *self._shape))}

    def _gather(self, rows: np.ndarray) -> np.ndarray:
        try:
            return self._decoded.gather(rows)
        except UserError as error:
            self.failure = error  # TensorFlow passes on no more than its text
            raise


def of_pictures(decoded: Decoded, shape: tuple[int, int, int]) -> Feed:
    """The feed that suits a decoded collection: resident where it lies in memory."""
    if decoded.resident is not None:
        return Resident({"image": decoded.resident})
    return Streamed(decoded, shape)
