"""The self-test: the real window, used from Data through Train to Export on a bundled sample, then closed."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractButton

from app.errors import UserError
from app.ui.application import Application, qt_application
from app.ui.components import SampleCard
from app.ui.driver import Driver
from app.ui.pages.use.exports import ExportRow


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
    driver.press(driver.first(SampleCard))
    driver.wait("the data are read", lambda: desk.composition is not None or bool(desk.data_problem))
    _require(desk.data_problem)
    yield "data"
    driver.press(window.rail.row("model"))
    driver.wait("the layers are counted", lambda: desk.description is not None or bool(desk.model_problem))
    _require(desk.model_problem)
    yield "model"
    driver.press(_button(made, "train"))
    driver.wait("the first epoch is done", lambda: _epochs(made) > 0, 120.0)
    yield "first epoch"
    driver.wait("the training ends", lambda: not desk.training.running, 300.0)
    _require_outcome(made)
    yield "train"
    driver.press(window.rail.row("evaluate"))
    driver.wait("Evaluate is shown", lambda: window.page == "evaluate")
    driver.press(_button(made, "use"))
    yield "evaluate"
    row = driver.first(ExportRow)
    driver.press(row.button)
    driver.wait("the model is exported", lambda: row.state in ("done", "failed"), 120.0)
    if row.state == "failed":
        raise UserError(f"The export failed: {row.outcome.text()}", exit_code=1)
    _require_same(Path(row.path))
    yield "export"
    window.close()
    driver.wait("the window closes", lambda: not window.isVisible())
    yield "close"


def _button(made: Application, name: str) -> QAbstractButton:
    """A button of the page that is shown, by the page's own name for it."""
    button = getattr(made.window.current, name)
    assert isinstance(button, QAbstractButton)
    return button


def _require_same(file: Path) -> None:
    if not file.is_file() or not file.stat().st_size:
        raise UserError(f"The export says it is done, but {file} is not there.", exit_code=1)


def _epochs(made: Application) -> int:
    watch = made.desk.training.watch
    if watch is not None and watch.ended:
        _require_outcome(made)
    return 0 if watch is None else watch.epoch


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
