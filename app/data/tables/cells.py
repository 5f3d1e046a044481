"""What one cell's text looks like: a number, a date, a missing mark."""

from __future__ import annotations

import re

NUMBER_PATTERN = (
    r"\s*[-+\u2212]?\s*[$€£¥]?\s*[-+]?(\d+([.,'\u00a0\u202f ]\d{3})*([.,]\d*)?|[.,]\d+)"
    r"([eE][-+]?\d+)?\s*[%€$£¥]?\s*"
)
DATE_PATTERN = (
    r"\s*(\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[- ][A-Za-z]{3,9}[- ]\d{2,4})"
    r"([T ]+\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?( ?[AaPp]\.?[Mm]\.?)?( ?(Z|UTC|GMT|[-+]\d{2}(:?\d{2})?))?)?\s*"
    r"|\s*\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[AaPp][Mm])?(Z|[-+]\d{2}(:?\d{2})?)?\s*"
)
NUMBER = re.compile(NUMBER_PATTERN)
DATE = re.compile(DATE_PATTERN)

MISSING_IN_NUMBERS = frozenset(
    ["na", "n/a", "n.a.", "n.a", "#n/a", "#na", "nan", "-nan", "null", "(null)", "none", "nil", "?", ".", "..",
     "-", "--", "---", "\u2013", "\u2014", "*", "unknown", "missing", "nd", "n.d.", "\\n", "#value!",
     "#ref!", "#div/0!", "#num!", "#null!", "(na)", "<na>", "not available", "not applicable", ":"]
)  # fmt: skip
"""Texts, in small letters and stripped, that stand for a missing value among numbers and dates."""

MISSING_ANYWHERE = ("\\N", "#N/A")
"""Texts that no one uses for anything but a missing value, whatever else the column holds."""


def is_number(cell: str) -> bool:
    """Whether a cell is a number in some notation, thousands marks, currency and percent included."""
    return NUMBER.fullmatch(cell) is not None


def is_date(cell: str) -> bool:
    """Whether a cell is a date, a time or both."""
    return DATE.fullmatch(cell) is not None


def is_value(cell: str) -> bool:
    """Whether a cell is a number, date or time, and so no name of a column."""
    return is_number(cell) or is_date(cell)


def is_missing(cell: str) -> bool:
    """Whether a cell is empty or would stand for a missing value among numbers."""
    stripped = cell.strip()
    return not stripped or stripped.lower() in MISSING_IN_NUMBERS
