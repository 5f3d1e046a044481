"""What is allowed but unusual: one line for the field, so that a slip is seen before it costs an hour."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

STEADY = ("sgd", "momentum", "nesterov")
"""Optimizers that take large learning rates."""


def warning(name: str, values: Mapping[str, Any], rows: int) -> str:
    """Why a setting's value is unusual, or "".

    Args:
        name: The setting.
        values: All settings as they stand.
        rows: Training rows.
    """
    judge = _JUDGES.get(name)
    try:
        return "" if judge is None or name not in values else judge(values, rows)
    except (TypeError, KeyError):
        return ""


def _say(words: str, **values: object) -> str:
    return words.format(**values)


def _dropout(values: Mapping[str, Any], rows: int) -> str:
    return (
        QCoreApplication.translate("Advice", "High. 0.2 to 0.5 is usual.") if values["dropout"] > 0.6 else ""
    )


def _learning_rate(values: Mapping[str, Any], rows: int) -> str:
    translate = QCoreApplication.translate
    rate, steady = values["learning_rate"], values.get("optimizer") in STEADY
    if rate > (1.0 if steady else 0.1):
        usual = "0.01 to 0.5" if steady else "0.0001 to 0.01"
        return _say(translate("Advice", "High for this optimizer. {range} is usual."), range=usual)
    return translate("Advice", "So small that little is learned.") if rate < 1e-6 else ""


def _batch_size(values: Mapping[str, Any], rows: int) -> str:
    if values["batch_size"] <= rows:
        return ""
    return QCoreApplication.translate("Advice", "More than all training samples: one step an epoch.")


def _patience(values: Mapping[str, Any], rows: int) -> str:
    if not values.get("early_stopping") or values["patience"] < values["epochs"]:
        return ""
    return QCoreApplication.translate("Advice", "As long as the training, so it never stops early.")


def _epochs(values: Mapping[str, Any], rows: int) -> str:
    return (
        QCoreApplication.translate("Advice", "Very many. 10 to 200 is usual.")
        if values["epochs"] > 2000
        else ""
    )


def _label_smoothing(values: Mapping[str, Any], rows: int) -> str:
    return (
        QCoreApplication.translate("Advice", "High. 0.1 is usual.") if values["label_smoothing"] > 0.3 else ""
    )


def _weight_decay(values: Mapping[str, Any], rows: int) -> str:
    return (
        QCoreApplication.translate("Advice", "High. Up to 0.05 is usual.")
        if values["weight_decay"] > 0.2
        else ""
    )


def _activation(values: Mapping[str, Any], rows: int) -> str:
    if (
        values["activation"] not in ("sigmoid", "tanh")
        or values.get("layers", 0) < 5
        or values.get("residual")
    ):
        return ""
    return QCoreApplication.translate("Advice", "Gradients fade in so many layers of it.")


_JUDGES: Mapping[str, Callable[[Mapping[str, Any], int], str]] = {
    "dropout": _dropout,
    "learning_rate": _learning_rate,
    "batch_size": _batch_size,
    "patience": _patience,
    "epochs": _epochs,
    "label_smoothing": _label_smoothing,
    "weight_decay": _weight_decay,
    "activation": _activation,
}
