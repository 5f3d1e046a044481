"""How charts look: colours, type and lines, filled in by whoever shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Style:
    """Colours, type and line widths of a chart; lengths are logical pixels.

    Args:
        surface: Background, any colour that matplotlib reads.
        grid: Grid lines.
        axis: The bottom axis.
        text: Titles.
        text2: Legends.
        text3: Ticks, captions, the line of the best epoch.
        series: Colours of lines and groups, in order; at least one.
        dashes: A dash pattern a line, as long as `series`; an empty one is solid.
        markers: A matplotlib marker a line, as long as `series`.
        families: Font families, the wanted one first. Missing ones are passed over.
        caption: Font size of ticks and legends.
        title: Font size of titles.
        line: Width of lines.
    """

    surface: str
    grid: str
    axis: str
    text: str
    text2: str
    text3: str
    series: tuple[str, ...]
    dashes: tuple[tuple[float, ...], ...]
    markers: tuple[str, ...]
    families: tuple[str, ...] = ()
    caption: float = 12.0
    title: float = 15.0
    line: float = 2.0

    @property
    def unit(self) -> float:
        """What a length of 1 in the design is here: it grows with the type."""
        return self.caption / 12.0

    def colour(self, index: int) -> str:
        """The colour of a line or group; after the last the first comes again."""
        return self.series[index % len(self.series)]

    def marker(self, index: int) -> str:
        """The marker of a line or group."""
        return self.markers[index % len(self.markers)]

    def dash(self, index: int) -> tuple[float, tuple[float, ...]] | Literal["solid"]:
        """matplotlib's line style: the pattern is in line widths, and moves on where colours come again."""
        turn = index // len(self.series)
        pattern = self.dashes[(index + turn) % len(self.dashes)]
        return (0.0, tuple(length * self.unit / self.line for length in pattern)) if pattern else "solid"
