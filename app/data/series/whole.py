"""Whole short sequences as cells of a table: one line of channel names, then one line of numbers for each step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from app.errors import UserError
from app.said import said

if TYPE_CHECKING:
    import pandas as pd

COLUMN = "sequence"
"""What the column is called."""

MOST_STEPS = 1000
"""Steps suggested at most; a training on longer sequences takes long."""

USUAL_SHARE = 0.95
"""Share of the training sequences that the suggested number of steps holds whole."""


def written(channels: Sequence[str], values: np.ndarray) -> str:
    """A sequence as a cell.

    Args:
        channels: Their names, without commas or line ends (`plain`).
        values: float (steps, channels), NaN for missing.
    """
    lines = [",".join(channels)]
    lines += [",".join("" if value != value else f"{value:.7g}" for value in step) for step in values.tolist()]
    return "\n".join(lines)


def plain(name: str) -> str:
    """A channel's name as it stands in a cell."""
    return " ".join(name.replace(",", " ").replace('"', " ").split())


def channels_of(cell: str) -> tuple[str, ...]:
    """The names of a cell's channels."""
    return tuple(cell.partition("\n")[0].split(","))


def values_of(cell: str) -> np.ndarray:
    """The numbers of a cell: float32 (steps, channels), NaN for missing."""
    head, _, body = cell.partition("\n")
    width = head.count(",") + 1
    texts = body.replace("\n", ",").split(",") if body else []
    numbers = np.array([float(text) if text else np.nan for text in texts], np.float32)
    return numbers.reshape(-1, width)


def lengths(cells: Iterable[str | None]) -> np.ndarray:
    """Steps of each cell, 0 of an empty one: int64 (cells,)."""
    return np.array([0 if not isinstance(cell, str) else cell.count("\n") for cell in cells], np.int64)


def suggested(found: np.ndarray) -> int:
    """How many steps a network should read of sequences with these lengths.

    All of the longest, unless that is far more than most have, or more than `MOST_STEPS`.
    """
    if not len(found):
        return 1
    longest, usual = int(found.max()), int(np.quantile(found, USUAL_SHARE, method="higher"))
    return max(1, min(longest if longest <= 2 * usual else usual, MOST_STEPS))


def fitted(cells: pd.Series, channels: tuple[str, ...], steps: int) -> np.ndarray:
    """Sequences brought to one length: float32 (cells, steps, channels).

    Of longer ones the last steps are kept; before shorter ones stands NaN, so that all end together.

    Raises:
        UserError: A sequence lacks a channel.
    """
    found = np.full((len(cells), steps, len(channels)), np.nan, np.float32)
    for row, cell in enumerate(cells.tolist()):
        if not isinstance(cell, str):
            continue
        names = channels_of(cell)
        if lacking := [name for name in channels if name not in names]:
            raise UserError(said(
                "Sequence {row:,} has no channel {name}, which the model was trained on; it has {names}.",
                row=row + 1, name=lacking[0], names=", ".join(names),
            ))  # fmt: skip
        values = values_of(cell)[-steps:]
        found[row, steps - len(values) :] = values[:, [names.index(name) for name in channels]]
    return found
