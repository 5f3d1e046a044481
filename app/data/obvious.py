"""Columns of a very wide table of which it is plain at once what they are, told in blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from app.data import values
from app.data.block import Block, blocks
from app.said import listed, said

MOST_ROWS = 2000
_MOST_CATEGORIES = 20
_LONGEST = 30
_DATED = r"^\d{8}$|^\d{14}$|^\d{4}\.\d{1,2}$"
_WORD = r"^(?:\p{L}.*|[^\d]*)$"
_MAYBE_NUMBER = (
    r"(?i)inf|nan|^(usd|eur|gbp|chf|jpy|us\$|r\$)|^[a-z]{3,9}\.?,? (\d{1,2},? )?\d{4}|^[a-z]{3}[-/]\d{2,4}$"
)


@dataclass(frozen=True)
class Verdict:
    """Type and role of one column, and why, in words."""

    type: str
    role: str
    reason: str


EMPTY = Verdict("category", "ignore", said("every cell is missing, so there is nothing to learn from"))


def constant(value: object, type: str, filled: int, rows: int) -> Verdict:
    """The verdict over a column with one value in `filled` of its `rows` cells and nothing in the others."""
    if is_tick(filled, rows) and (value == 1 or not isinstance(value, float)):
        reason = said(
            "{shown} in {filled:,} rows and nothing in the others", shown=shown(value), filled=filled
        )
        return Verdict("category", "input", reason)
    reason = said(
        "constant: every cell is {value}"
        if filled == rows
        else "constant: every cell that is not missing is {value}",
        value=said("{value:g}", value=value) if isinstance(value, float) else shown(value),
    )
    return Verdict(type, "ignore", reason)


def is_tick(filled: int, rows: int) -> bool:
    """Whether one value and nothing else stand for ticked and not ticked, as in surveys."""
    return filled >= max(5, 0.05 * rows) and rows - filled >= max(5, 0.2 * rows)


def verdicts(frame: pd.DataFrame, decimal: str, telling: Callable[[str], bool]) -> dict[int, Verdict]:
    """Column number to its verdict, for those columns of a very wide table that need no closer look.

    Args:
        frame: A table.
        decimal: The file's decimal mark.
        telling: Whether a column's name alone asks for a closer look.
    """
    found: dict[int, Verdict] = {}
    names = [str(name) for name in frame.columns]
    for block in blocks(frame, decimal):
        for place, verdict in _of_block(block, len(frame)):
            if verdict is EMPTY or not telling(names[place]):
                found[place] = verdict
    return found


def _of_block(block: Block, rows: int) -> Iterator[tuple[int, Verdict]]:
    numeric = block.plain & (block.filled > 0)
    words = np.zeros_like(numeric)
    if block.words is not None:
        numeric &= ~block.any(_matches(block.words, _DATED))
        if rows <= MOST_ROWS:
            unsure = ~_matches(block.words, _WORD) | _matches(block.words, _MAYBE_NUMBER)
            words = ~block.any(unsure) & (block.distinct <= _MOST_CATEGORIES)
    yield from ((int(place), EMPTY) for place in block.places[block.filled == 0])
    yield from _of_numbers(block, np.flatnonzero(numeric), rows)
    if block.words is not None:
        yield from _of_words(block, block.words, np.flatnonzero(words & (block.filled > 0)))


def _matches(words: pa.Array, pattern: str) -> np.ndarray:
    return np.asarray(pc.match_substring_regex(words, pattern).to_numpy(zero_copy_only=False), dtype=bool)


def _of_numbers(block: Block, chosen: np.ndarray, rows: int) -> Iterator[tuple[int, Verdict]]:
    """Whole and other numbers, but not those that may be dates, running numbers or infinite."""
    if not len(chosen):
        return
    numbers = block.values()[chosen]
    lows, highs = np.nanmin(numbers, axis=1), np.nanmax(numbers, axis=1)
    wholes = ((numbers == np.round(numbers)) | np.isnan(numbers)).all(axis=1)
    running = wholes & (highs - lows == rows - 1) & (rows >= 10)
    dated = wholes & (lows >= 19000101) & (highs <= 21001231)
    sound = np.maximum(np.abs(lows), np.abs(highs)) <= values.LARGEST
    for at in np.flatnonzero(sound & ~running & ~dated):
        low, high, place = lows[at], highs[at], chosen[at]
        if low == high and block.filled[place] > 1:
            verdict = constant(float(low), "number", int(block.filled[place]), rows)
        else:
            reason = said(
                "whole numbers from {low:g} to {high:g}"
                if wholes[at]
                else "numbers from {low:g} to {high:g}",
                low=low,
                high=high,
            )
            verdict = Verdict("number", "input", reason)
        yield int(block.places[place]), verdict


def _of_words(block: Block, words: pa.Array, chosen: np.ndarray) -> Iterator[tuple[int, Verdict]]:
    """Constant words, words for true and false, and a few short words that repeat."""
    distinct, filled = block.distinct, block.filled
    for at in chosen:
        codes = block.codes[at]
        found = [words[code].as_py() for code in dict.fromkeys(codes[codes >= 0].tolist())]
        if verdict := _of_few(found, int(distinct[at]), int(filled[at]), block.codes.shape[1]):
            yield int(block.places[at]), verdict


def _of_few(found: list[str], distinct: int, filled: int, rows: int) -> Verdict | None:
    if distinct == 1 and filled > 1:
        return constant(found[0], "category", filled, rows)
    words = {text.strip().lower() for text in found}
    if words <= values.TRUE | values.FALSE and words & values.TRUE and words & values.FALSE and distinct <= 6:
        return Verdict("boolean", "input", said("only {values}", values=listed(map(shown, found[:2]))))
    names_rows = filled >= 10 and distinct > 0.95 * filled
    if names_rows or max(map(len, found)) > _LONGEST:
        return None
    reason = said("{distinct:,} different texts in {filled:,} rows", distinct=distinct, filled=filled)
    return Verdict("category", "input", reason)


def shown(value: object) -> str:
    """A cell in quotation marks, on one line and not too long."""
    text = " ".join(str(value).split())
    if isinstance(value, float):
        text = f"{value:g}"
    return f"“{text[:37]}…”" if len(text) > 40 else f"“{text}”"
