"""The self-test: the real window, used from Data through Train to Export on a bundled sample, then closed."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.data.source import PREFIX
from app.errors import UserError
from app.ui.application import Application, qt_application
from app.ui.driver import Driver

SEED_DATA = f"{PREFIX}iris"


@dataclass(frozen=True)
class Step:
    """One step of the self-test and the seconds it took."""

    name: str
    seconds: float

    def to_json(self) -> dict[str, Any]:
        """The form of CONTRACTS.md."""
        return {"name": self.name, "seconds": round(self.seconds, 3)}


def run(told: Callable[[Step], None]) -> list[Step]:
    """Opens the window and uses it; returns the steps taken.

    Args:
        told: Gets each step once it is done.

    Raises:
        UserError: A step did not work; the sentence says which and how.
    """
    # A screen is not needed to see whether the window works.
    if os.name == "posix" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    steps: list[Step] = []
    with tempfile.TemporaryDirectory(prefix="gradient-desk-", ignore_cleanup_errors=True) as folder:
        made = Application(qt_application(), Path(folder) / "state", Path(folder) / "runs")
        walk = _walk(made, Path(folder))
        try:
            while True:
                began = time.monotonic()
                try:
                    name = next(walk)
                except StopIteration:
                    return steps
                steps.append(Step(name, time.monotonic() - began))
                told(steps[-1])
        finally:
            made.window.close_quietly()


def _walk(made: Application, folder: Path) -> Iterator[str]:
    """Does one step after the other, yielding its name when it is done."""
    window, desk = made.window, made.desk
    driver = Driver(window)
    made.show(None)
    driver.wait("the window is shown", window.isVisible)
    driver.rest(1)
    yield "window"
    desk.open(SEED_DATA)
    driver.wait("the data are read", lambda: desk.composition is not None or bool(desk.data_problem))
    yield "data"
    driver.go("model")
    driver.wait("the layers are counted", lambda: desk.description is not None or bool(desk.model_problem))
    _require(desk.model_problem)
    yield "model"
    driver.go("train")
    driver.wait("Train can be pressed", lambda: desk.composition is not None)
    window.menus.actions["train"].trigger()
    driver.wait("the first epoch is done", lambda: _epochs(made) > 0, 120.0)
    yield "first epoch"
    driver.wait("the training ends", lambda: not desk.training.running, 300.0)
    _require_outcome(made)
    yield "train"
    driver.go("evaluate")
    driver.rest(200)
    yield "evaluate"
    driver.go("use")
    answer = _asked(
        driver,
        made,
        {"ask": "export", "run": str(_run(made)), "format": "keras", "path": str(folder / "iris.keras")},
    )
    if not answer.get("self_test", {}).get("passed"):
        raise UserError(f"The exported model failed its self-test: {answer}", exit_code=1)
    yield "export"
    window.close()
    driver.wait("the window closes", lambda: not window.isVisible())
    yield "close"


def _asked(driver: Driver, made: Application, question: dict[str, Any]) -> dict[str, Any]:
    """What the worker answers."""
    answers: list[Any] = []
    made.desk.workers.ask(question, answers.append, answers.append)
    driver.wait("the worker answers", lambda: bool(answers), 120.0)
    if isinstance(answers[0], str):
        raise UserError(answers[0], exit_code=1)
    return dict(answers[0])


def _epochs(made: Application) -> int:
    watch = made.desk.training.watch
    if watch is not None and watch.ended:
        _require_outcome(made)
    return 0 if watch is None else watch.epoch


def _run(made: Application) -> Path:
    run = made.desk.run
    if run is None:
        raise UserError("The training has left no run.", exit_code=1)
    return run.folder


def _require_outcome(made: Application) -> None:
    watch = made.desk.training.watch
    if watch is None or watch.outcome not in ("completed", "stopped"):
        said = "" if watch is None else " ".join(note.message for note in watch.notes)
        raise UserError(
            f"The training did not end as it should: {watch and watch.outcome}. {said}", exit_code=1
        )


def _require(problem: str | None) -> None:
    if problem:
        raise UserError(problem, exit_code=1)
