"""Whether an error means that the memory didn't suffice, in the words of all who may say so."""

from __future__ import annotations

SIGNS = ("out of memory", "oom when allocating", "bad_alloc", "failed to allocate", "cannot allocate memory")


class Exhausted(Exception):
    """The memory doesn't suffice for batches of this size."""


def is_exhausted(error: BaseException) -> bool:
    """Whether a call into NumPy or TensorFlow failed for lack of memory."""
    import tensorflow as tf

    if isinstance(error, MemoryError | tf.errors.ResourceExhaustedError):
        return True
    words = str(error).lower()
    known = isinstance(error, tf.errors.OpError | SystemError | RuntimeError | OSError)
    return known and any(sign in words for sign in SIGNS)
