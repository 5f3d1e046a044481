"""The Subject: all that the page must know of a run, read without TensorFlow."""

from __future__ import annotations

import dataclasses
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.data.dataset import Progress
from app.errors import UserError
from app.ui.pages.use.columns import InputColumn, blind, seen
from models.spec import GIVEN_BACK, Task

if TYPE_CHECKING:
    import numpy as np

    from app.data.dataset import Pictures, Table
    from app.data.series.windows import Windows
    from app.data.texts.tokens import Tokens
    from app.experiment import Experiment
    from app.runs import Run
    from app.ui.pages.use.recent import Recent

MOST_ROWS = 500
"""Rows of the test part that are kept to try."""

Known = tuple["Experiment", "Table | Pictures", "np.ndarray"]
"""An experiment whose data are in memory, those data, and the part of each row."""


@dataclass(frozen=True)
class TestRow:
    """A row of the test part: its number in the data from 1, texts by column, and its true answer."""

    number: int
    texts: Mapping[str, str]
    truth: str


@dataclass(frozen=True)
class TestPicture:
    """A picture of the test part as the model gets it: uint8 values, and its true class where that is known."""

    pixels: bytes
    truth: str


@dataclass(frozen=True)
class Subject:
    """A finished run, ready to be used.

    Args:
        run: The run.
        stamp: When its model was written; another one is another subject.
        template: The template's id.
        epoch: The epoch whose weights these are; 0 where nobody said.
        kind: `table`, `series` (rows that follow each other), `images`, `texts` (a long text, too) or `sequences`.
        task: What was learned.
        target: What is predicted.
        classes: Class names in the order of their codes; empty for numbers and where nothing is predicted.
        generates: Whether its template makes new pictures.
        drawn: The classes that those can be asked for.
        judges: Whether it makes pictures, but gives none back: it says how real one looks.
        columns: A table's input columns.
        rows: Rows of the test part.
        size: Height, width and channels of the pictures it takes.
        pictures: Pictures of the test part.
        paper: Mean value of the pictures' edge by channel, 0 to 255.
        right: By class: how many of the test part it named, of how many.
        error: Mean absolute error on the test part, in the target's units.
        problem: Why there are no rows of the test part; empty where there are.
        recent: The end of a series.
        decimal: The decimal mark of its numbers.
        tokens: How its texts are cut; None where it reads none.
    """

    run: Run
    stamp: int
    template: str
    epoch: int
    kind: str
    target: str
    classes: tuple[str, ...] = ()
    generates: bool = False
    drawn: tuple[str, ...] = ()
    judges: bool = False
    columns: tuple[InputColumn, ...] = ()
    rows: tuple[TestRow, ...] = ()
    size: tuple[int, int, int] = (0, 0, 0)
    pictures: tuple[TestPicture, ...] = ()
    paper: tuple[int, ...] = (0,)
    right: Mapping[str, tuple[int, int]] = dataclasses.field(default_factory=dict)
    error: float | None = None
    problem: str = ""
    recent: Recent | None = None
    decimal: str = "."
    task: str = ""
    tokens: Tokens | None = None

    @property
    def returns(self) -> bool:
        """Whether it gives back what it is given."""
        return self.task in GIVEN_BACK

    @property
    def writes(self) -> bool:
        """Whether it goes on with texts."""
        return self.task == Task.LANGUAGE_MODELLING


DISCRIMINATOR = "discriminator"
"""The part of a model that tells drawn pictures from real ones."""


def stamp(run: Run) -> int:
    """When the run's model was written; 0 where there is none."""
    try:
        return run.model_file.stat().st_mtime_ns
    except OSError:
        return 0


def load(run: Run, known: Known | None, progress: Progress) -> Subject:
    """Reads what the page must know; meant for a thread.

    Args:
        run: The run.
        known: Data that are in memory already, which are used where they are the run's own.
        progress: Told the share done; may raise to cancel.

    Raises:
        UserError: The run's files can't be read.
    """
    experiment, metrics = run.experiment(), run.metrics()
    content = run.read_json(run.preprocessing_file)
    classes, learns_input = tuple(content.get("classes") or ()), bool(content.get("target_is_input"))
    subject = Subject(
        run=run,
        stamp=stamp(run),
        template=experiment.template,
        epoch=int(metrics.get("best_epoch") or 0),
        kind=_kind(content),
        target=str(content.get("target", "")),
        classes=() if learns_input else classes,
        generates=experiment.task == Task.IMAGE_GENERATION,
        drawn=classes if learns_input else (),
        judges=run.part_file(DISCRIMINATOR).is_file(),
        task=experiment.task,
        right=_right(metrics),
        error=_error(metrics),
    )
    if subject.kind == "table":
        return _with_rows(subject, experiment, content, known, progress)
    if subject.kind == "sequences":
        return _with_sequences(subject, experiment, known, progress)
    if subject.kind == "texts":
        return _with_texts(subject, experiment, content, known, progress)
    if subject.kind == "series":
        return _with_recent(subject, experiment, content, known, progress)
    return _with_pictures(subject, content)


