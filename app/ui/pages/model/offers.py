"""Which templates the gallery offers for the data on the desk, which is recommended and why, and which don't fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

import models
from app import settings
from app.data.series.names import is_whole
from app.ui import goals
from app.ui.steps import number, short_title
from models.spec import CLASSES, NUMBERS, Task, Template

if TYPE_CHECKING:
    from app.survey import Survey


@dataclass(frozen=True)
class Offer:
    """One template in the gallery.

    Args:
        template: The template.
        task: What it would learn from these data; "" where it doesn't fit.
        why: Why it is recommended; "" for the others.
        obstacle: Why it doesn't fit the data; "" where it does.
    """

    template: Template
    task: str
    why: str = ""
    obstacle: str = ""

    @property
    def group(self) -> str:
        """`discriminative` or `generative`, by what it would learn here: many templates can do both."""
        if self.task in (*CLASSES, *NUMBERS):
            return "discriminative"
        return "generative" if self.task == Task.LANGUAGE_MODELLING else self.template.group


def offers(survey: Survey) -> list[Offer]:
    """Every template, the recommended one first and those that don't fit last."""
    kind, learnable = survey.data.kind, goals.goals(survey)
    whole = is_whole(survey.data)
    best = next((found for task in learnable if (found := settings.template_for(kind, task, whole))), None)
    made = [_offer(template, survey, learnable, template is best) for template in models.TEMPLATES]
    return sorted(made, key=lambda offer: (bool(offer.obstacle), not offer.why))


def _offer(template: Template, survey: Survey, learnable: tuple[str, ...], best: bool) -> Offer:
    kind = survey.data.kind
    task = next((task for task in learnable if template.fits(kind, task)), None)
    if task is not None:
        return Offer(template, task, why=_why(survey) if best else "")
    return Offer(template, "", obstacle=_obstacle(template, kind, survey))


def _why(survey: Survey) -> str:
    translate = QCoreApplication.translate
    count = number(survey.dataset.rows)
    sentences = {
        "series": translate("Offers", "The best first try for a series of {count} rows."),
        "table": translate("Offers", "The best first try for a table of {count} rows."),
        "texts": translate("Offers", "The best first try for {count} texts."),
        "corpus": translate("Offers", "The best first try for a text of {count} passages."),
        "pairs": translate("Offers", "The best first try for {count} pairs."),
    }
    if survey.data.kind in sentences:
        return sentences[survey.data.kind].format(count=count)
    assert survey.data.size is not None
    size = f"{survey.data.size.width}\u00a0×\u00a0{survey.data.size.height}"
    words = translate("Offers", "The best first try for {count} pictures of {size}.")
    return words.format(count=count, size=size)


def _obstacle(template: Template, kind: str, survey: Survey) -> str:
    translate = QCoreApplication.translate
    if kind in template.kinds:
        if Task.CLASSIFICATION in template.tasks and kind == "images":
            return translate("Offers", "Needs pictures of two classes or more.")
        if Task.TEXT_CLASSIFICATION in template.tasks and kind in goals.TEXT_KINDS:
            return translate("Offers", "Needs texts with a class each.")
        if is_whole(survey.data):
            return translate("Offers", "Doesn't learn from whole short sequences.")
        return translate("Offers", "Doesn't learn this target.")
    kinds = frozenset("texts" if name == "corpus" else name for name in template.kinds)
    needs = {
        frozenset({"table"}): translate("Offers", "Needs a table."),
        frozenset({"images"}): translate("Offers", "Needs pictures."),
        frozenset({"texts"}): translate("Offers", "Needs texts."),
        frozenset({"series"}): translate("Offers", "Needs a time series."),
        frozenset({"pairs"}): translate("Offers", "Needs pairs of texts: a source and its answer."),
        frozenset({"table", "images"}): translate("Offers", "Needs a table or pictures."),
        frozenset({"texts", "series"}): translate("Offers", "Needs texts or a time series."),
        frozenset({"table", "images", "series"}): translate("Offers", "Needs a table, pictures or a time series."),
    }
    return needs.get(kinds, translate("Offers", "Needs other data."))


def title(template: Template) -> str:
    """A template's name in the user's language."""
    return QCoreApplication.translate("Templates", template.title)


def summary(template: Template, whole: bool) -> str:
    """What a template's abbreviation stands for and what it is.

    Args:
        template: The template.
        whole: Whether to add what it is good for.
    """
    text = QCoreApplication.translate("Templates", template.summary)
    text = text if whole else text.split(". ")[0].rstrip(".") + "."
    name = title(template)
    return text if name == short_title(template.id) else f"{name}. {text}"
