"""Predicted against actual numbers."""

from __future__ import annotations

import numpy as np
import pytest

from app.figures.residuals import Predicted, Residuals
from app.figures.style import Style
from app.figures.words import Words


def place(chart: Predicted, figure: object, index: int) -> tuple[float, float]:
    """Where a point lies, in pixels from the top left, as matplotlib itself says."""
    axes = figure.axes[0]
    x, y = axes.transData.transform((chart._actual[index], chart._predicted[index]))
    return x, 300 - y


@pytest.mark.parametrize("rows", [50, 30_000])
def test_a_click_on_a_point_finds_its_row(style: Style, words: Words, rows: int) -> None:
    generator = np.random.default_rng(1)
    actual, predicted = generator.uniform(0, 100, rows), generator.uniform(0, 100, rows)
    actual[3], predicted[7] = np.nan, np.inf
    actual[20], predicted[20] = 200.0, -50.0
    chart = Predicted(actual, predicted)
    figure = chart.render(style, words, 400, 300)
    assert chart.pick(*place(chart, figure, 20)) == 20
    x, y = place(chart, figure, 20)
    assert chart.pick(x - 40, y) is None


def test_the_chosen_point_is_ringed(style: Style, words: Words) -> None:
    chart = Predicted([1, 2, np.nan], [1, 3, 4])
    chart.render(style, words, 400, 300)
    chart.select(1)
    assert not chart.follow()
    (ring,) = chart.moving
    assert ring.get_xydata().tolist() == [[2.0, 3.0]]
    chart.select(2)
    chart.follow()
    assert len(ring.get_xdata()) == 0


def test_both_axes_are_alike_so_that_right_answers_lie_on_the_diagonal(style: Style, words: Words) -> None:
    axes = Predicted([0, 10], [5, 40]).render(style, words, 400, 300).axes[0]
    assert axes.get_xlim() == axes.get_ylim()


def test_many_points_are_one_picture(style: Style, words: Words) -> None:
    numbers = np.random.default_rng(0).normal(size=100_000)
    axes = Predicted(numbers, numbers + 0.1).render(style, words, 400, 300).axes[0]
    assert len(axes.images) == 1
    assert max(len(line.get_xdata()) for line in axes.lines) <= 2


def test_errors_are_told_in_a_sentence_and_a_table(words: Words) -> None:
    assert Predicted([1, 2], [2, 4]).table(words).rows == ((1.0, 2.0, 1.0), (2.0, 4.0, 2.0))
    assert (
        Residuals([0, 0, 0, 0], [-2, -1, 1, 2]).sentence(words)
        == "4 errors from −2 to 2; half of them between −1.250 and 1.250."
    )
