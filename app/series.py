"""The survey of a table whose rows follow each other in time: whether it is one, and everything left open about it."""

from __future__ import annotations

import dataclasses

import models
from app import streaming
from app.choices import Choices
from app.data.dataset import Progress, Table
from app.data.finding import Finding, Fix
from app.errors import UserError
from app.experiment import Column, Data, Split
from app.overview import Survey, attempt, choose_template, classes_of, settled
from app.said import said
from models.spec import CLASSES, LEARNABLE, Task


def kind_of(table: Table, choices: Choices) -> tuple[str, str]:
    """Whether a table is learned row by row or as a series, and why."""
    from app.data.series.roles import is_plain, regular

    if choices.is_series:
        return "series", said("you chose it") if choices.kind == "series" else said("your choices are for series")
    free = choices.task is None and not _learns_rows(choices.template) or choices.task == Task.ANOMALY_DETECTION
    open_ = choices.kind is None and free
    step = is_plain(table) if open_ else None
    if step is None and open_ and choices.task == Task.ANOMALY_DETECTION and (dated := regular(table)) is not None:
        step = dated[1]  # what else there is may be a label, or is left out
    if choices.test_data is None and len(choices.target) < 2 and step is not None:
        return "series", said("a date and numbers, every {step}", step=step.words)
    return "table", ""


def is_plain(table: Table) -> bool:
    """Whether a table is a series by itself: a date and numbers at a regular step."""
    from app.data.series import roles

    return roles.is_plain(table) is not None


def _learns_rows(template: str | None) -> bool:
    """Whether a template was chosen that learns a table row by row; those for texts and series leave it open."""
    found = next((entry for entry in models.TEMPLATES if entry.id == template), None)
    return template is not None and (found is None or "table" in found.kinds)


def hint(table: Table, choices: Choices) -> tuple[Finding, ...]:
    """That a table's rows follow each other in time, and what could be made of that; nothing where they do not."""
    from app.data.series.roles import regular

    if choices.kind is not None or choices.task is not None or (found := regular(table)) is None:
        return ()
    name, step = found
    message = said(
        "The rows follow each other every {step} ({name}). As a table each is learned for itself; as a series, numbers "
        "can be forecast from what came before.",
        step=step.words, name=name,
    )  # fmt: skip
    fix = Fix("Treat as a series", {"series": {"kind": "series"}})
    return (Finding("looks_like_series", message, {"step": str(step.words)}, name, fix),)


def has_windows(table: Table, choices: Choices) -> bool:
    """Whether rows follow each other in time; without any order, each row may be a sequence of its own."""
    from app.data.series.roles import has_order

    classes = choices.task == Task.SEQUENCE_CLASSIFICATION
    return not classes or choices.window is not None or has_order(table, choices)


def of_table(
    table: Table, path: str, choices: Choices, split: Split, reason: str, progress: Progress
) -> Survey:
    """The survey of a table whose rows follow each other in time.

    Args:
        table: As read.
        path: How an experiment names it.
        choices: What the user decided.
        split: The shares.
        reason: Why it is taken for a series.
        progress: Called now and then; may raise to cancel.

    Raises:
        UserError: A choice does not fit the data.
    """
    from app.data import findings
    from app.data.series import findings as series_findings
    from app.data.series import planning, roles

    decided = roles.decide(table, choices, progress)
    if decided.task not in LEARNABLE["series"]:
        raise UserError(said(
            "A series is learned by {known}, not {task}. Leave --task out, or say --kind table.",
            known=", ".join(sorted(LEARNABLE["series"])), task=decided.task,
        ))  # fmt: skip
    data = Data(
        path, "series", table.reading, decided.columns, None,
        dataclasses.replace(split, method=_method(table, decided.columns, choices), keep_copies=False),
        rows=choices.rows, exclude=choices.exclude,
    )  # fmt: skip
    obstacle = planning.obstacle(table, data, decided.task)
    reasons = {"kind": reason, **decided.reasons}
    told: tuple[Finding, ...] = ()
    assigned = None
    if obstacle is None:
        data, why = planning.planned(table, data, decided.task, choices)
        reasons |= why
        progress(0.0, said("Parting rows"))
        assigned, obstacle = attempt(data, decided.task, choices, table)
        if assigned is not None:
            told = series_findings.of(*planning.seen(table, data, decided.task), data.exclude)
    template, unfitting = choose_template("series", decided.task, choices)
    found = (*findings.of_columns(table, data.columns, progress), *told)
    table = dataclasses.replace(table, reasons=decided.why(table.reasons or {}, {}))
    classes = classes_of(table, decided.target) if decided.task in CLASSES else None
    return Survey(
        table, data, decided.task, template, classes, assigned,
        findings=settled(
            (*streaming.told(table.findings, data, bool(choices.rest)), *decided.findings, *found), choices
        ),
        reasons=reasons,
        obstacle=obstacle or unfitting,
    )  # fmt: skip


def _method(table: Table, columns: tuple[Column, ...], choices: Choices) -> str:
    """By time, unless parts are given."""
    if choices.test_data is not None or (table.parts is not None and choices.test is None):
        return "given"
    return "column" if any(column.role == "split" for column in columns) else "ordered"
