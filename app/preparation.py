"""From a draft to what can be shown of it: the data, what they are, and the experiment that would be trained."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.data.dataset import Pictures, Progress, Table, silent
from app.draft import Draft
from app.errors import UserError

if TYPE_CHECKING:
    from app.compose import Composition
    from app.data.finding import Fix
    from app.data.weight import Weight
    from app.survey import Survey

HEAVY = 0.5
"""Share of the free memory from which data are not read before the user agreed."""


@dataclass(frozen=True)
class Prepared:
    """What a draft came to: the data as read, the survey, and the composition or why there is none."""

    read: Table | Pictures
    survey: Survey
    composition: Composition | None
    problem: str | None


@dataclass(frozen=True)
class Refusal:
    """Why data can't be read or a choice doesn't fit them, and the change with which it would go on, or None."""

    sentence: str
    fix: Fix | None


def prepare(
    draft: Draft, read: Table | Pictures | None, agreed: bool, progress: Progress = silent
) -> Prepared | Weight | Refusal:
    """Reads and decides everything about a draft.

    Args:
        draft: Names the data.
        read: The data, where they were read before. None: they are read now.
        agreed: Whether the user wants them read, however heavy they are.
        progress: Called meanwhile; may raise to cancel. Defaults to nobody.

    Returns:
        What it came to; or the weight of data that are too heavy to be read without being asked; or why not.
    """
    try:
        return _decided(draft, read, agreed, progress)
    except UserError as error:
        return Refusal(str(error), error.fix)


def _decided(draft: Draft, dataset: Table | Pictures | None, agreed: bool, progress: Progress) -> Prepared | Weight:
    from app import compose, survey
    from app.data import weight

    assert draft.path is not None
    choices = draft.choices
    if dataset is None and choices.rows is None and not agreed:
        weighed = weight.weigh(draft.path)
        if not weighed.fits or weighed.memory > HEAVY * weighed.free:
            return weighed
    read = dataset if dataset is not None else survey.read(draft.path, choices, progress)
    seen = survey.decide(read, draft.path, choices, progress)
    if seen.obstacle is not None:
        return Prepared(read, seen, None, seen.obstacle)
    try:
        return Prepared(read, seen, compose.compose_survey(seen, choices, progress), None)
    except UserError as error:
        return Prepared(read, seen, None, str(error))


def question_about(composition: Composition) -> dict[str, Any]:
    """The question to a worker about the layers, weights, memory and time of a composition's network."""
    from app import backbone

    experiment = composition.experiment
    return {
        "ask": "describe",
        "template": experiment.template,
        "task": experiment.task,
        "hyperparameters": dict(experiment.hyperparameters),
        "training": dict(experiment.training),
        "shape": dataclasses.asdict(composition.shape),
        **({"origin": experiment.origin} if experiment.origin and not backbone.is_used(experiment) else {}),
    }
