"""A network's file of unknown origin, opened in a process of its own: with little memory, little time, and alone."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from app import process
from app.errors import UserError
from app.said import said

if TYPE_CHECKING:
    import numpy as np

Weights = list[tuple[str, "list[np.ndarray]"]]
"""Layer by layer, its name and its arrays."""

COMMAND = "unpack"
MEMORY = 4 << 30
"""Bytes of address space; TensorFlow alone takes about two thirds of that."""

SECONDS = 120
"""Longest wait, and processor seconds at most."""

BIGGEST = 1 << 30
"""Bytes that it may write."""

KEPT = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "LANG", "VIRTUAL_ENV", "PYTHONIOENCODING")
"""What it is told of this process's environment: no passwords, no way to the network, no home."""


def weights(content: bytes, place: str) -> Weights:
    """The weights of a vetted `.keras` file's body, read by another process.

    Args:
        content: What was vetted, to the last byte.
        place: How the user calls the file.

    Raises:
        UserError: It can't be used: damaged, or it takes more memory or time than such a file should.
    """
    with process.temporary_folder() as name:
        folder = Path(name)
        (folder / "network.keras").write_bytes(content)
        command = [*process.worker_command()[:-1], COMMAND, str(folder)]
        try:
            done = subprocess.run(
                command, cwd=folder, env=_environment(folder), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, timeout=SECONDS, check=False, start_new_session=os.name == "posix",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )  # fmt: skip
            if done.returncode == 0:
                return _read(folder / "weights.npz")
        except (OSError, ValueError, KeyError, subprocess.SubprocessError):
            pass  # said below
    raise UserError(said("The weights in {place} can't be used. Save or copy the file again.", place=place))


def _environment(folder: Path) -> dict[str, str]:
    ours = process.worker_environment()
    alone = {"HOME": str(folder), "TMPDIR": str(folder), "KERAS_HOME": str(folder), "CUDA_VISIBLE_DEVICES": ""}
    return {**{name: ours[name] for name in KEPT if name in ours}, "TF_CPP_MIN_LOG_LEVEL": "3", **alone}


def _read(path: Path) -> Weights:
    import numpy as np

    with np.load(path, allow_pickle=False) as found:
        return [
            (str(name), [found[f"{at}-{each}"] for each in range(int(count))])
            for at, (name, count) in enumerate(zip(found["names"], found["counts"], strict=True))
        ]


def unpack(folder: Path) -> int:
    """What the process does: `network.keras` of a folder to `weights.npz`; returns its exit status."""
    _confine()
    import keras
    import numpy as np

    from app import vetting
    from models import transfer

    path = folder / "network.keras"
    try:
        vetting.check_weights(path.read_bytes())
        model = keras.models.load_model(path, compile=False, safe_mode=True)
        layers = [layer for layer in transfer.body(model).layers if layer.weights]
        arrays = [layer.get_weights() for layer in layers]
        pieces = {f"{at}-{each}": array for at, own in enumerate(arrays) for each, array in enumerate(own)}
        names, counts = np.array([layer.name for layer in layers], dtype=str), np.array([len(own) for own in arrays])
        np.savez(folder / "weights.npz", names=names, counts=counts, **pieces)
    except Exception:  # whatever a damaged file makes of the loader; who asked says that it can't be used
        return 1
    return 0


def _confine() -> None:
    """Takes from this process what it doesn't need; Windows has no such limits."""
    try:
        import resource
    except ImportError:
        return
    limits = ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_FSIZE, BIGGEST),
              (resource.RLIMIT_CORE, 0))  # fmt: skip
    for kind, most in limits:
        _, hard = resource.getrlimit(kind)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (least, least))
