"""Why a training left the finite numbers, and what helps, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from app.said import said

HUGE = 1e18
"""Numbers beyond this overflow 32 bits once they are squared."""

FINE = 0.1
"""Learning rates up to this may do for some network; above, they are the first to blame."""


def learning_rate(rate: float) -> str:
    """Where nothing else is to blame."""
    if not np.isfinite(rate) or rate <= 0:
        return said("Try a learning rate ten times smaller.")
    return said("The learning rate was {rate:.3g}; try {smaller:.3g}.", rate=rate, smaller=rate / 10)


def of(
    inputs: Mapping[str, np.ndarray],
    names: Mapping[str, Sequence[str]],
    targets: np.ndarray,
    target: str,
    mixed: bool,
    rate: float,
) -> str:
    """The likeliest cause and its remedy, in a sentence or two.

    Args:
        inputs: What went in: arrays by input name, the last axis being that of `names`; NaN stands for missing.
        names: The columns of each input.
        targets: What the network was trained towards, one per row; only finite ones were used.
        target: Their column.
        mixed: Whether the network computed in 16 bits.
        rate: The learning rate at that moment.
    """
    for name, array in inputs.items():
        found = _huge(array)
        if found is not None and name in names:
            place, value = found
            return said(
                "The column {column} holds numbers as large as {value:.3g}, with which no network can compute. "
                "Leave the column out, or divide it.",
                column=names[name][place],
                value=value,
            )
    known = targets[np.isfinite(targets)] if targets.dtype.kind == "f" else targets[:0]
    if len(known) and np.abs(known).max() > HUGE:
        return said(
            "The target {column} holds numbers as large as {value:.3g}. Divide it, or take its logarithm.",
            column=target,
            value=float(np.abs(known).max()),
        )
    if mixed and rate <= FINE:
        return said("{advice} If that doesn't help, switch mixed precision off.", advice=learning_rate(rate))
    return learning_rate(rate)


def _huge(array: np.ndarray) -> tuple[int, float] | None:
    """Place in the last axis and value of the largest number that is too large; None if there is none."""
    if array.dtype.kind != "f" or not array.size:
        return None
    sizes = np.abs(array)
    sizes[np.isnan(sizes)] = 0.0
    place = int(np.argmax(sizes))
    value = float(sizes.reshape(-1)[place])
    return (place % array.shape[-1], value) if value > HUGE else None
