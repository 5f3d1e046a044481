"""Windows of a series to look at: fixed ones from the data, or the latest rows that a user gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.errors import UserError
from app.said import said
from app.views.examples import Examples
from app.views.view import Look, Material

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from app.data.preprocessing import Preprocessing
    from app.data.series.timeline import Timeline


def laid(material: Material) -> Timeline:
    """The run's series in order."""
    from app.data.series import fitting

    return fitting.timeline_of(material.fitted, material.table.frame, material.table.reading.decimal)


def latest(look: Look, question: Mapping[str, Any]) -> tuple[pd.DataFrame, Timeline, np.ndarray]:
    """The rows that a user gives, their series, and the place that the window before it is for.

    Raises:
        UserError: They are missing, too few, or can't be put in order.
    """
    from app.data.given import table
    from app.data.series import fitting

    rows, plan, reading = question.get("rows"), look.fitted.windows, look.experiment.data.reading
    assert plan is not None
    if not isinstance(rows, list) or not rows or not all(isinstance(row, Mapping) for row in rows):
        raise UserError(said("The question view needs rows, the latest ones of a series."))
    frame = table(rows, reading)
    timeline = fitting.timeline_of(look.fitted, frame, reading.decimal)
    place = timeline.grid.ends[-1:] - 1 + plan.behind
    if not fitting.ready(look.fitted, timeline, place, ahead=plan.forecasts).any():
        raise UserError(said(
            "The model looks back over {window:,} steps, and too few of them are known. Give {window:,} rows or more.",
            window=plan.window,
        ))  # fmt: skip
    return frame, timeline, place


def whens(fitted: Preprocessing, frame: pd.DataFrame, timeline: Timeline, places: np.ndarray) -> list[str]:
    """What the order column says at some places: row numbers where there is none, empty where no row stands."""
    plan, grid = fitted.windows, timeline.grid
    assert plan is not None
    found = []
    for place in places:
        row = int(grid.rows[place]) if 0 <= place < len(grid.rows) else -1
        if row < 0:
            found.append("")
        else:
            found.append(str(row + 1) if plan.order is None else str(frame[plan.order].iloc[row]))
    return found


def choose(material: Material, rows: np.ndarray, most: int) -> Examples:
    """The windows of some rows, their last steps."""
    timeline = laid(material)
    places = timeline.grid.place[rows]
    return _of(material.fitted, material.table.frame, timeline, places[places >= 0], most)


def asked(look: Look, question: Mapping[str, Any], most: int) -> Examples:
    """The window that a user's latest rows end with."""
    frame, timeline, places = latest(look, question)
    return _of(look.fitted, frame, timeline, places, most)


def _of(fitted: Preprocessing, frame: pd.DataFrame, timeline: Timeline, places: np.ndarray, most: int) -> Examples:
    plan = fitted.windows
    assert plan is not None
    shown = min(most, plan.window)
    offsets = timeline.offsets()[-shown:]
    names = whens(fitted, frame, timeline, places - plan.behind)
    steps = [whens(fitted, frame, timeline, place + offsets) for place in places]
    return Examples({"sequence": timeline.sequence(places)}, names, steps, [plan.window - shown] * len(places))
