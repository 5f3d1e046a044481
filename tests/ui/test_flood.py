"""E13: a training that tells a hundred thousand things at once."""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from app import compose, process, runs
from app.choices import Choices
from app.ui.desk import Desk
from app.watch import MOST_BATCHES

FLOOD = """
    import json, sys
    def say(**event):
        sys.stdout.write(json.dumps(event) + "\\n")
    say(event="hello", pid=1)
    for epoch in range(1, 101):
        for step in range(1, 1001):
            say(event="batch", step=step, steps=1000, metrics={"loss": 1.0 / epoch})
        figures = {"loss": 1.0 / epoch, "val_loss": 1.0 / epoch}
        say(event="epoch", epoch=epoch, epochs=100, seconds=0.1, learning_rate=1e-3, metrics=figures)
        say(event="notice", code="told", message=str(epoch))
    say(event="finished", run="", outcome="completed", metrics={"test_loss": 0.25})
    sys.stdout.flush()
"""


@pytest.mark.slow
def test_none_is_lost_that_counts_memory_stays_bounded_and_the_window_lives(
    desk: Desk, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "worker_command", lambda: [sys.executable, "-c", textwrap.dedent(FLOOD)])
    run = runs.create(tmp_path / "trained", compose.compose("sample:iris", Choices(epochs=100)).experiment)
    beats: list[int] = []
    heart = QTimer(desk, interval=10)
    heart.timeout.connect(lambda: beats.append(1))
    heart.start()
    desk.training.start(run)
    ended: list[str] = []
    desk.training.ended.connect(ended.append)
    qtbot.waitUntil(lambda: bool(ended), timeout=60_000)
    watch = desk.training.watch
    assert ended == ["completed"] and watch.test == {"test_loss": 0.25}
    assert [row.epoch for row in watch.history] == list(range(1, 101))
    assert [note.message for note in watch.notes if note.code == "told"] == [str(number) for number in range(1, 101)]
    assert len(watch.batches) <= MOST_BATCHES
    assert beats  # the window's loop ran meanwhile
    heart.stop()
