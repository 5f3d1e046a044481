"""What is worth knowing about a series before training: its order, its step, its gaps, its windows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from app.data.finding import Finding
from app.data.series.grid import Grid
from app.data.series.windows import Windows
from app.said import said
from models.spec import GIVEN_BACK

if TYPE_CHECKING:
    import pandas as pd


def of(
    plan: Windows, laid: Grid, frame: pd.DataFrame, usable: np.ndarray, exclude: Sequence[int | str] = ()
) -> tuple[Finding, ...]:
    """Findings about a series.

    Args:
        plan: How rows become windows.
        laid: The rows on their grid.
        frame: The table.
        usable: Which rows give a sample.
        exclude: Rows that the user left out, from 1. Defaults to none.
    """
    told = np.isin(np.arange(1, len(frame) + 1), [row for row in exclude if isinstance(row, int)])
    found = (
        _order(plan, laid),
        _misplaced(plan, (laid.place < 0) & ~told),
        _step(plan, laid),
        _gaps(plan, laid, frame),
        _without(plan, usable | told),
    )
    return tuple(one for one in found if one is not None)


def _order(plan: Windows, laid: Grid) -> Finding | None:
    if plan.order is None:
        return Finding("file_order", said(
            "No column says when each row was, so the rows follow each other as they stand in the file. If one does, "
            "give it the role order."
        ))  # fmt: skip
    if laid.is_sorted:
        return None
    message = said("The rows did not stand in the order of {order}; they were put in order.", order=plan.order)
    return Finding("unsorted_rows", message, column=plan.order).done()


def _misplaced(plan: Windows, placeless: np.ndarray) -> Finding | None:
    rows = np.flatnonzero(placeless)
    if plan.order is None or not len(rows):
        return None
    message = said(
        "{count:,} row has no {order} and is left out: row {row:,}."
        if len(rows) == 1
        else "{count:,} rows have no {order} and are left out, first row {row:,}.",
        count=len(rows), order=plan.order, row=int(rows[0]) + 1,
    )  # fmt: skip
    return Finding("rows_without_order", message, {"count": len(rows), "first": int(rows[0]) + 1}, plan.order)


def _step(plan: Windows, laid: Grid) -> Finding | None:
    if plan.order is None or laid.moments is None or laid.step is not None:
        return None
    message = said(
        "The rows follow each other at no fixed step of {order}, so windows count rows, however far apart they lie.",
        order=plan.order,
    )
    return Finding("irregular_steps", message, column=plan.order)


def _gaps(plan: Windows, laid: Grid, frame: pd.DataFrame) -> Finding | None:
    if not laid.gaps or laid.step is None or plan.order is None:
        return None
    first = str(frame[plan.order].iloc[laid.first_gap])
    message = said(
        "{order} goes on by {step}, but {missing:,} step is missing, after {first}. It counts as missing numbers."
        if laid.missing == 1
        else "{order} goes on by {step}, but {missing:,} steps are missing in {gaps:,} place, after {first}. They "
        "count as missing numbers."
        if laid.gaps == 1
        else "{order} goes on by {step}, but {missing:,} steps are missing in {gaps:,} places, first after {first}. "
        "They count as missing numbers.",
        order=plan.order, step=laid.step.words, missing=laid.missing, gaps=laid.gaps, first=first,
    )  # fmt: skip
    evidence = {"missing": laid.missing, "gaps": laid.gaps, "step": str(laid.step.words), "first": first}
    return Finding("series_gaps", message, evidence, plan.order)


def _without(plan: Windows, usable: np.ndarray) -> Finding | None:
    count = int((~usable).sum())
    if not count:
        return None
    if plan.task in GIVEN_BACK:
        message = said(
            "{count:,} row ends no window: too little is known of the {window:,} steps up to it." if count == 1
            else "{count:,} rows end no window: too little is known of the {window:,} steps up to them.",
            count=count, window=plan.window,
        )  # fmt: skip
        return Finding("rows_without_window", message, {"count": count})
    message = said(
        {
            (True, True): "{count:,} row is not forecast itself: too little is known of the {window:,} steps before "
            "it, or of the {horizon:,} from it on. Windows of other rows show it.",
            (True, False): "{count:,} rows are not forecast themselves: too little is known of the {window:,} steps "
            "before them, or of the {horizon:,} from them on. Windows of other rows show them.",
            (False, True): "{count:,} row gives no sample: too little is known of the {window:,} steps up to it, or "
            "it has no class. Windows of other rows show it.",
            (False, False): "{count:,} rows give no sample: too little is known of the {window:,} steps up to them, "
            "or they have no class. Windows of other rows show them.",
        }[plan.forecasts, count == 1],
        count=count, window=plan.window, horizon=plan.horizon,
    )  # fmt: skip
    return Finding("rows_without_window", message, {"count": count})
