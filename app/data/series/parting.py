"""The split of a series: earliest windows train, the latest test, and no answer is seen before its time."""

from __future__ import annotations

import dataclasses

import numpy as np

from app.data import columns as cells
from app.data import split as splitting
from app.data.dataset import Table
from app.data.inputs import finite
from app.data.series import timeline, windows
from app.data.series.grid import Grid
from app.data.series.windows import Windows
from app.data.split import LEFT_OUT, TEST, TRAIN, VALIDATION
from app.errors import UserError
from app.experiment import Column, Data
from app.said import said
from models.spec import GIVEN_BACK


def parts(data: Data, task: str, table: Table, given: np.ndarray | None = None) -> np.ndarray:
    """`train`, `validation` or `test` per row; empty for rows that give no sample.

    A window may reach back into an earlier part, since what came before is known by then; an answer never
    reaches into a later one.

    Args:
        data: Roles, window, horizon and split.
        task: Forecasting or sequence classification.
        table: The rows.
        given: What the source or a column says of each row. Defaults to nothing: time decides.

    Raises:
        UserError: The split is not by time, or the rows can't be parted; the sentence says why.
    """
    if data.split.method not in ("ordered", "given", "column"):
        raise UserError(said(
            "A series is split by time, not “{method}”: a model that has seen what comes later would only seem good.",
            method=data.split.method,
        ))  # fmt: skip
    plan, laid, usable = samples(data, task, table)
    if not usable.any():
        raise UserError(_no_window(plan, laid, table.rows, data.column("target")))
    ranks = np.full(table.rows, -1)
    placed = laid.place >= 0
    ranks[placed] = _ranks(laid, plan)[laid.place[placed]]
    if given is None:
        split = dataclasses.replace(data.split, method="ordered")
        found = splitting.assign(split, 0, table.rows, order=ranks.astype(np.float64), usable=usable)
    else:
        found = _given(data, np.where(usable, given, LEFT_OUT), ranks)
    return _apart(plan, laid, ranks, _alone(plan, laid, found) if task in GIVEN_BACK else found)


def samples(data: Data, task: str, table: Table) -> tuple[Windows, Grid, np.ndarray]:
    """How rows become windows, the rows on their grid, and which of them give a sample.

    Raises:
        UserError: A moment stands there twice, or a target holds no numbers.
    """
    decimal = table.reading.decimal or "."
    key = ("series", task, data.window, data.horizon, data.exclude, *((c.name, c.type, c.role) for c in data.columns))
    if key not in table.memo:
        plan = windows.of(data, table.frame, decimal, task)
        laid = windows.grid_of(plan, table.frame, decimal)
        known = _known(data, plan, table, decimal)
        known[[row - 1 for row in data.exclude if isinstance(row, int) and 0 < row <= table.rows]] = False
        table.memo[key] = plan, laid, known
    plan, laid, known = table.memo[key]
    windows.refuse_repeated(laid, table.frame, plan.order, plan.group)
    return plan, laid, windows.usable(plan, laid, known)


def _known(data: Data, plan: Windows, table: Table, decimal: str) -> np.ndarray:
    """Whether each row has an answer, all its targets together."""
    if plan.task in GIVEN_BACK:
        return np.ones(table.rows, dtype=bool)
    if not plan.forecasts:
        target = data.column("target")
        assert target is not None
        return np.array(cells.codes(table.frame[target.name])[0] >= 0)
    known = np.ones(table.rows, dtype=bool)
    for name in plan.targets:
        numbers = np.isfinite(finite(cells.numbers(table.frame[name], decimal)))
        if not numbers.any():
            raise UserError(said(
                "{name} holds no numbers, so it can't be forecast. Choose another --target, or --task "
                "sequence-classification to learn its classes.",
                name=name,
            ))  # fmt: skip
        known &= numbers
    return known


def _ranks(laid: Grid, plan: Windows) -> np.ndarray:
    """What comes first: the moment of each place, or, where there are only places, how far into its group it lies."""
    if laid.moments is not None:
        return np.asarray(np.unique(laid.moments, return_inverse=True)[1])
    return np.asarray(np.arange(len(laid.rows)) - laid.begin)


