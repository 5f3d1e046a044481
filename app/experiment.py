"""The Experiment: everything that decides a training, as one frozen value, JSON both ways."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Self

import models
from app import files, schema
from app.errors import UserError
from app.said import said
from models.options import TrainingOptions
from models.spec import fields

FORMAT = 1

KINDS = ("table", "images", "texts", "series", "pairs", "corpus")

COLUMN_TYPES = ("number", "category", "boolean", "date-time", "text", "identifier")
COLUMN_ROLES = ("input", "target", "ignore", "group", "order", "split")

SPLIT_METHODS = ("stratified", "random", "grouped", "ordered", "given", "column")

LARGEST_SEED = 2**32 - 1
LARGEST_SIDE = 1024
"""Pixels of a picture's side; the command line takes no more."""

NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True)
class Value:
    """A frozen dataclass that becomes JSON and comes back.

    Args:
        extra: Keys of the JSON that this version doesn't know; kept and written back.
    """

    extra: Mapping[str, Any] = field(default_factory=lambda: NOTHING, repr=False, hash=False, kw_only=True)

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Self:
        """Builds the value from JSON's dicts and lists.

        Raises:
            UserError: A field has the wrong form.
        """
        known = {f.name for f in dataclasses.fields(cls) if f.name != "extra"}
        values = {name: cls.parse(name, content[name]) for name in known if name in content}
        extra = {name: item for name, item in content.items() if name not in known}
        try:
            made = cls(**values, extra=MappingProxyType(extra))
        except TypeError as error:
            missing = sorted(known - set(values))
            raise UserError(
                said(
                    "The experiment lacks {missing} in its part for {name}.",
                    missing=", ".join(missing),
                    name=cls.__name__,
                )
            ) from error
        if (misfit := schema.misfit(made)) is not None:
            raise UserError(
                said(
                    "The experiment's {misfit} in its part for {name} has the wrong form.",
                    misfit=misfit,
                    name=cls.__name__,
                )
            )
        return made

    @classmethod
    def parse(cls, name: str, item: Any) -> Any:
        """One field's value from JSON; parts made of other values override this."""
        if isinstance(item, list):
            return tuple(item)
        if isinstance(item, dict):
            return MappingProxyType(dict(item))
        return item

    def to_json(self) -> dict[str, Any]:
        """The value as JSON's dicts and lists, unknown keys included, in field order."""
        content: dict[str, Any] = {}
        for f in dataclasses.fields(self):
            if f.name != "extra":
                content[f.name] = _plain(getattr(self, f.name))
        content.update(self.extra)
        return content


def _plain(item: Any) -> Any:
    if isinstance(item, Value):
        return item.to_json()
    if isinstance(item, tuple):
        return [_plain(part) for part in item]
    if isinstance(item, Mapping):
        return {key: _plain(part) for key, part in item.items()}
    return item


@dataclass(frozen=True)
class Reading(Value):
    """How a table's file is read. `None` means: guess, and report the guess.

    Args:
        delimiter: What stands between fields, one or more characters; `" "` is any run of blanks.
        quote: The character around quoted fields; empty for none.
        encoding: A Python codec name.
        decimal: `.` or `,`.
        header: Whether the first line after `skip_lines` holds the column names.
        skip_lines: Lines before the table begins (a preamble).
        missing: The texts that stand for a missing value.
        sheet: The sheet of a workbook, by name.
        bad_rows: `refuse` a file with rows of another length, or `skip` those rows and say so.
        escape: The character before one taken as it is; empty for none.
        skip_blanks: Whether blanks after a delimiter are no part of the field.
        comment: What lines begin with that are no rows; empty for none.
        lines: Of a plain text: whether each line is a text of its own, or all of them are one.
    """

    delimiter: str | None = None
    quote: str | None = None
    encoding: str | None = None
    decimal: str | None = None
    header: bool | None = None
    skip_lines: int | None = None
    missing: tuple[str, ...] | None = None
    sheet: str | None = None
    bad_rows: str = "refuse"
    escape: str | None = None
    skip_blanks: bool | None = None
    comment: str | None = None
    lines: bool | None = None


@dataclass(frozen=True)
class Column(Value):
    """What a column is (`COLUMN_TYPES`) and what it is used for (`COLUMN_ROLES`)."""

    name: str
    type: str
    role: str


