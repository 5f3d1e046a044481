"""The learning rate over a training, as it is planned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.artist import Artist

from app.figures import scale
from app.figures.chart import Chart, Table
from app.figures.sheet import Sheet
from app.figures.span import Span
from app.figures.words import Words

if TYPE_CHECKING:
    from models.options import TrainingOptions

STEPS = 40
"""Steps an epoch that a preview is planned with."""


class Schedule(Chart):
    """The learning rate of every step.

    Args:
        rates: Learning rates, evenly over the training, (steps,).
        epochs: Epochs planned.
        optimizer: Its name, in the title. "" leaves the title away.
    """

    def __init__(self, rates: object, epochs: int, optimizer: str = "") -> None:
        super().__init__()
        self._rates = scale.finite(rates)
        self._epochs, self._optimizer = max(1, epochs), optimizer

    @classmethod
    def of(cls, options: TrainingOptions, optimizer: str = "") -> Schedule:
        """The schedule that a training with these options will follow."""
        from app.training.schedule import rates

        steps = min(STEPS * options.epochs, 20_000)
        return cls(rates(options, max(1, steps)), options.epochs, optimizer)

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """One line, from 0 up."""
        words, style = sheet.words, sheet.style
        box = sheet.header(
            sheet.whole, words.schedule.format(optimizer=self._optimizer) if self._optimizer else ""
        )
        x, y = self._places(), self._rates
        x, y = x[np.isfinite(y)], y[np.isfinite(y)]
        if not len(y):
            sheet.empty(box, words.empty)
            return ()
        high = float(y.max()) * 1.06 or 1.0
        low = min(0.0, float(y.min()))
        across = Span(0.0, float(self._epochs), "epochs")
        axes = sheet.plot(box, across, Span(low, high), words.epoch)
        axes.plot(*scale.decimate(x, y), color=style.colour(0), linewidth=style.line, zorder=3)
        return ()

    def table(self, words: Words) -> Table:
        """The rate at the end of each epoch."""
        ends = np.searchsorted(self._places(), np.arange(1, self._epochs + 1) - 1e-9)
        rows = [
            (epoch, float(self._rates[min(end, len(self._rates) - 1)]))
            for epoch, end in enumerate(ends.tolist(), 1)
            if len(self._rates)
        ]
        return Table((words.epoch, words.title("learning_rate")), tuple(rows))

    def sentence(self, words: Words) -> str:
        """Where it starts, its peak, and its end."""
        known = self._rates[np.isfinite(self._rates)]
        if not len(known):
            return words.nothing
        first, high, last = float(known[0]), float(known.max()), float(known[-1])
        return words.schedule_sentence.format(
            first=words.rate(first), high=words.rate(high), last=words.rate(last)
        )

    def _places(self) -> np.ndarray:
        """Where each step ends, in epochs."""
        places: np.ndarray = (np.arange(len(self._rates)) + 1) * self._epochs / max(1, len(self._rates))
        return places
