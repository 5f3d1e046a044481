"""The worker: lines in, events out, and never anything else on its output."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import experiment as experiments
from app import runs

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def worker():
    started = []

    def start() -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "app", "worker"], cwd=ROOT, text=True, encoding="ascii",
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "0"},
        )  # fmt: skip
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(BrokenPipeError):
                pipe.close()


def send(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()


def begin(process, composed, tmp_path: Path, **settings) -> Path:
    experiments.write(composed(**settings).experiment, tmp_path / "one.gdesk")
    folder = tmp_path / "run"
    send(process, json.dumps({"experiment": str(tmp_path / "one.gdesk"), "run": str(folder)}))
    return folder


def until(process, name: str) -> list[dict[str, object]]:
    events = []
    for line in process.stdout:
        events.append(json.loads(line))  # every line is JSON, whatever TensorFlow prints
        if events[-1]["event"] == name:
            return events
    return events


def test_stop_keeps_the_best_and_the_stream_holds_events_only(worker, composed, tmp_path) -> None:
    process = worker()
    folder = begin(process, composed, tmp_path, epochs=100_000, patience=10_000)
    assert until(process, "epoch")[0] == {"event": "phase", "phase": "reading"}
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
    process.stdin.close()
    assert process.wait(30) == 0
    run = runs.Run(folder)
    assert runs.outcome(run) == "interrupted"
    assert run.model_file.is_file() and list(run.checkpoint_folder.iterdir())


def test_cancel_leaves_no_model(worker, composed, tmp_path) -> None:
    process = worker()
    folder = begin(process, composed, tmp_path, epochs=100_000, patience=10_000)
    until(process, "epoch")
    send(process, "cancel")
    assert until(process, "finished")[-1]["outcome"] == "cancelled"
    assert not runs.Run(folder).model_file.exists()


@pytest.mark.parametrize("line", ["not json", "{}", '{"experiment": "/none.gdesk", "run": "/nowhere/x"}'])
def test_a_bad_first_line_is_answered_by_a_failed_event(worker, line: str) -> None:
    process = worker()
    send(process, line)
    events = until(process, "finished")
    assert events[-1]["outcome"] == "failed" and events[-2]["event"] == "notice"
    assert process.wait(30) == 2
