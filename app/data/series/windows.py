"""What of a series stands outside the model's file: how rows become windows, and windows answers."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from app.data.series import grid, order, timeline
from app.data.series import step as steps
from app.data.series.grid import Grid
from app.data.series.step import Step
from app.errors import UserError
from app.experiment import Data
from app.said import said
from models.spec import Task

if TYPE_CHECKING:
    import pandas as pd

FEW_ROWS = 5
"""Rows from which their step is worth comparing with the training's."""

ALIKE = 1.5
"""Times by which two steps may differ: months are not all as long."""


@dataclass(frozen=True)
class Windows:
    """How the rows of a table become windows of a series.

    Args:
        task: `forecasting` or `sequence-classification`.
        window: Steps of a window; 0 where each row is a sequence of its own, its columns being the steps.
        horizon: Steps that a forecast looks ahead.
        targets: The columns that are forecast; none of classes.
        means: Their means on the training rows.
        deviations: Their standard deviations there.
        order: The column that puts the rows in order, or None for their own order.
        order_type: Its type.
        style: How it writes dates.
        group: The column that tells several series apart, or None.
        step: The distance between rows, or None where there is no fixed one.
        season: After how many steps the series repeats itself, or None.
        calendar: What the model is told of the date, by name.
        channels: Where each row is a whole sequence (`app.data.series.whole`), what its steps hold; else none.
        steps: Steps that such sequences are brought to.
    """

    task: str
    window: int
    horizon: int = 1
    targets: tuple[str, ...] = ()
    means: tuple[float, ...] = ()
    deviations: tuple[float, ...] = ()
    order: str | None = None
    order_type: str = "date-time"
    style: str | None = None
    group: str | None = None
    step: Step | None = None
    season: int | None = None
    calendar: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    steps: int = 0

    @property
    def forecasts(self) -> bool:
        """Whether it is a forecast."""
        return self.task == Task.FORECASTING

    @property
    def behind(self) -> int:
        """How many places before its row a window ends."""
        return 1 if self.forecasts else 0

    @property
    def outputs(self) -> int:
        """Numbers that a forecast consists of: its targets side by side, step after step."""
        return self.horizon * len(self.targets)

    @property
    def offsets(self) -> np.ndarray:
        """The mean of each output: float64 (outputs,)."""
        return np.tile(np.asarray(self.means, np.float64), self.horizon)

    @property
    def scales(self) -> np.ndarray:
        """The deviation of each output: float64 (outputs,)."""
        return np.tile(np.asarray(self.deviations, np.float64), self.horizon)

    def to_json(self) -> dict[str, Any]:
        """The part `series` of preprocessing.json."""
        plain = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        lists = {name: list(value) for name, value in plain.items() if isinstance(value, tuple)}
        return {**plain, **lists, "step": None if self.step is None else self.step.to_json()}

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Windows:
        """The value that `to_json` described; keys that this version doesn't know are left out."""
        known = {field.name for field in dataclasses.fields(cls)}
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in content.items()
            if name in known
        }
        return cls(**{**values, "step": Step.from_json(content.get("step"))})

    def grid(self, frame: pd.DataFrame, decimal: str) -> Grid:
        """The rows of a table on the series' grid.

        Args:
            frame: Rows as read; needs the order and group columns.
            decimal: The decimal mark.

        Raises:
            UserError: A column is missing, a moment stands there twice, or the rows lie at another step.
        """
        for name in (self.order, self.group):
            if name is not None and name not in frame.columns:
                raise UserError(said(
                    "The data lack the column {name}, which puts the rows of the series in their place. Add it, or "
                    "check the header line and the delimiter.",
                    name=name,
                ))  # fmt: skip
        moments = None
        if self.order is not None:
            moments = order.values(frame[self.order], self.order_type, decimal, self.style)
        laid = grid.of(moments, _groups(frame, self.group), len(frame), self.window, self.step)
        refuse_repeated(laid, frame, self.order, self.group)
        self._check_step(laid)
        return laid

    def _check_step(self, laid: Grid) -> None:
        """Refuses rows that lie much nearer together, or further apart, than those of the training."""
        there = np.flatnonzero(laid.rows >= 0)
        if self.step is None or laid.moments is None or len(there) < FEW_ROWS:
            return
        found = steps.told(laid.moments[there], laid.begin[there])
        if found is not None and max(found.length / self.step.length, self.step.length / found.length) > ALIKE:
            raise UserError(said(
                "These rows follow each other every {found}, but the model learned from rows every {step}. Give it "
                "rows at that step.",
                found=found.words, step=self.step.words,
            ))  # fmt: skip


