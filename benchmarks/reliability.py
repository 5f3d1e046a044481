"""What is lost when things go wrong: kills, full disks, stops, resumes, many trainings; one table of figures.

    python -m benchmarks.reliability                    # everything, about ten minutes
    python -m benchmarks.reliability saving stops       # some parts
    python -m benchmarks.reliability workers --count 30

Parts: saving, disk, workers, window, resume, stops, events, memory, gaps.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from app import compose, files, process, runs
from app.choices import Choices
from app.experiment import Experiment
from benchmarks import faults
from benchmarks.listening import Report

Row = tuple[str, str]
ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 180.0

ACKNOWLEDGED = 0.7
"""Seconds that a worker gets to begin stopping before the window kills it and lets another one score the run."""

CANCELLED = 0.1
"""Seconds that it gets to end when nothing is kept."""


class Told:
    """A worker process as the window drives it: lines in, events out with the moment they were heard."""

    def __init__(self) -> None:
        self.process = process.start_worker()
        self.events: list[tuple[float, dict[str, Any]]] = []
        self._heard = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.wait(lambda event: event["event"] == "ready")

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._heard:
                self.events.append((time.monotonic(), json.loads(line)))
                self._heard.notify_all()
        with self._heard:
            self.events.append((time.monotonic(), {"event": "gone"}))
            self._heard.notify_all()

    def wait(self, wanted: Callable[[dict[str, Any]], bool], seconds: float = PATIENCE, since: int = 0) -> bool:
        """Waits until an event is heard; whether it was in time. A process that is gone says `gone`."""
        ends = time.monotonic() + seconds
        with self._heard:
            while not any(wanted(event) for _, event in self.events[since:]):
                if any(event["event"] == "gone" for _, event in self.events) or time.monotonic() >= ends:
                    return False
                self._heard.wait(max(0.0, min(0.5, ends - time.monotonic())))
        return True

    def send(self, line: str | dict[str, Any]) -> None:
        """Sends a command, or an order."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write((line if isinstance(line, str) else files.to_json(line)) + "\n")
            self.process.stdin.flush()
        except OSError:  # it has just ended
            return

    def kill(self) -> None:
        """Ends it with SIGKILL, with all that it started."""
        process.strike(self.process)
        self.process.wait()
        self._reader.join()

    def count(self, name: str) -> int:
        """How many events of a name were heard."""
        return sum(event["event"] == name for _, event in self.events)


def experiment_of(data: str, **settings: object) -> Experiment:
    """A small experiment."""
    template = settings.pop("template", None)
    pairs = tuple((name, str(value)) for name, value in settings.items())
    choices = Choices(template=None if template is None else str(template), settings=pairs, seed=3)
    return compose.compose(data, choices).experiment


