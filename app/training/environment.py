"""What a run was trained with: versions, device, and a fingerprint of the data."""

from __future__ import annotations

import hashlib
import os
import platform
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import app

LIBRARIES = ("tensorflow", "tensorflow-cpu", "keras", "numpy", "pandas", "scikit-learn", "pillow", "pyarrow")

HASHED_WHOLE = 1 << 30
"""Files up to this size are hashed byte by byte; larger ones by size, time, head and tail."""


def describe(data_path: Path) -> dict[str, Any]:
    """The content of environment.json."""
    return {
        "format": 1,
        "gradient_desk": app.__version__,
        "python": platform.python_version(),
        "libraries": {name: version for name in LIBRARIES if (version := _version(name)) is not None},
        "system": platform.platform(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "device": device(),
        "command": sys.argv[1:],
        "data": str(data_path),
        "data_fingerprint": fingerprint(data_path),
    }


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def device() -> str:
    """The device TensorFlow computes on, in words."""
    import tensorflow as tf

    gpus = tf.config.list_physical_devices("GPU")
    if not gpus:
        return f"CPU, {os.cpu_count()} cores"
    details = tf.config.experimental.get_device_details(gpus[0])
    return str(details.get("device_name", "GPU"))


def fingerprint(path: Path) -> str:
    """A hash that changes when the data do; of a folder, from its files' names, sizes and times.

    Args:
        path: The data's file or folder.

    Returns:
        A SHA-256 in hexadecimal, or an empty text where nothing can be read.
    """
    digest = hashlib.sha256()
    try:
        if path.is_file():
            _add_file(path, digest)
        else:
            for folder, folders, names in os.walk(path):
                folders.sort()
                for name in sorted(names):
                    file = os.path.join(folder, name)
                    status = os.stat(file)
                    line = f"{os.path.relpath(file, path)} {status.st_size} {status.st_mtime_ns}\n"
                    digest.update(line.encode("utf-8", errors="surrogateescape"))
    except OSError:
        return ""
    return digest.hexdigest()


def _add_file(path: Path, digest: Any) -> None:
    status = path.stat()
    with open(path, "rb") as stream:
        if status.st_size <= HASHED_WHOLE:
            while block := stream.read(1 << 20):
                digest.update(block)
            return
        digest.update(f"{status.st_size} {status.st_mtime_ns}".encode())
        digest.update(stream.read(1 << 20))
        stream.seek(-(1 << 20), os.SEEK_END)
        digest.update(stream.read(1 << 20))
