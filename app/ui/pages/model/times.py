"""How long each template would take on these data, asked of the worker one by one while it is idle."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app import settings
from app.ui.pages.model import words
from app.ui.pages.model.offers import Offer
from models.spec import Shape, Task

if TYPE_CHECKING:
    from app.ui.desk import Desk


class Times(QObject):
    """Estimates for the templates that are not chosen, with their recommended settings.

    Args:
        desk: Whose data.

    Signals:
        changed(): Another estimate is known.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: dict[tuple[str, Shape, str | None], float | None] = {}
        self._asked: tuple[str, Shape, str | None] | None = None

    def notes(self, offers: Sequence[Offer]) -> dict[str, str]:
        """A line for each template whose estimate is known; the next unknown one is asked for."""
        composition = self._desk.composition
        if composition is None or self._desk.reading or self._desk.description is None:
            return {}
        found: dict[str, str] = {}
        for offer in offers:
            if offer.obstacle:
                continue
            key = (offer.template.id, composition.shape, self._desk.choices.preset)
            seconds = self._known.get(key)
            if seconds is not None:
                found[offer.template.id] = words.estimate(seconds)
            elif key not in self._known and offer.template.id != composition.experiment.template:
                self._ask(offer, key)
        return found

    def _ask(self, offer: Offer, key: tuple[str, Shape, str | None]) -> None:
        if self._asked is not None or self._desk.training.running or not self._desk.workers.is_warm:
            return
        _, shape, preset = key
        outputs = 0 if offer.template.generation is not None else len(self._classes()) or shape.outputs
        shape = dataclasses.replace(shape, outputs=outputs)
        complete = settings.resolve(offer.template, Task(offer.task), shape, preset)
        self._asked = key
        question = {
            "ask": "describe",
            "template": offer.template.id,
            "task": offer.task,
            "hyperparameters": dict(complete.hyperparameters),
            "training": dict(complete.training),
            "shape": dataclasses.asdict(shape),
        }
        self._desk.workers.ask(question, self._answered, self._refused)

    def _classes(self) -> Sequence[Any]:
        survey = self._desk.survey
        return () if survey is None or survey.classes is None else survey.classes

    def _answered(self, result: Mapping[str, Any]) -> None:
        self._keep(float(result["seconds"]))

    def _refused(self, sentence: str) -> None:
        self._keep(None)

    def _keep(self, seconds: float | None) -> None:
        if self._asked is not None:
            self._known[self._asked], self._asked = seconds, None
            self.changed.emit()
