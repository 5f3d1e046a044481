"""Which size and how many channels suit a collection of pictures."""

from __future__ import annotations

from collections.abc import Mapping

from app.experiment import PictureSize
from app.said import said

KEPT = 64
KEPT_FEW = 96
FEW = 10_000
SIDE = 64
"""Longer side that larger pictures are brought to: on a processor without a graphics card the time of
an epoch grows with the pixels, and 64 still tells most things apart."""


def suggest(shapes: Mapping[tuple[int, int], int], grey: bool) -> tuple[PictureSize, str]:
    """Suggests a picture size.

    Args:
        shapes: How many pictures have each (width, height).
        grey: Whether no picture has a colour.

    Returns:
        The size, and the reason in one sentence.
    """
    channels, colour = (1, said("all are grey")) if grey else (3, said("they have colours"))
    if not shapes:
        return PictureSize(SIDE, SIDE, channels), said("There is no picture to go by.")
    rows = sum(shapes.values())
    (width, height), common = max(shapes.items(), key=lambda item: (item[1], item[0]))
    seen = said(
        "{common:,} of {rows:,} pictures are {width} x {height} pixels and {colour}"
        if common < rows
        else "All pictures are {width} x {height} pixels and {colour}",
        common=common,
        rows=rows,
        width=width,
        height=height,
        colour=colour,
    )
    kept = KEPT_FEW if rows <= FEW else KEPT
    if 2 * common > rows and max(width, height) <= kept:
        return PictureSize(width, height, channels), said("{seen}: their own size is kept.", seen=seen)
    if 2 * common <= rows:
        seen = said(
            "The {rows:,} pictures have {count:,} sizes and {colour}",
            rows=rows,
            count=len(shapes),
            colour=colour,
        )
    width, height = _within(shapes)
    reason = said(
        "{seen}: {width} x {height} keeps training on a processor quick; larger shows more detail.",
        seen=seen,
        width=width,
        height=height,
    )
    return PictureSize(width, height, channels), reason


def _within(shapes: Mapping[tuple[int, int], int]) -> tuple[int, int]:
    """Width and height of the middle shape and size, the longer side no more than `SIDE`."""
    aspect = _middle({(width, height): width / height for width, height in shapes}, shapes)
    longer = _middle({shape: float(max(shape)) for shape in shapes}, shapes)
    side = _eighths(min(SIDE, longer))
    if 0.8 <= aspect <= 1.25 or not 0.25 <= aspect <= 4:
        return side, side
    return (side, _eighths(side / aspect)) if aspect > 1 else (_eighths(side * aspect), side)


def _middle(values: Mapping[tuple[int, int], float], counts: Mapping[tuple[int, int], int]) -> float:
    """The median over pictures of a value that each shape has."""
    left = sum(counts.values()) / 2
    for shape in sorted(values, key=lambda shape: values[shape]):
        left -= counts[shape]
        if left <= 0:
            return values[shape]
    return max(values.values())


def _eighths(side: float) -> int:
    """A multiple of 8 near `side`, so that halving it three times stays whole; at least 8."""
    return max(8, int(side / 8 + 0.5) * 8)
