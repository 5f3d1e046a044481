"""Experiments and runs whose place is gone, read-only, or open elsewhere, as a user meets them (C8 to C10)."""

import errno
import json
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app import experiment as experiments
from app import files, relocation, runs
from app.draft import with_setting
from app.errors import UserError
from app.runs import Run
from app.state import State
from app.ui.desk import Desk

FIXTURE = Path(__file__).resolve().parents[1] / "fixtures" / "format-1"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An experiment, its data and a run of it."""
    return Path(shutil.copytree(FIXTURE, tmp_path / "place"))


@pytest.fixture
def moved(place: Path) -> Path:
    """The data, no longer where experiment and run say."""
    new = place / "elsewhere" / "renamed.csv"
    new.parent.mkdir()
    return Path(shutil.move(place / "flowers.csv", new))


def banner(window, qtbot, words: str):
    qtbot.waitUntil(lambda: window.current.banner is not None and words in told(window), timeout=20_000)
    return window.current.banner


def told(window) -> str:
    return " ".join(label.text() for label in window.current.banner.findChildren(QLabel))


def test_c8_an_experiment_whose_data_were_moved_keeps_its_decisions_when_they_are_located(
    window, desk, qtbot, place: Path, moved: Path
) -> None:
    desk.open(str(place / "flowers.gdesk"))
    qtbot.waitUntil(lambda: not desk.reading, timeout=30_000)
    before = desk.choices
    shown = banner(window, qtbot, "flowers.csv")
    asked = []
    window.locating.ask = lambda: asked.append(True)
    shown.acted.emit("locate")
    assert desk.lost is None
    window.locating.found(str(moved))
    qtbot.waitUntil(lambda: desk.composition is not None, timeout=30_000)
    assert desk.draft.path == str(moved) and desk.choices == before
    assert desk.composition.experiment.hyperparameters["width"] == 4
    assert desk.unsaved and desk.draft.file == str(place / "flowers.gdesk")
    desk.undo()
    assert desk.draft.path == str(place / "flowers.csv")


def test_c8_a_run_whose_data_were_moved_goes_on_only_with_the_same_data(
    window, desk, qtbot, place: Path, moved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    resumed: list[Run] = []
    monkeypatch.setattr(desk.training, "resume", lambda run, *arguments: resumed.append(run))
    run = runs.open_run(place / "run")
    desk.resume(run, 1)
    banner(window, qtbot, "The run's data are not where they were.")
    assert not resumed
    other = moved.with_name("other.csv")
    other.write_text(moved.read_text().replace("tulip", "lily"))
    window.locating._run = run
    window.locating.found(str(other))
    banner(window, qtbot, "These are not the run's data.")
    assert not resumed
    window.locating.found(str(moved))
    qtbot.waitUntil(lambda: resumed == [run], timeout=20_000)
    assert run.experiment().data.path == str(moved)


def test_c8_a_located_run_can_be_copied_with_its_data(place: Path, moved: Path) -> None:
    run = runs.open_run(place / "run")
    assert relocation.lost(run) == str(place / "flowers.csv")
    with pytest.raises(UserError, match="nowhere"):
        relocation.relocate(run, str(place / "nowhere.csv"))
    relocation.relocate(run, str(moved))
    assert relocation.lost(run) is None
    assert json.loads(run.experiment_file.read_text())["data"]["path"] == "../elsewhere/renamed.csv"


def saved(desk: Desk, qtbot, place: Path) -> Path:
    desk.open(str(place / "flowers.gdesk"))
    qtbot.waitUntil(lambda: not desk.reading and desk.composition is not None, timeout=30_000)
    desk.edit("Width", with_setting(desk.choices, "width", "8"))
    qtbot.waitUntil(lambda: not desk.reading, timeout=30_000)
    return place / "flowers.gdesk"


def test_c9_a_folder_that_is_read_only_keeps_the_edits_and_offers_another_place(
    window, desk, qtbot, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = saved(desk, qtbot, place)
    before = file.read_bytes()

    def refuse(path: Path, write) -> None:
        raise files.unwritable(path, OSError(errno.EROFS, os.strerror(errno.EROFS)))

    with monkeypatch.context() as patched:
        patched.setattr(files, "write_with", refuse)
        assert not desk.save(file)
    shown = banner(window, qtbot, "The experiment was not saved.")
    assert "Choose another folder." in told(window)
    assert desk.unsaved and file.read_bytes() == before
    offered = []
    monkeypatch.setattr(window.menus, "save_as", lambda: offered.append(True))
    shown.acted.emit("save_as")
    assert offered
    assert desk.save(tmp_path / "copy.gdesk")
    assert experiments.read(tmp_path / "copy.gdesk").hyperparameters["width"] == 8


def test_c10_an_experiment_open_in_two_windows_is_saved_under_another_name_by_the_second(
    window, desk, qtbot, place: Path, tmp_path: Path
) -> None:
    first = Desk(State(tmp_path / "state"), tmp_path / "runs")
    first.open(str(place / "flowers.gdesk"))
    file = saved(desk, qtbot, place)
    banner(window, qtbot, "flowers.gdesk is open in another window too.")
    before = file.read_bytes()
    assert not desk.save(file) and file.read_bytes() == before and desk.unsaved
    assert desk.save(place / "mine.gdesk")
    desk.open(str(place / "flowers.gdesk"))
    qtbot.waitUntil(lambda: not desk.reading, timeout=30_000)
    first.close()
    assert desk.save(file)  # the other window is gone
    first.deleteLater()
    assert {path.name for path in place.iterdir()} == {"flowers.csv", "flowers.gdesk", "mine.gdesk", "run"}


def test_c10_a_file_that_another_program_changed_is_not_overwritten_unasked(window, desk, qtbot, place: Path) -> None:
    file = saved(desk, qtbot, place)
    theirs = file.read_text().replace('"seed": 3', '"seed": 77')
    file.write_text(theirs)
    assert not desk.save(file)
    banner(window, qtbot, "The experiment was not saved.")
    assert "was changed by another program" in told(window) and file.read_text() == theirs
    assert desk.save(file)  # asked for again, it is meant
    assert experiments.read(file).seed == 3
