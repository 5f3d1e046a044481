"""What happens to an error nobody foresaw: a sentence for the user, a report in a file."""

from __future__ import annotations

import contextlib
import errno
import os
import platform
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

from app import __version__

_TROUBLE_OF_THE_MACHINE = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO)


def sentence(error: Exception, argv: Sequence[str]) -> str:
    """What to tell the user about `error`, after writing a report about it.

    Args:
        error: What was raised.
        argv: What the user asked for; goes into the report.
    """
    if isinstance(error, OSError) and error.errno in _TROUBLE_OF_THE_MACHINE:
        what = f"{error.filename} can't be used" if error.filename else "A file can't be used"
        return f"{what}: {error.strerror}. Free some space, or choose another folder."
    if isinstance(error, MemoryError):
        return "There is not enough memory for this. Close other programs, or use fewer rows or smaller pictures."
    report = write_report(error, argv)
    kept = (
        f"The report is in {report}; please send it with a bug report."
        if report
        else "No report could be written."
    )
    return f"Something went wrong inside Gradient Desk ({type(error).__name__}). {kept}"


def write_report(error: Exception, argv: Sequence[str]) -> Path | None:
    """Writes the traceback, versions and arguments to a file; None where nowhere can be written."""
    name = f"crash-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}.txt"
    content = "\n".join(
        [
            f"Gradient Desk {__version__}, Python {platform.python_version()}, {platform.platform()}",
            f"Time: {time.strftime('%Y-%m-%d %H:%M:%S')}",
            f"Arguments: {list(argv)!a}",
            "",
            "".join(traceback.format_exception(error)),
            *_log_lines(),
        ]
    )
    for folder in _folders():
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(content, encoding="utf-8", errors="backslashreplace")
            return folder / name
    return None


def _folders() -> Iterator[Path]:
    import platformdirs

    yield Path(platformdirs.user_log_dir("gradient-desk", appauthor=False))
    yield Path(tempfile.gettempdir())


def _log_lines() -> list[str]:
    """Which of the libraries were loaded, and their versions."""
    from importlib import metadata

    lines = ["Libraries:"]
    for name in ("numpy", "pandas", "pyarrow", "keras", "tensorflow", "sklearn"):
        if name in sys.modules:
            version = getattr(sys.modules[name], "__version__", None)
            with contextlib.suppress(metadata.PackageNotFoundError):
                version = version or metadata.version(name)
            lines.append(f"  {name} {version}")
    return lines
