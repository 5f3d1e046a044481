"""Checks of the installation: what works, what does not, and which device a training would use."""

from __future__ import annotations

import contextlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from app.said import said

_LIBRARIES = ("keras", "numpy", "pandas", "pyarrow", "scikit-learn", "Pillow", "matplotlib")
_RUNTIMES = {"onnxruntime": "onnxruntime", "LiteRT": "ai_edge_litert", "tf2onnx": "tf2onnx"}
_CHILD_SECONDS = 180

CUDA_PACKAGE = "nvidia-cudnn-cu12"
"""What an installation of TensorFlow with GPU support has beside it."""

OLDEST_DRIVER = (525, 60)
"""Of NVIDIA, for libraries of CUDA 12."""

NVIDIA, AMD = "0x10de", "0x1002"
"""PCI numbers of makers."""

_IMPORT = "import tensorflow as tf; print(tf.__version__); print(len(tf.config.list_physical_devices('GPU')))"
_TRAINING = """
import keras, numpy as np
x = np.linspace(-1, 1, 64, dtype="float32")[:, None]
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1)])
model.compile("adam", "mse")
history = model.fit(x, x, epochs=3, verbose=0).history["loss"]
assert all(np.isfinite(history)), history
"""
_QT = "from PySide6 import QtCore, QtWidgets; print(QtCore.qVersion())"


@dataclass(frozen=True)
class Check:
    """One thing looked at.

    Args:
        name: What was looked at.
        ok: Whether it is as it should be.
        message: What was found, and the remedy where it is wrong.
        needed: Whether training can't work without it.
    """

    name: str
    ok: bool
    message: str
    needed: bool = False

    def to_json(self) -> dict[str, Any]:
        """The check as `doctor --json` shows it."""
        return {"name": self.name, "ok": self.ok, "message": self.message}


def checks() -> list[Check]:
    """Everything looked at, in the order shown; takes about ten seconds."""
    return list(_all())


def _all() -> Iterator[Check]:
    yield _python()
    yield _libraries()
    tensorflow, gpus = _tensorflow()
    yield tensorflow
    if tensorflow.ok:
        yield _training()
    yield device(gpus)
    yield _memory()
    yield _runs_folder()
    yield _disk()
    yield _qt()
    yield _runtimes()


def _python() -> Check:
    version, machine = platform.python_version(), f"{platform.system()} {platform.machine()}"
    fits = (3, 11) <= sys.version_info[:2] <= (3, 13)
    remedy = "" if fits else " Gradient Desk needs Python 3.11, 3.12 or 3.13."
    return Check("Python", fits, f"{version} on {machine}.{remedy}", needed=True)


def _libraries() -> Check:
    versions = {name: _version(name) for name in _LIBRARIES}
    lacking = [name for name, version in versions.items() if version is None]
    said = ", ".join(f"{name} {version}" for name, version in versions.items() if version)
    if lacking:
        return Check(
            "Libraries", False, f"{', '.join(lacking)} missing; set up again. Found: {said}.", needed=True
        )
    return Check("Libraries", True, said + ".", needed=True)


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _tensorflow() -> tuple[Check, int]:
    """Whether TensorFlow can be imported, and how many GPUs it sees."""
    begun = time.monotonic()
    done, said = _child(_IMPORT)
    if not done:
        message = (
            f"TensorFlow can't be imported: {said} Set up again; on old processors without AVX it can't run."
        )
        return Check("TensorFlow", False, message, needed=True), 0
    version, gpus = said.split()[-2:]
    message = f"{version} imports in {time.monotonic() - begun:.1f} s."
    return Check("TensorFlow", True, message, needed=True), int(gpus)


def _training() -> Check:
    begun = time.monotonic()
    done, said = _child(_TRAINING)
    if not done:
        return Check("Training", False, f"A tiny network can't be trained: {said}", needed=True)
    seconds = time.monotonic() - begun
    return Check("Training", True, f"A tiny network trains; {seconds:.1f} s with start-up.", needed=True)


