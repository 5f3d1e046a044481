"""The worker: lines in, events out, and never anything else on its output."""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest

from app import experiment as experiments
from app import process as processes
from app import runs
from app.prediction import Predictor

pytestmark = pytest.mark.slow

ENOUGH = 4.0
"""Seconds in which a worker has ended after its window; alone on a machine it takes less than 2."""

DESCRIBE = {
    "ask": "describe", "template": "mlp", "task": "classification",
    "shape": {"outputs": 3, "numbers": 4, "rows": 105},
}  # fmt: skip


@pytest.fixture
def worker(monkeypatch):
    started = []
    monkeypatch.setenv("TF_CPP_MIN_LOG_LEVEL", "0")

    def start() -> subprocess.Popen[str]:
        started.append(processes.start_worker())
        return started[-1]

    yield start
    for process in started:
        processes.kill_tree(process)


def send(process: subprocess.Popen[str], order: str | dict[str, object]) -> None:
    assert process.stdin is not None
    process.stdin.write((order if isinstance(order, str) else json.dumps(order)) + "\n")
    process.stdin.flush()


def begin(process, composed, tmp_path: Path, **settings) -> Path:
    experiments.write(composed(**settings).experiment, tmp_path / "one.gdesk")
    folder = tmp_path / "run"
    send(process, {"experiment": str(tmp_path / "one.gdesk"), "run": str(folder)})
    return folder


def until(process, name: str, **values: object) -> list[dict[str, object]]:
    events = []
    for line in process.stdout:
        events.append(json.loads(line))  # every line is JSON, whatever TensorFlow prints
        if events[-1]["event"] == name and values.items() <= events[-1].items():
            return events
    return events


def ends(process) -> float:
    """Closes a worker's input, as a window does that is killed; returns the seconds it still takes."""
    began = time.monotonic()
    process.stdin.close()
    process.wait(30)
    return time.monotonic() - began


def test_stop_keeps_the_best_and_the_stream_holds_events_only(worker, composed, tmp_path) -> None:
    process = worker()
    folder = begin(process, composed, tmp_path, epochs=100_000, patience=10_000)
    names = [event["event"] for event in until(process, "epoch")]
    assert names[:3] == ["hello", "ready", "phase"]
    send(process, {"id": 1, **DESCRIBE})
    assert "trains" in until(process, "answer")[-1]["error"]
    sent = time.monotonic()
    send(process, "stop")
    last = until(process, "finished")[-1]
    assert time.monotonic() - sent < 30
    assert last["outcome"] == "stopped" and "test_accuracy" in last["metrics"]
    assert process.wait(30) == 0
    assert runs.Run(folder).model_file.is_file()


def test_the_end_of_its_input_means_save_and_end(worker, composed, tmp_path) -> None:
    process = worker()
    folder = begin(process, composed, tmp_path, epochs=100_000, patience=10_000)
    until(process, "epoch")
    assert ends(process) < ENOUGH and process.returncode == 0
    run = runs.Run(folder)
    assert runs.outcome(run) == "interrupted"
    assert run.model_file.is_file() and list(run.checkpoint_folder.iterdir())


@pytest.mark.parametrize("moment", ["hello", "ready", "tracing", "evaluating"])
def test_a_worker_whose_window_is_gone_ends_whatever_it_does(worker, composed, tmp_path, moment) -> None:
    process = worker()
    if moment in ("tracing", "evaluating"):
        folder = begin(process, composed, tmp_path, epochs=3)
        until(process, "phase", phase=moment)
    else:
        until(process, moment)
        send(process, {"id": 1, **DESCRIBE})
    assert ends(process) < ENOUGH
    if moment == "evaluating" and runs.outcome(runs.Run(folder)) == "interrupted":
        assert session_resumed(folder) == "completed"


def session_resumed(folder: Path) -> str:
    from app.training import session

    return session.resume(runs.open_run(folder), lambda event: None)


def test_cancel_leaves_no_model(worker, composed, tmp_path) -> None:
    process = worker()
    folder = begin(process, composed, tmp_path, epochs=100_000, patience=10_000)
    until(process, "epoch")
    send(process, "cancel")
    assert until(process, "finished")[-1]["outcome"] == "cancelled"
    assert not runs.Run(folder).model_file.exists()


def test_a_worker_that_answered_questions_trains_to_the_same_weights(worker, composed, train, tmp_path) -> None:
    settings = {"dropout": 0.3, "normalization": "batch"}
    reference, *_ = train(composed(**settings))
    process = worker()
    until(process, "warm")
    asked = [
        DESCRIBE,
        {**DESCRIBE, "template": "cnn", "shape": {"outputs": 10, "image": [28, 28, 1]}},
        {"ask": "predict_one", "run": str(reference.folder), "row": {"petal_width": "1.3"} | flower()},
        {"ask": "evaluate", "run": str(reference.folder)},
        {"ask": "find_rate", "experiment": composed(**settings).experiment.to_json()},
        {"ask": "nothing that is known"},
    ]
    for number, question in enumerate(asked):
        send(process, {"id": number, **question})
        answer = until(process, "answer")[-1]
        assert answer["id"] == number and ("error" in answer) == (number == 5)
    folder = begin(process, composed, tmp_path, **settings)
    assert until(process, "finished")[-1]["outcome"] == "completed"
    first, second = (Predictor.of(run).model.get_weights() for run in (reference, runs.Run(folder)))
    assert all(np.array_equal(one, other) for one, other in zip(first, second, strict=True))
    assert runs.Run(folder).metrics()["metrics"] == reference.metrics()["metrics"]


