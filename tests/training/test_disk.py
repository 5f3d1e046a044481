"""A disk that is full, or gone, while a training runs: it goes on, says what is not saved, and old files stay."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app import files, runs
from app.errors import UserError
from app.prediction import Predictor
from app.training import checkpoint, session
from app.training.events import Checkpoint, Epoch, Finished, Notice

FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """A checkpoint and a model after every epoch."""
    monkeypatch.setattr("app.training.keeper.LEAST_SECONDS", 0.0)
    monkeypatch.setattr("app.training.keeper.MODEL_SECONDS", 0.0)
    monkeypatch.setattr("app.training.keeper.SHARE", 1e9)


class Disk:
    """Stands before `files.write_with`, and is full at some of its writes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        self.full: set[int] | None = set()
        self.refused: list[str] = []
        self._write = files.write_with
        monkeypatch.setattr(files, "write_with", self.write)

    def write(self, path: Path, fill) -> None:
        self.count += 1
        if self.full is None or self.count in self.full:
            self.refused.append(path.name)
            raise files.unwritable(path, FULL) from FULL
        self._write(path, fill)


WRITES = 40
"""More than a training of three epochs makes."""


@pytest.mark.slow
@pytest.mark.parametrize("write", range(1, WRITES))
def test_a_disk_that_is_full_at_any_write_ends_no_training_and_spoils_no_file(
    composed, tmp_path, monkeypatch, eager, write
) -> None:
    """E6: at each write in turn."""
    made = composed(epochs=3)
    run, events = runs.create(tmp_path, made.experiment), []
    disk = Disk(monkeypatch)
    disk.full = {write}
    try:
        outcome = session.train(made.experiment, made.dataset, made.parts, run, events.append)
    except UserError as error:  # before the first epoch: refused in a sentence, and nothing is lost
        assert "No space left" in str(error) and not any(isinstance(event, Epoch) for event in events)
        return
    assert outcome == "completed" and isinstance(events[-1], Finished)
    assert events[-1].metrics["test_accuracy"] > 0
    codes = [event.code for event in events if isinstance(event, Notice)]
    shown = [name for name in disk.refused if name == "samples.json" or re.fullmatch(r"\w+-\d{4}\.json", name)]
    assert ("no_samples" in codes) == bool(shown)
    assert ("not_saved" in codes) == (len(shown) < len(disk.refused))
    assert disk.count < WRITES or disk.refused
    assert Predictor.of(run).model.count_params() > 100
    assert checkpoint.read(run.checkpoint_folder) is not None
    assert not [path for path in run.folder.rglob(".*")]


def test_when_there_is_space_again_it_is_saved_again_and_said(composed, train, monkeypatch, eager) -> None:
    """E6: the banner comes once, and goes."""
    disk = Disk(monkeypatch)

    def tell(event, commands) -> None:
        if isinstance(event, Epoch):
            disk.full = None if event.epoch in range(3, 7) else set()

    _, events, outcome = train(composed(epochs=12, early_stopping="false"), tell)
    assert outcome == "completed" and disk.refused
    codes = [event.code for event in events if isinstance(event, Notice) and "save" in event.code]
    assert codes.index("saved_again") > codes.index("not_saved") and codes[-1] == "saved_again"
    assert len(codes) <= 2 * len(set(disk.refused)) + 2
    assert events[-1].metrics and any(isinstance(event, Checkpoint) and event.epoch == 12 for event in events)


def test_while_the_disk_is_full_the_checkpoint_before_stays_whole(composed, train, monkeypatch, eager) -> None:
    """E6."""
    disk = Disk(monkeypatch)

    def tell(event, commands) -> None:
        if isinstance(event, Checkpoint) and event.epoch >= 3:
            disk.full = None
        if isinstance(event, Epoch) and event.epoch == 10:
            commands.send("interrupt")

    run, _, outcome = train(composed(epochs=30), tell)
    assert outcome == "interrupted"
    found = checkpoint.read(run.checkpoint_folder)
    assert found is not None and 3 <= found.facts["epoch"] < 10
    disk.full = set()
    assert session.resume(run, lambda event: None) == "completed"


LIMITED = """
import resource, signal, sys
from pathlib import Path
from app import compose, runs
from app.choices import Choices
from app.training import keeper, session
from app.training.events import Epoch, Notice
keeper.LEAST_SECONDS, keeper.MODEL_SECONDS, keeper.SHARE = 0.0, 0.0, 1e9
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
made = compose.compose("sample:iris", Choices(epochs=8, seed=3, settings=(("width", "256"),)))
run = runs.create(Path(sys.argv[1]), made.experiment)
codes = []
def emit(event):
    if isinstance(event, Epoch):
        limit = 20_000 if event.epoch in (3, 4, 5) else -1
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, -1))
    if isinstance(event, Notice):
        codes.append(event.code)
outcome = session.train(made.experiment, made.dataset, made.parts, run, emit)
print("RESULT", outcome, "not_saved" in codes, "saved_again" in codes, run.folder)
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="the system limits no file's size")
def test_a_system_that_lets_no_file_grow_is_outlived(tmp_path) -> None:
    """E6: real errors of the system, in the middle of real writes."""
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path)], capture_output=True, text=True, timeout=300, check=False
    )
    line = next((line for line in done.stdout.splitlines() if line.startswith("RESULT")), done.stderr)
    assert line.split()[:4] == ["RESULT", "completed", "True", "True"], done.stderr[-2000:]
    run = runs.open_run(line.split(maxsplit=4)[4])
    assert Predictor.of(run).model.count_params() > 100 and checkpoint.read(run.checkpoint_folder) is not None
