"""What a series' model says after its latest rows: part of the question `predict_one`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.data.given import table
from app.errors import UserError
from app.questions.rows import Respond, of_classes
from app.said import said

if TYPE_CHECKING:
    from app.data.preprocessing import Preprocessing
    from app.experiment import Reading


def answer(
    fitted: Preprocessing,
    reading: Reading,
    respond: Respond,
    rows: Sequence[Mapping[str, Any]],
) -> dict[str, Any]:
    """The forecast after some rows, or the class of the last of them; the form is said at `predict_one`.

    Args:
        fitted: Of a series with windows.
        reading: How the run's table was read.
        respond: The model.
        rows: Column to text of each row, at least a window of them, one series only.

    Raises:
        UserError: There are too few rows, or they can't be put in order.
    """
    import numpy as np

    from app.data.series import fitting

    plan = fitted.windows
    assert plan is not None
    frame = table(rows, reading)
    timeline = fitting.timeline_of(fitted, frame, reading.decimal)
    laid = timeline.grid
    place = laid.ends[-1:] - 1 + plan.behind
    if not fitting.ready(fitted, timeline, place, ahead=plan.forecasts).any():
        raise UserError(said(
            "The model looks back over {window:,} steps, and too few of them are known. Give {window:,} rows or more.",
            window=plan.window,
        ))  # fmt: skip
    outputs, logits = respond({"sequence": timeline.sequence(place)})
    if not plan.forecasts:
        assert fitted.target.classes is not None
        return {**of_classes(fitted.target.classes, outputs, logits), "missing": [], "unknown": []}
    values = np.asarray(outputs, np.float64).reshape(plan.horizon, -1)
    whens = _whens(fitted, frame, laid)
    steps = [
        {"when": when, "values": dict(zip(plan.targets, step.tolist(), strict=True))}
        for when, step in zip(whens, values, strict=True)
    ]
    first = float(values[0, 0])
    return {"prediction": first, "value": first, "steps": steps, "missing": [], "unknown": []}


def _whens(fitted: Preprocessing, frame: Any, laid: Any) -> list[str | None]:
    """What the order column would say at each step of the forecast; None where there is no step to go on by."""
    import numpy as np

    from app.forecast import written

    plan = fitted.windows
    assert plan is not None
    if laid.moments is None or plan.step is None or plan.order is None:
        return [None] * plan.horizon
    last = int(laid.ends[-1]) - 1
    moments = plan.step.after(np.repeat(laid.moments[last], plan.horizon), np.arange(1, plan.horizon + 1))
    return [written(moment, str(frame[plan.order].iloc[laid.rows[last]]), plan.style) for moment in moments]
