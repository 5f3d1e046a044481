"""Finds short sequences in folders and archives: one table per sequence, and a list or folders that say its class."""

from __future__ import annotations

import io
import os
import re
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.data import compressed
from app.data.dataset import Progress, Table, Unreadable, silent
from app.data.pictures import archive, listing
from app.data.pictures.layout import by_folders, natural, part_of
from app.data.pictures.store import Folder, Store, content, is_hidden, printable
from app.data.series import left_out, whole
from app.data.series.names import is_list, is_table
from app.data.series.whole import COLUMN
from app.data.tables import thinning
from app.errors import UserError
from app.experiment import Column, Reading
from app.said import said

if TYPE_CHECKING:
    import pandas as pd

FILE, CLASS = "file", "class"

LAYOUT = "sequences"
"""Where a table's memo says how its sequences lay in files."""

MOST_LISTS = 20
"""Tables looked into for being a list, at most."""

_TIME = re.compile(r"(?i)^(.*[ _.\-])?(time|timestamp|t|step|index|frame|sample|seconds?|sec|ms)$")


@dataclass
class _Found:
    """What lay in the files.

    Args:
        cells: File to its sequence.
        channels: What each step holds.
        reading: How the tables are read.
        unreadable: Files that are no such sequence, and why.
        ignored: Columns that are no numbers or count time.
    """

    cells: dict[str, str]
    channels: tuple[str, ...]
    reading: Reading
    unreadable: list[Unreadable]
    ignored: tuple[str, ...] = ()


@dataclass
class _Labels:
    """What files and folders say of sequences: class and part by file, how they lie in words, and the lists."""

    classes: dict[str, str | None]
    parts: dict[str, str]
    words: str
    lists: set[str] = field(default_factory=set)
    absent: list[str] = field(default_factory=list)


def is_collection(table: Table) -> bool:
    """Whether a table's rows are sequences that lay in files of their own."""
    return LAYOUT in table.memo


def read(path: Path, reading: Reading = Reading(), progress: Progress = silent, rows: int | None = None) -> Table:
    """Reads the sequences of a folder, an archive, or one file.

    Args:
        path: A folder, a .zip or .tar (packed or not), or a table: one sequence.
        reading: What is decided already about the tables. Defaults to guessing.
        progress: Told the share done; may raise to cancel. Defaults to nobody.
        rows: How many sequences at most are kept, evenly spread. Defaults to all.

    Returns:
        A table with the columns `file`, `sequence` (see `app.data.series.whole`) and, where there are classes,
        `class`. `parts` where folders or lists say so.

    Raises:
        UserError: There is no sequence, or the place can't be read or trusted.
    """
    with _opened(path) as files:
        contents, skipped, broken = _contents(files, progress)
        folders, packed = files.folders, isinstance(files, archive.Zip | archive.Tar)
    labels = _labels(contents, folders, packed, reading)
    found = _sequences({name: data for name, data in contents.items() if name not in labels.lists}, reading, progress)
    found.unreadable[:0] = broken
    if not found.cells:
        raise UserError(left_out.nothing(path, found.unreadable))
    return _table(path, found, labels, skipped, rows)


def _opened(path: Path) -> Store:
    if path.is_dir():
        return Folder(path)
    packed = archive.opened(path)
    return Folder(path.parent, [path.name]) if packed is None else packed


def _contents(files: Store, progress: Progress) -> tuple[dict[str, bytes], list[str], list[Unreadable]]:
    """Each table's bytes, the names of other files, and tables whose bytes can't be had."""
    most, size = compressed.byte_cap(), 0
    found: dict[str, bytes] = {}
    skipped, broken = [], []
    for entry in files.entries():
        if is_hidden(entry.name):
            continue
        if not is_table(entry.name):
            skipped.append(entry.name)
            continue
        progress(min(files.share(), 1.0) / 2, said("Reading sequences"))
        try:
            found[entry.name] = content(entry)
        except OSError as error:
            broken.append(Unreadable(printable(entry.name), error.strerror or str(error)))
            continue
        size += len(found[entry.name])
        if size > most:
            raise UserError(said(
                "The sequences in {path} are larger than {size}, more than this computer's memory holds. Give a part "
                "of them.",
                path=printable(str(files.path)), size=compressed.in_gigabytes(most),
            ))  # fmt: skip
    return dict(sorted(found.items(), key=lambda item: natural(item[0]))), sorted(skipped), broken


