"""What can be learned from the data on the desk: the goals to choose from, and what they are called."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

import models
from app.data.series.names import is_whole
from models.spec import GIVEN_BACK, LEARNABLE, TEXTS, Task

if TYPE_CHECKING:
    from app.choices import Choices
    from app.survey import Survey

TEXT_KINDS = ("texts", "corpus")
"""Kinds of data from which more than one thing can be learned."""

RETURNS = (Task.RECONSTRUCTION, Task.ANOMALY_DETECTION)
"""Goals that need no answers, where data have rows, windows or pictures."""

ANSWERS = (Task.CLASSIFICATION, Task.REGRESSION, Task.FORECASTING, Task.SEQUENCE_CLASSIFICATION)
"""What a target column may make the goal."""

ORDER = (
    Task.TEXT_CLASSIFICATION,
    Task.LANGUAGE_MODELLING,
    Task.MASKED_LANGUAGE_MODELLING,
    Task.EMBEDDING,
)


def goals(survey: Survey) -> tuple[str, ...]:
    """Tasks that some template learns from these data, the present one first."""
    kind = survey.data.kind
    if kind == "images":
        first = (survey.task,) if survey.task in GIVEN_BACK else ()
        return tuple(dict.fromkeys(str(task) for task in (*first, *_of_pictures(survey))))
    if kind not in TEXT_KINDS:
        found: list[str] = [*_returns(survey)]
        if survey.task in GIVEN_BACK:  # what else is learned, the target decides
            found += [str(task) for task in ANSWERS if task in LEARNABLE[kind]]
        return tuple(dict.fromkeys(str(task) for task in (survey.task, *found) if task))
    found = [str(task) for task in choosable(survey) if task != survey.task]
    return (survey.task, *found) if survey.task else tuple(found)


def choosable(survey: Survey) -> tuple[str, ...]:
    """The goals of some data, always in the same order; "" is what their columns decide."""
    kind = survey.data.kind
    if kind == "images":
        return tuple(str(task) for task in _of_pictures(survey))
    if kind not in TEXT_KINDS:
        returns = _returns(survey)
        return ("", *returns) if returns else ()
    learned = [task for task in ORDER if any(template.fits(kind, task) for template in models.TEMPLATES)]
    labelled = kind == "texts" and len(survey.data.columns) > 1
    return tuple(str(task) for task in learned if labelled or task in TEXTS)


def _returns(survey: Survey) -> tuple[str, ...]:
    """The goals that need no answers; none of whole short sequences."""
    if is_whole(survey.data):
        return ()
    return tuple(str(task) for task in RETURNS if task in LEARNABLE[survey.data.kind])


def _of_pictures(survey: Survey) -> tuple[Task, ...]:
    named = survey.classes is not None and len(survey.classes) > 1
    return (*((Task.CLASSIFICATION,) if named else ()), Task.IMAGE_GENERATION, *RETURNS)


def chosen(survey: Survey) -> str:
    """The goal as `choosable` names it: "" where the target column decides what is learned."""
    found = choosable(survey)
    return str(survey.task) if str(survey.task) in found or "" not in found else ""


def title(task: str, kind: str = "") -> str:
    """What a goal is called; "" is that the target column decides."""
    translate = QCoreApplication.translate
    if not task:
        return translate("Goals", "Foretell a column") if kind == "series" else translate("Goals", "Predict a column")
    return {
        Task.CLASSIFICATION: translate("Goals", "Name the class"),
        Task.IMAGE_GENERATION: translate("Goals", "Draw new pictures"),
        Task.RECONSTRUCTION: translate("Goals", "Squeeze and give back"),
        Task.ANOMALY_DETECTION: translate("Goals", "Find what is unusual"),
        Task.TEXT_CLASSIFICATION: translate("Goals", "Name the class"),
        Task.LANGUAGE_MODELLING: translate("Goals", "Go on with the text"),
        Task.MASKED_LANGUAGE_MODELLING: translate("Goals", "Fill in blanks"),
        Task.EMBEDDING: translate("Goals", "Place words by meaning"),
    }.get(Task(task), task)


def sentence(task: str) -> str:
    """How a goal is learned without answers; "" for others."""
    translate = QCoreApplication.translate
    return {
        Task.RECONSTRUCTION: translate(
            "Goals", "No answers are needed: the model squeezes each sample into a few numbers and gives it back."
        ),
        Task.ANOMALY_DETECTION: translate(
            "Goals",
            "No answers are needed: what the model can't give back well is unusual. Labels are only compared with.",
        ),
        Task.LANGUAGE_MODELLING: translate(
            "Goals", "The texts are their own answers: at each place, the model guesses what comes next."
        ),
        Task.MASKED_LANGUAGE_MODELLING: translate(
            "Goals", "The texts are their own answers: some words are hidden, and the model guesses them."
        ),
        Task.EMBEDDING: translate(
            "Goals", "The texts are their own answers: words that stand near each other become alike."
        ),
    }.get(Task(task), "")


def with_goal(choices: Choices, task: str) -> Choices:
    """The choices with another goal; template and settings belong to the goal, so they start anew."""
    return dataclasses.replace(
        choices, task=task or None, template=None, preset=None, settings=(), epochs=None, batch_size=None
    )