@dataclass(frozen=True)
class Split(Value):
    """How rows are parted into training, validation and test, before anything is fitted.

    Args:
        method: One of `SPLIT_METHODS`; `given` means the source's own folders or a test set.
        validation: Share of all rows (of the rows left for training where the test part is given).
        test: Share of all rows; unused where the test part is given.
        test_data: Path of a given test set, or None.
        keep_copies: Whether exact copies stand in one part. Where time, groups or the source decide the
            part, copies of samples in a later part are left out instead.
    """

    method: str = "stratified"
    validation: float = 0.15
    test: float = 0.15
    test_data: str | None = None
    keep_copies: bool = False


@dataclass(frozen=True)
class PictureSize(Value):
    """The size every picture is brought to, in pixels; channels are 1 (grey) or 3 (colour)."""

    width: int
    height: int
    channels: int


@dataclass(frozen=True)
class Data(Value):
    """The source and everything decided about it.

    Args:
        path: A file or folder, or `sample:NAME`.
        kind: One of `KINDS`.
        reading: How a table's file (or an image list) is read, every guess resolved.
        columns: A table's columns in file order.
        size: The picture size, for images.
        split: How rows are parted.
        rows: How many samples at most are read, evenly spread; None for all.
        rest: Whether the other rows of the file are trained on too, from disk; those that are read decide.
        exclude: Samples that take no part: row numbers from 1 as read, or names of pictures.
        window: Steps of a series that a model is shown; None for other kinds, and where each row is a
            sequence of its own.
        horizon: Steps that a forecast looks ahead; None where nothing is forecast.
        pairs_with: A second file, whose lines answer those of the first, or None.
    """

    path: str
    kind: str
    reading: Reading = Reading()
    columns: tuple[Column, ...] = ()
    size: PictureSize | None = None
    split: Split = Split()
    rows: int | None = None
    rest: bool = False
    exclude: tuple[int | str, ...] = ()
    window: int | None = None
    horizon: int | None = None
    pairs_with: str | None = None

    @classmethod
    def parse(cls, name: str, item: Any) -> Any:
        if name == "exclude":
            return tuple(item)
        if name == "columns":
            return tuple(Column.from_json(part) for part in item)
        if name == "size":
            return None if item is None else PictureSize.from_json(item)
        if name == "reading":
            return Reading.from_json(item)
        if name == "split":
            return Split.from_json(item)
        return item

    def column(self, role: str) -> Column | None:
        """The first column with this role, or None."""
        return next((column for column in self.columns if column.role == role), None)


@dataclass(frozen=True)
class Experiment(Value):
    """What is trained, on what, and how: the window edits it, the trainer runs it, the run keeps it.

    Args:
        data: The source and its roles and split.
        task: One of the tasks of `models.spec.Task`.
        template: A template's id.
        hyperparameters: The template's own settings, complete.
        training: The training options, complete (`models.options.TrainingOptions`).
        seed: Decides split, initial weights, order and augmentation.
        plan: The execution plan, filled in by the trainer.
        origin: The folder of the run whose tokens and weights a training begins with, or None.
    """

    data: Data
    task: str
    template: str
    hyperparameters: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    training: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    seed: int = 0
    plan: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    origin: str | None = None

    @classmethod
    def parse(cls, name: str, item: Any) -> Any:
        return Data.from_json(item) if name == "data" else super().parse(name, item)

    def to_json(self) -> dict[str, Any]:
        return {"format": FORMAT, **super().to_json()}


