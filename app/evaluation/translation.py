"""Scores of a model that answers texts: each token foretold, and whole answers written out and compared."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

import models
from app import compose
from app.data.dataset import Progress, Table, silent
from app.data.pairs import rows as coding
from app.data.preprocessing import DAMAGED, Preprocessing
from app.data.texts.tokens import Tokens
from app.errors import UserError
from app.evaluation import closeness, counting, without_answers
from app.evaluation.kept import Kept
from app.said import said
from models.spec import PADDING

if TYPE_CHECKING:
    from app.prediction import Predictor
    from app.runs import Run

MOST_WRITTEN = 10_000
"""Different sources whose answers are written out at most, evenly chosen."""

MOST_ASKED = 1000
"""Sources of which the nearest known one is looked for, evenly chosen."""

MOST_NUMBERS = 2**24
"""Numbers that a network may give at a time, 64 MB."""

_AT_ONCE = 50


@dataclass(frozen=True)
class Asked:
    """Different sources, and what is right for each.

    Args:
        sources: The texts.
        wanted: Of each all answers that stand beside it.
        rows: Of each the places of its pairs among those scored.
    """

    sources: list[str]
    wanted: list[list[str]]
    rows: list[list[int]]

    def some(self, most: int) -> Asked:
        """At most so many of them, evenly chosen."""
        count = len(self.sources)
        if count <= most:
            return self
        kept = [place * count // most for place in range(most)]
        sources, wanted = [self.sources[at] for at in kept], [self.wanted[at] for at in kept]
        return Asked(sources, wanted, [self.rows[at] for at in kept])


def score(
    predictor: Predictor,
    table: Table,
    rows: np.ndarray,
    training: np.ndarray | None,
    progress: Progress = silent,
    run: Run | None = None,
) -> dict[str, Any]:
    """`metrics` of some pairs, beside what can be had without learning.

    `loss`, `nll`, `perplexity` and `token_accuracy` are of each token given those before it, over all pairs;
    `exact_match`, `token_error_rate`, `bleu` and `chrf` (see `app.evaluation.closeness`) of the answers written out,
    over the different sources: where one has several answers, each counts as right. The baseline foretells tokens by
    counting which follows which, and answers as the most similar training source is answered.

    Args:
        predictor: The run's model.
        table: The pairs.
        rows: Which of them to score, row numbers.
        training: Of the same table, which rows were trained on, bool (rows,); None for a table of other pairs.
        progress: Told the share done. Defaults to nobody.
        run: Where each row's loss and what was written for it are kept. Defaults to nowhere.

    Raises:
        UserError: None of the rows has a source and an answer.
    """
    known, codes = _cut(predictor, table, rows)
    sums = _measured(predictor, codes, progress)
    asked = _asked(predictor.preprocessing, table, known)
    written_of = asked.some(MOST_WRITTEN)
    written = _written(predictor, written_of.sources, progress)
    if run is not None:
        from app.evaluation import kept

        kept.keep(run, _kept(predictor.preprocessing, known, len(rows), sums, written_of, written))
    baselines = _baselines(predictor, codes, asked, table, training)
    return {
        "metrics": {**_foretold(sums), **_close(predictor.preprocessing, written, written_of.wanted)},
        "baseline": {name: value for found in reversed(baselines.values()) for name, value in found.items()},
        "baselines": baselines,
        "confusion": None,
        "classes": None,
        "samples": len(known),
        "left_out": len(rows) - len(known),
        "sources": len(asked.sources),
        "written": len(written),
        "cut": int((~codes.whole).sum()),
        "tokens": int(sums[:, -1].sum()),
    }


def kept_of(predictor: Predictor, table: Table, rows: np.ndarray, progress: Progress = silent) -> Kept:
    """Each pair's loss a token and what is written for its source; see `app.evaluation.kept`."""
    known, codes = _cut(predictor, table, rows)
    asked = _asked(predictor.preprocessing, table, known).some(MOST_WRITTEN)
    sums = _measured(predictor, codes, progress)
    written = _written(predictor, asked.sources, progress)
    return _kept(predictor.preprocessing, known, len(rows), sums, asked, written)


def pieces(tokens: Tokens, text: str) -> list[str]:
    """What an answer is compared by: its tokens as they stand, whether the model knows them or not."""
    return tokens.pieces(text.strip())


def _cut(predictor: Predictor, table: Table, rows: np.ndarray) -> tuple[np.ndarray, coding.Rows]:
    """The rows that have both sides, and their codes."""
    fitted, name = predictor.preprocessing, predictor.preprocessing.target.name
    if name not in table.frame.columns:
        raise UserError(said(
            "{path} has no column {name}, so there are no answers to score against. Add it, or use `predict` for rows "
            "without answers.",
            path=table.path, name=name,
        ))  # fmt: skip
    frame = table.frame.iloc[rows]
    fitted.check(frame)
    sides = zip(fitted.texts_of(frame), coding.answers_of(fitted, frame), strict=True)
    there = np.array([bool(source.strip()) and bool(answer.strip()) for source, answer in sides], dtype=bool)
    if not there.any():
        raise UserError(said("No row of {path} has a source and an answer to score.", path=table.path))
    return rows[there], coding.of(fitted, frame[there])


def _asked(fitted: Preprocessing, table: Table, rows: np.ndarray) -> Asked:
    frame = table.frame.iloc[rows]
    found: dict[str, tuple[list[str], list[int]]] = {}
    sides = zip(fitted.texts_of(frame), coding.answers_of(fitted, frame), strict=True)
    for place, (source, answer) in enumerate(sides):
        answers, places = found.setdefault(source.strip(), ([], []))
        answers.append(answer)
        places.append(place)
    return Asked([*found], [answers for answers, _ in found.values()], [places for _, places in found.values()])


