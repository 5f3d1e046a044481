"""Finds texts in folders and archives: one file per text below a folder per class, or one file per class."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.data import compressed
from app.data.dataset import Progress, Table, Unreadable, silent
from app.data.finding import Finding
from app.data.pictures import archive
from app.data.pictures.layout import by_folders, natural, part_of
from app.data.pictures.store import Folder, Store, content, is_hidden, printable
from app.data.tables import thinning
from app.data.texts import decoding
from app.data.texts.names import is_aside, is_text_name, may_be_text
from app.errors import UserError
from app.experiment import Column, Reading
from app.said import said

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

FILE, TEXT, CLASS = "file", "text", "class"

LAYOUT = "layout"
"""Where a table's memo says how its texts lay in files."""

MOST_CLASS_FILES = 50
"""More files than this in one folder are a text each, not a class each."""

_SHOWN = 20


@dataclass(frozen=True)
class _Found:
    """Texts as rows.

    Args:
        texts: Each row's text.
        files: Each row's file; None where a file holds many.
        labels: Each row's class, None where none is told.
        parts: `train`, `validation`, `test` or empty, for each row.
        words: How they lie, in words.
        findings: What was noticed.
    """

    texts: list[str]
    files: list[str] | None
    labels: list[str | None]
    parts: list[str]
    words: str
    findings: list[Finding]


def read(path: Path, reading: Reading = Reading(), progress: Progress = silent, rows: int | None = None) -> Table:
    """Reads the texts of a folder or an archive.

    Args:
        path: A folder, or a .zip or .tar (packed or not).
        reading: What is decided already; only `encoding` matters. Defaults to guessing.
        progress: Told the share done; may raise to cancel. Defaults to nobody.
        rows: How many texts at most are kept, evenly spread. Defaults to all.

    Returns:
        A table with the columns `text` and, where there are classes, `class`; of files that are a text each `file`
        before them. `parts` where folders say so.

    Raises:
        UserError: There is no text, or the place can't be read or trusted.
    """
    with _opened(path) as files:
        names, skipped = _chosen(files)
        contents: dict[str, bytes] = {}
        unreadable: list[Unreadable] = []
        for name, found in _contents(files, names, progress):
            if isinstance(found, str):
                unreadable.append(Unreadable(printable(name), found))
            else:
                contents[name] = found
        folders, packed = files.folders, isinstance(files, archive.Zip | archive.Tar)
    decoded = decoding.decode(contents, reading.encoding, str(path))
    unreadable += [Unreadable(printable(name), reason) for name, reason in decoded.unreadable.items()]
    if not decoded.texts:
        raise UserError(_nothing(path, unreadable))
    laid = _laid_out(decoded.texts, folders, packed)
    notes = [*_left(unreadable), *_others(skipped), *decoded.findings]
    laid = dataclasses.replace(laid, findings=[*notes, *laid.findings])
    return _table(path, _thinned(laid, rows), dataclasses.replace(reading, encoding=decoded.encoding), decoded)


def _opened(path: Path) -> Store:
    if path.is_dir():
        return Folder(path)
    packed = archive.opened(path)
    if packed is None:
        raise UserError(said("{path} is neither a folder nor an archive of texts.", path=path))
    return packed


def _chosen(files: Store) -> tuple[set[str], list[str]]:
    """Names of the files that are texts, and of those left alone."""
    names = [entry.name for entry in files.entries() if not is_hidden(entry.name)]
    open_ = [name for name in names if not is_aside(name)] or names
    plain = [name for name in open_ if is_text_name(name)] or [name for name in open_ if may_be_text(name)]
    return set(plain), sorted(set(names) - set(plain))


