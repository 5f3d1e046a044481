"""What a training starts from: how many samples each part has, and what guessing would score on the validation part."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from models.spec import CLASSES, TEXTS, Task

if TYPE_CHECKING:
    import numpy as np

    from app.compose import Composition

CHANCE = 0.2
"""How often one word is told from four others by guessing."""

MOST_BYTES = 30_000_000
"""Texts up to this size are counted before a training."""

UNIFORM = "uniform"
"""Among the guesses: the loss of naming every token alike, the log of the vocabulary's size, in nats."""


@dataclass(frozen=True)
class Footing:
    """The parts and the trivial answer.

    Args:
        training: Samples trained on.
        validation: Samples that decide which epoch is the best.
        test: Samples kept for the end.
        guess: Scores on the validation part (on the test part, of a run that ended) of always answering with
            the training samples' shares or mean, of a forecast the last value, of texts what counting tokens
            foretells; empty where there is no answer to guess. `uniform`: the loss of naming every token alike.
        classes: Number of classes; 0 for numbers and where nothing is predicted.
    """

    training: int
    validation: int
    test: int = 0
    guess: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    classes: int = 0


def of(composition: Composition) -> Footing:
    """The footing of an experiment; takes time with very many rows, so ask for it in a thread."""
    import numpy as np

    parts = composition.parts
    rows = {part: np.flatnonzero(parts == part) for part in ("train", "validation", "test")}
    codes = _answers(composition)
    guess: dict[str, float] = {}
    if composition.experiment.task in TEXTS:
        guess = _counted(composition, rows["train"], rows["validation"])
    judged = rows["validation"] if len(rows["validation"]) else rows["train"]
    classes = composition.shape.outputs if codes is not None and codes.dtype.kind == "i" else 0
    if codes is not None and composition.experiment.data.window is not None and not classes:
        guess = _staying(composition, codes, rows["train"], judged)
    elif codes is not None and len(judged) and len(rows["train"]):
        guess = (_majority if classes else _mean)(codes[rows["train"]], codes[judged])
    training, validation, test = (len(rows[part]) for part in ("train", "validation", "test"))
    return Footing(training, validation, test, MappingProxyType(guess), classes)


def _answers(composition: Composition) -> np.ndarray | None:
    """Class codes (int64; -1 for none) or numbers (float64) of all rows; None where nothing is predicted."""
    import numpy as np
    import pandas as pd

    from app.data import columns as cells
    from app.data.dataset import Pictures

    dataset, experiment = composition.dataset, composition.experiment
    if not composition.shape.outputs:
        return None
    if isinstance(dataset, Pictures):
        if dataset.labels is None:
            return None
        series = pd.Series(np.asarray(dataset.labels, dtype=object))
    else:
        target = experiment.data.column("target")
        if target is None:
            return None
        series = dataset.frame[target.name]
    if experiment.task in CLASSES:
        return pd.factorize(series)[0].astype(np.int64)
    return np.asarray(cells.numbers(series, experiment.data.reading.decimal or "."), dtype=np.float64)


def _counted(composition: Composition, training: np.ndarray, judged: np.ndarray) -> dict[str, float]:
    """What counting foretells of the validation part's tokens; nothing of very long texts, which take too long."""
    import numpy as np

    from app.data import fitting
    from app.data.corpus import stream
    from app.data.dataset import Table
    from app.evaluation import counting

    experiment, table = composition.experiment, composition.dataset
    if experiment.task == Task.EMBEDDING:
        return {"accuracy": CHANCE}
    assert isinstance(table, Table)
    if int(table.frame.memory_usage(index=False, deep=True).sum()) > MOST_BYTES or not len(training):
        return {}
    fitted = fitting.fit(experiment, table, composition.parts)
    if fitted.tokens is None or fitted.corpus is None:
        return {}
    vocabulary = len(fitted.tokens.vocabulary)
    counts = counting.of(stream.of(fitted, table.frame, training).codes, vocabulary)
    found = stream.of(fitted, table.frame, judged if len(judged) else training)
    wanted = np.flatnonzero(found.learned)
    wanted = wanted[wanted > 0]
    if not len(wanted):
        return {}
    if experiment.task == Task.MASKED_LANGUAGE_MODELLING:
        told = counts.unigram(found.codes[wanted])
    else:
        told = counts.bigram(found.codes[wanted - 1], found.codes[wanted])
    return {**told, UNIFORM: math.log(vocabulary)}


def _staying(
    composition: Composition, numbers: np.ndarray, training: np.ndarray, judged: np.ndarray
) -> dict[str, float]:
    """Errors of saying that all stays as it was, one step ahead; the loss counts in the training rows' deviation."""
    import numpy as np

    from app.data.dataset import Table
    from app.data.series import parting, windows

    experiment, table = composition.experiment, composition.dataset
    assert isinstance(table, Table)
    laid = parting.samples(experiment.data, experiment.task, table)[1]
    changes = windows.changes(laid, numbers)[judged]
    changes, deviation = changes[np.isfinite(changes)], float(np.nanstd(numbers[training]))
    if not len(changes):
        return {}
    off = float(np.abs(changes).mean())
    guess = {"mae": off, "rmse": math.sqrt(float(np.mean(changes**2)))}
    return guess | ({"loss": off / deviation} if deviation else {})


def _majority(training: np.ndarray, judged: np.ndarray) -> dict[str, float]:
    """Accuracy of the most frequent class, and loss of the training samples' shares."""
    import numpy as np

    known, judged = training[training >= 0], judged[judged >= 0]
    if not len(known) or not len(judged):
        return {}
    counts = np.bincount(known, minlength=int(max(known.max(), judged.max())) + 1)
    shares = np.maximum(counts / counts.sum(), 1e-12)
    accuracy = float((judged == counts.argmax()).mean())
    return {"accuracy": accuracy, "loss": float(-np.log(shares[judged]).mean())}


def _mean(training: np.ndarray, judged: np.ndarray) -> dict[str, float]:
    """Errors of always answering with the training samples' mean; the loss counts in their variance."""
    import numpy as np

    known, judged = training[np.isfinite(training)], judged[np.isfinite(judged)]
    if not len(known) or not len(judged):
        return {}
    errors, deviation = judged - known.mean(), float(known.std())
    squared = float(np.mean(errors**2))
    guess = {"mae": float(np.mean(np.abs(errors))), "rmse": math.sqrt(squared)}
    return guess | ({"loss": squared / deviation**2} if deviation else {})
