"""Which column a person would want predicted, and the task that follows from it."""

from __future__ import annotations

import dataclasses
import difflib
import re
from collections.abc import Container, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from app.data import values
from app.data.block import Block, blocks
from app.data.dataset import Progress, silent
from app.errors import UserError
from app.experiment import Column
from app.said import said

MOST_CLASSES = 1000
"""More classes than this are refused: a network with an output per value would learn nothing."""

_ALWAYS = frozenset("target label labels outcome output response ground_truth truth dependent".split())
_AT_THE_EDGE = frozenset({"class", "y"})  # elsewhere `class` may be a ticket's and `y` a place
_USUALLY = frozenset(
    """species survived survival diagnosis churn churned exited attrition fraud spam sentiment quality price
    saleprice sale_price selling_price medv value salary income charges mpg count cnt demand revenue sales
    cost strength variety type result grade rating creditability letter legendary close adj_close
    life_expectancy left medhouseval default stroke heart_disease heartdisease purchased approved subscribed
    converted clicked rings yield consumption progression disease_progression risk category condition
    outcome_type readmitted is_canceled cancelled canceled""".split()
)
_OFTEN = frozenset("tip fare score g3 final_grade profit weight_class kind weather mood".split())
_LAST_WORD = frozenset("target label class outcome price value cost sales".split())
_SELDOM = re.compile(
    r"(?i)^(.*[ _.\-])?(id|index|date|time|timestamp|datetime|year|month|day|week|weekday|hour|minute|lat|lon|lng"
    r"|latitude|longitude|zip|zip.?code|post(al)?.?code|phone|name|url|sex|gender|age|country|city|state|fold|split)$"
)


@dataclass(frozen=True)
class Suggestion:
    """What to predict from a table.

    Args:
        target: The column, or None where none fits.
        task: The task that follows from it, or None.
        reason: Both, explained in a sentence.
        columns: The columns with the target's role set.
    """

    target: str | None
    task: str | None
    reason: str
    columns: tuple[Column, ...]


def suggest(
    frame: pd.DataFrame,
    columns: Sequence[Column],
    decimal: str = ".",
    progress: Progress = silent,
    memo: dict[Hashable, Any] | None = None,
    settled: Container[str] = (),
) -> Suggestion:
    """The target and the task a person would most likely want; a guess to be overruled.

    Args:
        frame: The table.
        columns: As `describe` gave them.
        decimal: The file's decimal mark. Defaults to ".".
        progress: Called now and then; may raise to cancel. Defaults to nobody.
        memo: Keeps what was found out about columns for the next time. Defaults to nothing.
        settled: Columns that keep their role, whatever would be suggested. Defaults to none.
    """
    profiles = _profiles(frame, columns, decimal, progress, {} if memo is None else memo)
    open_ = [column for column in columns if column.name not in settled]
    fits = [c for c in open_ if profiles[c.name] is not None]
    if not fits or len(open_) < 2:
        return Suggestion(
            None,
            None,
            said("No column can be the answer to learn; choose one with --target."),
            tuple(columns),
        )
    edges = (open_[0].name, open_[-1].name)
    scores = {c.name: _score(c, edges, profiles[c.name]) for c in fits}
    if first := _first_of_nameless(fits, profiles):
        scores[first] = 5.0, said("it is the first column and holds classes, while the last holds measures")
    target = max(fits, key=lambda column: scores[column.name][0])
    roled = with_target(columns, target.name)
    task = task_for(frame, target.name, target, decimal)
    if task == "classification" and _only_texts([c for c in roled if c.name not in settled]):
        task = "text-classification"
        roled = tuple(
            dataclasses.replace(c, role="input") if c.type == "text" and c.name not in settled else c for c in roled
        )
    reason = said(
        "{score}; {task}", score=scores[target.name][1], task=_task_reason(task, profiles[target.name])
    )
    return Suggestion(target.name, task, reason, roled)


def _first_of_nameless(fits: Sequence[Column], profiles: Mapping[str, _Profile | None]) -> str | None:
    """The first column of a table without names, where it holds classes and the last one does not."""
    first, last = profiles[fits[0].name], profiles[fits[-1].name]
    if first is None or last is None or not all(re.fullmatch(r"column \d+", c.name) for c in fits):
        return None
    coded = first.whole and first.low in (0, 1) and first.high - first.low + 1 == first.distinct
    classes = (fits[0].type in ("category", "boolean") or coded) and first.distinct <= 30
    measures = fits[-1].type == "number" and last.distinct > 0.3 * last.filled
    return fits[0].name if classes and measures else None


