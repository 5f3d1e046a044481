"""The window while it trains: how smoothly it lives, what it costs the training, and what it keeps.

Run from the project's root: `python -m benchmarks.window [gaps] [latency] [events] [memory]`; without names, all
but `memory`. The real window is opened (offscreen where there is no screen) with a real worker behind it.

gaps     60 s of training `cnn` with the Train page shown: gaps of the event loop, and steps a second beside those
         of the same training without a window. Fashion pictures from GRADIENT_DESK_DATA, else the sample `digits`.
latency  Train on iris to the first epoch, a button to its acknowledgement, Cancel to idle.
events   100,000 events through the pipe, the link and the page: none lost, memory flat.
memory   30 trainings in a row (`--trainings N`): the window's memory, processes and threads.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen" if sys.platform == "linux" else "")

from PySide6.QtCore import QObject, Qt, QTimer

from app import process as processes
from app import runs
from app.draft import with_setting, with_template
from app.ui.application import Application, qt_application
from app.ui.driver import Driver

BEAT = 5
"""Milliseconds between two beats of the heart that is listened to."""

SETTLING = 8.0
"""Seconds of training before anything is measured: the chunks grow, the first checkpoint is written."""

SMOOTH, LONGEST, DEARER = 33.0, 100.0, 0.03
EPOCH, ACKNOWLEDGED, IDLE, KEPT = 1.0, 0.1, 0.5, 20.0
EVENTS = 100_000

FLOOD = """
import json, sys
sys.stdin.readline()
def say(**event): sys.stdout.write(json.dumps(event) + "\\n")
say(event="started", run="", parameters=1)
say(event="phase", phase="training")
for number in range({events} - 3):
    say(event="batch", step=number % 1000 + 1, steps=1000, metrics={{"loss": 1 / (number + 1), "accuracy": 0.5}})
say(event="finished", run="", outcome="completed", metrics={{}})
sys.stdout.flush()
"""


class Heart(QObject):
    """Beats on the window's thread and keeps the time between two beats, and the thread's own processor time in it.

    On a machine that has other things to do the second tells what the window is to blame for.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.work: list[float] = []
        self._last: tuple[float, float] | None = None
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begins to listen, anew."""
        self.gaps, self.work, self._last = [], [], None
        self._timer.start()

    def stop(self) -> None:
        """Ends it."""
        self._timer.stop()

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        if self._last is not None:
            self.gaps.append(1000 * (now[0] - self._last[0]))
            self.work.append(1000 * (now[1] - self._last[1]))
        self._last = now


def percentile(values: list[float], share: float) -> float:
    """What this share of the values stays below."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


class Report:
    """Prints each figure beside its mark and remembers whether all held."""

    def __init__(self) -> None:
        self.missed = 0

    def say(self, what: str, value: float, mark: float | None, unit: str) -> None:
        """One figure; a mark of None is for information."""
        met = mark is None or value <= mark
        self.missed += not met
        beside = "" if mark is None else f"   mark {mark:g} {unit}   {'ok' if met else 'MISSED'}"
        print(f"  {what:52}{value:10.2f} {unit}{beside}", flush=True)


@contextmanager
def opened() -> Iterator[tuple[Application, Driver]]:
    """The real application in folders of its own, warm."""
    with tempfile.TemporaryDirectory(prefix="gradient-desk-", ignore_cleanup_errors=True) as folder:
        made = Application(qt_application(), Path(folder) / "state", Path(folder) / "runs")
        made.window.resize(1440, 900)
        made.show(None)
        driver = Driver(made.window)
        try:
            driver.wait("the worker is warm", lambda: made.desk.workers.is_warm, 180)
            yield made, driver
        finally:
            made.window.close_quietly()


def fashion() -> str:
    """The fashion pictures; `sample:digits` where they aren't there."""
    place = os.environ.get("GRADIENT_DESK_DATA")
    packed = Path(place or ".") / "images" / "fashion-mnist-png.tar.gz"
    if place is None or not packed.is_file():
        print("  (GRADIENT_DESK_DATA has no fashion pictures: sample:digits instead)")
        return "sample:digits"
    return str(packed)


def load(made: Application, driver: Driver, data: str, template: str = "", **settings: object) -> None:
    """Opens data and sets what is to be trained."""
    desk = made.desk
    desk.open(data)
    driver.wait("the data are read", lambda: not desk.reading and desk.composition is not None, 600)
    choices = with_template(desk.choices, template) if template else desk.choices
    for name, value in settings.items():
        choices = with_setting(choices, name, str(value))
    desk.edit("Benchmark", choices)
    driver.wait("the settings hold", lambda: not desk.reading and desk.composition is not None, 600)