def _measured(predictor: Predictor, codes: coding.Rows, progress: Progress) -> np.ndarray:
    """Each pair's nats and hits, and last its tokens: float64 (pairs, 3)."""
    shape = predictor.preprocessing.shape(1)
    assert shape.answers is not None
    batch = max(1, min(without_answers.BATCH, MOST_NUMBERS // (shape.answers[0] * shape.answers[1])))
    counts = codes.counts

    def fetch(places: np.ndarray) -> dict[str, np.ndarray]:
        return {
            "tokens": codes.tokens[places], "answer": codes.answer[places], "wanted": codes.wanted[places],
            "counts": counts[places],
        }  # fmt: skip

    measured = without_answers.measure(predictor, fetch, np.arange(len(counts)), progress, batch)
    return measured.figures.astype(np.float64)


def _foretold(sums: np.ndarray) -> dict[str, float]:
    nats, hits, count = sums.sum(axis=0).tolist()
    loss, right = nats / max(count, 1.0), hits / max(count, 1.0)
    return {"loss": loss, "nll": loss, "perplexity": math.exp(min(loss, 700.0)), "token_accuracy": right}


def _written(predictor: Predictor, sources: Sequence[str], progress: Progress) -> list[str]:
    """What the model answers."""
    from app.translating import Translator

    assert predictor.run is not None
    experiment = predictor.run.experiment()
    template = models.template(experiment.template)
    if template.writing is None:
        raise UserError(DAMAGED)
    settings = template.hyperparameters(**experiment.hyperparameters)
    translator = Translator.to(predictor.model, template.writing, settings, predictor.preprocessing)
    return translator.write(sources, progress=progress)


def _close(fitted: Preprocessing, written: Sequence[str], wanted: Sequence[Sequence[str]]) -> dict[str, float]:
    assert fitted.answers is not None
    tokens = fitted.answers
    cut, right = [pieces(tokens, text) for text in written], [[pieces(tokens, one) for one in all_] for all_ in wanted]
    return {
        "exact_match": closeness.exact_match(cut, right),
        "token_error_rate": closeness.token_error_rate(cut, right),
        "bleu": closeness.bleu(written, wanted),
        "chrf": closeness.chrf(written, wanted),
    }


def _kept(
    fitted: Preprocessing, known: np.ndarray, rows: int, sums: np.ndarray, asked: Asked, written: Sequence[str]
) -> Kept:
    """What is kept of each pair whose source was answered."""
    assert fitted.answers is not None
    places, outputs, texts = [], [], []
    for text, right, own in zip(written, asked.wanted, asked.rows, strict=True):
        fewest = closeness.nearest(pieces(fitted.answers, text), [pieces(fitted.answers, one) for one in right])
        places += own
        outputs += [fewest] * len(own)
        texts += [text] * len(own)
    order = np.argsort(places, kind="stable")
    there = np.asarray(places)[order]
    losses = (sums[:, 0] / np.maximum(sums[:, -1], 1.0))[there].astype(np.float32)
    return Kept(
        known[there], np.asarray(outputs, np.float32)[order], np.zeros(len(there)), losses,
        total=len(known), left_out=rows - len(known), written=tuple(texts[at] for at in order),
    )  # fmt: skip


def _baselines(
    predictor: Predictor, codes: coding.Rows, asked: Asked, table: Table, training: np.ndarray | None
) -> dict[str, dict[str, float]]:
    """What can be had without learning: the nearest known source's answer, and which token follows which."""
    fitted = predictor.preprocessing
    frame = _trained_on(predictor, table, training)
    if frame is None or fitted.answers is None:
        return {}
    known = coding.of(fitted, frame).wanted
    counts = counting.of(known[known != PADDING], len(fitted.answers.vocabulary))
    wanted = codes.wanted != PADDING
    some = asked.some(MOST_ASKED)
    sources, answers = fitted.texts_of(frame), coding.answers_of(fitted, frame)
    found = [answers[place] for place in nearest(some.sources, sources)]
    return {
        "nearest": _close(fitted, found, some.wanted),
        "bigram": counts.bigram(codes.answer[wanted], codes.wanted[wanted]),
    }


def nearest(asked: Sequence[str], known: Sequence[str]) -> np.ndarray:
    """The place of the known text most like each one asked for, by the rarer of their sequences of characters.

    Cosine of TF-IDF over one to three characters within words: int64 (asked,).
    """
    from sklearn.feature_extraction.text import TfidfVectorizer

    cut = TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 3), dtype=np.float32, sublinear_tf=True)
    theirs = cut.fit_transform(known).T.tocsr()
    own = cut.transform(asked)
    found = [
        np.asarray((own[start : start + _AT_ONCE] @ theirs).toarray().argmax(axis=1))
        for start in range(0, len(asked), _AT_ONCE)
    ]
    return np.concatenate(found)


def _trained_on(predictor: Predictor, table: Table, training: np.ndarray | None) -> Any:
    """The training pairs; None where they can't be read any more."""
    if training is None:
        assert predictor.run is not None
        try:
            experiment = predictor.run.experiment()
            own = compose.load(experiment)
            training = compose.parts(experiment, own) == "train"
        except UserError:
            return None
        assert isinstance(own, Table)
        table = own
    return table.frame.iloc[np.flatnonzero(training)]
