"""A series' rows are put in order and on a regular grid, whatever the file looks like."""

from __future__ import annotations

import numpy as np
import pytest

from app.data.series import grid, season
from app.data.series.step import Step


def dates(*texts: str) -> np.ndarray:
    return np.array(texts, dtype="datetime64[s]")


def daily(count: int, start: str = "2020-01-01") -> np.ndarray:
    return (np.datetime64(start) + np.arange(count)).astype("datetime64[s]")


@pytest.mark.parametrize(
    ("order", "words"),
    [
        (daily(20), "1 day"),
        (np.datetime64("2020-01-01T00:00:00") + 1800 * np.arange(20), "30 minutes"),
        (np.array([f"20{y:02}-{m:02}" for y in range(3) for m in range(1, 13)], dtype="datetime64[s]"), "1 month"),
        (np.array([f"20{y:02}-01-01" for y in range(20)], dtype="datetime64[s]"), "1 year"),
        (np.array([f"2020-{m:02}" for m in (1, 4, 7, 10)] + ["2021-01"], dtype="datetime64[s]"), "3 months"),
        (daily(20 * 7)[::7], "1 week"),
        (np.arange(20.0) * 0.25, "0.25"),
    ],
)
def test_the_step_is_told_from_dates_and_numbers(order: np.ndarray, words: str) -> None:
    laid = grid.of(order, None, len(order), 5)
    assert laid.step is not None and str(laid.step.words) == words
    assert (laid.rows == np.arange(len(order))).all() and laid.gaps == 0


def test_rows_stand_in_order_however_the_file_has_them() -> None:
    order = daily(12)[::-1]
    laid = grid.of(order, None, 12, 5)
    assert laid.rows.tolist() == list(range(11, -1, -1)) and not laid.is_sorted
    assert laid.place[11] == 0


def test_missing_steps_are_empty_places_and_are_counted() -> None:
    order = np.delete(daily(30), [10, 11, 20])
    laid = grid.of(order, None, len(order), 5)
    assert (laid.gaps, laid.missing, laid.first_gap) == (2, 3, 9)
    assert np.flatnonzero(laid.rows < 0).tolist() == [10, 11, 20]
    assert laid.moments is not None and (laid.moments == daily(30)).all()


def test_a_very_long_gap_is_no_longer_than_a_window() -> None:
    order = np.concatenate([daily(20), daily(20, "2024-01-01")])
    laid = grid.of(order, None, 40, 5)
    assert len(laid.rows) == 45 and laid.missing > 1000
    assert laid.moments is not None and laid.moments[24] == np.datetime64("2023-12-31")


def test_rows_at_no_fixed_step_simply_follow_each_other() -> None:
    order = dates("2020-01-01", "2020-01-02", "2020-01-09", "2020-02-01", "2020-02-03", "2020-06-01")
    laid = grid.of(order, None, 6, 5)
    assert laid.step is None and laid.gaps == 0 and len(laid.rows) == 6


def test_a_moment_that_stands_there_twice_is_named_by_its_row() -> None:
    order = daily(12)
    order[7] = order[3]
    assert grid.of(order, None, 12, 5).repeated == (7,)


def test_the_same_moment_in_two_groups_is_no_repetition() -> None:
    order = np.tile(daily(6), 2)
    groups = np.array(["b"] * 6 + ["a"] * 6, dtype=object)
    laid = grid.of(order, groups, 12, 5)
    assert laid.repeated == () and laid.ends.tolist() == [6, 12]
    assert laid.rows[:6].tolist() == [6, 7, 8, 9, 10, 11]


def test_rows_without_a_moment_have_no_place() -> None:
    order = daily(12)
    order[4] = np.datetime64("NaT")
    laid = grid.of(order, None, 12, 5)
    assert laid.place[4] == -1 and laid.missing == 1


def test_the_moment_after_the_last_row_goes_on_by_the_step() -> None:
    months = np.array([f"2020-{m:02}-01" for m in range(1, 13)], dtype="datetime64[s]")
    laid = grid.of(months, None, 12, 5)
    following = laid.following()
    assert following is not None and following[-1] == np.datetime64("2021-01-01")


def test_the_last_of_a_month_stays_within_the_next() -> None:
    after = Step("months", 1).after(dates("2021-01-31"), np.array([1]))
    assert after[0] == np.datetime64("2021-02-28")


def test_a_season_is_found_by_the_calendar_and_without_one() -> None:
    generator = np.random.default_rng(0)
    places = np.arange(400)
    weekly = np.sin(2 * np.pi * places / 7) + generator.normal(0, 0.3, 400) + 0.01 * places
    assert season.season(weekly, Step("seconds", 86_400)) == 7
    assert season.season(np.sin(2 * np.pi * places / 12) + generator.normal(0, 0.3, 400), None) in (12, 24, 36, 48)
    assert season.season(generator.normal(0, 1, 400).cumsum(), Step("seconds", 86_400)) is None
    assert season.season(np.full(400, 3.0), None) is None
    assert season.season(np.full(400, np.nan), None) is None


@pytest.mark.parametrize(
    ("step", "rows", "window"),
    [
        (Step("seconds", 86_400), 3650, 28), (Step("seconds", 1800), 10_000, 48), (Step("months", 1), 144, 24),
        (Step("seconds", 86_400), 60, 12), (None, 1000, 24), (None, 6, 1),
    ],
)  # fmt: skip
def test_the_suggested_window_suits_step_and_length(step: Step | None, rows: int, window: int) -> None:
    assert season.window(step, None, rows) == window
