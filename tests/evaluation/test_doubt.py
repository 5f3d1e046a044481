"""How far scores of few samples can be trusted."""

import pytest

from app.evaluation import doubt


@pytest.mark.parametrize(
    ("right", "samples", "low", "high"),
    [(22, 22, 0.8513, 1.0), (17, 22, 0.5656, 0.8988), (0, 10, 0.0, 0.2775), (920, 1000, 0.9016, 0.9353)],
)
def test_the_interval_is_wilsons(right: int, samples: int, low: float, high: float) -> None:
    assert doubt.interval(right, samples) == pytest.approx((low, high), abs=1e-4)


def test_more_samples_leave_less_doubt() -> None:
    widths = [high - low for low, high in (doubt.interval(n * 9 // 10, n) for n in (20, 200, 2000))]
    assert widths == sorted(widths, reverse=True)
