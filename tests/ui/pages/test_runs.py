"""The Runs page as a user meets it: empty, full, damaged, running; compare, note, open, delete, export."""

import importlib.util
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox, QPushButton, QWidget

from app import experiment, files, process
from app.experiment import Column, Data, Experiment
from app.runs import Run
from app.ui.components import Cell
from app.ui.desk import Desk
from app.ui.figures.preload import preload
from app.ui.pages.runs import RunsPage
from app.ui.pages.runs.cells import Mark
from app.ui.pages.runs.menu import RunsMenu
from app.ui.pages.runs.model import CHECK, DATA, EPOCHS, LINE, NAME, OUTCOME, STARTED, TEST, TIME, VALIDATION
from app.ui.theme import Theme
from app.ui.window import Window

COLUMNS = (Column("length", "number", "input"), Column("kind", "category", "target"))
SETTINGS: dict[str, Any] = {"epochs": 5, "learning_rate": 0.01, "optimizer": "adam", "monitor": "val_loss"}
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def make(desk: Desk) -> Callable[..., Run]:
    """Makes the folder of a run in the desk's folder of runs."""

    def made(
        name: str, minute: int = 0, outcome: str = "completed", accuracy: float = 0.9, dropout: float = 0.2,
        data: str = "sample:iris", epochs: int = 5, model: bool = True, **facts: Any,
    ) -> Run:  # fmt: skip
        what = Experiment(Data(data, "table", columns=COLUMNS), "classification", "mlp", {"dropout": dropout}, SETTINGS)
        run = Run(desk.runs_folder / name)
        run.folder.mkdir(parents=True)
        experiment.write(what, run.experiment_file)
        rows = [f"{n},0.5,0.01,{1 / n},0.8,{2 / n},{accuracy - 0.1 / n}" for n in range(1, epochs + 1)]
        head = "epoch,seconds,learning_rate,loss,accuracy,val_loss,val_accuracy"
        run.history_file.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
        created = time.strftime(f"%Y-%m-%dT00:{minute:02}:00")
        known = {"created": created, "best_epoch": epochs, "metrics": {"loss": 0.2, "accuracy": accuracy}}
        files.write_json(run.metrics_file, {"format": 1, "outcome": outcome, **known, **facts})
        if model:
            run.model_file.write_bytes(b"m" * 100_000)
        return run

    return made


@pytest.fixture
def show(desk: Desk, qtbot) -> Iterator[Callable[[], RunsPage]]:
    """Shows the page and waits until it has looked at the folder."""
    kept = []

    def shown() -> RunsPage:
        preload().join()
        page = RunsPage(desk)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(1216, 870)
        page.show()
        settle(page, qtbot)
        return page

    yield shown


def settle(page: RunsPage, qtbot) -> None:
    qtbot.waitUntil(lambda: not page._stale and not page.desk.workshop._running, timeout=10_000)
    qtbot.wait(20)


def texts(page: QWidget) -> str:
    """All that the page says outside of tables."""
    shown = [w for kind in (QLabel, QAbstractButton) for w in page.findChildren(kind) if w.isVisible()]
    return "\n".join(widget.text() for widget in shown)


