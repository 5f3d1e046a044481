"""Which answers and categories the training rows show: class lists and vocabularies, in their order."""

from __future__ import annotations

import numpy as np
import pandas as pd

from app.data import columns as cells
from app.data.preprocessing import Target
from app.errors import UserError
from app.said import said

MOST_CATEGORIES = 1000
"""Categories kept per column, the most frequent ones; the rest share the code of the unknown."""


def class_target(name: str, labels: pd.Series, order: tuple[str, ...]) -> Target:
    """The classes among the training rows' labels, in the order given.

    Raises:
        UserError: There are fewer than two.
    """
    counts = labels.value_counts()
    classes = tuple(label for label in order if label in counts)
    if len(classes) < 2:
        raise UserError(
            said(
                "Every training sample has the same answer ({classes}), so there is nothing to learn. "
                "Choose another target than {name}, or add samples of another class.",
                classes=", ".join(classes) or said("none"), name=name,
            )
        )
    shares = counts[list(classes)] / counts.sum()
    return Target(name, classes, prior=tuple(float(share) for share in shares))


def answers_of(series: pd.Series, name: str) -> Target:
    """The classes of the training rows' answers; raises as `class_target` does."""
    codes, found = cells.codes(series)
    labels = pd.Series(pd.Categorical.from_codes(codes, categories=pd.Index(found)))
    return class_target(name, labels, vocabulary(series, most=None))


def vocabulary(series: pd.Series, most: int | None = MOST_CATEGORIES) -> tuple[str, ...]:
    """Distinct texts in sorted order (numbers by value), at most the `most` frequent ones."""
    codes, found = cells.codes(series)
    counts = np.bincount(codes[codes >= 0], minlength=len(found))
    names = [found[place] for place in np.argsort(-counts, kind="stable")[:most]]
    return tuple(sorted(names, key=_by_value))


def _by_value(name: str) -> tuple[int, float, str]:
    try:
        return (0, float(name), name)
    except ValueError:
        return (1, 0.0, name)
