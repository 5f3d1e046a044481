"""Cells as dates and times, and what of them a network can learn from: calendar features."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from app.data import values

ISO = "ISO8601"
UNIX = {"unix seconds": 1, "unix milliseconds": 1000}

_ISO_TEXT = re.compile(
    r"\d{4}-\d{1,2}(-\d{1,2}([T ]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?)?)?\s?(Z|[+-]\d{2}:?\d{2}|UTC)?"
)
_HINT = re.compile(
    r"\d{1,4}[-/.]\s?(\d{1,2}|[A-Za-z]{3,9}\.?)[-/.]|\d{4}[/.-]\d{1,2}$|\d{1,2}:\d{2}|\d{8}$|\d{8}T\d{4}|\d{14}$"
    r"|\d{1,2}\.? [A-Za-z]{3,9}\.?,? \d{2,4}|[A-Za-z]{3,9}\.?,? (\d{1,2},? )?\d{4}|[A-Za-z]{3}[-/]\d{2,4}$"
)
_ZONE = r"\s?(Z|UTC|(?<=\d{2}:\d{2})[+-]\d{2}:?\d{2}|(?<=\d{2}\.\d{3})[+-]\d{2}:?\d{2})$"
_DAY_FIRST = ("%d/%m/%Y", "%d/%m/%y", "%d-%m-%Y", "%d-%m-%y")
_MONTH_FIRST = ("%m/%d/%Y", "%m/%d/%y", "%m-%d-%Y", "%m-%d-%y")
_OTHER_DATES = (
    "%d.%m.%Y", "%d.%m.%y", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%Y/%m", "%Y.%m", "%m/%Y",
    "%d %b %Y", "%d %B %Y", "%d-%b-%Y", "%d-%b-%y", "%d %b %y", "%d/%b/%Y", "%d. %B %Y", "%d. %b %Y",
    "%b %d, %Y", "%B %d, %Y", "%b %d %Y", "%B %d %Y", "%a, %d %b %Y", "%b %Y", "%B %Y", "%b-%y", "%b-%Y",
)  # fmt: skip
_TIMES = (
    "",
    " %H:%M",
    " %H:%M:%S",
    " %H:%M:%S.%f",
    " %I:%M %p",
    " %I:%M:%S %p",
    ":%H:%M:%S",
    "T%H:%M:%S",
    "T%H%M%S",
)
_TIMES_ALONE = ("%H:%M", "%H:%M:%S", "%H:%M:%S.%f", "%I:%M %p", "%I:%M:%S %p", "%Y%m%d%H%M%S")
_ENOUGH = 0.95
_FIRST, _LAST = np.datetime64("1700-01-01"), np.datetime64("2200-01-01")


def date_style(series: pd.Series) -> str | None:
    """How a column writes its dates, decided by all of it; None where it holds none.

    Keep the answer with a model: a single row would not tell 3 April from 4 March.

    Returns:
        A `strptime` format, `ISO8601`, `unix seconds` or `unix milliseconds`.
    """
    if pd.api.types.is_datetime64_any_dtype(series.dtype):
        return ISO
    if pd.api.types.is_numeric_dtype(series.dtype):
        return _number_style(series.to_numpy(dtype=np.float64, na_value=np.nan))
    cells = values.text_array(series).drop_null()
    sample = [text.strip() for text in cells[:: max(1, len(cells) // 500)].to_pylist()]
    if not sample or sum(bool(_HINT.match(text)) for text in sample) < _ENOUGH * len(sample):
        return _number_style(values.numbers(series))
    if sum(bool(_ISO_TEXT.fullmatch(text)) for text in sample) >= _ENOUGH * len(sample):
        return ISO if _share(sample, ISO) >= _ENOUGH else None
    return _first_fitting([text.strip() for text in cells.unique().to_pylist()], sample)


def _first_fitting(found: list[str], sample: list[str]) -> str | None:
    fitting = [
        style
        for style, shape in _shapes()
        if any(map(shape.fullmatch, sample[:3]))
        and _share(sample[:3], style) > 0
        and _share(sample, style) >= _ENOUGH
    ]
    both = [style for style in fitting if style.startswith(_DAY_FIRST + _MONTH_FIRST)]
    if len(both) < 2:
        return fitting[0] if fitting else None
    # 03/04 fits both ways so far: all cells decide, then order in time, then steps of whole months
    shares = {style: _share(found, style) for style in both}
    best = [style for style in both if shares[style] == max(shares.values())]
    for says_so in (_is_sorted, _is_monthly):
        ones = [style for style in best if says_so(_parsed(found, style))]
        best = ones if len(ones) == 1 else best
    return next((style for style in best if style.startswith(_MONTH_FIRST)), best[0])


def is_ambiguous(style: str) -> bool:
    """Whether day and month could be told only by looking at the whole column."""
    return style.startswith(_DAY_FIRST + _MONTH_FIRST)


def _styles() -> Iterable[str]:
    for date, time in itertools.product(_MONTH_FIRST + _DAY_FIRST + _OTHER_DATES, _TIMES):
        yield date + time
    yield from _TIMES_ALONE


@functools.cache
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each style with what its texts must look like, which is told much faster than by reading them."""
    fields = {"Y": r"\d{4}", "f": r"\d{1,9}", "p": "[AaPp][Mm]", **dict.fromkeys("abB", r"[^\W\d]+")}

    def shape(style: str) -> str:
        parts = re.split(r"%(.)", re.escape(style).replace("\\ ", r"\s+"))
        return "".join(fields.get(part, r"\d{1,2}") if at % 2 else part for at, part in enumerate(parts))

    return tuple((style, re.compile(shape(style))) for style in _styles())


