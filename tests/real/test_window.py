"""Everything nasty there is goes through the window: a sentence or a table is shown, and the window lives."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from app.state import State
from app.ui.desk import Desk
from app.ui.theme import Theme
from app.ui.window import Window
from app.ui.workers import Question, Workers

DATA = Path(os.environ.get("GRADIENT_DESK_DATA", Path(__file__).parents[3] / "shared" / "data"))


@pytest.fixture
def data() -> Path:
    if not (DATA / "messy-csv").is_dir():
        pytest.skip(f"no data at {DATA}; GRADIENT_DESK_DATA names where they are")
    return DATA


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(Workers, "warm_up", lambda self: None)
    monkeypatch.setattr(Workers, "ask", lambda self, *args: Question({}, print, print))
    gc.disable()  # as in the application: what Qt owns is collected in its own thread
    Theme.of()
    window = Window(Desk(State(tmp_path / "state"), tmp_path / "runs"))
    window.show()
    yield window
    window.close_quietly()
    window.deleteLater()
    gc.collect()
    gc.enable()


def wait(window: Window, seconds: float = 60.0) -> bool:
    """Lets the window live until the data are read; whether they were in time."""
    loop = QEventLoop()
    late = QTimer(singleShot=True, interval=int(seconds * 1000))
    late.timeout.connect(loop.quit)
    look = QTimer(interval=5)
    look.timeout.connect(lambda: None if window.desk.reading else loop.quit())
    late.start()
    look.start()
    loop.exec()
    return not window.desk.reading


def said(window: Window) -> str:
    return "\n".join(label.text() for label in window.current.findChildren(QLabel) if label.isVisible())


def trouble(window: Window, path: Path) -> str | None:
    """What the window did wrong with a file, or None."""
    desk = window.desk
    desk.open(str(path))
    if not wait(window):
        desk.cancel_reading()
        return "took longer than a minute"
    QApplication.processEvents()
    QApplication.processEvents()
    problem = desk.data_problem or desk.model_problem
    if desk.composition is None and problem is None and desk.weight is None:
        return "neither read nor refused"
    words = said(window)
    if "Traceback" in words or "Something went wrong inside" in words or "Something went wrong" in str(problem):
        return words[:300]
    if desk.dataset is None and problem is not None and problem.split(".")[0][:40] not in words:
        return f"does not show: {problem}"
    return None


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("folder", ["messy-csv", "images/odd"])
def test_every_nasty_file_is_shown_or_refused_in_a_sentence(window: Window, data: Path, folder: str, capsys) -> None:
    files = sorted(path for path in (data / folder).rglob("*") if path.is_file())
    assert files
    found = {str(path): wrong for path in files if (wrong := trouble(window, path)) is not None}
    assert found == {}


@pytest.mark.slow
def test_some_nasty_files_of_each_kind(window: Window, data: Path) -> None:
    folders = (data / "messy-csv", data / "images" / "odd")
    files = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
    found = {str(path): wrong for path in files[::40] if (wrong := trouble(window, path)) is not None}
    assert found == {}
