"""Sets Gradient Desk up in `.venv`, once, then starts it; standard library only, from Python 3.7 on."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

# Isolated from the user's folders and variables (-I), Python leaves this file's own folder out as well.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from machine import (
    Interpreter,
    SetUpError,
    install_qt_libraries,
    install_venv,
    interpreters,
    lies_in,
    missing_python,
    qt_problem,
    refuse_full_disk,
    refuse_machine,
    say,
    succeeds,
)

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.txt"
WHEELS = ROOT / "packaging" / "wheels"
ENVIRONMENT = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")
# A copy of the lock file, written last: the environment is whole, and which one it is.
# `run` and `run.bat` compare it too, so that this file runs on the environment's own Python.
STAMP = ENVIRONMENT / "requirements.txt"
QT_STAMP = ENVIRONMENT / "qt-loads"
WANTED = ">=3.11,<3.14"
WHEELS_LACK = "packaging/wheels lacks packages for this Python and system; its README.md says how to fill it."


def main(arguments: list[str]) -> int:
    """Sets up what isn't, then runs the window, the tests or `gradient-desk ARGUMENTS`; gives its exit code."""
    # Another Python's packages must not reach this one.
    for name in ("PYTHONPATH", "PYTHONHOME", "__PYVENV_LAUNCHER__"):
        os.environ.pop(name, None)
    try:
        if not stands():
            set_up()
        if arguments[:1] == ["test"]:
            return run_tests(arguments[1:])
        if not arguments:
            require_qt()
        return start(["-m", "app", *arguments])
    except SetUpError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("Interrupted. Nothing half-made is used: the next start begins the set-up again.")
        return 130


def start(arguments: list[str]) -> int:
    """Runs the environment's Python in place of this process; where that can't be (Windows), waits for it."""
    # -P keeps the folder one happens to be in, where a random.py may lie, off the import path.
    command = [str(PYTHON), "-P", *arguments]
    if not WINDOWS:
        os.execv(command[0], command)
    with subprocess.Popen(command) as process:
        while True:
            # Ctrl-C reaches the child as well, and the child decides what it means.
            with contextlib.suppress(KeyboardInterrupt):
                return process.wait()


def run_tests(arguments: list[str]) -> int:
    """Runs pytest in the project's folder, on the part that `--fast` or `--all` names."""
    options = []
    if "--fast" in arguments:
        options = ["-m", "not slow and not long"]
    elif "--all" not in arguments:
        options = ["-m", "not long"]
    try:
        require_qt()
    except SetUpError as error:
        say(f"{error}\nThe tests of the window are left out.")
        options += ["-p", "no:pytest-qt"]
    if not any(one == "--pdb" or one.startswith(("-n", "-p")) for one in arguments):
        options += ["-n", "2", "--dist", "loadfile"]  # two processes; what a file's tests share is made once
    os.chdir(ROOT)
    return start(["-m", "pytest", *options, *(a for a in arguments if a not in ("--fast", "--all"))])


def require_qt() -> None:
    """Makes sure that Qt loads; looks until it has once.

    Raises:
        SetUpError: System libraries are missing; the text holds the exact command that installs them.
    """
    if QT_STAMP.exists():
        return
    problem = qt_problem(PYTHON)
    if problem:
        install_qt_libraries(problem)
        problem = qt_problem(PYTHON)
    if problem:
        raise SetUpError(f"Qt still can't load ({problem}).")
    # Somebody else's environment may be read-only here; then it is looked at each time.
    with contextlib.suppress(OSError):
        QT_STAMP.touch()


def stands() -> bool:
    """Whether the environment is whole, from the lock file as it is now, and of the Python that made it."""
    try:
        same = STAMP.read_bytes() == LOCK.read_bytes()
    except OSError:
        return False
    # The system may have replaced the Python under the environment by one that looks elsewhere.
    ours = lies_in(sys.executable, PYTHON.parent)
    return same and (not ours or str(site_packages()) in map(os.path.realpath, sys.path))


