"""Reads data and decides everything about them that was left open, whether or not they can be trained on yet."""

from __future__ import annotations

import dataclasses
from typing import Any

from app import backbone, corpus, obstacles, origin, pairs, sequences, series, settings, streaming, texts
from app.choices import Choices
from app.data import samples, source
from app.data.dataset import Pictures, Progress, Table, silent
from app.errors import UserError
from app.experiment import Data, PictureSize, Reading, Split
from app.overview import Survey, attempt, blocking, choose_template, classes_of, method, settled
from app.said import said
from models.spec import CLASSES, GIVEN_BACK, LEARNABLE, Task

__all__ = ["Survey", "decide", "read", "survey"]

ENOUGH_VALIDATION = 5000
"""Validation rows beyond which more would only be missing from training."""


def survey(text: str, choices: Choices, progress: Progress = silent) -> Survey:
    """Reads data and decides everything about them that the user left open.

    Args:
        text: A path or `sample:NAME`.
        choices: What the user decided.
        progress: Called while reading. Defaults to nobody.

    Raises:
        UserError: The data can't be read, or a choice does not fit them.
    """
    return decide(read(text, choices, progress), text, choices, progress)


def read(text: str, choices: Choices, progress: Progress = silent) -> Table | Pictures:
    """Reads data and, where one is given, their test set.

    Args:
        text: A path or `sample:NAME`.
        choices: What the user decided; only kind, reading, rows and test_data matter here.
        progress: Called while reading; may raise to cancel. Defaults to nobody.

    Raises:
        UserError: The data can't be read, or a choice is wrong whatever the data are.
    """
    choices.check()
    place = source.locate(text)
    test_data = None if choices.test_data is None else source.locate(choices.test_data)
    beside = None if choices.pairs_with is None else source.locate(choices.pairs_with).path
    dataset = source.read(place, choices.kind, choices.reading, progress, choices.rows, beside)
    if test_data is None:
        return dataset
    from app.data import testset

    return testset.joined(dataset, test_data, choices.reading, progress)


def decide(
    dataset: Table | Pictures, text: str, choices: Choices, progress: Progress = silent
) -> Survey:
    """Decides everything about data that were read already, and that the user left open.

    Args:
        dataset: What `read` gave for the same text and the same choices of what is read.
        text: A path or `sample:NAME`.
        choices: What the user decided.
        progress: Called now and then; may raise to cancel. Defaults to nobody.

    Raises:
        UserError: A choice does not fit the data.
    """
    choices.check()
    choices = _with_task(origin.applied(_of_sample(text, choices)), dataset)
    test_data = None if choices.test_data is None else source.named(choices.test_data)
    split = Split(validation=_validation_share(dataset.rows), test_data=test_data)
    given = {"validation": choices.validation, "test": choices.test, "keep_copies": choices.keep_copies}
    chosen: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    split = dataclasses.replace(split, **chosen)
    if isinstance(dataset, Table):
        _refuse_picture_choices(choices)
        if sequences.is_collection(dataset):
            return sequences.of_table(dataset, source.named(text), choices, split, progress)
        if (reason := pairs.why(dataset, choices)) is not None:
            return pairs.of_table(dataset, source.named(text), choices, split, reason, progress)
        if (reason := corpus.why(dataset, choices)) is not None:
            return corpus.of_table(dataset, source.named(text), choices, split, reason, progress)
        if (reason := texts.why(dataset, choices)) is not None:
            return texts.of_table(dataset, source.named(text), choices, split, reason, progress)
        kind, reason = series.kind_of(dataset, choices)
        if kind == "series" and series.has_windows(dataset, choices):
            return series.of_table(dataset, source.named(text), choices, split, reason, progress)
        return _of_table(dataset, source.named(text), choices, split, progress, kind)
    return _of_pictures(dataset, source.named(text), choices, split)


def _of_sample(text: str, choices: Choices) -> Choices:
    """The choices with what a sample is for, where the data alone would suggest another task and nobody chose one."""
    named = source.named(text)
    if not named.startswith(source.PREFIX) or choices.kind is not None or choices.task is not None:
        return choices
    sample = samples.find(named.removeprefix(source.PREFIX))
    if sample.task is None:
        return choices
    if choices.template is None:
        return dataclasses.replace(choices, kind=sample.kind, task=sample.task)
    fits = sample.kind in settings.template_named(choices.template).kinds
    return dataclasses.replace(choices, kind=sample.kind) if fits else choices


def _with_task(choices: Choices, dataset: Table | Pictures) -> Choices:
    """The choices with the task of a template that only gives back what goes in, where no task was chosen."""
    if choices.template is None or choices.task is not None or not isinstance(dataset, Table):
        return choices
    tasks = settings.template_named(choices.template).tasks
    if not GIVEN_BACK.issuperset(tasks):
        return choices
    of_series = choices.is_series or (choices.kind is None and series.is_plain(dataset))
    return dataclasses.replace(choices, task=(Task.ANOMALY_DETECTION if of_series else tasks[0]).value)


def _validation_share(rows: int) -> float:
    """The usual share, of large data less: some thousand rows tell one epoch from another well enough."""
    return min(Split().validation, round(ENOUGH_VALIDATION / max(rows, 1), 4))


