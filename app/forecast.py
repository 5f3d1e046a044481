"""Forecasts of a whole series: what was to be expected of each row, and what comes after the last one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.data.dataset import Progress, Table, silent
from app.prediction import Predictor, answers
from app.said import said

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from app.data.preprocessing import Preprocessing
    from app.data.series.grid import Grid
    from app.data.series.windows import Windows


@dataclass(frozen=True)
class Told:
    """What a model says of a series.

    Args:
        frame: The rows as read, and after them one further row for each series (group), its order column
            filled on: nothing is known of it but the forecast.
        columns: The new columns, one value per row of the frame; NaN or None where there is no window. Of
            forecasts `prediction`, one step ahead; with a horizon `prediction_1` (the row's own moment),
            `prediction_2` (a step later), ...; of several targets `prediction_<target>` and the same numbers
            behind. All are made of the rows before theirs. Of classes as for a table.
        notes: Findings, as JSON.
    """

    frame: pd.DataFrame
    columns: dict[str, Any]
    notes: list[dict[str, Any]]


def of_table(predictor: Predictor, table: Table, progress: Progress = silent) -> Told:
    """What a model says of each row of a table, and of the moments after the last rows.

    Raises:
        UserError: The rows can't be put in order, or lack a column.
    """
    import numpy as np

    from app.data.series import fitting

    fitted = predictor.preprocessing
    plan = fitted.windows
    assert plan is not None
    timeline = fitting.timeline_of(fitted, table.frame, table.reading.decimal)
    laid = timeline.grid
    ends = laid.ends if plan.forecasts else np.zeros(0, np.int64)
    places = np.concatenate([laid.place, ends])
    known = np.flatnonzero(laid.place >= 0)
    told, ahead = fitting.ready(fitted, timeline, laid.place[known]), fitting.ready(fitted, timeline, ends, ahead=True)
    good = np.concatenate([known[told], len(laid.place) + np.flatnonzero(ahead)])
    further = good[good >= len(laid.place)]
    fetched = predictor.outputs(lambda at: {"sequence": timeline.sequence(places[at])}, good, progress)
    outputs = np.full((len(places), fetched.shape[1]), np.nan, np.float32)
    outputs[good] = fetched
    frame = table.frame if not len(further) else _continued(table.frame, plan, laid, places[further])
    kept = np.concatenate([np.arange(len(laid.place)), further])
    untold = len(laid.place) - int((good < len(laid.place)).sum())
    return Told(frame, columns(fitted, outputs[kept]), _notes(plan, untold))


def columns(fitted: Preprocessing, outputs: np.ndarray) -> dict[str, Any]:
    """The new columns for outputs, (rows, outputs); NaN where nothing was told."""
    import numpy as np

    plan = fitted.windows
    assert plan is not None
    if plan.forecasts:
        return dict(zip(names(plan), outputs.T, strict=True))
    told = np.isfinite(outputs).all(axis=1)
    found = answers(fitted, np.nan_to_num(outputs))
    found["prediction"] = np.where(told, found["prediction"], None)
    return {name: values if name == "prediction" else np.where(told, values, np.nan) for name, values in found.items()}


def names(plan: Windows) -> list[str]:
    """The names of a forecast's columns, in the order of its outputs."""
    targets = [""] if len(plan.targets) == 1 else [f"_{name}" for name in plan.targets]
    steps = [""] if plan.horizon == 1 else [f"_{step + 1}" for step in range(plan.horizon)]
    return [f"prediction{target}{step}" for step in steps for target in targets]


def _notes(plan: Windows, untold: int) -> list[dict[str, Any]]:
    if not untold:
        return []
    message = said(
        "{count:,} row has no prediction: fewer than {window:,} steps come before it, or too few are known."
        if untold == 1
        else "{count:,} rows have no prediction: fewer than {window:,} steps come before them, or too few are known.",
        count=untold, window=plan.window,
    )  # fmt: skip
    return [{"code": "rows_without_window", "message": message}]


def _continued(frame: pd.DataFrame, plan: Windows, laid: Grid, ends: np.ndarray) -> pd.DataFrame:
    """The rows, and behind them one for each end: its moment and its group, all else missing."""
    import pandas as pd

    last = laid.rows[ends - 1]
    further = frame.iloc[last].copy()
    for name in further.columns:
        if name not in (plan.order, plan.group):
            kind = further[name].dtype if pd.api.types.is_string_dtype(further[name].dtype) else object
            further[name] = pd.Series([None] * len(further), index=further.index, dtype=kind)
    if plan.order is not None:
        further[plan.order] = _moments(frame[plan.order], plan, laid, ends, last)
    longer: pd.DataFrame = pd.concat([frame, further], ignore_index=True)
    return longer


def _moments(cells: pd.Series, plan: Windows, laid: Grid, ends: np.ndarray, last: np.ndarray) -> list[Any]:
    """The moments after each end, written as the column writes its own; None where there is no step to go on by."""
    import pandas as pd

    if laid.moments is None or plan.step is None:
        return [None] * len(ends)
    after = laid.after(ends - 1)
    if pd.api.types.is_datetime64_any_dtype(cells.dtype):
        zone = cells.dt.tz
        return [pd.Timestamp(moment).tz_localize(zone) for moment in after]
    if pd.api.types.is_numeric_dtype(cells.dtype) and after.dtype.kind == "f":
        return [cells.dtype.type(moment) for moment in after]
    return [written(moment, str(cells.iloc[row]), plan.style) for moment, row in zip(after, last, strict=True)]


def written(moment: Any, like: str, style: str | None) -> str:
    """A moment as text, written as another is.

    Args:
        moment: A datetime64 or a number.
        like: How the last row writes its own.
        style: The column's date style (see `app.data.moments.date_style`), or None for numbers.
    """
    import numpy as np
    import pandas as pd

    from app.data import moments

    if not isinstance(moment, np.datetime64):
        return f"{float(moment):g}" if float(moment) != int(moment) else str(int(moment))
    stamp = pd.Timestamp(moment)
    if style in moments.UNIX:
        return str(int(stamp.timestamp() * moments.UNIX[style]))
    if style is not None and style != moments.ISO:
        return str(stamp.strftime(style))
    text = like.strip()
    mark = "T" if "T" in text else " "
    clock = text[11:]
    day = stamp.strftime("%Y-%m" if len(text) <= 7 else "%Y-%m-%d")
    if not clock:
        return day
    return day + mark + stamp.strftime("%H:%M:%S" if clock.count(":") > 1 else "%H:%M")
