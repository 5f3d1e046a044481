"""Points in the plane, made from a seed: first data sets whose classes no straight line parts."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

Outline = Callable[[float], tuple[float, float]]


def _arc(
    radius: float, turns: float, start: float = 0.0, x: float = 0.0, y: float = 0.0, grow: bool = False
) -> Outline:
    """A function from 0..1 to a point on an arc, or on a spiral where the radius grows along it."""

    def point(share: float) -> tuple[float, float]:
        angle = 2 * math.pi * (start + turns * share)
        length = radius * share if grow else radius
        return x + length * math.cos(angle), y + length * math.sin(angle)

    return point


_CURVES: dict[str, dict[str, Outline]] = {
    "moons": {"upper": _arc(1, 0.5), "lower": _arc(1, -0.5, x=1, y=0.5)},
    "circles": {"inner": _arc(0.5, 1), "outer": _arc(1, 1)},
    "spirals": {
        "red": _arc(3, 1.25, grow=True),
        "green": _arc(3, 1.25, start=1 / 3, grow=True),
        "blue": _arc(3, 1.25, start=2 / 3, grow=True),
    },
}


def points(kind: str) -> pd.DataFrame:
    """Some points beside curves, 200 a class: columns `x1`, `x2` and `class`; the same every time.

    Args:
        kind: `moons`, `circles` or `spirals`.
    """
    import numpy as np
    import pandas as pd

    random = np.random.default_rng(0)
    frames = []
    for name, outline in _CURVES[kind].items():
        along = np.sqrt(random.uniform(0.01, 1, 200)) if kind == "spirals" else random.uniform(0, 1, 200)
        drawn = np.array([outline(float(share)) for share in along]) + random.normal(0, 0.08, (200, 2))
        frames.append(pd.DataFrame({"x1": drawn[:, 0].round(4), "x2": drawn[:, 1].round(4), "class": name}))
    mixed = pd.concat(frames).iloc[random.permutation(200 * len(frames))]
    return mixed
