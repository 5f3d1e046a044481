"""Scores of a model that learned texts without answers: what its template measures of them, a token on average."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from app import compose
from app.data.corpus import fitting, stream, windows
from app.data.corpus.stream import Stream
from app.data.corpus.windows import Windows
from app.data.dataset import Progress, Table, silent
from app.data.preprocessing import DAMAGED
from app.errors import UserError
from app.evaluation import counting, without_answers
from app.evaluation.kept import Kept
from app.experiment import Experiment
from app.said import said
from models.spec import PADDING, UNKNOWN, Task

if TYPE_CHECKING:
    from app.prediction import Predictor
    from app.runs import Run

MOST_NUMBERS = 2**24
"""Numbers that a network may give at a time, 64 MB."""

CHANCE = 0.2
"""The share of an embedding's true contexts that guessing finds, among one true and four drawn ones."""

PERPLEXITIES = (Task.LANGUAGE_MODELLING, Task.MASKED_LANGUAGE_MODELLING)


def score(
    predictor: Predictor,
    table: Table,
    rows: np.ndarray,
    training: np.ndarray | None,
    progress: Progress = silent,
    run: Run | None = None,
) -> dict[str, Any]:
    """`metrics` of some rows, beside what counting the training rows' tokens foretells.

    Args:
        predictor: The run's model.
        table: The texts.
        rows: Which of them to score, row numbers.
        training: Of the same table, which rows were trained on, bool (rows,); None for a table of other texts.
        progress: Told the share done. Defaults to nobody.
        run: Where each row's loss is kept. Defaults to nowhere.

    Raises:
        UserError: None of the rows holds a token to score.
    """
    experiment = _experiment(predictor)
    found, cut = _cut(predictor, experiment, table, rows)
    if not len(cut):
        raise UserError(said("{path} holds no text to score.", path=table.path))
    means, count = _means(predictor, found, cut, progress)
    if run is not None:
        kept_of(predictor, table, rows, progress, run)
    baselines = _baselines(predictor, experiment, found, table, training)
    return {
        "metrics": _figures(experiment, means),
        "baseline": next(iter(baselines.values()), {}),
        "baselines": baselines,
        "confusion": None,
        "classes": None,
        "samples": len(rows),
        "left_out": 0,
        "tokens": int(count),
        "unknown_tokens": int((found.codes == UNKNOWN).sum()),
    }


def each(predictor: Predictor, table: Table, rows: np.ndarray, progress: Progress = silent) -> dict[str, np.ndarray]:
    """What the model measures of each row by itself: `tokens`, the template's figures, and `perplexity`.

    Args:
        predictor: The run's model.
        table: The texts.
        rows: Row numbers, ascending.
        progress: Told the share done. Defaults to nobody.
    """
    experiment = _experiment(predictor)
    found, cut = _cut(predictor, experiment, table, rows)
    samples = _samples(experiment)
    assert predictor.preprocessing.tokens is not None
    cut, owners = windows.by_row(found, samples, predictor.preprocessing.tokens.length)
    names = _names(experiment)
    sums = np.zeros((table.rows, len(names) + 1))
    if len(cut):
        np.add.at(sums, owners, _measured(predictor, found, cut, progress))
    sums = sums[rows]
    count = sums[:, -1]
    figures = {name: _mean(sums[:, place], count) for place, name in enumerate(names)}
    if experiment.task in PERPLEXITIES:
        figures["perplexity"] = np.exp(np.minimum(figures["loss"], 700.0))
    return {"tokens": count.astype(np.int64), **figures}


def kept_of(
    predictor: Predictor, table: Table, rows: np.ndarray, progress: Progress = silent, run: Run | None = None
) -> Kept:
    """What is kept of a test part: of each row the number of its tokens as output, and its loss a token."""
    from app.evaluation import kept

    found = each(predictor, table, rows, progress)
    outputs = found["tokens"][:, None].astype(np.float32)
    known = found["tokens"] > 0
    made = Kept(
        rows[known], outputs[known], np.zeros(int(known.sum())), found["loss"][known].astype(np.float32),
        total=int(known.sum()), left_out=int((~known).sum()),
    )  # fmt: skip
    if run is not None and len(made.rows):
        kept.keep(run, made)
    return made


def _experiment(predictor: Predictor) -> Experiment:
    assert predictor.run is not None
    return predictor.run.experiment()


