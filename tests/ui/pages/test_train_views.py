"""The live views on the Train page: while a training runs, afterwards, and where files are missing or damaged."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app import experiment as experiments
from app import runs
from app.draft import with_template
from app.runs import Run
from app.ui.desk import Desk
from app.ui.figures.preload import preload
from app.ui.pages.train import TrainPage
from app.ui.panels.forecast import ForecastPanel
from app.ui.theme import Theme


class Link:
    """A worker that only listens."""

    number = 1

    def send(self, line: str) -> None:
        """Passes over commands."""

    def kill(self) -> None:
        """Ends."""

    def close(self, patience: float = 0) -> None:
        """Ends."""


class Trainer:
    """Stands in for the worker: the test says what it tells the window."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def train(self, order: dict[str, Any]) -> Link:
        link = Link()
        self.desk.workers.training = link  # type: ignore[assignment]
        return link

    def tell(self, *events: dict[str, Any]) -> None:
        self.desk.training._heard(list(events))

    def epoch(self, number: int) -> None:
        """An epoch, and its view."""
        run = self.desk.training.run
        assert run is not None
        figures = {"loss": 1 / number, "mae": 1.0, "val_loss": 1 / number, "val_mae": 1.0} if number else {}
        if number:
            times = {"epoch": number, "epochs": 9, "seconds": 2.0, "learning_rate": 0.01}
            self.tell({"event": "epoch", **times, "metrics": figures})
        self.tell({"event": "sample", "epoch": number, "path": view(run, number)})


def view(run: Run, epoch: int, content: str = "") -> str:
    """The file of an epoch's forecast."""
    run.samples_folder.mkdir(exist_ok=True)
    path = run.samples_folder / f"forecast-{epoch:04d}.json"
    told = {"name": "a", "past": [1.0], "actual": [2.0], "forecast": [float(epoch)], "naive": [1.0], "when": []}
    path.write_text(content or json.dumps({"view": "forecast", "epoch": epoch, "target": "t", "examples": [told]}))
    return str(path)


@pytest.fixture
def page(desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot) -> Iterator[TrainPage]:
    preload().join()
    page = TrainPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 870)
    page.show()
    qtbot.waitExposed(page)
    yield page
    desk.workers.training = None


@pytest.fixture
def running(opened: Callable[[str], Desk], page: TrainPage, monkeypatch: pytest.MonkeyPatch, qtbot) -> Trainer:
    """A forecast in training, three epochs old."""
    desk = opened("sample:temperatures")
    trainer = Trainer(desk)
    monkeypatch.setattr(desk.workers, "train", trainer.train)
    desk.edit("Template", with_template(desk.choices, "gru"))
    qtbot.waitUntil(lambda: not desk.reading and desk.composition is not None, timeout=10_000)
    qtbot.waitUntil(page.primary.isEnabled)
    qtbot.mouseClick(page.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.pause.isVisible)
    return trainer


def told(page: TrainPage) -> float:
    """What the forecast on show says."""
    from app.ui.figures.words import ChartWords

    panel = page.stage.views.panel("forecast")
    assert isinstance(panel, ForecastPanel) and panel.view.chart is not None
    return panel.view.chart.table(ChartWords().words()).rows[-1][2]


def shown(page: TrainPage, qtbot, epoch: int) -> None:
    """Waits until an epoch is on show."""
    views = page.stage.views
    qtbot.waitUntil(lambda: views.panel("forecast").content.get("epoch") == epoch and views.epoch == epoch)


def test_before_the_first_view_it_says_when_one_comes(running, page) -> None:
    views = page.stage.views
    assert views.isVisible() and page.stage.curves.isVisible()
    assert views.view == "forecast"
    assert views._empty.isVisible() and views._empty.text() == "The first view appears before the first epoch."


def test_the_newest_epoch_is_shown_until_the_user_looks_back(running, page, qtbot) -> None:
    for number in range(4):
        running.epoch(number)
    shown(page, qtbot, 3)
    assert told(page) == 3.0
    reel = page.stage.views.reel
    assert reel.label.text() == "Epoch 3"
    reel.slider.setFocus()
    qtbot.keyClick(reel.slider, Qt.Key.Key_Home)
    shown(page, qtbot, 0)
    assert reel.label.text() == "Before training" and told(page) == 0.0
    running.epoch(4)
    qtbot.wait(100)
    assert page.stage.views.epoch == 0
    qtbot.keyClick(reel.slider, Qt.Key.Key_End)
    shown(page, qtbot, 4)
    running.epoch(5)
    shown(page, qtbot, 5)


