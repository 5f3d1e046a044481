"""A Review: what a run folder says about how good its model is, read without TensorFlow."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

import numpy as np

from app import runs
from app.data.series.names import is_whole
from app.errors import UserError
from app.evaluation import confusion
from app.evaluation import kept as keeping
from app.evaluation.kept import Kept
from app.experiment import Experiment
from app.runs import Run
from app.said import said
from models.spec import CLASSES, GIVEN_BACK, NUMBERS, TEXTS, Task

NOTHING: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True)
class Review:
    """Scores of one run, and its answers to the test part as far as they were kept.

    Args:
        run: The run.
        experiment: What was trained.
        outcome: How it ended.
        reason: Why it failed; empty where it didn't, or nobody knows.
        epoch: The epoch whose weights it kept; None where nobody knows.
        metrics: Scores of the test part; empty where it was not scored.
        baseline: The same of the trivial answer.
        classes: Class names; empty for numbers and where nothing is predicted.
        samples: Test samples that were scored.
        counts: The confusion matrix, int64 (classes, classes), or None.
        kept: The answers, or None where they were not kept.
        problem: Why they can't be read; empty where they can.
        fingerprint: Of the data it was trained with; empty where nobody knows.
        truths: Of a forecast the true numbers of each kept row, float64 (rows, horizon * targets); else None.
        rivals: Of a forecast the scores of each simple one, of texts those of counting, by its name.
        ahead: Of a forecast the mean absolute error at each step ahead.
    """

    run: Run
    experiment: Experiment
    outcome: str
    reason: str = ""
    epoch: int | None = None
    metrics: Mapping[str, float] = field(default_factory=lambda: NOTHING)
    baseline: Mapping[str, float] = field(default_factory=lambda: NOTHING)
    classes: tuple[str, ...] = ()
    samples: int = 0
    counts: np.ndarray | None = None
    kept: Kept | None = None
    problem: str = ""
    fingerprint: str = ""
    truths: np.ndarray | None = None
    rivals: Mapping[str, Mapping[str, float]] = field(default_factory=lambda: MappingProxyType({}))
    ahead: tuple[float, ...] = ()

    @property
    def forecasts(self) -> bool:
        """Whether its model says what comes next."""
        return self.experiment.task == Task.FORECASTING

    @property
    def kind(self) -> str:
        """`classes`, `numbers` (of a forecast the first one), `pairs`; `drawings`, `texts` where the input is learned.

        Where it is given back, `returned`: the losses are scores, and targets say 1 for what labels call unusual.

        Of texts the kept outputs are the number of tokens of each row, and the losses are nats a token.
        """
        if self.experiment.task in CLASSES:
            return "classes"
        if self.experiment.task == Task.TRANSLATION:
            return "pairs"
        if self.experiment.task in TEXTS:
            return "texts"
        if self.experiment.task in GIVEN_BACK:
            return "returned"
        return "numbers" if self.experiment.task in NUMBERS else "drawings"

    @property
    def pictures(self) -> bool:
        """Whether its samples are pictures."""
        return self.experiment.data.kind == "images"

    @property
    def texts(self) -> bool:
        """Whether its samples are texts."""
        return self.experiment.data.kind in ("texts", "corpus")

    @property
    def sequences(self) -> bool:
        """Whether its samples are short sequences, each of which lay in a file of its own."""
        return is_whole(self.experiment.data)

    @property
    def scored(self) -> bool:
        """Whether there are scores."""
        return bool(self.metrics)

    @property
    def target(self) -> str:
        """The target column's name; empty where there is none."""
        column = self.experiment.data.column("target")
        return "" if column is None else column.name

    def answers(self) -> np.ndarray:
        """The class that the model named for each kept row, int64 (rows,)."""
        assert self.kept is not None
        return np.asarray(self.kept.outputs.argmax(axis=1), np.int64)

    def certainty(self) -> np.ndarray:
        """How sure it was of that class, 0 to 1, (rows,)."""
        assert self.kept is not None
        return np.asarray(self.kept.outputs.max(axis=1))

    def predicted(self) -> np.ndarray:
        """The number that the model named for each kept row, float64 (rows,)."""
        assert self.kept is not None
        return np.asarray(self.kept.outputs[:, 0], np.float64)

    def worst(self) -> np.ndarray:
        """Places of the kept rows, the highest loss first, int64 (rows,); of pairs the most edits a token first."""
        assert self.kept is not None
        if self.kind == "pairs":
            rates = self.kept.outputs[:, 0] / np.maximum(self.kept.outputs[:, 1], 1.0)
            return np.lexsort((-self.kept.losses, -rates))
        return np.argsort(-self.kept.losses, kind="stable")


