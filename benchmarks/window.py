"""The window while it trains: how smoothly it lives, what it costs the training, and what it keeps.

Run from the project's root: `python -m benchmarks.window [gaps] [phases] [cost] [latency] [events] [pages] [memory]`;
without names, all but `memory`. The real window is opened (offscreen where there is no screen) with a real worker.

gaps     60 s of training `cnn` with the Train page shown: gaps of the event loop, and the window's processor time.
         Fashion pictures from GRADIENT_DESK_DATA, else the sample `digits`.
phases   One short training of `cnn` from its start to its score: the worst gap in each of its phases.
cost     The same training in turns with the window alive and with its thread asleep: steps a second, the median of
         neighbouring turns, and the worker's processor time a step.
latency  Train on iris to the first epoch, a button to its acknowledgement, Cancel to idle.
events   100,000 events through the pipe, the link and the page: nothing lost but batches nobody could see; memory flat.
pages    The first visit of each page, and another look for the whole window.
memory   30 trainings in a row (`--trainings N`): the window's memory, processes and threads.
"""

from __future__ import annotations

import argparse
import functools
import gc
import math
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app import process as processes
from app.ui.application import Application
from app.ui.driver import Driver
from app.ui.theme import Theme
from benchmarks.listening import Ear, Heart, Report, fashion, load, opened, percentile, processor_seconds

SETTLING = 8.0
"""Seconds of training before anything is measured: the chunks grow, the first checkpoint is written."""

SMOOTH, LONGEST, DEARER = 33.0, 100.0, 0.03
EPOCH, ACKNOWLEDGED, IDLE, KEPT = 1.0, 0.1, 0.5, 20.0
EVENTS = 100_000
TURNS, TURN = 6, 6.0
"""Turns with the window and without it, and the seconds of each."""

TOLD_LATE = 0.1
"""Seconds after a phase within which the window may still be busy with it."""

Kept = tuple[list[float], list[float]]
"""Steps a second, and processor seconds a step, of each turn."""

FLOOD = """
import json, sys
sys.stdin.readline()
def say(**event): sys.stdout.write(json.dumps(event) + "\\n")
say(event="started", run="", parameters=1)
say(event="phase", phase="training")
for number in range({events} - 3):
    figures = {{"loss": 1 / (number + 1), "accuracy": 0.5}}
    if number % 1000 == 999:
        say(event="epoch", epoch=number // 1000 + 1, epochs=100, seconds=1.0, learning_rate=0.1, metrics=figures)
    else:
        say(event="batch", step=number % 1000 + 1, steps=1000, metrics=figures)
say(event="finished", run="", outcome="completed", metrics={{}})
sys.stdout.flush()
"""


def gaps(report: Report, seconds: float) -> None:
    """An event loop that is listened to while a network trains."""
    print(f"gaps: {seconds:g} s of training with the Train page shown")
    with opened() as (made, driver):
        _begun(made, driver, epochs=1000)
        heart, own, began = Heart(), time.process_time(), time.perf_counter()
        driver.rest(int(500 * seconds))
        share = (time.process_time() - own) / (time.perf_counter() - began)
        heart.start()  # after that: the heart's own beats take time too
        driver.rest(int(1000 * seconds))
        heart.stop()
        _cancel(made, driver)
    report.say("gaps of the event loop, 99 %", percentile(heart.gaps, 0.99), SMOOTH, "ms")
    report.say("gaps of the event loop, longest", max(heart.gaps), LONGEST, "ms")
    report.say("  of which its own processor time, 99 %", percentile(heart.work, 0.99), None, "ms")
    report.say("  of which its own processor time, longest", max(heart.work), None, "ms")
    report.say("the window's own processor time", 100 * share, None, "% of a core")


def _begun(made: Application, driver: Driver, **settings: object) -> Ear:
    """Trains `cnn` with the page shown, past its first seconds."""
    desk = made.desk
    load(made, driver, fashion(), "cnn", early_stopping="false", **settings)
    driver.go("train")
    desk.train()
    driver.wait("it begins", lambda: desk.workers.training is not None, 30)
    assert desk.workers.training is not None
    ear = Ear(desk.workers.training)
    driver.wait("it trains", lambda: desk.training.watch is not None and desk.training.watch.step > 0, 900)
    driver.rest(int(1000 * SETTLING))
    return ear


