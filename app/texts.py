"""The survey of texts: whether a table is one of texts, and everything left open about it."""

from __future__ import annotations

import dataclasses

import models
from app import obstacles
from app.choices import Choices
from app.data.dataset import Progress, Table
from app.data.finding import Finding
from app.data.texts.source import FILE, LAYOUT
from app.errors import UserError
from app.experiment import Column, Data, Split
from app.overview import Survey, attempt, blocking, choose_template, classes_of, method, settled
from app.said import said
from models.spec import CLASSES, LEARNABLE, TEXTS, Task


def why(table: Table, choices: Choices) -> str | None:
    """Why a table is learned as texts; None where it is not.

    Args:
        table: As read.
        choices: What the user decided.
    """
    from app.data.texts.roles import is_plain
    if choices.kind is not None:
        return said("you chose it") if choices.kind == "texts" else None
    if LAYOUT in table.memo:
        return str(table.memo[LAYOUT])
    if choices.task is not None and choices.task in LEARNABLE["texts"]:
        return said("your choices are for texts")
    template = next((t for t in models.TEMPLATES if t.id == choices.template), None)
    if template is not None and "texts" in template.kinds and "table" not in template.kinds and choices.task is None:
        return None if "series" in template.kinds and not is_plain(table) else said("your choices are for texts")
    if choices.text:
        return said("you named a column of texts")
    if choices.task is None and template is None and is_plain(table):
        return said("texts and answers to them, little else")
    return None


def of_table(table: Table, path: str, choices: Choices, split: Split, reason: str, progress: Progress) -> Survey:
    """The survey of a table of texts.

    Args:
        table: As read, or made of a folder's files.
        path: How an experiment names it.
        choices: What the user decided.
        split: The shares.
        reason: Why it is taken for texts.
        progress: Called now and then; may raise to cancel.

    Raises:
        UserError: A choice does not fit the data.
    """
    from app.data import findings
    from app.data.texts import findings as text_findings
    from app.data.texts import roles
    decided = roles.decide(table, choices, progress)
    task = _task(decided.task, choices)
    columns = roles.without_answers(decided.columns) if task in TEXTS else decided.columns
    data = Data(
        path, "texts", table.reading, columns, None,
        dataclasses.replace(split, method=method(table, columns, task, choices)),
        rows=choices.rows, exclude=choices.exclude,
    )  # fmt: skip
    template, unfitting = choose_template("texts", task, choices)
    told = findings.of_target(table, columns, task, decided.roles, progress)
    progress(0.0, said("Parting rows"))
    assigned, obstacle = attempt(data, task, choices, table)
    found = (
        *findings.of_columns(table, columns, progress),
        *findings.of_copies(table, columns, assigned, split.keep_copies, progress),
        *told,
        *text_findings.of(table, columns, assigned, progress),
    )
    classes = classes_of(table, decided.target) if task in CLASSES else None
    reasons = {"kind": table.memo.get(LAYOUT) or reason, **decided.reasons}
    found = tuple(one for one in found if not _is_known(one, table, columns))
    table = dataclasses.replace(table, reasons=decided.why(table.reasons or {}, {}))
    return Survey(
        table, data, task, template, classes, assigned,
        findings=settled((*table.findings, *found), choices),
        reasons=reasons,
        obstacle=(
            obstacles.of_texts(table, data, task, classes) or unfitting or blocking(found)
            or (obstacle and (_too_varied(found) or obstacle))
        ),
    )  # fmt: skip


def _too_varied(found: tuple[Finding, ...]) -> str | None:
    """That there are nearly as many classes as texts, where there are: why they can't be parted."""
    told = next((one.message for one in found if one.code == "target_unique"), None)
    return None if told is None else said("{fact} Choose another target with --target.", fact=told)


def _is_known(finding: Finding, table: Table, columns: tuple[Column, ...]) -> bool:
    """Whether a finding about a column needs no saying: of one that was made here, or that texts' own findings tell."""
    made = LAYOUT in table.memo and finding.column == FILE and finding.code == "identifier"
    texts = {column.name for column in columns if column.role == "input"}
    return made or (finding.code == "missing_values" and finding.column in texts)


def _task(task: str | None, choices: Choices) -> str:
    """What is learned of texts: as chosen, what the chosen template learns, else what the labels allow.

    Raises:
        UserError: The task is not for texts.
    """
    if choices.task is not None:
        if choices.task not in LEARNABLE["texts"]:
            raise UserError(said(
                "Texts are learned by {tasks}, not {task}. Leave --task out, or say --kind table.",
                tasks=", ".join(sorted(LEARNABLE["texts"])), task=choices.task,
            ))  # fmt: skip
        return choices.task
    template = next((t for t in models.TEMPLATES if t.id == choices.template), None)
    learned = [] if template is None else [t for t in template.tasks if t in LEARNABLE["texts"]]
    if learned and Task.TEXT_CLASSIFICATION not in learned:
        return learned[0].value
    return Task.TEXT_CLASSIFICATION.value
