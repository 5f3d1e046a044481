"""A vigil: the computer does not go to sleep while a training runs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

LEAVING = 1.0
"""Seconds that the system gets to take note of the end."""


@contextmanager
def kept() -> Iterator[None]:
    """While inside, the system is asked to stay awake; the screen may go dark.

    It is asked in a thread of its own, so that a system that answers slowly or not at all delays nothing, and one
    that refuses is no error: then the computer sleeps as it is set up to.
    """
    over = threading.Event()
    watcher = threading.Thread(target=_keep, args=(over,), name="vigil", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join(LEAVING)


def _keep(over: threading.Event) -> None:
    try:
        from wakepy import keep

        with keep.running(on_fail="pass"):
            over.wait()
    except Exception:  # whatever this system lacks, a training needs none of it
        return