def _labels(contents: Mapping[str, bytes], folders: set[str], packed: bool, reading: Reading) -> _Labels:
    """Classes and parts: from folders, else from lists that name the files."""
    named = {name for name in contents if is_list(name)}
    names = [name for name in contents if name not in named]
    layout = by_folders(names, folders, packed)
    if layout.classes > 1:
        return _Labels(
            dict(zip(names, layout.labels, strict=True)), dict(zip(names, layout.parts, strict=True)),
            said("one folder per class"), named,
        )  # fmt: skip
    labels = _Labels({}, dict(zip(names, layout.parts, strict=True)), said("one table per sequence, without classes"))
    for name in [*sorted(named), *_odd({name: contents[name] for name in names})][:MOST_LISTS]:
        others = [other for other in contents if other != name and other not in named]
        found = listing.read_inside(contents[name], name, reading, others)
        if found is None or found.labels is None:
            continue
        labels.lists.add(name)
        labels.words = said("classes from {name}", name=printable(name))
        part = part_of(os.path.splitext(name.rpartition("/")[2])[0].rpartition("_")[2])
        for place, (file, label) in enumerate(zip(found.files, found.labels, strict=True)):
            if file not in contents:
                labels.absent.append(file)
                continue
            labels.classes[file] = label
            if (said_part := part if found.parts is None else found.parts[place]) and file in contents:
                labels.parts[file] = said_part
    return labels


def _odd(contents: Mapping[str, bytes]) -> list[str]:
    """Names of tables that begin unlike most: perhaps lists."""
    heads = {name: data[:2000].split(b"\n", 1)[0].strip() for name, data in contents.items()}
    counts = Counter(heads.values())
    if len(counts) < 2 or counts.most_common(1)[0][1] < 2:
        return []
    return [name for name, head in heads.items() if counts[head] == 1]


def _sequences(contents: Mapping[str, bytes], reading: Reading, progress: Progress) -> _Found:
    """Each file's numbers; those that most files have in common are the channels."""
    tables: dict[str, pd.DataFrame] = {}
    unreadable: list[Unreadable] = []
    resolved: Reading | None = None
    with tempfile.TemporaryDirectory() as folder:
        for place, (name, data) in enumerate(contents.items()):
            progress(0.5 + place / len(contents) / 2, said("Reading sequences"))
            quick = None if resolved is None else _quick(data, resolved, next(iter(tables.values())))
            try:
                tables[name], used = (quick, resolved) if quick is not None else _slow(data, name, reading, folder)
                resolved = resolved or used
            except UserError as error:
                unreadable.append(Unreadable(printable(name), _reason(str(error), folder)))
    return _agreed(tables, unreadable, resolved or reading)


def _reason(sentence: str, folder: str) -> str:
    """A reader's sentence about a copy, without where the copy lay."""
    return re.sub(re.escape(folder) + r"[/\\]\S+", said("the table"), sentence).rstrip(".")


def _slow(data: bytes, name: str, reading: Reading, folder: str) -> tuple[pd.DataFrame, Reading]:
    """A table's columns of numbers, read as any table is; columns of words are left out."""
    import pandas as pd

    from app.data import columns as cells
    from app.data.tables import table

    copy = Path(folder) / ("sequence" + os.path.splitext(name)[1].lower())
    copy.write_bytes(data)
    found = table.read(copy, reading=reading)
    numbers = {}
    for column in found.frame.columns:
        missing = found.frame[column].isna().to_numpy()
        values = cells.numbers(found.frame[column], found.reading.decimal or ".")
        if (np.isfinite(values) | missing).all() and np.isfinite(values).any():
            numbers[whole.plain(str(column))] = values
    return pd.DataFrame(numbers, index=range(len(found.frame))), found.reading


