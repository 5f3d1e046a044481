"""The IDX format of MNIST and its relatives: pictures and labels as plain arrays, packed or not."""

from __future__ import annotations

import gzip
import io
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from app.data.pictures.store import MAX_BYTES, printable
from app.errors import UserError
from app.said import said

_TYPES = {8: ">u1", 9: ">i1", 11: ">i2", 12: ">i4", 13: ">f4", 14: ">f8"}
_TRAIN = re.compile(r"(?<![a-z])train(ing)?(?![a-z])", re.IGNORECASE)
_TEST = re.compile(r"(?<![a-z])(t10k|test(ing)?)(?![a-z])", re.IGNORECASE)


@dataclass(frozen=True)
class Pair:
    """Names of a file of pictures and of its labels.

    Args:
        images: Name of the file of pictures.
        labels: Name of the file of labels, or None.
        part: `train`, `test`, or empty where the name doesn't say.
    """

    images: str
    labels: str | None
    part: str


def is_name(name: str) -> bool:
    """Whether a file's name is that of an IDX file."""
    return re.search(r"idx[134][-._]ubyte(\.gz)?$|\.idx[134]?(\.gz)?$", name, re.IGNORECASE) is not None


def is_idx(start: bytes) -> bool:
    """Whether a file that starts with these bytes (4 or more, unpacked) is an IDX file."""
    return len(start) >= 4 and start[:2] == b"\0\0" and start[2] in _TYPES and 1 <= start[3] <= 4


def parse(content: bytes, name: str) -> np.ndarray:
    """The array in an IDX file, gzip'ed or plain.

    Args:
        content: The file.
        name: What to call it in an error.

    Returns:
        Array of 1 to 4 dimensions; unsigned bytes as uint8.

    Raises:
        UserError: It is damaged or no IDX file.
    """
    shown = printable(name)
    if content.startswith(b"\x1f\x8b"):
        content = _unpacked(content, shown)
    if not is_idx(content[:4]):
        raise UserError(
            said(
                "{shown} is no IDX file: it doesn't begin as one. Download it again.",
                shown=shown,
            )
        )
    dtype, rank = np.dtype(_TYPES[content[2]]), content[3]
    shape = tuple(int.from_bytes(content[4 + 4 * axis : 8 + 4 * axis]) for axis in range(rank))
    needed = 4 + 4 * rank + int(np.prod(shape, dtype=object)) * dtype.itemsize
    if len(content) != needed:
        raise UserError(
            said(
                "{shown} is damaged: an IDX file of shape {shape} has {needed:,} bytes, this one "
                "{count:,}. Download it again.",
                shown=shown,
                shape=" x ".join(map(str, shape)),
                needed=needed,
                count=len(content),
            )
        )
    return np.frombuffer(content, dtype, offset=4 + 4 * rank).reshape(shape)


def _unpacked(content: bytes, shown: str) -> bytes:
    try:
        with gzip.open(io.BytesIO(content)) as stream:
            unpacked = stream.read(2 * MAX_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise UserError(
            said(
                "{shown} is damaged ({reason}). Download it again.",
                shown=shown,
                reason=error,
            )
        ) from error
    if len(unpacked) > 2 * MAX_BYTES:
        raise UserError(
            said(
                "{shown} unpacks to more than {max_bytes:,} bytes and is refused.",
                shown=shown,
                max_bytes=2 * MAX_BYTES,
            )
        )
    return unpacked


def pairs(ranks: Iterable[tuple[str, int]]) -> tuple[Pair, ...]:
    """Which labels belong to which pictures, by name.

    Args:
        ranks: Name and number of dimensions of each IDX file.
    """
    rank_of = dict(ranks)
    images = sorted(name for name, rank in rank_of.items() if rank >= 3)
    labels = sorted(name for name, rank in rank_of.items() if rank == 1)
    by_key = {_key(name): name for name in labels}
    found = [Pair(name, by_key.get(_key(name)), _part(name)) for name in images]
    if len(images) == len(labels) == 1:
        found = [Pair(images[0], labels[0], found[0].part)]
    return tuple(found)


def family(name: str) -> str:
    """What the files of one data set have in common in their names."""
    return _TEST.sub("#", _TRAIN.sub("#", _key(name)))


def _key(name: str) -> str:
    plain = re.sub(r"\.gz$", "", name, flags=re.IGNORECASE)
    plain = re.sub(r"idx[134]", "idx", plain, flags=re.IGNORECASE)
    return re.sub(r"images?|labels?", "*", plain, flags=re.IGNORECASE)


def _part(name: str) -> str:
    if _TEST.search(name):
        return "test"
    return "train" if _TRAIN.search(name) else ""
