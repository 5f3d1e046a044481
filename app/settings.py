"""Which value every hyperparameter and training option gets: defaults, the template's advice, the user's word."""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import models
from app.errors import UserError
from app.experiment import Experiment
from app.said import said
from models.options import TrainingOptions
from models.spec import CLASSES, NUMBERS, Field, Shape, Task, Template, fields

MEASURED: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(CLASSES, ("accuracy",)),
    **dict.fromkeys(NUMBERS, ("mae", "rmse")),
    Task.LANGUAGE_MODELLING: ("token_accuracy",),
    Task.MASKED_LANGUAGE_MODELLING: ("token_accuracy",),
    Task.EMBEDDING: ("accuracy",),
    Task.TRANSLATION: ("token_accuracy",),
}
"""Figures beside the loss that are measured in each epoch, by task."""


@dataclass(frozen=True)
class Settings:
    """Complete settings: every field of the template's hyperparameters and of the training options."""

    hyperparameters: Mapping[str, Any]
    training: Mapping[str, Any]


def template_for(kind: str, task: str, whole: bool = False) -> Template | None:
    """The template recommended for a kind of data and a task: the first made for that kind, else any that fits.

    Of whole short sequences it is the first made for their task: where in one something shows is not known.
    """
    found = fitting(kind, task)
    own = [t for t in found if t.kinds[0] == kind] or found
    best = [t for t in own if t.tasks[0] == task] if whole else []
    return next(iter(best or own), None)


def fitting(kind: str, task: str) -> list[Template]:
    """The templates that learn a task from a kind of data, in the gallery's order."""
    return [t for t in models.TEMPLATES if t.fits(kind, task)]


def template_named(name: str) -> Template:
    """The template with this id.

    Raises:
        UserError: There is none; the sentence names those there are.
    """
    found = next((t for t in models.TEMPLATES if t.id == name), None)
    if found is None:
        raise UserError(
            said(
                "There is no template {name}. Templates are {templates}.",
                name=name,
                templates=", ".join(t.id for t in models.TEMPLATES),
            )
        )
    return found


def check(pairs: Iterable[tuple[str, str]], template: str | None) -> None:
    """Refuses settings that no template, or not the chosen one, would take; reads no data.

    Args:
        pairs: Name and text of each `--set`.
        template: The chosen template's id, or None while it is still open.

    Raises:
        UserError: A name is unknown or a value out of range; the sentence says what is allowed.
    """
    templates = models.TEMPLATES if template is None else (template_named(template),)
    for name, text in pairs:
        known = [field for t in templates for field in _fields(t) if field.name == name]
        if not known:
            raise _unknown(name, [field.name for t in templates for field in _fields(t)], template)
        problems = [field.problem(field.parse(text)) for field in known]
        if all(problems):
            raise UserError(
                said(
                    "--set {name}={text} can't be used: {problems}",
                    name=name,
                    text=text,
                    problems=problems[0],
                )
            )


def resolve(
    template: Template,
    task: Task,
    shape: Shape,
    preset: str | None = None,
    pairs: Sequence[tuple[str, str]] = (),
    advice: Mapping[str, Any] = MappingProxyType({}),
    **options: Any,
) -> Settings:
    """The complete settings for a training.

    Later ones win: defaults, what the template recommends for this shape, what the data advise, the
    preset, the user's own.

    Args:
        template: The template.
        task: What is learned.
        shape: Sizes of the data.
        preset: `quick`, `standard` or `thorough`. Defaults to standard.
        pairs: Name and text of each `--set`. Defaults to none.
        advice: Settings that follow from the data themselves. Defaults to none.
        options: Values that other options of the command line give, None for not given.

    Raises:
        UserError: A name is unknown or a value out of range.
    """
    check(pairs, template.id)
    values = {field.name: field.default for field in _fields(template)}
    values |= {**template.recommend(task, shape), **advice}
    if preset is not None and preset in template.presets:
        values |= template.presets[preset](task, shape)
    return _divide(template, _with_words(template, values, pairs, options))


def completed(template: Template, experiment: Experiment) -> Settings:
    """An experiment's own settings, those it lacks filled in with the defaults.

    Raises:
        UserError: It names a setting that the template does not have, or a value out of range.
    """
    values = {field.name: field.default for field in _fields(template)}
    own = {**experiment.hyperparameters, **experiment.training}
    for name in own:
        if name not in values:
            raise _unknown(name, values, template.id)
    return _divide(template, values | own)


def change(
    template: Template, settings: Settings, pairs: Sequence[tuple[str, str]], **options: Any
) -> Settings:
    """Complete settings with a few values changed; arguments as in `resolve`."""
    check(pairs, template.id)
    values = {**settings.hyperparameters, **settings.training}
    return _divide(template, _with_words(template, values, pairs, options))


def check_monitor(settings: Settings, task: str) -> None:
    """Refuses a monitored figure that this task does not have.

    Raises:
        UserError: The figure belongs to another task.
    """
    monitor = settings.training["monitor"]
    measured = MEASURED.get(task, ())
    absent = {"accuracy", "mae", "rmse"}.difference(measured)
    if any(monitor.endswith(name) for name in absent):
        raise UserError(
            said(
                "{monitor} is not measured in {task}. Set monitor to val_loss, or leave it out.",
                monitor=monitor,
                task=task,
            )
        )


def _with_words(
    template: Template,
    values: Mapping[str, Any],
    pairs: Sequence[tuple[str, str]],
    options: Mapping[str, Any],
) -> dict[str, Any]:
    known = {field.name: field for field in _fields(template)}
    chosen = {name: known[name].parse(text) for name, text in pairs}
    given = {name: value for name, value in options.items() if value is not None}
    return {**values, **chosen, **given}


def _divide(template: Template, values: Mapping[str, Any]) -> Settings:
    for field in _fields(template):
        if (problem := field.problem(values[field.name])) is not None:
            raise UserError(problem)
    own = {f.name for f in dataclasses.fields(template.hyperparameters)}
    return Settings(
        hyperparameters={name: value for name, value in values.items() if name in own},
        training={name: value for name, value in values.items() if name not in own},
    )


def _fields(template: Template) -> tuple[Field, ...]:
    return (*fields(template.hyperparameters), *fields(TrainingOptions))


def _unknown(name: str, known: Iterable[str], template: str | None) -> UserError:
    names = list(dict.fromkeys(known))
    near = difflib.get_close_matches(name, names, n=1)
    fact = said(
        "Template {template} has no setting {name}." if template else "No template has a setting {name}.",
        template=template,
        name=name,
    )
    return UserError(
        said(
            "{fact} Did you mean {near}? Known are {names}." if near else "{fact} Known are {names}.",
            fact=fact,
            near=(near or [""])[0],
            names=", ".join(sorted(names)),
        )
    )
