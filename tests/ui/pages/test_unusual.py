"""The scores of the test part: a threshold that is moved, said in words, and kept where predictions find it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app import compose, files, runs
from app.choices import Choices
from app.data.anomalies import Anomalies, of_run
from app.evaluation import kept, review
from app.evaluation.kept import Kept
from app.runs import Run
from app.ui import goals
from app.ui.pages.evaluate.scores import ScoresCard
from app.ui.pages.evaluate.unusual import UnusualCard

CHOICES = Choices(task="anomaly-detection", template="autoencoder")


@pytest.fixture
def scored(tmp_path: Path) -> Run:
    """A run as a training leaves it, without one: a hundred scores, of which labels call the ten highest unusual."""
    made = compose.compose("sample:iris", CHOICES)
    run = runs.create(tmp_path, made.experiment)
    values = np.arange(100, dtype=np.float32) / 100
    kept.keep(run, Kept(np.arange(100), values[:, None], (values >= 0.9).astype(np.int32), values, total=100))
    about = Anomalies(0.05, 0.945, "fault", "no")
    files.write_json(run.preprocessing_file, {"anomalies": about.to_json(), "kind": "table"})
    files.write_json(run.metrics_file, {
        "outcome": "completed", "samples": 100,
        "metrics": {"mse": 0.5, "roc_auc": 1.0, "precision": 1.0, "recall": 0.5},
        "baseline": {"mse": 1.0}, "baselines": {"mean": {"mse": 1.0}, "pca": {"mse": 0.6}},
    })  # fmt: skip
    return run


def test_the_threshold_is_moved_said_and_kept(scored: Run, qtbot, theme) -> None:
    card = UnusualCard()
    qtbot.addWidget(card)
    card.resize(800, 420)
    card.show()
    card.show_review(review.read(scored))
    assert card.threshold == pytest.approx(0.945) and not card.keep.isEnabled()
    assert "5 of 100" in card.says.text() and "it finds 5, 50.0 %" in card.says.text()
    card.slider.setValue(400)
    assert "20 of 100" in card.says.text() and "it finds 10, 100.0 %" in card.says.text()
    card.keep.click()
    about = of_run(scored)
    assert about is not None and about.threshold == pytest.approx(card.threshold) and about.label == "fault"
    assert scored.read_json(scored.preprocessing_file)["kind"] == "table"
    assert not card.keep.isEnabled()


def test_each_score_stands_beside_what_it_has_to_beat(scored: Run, qtbot, theme) -> None:
    card = ScoresCard()
    qtbot.addWidget(card)
    found = review.read(scored)
    card.show_review(found)
    assert found.kind == "returned"
    shown = [name for name, part in card.parts.items() if not part.isHidden()]
    assert shown == ["mse", "roc_auc", "precision", "recall"]


def test_a_table_can_be_searched_for_the_unusual_and_go_back_to_its_target() -> None:
    survey = compose.survey("sample:iris", Choices())
    assert goals.choosable(survey) == ("", "reconstruction", "anomaly-detection") and goals.chosen(survey) == ""
    choices = goals.with_goal(Choices(), "anomaly-detection")
    unusual = compose.survey("sample:iris", choices)
    assert goals.chosen(unusual) == "anomaly-detection" and unusual.template is not None
    assert {column.role for column in unusual.data.columns} == {"input"}
    assert compose.survey("sample:iris", goals.with_goal(choices, "")).task == "classification"