def _parsed(found: Sequence[str], style: str) -> pd.Series:
    cells = pd.Series(found, dtype="str")
    if style == ISO:
        cells = cells.str.replace(_ZONE, "", regex=True).str.replace(",", ".", regex=False)
    return pd.Series(pd.to_datetime(cells, format=style, errors="coerce"))


def _share(found: Sequence[str], style: str) -> float:
    return float(_parsed(found, style).notna().mean())


def _is_sorted(moments: pd.Series) -> bool:
    kept = moments.dropna()
    return bool(kept.is_monotonic_increasing or kept.is_monotonic_decreasing)


def _is_monthly(moments: pd.Series) -> bool:
    return len(moments) > 2 and bool(moments.dt.day.nunique() == 1)


def _number_style(numbers: np.ndarray) -> str | None:
    """Seconds or milliseconds since 1970 from 1990 to 2100, or dates written as 20190131."""
    kept = numbers[np.isfinite(numbers)]
    if not len(kept) or (kept != np.round(kept)).any():
        return None
    low, high = kept.min(), kept.max()
    if 6.3e8 <= low and high <= 4.1e9:
        return "unix seconds"
    if 6.3e11 <= low and high <= 4.1e12:
        return "unix milliseconds"
    if 19000101 <= low and high <= 21001231:
        sample = [str(int(value)) for value in np.unique(kept)[:500]]
        return "%Y%m%d" if _share(sample, "%Y%m%d") == 1 else None
    return None


def dates(series: pd.Series, style: str | None = None) -> np.ndarray:
    """The column as datetime64[s], NaT for missing or unreadable; times of day as written there.

    Args:
        series: Text, numbers or date-times.
        style: As `date_style` gave it for the training rows. Defaults to asking it for this column.
    """
    if pd.api.types.is_datetime64_any_dtype(series.dtype):
        local = series.dt.tz_localize(None) if series.dt.tz is not None else series
        return local.to_numpy().astype("datetime64[s]")
    style = style or date_style(series)
    if style is None:
        return np.full(len(series), np.datetime64("NaT"), dtype="datetime64[s]")
    if style in UNIX:
        stamps = values.numbers(series) / UNIX[style]
        whole = np.where(np.isfinite(stamps), np.floor(stamps), 0).astype("datetime64[s]")
        return np.where(np.isfinite(stamps), whole, np.datetime64("NaT"))
    if style == ISO and (plain := _plain_dates(series)) is not None:
        return plain
    places, different = values.codes(series)
    parsed = _parsed([text.strip() for text in different], style).to_numpy().astype("datetime64[s]")
    return np.asarray(np.append(parsed, np.datetime64("NaT"))[places])


def _plain_dates(series: pd.Series) -> np.ndarray | None:
    """Dates all written 2000-01-31, 2000-01-31 10:30 or 2000-01-31 10:30:05, read at once; None for others."""
    if not isinstance(series.dtype, pd.StringDtype):
        return None
    array = values.text_array(series)
    lengths = pc.unique(pc.binary_length(array)).drop_null().to_pylist()
    if not set(lengths) <= {10, 16, 19}:
        return None
    try:
        found = pc.cast(array, pa.timestamp("s")).to_numpy(zero_copy_only=False).astype("datetime64[s]")
    except pa.ArrowInvalid:
        return None
    there = found[~np.isnat(found)]
    usual = not len(there) or there.min() >= _FIRST and there.max() < _LAST
    return np.asarray(found) if usual else None


def calendar_features(dates: np.ndarray) -> dict[str, np.ndarray]:
    """Numbers a network can learn seasons and trends from; the caller keeps those that vary in training.

    Args:
        dates: datetime64 array.

    Returns:
        Name to float64 array, NaN where the date is missing: `year` (with its fraction), `day of
        month`, and sine and cosine of the place in the year, the week and the day.
    """
    stamp = pd.Series(dates.astype("datetime64[s]")).dt
    seconds = (stamp.hour * 3600 + stamp.minute * 60 + stamp.second).to_numpy(np.float64)
    day_of_year = (stamp.day_of_year - 1).to_numpy(np.float64)
    length = np.where(stamp.is_leap_year.to_numpy(), 366.0, 365.0)
    year = stamp.year.to_numpy(np.float64) + (day_of_year + seconds / 86400) / length
    features = {"year": year, "day of month": stamp.day.to_numpy(np.float64)}
    for name, share in {
        "season": day_of_year / length,
        "weekday": stamp.day_of_week.to_numpy(np.float64) / 7,
        "hour": seconds / 86400,
    }.items():
        features[f"{name} sin"] = np.sin(2 * np.pi * share)
        features[f"{name} cos"] = np.cos(2 * np.pi * share)
    return features
