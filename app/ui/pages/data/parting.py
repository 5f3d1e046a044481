"""How the user's choices change when the samples are to be parted in another way; nothing of Qt."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from app import draft

if TYPE_CHECKING:
    from app.choices import Choices
    from app.experiment import Column
    from app.survey import Survey

WAYS = {
    "stratified": "random",
    "random": "random",
    "ordered": "time",
    "grouped": "group",
    "given": "own",
    "column": "own",
}
"""Split method to the way of parting it is shown as."""

ROLES = {"time": "order", "group": "group"}
"""Way of parting to the role of the column it goes by."""

PARTING_ROLES = ("order", "group", "split")
SHARE = 0.15


def way(survey: Survey) -> str:
    """`random`, `time`, `group` or `own`."""
    by_source = survey.data.kind == "pairs" and survey.data.column("group") is None
    return "random" if by_source and survey.data.split.method == "grouped" else WAYS[survey.data.split.method]


def candidates(survey: Survey, way: str) -> list[str]:
    """Columns that a way of parting can go by, the likeliest first; none for images."""
    wanted = {
        "time": ("date-time", "number"),
        "group": ("identifier", "category", "text", "boolean", "number"),
    }
    order = wanted.get(way, ())
    learned = ("target", "input") if survey.data.kind == "pairs" else ("target",)
    usable = [column for column in survey.data.columns if column.type in order and column.role not in learned]
    return [column.name for column in sorted(usable, key=lambda column: order.index(column.type))]


def by(survey: Survey) -> str:
    """The column that the present way goes by; empty where it goes by none."""
    found = next((column for column in survey.data.columns if column.role in PARTING_ROLES), None)
    return "" if found is None else found.name


def parted(choices: Choices, survey: Survey, way: str, column: str = "") -> Choices:
    """The choices with another way of parting.

    Args:
        choices: As they stand.
        survey: What is known about the data.
        way: `random`, `time`, `group` or `own`; `own` goes back to what the source itself says.
        column: What `time` and `group` go by.
    """
    roles = choices.roles
    for held in survey.data.columns:
        if held.role in PARTING_ROLES and held.name != column:
            roles = draft.with_pair(roles, held.name, _instead(choices, held, way))
    if column:
        roles = draft.with_pair(roles, column, ROLES[way])
    changed = dataclasses.replace(
        choices, roles=roles, order=None, test_data=None if way != "own" else choices.test_data
    )
    given = survey.dataset.parts is not None and choices.test_data is None
    if way == "own":
        return dataclasses.replace(changed, test=None)
    return dataclasses.replace(changed, test=choices.test or SHARE) if given else changed


def _instead(choices: Choices, held: Column, way: str) -> str | None:
    """The role of a column that no longer parts the rows; None for what it would be without the user's say."""
    if held.role == "split" and way == "own":
        return "split"
    return None if held.name in dict(choices.roles) else "ignore"
