"""What can be learned from the data on the desk: the goals to choose from, and what they are called."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

import models
from models.spec import TEXTS, Task

if TYPE_CHECKING:
    from app.choices import Choices
    from app.survey import Survey

TEXT_KINDS = ("texts", "corpus")
"""Kinds of data from which more than one thing can be learned."""

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
        named = survey.classes is not None and len(survey.classes) > 1
        return (Task.CLASSIFICATION, Task.IMAGE_GENERATION) if named else (Task.IMAGE_GENERATION,)
    if kind not in TEXT_KINDS:
        return (survey.task,) if survey.task else ()
    found = [str(task) for task in choosable(survey) if task != survey.task]
    return (survey.task, *found) if survey.task else tuple(found)


def choosable(survey: Survey) -> tuple[str, ...]:
    """The goals of texts, always in the same order; none for other data, whose columns decide it."""
    kind = survey.data.kind
    if kind not in TEXT_KINDS:
        return ()
    learned = [task for task in ORDER if any(template.fits(kind, task) for template in models.TEMPLATES)]
    labelled = kind == "texts" and len(survey.data.columns) > 1
    return tuple(str(task) for task in learned if labelled or task in TEXTS)


def title(task: str) -> str:
    """What a goal is called."""
    translate = QCoreApplication.translate
    return {
        Task.TEXT_CLASSIFICATION: translate("Goals", "Name the class"),
        Task.LANGUAGE_MODELLING: translate("Goals", "Go on with the text"),
        Task.MASKED_LANGUAGE_MODELLING: translate("Goals", "Fill in blanks"),
        Task.EMBEDDING: translate("Goals", "Place words by meaning"),
    }.get(Task(task), task)


def sentence(task: str) -> str:
    """How a goal is learned from texts alone; "" for others."""
    translate = QCoreApplication.translate
    return {
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
        choices, task=task, template=None, preset=None, settings=(), epochs=None, batch_size=None
    )
