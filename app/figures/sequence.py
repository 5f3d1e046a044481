"""A short sequence drawn channel by channel, one below the other."""

from __future__ import annotations

import numpy as np

from app.data.series import whole
from app.figures.timeline import Line, Panel, Timeline

MOST_CHANNELS = 4
"""Channels that are drawn."""


def of_cell(cell: object, across: str) -> Timeline | None:
    """The chart of a sequence.

    Args:
        cell: As `app.data.series.whole` writes it; anything else has no chart.
        across: What the steps are called.
    """
    if not isinstance(cell, str) or "\n" not in cell:
        return None
    values = whole.values_of(cell)
    channels = list(zip(whole.channels_of(cell), values.T.astype(np.float64), strict=True))[:MOST_CHANNELS]
    panels = [Panel(name, (Line(name, numbers),)) for name, numbers in channels]
    return Timeline(np.arange(1.0, len(values) + 1), panels, [], across=across)
