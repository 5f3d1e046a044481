"""The run's model that was asked last, kept open so that the next question is answered at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from app.questions.question import Desk
from app.runs import Run

Open = TypeVar("Open")


def of(desk: Desk, run: Run, kind: type[Open], open: Callable[[Run], Open]) -> Open:
    """What `open` makes of a run; opened anew where its model's file has changed since.

    Args:
        desk: Keeps what was opened for one run, one of each kind.
        run: The run.
        kind: What `open` gives.
        open: Opens it.
    """
    changed = run.model_file.stat().st_mtime_ns if run.model_file.is_file() else 0
    place = (str(run.folder), changed)
    if any(key[:2] != place for key in desk.opened):
        desk.opened.clear()
    key = (*place, kind.__name__)
    if key not in desk.opened:
        desk.opened[key] = open(run)
    found: Open = desk.opened[key]
    return found
