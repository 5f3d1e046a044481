"""The sweep over learning rates: its axis, its mark, and what it says to those who don't see it."""

from __future__ import annotations

import numpy as np
import pytest

from app.figures.rates import Rates
from app.figures.style import Style
from app.figures.words import Words


@pytest.fixture
def swept() -> tuple[np.ndarray, np.ndarray]:
    rates = np.geomspace(1e-6, 1.0, 150)
    return rates, 2.0 - np.minimum(1.5, 100 * rates) + 40 * rates**2


def test_the_suggestion_is_marked_and_the_axis_is_of_powers_of_ten(swept, style: Style, words: Words) -> None:
    figure = Rates(*swept, swept[1], 0.0023).render(style, words, 400, 240)
    figure.canvas.draw()
    (axes,) = figure.axes
    assert axes.get_xscale() == "log"
    assert [note.get_text() for note in axes.texts] == ["suggested, 0.0023"]
    told = [text.get_text() for text in figure.texts]
    assert "1e-06" in told and "1" in told and "Learning rate" in told


def test_where_the_loss_breaks_out_it_leaves_the_picture(swept, style: Style, words: Words) -> None:
    axes = Rates(*swept, swept[1], 0.0023).render(style, words, 400, 240).axes[0]
    assert axes.get_ylim()[1] < 4 < swept[1].max()


def test_it_can_be_read_as_a_table_and_as_a_sentence(swept, words: Words) -> None:
    chart = Rates(*swept, swept[1], 0.0023)
    assert chart.table(words).head == ("Learning rate", "Loss", "Smoothed")
    assert len(chart.table(words).rows) == 150 and chart.table(words).rows[0][0] == "1e-06"
    assert "0.0023 is suggested" in chart.sentence(words)
    assert Rates(*swept, swept[1]).sentence(words) == "The loss fell at no learning rate."
