"""Training curves: each metric by epoch and batch, the best epoch marked, drawn while they grow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.text import Annotation

from app.figures import reach, scale
from app.figures.chart import Chart, Table
from app.figures.history import History
from app.figures.reach import Limits
from app.figures.sheet import Box, Entry, Sheet
from app.figures.span import Span
from app.figures.words import Words

NARROWEST = 250.0
"""Two metrics stand side by side where each has this many units of width, else one under the other."""

SWOOP, FALL = 3, 0.1
"""A loss that falls below a tenth after its first three epochs starts above the axis: what comes later matters."""


@dataclass
class Panel:
    """One metric's axes and what moves on them.

    Args:
        room: Share of the width that the words take.
        pointed: The epoch that the words point at; None before the first.
    """

    metric: str
    axes: Axes
    batches: Line2D
    lines: tuple[Line2D, Line2D]
    dots: tuple[Line2D, Line2D]
    rule: Line2D
    ring: Line2D
    words: Annotation | None
    pattern: str
    room: float
    pointed: int | None = None

    def moving(self) -> list[Artist]:
        """The artists, lowest first."""
        found: list[Artist] = [self.batches, self.rule, *self.lines, *self.dots, self.ring]
        return [*found, self.words] if self.words else found


class Curves(Chart):
    """A run's metrics, training solid and validation dashed.

    Args:
        metrics: Names of the metrics to show, in order; those without numbers yet get empty axes.
        notes: Metric to a few words beside its title, such as "nats per picture".
        marks: Metric to values that it is compared with, and what each is called; drawn where they lie on the axis.
    """

    def __init__(
        self,
        metrics: Sequence[str] = ("loss",),
        notes: Mapping[str, str] | None = None,
        marks: Mapping[str, Sequence[tuple[str, float]]] | None = None,
    ) -> None:
        super().__init__()
        self._marks = dict(marks or {})
        self.history = History()
        self.metrics = tuple(metrics)
        self.log = False
        self.batches = True
        self._notes = dict(notes or {})
        self._panels: list[Panel] = []
        self._limits: dict[str, Limits] = {}
        self._across: Limits | None = None
        self._drawn_to, self._fine = 0.0, 0.0
        self._stale = True

    def add_epoch(self, epoch: int, metrics: Mapping[str, float | None]) -> None:
        """Adds an epoch, counted from 1, with its training and `val_` metrics."""
        self.history.add_epoch(epoch, metrics)
        self._drawn_to = float(epoch)
        self.changed()

    def add_batch(self, epoch: int, step: int, steps: int, metrics: Mapping[str, float | None]) -> None:
        """Adds a batch of the running epoch (counted from 1): its step of `steps` and running metrics."""
        self.history.add_batch(epoch, step, steps, metrics)
        at = epoch - 1 + step / max(1, steps)
        if self.batches and abs(at - self._drawn_to) >= self._fine:  # else it would fall on the pixels of the last one
            self._drawn_to = at
            self.changed()

    def load(self, rows: Iterable[Mapping[str, float | None]]) -> None:
        """Adds the rows of a history.csv: mappings with `epoch`, metrics and `val_` metrics."""
        for row in rows:
            self.history.add_epoch(int(row.get("epoch") or 0), row)
        self.settle()

    def set_planned(self, epochs: int) -> None:
        """Says how many epochs are planned: the axis runs to there."""
        self.history.planned = max(epochs, self.history.last)
        self.changed()

    def set_best(self, epoch: int | None) -> None:
        """Marks the best epoch; None takes the mark away."""
        self.history.best = epoch
        self.changed()

    def set_marks(self, marks: Mapping[str, Sequence[tuple[str, float]]]) -> None:
        """Compares metrics with other values."""
        if dict(marks) != self._marks:
            self._marks = dict(marks)
            self.settle()

    def set_log(self, log: bool) -> None:
        """Draws losses on a logarithmic axis, or not."""
        self.log = log
        self.settle()

    def set_batches(self, shown: bool) -> None:
        """Draws the running figures by batch behind those by epoch, or not."""
        if shown != self.batches:
            self.batches = shown
            self.settle()

    def show(self, metrics: Sequence[str]) -> None:
        """Shows other metrics."""
        self.metrics = tuple(metrics)
        self.settle()

    def settle(self) -> None:
        """Fits the axes to the numbers: when a run ends or is opened."""
        self._limits.clear()
        self._stale = True
        self.changed()

    def build(self, sheet: Sheet) -> Sequence[Artist]:
        """A panel for each metric, side by side or one under the other as the sheet allows."""
        self._stale = False
        self._across = self._wanted_across()
        self._panels = [
            self._panel(sheet, box, metric, first=not place)
            for place, (metric, box) in enumerate(zip(self.metrics, self._boxes(sheet), strict=True))
        ]
        wide = sum(panel.axes.get_window_extent().width for panel in self._panels) / max(1, len(self._panels))
        self._fine = (self._across[1] - self._across[0]) / max(1.0, wide)
        self._move()
        return [artist for panel in self._panels for artist in panel.moving()]

    def follow(self) -> bool:
        """Moves lines and marks; True where an axis no longer holds them."""
        if self._stale or self._across != self._wanted_across():
            return True
        if any(self._wanted(metric) != self._limits.get(metric) for metric in self.metrics):
            return True
        self._move()
        return False

    def tip(self, x: float, y: float, words: Words) -> str:
        """The numbers of the epoch under the mouse."""
        for panel in self._panels:
            at = self.data_at(panel.axes, x, y)
            if at is not None:
                return self._told(panel.metric, round(at[0]), words)
        return ""

    def _told(self, metric: str, epoch: int, words: Words) -> str:
        parts = ((words.training, metric), (words.validation, f"val_{metric}"))
        known = [(part, self.history.at(name, epoch)) for part, name in parts]
        lines = [f"{part} {words.number(value)}" for part, value in known if value is not None]
        return "\n".join([f"{words.epoch} {epoch}", *lines]) if lines else ""

    def table(self, words: Words) -> Table:
        """One row an epoch."""
        return self.history.table(words)

    def sentence(self, words: Words) -> str:
        """How each shown metric went."""
        if not self.history.epochs:
            return words.nothing
        told = [self.history.sentence(metric, words) for metric in self.metrics]
        return " ".join(sentence for sentence in told if sentence != words.nothing) or words.nothing

    def _boxes(self, sheet: Sheet) -> list[Box]:
        count, unit, gap = max(1, len(self.metrics)), sheet.style.unit, 24 * sheet.style.unit
        columns = count if sheet.width >= count * NARROWEST * unit + (count - 1) * gap else 1
        rows = -(-count // columns)
        wide = (sheet.width - (columns - 1) * gap) / columns
        high = (sheet.height - (rows - 1) * gap / 2) / rows
        return [
            Box(left, top, left + wide, top + high)
            for row in range(rows)
            for top in (row * (high + gap / 2),)
            for left in (column * (wide + gap) for column in range(columns))
        ][: len(self.metrics)]

    def _panel(self, sheet: Sheet, box: Box, metric: str, first: bool) -> Panel:
        words = sheet.words
        entries = [Entry(words.training, 0)]
        if not self.history.epochs or len(self.history.line(f"val_{metric}")[0]):
            entries.append(Entry(words.validation, 1))
        beside = box.left > 0  # panels under the first one go without a legend
        rest = sheet.header(
            box, words.title(metric), self._notes.get(metric, ""), entries if first or beside else ()
        )
        limits = self._limits[metric] = self._wanted(metric)
        assert self._across is not None
        up = Span(*limits, "log" if self._is_log(metric) else "numbers")
        axes = sheet.plot(rest, Span(*self._across, "epochs"), up)
        for name, value in self._marks.get(metric, ()):
            if limits[0] < value < limits[1]:
                _marked(axes, sheet, name, value)
        return _drawn(axes, metric, sheet, with_words=first)

    def _is_log(self, metric: str) -> bool:
        low = self._bounds(metric)
        return self.log and metric not in reach.SHARES and low is not None and low[0] > 0

    def _wanted_across(self) -> Limits:
        last = max(self.history.planned, self.history.last, 1)
        batches = self.batches and any(len(self.history.trace(metric)[0]) for metric in self.metrics)
        return (0.0 if batches or last == 1 else 1.0, float(last))

    def _bounds(self, metric: str) -> Limits | None:
        lines = [self.history.line(name)[1] for name in (metric, f"val_{metric}")]
        values = np.concatenate(lines)
        if not len(values):
            return scale.bounds(self.history.trace(metric)[1])
        later = np.concatenate([line[SWOOP:] for line in lines])
        if (
            not self.log
            and metric not in reach.SHARES
            and len(later) > 2 * SWOOP
            and later.max() < FALL * values.max()
        ):
            return scale.bounds(np.append(later, values.min()))
        return scale.bounds(values)

    def _wanted(self, metric: str) -> Limits:
        """The limits to draw with: those of now as long as they do."""
        now, found = self._limits.get(metric), self._bounds(metric)
        if found is None:
            return now or (0.0, 1.0)
        log = self._is_log(metric)
        if self.history.epochs < 3 and found[0] > 0 and metric not in reach.SHARES and not log:
            found = (0.0, found[1])  # too early to look closer
        fit = reach.fitted(metric, *found, log)
        if now is None or log and now[0] <= 0:
            return fit
        if found[0] < now[0] or found[1] > now[1]:
            return reach.grown(metric, now, *found, log)
        settled = any(len(self.history.line(name)[1]) for name in (metric, f"val_{metric}"))
        return fit if settled and not log and reach.is_wide(now, fit) else now

    def _move(self) -> None:
        for panel in self._panels:
            self._move_panel(panel)

    def _move_panel(self, panel: Panel) -> None:
        panel.batches.set_visible(self.batches)
        if self.batches:
            panel.batches.set_data(*self.history.trace(panel.metric))
            panel.batches.set_alpha(0.4 if self.history.epochs else 1.0)
        for line, dot, name in zip(
            panel.lines, panel.dots, (panel.metric, f"val_{panel.metric}"), strict=True
        ):
            x, y = self.history.line(name)
            line.set_data(*scale.decimate(x, y))
            dot.set_data(x[-1:], y[-1:])
        best = self.history.best
        height = next(
            (v for n in (f"val_{panel.metric}", panel.metric) if (v := self.history.at(n, best)) is not None),
            None,
        )
        marked = best is not None and height is not None
        for artist in (panel.rule, panel.ring, *([panel.words] if panel.words else [])):
            artist.set_visible(marked)
        if best is not None and height is not None:
            low, high = panel.axes.get_ylim()
            panel.ring.set_visible(low <= height <= high)
            panel.rule.set_xdata([best, best])
            panel.ring.set_data([best], [height])
            _point_out(panel, best)


def _point_out(panel: Panel, best: int) -> None:
    """Puts the words at that side of the best epoch's line that has more room."""
    if panel.words and panel.pointed != best:
        panel.pointed = best
        low, high = panel.axes.get_xlim()
        right = (best - low) / (high - low) < panel.room
        panel.words.set_text(panel.pattern.format(epoch=best))
        panel.words.xy = (best, 1.0)
        panel.words.set_position((6.0 if right else -6.0, -4.0))
        panel.words.set_horizontalalignment("left" if right else "right")


