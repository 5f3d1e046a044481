"""The loss at each learning rate of a sweep, with the rate that is suggested."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes

from app.figures import scale
from app.figures.chart import Chart, Table
from app.figures.sheet import Sheet
from app.figures.span import Span
from app.figures.words import Words

RISE = 0.6
"""Share of the fall by which the axis rises over the first loss: where it breaks out, it leaves the picture."""

WIDE = 2.0
"""Times the first rate that the last one must be, or there is no axis to draw."""


class Rates(Chart):
    """Losses over learning rates on a logarithmic axis.

    Args:
        rates: Learning rates, rising, (steps,).
        losses: The loss at each.
        smooth: The same, smoothed.
        suggestion: The rate to mark, or None.
    """

    def __init__(self, rates: object, losses: object, smooth: object, suggestion: float | None = None) -> None:
        super().__init__()
        found = [scale.finite(values) for values in (rates, losses, smooth)]
        kept = np.all(np.isfinite(found), axis=0) & (found[0] > 0)
        self._rates, self._losses, self._smooth = (values[kept] for values in found)
        self._suggestion = suggestion
        self._axes: Axes | None = None

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """The losses pale, smoothed over them, and a mark at the suggestion."""
        words, style = sheet.words, sheet.style
        self._axes = None
        box = sheet.header(sheet.whole, words.sweep)
        if len(self._rates) < 2 or self._rates[-1] < WIDE * self._rates[0]:
            sheet.empty(box, words.empty)
            return ()
        across = Span(float(self._rates[0]), float(self._rates[-1]), "log")
        axes = self._axes = sheet.plot(box, across, Span(*self._limits()), words.title("learning_rate"))
        colour = style.colour(0)
        axes.plot(self._rates, self._losses, color=colour, linewidth=style.line / 2, alpha=0.4, zorder=2)
        axes.plot(self._rates, self._smooth, color=colour, linewidth=style.line, zorder=3)
        if self._suggestion is not None:
            self._mark(sheet, axes, self._suggestion)
        return ()

    def _limits(self) -> tuple[float, float]:
        low, high = float(self._smooth.min()), float(self._smooth.max())
        fall = float(self._smooth[0]) - low
        if fall > 0:
            high = min(high, float(self._smooth[0]) + RISE * fall)
        return scale.padded(low, high)

    def _mark(self, sheet: Sheet, axes: Axes, rate: float) -> None:
        style, unit = sheet.style, sheet.style.unit
        height = self._at(rate)
        axes.axvline(rate, color=style.text3, linewidth=unit, linestyle=(0, (2, 3)))
        ring = axes.plot([rate], [height], "o", color=style.colour(0), markersize=10 * unit, zorder=5)[0]
        ring.set(markerfacecolor=style.surface, markeredgewidth=style.line)
        right = self._place(rate) < 0.4
        axes.annotate(  # at the foot, where there is room: left of it the loss is still high
            sheet.words.suggested.format(rate=sheet.words.rate(rate)),
            (rate, 0.0),
            xytext=(6.0 * unit if right else -6.0 * unit, 10.0 * unit),
            xycoords=axes.get_xaxis_transform(),
            textcoords="offset points",
            ha="left" if right else "right",
            va="center_baseline",
            color=style.text,
            fontproperties=sheet.font(bold=True),
            annotation_clip=False,
            bbox={"facecolor": style.surface, "edgecolor": "none", "pad": unit},
        )

    def _place(self, rate: float) -> float:
        """Where a rate stands on the axis, 0 to 1."""
        low, high = np.log(self._rates[0]), np.log(self._rates[-1])
        return float((np.log(rate) - low) / (high - low)) if high > low else 0.0

    def _at(self, rate: float) -> float:
        return float(np.interp(np.log(rate), np.log(self._rates), self._smooth))

    def tip(self, x: float, y: float, words: Words) -> str:
        """Rate and loss under the mouse."""
        at = self.data_at(self._axes, x, y) if self._axes is not None else None
        if at is None or at[0] <= 0:
            return ""
        rate, loss = words.rate(at[0]), words.number(self._at(at[0]))
        return f"{words.title('learning_rate')} {rate}\n{words.title('loss')} {loss}"

    def table(self, words: Words) -> Table:
        """One row a rate."""
        head = (words.title("learning_rate"), words.title("loss"), words.smoothed)
        rows = zip(self._rates.tolist(), self._losses.tolist(), self._smooth.tolist(), strict=True)
        return Table(head, tuple((words.rate(rate), loss, smooth) for rate, loss, smooth in rows))

    def sentence(self, words: Words) -> str:
        """From where to where the loss fell, and what is suggested."""
        if not len(self._rates):
            return words.nothing
        if self._suggestion is None:
            return words.sweep_flat
        lowest = int(np.argmin(self._smooth))
        return words.sweep_sentence.format(
            first=words.number(float(self._smooth[0])),
            lowest=words.number(float(self._smooth[lowest])),
            rate=words.rate(float(self._rates[lowest])),
            suggestion=words.rate(self._suggestion),
        )
