"""The experiment file that a window has open: whether another one has it too, and whether it was changed meanwhile."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from app.hold import hold
from app.said import said


class Claim:
    """One file at a time; nothing is written beside it.

    Args:
        folder: Where windows of this user leave word of what they have open: the window's state.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held = contextlib.ExitStack()
        self._path: Path | None = None
        self._stamp: tuple[int, int] | None = None
        self.mine = True
        """Whether no other window has the file open."""

    def take(self, path: Path) -> bool:
        """Takes a file that was just read or written, and gives the one before back; whether no other window has it."""
        path = path.absolute()
        if path != self._path or not self.mine:
            self.release()
            with contextlib.suppress(OSError):
                self._folder.mkdir(parents=True, exist_ok=True)
            name = hashlib.sha256(os.fsencode(path)).hexdigest()[:32]
            self.mine = self._held.enter_context(hold(self._folder / f"{name}.lock"))
        self._path, self._stamp = path, _stamp(path)
        return self.mine

    def problem(self, path: Path) -> str | None:
        """Why writing to a file would undo what somebody else wrote there, in a sentence; None where it would not.

        A change by another program is told once: who saves to the same place after that means it.
        """
        path = path.absolute()
        if path != self._path:
            return None
        if not self.mine and not self.take(path):
            return said("{path} is open in another window. Save it under another name, or close it there.", path=path)
        before, self._stamp = self._stamp, _stamp(path)
        if self._stamp is None or self._stamp == before:
            return None
        return said(
            "{path} was changed by another program since you opened it. Save it under another name, "
            "or save it again to replace that.",
            path=path,
        )

    def release(self) -> None:
        """Gives the file back."""
        self._held.close()
        self._held = contextlib.ExitStack()
        self._path, self._stamp, self.mine = None, None, True


def _stamp(path: Path) -> tuple[int, int] | None:
    """Time and size of a file; None where it is not there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
