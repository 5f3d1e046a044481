"""What resume needs, in one file that is whole or absent, guarded by a checksum; no pickle."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from app import files

SLOTS = ("a.npz", "b.npz")
"""Written in turn, so that a damaged one leaves the other."""


def write(folder: Path, number: int, facts: Mapping[str, Any], arrays: Mapping[str, Sequence[np.ndarray]]) -> None:
    """Writes a checkpoint into the slot whose turn it is.

    Args:
        folder: The run's checkpoint folder; made where it is missing.
        number: Counts the checkpoints of a run; the highest is the newest.
        facts: Everything that isn't an array: epoch, step, history, ...
        arrays: Lists of arrays by name.

    Raises:
        UserError: The disk is full or the folder can't be written.
    """
    members: dict[str, Any] = {}
    for name, group in arrays.items():
        members |= {f"{name}_{index}": array for index, array in enumerate(group)}
    sizes = {name: len(group) for name, group in arrays.items()}
    text = json.dumps({"number": number, "sizes": sizes, "facts": dict(facts)})
    members["facts"] = np.frombuffer(text.encode(), dtype=np.uint8)
    buffer = io.BytesIO()
    np.savez(buffer, **members)
    content = buffer.getvalue()
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise files.unwritable(folder, error) from error
    files.write_bytes(folder / SLOTS[number % 2], content + hashlib.sha256(content).digest())


def read(folder: Path) -> tuple[int, dict[str, Any], dict[str, list[np.ndarray]]] | None:
    """The newest whole checkpoint: its number, facts and arrays; None if there is none."""
    found = [slot for name in SLOTS if (slot := _read_slot(folder / name)) is not None]
    return max(found, key=lambda slot: slot[0]) if found else None


def _read_slot(path: Path) -> tuple[int, dict[str, Any], dict[str, list[np.ndarray]]] | None:
    try:
        content = path.read_bytes()
    except OSError:
        return None
    content, checksum = content[:-32], content[-32:]
    if hashlib.sha256(content).digest() != checksum:
        return None
    with np.load(io.BytesIO(content), allow_pickle=False) as archive:
        head = json.loads(archive["facts"].tobytes())
        arrays = {
            name: [archive[f"{name}_{index}"] for index in range(size)] for name, size in head["sizes"].items()
        }
    return head["number"], head["facts"], arrays