def of(data: Data, frame: pd.DataFrame, decimal: str, task: str) -> Windows:
    """How an experiment's rows become windows, as far as its roles say; nothing is fitted."""
    column, group = data.column("order"), data.column("group")
    style = None
    if column is not None and column.type == "date-time":
        from app.data import columns as cells

        style = cells.date_style(frame[column.name])
    forecasts = task == Task.FORECASTING
    return Windows(
        task=task,
        window=data.window or 0,
        horizon=(data.horizon or 1) if forecasts else 1,
        targets=tuple(one.name for one in data.columns if one.role == "target") if forecasts else (),
        order=None if column is None else column.name,
        order_type="date-time" if column is None else column.type,
        style=style,
        group=None if group is None else group.name,
    )


def grid_of(windows: Windows, frame: pd.DataFrame, decimal: str) -> Grid:
    """The rows of an experiment's own table on their grid, its step told from them.

    Args:
        windows: From `of`.
        frame: The table.
        decimal: The decimal mark.
    """
    moments = None
    if windows.order is not None:
        moments = order.values(frame[windows.order], windows.order_type, decimal, windows.style)
    return grid.of(moments, _groups(frame, windows.group), len(frame), windows.window)


def _groups(frame: pd.DataFrame, name: str | None) -> np.ndarray | None:
    from app.data.columns import texts

    return None if name is None else np.asarray(texts(frame[name]), dtype=object)


def refuse_repeated(laid: Grid, frame: pd.DataFrame, order: str | None, group: str | None) -> None:
    """Refuses rows that stand at the same moment.

    Raises:
        UserError: There are such rows; the sentence names the first.
    """
    if not laid.repeated:
        return
    count, row = len(laid.repeated), laid.repeated[0]
    value = str(frame[order].iloc[row])
    if group is None:
        raise UserError(said(
            "{order} names the same moment in several rows: {count:,} rows repeat one, first {value} in row {row:,}. "
            "Say which column tells the series apart, with --role COLUMN=group, or keep one row a moment."
            if count > 1
            else "{order} names the same moment twice: {value} in row {row:,}. Say which column tells the series "
            "apart, with --role COLUMN=group, or keep one row a moment.",
            order=order, count=count, value=value, row=row + 1,
        ))  # fmt: skip
    raise UserError(said(
        "{order} names the same moment twice within one {group}: {value} in row {row:,}. Keep one row a moment, or "
        "choose another group.",
        order=order, group=group, value=value, row=row + 1,
    ))  # fmt: skip


def answers(windows: Windows, laid: Grid, targets: np.ndarray) -> np.ndarray:
    """What a forecast of each row should come to: float64 (rows, outputs), NaN where it isn't known.

    Args:
        windows: The series.
        laid: Its rows on the grid.
        targets: The targets of each row, (rows, targets).
    """
    found = np.full((len(laid.place), windows.horizon, targets.shape[1]), np.nan)
    placed = np.flatnonzero(laid.place >= 0)
    if len(placed):
        at = np.where(laid.rows[:, None] >= 0, targets[np.maximum(laid.rows, 0)], np.nan)
        places = laid.place[placed]
        ends = laid.ends[np.searchsorted(laid.ends, places, side="right")]
        for ahead in range(windows.horizon):
            inside = places + ahead < ends
            found[placed, ahead] = np.where(inside[:, None], at[np.minimum(places + ahead, len(at) - 1)], np.nan)
    return found.reshape(len(laid.place), -1)


def changes(laid: Grid, numbers: np.ndarray) -> np.ndarray:
    """By how much each row's number is another than the one known last before it: float64 (rows,), NaN for the first.

    Args:
        laid: The rows on their grid.
        numbers: One number per row, NaN for missing.
    """
    at = np.where(laid.rows >= 0, numbers[np.maximum(laid.rows, 0)], np.nan) if len(laid.rows) else np.zeros(0)
    known = np.maximum.accumulate(np.where(np.isfinite(at), np.arange(len(at)), -1))
    before = np.append(-1, known)[:-1]
    change = np.where(before >= laid.begin, at - at[np.maximum(before, 0)], np.nan)
    found = np.full(len(numbers), np.nan)
    placed = laid.place >= 0
    found[placed] = change[laid.place[placed]]
    return found


def usable(windows: Windows, laid: Grid, known: np.ndarray) -> np.ndarray:
    """Which rows give a sample: bool (rows,).

    Args:
        windows: The series.
        laid: Its rows on the grid.
        known: Whether each row has an answer: bool (rows,).
    """
    at = np.where(laid.rows >= 0, known[np.maximum(laid.rows, 0)], False)
    return timeline.usable(laid, windows.window, windows.horizon, at, windows.behind)
