"""What some data are and what could be learned from them; what surveys of tables, series and pictures decide alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from app import parting, settings
from app.choices import Choices, is_fixed
from app.data import fixes
from app.data.dataset import Pictures, Table
from app.data.finding import Finding, Fix
from app.errors import UserError
from app.experiment import Column, Data
from app.said import said
from models.spec import CLASSES, Template

if TYPE_CHECKING:
    import numpy as np


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


def attempt(
    data: Data, task: str | None, choices: Choices, dataset: Table | Pictures
) -> tuple[np.ndarray | None, str | None]:
    """The split, or the sentence that says why there can't be one."""
    memo = dataset.memo
    key = (data.columns, data.split, data.exclude, task, choices.seed or 0)
    if (known := memo.get("parts")) is None or known[0] != key:
        try:
            known = key, parting.parts(data, task, choices.seed or 0, dataset), None
        except UserError as error:
            known = key, None, str(error)
        memo["parts"] = known
    return known[1], known[2]


def choose_template(
    kind: str, task: str | None, choices: Choices, whole: bool = False
) -> tuple[Template | None, str | None]:
    """The chosen or the recommended template, or why there is none; `whole`: of whole short sequences."""
    if task is None:
        return None, None
    if choices.template is None:
        template = settings.template_for(kind, task, whole)
        return template, None if template else said(
            "No template learns {task} from {kind} yet.",
            task=task,
            kind=kind,
        )
    template = settings.template_named(choices.template)
    if not template.fits(kind, task):
        fitting = ", ".join(t.id for t in settings.fitting(kind, task))
        raise UserError(
            said(
                "Template {template} does not learn {task} from {kind}. Templates that do: {fitting}.",
                template=template.id,
                task=task,
                kind=kind,
                fitting=fitting or said("none yet"),
            )
        )
    return template, None


def method(table: Table, columns: tuple[Column, ...], task: str | None, choices: Choices) -> str:
    """How the rows are parted, from what is given and the columns' roles."""
    roles = {column.role for column in columns}
    if choices.test_data is not None or (table.parts is not None and choices.test is None):
        return "given"
    for role, method in (("split", "column"), ("group", "grouped"), ("order", "ordered")):
        if role in roles:
            return method
    return "stratified" if task in CLASSES else "random"


def blocking(found: tuple[Finding, ...]) -> str | None:
    """The sentence of the first finding with which training can't work."""
    from app.data.findings import require_trainable

    try:
        require_trainable(found)
    except UserError as error:
        return str(error)
    return None


def settled(found: tuple[Finding, ...], choices: Choices) -> tuple[Finding, ...]:
    """The findings, those marked as dealt with for which the user chose the fix; what was left out is told."""
    settled = tuple(
        one.done(fixes.UNBALANCE) if one.code == "imbalance" and one.fix and is_fixed(choices, one.fix) else one
        for one in found
    )
    if not choices.exclude:
        return settled
    count = len(choices.exclude)
    message = said(
        "You left out {count:,} sample; they take no part in training or testing."
        if count == 1
        else "You left out {count:,} samples; they take no part in training or testing.",
        count=count,
    )
    undo = Fix("Take back", {"include": list(choices.exclude)})
    excluded = Finding("rows_excluded", message, {"count": count, "sample": list(choices.exclude[:5])})
    return (*settled, excluded.done(undo))


def classes_of(table: Table, target: str | None) -> tuple[str, ...] | None:
    """All class names: numbers by value, then texts by letter."""
    from app.data.columns import codes

    if target is None:
        return None
    key = ("classes", target)
    if key not in table.memo:
        table.memo[key] = tuple(sorted(codes(table.frame[target])[1], key=_by_value))
    found: tuple[str, ...] = table.memo[key]
    return found


def _by_value(name: str) -> tuple[int, float, str]:
    try:
        return 0, float(name), name
    except ValueError:
        return 1, 0.0, name
