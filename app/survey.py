"""What some data are and what could be learned from them, whether or not it can be trained yet."""

from __future__ import annotations

import dataclasses
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from app import parting, settings
from app.choices import Choices
from app.data import source
from app.data.dataset import Pictures, Progress, Table, silent
from app.data.finding import Finding
from app.errors import UserError
from app.experiment import Column, Data, PictureSize, Reading, Split
from models.spec import Task, Template

if TYPE_CHECKING:
    import numpy as np

MOST_CLASSES = 1000

ENOUGH_VALIDATION = 5000
"""Validation rows beyond which more would only be missing from training."""


@dataclass(frozen=True)
class Survey:
    """What some data are and what could be learned from them, trainable or not.

    Args:
        dataset: The data as read.
        data: Everything decided about them; the target is among the columns' roles.
        task: What could be learned, or None.
        template: The template that fits, or None.
        classes: Class names in order, or None where there are none.
        parts: The split, or None where the rows can't be parted.
        findings: What is worth knowing, the reader's findings first.
        reasons: Decision (`kind`, `target`, `task`, ...) to the reason for it, in words.
        obstacle: Why nothing can be trained as it stands, with the remedy, or None.
    """

    dataset: Table | Pictures
    data: Data
    task: str | None
    template: Template | None
    classes: tuple[str, ...] | None
    parts: np.ndarray | None
    findings: tuple[Finding, ...]
    reasons: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    obstacle: str | None = None


def survey(text: str, choices: Choices, progress: Progress = silent) -> Survey:
    """Reads data and decides everything about them that the user left open.

    Args:
        text: A path or `sample:NAME`.
        choices: What the user decided.
        progress: Called while reading. Defaults to nobody.

    Raises:
        UserError: The data can't be read, or a choice does not fit them.
    """
    choices.check()
    place = source.locate(text)
    test_data = None if choices.test_data is None else source.locate(choices.test_data)
    dataset = source.read(place, choices.kind, choices.reading, progress)
    if test_data is not None:
        from app.data import testset

        dataset = testset.joined(dataset, test_data, choices.reading, progress)
    split = Split(
        validation=_validation_share(dataset.rows), test_data=None if test_data is None else test_data.text
    )
    if choices.validation is not None:
        split = dataclasses.replace(split, validation=choices.validation)
    if choices.test is not None:
        split = dataclasses.replace(split, test=choices.test)
    if isinstance(dataset, Table):
        return _of_table(dataset, place.text, choices, split)
    return _of_pictures(dataset, place.text, choices, split)


def _validation_share(rows: int) -> float:
    """The usual share, of large data less: some thousand rows tell one epoch from another well enough."""
    return min(Split().validation, round(ENOUGH_VALIDATION / max(rows, 1), 4))


def _of_table(table: Table, path: str, choices: Choices, split: Split) -> Survey:
    from app.data import findings, roles

    _refuse_picture_choices(choices)
    decided = roles.decide(table, choices)
    method = _method(table, decided.columns, decided.task, choices)
    data = Data(
        path, "table", table.reading, decided.columns, None, dataclasses.replace(split, method=method)
    )
    assigned, obstacle = _attempt(data, decided.task, choices, table)
    template, unfitting = choose_template("table", decided.task, choices)
    found = findings.of_table(table, data.columns, decided.task, assigned, decided.roles)
    out = {name: why for name, why in findings.left_out(found).items() if name not in decided.roles}
    data = dataclasses.replace(data, columns=_without(data.columns, out))
    table = dataclasses.replace(table, reasons=decided.why(table.reasons or {}, out))
    classes = _classes(table, decided.target) if decided.task == Task.CLASSIFICATION else None
    return Survey(
        table, data, decided.task, template, classes, assigned,
        findings=(*table.findings, *decided.findings, *found),
        reasons=decided.reasons,
        obstacle=(
            _table_obstacle(table, data, decided.task, classes)
            or _not_a_number(table, data, decided.task)
            or _strange_labels(table, data, decided.task)
            or unfitting
            or _blocking(found)
            or obstacle
        ),
    )  # fmt: skip


def _refuse_picture_choices(choices: Choices) -> None:
    if choices.size is not None or choices.channels is not None:
        raise UserError("--size and --channels are for pictures, but these data are a table. Leave them out.")


def _method(table: Table, columns: tuple[Column, ...], task: str | None, choices: Choices) -> str:
    """How the rows are parted, from what is given and the columns' roles."""
    roles = {column.role for column in columns}
    if choices.test_data is not None or (table.parts is not None and choices.test is None):
        return "given"
    for role, method in (("split", "column"), ("group", "grouped"), ("order", "ordered")):
        if role in roles:
            return method
    return "stratified" if task == Task.CLASSIFICATION else "random"


def _attempt(
    data: Data, task: str | None, choices: Choices, dataset: Table | Pictures
) -> tuple[np.ndarray | None, str | None]:
    """The split, or the sentence that says why there can't be one."""
    try:
        return parting.parts(data, task, choices.seed or 0, dataset), None
    except UserError as error:
        return None, str(error)


def _blocking(found: tuple[Finding, ...]) -> str | None:
    """The sentence of the first finding with which training can't work."""
    from app.data.findings import require_trainable

    try:
        require_trainable(found)
    except UserError as error:
        return str(error)
    return None


