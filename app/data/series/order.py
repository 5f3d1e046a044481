"""What puts rows in order: a column's dates, numbers or texts as values that sort as it means them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.data import columns as cells

if TYPE_CHECKING:
    import pandas as pd


def values(series: pd.Series, kind: str, decimal: str = ".", style: str | None = None) -> np.ndarray:
    """Dates (datetime64[s]), numbers (float64) or texts of a column; NaT, NaN or "" where there is none.

    Args:
        series: The column.
        kind: Its type.
        decimal: The decimal mark.
        style: How its dates are written. Defaults to asking the column.
    """
    if kind == "date-time":
        return cells.dates(series, style)
    if kind in ("number", "identifier"):
        numbers = cells.numbers(series, decimal)
        if kind == "number" or np.isfinite(numbers).any():
            return numbers
    return np.array(["" if text is None else text for text in cells.texts(series)], dtype=object)
