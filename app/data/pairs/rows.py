"""Pairs as rows of codes: what is read, what came before each token of the answer, and what is to be written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from app.data.corpus.plan import joined
from app.data.preprocessing import DAMAGED, Preprocessing
from app.data.texts.tokens import Tokens
from app.errors import UserError
from models.spec import END, PADDING


@dataclass(frozen=True)
class Rows:
    """Some pairs as codes.

    Args:
        tokens: The sources, int32 (rows, length).
        answer: What comes before each token of the answers, `END` before the first, int32 (rows, answers' length).
        wanted: The answers, each followed by `END`, the same shape.
        whole: Whether neither side is cut, and both are there: bool (rows,). Only those can be learned from.
    """

    tokens: np.ndarray
    answer: np.ndarray
    wanted: np.ndarray
    whole: np.ndarray

    @property
    def counts(self) -> np.ndarray:
        """1 for each token that is to be written, 0 for padding: float32, the shape of `wanted`."""
        return np.asarray(self.wanted != PADDING, np.float32)


def of(fitted: Preprocessing, frame: pd.DataFrame) -> Rows:
    """The codes of a table's rows.

    Args:
        fitted: The tokens of either side.
        frame: Rows as read; without the answers' column all answers are empty.

    Raises:
        UserError: The source's column is missing.
    """
    fitted.check(frame)
    if fitted.tokens is None or fitted.answers is None:
        raise UserError(DAMAGED)
    sources, answers = fitted.texts_of(frame), answers_of(fitted, frame)
    read, written = fitted.tokens.lengths(sources), fitted.answers.lengths(answers)
    fits = (read > 0) & (written > 0) & (read <= fitted.tokens.length) & (written < fitted.answers.length)
    wanted = written_out(fitted.answers, answers, written)
    return Rows(fitted.tokens.rows(sources), before(wanted), wanted, fits)


def answers_of(fitted: Preprocessing, frame: pd.DataFrame) -> list[str]:
    """The answer of each row, empty where there is none."""
    name = fitted.target.name
    return joined(frame, (name,)) if name in frame.columns else [""] * len(frame)


def written_out(tokens: Tokens, texts: Sequence[str], counts: np.ndarray) -> np.ndarray:
    """Answers as rows of codes, each followed by `END` where there is room for it: int32 (texts, length)."""
    wanted = tokens.rows(texts)
    short = np.flatnonzero(counts < tokens.length)
    wanted[short, counts[short]] = END
    return wanted


def before(wanted: np.ndarray) -> np.ndarray:
    """What comes before each code of some rows: `END` first, then all but the last; padding stays padding."""
    moved = np.concatenate([np.full((len(wanted), 1), END, np.int32), wanted[:, :-1]], axis=1)
    moved[wanted == PADDING] = PADDING
    return moved
