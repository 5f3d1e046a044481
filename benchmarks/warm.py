"""From Train to the first epoch: a worker that is warm, one that only has loaded, and one started that moment.

Run from the project's root: `python -m benchmarks.warm [--repeat N] [--data DATA] [--template ID]`. Prints the medians
in seconds, from the order to the first epoch and to the end; of questions, from asking to the answer; and how
long a worker takes to end when its window is gone.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from app import experiment as experiments
from app import process as processes

TARGET = 1.0
"""Seconds to the first epoch on iris, warm."""


def main() -> int:
    """Measures and prints; 1 where the warm worker misses the target on iris."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--data", default="sample:iris")
    parser.add_argument("--template")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gradient-desk-") as folder:
        file = Path(folder) / "one.gdesk"
        compose(args.data, args.template, file)
        print(f"{'':24}{'first epoch':>12}{'finished':>12}")
        medians = {}
        for name, event in (("started that moment", None), ("loaded (ready)", "ready"), ("warm", "warm")):
            times = [train(file, Path(folder) / f"{name} {number}", event) for number in range(args.repeat)]
            medians[name] = [statistics.median(column) for column in zip(*times, strict=True)]
            print(f"{name:24}" + "".join(f"{seconds:12.2f}" for seconds in medians[name]))
        print()
        for name, seconds in questions(Path(folder) / "warm 0").items():
            print(f"{name:36}{seconds:12.3f}")
    return int(args.data == "sample:iris" and medians["warm"][0] > TARGET)


def compose(data: str, template: str | None, file: Path) -> None:
    """Writes an experiment of a few epochs, in a process of its own."""
    command = [sys.executable, "-m", "app", "new", data, "-o", str(file), "--epochs", "5", "--seed", "0", "--json"]
    chosen = ["--template", template] if template else []
    subprocess.run([*command, *chosen], check=True, stdout=subprocess.DEVNULL)
    experiments.read(file)


def train(file: Path, run: Path, after: str | None) -> tuple[float, float]:
    """Seconds from the order, given after an event, to the first epoch and to the end."""
    process = began = None
    try:
        began = time.perf_counter()
        process = processes.start_worker()
        if after is not None:
            until(process, after)
            began = time.perf_counter()
        send(process, {"experiment": str(file), "run": str(run)})
        until(process, "epoch")
        epoch = time.perf_counter() - began
        until(process, "finished")
        return epoch, time.perf_counter() - began
    finally:
        if process is not None:
            processes.kill_tree(process)


def questions(run: Path) -> dict[str, float]:
    """Seconds to some answers of a warm worker, and to its end."""
    process = processes.start_worker()
    try:
        until(process, "warm")
        seconds = {}
        shape = {"outputs": 10, "image": [28, 28, 1], "rows": 60000}
        for filters in (24, 25):
            order = {"ask": "describe", "template": "cnn", "task": "classification", "shape": shape,
                     "hyperparameters": {"filters": filters}}  # fmt: skip
            seconds["describe cnn" + (", again" if filters == 25 else "")] = asked(process, order)
        preprocessing = json.loads((run / "preprocessing.json").read_text())
        if preprocessing["kind"] == "table":
            row = dict.fromkeys([number["column"] for number in preprocessing["numbers"]], "1")
            row |= dict.fromkeys(preprocessing["categories"], "")
            for name in ("predict_one, the model to be opened", "predict_one, again"):
                seconds[name] = asked(process, {"ask": "predict_one", "run": str(run), "row": row})
        began = time.perf_counter()
        assert process.stdin is not None
        process.stdin.close()
        process.wait(30)
        return {**seconds, "end after its window": time.perf_counter() - began}
    finally:
        processes.kill_tree(process)


def asked(process: subprocess.Popen[str], order: dict[str, Any]) -> float:
    """Seconds from asking to the answer."""
    began = time.perf_counter()
    send(process, {"id": 1, **order})
    answer = until(process, "answer")
    assert "result" in answer, answer
    return time.perf_counter() - began


def send(process: subprocess.Popen[str], order: dict[str, Any]) -> None:
    """Sends one order."""
    assert process.stdin is not None
    process.stdin.write(json.dumps(order) + "\n")
    process.stdin.flush()


def until(process: subprocess.Popen[str], name: str) -> dict[str, Any]:
    """Reads events to the first one of this name."""
    assert process.stdout is not None
    for line in process.stdout:
        event: dict[str, Any] = json.loads(line)
        if event["event"] == name:
            return event
        if event["event"] == "finished":
            raise SystemExit(f"The training ended as {event['outcome']} before {name}.")
    raise SystemExit(f"The worker ended before {name}.")


if __name__ == "__main__":
    sys.exit(main())
