"""Every finished run keeps its test part's predictions, from which its figures can be worked out again."""

from __future__ import annotations

import numpy as np
import pytest

from app.evaluation import kept


@pytest.mark.parametrize("data", ["sample:iris", "sample:diabetes"])
def test_the_kept_predictions_give_the_reported_figures(composed, train, data: str) -> None:
    made = composed(data, epochs=3)
    run, *_ = train(made)
    answers, metrics = kept.read(run), run.metrics()
    assert np.array_equal(answers.rows, np.flatnonzero(made.parts == "test"))
    assert answers.total == metrics["samples"] == len(answers.outputs)
    assert answers.losses.mean() == pytest.approx(metrics["metrics"]["loss"], rel=1e-5)
    if data == "sample:iris":
        hits = answers.outputs.argmax(axis=1) == answers.targets
        assert hits.mean() == metrics["metrics"]["accuracy"]
    else:
        errors = np.abs(answers.outputs[:, 0] - answers.targets)
        assert errors.mean() == pytest.approx(metrics["metrics"]["mae"])
