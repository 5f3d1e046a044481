"""The window as tests drive it: a desk and a window in folders of their own, and nothing left behind."""

import gc
import importlib.util
import json
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QThread, QTimer
from PySide6.QtWidgets import QApplication

from app import compose, runs
from app.choices import Choices
from app.errors import UserError
from app.runs import Run
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
def unhurried_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test of the window pulls the plug, so nothing waits until the disk has it in writing."""
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)


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
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # dead windows need no new look
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
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def opened(desk: Desk, qtbot) -> Callable[[str], Desk]:
    """Opens data on the desk and waits until they were read and decided about."""

    def open_and_wait(path: str) -> Desk:
        desk.open(path)
        qtbot.waitUntil(lambda: not desk.reading, timeout=30_000)
        return desk

    return open_and_wait


@pytest.fixture(scope="session")
def look() -> ModuleType:
    """How a page is looked at; a module beside the tests, which are no package."""
    spec = importlib.util.spec_from_file_location("look", Path(__file__).with_name("look.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Run]:
    """Trains on data for two epochs, in this process, once for each data set and template."""
    from app.training import session

    folder = tmp_path_factory.mktemp("trained")
    made: dict[tuple[str, str | None], Run] = {}

    def train(data: str, template: str | None = None, epochs: int = 2) -> Run:
        if (data, template) not in made:
            composition = compose.compose(data, Choices(template=template, epochs=epochs))
            run = runs.create(folder, composition.experiment)
            session.train(composition.experiment, composition.dataset, composition.parts, run, lambda event: None)
            made[data, template] = run
        return made[data, template]

    return train


@pytest.fixture
def answering(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions are answered in the test's own process, so that no other one has to load TensorFlow."""
    from app import questions

    opened = questions.Desk()
    dropped: list[Question] = []

    def ask(content: Mapping[str, Any], answered: Any, refused: Any, progressed: Any = None) -> Question:
        question = Question(json.loads(json.dumps(content)), answered, refused, progressed)

        def reply() -> None:
            if question in dropped:
                return
            try:
                result = questions.answer(question.content, opened)
            except UserError as error:
                refused(str(error))
            else:
                answered(json.loads(json.dumps(result)))

        QTimer.singleShot(0, desk.workers, reply)
        return question

    monkeypatch.setattr(desk.workers, "ask", ask)
    monkeypatch.setattr(desk.workers, "drop", lambda question, at_once=False: dropped.append(question))
    monkeypatch.setattr(desk.workers, "warm_up", lambda: None)
