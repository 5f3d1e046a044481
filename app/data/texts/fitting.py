"""What labelled texts teach before any network does: classes, tokens and the length they are brought to."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np

from app.data.corpus.plan import joined
from app.data.dataset import Table
from app.data.finding import Finding
from app.data.preprocessing import Preprocessing, Target
from app.data.texts.tokens import Tokens, suggested
from app.data.vocabulary import answers_of
from app.errors import UserError
from app.experiment import Data, Experiment
from app.said import said
from models.spec import END, TEXTS

VOCABULARY = 20_000
DECIDING = 100_000
"""Training texts that decide over tokens and length at most, evenly spread; more of them tell hardly more."""

_CUT = 0.01
_CHUNK = 4096


def fit(experiment: Experiment, table: Table, training: np.ndarray, tokens: Tokens | None = None) -> Preprocessing:
    """How texts become codes.

    Args:
        experiment: Roles, task and the hyperparameters `tokens`, `vocabulary` and `length`; `ngrams`, `lower` and
            `once` where the template has them.
        table: As read.
        training: Row numbers of the training part.
        tokens: Of the run that is started from. Defaults to none: they are fitted on the training rows.

    Raises:
        UserError: There is nothing to read or to predict.
    """
    names = columns_of(experiment.data)
    if not names:
        raise UserError(said(
            "No column of {path} holds the texts. Name one with --text COLUMN.", path=experiment.data.path
        ))  # fmt: skip
    target = _target(experiment, table, training)
    if tokens is None:
        tokens = _tokens(experiment, table, training, names)
    return Preprocessing(kind="texts", target=target, tokens=tokens, texts=names)


def columns_of(data: Data) -> tuple[str, ...]:
    """The columns whose texts are read, one after the other."""
    return tuple(column.name for column in data.columns if column.role == "input")


def _target(experiment: Experiment, table: Table, training: np.ndarray) -> Target:
    if experiment.task in TEXTS:
        return Target("text", is_input=True)
    column = experiment.data.column("target")
    if column is None:
        raise UserError(said("No column is the target. Name one with --target."))
    return answers_of(table.frame[column.name].iloc[training], column.name)


def _tokens(experiment: Experiment, table: Table, training: np.ndarray, names: tuple[str, ...]) -> Tokens:
    """The tokens of the training rows; asked again for the same, they are at hand."""
    values = experiment.hyperparameters
    unit, size = str(values.get("tokens", "words")), int(values.get("vocabulary", VOCABULARY))
    lower, once = bool(values.get("lower", unit == "words")), bool(values.get("once", False))
    settings = unit, size, lower, _ngrams(values, unit), once
    key = settings, names, training.tobytes()
    if (known := table.memo.get("tokens")) is None or known[0] != key:
        deciding = training[:: max(1, -(-len(training) // DECIDING))]
        texts = joined(table.frame.iloc[deciding], names)
        fitted = Tokens.fit(texts, unit, size, 1, *settings[2:])
        counts = fitted.lengths(texts)
        table.memo["tokens"] = known = key, fitted, suggested(counts, fitted), counts
    length = int(values.get("length") or 0) or known[2]
    return known[1].with_length(length)


def with_contrast(fitted: Preprocessing, table: Table, training: np.ndarray) -> Preprocessing:
    """`fitted`, and among its statistics `contrast`: how differently the classes hold each token, (vocabulary,).

    It is the deviation, over the classes, of the logarithm of a token's share in a class's training texts (log-count
    ratios, Wang and Manning 2012), brought to 1 on average over all that stands in them; 0 for special tokens.
    Beside it stands `counts`, how many training texts hold each.
    """
    assert fitted.tokens is not None and fitted.target.classes is not None
    each = dataclasses.replace(fitted.tokens, once=True)
    frame = table.frame.iloc[training]
    texts, classes = joined(frame, fitted.texts), fitted.targets(frame[fitted.target.name])
    counts = np.zeros((len(fitted.target.classes), len(each.vocabulary)))
    for start in range(0, len(texts), _CHUNK):
        rows, here = each.rows(texts[start : start + _CHUNK]), classes[start : start + _CHUNK]
        for code in np.unique(here[here >= 0]):
            counts[code] += np.bincount(rows[here == code].ravel(), minlength=counts.shape[1])
    counts[:, : END + 1] = 0.0
    shares = np.log((1.0 + counts) / (1.0 + counts).sum(axis=1, keepdims=True))
    contrast = shares.std(axis=0)
    contrast[: END + 1] = 0.0
    mean = float((counts.sum(axis=0) * contrast).sum() / max(counts.sum(), 1.0))
    contrast = (contrast / mean if mean > 1e-6 else np.ones_like(contrast)).astype(np.float32)
    found = {"contrast": contrast, "counts": counts.sum(axis=0).astype(np.float32)}
    return dataclasses.replace(fitted, statistics={**fitted.statistics, **found})


def told(table: Table, length: int, chosen: bool) -> tuple[str, tuple[Finding, ...]]:
    """Why texts have a length, and what share of the training texts is cut; asked after `fit`.

    Args:
        table: As read.
        length: Tokens that are read of a text.
        chosen: Whether the user chose it.
    """
    known = table.memo.get("tokens")
    if known is None:
        return "", ()
    counts = known[3]
    share = float((counts > length).mean()) if len(counts) else 0.0
    reason = said("you chose it") if chosen else said("nearly all texts are no longer") if share < 0.1 else said(
        "longer texts make a training slow"
    )
    if share < _CUT:
        return reason, ()
    message = said(
        "{share:.0f} % of the training texts are longer than {length:,} tokens and are cut there; the longest has "
        "{longest:,}. Set length to read more of them.",
        share=100 * share, length=length, longest=int(counts.max()),
    )  # fmt: skip
    evidence = {"share": round(share, 4), "length": length, "longest": int(counts.max())}
    return reason, (Finding("cut_texts", message, evidence),)


def _ngrams(values: Any, unit: str) -> int:
    return int(values.get("ngrams", 1)) if unit == "words" else 1
