"""Columns as histograms and bars."""

from __future__ import annotations

import numpy as np

from app.figures.distribution import Categories, Histogram
from app.figures.style import Style
from app.figures.words import Words


def test_every_value_is_in_one_bar_and_missing_ones_are_named(style: Style, words: Words) -> None:
    ages = [*np.random.default_rng(0).normal(30, 12, 700), 0.0, 100.0, np.nan, np.inf]
    chart = Histogram("age", ages)
    assert chart.counts.sum() == 702
    rows = chart.table(words).rows
    assert sum(row[2] for row in rows[:-1]) == 702
    assert rows[-1] == ("missing", None, 2)
    assert chart.sentence(words).startswith("age: 702 values from")


def test_classes_stand_on_each_other_and_the_second_is_hatched(style: Style, words: Words) -> None:
    chart = Histogram("age", [1, 2, 3, 4], [0, 1, 0, 1], ["no", "yes"])
    axes = chart.render(style, words, 400, 250).axes[0]
    assert {patch.get_hatch() for patch in axes.patches} == {None, "////"}
    assert chart.table(words).head == ("From", "To", "no", "yes")
    assert {text.get_text() for text in chart.render(style, words, 400, 250).texts} >= {"no", "yes"}


def test_of_many_classes_the_most_frequent_are_told_apart(words: Words) -> None:
    codes = np.repeat(np.arange(30), np.arange(1, 31))
    chart = Histogram("x", np.linspace(0, 1, len(codes)), codes, [f"class {n}" for n in range(30)])
    assert chart.table(words).head[2:] == ("class 26", "class 27", "class 28", "class 29", "other")
    assert chart.counts.sum() == len(codes)


def test_rows_without_a_class_are_kept_apart(words: Words) -> None:
    chart = Histogram("x", [1, 2, 3], [0, -1, 1], ["a", "b"])
    assert chart.table(words).head[2:] == ("a", "b", "other")


def test_whole_numbers_get_edges_on_round_places(words: Words) -> None:
    starts = [row[0] for row in Histogram("siblings", [0, 0, 1, 1, 2, 8] * 20).table(words).rows]
    assert all(float(start * 10).is_integer() for start in starts)


def test_a_thousand_categories_become_as_many_bars_as_have_room_and_one_other(
    style: Style, words: Words
) -> None:
    chart = Categories("name", [(f"name {n}", 1000 - n) for n in range(1000)])
    figure = chart.render(style, words, 400, 300)
    written = [text.get_text() for text in figure.texts]
    assert written[0] == "name 0"
    assert any(text.startswith("other (") for text in written)
    assert len(figure.patches) <= 14
    assert len(chart.table(words).rows) == 1000
    assert chart.sentence(words) == "name: 1,000 values, most often name 0 (1,000)."
