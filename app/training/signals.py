"""Ctrl-C and SIGTERM during a training: it ends between two chunks, saved, instead of anywhere."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from app.training.commands import Commands


@contextmanager
def deferred(commands: Commands) -> Iterator[None]:
    """While inside, the first signal tells the training to end; a second one ends it at once.

    Args:
        commands: Of the training under way.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came = False

    def handle(number: int, frame: FrameType | None) -> None:
        nonlocal came
        if came:
            raise KeyboardInterrupt
        came = True
        commands.send("interrupt")

    before = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
