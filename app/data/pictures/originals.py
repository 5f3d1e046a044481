"""The originals of pictures that were found before: encoded files, or arrays of an IDX file."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from app.data.dataset import Pictures
from app.data.pictures import archive, idx, store
from app.data.pictures.store import Folder, Store, printable
from app.errors import UserError
from app.said import said

IDX = "IDX"
"""The layout of a collection that comes from IDX files."""


class Gone(UserError):
    """A picture that was readable once and is no more.

    Args:
        found: The collection.
        row: The picture.
        reason: What happened to it.
    """

    def __init__(self, found: Pictures, row: int, reason: str) -> None:
        place = f"{printable(found.files[row])} in {printable(found.path)}"
        remedy = "Bring it back, or read the data again"
        super().__init__(f"{place} can't be read any more: {reason}. {remedy}.", exit_code=1)


def content(found: Pictures, row: int) -> bytes:
    """The encoded original of one picture (of IDX files, a PNG of it).

    Raises:
        UserError: It is gone or can't be read any more.
    """
    _, original = next(contents(found, [row]))
    if isinstance(original, bytes):
        return original
    stream = io.BytesIO()
    Image.fromarray(original).save(stream, "PNG")
    return stream.getvalue()


def contents(found: Pictures, rows: Sequence[int]) -> Iterator[tuple[int, bytes | np.ndarray]]:
    """Originals of several pictures in the order that reads fastest.

    Args:
        found: The collection.
        rows: Which, each once.

    Yields:
        The row and its encoded bytes, or for IDX files its uint8 array.

    Raises:
        UserError: One is gone or can't be read any more.
    """
    path = Path(found.path)
    if found.layout == IDX:
        yield from _idx_contents(path, found, rows)
        return
    row_of = {found.files[row]: row for row in rows}
    with _opened(path) as files:
        for entry in files.some(list(row_of)):
            try:
                yield row_of[entry.name], store.content(entry)
            except OSError as error:
                raise Gone(found, row_of[entry.name], error.strerror or str(error)) from error


def as_bytes(images: np.ndarray) -> np.ndarray:
    """Pictures as uint8: other numbers are brought to 0..255 by the range of the whole file."""
    if images.dtype == np.uint8:
        return images
    low, high = float(images.min(initial=0)), float(images.max(initial=1))
    scaled = (images.astype(np.float64) - low) * (255.0 / (high - low))
    return np.rint(scaled).astype(np.uint8)


def _opened(path: Path) -> Store:
    """The store of a collection that was read before, without looking for anything in it."""
    if path.is_dir():
        return Folder(path)
    if not path.exists():
        raise UserError(
            said(
                "{printable} is not there any more. Bring it back and try again.",
                printable=printable(str(path)),
            ),
            1,
        )
    return archive.opened(path) or Folder(path.parent)


def _idx_contents(
    path: Path, found: Pictures, rows: Sequence[int]
) -> Iterator[tuple[int, bytes | np.ndarray]]:
    by_file: dict[str, list[int]] = {}
    for row in rows:
        by_file.setdefault(found.files[row].rpartition("/")[0], []).append(row)
    with _opened(path) as files:
        for entry in files.some(list(by_file)):
            try:
                images = as_bytes(idx.parse(store.content(entry), entry.name))
                for row in by_file[entry.name]:
                    yield row, images[int(found.files[row].rpartition("/")[2])]
            except (OSError, IndexError) as error:
                raise Gone(found, by_file[entry.name][0], str(error)) from error