def _given(data: Data, given: np.ndarray, ranks: np.ndarray) -> np.ndarray:
    """Parts as given; without a validation part, the latest training rows become it."""
    found = np.asarray(given, dtype="<U10").copy()
    if not (found == TEST).any() and (found == VALIDATION).any():
        found[found == VALIDATION] = TEST
    training, tested = ranks[found == TRAIN], ranks[found == TEST]
    if len(training) and len(tested) and training.max() >= tested.min():
        raise UserError(said(
            "The given test part begins before the training part ends. A series is split by time: give a test part "
            "that comes later, or leave it out."
        ))  # fmt: skip
    if not (found == VALIDATION).any():
        rows = np.flatnonzero(found == TRAIN)
        count = max(1, round(len(rows) * data.split.validation))
        found[rows[np.argsort(ranks[rows], kind="stable")[-count:]]] = VALIDATION
    return found


def _alone(plan: Windows, laid: Grid, found: np.ndarray) -> np.ndarray:
    """The parts without the windows that reach back into an earlier one: they would be partly learned already."""
    found = np.asarray(found).copy()
    at = np.where(laid.rows >= 0, found[np.maximum(laid.rows, 0)], LEFT_OUT)
    for part in (VALIDATION, TEST):
        rows = np.flatnonzero(found == part)
        strange = np.append(0, np.cumsum((at != part) & (at != LEFT_OUT)))
        places = laid.place[rows]
        found[rows[strange[places + 1] > strange[places - plan.window + 1]]] = LEFT_OUT
        if not (found == part).any():
            raise UserError(said(
                "No window of {window:,} steps lies in the {part} part alone. Make --window shorter, or the part "
                "larger.",
                window=plan.window, part=said("validation") if part == VALIDATION else said("test"),
            ))  # fmt: skip
    return found


def _apart(plan: Windows, laid: Grid, ranks: np.ndarray, found: np.ndarray) -> np.ndarray:
    """The parts without the samples whose answer reaches into a later one."""
    if plan.horizon > 1:
        rows = np.flatnonzero(found != LEFT_OUT)
        last = ranks[laid.rows[laid.place[rows] + plan.horizon - 1]]
        for part, later in ((TRAIN, (VALIDATION, TEST)), (VALIDATION, (TEST,))):
            begins = [ranks[found == other].min() for other in later if (found == other).any()]
            if begins:
                found[rows[(found[rows] == part) & (last >= min(begins))]] = LEFT_OUT
    for part, name in ((TRAIN, said("training")), (VALIDATION, said("validation")), (TEST, said("test"))):
        if not (found == part).any():
            raise UserError(said(
                "A horizon of {horizon:,} steps leaves no forecast in the {part} part. Make the horizon shorter, or "
                "the part larger.",
                horizon=plan.horizon, part=name,
            ))  # fmt: skip
    return found


def _no_window(plan: Windows, laid: Grid, rows: int, target: Column | None) -> str:
    places = laid.place[laid.place >= 0]
    if target is not None and timeline.lies_inside(laid, places, plan.window, plan.behind).any():
        return said(
            "Of no window of {window:,} steps are enough values of {name} known, and all {horizon:,} of the steps "
            "behind it. Make --window or --horizon shorter, or choose another --target.",
            window=plan.window, horizon=plan.horizon, name=target.name,
        )  # fmt: skip
    if laid.gaps:
        return said(
            "No window of {window:,} steps with {horizon:,} behind it lies in the {rows:,} rows without too many gaps. "
            "Make --window shorter.",
            window=plan.window, horizon=plan.horizon, rows=rows,
        )  # fmt: skip
    return said(
        "A window of {window:,} steps and a horizon of {horizon:,} don't fit into {rows:,} rows. Make --window shorter."
        if plan.group is None
        else "A window of {window:,} steps and a horizon of {horizon:,} fit into no group of the {rows:,} rows. Make "
        "--window shorter.",
        window=plan.window, horizon=plan.horizon, rows=rows,
    )  # fmt: skip
