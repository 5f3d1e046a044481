"""Scores of what a network draws of itself: how much pictures differ, and whether all classes come, and the right ones.

What two networks cost each other says nothing of that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from app import judge as judging
from app.data.dataset import Pictures
from app.generation import Generator

if TYPE_CHECKING:
    from app.data.dataset import Table

GIVEN, DRAWN = 4000, 500
"""Given pictures that the judge is made of and measured on, and drawn ones that it judges."""


def score(
    generator: Generator, dataset: Table | Pictures, rows: np.ndarray, gather: Callable[[np.ndarray], np.ndarray]
) -> tuple[dict[str, float], dict[str, float]]:
    """What pictures are like that a network draws, and what always drawing the mean picture would score.

    Args:
        generator: The network.
        dataset: The pictures, perhaps with classes.
        rows: The given ones, at least one.
        gather: Row numbers to uint8 pictures.

    Returns:
        `spread`: how much drawn pictures differ, as a share of how much given ones do. Where there are classes,
        `rarest_class`: the share of the one drawn least, and, where each was asked for, `agreement`: how often a simple
        judge, made of the given pictures (`app.judge`), names the right one.
    """
    chosen = rows[np.unique(np.linspace(0, len(rows) - 1, GIVEN).astype(int))]
    given, wanted = gather(chosen), generator.labels(1, DRAWN)
    drawn = generator.draw(generator.noise(0, 1, DRAWN), wanted)
    found, mean = {"spread": judging.likeness(drawn, given)}, {"spread": 0.0}
    if not isinstance(dataset, Pictures) or dataset.labels is None:
        return found, mean
    names = list(dataset.classes)
    place = {name: code for code, name in enumerate(names)}
    codes = np.asarray([place.get(str(dataset.labels[row]), -1) for row in chosen])
    judge = judging.judge_of(given, codes, len(names))
    if judge is None:
        return found, mean
    answers = judge.answers(drawn)
    present = np.unique(codes[codes >= 0])
    found["rarest_class"] = float(min((answers == code).mean() for code in present))
    mean["rarest_class"] = 0.0
    if wanted is not None:
        asked = np.asarray([place.get(name, -1) for name in generator.classes])[wanted]
        found["agreement"], mean["agreement"] = float((answers == asked).mean()), 1 / len(generator.classes)
    return found, mean
