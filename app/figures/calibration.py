"""Whether a classifier is as sure as it is right."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.artist import Artist

from app.figures import scale
from app.figures.chart import Chart, Table
from app.figures.sheet import Sheet, hatch
from app.figures.span import Span
from app.figures.words import Words

BINS = 10


class Calibration(Chart):
    """How often answers are right, by how sure the model was of them.

    Args:
        confidence: Probability of the answer given, 0 to 1, (rows,).
        correct: Whether it was right, (rows,).
    """

    def __init__(self, confidence: object, correct: object) -> None:
        super().__init__()
        sure = scale.finite(confidence)
        kept = np.isfinite(sure)
        sure, right = np.clip(sure[kept], 0.0, 1.0), np.asarray(correct, dtype=bool)[kept]
        self.confidence = float(sure.mean()) if len(sure) else float("nan")
        """Mean probability of the answers given."""
        self.accuracy = float(right.mean()) if len(right) else float("nan")
        """Share of right answers."""
        place = np.minimum((sure * BINS).astype(int), BINS - 1)
        self._rows = np.bincount(place, minlength=BINS)
        some = np.maximum(self._rows, 1)
        self._right = np.bincount(place, weights=right, minlength=BINS) / some
        self._sure = np.bincount(place, weights=sure, minlength=BINS) / some
        self.error = (
            float(np.sum(self._rows * np.abs(self._right - self._sure)) / len(sure))
            if len(sure)
            else float("nan")
        )
        """Expected calibration error: the mean distance between sure and right, weighted by rows."""

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """A bar a tenth of confidence, and the line on which both agree."""
        if not self._rows.sum():
            sheet.empty(sheet.whole, sheet.words.empty)
            return ()
        style, words = sheet.style, sheet.words
        axes = sheet.plot(sheet.whole, Span(0.0, 1.0), Span(0.0, 1.02), words.confidence, words.correct)
        axes.bar(
            np.arange(BINS) / BINS,
            self._right,
            1 / BINS,
            align="edge",
            color=style.colour(0),
            edgecolor=style.surface,
            linewidth=2 * style.unit,
            hatch=hatch(0),
        )
        axes.plot([0, 1], [0, 1], color=style.text, linewidth=style.unit, linestyle=(0, (2, 3)))
        return ()

    def table(self, words: Words) -> Table:
        """One row a tenth that has rows: how sure, how often right, and how many."""
        return Table(
            (words.confidence, words.correct, words.rows),
            tuple(
                (float(sure), float(right), int(rows))
                for sure, right, rows in zip(self._sure, self._right, self._rows, strict=True)
                if rows
            ),
        )

    def sentence(self, words: Words) -> str:
        """How sure, and how often right."""
        if not self._rows.sum():
            return words.nothing
        return words.calibration.format(
            confidence=words.percent(self.confidence), accuracy=words.percent(self.accuracy)
        )
