"""ROC, precision and recall, calibration, schedules: the curves agree with scikit-learn and with the trainer."""

from __future__ import annotations

import math

import numpy as np
import pytest
from sklearn import metrics

from app.figures.calibration import Calibration
from app.figures.roc import PrecisionRecall, Roc
from app.figures.schedule import Schedule
from app.figures.style import Style
from app.figures.words import Words
from app.training.schedule import rates
from models.options import SCHEDULES, TrainingOptions


@pytest.fixture
def judged() -> tuple[np.ndarray, np.ndarray]:
    """Truth and scores with ties."""
    generator = np.random.default_rng(0)
    truth = generator.random(500) < 0.3
    return truth, np.round(np.clip(truth * 0.3 + generator.random(500) * 0.7, 0, 1), 2)


def test_areas_are_scikit_learns(judged: tuple[np.ndarray, np.ndarray]) -> None:
    assert Roc(*judged).area == pytest.approx(metrics.roc_auc_score(*judged))
    assert PrecisionRecall(*judged).area == pytest.approx(metrics.average_precision_score(*judged))


def test_a_threshold_stands_at_the_rates_that_it_gives(judged: tuple[np.ndarray, np.ndarray]) -> None:
    truth, scores = judged
    roc, trade = Roc(truth, scores), PrecisionRecall(truth, scores)
    for threshold in (0.0, 0.35, 0.5, 0.999, 1.0, 2.0):
        taken = scores >= threshold
        assert roc.x[roc.place(threshold)] == pytest.approx((taken & ~truth).sum() / (~truth).sum())
        assert roc.y[roc.place(threshold)] == pytest.approx((taken & truth).sum() / truth.sum())
        assert trade.x[trade.place(threshold)] == pytest.approx((taken & truth).sum() / truth.sum())


def test_a_click_on_the_curve_gives_its_threshold(
    judged: tuple[np.ndarray, np.ndarray], style: Style, words: Words
) -> None:
    roc = Roc(*judged)
    axes = roc.render(style, words, 400, 300).axes[0]
    at = roc.place(0.5)
    x, y = axes.transData.transform((roc.x[at], roc.y[at]))
    assert roc.thresholds[roc.pick(x, 300 - y)] == 0.5
    roc.set_threshold(0.7)
    assert not roc.follow()
    assert roc.picked_by_row(0) == 1
    assert roc.table(words).rows[0][0] == roc.thresholds[1]


def test_one_class_alone_has_nothing_to_trade(style: Style, words: Words) -> None:
    roc = Roc([True, True], [0.1, 0.9])
    roc.render(style, words, 400, 300).canvas.draw()
    assert math.isnan(roc.area)
    assert roc.sentence(words) == "No numbers yet."
    assert roc.table(words).rows == ()


def test_a_model_as_sure_as_it_is_right_has_no_calibration_error() -> None:
    assert Calibration([0.75] * 4, [True, True, True, False]).error == pytest.approx(0.0)
    assert Calibration([1.0, 1.0], [True, False]).error == pytest.approx(0.5)


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_the_schedule_drawn_is_the_one_trained_with(schedule: str, style: Style, words: Words) -> None:
    options = TrainingOptions(schedule=schedule, epochs=10)
    chart = Schedule.of(options, "Adam")
    figure = chart.render(style, words, 400, 250)
    figure.canvas.draw()
    drawn = figure.axes[0].lines[0].get_ydata()
    assert drawn.max() == pytest.approx(rates(options, 400).max())
    assert [row[0] for row in chart.table(words).rows] == list(range(1, 11))
    assert figure.texts[0].get_text() == "Learning rate, Adam"
