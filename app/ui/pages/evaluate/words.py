"""How the Evaluate page writes scores, and what each score has to beat."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui.figures.words import ChartWords
from app.ui.pages.train.words import decimal, percent, whole
from app.ui.steps import short_title

if TYPE_CHECKING:
    from app.evaluation.review import Review

__all__ = ["decimal", "number", "percent", "score", "title", "whole"]

translate = QCoreApplication.translate

PERCENT = (
    "accuracy", "balanced_accuracy", "calibration", "token_accuracy", "exact_match", "token_error_rate",
    "agreement", "spread", "rarest_class", "real", "fake",
)  # fmt: skip
"""Scores read as percent; others of 0 to 1 have three decimals."""

HIGHER = (
    "accuracy", "balanced_accuracy", "macro_f1", "roc_auc", "r2", "token_accuracy", "exact_match", "bleu", "chrf",
    "precision", "recall", "f1", "agreement", "spread", "rarest_class",
)  # fmt: skip
"""Scores of which more is better."""

HUNDRED = ("bleu", "chrf")
"""Scores from 0 to 100."""

NONE = "–"


def number(value: float) -> str:
    """A number in the target's own units: as many digits as tell something."""
    if not math.isfinite(value):
        return NONE
    size = abs(value)
    if size and not 0.001 <= size < 1e6:
        return QLocale().toString(value, "g", 3)
    if value == int(value):
        return whole(value)
    return decimal(value, 3 if size < 10 else 2 if size < 100 else 1 if size < 1000 else 0)


def in_nats(review: Review) -> bool:
    """Whether losses count in nats a picture: those of networks that describe pictures by a code."""
    return review.kind == "drawings" and "kl" in review.metrics


def score(name: str, value: float | None, nats: bool = False) -> str:
    """A score as it is read; a dash where there is none.

    Args:
        name: Its name.
        value: The score.
        nats: Whether losses count in nats a sample. Defaults to False.
    """
    if value is None or not math.isfinite(value):
        return NONE
    if name in PERCENT:
        return percent(value)
    if name == "mse":
        return decimal(value, 4)
    if nats or name in HUNDRED:
        return decimal(value, 1)
    if name in ("mae", "rmse", "perplexity"):
        return number(value)
    return decimal(round(value, 3) + 0.0, 3)  # never "-0.000"


def title(name: str) -> str:
    """What a score is called."""
    return ChartWords().words().title(name)


def header(review: Review) -> str:
    """One sentence: which template, which weights, how many test samples."""
    name = short_title(review.experiment.template)
    count = whole(review.samples)
    if not review.samples:
        return translate("Evaluate", "{template}, not scored yet.").format(template=name)
    if review.pictures:
        text = translate("Evaluate", "{template}, weights of epoch {epoch}, on {count} test images it has never seen.")
        bare = translate("Evaluate", "{template}, on {count} test images it has never seen.")
    elif review.kind == "pairs":
        text = translate("Evaluate", "{template}, weights of epoch {epoch}, on {count} test pairs it has never seen.")
        bare = translate("Evaluate", "{template}, on {count} test pairs it has never seen.")
    elif review.experiment.data.kind == "corpus":
        text = translate("Evaluate", "{template}, weights of epoch {epoch}, on {count} passages it has never seen.")
        bare = translate("Evaluate", "{template}, on {count} passages it has never seen.")
    elif review.sequences:
        text = translate(
            "Evaluate", "{template}, weights of epoch {epoch}, on {count} test sequences it has never seen."
        )
        bare = translate("Evaluate", "{template}, on {count} test sequences it has never seen.")
    elif review.texts:
        text = translate("Evaluate", "{template}, weights of epoch {epoch}, on {count} test texts it has never seen.")
        bare = translate("Evaluate", "{template}, on {count} test texts it has never seen.")
    else:
        text = translate("Evaluate", "{template}, weights of epoch {epoch}, on {count} test rows it has never seen.")
        bare = translate("Evaluate", "{template}, on {count} test rows it has never seen.")
    if review.epoch is None:
        return bare.format(template=name, count=count)
    return text.format(template=name, epoch=whole(review.epoch), count=count)