def _cancel(made: Application, driver: Driver) -> None:
    made.desk.training.cancel()
    driver.wait("it is over", lambda: not made.desk.training.running, 30)


def gaps_by_phase() -> dict[str, tuple[float, float, float]]:
    """Gaps of the event loop in each phase of a training, milliseconds: 99 %, longest, longest own processor time.

    A gap of the system's making, on a machine with other work, shows in the first two and not in the third.
    """
    with opened() as (made, driver):
        desk, heart = made.desk, Heart()
        load(made, driver, fashion(), "cnn", early_stopping="false", epochs=2)
        driver.go("train")
        driver.rest(3000)
        heart.start()
        desk.train()
        driver.wait("it begins", lambda: desk.workers.training is not None, 30)
        assert desk.workers.training is not None
        ear, began = Ear(desk.workers.training), time.perf_counter()
        driver.wait("it ends", lambda: not desk.training.running, 900)
        driver.rest(1000)
        heart.stop()
    found = {}
    for phase, spans in _phases(ear, began, time.perf_counter()).items():
        beats = [
            (gap, work)
            for gap, work, end in zip(heart.gaps, heart.work, heart.ends, strict=True)
            if any(since < end and end - gap / 1000 < until for since, until in spans)
        ]
        if beats:
            walls = [gap for gap, _ in beats]
            found[phase] = (percentile(walls, 0.99), max(walls), max(work for _, work in beats))
    return found


def _phases(ear: Ear, began: float, ended: float) -> dict[str, list[tuple[float, float]]]:
    """When each phase was: those the worker tells, and validating and saving within the training."""
    spans: dict[str, list[tuple[float, float]]] = {}
    phase, since, batch, epoch = "starting", began, math.inf, math.inf
    for at, event in ear.heard:
        name = event.get("event")
        if name in ("phase", "finished"):
            spans.setdefault(phase, []).append((since, at + TOLD_LATE))
            phase, since = str(event.get("phase", "ending")), at
            phase = "scoring" if phase == "evaluating" else phase
        elif name == "batch":
            batch = at
        elif name == "epoch":
            spans.setdefault("validating", []).append((min(batch, at), at + TOLD_LATE))
            epoch = at
        elif name == "checkpoint":
            spans.setdefault("saving", []).append((min(max(epoch, batch), at), at + TOLD_LATE))
    spans.setdefault(phase, []).append((since, ended))
    return spans


def phases(report: Report) -> None:
    """Prints `gaps_by_phase`."""
    print("phases: gaps of the event loop from the start of a training to its score")
    for phase, (usual, longest, own) in gaps_by_phase().items():
        report.say(f"{phase}, 99 %", usual, SMOOTH, "ms")
        report.say(f"{phase}, longest", longest, LONGEST, "ms")
        report.say("  of which its own processor time", own, None, "ms")


def rows() -> list[tuple[str, str, str, float]]:
    """What the open window costs a training of `cnn`: what, with the window, without it, ratio of the two.

    One training, in turns with the window alive and with its thread asleep: only the thread that reads the
    worker's pipe goes on, as somebody must. Steps a second count best where nothing else runs; the worker's
    processor time a step holds on a busy machine too.
    """
    with opened() as (made, driver):
        ear = _begun(made, driver, epochs=30)
        link = made.desk.workers.training
        assert link is not None
        driver.rest(1000)
        alive: Kept = ([], [])
        asleep: Kept = ([], [])
        own = 0.0
        for _ in range(TURNS):
            before = time.process_time()
            _turn(ear, link.number, lambda: driver.rest(int(1000 * TURN)), alive)
            own += time.process_time() - before
            _turn(ear, link.number, lambda: time.sleep(TURN), asleep)
        _cancel(made, driver)
    pace = [one / other for one, other in zip(alive[0], asleep[0], strict=True)]
    dear = [one / other for one, other in zip(alive[1], asleep[1], strict=True)]
    fast, free = statistics.median(alive[0]), statistics.median(asleep[0])
    cost, least = (1000 * statistics.median(costs) for costs in (alive[1], asleep[1]))
    return [
        ("cnn, window open: steps a second", f"{fast:.1f}", f"{free:.1f}", statistics.median(pace)),
        ("cnn, window open: worker's processor ms a step", f"{cost:.2f}", f"{least:.2f}", statistics.median(dear)),
        ("the window's processor time, share of a core", f"{own / (TURNS * TURN):.4f}", "0", own / (TURNS * TURN)),
    ]