def saving(args: argparse.Namespace) -> Iterator[Row]:
    """kill -9 while saving."""
    found = [_faults("kill", kind, "--count", str(args.kills // len(faults.KINDS))) for kind in faults.KINDS]
    total, lost = sum(one["runs"] for one in found), sum(one["lost"] for one in found)
    yield "kill -9 while saving: kills, of which inside a save", f"{total}, {sum(one['inside'] for one in found)}"
    yield "files lost, of " + ", ".join(faults.KINDS), str(lost)
    yield "half-written files left after the sweep", str(sum(one["left"] for one in found))


def disk(args: argparse.Namespace) -> Iterator[Row]:
    """A full disk at every place."""
    for what, words in (("short", "file may not grow: points, passed"), ("full", "disk full: points, passed")):
        found = [_faults(what, kind) for kind in faults.KINDS]
        skipped = [str(one["skipped"]) for one in found if "skipped" in one]
        points = [one for one in found if "points" in one]
        figures = f"{sum(one['points'] for one in points)}, {sum(one['passed'] for one in points)}"
        yield words, f"skipped: {skipped[0]}" if skipped else figures


def _faults(*arguments: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.faults", *arguments]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def workers(args: argparse.Namespace) -> Iterator[Row]:
    """kill -9 of the worker at random moments of a training."""
    chance = random.Random(1)
    settings = {"epochs": 2000, "early_stopping": "false"}
    epochs, seconds, again = [], [], 0
    with tempfile.TemporaryDirectory() as place:
        experiment = experiment_of("sample:digits", **settings, template="mlp")
        for _ in range(args.count):
            run = runs.create(Path(place), experiment)
            told = Told()
            told.send({"experiment": str(run.experiment_file), "run": str(run.folder)})
            told.wait(lambda event: event["event"] == "epoch")
            time.sleep(chance.uniform(0.0, 6.0))
            killed = time.time()
            told.kill()
            reached = max([event["epoch"] for _, event in told.events if event["event"] == "epoch"], default=0)
            saved = [file.stat().st_mtime for file in run.checkpoint_folder.glob("?.npz")]
            next_one = Told()
            next_one.send({"resume": str(run.folder)})
            if saved and next_one.wait(lambda event: event["event"] == "epoch"):
                first = next(event["epoch"] for _, event in next_one.events if event["event"] == "epoch")
                again += 1
                epochs.append(max(0, reached - first + 1))
                seconds.append(max(0.0, killed - max(saved)))
            next_one.kill()
    yield "kill -9 of the worker: trainings, gone on with", f"{args.count}, {again}"
    if epochs:
        yield "seconds of training lost: median, most", f"{statistics.median(seconds):.1f}, {max(seconds):.1f}"
        yield "epochs of 0.01 s or so lost: median, most", f"{statistics.median(epochs):g}, {max(epochs)}"


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
    print(made.desk.workers.training.number, flush=True)
    driver.rest(600_000)
"""


def window(args: argparse.Namespace) -> Iterator[Row]:
    """kill -9 of the window while it trains."""
    from app.state import State

    saved, offered, ends = 0, 0, []
    for _ in range(args.windows):
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            command = [sys.executable, "-c", textwrap.dedent(WINDOW), place]
            with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as shown:
                assert shown.stdout is not None
                worker = int(shown.stdout.readline())
                time.sleep(random.uniform(0.0, 2.0))
                shown.kill()
            began = time.monotonic()
            while process.is_alive(worker) and time.monotonic() - began < 30:
                time.sleep(0.02)
            ends.append(time.monotonic() - began)
            (run,) = (runs.open_run(child) for child in (folder / "runs").iterdir())
            saved += runs.outcome(run) == "interrupted" and run.model_file.is_file()
            offered += [one.run for one in State(folder / "state").recoveries()] == [str(run.folder)]
    yield "kill -9 of the window: times, run saved, offered again", f"{args.windows}, {saved}, {offered}"
    yield "seconds until its worker had saved and ended, longest", f"{max(ends):.1f}"


def resume(args: argparse.Namespace) -> Iterator[Row]:
    """Interrupted after the second of four epochs and gone on with, against never interrupted."""
    import numpy as np

    from app.prediction import Predictor
    from app.training import session
    from app.training.commands import Commands
    from app.training.events import Epoch, Event

    def trained(experiment: Experiment, folder: Path, until: int) -> list[np.ndarray]:
        commands = Commands()

        def tell(event: Event) -> None:
            if isinstance(event, Epoch) and event.epoch == until:
                commands.send("interrupt")

        run = runs.create(folder, experiment)
        if session.train(experiment, None, None, run, tell, commands) == "interrupted":
            session.resume(run, lambda event: None)
        return list(Predictor.of(run).model.get_weights())

    for template, data in (("mlp", "iris"), ("gru", "temperatures"), ("cnn", "digits"), ("vae", "digits")):
        experiment = experiment_of(f"sample:{data}", template=template, epochs=4)
        with tempfile.TemporaryDirectory() as place:
            whole, again = (trained(experiment, Path(place), until) for until in (0, 2))
        difference = max(float(np.max(np.abs(one - two), initial=0.0)) for one, two in zip(whole, again, strict=True))
        yield f"resumed {template}: weights identical", "yes" if not difference else f"no, by {difference:.1e} at most"


PHASES = ("reading", "building", "tracing", "training", "evaluating")


def stops(args: argparse.Namespace) -> Iterator[Row]:
    """Stop and Cancel in each phase, with the kill that follows where the worker does not answer."""
    experiment = experiment_of("sample:digits", template="cnn", epochs=200, early_stopping="false")
    times: dict[str, list[float]] = {"cancel": [], "stop": []}
    for phase in PHASES:
        for word in ("stop", "cancel") if phase != "evaluating" else ("cancel",):  # there it has been stopped
            found = [_stopped(experiment, phase, word) for _ in range(args.tries)]
            seconds = [one for one in found if one is not None]
            times[word] += seconds
            if seconds:
                figures = f"{statistics.median(seconds):.2f}, {max(seconds):.2f} s"
                yield f"{'Stop' if word == 'stop' else 'Cancel'} while {phase}: p50, longest", figures
    words = {"stop": "Stop until best weights are on disk", "cancel": "Cancel until idle"}
    for word, seconds in times.items():
        if seconds:
            yield f"{words[word]}, all phases: p50, longest", f"{statistics.median(seconds):.2f}, {max(seconds):.2f} s"


def _stopped(experiment: Experiment, phase: str, word: str) -> float | None:
    """Seconds from the command to best weights on disk, or to the end of the process; None where it came too late."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        run = runs.create(Path(place), experiment)
        told = Told()
        told.wait(lambda event: event["event"] == "warm")
        told.send({"experiment": str(run.experiment_file), "run": str(run.folder)})
        if phase == "evaluating":
            told.wait(lambda event: event["event"] == "epoch")
            told.send("stop")
        if not told.wait(lambda event: event.get("phase") == phase):
            told.kill()
            return None
        if phase == "training":
            told.wait(lambda event: event["event"] == "epoch" and event["epoch"] >= 2)
        began, since = time.monotonic(), len(told.events)
        told.send(word)
        if word == "cancel":
            told.wait(lambda event: event["event"] == "finished", CANCELLED, since)
            told.kill()
            return time.monotonic() - began
        told.wait(lambda event: event["event"] in ("checkpoint", "finished"), ACKNOWLEDGED, since)
        took = time.monotonic() - began
        told.kill()  # by now it has saved, or it has not answered: what it had saved before is what there is
        return took


def events(args: argparse.Namespace) -> Iterator[Row]:
    """A flood of progress into the real window."""
    from benchmarks import window as windows

    report = _Report()
    windows.events(report)
    lost = report.said["epochs lost"] + report.said["last batch or end lost"]
    yield "events told to the window, of which epochs or the end lost", f"{windows.EVENTS:,}, {lost:g}"
    yield "memory of the window grown by them", f"{report.said['memory grown']:.1f} MB"


def memory(args: argparse.Namespace) -> Iterator[Row]:
    """Trainings in a row in one window."""
    from benchmarks import window as windows

    report = _Report()
    windows.memory(report, args.trainings)
    slope = report.said["memory grown"] / args.trainings
    yield f"memory of the window, slope over {args.trainings} trainings", f"{slope:.2f} MB a training"
    yield "worker processes left", f"{report.said['worker processes left']:g}"


def gaps(args: argparse.Namespace) -> Iterator[Row]:
    """Gaps of the event loop by phase."""
    from benchmarks import window as windows

    for phase, (usual, longest, own) in windows.gaps_by_phase().items():
        figures = f"{usual:.0f}, {longest:.0f}, {own:.0f} ms"
        yield f"gap of the event loop while {phase}: p99, longest, own work", figures


class _Report(Report):
    """What benchmarks of the window say, by name."""

    def __init__(self) -> None:
        super().__init__()
        self.said: dict[str, float] = {}

    def say(self, what: str, value: float, mark: float | None, unit: str) -> None:
        """Takes one figure."""
        self.said[what] = value


PARTS: dict[str, Callable[[argparse.Namespace], Iterator[Row]]] = {
    "saving": saving, "disk": disk, "workers": workers, "window": window, "resume": resume, "stops": stops,
    "events": events, "memory": memory, "gaps": gaps,
}  # fmt: skip


def machine() -> Iterator[Row]:
    """On what this was measured."""
    yield "machine", f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    yield "Python", platform.python_version() + load
    for name in ("keras", "PySide6", "PySide6_Essentials", "tensorflow", "tensorflow-cpu"):
        try:
            yield name, metadata.version(name)
        except metadata.PackageNotFoundError:
            continue


def main() -> int:
    """Measures the parts asked for, prints each figure as it comes, and the whole table at the end."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--kills", type=int, default=200, help="kills while saving")
    parser.add_argument("--count", type=int, default=8, help="trainings whose worker is killed")
    parser.add_argument("--windows", type=int, default=2, help="windows that are killed")
    parser.add_argument("--tries", type=int, default=3, help="stops and cancels in each phase")
    parser.add_argument("--trainings", type=int, default=30, help="trainings in a row")
    args = parser.parse_args()
    wanted = args.parts or list(PARTS)
    if unknown := [part for part in wanted if part not in PARTS]:
        parser.error(f"no part {unknown[0]}; there are {', '.join(PARTS)}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    rows = list(machine())
    for part in wanted:
        began = time.monotonic()
        for row in PARTS[part](args):
            rows.append(row)
            print(f"  {row[0]}: {row[1]}", file=sys.stderr, flush=True)
        print(f"{part}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    width = max(len(what) for what, _ in rows)
    print(f"| {'figure':<{width}} | value |\n|{'-' * (width + 2)}|---|")
    for what, value in rows:
        print(f"| {what:<{width}} | {value} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
