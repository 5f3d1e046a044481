"""What this machine has and lacks: Pythons, room, system libraries; and the line that gets what is missing."""

from __future__ import annotations

import glob
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

WINDOWS = os.name == "nt"
MINORS = (13, 12, 11)
GIGABYTES = 4.0

PROBE = """
import importlib.util, json, platform, sys, sysconfig
print(json.dumps({
    "path": sys.executable,
    "version": sys.version_info[:2],
    "name": sys.implementation.name,
    "wide": sys.maxsize > 2**32,
    "gil": not sysconfig.get_config_var("Py_GIL_DISABLED"),
    "machine": platform.machine(),
    "venv": all(map(importlib.util.find_spec, ("venv", "ensurepip"))),
}))
"""

# Loading the X11 plugin by hand names what it lacks; Qt would abort and blame libxcb-cursor for whatever it is.
QT_PROBE = """
import ctypes, os, pathlib, sys
import PySide6
from PySide6 import QtWidgets
if sys.platform == "linux" and os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))
"""

APT = (
    "libgl1 libegl1 libfontconfig1 libglib2.0-0 libdbus-1-3 libxkbcommon0 libxcb-cursor0 "
    "libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)
DNF = (
    "libglvnd-glx libglvnd-egl fontconfig glib2 dbus-libs libxkbcommon xcb-util-cursor "
    "libxkbcommon-x11 xcb-util-wm xcb-util-keysyms libxcb"
)


class SetUpError(Exception):
    """What is missing and how to get it, in a line or two."""


class Interpreter(NamedTuple):
    """A Python on this machine, as it describes itself."""

    path: str
    version: tuple[int, int]
    has_pip: bool


def say(text: str) -> None:
    """Writes a line for the person at the terminal, on standard error."""
    print(text, file=sys.stderr, flush=True)


def succeeds(command: list[str]) -> bool:
    """Whether a command ends well; what it prints goes to standard error."""
    try:
        # The lock is inherited: a child whose parent was killed still holds it while it writes.
        return subprocess.call(command, stdin=subprocess.DEVNULL, stdout=2, close_fds=False) == 0
    except OSError as error:
        say(f"{command[0]}: {error.strerror}")
        return False


def refuse_machine() -> None:
    """Raises SetUpError on a machine that TensorFlow or Qt isn't made for."""
    system, machine = platform.system(), platform.machine().lower()
    arm = machine in ("arm64", "aarch64")
    if system == "Darwin" and not arm:
        raise SetUpError("TensorFlow isn't made for Intel Macs. On Apple silicon, use a Python made for arm64.")
    if not (arm or machine in ("x86_64", "amd64")) or (system == "Windows" and arm):
        raise SetUpError(f"TensorFlow isn't made for {system} on {machine}; README.md says what runs where.")
    libc, version = platform.libc_ver()
    needed = (2, 39) if arm else (2, 34)
    if system == "Linux" and (libc != "glibc" or tuple(map(int, version.split("."))) < needed):
        raise SetUpError(
            "Gradient Desk needs the C library glibc, {}.{} or newer; here is {}. "
            "README.md says what runs where.".format(*needed, f"{libc} {version}".strip() or "another")
        )


def refuse_full_disk(folder: Path) -> None:
    """Raises SetUpError where the packages would not fit."""
    free = shutil.disk_usage(str(folder)).free / 1e9
    if free < GIGABYTES:
        raise SetUpError(f"The set-up needs {GIGABYTES:g} GB on the disk of {folder}; {free:.1f} GB are free.")


def interpreters(not_in: Path) -> Iterator[Interpreter]:
    """The Pythons of this machine that fit, this one first; none from the folder that is about to go."""
    seen = set()
    for command in candidates():
        key = tuple(command)
        if key not in seen:
            seen.add(key)
            program = shutil.which(command[0])
            found = probe([program, *command[1:]]) if program and not lies_in(program, not_in) else None
            if found is not None:
                yield found


def lies_in(program: str, folder: Path) -> bool:
    """Whether a program's file stands directly in a folder, links between folders followed."""
    return os.path.realpath(os.path.dirname(program)) == os.path.realpath(str(folder))


def candidates() -> Iterator[list[str]]:
    """Commands that may start a Python that fits."""
    yield [sys.executable]
    for minor in MINORS:
        if WINDOWS:
            yield ["py", f"-3.{minor}"]
        yield [f"python3.{minor}"]
    yield from (["python3"], ["python"])
    pyenv = os.environ.get("PYENV_ROOT", os.path.expanduser("~/.pyenv"))
    for minor in MINORS:
        for folder in (
            f"{pyenv}/versions/3.{minor}.*/bin",
            "/usr/local/bin",
            "/opt/homebrew/bin",
            f"/Library/Frameworks/Python.framework/Versions/3.{minor}/bin",
        ):
            yield from ([path] for path in sorted(glob.glob(f"{folder}/python3.{minor}")))


def probe(command: list[str]) -> Interpreter | None:
    """What a command starts, if that is a Python that fits; None if it is another, or a shim that fails."""
    try:
        said = subprocess.run(
            [*command, "-I", "-c", PROBE],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=20,
        )
        facts = json.loads(said.stdout.decode("utf-8"))
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    major, minor = facts["version"]
    fits = major == 3 and minor in MINORS and facts["wide"] and facts["name"] == "cpython" and facts["gil"]
    # Python made for the other kind of processor, emulated: only on Windows are the packages for that kind.
    arm = facts["machine"].lower() in ("arm64", "aarch64")
    if not fits or (WINDOWS and arm) or (sys.platform == "darwin" and not arm):
        return None
    return Interpreter(facts["path"], (major, minor), facts["venv"])


def missing_python() -> str:
    """One line that says which Python is missing and how to get it here."""
    here = "{}.{}".format(*sys.version_info[:2])
    if WINDOWS:
        how = "winget install Python.Python.3.13"
    elif sys.platform == "darwin":
        how = "brew install python@3.13"
    elif shutil.which("apt-cache"):
        how = apt_line(apt_python())
    elif shutil.which("dnf"):
        how = f"{sudo()}dnf install python3.13"
    else:
        how = "python3.13, by your system's package manager"
    return (
        f"Gradient Desk needs Python 3.11, 3.12 or 3.13, 64-bit, and found {here}. "
        f"Get one: {how}" + ("" if shutil.which("uv") else " (or install uv, which brings its own)")
    )


def apt_python() -> str:
    """The packages of the newest fitting Python that this Debian or Ubuntu offers."""
    names = [f"python3.{minor}" for minor in MINORS]
    known = subprocess.run(["apt-cache", "pkgnames", "python3."], stdout=subprocess.PIPE).stdout.decode().split()
    name = next((name for name in names if name in known), "python3")
    return f"{name} {name}-venv"


def package_manager() -> str:
    """`apt-get` or `dnf`, whichever is here; empty where neither is."""
    return next((name for name in ("apt-get", "dnf") if shutil.which(name)), "")


def is_root() -> bool:
    """Whether system packages may be installed by this process."""
    return not WINDOWS and os.geteuid() == 0


def sudo() -> str:
    """What a command for root begins with here."""
    return "" if is_root() else "sudo "


def apt_line(packages: str) -> str:
    """The command that installs Debian packages, as a person types it."""
    return f"{sudo()}apt install {packages}"


def install_venv(python: Interpreter) -> None:
    """Gets what makes environments, which Debian keeps in a package of its own.

    Raises:
        SetUpError: It is not this process's to install, or that failed.
    """
    if package_manager() != "apt-get":
        raise SetUpError(f"{python.path} lacks its modules venv and ensurepip; install them, or uv.")
    package = "python{}.{}-venv".format(*python.version)
    install_system(f"{python.path} can't make environments (uv could too, and isn't here)", package, "")


def install_qt_libraries(problem: str) -> None:
    """Gets the system libraries that Qt loads.

    Raises:
        SetUpError: It is not this process's to install, or that failed.
    """
    install_system(f"Qt can't load ({problem})", APT, DNF)


def qt_problem(python: Path) -> str:
    """What keeps Qt from loading in a Python, as the loader words it; empty if nothing does."""
    said = subprocess.run([str(python), "-I", "-c", QT_PROBE], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if said.returncode == 0:
        return ""
    lines = said.stderr.decode("utf-8", "replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "no reason given")


def install_system(problem: str, apt: str, dnf: str) -> None:
    """Prints the line that installs system packages; as root without a terminal runs it too.

    Raises:
        SetUpError: It is not this process's to run, or it failed.
    """
    manager = package_manager()
    if not manager:
        raise SetUpError(f"{problem}. Install with your system's package manager what Debian calls {apt}.")
    line = apt_line(apt) if manager == "apt-get" else f"{sudo()}dnf install {dnf}"
    if not is_root() or sys.stdin.isatty():
        raise SetUpError(f"{problem}. Install what is missing, then start again:\n\n    {line}\n")
    say(f"{problem}. Installing what is missing:\n\n    {line}\n")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    if manager == "apt-get":
        succeeds(["apt-get", "-qq", "update"])
        done = succeeds(["apt-get", "-qq", "install", "-y", "--no-install-recommends", *apt.split()])
    else:
        done = succeeds(["dnf", "-q", "install", "-y", *dnf.split()])
    if not done:
        raise SetUpError("That failed; the reason stands above.")

