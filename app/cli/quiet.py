"""TensorFlow loaded without its greetings, which would stand between the user and what matters."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator

from app.process import GPU_MEMORY


def load_tensorflow() -> None:
    """Imports TensorFlow and starts its runtime; what it says about itself is shown only if that fails."""
    for name, value in GPU_MEMORY.items():
        os.environ.setdefault(name, value)
    with _kept_back():
        import tensorflow

        tensorflow.zeros(1)


@contextlib.contextmanager
def _kept_back() -> Iterator[None]:
    """Keeps what is written to descriptor 2; passes it on if the block fails."""
    try:
        real = os.dup(2)
    except OSError:  # a program without a console has no descriptor 2
        yield
        return
    with tempfile.TemporaryFile() as kept:
        sys.stderr.flush()
        os.dup2(kept.fileno(), 2)
        failed = True
        try:
            yield
            failed = False
        finally:
            os.dup2(real, 2)
            os.close(real)
            kept.seek(0)
            if failed:
                os.write(2, kept.read())
