"""Listening to the real window: its event loop's gaps, what its worker tells and when, and figures beside marks."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen" if sys.platform == "linux" else "")

from PySide6.QtCore import QObject, Qt, QTimer

from app.draft import with_setting, with_template
from app.ui.application import Application, qt_application
from app.ui.driver import Driver
from app.ui.workers import Link

BEAT = 5
"""Milliseconds between two beats of the heart that is listened to."""


class Heart(QObject):
    """Beats on the window's thread and keeps the time between two beats, and the thread's own processor time in it.

    On a machine that has other things to do the second tells what the window is to blame for.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.work: list[float] = []
        self.ends: list[float] = []
        self._last: tuple[float, float] | None = None
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begins to listen, anew."""
        self.gaps, self.work, self.ends, self._last = [], [], [], None
        self._timer.start()

    def stop(self) -> None:
        """Ends it."""
        self._timer.stop()

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        if self._last is not None:
            self.gaps.append(1000 * (now[0] - self._last[0]))
            self.work.append(1000 * (now[1] - self._last[1]))
            self.ends.append(now[0])
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


class Ear:
    """Notes when a worker told what, in the thread that reads it: the window may sleep meanwhile.

    Args:
        link: The worker that trains.
    """

    def __init__(self, link: Link) -> None:
        self.heard: list[tuple[float, dict[str, Any]]] = []
        self._epoch, self._pass_on = 0, link._queue
        link._queue = self._note  # type: ignore[method-assign]

    def _note(self, event: dict[str, Any]) -> bool:
        self.heard.append((time.perf_counter(), event))
        return self._pass_on(event)

    def pace(self, since: float, until: float) -> tuple[int, float]:
        """Steps between two moments and the seconds that they took, without what lies between two epochs."""
        steps, seconds, before = 0, 0.0, None
        for at, event in self.heard:
            if not since <= at <= until:
                continue
            if event.get("event") != "batch":
                before = None
                continue
            if before is not None:
                steps, seconds = steps + event["step"] - before[1], seconds + at - before[0]
            before = (at, event["step"])
        return steps, seconds


def processor_seconds(number: int) -> float:
    """Processor seconds of a process so far; NaN where the system doesn't tell."""
    try:
        fields = Path(f"/proc/{number}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return float("nan")
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