def _quick(data: bytes, reading: Reading, like: pd.DataFrame) -> pd.DataFrame | None:
    """The same for a table that is plainly written as an earlier one; None where it is not."""
    import pandas as pd

    if reading.skip_lines or reading.comment or reading.header is False or not reading.delimiter:
        return None
    try:
        text = data.decode(reading.encoding or "utf-8")
        found = pd.read_csv(
            io.StringIO(text), sep=reading.delimiter, decimal=reading.decimal or ".", skipinitialspace=True,
            dtype=np.float64, on_bad_lines="error", index_col=False,
        )  # fmt: skip
    except (ValueError, LookupError, UnicodeError):
        return None
    found.columns = [whole.plain(str(name)) for name in found.columns]
    same = list(found.columns) == list(like.columns) and text.count("\n") >= len(found)
    return found if same and len(found) and np.isfinite(found.to_numpy()).any() else None


def _agreed(tables: Mapping[str, pd.DataFrame], unreadable: list[Unreadable], reading: Reading) -> _Found:
    """The sequences whose channels are those of most files."""
    time = _times(tables)
    kinds = {name: tuple(str(c) for c in table.columns if c not in time) for name, table in tables.items()}
    counts = Counter(names for names in map(frozenset, kinds.values()) if names)
    most = counts.most_common(1)[0][0] if counts else frozenset()
    channels = next((names for names in kinds.values() if frozenset(names) == most), ())
    cells: dict[str, str] = {}
    for name, table in tables.items():
        if not kinds[name]:
            unreadable.append(Unreadable(printable(name), said("it holds no column of numbers")))
        elif frozenset(kinds[name]) != most:
            unreadable.append(Unreadable(printable(name), said(
                "its columns of numbers are {names}, those of the others {channels}",
                names=", ".join(kinds[name][:6]), channels=", ".join(channels[:6]),
            )))  # fmt: skip
        else:
            cells[name] = whole.written(channels, table[list(channels)].to_numpy())
    return _Found(cells, channels, reading, unreadable, tuple(sorted(time)))


def _times(tables: Mapping[str, pd.DataFrame]) -> set[str]:
    """Columns that only count time: called so, and rising in every file."""
    names = {str(name) for table in tables.values() for name in table.columns if _TIME.match(str(name))}
    rising = {
        name for name in names
        if all(name not in table.columns or bool((np.diff(table[name].to_numpy()) > 0).all())
               for table in tables.values())
    }  # fmt: skip
    return rising if any(set(map(str, table.columns)) - rising for table in tables.values()) else set()


def _table(path: Path, found: _Found, labels: _Labels, skipped: list[str], rows: int | None) -> Table:
    from app.data.texts.source import frame

    names = list(found.cells)
    told = [
        *left_out.left(found.unreadable), *left_out.ignored(found.ignored), *left_out.absent(labels.absent),
        *left_out.others(skipped),
    ]  # fmt: skip
    if rows is not None and rows < len(names):
        told.append(thinning.finding(rows, len(names)))
        names = [names[row * len(names) // rows] for row in range(rows)]
    columns: dict[str, Sequence[str | None]] = {
        FILE: [printable(name) for name in names], COLUMN: [found.cells[name] for name in names],
    }  # fmt: skip
    described = [Column(FILE, "identifier", "ignore"), Column(COLUMN, "text", "input")]
    reasons = {FILE: said("it names the rows"), COLUMN: labels.words}
    if any(labels.classes.get(name) is not None for name in names):
        columns[CLASS] = [labels.classes.get(name) for name in names]
        described.append(Column(CLASS, "category", "target"))
        reasons[CLASS] = labels.words
    parts = [labels.parts.get(name) or "" for name in names]
    given = np.array([part or "train" for part in parts]) if len(set(parts) - {""}) > 1 else None
    return Table(
        str(path), frame(columns), tuple(described), found.reading, (), tuple(told), given, reasons,
        {LAYOUT: labels.words},
    )  # fmt: skip