def gaps(report: Report, seconds: float) -> None:
    """An event loop that is listened to while a network trains, and the training beside one without a window."""
    print(f"gaps: {seconds:g} s of training with the Train page shown")
    with tempfile.TemporaryDirectory(prefix="gradient-desk-", ignore_cleanup_errors=True) as place:
        with opened() as (made, driver):
            load(made, driver, fashion(), "cnn", epochs=100000, early_stopping="false")
            assert made.desk.composition is not None
            run = runs.create(Path(place), made.desk.composition.experiment)
            done, took, cpu = _watched(made, driver, report, seconds)
        alone, alone_cpu = _headless(run, seconds)
    report.say("steps a second in the window", done / took, None, "")
    report.say("steps a second without", alone, None, "")
    report.say("slower by", 100 * (1 - done / took / alone), 100 * DEARER, "%")
    report.say("more processor time a step", 100 * (cpu / done / alone_cpu - 1), None, "%")


def _watched(made: Application, driver: Driver, report: Report, seconds: float) -> tuple[int, float, float]:
    """Trains with the page shown; returns steps, seconds and the worker's processor seconds."""
    desk, heart = made.desk, Heart()
    driver.go("train")
    desk.train()
    driver.wait("it trains", lambda: desk.training.watch is not None and desk.training.watch.step > 0, 900)
    driver.rest(int(1000 * SETTLING))
    link, watch = desk.workers.training, desk.training.watch
    assert link is not None and watch is not None
    before, cpu = _steps(watch), _cpu(link.number)
    own, began = time.process_time(), time.perf_counter()
    heart.start()
    driver.rest(int(1000 * seconds))
    heart.stop()
    took, done, cpu = time.perf_counter() - began, _steps(watch) - before, _cpu(link.number) - cpu
    report.say("gaps of the event loop, 99 %", percentile(heart.gaps, 0.99), SMOOTH, "ms")
    report.say("gaps of the event loop, longest", max(heart.gaps), LONGEST, "ms")
    report.say("  of which its own processor time, 99 %", percentile(heart.work, 0.99), None, "ms")
    report.say("  of which its own processor time, longest", max(heart.work), None, "ms")
    report.say("the window's own processor time", 100 * (time.process_time() - own) / took, None, "% of a core")
    desk.training.cancel()
    driver.wait("it is over", lambda: not desk.training.running, 30)
    return done, took, cpu


def _steps(watch: Any) -> int:
    return int(watch.epoch * (watch.steps or 0) + watch.step)


