"""What each column of a table is used for: the user's word first, then the suggestion."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.choices import Choices
from app.data import anomalies
from app.data import columns as describing
from app.data.dataset import Progress, Table, silent
from app.data.finding import Finding, Fix
from app.errors import UserError
from app.experiment import Column
from app.said import said
from models.spec import GIVEN_BACK, Task


@dataclass(frozen=True)
class Roles:
    """The columns with types and roles decided, and what follows from the target.

    Args:
        columns: In file order.
        target: The target's name, or None.
        task: What could be learned, or None.
        reasons: `target`, `task`, and `column NAME` to the reason in words.
        findings: Columns left out because of what they are.
        types: The types that the user gave, by column.
        roles: The roles that the user gave, by column: no guess changes them.
    """

    columns: tuple[Column, ...]
    target: str | None
    task: str | None
    reasons: Mapping[str, str]
    findings: tuple[Finding, ...]
    types: Mapping[str, str]
    roles: Mapping[str, str]

    def why(self, reasons: Mapping[str, str], left_out: Mapping[str, str]) -> dict[str, str]:
        """Column name to why it has its type and role.

        Args:
            reasons: Why a column was taken for what it is.
            left_out: Why a column is left out after all.
        """
        given = {
            name: said("you said {words}", words=", ".join(words)) for name, words in self._said().items()
        }
        return {
            **reasons,
            **{name: text for name, text in left_out.items() if name not in self.roles},
            **given,
        }

    def _said(self) -> dict[str, list[str]]:
        names = dict.fromkeys([*self.types, *self.roles])
        return {name: [given[name] for given in (self.types, self.roles) if name in given] for name in names}


def decide(table: Table, choices: Choices, progress: Progress = silent) -> Roles:
    """Types, roles, target and task of a table.

    Args:
        table: As read.
        choices: What the user decided.
        progress: Called now and then; may raise to cancel. Defaults to nobody.

    Raises:
        UserError: A choice names no column, or two contradict each other.
    """
    types, roles = named(table.columns, choices)
    columns = tuple(overruled(column, types, roles) for column in table.columns)
    decimal = table.reading.decimal or "."
    target = next((name for name, role in roles.items() if role == "target"), None)
    if choices.task in GIVEN_BACK:
        return _without_answers(table, columns, target, choices, types, roles)
    if target is None:
        suggested = _suggested(table, columns, roles, decimal, progress)
        target, task, reason, columns = suggested.target, suggested.task, suggested.reason, suggested.columns
    else:
        column = next(column for column in columns if column.name == target)
        task = describing.task_for(table.frame, target, column, decimal)
        reason = said("you chose it")
    reasons = {} if target is None else {"target": reason}
    if choices.task is not None:
        task, reasons["task"] = choices.task, said("you chose it")
    findings: tuple[Finding, ...] = ()
    if task != Task.TEXT_CLASSIFICATION:  # there the texts are what is learned from
        columns, findings = without_texts(columns, roles)
    return Roles(columns, target, task, reasons, findings, types, roles)


def _without_answers(
    table: Table, columns: tuple[Column, ...], label: str | None, choices: Choices, types: Mapping[str, str],
    roles: Mapping[str, str],
) -> Roles:  # fmt: skip
    """The columns where what goes in is learned; a label, if one is named or called so, is only compared with."""
    free = [column for column in columns if roles.get(column.name, "target") == "target"]
    why = said("you chose it")
    if label is None and choices.task == Task.ANOMALY_DETECTION and (label := anomalies.label_among(free)) is not None:
        why = said("its name says that it marks what is unusual; it is only compared with")
    columns = tuple(dataclasses.replace(c, role="target") if c.name == label else c for c in columns)
    columns = tuple(
        dataclasses.replace(column, role="input")
        if column.role == "target" and column.name != label else column
        for column in columns
    )  # fmt: skip
    reasons = {"task": said("you chose it")} | ({} if label is None else {"target": why})
    columns, findings = without_texts(columns, roles)
    return Roles(columns, label, choices.task, reasons, findings, types, roles)


def named(columns: Sequence[Column], choices: Choices) -> tuple[dict[str, str], dict[str, str]]:
    """The user's types and roles by the columns' exact names.

    Raises:
        UserError: A choice names no column, or gives one two roles.
    """
    types = {describing.resolve(columns, name): type for name, type in choices.types}
    types |= {describing.resolve(columns, name): "text" for name in choices.text}
    asked = [*choices.roles, *((name, "target") for name in choices.target)]
    if choices.order is not None:
        asked.append((choices.order, "order"))
    roles: dict[str, str] = {}
    for text, role in asked:
        name = describing.resolve(columns, text)
        if roles.setdefault(name, role) != role:
            raise UserError(
                said(
                    "Column {name} can't be {given} and {role} at once. Leave one out.",
                    name=name,
                    given=roles[name],
                    role=role,
                )
            )
    return types, roles


def overruled(column: Column, types: Mapping[str, str], roles: Mapping[str, str]) -> Column:
    """A column with the type and role that the user gave it."""
    type = types.get(column.name, column.type)
    # Saying what a column holds means that it is wanted, unless its role is said too.
    freed = (
        column.name in types
        and column.role == "ignore"
        and type in ("number", "category", "boolean", "date-time")
    )
    role = roles.get(column.name, "input" if freed else column.role)
    return dataclasses.replace(column, type=type, role=role)


def _suggested(
    table: Table, columns: tuple[Column, ...], roles: Mapping[str, str], decimal: str, progress: Progress
) -> describing.Suggestion:
    """The suggestion among the columns whose role the user left open."""
    settled = {column.name for column in columns if column.name in roles and column.role != "target"}
    return describing.suggest(table.frame, columns, decimal, progress, table.memo, settled)


def without_texts(
    columns: tuple[Column, ...], roles: Mapping[str, str]
) -> tuple[tuple[Column, ...], tuple[Finding, ...]]:
    """Text columns are left out, and that is said; asked for as inputs, they are refused."""
    texts = [
        column.name for column in columns if column.type in ("text", "identifier") and column.role != "target"
    ]
    wanted = [name for name in texts if roles.get(name) == "input"]
    if wanted:
        raise UserError(
            said(
                "Column {wanted} holds texts or names, which networks for tables can't read. If it holds groups, "
                "say --type {wanted}=category; to learn from texts, --kind texts.",
                wanted=wanted[0],
            )
        )
    left = [column for column in columns if column.type == "text" and column.role in ("input", "ignore")]
    out = {column.name for column in columns if column.name in texts and column.role == "input"}
    columns = tuple(dataclasses.replace(c, role="ignore") if c.name in out else c for c in columns)
    return columns, tuple(_text_finding(column.name) for column in left)


def _text_finding(name: str) -> Finding:
    return Finding(
        code="text_column",
        message=said(
            "{name} holds texts, which networks for tables don't read, and is left out. Treat the data as texts to "
            "learn from it.",
            name=name,
        ),
        column=name,
    ).done(Fix("Treat as texts", {"kind": {"kind": "texts"}}))
