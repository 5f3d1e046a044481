"""What each column of a table is: number, category, boolean, date-time, text or identifier."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.data import moments, obvious, values
from app.data.dataset import Progress, silent
from app.data.moments import calendar_features, date_style, dates
from app.data.obvious import EMPTY, Verdict, constant, shown
from app.data.suggestion import Suggestion, resolve, suggest, task_for
from app.data.values import booleans, codes, numbers, texts
from app.experiment import Column
from app.said import listed, said

__all__ = [
    "Suggestion",
    "booleans",
    "calendar_features",
    "codes",
    "date_style",
    "dates",
    "describe",
    "numbers",
    "resolve",
    "suggest",
    "task_for",
    "texts",
]

SAMPLE = 2000
MOST_CATEGORIES = 10_000
_NUMERIC = 0.95
_ID_NAME = re.compile(
    r"(?i)^(.*[ _.\-])?(id|ids|uuid|guid|index|idx|key|rowid|row|no|nr|number|code|#)$|.*[a-z]I[dD]$"
)
_STRICT_ID_NAME = re.compile(r"(?i)^(.*[ _.\-])?(id|uuid|guid|rowid)$|.*[a-z]I[dD]$")
_TIME_NAME = re.compile(r"(?i)^(.*[ _.\-])?(year|yr|month|week|day|hour|time|t|step|x|age|quarter)$")
_CLOCK_NAME = re.compile(r"(?i)date|time|timestamp|epoch|unix|created|updated|day|.*_(at|on|ts)$|^ts$")
_SPLIT_NAME = re.compile(
    r"(?i)^(split|subset|partition|set|fold|part|is_?(valid|validation|val|test|train|training))$"
)
_PART_WORDS = frozenset({"train", "training", "val", "valid", "validation", "dev", "test", "testing", "eval"})
_CODE_NAME = re.compile(
    r"(?i)^(.*[ _.\-])?((zip|post|postal).?code|zip|plz|phone|telephone|fips|ssn|isbn|ean)$"
)
_SIGNS = re.compile(f"{values.CURRENCY}|%")
_LEADING_ZERO = re.compile(r"0\d+")


@dataclass(frozen=True)
class Cells:
    """One column while it is being judged: its cells, a sample of them, and what is asked often."""

    name: str
    series: pd.Series
    sample: pd.Series
    filled: int
    place: int
    width: int
    decimal: str

    @property
    def rows(self) -> int:
        return len(self.series)


def describe(
    frame: pd.DataFrame, decimal: str = ".", progress: Progress = silent
) -> tuple[tuple[Column, ...], dict[str, str]]:
    """Type and role of each column, and the reasons in words.

    Types are told by a sample and verified on all cells. Roles are `input`; `ignore` for identifiers,
    free text and columns with nothing in them; `split` for a column that says train or test.

    Args:
        frame: A table as read: text cells with missing ones as NA, or typed columns.
        decimal: The file's decimal mark, `.` or `,`. Defaults to ".".
        progress: Called before each column; may raise to cancel. Defaults to nobody.

    Returns:
        One Column per column of `frame`, in the same order, and name to reason.
    """
    plain = obvious.verdicts(frame, decimal, _is_telling)
    verdicts = []
    for place in range(frame.shape[1]):
        progress(place / frame.shape[1], said("Looking at columns"))
        verdicts.append(plain.get(place) or _judge(_cells(frame, place, decimal)))
    names = [str(name) for name in frame.columns]
    if all(verdict.role != "input" for verdict in verdicts):
        verdicts = [_kept(verdict) for verdict in verdicts]
    columns = tuple(Column(name, v.type, v.role) for name, v in zip(names, verdicts, strict=True))
    return columns, {name: v.reason for name, v in zip(names, verdicts, strict=True)}


def _is_telling(name: str) -> bool:
    """Whether a name may decide over its column's type or role."""
    return any(
        pattern.search(name) for pattern in (_ID_NAME, _STRICT_ID_NAME, _CLOCK_NAME, _SPLIT_NAME, _CODE_NAME)
    )


def _kept(verdict: Verdict) -> Verdict:
    """A table of nothing but text is a table of texts: they are its inputs."""
    return Verdict("text", "input", verdict.reason) if verdict.type == "text" else verdict


