"""Saving when the process is killed, the disk is full, or the drive is gone (RELIABILITY C11 to C13)."""

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app import experiment as experiments
from app import files
from app.errors import UserError
from app.experiment import Data, Experiment
from app.state import State

ROOT = Path(__file__).resolve().parents[1]
KINDS = ("experiment", "state", "metrics", "checkpoint", "model")
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")


def faults(*arguments: str) -> dict[str, Any]:
    """What `benchmarks.faults` found; in a process of its own, because it forks."""
    command = [sys.executable, "-m", "benchmarks.faults", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@forks
@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_c11_a_kill_while_saving_leaves_the_old_or_the_new_never_neither(kind: str) -> None:
    found = faults("kill", kind, "--count", "40")
    assert found["lost"] == 0 and found["left"] == 0
    assert found["inside"] > 0, "no kill hit a moment of saving"


@forks
@pytest.mark.long
@pytest.mark.parametrize("kind", KINDS)
def test_c11_two_hundred_kills_while_saving_lose_nothing(kind: str) -> None:
    found = faults("kill", kind, "--count", "200")
    assert (found["runs"], found["lost"], found["left"]) == (200, 0, 0)


def test_c11_what_a_killed_process_had_begun_is_swept_up_and_what_a_living_one_writes_stays(tmp_path: Path) -> None:
    dead, living = tmp_path / ".one.4194305.7.part.gdesk", tmp_path / f".two.{os.getpid()}.7.part.gdesk"
    strangers = [tmp_path / name for name in (".part", ".a.part.txt", "one.4194305.7.part.gdesk", ".x.5.6.party")]
    for path in (dead, living, *strangers):
        path.write_text("x")
    experiments.write(Experiment(Data("sample:iris", "table"), "classification", "mlp"), tmp_path / "one.gdesk")
    assert not dead.exists() and living.exists() and all(path.exists() for path in strangers)
    dead.write_text("x")
    State(tmp_path).recoveries()
    assert not dead.exists()


@forks
@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_c12_a_file_that_may_not_grow_leaves_the_old_one_at_every_length(kind: str) -> None:
    found = faults("short", kind)
    assert found["points"] >= 40 and found["passed"] == found["points"]


@forks
@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_c12_a_full_disk_leaves_the_old_file_at_every_number_of_free_pages(kind: str) -> None:
    found = faults("full", kind)
    if "skipped" in found:
        pytest.skip(found["skipped"])
    assert found["points"] >= 1 and found["passed"] == found["points"]


class Drive:
    """Stands before the system's calls and lets the one with a number fail, as a drive that is unplugged then."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, number: int, code: int) -> None:
        self.calls, self.number, self.code = 0, number, code
        for name in ("fsync", "replace"):
            monkeypatch.setattr(os, name, self.standing_before(getattr(os, name)))
        monkeypatch.setattr(files, "open", self.standing_before(open), raising=False)
        monkeypatch.setattr(Path, "unlink", self.standing_before(Path.unlink))

    def standing_before(self, call: Any) -> Any:
        def called(*arguments: Any, **named: Any) -> Any:
            self.calls += 1
            if self.calls >= self.number:  # and everything after it: the drive stays gone
                raise OSError(self.code, os.strerror(self.code))
            return call(*arguments, **named)

        return called


@pytest.mark.parametrize("code", [errno.EIO, errno.ESTALE, errno.ENODEV, errno.ENOSPC, errno.EROFS, errno.EDQUOT])
@pytest.mark.parametrize("number", range(1, 7))
def test_c13_a_drive_that_goes_at_any_call_leaves_the_old_file_and_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: int
) -> None:
    path = tmp_path / "kept.json"
    files.write_json(path, {"old": 1})
    said = ""
    with monkeypatch.context() as patched:
        drive = Drive(patched, number, code)
        try:
            files.write_json(path, {"new": 2})
        except UserError as error:
            said = str(error)
    content = json.loads(path.read_text())
    if said:
        assert content == {"old": 1} and str(path) in said and os.strerror(code) in said
        remedy = {errno.EROFS: "another folder"}.get(code, "Connect" if code in files.GONE else "Free some space")
        assert remedy in said
    else:
        assert content == {"new": 2} and drive.number > 4  # only what comes after the new name failed


def test_c13_a_folder_that_vanished_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    files.write_text(folder / "a.txt", "old")
    shutil.rmtree(folder)
    with pytest.raises(UserError, match=r"a\.txt can't be written"):
        files.write_text(folder / "a.txt", "new")


def test_a_file_of_255_bytes_can_be_saved(tmp_path: Path) -> None:
    path = tmp_path / ("ä" * 125 + ".json")
    files.write_json(path, {})
    files.write_json(path, {"again": 1})
    assert os.listdir(tmp_path) == [path.name]
