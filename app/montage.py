"""Many small pictures side by side in one PNG, at known places, so that each can be cut out again."""

from __future__ import annotations

import base64
import dataclasses
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import files

if TYPE_CHECKING:
    import numpy as np
    from PIL import Image

LARGEST_CELL = 128
"""Pixels a side of a cell at most; larger pictures are shrunk into it."""

GAP = 4
"""Pixels between two cells."""

GROUND = 255
"""Grey value of the gaps."""


@dataclass(frozen=True)
class Layout:
    """Where the cells of a montage lie: cell (column, row) begins at column * (width + gap), row * (height + gap).

    Args:
        width: Pixels of a cell.
        height: Pixels of a cell.
        columns: Cells side by side.
        rows: Cells below each other.
        gap: Pixels between two cells.
    """

    width: int
    height: int
    columns: int
    rows: int
    gap: int = GAP

    @classmethod
    def of(cls, height: int, width: int, columns: int, rows: int) -> Layout:
        """The layout for pictures of this size."""
        shrunk = max(height, width, LARGEST_CELL) / LARGEST_CELL
        return cls(max(1, round(width / shrunk)), max(1, round(height / shrunk)), columns, rows)

    def box(self, cell: int) -> tuple[int, int, int, int]:
        """Left, upper, right and lower edge of a cell; cells count from 0, row by row."""
        left = cell % self.columns * (self.width + self.gap)
        upper = cell // self.columns * (self.height + self.gap)
        return left, upper, left + self.width, upper + self.height

    def to_json(self) -> dict[str, Any]:
        """All fields, for a file."""
        return dataclasses.asdict(self)


def compose(pictures: Sequence[np.ndarray], layout: Layout) -> Image.Image:
    """The pictures in their cells, row by row.

    Args:
        pictures: uint8 arrays (height, width, 1 or 3).
        layout: As many cells or more.
    """
    from PIL import Image

    right, lower = layout.box(layout.columns * layout.rows - 1)[2:]
    mode = "L" if pictures[0].shape[-1] == 1 else "RGB"
    whole = Image.new(mode, (right, lower), (GROUND,) * len(mode) if mode == "RGB" else GROUND)
    for cell, pixels in enumerate(pictures):
        one = picture(pixels)
        if one.size != (layout.width, layout.height):
            one = one.resize((layout.width, layout.height), Image.Resampling.BOX)
        whole.paste(one, layout.box(cell)[:2])
    return whole


def picture(pixels: np.ndarray) -> Image.Image:
    """uint8 values (height, width, 1 or 3) as a picture."""
    from PIL import Image

    return Image.fromarray(pixels[..., 0] if pixels.shape[-1] == 1 else pixels)


def encoded(pixels: np.ndarray, largest: int | None = None) -> str:
    """A picture, uint8 (height, width, 1 or 3), as a PNG file in base64, no side longer than `largest`."""
    from PIL import Image

    image = picture(pixels)
    if largest is not None and max(image.size) > largest:
        image.thumbnail((largest, largest), Image.Resampling.BOX)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return base64.b64encode(buffer.getvalue()).decode("ascii")


def write(image: Image.Image, path: Path) -> None:
    """Writes a PNG, whole or not at all.

    Raises:
        UserError: The folder can't be written or the disk is full.
    """
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    files.write_bytes(path, buffer.getvalue())
