"""Whether an error means that the memory didn't suffice, in the words of all who may say so."""

from __future__ import annotations

from app.said import said

SIGNS = ("out of memory", "oom when allocating", "bad_alloc", "failed to allocate", "cannot allocate memory")


class Exhausted(Exception):
    """The memory doesn't suffice for batches of this size."""


def is_exhausted(error: BaseException) -> bool:
    """Whether a call into NumPy or TensorFlow failed for lack of memory."""
    if isinstance(error, MemoryError):
        return True
    names = {kind.__name__ for kind in type(error).__mro__}
    if "ResourceExhaustedError" in names:
        return True
    words = str(error).lower()
    known = isinstance(error, SystemError | RuntimeError | OSError) or "OpError" in names
    return known and any(sign in words for sign in SIGNS)


def even_for_one(best_epoch: int) -> str:
    """That a training can't go on with whatever batches.

    Args:
        best_epoch: The epoch whose weights are kept; 0 for none.
    """
    kept = said("The weights of epoch {best} are kept." if best_epoch else "Nothing was learned yet.", best=best_epoch)
    return said(
        "The memory does not suffice even for one sample a batch. {kept} Choose a smaller network or smaller "
        "pictures, or close other programs.",
        kept=kept,
    )


def beside_training() -> str:
    """That the memory did not suffice before or after the training itself."""
    return said(
        "The memory does not suffice to read the data or to build the network. Choose fewer rows, smaller pictures "
        "or a smaller network, or close other programs."
    )
