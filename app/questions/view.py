"""`view`: what a run's model shows of a user's own input, in the form of the views of its training."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.errors import UserError
from app.questions import opened
from app.questions.question import Desk, Question
from app.said import said


def answer(asked: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """The content of a view.

    Args:
        asked: `run`, `view` and what it looks at: `text` of `words`, `states` and `attention` where texts are
            read, `rows` (a series' latest) of these and of `forecast`, or `row` where a row is a sequence; `text`
            with `[_]` of `blanks`; `prompt` (and `length`, `seed`, `temperature`, `top_k`, `top_p`) of `text`;
            `word`, or `a`, `b` and `c`, of `map`; `row` of `importances`, `columns` and `histograms`; two `columns`
            and perhaps a `row` of `boundary`.
        desk: Keeps the model open.

    Returns:
        As described at the views (`app.views`), without an epoch.

    Raises:
        UserError: The run's template has no such view, or the input can't be read.
    """
    from app import views
    from app.runs import open_run

    view = views.view(str(asked["view"]))
    look = opened.of(desk, open_run(asked["run"]), views.Look, views.Look.of)
    if view not in views.fitting(look.template, look.experiment.task, look.experiment.data.kind):
        raise UserError(said("The template of this run has no view {name}.", name=view.name))
    return view.make(look, view.asked(look, asked))


QUESTION = Question("view", ("run", "view"), answer)
