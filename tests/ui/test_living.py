"""Training behind the real window: the same figures as on the command line, and nothing lost when something dies."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from app import compose, runs
from app.choices import Choices
from app.draft import with_setting
from app.state import State
from app.training import session
from app.ui.application import Application

ROOT = Path(__file__).resolve().parents[2]


def living(process: int) -> bool:
    return runs.alive(process)


def train(desk, qtbot, until, timeout: int = 180_000) -> None:
    desk.train()
    qtbot.waitUntil(until, timeout=timeout)


@pytest.mark.slow
def test_the_window_and_the_command_line_get_the_same_figures(desk, opened, qtbot, tmp_path: Path) -> None:
    opened("sample:iris")
    desk.workers.warm_up()
    qtbot.waitUntil(lambda: desk.workers.is_warm, timeout=120_000)
    train(desk, qtbot, lambda: desk.training.watch is not None and not desk.training.running)
    assert desk.training.watch.outcome == "completed"
    composition = compose.compose("sample:iris", Choices())
    run = runs.create(tmp_path / "headless", composition.experiment)
    session.train(composition.experiment, composition.dataset, composition.parts, run, lambda event: None)
    assert desk.run.metrics()["metrics"] == run.metrics()["metrics"]
    assert desk.run.history_file.read_text().count("\n") == run.history_file.read_text().count("\n")


@pytest.mark.slow
def test_cancel_ends_the_process_and_keeps_nothing(desk, opened, qtbot) -> None:
    opened("sample:digits")
    train(desk, qtbot, lambda: desk.training.watch.phase != "")
    process = desk.workers.training.number
    desk.training.cancel()
    qtbot.waitUntil(lambda: not desk.training.running, timeout=20_000)
    assert not living(process)
    assert desk.training.watch.outcome == "cancelled"
    assert desk.run is None  # nothing of it is left to look at
    assert runs.outcome(desk.training.run) == "cancelled"
    assert not desk.training.run.model_file.exists()


PHASES = ("reading", "tracing", "training", "evaluating")


def until_phase(desk, qtbot, phase: str) -> None:
    """Trains until the worker is in a phase; a test part is measured only where something was learned."""
    watch = desk.training.watch
    if phase in ("training", "evaluating"):
        qtbot.waitUntil(lambda: watch.epoch >= 2, timeout=180_000)
    if phase == "evaluating":
        desk.training.stop()
    qtbot.waitUntil(lambda: watch.phase == phase or watch.ended, timeout=180_000)


@pytest.mark.slow
@pytest.mark.parametrize("order", ["cancel", "stop"])
def test_cancel_and_stop_end_a_training_whatever_it_is_at(desk, opened, qtbot, order) -> None:
    """E2: nothing is left running, and a run that had learned something keeps its best weights when it is stopped."""
    opened("sample:digits")
    desk.edit("Epochs", with_setting(with_setting(desk.choices, "epochs", "2000"), "early_stopping", "false"))
    qtbot.waitUntil(lambda: not desk.reading)
    for phase in PHASES if order == "cancel" else PHASES[:-1]:
        for _ in range(6):
            desk.workers.warm_up()
            desk.train()
            until_phase(desk, qtbot, phase)
            process = desk.workers.training.number if desk.training.running else 0
            getattr(desk.training, order)()
            qtbot.waitUntil(lambda: not desk.training.running, timeout=60_000)
            run, watch = desk.training.run, desk.training.watch
            assert not process or not living(process)
            if phase != "evaluating" or watch.outcome == "cancelled":
                break
            time.sleep(1.1)  # the scores were there before it was cancelled: once more
        kept = order == "stop" and (phase == "training" or watch.outcome == "stopped")
        assert watch.outcome == ("stopped" if kept else "cancelled"), phase
        assert runs.outcome(run) == watch.outcome
        early = [note.code for note in watch.notes].count("nothing_learned")
        assert early == (order == "stop" and not kept), phase
        assert run.model_file.is_file() == (watch.outcome == "stopped")
        time.sleep(1.1)  # run folders are named by the second, and the same again within one is a double click


@pytest.mark.slow
def test_a_worker_that_hangs_is_killed_when_it_is_stopped_and_its_best_weights_are_scored(desk, opened, qtbot) -> None:
    """E2: SIGSTOP is what tracing or compiling for minutes looks like from outside."""
    opened("sample:digits")
    desk.edit("Epochs", with_setting(with_setting(desk.choices, "epochs", "2000"), "early_stopping", "false"))
    qtbot.waitUntil(lambda: not desk.reading)
    train(desk, qtbot, lambda: desk.training.watch.checkpoint >= 1)
    hung = desk.workers.training.number
    os.kill(hung, signal.SIGSTOP)
    desk.training.stop()
    qtbot.waitUntil(lambda: not desk.training.running, timeout=120_000)
    assert not living(hung)
    assert desk.training.watch.outcome == "stopped" == runs.outcome(desk.run)
    assert desk.run.model_file.is_file()
    assert 0 < desk.training.watch.test["test_accuracy"] <= 1


@pytest.mark.slow
def test_what_is_changed_while_it_runs_reaches_the_worker_and_is_told(desk, opened, qtbot) -> None:
    opened("sample:digits")
    for name, value in {"epochs": "2000", "early_stopping": "false", "schedule": "constant", "warmup": "0"}.items():
        desk.edit(name, with_setting(desk.choices, name, value))
    qtbot.waitUntil(lambda: not desk.reading)
    train(desk, qtbot, lambda: desk.training.watch.epoch >= 1)
    training, watch = desk.training, desk.training.watch

    def told(code: str) -> int:
        return sum(note.code == code for note in watch.notes)

    training.pause(True)
    assert watch.paused  # at once, whatever the worker is at
    qtbot.waitUntil(lambda: told("paused") == 1, timeout=20_000)
    before = watch.epoch
    qtbot.wait(300)
    assert watch.epoch == before
    training.pause(False)
    qtbot.waitUntil(lambda: told("continued") == 1 and watch.epoch > before, timeout=20_000)
    training.set_learning_rate(0.00123)
    qtbot.waitUntil(lambda: told("changed") == 1, timeout=20_000)
    now = watch.epoch
    qtbot.waitUntil(lambda: watch.epoch > now + 1, timeout=20_000)
    assert watch.history[-1].learning_rate == pytest.approx(0.00123, rel=0.05)
    training.add_epochs(7)
    qtbot.waitUntil(lambda: told("changed") == 2, timeout=20_000)
    qtbot.waitUntil(lambda: watch.epochs == 2007, timeout=20_000)  # said with the next epoch
    training.set_target(1000.0)  # any loss is as good as that
    qtbot.waitUntil(lambda: not training.running, timeout=60_000)
    assert told("target_reached") == 1 and watch.outcome == "completed"


@pytest.mark.slow
def test_a_killed_worker_is_said_and_resumed(desk, opened, qtbot) -> None:
    """E5."""
    opened("sample:digits")
    desk.edit("Epochs", with_setting(with_setting(desk.choices, "epochs", "2000"), "early_stopping", "false"))
    qtbot.waitUntil(lambda: not desk.reading)
    train(desk, qtbot, lambda: desk.training.watch.checkpoint >= 1)
    os.kill(desk.workers.training.number, signal.SIGKILL)
    qtbot.waitUntil(lambda: not desk.training.running, timeout=20_000)
    assert desk.training.watch.outcome == "interrupted"
    assert runs.outcome(desk.run) == "interrupted"
    kept = desk.training.watch.checkpoint
    desk.resume(desk.run)
    qtbot.waitUntil(lambda: desk.training.watch.epoch > kept + 2, timeout=300_000)
    desk.training.stop()
    qtbot.waitUntil(lambda: not desk.training.running, timeout=60_000)
    assert desk.training.watch.outcome == "stopped"
    assert runs.outcome(desk.run) == "stopped"
    assert [row.epoch for row in desk.training.watch.history] == list(range(1, desk.training.watch.epoch + 1))


WINDOW = """
    import os, sys
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from pathlib import Path
    from app.ui.application import Application, qt_application
    from app.draft import with_setting
    from app.ui.driver import Driver
    folder = Path(sys.argv[1])
    made = Application(qt_application(), folder / "state", folder / "runs")
    made.show(None)
    driver = Driver(made.window)
    made.desk.open("sample:digits")
    driver.wait("read", lambda: made.desk.composition is not None)
    made.desk.edit("Epochs", with_setting(made.desk.choices, "epochs", "2000"))
    driver.wait("composed", lambda: not made.desk.reading)
    made.desk.train()
    driver.wait("trained a little", lambda: made.desk.training.watch.epoch >= 2, 180)
    driver.rest(500)
    print(made.desk.workers.training.number, flush=True)
    driver.rest(600_000)
