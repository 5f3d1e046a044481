"""A closed window leaves nothing behind: no thread, timer or process, and no file where files are temporary."""

from __future__ import annotations

import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QThread, QTimer
from pytestqt.qtbot import QtBot

from app import process, runs
from app.draft import with_setting
from app.runs import Run
from app.ui.desk import Desk
from app.ui.pages.use.exports import ExportRow
from app.ui.window import PAGES, Window

LATER = 700
"""Milliseconds after closing within which a timer that rings once could still begin something."""


class Watchman:
    """Knows every process that was started, and what was there before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.started: list[subprocess.Popen[str]] = []
        self.threads = set(threading.enumerate())

    def check(self, window: Window, qtbot: QtBot) -> None:
        """Closes the window, lets the rest of the program live for a moment, and looks around."""
        window.close_quietly()
        assert not window.isVisible()
        self._look_around(window)
        qtbot.wait(LATER)
        self._look_around(window)

    def _look_around(self, window: Window) -> None:
        owners = (window, window.desk)
        threads = [thread for owner in owners for thread in owner.findChildren(QThread) if thread.isRunning()]
        repeating = [
            f"{type(timer.parent()).__name__} {timer.interval()} ms"
            for owner in owners
            for timer in owner.findChildren(QTimer)
            if timer.isActive() and not timer.isSingleShot()
        ]
        assert threads == []
        assert repeating == []
        assert [one for one in threading.enumerate() if one not in self.threads and not one.daemon] == []
        assert [one.pid for one in self.started if one.poll() is None] == []
        assert sorted(path.name for path in self.folder.iterdir()) == []


@pytest.fixture
def watchman(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watchman]:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    made = Watchman(folder)
    start = process.start_worker

    def started(*arguments: Any, **named: Any) -> subprocess.Popen[str]:
        made.started.append(start(*arguments, **named))
        return made.started[-1]

    monkeypatch.setattr(process, "start_worker", started)
    yield made


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A table that takes some seconds to read."""
    file = tmp_path / "large.csv"
    with file.open("w") as stream:
        stream.write(",".join(f"c{n}" for n in range(12)) + "\n")
        row = ",".join(str(n * 1.25) for n in range(12)) + "\n"
        stream.writelines(row for _ in range(150_000))
    return file


def test_after_data_were_opened_and_every_page_seen(
    watchman: Watchman, window: Window, opened: Callable[[str], Desk], qtbot
) -> None:
    opened("sample:digits")
    for page in PAGES:
        window.show_page(page)
        qtbot.wait(50)
    watchman.check(window, qtbot)


def test_after_a_reading_was_cancelled(
    watchman: Watchman, window: Window, desk: Desk, large: Path, qtbot
) -> None:
    with qtbot.waitSignal(desk.data_progressed, timeout=30_000):
        desk.open(str(large))
    desk.cancel_reading()
    assert not desk.reading
    watchman.check(window, qtbot)


def test_when_closed_while_reading(
    watchman: Watchman, window: Window, desk: Desk, large: Path, qtbot
) -> None:
    with qtbot.waitSignal(desk.data_progressed, timeout=30_000):
        desk.open(str(large))
    assert desk.reading
    watchman.check(window, qtbot)


@pytest.mark.slow
@pytest.mark.parametrize("wait", [0, 1500, 4000])
def test_when_closed_while_the_worker_gets_ready(
    watchman: Watchman, window: Window, desk: Desk, qtbot, wait: int
) -> None:
    desk.workers.warm_up()
    qtbot.wait(wait)
    watchman.check(window, qtbot)


@pytest.mark.slow
def test_after_trainings_that_ended_and_were_cancelled(
    watchman: Watchman, window: Window, desk: Desk, opened: Callable[[str], Desk], qtbot
) -> None:
    opened("sample:iris")
    desk.edit("Epochs", with_setting(desk.choices, "epochs", "2"))
    qtbot.waitUntil(lambda: not desk.reading)
    desk.train()
    qtbot.waitUntil(lambda: desk.run is not None and not desk.training.running, timeout=180_000)
    assert desk.training.watch.outcome == "completed"
    desk.train()
    qtbot.waitUntil(lambda: desk.training.watch.phase != "", timeout=60_000)
    desk.training.cancel()
    qtbot.waitUntil(lambda: not desk.training.running, timeout=20_000)
    watchman.check(window, qtbot)
    assert sorted(runs.outcome(runs.open_run(folder)) for folder in desk.runs_folder.iterdir()) == [
        "cancelled", "completed",
    ]  # fmt: skip


@pytest.mark.slow
def test_after_exports_that_were_done_and_cancelled(
    watchman: Watchman, window: Window, desk: Desk, trained: Callable[..., Run], qtbot, tmp_path: Path
) -> None:
    desk.state.prefer(export_folder=str(tmp_path / "exports"))
    (tmp_path / "exports").mkdir()
    desk.open_run(str(trained("sample:iris").folder))
    window.show_page("use")
    qtbot.waitUntil(
        lambda: any(row.button.isEnabled() for row in window.current.findChildren(ExportRow)), timeout=30_000
    )
    row = next(row for row in window.current.findChildren(ExportRow) if row.format.id == "keras")
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: row.state == "busy")
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: row.state == "ready", timeout=20_000)
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: row.state == "done", timeout=120_000)
    watchman.check(window, qtbot)
    assert [path.suffix for path in (tmp_path / "exports").iterdir()] == [".keras"]
