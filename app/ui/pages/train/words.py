"""Numbers, times and names of a training as the page writes them, in the user's language."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui.figures.words import ChartWords
from app.ui.language import localised

translate = QCoreApplication.translate

SHARES = ("accuracy", "balanced_accuracy", "macro_f1", "roc_auc", "token_accuracy", "exact_match", "token_error_rate",
          "real", "fake", "agreement", "spread", "rarest_class")  # fmt: skip
"""Figures between 0 and 1 that are read as percent."""

NATS = ("loss", "reconstruction", "kl")
"""Figures that count in nats where a template generates."""

PLAIN = 0.001
"""Numbers from here on are written without an exponent."""


def whole(value: float) -> str:
    """A whole number with its digits grouped."""
    return QLocale().toString(round(value))


def decimal(value: float, digits: int) -> str:
    """A number with so many digits behind the point."""
    return QLocale().toString(value, "f", digits)


def percent(share: float) -> str:
    """A share as percent with one digit."""
    return translate("Train", "{number} %").format(number=decimal(100 * share, 1))


def rate(value: float) -> str:
    """A learning rate: three digits that count, no exponent where it can be helped."""
    return QLocale().toString(value, "g", 3)


def score(metric: str, value: float | None, nats: bool = False) -> str:
    """A figure as it is read: percent, nats, or a number of three digits; a dash where there is none.

    Args:
        metric: Its name, with or without `val_`.
        value: The figure.
        nats: Whether losses count in nats. Defaults to False.
    """
    if value is None or not math.isfinite(value):
        return "–"
    name = metric.removeprefix("val_").removeprefix("test_")
    if name in SHARES:
        return percent(value)
    if nats and name in NATS:
        return decimal(value, 1)
    if value and not PLAIN <= abs(value) < 1e6:
        return QLocale().toString(value, "g", 3)
    digits = 3 if abs(value) < 10 else 2 if abs(value) < 100 else 1 if abs(value) < 1000 else 0
    return decimal(value, digits)


def duration(seconds: float) -> str:
    """A time in the units a person would use: `14 s`, `1 min 40 s`, `2 h 5 min`."""
    seconds = max(0, round(seconds))
    if seconds < 60:
        return translate("Train", "{seconds} s").format(seconds=seconds)
    if seconds < 600:
        minutes, rest = divmod(5 * round(seconds / 5), 60)
        text = translate("Train", "{minutes} min {seconds} s") if rest else translate("Train", "{minutes} min")
        return text.format(minutes=minutes, seconds=rest)
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("Train", "{minutes} min").format(minutes=minutes)
    hours, rest = divmod(minutes, 60)
    text = translate("Train", "{hours} h {minutes} min") if rest else translate("Train", "{hours} h")
    return text.format(hours=hours, minutes=rest)


def epoch_time(seconds: float) -> str:
    """How long an epoch takes; short ones with a digit more."""
    if seconds < 10:
        digits = 1 if seconds >= 0.95 else 2 if seconds >= 0.095 else 3
        return translate("Train", "{seconds} s an epoch").format(seconds=decimal(seconds, digits))
    return translate("Train", "{duration} an epoch").format(duration=duration(seconds))


def memory(size: float) -> str:
    """Bytes as people say them."""
    if size < 1e9:
        return translate("Train", "{number} MB").format(number=whole(size / 1e6))
    return translate("Train", "{number} GB").format(number=decimal(size / 1e9, 1))


def title(metric: str) -> str:
    """What a figure is called, as a title."""
    return ChartWords().words().title(metric.removeprefix("val_"))


def within(metric: str) -> str:
    """What a figure is called within a sentence."""
    return ChartWords().words().within(metric.removeprefix("val_"))


def inside(metric: str) -> str:
    """What a figure is called within a sentence, `validation` said where it is meant."""
    words = ChartWords().words()
    if metric.startswith("val_"):
        return translate("Train", "validation {figure}").format(figure=words.within(metric[4:]))
    return translate("Train", "training {figure}").format(figure=words.within(metric))


def plan(content: Mapping[str, Any]) -> str:
    """How it is computed, as in "fused batches, no XLA, data in memory"; empty while that is not decided."""
    if not content:
        return ""
    from app.training import plan as plans

    return localised(plans.words(content))


def beginning(text: str) -> str:
    """The text with its first letter large, to begin a sentence with."""
    return text[:1].upper() + text[1:]


def guessing(metric: str, value: float | None, nats: bool = False, counted: bool = False) -> str:
    """What a score has to beat; empty where nobody knows.

    Args:
        metric: The figure.
        value: What guessing scores.
        nats: Whether losses count in nats. Defaults to False.
        counted: Whether it is no guess, but what counting tokens foretells. Defaults to False.
    """
    if value is None:
        return ""
    text = translate("Train", "counting {score}") if counted else translate("Train", "guessing {score}")
    return text.format(score=score(metric, value, nats))
