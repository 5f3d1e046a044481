"""The latest rows of a run's series: what its model is shown, as texts, and what came after them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

    from app.data.dataset import Table
    from app.data.series.windows import Windows
    from app.experiment import Experiment

MOST_ROWS = 1000
"""Rows kept behind a window, from which one of the test part can be taken."""

Texts = Mapping[str, str]


@dataclass(frozen=True)
class Recent:
    """The end of one series, in order.

    Args:
        plan: How rows become windows.
        columns: The columns a row needs, its order first; in the order of the file.
        rows: The texts of each row by column; the last one is the latest.
        tested: Places in `rows` at which a forecast of the test part begins.
    """

    plan: Windows
    columns: tuple[str, ...]
    rows: tuple[Texts, ...] = ()
    tested: tuple[int, ...] = ()

    def latest(self) -> tuple[Texts, ...]:
        """The last window."""
        return self.rows[-self.plan.window :]

    def before(self, place: int) -> tuple[Texts, ...]:
        """The window that a forecast at a place is made of: without its row, or, of classes, with it."""
        end = place + 1 - self.plan.behind
        return self.rows[max(0, end - self.plan.window) : end]

    def came(self, place: int) -> tuple[Texts, ...]:
        """The rows that a forecast at a place is about."""
        return self.rows[place : place + self.plan.horizon]


def columns_of(experiment: Experiment, plan: Windows) -> tuple[str, ...]:
    """The columns that the model's rows need, the order first."""
    wanted = [c.name for c in experiment.data.columns if c.role in ("input", "target", "group")]
    if not plan.forecasts:
        targets = [c.name for c in experiment.data.columns if c.role == "target"]
        wanted = [name for name in wanted if name not in targets]
    return tuple(dict.fromkeys([*([plan.order] if plan.order else []), *wanted]))


def of(experiment: Experiment, plan: Windows, table: Table, parts: np.ndarray) -> Recent:
    """The end of the first series in a table.

    Raises:
        UserError: The rows can't be put in order.
    """
    import numpy as np

    from app.data import columns as cells

    laid = plan.grid(table.frame, table.reading.decimal or ".")
    end = int(laid.ends[0]) if len(laid.ends) else 0
    rows = laid.rows[:end]
    rows = rows[rows >= 0][-(MOST_ROWS + plan.window) :]
    columns = columns_of(experiment, plan)
    targets = [column.name for column in experiment.data.columns if column.role == "target"]
    held = [name for name in dict.fromkeys([*columns, *targets]) if name in table.frame.columns]
    texts = {name: [text or "" for text in cells.texts(table.frame[name].iloc[rows])] for name in held}
    found = tuple({name: texts[name][at] for name in held} for at in range(len(rows)))
    tested = np.flatnonzero(parts[rows] == "test") if len(rows) else np.zeros(0, np.int64)
    first, last = plan.window, len(rows) - (plan.horizon if plan.forecasts else 1)
    return Recent(plan, columns, found, tuple(at for at in tested.tolist() if first <= at <= last))
