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
from app.data.dataset import Pictures, Table

LIBRARIES = ("tensorflow", "tensorflow-cpu", "keras", "numpy", "pandas", "scikit-learn", "pillow", "pyarrow")

HASHED_WHOLE = 1 << 30
"""Files up to this size are hashed byte by byte; larger ones by their size and some blocks."""


SAMPLED = "sampled:"
PICTURES = "pictures:"
"""Fingerprints begin so that are made in another way than by hashing a file or by listing a folder."""

BLOCKS = 64
"""Blocks of a megabyte that are hashed of a file too large to be hashed whole."""


def describe(data_path: Path, seal: str) -> dict[str, Any]:
    """The content of environment.json.

    Args:
        data_path: The data's file or folder.
        seal: Their fingerprint.
    """
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
        "data_fingerprint": seal,
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


BESIDE = "+"
"""Parts the fingerprints of two files that belong together."""


def fingerprint(path: Path, dataset: Table | Pictures | None = None, beside: Path | None = None) -> str:
    """A hash that changes when the content of the data does, and not when they are copied or touched.

    Args:
        path: The data's file or folder.
        dataset: What was read of it. Of pictures the names and the hashes of their content are in there
            already. Defaults to None: the file is hashed, or the folder's names, sizes and times.
        beside: A second file of the same data. Defaults to none.

    Returns:
        A SHA-256 in hexadecimal, perhaps after a word that says how it was made, or an empty text where
        nothing can be read.
    """
    if isinstance(dataset, Pictures):
        digest = hashlib.sha256("\0".join(dataset.files).encode("utf-8", errors="backslashreplace"))
        digest.update(repr(dataset.labels).encode("utf-8", errors="backslashreplace"))
        digest.update(dataset.digests.tobytes())
        return PICTURES + digest.hexdigest()
    try:
        found = _of_file(path) if path.is_file() else _of_folder(path)
        return found if beside is None else found + BESIDE + _of_file(beside)
    except OSError:
        return ""


def is_unchanged(
    before: str, path: Path, dataset: Table | Pictures | None = None, beside: Path | None = None
) -> bool:
    """Whether data still have the fingerprint that was taken before, in whichever way that was made.

    Args:
        before: The fingerprint; an empty one says nothing and is taken for the same.
        path: The data's file or folder.
        dataset: What was read of it now. Defaults to None.
        beside: A second file of the same data; where it is not given, the first one decides. Defaults to none.
    """
    if not before:
        return True
    if before.startswith(PICTURES):
        return isinstance(dataset, Pictures) and fingerprint(path, dataset) == before
    first, _, second = before.partition(BESIDE)
    return fingerprint(path) == first and (beside is None or not second or fingerprint(beside) == second)


def stamp(path: Path) -> str:
    """What a glance shows of data: names, sizes and times; a change of it is no proof that their content changed."""
    try:
        if not path.is_file():
            return _of_folder(path)
        status = path.stat()
        return f"{status.st_size} {status.st_mtime_ns}"
    except OSError:
        return ""


def _of_folder(path: Path) -> str:
    digest = hashlib.sha256()
    for folder, folders, names in os.walk(path):
        folders.sort()
        for name in sorted(names):
            file = os.path.join(folder, name)
            status = os.stat(file)
            line = f"{os.path.relpath(file, path)} {status.st_size} {status.st_mtime_ns}\n"
            digest.update(line.encode("utf-8", errors="surrogateescape"))
    return digest.hexdigest()


def _of_file(path: Path) -> str:
    digest, size = hashlib.sha256(), path.stat().st_size
    with open(path, "rb") as stream:
        if size <= HASHED_WHOLE:
            while block := stream.read(1 << 20):
                digest.update(block)
            return digest.hexdigest()
        digest.update(str(size).encode())
        for place in range(BLOCKS):
            stream.seek((size - (1 << 20)) * place // (BLOCKS - 1))
            digest.update(stream.read(1 << 20))
    return SAMPLED + digest.hexdigest()