def _cells(frame: pd.DataFrame, place: int, decimal: str) -> Cells:
    series = frame.iloc[:, place]
    filled = int(series.notna().sum())
    kept = series.iloc[:: max(1, len(series) // SAMPLE)].dropna()
    if len(kept) < min(filled, 50):
        kept = series.dropna()
        kept = kept.iloc[:: max(1, len(kept) // SAMPLE)]
    return Cells(str(frame.columns[place]), series, kept, filled, place, frame.shape[1], decimal)


def _judge(cells: Cells) -> Verdict:
    if cells.filled == 0:
        return EMPTY
    dtype = cells.series.dtype
    if pd.api.types.is_bool_dtype(dtype):
        return _unless_constant(cells, Verdict("boolean", "input", said("true and false")))
    if pd.api.types.is_datetime64_any_dtype(dtype):
        return _unless_constant(cells, Verdict("date-time", "input", said("dates as the file holds them")))
    if pd.api.types.is_numeric_dtype(dtype) or pd.api.types.is_timedelta64_dtype(dtype):
        return _judge_numbers(cells, values.numbers(cells.series))
    return _judge_text(cells)


def _judge_text(cells: Cells) -> Verdict:
    sample = cells.sample
    style = date_style(sample)
    if style and (style not in moments.UNIX or _CLOCK_NAME.search(cells.name)):
        dated = np.count_nonzero(~np.isnat(dates(cells.series, style)))
        if dated >= _NUMERIC * cells.filled:
            return _unless_constant(cells, Verdict("date-time", "input", _date_reason(style)))
    as_numbers = np.count_nonzero(~np.isnan(values.as_written(sample, cells.decimal)))
    if as_numbers >= 0.5 * len(sample) and not _are_codes(cells.name, sample) and _one_sign(sample):
        written = values.as_written(cells.series, cells.decimal)
        odd = np.isnan(written) & cells.series.notna().to_numpy()
        if _may_be_missing(cells, odd, written):
            return _judge_numbers(cells, written, int(odd.sum()))
    return _judge_words(cells)


def _may_be_missing(cells: Cells, odd: np.ndarray, numbers: np.ndarray) -> bool:
    """Whether the cells that are no numbers are slips, or one or two marks such as "T" among many numbers."""
    count = int(odd.sum())
    if count <= max((1 - _NUMERIC) * cells.filled, 1 if cells.filled >= 10 else 0):
        return True
    marks = cells.series[odd].nunique()
    return bool(marks <= 2 and count <= 0.4 * cells.filled and len(np.unique(numbers)) > 20)


def _date_reason(style: str) -> str:
    if style == moments.ISO:
        return said("dates written year first")
    if style in moments.UNIX:
        return said("{unit} since 1970", unit=style[5:])
    how = style.replace("%", "")
    if moments.is_ambiguous(style):
        return said(
            "dates written {how}: the day comes first, as the whole column says"
            if style.startswith("%d")
            else "dates written {how}: the month comes first, as the whole column says",
            how=how,
        )
    return said("dates written {how}", how=how)


def _are_codes(name: str, sample: pd.Series) -> bool:
    """Postal codes and the like, by name or by leading zeros: what looks like a number is a name."""
    if _CODE_NAME.match(name):
        return True
    found = [text.strip() for text in values.codes(sample)[1]]
    return any(map(_LEADING_ZERO.fullmatch, found)) and all(text.isdigit() for text in found)


def _one_sign(sample: pd.Series) -> bool:
    """Whether cells carry no sign or all the same one: $ and € in one column can't be compared."""
    signs = {match for text in values.codes(sample)[1] for match in _SIGNS.findall(text)}
    return len(signs) <= 1


def _judge_numbers(cells: Cells, found: np.ndarray, odd: int = 0) -> Verdict:
    kept = found[~np.isnan(found)]
    if not len(kept) or not np.isfinite(kept).any():
        nothing = said("no cell holds a finite number, so there is nothing to learn from")
        return Verdict("number", "ignore", nothing)
    low, high = kept.min(), kept.max()
    if low == high and len(kept) > 1:
        return constant(float(low), "number", len(kept), cells.rows)
    whole = bool((kept == np.round(kept)).all())
    if whole and (reason := _identifies(cells, kept)):
        return Verdict("identifier", "ignore", reason)
    if whole and _is_clock(cells, low, high):
        return Verdict("date-time", "input", said("seconds since 1970"))
    told = said(
        "whole numbers from {low:g} to {high:g}" if whole else "numbers from {low:g} to {high:g}",
        low=low,
        high=high,
    )
    if odd:
        told = said(
            "{range}; 1 cell is no number and counts as missing"
            if odd == 1
            else "{range}; {odd:,} cells are no numbers and count as missing",
            range=told,
            odd=odd,
        )
    return Verdict("number", "input", told)


def _is_clock(cells: Cells, low: float, high: float) -> bool:
    return (6.3e8 <= low and high <= 4.1e9 or 6.3e11 <= low and high <= 4.1e12) and bool(
        _CLOCK_NAME.search(cells.name)
    )


def _identifies(cells: Cells, kept: np.ndarray) -> str | None:
    """Why whole numbers are names of rows rather than measures; None where they are measures."""
    named = bool(_ID_NAME.match(cells.name))
    if not named and cells.width <= 2:
        return None
    steps = np.diff(kept)
    running = len(kept) == cells.rows >= 10 and bool((steps == 1).all()) and kept[0] in (0, 1)
    if running and not _TIME_NAME.match(cells.name):
        return said("a running number, which says nothing about a new row")
    distinct = len(np.unique(kept)) if named else 0
    if named and distinct >= 0.95 * len(kept) and len(kept) >= 10:
        return said(
            "its name and {distinct:,} different values in {count:,} rows say that it names the rows",
            distinct=distinct,
            count=len(kept),
        )
    if _STRICT_ID_NAME.match(cells.name) and distinct > 20:
        return said(
            "its name and {distinct:,} different values say that it names things",
            distinct=distinct,
        )
    return None


def _judge_words(cells: Cells) -> Verdict:
    distinct = values.distinct(cells.series)
    found = values.codes(cells.sample)[1]
    if distinct == 1 and cells.filled > 1:
        return constant(found[0], "category", cells.filled, cells.rows)
    words = {text.strip().lower() for text in found}
    if _SPLIT_NAME.match(cells.name) and (reason := _parts_reason(cells, words)):
        return Verdict(_word_type(words), "split", reason)
    if words <= values.TRUE | values.FALSE and words & values.TRUE and words & values.FALSE and distinct <= 6:
        return Verdict("boolean", "input", said("only {values}", values=listed(map(shown, found[:2]))))
    return _judge_variety(cells, found, distinct)


def _word_type(words: set[str]) -> str:
    return "boolean" if words <= values.TRUE | values.FALSE else "category"


def _parts_reason(cells: Cells, words: set[str]) -> str | None:
    flag = re.match(r"(?i)is_?", cells.name) and words <= {"true", "false"}
    if flag or (words <= _PART_WORDS and len(words) > 1):
        return said("it says which part of the data a row belongs to")
    return None


def _judge_variety(cells: Cells, found: list[str], distinct: int) -> Verdict:
    """Words: few different ones are a category; otherwise names of rows, or free text."""
    lengths = [len(text) for text in found]
    prose = sum(text.count(" ") >= 3 for text in found) > 0.5 * len(found)
    ratio = distinct / cells.filled
    counted = said(
        "{distinct:,} different texts in {filled:,} rows",
        distinct=distinct,
        filled=cells.filled,
    )
    if ratio > 0.95 and cells.filled >= 10 and not prose and max(lengths) <= 64:
        spaced = sum(" " in text.strip() for text in found) > 0.5 * len(found)
        kind = "text" if spaced and not _ID_NAME.match(cells.name) else "identifier"
        return Verdict(kind, "ignore", said("{counted}: nearly every row has its own", counted=counted))
    if _STRICT_ID_NAME.match(cells.name) and distinct > 20:
        reason = said("its name and {counted} say that it names things", counted=counted)
        return Verdict("identifier", "ignore", reason)
    long = np.mean(lengths) > 60 or (prose and np.mean(lengths) > 30)
    few = distinct <= 20 or ratio <= 0.5
    if few and distinct <= MOST_CATEGORIES and not (long and (distinct > 20 or ratio > 0.5)):
        return Verdict("category", "input", f"{counted}")
    if prose or long or sum(" " in text.strip() for text in found) > 0.3 * len(found):
        return Verdict(
            "text",
            "ignore",
            said(
                "free text: {counted}",
                counted=counted,
            ),
        )
    return Verdict("identifier", "ignore", said("{counted}: too many to learn from", counted=counted))


def _unless_constant(cells: Cells, verdict: Verdict) -> Verdict:
    first = cells.sample.iloc[0]
    alike = bool((cells.sample == first).all())  # most columns are told by the sample
    if cells.filled > 1 and alike and bool((cells.series.dropna() == first).all()):
        return constant(str(first), verdict.type, cells.filled, cells.rows)
    return verdict
