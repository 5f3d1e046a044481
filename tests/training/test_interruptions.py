"""A training that was interrupted ends with the weights of one that was not, whenever and however it happened.

The folder of a killed training is what lay on disk at that moment: a copy taken on the way is the same thing.
"""

from __future__ import annotations

import csv
import dataclasses
import shutil
import signal
import time

import numpy as np
import pytest

import models
from app import compose, runs
from app.choices import Choices
from app.errors import UserError
from app.prediction import Predictor
from app.training import session
from app.training.commands import Commands
from app.training.events import Batch, Checkpoint, Epoch, Finished, Notice, Phase

pytestmark = pytest.mark.slow


def weights(run: runs.Run) -> list[np.ndarray]:
    return Predictor.of(run).model.get_weights()


def history(run: runs.Run) -> list[dict[str, str]]:
    rows = csv.DictReader(run.history_file.read_text().splitlines())
    return [{name: value for name, value in row.items() if name != "seconds"} for row in rows]


def assert_same(run: runs.Run, whole: runs.Run) -> None:
    assert all(np.array_equal(a, b) for a, b in zip(weights(run), weights(whole), strict=True))
    assert history(run) == history(whole)


def quiet(event: object) -> None:
    pass


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batch by batch, with a checkpoint whenever none is being written."""
    monkeypatch.setattr("app.training.trainer.CHUNK_SECONDS", 0.0)
    monkeypatch.setattr("app.training.trainer.EVENTS_A_SECOND", 10**9)
    monkeypatch.setattr("app.training.trainer.WITHIN_SECONDS", 0.0)
    monkeypatch.setattr("app.training.keeper.LEAST_SECONDS", 0.0)
    monkeypatch.setattr("app.training.keeper.SHARE", 1e9)


def snapshot(folder, copy) -> None:
    """A copy of a run folder as it stands, without what another thread has half written."""
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns(".*.part*"))


def test_killed_at_any_moment_it_goes_on_to_the_same_weights(composed, train, eager, tmp_path) -> None:
    """E5, E14: before and after the first checkpoint, within epochs, at their ends, and while it is being saved."""
    made, copies = composed(epochs=4, batch_size=25, dropout=0.3), []
    moments = {Phase: (2, 3), Batch: (1, 6, 7, 13), Epoch: (1, 3, 4), Checkpoint: (1, 4)}
    seen = dict.fromkeys(moments, 0)

    def tell(event, commands) -> None:
        for kind, numbers in moments.items():
            if isinstance(event, kind):
                seen[kind] += 1
                if seen[kind] in numbers:
                    copies.append(tmp_path / f"{len(copies)}-{kind.__name__}-{seen[kind]}")
                    snapshot(run_folder(), copies[-1])

    def run_folder():
        return next((tmp_path / "runs").iterdir())

    whole, *_ = train(made, tell)
    resumed = 0
    for copy in copies:
        run = runs.open_run(copy)
        try:
            assert session.resume(run, quiet) == "completed"
        except UserError as error:
            assert "Train again" in str(error) and not list(run.folder.glob("checkpoint/*.npz"))
            continue
        assert_same(run, whole)
        resumed += 1
    assert resumed >= len(copies) - 4


def test_a_run_that_is_killed_after_its_first_epoch_can_go_on(composed, train, tmp_path) -> None:
    """E5: however short the epochs, no more than one of them is lost."""
    copy = tmp_path / "copy"

    def tell(event, commands) -> None:
        if isinstance(event, Checkpoint) and not copy.exists():
            snapshot(next((tmp_path / "runs").iterdir()), copy)

    whole, events, _ = train(composed(epochs=30), tell)
    first = next(event for event in events if isinstance(event, Checkpoint))
    assert first.epoch == 1
    assert session.resume(runs.open_run(copy), quiet) == "completed"
    assert_same(runs.open_run(copy), whole)


@pytest.mark.parametrize(
    "settings",
    [
        {"schedule": "plateau", "patience": 3, "early_stopping": "false", "learning_rate": 0.1},
        {"schedule": "one_cycle", "optimizer": "nesterov"},
        {"early_stopping": "true", "patience": 3, "learning_rate": 0.1, "schedule": "constant"},
        {"optimizer": "muon", "weight_decay": 0.01, "normalization": "batch"},
    ],
    ids=["plateau", "one_cycle", "patience partly used", "muon"],
)
def test_interrupted_twice_in_a_row_it_ends_the_same(composed, train, settings) -> None:
    """E14."""
    made = composed(epochs=9, **settings)
    whole, *_ = train(made)
    run, _, outcome = train(made, at_epoch(3, "interrupt"))
    assert outcome == "interrupted"
    commands = Commands()

    def again(event) -> None:
        at_epoch(5, "interrupt")(event, commands)

    assert session.resume(run, again, commands) in ("interrupted", "completed")
    if runs.outcome(run) == "interrupted":
        assert session.resume(run, quiet) == "completed"
    assert_same(run, whole)


def at_epoch(number: int, *lines: str):
    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == number:
            for line in lines:
                commands.send(line)

    return tell


def then(*tells):
    def tell(event, commands) -> None:
        for one in tells:
            one(event, commands)

    return tell


@pytest.mark.parametrize(
    "line", ["set learning_rate 0.05", "add epochs 3", "set target_metric 0.9"], ids=["rate", "epochs", "target"]
)
def test_what_was_changed_on_the_way_is_kept_through_an_interruption(composed, train, line) -> None:
    """E14."""
    made = composed(epochs=5, monitor="val_accuracy")
    whole, *_ = train(made, at_epoch(2, line))
    run, *_ = train(made, then(at_epoch(2, line), at_epoch(3, "interrupt")))
    if runs.outcome(run) == "interrupted":
        assert session.resume(run, quiet) == "completed"
    assert_same(run, whole)


@pytest.mark.parametrize(
    ("data", "template", "settings"),
    [
        ("sample:digits", "cnn", {"filters": "4", "augmentation": "shift"}),
        ("sample:digits", "vae", {"latent": "2", "filters": "4", "width": "16"}),
        ("sample:digits", "mlp", {"dropout": "0.2"}),
        ("sample:temperatures", "gru", {"width": "8"}),
    ],
    ids=["cnn", "vae", "mlp", "gru"],
)
@pytest.mark.parametrize("compiled", [False, True], ids=["plain", "where XLA can"])
def test_templates_end_the_same_after_an_interruption(
    train, eager, monkeypatch, data, template, settings, compiled
) -> None:
    """E14: bit for bit, whatever the plan."""
    entry = models.template(template)
    if compiled and entry.xla_after is None:
        pytest.skip("XLA never pays for this template")
    after = 1 if compiled else 10**9
    changed = tuple(dataclasses.replace(one, xla_after=one.xla_after and after) for one in models.TEMPLATES)
    monkeypatch.setattr(models, "TEMPLATES", changed)
    pairs = (("batch_size", "256"), *settings.items())
    made = compose.compose(data, Choices(template=template, epochs=3, settings=pairs, seed=3))
    whole, *_ = train(made)
    seen = 0

    def tell(event, commands) -> None:
        nonlocal seen
        seen += isinstance(event, Batch)
        if seen == 7 and isinstance(event, Batch):
            commands.send("interrupt")

    run, _, outcome = train(made, tell)
    assert outcome == "interrupted" and len(history(run)) < 3
    assert run.experiment().plan["xla"] == compiled
    assert session.resume(run, quiet) == "completed"
    assert_same(run, whole)


@pytest.mark.parametrize("phase", ["building", "tracing", "training", "evaluating"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_in_any_phase_saves_and_ends_and_the_run_goes_on_from_there(
    composed, train, phase, number
) -> None:
    """E19: a logout or a shutdown sends one of these."""
    sent = False

    def tell(event, commands) -> None:
        nonlocal sent
        if event == Phase(phase) and not sent:
            sent = True
            signal.raise_signal(number)

    before = signal.getsignal(number)
    run, events, outcome = train(composed(), tell)
    assert outcome == "interrupted" and runs.outcome(run) == "interrupted"
    assert isinstance(events[-1], Finished)
    assert signal.getsignal(number) == before
    if phase != "building":
        assert session.resume(run, quiet) == "completed" and run.metrics()["metrics"]["accuracy"] > 0.3


def test_a_clock_that_is_set_back_a_day_makes_no_time_negative(composed, train, monkeypatch) -> None:
    """E11: also what a computer does that was asleep."""
    real = time.time

    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch == 2:
            monkeypatch.setattr(time, "time", lambda: real() - 86_400)

    run, events, outcome = train(composed(), tell)
    assert outcome == "completed"
    assert all(event.seconds >= 0 for event in events if isinstance(event, Epoch))
    assert session.resume(run, quiet, more=2) == "completed"


@pytest.mark.parametrize("phase", ["reading", "building"])
@pytest.mark.parametrize("line", ["stop", "cancel", "interrupt"])
def test_before_the_training_begins_it_is_ended_as_promptly(composed, tmp_path, phase, line) -> None:
    """E2: nothing was learned yet, so nothing is kept, and that is said."""
    made = composed()
    run = runs.create(tmp_path, made.experiment)
    commands, events = Commands(), []

    def emit(event) -> None:
        events.append(event)
        if event == Phase(phase):
            commands.send(line)

    outcome = session.train(made.experiment, None, None, run, emit, commands)
    assert outcome == {"stop": "cancelled", "cancel": "cancelled", "interrupt": "interrupted"}[line]
    assert runs.outcome(run) == outcome and isinstance(events[-1], Finished)
    assert not any(isinstance(event, Epoch) for event in events) and not run.model_file.exists()
    said = [event.code for event in events if isinstance(event, Notice)]
    assert ("nothing_learned" in said) == (line == "stop")


@pytest.mark.parametrize(
    ("kind", "number"), [(Phase, 3), (Batch, 1), (Batch, 8), (Epoch, 2), (Checkpoint, 2)],
    ids=["first batch", "batch", "mid-epoch", "epoch end", "saving"],
)  # fmt: skip
def test_stop_keeps_the_best_at_any_moment(composed, train, eager, kind, number) -> None:
    """E2."""
    seen = 0

    def tell(event, commands) -> None:
        nonlocal seen
        seen += isinstance(event, kind)
        if seen == number and isinstance(event, kind):
            commands.send("stop")

    run, events, outcome = train(composed(epochs=50, batch_size=25), tell)
    assert outcome == "stopped" and run.model_file.is_file()
    phases = [event.phase for event in events if isinstance(event, Phase)]
    assert phases[-2:] == ["saving", "evaluating"]
    assert events[-1].metrics["test_accuracy"] >= 0


def test_the_best_is_on_disk_before_it_is_scored(composed, train, tmp_path) -> None:
    """E2: a window that waits no longer loses nothing."""
    found = []

    def tell(event, commands) -> None:
        at_epoch(3, "stop")(event, commands)
        if event == Phase("evaluating"):
            found.append(len(list(tmp_path.glob("runs/*/model.keras"))))

    train(composed(epochs=50), tell)
    assert found == [1]


def test_a_run_that_was_killed_while_it_stopped_is_scored_with_its_best_weights(
    composed, train, eager, tmp_path
) -> None:
    """E2: the order that a window sends after it had to kill the worker."""
    copy = tmp_path / "copy"

    def tell(event, commands) -> None:
        if isinstance(event, Checkpoint) and event.epoch > 2 and not copy.exists():
            snapshot(next((tmp_path / "runs").iterdir()), copy)
            commands.send("stop")

    train(composed(epochs=50), tell)
    run, events = runs.open_run(copy), []
    run.model_file.unlink(missing_ok=True)
    assert session.score(run, events.append) == "stopped"
    assert isinstance(events[-1], Finished) and events[-1].outcome == "stopped"
    assert events[-1].metrics["test_accuracy"] == run.metrics()["metrics"]["accuracy"]
    assert runs.outcome(run) == "stopped" and run.metrics()["best_epoch"] > 0
    assert session.resume(run, quiet) == "completed"  # and it can still go on


def test_a_run_that_was_killed_before_it_learned_anything_is_withdrawn(composed, tmp_path) -> None:
    """E2."""
    run, events = runs.create(tmp_path, composed().experiment), []
    assert session.score(run, events.append) == "cancelled"
    assert runs.outcome(run) == "cancelled" and events[-1] == Finished(str(run.folder), "cancelled", {})
    assert any(isinstance(event, Notice) and event.code == "nothing_learned" for event in events)


def test_a_paused_training_is_saved_and_survives_its_window(composed, train, tmp_path) -> None:
    """Pause, then the window is closed: the run is interrupted, and goes on to the same weights."""
    whole, *_ = train(composed(epochs=5))
    run, events, outcome = train(composed(epochs=5), at_epoch(2, "pause", "interrupt"))
    assert outcome == "interrupted"
    assert any(isinstance(event, Notice) and event.code == "paused" for event in events)
    assert session.resume(run, quiet) == "completed"
    assert_same(run, whole)


def test_what_is_exported_while_it_trains_is_whole_and_of_one_epoch(
    composed, train, eager, monkeypatch, tmp_path
) -> None:
    """E17: the model in the run folder is always that of the best epoch so far."""
    from app import export

    monkeypatch.setattr("app.training.keeper.MODEL_SECONDS", 0.0)
    results = []

    def tell(event, commands) -> None:
        if isinstance(event, Epoch) and event.epoch in (3, 6):
            (folder,) = (tmp_path / "runs").iterdir()
            results.append(export.export(folder, "keras", tmp_path / f"{event.epoch}.keras"))

    run, _, outcome = train(composed(epochs=8), tell)
    assert outcome == "completed" and len(results) == 2
    assert all(result["self_test"]["passed"] for result in results)
    assert export.export(run.folder, "keras", tmp_path / "end.keras")["self_test"]["passed"]
