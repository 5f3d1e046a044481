"""What is told of a training where the window isn't looked at: task bar, notification, title."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app import compose, desktop, runs
from app.choices import Choices
from app.ui import herald as heralds
from app.ui.desk import Desk
from app.ui.window import Window

ROOT = Path(__file__).resolve().parents[2]


class Heard:
    """A desktop that remembers what it was told."""

    def __init__(self) -> None:
        self.shares: list[float | None] = []
        self.notes: list[tuple[str, str]] = []

    def is_there(self) -> bool:
        return True

    def progress(self, share: float | None) -> None:
        self.shares.append(share)

    def notify(self, title: str, text: str) -> None:
        self.notes.append((title, text))

    def close(self) -> None:
        """Ends."""


class Link:
    number = 1

    def send(self, line: str) -> None:
        """Nobody works here."""

    def kill(self) -> None:
        """Nobody works here."""

    def close(self, patience: float = 0) -> None:
        """Ends."""


@pytest.fixture
def heard(window: Window, monkeypatch: pytest.MonkeyPatch) -> Heard:
    made = Heard()
    monkeypatch.setattr(window.herald, "desktop", made)
    return made


@pytest.fixture
def alerted(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    windows: list[object] = []
    monkeypatch.setattr(QApplication, "alert", lambda window, *seconds: windows.append(window))
    return windows


def train(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str = "iris") -> None:
    """A training that has begun, 40 of 100 epochs done."""
    run = runs.create(tmp_path / "trained", compose.compose("sample:iris", Choices(epochs=100)).experiment)

    def order(content: dict[str, Any]) -> Link:
        desk.workers.training = Link()  # type: ignore[assignment]
        return desk.workers.training  # type: ignore[return-value]

    monkeypatch.setattr(desk.workers, "train", order)
    desk.trained_name = name
    desk.training.start(run)
    for number in range(1, 41):
        epoch(desk, number)


def epoch(desk: Desk, number: int) -> None:
    told = {"epoch": number, "epochs": 100, "seconds": 1.0, "learning_rate": 1e-3, "metrics": {"loss": 1.0}}
    desk.training._heard([{"event": "epoch", **told}])


def end(desk: Desk, outcome: str, **metrics: float) -> None:
    desk.training._heard([{"event": "finished", "run": "", "outcome": outcome, "metrics": metrics}])
    desk.workers.training = None
    desk.workers.ended.emit(0)


def test_title_and_task_bar_show_how_far_it_is(window, desk, heard, tmp_path, monkeypatch, qtbot) -> None:
    train(desk, tmp_path, monkeypatch)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("40 %"))
    assert heard.shares[-1] == pytest.approx(0.4)
    told = len(heard.shares)
    desk.training.changed.emit()
    assert len(heard.shares) == told  # the same again is not told
    end(desk, "completed")
    assert heard.shares[-1] is None
    qtbot.waitUntil(lambda: "%" not in window.windowTitle())


def test_a_long_training_ends_with_a_notification(window, desk, heard, alerted, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(heralds, "LONG", 0.0)
    train(desk, tmp_path, monkeypatch)
    end(desk, "completed", test_accuracy=0.955)
    ((title, text),) = heard.notes
    assert title == "iris: the training has ended"
    assert text.startswith("On the test part: accuracy 95.5 %. It took ")


def test_a_short_training_ends_without(window, desk, heard, alerted, tmp_path, monkeypatch) -> None:
    train(desk, tmp_path, monkeypatch)
    end(desk, "completed")
    assert heard.notes == []


@pytest.mark.parametrize(
    ("outcome", "words"), [("failed", "the training failed"), ("interrupted", "ended unexpectedly")]
)
def test_a_training_that_ended_badly_says_so(
    window, desk, heard, alerted, tmp_path, monkeypatch, outcome, words
) -> None:
    monkeypatch.setattr(heralds, "LONG", 0.0)
    train(desk, tmp_path, monkeypatch)
    end(desk, outcome)
    assert words in heard.notes[0][0]


def test_what_the_user_ended_is_no_news(window, desk, heard, alerted, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(heralds, "LONG", 0.0)
    train(desk, tmp_path, monkeypatch)
    desk.training.cancel()
    end(desk, "cancelled")
    assert heard.notes == [] and alerted == []


def test_the_notification_can_be_switched_off_and_that_is_remembered(
    window, desk, heard, alerted, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(heralds, "LONG", 0.0)
    action = window.menus.actions["notify"]
    assert action.isChecked()
    action.trigger()
    assert not action.isChecked() and desk.state.preferences()["notify"] is False
    train(desk, tmp_path, monkeypatch)
    end(desk, "completed")
    assert heard.notes == []
    action.trigger()
    assert desk.state.preferences()["notify"] is True


def test_the_window_asks_for_attention_where_another_one_is_used(
    window, desk, heard, alerted, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    train(desk, tmp_path, monkeypatch)
    end(desk, "completed")
    assert alerted == [window]


@pytest.mark.skipif(not desktop.Desktop.is_there(), reason="no such desktop on this system")
def test_where_there_is_no_bus_nothing_happens(monkeypatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    made = desktop.Desktop()
    made.progress(0.5)
    made.notify("title", "text")
    made.close()


LISTENER = """
    import subprocess, sys, time
    from app.desktop import Desktop
    monitor = subprocess.Popen(["dbus-monitor", "--session"], stdout=subprocess.PIPE, text=True)
    for line in monitor.stdout:
        if "NameAcquired" in line or "NameLost" in line:
            break
    desktop = Desktop()
    desktop.progress(0.25)
    desktop.notify("iris", "<b>&")
    told = []
    for line in monitor.stdout:
        told.append(line)
        if "&lt;b&gt;&amp;" in line:
            break
    desktop.close()
    monitor.kill()
    print("".join(told))
"""


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no message bus to try it on")
def test_a_real_bus_gets_progress_and_notification() -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", textwrap.dedent(LISTENER)]
    told = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True, env={**os.environ}
    ).stdout
    assert "application://org.gradientdesk.GradientDesk.desktop" in told and "double 0.25" in told
    assert "member=Notify" in told
