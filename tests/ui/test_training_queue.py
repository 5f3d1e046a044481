"""Several trainings wanted at once: one trains, the others wait, each has its turn whatever became of the others."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from app import files, runs
from app.backlog import Backlog
from app.draft import with_setting
from app.queue import Queue
from app.runs import Run
from app.state import State
from app.ui import queue as queues
from app.ui.components import Button, Cell
from app.ui.desk import Desk
from app.ui.figures.preload import preload
from app.ui.pages.runs import RunsPage
from app.ui.pages.runs.queuemodel import DATA, DRAGGED, NAME, STATE, TEST, TIME
from app.ui.window import Window

ROOT = Path(__file__).resolve().parents[2]
CONTROL = Qt.KeyboardModifier.ControlModifier


class Silent:
    """A signal that is never sent."""

    def disconnect(self) -> None:
        """Nobody listens."""


class Link:
    """A worker that does nothing."""

    number = 1
    gone = heard = Silent()

    def send(self, line: str) -> None:
        """Hears."""

    def kill(self) -> None:
        """Ends."""

    def close(self, patience: float = 0) -> None:
        """Ends."""


class Trainer:
    """Stands in for the worker process: the test says how each training goes."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.orders = desk, []

    def train(self, order: dict[str, Any]) -> Link:
        assert self.desk.workers.training is None, "two workers train"
        self.orders.append(order)
        self.desk.workers.training = Link()  # type: ignore[assignment]
        return self.desk.workers.training  # type: ignore[return-value]

    @property
    def trained(self) -> list[Any]:
        """The dropout of each training, in the order in which they began."""
        made = [json.loads(Path(order["experiment"]).read_text()) for order in self.orders]
        return [one["hyperparameters"]["dropout"] for one in made]

    def tell(self, *events: dict[str, Any]) -> None:
        self.desk.training._heard(list(events))

    def epoch(self, number: int, of: int = 20) -> None:
        metrics = {"loss": 1 / number, "accuracy": 0.9, "val_loss": 1 / number, "val_accuracy": 0.8}
        self.tell(
            {"event": "phase", "phase": "training"},
            {"event": "epoch", "epoch": number, "epochs": of, "seconds": 2.0, "learning_rate": 0.003,
             "metrics": metrics},
        )  # fmt: skip

    def finish(self, outcome: str = "completed", accuracy: float = 0.9, reason: str = "") -> None:
        run = self.desk.training.run
        assert run is not None
        if outcome == "completed":
            run.model_file.write_bytes(b"model")
        if reason:
            self.tell({"event": "notice", "code": "failed", "message": reason})
        metrics = {"test_accuracy": accuracy} if outcome == "completed" else {}
        files.write_json(run.metrics_file, {"format": 1, "outcome": outcome})
        self.tell({"event": "finished", "run": "", "outcome": outcome, "metrics": metrics})
        self.leave()

    def leave(self) -> None:
        """The process ends, said or not."""
        self.desk.workers.training = None
        self.desk.workers.ended.emit(0)


@pytest.fixture
def trainer(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Trainer]:
    made = Trainer(desk)
    monkeypatch.setattr(desk.workers, "train", made.train)
    monkeypatch.setattr(queues, "ONE_PRESS", 0.0)
    yield made
    desk.workers.training = None


@pytest.fixture
def iris(trainer: Trainer, opened: Callable[[str], Desk]) -> Desk:
    return opened("sample:iris")


@pytest.fixture
def dropout(iris: Desk, qtbot) -> Callable[[float], None]:
    """Sets the dropout on the desk."""

    def set_to(value: float) -> None:
        iris.edit("Dropout", with_setting(iris.choices, "dropout", str(value)))
        qtbot.waitUntil(lambda: not iris.reading)

    return set_to


@pytest.fixture
def three(iris: Desk, dropout: Callable[[float], None]) -> Desk:
    """One trains (dropout 0.1), two wait (0.2 and 0.3)."""
    for value in (0.1, 0.2, 0.3):
        dropout(value)
        iris.train()
    return iris


@pytest.fixture
def page(three: Desk, qtbot) -> RunsPage:
    preload().join()
    page = RunsPage(three)
    qtbot.addWidget(page)
    page.resize(1216, 870)
    page.show_queue()
    page.show()
    qtbot.waitExposed(page)
    return page


def waiting(desk: Desk) -> list[float]:
    return [entry.experiment.hyperparameters["dropout"] for entry in desk.queue.now.waiting]


