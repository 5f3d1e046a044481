"""A training as seen from outside: what its events and its folder tell."""

import json
import math
from pathlib import Path
from typing import Any

import pytest

from app import runs
from app.experiment import Data, Experiment
from app.runs import Run
from app.watch import MOST_BATCHES, Watch


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def epoch(number: int, epochs: int = 10, **metrics: float | None) -> dict[str, Any]:
    """An epoch event."""
    rate = {"seconds": 1.0, "learning_rate": 0.001}
    return {"event": "epoch", "epoch": number, "epochs": epochs, **rate, "metrics": metrics}


def batch(step: int, steps: int, loss: float = 1.0) -> dict[str, Any]:
    """A batch event."""
    return {"event": "batch", "step": step, "steps": steps, "metrics": {"loss": loss}}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(clock: Clock) -> Watch:
    return Watch("run", 10, patience=3, clock=clock)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    training = {"epochs": 10, "early_stopping": True, "patience": 3, "monitor": "val_loss"}
    experiment = Experiment(Data("sample:iris", "table"), "classification", "mlp", training=training)
    return runs.create(tmp_path, experiment)


def test_the_best_epoch_is_the_first_with_the_lowest_monitored_figure(watch):
    for number, loss in enumerate([3.0, 1.0, 1.0, 2.0], start=1):
        watch.take(epoch(number, loss=0.5, val_loss=loss))
    assert watch.best.epoch == 2
    assert watch.waited == 2


def test_more_accuracy_is_better(clock):
    watch = Watch("run", 10, monitor="val_accuracy", clock=clock)
    for number, value in enumerate([0.5, 0.9, 0.7], start=1):
        watch.take(epoch(number, loss=1.0, val_accuracy=value))
    assert watch.best.epoch == 2


def test_without_a_validation_part_the_training_loss_is_judged(watch):
    watch.take(epoch(1, loss=2.0))
    watch.take(epoch(2, loss=1.0))
    assert watch.monitored == "loss"
    assert watch.best.epoch == 2


def test_figures_that_are_no_numbers_are_never_best(watch):
    watch.take(epoch(1, loss=None, val_loss=None))
    assert math.isnan(watch.history[0].metrics["loss"])
    assert watch.best is None
    watch.take(epoch(2, loss=1.0, val_loss=1.0))
    assert watch.best.epoch == 2


def test_an_epoch_told_again_takes_the_place_of_the_first_telling(watch):
    watch.take(epoch(1, val_loss=2.0))
    watch.take(epoch(2, val_loss=0.1))
    assert watch.best.epoch == 2
    watch.take(epoch(2, val_loss=5.0))
    assert [row.epoch for row in watch.history] == [1, 2]
    assert watch.best.epoch == 1


def test_time_left_counts_whole_epochs_with_all_that_belongs_to_them(watch, clock):
    watch.take({"event": "phase", "phase": "training"})
    for number in (1, 2, 3):
        watch.take(batch(5, 10))
        clock.now += 20  # the steps take a moment, validation and samples the rest
        watch.take(epoch(number, val_loss=1.0))
    assert watch.epoch_seconds == pytest.approx(20)
    assert watch.seconds_left == pytest.approx(7 * 20)
    clock.now += 10
    assert watch.seconds_left == pytest.approx(6.5 * 20)


def test_time_left_is_known_within_the_first_epoch(watch, clock):
    assert watch.seconds_left is None
    watch.take(batch(1, 10))
    clock.now += 1
    watch.take(batch(2, 10))
    assert watch.seconds_left == pytest.approx(9.8 * 10)


def test_a_pause_counts_for_no_pace(watch, clock):
    for number in (1, 2):
        clock.now += 20
        watch.take(epoch(number, val_loss=1.0))
    watch.pause(True)
    assert watch.seconds_left is None
    clock.now += 3600
    watch.pause(False)
    for number in (3, 4):
        clock.now += 20
        watch.take(epoch(number, val_loss=1.0))
    assert watch.epoch_seconds == pytest.approx(20)


def test_a_hundred_thousand_batches_take_bounded_memory_and_none_of_the_last_is_lost(watch):
    for step in range(100_000):
        watch.take(batch(step + 1, 100_000, loss=float(step)))
    assert len(watch.batches) <= MOST_BATCHES + 1
    assert watch.step == 100_000
    assert watch.batches[-1].step > 99_000


def test_samples_are_kept_once_each(watch):
    for path in ("a.png", "a.png", "b.png"):
        watch.take({"event": "sample", "epoch": 1, "path": path})
    assert watch.samples == [(1, "a.png"), (1, "b.png")]


def test_events_of_later_versions_are_passed_over(watch):
    watch.take({"event": "weather", "sun": True})
    watch.take({})
    assert watch.epoch == 0


def test_a_failure_says_why(watch):
    watch.take({"event": "notice", "code": "estimate", "message": "fast"})
    watch.take({"event": "notice", "code": "not_finite", "message": "Numbers without end."})
    watch.take({"event": "finished", "run": "", "outcome": "failed", "metrics": {}})
    assert watch.ended
    assert watch.reason == "Numbers without end."


def test_a_run_folder_tells_its_curves_and_how_it_ended(run):
    run.history_file.write_text("epoch,seconds,learning_rate,loss,val_loss\n1,2.0,0.1,3.0,2.0\n2,2.0,0.1,2.0,\n")
    run.metrics_file.write_text(json.dumps({"outcome": "failed", "reason": "Out of paper.", "metrics": {"loss": 1.5}}))
    run.samples_folder.mkdir()
    for name in ("epoch-0000.png", "epoch-0001.png", "reconstructions-0001.png", "mean.png"):
        (run.samples_folder / name).write_bytes(b"")
    watch = Watch.of_run(run)
    assert [row.epoch for row in watch.history] == [1, 2]
    assert watch.best.epoch == 1
    assert watch.patience == 3
    assert (watch.outcome, watch.reason) == ("failed", "Out of paper.")
    assert watch.test == {"test_loss": 1.5}
    assert [number for number, _ in watch.samples] == [0, 1, 1]


def test_a_damaged_history_ends_where_the_damage_begins(run):
    run.history_file.write_text("epoch,seconds,learning_rate,loss\n1,2.0,0.1,3.0\n2,2.0,zero,1\n")
    assert [row.epoch for row in Watch.of_run(run).history] == [1]


def test_more_epochs_begin_where_a_finished_run_ended(run):
    run.history_file.write_text("epoch,seconds,learning_rate,loss\n1,2.0,0.1,3.0\n2,2.0,0.1,2.0\n")
    run.metrics_file.write_text(json.dumps({"outcome": "completed"}))
    watch = Watch.of_resumed(run, 5)
    assert (watch.epoch, watch.epochs, watch.ended) == (2, 7, False)


def test_a_resumed_run_has_its_planned_epochs(run):
    run.history_file.write_text("epoch,seconds,learning_rate,loss\n1,2.0,0.1,3.0\n")
    run.metrics_file.write_text(json.dumps({"outcome": "interrupted"}))
    watch = Watch.of_resumed(run)
    assert (watch.epoch, watch.epochs, watch.ended) == (1, 10, False)