def set_up() -> None:
    """Makes the environment, unless a start that held the lock meanwhile has."""
    refuse_machine()
    with only_one():
        if stands():
            return
        began = time.monotonic()
        remove_environment()
        refuse_full_disk(ROOT)
        build()
        link_checkout()
        # The stamp comes last: whatever happens before it, the next start begins again.
        beside = STAMP.with_suffix(".new")
        shutil.copyfile(LOCK, beside)
        os.replace(beside, STAMP)
        say(f"Set up in {time.monotonic() - began:.0f} s.")


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Holds the lock that the operating system frees when its holder ends, however it ends."""
    try:
        file = open(ROOT / ".venv.lock", "a+b")  # noqa: SIM115
    except OSError as error:
        raise SetUpError(
            f"Can't write in {ROOT} ({error.strerror}): copy Gradient Desk to a folder of yours."
        ) from None
    with file:
        os.set_inheritable(file.fileno(), True)
        if not try_lock(file.fileno()):
            say("Another start is setting Gradient Desk up; waiting for it ...")
            while not try_lock(file.fileno()):
                time.sleep(0.5)
        yield


def try_lock(descriptor: int) -> bool:
    """Whether the open file is now locked by this process and no other."""
    try:
        if WINDOWS:
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def remove_environment() -> None:
    """Clears away an outdated or half-made environment."""
    with contextlib.suppress(OSError):
        STAMP.unlink()
    try:
        if ENVIRONMENT.is_symlink():
            ENVIRONMENT.unlink()
        elif ENVIRONMENT.exists():
            shutil.rmtree(ENVIRONMENT)
    except OSError as error:
        raise SetUpError(
            f"Can't replace {error.filename} ({error.strerror}): "
            "close Gradient Desk and whatever else uses it, then start again."
        ) from None


def build() -> None:
    """Makes the environment with uv where it is, else with pip."""
    uv = shutil.which("uv")
    python = next(filter(suits_wheels, interpreters(not_in=PYTHON.parent)), None)
    if python is None and wheels():
        raise SetUpError(WHEELS_LACK)
    if python is None and uv is None:
        raise SetUpError(missing_python())
    say("Setting up Gradient Desk in .venv; this happens once and takes a minute or a few.")
    if wheels():
        say("Installing from packaging/wheels, without the network.")
    if uv is not None and build_with_uv(uv, python):
        return
    if python is None:
        raise SetUpError(missing_python())
    if not python.has_pip:
        install_venv(python)
    build_with_pip(python)


def wheels(python: str = "") -> bool:
    """Whether somebody filled packaging/wheels, with packages for a Python such as `cp313` if one is named."""
    return any(WHEELS.glob(f"*-{python}-*.whl" if python else "*.whl"))


def suits_wheels(python: Interpreter) -> bool:
    """Whether a Python can be set up from packaging/wheels, or needn't."""
    return not wheels() or wheels("cp{}{}".format(*python.version))


def build_with_uv(uv: str, python: Interpreter | None) -> bool:
    """Whether uv could make the environment; without a Python that fits, it fetches one."""
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    which = python.path if python else WANTED
    if not succeeds([uv, "venv", "--no-project", "--quiet", "--python", which, str(ENVIRONMENT)]):
        return False
    install = [uv, "pip", "install", *quiet, "--python", str(PYTHON), "--require-hashes", "--only-binary", ":all:"]
    return succeeds([*install, *source(), "-r", str(LOCK)])


def build_with_pip(python: Interpreter) -> None:
    """Makes the environment with the Python's own venv and pip."""
    remove_environment()
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    if not succeeds([python.path, "-I", "-m", "venv", str(ENVIRONMENT)]):
        raise SetUpError(f"{python.path} could not make the environment .venv; the reason stands above.")
    install = [str(PYTHON), "-I", "-m", "pip", "--disable-pip-version-check", "install", *quiet]
    if not succeeds([*install, "--require-hashes", "--only-binary", ":all:", *source(), "-r", str(LOCK)]):
        raise SetUpError(
            WHEELS_LACK
            if wheels()
            else "The packages could not be installed; the reason stands above. "
            "Check the network and start again; without one, see packaging/wheels/README.md."
        )


def source() -> list[str]:
    """Options that take every package from packaging/wheels, if that is filled."""
    return ["--no-index", "--find-links", str(WHEELS)] if wheels() else []


def site_packages() -> Path:
    """The environment's folder of packages; its name holds the version of the Python that made it."""
    if WINDOWS:
        return ENVIRONMENT / "Lib" / "site-packages"
    return next((ENVIRONMENT / "lib").glob("python3.*"), ENVIRONMENT) / "site-packages"


def link_checkout() -> None:
    """Puts the checkout on the environment's import path, and `gradient-desk` beside its Python."""
    packages = site_packages()
    # Relative, so that the folder can be moved.
    link = os.path.relpath(str(ROOT), str(packages))
    (packages / "gradient_desk.pth").write_text(link + "\n", encoding="utf-8")
    if WINDOWS:
        (PYTHON.parent / "gradient-desk.cmd").write_text('@"%~dp0python.exe" -P -m app %*\n', encoding="ascii")
    else:
        script = PYTHON.parent / "gradient-desk"
        script.write_text('#!/bin/sh\nexec "$(dirname "$0")/python" -P -m app "$@"\n', encoding="ascii")
        script.chmod(0o755)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
