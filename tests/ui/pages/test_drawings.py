"""Pictures that two networks learned to draw against each other: what the window says of such a training."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app import compose, files, runs
from app.choices import Choices
from app.evaluation import review
from app.runs import Run
from app.ui.desk import Desk
from app.ui.figures.preload import preload
from app.ui.pages.evaluate.compare import NAMES
from app.ui.pages.evaluate.scores import ScoresCard
from app.ui.pages.train import TrainPage
from app.ui.steps import steps
from app.ui.theme import Theme

FIGURES = "epoch,seconds,learning_rate,loss,real,fake,val_loss,val_real,val_fake\n"


@pytest.fixture
def drawn(tmp_path: Path) -> Run:
    """A run as a training of eight epochs leaves it, without one: its loss has risen since the first."""
    composed = compose.compose("sample:digits", Choices(template="gan", epochs=8))
    run = runs.create(tmp_path, composed.experiment)
    files.write_json(run.metrics_file, {
        "outcome": "completed", "best_epoch": 8, "epochs": 8, "monitor": "val_loss", "samples": 270, "left_out": 0,
        "metrics": {
            "loss": 1.22, "real": 0.56, "fake": 0.35, "spread": 1.04, "rarest_class": 0.084, "agreement": 0.792,
        },
        "baseline": {"spread": 0.0, "rarest_class": 0.0, "agreement": 0.1},
    })  # fmt: skip
    lines = [f"{epoch},2.0,0.0004,1.2,0.57,0.37,{0.4 + epoch / 10},0.56,0.35\n" for epoch in range(1, 9)]
    run.history_file.write_text(FIGURES + "".join(lines), encoding="utf-8")
    run.model_file.write_bytes(b"a model")
    return run


def test_drawings_are_scored_by_class_spread_and_the_rarest_class(drawn: Run, qtbot: Any, theme: Theme) -> None:
    card = ScoresCard()
    qtbot.addWidget(card)
    card.show_review(review.read(drawn))
    shown = {name: part for name, part in card.parts.items() if not part.isHidden()}
    assert list(shown) == ["agreement", "spread", "rarest_class", "loss"]
    assert [part.accessibleName() for part in shown.values()] == [
        "Right class drawn", "Spread of drawings", "Rarest class", "Loss",
    ]  # fmt: skip
    said = {name: part.accessibleDescription() for name, part in shown.items()}
    assert said["agreement"] == "79.2 %, the mean picture 10.0 %, as a simple judge tells them"
    assert said["spread"].startswith("104.0 %") and said["rarest_class"].startswith("8.4 %")
    assert {"agreement", "spread", "rarest_class"} <= set(NAMES)


def test_a_training_of_two_networks_has_no_best_epoch_and_is_no_overfitting(
    drawn: Run, desk: Desk, qtbot: Any
) -> None:
    preload().join()
    desk.open_run(str(drawn.folder))
    page = TrainPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 870)
    page.show()
    qtbot.waitUntil(lambda: page.banner is not None, timeout=20_000)
    assert page.banner.fact() == "Training ended at epoch 8."
    assert page.banner.sentence() == "On the test part: right class drawn 79.2 %, always the mean picture 10.0 %."
    readings = page.stage.readings
    assert readings.best.isHidden() and not readings.validation.isHidden()
    assert readings.validation.accessibleName() == "Validation now (verdict on drawn pictures)"
    fact = page.stage.diagnosis.fact()
    assert fact == "The mean verdict is 56.0 % on given pictures and 35.0 % on drawn ones: both networks keep up."
    assert steps(desk)["evaluate"].line == "79.2 % right class"