def _turn(ear: Ear, number: int, live: Callable[[], None], kept: Kept) -> None:
    """Lets a turn pass; keeps steps a second, and processor seconds a step."""
    began, cpu = time.perf_counter(), processor_seconds(number)
    live()
    cpu = processor_seconds(number) - cpu
    took = time.perf_counter() - began
    steps, seconds = ear.pace(began, began + took)
    kept[0].append(steps / seconds)
    kept[1].append(cpu * seconds / took / steps)  # validation takes processor time too, about as much a second


def cost(report: Report) -> None:
    """Prints `rows`."""
    print(f"cost: {TURNS} turns of {TURN:g} s with the window alive, and as many with its thread asleep")
    for what, alive, asleep, ratio in rows():
        print(f"  {what:52}{alive:>10} / {asleep:>8}   {ratio:.3f}", flush=True)
        if what.endswith("steps a second"):
            report.say("slower by", 100 * (1 - ratio), 100 * DEARER, "%")


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
    heart = Heart()
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
        watch = desk.training.watch
        assert watch is not None
        report.say("epochs lost", EVENTS // 1000 - 1 - len(watch.history), 0, "")
        whole = watch.step == (EVENTS - 4) % 1000 + 1 and watch.outcome == "completed"
        report.say("last batch or end lost", float(not whole), 0, "")
        report.say("events a second", EVENTS / took, None, "")
        report.say("gaps of the event loop, longest", max(heart.gaps), LONGEST, "ms")
        report.say("  of which its own processor time", max(heart.work), None, "ms")
        report.say("memory grown", _memory() - before, KEPT, "MB")


def pages(report: Report) -> None:
    """What a person sees who goes through the window for the first time, and who wants it dark."""
    print("pages: milliseconds on the window's thread, wall clock and own processor time")
    with opened() as (made, driver):
        load(made, driver, "sample:iris", epochs=3)
        driver.rest(8000)
        for page in ("model", "train", "evaluate", "use", "runs", "help"):
            _acknowledged(report, f"first visit of {page}", functools.partial(driver.go, page))
            driver.rest(300)
        theme = Theme.of()
        for words, act in (("dark", lambda: theme.set_mode("dark")), ("zoom", lambda: theme.set_zoom(1.1))):
            _acknowledged(report, words, act)
            driver.rest(500)


def _acknowledged(report: Report, what: str, act: Callable[[], object]) -> None:
    began, own = time.perf_counter(), time.thread_time()
    act()
    QApplication.processEvents()
    report.say(what, 1000 * (time.perf_counter() - began), 1000 * ACKNOWLEDGED, "ms")
    report.say("  of which its own processor time", 1000 * (time.thread_time() - own), None, "ms")


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
    parts: dict[str, Callable[[Report], None]] = {
        "latency": latency,
        "events": events,
        "pages": pages,
        "gaps": lambda report: gaps(report, args.seconds),
        "phases": phases,
        "cost": cost,
        "memory": lambda report: memory(report, args.trainings),
    }
    parser.add_argument("what", nargs="*", choices=[*parts, []])
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--trainings", type=int, default=30)
    args = parser.parse_args()
    report = Report()
    for name in args.what or [name for name in parts if name != "memory"]:
        parts[name](report)
    return int(report.missed > 0)


if __name__ == "__main__":
    sys.exit(main())
