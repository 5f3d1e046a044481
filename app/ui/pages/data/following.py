"""How the user's choices change when rows are a series, and what it is to look like; nothing of Qt."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from app import draft
from app.data.pairs.layout import BLANK
from app.ui.goals import TEXT_KINDS
from app.ui.pages.data.parting import SHARE
from models.spec import Task

if TYPE_CHECKING:
    from app.choices import Choices
    from app.survey import Survey

SERIES_TASKS = (Task.FORECASTING, Task.SEQUENCE_CLASSIFICATION)
ORDERS = ("date-time", "number", "identifier")
"""Types of columns that can put rows in order, the likeliest first."""


def is_series(survey: Survey) -> bool:
    """Whether rows follow each other."""
    return survey.data.kind == "series"


def is_wide(survey: Survey) -> bool:
    """Whether each row is a sequence of its own, its columns being the steps, or one that lies in a file."""
    if is_collection(survey):
        return True
    return is_series(survey) and survey.data.window is None and survey.obstacle is None


def is_collection(survey: Survey) -> bool:
    """Whether each row is a sequence that lies in a file of its own."""
    from app.data.dataset import Table
    from app.data.series import collection

    return is_series(survey) and isinstance(survey.dataset, Table) and collection.is_collection(survey.dataset)


def forecasts(survey: Survey) -> bool:
    """Whether numbers to come are learned."""
    return survey.task == Task.FORECASTING


def as_series(choices: Choices) -> Choices:
    """The choices with the rows taken for a series; what was learned of single rows is decided anew."""
    return dataclasses.replace(
        choices, kind="series", task=None, target=(), template=None, preset=None, settings=()
    )


def as_table(choices: Choices) -> Choices:
    """The choices with each row taken for itself."""
    roles = tuple((name, role) for name, role in choices.roles if role not in ("order", "target"))
    return dataclasses.replace(
        choices, kind="table", task=None, target=(), template=None, preset=None, settings=(), roles=roles,
        order=None, window=None, horizon=None,
    )  # fmt: skip


def as_texts(choices: Choices, kind: str) -> Choices:
    """The choices with texts to learn from.

    Args:
        choices: As they stand.
        kind: `texts`, of which each may have a class, `corpus`, one long text, or `pairs`, each with an answer.
    """
    return dataclasses.replace(as_table(choices), kind=kind)


def kinds(survey: Survey) -> list[str]:
    """What the data can be treated as."""
    if is_collection(survey):
        return ["series"]
    texts, reading = survey.data.kind in TEXT_KINDS, survey.data.reading
    pairs = survey.data.kind == "pairs"
    if pairs and (reading.delimiter in (None, BLANK) and reading.sheet is None):
        return ["pairs"]  # of two files, or a dictionary: no table reads them so
    cells = reading.delimiter is not None or reading.sheet is not None or not texts
    written = texts or any(column.type == "text" for column in survey.data.columns)
    two = pairs or cells and written and len(survey.data.columns) > 1
    return [*(("table", "series") if cells else ()), *(TEXT_KINDS if written else ()), *(("pairs",) if two else ())]


def with_kind(choices: Choices, kind: str) -> Choices:
    """The choices with the data treated in another way."""
    if kind in (*TEXT_KINDS, "pairs"):
        return as_texts(choices, kind)
    return as_series(choices) if kind == "series" else as_table(choices)


def with_order(choices: Choices, survey: Survey, column: str) -> Choices:
    """The choices with another column that puts the rows in order; "" for their order in the file."""
    held = survey.data.column("order")
    roles = choices.roles
    if held is not None and held.name != column:
        roles = draft.with_pair(roles, held.name, "ignore")
    if column:
        roles = draft.with_pair(roles, column, "order")
    target = tuple(name for name in choices.target if name != column)
    return dataclasses.replace(choices, kind="series", roles=roles, order=None, target=target)


def orders(survey: Survey) -> list[str]:
    """Columns that can put the rows in order."""
    usable = [c for c in survey.data.columns if c.role == "order" or c.type in ORDERS and c.role != "target"]
    rank = {kind: place for place, kind in enumerate(ORDERS)}
    return [column.name for column in sorted(usable, key=lambda column: rank.get(column.type, len(ORDERS)))]


def targets(survey: Survey) -> tuple[str, ...]:
    """What is forecast, in the order of the file."""
    return tuple(column.name for column in survey.data.columns if column.role == "target")


def with_role(choices: Choices, survey: Survey, column: str, role: str) -> Choices:
    """The choices with a column's role changed; numbers can be forecast together, so there may be several targets."""
    held = targets(survey)
    types = {one.name: one.type for one in survey.data.columns}
    if role == "target" and held and {types[name] for name in (*held, column)} == {"number"}:
        return _with_targets(choices, (*held, column))
    if role != "target" and column in held and len(held) > 1:
        kept = _with_targets(choices, tuple(name for name in held if name != column))
        return dataclasses.replace(kept, roles=draft.with_pair(kept.roles, column, role))
    changed = draft.with_role(choices, column, role, held[0] if held else None)
    return dataclasses.replace(changed, kind="series")


def with_target(choices: Choices, survey: Survey, column: str) -> Choices:
    """The choices with one target, whatever there were before."""
    return dataclasses.replace(_with_targets(choices, (column,)), template=None, preset=None, settings=())


def parted(choices: Choices, survey: Survey, way: str) -> Choices:
    """The choices with the series split by time, or as the data say themselves (`own`); its order stays.

    Args:
        choices: As they stand.
        survey: What is known about the data.
        way: `time` or `own`.
    """
    if way == "own":
        return dataclasses.replace(choices, kind="series", test=None)
    held = survey.data.column("split")
    roles = choices.roles if held is None else draft.with_pair(choices.roles, held.name, "ignore")
    given = survey.dataset.parts is not None and choices.test_data is None
    test = choices.test or (SHARE if given else None)
    return dataclasses.replace(choices, kind="series", roles=roles, test_data=None, test=test)


def _with_targets(choices: Choices, columns: tuple[str, ...]) -> Choices:
    roles = tuple((name, role) for name, role in choices.roles if name not in columns and role != "target")
    return dataclasses.replace(choices, kind="series", task=None, target=columns, roles=roles)