def test_a_damaged_file_is_said_and_the_others_are_shown(running, page, qtbot) -> None:
    running.epoch(0)
    shown(page, qtbot, 0)
    run = page.desk.run
    for content in ("{", '{"view": "forecast"}', '{"examples": [1]}'):
        path = view(run, 1, content)
        running.tell({"event": "sample", "epoch": 1, "path": path})
        qtbot.waitUntil(lambda: page.stage.views._empty.isVisible())
        assert page.stage.views._empty.text() == "The file of this epoch is damaged."
        page.stage.views._contents.clear()
    running.epoch(2)
    shown(page, qtbot, 2)


def test_a_run_opened_later_shows_its_views_and_one_without_any_says_so(running, page, qtbot, tmp_path) -> None:
    desk = page.desk
    run = desk.run
    folder = tmp_path / "runs" / "later"
    made = runs.prepare(folder, experiments.read(run.experiment_file))
    (folder / "history.csv").write_text("epoch,seconds,learning_rate,loss,mae\n1,1.0,0.1,0.5,0.4\n2,1.0,0.1,0.4,0.3\n")
    (folder / "metrics.json").write_text(json.dumps({"format": 1, "outcome": "completed", "epochs": 2}))
    for epoch in (0, 2):
        view(made, epoch)
    running.tell({"event": "finished", "run": "", "outcome": "cancelled", "metrics": {}})
    desk.workers.training = None
    desk.workers.ended.emit(0)
    desk.open_run(str(folder))
    shown(page, qtbot, 2)
    assert page.stage.views.reel.slider.maximum() == 1
    bare = runs.prepare(tmp_path / "runs" / "bare", made.experiment())
    for name in ("history.csv", "metrics.json"):
        (bare.folder / name).write_bytes((folder / name).read_bytes())
    desk.open_run(str(bare.folder))
    qtbot.waitUntil(lambda: page.stage.views._empty.isVisible())
    assert page.stage.views._empty.text() == "This run kept no views."


def test_on_a_projector_the_view_stands_beside_the_loss(running, page, theme, qtbot) -> None:
    running.epoch(0)
    running.epoch(1)
    theme = Theme.of(page)
    theme.set_presenting(True)
    qtbot.waitUntil(lambda: page.stage.views.isVisible() and page.stage.curves.isVisible())
    assert not page.stage.readings.isVisible() and not page.stage.about.isVisible()
    shown(page, qtbot, 1)


def test_what_was_written_can_be_saved_and_a_folder_that_is_gone_is_said(running, page, qtbot, tmp_path: Path) -> None:
    running.epoch(0)
    shown(page, qtbot, 0)
    (page.desk.run.samples_folder / "epoch-0000.txt").write_text("Epoch 0\n")
    page.stage.views.save_text(tmp_path / "kept.txt")
    assert (tmp_path / "kept.txt").read_text() == "Epoch 0\n"
    page.stage.views.save_text(tmp_path / "gone" / "kept.txt")
    assert page.banner is not None and page.banner.fact() == "The text was not saved."


@pytest.fixture
def sorting(opened: Callable[[str], Desk], page: TrainPage, monkeypatch: pytest.MonkeyPatch, qtbot) -> Trainer:
    """A classifier of a table in training."""
    desk = opened("sample:iris")
    trainer = Trainer(desk)
    monkeypatch.setattr(desk.workers, "train", trainer.train)
    qtbot.waitUntil(lambda: not desk.reading and desk.composition is not None, timeout=10_000)
    qtbot.waitUntil(page.primary.isEnabled)
    qtbot.mouseClick(page.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.pause.isVisible)
    return trainer


def test_of_a_table_the_curves_come_first_and_what_the_network_shows_is_a_tab_away(sorting, page, qtbot) -> None:
    stage = page.stage
    assert stage.curves.isVisible() and stage.readings.isVisible() and not stage.views.isVisible()
    named = [stage.curves.tabs.tabText(at) for at in range(stage.curves.tabs.count())]
    assert named[0] == "Curves" and {"Boundary", "Importances", "Layers"} <= set(named)
    stage.curves.tabs.set_value("importances")
    stage.curves.tabs.chosen.emit("importances")
    assert stage.views.isVisible() and stage.views.view == "importances"
    assert stage.curves.isVisible() and not stage.curves.tabs.isVisible()
    stage.views.tabs.set_value("curves")
    stage.views.tabs.chosen.emit("curves")
    assert not stage.views.isVisible() and stage.curves.tabs.value() == "curves" and stage.readings.isVisible()


def test_on_a_projector_the_tabs_make_room_for_the_curves(sorting, page, qtbot) -> None:
    theme = Theme.of(page)
    theme.set_presenting(True)
    sorting.tell({"event": "epoch", "epoch": 1, "epochs": 9, "seconds": 1.0, "learning_rate": 0.1,
                  "metrics": {"loss": 1.0, "accuracy": 0.5, "val_loss": 1.0, "val_accuracy": 0.5}})  # fmt: skip
    qtbot.waitUntil(lambda: not page.stage.curves.tabs.isVisible())
    assert page.stage.readings.isVisible()
    theme.set_presenting(False)
