"""What follows a window, as lines of a chart: the rows known, the forecast, and what came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from app.data import columns as cells
from app.data.inputs import finite
from app.data.series import order
from app.figures.timeline import Line

if TYPE_CHECKING:
    from app.data.series.windows import Windows

Texts = Mapping[str, str]
MOST_TARGETS = 3
"""Targets drawn at most."""


def drawn(
    plan: Windows,
    rows: Sequence[Texts],
    steps: Sequence[Mapping[str, Any]],
    came: Sequence[Texts],
    names: tuple[str, str, str],
    decimal: str,
) -> tuple[np.ndarray, list[tuple[str, tuple[Line, ...]]]]:
    """Places of all steps, and for each target its title and lines.

    Args:
        plan: The series.
        rows: The window, texts by column.
        steps: The forecast: `when`, and `values` by target.
        came: The rows that came then, as many as there are steps; none where they are not known.
        names: What to call the known numbers, the forecast, and what came.
        decimal: The decimal mark.
    """
    count = len(rows) + len(steps)
    panels = []
    for target in plan.targets[:MOST_TARGETS]:
        known = _numbers([row.get(target, "") for row in rows], decimal)
        told = [float(step["values"].get(target, np.nan)) for step in steps]
        lines = [
            Line(names[0], np.append(known, np.full(len(steps), np.nan)), None),
            Line(names[1], _after(known, told), 0),
        ]
        if came:
            then = _numbers([row.get(target, "") for row in came], decimal)
            lines.append(Line(names[2], _after(known, then), 1, True))
        panels.append((target, tuple(lines)))
    places = _places(plan, rows, steps, decimal)
    return (np.arange(1.0, count + 1) if places is None else places), panels


def _after(known: np.ndarray, told: Sequence[float] | np.ndarray) -> np.ndarray:
    """A line that begins at the last number known, so that the eye can follow."""
    line = np.append(np.full(len(known), np.nan), np.asarray(told, np.float64))
    if len(known):
        line[len(known) - 1] = known[-1]
    return line


def _numbers(texts: Sequence[str], decimal: str) -> np.ndarray:
    import pandas as pd

    return finite(cells.numbers(pd.Series(list(texts), dtype=object), decimal))


def _places(
    plan: Windows, rows: Sequence[Texts], steps: Sequence[Mapping[str, Any]], decimal: str
) -> np.ndarray | None:
    """The moments of rows and steps; None where not all of them are known and rise."""
    import pandas as pd

    if plan.order is None or plan.order_type not in ("date-time", "number") or not rows:
        return None
    texts = [row.get(plan.order, "") for row in rows] + [str(step.get("when") or "") for step in steps]
    found = order.values(pd.Series(texts, dtype=object), plan.order_type, decimal, plan.style)
    missing = np.isnat(found) if found.dtype.kind == "M" else ~np.isfinite(found)
    return None if missing.any() or not bool((found[1:] > found[:-1]).all()) else found
