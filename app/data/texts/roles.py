"""Which columns of a table hold the texts and which the answer, and whether a table is one of texts at all."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from app.choices import Choices
from app.data import columns as describing
from app.data.dataset import Progress, Table, silent
from app.data.roles import Roles, named, overruled
from app.experiment import Column
from app.said import said
from models.spec import TEXTS

MOST_ANSWERS = 100
"""A column with more different values than this is no answer that somebody gave to texts."""


def is_plain(table: Table) -> bool:
    """Whether a table is nothing but texts and answers to them: nothing beside these could be an input."""
    if "plain" not in table.memo:
        table.memo["plain"] = _is_plain(table)
    return bool(table.memo["plain"])


def _is_plain(table: Table) -> bool:
    types = {column.type for column in table.columns}
    if "text" not in types:
        return False
    if types <= {"text", "identifier"}:  # nothing that could be told of them
        return True
    suggested = describing.suggest(table.frame, table.columns, table.reading.decimal or ".", memo=table.memo)
    return suggested.task == "text-classification"


def decide(table: Table, choices: Choices, progress: Progress = silent) -> Roles:
    """Types, roles and target of a table of texts.

    The texts are the columns that the user named, else those of free text. A column that is neither text nor
    answer is left out.

    Args:
        table: As read.
        choices: What the user decided.
        progress: Called now and then; may raise to cancel. Defaults to nobody.

    Raises:
        UserError: A choice names no column, or two contradict each other.
    """
    types, roles = named(table.columns, choices)
    columns = tuple(overruled(column, types, roles) for column in table.columns)
    target, reason = _target(table, columns, roles, choices, progress)
    texts = _texts(table, columns, roles, types, target, choices)
    columns = tuple(_with_role(column, roles, texts, target) for column in columns)
    reasons = {} if target is None else {"target": reason}
    if choices.task is not None:
        reasons["task"] = said("you chose it")
    return Roles(columns, target, None, reasons, (), types, roles)


def without_answers(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns with the target ignored: texts are learned from alone."""
    return tuple(
        dataclasses.replace(column, role="ignore") if column.role == "target" else column for column in columns
    )


def _target(
    table: Table, columns: tuple[Column, ...], roles: Mapping[str, str], choices: Choices, progress: Progress
) -> tuple[str | None, str]:
    given = next((name for name, role in roles.items() if role == "target"), None)
    if given is not None:
        return given, said("you chose it")
    own = next((c.name for c in columns if c.role == "target" and c.name not in roles), None)
    if own is not None:
        return own, (table.reasons or {}).get(own, "")
    if choices.task is not None and choices.task in TEXTS:
        return None, ""
    settled = {column.name for column in columns if column.name in roles}
    decimal = table.reading.decimal or "."
    found = describing.suggest(table.frame, columns, decimal, progress, table.memo, settled)
    if found.target is None or _answers(table, found.target) <= MOST_ANSWERS:
        return found.target, found.reason
    few = [c.name for c in columns if c.name not in settled and c.type in ("category", "boolean", "number")]
    best = min(few, key=lambda name: (_answers(table, name) < 2, _answers(table, name)), default=None)
    return best, said("it has the fewest different values") if best is not None else ""


def _answers(table: Table, name: str) -> int:
    key = ("answers", name)
    if key not in table.memo:
        table.memo[key] = len(describing.codes(table.frame[name])[1])
    return int(table.memo[key])


def _texts(
    table: Table,
    columns: tuple[Column, ...],
    roles: Mapping[str, str],
    types: Mapping[str, str],
    target: str | None,
    choices: Choices,
) -> set[str]:
    """The columns that are read: named, else those of free text, else the one with the longest cells."""
    wanted = {describing.resolve(columns, name) for name in choices.text}
    wanted |= {name for name, role in roles.items() if role == "input"}
    if wanted:
        return wanted - {target}
    open_ = [c for c in columns if c.name not in roles and c.name != target and c.role != "split"]
    if found := {c.name for c in open_ if c.type == "text"}:
        return found
    worded = [c for c in open_ if c.type in ("identifier", "category") and c.name not in types]
    return {max(worded, key=lambda c: _length(table, c.name)).name} if worded else set()


def _length(table: Table, name: str) -> float:
    cells = describing.texts(table.frame[name].iloc[:1000])
    return sum(len(cell) for cell in cells if cell is not None) / max(len(cells), 1)


def _with_role(column: Column, roles: Mapping[str, str], texts: set[str], target: str | None) -> Column:
    if column.name in texts:
        return dataclasses.replace(column, type="text", role="input")
    if column.name == target:
        return dataclasses.replace(column, role="target")
    if column.name in roles or column.role in ("split", "group", "order"):
        return column
    return dataclasses.replace(column, role="ignore")