def outcomes(desk: Desk) -> list[str]:
    return [entry.result.outcome for entry in desk.queue.now.done]


def begun(trainer: Trainer, count: int, qtbot) -> None:
    qtbot.waitUntil(lambda: len(trainer.orders) == count)


def settle(desk: Desk, qtbot) -> None:
    qtbot.waitUntil(lambda: not desk.workshop._running)


def kept(desk: Desk) -> Queue:
    """What a later window would find."""
    file = Backlog(desk.state.folder, desk.state.session).file
    return Queue.from_json(json.loads(file.read_text())) if file.is_file() else Queue()


def cell(page: RunsPage, row: int, column: int) -> Any:
    index = page.queue.card.model.index(row, column)
    return index.data(Cell.CHIP)[0] if index.data(Cell.CHIP) else index.data()


def press(button: Button, qtbot) -> None:
    assert button.isEnabled(), button.toolTip()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# One at a time


def test_a_second_start_waits_and_is_said_with_undo(iris, dropout, trainer, qtbot) -> None:
    iris.train()
    dropout(0.5)
    with qtbot.waitSignal(iris.queue.told) as told:
        iris.train()
    assert told.args[0] == "Queued as number 1"
    assert len(trainer.orders) == 1
    assert waiting(iris) == [0.5]
    told.args[1]()
    assert waiting(iris) == []


def test_a_double_click_is_one_training_and_a_held_key_one_entry(iris, dropout, trainer, monkeypatch) -> None:
    """E1."""
    monkeypatch.setattr(queues, "ONE_PRESS", 60.0)
    for _ in range(5):
        iris.train()
    assert (len(trainer.orders), waiting(iris)) == (1, [])
    dropout(0.5)
    for _ in range(5):
        iris.train()
    assert (len(trainer.orders), waiting(iris)) == (1, [0.5])


def test_a_copy_is_frozen_whatever_is_edited_or_opened_after(three, dropout, trainer, opened, qtbot) -> None:
    dropout(0.7)
    opened("sample:digits")
    trainer.finish()
    begun(trainer, 2, qtbot)
    trainer.finish()
    begun(trainer, 3, qtbot)
    assert trainer.trained == [0.1, 0.2, 0.3]
    assert three.draft.path == "sample:digits"


@pytest.mark.parametrize("outcome", ["completed", "failed", "cancelled", "stopped", "killed"])
def test_the_next_begins_however_the_one_before_ended(three, trainer, qtbot, outcome: str) -> None:
    if outcome == "killed":
        trainer.leave()
    else:
        trainer.finish(outcome)
    begun(trainer, 2, qtbot)
    assert outcomes(three) == ["interrupted" if outcome == "killed" else outcome]
    assert waiting(three) == [0.3]


def test_what_is_looked_at_and_worked_on_stays_when_the_queue_goes_on(three, window, trainer, qtbot) -> None:
    trainer.epoch(1)
    trainer.finish()
    first = three.run
    window.show_page("evaluate")
    begun(trainer, 2, qtbot)
    assert window.page == "evaluate"
    assert three.run == first
    assert three.training.run != first
    trainer.finish("cancelled")
    begun(trainer, 3, qtbot)
    assert three.run == first


def test_the_title_names_what_trains_where_other_data_are_loaded(three, window, trainer, opened, qtbot) -> None:
    opened("sample:digits")
    trainer.epoch(5)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("25 % of iris – digits"))


def test_a_run_of_the_queue_is_looked_at_where_nothing_else_is(iris, trainer, qtbot) -> None:
    iris.enqueue()
    assert trainer.orders == []
    iris.queue.hold(False)
    begun(trainer, 1, qtbot)
    trainer.finish()
    assert iris.run is not None and iris.at_run


def test_other_data_do_not_count_as_those_of_the_run(iris, trainer, opened, qtbot) -> None:
    iris.enqueue()
    opened("sample:digits")
    iris.queue.hold(False)
    begun(trainer, 1, qtbot)
    trainer.finish()
    assert iris.run is not None and not iris.at_run


def test_nothing_begins_once_the_window_is_about_to_go(three, trainer, qtbot) -> None:
    three.training.stopping = "interrupt"
    trainer.leave()
    qtbot.wait(50)
    assert len(trainer.orders) == 1
    assert waiting(three) == [0.2, 0.3]


def test_a_paused_queue_rests_and_goes_on_when_it_is_started(three, trainer, qtbot) -> None:
    three.queue.hold(True)
    trainer.finish()
    qtbot.wait(50)
    assert len(trainer.orders) == 1
    three.queue.hold(False)
    begun(trainer, 2, qtbot)


