"""How far a series' model looks back and ahead, suggested from the data, and what stands in its way."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd

from app.choices import Choices
from app.data import columns as cells
from app.data.dataset import Table
from app.data.inputs import finite
from app.data.series import parting, season, windows
from app.data.series.grid import Grid
from app.data.series.windows import Windows
from app.errors import UserError
from app.experiment import Data
from app.obstacles import MOST_CLASSES
from app.said import said
from models.spec import GIVEN_BACK, Task

TOLD_FROM = 0.7
"""Share of the rows, the earliest, from which a season is told."""


def planned(table: Table, data: Data, task: str, choices: Choices) -> tuple[Data, dict[str, str]]:
    """The data with window and horizon: the user's, or suggested ones; and why.

    Args:
        table: The rows.
        data: Their roles; a target is among them.
        task: Forecasting or sequence classification.
        choices: What the user decided.
    """
    reasons: dict[str, str] = {}
    horizon = choices.horizon or 1 if task == Task.FORECASTING else None
    if horizon is not None:
        reasons["horizon"] = said("you chose it") if choices.horizon else said("the next row")
    if choices.window is not None:
        return dataclasses.replace(data, window=choices.window, horizon=horizon), {
            **reasons, "window": said("you chose it"),
        }  # fmt: skip
    data = dataclasses.replace(data, horizon=horizon)
    key = ("window", task, horizon, data.exclude, *((column.name, column.type, column.role) for column in data.columns))
    if key not in table.memo:
        table.memo[key] = _suggested(table, data, task)
    window, reasons["window"] = table.memo[key]
    return dataclasses.replace(data, window=window), reasons


def _suggested(table: Table, data: Data, task: str) -> tuple[int, str]:
    decimal = table.reading.decimal or "."
    plan = windows.of(data, table.frame, decimal, task)
    laid = windows.grid_of(plan, table.frame, decimal)
    found = None
    longest = int(np.diff(np.append(0, laid.ends)).max()) if len(laid.ends) else table.rows
    looked_at = plan.targets[:1] or (_shown(data)[:1] if task in GIVEN_BACK else ())
    if looked_at and len(laid.rows):
        numbers = finite(cells.numbers(table.frame[looked_at[0]], decimal))
        rows = laid.rows[: max(1, int(TOLD_FROM * laid.ends[0]))]
        found = season.season(np.where(rows >= 0, numbers[np.maximum(rows, 0)], np.nan), laid.step)
    window = season.window(laid.step, found, longest, data.horizon or 1)
    if found is not None and laid.step is not None:
        return window, said(
            "rows every {step}, a season of {season:,} steps", step=laid.step.words, season=found
        )
    if laid.step is not None:
        return window, said("rows every {step}", step=laid.step.words)
    return window, said("a season of {season:,} rows", season=found) if found else said("a usual one")


def _shown(data: Data) -> tuple[str, ...]:
    """The columns of numbers that are learned from."""
    return tuple(column.name for column in data.columns if column.role == "input" and column.type == "number")


def seen(table: Table, data: Data, task: str) -> tuple[Windows, Grid, pd.DataFrame, np.ndarray]:
    """What `app.data.series.findings.of` looks at."""
    plan, laid, usable = parting.samples(data, task, table)
    return plan, laid, table.frame, usable


def obstacle(table: Table, data: Data, task: str) -> str | None:
    """Why a series can't be learned as it stands, with the remedy; None where it can.

    Args:
        table: The rows.
        data: Their roles.
        task: Forecasting or sequence classification.
    """
    targets = [column for column in data.columns if column.role == "target"]
    if table.rows == 0:
        return said("{path} has column names but no rows. Add rows to it.", path=data.path)
    if task in GIVEN_BACK:
        return _of_unanswered(table, data, task)
    if not targets:
        return said("{path} holds no numbers to forecast. Name a target with --target.", path=data.path)
    if task == Task.SEQUENCE_CLASSIFICATION:
        return _of_classes(table, data, [column.name for column in targets])
    for column in targets:
        numbers = finite(cells.numbers(table.frame[column.name], table.reading.decimal or "."))
        known = numbers[np.isfinite(numbers)]
        if not len(known):
            return said(
                "{name} holds no numbers, so it can't be forecast. Choose another --target, or --task "
                "sequence-classification to learn its classes.",
                name=column.name,
            )
        if np.ptp(known) == 0:
            return said(
                "{name} is {value:g} in every row, so there is nothing to forecast. Choose another --target.",
                name=column.name, value=float(known[0]),
            )  # fmt: skip
    return _repeated(table, data, task)


def _of_unanswered(table: Table, data: Data, task: str) -> str | None:
    """Why windows can't be learned without answers."""
    if not _shown(data):
        return said(
            "No column of {path} is left to learn from. Give one of numbers the role input with --role COLUMN=input.",
            path=data.path,
        )
    decimal = table.reading.decimal or "."
    if not any(np.ptp(known) > 0 for name in _shown(data) if len(known := _known(table, name, decimal))):
        return said("The numbers in {path} never change, so nothing can be unusual. Add rows to it.", path=data.path)
    return _repeated(table, data, task)


def _known(table: Table, name: str, decimal: str) -> np.ndarray:
    numbers = finite(cells.numbers(table.frame[name], decimal))
    return np.asarray(numbers[np.isfinite(numbers)])


def _of_classes(table: Table, data: Data, targets: list[str]) -> str | None:
    if len(targets) > 1:
        return said("One column can hold the classes. Name one --target, or forecast several numbers.")
    classes = cells.codes(table.frame[targets[0]])[1]
    if len(classes) < 2:
        return said(
            "Every row has the same answer in {name}, so there is nothing to learn. Choose another --target.",
            name=targets[0],
        )
    if len(classes) > min(MOST_CLASSES, max(2, table.rows // 4)):
        return said(
            "{name} has {count:,} different values in {rows:,} rows, too many for classes. Choose another --target, "
            "a column of numbers to forecast or one of few classes.",
            name=targets[0], count=len(classes), rows=table.rows,
        )  # fmt: skip
    if not any(column.role == "input" for column in data.columns):
        return said(
            "No column of {path} is left to learn from. Give one the role input with --role COLUMN=input.",
            path=data.path,
        )
    return _repeated(table, data, Task.SEQUENCE_CLASSIFICATION)


def _repeated(table: Table, data: Data, task: str) -> str | None:
    """The sentence about moments that stand there twice."""
    decimal = table.reading.decimal or "."
    plan = windows.of(data, table.frame, decimal, task)
    try:
        windows.refuse_repeated(windows.grid_of(plan, table.frame, decimal), table.frame, plan.order, plan.group)
    except UserError as error:
        return str(error)
    return None