def _cpu(number: int) -> float:
    """Processor seconds of a process so far; NaN where the system doesn't tell."""
    try:
        fields = Path(f"/proc/{number}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return float("nan")
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _headless(run: runs.Run, seconds: float) -> tuple[float, float]:
    """Steps a second, and processor seconds a step, of a worker that nobody watches."""
    process = processes.start_worker()
    try:
        assert process.stdin is not None and process.stdout is not None
        order = {"experiment": str(run.experiment_file), "run": str(run.folder)}
        process.stdin.write(json.dumps(order) + "\n")
        process.stdin.flush()
        epoch, began, first, last = 0, 0.0, None, (0.0, 0, 0.0)
        for line in process.stdout:
            event = json.loads(line)
            epoch += event.get("event") == "epoch"
            if event.get("event") != "batch":
                continue
            now = (time.perf_counter(), epoch * event["steps"] + event["step"], _cpu(process.pid))
            began = began or now[0]
            if first is None and now[0] - began >= SETTLING:
                first = now
            last = now
            if first is not None and now[0] - first[0] >= seconds:
                break
        assert first is not None
        steps = last[1] - first[1]
        return steps / (last[0] - first[0]), (last[2] - first[2]) / steps
    finally:
        processes.kill_tree(process)


def latency(report: Report) -> None:
    """How soon the window answers."""
    print("latency: the sample iris")
    with opened() as (made, driver):
        desk = made.desk
        load(made, driver, "sample:iris", epochs=100000, early_stopping="false")
        driver.go("train")
        driver.rest(15_000)  # what the worker warms up behind `ready` is over
        page = made.window.current
        began = time.perf_counter()
        page.primary.click()  # type: ignore[attr-defined]
        driver.wait("Pause is shown", page.pause.isVisible)  # type: ignore[attr-defined]
        shown = time.perf_counter() - began
        driver.wait("an epoch is done", lambda: bool(desk.training.watch and desk.training.watch.epoch))
        epoch = time.perf_counter() - began
        report.say("Train to its acknowledgement", shown, ACKNOWLEDGED, "s")
        report.say("Train to the first epoch", epoch, EPOCH, "s")
        driver.rest(2000)
        began = time.perf_counter()
        page.cancel.click()  # type: ignore[attr-defined]
        driver.wait("it is over", lambda: not desk.training.running)
        report.say("Cancel to idle", time.perf_counter() - began, IDLE, "s")


def events(report: Report) -> None:
    """A worker that tells as fast as it can."""
    print(f"events: {EVENTS:,} through the pipe, the link and the page")
    command = [sys.executable, "-c", FLOOD.format(events=EVENTS)]
    heart, heard = Heart(), [0]
    with opened() as (made, driver):
        desk = made.desk
        load(made, driver, "sample:iris")
        driver.go("train")
        driver.rest(1000)
        asked = processes.worker_command
        processes.worker_command = lambda: command
        try:
            for _ in range(2):  # before, so that what every training loads is loaded
                _tell_nobody(made)
                desk.train()
                driver.wait("all is told", lambda: not desk.training.running, 120)
                driver.rest(1500)
            gc.collect()
            _tell_nobody(made)
            desk.workers.heard.connect(lambda told: heard.__setitem__(0, heard[0] + len(told)))
            driver.rest(500)
            before = _memory()
            heart.start()
            began = time.perf_counter()
            desk.train()
            driver.wait("all is told", lambda: not desk.training.running, 120)
            took = time.perf_counter() - began
            heart.stop()
        finally:
            processes.worker_command = asked
        gc.collect()
        report.say("events lost", EVENTS - heard[0], 0, "")
        report.say("events a second", heard[0] / took, None, "")
        report.say("gaps of the event loop, longest", max(heart.gaps), None, "ms")
        report.say("memory grown", _memory() - before, KEPT, "MB")


def _tell_nobody(made: Application) -> None:
    """Sends the warm worker away, so that the next training starts a new process."""
    workers = made.desk.workers
    link, workers._warm = workers._warm, None
    if link is not None:
        link.heard.disconnect()
        link.gone.disconnect()
        link.kill()
        link.close()


def memory(report: Report, trainings: int) -> None:
    """Trainings in a row."""
    print(f"memory: {trainings} trainings in a row")
    with opened() as (made, driver):
        desk = made.desk
        load(made, driver, "sample:iris", epochs=5)
        driver.go("train")
        sizes = []
        for number in range(trainings + 2):
            desk.train()
            driver.wait("it trains", lambda: desk.training.running, 10)
            driver.wait("the training ends", lambda: not desk.training.running, 300)
            driver.rest(800)
            gc.collect()
            if number >= 1:  # the first ones load what every training needs
                sizes.append(_memory())
        threads = [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]
        report.say("memory grown", sizes[-1] - sizes[0], KEPT, "MB")
        report.say("worker processes left", len(_children()), 1, "")
        print(f"  threads of Python: {threads}")


def _memory() -> float:
    """Megabytes in use."""
    if sys.platform != "linux":
        return float("nan")
    fields = Path("/proc/self/statm").read_text(encoding="ascii").split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _children() -> list[str]:
    """Numbers of the processes that this one has started and that still run."""
    if sys.platform != "linux":
        return []
    found = subprocess.run(["ps", "--ppid", str(os.getpid()), "-o", "pid=,args="], capture_output=True, text=True)
    return [line for line in found.stdout.splitlines() if "worker" in line]


def main() -> int:
    """Measures what was asked for; 1 where a mark was missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("what", nargs="*", choices=["gaps", "latency", "events", "memory", []])
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--trainings", type=int, default=30)
    args = parser.parse_args()
    wanted, report = args.what or ["latency", "events", "gaps"], Report()
    if "latency" in wanted:
        latency(report)
    if "events" in wanted:
        events(report)
    if "gaps" in wanted:
        gaps(report, args.seconds)
    if "memory" in wanted:
        memory(report, args.trainings)
    return int(report.missed > 0)


if __name__ == "__main__":
    sys.exit(main())
