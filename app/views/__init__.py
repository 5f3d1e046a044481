"""Live views: what a network shows of itself after each epoch, and of a user's own input, as plain content."""

from __future__ import annotations

from app.errors import UserError
from app.said import said
from app.views import (
    alignment,
    anomalies,
    attention,
    blanks,
    boundary,
    columns,
    crossing,
    denoising,
    duel,
    filters,
    forecast,
    histograms,
    importances,
    map,
    maps,
    plane,
    projection,
    reconstruction,
    states,
    text,
    words,
)
from app.views.view import Look, View
from models.spec import Task, Template

__all__ = ["FILES", "VIEWS", "Look", "View", "fitting", "view"]

VIEWS: tuple[View, ...] = (
    text.VIEW,
    blanks.VIEW,
    map.VIEW,
    words.VIEW,
    forecast.VIEW,
    reconstruction.VIEW,
    anomalies.VIEW,
    plane.VIEW,
    duel.VIEW,
    denoising.VIEW,
    states.VIEW,
    attention.VIEW,
    alignment.VIEW,
    crossing.VIEW,
    filters.VIEW,
    maps.VIEW,
    projection.VIEW,
    boundary.VIEW,
    importances.VIEW,
    columns.VIEW,
    histograms.VIEW,
)
"""All there are, in the order they are shown."""

FILES = "{view}-{epoch:04d}.json"
"""How the files of views are called in a run's folder of samples."""


def view(name: str) -> View:
    """The view with this name.

    Raises:
        UserError: There is none.
    """
    found = next((entry for entry in VIEWS if entry.name == name), None)
    if found is None:
        known = ", ".join(entry.name for entry in VIEWS)
        raise UserError(said("There is no view {name}; there are {known}.", name=name, known=known))
    return found


def fitting(template: Template, task: str, kind: str | None = None) -> tuple[View, ...]:
    """What a template shows of itself in a task; every forecast is shown as one.

    Args:
        template: The template.
        task: What it learned.
        kind: From which kind of data. Defaults to any.
    """
    wanted = {*template.views, *(("forecast",) if task == Task.FORECASTING else ())}
    return tuple(entry for entry in VIEWS if entry.name in wanted and entry.suits(task, kind))
