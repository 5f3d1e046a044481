"""Every chart with numbers and names that break drawing: each one is drawn, and says what it shows."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

from app.figures.calibration import Calibration
from app.figures.chart import Chart
from app.figures.curves import Curves
from app.figures.distribution import Categories, Histogram
from app.figures.overlay import Line, Overlay
from app.figures.rates import Rates
from app.figures.residuals import Predicted, Residuals
from app.figures.roc import PrecisionRecall, Roc
from app.figures.schedule import Schedule
from app.figures.style import Style
from app.figures.timeline import Line as Course
from app.figures.timeline import Panel, Stretch, Timeline
from app.figures.words import Words

NUMBERS = {
    "none": [],
    "one": [3.0],
    "nothing but gaps": [math.nan, math.inf, -math.inf],
    "gaps": [1.0, math.nan, 2.0, math.inf],
    "constant": [5.0] * 10,
    "zeros": [0.0] * 10,
    "huge": [-1e308, 1e308, 0.0],
    "tiny": [1e-320, 2e-320, 0.0],
    "near": [1e9, 1e9 + 1e-6],
    "negative": [-3.0, -1.0],
    "many": list(np.random.default_rng(0).normal(size=30_000)),
}

NAMES = [
    r"$\bad$",
    r"$\frac{1}{2$",
    "$$",
    "cost in $ and $",
    "_hidden",
    "",
    "売上高 🙂",
    "مرحبا",
    "x" * 100_000,
    "<b>&amp;</b>",
    "\ud800",
    "{epoch} %s",
    "a\nb\x00",
]


def curves(values: list[float], name: str) -> Chart:
    """A run with these losses, of a metric with this name."""
    chart = Curves((name or "loss",), {name: name})
    for epoch, value in enumerate(values[:200], 1):
        chart.add_batch(epoch, 1, 1, {name or "loss": value})
        chart.add_epoch(epoch, {name or "loss": value, f"val_{name or 'loss'}": value})
    chart.set_best(1)
    return chart


def moments(values: list[float]) -> np.ndarray:
    """As many months, the second of them missing."""
    found = np.datetime64("2020-01", "M") + np.arange(len(values))
    found[1:2] = np.datetime64("NaT")
    return found


CHARTS: dict[str, Callable[[list[float], str], Chart]] = {
    "curves": curves,
    "overlay": lambda v, n: Overlay(n, [Line(n, range(len(v)), v), Line(n, v, v, 7)], n, n),
    "histogram": lambda v, n: Histogram(n, v, [i % 3 - 1 for i in range(len(v))], [n, "b"], n, n),
    "categories": lambda v, n: Categories(n, [(n, i) for i in range(len(v[:100]))], n),
    "predicted": lambda v, n: Predicted(v, v[::-1], n, n),
    "residuals": lambda v, n: Residuals(v, v[::-1], n, n),
    "schedule": lambda v, n: Schedule(v, len(v), n),
    "rates": lambda v, n: Rates(v, v, v, 0.01),
    "roc": lambda v, n: Roc([i % 2 for i in range(len(v))], v),
    "precision": lambda v, n: PrecisionRecall([i % 2 for i in range(len(v))], v),
    "timeline": lambda v, n: Timeline(
        range(len(v)), [Panel(n, (Course(n, v), Course(n, v[::-1], 1, True))), Panel(n, ())], [Stretch(n, 0, 2)], n, n
    ),
    "dated timeline": lambda v, n: Timeline(moments(v), [Panel(n, (Course(n, v),))], [Stretch(n, -1e9, 1e300)], n, n),
    "calibration": lambda v, n: Calibration(v, [i % 2 for i in range(len(v))]),
}


def draw(chart: Chart, style: Style, words: Words, width: float = 420, height: float = 260) -> None:
    """Draws all of it, reads it, and points at it."""
    chart.render(style, words, width, height).canvas.draw()
    assert isinstance(chart.follow(), bool)
    for artist in chart.moving:
        artist.axes.draw_artist(artist)
    chart.pick(100, 100)
    for x in range(0, 400, 50):
        assert isinstance(chart.tip(x, 100, words), str)
    assert chart.sentence(words)
    table = chart.table(words)
    assert all(len(row) == len(table.head) for row in table.rows)


@pytest.mark.parametrize("numbers", NUMBERS)
@pytest.mark.parametrize("kind", CHARTS)
def test_any_numbers_are_drawn(kind: str, numbers: str, style: Style, words: Words) -> None:
    draw(CHARTS[kind](NUMBERS[numbers], "loss"), style, words)


@pytest.mark.parametrize("kind", CHARTS)
def test_any_names_are_drawn(kind: str, style: Style, words: Words) -> None:
    for name in NAMES:
        draw(CHARTS[kind]([1.0, 3.0, 2.0], name), style, words)


@pytest.mark.parametrize("kind", CHARTS)
def test_any_size_is_drawn(kind: str, style: Style, words: Words) -> None:
    for width, height in ((0, 0), (1, 1), (30, 400), (400, 30), (3000, 60)):
        draw(CHARTS[kind]([1.0, 3.0, 2.0], "loss"), style, words, width, height)
