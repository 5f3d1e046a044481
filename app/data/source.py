"""Where data come from: a path or a sample's name becomes a real place, and then a Table or Pictures."""

from __future__ import annotations

import dataclasses
import difflib
import os
import re
from dataclasses import dataclass
from pathlib import Path

from app.data.dataset import Pictures, Progress, Table, silent
from app.data.kind import kind_of
from app.errors import UserError
from app.experiment import Reading
from app.said import said

__all__ = ["PREFIX", "Source", "kind_of", "locate", "read", "sample_names"]

PREFIX = "sample:"


@dataclass(frozen=True)
class Source:
    """A place that data are read from.

    Args:
        text: How an experiment names it: `sample:NAME`, or an absolute path.
        path: The file or folder itself.
    """

    text: str
    path: Path


def locate(text: str) -> Source:
    """The source that a user means by `text`.

    Args:
        text: A path, `sample:NAME`, or a sample's bare name where no such path exists.

    Raises:
        UserError: It is an address on the network, or there is nothing at that path.
    """
    if text.startswith(PREFIX):
        return _sample(text.removeprefix(PREFIX))
    if re.match(r"^(?!file:)[A-Za-z][A-Za-z0-9+.-]+://", text):
        raise UserError(
            said(
                "{text} is an address on the network, and Gradient Desk opens nothing there. "
                "Download it first, then give the file.",
                text=text,
            )
        )
    if not text.strip() or "\0" in text:
        raise UserError(said(
            "The path of the data is empty or holds a NUL character. Give a file or a folder.",
        ))
    path = Path(text.removeprefix("file://")).expanduser()
    if _exists(path):
        return Source(os.path.abspath(path), Path(os.path.abspath(path)))
    if os.sep not in text and text in sample_names():
        return _sample(text)
    raise UserError(_missing(path))


def named(text: str) -> str:
    """How an experiment names the source that `text` means, whether or not it is still there."""
    try:
        return locate(text).text
    except UserError:
        return text if text.startswith(PREFIX) else os.path.abspath(Path(text.removeprefix("file://")).expanduser())


def _exists(path: Path) -> bool:
    try:
        return os.path.lexists(path) and path.exists()
    except OSError as error:
        raise UserError(said(
            "{path} can't be read: {reason}.",
            path=path,
            reason=error.strerror or error,
        )) from error


def sample_names() -> tuple[str, ...]:
    """The names of the bundled samples."""
    from app.data import samples

    return tuple(sample.name for sample in samples.SAMPLES)


def _sample(name: str) -> Source:
    from app.data import samples

    names = sample_names()
    if name not in names:
        near = difflib.get_close_matches(name, names, n=1)
        hint = said(
            "Did you mean {near}?" if near else "Samples are {names}.",
            near=PREFIX + (near or [""])[0],
            names=", ".join(names),
        )
        raise UserError(
            said(
                "There is no sample {name}. {hint}" if name else "There is no sample without a name. {hint}",
                name=name,
                hint=hint,
            )
        )
    return Source(PREFIX + name, samples.locate(name))


def _missing(path: Path) -> str:
    """The sentence for a path where nothing is, with the nearest name that is there."""
    if path.is_symlink():
        return said("{path} is a link to a file that is not there. Give the file itself.", path=path)
    folder = path.parent
    if not folder.is_dir():
        there = next((parent for parent in folder.parents if parent.is_dir()), Path("/"))
        return said(
            "There is no folder {folder}; the path is right up to {there}. Check its spelling.",
            folder=folder,
            there=there,
        )
    try:
        names = os.listdir(folder)
    except OSError as error:
        return said("{folder} can't be read: {reason}.", folder=folder, reason=error.strerror)
    lowered = {name.lower(): name for name in names}
    near = difflib.get_close_matches(path.name.lower(), lowered, n=1, cutoff=0.6)
    near += [name for name in lowered if Path(name).stem == path.name.lower()]
    if near:
        return said(
            "There is no {path}. Did you mean {near}?",
            path=path,
            near=folder / lowered[near[0]],
        )
    return said(
        "There is no {path}. Check its spelling and the folder, or give `{prefix}iris` to try a "
        "sample.",
        path=path,
        prefix=PREFIX,
    )


def read(
    source: Source,
    kind: str | None = None,
    reading: Reading | None = None,
    progress: Progress = silent,
    rows: int | None = None,
    beside: Path | None = None,
) -> Table | Pictures:
    """Reads what lies at a source.

    Args:
        source: From `locate`.
        kind: What the user says it is. Defaults to what `kind_of` finds.
        reading: What the user decided about a table's file. Defaults to guessing everything.
        progress: Called now and then while reading. Defaults to nobody.
        rows: How many samples at most are taken, evenly spread. Defaults to all.
        beside: A second file, whose lines answer those of the first; then they are pairs. Defaults to none.

    Raises:
        UserError: It can't be read as what it is said to be.
    """
    # Told even where the user names the kind: models, runs and programs are refused there.
    found = kind_of(source.path)
    kind = "pairs" if beside is not None else kind or found
    reading = reading or Reading()
    if kind == "pairs":
        from app.data.pairs import source as pair_source

        return pair_source.read(source.path, found, reading, progress, rows, beside)
    if kind == "corpus":
        from app.data.corpus import source as corpus_source

        return corpus_source.of(source.path, found, reading, progress, rows)
    if kind == "images":
        from app.data.pictures import source as picture_source

        return picture_source.some(picture_source.read(source.path, progress=progress, reading=reading), rows)
    if kind == "series" and (found == "series" or source.path.is_dir()):
        from app.data.series import collection

        return collection.read(source.path, reading, progress, rows)
    if kind == "texts" and (found == "texts" or source.path.is_dir()):
        from app.data.texts import source as text_source

        return text_source.read(source.path, reading, progress, rows)
    if kind == "texts" and (found in ("corpus", "pairs") or reading.lines):
        from app.data.corpus import source as corpus_source

        return corpus_source.read(source.path, dataclasses.replace(reading, lines=True), progress, rows)
    if source.path.is_dir():
        raise UserError(said(
            "{path} is a folder, not a table. Give the file itself, or --kind images or --kind texts.",
            path=source.path,
        ))
    from app.data.tables import table

    return table.read(source.path, reading=reading, progress=progress, rows=rows)
