"""One long row of token codes, made of a corpus' rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.data.corpus.plan import Corpus
from models.spec import END

if TYPE_CHECKING:
    import pandas as pd

    from app.data.preprocessing import Preprocessing

@dataclass(frozen=True)
class Stream:
    """The tokens of some rows, one after the other.

    Args:
        codes: int32 (tokens,).
        learned: Whether each is to be learned, or only read: bool (tokens,).
        bounds: Where each text begins, and one behind the end of the last one: int64 (texts + 1,).
        rows: The row that each token comes from, int64 (tokens,); -1 for the first `END`.
    """

    codes: np.ndarray
    learned: np.ndarray
    bounds: np.ndarray
    rows: np.ndarray

    def __len__(self) -> int:
        return len(self.codes)


def of(fitted: Preprocessing, frame: pd.DataFrame, rows: np.ndarray, ends: bool = True) -> Stream:
    """The stream of some rows.

    Texts of their own end with `END`, and one more stands before the first, so that a network learns how texts
    begin. A prompt is read and not learned.

    Args:
        fitted: The tokens, and how rows become texts.
        frame: The table.
        rows: Row numbers, ascending.
        ends: Whether there are `END`s at all. Defaults to yes.
    """
    plan, tokens = fitted.corpus, fitted.tokens
    assert plan is not None and tokens is not None
    rows, dialogues = _in_turn(plan, frame, rows)
    chosen = frame.iloc[rows]
    texts, written = tokens.stream(plan.texts(chosen))
    if not plan.documents:
        return Stream(texts, np.ones(len(texts), bool), np.array([0, len(texts)]), np.repeat(rows, written))
    prompts, asked = tokens.stream(plan.prompts(chosen) or [""] * len(rows))
    last = np.append(dialogues[1:] != dialogues[:-1], True)[: len(rows)]
    ending = last.astype(np.int64) * ends
    behind = np.cumsum(asked + written + ending) + ends
    codes = np.full(int(ends) if not len(rows) else int(behind[-1]), END, np.int32)
    learned = np.ones(len(codes), bool)
    learned[:ends] = False
    begins = behind - asked - written - ending
    at = _places(begins, asked)
    codes[at], learned[at] = prompts, False
    codes[_places(begins + asked, written)] = texts
    origins = np.concatenate([np.full(int(ends), -1), np.repeat(rows, asked + written + ending)])
    firsts = np.append(True, last[:-1])[: len(rows)]
    return Stream(codes, learned, np.append(begins[firsts], len(codes)), origins)


def _in_turn(plan: Corpus, frame: pd.DataFrame, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The rows, those of a dialogue together, and a number for each text: that of its dialogue, or its own."""
    if plan.dialogue is None or plan.is_plain(frame):
        return rows, rows
    from app.data import columns as cells

    found = cells.codes(frame[plan.dialogue].iloc[rows])[0].astype(np.int64)
    found[found < 0] = -1 - np.flatnonzero(found < 0)  # a row without a dialogue is one of its own
    first = {number: place for place, number in reversed(list(enumerate(found.tolist())))}
    order = np.argsort([first[number] for number in found.tolist()], kind="stable")
    return rows[order], found[order]


def _places(begins: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """The places of runs, one after the other."""
    before = np.cumsum(counts) - counts
    return np.repeat(begins - before, counts) + np.arange(int(counts.sum()))
