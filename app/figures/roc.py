"""What a classifier of two classes trades at each threshold: ROC, and precision against recall."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.artist import Artist
from matplotlib.lines import Line2D

from app.figures import scale
from app.figures.chart import Chart, Table
from app.figures.sheet import Sheet
from app.figures.span import Span
from app.figures.words import Words

NEAR = 12.0
"""Units around a click in which the curve counts as hit."""


class Tradeoff(Chart):
    """A curve with a point a threshold; the threshold in use is a ring. `pick` gives a place in `thresholds`.

    Args:
        truth: Whether a row belongs to the positive class, (rows,).
        scores: The model's probability of it, (rows,). Rows without a finite one are left out.
        threshold: The threshold in use.
    """

    def __init__(self, truth: object, scores: object, threshold: float = 0.5) -> None:
        super().__init__()
        numbers = scale.finite(scores)
        kept = np.isfinite(numbers)
        hits, alarms, self.thresholds = steps(np.asarray(truth, dtype=bool)[kept], numbers[kept])
        """Falling, (points,); the first is above every score."""
        self._positives, self._negatives = int(hits[-1]), int(alarms[-1])
        self.x, self.y = self.points(hits, alarms)
        self._threshold = threshold
        self._ring: Line2D | None = None
        self._sheet: Sheet | None = None

    def points(self, hits: np.ndarray, alarms: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Places on the sheet, from true and false positives at each threshold."""
        raise NotImplementedError

    def heads(self, words: Words) -> tuple[str, str]:
        """Names of the axes."""
        raise NotImplementedError

    def guess(self) -> tuple[float, float]:
        """Heights at the left and right end of the line that guessing reaches."""
        raise NotImplementedError

    @property
    def is_empty(self) -> bool:
        """Whether a class is missing, so that nothing can be traded."""
        return not self._positives or not self._negatives

    @property
    def area(self) -> float:
        """The area under the curve; NaN where a class is missing."""
        raise NotImplementedError

    def set_threshold(self, threshold: float) -> None:
        """Moves the ring to another threshold."""
        self._threshold = threshold
        self.changed()

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """The curve, guessing as a dotted line, and the ring."""
        self._sheet, self._ring = sheet, None
        if self.is_empty:
            sheet.empty(sheet.whole, sheet.words.empty)
            return ()
        style = sheet.style
        across, up = self.heads(sheet.words)
        axes = sheet.plot(sheet.whole, Span(0.0, 1.0), Span(0.0, 1.02), across, up)
        axes.plot([0, 1], self.guess(), color=style.text3, linewidth=style.unit, linestyle=(0, (2, 3)))
        chosen = self._chosen()
        axes.plot(
            self.x[chosen],
            self.y[chosen],
            color=style.colour(0),
            linewidth=style.line,
            clip_on=False,
            zorder=3,
        )
        ring = axes.plot(
            [], [], "o", color=style.colour(0), markersize=10 * style.unit, clip_on=False, zorder=5
        )[0]
        ring.set(markerfacecolor=style.surface, markeredgewidth=style.line)
        self._ring = ring
        self.follow()
        return (ring,)

    def follow(self) -> bool:
        """Moves the ring."""
        if self._ring is not None:
            at = self.place(self._threshold)
            self._ring.set_data([self.x[at]], [self.y[at]])
        return False

    def place(self, threshold: float) -> int:
        """The point of the curve at a threshold: rows with at least that probability count as positive."""
        return max(0, int(np.searchsorted(-self.thresholds, -threshold, side="right")) - 1)

    def pick(self, x: float, y: float) -> int | None:
        """The threshold nearest to a click."""
        if self._ring is None or self._sheet is None or self._ring.axes is None:
            return None
        place, sheet = self._ring.axes.get_position(), self._sheet
        across = (place.x0 + self.x * place.width) * sheet.width
        down = (1 - place.y0 - self.y / 1.02 * place.height) * sheet.height
        away = np.hypot(across - x, down - y)
        nearest = int(np.argmin(away))
        return nearest if away[nearest] <= NEAR * sheet.style.unit else None

    def picked_by_row(self, row: int) -> int:
        """The point that a row of the table is about."""
        return int(self._chosen()[1:][row])

    def table(self, words: Words) -> Table:
        """One row a threshold, at most a thousand of them."""
        chosen = self._chosen()[1:]
        columns = (self.thresholds[chosen].tolist(), self.x[chosen].tolist(), self.y[chosen].tolist())
        rows = () if self.is_empty else tuple(zip(*columns, strict=True))
        return Table((words.threshold, *self.heads(words)), rows)

    def _chosen(self) -> np.ndarray:
        return np.unique(np.linspace(0, len(self.x) - 1, scale.POINTS).astype(int))


class Roc(Tradeoff):
    """True positive rate against false positive rate."""

    def points(self, hits: np.ndarray, alarms: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Shares of the negatives and of the positives that are taken for positive."""
        return alarms / max(1, self._negatives), hits / max(1, self._positives)

    def heads(self, words: Words) -> tuple[str, str]:
        """Names of the axes."""
        return words.false_positive, words.true_positive

    def guess(self) -> tuple[float, float]:
        """Guessing takes the same share of both."""
        return 0.0, 1.0

    @property
    def area(self) -> float:
        """ROC AUC; NaN where a class is missing."""
        return float("nan") if self.is_empty else float(np.trapezoid(self.y, self.x))

    def sentence(self, words: Words) -> str:
        """The area."""
        return words.nothing if self.is_empty else words.roc.format(area=words.score(self.area))


class PrecisionRecall(Tradeoff):
    """Precision against recall."""

    def points(self, hits: np.ndarray, alarms: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Share of the positives found, and share of the found that are positive."""
        found = hits + alarms
        precision = np.where(found > 0, hits / np.maximum(found, 1), 1.0)
        return hits / max(1, self._positives), precision

    def heads(self, words: Words) -> tuple[str, str]:
        """Names of the axes."""
        return words.recall, words.precision

    def guess(self) -> tuple[float, float]:
        """Guessing is right as often as the class is there."""
        share = self._positives / max(1, self._positives + self._negatives)
        return share, share

    @property
    def area(self) -> float:
        """Average precision; NaN where a class is missing."""
        return float("nan") if self.is_empty else float(np.sum(np.diff(self.x) * self.y[1:]))

    def sentence(self, words: Words) -> str:
        """The average precision."""
        if self.is_empty:
            return words.nothing
        return words.precision_recall.format(area=words.score(self.area), guess=words.score(self.guess()[0]))


def steps(truth: np.ndarray, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """True and false positives at each threshold.

    Args:
        truth: Whether a row is positive, bool, (rows,).
        scores: Finite, (rows,).

    Returns:
        True positives, false positives and thresholds, (points,) each; the first point is 0, 0, infinity.
    """
    order = np.argsort(-scores, kind="stable")
    truth, scores = truth[order], scores[order]
    ends = (
        np.append(np.flatnonzero(np.diff(scores)), len(scores) - 1) if len(scores) else np.empty(0, dtype=int)
    )
    hits = np.cumsum(truth)[ends]
    return np.append(0, hits), np.append(0, ends + 1 - hits), np.append(np.inf, scores[ends])
