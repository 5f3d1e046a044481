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


def number_columns(data: Data, frame: pd.DataFrame, rows: np.ndarray | None = None) -> tuple[NumberColumn, ...]:
    """The numbers that the input columns give, told from the training rows: `rows` of the frame, or all of it."""
    found: list[NumberColumn] = []
    for column in data.columns:
        if column.role != "input":
            continue
        if column.type in ("number", "boolean"):
            found.append(NumberColumn(column.name, column.type))
        elif column.type == "date-time":
            series = frame[column.name] if rows is None else frame[column.name].iloc[rows]
            style = cells.date_style(series)
            dates = cells.dates(series, style)
            found += [
                NumberColumn(column.name, column.type, feature, style)
                for feature, values in cells.calendar_features(dates).items()
                if np.isfinite(values).any() and np.nanstd(values) > 0
            ]
    return tuple(found)


def numbers_of(
    frame: pd.DataFrame, numbers: tuple[NumberColumn, ...], decimal: str, rows: np.ndarray | None = None
) -> np.ndarray:
    """Those numbers of `rows` of a frame, or of all, NaN for missing: float32 (rows, numbers)."""
    found = np.empty((len(frame) if rows is None else len(rows), len(numbers)), np.float32)
    calendars: dict[str, Mapping[str, np.ndarray]] = {}
    for place, number in enumerate(numbers):
        if number.feature is None and number.type != "boolean":
            found[:, place] = finite(cells.numbers(frame[number.column], decimal, rows))
            continue
        series = frame[number.column] if rows is None else frame[number.column].iloc[rows]
        if number.feature is None:
            found[:, place] = finite(cells.booleans(series))
            continue
        if number.column not in calendars:
            calendars = {number.column: cells.calendar_features(cells.dates(series, number.style))}
        found[:, place] = finite(calendars[number.column][number.feature])
    return found


def finite(values: np.ndarray) -> np.ndarray:
    """`values` with NaN for whatever float32 can't hold."""
    values = np.asarray(values, dtype=np.float64)
    return np.where(np.abs(values) <= LARGEST, values, np.nan)
