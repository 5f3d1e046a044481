"""What each column of a corpus' table is used for: what is read, what is learned, who speaks in which dialogue."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from app.choices import Choices
from app.data import columns as describing
from app.data import roles as deciding
from app.data.dataset import Table
from app.data.finding import Finding
from app.data.roles import Roles
from app.experiment import Column
from app.said import said

PROMPTS = frozenset("prompt question instruction input query request problem".split())
ANSWERS = frozenset("answer response output completion reply solution".split())
CONTEXTS = frozenset("input context".split())
"""Columns that may stand beside a prompt and are read with it."""

DIALOGUES = frozenset("dialogue dialog conversation thread session chat".split())
SPEAKERS = frozenset("speaker name who author role character person from sender".split())

FEWEST_ROWS = 20
"""Rows from which headings alone tell."""

LONGEST = ("text", "identifier", "category")
"""Types that may hold texts, the likeliest first."""


def decide(table: Table, choices: Choices, task: str) -> Roles:
    """Types and roles of a corpus.

    Args:
        table: As read.
        choices: What the user decided.
        task: What is learned.

    Raises:
        UserError: A choice names no column, or two contradict each other.
    """
    types, roles = deciding.named(table.columns, choices)
    chosen = [describing.resolve(table.columns, name) for name in choices.text]
    for name in chosen:
        roles.setdefault(name, "input")
    columns = tuple(deciding.overruled(column, types, roles) for column in table.columns)
    if len(columns) == 1:
        return Roles(_as((*columns,), {columns[0].name: "input"}, types), None, task, {}, (), types, roles)
    given, why = _given(columns, roles), said("you chose it")
    found = given or _recognised(columns, roles)
    if not given and found:
        why = said("the columns' names say so")
    if not found:
        found, why = _texts(table, columns), said("it holds the longest texts")
    settled = _as(columns, {**found, **{n: role for n, role in roles.items() if n not in found}}, types)
    target = next((column.name for column in settled if column.role == "target"), None)
    reasons = {"text": why} if target is None else {"target": why}
    left = [c.name for c in settled if c.role == "ignore" and c.name not in roles]
    findings = (_left_out(left),) if left else ()
    return Roles(settled, target, task, reasons, findings, types, roles)


def is_plain(table: Table) -> bool:
    """Whether the headings alone say what a table is: prompts with answers, or the turns of dialogues."""
    key = ("plain corpus",)
    if key not in table.memo:
        found = _recognised(table.columns, {}) if table.rows >= FEWEST_ROWS else {}
        whole = set(found) == {column.name for column in table.columns}
        inputs = [name for name, role in found.items() if role != "group"]
        table.memo[key] = bool(found) and whole and any(_is_worded(table, name) for name in inputs)
    known: bool = table.memo[key]
    return known


def _is_worded(table: Table, name: str) -> bool:
    """Whether the cells of a column hold more than a word or two."""
    cells = [cell for cell in describing.texts(table.frame[name].iloc[:200]) if cell]
    return sum(len(cell.split()) for cell in cells) >= 2.5 * max(len(cells), 1)


def _given(columns: tuple[Column, ...], roles: Mapping[str, str]) -> dict[str, str]:
    """The roles where the user said enough: what is learned."""
    wanted = {name: role for name, role in roles.items() if role in ("input", "target", "group")}
    if "target" in wanted.values():
        inputs = "input" in wanted.values()
        others = [c.name for c in columns if c.name not in roles and c.type in LONGEST[:2]]
        return wanted if inputs else {**{name: "input" for name in others}, **wanted}
    return wanted if "input" in wanted.values() else {}


def _recognised(columns: tuple[Column, ...], roles: Mapping[str, str]) -> dict[str, str]:
    """The roles that usual headings tell: prompts with answers, or dialogues."""
    names = {_plain(column.name): column.name for column in columns if roles.get(column.name) != "ignore"}
    prompt = next((names[name] for name in names if name in PROMPTS), None)
    answer = next((names[name] for name in names if name in ANSWERS), None)
    if prompt and answer:
        others = [names[name] for name in names if name in CONTEXTS and names[name] not in (prompt, answer)]
        return {prompt: "input", **{name: "input" for name in others}, answer: "target"}
    dialogue = next((names[name] for name in names if name in DIALOGUES), None)
    speaker = next((names[name] for name in names if name in SPEAKERS), None)
    texts = [c.name for c in columns if c.type == "text" and c.name not in (dialogue, speaker)]
    texts = texts or [names[n] for n in ("text", "words", "utterance", "line", "message") if n in names]
    if dialogue and texts:
        return {dialogue: "group", **({speaker: "input"} if speaker else {}), texts[0]: "input"}
    return {}


def _plain(name: str) -> str:
    """A heading without case and numbering, as in `dialogue` for `Dialogue_ID`."""
    plain = name.strip().lower().replace(" ", "_").replace("-", "_")
    return plain.removesuffix("_id").removesuffix("_text").removesuffix("s")


def _texts(table: Table, columns: tuple[Column, ...]) -> dict[str, str]:
    """The text columns, or where there are none the one column that is most like one."""
    texts = [column.name for column in columns if column.type == "text" and column.role != "split"]
    if texts:
        return {name: "input" for name in texts}
    likely = [column for kind in LONGEST for column in columns if column.type == kind]
    return {likely[0].name: "input"} if likely else {}


def _as(
    columns: tuple[Column, ...], roles: Mapping[str, str], types: Mapping[str, str]
) -> tuple[Column, ...]:
    """Columns with these roles, all others ignored; what is read or learned is a text, but for who speaks."""
    dialogue = "group" in roles.values()
    inputs = [name for name, role in roles.items() if role == "input"]
    speaking = [name for name in inputs if _plain(name) in SPEAKERS or types.get(name) == "category"]
    speakers = speaking if dialogue and len(inputs) > 1 else []
    made = []
    for column in columns:
        role = roles.get(column.name, "ignore")
        kind = types.get(column.name) or ("category" if column.name in speakers else "text")
        made.append(dataclasses.replace(column, role=role, type=kind if role in ("input", "target") else column.type))
    return tuple(made)


def _left_out(names: list[str]) -> Finding:
    message = said(
        "{names} take no part: a corpus is learned from its texts alone."
        if len(names) > 1 else "{names} takes no part: a corpus is learned from its texts alone.",
        names=", ".join(names[:5]) + (", ..." if len(names) > 5 else ""),
    )  # fmt: skip
    return Finding("columns_without_part", message, {"names": names, "count": len(names)}).done()