def read(run: Run) -> Review:
    """What lies in a run's folder.

    Raises:
        UserError: Its experiment can't be read, or its scores are damaged.
    """
    experiment, content = run.experiment(), run.metrics()
    try:
        review = _review(run, experiment, content)
    except (TypeError, ValueError, AttributeError, OverflowError) as error:
        raise UserError(said(
            "{metrics_file} is damaged; evaluate the run again, or copy its folder again.",
            metrics_file=run.metrics_file,
        )) from error
    return _with_answers(review)


def scored(review: Review, answer: Mapping[str, Any]) -> Review:
    """The review with scores that were measured just now.

    Args:
        review: As read from the folder.
        answer: What `app.evaluation.report.evaluate` returns.
    """
    content = {**review.run.metrics(), **answer}
    return _with_answers(_review(review.run, review.experiment, content))


def completed(review: Review) -> Review:
    """The review with the answers that lie in the run folder by now."""
    return _with_answers(review)


def _review(run: Run, experiment: Experiment, content: Mapping[str, Any]) -> Review:
    matrix, classes = content.get("confusion"), tuple(str(name) for name in content.get("classes") or ())
    counts = None if matrix is None else np.asarray(matrix, np.int64)
    if counts is not None and counts.shape != (len(classes), len(classes)):
        raise ValueError
    epoch = content.get("best_epoch")
    return Review(
        run,
        experiment,
        runs.outcome(run, content),
        reason=str(content.get("reason") or ""),
        epoch=int(epoch) if epoch else None,
        metrics=_figures(content.get("metrics")),
        baseline=_figures(content.get("baseline")),
        classes=classes,
        samples=int(content.get("samples") or 0),
        counts=counts,
        fingerprint=_fingerprint(run),
        rivals=MappingProxyType(
            {str(name): _figures(found) for name, found in dict(content.get("baselines") or {}).items()}
        ),
        ahead=tuple(math.nan if value is None else float(value) for value in content.get("horizon") or ()),
    )


def _with_answers(review: Review) -> Review:
    """The review with the answers that were kept, and a matrix counted from them where there is none."""
    if not review.run.predictions_file.is_file():
        return review
    try:
        kept = keeping.read(review.run)
        if kept.targets.ndim == 2:
            review = replace(review, truths=np.asarray(kept.targets, np.float64))
            kept = replace(kept, targets=kept.targets[:, 0])
        _check(review, kept)
    except UserError as error:
        return replace(review, problem=str(error))
    review = replace(review, kept=kept)
    if review.counts is None and review.classes:
        counts = confusion.of(kept.targets, review.answers(), len(review.classes))
        review = replace(review, counts=counts, samples=review.samples or kept.total)
    return review


def _check(review: Review, kept: Kept) -> None:
    """Refuses answers that do not go with the scores beside them."""
    rows = len(kept.rows)
    whole = len(kept.outputs) == len(kept.targets) == len(kept.losses) == rows
    fits = review.truths is None or review.truths.shape == kept.outputs.shape
    fits = fits and kept.outputs.ndim == 2
    fits = fits and (review.kind != "classes" or kept.outputs.shape[1] == len(review.classes))
    fits = fits and (review.kind != "pairs" or (kept.outputs.shape[1] == 2 and len(kept.written) == rows))
    if not whole or not fits or not rows:
        raise UserError(said(
            "{predictions_file} is damaged; delete it, and evaluate the run again.",
            predictions_file=review.run.predictions_file,
        ))


def _figures(content: Any) -> Mapping[str, float]:
    known = {str(name): float(value) for name, value in dict(content or {}).items() if value is not None}
    return MappingProxyType({name: value for name, value in known.items() if not math.isnan(value)})


def _fingerprint(run: Run) -> str:
    try:
        return str(run.read_json(run.environment_file).get("data_fingerprint") or "")
    except UserError:
        return ""
