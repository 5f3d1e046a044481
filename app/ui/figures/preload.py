"""Loading matplotlib beside the window, so that the first chart doesn't wait for it."""

from __future__ import annotations

import sys
import threading

MODULES = ("matplotlib.backends.backend_agg", "matplotlib.figure", "matplotlib.font_manager")


def preload() -> threading.Thread:
    """Imports matplotlib in a thread of its own; call it after the first paint.

    At its very first import matplotlib looks through all fonts, which takes seconds: that happens there too.
    """
    thread = threading.Thread(target=_load, name="charts", daemon=True)
    thread.start()
    return thread


def is_loaded() -> bool:
    """Whether all that charts need has been imported to the end."""
    modules = [sys.modules.get(name) for name in MODULES]
    return all(m is not None and not getattr(m.__spec__, "_initializing", False) for m in modules)


def _load() -> None:
    """Begins with what charts ask for first: threads that begin elsewhere get half-made modules from each other."""
    import matplotlib.artist
    import matplotlib.backends.backend_agg
    import matplotlib.figure
    import matplotlib.font_manager  # noqa: F401
