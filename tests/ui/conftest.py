"""The window as tests drive it: a desk and a window in folders of their own, and nothing left behind."""

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QThread
from PySide6.QtWidgets import QApplication

from app.state import State
from app.ui.desk import Desk
from app.ui.theme import Theme
from app.ui.window import Window
from app.ui.workers import Question, Workers


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """As in the application: what Qt owns is never collected in another thread, which would crash."""
    gc.disable()
    yield
    gc.collect()
    gc.freeze()  # what is left stays for the session, and need not be looked through after every test
    gc.enable()


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture(autouse=True)
def own_caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees what another, or the developer, has cached or written to the documents folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state-home"))
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path / "documents"))


@pytest.fixture(autouse=True)
def no_worker(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only tests marked slow start real worker processes; elsewhere a question stays without an answer."""
    if request.node.get_closest_marker("slow") or request.node.get_closest_marker("long"):
        return
    monkeypatch.setattr(Workers, "warm_up", lambda self: None)
    monkeypatch.setattr(Workers, "ask", _unanswered)


def _unanswered(
    self: Workers, content: object, answered: object, refused: object, progressed: object = None
) -> Question:
    return Question({}, print, print)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The application's theme, light and at 100 % before and after."""
    theme = Theme.of()
    yield theme
    theme.set_presenting(False)
    theme.set_zoom(1.0)
    theme.set_mode("light")


@pytest.fixture
def desk(qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    """A desk that keeps its state and its runs in this test's folder; its work and workers end with the test."""
    before = set(threading.enumerate())
    desk = Desk(State(tmp_path / "state"), tmp_path / "runs")
    yield desk
    desk.close()
    assert not desk.findChildren(QThread) or all(not thread.isRunning() for thread in desk.findChildren(QThread))
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    assert left == [], "threads are left behind"
    desk.deleteLater()


@pytest.fixture
def window(desk: Desk, qtbot) -> Iterator[Window]:
    """The real window, shown at 1440 by 900."""
    window = Window(desk)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close_quietly()
    window.deleteLater()
    gc.collect()


@pytest.fixture
def opened(desk: Desk, qtbot) -> Callable[[str], Desk]:
    """Opens data on the desk and waits until they were read and decided about."""

    def open_and_wait(path: str) -> Desk:
        desk.open(path)
        qtbot.waitUntil(lambda: not desk.reading, timeout=30_000)
        return desk

    return open_and_wait
