"""What resume needs, in two slots written in turn, each whole or absent and guarded by a checksum; no pickle.

The best weights lie in the slot itself where they are the current ones, else in a file of their own that both
slots may name: so they are written once, not at every checkpoint.
"""

from __future__ import annotations

import hashlib
import io
import json
import math
import os
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, NamedTuple

import numpy as np

from app import files

FORMAT = 2
"""1 held the best weights in each slot, and is still read."""

SLOTS = ("a.npz", "b.npz")
"""Written in turn, so that a damaged one leaves the other."""

CHECKSUM = 32
BLOCK = 1 << 20

LARGEST_HEAD = 1 << 28
"""Bytes of everything that isn't an array; a history of 100,000 epochs takes a tenth."""


class Found(NamedTuple):
    """A checkpoint as it was read: its number, everything that isn't an array, and lists of arrays by name."""

    number: int
    facts: dict[str, Any]
    arrays: dict[str, list[np.ndarray]]


class Damaged(ValueError):
    """A slot that can't be used; the message says why, to follow "because"."""


def write(
    folder: Path,
    number: int,
    facts: Mapping[str, Any],
    arrays: Mapping[str, Sequence[np.ndarray]],
    best: str | Sequence[int] | None = None,
) -> None:
    """Writes a checkpoint into the slot whose turn it is.

    Args:
        folder: The run's checkpoint folder; made where it is missing.
        number: Counts the checkpoints of a run; the highest is the newest.
        facts: Everything that isn't an array: epoch, step, history, ...
        arrays: Lists of arrays by name.
        best: Where the best weights lie: the file that `write_best` made, or their places in the array list
            `state`. Defaults to None: they are in `arrays`, or there are none.

    Raises:
        UserError: The disk is full or the folder can't be written.
    """
    head = {"format": FORMAT, "number": number, "facts": dict(facts), "best": best}
    _write(folder / SLOTS[number % 2], head, arrays)


def write_best(folder: Path, epoch: int, weights: Sequence[np.ndarray]) -> str:
    """Writes the best weights into a file of their own; returns its name.

    Args:
        folder: The run's checkpoint folder; made where it is missing.
        epoch: The epoch they are of.
        weights: The weights.

    Raises:
        UserError: The disk is full or the folder can't be written.
    """
    name = f"best-{epoch:06d}.npz"
    _write(folder / name, {"format": FORMAT}, {"best": weights})
    return name


def forget(folder: Path, named: Sequence[str]) -> None:
    """Removes the files of best weights that no slot names any more."""
    for file in folder.glob("best-*.npz"):
        if file.name not in named:
            file.unlink(missing_ok=True)


def read(folder: Path) -> Found | None:
    """The newest whole checkpoint; None if there is none."""
    return next((found for found in candidates(folder) if isinstance(found, Found)), None)


def candidates(folder: Path) -> Iterator[Found | Damaged]:
    """The checkpoints that there are, newest first; a slot that can't be used says why, before all others."""
    heads: list[tuple[int, Path]] = []
    for name in SLOTS:
        if not (folder / name).exists():
            continue
        try:
            heads.append((_number(_head(folder / name)), folder / name))
        except Damaged as damage:
            yield damage
    for _, path in sorted(heads, reverse=True):
        try:
            yield _found(path)
        except Damaged as damage:
            yield damage


def is_there(folder: Path) -> bool:
    """Whether there is any slot, whole or not."""
    return any((folder / name).exists() for name in SLOTS)


def _found(path: Path) -> Found:
    head, arrays = _read(path)
    facts, best = head.get("facts"), head.get("best")
    if not isinstance(facts, dict):
        raise Damaged("it holds no facts")
    if isinstance(best, str):
        if Path(best).name != best:
            raise Damaged("it names best weights that lie elsewhere")
        arrays["best"] = _read(path.parent / best)[1].get("best", [])
    elif best is not None:
        arrays["best"] = _chosen(arrays.get("state", []), best)
    return Found(_number(head), facts, arrays)


def _chosen(state: list[np.ndarray], places: Any) -> list[np.ndarray]:
    try:
        return [state[place] for place in places]
    except (TypeError, IndexError) as error:
        raise Damaged("its best weights are missing") from error


def _number(head: Mapping[str, Any]) -> int:
    number = head.get("number")
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        raise Damaged("it has no number")
    return number


