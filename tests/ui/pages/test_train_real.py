"""The Train page with a real worker process behind it."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app import experiment as experiments
from app import runs
from app.draft import with_setting
from app.ui.desk import Desk
from app.ui.pages.train import TrainPage

pytestmark = pytest.mark.slow

WAIT = 120_000


@pytest.fixture
def page(desk: Desk, opened: Callable[[str], Desk], qtbot) -> TrainPage:
    page = TrainPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 870)
    page.show()
    desk.workers.warm_up()
    opened("sample:iris")
    return page


def choose(desk: Desk, qtbot, **settings: object) -> None:
    """Sets training options and waits until they are thought through."""
    choices = desk.choices
    for name, value in settings.items():
        choices = with_setting(choices, name, str(value))
    desk.edit("Settings", choices)
    qtbot.waitUntil(lambda: not desk.reading and desk.composition is not None, timeout=WAIT)


def history(folder: Path) -> list[dict[str, str]]:
    """The figures of a run, without the times."""
    with open(folder / "history.csv", encoding="utf-8") as stream:
        return [
            {name: text for name, text in row.items() if name != "seconds"} for row in csv.DictReader(stream)
        ]


def test_the_window_trains_to_the_same_figures_as_the_command_line(desk, page, tmp_path, qtbot):
    choose(desk, qtbot, epochs=4)
    experiments.write(desk.composition.experiment, tmp_path / "same.gdesk")
    qtbot.mouseClick(page.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.primary.isVisible() and page.primary.label() == "Evaluate", timeout=WAIT)
    arguments = ["train", str(tmp_path / "same.gdesk"), "--out", str(tmp_path / "cli"), "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "app", *arguments], check=True, capture_output=True, text=True
    )
    told = done.stdout.splitlines()
    headless = Path(json.loads(told[-1])["run"])
    assert history(desk.run.folder) == history(headless)
    scores = [runs.Run(folder).metrics()["metrics"] for folder in (desk.run.folder, headless)]
    assert scores[0] == scores[1]
    assert page.stage.curves.chart is None or page.stage.curves.chart.history.epochs == 4


def test_cancel_is_soon_over_and_the_next_training_starts(desk, page, qtbot):
    choose(desk, qtbot, epochs=100000, early_stopping="false")
    qtbot.mouseClick(page.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.training.watch is not None and desk.training.watch.epoch > 2, timeout=WAIT)
    began = time.monotonic()
    qtbot.mouseClick(page.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.training.running, timeout=10_000)
    assert time.monotonic() - began < 2.0
    assert runs.outcome(desk.training.run) == "cancelled"
    assert not desk.training.run.model_file.exists()
    qtbot.waitUntil(page.primary.isVisible)
    assert page.primary.label() == "Train"


def test_a_killed_worker_is_said_and_the_run_can_go_on(desk, page, qtbot):
    choose(desk, qtbot, epochs=100000, early_stopping="false")
    qtbot.mouseClick(page.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.training.watch is not None and desk.training.watch.epoch > 2, timeout=WAIT)
    desk.training.interrupt()
    qtbot.waitUntil(lambda: not desk.training.running, timeout=30_000)
    qtbot.waitUntil(lambda: page.banner is not None)
    assert page.banner.fact().startswith("The training was interrupted at epoch")
    before = desk.training.watch.epoch
    qtbot.mouseClick(page.banner.button("resume"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.training.running and desk.training.watch.epoch > before, timeout=WAIT)
    os.kill(desk.workers.training.number, signal.SIGKILL)
    qtbot.waitUntil(lambda: page.banner is not None, timeout=30_000)
    assert page.banner.fact() == "The training process ended unexpectedly."
    assert "resume" in page.banner._buttons
    assert runs.outcome(desk.run) == "interrupted"
