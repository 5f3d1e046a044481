"""The survey of pairs: whether a table is one of pairs, which side is which, and what is worth knowing about them."""

from __future__ import annotations

import dataclasses

import models
from app.choices import Choices
from app.data import source as places
from app.data.dataset import Progress, Table
from app.data.finding import Finding
from app.data.pairs.layout import LAYOUT
from app.errors import UserError
from app.experiment import Data, Split
from app.overview import Survey, attempt, blocking, choose_template, method, settled
from app.said import said
from models.spec import Task

FEWEST = 3
"""Different sources that are needed: one to learn from, one to choose the epoch by, one to test."""


def why(table: Table, choices: Choices) -> str | None:
    """Why a table is learned as pairs; None where it is not.

    Args:
        table: As read.
        choices: What the user decided.
    """
    from app.data.corpus import roles as of_corpus
    from app.data.pairs import roles

    if choices.kind is not None:
        return said("you chose it") if choices.kind == "pairs" else None
    if LAYOUT in table.memo:
        return str(table.memo[LAYOUT])
    template = next((t for t in models.TEMPLATES if t.id == choices.template), None)
    if choices.task is not None or template is not None:
        wanted = choices.task == Task.TRANSLATION or (template is not None and template.kinds == ("pairs",))
        return said("your choices are for pairs") if wanted else None
    if table.reading.lines is not None or choices.is_series or of_corpus.is_plain(table) or not roles.is_plain(table):
        return None
    return roles.reason(table)


def of_table(table: Table, path: str, choices: Choices, split: Split, reason: str, progress: Progress) -> Survey:
    """The survey of pairs.

    Args:
        table: As read.
        path: How an experiment names it.
        choices: What the user decided.
        split: The shares.
        reason: Why it is taken for pairs.
        progress: Called now and then; may raise to cancel.

    Raises:
        UserError: A choice does not fit the data.
    """
    from app.data import findings
    from app.data.pairs import findings as pair_findings
    from app.data.pairs import roles

    if choices.task not in (None, Task.TRANSLATION):
        raise UserError(said(
            "Pairs are learned by translation, not {task}. Leave --task out, or say --kind texts.", task=choices.task
        ))  # fmt: skip
    decided = roles.decide(table, choices)
    parted = method(table, decided.columns, Task.TRANSLATION, choices)
    data = Data(
        path, "pairs", table.reading, decided.columns, None,
        # A source in two parts would be known before it is asked for.
        dataclasses.replace(split, method="grouped" if parted == "random" else parted),
        rows=choices.rows, exclude=choices.exclude,
        pairs_with=None if choices.pairs_with is None else places.named(choices.pairs_with),
    )  # fmt: skip
    template, unfitting = choose_template("pairs", Task.TRANSLATION, choices)
    obstacle = _obstacle(table, data)
    progress(0.0, said("Parting rows"))
    assigned, unparted = attempt(data, Task.TRANSLATION, choices, table) if obstacle is None else (None, None)
    found: tuple[Finding, ...] = ()
    if obstacle is None:
        found = (
            *pair_findings.of(table, data, progress),
            *findings.of_copies(table, data.columns, assigned, split.keep_copies, progress),
        )
    reasons = {"kind": reason, "task": said("a source is answered by its target"), **decided.reasons}
    table = dataclasses.replace(table, reasons=decided.why(table.reasons or {}, {}))
    return Survey(
        table, data, Task.TRANSLATION, template, None, assigned,
        findings=settled((*table.findings, *decided.findings, *found), choices),
        reasons=reasons,
        obstacle=obstacle or unfitting or blocking(found) or unparted,
    )  # fmt: skip


def _obstacle(table: Table, data: Data) -> str | None:
    """Why nothing can be learned from them as they stand."""
    from app.data.pairs import findings

    if table.rows == 0:
        return said("{path} has column names but no rows. Add rows to it.", path=data.path)
    if data.column("target") is None or data.column("input") is None:
        return said(
            "Pairs need two columns of texts, and {path} has none for one side. Name them with --text COLUMN and "
            "--target COLUMN.",
            path=data.path,
        )
    if findings.empty(table, data).all():
        return said("No row of {path} has a source and an answer. Check which columns are which.", path=data.path)
    sources = table.frame[[column.name for column in data.columns if column.role == "input"]]
    if (count := len(sources[~findings.empty(table, data)].drop_duplicates())) < FEWEST:
        return said(
            "{path} has only {count} different source; training, checking and testing need {fewest}. Add pairs."
            if count == 1
            else "{path} has only {count} different sources; training, checking and testing need {fewest}. Add pairs.",
            path=data.path, count=count, fewest=FEWEST,
        )  # fmt: skip
    return None