def cell(page: RunsPage, row: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
    return page.model.index(row, column).data(role)


def column_of(page: RunsPage, column: int) -> list[str]:
    return [cell(page, row, column) for row in range(page.model.rowCount())]


def click(page: RunsPage, row: int, column: int, qtbot, modifier: Qt.KeyboardModifier | None = None) -> None:
    area = page.table.visualRect(page.model.index(row, column))
    place = QPoint(area.left() + 24, area.center().y())
    qtbot.mouseClick(page.table.viewport(), LEFT, modifier or Qt.KeyboardModifier.NoModifier, place)


def press(button: QPushButton, qtbot) -> None:
    assert button.isEnabled(), button.toolTip()
    button.click() if not button.isVisible() else qtbot.mouseClick(button, LEFT)


def differing(page: RunsPage) -> dict[str, list[str]]:
    """The card of differences by the name of the setting."""
    model = page.differences.model
    return {
        model.index(row, 0).data(): [model.index(row, column).data() for column in range(1, model.columnCount())]
        for row in range(1, model.rowCount())
    }


# Empty, failed


def test_an_empty_folder_says_what_comes_here_and_where_to_begin(show, desk: Desk, qtbot) -> None:
    page = show()
    assert "No runs yet" in texts(page)
    assert not page.open.isVisible()
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(page.empty.button, qtbot)
    assert wanted.args == ["train"]


def test_a_folder_that_cannot_be_read_is_said_in_a_banner(show, desk: Desk) -> None:
    desk.runs_folder.write_text("a file, no folder")
    page = show()
    assert page.banner is not None
    assert "The runs can't be listed." in texts(page)
    assert str(desk.runs_folder) in texts(page)


def test_a_damaged_run_is_listed_and_can_neither_be_opened_nor_set_up_again(show, make, qtbot) -> None:
    make("broken", minute=9).experiment_file.write_text("{")
    make("whole")
    page = show()
    assert column_of(page, NAME) == ["broken", "MLP"]
    assert cell(page, 0, OUTCOME, Cell.CHIP) == ("Damaged", "bad")
    click(page, 0, NAME, qtbot)
    assert not page.open.isEnabled()
    assert not page.again.isEnabled()
    assert page.delete.isEnabled()
    click(page, 1, NAME, qtbot)
    assert page.open.isEnabled()


# Full


def test_runs_are_named_by_what_is_unusual_and_the_best_is_bold(show, make) -> None:
    make("a", minute=1)
    make("b", minute=2, dropout=0.4, accuracy=0.95)
    make("c", minute=3)
    page = show()
    assert column_of(page, NAME) == ["MLP (2)", "MLP, dropout 0.4", "MLP"]
    assert column_of(page, TEST) == ["90.0 %", "95.0 %", "90.0 %"]
    assert [cell(page, row, TEST, Cell.STRONG) for row in range(3)] == [False, True, False]
    assert cell(page, 0, VALIDATION) == "88.0 %"
    assert (cell(page, 0, EPOCHS), cell(page, 0, TIME), cell(page, 0, STARTED)) == ("5", "2 s", "today 00:03")
    assert page.model.headerData(TEST, Qt.Orientation.Horizontal) == "Test accuracy"
    assert "3 runs, 0.3 MB." in page.header.sentence()


def test_a_note_names_a_run_that_is_like_the_others(show, make) -> None:
    make("a").note_file.write_text("Best so far.\nTry more.")
    page = show()
    assert column_of(page, NAME) == ["MLP, Best so far."]
    assert "Try more." in cell(page, 0, NAME, Qt.ItemDataRole.ToolTipRole)


def test_names_of_data_and_notes_are_never_taken_for_markup(show, make) -> None:
    make("<b>x</b>", data="/data/<i>iris</i>.csv").note_file.write_text("<h1>big</h1>")
    make("other", data="/data/plain.csv")
    page = show()
    assert "<h1>" not in cell(page, 0, NAME, Qt.ItemDataRole.ToolTipRole)
    assert "<i>" not in cell(page, 0, DATA, Qt.ItemDataRole.ToolTipRole)


def test_the_data_are_a_column_only_where_they_differ(show, make, qtbot, desk: Desk) -> None:
    make("a", minute=1)
    page = show()
    page.resize(1600, 900)
    assert page.table.isColumnHidden(DATA)
    make("b", minute=2, data="sample:wine")
    desk.runs_changed.emit()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert not page.table.isColumnHidden(DATA)
    assert column_of(page, DATA) == ["wine", "iris"]


def test_a_failed_run_says_why(show, make) -> None:
    make("a", outcome="failed", reason="The disk is full.")
    page = show()
    assert cell(page, 0, OUTCOME, Cell.CHIP) == ("Failed: The disk is full.", "bad")


def test_a_click_on_a_head_orders_the_runs_and_the_chosen_one_stays(show, make, qtbot) -> None:
    make("a", minute=1, accuracy=0.99)
    make("b", minute=2, accuracy=0.5)
    make("c", minute=3, accuracy=0.7)
    page = show()
    click(page, 1, NAME, qtbot)
    head = page.table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(TEST) + 10, head.height() // 2)
    qtbot.mouseClick(head.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert column_of(page, TEST) == ["99.0 %", "70.0 %", "50.0 %"]
    assert page.table.current().run.folder.name == "b"
    qtbot.mouseClick(head.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert column_of(page, TEST) == ["50.0 %", "70.0 %", "99.0 %"]


def test_the_menu_of_a_run_offers_what_the_buttons_do_and_another_order(show, make, qtbot) -> None:
    make("a", minute=1, accuracy=0.99)
    make("b", minute=2, accuracy=0.5)
    page = show()
    page.table.setFocus()
    page._show_menu(page.mapToGlobal(QPoint(100, 100)))
    menu = page.findChild(RunsMenu)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Open run", "Set up again", "Delete", "Show the folder", "Order by"]
    order = {action.text(): action for action in menu.actions()[-1].menu().actions()}
    order["Test accuracy"].trigger()
    assert column_of(page, TEST) == ["99.0 %", "50.0 %"]
    menu.close()


# Comparing


def test_the_newest_runs_of_one_kind_are_compared_at_first(show, make) -> None:
    make("other", minute=1, data="sample:wine")
    make("short", minute=9, epochs=1)
    for number in range(5):
        make(f"run {number}", minute=2 + number, dropout=number / 10)
    page = show()
    assert [folder.name for folder in page.model.compared] == ["run 4", "run 3", "run 2", "run 1"]
    assert "4 chosen to compare" in page.header.sentence()
    assert "Validation accuracy, 4 runs" in texts(page)


def test_a_check_mark_adds_a_line_and_a_column_of_differences(show, make, qtbot) -> None:
    make("a", minute=1)
    make("b", minute=2, dropout=0.4, accuracy=0.8)
    make("far", minute=0, data="sample:wine")
    page = show()
    assert differing(page)["Dropout"] == ["0.4", "0.2"]
    assert differing(page)["Test: Accuracy"] == ["80.0 %", "90.0 %"]
    assert "settings are the same" in texts(page.differences)
    chart = page.overlay.view.chart
    assert [line.name for line in chart._lines] == ["MLP, dropout 0.4", "MLP"]
    click(page, 0, CHECK, qtbot)
    settle(page, qtbot)
    assert cell(page, 0, LINE, Mark.LINE) is None
    assert [line.name for line in page.overlay.view.chart._lines] == ["MLP"]
    assert "Check two runs or more" in texts(page.differences)
    click(page, 0, CHECK, qtbot)
    settle(page, qtbot)
    assert cell(page, 0, LINE, Mark.LINE) == 0  # the line that was free


def test_space_compares_and_a_choice_outlives_the_next_look(show, make, qtbot, desk: Desk) -> None:
    make("a", minute=1)
    make("b", minute=2)
    page = show()
    page.table.setFocus()
    page.table.select(desk.runs_folder / "a")
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert [folder.name for folder in page.model.compared] == ["b"]
    make("c", minute=3)
    desk.runs_changed.emit()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert [folder.name for folder in page.model.compared] == ["b"]
    assert page.table.current().run.folder.name == "a"


def test_an_eleventh_run_is_not_compared_and_that_is_said(show, make, qtbot) -> None:
    for number in range(11):
        make(f"run {number:02}", minute=number)
    page = show()
    for row in range(4, 11):
        page.table.scrollTo(page.model.index(row, NAME))
        click(page, row, CHECK, qtbot)
    assert len(page.model.compared) == 10
    qtbot.waitUntil(lambda: "10 runs can be compared at once." in texts(page))


def test_curves_are_drawn_by_epoch_or_time_and_of_loss_or_accuracy(show, make, qtbot) -> None:
    make("a", minute=1)
    page = show()
    assert list(page.overlay.view.chart._lines[0].x) == [1, 2, 3, 4, 5]
    press(page.overlay.across.button("time"), qtbot)
    assert list(page.overlay.view.chart._lines[0].x) == [0.5, 1.0, 1.5, 2.0, 2.5]
    press(page.overlay.figure.button("loss"), qtbot)
    assert list(page.overlay.view.chart._lines[0].y)[:2] == [2.0, 1.0]
    assert "Validation loss" in texts(page)


# Notes


def test_a_note_is_saved_by_itself_and_shown_again(show, make, qtbot) -> None:
    run = make("a", minute=2)
    make("b", minute=1)
    page = show()
    assert "Note on MLP" in texts(page)
    page.note.box.setFocus()
    qtbot.keyClicks(page.note.box, "Shirts look like coats.")
    click(page, 1, NAME, qtbot)
    qtbot.waitUntil(run.note_file.is_file)
    assert run.note_file.read_text() == "Shirts look like coats."
    settle(page, qtbot)
    assert page.note.box.toPlainText() == ""
    click(page, 0, NAME, qtbot)
    assert page.note.box.toPlainText() == "Shirts look like coats."


def test_a_note_that_is_being_written_is_saved_when_the_window_closes(window: Window, desk: Desk, make, qtbot) -> None:
    run = make("a")
    window.show_page("runs")
    page = window.current
    settle(page, qtbot)
    qtbot.keyClicks(page.note.box, "Almost lost")
    window.close_quietly()
    assert run.note_file.read_text() == "Almost lost"


def test_going_back_at_once_shows_what_was_just_written(show, make, qtbot) -> None:
    make("a", minute=2)
    make("b", minute=1)
    page = show()
    page.note.box.setFocus()
    qtbot.keyClicks(page.note.box, "Quick")
    click(page, 1, NAME, qtbot)
    click(page, 0, NAME, qtbot)
    assert page.note.box.toPlainText() == "Quick"
    page._show_entries()  # a look that began before the note was written
    assert page.note.box.toPlainText() == "Quick"
    settle(page, qtbot)
    assert page.note.box.toPlainText() == "Quick"


def test_a_note_that_cannot_be_written_is_said(show, make, qtbot) -> None:
    run = make("a")
    page = show()
    run.note_file.mkdir()
    qtbot.keyClicks(page.note.box, "x")
    page.note.flush()
    qtbot.waitUntil(lambda: "The note was not saved." in texts(page))


# Doing


def test_a_run_opens_by_button_return_and_double_click(show, make, qtbot, desk: Desk) -> None:
    run = make("a")
    page = show()
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(page.open, qtbot)
    assert wanted.args == ["evaluate"]
    assert desk.run == run
    desk.run = None
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert desk.run == run
    desk.run = None
    area = page.table.visualRect(page.model.index(0, NAME))
    qtbot.mouseDClick(page.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, area.center())
    assert desk.run == run


def test_a_run_without_a_model_says_why_it_does_not_open(show, make, qtbot) -> None:
    make("a", outcome="cancelled", model=False)
    page = show()
    assert not page.open.isEnabled()
    assert "no model" in page.open.accessibleDescription()


def test_set_up_again_puts_the_experiment_on_the_desk(show, make, qtbot, desk: Desk) -> None:
    make("a", dropout=0.35)
    page = show()
    press(page.again, qtbot)
    assert desk.draft.path == "sample:iris"
    assert dict(desk.choices.settings)["dropout"] == "0.35"
    qtbot.waitUntil(lambda: not desk.reading, timeout=30_000)


def test_only_an_interrupted_run_can_be_resumed(show, make, qtbot, desk: Desk, monkeypatch) -> None:
    make("done", minute=1)
    run = make("half", minute=2, outcome="interrupted")
    resumed = []
    monkeypatch.setattr(desk, "resume", lambda run, epochs=0: resumed.append(run))
    page = show()
    click(page, 1, NAME, qtbot)
    assert not page.resume.isVisible()
    click(page, 0, NAME, qtbot)
    press(page.resume, qtbot)
    assert resumed == [run]


def test_delete_asks_naming_the_bytes_and_keep_is_what_return_does(show, make, qtbot) -> None:
    run = make("a")
    page = show()
    press(page.delete, qtbot)
    box = page.deletion.question
    assert isinstance(box, QMessageBox)
    assert "0.1\u00a0MB" in box.text()
    assert box.defaultButton().text() == "Keep"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.deletion.question is None)
    assert run.experiment_file.is_file()


def answer(page: RunsPage, qtbot) -> None:
    """Says yes to the question."""
    box = page.deletion.question
    assert box is not None
    button = next(button for button in box.buttons() if button.text().startswith("Delete"))
    qtbot.mouseClick(button, LEFT)


def test_a_deleted_run_is_really_gone_and_the_desk_forgets_it(show, make, qtbot, desk: Desk) -> None:
    run = make("a", minute=2)
    make("b", minute=1)
    page = show()
    desk.open_run(str(run.folder))
    press(page.delete, qtbot)
    answer(page, qtbot)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    settle(page, qtbot)
    assert sorted(place.name for place in desk.runs_folder.iterdir()) == ["b"]
    assert desk.run is None
    assert str(run.folder) not in [recent.path for recent in desk.state.recent()]
    assert "1 run deleted." in texts(page)
    assert page.table.current().run.folder.name == "b"


def test_several_chosen_runs_are_deleted_together_by_key(show, make, qtbot, desk: Desk) -> None:
    (make("a", minute=3).folder / "thesis.docx").write_bytes(b"")
    make("b", minute=2)
    make("c", minute=1)
    page = show()
    click(page, 0, NAME, qtbot)
    click(page, 1, NAME, qtbot, Qt.KeyboardModifier.ShiftModifier)
    assert page.delete.text() == "Delete 2"
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert "thesis.docx" in page.deletion.question.informativeText()
    answer(page, qtbot)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert [place.name for place in desk.runs_folder.iterdir()] == ["c"]


def test_a_run_that_another_program_trains_cannot_be_deleted(show, make, qtbot) -> None:
    run = make("a", outcome="running", **process.identity())
    page = show()
    assert "1 running" in page.header.sentence()
    assert not page.delete.isEnabled()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert page.deletion.question is None
    assert run.experiment_file.is_file()


def test_what_cannot_be_deleted_is_said(show, make, qtbot, monkeypatch) -> None:
    from app import removal
    from app.errors import UserError

    def refuse(run: Run) -> int:
        raise UserError("The folder is in use.")

    monkeypatch.setattr(removal, "remove", refuse)
    make("a")
    page = show()
    press(page.delete, qtbot)
    answer(page, qtbot)
    qtbot.waitUntil(lambda: "The folder is in use." in texts(page))
    settle(page, qtbot)


def test_the_table_is_exported_with_settings_and_scores(show, make, qtbot, tmp_path: Path) -> None:
    make("a", minute=1)
    make("b", minute=2, dropout=0.4)
    page = show()
    page.export_table(str(tmp_path / "runs.csv"))
    qtbot.waitUntil(lambda: page.banner is not None)
    lines = (tmp_path / "runs.csv").read_text().splitlines()
    assert lines[0].startswith("run,name,outcome")
    assert lines[1].startswith('b,"MLP, dropout 0.4",completed')
    page.export_table(str(tmp_path / "nowhere" / "runs.csv"))
    qtbot.waitUntil(lambda: "The table was not written." in texts(page))


def test_another_folder_is_listed_and_remembered(show, make, qtbot, desk: Desk, tmp_path: Path) -> None:
    make("a")
    page = show()
    other = tmp_path / "elsewhere"
    other.mkdir()
    page.use_folder(str(other))
    qtbot.waitUntil(lambda: "No runs yet" in texts(page))
    assert desk.runs_folder == other
    assert desk.state.preferences()["runs_folder"] == str(other)


# A training in this window


class Link:
    """A worker that does nothing."""

    number = 1

    def send(self, line: str) -> None:
        """Hears nothing."""

    def close(self, patience: float = 0) -> None:
        """Ends."""


@pytest.fixture
def running(desk: Desk, make, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """A run that trains in this window, in its second epoch of five."""
    run = make("live", minute=30, outcome="running", model=False, epochs=0)
    make("done", minute=1)

    def train(order: dict[str, Any]) -> None:
        desk.workers.training = Link()  # type: ignore[assignment]

    monkeypatch.setattr(desk.workers, "train", train)
    desk.training.start(run)
    desk.training._heard([{"event": "phase", "phase": "training"}, epoch(1)])
    yield run
    desk.workers.training = None


def epoch(number: int) -> dict[str, Any]:
    figures = {"loss": 1.0, "accuracy": 0.5, "val_loss": 1 / number, "val_accuracy": 0.5 + number / 10}
    return {"event": "epoch", "epoch": number, "epochs": 5, "seconds": 2.0, "learning_rate": 0.01, "metrics": figures}


def test_the_training_of_this_window_grows_in_the_table_and_in_the_chart(show, running: Run, desk: Desk, qtbot) -> None:
    page = show()
    assert cell(page, 0, OUTCOME) == "epoch 2 of 5"
    assert cell(page, 0, OUTCOME, Mark.PROGRESS) == pytest.approx(0.2)
    assert (cell(page, 0, EPOCHS), cell(page, 0, VALIDATION), cell(page, 0, TEST)) == ("1", "60.0 %", "later")
    assert not page.delete.isEnabled()
    click(page, 0, CHECK, qtbot)
    desk.training._heard([epoch(2)])
    qtbot.waitUntil(lambda: cell(page, 0, OUTCOME) == "epoch 3 of 5")
    qtbot.waitUntil(lambda: [0.6, 0.7] in [list(line.y) for line in page.overlay.view.chart._lines])
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(page.open, qtbot)
    assert wanted.args == ["train"]


def test_a_training_that_ends_becomes_a_run_like_the_others(show, running: Run, desk: Desk, qtbot) -> None:
    page = show()
    content = json.loads(running.metrics_file.read_text())
    files.write_json(running.metrics_file, {**content, "outcome": "stopped"})
    running.model_file.write_bytes(b"m")
    desk.training._heard([{"event": "finished", "run": "", "outcome": "stopped", "metrics": {}}])
    desk.workers.training = None
    desk.workers.ended.emit(0)
    qtbot.waitUntil(lambda: cell(page, 0, OUTCOME, Cell.CHIP) == ("Stopped, best kept", "neutral"))
    qtbot.waitUntil(page.delete.isEnabled)


# The window


def test_the_rail_counts_the_runs(window: Window, desk: Desk, make, qtbot) -> None:
    make("a")
    make("b")
    desk.runs_changed.emit()
    qtbot.waitUntil(lambda: window.rail.row("runs").accessibleDescription() == "2")


def test_a_term_that_is_asked_for_is_shown_in_the_glossary(window: Window, desk: Desk) -> None:
    desk.asked.emit("dropout")
    assert window.page == "help"
    assert window.current.glossary.title.text() == "Dropout"


# Large and small


def test_five_hundred_runs_stay_smooth(show, make, desk: Desk, qtbot) -> None:
    for number in range(500):
        make(f"run {number:03}", minute=number % 60, dropout=number / 1000, model=False)
    page = show()
    assert page.model.rowCount() == 500
    page.table.scrollToBottom()
    began = time.perf_counter()
    page.table.viewport().grab()
    assert time.perf_counter() - began < 0.2
    began = time.perf_counter()
    page._show_entries()
    assert time.perf_counter() - began < 0.3
    settle(page, qtbot)


@pytest.fixture(scope="session")
def look() -> ModuleType:
    """How a page is looked at; a module beside the tests, which are no package."""
    spec = importlib.util.spec_from_file_location("look", Path(__file__).parents[1] / "look.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("width", "height", "zoom"), [(1440, 900, 1.0), (1280, 720, 1.0), (1000, 720, 1.0), (1280, 720, 2.0)]
)
def test_a_full_page_fits_every_size(
    window: Window, make, look: ModuleType, theme: Theme, qtbot, width: int, height: int, zoom: float
) -> None:
    preload().join()
    make("a", minute=1)
    make("b", minute=2, dropout=0.4, outcome="interrupted")
    make("far", minute=3, data="sample:wine", outcome="failed", reason="The training went off into no numbers.")
    make("broken").experiment_file.write_text("{")
    window.resize(width, height)
    theme.set_zoom(zoom)
    window.show_page("runs")
    page = window.current
    settle(page, qtbot)
    page.table.select(page.desk.runs_folder / "b")
    qtbot.wait(200)
    assert look.unnamed(page) == []
    assert look.same_names(page) == []
    assert look.cut(page) == []
    assert look.sideways(page) == []
    if zoom == 1.0:  # nothing needs scrolling, but for the rows of the table
        assert page.columns.verticalScrollBar().maximum() == 0
        assert page.table.horizontalScrollBar().maximum() == 0


def test_the_presentation_hides_what_stands_at_the_side(show, make, theme: Theme, qtbot) -> None:
    make("a")
    page = show()
    theme.set_presenting(True)
    qtbot.wait(20)
    assert not page.differences.isVisible()
    assert not page.note.isVisible()
    assert page.overlay.isVisible()
