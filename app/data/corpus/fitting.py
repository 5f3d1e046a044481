"""What a corpus' training rows teach before any network does: the tokens."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import numpy as np

import models
from app.data.corpus import findings, plan, stream, windows
from app.data.corpus.stream import Stream
from app.data.corpus.windows import Windows
from app.data.dataset import Table
from app.data.finding import Finding
from app.data.preprocessing import Preprocessing, Target
from app.data.texts.tokens import Tokens
from app.errors import UserError
from app.experiment import Experiment
from app.said import said
from models.spec import UNKNOWN

if TYPE_CHECKING:
    import pandas as pd

VOCABULARY = 20_000

WIDTH = 128
"""Tokens that a network is shown at a time where nothing else is said."""


def fit(
    experiment: Experiment,
    table: Table,
    training: np.ndarray,
    tokens: Tokens | None = None,
    statistics: bool = True,
) -> Preprocessing:
    """How a corpus becomes tokens.

    Args:
        experiment: Roles and hyperparameters.
        table: The corpus as read.
        training: Row numbers of the training part.
        tokens: Of the run that is started from. Defaults to none: they are fitted on the training rows.
        statistics: Whether it is wanted how often each token occurs. Defaults to yes.

    Raises:
        UserError: No column holds a text.
    """
    found = plan.of(experiment.data)
    if not found.text:
        raise UserError(said(
            "No column of {path} is left to learn from. Give one the role input with --role COLUMN=input.",
            path=table.path,
        ))  # fmt: skip
    if tokens is None:
        tokens = _tokens(experiment, found, table, training)
    fitted = Preprocessing(kind="corpus", target=Target(found.text[0], is_input=True), tokens=tokens, corpus=found)
    if not statistics:
        return fitted
    codes = stream.of(fitted, table.frame, training).codes
    counts = np.bincount(codes, minlength=len(tokens.vocabulary)).astype(np.float32)
    return dataclasses.replace(fitted, statistics={"counts": counts})


def _tokens(experiment: Experiment, found: plan.Corpus, table: Table, training: np.ndarray) -> Tokens:
    """The tokens of the training rows; asked again for the same, they are at hand."""
    values = experiment.hyperparameters
    unit, size = str(values.get("tokens", "characters")), int(values.get("vocabulary", VOCABULARY))
    lower = bool(values.get("lower", False))
    key = unit, size, lower, found, training.tobytes()
    if (known := table.memo.get("corpus tokens")) is None or known[0] != key:
        frame = table.frame.iloc[training]
        texts = [*(found.prompts(frame) or ()), *found.texts(frame)]
        table.memo["corpus tokens"] = known = key, Tokens.fit(texts, unit, size, 1, lower)
    made: Tokens = known[1]
    return made.with_length(int(values.get("length") or 0) or WIDTH)


def with_counts(fitted: Preprocessing, table: Table, training: np.ndarray) -> Preprocessing:
    """`fitted`, and among its statistics `counts`: how often each token stands in the training part, (vocabulary,)."""
    assert fitted.tokens is not None
    codes = stream.of(fitted, table.frame, training, ends=False).codes
    counts = np.bincount(codes, minlength=len(fitted.tokens.vocabulary)).astype(np.float32)
    return dataclasses.replace(fitted, statistics={**fitted.statistics, "counts": counts})


def cut(
    fitted: Preprocessing, experiment: Experiment, frame: pd.DataFrame, rows: np.ndarray, moved: bool = False
) -> tuple[Stream, Windows]:
    """The stream of some rows and its windows, as the experiment's template wants them.

    Args:
        fitted: The tokens.
        experiment: Its template says what a sample is.
        frame: The table.
        rows: Row numbers, ascending.
        moved: As in `windows.of`. Defaults to no.
    """
    learning = models.template(experiment.template).learning
    assert learning is not None and fitted.tokens is not None and fitted.corpus is not None
    found = stream.of(fitted, frame, rows, ends=learning.samples == "stretches")
    made = windows.of(found, learning.samples, fitted.tokens.length, fitted.corpus.documents, moved)
    return found, made


def samples(fitted: Preprocessing, experiment: Experiment, table: Table, parts: np.ndarray) -> int:
    """How many windows an epoch has; what is noticed of their tokens is kept for `told`."""
    training, made = cut(fitted, experiment, table.frame, np.flatnonzero(parts == "train"), moved=True)
    assert fitted.tokens is not None
    others = stream.of(fitted, table.frame, np.flatnonzero((parts == "validation") | (parts == "test")))
    unknown = sum(int((part.codes == UNKNOWN).sum()) for part in (training, others))
    windows.check(made, len(training), fitted.tokens.length)
    table.memo["corpus told"] = findings.of_tokens(
        len(training), unknown, len(fitted.tokens.vocabulary), experiment.origin is not None
    )
    return len(made)


def told(table: Table) -> tuple[Finding, ...]:
    """What was noticed when the texts were last cut into tokens."""
    found: tuple[Finding, ...] = table.memo.get("corpus told", ())
    return found
