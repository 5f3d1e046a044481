"""A Timeline: a series laid on its grid with what a model is shown of each step, and the windows in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.data.series.grid import Grid

LEAST_KNOWN = 0.5
"""Share of a window's steps that must be there; with more missing, it tells little."""


@dataclass(frozen=True)
class Timeline:
    """Windows are never made all at once: they are gathered from here, a batch at a time.

    Args:
        grid: Where each row stands.
        values: What the model is shown of each place, NaN for missing: float32 (places, features).
        window: Steps of a window.
        behind: How many places before its row a window ends: 1 for a forecast, which knows only what came
            before, 0 where the row itself is part of it.
    """

    grid: Grid
    values: np.ndarray
    window: int
    behind: int

    def offsets(self) -> np.ndarray:
        """The window's places, counted from its row's: int64 (window,)."""
        return np.arange(-self.window + 1 - self.behind, 1 - self.behind)

    def sequence(self, places: np.ndarray) -> np.ndarray:
        """The windows of some places: float32 (places, window, features)."""
        return np.asarray(self.values[places[:, None] + self.offsets()])


def lies_inside(grid: Grid, places: np.ndarray, window: int, behind: int, ahead: bool = False) -> np.ndarray:
    """Whether the window of each place begins after its group does, and enough of its steps are there.

    Args:
        grid: The series.
        places: Places.
        window: Steps of a window.
        behind: As in `Timeline`.
        ahead: Whether the places are those behind the groups' last ones. Defaults to no.
    """
    last = places - behind
    first = last - window + 1
    inside = (last >= 0) & (last < len(grid.rows))
    held = np.clip(last, 0, max(len(grid.rows) - 1, 0))
    if len(grid.rows):
        inside &= first >= grid.begin[held if ahead else places]
    there = np.append(0, np.cumsum(grid.rows >= 0))
    count = there[held + 1] - there[np.clip(first, 0, len(grid.rows))]
    return np.asarray(inside & (count >= LEAST_KNOWN * window))


def usable(
    grid: Grid, window: int, horizon: int, answers: np.ndarray, behind: int, past: np.ndarray | None = None
) -> np.ndarray:
    """Which rows give a sample: their window exists, and the answers are known: bool (rows,).

    Args:
        grid: The series.
        window: Steps of a window.
        horizon: Rows that an answer takes, the row's own first.
        answers: Whether the row at each place has an answer: bool (places,); False at empty ones.
        behind: As in `Timeline`.
        past: Whether the value to go on from is known at each place, of which a window needs enough too.
            Defaults to the answers.
    """
    rows = len(grid.place)
    result = np.zeros(rows, dtype=bool)
    placed = np.flatnonzero(grid.place >= 0)
    if not len(placed):
        return result
    places = grid.place[placed]
    good = lies_inside(grid, places, window, behind)
    known = np.append(0, np.cumsum(answers))
    last = places + horizon
    ends = grid.ends[np.searchsorted(grid.ends, places, side="right")]
    good &= last <= ends
    good &= known[np.minimum(last, len(grid.rows))] - known[places] == horizon
    if behind:
        good &= is_known(answers if past is None else past, places - behind, window)
    result[placed] = good
    return result


def is_known(past: np.ndarray, last: np.ndarray, window: int) -> np.ndarray:
    """Whether enough of the values that a forecast goes on from are known in the windows that end at `last`."""
    count = np.append(0, np.cumsum(past))
    held = np.clip(last, 0, max(len(past) - 1, 0))
    return np.asarray(count[held + 1] - count[np.clip(held - window + 1, 0, None)] >= LEAST_KNOWN * window)


def covered(grid: Grid, rows: np.ndarray, window: int, horizon: int, behind: int) -> np.ndarray:
    """The rows that some samples show or ask for, windows and answers alike: row numbers, sorted.

    Args:
        grid: The series.
        rows: The samples' rows.
        window: Steps of a window.
        horizon: Rows that an answer takes.
        behind: As in `Timeline`.
    """
    places = grid.place[rows]
    marks = np.zeros(len(grid.rows) + 1, np.int64)
    np.add.at(marks, places - behind - window + 1, 1)
    np.add.at(marks, np.minimum(places + horizon, len(grid.rows)), -1)
    seen = grid.rows[np.cumsum(marks)[:-1] > 0]
    return np.sort(seen[seen >= 0])
