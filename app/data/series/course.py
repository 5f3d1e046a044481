"""A series as it runs: its numbers place after place, and where the parts of the split lie."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.data import columns as cells
from app.data.dataset import Table
from app.data.inputs import finite
from app.data.series import windows
from app.experiment import Data

MOST_COLUMNS = 4
"""Columns drawn at most."""


@dataclass(frozen=True)
class Course:
    """What can be drawn of a series.

    Args:
        places: Moments (datetime64) or numbers, rising: of one group where there are several.
        columns: Name and numbers (float64, NaN where a step is missing) of each column.
        parts: Part of the split, its first and its last place, for each that has rows here.
        group: The group that it is; empty where the rows are one series.
        groups: All groups.
    """

    places: np.ndarray
    columns: tuple[tuple[str, np.ndarray], ...]
    parts: tuple[tuple[str, int, int], ...] = ()
    group: str = ""
    groups: tuple[str, ...] = ()


def of(table: Table, data: Data, task: str, parts: np.ndarray | None, group: str = "") -> Course:
    """How the targets of a series run, or, where it has classes, its first inputs of numbers.

    Args:
        table: The rows.
        data: Their roles.
        task: Forecasting or sequence classification.
        parts: The part of each row, or None while they can't be parted.
        group: Which group. Defaults to the first.
    """
    decimal = table.reading.decimal or "."
    plan = windows.of(data, table.frame, decimal, task)
    laid = windows.grid_of(plan, table.frame, decimal)
    groups, at = _group(table, plan.group, laid.rows, laid.ends, group)
    rows = laid.rows[at]
    places = np.arange(1, len(rows) + 1, dtype=np.float64) if laid.moments is None else laid.moments[at]
    columns = []
    for name in _names(data)[:MOST_COLUMNS]:
        numbers = finite(cells.numbers(table.frame[name], decimal))
        columns.append((name, np.where(rows >= 0, numbers[np.maximum(rows, 0)], np.nan)))
    here = np.full(len(rows), "", dtype="<U10")
    if parts is not None:
        here = np.where(rows >= 0, parts[np.maximum(rows, 0)], "")
    found = groups[0] if group not in groups and groups else group if groups else ""
    return Course(places, tuple(columns), _stretches(here), found, groups)


def _names(data: Data) -> list[str]:
    targets = [column.name for column in data.columns if column.role == "target" and column.type == "number"]
    return targets or [column.name for column in data.columns if (column.role, column.type) == ("input", "number")]


def _group(
    table: Table, column: str | None, rows: np.ndarray, ends: np.ndarray, wanted: str
) -> tuple[tuple[str, ...], slice]:
    """The names of all groups, and the places of the wanted one."""
    begins = np.append(0, ends[:-1]) if len(ends) else ends
    if column is None or not len(ends):
        return (), slice(0, len(rows))
    names = tuple(text or "" for text in cells.texts(table.frame[column].iloc[rows[begins]]))
    at = names.index(wanted) if wanted in names else 0
    return names, slice(int(begins[at]), int(ends[at]))


def _stretches(parts: np.ndarray) -> tuple[tuple[str, int, int], ...]:
    """Each part up to where the next begins, in their order."""
    found = []
    for part in ("train", "validation", "test"):
        places = np.flatnonzero(parts == part)
        if len(places):
            found.append((part, int(places[0]), int(places[-1])))
    found.sort(key=lambda stretch: stretch[1])
    nexts = [*(first for _, first, _ in found[1:]), -1]
    return tuple((part, first, max(last, then)) for (part, first, last), then in zip(found, nexts, strict=True))
