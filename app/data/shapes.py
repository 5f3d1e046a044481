"""Small drawn pictures of shapes, made from a seed: a first data set for networks that look at pictures."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from PIL import Image

SIDE = 28
_FINE = 4  # drawn larger and shrunk, for smooth edges

Points = list[tuple[float, float]]


def _polygon(corners: int, inner: float = 1.0) -> Points:
    """A regular polygon with radius 1; with `inner` below 1 every second corner lies nearer: a star."""
    steps = corners * (2 if inner < 1 else 1)
    radii = [1.0 if step % 2 == 0 or inner == 1 else inner for step in range(steps)]
    turns = [2 * math.pi * step / steps - math.pi / 2 for step in range(steps)]
    return [(r * math.cos(turn), r * math.sin(turn)) for r, turn in zip(radii, turns, strict=True)]


def _cross(width: float = 0.3) -> Points:
    arm = [(width, -1.0), (width, -width), (1.0, -width)]
    turned = [arm, [(-y, x) for x, y in arm], [(-x, -y) for x, y in arm], [(y, -x) for x, y in arm]]
    return [point for part in turned for point in part]


def _crescent() -> Points:
    turns = np.linspace(-0.75 * math.pi, 0.75 * math.pi, 40)
    outer = [(-math.cos(turn), math.sin(turn)) for turn in turns]
    inner = [(-0.8 * math.cos(turn) + 0.42, 0.8 * math.sin(turn)) for turn in turns[::-1]]
    return outer + inner


OUTLINES: dict[str, Points] = {
    "circle": _polygon(48),
    "crescent": _crescent(),
    "cross": _cross(),
    "square": _polygon(4),
    "star": _polygon(5, 0.4),
    "triangle": _polygon(3),
}
"""Shape name to the corners of its outline, around the origin with radius 1."""


def draw(name: str, random: np.random.Generator) -> Image.Image:
    """One grey picture of `SIDE` pixels: the shape in any size, place and turn, on a noisy ground."""
    from PIL import Image, ImageDraw

    size = SIDE * _FINE
    radius = random.uniform(0.22, 0.42) * size
    room = size / 2 - radius
    middle = size / 2 + random.uniform(-room, room, 2)
    turn = random.uniform(0, 2 * math.pi)
    cos, sin = radius * math.cos(turn), radius * math.sin(turn)
    corners = [(middle[0] + cos * x - sin * y, middle[1] + sin * x + cos * y) for x, y in OUTLINES[name]]
    ground, ink = random.uniform(0, 70), random.uniform(150, 255)
    if random.random() < 0.5:
        ground, ink = 255 - ground, 255 - ink
    picture = Image.new("L", (size, size), round(ground))
    ImageDraw.Draw(picture).polygon(corners, fill=round(ink))
    pixels = np.asarray(picture.resize((SIDE, SIDE), Image.Resampling.BOX), dtype=np.float64)
    noisy = pixels + random.normal(0, random.uniform(0, 22), pixels.shape)
    return Image.fromarray(np.clip(np.rint(noisy), 0, 255).astype(np.uint8))


def drawings(each: int, seed: int) -> Iterator[tuple[str, Image.Image]]:
    """`each` pictures of every shape, with their names; the same seed draws the same pictures."""
    random = np.random.default_rng(seed)
    for name in OUTLINES:
        for _ in range(each):
            yield name, draw(name, random)
