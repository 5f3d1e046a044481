"""The survey of short sequences that lay in files of their own, and everything left open about them."""

from __future__ import annotations

import dataclasses

from app import obstacles
from app.choices import Choices
from app.data.dataset import Progress, Table
from app.data.finding import Finding
from app.errors import UserError
from app.experiment import Column, Data, Split
from app.overview import Survey, attempt, blocking, choose_template, classes_of, method, settled
from app.said import said
from models.spec import Task


def is_collection(table: Table) -> bool:
    """Whether each row of a table is a sequence from a file of its own."""
    from app.data.series import collection

    return collection.is_collection(table)


def of_table(table: Table, path: str, choices: Choices, split: Split, progress: Progress) -> Survey:
    """The survey of a collection of sequences.

    Args:
        table: From `app.data.series.collection`.
        path: How an experiment names it.
        choices: What the user decided.
        split: The shares.
        progress: Called now and then; may raise to cancel.

    Raises:
        UserError: A choice does not fit the data.
    """
    from app.data import findings
    from app.data.series.collection import LAYOUT

    task = _task(choices)
    columns, target = _columns(table, choices)
    data = Data(
        path, "series", table.reading, columns, None,
        dataclasses.replace(split, method=method(table, columns, task, choices)),
        rows=choices.rows, exclude=choices.exclude,
    )  # fmt: skip
    progress(0.0, said("Parting rows"))
    assigned, obstacle = attempt(data, task, choices, table)
    data, steps, cut = _with_steps(table, data, assigned, choices)
    template, unfitting = choose_template("series", task, choices, whole=True)
    roles = {target: "target"} if target is not None else {}
    told = findings.of_target(table, columns, task, roles, progress)
    found = (
        *findings.of_columns(table, columns, progress),
        *findings.of_copies(table, columns, assigned, split.keep_copies, progress),
        *told,
        *cut,
    )
    classes = classes_of(table, target)
    reasons = {"kind": table.memo[LAYOUT], "window": steps, "task": said("the target holds classes")}
    if target is not None:
        reasons["target"] = (table.reasons or {}).get(target, said("you chose it"))
    blocked = obstacles.of_sequences(table, data, task, classes)
    return Survey(
        table, data, task, template, classes, assigned,
        findings=settled((*table.findings, *found), choices),
        reasons=reasons,
        obstacle=blocked or unfitting or blocking(found) or obstacle,
    )  # fmt: skip


def _task(choices: Choices) -> str:
    """What is learned of sequences: their classes.

    Raises:
        UserError: Something else was asked for.
    """
    if choices.horizon is not None or choices.task not in (None, Task.SEQUENCE_CLASSIFICATION):
        raise UserError(said(
            "Short sequences in files of their own are learned by sequence-classification, not {task}. To forecast "
            "numbers, give one table with a date, or with the order of its rows.",
            task=choices.task or Task.FORECASTING.value,
        ))  # fmt: skip
    if choices.kind not in (None, "series"):
        raise UserError(said(
            "These files are short sequences with classes, not {kind}. Leave --kind out, or give one file.",
            kind=choices.kind,
        ))  # fmt: skip
    return Task.SEQUENCE_CLASSIFICATION.value


def _columns(table: Table, choices: Choices) -> tuple[tuple[Column, ...], str | None]:
    """The columns with the user's roles, and the target."""
    from app.data import roles as deciding
    from app.data.series.whole import COLUMN

    types, roles = deciding.named(table.columns, choices)
    columns = [deciding.overruled(column, types, roles) for column in table.columns]
    targets = [name for name, role in roles.items() if role == "target"] or [
        column.name for column in columns if column.role == "target"
    ]
    if len(targets) > 1:
        raise UserError(said("One column can hold the classes. Name one --target, or forecast several numbers."))
    sound = tuple(
        dataclasses.replace(column, type="text", role="input") if column.name == COLUMN
        else dataclasses.replace(column, role="target") if column.name in targets
        else dataclasses.replace(column, role="ignore") if column.role in ("input", "target")
        else column
        for column in columns
    )  # fmt: skip
    return sound, targets[0] if targets else None


def _with_steps(
    table: Table, data: Data, parts: object, choices: Choices
) -> tuple[Data, str, tuple[Finding, ...]]:
    """The data with the number of steps that sequences are brought to, why, and what is cut or filled up."""
    import numpy as np

    from app.data.series import whole

    if "lengths" not in table.memo:
        table.memo["lengths"] = whole.lengths(table.frame[whole.COLUMN].tolist())
    lengths = table.memo["lengths"]
    training = lengths if parts is None else lengths[np.asarray(parts) == "train"]
    steps = choices.window or whole.suggested(training)
    longer, shorter = int((lengths > steps).sum()), int((lengths < steps).sum())
    longest = int(lengths.max()) if len(lengths) else 0
    why = said("you chose it") if choices.window else said("the longest has {count:,}", count=longest)
    if not choices.window and longer:
        why = said("nearly all are no longer; the longest has {count:,}", count=longest)
    return dataclasses.replace(data, window=steps), why, tuple(_brought(steps, longer, shorter))


def _brought(steps: int, longer: int, shorter: int) -> list[Finding]:
    found = []
    if longer:
        found.append(Finding("cut_sequences", said(
            "{count:,} sequences are longer than {steps:,} steps; only their last ones are read. Set --window to read "
            "more." if longer > 1
            else "{count:,} sequence is longer than {steps:,} steps; only its last ones are read. Set --window to "
            "read more.",
            count=longer, steps=steps,
        ), {"count": longer, "steps": steps}))  # fmt: skip
    if shorter:
        found.append(Finding("short_sequences", said(
            "{count:,} sequences are shorter than {steps:,} steps; the steps before them count as missing."
            if shorter > 1
            else "{count:,} sequence is shorter than {steps:,} steps; the steps before it count as missing.",
            count=shorter, steps=steps,
        ), {"count": shorter, "steps": steps}))  # fmt: skip
    return found