def with_target(columns: Sequence[Column], name: str) -> tuple[Column, ...]:
    """The columns with `name` as the only target; a former target becomes an input."""

    def role(column: Column) -> str:
        if column.name == name:
            return "target"
        return "input" if column.role == "target" else column.role

    roles = [(column, role(column)) for column in columns]
    return tuple(column if column.role == new else dataclasses.replace(column, role=new) for column, new in roles)


def _only_texts(columns: Sequence[Column]) -> bool:
    inputs = [column for column in columns if column.role == "input"]
    return not any(c.type != "text" for c in inputs) and any(c.type == "text" for c in columns)


@dataclass(frozen=True)
class _Profile:
    distinct: int
    filled: int
    share: float
    whole: bool
    low: float
    high: float


def _profiles(
    frame: pd.DataFrame,
    columns: Sequence[Column],
    decimal: str,
    progress: Progress,
    memo: dict[Hashable, Any],
) -> dict[str, _Profile | None]:
    """What decides over each column as target, by name."""
    quick: dict[int, _Profile | None] = {}
    for block in blocks(frame, decimal):
        quick |= _of_block(block, columns, len(frame))
    found: dict[str, _Profile | None] = {}
    for place, column in enumerate(columns):
        if place in quick:
            found[column.name] = quick[place]
            continue
        progress(place / len(columns), said("Looking for what could be learned"))
        key = ("profile", column.name, column.type, _can_be_target(column))
        if key not in memo:
            memo[key] = _profile(frame.iloc[:, place], column, decimal)
        found[column.name] = memo[key]
    return found


def _of_block(block: Block, columns: Sequence[Column], rows: int) -> dict[int, _Profile | None]:
    """The same for those columns of a block that are words, or nothing but plainly written numbers."""
    found: dict[int, _Profile | None] = {}
    numeric = []
    for at, place in enumerate(block.places.tolist()):
        column, distinct, filled = columns[place], int(block.distinct[at]), int(block.filled[at])
        if distinct < 2 or not _can_be_target(column):
            found[place] = None
        elif column.type != "number":
            found[place] = _Profile(distinct, filled, filled / rows, False, 0.0, 0.0)
        elif block.plain[at]:
            numeric.append(at)
    if numeric:
        found |= _of_numbers(block, np.array(numeric), rows)
    return found


def _of_numbers(block: Block, chosen: np.ndarray, rows: int) -> dict[int, _Profile | None]:
    numbers = block.values()[chosen]
    lows, highs = np.nanmin(numbers, axis=1), np.nanmax(numbers, axis=1)
    wholes = ((numbers == np.round(numbers)) | np.isnan(numbers)).all(axis=1)
    ordered = np.sort(numbers, axis=1)
    distinct = 1 + (ordered[:, 1:] > ordered[:, :-1]).sum(axis=1)  # 1 and 1.0 are the same number
    filled = block.filled[chosen]
    sound = np.maximum(np.abs(lows), np.abs(highs)) <= values.LARGEST
    return {
        int(block.places[chosen[at]]): None if distinct[at] < 2 else _Profile(
            int(distinct[at]), int(filled[at]), filled[at] / rows, bool(wholes[at]), float(lows[at]), float(highs[at])
        )
        for at in np.flatnonzero(sound)
    }  # fmt: skip


def _can_be_target(column: Column) -> bool:
    return column.type not in ("text", "identifier", "date-time") and column.role not in (
        "split",
        "group",
        "order",
    )


def _profile(series: pd.Series, column: Column, decimal: str) -> _Profile | None:
    """What decides over a column as target; None where it can't be one."""
    if not _can_be_target(column):
        return None
    low = high = 0.0
    whole = False
    if column.type == "number":
        found = values.numbers(series, decimal)
        found = found[~np.isnan(found)]
        distinct, filled = len(np.unique(found)), len(found)
        if filled:
            low, high = float(found.min()), float(found.max())
            whole = bool((found == np.round(found)).all())
    else:
        filled, distinct = int(series.notna().sum()), values.distinct(series)
    if distinct < 2:
        return None
    return _Profile(distinct, filled, filled / max(len(series), 1), whole, low, high)


