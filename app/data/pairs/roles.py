"""Which column of a table is the source and which answers it, and whether a table is one of pairs at all."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping

from app.choices import Choices
from app.data import columns as describing
from app.data.dataset import Table
from app.data.finding import Finding
from app.data.roles import Roles, named, overruled
from app.experiment import Column
from app.said import said
from models.spec import Task

SOURCES = frozenset("source src from original written word spelling grapheme graphemes singular sum".split())
TARGETS = frozenset(
    """target tgt trg to translation translated spoken sound sounds pronunciation phoneme phonemes plural result
    iso""".split()
)
LANGUAGES = frozenset(
    """english french german spanish italian portuguese dutch polish russian ukrainian turkish chinese japanese korean
    arabic hebrew hindi greek latin swedish danish norwegian finnish czech hungarian romanian vietnamese indonesian
    en fr de es it pt nl pl ru uk tr zh ja ko ar he hi el la sv da no fi cs hu ro vi id
    eng fra fre deu ger spa ita por nld dut pol rus ukr tur zho chi jpn kor ara heb hin ell lat swe dan nor fin ces
    hun ron vie ind""".split()
)

FEWEST_ROWS = 20
"""Rows from which a table tells that it is one of pairs."""

DIFFERENT = 0.5
"""Share of different texts that both columns of pairs have at least."""

LONGER = 4.0
"""How many times as long as the other the texts of one column may be on average."""

_WORDED = ("text", "identifier", "category")
_LETTERS = re.compile(r"[^\W\d_]+(?:['’ -][^\W\d_]+)*[.!?]?")


def is_plain(table: Table) -> bool:
    """Whether a table is nothing but pairs: its headings say so, or two columns of texts, nearly all different."""
    if "plain pairs" not in table.memo:
        table.memo["plain pairs"] = table.rows >= FEWEST_ROWS and _is_plain(table)
    return bool(table.memo["plain pairs"])


def _is_plain(table: Table) -> bool:
    if _by_headings(table) is not None:
        return True
    if any(column.type in ("number", "boolean", "date-time", "category") for column in table.columns):
        return False  # which may be an answer to the texts
    worded = [column.name for column in table.columns if _is_worded(table, column)]
    if len(worded) < 2:
        return False
    source, target = worded[:2]
    different = [len(describing.codes(table.frame[name])[1]) / table.rows for name in (source, target)]
    lengths = sorted(_length(table, name) for name in (source, target))
    return min(different) >= DIFFERENT and lengths[1] <= LONGER * max(lengths[0], 1.0)


def reason(table: Table) -> str:
    """Why a plain table of pairs is one."""
    named = _by_headings(table) is not None
    return said("the columns' names say so") if named else said("two columns of texts that answer each other")


def _is_worded(table: Table, column: Column) -> bool:
    """Whether a column holds texts, or words that name no rows."""
    cells = [cell.strip() for cell in describing.texts(table.frame[column.name].iloc[:500]) if cell]
    if column.type == "text":
        codes = sum(" " not in cell and any(sign.isdigit() for sign in cell) for cell in cells)
        return codes < 0.5 * len(cells)
    return bool(cells) and sum(bool(_LETTERS.fullmatch(cell)) for cell in cells) >= 0.9 * len(cells)


def _length(table: Table, name: str) -> float:
    cells = [cell for cell in describing.texts(table.frame[name].iloc[:1000]) if cell]
    return sum(map(len, cells)) / max(len(cells), 1)


def _by_headings(table: Table) -> tuple[str, str] | None:
    """Source and target where the headings of a table of two columns, or of two among texts, say which is which."""
    plain = {column.name.strip().lower(): column.name for column in table.columns}
    languages = [name for name in plain if name in LANGUAGES]
    source = next((name for name in plain if name in SOURCES), None)
    target = next((name for name in plain if name in TARGETS), None)
    found = (source, target) if source and target else tuple(languages) if len(languages) == 2 else None
    if found is None or len(found) != 2:
        return None
    others = [column for column in table.columns if column.name.strip().lower() not in found]
    if any(column.type not in ("text", "identifier") for column in others):
        return None
    names = plain[found[0]], plain[found[1]]
    first = next(column for column in table.columns if column.name == names[0])
    return names if first.type in _WORDED else None


def decide(table: Table, choices: Choices) -> Roles:
    """Types, roles and target of a table of pairs.

    The source are the columns that the user named, the answer is the target; what was left open is told by the
    headings, else by the place: the first column of texts is answered by the second. Other columns are left out.

    Args:
        table: As read.
        choices: What the user decided.

    Raises:
        UserError: A choice names no column, or two contradict each other.
    """
    types, roles = named(table.columns, choices)
    for name in choices.text:
        roles.setdefault(describing.resolve(table.columns, name), "input")
    columns = tuple(overruled(column, types, roles) for column in table.columns)
    sources = [name for name, role in roles.items() if role == "input"]
    target = next((name for name, role in roles.items() if role == "target"), None)
    reasons = {"target": said("you chose it")} if target else {}
    headings = _by_headings(table)
    open_ = [name for name in _likely(table, columns) if name not in roles]
    if not sources:
        first = headings[0] if headings and headings[0] in open_ and headings[0] != target else None
        rest = [name for name in open_ if name != (headings[1] if headings else None)] or open_
        sources = [first] if first else rest[:1]
    if target is None:
        open_ = [name for name in open_ if name not in sources]
        said_so = headings is not None and headings[1] in open_
        target = headings[1] if headings and said_so else next(iter(open_), None)
        reasons["target"] = said("the columns' names say so") if said_so else said("it stands beside the source")
    columns = tuple(_with_role(column, roles, sources, target) for column in columns)
    left = [c.name for c in columns if c.role == "ignore" and c.name not in roles]
    return Roles(columns, target, Task.TRANSLATION.value, reasons, (_left_out(left),) if left else (), types, roles)


def _likely(table: Table, columns: tuple[Column, ...]) -> list[str]:
    """The columns that may hold a side, those with words first, each group in file order."""
    open_ = [column for column in columns if column.role not in ("split", "group", "order")]
    worded = [column.name for column in open_ if column.type in _WORDED and _is_worded(table, column)]
    texts = [column.name for column in open_ if column.type in _WORDED and column.name not in worded]
    return [*worded, *texts, *(column.name for column in open_ if column.type not in _WORDED)]


def _with_role(column: Column, roles: Mapping[str, str], sources: list[str], target: str | None) -> Column:
    if column.name in sources or column.name == target:
        return dataclasses.replace(column, type="text", role="target" if column.name == target else "input")
    if column.name in roles or column.role in ("split", "group", "order"):
        return column
    return dataclasses.replace(column, role="ignore")


def _left_out(names: list[str]) -> Finding:
    message = said(
        "{names} take no part: pairs are a source and what answers it." if len(names) > 1
        else "{names} takes no part: pairs are a source and what answers it.",
        names=", ".join(names[:5]) + (", ..." if len(names) > 5 else ""),
    )  # fmt: skip
    return Finding("columns_without_part", message, {"names": names, "count": len(names)}).done()
