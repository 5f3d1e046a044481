"""Made-up gestures: what an accelerometer in a hand might feel, for a sample that ships."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

CHANNELS = ("x", "y", "z")
NAMES = ("circle", "shake", "swipe", "tap")
GRAVITY = 9.81


def recordings(each: int, seed: int) -> Iterator[tuple[str, np.ndarray]]:
    """Gestures of every kind in a mixed order.

    Args:
        each: How many of each kind.
        seed: Decides everything.

    Yields:
        Its kind, and what was felt in m/s2, float64 (steps, 3): 40 to 70 steps.
    """
    random = np.random.default_rng(seed)
    kinds = random.permutation(np.repeat(np.arange(len(NAMES)), each))
    for kind in kinds.tolist():
        yield NAMES[kind], _felt(NAMES[kind], random)


def _felt(kind: str, random: np.random.Generator) -> np.ndarray:
    """One gesture: its movement somewhere in the recording, in a hand held askew and not quite still."""
    steps = int(random.integers(40, 71))
    length = int(random.integers(24, 37))
    start = int(random.integers(0, steps - length + 1))
    moved = np.zeros((steps, 3))
    share = np.linspace(0.0, 1.0, length)
    moved[start : start + length] = _movement(kind, share, random) * random.uniform(0.6, 1.5)
    turn, tilt = random.uniform(-0.6, 0.6, 2)
    down = GRAVITY * np.array([np.sin(tilt), np.sin(turn) * np.cos(tilt), np.cos(turn) * np.cos(tilt)])
    drift = np.cumsum(random.normal(0, 0.12, (steps, 3)), axis=0)
    return np.asarray(moved + down + drift + random.normal(0, 0.7, (steps, 3)))


def _movement(kind: str, share: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """What a gesture adds, m/s2: (steps, 3)."""
    phase, way = random.uniform(0, 2 * np.pi), random.choice([-1.0, 1.0])
    hull, still = np.sin(np.pi * share), np.zeros_like(share)
    if kind == "circle":
        angle = 2 * np.pi * random.uniform(1.1, 1.6) * share + phase
        return np.stack([3.0 * np.cos(angle) * hull, 3.0 * way * np.sin(angle) * hull, still], axis=1)
    if kind == "shake":
        angle = 2 * np.pi * random.uniform(3.0, 5.0) * share + phase
        return np.stack([4.0 * np.sin(angle) * hull, 0.8 * np.cos(angle) * hull, still], axis=1)
    if kind == "swipe":
        return np.stack([4.5 * way * np.sin(2 * np.pi * share) * hull, still, 0.8 * hull], axis=1)
    knock = np.exp(-(((share - random.uniform(0.3, 0.7)) / 0.05) ** 2))
    return np.stack([still, 0.8 * knock, 7.0 * way * knock * np.cos(14 * (share - 0.5))], axis=1)