def _without(columns: tuple[Column, ...], out: Container[str]) -> tuple[Column, ...]:
    """The columns with those in `out` ignored."""
    return tuple(
        dataclasses.replace(column, role="ignore")
        if column.name in out and column.role == "input"
        else column
        for column in columns
    )


def _classes(table: Table, target: str | None) -> tuple[str, ...] | None:
    """All class names: numbers by value, then texts by letter."""
    from app.data.columns import texts

    if target is None:
        return None
    return tuple(sorted({text for text in texts(table.frame[target]) if text is not None}, key=_by_value))


def _by_value(name: str) -> tuple[int, float, str]:
    try:
        return 0, float(name), name
    except ValueError:
        return 1, 0.0, name


def _not_a_number(table: Table, data: Data, task: str | None) -> str | None:
    """Why regression can't learn the target, or None."""
    import numpy as np

    from app.data import columns

    target = data.column("target")
    if target is None or task != Task.REGRESSION:
        return None
    numbers = columns.numbers(table.frame[target.name], table.reading.decimal or ".")
    return parting.no_numbers(target.name) if np.isnan(numbers).all() else None


def _table_obstacle(
    table: Table, data: Data, task: str | None, classes: tuple[str, ...] | None
) -> str | None:
    target = data.column("target")
    if table.rows == 0:
        return f"{data.path} has column names but no rows. Add rows to it."
    if target is None or task is None:
        return f"No column of {data.path} can be the answer to learn. Name one with --target."
    if task == "text-classification":
        return f"{data.path} holds texts to classify, which come with a later version."
    if not any(column.role == "input" for column in data.columns):
        return f"No column of {data.path} is left to learn from. Give one the role input with --role COLUMN=input."
    if classes is not None and len(classes) < 2:
        return f"Every row has the same answer in {target.name}, so there is nothing to learn. Choose another --target."
    if classes is not None and len(classes) > MOST_CLASSES:
        return (
            f"{target.name} has {len(classes):,} different values, too many for classes (at most {MOST_CLASSES:,}). "
            "Choose another --target, or --task regression if it holds numbers."
        )
    return None


def _strange_labels(table: Table, data: Data, task: str | None) -> str | None:
    """Why a given test set does not go with the training data, if so."""
    from app.data import testset
    from app.data.columns import texts

    target, path = data.column("target"), data.split.test_data
    if target is None or path is None or table.parts is None or task != Task.CLASSIFICATION:
        return None
    labels, tested = texts(table.frame[target.name]), table.parts == "test"
    return testset.strange_labels(path, labels[tested], labels[~tested])


def _of_pictures(pictures: Pictures, path: str, choices: Choices, split: Split) -> Survey:
    from app.data import picture_findings

    _refuse_column_choices(choices)
    task = choices.task or (Task.CLASSIFICATION.value if pictures.labels is not None else None)
    if task not in (None, Task.CLASSIFICATION):
        raise UserError(
            f"Pictures with class names are learned by classification, not {task}. Leave --task out."
        )
    given = split.test_data is not None or (pictures.parts is not None and choices.test is None)
    split = dataclasses.replace(split, method="given" if given else "stratified")
    reading = choices.reading if choices.reading != Reading() else Reading()
    data = Data(path, "images", reading, size=_size(pictures, choices), split=split)
    assigned, obstacle = _attempt(data, task, choices, pictures) if task else (None, None)
    template, unfitting = choose_template("images", task, choices)
    reasons = {"kind": pictures.layout, "size": "you chose it" if choices.size else pictures.size_reason}
    if task is not None:
        reasons["task"] = f"the pictures have {len(pictures.classes)} class names"
    found = picture_findings.of_pictures(pictures, assigned)
    return Survey(
        pictures, data, task, template, None if pictures.labels is None else pictures.classes, assigned,
        findings=(*pictures.findings, *found),
        reasons=reasons,
        obstacle=_picture_obstacle(pictures) or unfitting or _blocking(found) or obstacle,
    )  # fmt: skip


def _refuse_column_choices(choices: Choices) -> None:
    given = {
        "--target": choices.target, "--type": choices.types, "--role": choices.roles,
        "--text": choices.text, "--order": choices.order,
    }  # fmt: skip
    said = [option for option, value in given.items() if value]
    if said:
        raise UserError(f"{said[0]} names a column of a table, but these data are pictures. Leave it out.")


def _size(pictures: Pictures, choices: Choices) -> PictureSize:
    width, height = choices.size or (pictures.size.width, pictures.size.height)
    return PictureSize(width, height, choices.channels or pictures.size.channels)


def _picture_obstacle(pictures: Pictures) -> str | None:
    if pictures.labels is None:
        return (
            f"The pictures in {pictures.path} have no labels. Put each class in a folder of its own, "
            "or give a list of files and labels."
        )
    if len(pictures.classes) < 2:
        return (
            f"All pictures in {pictures.path} are of one class. Add a folder with pictures of another class."
        )
    return None


def choose_template(kind: str, task: str | None, choices: Choices) -> tuple[Template | None, str | None]:
    """The chosen or the recommended template, or why there is none."""
    if task is None:
        return None, None
    if choices.template is None:
        template = settings.template_for(kind, task)
        return template, None if template else f"No template learns {task} from {kind} yet."
    template = settings.template_named(choices.template)
    if kind not in template.kinds or task not in template.tasks:
        fitting = ", ".join(t.id for t in settings.fitting(kind, task))
        raise UserError(
            f"Template {template.id} does not learn {task} from {kind}. Templates that do: {fitting or 'none yet'}."
        )
    return template, None
