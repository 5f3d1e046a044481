"""What a threshold makes of rows, and how sure answers are."""

import numpy as np
import pytest

from app.evaluation import certainty, threshold

TRUTH = np.asarray([True, True, False, False, True])
SCORES = np.asarray([0.9, 0.4, 0.6, 0.1, 0.5])


def test_rows_that_reach_the_threshold_are_taken_for_the_class() -> None:
    found = threshold.at(TRUTH, SCORES, 0.5)
    assert (found.hits, found.alarms, found.misses, found.rejections) == (2, 1, 1, 1)
    assert found.precision == pytest.approx(2 / 3)
    assert found.recall == pytest.approx(2 / 3)
    assert found.f1 == pytest.approx(2 / 3)
    assert found.accuracy == pytest.approx(3 / 5)


def test_where_nothing_is_found_there_is_no_precision() -> None:
    found = threshold.at(TRUTH, SCORES, 1.0)
    assert found.precision is None
    assert found.recall == 0.0


def test_the_calibration_error_is_that_of_the_chart() -> None:
    from app.figures.calibration import Calibration

    random = np.random.default_rng(0)
    sure = random.uniform(0.3, 1.0, 500)
    right = random.uniform(size=500) < sure**2
    found, chart = certainty.measure(sure, right), Calibration(sure, right)
    assert found.error == pytest.approx(chart.error)
    assert (found.says, found.right) == pytest.approx((chart.confidence, chart.accuracy))
