"""The linear part of forecasts: no worse than what stays as it was, fitted on training windows only."""

import numpy as np

from app.data.series import grid, line
from app.data.series.timeline import Timeline


def timeline_of(values: np.ndarray, window: int) -> Timeline:
    values = values.reshape(len(values), -1).astype(np.float32)
    return Timeline(grid.of(None, None, len(values), window), values, window, 1)


def fitted(values: np.ndarray, window: int = 8, horizon: int = 1, rows: int | None = None) -> dict[str, np.ndarray]:
    """The line of a series whose first column is the target, answers in its own units."""
    timeline = timeline_of(values, window)
    target = timeline.values[:, 0].astype(np.float64)
    places = np.arange(window, (rows or len(target)) - horizon + 1)
    answers = np.stack([target[places + ahead] for ahead in range(horizon)], axis=1)
    features = timeline.values.shape[1]
    return line.fit(timeline, places, places, answers, np.zeros(features), np.ones(features), horizon)


def test_a_linear_rule_is_found() -> None:
    generator = np.random.default_rng(0)
    values = np.zeros(600)
    for place in range(2, 600):
        values[place] = 0.5 * values[place - 1] - 0.6 * values[place - 2] + generator.normal(0, 0.1)
    found = fitted(values)["line"].ravel()
    assert abs(found[-1] + 1.0 - 0.5) < 0.1, "the line is added to the last value"
    assert abs(found[-2] + 0.6) < 0.1
    assert np.abs(found[:-2]).max() < 0.1


def test_what_can_not_be_foretold_is_hardly_told_worse_than_by_the_last_value() -> None:
    steps = np.random.default_rng(1).normal(0, 0.1, 3000)
    walk = np.cumsum(steps)
    found = fitted(walk, rows=1500)
    windows = np.lib.stride_tricks.sliding_window_view(walk, 8)[1500:-1]
    told = windows[:, -1:] + windows @ found["line"] + found["level"]
    errors = np.abs(told[:, 0] - walk[1508:]), np.abs(windows[:, -1] - walk[1508:])
    assert errors[0].mean() < 1.05 * errors[1].mean()


def test_too_few_windows_have_no_line() -> None:
    assert fitted(np.arange(20.0)) == {}


def test_steps_that_come_later_change_nothing() -> None:
    values = np.random.default_rng(2).normal(size=300)
    other = values.copy()
    other[250:] += 100
    first, second = (fitted(series, rows=250) for series in (values, other))
    assert np.array_equal(first["line"], second["line"]) and np.array_equal(first["level"], second["level"])


def test_a_missing_last_value_is_taken_from_before() -> None:
    values = np.sin(np.arange(300) / 5)
    values[::7] = np.nan
    timeline = timeline_of(values, 8)
    places = np.array([place for place in range(8, 299) if np.isfinite(values[place])])
    answers = values[places][:, None]
    found = line.fit(timeline, places, places, answers, np.zeros(1), np.ones(1), 1)
    assert np.isfinite(found["line"]).all() and np.isfinite(found["level"]).all()


def test_very_long_windows_are_seen_in_part() -> None:
    values = np.random.default_rng(3).normal(size=(2000, 12))
    found = fitted(values, window=120, horizon=2)["line"].reshape(120, 12, 2)
    assert not found[: 120 - line.MOST_STEPS // 12].any()
    assert found[-1].any()