def _samples(experiment: Experiment) -> str:
    import models

    learning = models.template(experiment.template).learning
    assert learning is not None
    return learning.samples


def _names(experiment: Experiment) -> tuple[str, ...]:
    import models

    learning = models.template(experiment.template).learning
    assert learning is not None
    return learning.figures


def _cut(
    predictor: Predictor, experiment: Experiment, table: Table, rows: np.ndarray
) -> tuple[Stream, Windows]:
    """The tokens of some rows and the windows that a model is shown."""
    fitted = predictor.preprocessing
    fitted.check(table.frame)
    if fitted.corpus is not None:
        return fitting.cut(fitted, experiment, table.frame, rows)
    if fitted.tokens is None:
        raise UserError(DAMAGED)
    codes = fitted.tokens.rows(fitted.texts_of(table.frame.iloc[rows]))
    counts = (codes != PADDING).sum(axis=1)
    bounds = np.concatenate([[0], np.cumsum(counts)])
    flat = codes[codes != PADDING]
    found = Stream(flat, np.ones(len(flat), bool), bounds, np.repeat(rows, counts))
    return found, windows.of(found, "rows", fitted.tokens.length, documents=True)


def _measured(predictor: Predictor, found: Stream, cut: Windows, progress: Progress) -> np.ndarray:
    """The sums of each window's figures, and last the tokens they are of: float64 (windows, figures + 1)."""
    shape = predictor.preprocessing.shape(1)
    assert shape.tokens is not None
    batch = max(1, min(without_answers.BATCH, MOST_NUMBERS // (shape.tokens[0] * shape.tokens[1])))
    measured = without_answers.measure(
        predictor, lambda places: cut.cut(found, places), np.arange(len(cut)), progress, batch
    )
    sums = measured.figures.astype(np.float64)
    return sums if sums.shape[1] > len(measured.names) else np.column_stack([sums, np.ones(len(sums))])


def _means(predictor: Predictor, found: Stream, cut: Windows, progress: Progress) -> tuple[dict[str, float], float]:
    """The mean of each figure over the tokens, and their number."""
    *sums, count = _measured(predictor, found, cut, progress).sum(axis=0).tolist()
    names = _names(_experiment(predictor))
    return {name: value / max(count, 1.0) for name, value in zip(names, sums, strict=True)}, count


def _mean(sums: np.ndarray, count: np.ndarray) -> np.ndarray:
    found: np.ndarray = np.divide(sums, count, out=np.full(len(sums), np.nan), where=count > 0)
    return found


def _figures(experiment: Experiment, means: dict[str, float]) -> dict[str, float]:
    if experiment.task not in PERPLEXITIES:
        return means
    loss = means["loss"]
    return {"loss": loss, "nll": loss, "perplexity": math.exp(min(loss, 700.0)), **means}


def _baselines(
    predictor: Predictor, experiment: Experiment, found: Stream, table: Table, training: np.ndarray | None
) -> dict[str, dict[str, float]]:
    """What counting foretells of the scored tokens, the best first; nothing where the training rows are gone."""
    if experiment.task == Task.EMBEDDING:
        return {"chance": {"accuracy": CHANCE}}
    assert predictor.preprocessing.tokens is not None
    known = _trained_on(predictor, experiment, table, training)
    wanted = np.flatnonzero(found.learned)
    if known is None or not len(known) or not len(wanted):
        return {}
    counts = counting.of(known, len(predictor.preprocessing.tokens.vocabulary))
    if experiment.task == Task.MASKED_LANGUAGE_MODELLING:
        return {"unigram": counts.unigram(found.codes[wanted])}
    wanted = wanted[wanted > 0]
    return {
        "bigram": counts.bigram(found.codes[wanted - 1], found.codes[wanted]),
        "unigram": counts.unigram(found.codes[wanted]),
    }


def _trained_on(
    predictor: Predictor, experiment: Experiment, table: Table, training: np.ndarray | None
) -> np.ndarray | None:
    """The training rows' tokens; None where they can't be read any more."""
    if training is None:
        try:
            own = compose.load(experiment)
            training = compose.parts(experiment, own) == "train"
        except UserError:
            return None
        assert isinstance(own, Table)
        table = own
    if predictor.preprocessing.corpus is not None:
        return stream.of(predictor.preprocessing, table.frame, np.flatnonzero(training)).codes
    return _cut(predictor, experiment, table, np.flatnonzero(training))[0].codes
