"""The survey of a corpus: what of it is learned, how it is parted, and what is worth knowing about it."""

from __future__ import annotations

import dataclasses

import models
from app import settings
from app.choices import Choices
from app.data.dataset import Progress, Table
from app.data.finding import Finding
from app.errors import UserError
from app.experiment import Data, Split
from app.overview import Survey, attempt, choose_template, settled
from app.said import said
from models.spec import TEXTS, Task

FEWEST_ROWS = 10
"""Passages that a text has to have."""

GOING_ON = (Task.LANGUAGE_MODELLING, Task.EMBEDDING)
"""Tasks that are learned from a stream of tokens, whatever the rows are."""

SHARE = 0.05
"""Share of a long text for validation, and for the test: neighbours are alike, and a little of it holds many tokens."""


def why(table: Table, choices: Choices) -> str | None:
    """Why a table is learned as a corpus; None where it is not.

    Args:
        table: As read.
        choices: What the user decided.
    """
    from app.data.corpus import roles

    if choices.kind is not None:
        return said("you chose it") if choices.kind == "corpus" else None
    if table.reading.lines is not None:
        return said("a plain text")
    if choices.task is not None:
        return said("your choices are for a corpus") if choices.task in GOING_ON else None
    template = next((t for t in models.TEMPLATES if t.id == choices.template), None)
    if template is not None and not {"texts", "table"} & set(template.kinds) and "corpus" in template.kinds:
        return said("your choices are for a corpus")
    if template is None and roles.is_plain(table):
        return said("the columns' names say so")
    return None


def of_table(
    table: Table, path: str, choices: Choices, split: Split, reason: str, progress: Progress
) -> Survey:
    """The survey of a corpus.

    Args:
        table: As read.
        path: How an experiment names it.
        choices: What the user decided.
        split: The shares.
        reason: Why it is taken for a corpus.
        progress: Called now and then; may raise to cancel.

    Raises:
        UserError: A choice does not fit the data.
    """
    from app.data import findings
    from app.data.corpus import findings as corpus_findings
    from app.data.corpus import plan, roles

    task, task_reason = _task(choices)
    decided = roles.decide(table, choices, task)
    data = Data(
        path, "corpus", table.reading, decided.columns, None, split, rows=choices.rows, exclude=choices.exclude
    )
    data = dataclasses.replace(data, split=_split(table, data, choices))
    obstacle = _obstacle(table, data)
    progress(0.0, said("Parting rows"))
    assigned, unparted = attempt(data, task, choices, table)
    template, unfitting = choose_template("corpus", task, choices)
    found: tuple[Finding, ...] = ()
    if obstacle is None:
        found = corpus_findings.of(table, plan.of(data), assigned, progress)
        if table.reading.lines is not False:
            copies = findings.of_copies(table, data.columns, assigned, data.split.keep_copies, progress)
            found = (*found, *copies)
    table = dataclasses.replace(table, reasons=decided.why(table.reasons or {}, {}))
    return Survey(
        table, data, task, template, None, assigned,
        findings=settled((*table.findings, *decided.findings, *found), choices),
        reasons={"kind": reason, "task": task_reason, **decided.reasons},
        obstacle=obstacle or unfitting or unparted,
    )  # fmt: skip


def _task(choices: Choices) -> tuple[str, str]:
    """What is learned: as chosen, else what the chosen template learns from a corpus, else to go on with it."""
    if choices.task is not None:
        if choices.task not in TEXTS:
            raise UserError(said(
                "A corpus is learned by {tasks}, not {task}. Leave --task out, or say --kind texts for texts with "
                "labels.",
                tasks=", ".join(sorted(TEXTS)), task=choices.task,
            ))  # fmt: skip
        return choices.task, said("you chose it")
    if choices.template is not None:
        template = settings.template_named(choices.template)
        fitting = [task for task in template.tasks if template.fits("corpus", task)]
        if fitting and Task.LANGUAGE_MODELLING not in fitting:
            return fitting[0].value, said("it is what template {template} learns", template=choices.template)
    return Task.LANGUAGE_MODELLING.value, said("a text without answers can be gone on with")


def _split(table: Table, data: Data, choices: Choices) -> Split:
    """One long text is parted in its order; texts of their own by chance, dialogues whole, unless parts are given."""
    chosen, whole = data.split, data.reading.lines is False
    if whole and choices.validation is None:
        chosen = dataclasses.replace(chosen, validation=SHARE)
    roles = {column.role for column in data.columns}
    if choices.test_data is not None or (table.parts is not None and choices.test is None):
        return dataclasses.replace(chosen, method="given", keep_copies=False)
    if "split" in roles:
        return dataclasses.replace(chosen, method="column")
    if not whole:
        return dataclasses.replace(chosen, method="grouped" if "group" in roles else "random")
    return dataclasses.replace(
        chosen,
        method="ordered",
        test=SHARE if choices.test is None else choices.test,
        keep_copies=False,
    )


def _obstacle(table: Table, data: Data) -> str | None:
    """Why nothing can be learned from it as it stands."""
    if data.reading.lines is False and table.rows < FEWEST_ROWS:
        return said(
            "{path} holds only {count:,} characters: too few to learn from and to test on. Give a text of some "
            "thousands at least.",
            path=data.path, count=int(table.frame.iloc[:, 0].str.len().sum()),
        )  # fmt: skip
    if any(column.role in ("input", "target") for column in data.columns):
        return None
    return said(
        "No column of {path} holds texts to learn from. Name one with --text COLUMN.", path=data.path
    )
