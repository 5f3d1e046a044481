"""Processes: the worker's command line, its start and its end, and whether a process still lives."""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
import signal
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from app.errors import UserError

WORKERS = ("gradient-desk-worker", "gradient-desk-cli")
"""Names of the console program beside the window's in a bundle, the first one found is taken."""

GPU_MEMORY = {"TF_FORCE_GPU_ALLOW_GROWTH": "true"}
"""Lets TensorFlow take the memory of a GPU as it needs it; else the first process takes all of it."""

NICENESS = 5
"""How far a worker steps back behind the window and everything else; on an idle machine it costs nothing."""


def worker_command() -> list[str]:
    """The command line of a worker.

    From an installation it is this Python, which ignores the folder it is started in (`-P`); in a
    bundle the console program beside the window's.
    """
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-P", "-m", "app", "worker"]
    window = Path(sys.executable)
    beside = [window.with_name(name + window.suffix) for name in WORKERS]
    return [str(next((path for path in beside if path.is_file()), window)), "worker"]


def worker_environment() -> dict[str, str]:
    """The environment of a worker: this process's, fewer greetings, and where this package lies."""
    ours = {"PYTHONIOENCODING": "utf-8", "PYTHONUNBUFFERED": "1"}
    environment = {"TF_CPP_MIN_LOG_LEVEL": "2", **GPU_MEMORY, **os.environ, **ours}
    folder = str(Path(__file__).resolve().parents[1])
    if not getattr(sys, "frozen", False) and folder != sysconfig.get_path("purelib"):
        others = os.environ.get("PYTHONPATH")
        environment["PYTHONPATH"] = folder + (os.pathsep + others if others else "")
    return environment


def start_worker(log: IO[bytes] | None = None, command: list[str] | None = None) -> subprocess.Popen[str]:
    """Starts a worker in a process group of its own, with text lines in and out.

    The worker ends by itself when its standard input is closed, or when this process is gone.

    Args:
        log: Gets what it writes to standard error: a real file, so that nothing ever blocks; a
            `tempfile.TemporaryFile()` removes itself. Defaults to None: it is thrown away.
        command: What to start. Defaults to `worker_command()`.

    Raises:
        UserError: The system starts no process.
    """
    command = worker_command() if command is None else command
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL if log is None else log,
            text=True,
            encoding="utf-8",
            errors="backslashreplace",
            bufsize=1,
            env=worker_environment(),
            start_new_session=os.name == "posix",
            creationflags=_creation_flags(),
        )
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(
            f"{command[0]} can't be started: {reason}. Close other programs, or install Gradient Desk again.",
            exit_code=1,
        ) from error


def _creation_flags() -> int:
    """On Windows no console, lower priority, own group; elsewhere the worker lowers itself."""
    names = ("CREATE_NO_WINDOW", "BELOW_NORMAL_PRIORITY_CLASS", "CREATE_NEW_PROCESS_GROUP")
    return sum(int(getattr(subprocess, name, 0)) for name in names)


def lower_priority() -> None:
    """Lets everything else on the machine go first; Windows was told at the start."""
    if os.name == "posix":
        with contextlib.suppress(OSError):
            os.nice(NICENESS)


def strike(process: subprocess.Popen[str]) -> None:
    """Ends a process started by `start_worker` and its children at once, and waits for nothing."""
    if process.poll() is None:
        if os.name == "posix":
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
        else:
            subprocess.run(
                ["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )  # fmt: skip
        process.kill()


def kill_tree(process: subprocess.Popen[str]) -> None:
    """Ends a process as `strike` does, waits for it, and closes its pipes; nobody else may be reading them."""
    strike(process)
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError, ValueError):
                pipe.close()


def last_words(log: IO[bytes], lines: int = 20) -> str:
    """The end of what a worker wrote to its log, for a report about its death."""
    log.flush()
    log.seek(0, os.SEEK_END)
    log.seek(max(0, log.tell() - 20_000))
    return "\n".join(log.read().decode("utf-8", errors="backslashreplace").splitlines()[-lines:])


def is_alive(number: int, born: str | None = None) -> bool:
    """Whether a process runs, and, where that is known, is the one that was born then.

    Args:
        number: The process's number.
        born: What `birth` said of it. Defaults to None: any process of that number counts.
    """
    if number <= 0:
        return False
    now = birth(number)
    if now is None and _can_tell():
        return False
    if now is None:  # the system doesn't tell; signal 0 would end the process on Windows
        return os.name == "nt" or _answers(number)
    return born is None or born == now


def _answers(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _can_tell() -> bool:
    return platform.system() == "Linux" and Path("/proc/self/stat").exists()


def birth(number: int) -> str | None:
    """When a running process was born, in the system's own terms; None if it isn't there or can't be told.

    A process that has ended and only waits for its parent to notice isn't there. The number of a process
    may be given to another one later, its number and its birth together are not.
    """
    if platform.system() == "Linux":
        return _birth_on_linux(number)
    if os.name == "nt":
        return _birth_on_windows(number)
    told = subprocess.run(["ps", "-o", "lstart=", "-p", str(number)], capture_output=True, text=True, check=False)
    return told.stdout.strip() or None


def _birth_on_linux(number: int) -> str | None:
    try:
        status = Path(f"/proc/{number}/stat").read_text(encoding="ascii", errors="replace")
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii")
    except OSError:
        return None
    fields = status.rpartition(")")[2].split()
    if len(fields) < 20 or fields[0] in "ZX":
        return None
    return f"{boot[:8]} {fields[19]}"


def _birth_on_windows(number: int) -> str | None:
    """From the process's times; one that has ended is still there as long as someone holds it."""
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - other systems' types lack it
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = ctypes.c_void_p(kernel.OpenProcess(0x1000, False, number))
    if not handle.value:
        return None
    try:
        created, ended, busy, own = (ctypes.c_uint64() for _ in range(4))
        times = [ctypes.byref(time) for time in (created, ended, busy, own)]
        if not kernel.GetProcessTimes(handle, *times) or ended.value:
            return None
        return str(created.value)
    finally:
        kernel.CloseHandle(handle)


def temporary_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder for files that nobody needs for long; should this process be killed, `sweep` finds it."""
    return tempfile.TemporaryDirectory(prefix=_prefix(os.getpid()), ignore_cleanup_errors=True)


def sweep(number: int) -> None:
    """Removes the temporary folders that a process left which was killed."""
    for folder in Path(tempfile.gettempdir()).glob(_prefix(number) + "*"):
        shutil.rmtree(folder, ignore_errors=True)


def _prefix(number: int) -> str:
    return f"gradient-desk-{number}-"


def identity() -> Mapping[str, int | str | None]:
    """This process, as a run folder notes it: `process` and `process_born`."""
    return {"process": os.getpid(), "process_born": birth(os.getpid())}
