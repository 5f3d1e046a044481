"""What each column of a series is used for: which one puts the rows in order, what is forecast, what is shown."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping

import numpy as np

from app.choices import Choices
from app.data import anomalies
from app.data import columns as describing
from app.data import roles as deciding
from app.data.dataset import Progress, Table, silent
from app.data.roles import Roles
from app.data.series import order, step
from app.experiment import Column
from app.said import said
from models.spec import GIVEN_BACK, Task

FEWEST_ROWS = 30
"""Rows from which a table with a date and numbers counts as a series by itself."""

MOST_NUMBERS = 3
"""Number columns up to which it does; with more, they may as well explain each other."""

_TIME_NAME = re.compile(r"(?i)^(.*[ _.\-])?(date|time|timestamp|datetime|year|month|week|day|hour|step|t|index)$")


def is_plain(table: Table) -> step.Step | None:
    """The step of a table that is plainly a series: one date at a regular step, one to three numbers, nothing else.

    Returns:
        The step, or None where the table is anything else.
    """
    key = ("plain series",)
    if key not in table.memo:
        table.memo[key] = (_plain_step(table),)
    found: step.Step | None = table.memo[key][0]
    return found


def _plain_step(table: Table) -> step.Step | None:
    numbers = [column for column in table.columns if column.type == "number"]
    if len(numbers) + 1 != len(table.columns) or not 1 <= len(numbers) <= MOST_NUMBERS:
        return None
    found = regular(table)
    return None if found is None else found[1]


def regular(table: Table) -> tuple[str, step.Step] | None:
    """The date column by which a table's rows follow each other at a regular step, and the step; None without one."""
    key = ("regular dates",)
    if key not in table.memo:
        table.memo[key] = (_regular(table),)
    found: tuple[str, step.Step] | None = table.memo[key][0]
    return found


def _regular(table: Table) -> tuple[str, step.Step] | None:
    dates = [column for column in table.columns if column.type == "date-time"]
    if len(dates) != 1 or table.rows < FEWEST_ROWS:
        return None
    moments = order.values(table.frame[dates[0].name], "date-time", table.reading.decimal or ".")
    if np.isnat(moments).any() or len(np.unique(moments)) < len(moments):
        return None
    found = step.told(np.sort(moments), np.zeros(len(moments), np.int64))
    return None if found is None else (dates[0].name, found)


def has_order(table: Table, choices: Choices) -> bool:
    """Whether a column puts the rows in order: one that the user named, or a date."""
    types, roles = deciding.named(table.columns, choices)
    columns = [deciding.overruled(column, types, roles) for column in table.columns]
    return _ordering(table, columns, roles) is not None


def decide(table: Table, choices: Choices, progress: Progress = silent) -> Roles:
    """Types, roles, targets and task of a series.

    Args:
        table: As read.
        choices: What the user decided.
        progress: Called now and then; may raise to cancel. Defaults to nobody.

    Raises:
        UserError: A choice names no column, or two contradict each other.
    """
    types, roles = deciding.named(table.columns, choices)
    columns = tuple(deciding.overruled(column, types, roles) for column in table.columns)
    reasons: dict[str, str] = {}
    ordering = _ordering(table, columns, roles)
    if ordering is not None:
        columns = _with_role(columns, (ordering,), "order")
        reasons["order"] = said("you chose it") if roles.get(ordering) == "order" else said("it tells when")
    targets, task, why = _targets(table, columns, roles, choices, progress)
    columns = tuple(
        dataclasses.replace(column, role="input") if column.role == "target" and column.name not in targets else column
        for column in columns
    )
    columns, findings = deciding.without_texts(_with_role(columns, targets, "target"), roles)
    return Roles(columns, targets[0] if targets else None, task, {**reasons, **why}, findings, types, roles)


def _with_role(columns: tuple[Column, ...], names: tuple[str, ...], role: str) -> tuple[Column, ...]:
    return tuple(dataclasses.replace(column, role=role) if column.name in names else column for column in columns)


def _ordering(table: Table, columns: tuple[Column, ...] | list[Column], roles: Mapping[str, str]) -> str | None:
    """The column that puts the rows in order: the user's, a date, or a running number called after time."""
    chosen = next((name for name, role in roles.items() if role == "order"), None)
    if chosen is not None:
        return chosen
    free = [column for column in columns if column.name not in roles]
    dates = [column.name for column in free if column.type == "date-time"]
    if dates:
        return dates[0]
    for column in free:
        if column.type in ("number", "identifier") and _TIME_NAME.match(column.name):
            numbers = order.values(table.frame[column.name], "number", table.reading.decimal or ".")
            if len(numbers) > 1 and bool((np.diff(numbers) > 0).all()):
                return column.name
    return None


def _targets(
    table: Table, columns: tuple[Column, ...], roles: Mapping[str, str], choices: Choices, progress: Progress
) -> tuple[tuple[str, ...], str | None, dict[str, str]]:
    """The targets in file order, the task, and why."""
    chosen = tuple(column.name for column in columns if roles.get(column.name) == "target")
    if choices.task in GIVEN_BACK:
        free = [column for column in columns if column.name not in roles and column.role != "order"]
        if not chosen and (label := anomalies.label_among(free)) is not None:
            why = said("its name says that it marks what is unusual; it is only compared with")
            return (label,), *_task("", choices, {"target": why})
        return chosen[:1], *_task("", choices, {"target": said("you chose it")} if chosen else {})
    if chosen:
        numeric = all(column.type == "number" for column in columns if column.name in chosen)
        usual = Task.FORECASTING if numeric else Task.SEQUENCE_CLASSIFICATION
        return chosen, *_task(usual, choices, {"target": said("you chose it")})
    classes = choices.task == Task.SEQUENCE_CLASSIFICATION
    wanted = ("category", "boolean") if classes else ("number",)
    open_ = [c for c in columns if c.type in wanted and c.role in ("input", "target") and c.name not in roles]
    if not open_:
        return (), *_task(Task.FORECASTING, choices, {})
    frame = table.frame[[column.name for column in open_]]
    found = describing.suggest(frame, open_, table.reading.decimal or ".", progress, table.memo)
    target = found.target or open_[-1].name
    reason = said("the only column that can be forecast") if len(open_) == 1 else said("no other number fits better")
    return (target,), *_task(Task.FORECASTING, choices, {"target": reason})


def _task(usual: str, choices: Choices, reasons: dict[str, str]) -> tuple[str, dict[str, str]]:
    if choices.task is not None:
        return choices.task, {**reasons, "task": said("you chose it")}
    words = {
        Task.FORECASTING: said("a series of numbers can be forecast"),
        Task.SEQUENCE_CLASSIFICATION: said("the target holds classes"),
    }
    return str(usual), {**reasons, "task": words[Task(usual)]}