"""


@pytest.mark.slow
def test_a_killed_window_leaves_a_saved_run_no_process_and_its_edits(tmp_path: Path, qtbot) -> None:
    """E4."""
    window = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(WINDOW), str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    worker = int(window.stdout.readline())
    window.kill()
    window.wait()
    window.stdout.close()
    ended = time.monotonic() + 20
    while living(worker) and time.monotonic() < ended:
        time.sleep(0.05)
    assert not living(worker)
    (run,) = (runs.open_run(folder) for folder in (tmp_path / "runs").iterdir())
    assert runs.outcome(run) == "interrupted"
    assert run.model_file.is_file()
    (recovery,) = State(tmp_path / "state").recoveries()
    assert recovery.draft.path == "sample:digits"
    assert recovery.run == str(run.folder)


@pytest.mark.slow
def test_the_next_start_offers_to_go_on(tmp_path: Path, qapp, qtbot, theme) -> None:
    from app.draft import Draft

    left = State(tmp_path / "state", session="session-1")
    left.keep(Draft("sample:iris", Choices(seed=5)))
    content = (tmp_path / "state" / "session-1.json").read_text().replace(str(os.getpid()), "999999999")
    (tmp_path / "state" / "session-1.json").write_text(content)
    made = Application(qapp, tmp_path / "state", tmp_path / "runs")
    made.show(None)
    page = made.window.page_named("data")
    qtbot.waitUntil(lambda: page.banner is not None, timeout=20_000)
    page.banner.acted.emit("continue")
    qtbot.waitUntil(lambda: made.desk.composition is not None, timeout=30_000)
    assert made.desk.composition.experiment.seed == 5
    assert made.desk.unsaved
    made.window.close_quietly()