def _of_table(
    table: Table, path: str, choices: Choices, split: Split, progress: Progress, kind: str = "table"
) -> Survey:
    from app.data import findings, roles

    decided = roles.decide(table, choices, progress)
    parting = method(table, decided.columns, decided.task, choices)
    told = findings.of_target(table, decided.columns, decided.task, decided.roles, progress)
    out = {name: why for name, why in findings.left_out(told).items() if name not in decided.roles}
    data = Data(
        path, kind, table.reading, findings.without(decided.columns, out), None,
        dataclasses.replace(split, method=parting), rows=choices.rows, exclude=choices.exclude,
    )  # fmt: skip
    if choices.rest and decided.task not in GIVEN_BACK and streaming.obstacle(data) is None:
        data = dataclasses.replace(data, rest=True)
    progress(0.0, said("Parting rows"))
    assigned, obstacle = attempt(data, decided.task, choices, table)
    template, unfitting = choose_template(kind, decided.task, choices)
    found = (
        *findings.of_columns(table, data.columns, progress),
        *findings.of_copies(table, data.columns, assigned, split.keep_copies, progress),
        *told,
        *(series.hint(table, choices) if kind == "table" else ()),
    )
    table = dataclasses.replace(table, reasons=decided.why(table.reasons or {}, out))
    classes = classes_of(table, decided.target) if decided.task in CLASSES else None
    return Survey(
        table, data, decided.task, template, classes, assigned,
        findings=settled(
            (*streaming.told(table.findings, data, bool(choices.rest)), *decided.findings, *found), choices
        ),
        reasons=decided.reasons,
        obstacle=(
            obstacles.of_table(table, data, decided.task, classes)
            or unfitting
            or blocking(found)
            or obstacle
        ),
    )  # fmt: skip


def _refuse_picture_choices(choices: Choices) -> None:
    if choices.size is not None or choices.channels is not None:
        raise UserError(said(
            "--size and --channels are for pictures, but these data are a table. Leave them out.",
        ))


def _of_pictures(pictures: Pictures, path: str, choices: Choices, split: Split) -> Survey:
    from app.data import picture_findings

    _refuse_column_choices(choices)
    task = _picture_task(pictures, choices)
    given = split.test_data is not None or (pictures.parts is not None and choices.test is None)
    usual = "random" if task in GIVEN_BACK else "stratified"  # labels decide nothing there
    split = dataclasses.replace(split, method="given" if given else usual)
    reading = choices.reading if choices.reading != Reading() else Reading()
    data = Data(
        path, "images", reading, size=_size(pictures, choices), split=split,
        rows=choices.rows, exclude=choices.exclude,
    )  # fmt: skip
    assigned, obstacle = attempt(data, task, choices, pictures)
    template, unfitting = choose_template("images", task, choices)
    reasons = {"kind": pictures.layout, "size": _size_reason(pictures, choices)}
    reasons["task"] = _task_reason(pictures, task, choices)
    found = picture_findings.of_pictures(pictures, assigned, task, split.keep_copies)
    return Survey(
        pictures, data, task, template, None if pictures.labels is None else pictures.classes, assigned,
        findings=settled((*pictures.findings, *found), choices),
        reasons=reasons,
        obstacle=obstacles.of_pictures(pictures, task) or unfitting or blocking(found) or obstacle,
    )  # fmt: skip


def _refuse_column_choices(choices: Choices) -> None:
    given = {
        "--target": choices.target, "--type": choices.types, "--role": choices.roles,
        "--text": choices.text, "--order": choices.order,
    }  # fmt: skip
    if choices.window is not None or choices.horizon is not None:
        raise UserError(said("--window and --horizon are for series, but these data are pictures. Leave them out."))
    options = [option for option, value in given.items() if value]
    if options:
        raise UserError(said(
            "{option} names a column of a table, but these data are pictures. Leave it out.",
            option=options[0],
        ))


def _size_reason(pictures: Pictures, choices: Choices) -> str:
    if choices.size:
        return said("you chose it")
    usual = backbone.size(pictures.size, choices)
    if choices.template is None or _learnable(usual, choices) == usual:
        return pictures.size_reason
    return said("larger ones take template {template} too long to learn", template=choices.template)


def _size(pictures: Pictures, choices: Choices) -> PictureSize:
    usual = _learnable(backbone.size(pictures.size, choices), choices)
    width, height = choices.size or (usual.width, usual.height)
    return PictureSize(width, height, choices.channels or pictures.size.channels)


def _learnable(size: PictureSize, choices: Choices) -> PictureSize:
    """The size, or the largest that the chosen template learns in good time."""
    most = None if choices.template is None else settings.template_named(choices.template).largest
    longer = max(size.width, size.height)
    if most is None or longer <= most:
        return size
    width, height = (max(1, round(side * most / longer)) for side in (size.width, size.height))
    return PictureSize(width, height, size.channels)


def _picture_task(pictures: Pictures, choices: Choices) -> str:
    """What is learned of pictures: as chosen, what the chosen template learns, else what the labels allow.

    Raises:
        UserError: The task is not for pictures.
    """
    usual = Task.IMAGE_GENERATION if pictures.labels is None else Task.CLASSIFICATION
    task: str = choices.task or usual.value
    if choices.task is None and choices.template is not None:
        template = settings.template_named(choices.template)
        if "images" in template.kinds and usual not in template.tasks:
            task = template.tasks[0].value
    if task not in LEARNABLE["images"]:
        known = ", ".join(sorted(LEARNABLE["images"]))
        raise UserError(said("Pictures are learned by {known}, not {task}. Leave --task out.", known=known, task=task))
    return task


def _task_reason(pictures: Pictures, task: str, choices: Choices) -> str:
    if choices.task is not None:
        return said("you chose it")
    if pictures.labels is None:
        return said("the pictures have no class names")
    if task != Task.CLASSIFICATION:
        return said("it is what template {template} learns", template=choices.template)
    return said("the pictures have {count} class names", count=len(pictures.classes))
