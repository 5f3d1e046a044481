"""Holding a place against other processes: a lock the system gives back when its holder dies, however it dies."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO


@contextlib.contextmanager
def hold(path: Path) -> Iterator[bool]:
    """Holds the lock file `path` as long as this lasts, and removes it afterwards.

    Of two that ask in the same instant one gets it. Threads of one process exclude each other too.

    Args:
        path: The lock file; made where it is missing.

    Yields:
        False where another one holds it. True where it is held, and where it can't be: a folder that can't be
        written, or a drive that knows no locks, keeps nobody from reading.
    """
    try:
        stream = _held(path)
    except OSError:
        yield True
        return
    if stream is None:
        yield False
        return
    try:
        yield True
    finally:
        if os.name == "posix":  # while it is held, so that nobody waits at a file without a name
            with contextlib.suppress(OSError):
                path.unlink()
        stream.close()
        if os.name != "posix":
            with contextlib.suppress(OSError):
                path.unlink()


def _held(path: Path) -> IO[bytes] | None:
    """The open and locked file; None where another one holds it."""
    while True:
        stream = open(path, "ab")  # noqa: SIM115 - it is closed by whoever holds it
        try:
            _lock(stream)
            if os.path.samestat(os.fstat(stream.fileno()), os.stat(path)):
                return stream
        except (BlockingIOError, PermissionError):
            stream.close()
            return None
        except FileNotFoundError:  # its holder has just removed it
            pass
        except OSError:
            stream.close()
            raise
        stream.close()


def _lock(stream: IO[bytes]) -> None:
    if os.name == "nt":
        import msvcrt

        locking = getattr(msvcrt, "locking")  # noqa: B009 - other systems' types lack it
        locking(stream.fileno(), getattr(msvcrt, "LK_NBLCK"), 1)  # noqa: B009
    else:
        import fcntl

        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