def test_a_folder_of_runs_that_cannot_be_written_pauses_the_queue_and_loses_none(three, trainer, qtbot) -> None:
    (three.runs_folder.parent / "file").write_text("no folder")
    three.runs_folder = three.runs_folder.parent / "file"
    with qtbot.waitSignal(three.failed) as failed:
        trainer.finish()
    assert failed.args[0] == "The queue is paused: a training can't start."
    assert waiting(three) == [0.2, 0.3]
    assert three.queue.now.held


def test_five_seeds_are_five_trainings_that_differ_in_nothing_else(iris, trainer, qtbot) -> None:
    iris.enqueue(5)
    begun(trainer, 1, qtbot)
    entries = iris.queue.now.entries
    assert [entry.experiment.seed for entry in entries] == [0, 1, 2, 3, 4]
    assert len({dataclasses.replace(entry.experiment, seed=0).to_json()["data"]["path"] for entry in entries}) == 1


def test_two_windows_never_train_at_a_time_and_the_second_follows_the_first(
    iris, trainer, opened, qtbot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(queues, "ANOTHER", 50)
    other = Desk(State(iris.state.folder, "session-other"), tmp_path / "runs")
    others = Trainer(other)
    monkeypatch.setattr(other.workers, "train", others.train)
    other.open("sample:iris")
    qtbot.waitUntil(lambda: not other.reading)
    iris.train()
    with qtbot.waitSignal(other.queue.told) as told:
        other.train()
    assert told.args[0] == "Queued as number 1, another window trains"
    with qtbot.waitSignal(other.failed) as failed:
        other.resume(iris.run)
    assert failed.args[0] == "Another window is training."
    qtbot.wait(120)
    assert others.orders == []
    trainer.finish()
    begun(others, 1, qtbot)
    iris.train()
    assert len(trainer.orders) == 1
    others.finish()
    begun(trainer, 2, qtbot)
    other.close()


def test_a_window_that_was_killed_while_it_trained_keeps_no_other_from_training(iris, trainer) -> None:
    code = (
        "import sys, os, signal; from pathlib import Path; from PySide6.QtCore import QCoreApplication, QLockFile;"
        "app = QCoreApplication([]); lock = QLockFile(sys.argv[1]); lock.setStaleLockTime(0); assert lock.tryLock(0);"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    lock = iris.state.folder / "training.lock"
    lock.parent.mkdir(exist_ok=True)
    subprocess.run([sys.executable, "-c", code, str(lock)], check=False)
    assert lock.exists()
    iris.train()
    assert len(trainer.orders) == 1


def test_closing_says_that_what_waits_is_kept(three, window, qtbot) -> None:
    window.close()
    box = window.findChild(QMessageBox)
    assert "What waits in the queue is kept too." in box.informativeText()
    box.close()


# What outlives the window


def test_what_waits_is_on_disk_at_once(three, qtbot) -> None:
    settle(three, qtbot)
    assert [entry.experiment for entry in kept(three).waiting] == [one.experiment for one in three.queue.now.waiting]


def test_the_next_window_offers_what_waits_and_does_not_start_it(three, trainer, qtbot, tmp_path: Path) -> None:
    settle(three, qtbot)
    content = json.loads(three.queue.file.backlog.file.read_text())
    three.queue.file.backlog.file.unlink()
    content["process"], content["process_born"] = 2**22 + 1, "gone"
    left = tmp_path / "other" / "queue-session-1.json"
    left.parent.mkdir()
    files.write_json(left, content)
    later = Desk(State(left.parent, "session-2"), tmp_path / "runs")
    window = Window(later)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(later.queue.found):
        later.queue.look()
    settle(later, qtbot)
    banner = window.current.banner
    assert banner.fact() == "2 trainings wait in the queue."
    assert outcomes(later) == ["interrupted"]
    assert (waiting(later), later.training.running) == ([0.2, 0.3], False)
    press(banner.button("queue"), qtbot)
    assert (window.page, window.current.tabs.value()) == ("runs", "queue")
    assert window.current.queue.card.go.label() == "Start the queue"
    assert list(left.parent.glob("*queue*")) == [later.queue.file.backlog.file]
    later.close()


def test_what_waits_is_offered_after_another_banner_has_gone(three, window, qtbot) -> None:
    window.show_page("data")
    window.current.show_banner("info", "Your last edits are still here.")
    three.queue.hold(True)
    three.queue.found.emit()
    assert window.current.banner.fact() == "Your last edits are still here."
    window.show_page("model")
    assert window.current.banner.fact() == "2 trainings wait in the queue."
    press(window.current.banner.button("start"), qtbot)
    assert not three.queue.now.held


def test_one_that_was_interrupted_and_is_resumed_has_its_place_in_the_table_again(three, trainer, qtbot) -> None:
    three.queue.hold(True)
    trainer.leave()
    run = three.training.run
    three.resume(run)
    assert three.queue.now.running.run == run.folder
    trainer.finish()
    assert outcomes(three) == ["completed"]


# On the Runs page


def test_the_table_says_what_trains_what_waits_and_for_how_long(page, three, trainer, qtbot) -> None:
    trainer.tell({"event": "started", "run": "", "parameters": 10})
    trainer.epoch(4)
    qtbot.waitUntil(lambda: cell(page, 0, STATE) == "epoch 5 of 20")
    assert [cell(page, row, NAME) for row in range(3)] == ["MLP", "MLP, dropout 0.2", "MLP, dropout 0.3"]
    assert [cell(page, row, STATE) for row in (1, 2)] == ["Next", "Waiting"]
    assert cell(page, 1, DATA) == "iris"
    three.description = {"seconds": 400.0}
    three.edit("Dropout", with_setting(three.choices, "dropout", "0.6"))
    qtbot.waitUntil(lambda: not three.reading)
    three.description = {"seconds": 400.0}
    three.train()
    assert cell(page, 3, TIME) == "about 7 min"
    assert page.header.sentence() == "1 running, 3 waiting."
    assert page.tabs.tabText(1).split() == ["Queue", "3"]


def test_keys_and_buttons_move_what_waits_and_it_stays_chosen(page, three, qtbot) -> None:
    table, card = page.queue.card.table, page.queue.card
    table.select(2)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Up, CONTROL)
    assert waiting(three) == [0.3, 0.2]
    assert table.current().experiment.hyperparameters["dropout"] == 0.3
    assert not card.up.isEnabled()
    press(card.down, qtbot)
    assert waiting(three) == [0.2, 0.3]
    qtbot.keyClick(table, Qt.Key.Key_Down, CONTROL)
    assert waiting(three) == [0.2, 0.3], "it is the last one already"


@pytest.mark.parametrize(("row", "before", "after"), [(2, 1, [0.3, 0.2]), (1, 3, [0.3, 0.2]), (1, 2, [0.2, 0.3])])
def test_a_row_is_dragged_to_another_place(page, three, row: int, before: int, after: list[float]) -> None:
    model = page.queue.card.model
    carried = model.mimeData([model.index(row, NAME)])
    assert model.canDropMimeData(carried, Qt.DropAction.MoveAction, before, 0, QModelIndex())
    model.dropMimeData(carried, Qt.DropAction.MoveAction, before, 0, QModelIndex())
    assert waiting(three) == after


def test_nothing_is_dropped_above_what_trains_and_only_what_waits_is_dragged(page, three) -> None:
    model = page.queue.card.model
    carried = model.mimeData([model.index(2, NAME)])
    assert not model.canDropMimeData(carried, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    foreign = QMimeData()
    foreign.setText("words")
    assert not model.canDropMimeData(foreign, Qt.DropAction.MoveAction, 2, 0, QModelIndex())
    dragged = [bool(model.index(row, NAME).flags() & Qt.ItemFlag.ItemIsDragEnabled) for row in range(3)]
    assert dragged == [False, True, True]
    strange = QMimeData()
    strange.setData(DRAGGED, b"an id of another window")
    model.dropMimeData(strange, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    assert waiting(three) == [0.2, 0.3]


def test_delete_takes_out_and_undo_puts_back_in_its_place(page, three, qtbot) -> None:
    table = page.queue.card.table
    table.select(1)
    table.setFocus()
    with qtbot.waitSignal(three.queue.told) as told:
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert (told.args[0], waiting(three)) == ("MLP, iris taken out of the queue", [0.3])
    told.args[1]()
    assert waiting(three) == [0.2, 0.3]
    table.select(0)
    assert not page.queue.card.out.isEnabled()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert three.queue.now.running is not None


def test_the_button_pauses_and_continues(page, three, trainer, qtbot) -> None:
    go = page.queue.card.go
    press(go, qtbot)
    assert three.queue.now.held
    assert (go.label(), page.header.sentence()) == ("Continue the queue", "1 running, 2 waiting, paused.")
    trainer.finish()
    qtbot.waitUntil(lambda: go.label() == "Start the queue")
    press(go, qtbot)
    begun(trainer, 2, qtbot)
    assert go.label() == "Pause the queue"


def test_in_the_morning_a_table_says_what_became_of_each(page, three, trainer, qtbot) -> None:
    trainer.finish(accuracy=0.95)
    begun(trainer, 2, qtbot)
    trainer.finish("failed", reason="iris.csv is gone. Put it back.")
    begun(trainer, 3, qtbot)
    with qtbot.waitSignal(three.queue.through):
        trainer.finish(accuracy=0.5)
    states = [cell(page, row, STATE) for row in range(3)]
    assert states == ["Completed", "Failed: iris.csv is gone. Put it back.", "Completed"]
    assert [cell(page, row, TEST) for row in range(3)] == ["95.0 %", "–", "50.0 %"]
    assert page.header.sentence() == "2 trained, 1 failed."
    page.queue.card.table.select(1)
    assert page.queue.card.detail.text() == "iris.csv is gone. Put it back."
    with qtbot.waitSignal(three.wanted) as wanted:
        page.queue.card.table.select(0)
        press(page.queue.card.open, qtbot)
    assert wanted.args == ["evaluate"]
    press(page.queue.card.clear, qtbot)
    assert page.queue.empty.isVisible()


def test_the_end_of_the_queue_is_said_wherever_the_user_is(three, window, trainer, qtbot) -> None:
    window.show_page("data")
    trainer.finish()
    begun(trainer, 2, qtbot)
    trainer.finish("failed")
    begun(trainer, 3, qtbot)
    trainer.finish()
    qtbot.waitUntil(lambda: window.current.banner is not None)
    assert window.current.banner.fact() == "The queue is done: 2 of 3 trained."
    press(window.current.banner.button("queue"), qtbot)
    assert (window.page, window.current.tabs.value()) == ("runs", "queue")


def test_an_empty_queue_says_what_goes_there(desk, qtbot) -> None:
    page = RunsPage(desk)
    qtbot.addWidget(page)
    page.show_queue()
    page.show()
    assert page.queue.empty.isVisible()
    assert not page.open.isVisible()
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(page.queue.empty.button, qtbot)
    assert wanted.args == ["model"]


def test_the_train_page_offers_to_queue_only_what_does_not_train(three, window, trainer, dropout, qtbot) -> None:
    window.show_page("train")
    qtbot.waitUntil(window.current.queue.isVisible)
    dropout(0.1)
    qtbot.waitUntil(lambda: not window.current.queue.isVisible())
    dropout(0.4)
    qtbot.waitUntil(window.current.queue.isVisible)
    press(window.current.queue, qtbot)
    assert waiting(three) == [0.2, 0.3, 0.4]
    assert window.current.toast.text() == "Queued as number 3"
    press(window.current.toast.undo_button(), qtbot)
    assert waiting(three) == [0.2, 0.3]


def test_names_from_data_are_plain_text(page, three, qtbot) -> None:
    entry = dataclasses.replace(three.queue.now.waiting[0], id="strange", name="<b>bold</b>")
    three.queue._change(three.queue.now.add(entry))
    page.queue.card.table.select(3)
    assert "<b>bold</b>" in page.queue.card.detail.text()
    tip = page.queue.card.model.index(3, DATA).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip


def test_a_file_of_a_deleted_run_does_not_hinder_the_table(page, three, trainer, qtbot) -> None:
    import shutil

    trainer.finish()
    begun(trainer, 2, qtbot)
    shutil.rmtree(three.queue.now.done[0].run)
    page.queue.card.table.select(0)
    with qtbot.waitSignal(three.failed):
        press(page.queue.card.open, qtbot)


def widgets(page: QWidget) -> list[str]:
    return [button.accessibleName() for button in page.findChildren(Button) if button.isVisible()]


def test_every_control_has_a_name_of_its_own(page) -> None:
    names = widgets(page)
    assert len(set(names)) == len(names)
    assert all(names)


# As it looks


@pytest.mark.parametrize(
    ("width", "height", "zoom"), [(1440, 900, 1.0), (1280, 720, 1.0), (1280, 720, 1.3), (1280, 720, 2.0)]
)
def test_no_text_of_a_full_queue_is_cut(
    three, window, theme, trainer, dropout, look, qtbot, width: int, height: int, zoom: float
) -> None:
    window.resize(width, height)
    theme.set_zoom(zoom)
    trainer.finish("failed", reason="The file is gone: " + "put it back, or set the run up again with other data. " * 3)
    begun(trainer, 2, qtbot)
    window.show_queue()
    card = window.current.queue.card
    for row in range(3):
        card.table.select(row)
        assert look.settled(window, qtbot) == []
    window.show_page("train")
    dropout(0.7)
    assert look.settled(window, qtbot) == []


def drop(table: QWidget, data: QMimeData, row: int) -> None:
    """What Qt sends while a row is dragged to the upper edge of another and let go."""
    place = table.visualRect(table.model().index(row, NAME)).topLeft()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = Qt.DropAction.MoveAction
    for event in (
        QDragEnterEvent(place, move, data, left, none),
        QDragMoveEvent(place, move, data, left, none),
        QDropEvent(QPointF(place), move, data, left, none),
    ):
        QCoreApplication.sendEvent(table.viewport(), event)


def test_a_row_that_is_let_go_between_two_others_stands_there(page, three, dropout) -> None:
    dropout(0.4)
    three.train()
    table, model = page.queue.card.table, page.queue.card.model
    drop(table, model.mimeData([model.index(3, NAME)]), 2)
    assert waiting(three) == [0.2, 0.4, 0.3]
    drop(table, model.mimeData([model.index(1, NAME)]), 3)
    assert waiting(three) == [0.4, 0.2, 0.3]
    drop(table, model.mimeData([model.index(3, NAME)]), 0)
    assert waiting(three) == [0.4, 0.2, 0.3], "above what trains"


# With a real worker


@pytest.mark.slow
def test_a_night_of_real_trainings_one_of_which_lost_its_data(desk, opened, qtbot, tmp_path: Path) -> None:
    rows = [f"{n % 7},{n % 5},{'ab'[n % 2]}" for n in range(120)]
    for name in ("first", "lost", "last"):
        (tmp_path / f"{name}.csv").write_text("\n".join(["one,two,kind", *rows]) + "\n")
        opened(str(tmp_path / f"{name}.csv"))
        desk.edit("Epochs", with_setting(desk.choices, "epochs", "3"))
        qtbot.waitUntil(lambda: not desk.reading)
        desk.train()
    (tmp_path / "lost.csv").unlink()
    opened("sample:iris")
    with qtbot.waitSignal(desk.queue.through, timeout=240_000):
        pass
    assert outcomes(desk) == ["completed", "failed", "completed"]
    results = [entry.result for entry in desk.queue.now.done]
    assert "lost.csv" in results[1].reason
    assert all(result.metric == "accuracy" and result.seconds > 0 for result in (results[0], results[2]))
    assert [runs.outcome(Run(entry.run)) for entry in desk.queue.now.done] == outcomes(desk)
    assert desk.draft.path == "sample:iris"


WINDOW = """
    import os, sys
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from pathlib import Path
    from app.ui import queue
    from app.ui.application import Application, qt_application
    from app.draft import with_setting
    from app.ui.driver import Driver
    queue.ONE_PRESS = 0.0
    folder = Path(sys.argv[1])
    made = Application(qt_application(), folder / "state", folder / "runs")
    made.show(None)
    driver = Driver(made.window)
    made.desk.open("sample:iris")
    driver.wait("read", lambda: made.desk.composition is not None)
    for epochs in ("90000", "3", "4"):
        made.desk.edit("Epochs", with_setting(made.desk.choices, "epochs", epochs))
        driver.wait("composed", lambda: not made.desk.reading)
        made.desk.train()
    driver.wait("trained a little", lambda: made.desk.training.watch.epoch >= 2, 180)
    driver.rest(500)
    print(len(made.desk.queue.now.waiting), flush=True)
    driver.rest(600_000)
"""


@pytest.mark.slow
def test_a_killed_window_loses_nothing_of_its_queue(tmp_path: Path, qtbot) -> None:
    window = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(WINDOW), str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert window.stdout.readline() == "2\n"
    window.kill()
    window.wait()
    window.stdout.close()
    later = Desk(State(tmp_path / "state"), tmp_path / "runs")
    with qtbot.waitSignal(later.queue.found):
        later.queue.look()
    assert [entry.experiment.training["epochs"] for entry in later.queue.now.waiting] == [3, 4]
    qtbot.waitUntil(lambda: outcomes(later) == ["interrupted"], timeout=30_000)  # once the worker has saved
    later.queue.hold(False)
    with qtbot.waitSignal(later.queue.through, timeout=240_000):
        pass
    assert outcomes(later) == ["interrupted", "completed", "completed"]
    later.close()
