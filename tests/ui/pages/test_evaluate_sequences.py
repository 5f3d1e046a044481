"""Runs of short sequences on the Evaluate page: each is drawn, and none is shown as a line of numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel

from app import compose, files, runs
from app.choices import Choices
from app.evaluation import kept
from app.runs import Run
from app.ui.desk import Desk
from app.ui.figures.preload import preload
from app.ui.pages.evaluate import EvaluatePage

STEPS = 30


@pytest.fixture
def scored(tmp_path: Path) -> Run:
    """A run that took every sequence for a calm one, without a training."""
    random = np.random.default_rng(0)
    for place in range(40):
        kind = ("calm", "storm")[place % 2]
        waves = np.sin(np.arange(STEPS) / 3) + random.normal(0, 1 + 3 * (place % 2), (2, STEPS))
        lines = [f"{wind:.3f},{height:.3f}" for wind, height in waves.T]
        folder = tmp_path / "waves" / kind
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{place}.csv").write_text("wind,height\n" + "\n".join(lines) + "\n", encoding="utf-8")
    made = compose.compose(str(tmp_path / "waves"), Choices())
    assert made.experiment.data.kind == "series"
    run = runs.create(tmp_path / "runs", made.experiment)
    rows = np.flatnonzero(made.parts == "test")
    outputs = np.tile(np.asarray([[0.75, 0.25]], np.float32), (len(rows), 1))
    targets = np.asarray([row % 2 for row in range(len(rows))], np.int32)
    files.write_json(run.environment_file, {"format": 1, "data_fingerprint": ""})
    losses = np.linspace(0.3, 2.0, len(rows)).astype(np.float32)
    kept.keep(run, kept.Kept(rows, outputs, targets, losses, total=len(rows)))
    run.model_file.write_bytes(b"weights")
    files.write_json(run.metrics_file, {
        "format": 1, "outcome": "completed", "best_epoch": 3, "samples": len(rows), "left_out": 0,
        "metrics": {"loss": 0.6, "accuracy": 0.5, "macro_f1": 0.33}, "classes": ["calm", "storm"],
        "confusion": [[int((targets == 0).sum()), 0], [int((targets == 1).sum()), 0]],
        "baseline": {"loss": 0.69, "accuracy": 0.5, "macro_f1": 0.33},
    })  # fmt: skip
    return run


def test_sequences_are_drawn_and_not_shown_as_text(scored: Run, desk: Desk, qtbot: Any) -> None:
    preload().join()
    page = EvaluatePage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 850)
    page.show()
    desk.open_run(str(scored.folder))
    qtbot.waitUntil(lambda: page.review is not None and page.stage.isVisible(), timeout=20_000)
    assert "test sequences it has never seen" in page.header.sentence()
    page.stage.views.tabs.set_value("worst")
    page.stage.views.tabs.chosen.emit("worst")
    qtbot.waitUntil(lambda: page.originals.dataset is not None, timeout=20_000)
    rows = page.stage.worst.cases.rows
    qtbot.waitUntil(lambda: rows.rowCount() > 0, timeout=20_000)
    shown = [str(rows.index(0, column).data()) for column in range(rows.columnCount())]
    assert f"{STEPS} steps" in shown and not any("0." in text and "," in text for text in shown)
    page.stage.worst.cases.select(0)
    detail = page.stage.detail
    qtbot.waitUntil(detail.view.isVisible, timeout=20_000)
    assert not detail.table.isVisible() and detail.view.chart is not None
    assert not any("wind,height" in label.text() for label in detail.findChildren(QLabel))