def _kind(content: Mapping[str, Any]) -> str:
    """What is tried: a series whose rows are sequences of their own is tried like a table."""
    kind = str(content.get("kind"))
    if kind == "corpus" or content.get("tokens"):
        return "texts"
    if (content.get("series") or {}).get("channels"):
        return "sequences"
    return "table" if kind == "series" and not (content.get("series") or {}).get("window") else kind


def _right(metrics: Mapping[str, Any]) -> dict[str, tuple[int, int]]:
    """By class, how many of the test part were named rightly, of how many."""
    pairs = zip(metrics.get("classes") or (), metrics.get("confusion") or (), strict=False)
    return {name: (int(row[place]), int(sum(row))) for place, (name, row) in enumerate(pairs)}


def _error(metrics: Mapping[str, Any]) -> float | None:
    found = (metrics.get("metrics") or {}).get("mae")
    return float(found) if isinstance(found, int | float) and math.isfinite(found) else None


# Tables


def _with_rows(
    subject: Subject,
    experiment: Experiment,
    content: Mapping[str, Any],
    known: Known | None,
    progress: Progress,
) -> Subject:
    inputs = [column for column in experiment.data.columns if column.role == "input"]
    categories: Mapping[str, list[str]] = content.get("categories") or {}
    styles = {entry["column"]: entry.get("style") for entry in content.get("numbers") or ()}
    inputs = [column for column in inputs if column.name in categories or column.name in styles]
    try:
        table, parts = _data(experiment, known, progress)
    except UserError as error:
        columns = tuple(blind(column, categories.get(column.name, ())) for column in inputs)
        return dataclasses.replace(subject, columns=columns, problem=str(error))
    training = table.frame.iloc[parts == "train"]
    decimal = experiment.data.reading.decimal or "."
    columns = tuple(
        seen(column, training[column.name], categories.get(column.name, ()), styles.get(column.name), decimal)
        for column in inputs
    )
    rows = _rows(table, parts, [column.name for column in inputs], subject.target)
    return dataclasses.replace(subject, columns=columns, rows=rows)


def _data(experiment: Experiment, known: Known | None, progress: Progress) -> tuple[Any, Any]:
    """The table and the part of each row, from memory where it is the same one."""
    from app import compose

    if known is not None and _same(experiment, known[0]):
        return known[1], known[2]
    dataset = compose.load(experiment, progress)
    return dataset, compose.parts(experiment, dataset)


def _same(one: Experiment, other: Experiment) -> bool:
    def essence(experiment: Experiment) -> tuple[Any, ...]:
        data = experiment.data
        path = data.path if data.path.startswith("sample:") else os.path.abspath(data.path)
        return dataclasses.replace(data, path=path), experiment.task, experiment.seed

    return essence(one) == essence(other)


def _rows(table: Table, parts: np.ndarray, names: list[str], target: str) -> tuple[TestRow, ...]:
    import numpy as np

    from app.data import columns as cells

    places = np.flatnonzero(parts == "test")
    if len(places) > MOST_ROWS:
        places = places[np.linspace(0, len(places) - 1, MOST_ROWS).astype(int)]
    wanted = [name for name in dict.fromkeys([*names, target]) if name in table.frame.columns]
    part = table.frame[wanted].iloc[places]
    columns = {name: [text or "" for text in cells.texts(part[name])] for name in wanted}
    rows = []
    for at, place in enumerate(places):
        texts = {name: column[at] for name, column in columns.items()}
        rows.append(TestRow(int(place) + 1, texts, texts.get(target, "")))
    return tuple(rows)


# Texts