def read(path: Path) -> Experiment:
    """Reads an experiment file; relative paths in it become absolute.

    Raises:
        UserError: The file can't be read, is no experiment, or was made by a newer version.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(said("{path} can't be read: {reason}.", path=path, reason=error.strerror)) from error
    except (ValueError, RecursionError) as error:
        raise UserError(
            said("{path} is not an experiment file: it holds no valid JSON.", path=path)
        ) from error
    if not isinstance(content, dict) or "data" not in content or "template" not in content:
        raise UserError(said("{path} is not an experiment file: it has no data and template.", path=path))
    if not isinstance(content.get("format"), int) or isinstance(content["format"], bool) or content["format"] < 1:
        raise UserError(said("{path} is not an experiment file: it does not say its format.", path=path))
    if content["format"] > FORMAT:
        raise UserError(
            said(
                "{path} was written by a newer Gradient Desk (format {format}; this one knows {known}). "
                "Update Gradient Desk to use it.",
                path=path,
                format=content.get("format"),
                known=FORMAT,
            )
        )
    content.pop("format")
    try:
        experiment = Experiment.from_json(content)
    except UserError as error:
        raise UserError(said("{path} is damaged. {reason}", path=path, reason=error)) from error
    except (AttributeError, TypeError, KeyError, ValueError) as error:
        raise UserError(
            said(
                "{path} is not an experiment file: a part of it has the wrong form.",
                path=path,
            )
        ) from error
    if (wrong := _wrong(experiment)) is not None:
        raise UserError(
            said("{path} is damaged: its {part} can't be what it says. Correct it, or copy the file again.",
                 path=path, part=wrong)
        )  # fmt: skip
    if (problem := _unusable(experiment)) is not None:
        raise UserError(said("{path} can't be used: {problem} Correct it there.", path=path, problem=problem))
    return with_paths(experiment, lambda text: _absolute(text, path.parent))


def _unusable(experiment: Experiment) -> str | None:
    """Why a setting can't have its value, in a sentence; None where all can. Unknown ones may be of a later version."""
    known = {setting.name: setting for setting in fields(TrainingOptions)}
    for template in models.TEMPLATES:
        if template.id == experiment.template:
            known |= {setting.name: setting for setting in fields(template.hyperparameters)}
    given = {**experiment.hyperparameters, **experiment.training}
    problems = (known[name].problem(value) for name, value in given.items() if name in known)
    return next((problem for problem in problems if problem is not None), None)


def _wrong(experiment: Experiment) -> str | None:
    """The first part that says what no version could have written, by its name in the file; None where all is well."""
    data, reading, size = experiment.data, experiment.data.reading, experiment.data.size
    names = [column.name for column in data.columns]
    sound = {
        "path": _is_text(data.path) and data.path != "" and _is_text(data.split.test_data or "")
        and _is_text(data.pairs_with or ""),
        "kind": data.kind in KINDS,
        "columns": len(set(names)) == len(names),
        "type": all(column.type in COLUMN_TYPES for column in data.columns),
        "role": all(column.role in COLUMN_ROLES for column in data.columns),
        "method": data.split.method in SPLIT_METHODS,
        "rows": data.rows is None or data.rows > 0,
        "size": size is None
        or (1 <= min(size.width, size.height) <= max(size.width, size.height) <= LARGEST_SIDE)
        and size.channels in (1, 3),
        "decimal": reading.decimal in (None, ".", ","),
        "bad_rows": reading.bad_rows in ("refuse", "skip"),
        "skip_lines": (reading.skip_lines or 0) >= 0,
        "quote": _is_mark(reading.quote),
        "escape": _is_mark(reading.escape),
        "comment": _is_text(reading.comment or ""),
        "delimiter": _is_text(reading.delimiter or ""),
        "seed": 0 <= experiment.seed <= LARGEST_SEED,
    }
    return next((part for part, well in sound.items() if not well), None)


def _is_mark(text: str | None) -> bool:
    """Whether a text is one character at most, or not decided."""
    return text is None or (len(text) <= 1 and _is_text(text))


def _is_text(text: str) -> bool:
    """Whether a text can be the name of a file on some system: no NUL, nothing that is half a character."""
    try:
        os.fsencode(text)
    except UnicodeError:
        return False
    return "\0" not in text


def write(experiment: Experiment, path: Path) -> None:
    """Writes an experiment file; paths in it become relative to it where they can be."""
    folder = path.parent
    files.write_json(path, with_paths(experiment, lambda text: _relative(text, folder)).to_json())
    files.sweep(folder)


def with_paths(experiment: Experiment, change: Any) -> Experiment:
    """The experiment with `change` applied to each path in it."""
    data = experiment.data
    split = data.split
    if split.test_data is not None:
        split = dataclasses.replace(split, test_data=change(split.test_data))
    beside = None if data.pairs_with is None else change(data.pairs_with)
    data = dataclasses.replace(data, path=change(data.path), split=split, pairs_with=beside)
    origin = None if experiment.origin is None else change(experiment.origin)
    return dataclasses.replace(experiment, data=data, origin=origin)


def _absolute(text: str, folder: Path) -> str:
    return text if text.startswith("sample:") else os.path.abspath(folder / text)


def _relative(text: str, folder: Path) -> str:
    if text.startswith("sample:"):
        return text
    try:
        return os.path.relpath(text, folder)
    except ValueError:  # another drive of a Windows machine
        return os.path.abspath(text)
