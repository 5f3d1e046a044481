"""Numbers over time."""

from __future__ import annotations

import numpy as np
import pytest

from app.figures import dates
from app.figures.style import Style
from app.figures.timeline import Line, Panel, Stretch, Timeline, seconds, thinned
from app.figures.words import Words


def span(first: str, last: str) -> tuple[float, float]:
    low, high = seconds(np.array([first, last], dtype="datetime64[s]"))
    return float(low), float(high)


@pytest.mark.parametrize(
    ("first", "last", "most", "expected"),
    [
        ("2018-01-01", "2023-12-31", 6, ["2018", "2019", "2020", "2021", "2022", "2023"]),
        ("1949-01-01", "1960-12-01", 3, ["1950", "1955", "1960"]),
        ("2014-07-01", "2015-01-31", 4, ["2014-07", "2014-09", "2014-11", "2015-01"]),
        ("2012-01-01", "2012-01-04", 4, ["2012-01-01", "2012-01-02", "2012-01-03", "2012-01-04"]),
        ("2014-07-01T00:00", "2014-07-01T12:00", 2, ["2014-07-01 00:00", "2014-07-01 12:00"]),
    ],
)
def test_dates_on_an_axis_are_round_and_no_finer_than_they_lie_apart(
    first: str, last: str, most: int, expected: list[str]
) -> None:
    assert dates.written(dates.ticks(*span(first, last), most)) == expected


@pytest.mark.parametrize("days", [0.001, 0.3, 2, 9, 40, 200, 900, 9_000, 300_000])
@pytest.mark.parametrize("most", [2, 4, 6])
def test_no_span_has_more_dates_than_there_is_room_for(days: float, most: int) -> None:
    low, _ = span("1987-03-05T03:04:05", "2000-01-01")
    high = low + days * 86_400
    found = dates.ticks(low, high, most)
    assert 1 <= len(found) <= most
    assert all(low <= tick <= high for tick in found)
    assert len(set(dates.written(found))) == len(found)


def test_a_long_line_is_drawn_with_few_points_and_keeps_its_gap_and_its_highest() -> None:
    values = np.sin(np.arange(50_000) / 500)
    values[20_000:30_000] = np.nan
    values[40_123] = 9.0
    at, shown = thinned(np.arange(50_000.0), values)
    assert len(at) == len(shown) < 1100
    assert np.nanmax(shown) == 9.0
    assert np.isnan(shown).sum() == 1


def test_the_parts_are_shaded_and_named(style: Style, words: Words) -> None:
    places = np.datetime64("2020-01-01") + np.arange(100)
    low, high = span("2020-03-01", "2020-04-09")
    chart = Timeline(places, [Panel("sales", (Line("sales", np.arange(100.0)),))], [Stretch("Test", low, high)])
    figure = chart.render(style, words, 500, 300)
    (shaded,) = figure.axes[0].patches
    assert (shaded.get_x(), shaded.get_x() + shaded.get_width()) == (low, high)
    assert "Test" in [text.get_text() for text in figure.texts]


def test_the_numbers_can_be_read_with_their_moments(words: Words) -> None:
    places = np.array(["2020-01", "2020-02", "2020-03"], dtype="datetime64[M]")
    lines = (Line("Actual", [1.0, 2.0, np.nan]), Line("Last value", [5.0, 1.0, 2.0], 1, thin=True))
    chart = Timeline(places, [Panel("sales", lines)], across="month")
    table = chart.table(words)
    assert table.head == ("month", "Actual", "Last value")
    assert table.rows[1:] == (("2020-02", 2.0, 1.0), ("2020-03", None, 2.0))
    assert chart.sentence(words) == "From 2020-01 to 2020-03. Actual lies between 1 and 2."


def test_the_mouse_is_told_the_moment_and_each_number(style: Style, words: Words) -> None:
    chart = Timeline([1, 2, 3], [Panel("", (Line("Actual", [4.0, 5.0, 6.0]), Line("Forecast", [4.5, 5.5, 6.5], 1)))])
    figure = chart.render(style, words, 400, 300)
    x, y = figure.axes[0].transData.transform((2.0, 5.0))
    assert chart.tip(x, 300 - y, words) == "2\nActual 5\nForecast 5.500"