def _drawn(axes: Axes, metric: str, sheet: Sheet, with_words: bool) -> Panel:
    """Empty lines and marks on a metric's axes."""
    style, unit = sheet.style, sheet.style.unit

    def line(index: int, **given: object) -> Line2D:
        return axes.plot([], [], color=style.colour(index), **given)[0]  # type: ignore[arg-type]

    rule = axes.axvline(1.0, color=style.text3, linewidth=unit, linestyle=(0, (2, 3)), ymax=1.0)
    dots = [line(place, marker="o", markersize=7 * unit, clip_on=False, zorder=4) for place in (0, 1)]
    ring = line(1, marker="o", markersize=10 * unit, markerfacecolor=style.surface, clip_on=False, zorder=5)
    ring.set_markeredgewidth(style.line)
    return Panel(
        metric,
        axes,
        line(0, linewidth=style.line / 2, alpha=0.4),
        (
            line(0, linewidth=style.line, zorder=3),
            line(1, linewidth=style.line, linestyle=style.dash(1), zorder=3),
        ),
        (dots[0], dots[1]),
        rule,
        ring,
        _best_words(axes, sheet) if with_words else None,
        sheet.words.best,
        (sheet.measure(sheet.words.best.format(epoch=888), bold=True) + 10 * unit)
        / (axes.get_position().width * sheet.width),
    )


def _marked(axes: Axes, sheet: Sheet, name: str, value: float) -> None:
    """A line across at a value that the metric is compared with, its name above it."""
    style, unit = sheet.style, sheet.style.unit
    axes.axhline(value, color=style.text3, linewidth=unit, linestyle=(0, (4, 3)), zorder=1)
    axes.annotate(
        sheet.elided(name, axes.get_position().width * sheet.width),
        (0.0, value),
        xytext=(2 * unit, 3 * unit),
        xycoords=axes.get_yaxis_transform(),
        textcoords="offset points",
        va="bottom",
        color=style.text3,
        fontproperties=sheet.font(),
    )


def _best_words(axes: Axes, sheet: Sheet) -> Annotation:
    return axes.annotate(
        "",
        (1.0, 1.0),
        xytext=(0.0, 0.0),
        xycoords=axes.get_xaxis_transform(),
        textcoords="offset points",
        va="center_baseline",
        color=sheet.style.text,
        fontproperties=sheet.font(bold=True),
        annotation_clip=False,
        bbox={"facecolor": sheet.style.surface, "edgecolor": "none", "pad": sheet.style.unit},
    )
