"""What is answered all over the plane of two columns."""

from __future__ import annotations

import numpy as np
import pytest

from app.figures.plane import Plane, Side
from app.figures.style import Style
from app.figures.words import Words

LENGTH = Side("<b>length</b>", tuple(np.linspace(0.0, 3.0, 4)))
ISLAND = Side("$island_1$", names=("Biscoe", "Dream"))


def test_the_cell_under_the_mouse_says_where_it_is_and_what_is_answered(style: Style, words: Words) -> None:
    winners, shares = [[0, 0, 1, 1], [1, 1, 1, 1]], [[0.9, 0.6, 0.6, 1.0], [0.5] * 4]
    chart = Plane(LENGTH, ISLAND, winners, shares, ["Adelie", "Gentoo"], [[0.0, 0, 0], [3.0, 1, 1]], "species")
    axes = chart.render(style, words, 500, 300).axes[0]
    x, y = axes.transData.transform((1.0, 0.0))
    assert chart.tip(x, 300 - y, words) == "<b>length</b> 1\n$island_1$ Biscoe\nAdelie 60.0 %"
    assert chart.tip(1, 1, words) == ""
    assert chart.table(words).rows[0] == (0.0, "Biscoe", "Adelie", "90.0 %")
    assert len(chart.table(words).rows) == 8
    told = "<b>length</b> across and $island_1$ upwards: Gentoo 75.0 %, Adelie 25.0 % of the plane."
    assert chart.sentence(words) == told


def test_a_surer_answer_has_a_stronger_colour(style: Style, words: Words) -> None:
    chart = Plane(LENGTH, ISLAND, [[0] * 4, [1] * 4], [[0.5, 0.7, 0.9, 1.0]] * 2, ["a", "b"])
    cells = chart.render(style, words, 500, 300).axes[0].images[0].get_array()
    assert (np.diff(cells[0, :, 3]) > 0).all()
    assert not np.allclose(cells[0, 0, :3], cells[1, 0, :3])


def test_numbers_are_told_by_their_lowest_and_highest(style: Style, words: Words) -> None:
    chart = Plane(LENGTH, ISLAND, [[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, np.nan]], target="price",
                  points=[[1.0, 0.0, 2.5], [2.0, 1.0, np.nan], [np.nan, 0.0, 1.0], [99.0, 0.0, 1.0]])  # fmt: skip
    figure = chart.render(style, words, 500, 300)
    assert "1 is dark, 7 is light" in [text.get_text() for text in figure.texts]
    shown = sum(len(found.get_offsets()) for found in figure.axes[0].collections if len(found.get_offsets()))
    assert shown >= 2, "a row outside of the plane or without a place is not shown, one without an answer is"
    assert chart.sentence(words) == "price lies between 1 and 7."


@pytest.mark.parametrize("size", [(1, 1), (500, 300)])
def test_nothing_and_one_place_are_no_reason_to_fail(style: Style, words: Words, size: tuple[int, int]) -> None:
    single = Side("x", (2.0,))
    Plane(single, Side("y", names=("only",)), [[1.0]]).render(style, words, *size)
    empty = Plane(single, single, [[np.nan]])
    empty.render(style, words, *size)
    assert empty.sentence(words) == words.nothing