def _with_texts(
    subject: Subject,
    experiment: Experiment,
    content: Mapping[str, Any],
    known: Known | None,
    progress: Progress,
) -> Subject:
    from app.data.texts.tokens import Tokens
    from app.said import said

    try:
        tokens = Tokens.from_json(content["tokens"])
    except (KeyError, TypeError, ValueError) as error:
        raise UserError(said("{file} is damaged.", file=subject.run.preprocessing_file)) from error
    subject = dataclasses.replace(subject, tokens=tokens)
    names = [c.name for c in experiment.data.columns if c.type == "text" and c.role == "input"]
    if subject.task == Task.TRANSLATION:
        names = [str(name) for name in content.get("texts") or ()]
    try:
        table, parts = _data(experiment, known, progress)
    except UserError as error:
        return dataclasses.replace(subject, problem=str(error))
    rows = _rows(table, parts, names, subject.target)
    joined = tuple(
        TestRow(row.number, {"text": "\n".join(row.texts[name] for name in names)}, row.truth)
        for row in rows
        if any(row.texts[name].strip() for name in names)
    )
    return dataclasses.replace(subject, rows=joined)


# Sequences


def _with_sequences(
    subject: Subject, experiment: Experiment, known: Known | None, progress: Progress
) -> Subject:
    from app.data.series import whole

    target = next((c.name for c in experiment.data.columns if c.role == "target"), "")
    subject = dataclasses.replace(subject, target=target)
    try:
        table, parts = _data(experiment, known, progress)
    except UserError as error:
        return dataclasses.replace(subject, problem=str(error))
    rows = (row for row in _rows(table, parts, [whole.COLUMN], target) if "\n" in row.texts[whole.COLUMN])
    cells = tuple(TestRow(row.number, {whole.COLUMN: row.texts[whole.COLUMN]}, row.truth) for row in rows)
    return dataclasses.replace(subject, rows=cells)


# Series


def _with_recent(
    subject: Subject,
    experiment: Experiment,
    content: Mapping[str, Any],
    known: Known | None,
    progress: Progress,
) -> Subject:
    from app.data.series.windows import Windows
    from app.ui.pages.use import recent

    plan = Windows.from_json(content["series"])
    target = next((c.name for c in experiment.data.columns if c.role == "target"), "")
    decimal, error = experiment.data.reading.decimal or ".", _first_error(subject, plan)
    subject = dataclasses.replace(subject, target=target, decimal=decimal, error=error)
    try:
        table, parts = _data(experiment, known, progress)
        found = recent.of(experiment, plan, table, parts)
    except UserError as error:
        columns = recent.columns_of(experiment, plan)
        blank = tuple({name: "" for name in columns} for _ in range(plan.window))
        return dataclasses.replace(subject, recent=recent.Recent(plan, columns, blank), problem=str(error))
    return dataclasses.replace(subject, recent=found)


def _first_error(subject: Subject, plan: Windows) -> float | None:
    """How far the forecast of the next step was off; None of several targets, whose units differ."""
    found = subject.run.metrics().get("horizon") or [subject.error]
    one = len(plan.targets) == 1 and isinstance(found[0], int | float) and math.isfinite(found[0])
    return float(found[0]) if one else None


# Pictures


def _with_pictures(subject: Subject, content: Mapping[str, Any]) -> Subject:
    size = content.get("size") or {}
    shape = (int(size.get("height", 0)), int(size.get("width", 0)), int(size.get("channels", 1)))
    subject = dataclasses.replace(subject, size=shape)
    pixels = _held_out(subject.run)
    if pixels is None or pixels.shape[1:] != shape:
        return dataclasses.replace(subject, paper=(0,) * shape[2])
    truths = _truths(subject, len(pixels))
    pictures = tuple(TestPicture(part.tobytes(), truth) for part, truth in zip(pixels, truths, strict=True))
    return dataclasses.replace(subject, pictures=pictures, paper=_paper(pixels))


def _held_out(run: Run) -> np.ndarray | None:
    """The test pictures kept in the run folder, uint8 (pictures, height, width, channels)."""
    from app import parcel

    try:
        return parcel.arrays(run.held_out_file)["input_image"]
    except (UserError, KeyError):
        return None


def _truths(subject: Subject, count: int) -> list[str]:
    """The true classes of the first test pictures, empty where they can't be told for certain."""
    from app.evaluation import kept

    unknown = [""] * count
    if not subject.classes:
        return unknown
    try:
        found = kept.read(subject.run)
    except UserError:
        return unknown
    if found.left_out or found.total != len(found.rows) or len(found.targets) < count:
        return unknown
    return [subject.classes[int(code)] for code in found.targets[:count]]


def _paper(pixels: np.ndarray) -> tuple[int, ...]:
    """The mean of the outermost pixels, a number for each channel."""
    import numpy as np

    edges = (pixels[:, 0], pixels[:, -1], pixels[:, :, 0], pixels[:, :, -1])
    flat = np.concatenate([edge.reshape(-1, pixels.shape[-1]) for edge in edges])
    return tuple(round(float(value)) for value in np.median(flat, axis=0))
