"""Run folders: named, listed, tidied; a dead process is an interrupted run."""

import os
from pathlib import Path

import pytest

from app import files, listing, process, runs
from app.errors import UserError
from app.experiment import Data, Experiment

EXPERIMENT = Experiment(Data("/somewhere/My Flowers (2).csv", "table"), "classification", "mlp")


def test_two_runs_at_once_get_two_folders_named_after_data_and_template(tmp_path: Path) -> None:
    first, second = (runs.create(tmp_path / "new", EXPERIMENT) for _ in range(2))
    assert first.folder != second.folder
    assert first.folder.name.startswith("my-flowers-2-mlp-")
    assert first.experiment() == EXPERIMENT
    assert runs.outcome(first) == "interrupted"  # said to be running by no process


def test_a_run_whose_process_is_gone_was_interrupted(tmp_path: Path) -> None:
    run = runs.create(tmp_path, EXPERIMENT)
    files.write_json(run.metrics_file, {"outcome": "running", "process": 2**22 + 1})
    assert runs.outcome(run) == "interrupted"
    files.write_json(run.metrics_file, {"outcome": "running", "process": os.getpid()})
    assert runs.outcome(run) == "running"


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_a_killed_process_that_nobody_has_waited_for_is_no_running_one(tmp_path: Path) -> None:
    import subprocess
    import sys

    run = runs.create(tmp_path, EXPERIMENT)
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    files.write_json(run.metrics_file, {"outcome": "running", "process": process.pid})
    assert runs.outcome(run) == "running"
    process.kill()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)  # ended, and still to be waited for
    assert runs.outcome(run) == "interrupted"
    process.communicate()


def test_another_process_that_was_given_the_same_number_is_not_the_one_that_trained(tmp_path: Path) -> None:
    run = runs.create(tmp_path, EXPERIMENT)
    files.write_json(run.metrics_file, {"outcome": "running", **process.identity()})
    assert runs.outcome(run) == "running"
    files.write_json(run.metrics_file, {"outcome": "running", **process.identity(), "process_born": "long ago"})
    assert runs.outcome(run) == "interrupted"


def test_a_run_that_another_process_trains_is_not_begun_again(tmp_path: Path) -> None:
    run = runs.create(tmp_path, EXPERIMENT)
    files.write_json(run.metrics_file, {"outcome": "running", "process": os.getppid()})
    with pytest.raises(UserError, match="being trained by another process"):
        runs.prepare(run.folder, EXPERIMENT)
    assert runs.outcome(run) == "running"


def killed(tmp_path: Path, **facts: object) -> runs.Run:
    run = runs.create(tmp_path, EXPERIMENT)
    run.checkpoint_folder.mkdir()
    for path in (run.model_file, run.checkpoint_folder / "a.npz", run.folder / ".model.7.part.keras"):
        path.write_bytes(b"x")
    files.write_json(run.metrics_file, {"outcome": "running", "process": 2**22 + 1, **facts})
    return run


def test_a_killed_run_can_be_marked_cancelled_and_then_keeps_nothing(tmp_path: Path) -> None:
    run = killed(tmp_path, epochs=3)
    runs.mark(run, "cancelled")
    assert runs.outcome(run) == "cancelled" and run.metrics()["epochs"] == 3
    assert not run.model_file.exists() and not run.checkpoint_folder.exists() and not list(run.folder.glob(".*"))


def test_a_killed_run_can_be_marked_interrupted_and_then_keeps_what_is_whole(tmp_path: Path) -> None:
    run = killed(tmp_path)
    runs.mark(run, "interrupted", "The training's process ended unexpectedly.")
    assert run.metrics()["outcome"] == "interrupted" and "unexpectedly" in run.metrics()["reason"]
    assert run.model_file.exists() and run.checkpoint_folder.exists() and not list(run.folder.glob(".*"))
    runs.mark(run, "cancelled")  # too late: that was said already
    assert run.model_file.exists()


def test_a_run_that_was_gone_on_with_is_as_before_when_that_is_cancelled(tmp_path: Path) -> None:
    run = killed(tmp_path, resumed="completed")
    runs.mark(run, "cancelled")
    assert runs.outcome(run) == "completed" and run.model_file.exists()
    again = killed(tmp_path, resumed="completed")
    later = again.metrics_file.stat().st_mtime + 10
    os.utime(again.checkpoint_folder / "a.npz", (later, later))
    runs.mark(again, "cancelled")
    assert runs.outcome(again) == "interrupted" and again.model_file.exists()


def test_a_run_that_said_how_it_ended_or_still_lives_is_not_marked(tmp_path: Path) -> None:
    run = runs.create(tmp_path, EXPERIMENT)
    for facts in ({"outcome": "completed"}, {"outcome": "running", "process": os.getpid()}):
        files.write_json(run.metrics_file, facts)
        runs.mark(run, "cancelled")
        assert run.metrics() == facts
    runs.mark(runs.Run(tmp_path / "none"), "cancelled")
    assert not (tmp_path / "none").exists()


def test_listing_shows_damaged_runs_too(tmp_path: Path) -> None:
    good, bad = runs.create(tmp_path, EXPERIMENT), runs.create(tmp_path, EXPERIMENT)
    bad.experiment_file.write_text("{")
    bad.metrics_file.write_text("{")
    files.write_json(good.metrics_file, {"outcome": "completed", "metrics": {"accuracy": 0.9}})
    found = {entry["run"]: entry for entry in listing.of(tmp_path)}
    assert found[str(good.folder)]["metrics"] == {"accuracy": 0.9}
    assert found[str(bad.folder)]["template"] is None
    assert listing.of(tmp_path / "none") == []


def test_tidy_removes_checkpoints_of_finished_runs_only(tmp_path: Path) -> None:
    for outcome in ("completed", "interrupted"):
        run = runs.create(tmp_path, EXPERIMENT)
        files.write_json(run.metrics_file, {"outcome": outcome})
        run.checkpoint_folder.mkdir()
        (run.checkpoint_folder / "a.npz").write_bytes(b"x" * 1000)
    assert listing.tidy(tmp_path) == 1000
    assert listing.tidy(tmp_path) == 0


def test_what_is_no_run_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not a run"):
        runs.open_run(tmp_path)
    (tmp_path / "table.csv").write_text("a,b")
    with pytest.raises(UserError, match="a file, not a run"):
        runs.open_run(tmp_path / "table.csv")
    with pytest.raises(UserError, match="not there"):
        runs.open_run(tmp_path / "none")


def test_a_folder_that_can_not_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="can't be written"):
        runs.create(tmp_path / "file" / "runs", EXPERIMENT)
