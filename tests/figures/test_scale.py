"""Ticks, limits and thinned lines: what an eye sees on an axis."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.figures import reach, scale
from app.figures.trace import Trace
from app.figures.words import Words

NUMBERS = st.floats(-1e300, 1e300)


@given(NUMBERS, NUMBERS)
def test_any_two_numbers_get_between_one_and_six_rising_ticks_within_the_axis(
    one: float, other: float
) -> None:
    low, high = scale.padded(min(one, other), max(one, other))
    ticks = scale.ticks(low, high)
    assert 1 <= len(ticks) <= 6
    assert ticks == sorted(ticks)
    room = (high - low) * 1e-5
    assert all(low - room <= tick <= high + room for tick in ticks)
    assert len(scale.written(ticks, Words())) == len(ticks)


@pytest.mark.parametrize(
    ("last", "expected"),
    [(1, [1]), (2, [1, 2]), (5, [1, 2, 3, 4, 5]), (20, [1, 5, 10, 15, 20]), (100, [1, 20, 40, 60, 80, 100])],
)
def test_epochs_are_marked_at_the_first_and_at_round_ones(last: int, expected: list[int]) -> None:
    assert scale.whole(last) == expected


@given(st.integers(1, 10**9))
def test_epochs_never_have_more_than_six_marks(last: int) -> None:
    assert len(scale.whole(last)) <= 6


def test_ticks_have_the_same_number_of_decimals_and_the_users_marks() -> None:
    assert scale.written([0.0, 0.25, 0.5], Words()) == ["0.00", "0.25", "0.50"]
    assert scale.written([0, 20_000], Words(decimal=",", group=".")) == ["0", "20.000"]
    assert scale.written([2010, 2020], Words()) == ["2010", "2020"]
    assert scale.written([0, 1500], Words()) == ["0", "1,500"]
    assert scale.written([-1.5, 0.0], Words(decimal=",")) == ["−1,5", "0,0"]
    assert scale.written([0, 1e300], Words()) == ["0", "1e+300"]
    assert scale.written([0.0], Words()) == ["0"]


def test_a_thinned_line_keeps_its_ends_its_highest_and_its_lowest_point() -> None:
    y = np.random.default_rng(0).normal(size=100_000)
    y[77_777], y[99_998] = 50.0, -50.0
    x, kept = scale.decimate(np.arange(100_000), y)
    assert len(kept) <= 1000
    assert kept.max() == 50.0 and kept.min() == -50.0
    assert (x[0], x[-1]) == (0, 99_999)
    assert (np.diff(x) > 0).all()


def test_a_line_that_grows_for_ever_stays_small_and_keeps_its_peak() -> None:
    trace = Trace()
    for place in range(50_000):
        trace.add(place, 9.0 if place == 12_345 else math.sin(place))
    trace.add(50_000, math.nan)
    assert len(trace) <= 1000
    assert trace.y.max() == 9.0
    assert trace.x[-1] == 49_999


def test_what_is_no_number_is_dropped_and_what_is_too_large_is_clipped() -> None:
    assert np.array_equal(
        scale.finite([1, None, math.inf, 1e308]), [1, math.nan, math.nan, 1e300], equal_nan=True
    )


def test_a_loss_starts_at_zero_unless_it_would_be_a_flat_line() -> None:
    assert reach.fitted("loss", 0.1, 0.5)[0] == 0.0
    low, high = reach.fitted("loss", 240.0, 300.0)
    assert 200 < low < 240 and 300 < high < 310


def test_an_accuracy_may_start_higher_and_never_leaves_zero_to_one() -> None:
    low, high = reach.fitted("accuracy", 0.81, 0.956)
    assert 0.7 < low <= 0.81 and 0.956 <= high <= 1.0
    assert reach.fitted("accuracy", 0.0, 1.0) == (0.0, 1.0)
    assert reach.fitted("accuracy", 1.0, 1.0)[1] == 1.0


def test_limits_that_are_overrun_grow_by_half_at_least() -> None:
    assert reach.grown("loss", (0.0, 1.0), 0.1, 1.01)[1] >= 1.5
    assert reach.grown("accuracy", (0.8, 0.9), 0.7, 0.9)[0] <= 0.75


def test_numbers_in_sentences_have_as_many_digits_as_they_need() -> None:
    words = Words()
    assert [words.number(value) for value in (0.61234, 12.0, 70000.0, 257.13, 1e-9, math.inf)] == [
        "0.612",
        "12",
        "70,000",
        "257.1",
        "1e-09",
        "∞",
    ]