def flower() -> dict[str, str]:
    return {"sepal_length": "5.9", "sepal_width": "3", "petal_length": "4.2"}


def test_two_processes_never_train_the_same_run(worker, composed, tmp_path) -> None:
    first, second = worker(), worker()
    folder = begin(first, composed, tmp_path, epochs=100_000, patience=10_000)
    until(first, "epoch")
    send(second, {"resume": str(folder)})
    *_, notice, last = until(second, "finished")
    assert last["outcome"] == "failed" and "another process" in notice["message"]
    assert second.wait(30) == 2
    send(first, "stop")
    assert until(first, "finished")[-1]["outcome"] == "stopped"


def test_a_killed_worker_leaves_a_run_that_reads_interrupted_and_can_be_marked(worker, composed, tmp_path) -> None:
    process = worker()
    folder = begin(process, composed, tmp_path, epochs=100_000, patience=10_000)
    until(process, "epoch")
    processes.kill_tree(process)
    assert runs.outcome(runs.Run(folder)) == "interrupted"
    runs.mark(runs.Run(folder), "cancelled")
    assert runs.outcome(runs.Run(folder)) == "cancelled"


def test_a_reader_that_is_gone_neither_ends_nor_spins_the_training(worker, composed, tmp_path) -> None:
    process = worker()
    folder = begin(process, composed, tmp_path, epochs=30)
    until(process, "phase", phase="building")
    process.stdout.close()
    assert process.wait(60) == 0
    assert runs.outcome(runs.Run(folder)) == "completed"


@pytest.mark.parametrize("line", ["not json", '{"experiment": "/none.gdesk", "run": "/nowhere/x"}'])
def test_a_bad_order_is_answered_by_a_failed_event(worker, line: str) -> None:
    process = worker()
    send(process, line)
    events = until(process, "finished")
    assert events[-1]["outcome"] == "failed" and events[-2]["event"] == "notice"
    assert process.wait(30) == 2


@pytest.mark.skipif(os.name != "posix", reason="priorities are told otherwise")
def test_a_worker_steps_back_behind_the_window_and_lies_in_a_group_of_its_own(worker) -> None:
    process = worker()
    until(process, "hello")
    assert os.getpgid(process.pid) == process.pid
    until(process, "ready")
    assert os.getpriority(os.PRIO_PROCESS, process.pid) > os.getpriority(os.PRIO_PROCESS, os.getpid())


def test_a_worker_killed_in_full_flight_loses_an_epoch_at_most_and_goes_on_to_the_same_weights(
    worker, composed, train, tmp_path
) -> None:
    """E5: kill -9 at a moment that nobody chose."""
    settings = {"epochs": 400, "early_stopping": "false", "schedule": "constant"}
    whole, *_ = train(composed(**settings))
    process = worker()
    folder = begin(process, composed, tmp_path, **settings)
    until(process, "checkpoint")
    until(process, "checkpoint")
    processes.kill_tree(process)
    run = runs.Run(folder)
    assert runs.outcome(run) in ("interrupted", "completed")
    if runs.outcome(run) == "interrupted":
        assert session_resumed(folder) == "completed"
    first, second = (Predictor.of(one).model.get_weights() for one in (run, whole))
    assert all(np.array_equal(one, other) for one, other in zip(first, second, strict=True))


def test_a_stopped_worker_that_was_killed_is_followed_by_one_that_scores(worker, composed, tmp_path) -> None:
    """E2: the window kills a worker that does not answer, and sends another one after it."""
    first, second = worker(), worker()
    folder = begin(first, composed, tmp_path, epochs=100_000, patience=10_000)
    until(first, "checkpoint")
    processes.kill_tree(first)
    send(second, {"score": str(folder)})
    last = until(second, "finished")[-1]
    assert last["outcome"] == "stopped" and "test_accuracy" in last["metrics"]
    assert second.wait(30) == 0 and runs.outcome(runs.Run(folder)) == "stopped"


@pytest.mark.skipif(os.name != "posix", reason="the system ends processes otherwise")
def test_a_worker_that_is_told_to_end_by_the_system_saves_and_ends(worker, composed, tmp_path) -> None:
    """E19: logout and shutdown."""
    import signal

    process = worker()
    folder = begin(process, composed, tmp_path, epochs=100_000, patience=10_000)
    until(process, "epoch")
    os.kill(process.pid, signal.SIGTERM)
    until(process, "finished")
    assert process.wait(30) == 0
    run = runs.Run(folder)
    assert runs.outcome(run) == "interrupted" and run.model_file.is_file()