def _contents(files: Store, names: set[str], progress: Progress) -> Iterator[tuple[str, bytes | str]]:
    """Each text file's name and bytes, or why it can't be read."""
    most, size = compressed.byte_cap(), 0
    for entry in files.entries():
        if entry.name not in names:
            continue
        progress(min(files.share(), 1.0), said("Reading texts"))
        try:
            found = content(entry)
        except OSError as error:
            yield entry.name, error.strerror or str(error)
            continue
        size += len(found)
        if size > most:
            raise UserError(said(
                "The texts in {path} are larger than {size}, more than this computer's memory holds. Give a part of "
                "them.",
                path=printable(str(files.path)), size=compressed.in_gigabytes(most),
            ))  # fmt: skip
        yield entry.name, found


def _laid_out(texts: Mapping[str, str], folders: set[str], in_archive: bool) -> _Found:
    """Texts with the classes that folders or files stand for."""
    names = sorted(texts, key=natural)
    layout = by_folders(names, folders, in_archive)
    if layout.classes > 1:
        files_of: dict[tuple[str | None, str], int] = {}
        for where in zip(layout.labels, layout.parts, strict=True):
            files_of[where] = files_of.get(where, 0) + 1
        one_each = max(files_of.values()) == 1 and any("\n" in texts[name].strip() for name in names)
        if one_each:
            return _lines(names, texts, layout.labels, layout.parts)
        found = _documents(names, texts, layout.labels, layout.parts)
        empty = [
            Finding("empty_text_class", said("The folder {name} holds no readable text and is not a class.", name=name),
                    {"folder": name})
            for name in layout.empty
        ]  # fmt: skip
        return dataclasses.replace(found, findings=empty)
    parts = [part_of(name.split("/")[-2]) if "/" in name else "" for name in names]
    if len(set(parts)) < 2 or not all(parts):
        parts = [""] * len(names)
    in_part = max(parts.count(part) for part in set(parts))
    if 1 < in_part <= MOST_CLASS_FILES and layout.classes == 0:
        return _lines(names, texts, _by_names(names), parts)
    if len(names) == 1:
        return _lines(names, texts, [None], parts)
    return _documents(names, texts, layout.labels, parts)


def _by_names(names: Sequence[str]) -> list[str]:
    """A class per file, called by what tells their names apart."""
    bases = [name.rsplit("/", 1)[-1] for name in names]
    stems = [Path(base).stem for base in bases]
    endings = [Path(base).suffix.lstrip(".") for base in bases]
    found = stems if len(set(stems)) > 1 or not all(endings) else endings
    return [printable(name) for name in found]


def _documents(
    names: Sequence[str], texts: Mapping[str, str], labels: Sequence[str | None], parts: Sequence[str]
) -> _Found:
    classes = any(label is not None for label in labels)
    words = said("one folder per class, a text per file") if classes else said("a text per file, without classes")
    return _Found(
        [texts[name].strip("\n") for name in names], [printable(name) for name in names], list(labels), list(parts),
        words, [],
    )  # fmt: skip


def _lines(
    names: Sequence[str], texts: Mapping[str, str], labels: Sequence[str | None], parts: Sequence[str]
) -> _Found:
    rows: list[tuple[str, str | None, str]] = []
    blank = 0
    for name, label, part in zip(names, labels, parts, strict=True):
        lines = texts[name].split("\n")
        kept = [line for line in lines if line.strip()]
        blank += len(lines) - len(kept) - (not lines[-1])
        rows += [(line, label, part) for line in kept]
    classes = any(label is not None for label in labels)
    words = said("one file per class, a text per line") if classes else said("a text per line, without classes")
    return _Found(
        [row[0] for row in rows], None, [row[1] for row in rows], [row[2] for row in rows], words, decoding.blank(blank)
    )


