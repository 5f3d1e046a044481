"""The run that a training starts from: its tokens, its settings, and later its weights."""

from __future__ import annotations

import dataclasses
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import models
from app import backbone
from app.choices import Choices
from app.data.body import Body
from app.errors import UserError
from app.experiment import Experiment
from app.runs import Run, open_run
from app.said import said
from models.spec import fields

if TYPE_CHECKING:
    from app.data.preprocessing import Preprocessing
    from app.data.texts.tokens import Tokens

CUT = ("tokens", "answer_tokens", "vocabulary", "length", "ngrams", "lower", "once")
"""Hyperparameters that decide how texts are cut into tokens."""


@dataclass(frozen=True)
class Origin:
    """A run with a model.

    Args:
        run: Its folder.
        experiment: What was trained.
    """

    run: Run
    experiment: Experiment

    def preprocessing(self) -> Preprocessing:
        """What turned its rows into a network's input.

        Raises:
            UserError: It is damaged.
        """
        from app.data.preprocessing import Preprocessing

        return Preprocessing.from_json(self.run.read_json(self.run.preprocessing_file))

    def settings(self, template: str) -> dict[str, str]:
        """Its hyperparameters as `--set` would give them: of another template those alone that cut texts."""
        found = next((one for one in models.TEMPLATES if one.id == template), None)
        if found is None:
            return {}
        known = {field.name for field in fields(found.hyperparameters)}
        if template != self.experiment.template:
            known &= set(CUT)
        return {name: str(value) for name, value in self.experiment.hyperparameters.items() if name in known}


def of(folder: str) -> Origin:
    """The run in a folder, to start from.

    Raises:
        UserError: It is none, has no model yet, or is damaged.
    """
    run = open_run(folder)
    if not run.model_file.is_file() or not run.preprocessing_file.is_file():
        raise UserError(said(
            "{folder} has no model yet to start from: no epoch was finished. Train or resume it first.",
            folder=run.folder,
        ))  # fmt: skip
    return Origin(run, run.experiment())


def place(folder: str, experiment: Experiment) -> str:
    """Where what an experiment starts from lies.

    Raises:
        UserError: There is nothing to start from.
    """
    if backbone.is_used(experiment):
        backbone.file_of(folder)
        return os.path.abspath(folder)
    return str(of(folder).run.folder)


def applied(choices: Choices) -> Choices:
    """The choices with what follows from the run that is started from: its template, and settings that shape it.

    The user's own settings win, and so does the user's template.

    Raises:
        UserError: There is no such run, or it has no model.
    """
    if backbone.is_wanted(choices):
        return backbone.applied(choices)
    if choices.origin is None:
        return choices
    origin = of(choices.origin)
    template = choices.template or origin.experiment.template
    return dataclasses.replace(
        choices,
        origin=str(origin.run.folder),
        template=template,
        settings=tuple({**origin.settings(template), **dict(choices.settings)}.items()),
    )


def tokens(experiment: Experiment) -> Tokens | tuple[Tokens, Tokens] | Body | None:
    """The tokens of the run that an experiment starts from; None where there are none, or others are asked for.

    Of pairs those of either side; where it is built on another network, that network.

    Raises:
        UserError: The run can't be read.
    """
    if backbone.is_used(experiment):
        return backbone.body(experiment)
    if experiment.origin is None:
        return None
    origin = of(experiment.origin)
    fitted, own = origin.preprocessing(), origin.experiment.hyperparameters
    found = fitted.tokens
    values: dict[str, Any] = {name: value for name, value in experiment.hyperparameters.items() if name in CUT}
    length = values.pop("length", 0)
    if found is None or any(own.get(name, value) != value for name, value in values.items()):
        return None
    same = not length or length == own.get("length")
    if fitted.answers is not None:
        return (found, fitted.answers) if same else (found.with_length(length), fitted.answers.with_length(length + 1))
    return found if same else found.with_length(length)


def kept(experiment: Experiment, run: Run) -> Tokens | tuple[Tokens, Tokens] | Body | None:
    """The tokens that a run took over when it began, from its own folder; None where it began with its own.

    Raises:
        UserError: Its preprocessing.json is damaged.
    """
    if backbone.is_used(experiment):
        return Body(Origin(run, experiment).preprocessing().body)
    if experiment.origin is None:
        return None
    found = Origin(run, experiment).preprocessing()
    return found.tokens if found.tokens is None or found.answers is None else (found.tokens, found.answers)
