"""What the programs of a bundle run: the command line, with what PyInstaller changed put back."""

from __future__ import annotations

import multiprocessing
import os
import sys


def main() -> int:
    """Runs `gradient-desk` with this process's arguments; gives its exit code."""
    multiprocessing.freeze_support()
    restore_environment()
    give_streams()
    if sys.argv[1:3] == ["-P", "-c"]:
        return run_code(sys.argv[3])
    from app.cli import main as command_line

    return command_line()


def restore_environment() -> None:
    """Lets programs started from here (a browser, a file manager) find their own libraries, and keeps caches.

    The loader has read LD_LIBRARY_PATH by now, and the bundle's own programs, told to begin afresh, set it anew.
    PyInstaller gives matplotlib an empty folder at each start; then it looks for all fonts again each time.
    """
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    os.environ.pop("MPLCONFIGDIR", None)
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif sys.platform.startswith("linux"):
        os.environ.pop("LD_LIBRARY_PATH", None)


def give_streams() -> None:
    """A windowed program on Windows has no output; what is printed must not end it."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115


def run_code(code: str) -> int:
    """Answers `-P -c CODE` as Python does: with it `doctor` asks, in a process of its own, what loads."""
    exec(compile(code, "<string>", "exec"), {"__name__": "__main__"})
    return 0


if __name__ == "__main__":
    sys.exit(main())