def _child(code: str) -> tuple[bool, str]:
    """Runs Python code in a process of its own: whether it ended well, and what it said last."""
    environment = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3", "KERAS_BACKEND": "tensorflow"}
    try:
        ended = subprocess.run(
            [sys.executable, "-P", "-c", code], capture_output=True, text=True, errors="replace",
            stdin=subprocess.DEVNULL, timeout=_CHILD_SECONDS, env=environment, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return False, f"it did not answer within {_CHILD_SECONDS} s."
    except OSError as error:
        return False, f"no process can be started ({error.strerror})."
    if ended.returncode == 0:
        return True, ended.stdout
    lines = ended.stderr.strip().splitlines()
    return False, lines[-1] if lines else f"the process ended with code {ended.returncode}."


def device(gpus: int) -> Check:
    """Which device trains, and in plain words why a GPU is or is not used.

    Args:
        gpus: How many GPUs TensorFlow sees.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if gpus:
        return Check(
            "Device", True, f"{gpus} GPU{'s' * (gpus > 1)} used: {_nvidia() or 'seen by TensorFlow'}."
        )
    return Check("Device", True, f"CPU, {cores} core{'s' * (cores > 1)}. {_why_no_gpu(platform.system())}")


def gpu_reason() -> str:
    """Why no GPU is used on this machine, or that one is, in a sentence or two; asks no TensorFlow."""
    card = usable_gpu()
    if card is not None:
        return said("{card} is used.", card=card)
    return _why_no_gpu(platform.system())


def usable_gpu() -> str | None:
    """The name of the card that TensorFlow will use here, or None; asks no TensorFlow, so that a window may ask."""
    suits = platform.system() == "Linux" and platform.machine() in ("x86_64", "AMD64")
    if not suits or _version(CUDA_PACKAGE) is None or _hidden():
        return None
    driver = _driver()
    return _nvidia() if driver is None or driver >= OLDEST_DRIVER else None


def _why_no_gpu(system: str) -> str:
    card = _nvidia()
    if system == "Windows":
        return said(
            "{card} is there, but TensorFlow has had no GPU version for Windows itself since 2.11. "
            "It can use one inside WSL2."
            if card
            else "No GPU is used: TensorFlow has had no GPU version for Windows itself since 2.11. "
            "It can use one inside WSL2.",
            card=card,
        )
    if system == "Darwin":
        return said("No GPU is used: TensorFlow has no official GPU support on macOS.")
    if platform.machine() not in ("x86_64", "AMD64"):
        return said(
            "No GPU is used: TensorFlow's GPU version is made for x86-64 processors, this is {machine}.",
            machine=platform.machine(),
        )
    if card is None:
        return _why_no_card(_makers())
    if _version(CUDA_PACKAGE) is None:
        return said(
            "{card} is there, but this installation has the CPU version of TensorFlow. "
            "To use the card, install tensorflow[and-cuda] in an environment of its own.",
            card=card,
        )
    if _hidden():
        return said(
            "{card} is there, but the environment variable CUDA_VISIBLE_DEVICES hides it. Take the variable away to "
            "use the card.",
            card=card,
        )
    driver = _driver()
    if driver is not None and driver < OLDEST_DRIVER:
        return said(
            "{card} is there, but its driver {driver} is too old for TensorFlow's CUDA libraries. "
            "Install driver {needed} or later.",
            card=card,
            driver=".".join(map(str, driver)),
            needed=OLDEST_DRIVER[0],
        )
    return said(
        "{card} is there, but TensorFlow does not see it: the driver may be too old for its CUDA libraries. "
        "Update the driver.",
        card=card,
    )


def _why_no_card(makers: frozenset[str]) -> str:
    """Why there is no usable card, on Linux with a processor that TensorFlow's GPU version is made for."""
    if NVIDIA in makers:
        return said(
            "An NVIDIA card is there, but its driver does not run. Install NVIDIA's driver {needed} or later, "
            "or the driver that your system offers.",
            needed=OLDEST_DRIVER[0],
        )
    if AMD in makers:
        return said("No GPU is used: the card here is AMD's, and TensorFlow supports NVIDIA cards only.")
    return said(
        "No GPU is used: there is no NVIDIA card with a working driver, the only kind TensorFlow supports here."
    )


def _hidden() -> bool:
    return os.environ.get("CUDA_VISIBLE_DEVICES", "0").strip() in ("", "-1")


def _makers() -> frozenset[str]:
    """The numbers of the makers of the graphics cards that the system knows, as PCI has them."""
    found = []
    for file in Path("/sys/class/drm").glob("card*/device/vendor"):
        with contextlib.suppress(OSError):
            found.append(file.read_text(encoding="ascii", errors="replace").strip())
    return frozenset(found)


def _driver() -> tuple[int, ...] | None:
    """The version of the NVIDIA driver that runs, or None where it can't be told."""
    try:
        text = Path("/proc/driver/nvidia/version").read_text(encoding="ascii", errors="replace")
    except OSError:
        text = _ask_nvidia("driver_version") or ""
    found = re.search(r"\b(\d{3})\.(\d+)(?:\.(\d+))?\b", text)
    return None if found is None else tuple(int(part) for part in found.groups() if part is not None)


def _nvidia() -> str | None:
    """The names of NVIDIA cards whose driver runs, or None."""
    names = []
    for information in sorted(Path("/proc/driver/nvidia/gpus").glob("*/information")):
        try:
            lines = information.read_text(errors="replace").splitlines()
        except OSError:
            continue
        names += [line.partition(":")[2].strip() for line in lines if line.startswith("Model:")]
    return ", ".join(names) or _ask_nvidia("name")


def _ask_nvidia(what: str) -> str | None:
    """What NVIDIA's own tool says of each card; None where it is not there or fails."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return None
    try:
        ended = subprocess.run(
            [tool, f"--query-gpu={what}", "--format=csv,noheader"], capture_output=True, text=True,
            errors="replace", stdin=subprocess.DEVNULL, timeout=20, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    names = ended.stdout.strip().splitlines() if ended.returncode == 0 else []
    return ", ".join(name.strip() for name in names) or None


def _memory() -> Check:
    free = free_memory()
    if free is None:
        return Check("Memory", True, "How much is free can't be told on this system.")
    enough = free > 2e9
    remedy = "" if enough else " Training needs about 2 GB; close other programs."
    return Check("Memory", enough, f"{free / 1e9:.1f} GB free.{remedy}")


def free_memory() -> int | None:
    """Bytes of memory that programs can still get, or None where it can't be told."""
    try:
        for row in Path("/proc/meminfo").read_text().splitlines():
            if row.startswith("MemAvailable:"):
                return int(row.split()[1]) * 1024
    except (OSError, ValueError):
        return None
    return None


def _runs_folder() -> Check:
    from app.runs import default_folder

    folder = default_folder()
    there = next(path for path in (folder, *folder.parents) if path.exists())
    try:
        with tempfile.TemporaryDirectory(dir=there):
            return Check("Runs folder", True, f"{folder} can be written.")
    except OSError as error:
        message = f"{folder} can't be written ({error.strerror}). Give another one with `train --out DIR`."
        return Check("Runs folder", False, message)


def _disk() -> Check:
    from app.runs import default_folder

    folder = default_folder()
    there = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(there).free
    enough = free > 1e9
    return Check(
        "Disk", enough, f"{free / 1e9:.1f} GB free at {there}.{'' if enough else ' Free some space.'}"
    )


def _qt() -> Check:
    done, said = _child(_QT)
    if done:
        return Check("Window", True, f"Qt {said.strip()} loads.")
    return Check(
        "Window", False, f"Qt can't be loaded, so the window can't open; the command line works. {said}"
    )


def _runtimes() -> Check:
    from importlib.util import find_spec

    found = [name for name, module in _RUNTIMES.items() if find_spec(module)]
    lacking = [name for name in _RUNTIMES if name not in found]
    if not lacking:
        return Check("Export", True, f"Every format's runtime is there: {', '.join(found)}.")
    return Check("Export", False, f"{', '.join(lacking)} missing, so some formats can't be written.")