def _thinned(found: _Found, rows: int | None) -> _Found:
    """At most so many texts, evenly spread."""
    there = len(found.texts)
    if rows is None or rows >= there:
        return found
    kept = [row * there // rows for row in range(rows)]
    return _Found(
        [found.texts[row] for row in kept],
        None if found.files is None else [found.files[row] for row in kept],
        [found.labels[row] for row in kept],
        [found.parts[row] for row in kept],
        found.words,
        [*found.findings, thinning.finding(rows, there)],
    )


def _table(path: Path, found: _Found, reading: Reading, decoded: decoding.Decoded) -> Table:
    columns: dict[str, Sequence[str | None]] = {TEXT: found.texts}
    described = [Column(TEXT, "text", "input")]
    reasons = {TEXT: found.words}
    if found.files is not None:
        columns, described = {FILE: found.files, **columns}, [Column(FILE, "identifier", "ignore"), *described]
        reasons[FILE] = said("it names the rows")
    if any(label is not None for label in found.labels):
        columns[CLASS] = found.labels
        described.append(Column(CLASS, "category", "target"))
        reasons[CLASS] = said("the names of folders") if found.files is not None else said("the names of files")
    parts, lacking = _parts(found)
    return Table(
        str(path), frame(columns), tuple(described), reading, decoded.guesses,
        (*found.findings, *lacking), parts, reasons, {LAYOUT: found.words},
    )  # fmt: skip


def frame(columns: Mapping[str, Sequence[str | None]]) -> pd.DataFrame:
    """Columns of texts as a table read from a file holds them."""
    import numpy as np
    import pandas as pd

    dtype = pd.StringDtype("pyarrow", na_value=np.nan)
    return pd.DataFrame({name: pd.array([*map(_sound, cells)], dtype=dtype) for name, cells in columns.items()})


def _sound(text: str | None) -> str | None:
    """Without halves of characters, which no column of texts can hold."""
    if text is None or text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("utf-8")


def _parts(found: _Found) -> tuple[np.ndarray | None, list[Finding]]:
    """The parts, where the folders tell at least two apart; what lacks one is for training, and it is said."""
    import numpy as np

    if len(set(found.parts) - {""}) < 2:
        return None, []
    lacking = sum(not part for part in found.parts)
    told = [] if not lacking else [Finding(
        "texts_without_part",
        said("{count:,} texts are in no part and used for training." if lacking > 1
             else "{count:,} text is in no part and used for training.", count=lacking),
        {"count": lacking},
    )]  # fmt: skip
    return np.array([part or "train" for part in found.parts]), told


def _nothing(path: Path, unreadable: Sequence[Unreadable]) -> str:
    shown = printable(str(path))
    if not unreadable:
        return said("{shown} holds no texts. Give a folder or an archive of .txt files.", shown=shown)
    first = unreadable[0]
    return said(
        "{shown} holds no text that can be read. {file}: {reason}.", shown=shown, file=first.file, reason=first.reason
    )


def _left(unreadable: Sequence[Unreadable]) -> list[Finding]:
    """What could not be read, by name."""
    if not unreadable:
        return []
    told = "; ".join(f"{bad.file}: {bad.reason}" for bad in unreadable[:3])
    message = said(
        "{count:,} files can't be read and are left out ({told}, ...)." if len(unreadable) > 3
        else "{count:,} files can't be read and are left out ({told})." if len(unreadable) > 1
        else "{count:,} file can't be read and is left out ({told}).",
        count=len(unreadable), told=told,
    )  # fmt: skip
    listed = [{"file": bad.file, "reason": str(bad.reason)} for bad in unreadable]
    return [Finding("unreadable_files", message, {"count": len(unreadable), "files": listed})]


def _others(names: Sequence[str]) -> list[Finding]:
    if not names:
        return []
    shown = [printable(name) for name in names[:_SHOWN]]
    message = said(
        "{count:,} files are no texts to learn from and were left alone: {shown}." if len(names) > 1
        else "{count:,} file is no text to learn from and was left alone: {shown}.",
        count=len(names), shown=", ".join(shown[:3]) + (", ..." if len(names) > 3 else ""),
    )  # fmt: skip
    return [Finding("files_left_alone", message, {"count": len(names), "files": shown})]
