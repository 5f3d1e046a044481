"""A series' rows in order, each at its place on a regular grid, with empty places where steps are missing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.data.series import step as steps
from app.data.series.step import Step


@dataclass(frozen=True)
class Grid:
    """Where each row of a series stands.

    Groups lie one after the other. A gap of missing steps is as many empty places, though never more than a
    window: more would tell nothing.

    Args:
        rows: The row at each place, or -1 where a step is missing: int64 (places,).
        place: The place of each row, or -1 for one without a moment: int64 (rows,).
        begin: The first place of the group that each place belongs to: int64 (places,).
        moments: The moment of each place: datetime64[s] or float64 (places,); None where the rows' own order
            is all there is, or texts give it.
        step: The distance between places, or None where rows follow each other at no fixed one.
        gaps: How often steps are missing.
        missing: How many are missing, all gaps together.
        first_gap: The row before the first gap, or -1.
        repeated: Rows whose moment stands in their group already.
        is_sorted: Whether the rows stood in order.
    """

    rows: np.ndarray
    place: np.ndarray
    begin: np.ndarray
    moments: np.ndarray | None
    step: Step | None
    gaps: int = 0
    missing: int = 0
    first_gap: int = -1
    repeated: tuple[int, ...] = ()
    is_sorted: bool = True

    @property
    def ends(self) -> np.ndarray:
        """The place behind the last one of each group: int64 (groups,)."""
        if not len(self.rows):
            return np.zeros(0, np.int64)
        return np.append(np.flatnonzero(np.diff(self.begin)) + 1, len(self.rows))

    def following(self) -> np.ndarray | None:
        """The moment one step after each place: of the next one, or, after a group's last, one step on.

        None where there are no moments.
        """
        if self.moments is None or not len(self.moments):
            return None
        last = self.ends - 1
        found = np.append(self.moments[1:], self.moments[-1:])
        found[last] = self.after(last)
        return found

    def after(self, places: np.ndarray) -> np.ndarray:
        """The moment one step after each of some places; where there is no step, as far as the last two lie apart."""
        assert self.moments is not None
        moments = self.moments[places]
        if self.step is not None:
            return self.step.after(moments, np.ones(len(places), np.int64))
        before = np.maximum(places - 1, self.begin[places])
        return np.asarray(moments + (moments - self.moments[before]))


def of(
    order: np.ndarray | None,
    groups: np.ndarray | None,
    rows: int,
    longest: int,
    step: Step | None = None,
) -> Grid:
    """Puts rows in order.

    Args:
        order: Dates (datetime64), numbers or texts of each row; a row without one has no place. None: the
            rows follow each other as they stand.
        groups: The group of each row, texts or numbers, or None for one series.
        rows: Number of rows.
        longest: Empty places that a gap has at most.
        step: The step, where it is known. Defaults to telling it from the rows.
    """
    codes = np.zeros(rows, np.int64) if groups is None else np.unique(_comparable(groups), return_inverse=True)[1]
    if order is None:
        return _plain(codes)
    known = np.flatnonzero(_is_known(order))
    ranks = np.unique(order[known], return_inverse=True)[1]
    sorting = np.lexsort((ranks, codes[known]))
    rows_at, sides, at = known[sorting], codes[known][sorting], ranks[sorting]
    same = (sides[1:] == sides[:-1]) & (at[1:] == at[:-1])
    moments = order[rows_at] if order.dtype.kind in "Mf" else None
    if moments is not None and step is None and len(moments) > 1:
        step = steps.told(moments, sides)
    if moments is None:
        step = None
    return _laid(rows, rows_at, sides, moments, step, longest, tuple((rows_at[1:][same]).tolist()))


def _plain(codes: np.ndarray) -> Grid:
    """The rows as they stand, group after group."""
    rows_at = np.argsort(codes, kind="stable")
    return _laid(len(codes), rows_at, codes[rows_at], None, None, 0, ())


def _laid(
    rows: int,
    rows_at: np.ndarray,
    sides: np.ndarray,
    moments: np.ndarray | None,
    step: Step | None,
    longest: int,
    repeated: tuple[int, ...],
) -> Grid:
    apart = np.ones(len(rows_at), np.int64)
    inside = np.append(False, sides[1:] == sides[:-1]) if len(sides) else np.zeros(0, bool)
    if step is not None and moments is not None:
        apart[inside] = step.between(moments[:-1], moments[1:])[inside[1:]]
    lacking = apart - 1
    places = np.cumsum(1 + np.minimum(lacking, longest)) - 1
    filled = np.full(int(places[-1]) + 1 if len(places) else 0, -1, np.int64)
    filled[places] = rows_at
    place = np.full(rows, -1, np.int64)
    place[rows_at] = places
    first = np.flatnonzero(~inside)
    gaps = np.flatnonzero(lacking)
    return Grid(
        rows=filled,
        place=place,
        begin=np.repeat(places[first], np.diff(np.append(places[first], len(filled)))),
        moments=None if moments is None else _spread(moments, places, len(filled), step),
        step=step,
        gaps=len(gaps),
        missing=int(lacking.sum()),
        first_gap=int(rows_at[gaps[0] - 1]) if len(gaps) else -1,
        repeated=repeated,
        is_sorted=bool((np.diff(rows_at) > 0).all()) if len(first) < 2 else True,
    )


def _spread(moments: np.ndarray, places: np.ndarray, count: int, step: Step | None) -> np.ndarray:
    """The moments of all places: those of empty ones are counted back from the row behind them."""
    behind = np.searchsorted(places, np.arange(count))
    if step is None:
        return np.asarray(moments[behind])
    back = np.arange(count) - places[behind]
    found = moments[behind].copy()
    found[back < 0] = step.after(found[back < 0], back[back < 0])
    return np.asarray(found)


def _comparable(groups: np.ndarray) -> np.ndarray:
    """Groups as values that sort; a missing one is a group of its own."""
    if groups.dtype.kind != "O":
        return groups
    return np.array(["" if group is None or group != group else f"={group}" for group in groups], dtype=str)


def _is_known(order: np.ndarray) -> np.ndarray:
    if order.dtype.kind == "M":
        return np.asarray(~np.isnat(order))
    if order.dtype.kind == "f":
        return np.asarray(np.isfinite(order))
    return np.array([text is not None and text == text and text != "" for text in order], dtype=bool)
