"""The numbers that a table's columns give a model: their own, and calendar features of dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.data import columns as cells
from app.experiment import Data

LARGEST = float(np.finfo(np.float32).max)
"""Numbers beyond this are infinite to the model and count as missing."""


@dataclass(frozen=True)
class NumberColumn:
    """A number that the model gets: a column's own, or one calendar feature of a date-time.

    Args:
        column: The table's column.
        type: `number`, `boolean` or `date-time`.
        feature: The calendar feature, of a date-time.
        style: How its dates were written in the training rows; a few new rows may not show it.
    """

    column: str
    type: str
    feature: str | None = None
    style: str | None = None


def number_columns(data: Data, frame: pd.DataFrame) -> tuple[NumberColumn, ...]:
    """The numbers that the input columns give, told from the training rows."""
    found: list[NumberColumn] = []
    for column in data.columns:
        if column.role != "input":
            continue
        if column.type in ("number", "boolean"):
            found.append(NumberColumn(column.name, column.type))
        elif column.type == "date-time":
            style = cells.date_style(frame[column.name])
            dates = cells.dates(frame[column.name], style)
            found += [
                NumberColumn(column.name, column.type, feature, style)
                for feature, values in cells.calendar_features(dates).items()
                if np.isfinite(values).any() and np.nanstd(values) > 0
            ]
    return tuple(found)


def numbers_of(frame: pd.DataFrame, numbers: tuple[NumberColumn, ...], decimal: str) -> np.ndarray:
    """Those numbers of some rows, NaN for missing: float32 (rows, numbers)."""
    columns: list[np.ndarray] = []
    calendars: dict[str, Mapping[str, np.ndarray]] = {}
    for number in numbers:
        series = frame[number.column]
        if number.feature is not None:
            if number.column not in calendars:
                calendars[number.column] = cells.calendar_features(cells.dates(series, number.style))
            columns.append(calendars[number.column][number.feature])
        elif number.type == "boolean":
            columns.append(cells.booleans(series))
        else:
            columns.append(cells.numbers(series, decimal))
    return np.stack([finite(column) for column in columns], axis=1).astype(np.float32)


def finite(values: np.ndarray) -> np.ndarray:
    """`values` with NaN for whatever float32 can't hold."""
    values = np.asarray(values, dtype=np.float64)
    return np.where(np.abs(values) <= LARGEST, values, np.nan)
