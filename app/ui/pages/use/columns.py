"""Input columns as a form shows them: range, start value and choices, from the training rows."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from app.experiment import Column

LIKELY = 12
"""Digits that a typical number is written with at most."""


@dataclass(frozen=True)
class InputColumn:
    """One input of the form.

    Args:
        name: The column.
        type: `number`, `boolean`, `category` or `date-time`.
        start: The text it begins with: the training rows' median, or most frequent value.
        low: Smallest training value; None where there is none.
        high: Largest.
        whole: Whether all training values are whole numbers.
        step: What a step up adds.
        options: The categories of the training rows.
        words: The texts for no and yes, of a boolean.
        first: The earliest date as it was written.
        last: The latest.
        decimal: The decimal mark.
    """

    name: str
    type: str
    start: str = ""
    low: float | None = None
    high: float | None = None
    whole: bool = False
    step: float = 1.0
    options: tuple[str, ...] = ()
    words: tuple[str, str] = ("false", "true")
    first: str = ""
    last: str = ""
    decimal: str = "."

    def value(self, text: str) -> float | None:
        """The number that a text plainly says, or None."""
        try:
            value = float(text.strip().replace(self.decimal, "."))
        except ValueError:
            return None
        return value if math.isfinite(value) else None


def blind(column: Column, options: Iterable[str]) -> InputColumn:
    """What is known of a column without the data."""
    known = tuple(options)
    start = known[0] if known else "false" if column.type == "boolean" else ""
    return InputColumn(column.name, column.type, start, options=known)


def seen(
    column: Column, series: pd.Series, options: Iterable[str], style: str | None, decimal: str
) -> InputColumn:
    """What the training rows tell of a column.

    Args:
        column: Name and type.
        series: Its training rows.
        options: Its categories, where it has some.
        style: How its dates are written.
        decimal: The decimal mark.
    """
    from app.data import columns as cells

    if column.type == "category":
        known = tuple(options)
        return InputColumn(column.name, column.type, _most_frequent(series, known), options=known)
    if column.type == "boolean":
        return _of_booleans(column, series, cells.booleans(series))
    if column.type == "date-time":
        return _of_dates(column, series, cells.dates(series, style))
    return _of_numbers(column, cells.numbers(series, decimal), decimal)


def written(value: float, decimal: str) -> str:
    """A number as a person would type it, with the data's own decimal mark."""
    if value == int(value) and abs(value) < 10**LIKELY:
        return str(int(value))
    return f"{value:.{LIKELY}g}".replace(".", decimal)


def _most_frequent(series: pd.Series, known: tuple[str, ...]) -> str:
    import numpy as np

    from app.data import columns as cells

    places, names = cells.codes(series)
    counts = np.bincount(places[places >= 0], minlength=len(names))
    order = np.argsort(-counts, kind="stable")
    return next((names[at] for at in order if names[at] in known), known[0] if known else "")


def _of_booleans(column: Column, series: pd.Series, values: np.ndarray) -> InputColumn:
    """The words that the data themselves use for no and yes."""
    import numpy as np

    words = []
    for wanted, spelt in ((0.0, "false"), (1.0, "true")):
        places = np.flatnonzero(values == wanted)
        words.append(str(series.iloc[places[0]]) if len(places) else spelt)
    often = bool(np.nanmean(values) >= 0.5) if np.isfinite(values).any() else False
    return InputColumn(column.name, column.type, words[often], words=(words[0], words[1]))


def _of_dates(column: Column, series: pd.Series, dates: np.ndarray) -> InputColumn:
    import numpy as np

    places = np.flatnonzero(~np.isnat(dates))
    if not len(places):
        return InputColumn(column.name, column.type)
    ordered = places[np.argsort(dates[places], kind="stable")]
    first, middle, last = (str(series.iloc[ordered[at]]) for at in (0, len(ordered) // 2, -1))
    return InputColumn(column.name, column.type, middle, first=first, last=last)


def _of_numbers(column: Column, values: np.ndarray, decimal: str) -> InputColumn:
    import numpy as np

    kept = np.sort(values[np.isfinite(values)])
    if not len(kept):
        return InputColumn(column.name, column.type, decimal=decimal)
    low, high, middle = float(kept[0]), float(kept[-1]), float(kept[len(kept) // 2])
    whole = bool((kept == np.floor(kept)).all())
    return InputColumn(
        column.name,
        column.type,
        written(middle, decimal),
        low=low,
        high=high,
        whole=whole,
        step=_step(low, high, whole),
        decimal=decimal,
    )


def _step(low: float, high: float, whole: bool) -> float:
    """About a fiftieth of the range, a power of ten."""
    if high <= low or not math.isfinite(high - low):
        return 1.0
    step = 10.0 ** math.floor(math.log10((high - low) / 20))
    return max(1.0, step) if whole else step