class _Guarded:
    """A file that is only written on, and whose checksum comes last."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._digest = hashlib.sha256()

    def write(self, content: Any) -> int:
        self._digest.update(content)
        return self._stream.write(content)

    def flush(self) -> None:
        self._stream.flush()

    def close(self) -> None:
        self._stream.write(self._digest.digest())


def _write(path: Path, head: Mapping[str, Any], arrays: Mapping[str, Sequence[np.ndarray]]) -> None:
    sizes = {name: len(group) for name, group in arrays.items()}
    text = json.dumps({**head, "sizes": sizes}).encode()
    members: dict[str, Any] = {"facts": np.frombuffer(text, dtype=np.uint8)}
    for name, group in arrays.items():
        members |= {f"{name}_{index}": array for index, array in enumerate(group)}

    def fill(beside: Path) -> None:
        with open(beside, "wb") as stream:
            guarded = _Guarded(stream)
            with zipfile.ZipFile(guarded, "w", zipfile.ZIP_STORED) as archive:
                for name, array in members.items():
                    with archive.open(f"{name}.npy", "w", force_zip64=True) as member:
                        np.lib.format.write_array(member, np.asanyarray(array), allow_pickle=False)
            guarded.close()

    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise files.unwritable(path.parent, error) from error
    files.write_with(path, fill)


def _head(path: Path) -> dict[str, Any]:
    with _opened(path) as archive:
        return _facts(archive)


def _read(path: Path) -> tuple[dict[str, Any], dict[str, list[np.ndarray]]]:
    with _opened(path) as archive:
        head = _facts(archive)
        sizes = head.get("sizes")
        if not isinstance(sizes, dict) or not all(isinstance(size, int) for size in sizes.values()):
            raise Damaged("it doesn't say what it holds")
        if sum(sizes.values()) > len(archive.namelist()):
            raise Damaged("a part of it is missing")
        return head, {
            name: [_array(archive, f"{name}_{index}") for index in range(size)] for name, size in sizes.items()
        }


class _opened:
    """A checked archive; whatever is wrong with it is `Damaged`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> zipfile.ZipFile:
        try:
            self._stream = open(self._path, "rb")
        except OSError as error:
            raise Damaged(f"it can't be read: {error.strerror or error}") from error
        try:
            _check(self._stream)
            return zipfile.ZipFile(self._stream)
        except BaseException as error:
            self._stream.close()
            raise _damage(error) from error

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self._stream.close()
        if error is not None and not isinstance(error, Damaged):
            raise _damage(error) from error


def _damage(error: BaseException) -> BaseException:
    """`Damaged` for all that a file can bring about; what else is raised stays what it is."""
    if isinstance(error, OSError):
        return Damaged(f"it can't be read: {error.strerror or error}")
    if isinstance(error, MemoryError):
        return Damaged("there is too little memory to read it")
    known = (ValueError, KeyError, TypeError, EOFError, RecursionError, NotImplementedError, zipfile.BadZipFile)
    return error if isinstance(error, Damaged) or not isinstance(error, known) else Damaged("its content is broken")


def _check(stream: IO[bytes]) -> None:
    """Compares the checksum, which is the last thing in the file."""
    left = stream.seek(0, os.SEEK_END) - CHECKSUM
    if left <= 0:
        raise Damaged("it is empty or cut off")
    stream.seek(0)
    digest = hashlib.sha256()
    while left and (block := stream.read(min(BLOCK, left))):
        digest.update(block)
        left -= len(block)
    if stream.read() != digest.digest():
        raise Damaged("its checksum is wrong")
    stream.seek(0)


def _facts(archive: zipfile.ZipFile) -> dict[str, Any]:
    if archive.getinfo("facts.npy").file_size > LARGEST_HEAD:
        raise Damaged("its facts are too long")
    head = json.loads(_array(archive, "facts").tobytes())
    if not isinstance(head, dict):
        raise Damaged("it holds no facts")
    form = head.get("format", 1)
    if not isinstance(form, int) or form > FORMAT:
        raise Damaged("it was written by a newer Gradient Desk")
    return head


def _array(archive: zipfile.ZipFile, name: str) -> np.ndarray:
    """An array that says no more of its size than is there, so that no lie about it costs memory."""
    about = archive.getinfo(f"{name}.npy")
    if about.compress_type != zipfile.ZIP_STORED:
        raise Damaged("a part of it is packed")
    content = archive.read(about)
    stream = io.BytesIO(content)
    version = np.lib.format.read_magic(stream)
    reader = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    shape, by_column, kind = reader(stream)
    if kind.hasobject or len(content) - stream.tell() != math.prod(shape) * kind.itemsize:
        raise Damaged("a part of it has another size than it says")
    array = np.frombuffer(content, kind, offset=stream.tell())
    return array.reshape(shape, order="F" if by_column else "C")
