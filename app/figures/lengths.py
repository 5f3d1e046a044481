"""How long texts are, in tokens, and from where they are cut."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.artist import Artist

from app.figures.distribution import Histogram
from app.figures.sheet import Sheet


class Lengths(Histogram):
    """A histogram of lengths with a line at the length that a network reads.

    Args:
        name: What the numbers are.
        lengths: Tokens a text, (texts,).
        limit: The length that is read; 0 for no line.
        note: Words beside the line.
        across: Words under the axis.
    """

    def __init__(self, name: str, lengths: object, limit: int, note: str, across: str) -> None:
        super().__init__(name, lengths, across=across)
        self._limit, self._note = limit, note

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """The bars, and the line over them."""
        super().build(sheet)
        for axes in self._axes if self._limit else ():
            style = sheet.style
            low, high = axes.get_xlim()
            if not low <= self._limit <= high:
                continue
            axes.axvline(self._limit, color=style.text, linewidth=1.5 * style.unit, linestyle=(0, (2, 3)))
            left = self._limit > low + 0.75 * (high - low)
            axes.annotate(
                sheet.elided(self._note, sheet.width * 0.5), (self._limit, 1.0), (-6 if left else 6, -4),
                xycoords=("data", "axes fraction"), textcoords="offset points", ha="right" if left else "left",
                va="top", color=style.text2, fontproperties=sheet.font(),
            )  # fmt: skip
        return ()
