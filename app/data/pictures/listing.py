"""A table that lists pictures: which column names the file, which the class, which the part."""

from __future__ import annotations

import dataclasses
import os
import tempfile
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.data.dataset import Table
from app.data.pictures import decoding as pictures
from app.data.pictures import store
from app.data.pictures.layout import part_of
from app.errors import UserError
from app.experiment import Reading
from app.said import in_turn, said

if TYPE_CHECKING:
    import pandas as pd

Cells = list[str | None]
Resolver = Callable[[str], str | None]
"""The store's name of the picture that a cell means, or None."""

_LABELS = ("label", "labels", "class", "category", "target", "species", "y", "classname", "labelname")
_SAMPLE = 200


@dataclass(frozen=True)
class Listing:
    """What a list says, one item per row that names a picture, in the list's order.

    Args:
        name: The list's own name.
        files: The store's name of each picture, or the cell's text where there is no such picture.
        labels: Class per row, None where the cell is missing; None for a list without classes.
        parts: `train`, `validation`, `test` or empty per row; None for a list without parts.
        words: Which columns were taken for what.
    """

    name: str
    files: tuple[str, ...]
    labels: tuple[str | None, ...] | None
    parts: tuple[str, ...] | None
    words: str


def read(path: Path, reading: Reading) -> Listing:
    """Reads a list of pictures that lies on disk.

    Raises:
        UserError: It can't be read, or no column names pictures that are there.
    """
    listing = _from_table(path, path.name, reading, _OnDisk(path.parent).resolve)
    if listing is None:
        raise UserError(
            said(
                "{path} is neither a picture, nor an archive, nor a list of pictures: no "
                "column of it holds names of pictures that are there. Names count from the "
                "list's own folder.",
                path=store.printable(str(path)),
            )
        )
    return listing


def read_inside(content: bytes, name: str, reading: Reading, names: Collection[str]) -> Listing | None:
    """Reads a list that lies among the pictures it names; None if it isn't one.

    Args:
        content: The list.
        name: Its name in the store.
        reading: What the user decided about tables.
        names: The store's pictures.
    """
    resolve = _among(names, name.rpartition("/")[0])
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / ("list" + os.path.splitext(name)[1].lower())
        copy.write_bytes(content)
        try:
            return _from_table(copy, name, reading, resolve)
        except UserError:
            return None  # a table that can't be read is no list of these pictures


def _from_table(path: Path, name: str, reading: Reading, resolve: Resolver) -> Listing | None:
    from app.data.tables.table import read as read_table

    found: Table = read_table(path, reading=reading)
    if reading.header is None and any(resolve(str(column)) for column in found.frame.columns):
        found = read_table(path, reading=dataclasses.replace(found.reading, header=False))
    columns = {str(column): _cells(found.frame[column]) for column in found.frame.columns}
    hits = {column: _share(cells, resolve) for column, cells in columns.items()}
    best = max(hits, key=lambda column: hits[column], default=None)
    if best is None or hits[best] < 0.5:
        return None
    return _listing(name, best, columns, resolve)


def _listing(name: str, best: str, columns: dict[str, Cells], resolve: Resolver) -> Listing:
    rows = [row for row, cell in enumerate(columns[best]) if cell is not None]
    files = tuple(resolve(str(columns[best][row])) or str(columns[best][row]) for row in rows)
    others = {column: [cells[row] for row in rows] for column, cells in columns.items() if column != best}
    part = next((column for column, cells in others.items() if _is_part(cells)), None)
    if part is not None:
        parts = tuple(part_of(cell or "") for cell in others.pop(part))
    label = _label_column(others)
    words = [said("pictures from column {name}", name=best)]
    if label:
        words.append(said("classes from {name}", name=label))
    if part:
        words.append(said("parts from {name}", name=part))
    return Listing(
        name=name,
        files=files,
        labels=tuple(others[label]) if label is not None else None,
        parts=parts if part is not None else None,
        words=in_turn(words),
    )


def _cells(column: pd.Series) -> Cells:
    missing = column.isna().to_list()
    return [None if gone else str(item) for item, gone in zip(column.to_list(), missing, strict=True)]


def _share(cells: Cells, resolve: Resolver) -> float:
    """The share of a sample of cells that name a picture."""
    texts = [cell for cell in cells if cell]
    sample = texts[:: max(1, len(texts) // _SAMPLE)]
    return sum(resolve(text) is not None for text in sample) / max(len(sample), 1)


def _is_part(cells: Cells) -> bool:
    words = {cell for cell in cells if cell is not None}
    return len(words) > 1 and all(part_of(word) for word in words)


def _label_column(others: dict[str, Cells]) -> str | None:
    """The column of classes: by its name, else the one with the fewest different values."""
    plain = {"".join(c for c in column.lower() if c.isalpha()): column for column in reversed(others)}
    named = next((plain[name] for name in _LABELS if name in plain), None)
    if named is not None:
        return named
    distinct = {column: len(set(cells) - {None}) for column, cells in others.items()}
    several = [column for column, count in distinct.items() if 1 < count <= max(2, len(others[column]) / 2)]
    if several:
        return min(several, key=lambda column: distinct[column])
    return next(iter(others)) if len(others) == 1 else None


def _plain(text: str) -> str:
    return os.path.normpath(text.strip().replace("\\", "/")).replace("\\", "/")


def _among(names: Collection[str], folder: str) -> Resolver:
    """Resolves against the names in a store: whole, relative to the list, or the end of just one name."""
    whole = set(names)
    ends: dict[str, str | None] = {}
    for name in names:
        base = name.rpartition("/")[2]
        for end in {base, os.path.splitext(base)[0]}:
            ends[end] = None if end in ends else name

    def resolve(text: str) -> str | None:
        plain = _plain(text)
        near = _plain(f"{folder}/{plain}") if folder else plain
        if near in whole or plain in whole:
            return near if near in whole else plain
        found = ends.get(plain.rpartition("/")[2])
        return found if found is not None and ("/" not in plain or _agrees(found, plain)) else None

    return resolve


def _promises(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in pictures.EXTENSIONS


def _agrees(name: str, plain: str) -> bool:
    """Whether a name ends as the list says, whatever folders stand above."""
    bare = os.path.splitext(name)[0]
    return any(f"/{end}".endswith("/" + plain.lstrip("/")) for end in (name, bare))


class _OnDisk:
    """Resolves against the disk: relative to the list or to a folder beside it, extension given or not.

    Args:
        folder: The list's folder.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._found: dict[str, str | None] = {}
        with os.scandir(folder) as items:
            beside = sorted(f"{item.name}/" for item in items if item.is_dir())
        self._below = ["", *beside[:50]]

    def resolve(self, text: str) -> str | None:
        """The name relative to the folder of the picture that a cell means, or None."""
        if text not in self._found:
            self._found[text] = self._look(text)
        return self._found[text]

    def _look(self, text: str) -> str | None:
        plain = _plain(text)
        endings = [""] if _promises(plain) else ["", ".jpg", ".png", ".jpeg", ".JPG", ".PNG"]
        for place, below in enumerate(self._below):
            for ending in endings:
                name = below + plain + ending
                if _is_file(self._folder / name):
                    # The folder that held one picture most likely holds the next.
                    self._below.insert(0, self._below.pop(place))
                    return name
        return None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