def _score(column: Column, edges: tuple[str, str], profile: _Profile | None) -> tuple[float, str]:
    """How likely a column is the target, and the strongest reason in words."""
    assert profile is not None
    first, last = column.name == edges[0], column.name == edges[1]
    name = _score_name(column.name, first or last)
    classes = column.type in ("category", "boolean")
    position = 2.5 if last else 1.0 if first else 0.0
    few = 1.0 if classes and profile.distinct <= 20 else -2.0 if classes and profile.distinct > 100 else 0.0
    gaps = -3.0 if profile.share < 0.6 else 0.0
    reason = said(
        "its name says so" if name > 2.5 else "it is the last column" if last else "no other fits better"
    )
    if name <= 2.5 and not last and classes:
        reason = said("it has {distinct} different values", distinct=profile.distinct)
    return name + position + few + gaps, reason


def _score_name(name: str, at_edge: bool) -> float:
    words = [word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+|\d+", name)]
    joined = "_".join(words)
    if joined in _ALWAYS or joined in _AT_THE_EDGE and at_edge:
        return 7.0
    if joined in _USUALLY or name.lower() in _USUALLY:
        return 4.0
    if words and words[-1] in _ALWAYS | {"class"} and len(words) > 1 or words and words[0] == "target":
        return 4.5
    if joined in _OFTEN:
        return 3.6
    if joined == "total":
        return 3.4
    if len(words) > 1 and words[-1] in _LAST_WORD:
        return 3.8
    return -3.0 if _SELDOM.match(name) else 2.0 if joined == "class" else 0.0


def task_for(frame: pd.DataFrame, name: str, column: Column, decimal: str = ".") -> str:
    """`classification` or `regression`, from the target's type and values.

    Numbers are classes where there are two of them, or up to ten counted from 0 or 1, each often.

    Args:
        frame: The table.
        name: The target column.
        column: Its description.
        decimal: The file's decimal mark. Defaults to ".".
    """
    if column.type != "number":
        return "regression" if column.type == "date-time" else "classification"
    place = [str(other) for other in frame.columns].index(name)
    profile = _profile(frame.iloc[:, place], column, decimal)
    if profile is None or profile.distinct == 2:
        return "classification"
    spread = profile.high - profile.low + 1
    counted = (
        profile.whole and profile.low in (0, 1) and profile.distinct <= 10 and profile.distinct >= spread - 1
    )
    named = _score_name(name, True) == 7.0 or name.lower().endswith(("class", "label", "type", "category"))
    coded = profile.whole and named and profile.distinct <= 100 and spread <= 2 * profile.distinct
    often = profile.filled >= 5 * profile.distinct
    return "classification" if (counted or coded) and often else "regression"


def _task_reason(task: str, profile: _Profile | None) -> str:
    assert profile is not None
    if task == "regression":
        return said("{distinct:,} different numbers, so it is regression", distinct=profile.distinct)
    return said(
        "{distinct:,} different values, so it is text classification"
        if task == "text-classification"
        else "{distinct:,} different values, so it is classification",
        distinct=profile.distinct,
    )


def resolve(columns: Sequence[Column], text: str) -> str:
    """The column that a person means by its name, its number from 1, or `last`.

    Raises:
        UserError: No column fits; the nearest names are named.
    """
    names = [column.name for column in columns]
    if text in names:
        return text
    alike = [name for name in names if name.strip().casefold() == text.strip().casefold()]
    if len(alike) == 1:
        return alike[0]
    if text == "last" and names:
        return names[-1]
    if text.isdigit() and 1 <= int(text) <= len(names):
        return names[int(text) - 1]
    if text.isdigit():
        raise UserError(
            said("There is no column {text}: give a number from 1 to {count}.", text=text, count=len(names))
        )
    near = difflib.get_close_matches(text, names, n=3, cutoff=0.4) or names[:5]
    raise UserError(
        said(
            "There is no column “{text}”. Did you mean {near}?"
            if len(near) == len(names)
            else "There is no column “{text}”. Did you mean {near} (among others)?",
            text=text,
            near=", ".join(near),
        )
    )
