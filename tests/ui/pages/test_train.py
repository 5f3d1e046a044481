"""The Train page as a user sees it: before, while and after a training."""

import dataclasses
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from app import experiment as experiments
from app import runs
from app.draft import with_setting, with_template
from app.montage import Layout
from app.runs import Run
from app.ui.components import Banner, Button, PlainLabel
from app.ui.desk import Desk
from app.ui.figures.preload import preload
from app.ui.pages.train import TrainPage
from app.ui.steps import steps
from app.ui.theme import Theme


class Link:
    """A worker that only remembers what it was told."""

    number = 1

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.killed = False

    def send(self, line: str) -> None:
        self.lines.append(line)

    def kill(self) -> None:
        self.killed = True

    def close(self, patience: float = 0) -> None:
        """Ends."""


class Trainer:
    """Stands in for the worker process: the test says what it tells the window."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.link, self.orders = desk, Link(), []

    def train(self, order: dict[str, Any]) -> Link:
        self.orders.append(order)
        self.link = Link()
        self.desk.workers.training = self.link  # type: ignore[assignment]
        return self.link

    def tell(self, *events: dict[str, Any]) -> None:
        self.desk.training._heard(list(events))

    def begin(self) -> None:
        phases = [
            {"event": "phase", "phase": phase} for phase in ("reading", "building", "tracing", "training")
        ]
        self.tell({"event": "started", "run": "", "parameters": 1443}, *phases)

    def batch(self, step: int, steps: int = 40, **metrics: float) -> None:
        self.tell({"event": "batch", "step": step, "steps": steps, "metrics": metrics or {"loss": 1.0}})

    def epoch(self, number: int, epochs: int = 20, **metrics: float) -> None:
        figures = metrics or {
            "loss": 1 / number,
            "accuracy": 0.9,
            "val_loss": 1 / number,
            "val_accuracy": 0.8,
        }
        rates = {"epochs": epochs, "seconds": 2.0, "learning_rate": 0.003}
        self.tell({"event": "epoch", "epoch": number, **rates, "metrics": figures})

    def finish(self, outcome: str = "completed", metrics: dict[str, float] | None = None) -> None:
        run = self.desk.training.run
        assert run is not None
        if outcome in ("completed", "stopped"):
            run.model_file.write_bytes(b"model")
        self.tell({"event": "finished", "run": "", "outcome": outcome, "metrics": metrics or {}})
        self.leave(0)

    def leave(self, code: int) -> None:
        self.desk.workers.training = None
        self.desk.workers.ended.emit(code)


@pytest.fixture
def trainer(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Trainer]:
    made = Trainer(desk)
    monkeypatch.setattr(desk.workers, "train", made.train)
    yield made
    desk.workers.training = None


@pytest.fixture
def page(desk: Desk, trainer: Trainer, qtbot) -> TrainPage:
    preload().join()
    page = TrainPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 870)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def iris(opened: Callable[[str], Desk], page: TrainPage, qtbot) -> Desk:
    desk = opened("sample:iris")
    qtbot.waitUntil(lambda: "106" in page.header.sentence())
    return desk


@pytest.fixture
def running(iris: Desk, page: TrainPage, trainer: Trainer, qtbot) -> Trainer:
    qtbot.mouseClick(page.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.pause.isVisible)
    return trainer


def texts(page: QWidget) -> str:
    """All that the page says."""
    from PySide6.QtWidgets import QAbstractButton, QLabel

    shown = [w for kind in (QLabel, QAbstractButton) for w in page.findChildren(kind) if w.isVisible()]
    return " | ".join(widget.accessibleName() or widget.text() for widget in shown)


def drawn(page: TrainPage, qtbot) -> None:
    """Waits until the curves stand."""
    qtbot.waitUntil(lambda: page.stage.curves.chart is not None)


def click(qtbot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def rest(qtbot) -> None:
    qtbot.wait(30)


def banner(page: TrainPage) -> Banner:
    assert page.banner is not None
    return page.banner


def test_without_data_it_says_what_comes_first(page, qtbot):
    qtbot.waitUntil(page.closed.isVisible)
    assert not page.primary.isVisible() or not page.body.isVisible()
    assert "Load data" in texts(page)


def test_before_training_it_says_what_will_be_trained(iris, page):
    assert page.header.sentence() == "Multilayer perceptron on 106 rows, checked on 22."
    assert page.stage.ready.samples.number() == "106"
    assert page.stage.ready.epochs.number() == "200"
    assert "Guessing alone scores" in texts(page)
    assert page.primary.isVisible() and page.primary.label() == "Train"
    assert not page.pause.isVisible() and not page.stage.status.isVisible()


def test_time_and_memory_follow_once_they_are_known(iris, page, qtbot):
    iris.description = {"parameters": 1443, "trainable": 1443, "seconds": 400.0, "memory": 1.1e9}
    iris.model_changed.emit()
    qtbot.waitUntil(lambda: page.stage.ready.time.number() == "6 min 40 s")
    assert page.stage.ready.memory.number() == "1.1 GB"
    assert not page.stage.ready.warning.isVisible()
    iris.description = {**iris.description, "memory": 7e13}
    iris.model_changed.emit()
    qtbot.waitUntil(page.stage.ready.warning.isVisible)
    assert "are free, so the system may end it" in page.stage.ready.warning.text()
    assert page.primary.isEnabled()


def test_a_setting_that_is_wrong_keeps_train_off_and_says_why(iris, page, running, qtbot):
    running.begin()
    running.epoch(1)
    running.finish()
    iris.edit("Dropout", with_setting(iris.choices, "dropout", "0.5"))
    qtbot.waitUntil(lambda: page.primary.label() == "Train")
    iris.hold("Dropout is a number from 0 to 0.9.")
    qtbot.waitUntil(lambda: not page.primary.isEnabled())
    assert "0.9" in page.primary.accessibleDescription()


def test_train_starts_and_says_so_at_once(running, page):
    assert running.orders and "experiment" in running.orders[0]
    assert page.stage.status.phases.accessibleDescription() == "Reading"
    assert not page.primary.isVisible()
    assert page.stop.accessibleDescription() == "There is nothing to keep before the first batch."


def test_a_first_epoch_that_takes_long_can_be_stopped_and_what_it_learned_kept(running, page, qtbot):
    running.begin()
    running.batch(1, 5000)
    qtbot.waitUntil(page.stop.isEnabled)
    click(qtbot, page.stop)
    assert running.link.lines == ["stop"]


def test_phases_batch_and_read_outs_follow_the_training(running, page, qtbot):
    running.begin()
    running.epoch(1, accuracy=0.7, loss=1.0, val_loss=0.9, val_accuracy=0.75)
    running.epoch(2, accuracy=0.9, loss=0.5, val_loss=0.6, val_accuracy=0.85)
    running.epoch(3, accuracy=0.95, loss=0.3, val_loss=0.7, val_accuracy=0.8)
    running.batch(12)
    rest(qtbot)
    status, readings = page.stage.status, page.stage.readings
    assert status.phases.accessibleDescription() == "Epoch 4 of 20"
    assert status.batch.text() == "Batch 12 of 40"
    assert readings.best.number() == "85.0 %"
    assert readings.best.accessibleDescription() == "85.0 %, epoch 2, guessing 31.8 %"
    assert readings.validation.number() == "80.0 %"
    assert readings.training.accessibleDescription() == "95.0 %, 15.0 points higher"
    assert readings.patience.number() == "1 of 50"
    assert page.stage.controls.facts.full_text() == "AdamW, batch 32, seed 0"


def test_curves_are_drawn_and_mark_the_best_epoch(running, page, qtbot):
    running.begin()
    for number in range(1, 5):
        running.epoch(number, loss=1 / number, val_loss=abs(number - 3) + 1.0, accuracy=0.5, val_accuracy=0.5)
    qtbot.waitUntil(lambda: page.stage.curves.chart is not None and page.stage.curves.chart.history.best == 3)
    chart = page.stage.curves.chart
    assert chart.metrics == ("loss", "accuracy")
    assert (chart.history.epochs, chart.history.planned) == (4, 20)


def test_curves_catch_up_after_the_page_was_hidden(running, page, qtbot):
    running.begin()
    running.epoch(1)
    drawn(page, qtbot)
    page.hide()
    for number in range(2, 8):
        running.batch(20)
        running.epoch(number)
    rest(qtbot)
    assert page.stage.curves.chart.history.epochs == 1
    page.show()
    qtbot.waitUntil(lambda: page.stage.curves.chart.history.epochs == 7)


def test_curves_by_batch_show_what_happened_within_epochs(running, page, qtbot):
    running.begin()
    running.batch(10, loss=1.0, accuracy=0.3)
    running.batch(20, loss=0.8, accuracy=0.4)
    running.epoch(1)
    drawn(page, qtbot)
    assert page.stage.curves.chart.batches is False
    click(qtbot, page.stage.curves.steps.button("batch"))
    assert page.stage.curves.chart.batches is True
    assert len(page.stage.curves.chart.history.trace("loss")[0]) == 2


def test_pause_and_continue(running, page, qtbot):
    running.begin()
    running.epoch(1)
    rest(qtbot)
    click(qtbot, page.pause)
    rest(qtbot)
    assert running.link.lines[-1] == "pause"
    assert page.pause.label() == "Continue"
    assert page.stage.status.phases.accessibleDescription() == "Paused in epoch 2 of 20"
    click(qtbot, page.pause)
    rest(qtbot)
    assert running.link.lines[-1] == "continue"
    assert page.pause.label() == "Pause"


def test_stop_keeps_the_best_and_says_that_it_is_ending(running, page, qtbot):
    running.begin()
    running.epoch(1)
    rest(qtbot)
    click(qtbot, page.stop)
    rest(qtbot)
    assert running.link.lines[-1] == "stop"
    assert page.stage.status.phases.accessibleDescription() == "Stopping"
    assert not page.stop.isEnabled()
    running.finish("stopped", {"test_accuracy": 0.9})
    rest(qtbot)
    assert banner(page).fact() == "Training ended at epoch 1. Epoch 1 was best."
    assert "90.0 %" in banner(page).sentence()


def test_cancel_acts_at_once_and_leaves_the_page_ready(running, page, qtbot):
    running.begin()
    click(qtbot, page.cancel)
    rest(qtbot)
    assert running.link.lines == ["cancel"]
    assert page.stage.status.phases.accessibleDescription() == "Cancelling"
    qtbot.waitUntil(lambda: running.link.killed, timeout=1000)
    running.leave(-9)
    qtbot.waitUntil(page.primary.isVisible)
    assert page.primary.label() == "Train"
    assert page.toast.isVisible() and "cancelled" in page.toast.text()


def test_a_cancelled_training_gives_way_to_the_run_before(running, iris, page, qtbot):
    running.begin()
    running.epoch(1)
    running.finish()
    first = iris.run
    iris.edit("Dropout", with_setting(iris.choices, "dropout", "0.5"))
    qtbot.waitUntil(lambda: not iris.reading)
    qtbot.waitUntil(lambda: page.primary.isEnabled() and page.primary.label() == "Train")
    click(qtbot, page.primary)
    running.begin()
    running.epoch(1)
    assert iris.run != first
    click(qtbot, page.cancel)
    running.leave(-9)
    qtbot.waitUntil(page.primary.isVisible)
    assert iris.run == first
    told = steps(iris)
    assert told["train"].line == "Ready"
    assert (told["evaluate"].state, told["use"].state) == ("open", "open")


def test_a_cancelled_first_training_leaves_nothing_to_evaluate(running, iris, page, qtbot):
    running.begin()
    running.epoch(1)
    click(qtbot, page.cancel)
    running.leave(-9)
    qtbot.waitUntil(page.primary.isVisible)
    assert iris.run is None
    told = steps(iris)
    assert (told["train"].line, told["evaluate"].line) == ("Ready", "Train first")


def test_the_learning_rate_can_be_changed_while_it_runs(running, page, qtbot):
    running.begin()
    running.epoch(1)
    rest(qtbot)
    controls = page.stage.controls
    assert controls.rate.text() == "0.003"
    controls.rate.selectAll()
    qtbot.keyClicks(controls.rate, "0.0005")
    click(qtbot, controls.apply)
    assert running.link.lines[-1] == "set learning_rate 0.0005"


@pytest.mark.parametrize("text", ["", "abc", "0", "-1", "11", "1e400", "0,001"])
def test_a_wrong_learning_rate_is_said_at_its_field(running, page, qtbot, text):
    running.begin()
    running.epoch(1)
    rest(qtbot)
    controls = page.stage.controls
    controls.rate.selectAll()
    qtbot.keyClick(controls.rate, Qt.Key.Key_Delete)
    qtbot.keyClicks(controls.rate, text)
    click(qtbot, controls.apply)
    assert not running.link.lines
    assert "from 0.0000001 to 10" in controls.rate.accessibleDescription()


def test_epochs_can_be_added_while_it_runs(running, page, qtbot):
    running.begin()
    running.epoch(1)
    rest(qtbot)
    click(qtbot, page.stage.controls.add_more)
    assert running.link.lines == ["add epochs 5"]
    rest(qtbot)
    assert page.stage.status.phases.accessibleDescription() == "Epoch 2 of 25"
    epochs = page.stage.controls.epochs
    epochs.selectAll()
    qtbot.keyClicks(epochs, "40")
    qtbot.keyClick(epochs, Qt.Key.Key_Return)
    assert running.link.lines[-1] == "add epochs 15"


def test_fewer_epochs_than_planned_point_to_stop(running, page, qtbot):
    running.begin()
    running.epoch(1)
    rest(qtbot)
    epochs = page.stage.controls.epochs
    epochs.selectAll()
    qtbot.keyClicks(epochs, "3")
    qtbot.keyClick(epochs, Qt.Key.Key_Return)
    assert not running.link.lines
    assert "stop" in epochs.accessibleDescription()


def test_a_figure_to_stop_at_can_be_set_while_it_runs(running, page, qtbot):
    running.begin()
    running.epoch(1)
    rest(qtbot)
    controls = page.stage.controls
    assert controls.target_label.text() == "Stop at validation loss"
    assert controls.target.text() == "" and controls.target.placeholderText() == "off"
    qtbot.keyClicks(controls.target, "0.25")
    running.epoch(2)  # what is being typed stays
    rest(qtbot)
    click(qtbot, controls.stop_at)
    assert running.link.lines == ["set target_metric 0.25"]
    assert page.toast.isVisible() and "stops when validation loss reaches 0.25" in page.toast.accessibleName()
    rest(qtbot)
    assert controls.target.text() == "0.25"
    controls.target.selectAll()
    qtbot.keyClicks(controls.target, "\b")
    click(qtbot, controls.stop_at)
    assert running.link.lines[-1] == "set target_metric 0.0"


@pytest.mark.parametrize("text", ["abc", "-1", "1e400"])
def test_a_wrong_figure_to_stop_at_is_said_at_its_field(running, page, qtbot, text):
    running.begin()
    running.epoch(1)
    rest(qtbot)
    controls = page.stage.controls
    qtbot.keyClicks(controls.target, text)
    click(qtbot, controls.stop_at)
    assert running.link.lines == []
    assert "number, such as 0.05" in controls.target.accessibleDescription()


def test_after_a_change_that_nothing_takes_back_the_next_edit_can_be_undone_again(running, iris, page, qtbot):
    running.begin()
    running.epoch(1)
    rest(qtbot)
    click(qtbot, page.stage.controls.apply)
    assert not page.toast.undo_button().isVisible()
    page.toast.offer("Dropout 0.5", iris.undo)
    assert page.toast.undo_button().isVisible()


def test_how_it_computes_is_said_once_the_trainer_has_decided(running, iris, page, qtbot):
    run = iris.training.run
    plan = {"loop": "fused", "xla": False, "data": "resident"}
    experiments.write(dataclasses.replace(run.experiment(), plan=plan), run.experiment_file)
    running.begin()
    running.epoch(1)
    told = "Fused batches, no XLA, data in memory"
    qtbot.waitUntil(lambda: ("Computed by", told) in page.stage.about.rows())


def test_a_diagnosis_names_what_the_curves_show_and_sets_up_the_next_run(running, iris, page, qtbot):
    running.begin()
    for number in range(1, 31):
        worse = 0.05 * max(0, number - 10)
        running.epoch(
            number, 60, loss=1 / number, val_loss=0.5 + 1 / number + worse, accuracy=0.9, val_accuracy=0.5
        )
    rest(qtbot)
    diagnosis = page.stage.diagnosis
    assert diagnosis.isVisible()
    assert diagnosis.fact().startswith("Validation loss has not improved for")
    assert diagnosis.fact().endswith("overfitting.")
    assert "try dropout" in diagnosis.sentence()
    for label in diagnosis.findChildren(PlainLabel):  # none of its words is cut off, however narrow
        assert not label.isVisible() or label.height() >= label.heightForWidth(label.width())
    with qtbot.waitSignal(iris.asked) as asked:
        click(qtbot, diagnosis.button("explain"))
    assert asked.args == ["overfitting"]
    click(qtbot, diagnosis.button("try"))
    assert dict(iris.choices.settings)["dropout"] == "0.5"
    iris.undo()
    assert "dropout" not in dict(iris.choices.settings)


def test_every_term_that_is_explained_stands_in_the_glossary():
    from app import glossary
    from app.ui.pages.train.advice import TERMS

    assert set(TERMS.values()) <= {entry.key for entry in glossary.entries("en")}


def test_a_loss_that_jumps_offers_a_smaller_learning_rate_now(running, page, qtbot):
    running.begin()
    for number, loss in enumerate([1.0, 0.9, 5.0], start=1):
        running.epoch(number, loss=loss, val_loss=loss, accuracy=0.5, val_accuracy=0.5)
    rest(qtbot)
    assert "the learning rate is too high" in page.stage.diagnosis.fact()
    click(qtbot, page.stage.diagnosis.button("try"))
    assert running.link.lines == ["set learning_rate 0.0003"]


def test_after_the_end_evaluate_is_next_and_more_epochs_are_offered(running, iris, page, qtbot):
    running.begin()
    for number in (1, 2):
        running.epoch(number)
    running.finish()
    qtbot.waitUntil(lambda: page.primary.label() == "Evaluate")
    assert page.stage.status.phases.accessibleDescription() == "Ended"
    with qtbot.waitSignal(iris.wanted) as wanted:
        click(qtbot, page.primary)
    assert wanted.args == ["evaluate"]
    more = page.stage.controls.add_more
    assert more.label() == "Train 10 more epochs"
    page.stage.controls.epochs.setText("3")
    page.stage.controls._label_button()
    assert more.label() == "Train 3 more epochs"
    click(qtbot, more)
    assert running.orders[-1]["epochs"] == 3
    qtbot.waitUntil(page.pause.isVisible)
    assert not page.cancel.isVisible(), "cancelling would throw away what the run had before"


def test_the_score_of_the_test_part_stands_beside_guessing(running, iris, page, qtbot):
    qtbot.wait(300)  # until what the new run's folder holds so far was looked at
    running.begin()
    running.epoch(1)
    assert iris.run is not None
    figures = {"metrics": {"accuracy": 0.9}, "baseline": {"accuracy": 0.3}, "samples": 20}
    (iris.run.folder / "metrics.json").write_text(json.dumps(figures))
    running.finish(metrics={"test_accuracy": 0.9})
    qtbot.waitUntil(lambda: "accuracy 90.0 %, guessing 30.0 %" in banner(page).sentence())


def test_after_a_change_of_settings_train_is_next(running, iris, page, qtbot):
    running.begin()
    running.epoch(1)
    running.finish()
    qtbot.waitUntil(lambda: page.primary.label() == "Evaluate")
    iris.edit("Dropout", with_setting(iris.choices, "dropout", "0.5"))
    qtbot.waitUntil(lambda: page.primary.label() == "Train")
    assert page.evaluate.isVisible()
    click(qtbot, page.primary)
    qtbot.waitUntil(lambda: len(running.orders) == 2)


def test_a_failed_training_says_why(running, page, qtbot):
    running.begin()
    running.epoch(1)
    reason = (
        "The training went off into numbers without end in epoch 2. Try a learning rate ten times smaller."
    )
    running.tell({"event": "notice", "code": "not_finite", "message": reason})
    running.finish("failed")
    rest(qtbot)
    assert banner(page).fact() == "The training failed after epoch 1."
    assert banner(page).sentence() == reason
    assert page.primary.label() == "Train"
    assert page.stage.diagnosis.button("try").label() == "Set up next run"


def test_a_worker_that_dies_is_said_and_resume_is_offered(running, page, qtbot):
    running.begin()
    running.epoch(1)
    run = page.desk.run
    run.checkpoint_folder.mkdir()
    (run.checkpoint_folder / "slot").write_bytes(b"x")
    running.leave(-9)
    rest(qtbot)
    assert banner(page).fact() == "The training process ended unexpectedly."
    click(qtbot, banner(page).button("resume"))
    assert running.orders[-1] == {"resume": str(run.folder), "epochs": 0}


def test_a_worker_that_dies_before_its_first_checkpoint_has_to_start_over(running, page, qtbot):
    running.begin()
    running.epoch(1)
    running.leave(-9)
    rest(qtbot)
    assert "start over" in banner(page).sentence()
    assert (steps(page.desk)["train"].state, steps(page.desk)["train"].line) == ("open", "Interrupted")
    assert page.primary.isVisible() and page.primary.label() == "Train"


def test_lack_of_memory_is_named_and_a_smaller_batch_offered(running, iris, page, qtbot):
    running.begin()
    running.epoch(4)
    run = iris.training.run
    run.checkpoint_folder.mkdir(exist_ok=True)
    (run.checkpoint_folder / "a.npz").write_bytes(b"checkpoint")
    running.leave(-9)
    qtbot.waitUntil(lambda: page.banner is not None)
    assert "lack of memory" in banner(page).sentence()
    button = next(b for b in banner(page).findChildren(Button) if b.label() == "Go on with batch 16")
    click(qtbot, button)
    assert running.orders[-1] == {"resume": str(run.folder), "epochs": 0, "batch_size": 16}


def test_what_is_not_saved_is_said_until_it_is_saved_again(running, page, qtbot):
    running.begin()
    running.epoch(1)
    reason = "The training goes on, but it isn't saved: No space left on device."
    running.tell({"event": "notice", "code": "not_saved", "message": reason})
    qtbot.waitUntil(lambda: page.banner is not None)
    assert banner(page).fact() == "Not everything is saved." and reason in texts(banner(page))
    assert page.banner_kind == "warn"
    running.tell({"event": "notice", "code": "saved_again", "message": "What could not be saved before is saved now."})
    qtbot.waitUntil(lambda: page.banner is None)
    assert "is saved now" in page.stage.about.notes()


def test_a_smaller_batch_is_said_while_the_training_goes_on(running, page, qtbot):
    running.begin()
    words = "The memory did not suffice, so the training goes on with 16 samples a batch."
    running.tell({"event": "notice", "code": "smaller_batch", "message": words})
    qtbot.waitUntil(lambda: page.banner is not None)
    assert page.banner_kind == "info" and words in texts(banner(page))


def test_a_training_that_ended_well_but_is_not_saved_says_both(running, page, qtbot):
    running.begin()
    running.epoch(1)
    running.tell({"event": "notice", "code": "not_saved", "message": "It isn't saved: no space."})
    running.finish(metrics={"test_accuracy": 0.9})
    qtbot.waitUntil(lambda: page.banner is not None and "ended" in banner(page).fact())
    assert page.banner_kind == "warn" and "no space" in texts(banner(page))


def test_a_stop_before_anything_was_learned_is_said(running, iris, page, qtbot):
    iris.training.stop()
    running.leave(-9)
    qtbot.waitUntil(page.toast.isVisible)
    assert page.toast.text() == "Nothing was learned yet, so nothing was kept"


def test_a_plot_that_fails_leaves_the_training_and_the_page_alone(running, page, qtbot, monkeypatch, tmp_path):
    """E16."""
    monkeypatch.setattr("platformdirs.user_log_dir", lambda *args, **kwargs: str(tmp_path / "log"))
    running.begin()
    running.epoch(1)
    drawn(page, qtbot)

    def broken(*args: object) -> None:
        raise ZeroDivisionError("a chart with a mistake")

    monkeypatch.setattr(page.stage.curves.chart, "add_epoch", broken)
    running.epoch(2)
    qtbot.waitUntil(lambda: page.banner is not None)
    assert "can't be drawn. The training is not affected." in banner(page).fact()
    page.clear_banner()
    running.epoch(3)
    running.batch(7)
    rest(qtbot)
    assert page.banner is None  # said once
    assert page.stage.status.phases.accessibleDescription() == "Epoch 4 of 20"
    assert running.link.lines == [] and not running.link.killed
    running.finish(metrics={"test_accuracy": 0.9})
    qtbot.waitUntil(lambda: page.banner is not None and "ended at epoch 3" in banner(page).fact())


def _earlier(folder: Path, desk: Desk, outcome: str) -> Run:
    """A run that an earlier window left behind."""
    run = runs.create(folder, desk.composition.experiment)
    run.history_file.write_text(
        "epoch,seconds,learning_rate,loss,accuracy,val_loss,val_accuracy\n"
        "1,2.0,0.003,1.0,0.5,1.1,0.4\n2,2.0,0.003,0.5,0.8,0.6,0.7\n"
    )
    content = {
        "outcome": outcome,
        "baseline": {"accuracy": 0.3},
        "metrics": {"accuracy": 0.8},
        "classes": ["a", "b"],
    }
    run.metrics_file.write_text(json.dumps({**content, "confusion": [[3, 0], [2, 0]]}))
    run.checkpoint_folder.mkdir()
    (run.checkpoint_folder / "slot").write_bytes(b"x")
    if outcome == "completed":
        run.model_file.write_bytes(b"model")
    return run


def test_an_interrupted_run_is_offered_before_training(iris, page, trainer, qtbot):
    run = _earlier(iris.runs_folder, iris, "interrupted")
    iris.runs_changed.emit()
    qtbot.waitUntil(lambda: page.banner is not None)
    assert banner(page).fact() == "Training of Multilayer perceptron on iris was interrupted at epoch 2."
    click(qtbot, banner(page).button("resume"))
    assert trainer.orders == [{"resume": str(run.folder), "epochs": 0}]
    qtbot.waitUntil(page.pause.isVisible)
    assert page.desk.training.watch.epoch == 2


def test_an_offer_that_was_left_does_not_come_back(iris, page, qtbot):
    _earlier(iris.runs_folder, iris, "interrupted")
    iris.runs_changed.emit()
    qtbot.waitUntil(lambda: page.banner is not None)
    click(qtbot, banner(page).button("leave"))
    page.hide()
    page.show()
    rest(qtbot)
    assert page.banner is None


def test_an_earlier_run_opens_with_its_curves(iris, page, qtbot):
    run = _earlier(iris.runs_folder, iris, "completed")
    iris.open_run(str(run.folder))
    qtbot.waitUntil(lambda: page.stage.readings.best.number() == "70.0 %")
    drawn(page, qtbot)
    assert page.stage.curves.chart.history.epochs == 2
    assert page.stage.readings.best.accessibleDescription() == "70.0 %, epoch 2, guessing 30.0 %"
    assert "never answers b" in page.stage.diagnosis.fact()
    assert page.primary.label() == "Evaluate"


def test_other_data_make_the_page_ready_again(running, page, opened, qtbot):
    running.begin()
    running.epoch(1)
    running.finish()
    qtbot.waitUntil(lambda: page.primary.label() == "Evaluate")
    opened("sample:wine")
    qtbot.waitUntil(lambda: page.stage.ready.isVisible())
    assert page.banner is None
    assert page.primary.label() == "Train"
    told = steps(page.desk)
    assert told["train"].line == "Ready"
    assert told["evaluate"].line == "Of an earlier run"
    page.desk.undo()
    qtbot.waitUntil(lambda: page.primary.label() == "Evaluate")


def test_notes_of_the_trainer_are_kept_beside_the_settings(running, page, qtbot):
    running.begin()
    note = {"code": "not_saved", "message": "The training goes on, but it isn't saved: <b>full</b>."}
    running.tell({"event": "notice", **note})
    rest(qtbot)
    about = page.stage.about
    about.tabs.set_value("notes")
    assert about.notes() == note["message"]
    assert ("Seed", "0") in about.rows()
    assert ("Weights", "1,443") in about.rows()


def _montage(run: Run, name: str, columns: int, rows: int, shade: int) -> str:
    layout = Layout.of(8, 8, columns, rows)
    right, lower = layout.box(columns * rows - 1)[2:]
    image = QImage(right, lower, QImage.Format.Format_Grayscale8)
    image.fill(QColor(shade, shade, shade))
    run.samples_folder.mkdir(exist_ok=True)
    image.save(str(run.samples_folder / name))
    (run.samples_folder / "samples.json").write_text(json.dumps({"format": 1, "layout": layout.to_json()}))
    return str(run.samples_folder / name)


@pytest.fixture
def drawing(opened, page, trainer, qtbot) -> Trainer:
    """A training of a template that draws, after three epochs."""
    desk = opened("sample:digits")
    desk.edit("Template", with_template(desk.choices, "vae"))
    qtbot.waitUntil(
        lambda: not desk.reading and desk.composition.experiment.template == "vae", timeout=30_000
    )
    desk.train()
    trainer.begin()
    run = desk.run
    for epoch in range(4):
        if epoch:
            trainer.epoch(epoch, loss=300 / epoch, kl=10.0, val_loss=290 / epoch, val_kl=11.0)
        pairs = _montage(run, f"reconstructions-{epoch:04d}.png", 8, 2, 40 * epoch)
        samples = _montage(run, f"epoch-{epoch:04d}.png", 8, 6, 40 * epoch)
        for path in (samples, pairs):
            trainer.tell({"event": "sample", "epoch": epoch, "path": path})
    qtbot.waitUntil(lambda: page.stage.samples.epoch == 3)
    return trainer


def test_samples_come_first_and_show_the_newest_epoch(drawing, page, qtbot):
    samples = page.stage.samples
    assert samples.isVisible() and page.stage.seed.isVisible()
    assert len(samples.mosaic.images()) == 48
    assert samples.label.text() == "Epoch 3"
    assert samples.mosaic.images()[0].pixelColor(0, 0).red() == 120
    drawn(page, qtbot)
    assert page.stage.curves.chart.history.names()[:2] == ("loss", "kl")


def test_the_slider_goes_back_through_the_epochs_and_stays_there(drawing, page, qtbot):
    samples = page.stage.samples
    samples.slider.setFocus()
    qtbot.keyClick(samples.slider, Qt.Key.Key_Home)
    assert samples.label.text() == "Before training"
    assert samples.mosaic.images()[0].pixelColor(0, 0).red() == 0
    path = _montage(page.desk.run, "epoch-0004.png", 8, 6, 200)
    drawing.tell({"event": "sample", "epoch": 4, "path": path})
    rest(qtbot)
    assert samples.label.text() == "Before training"
    qtbot.keyClick(samples.slider, Qt.Key.Key_End)
    assert samples.label.text() == "Epoch 4"


def test_a_click_shows_one_seed_over_time(drawing, page, qtbot):
    mosaic = page.stage.samples.mosaic
    qtbot.mouseClick(mosaic, Qt.MouseButton.LeftButton, pos=mosaic.box(19).center())
    qtbot.waitUntil(lambda: len(page.stage.seed.strip.images()) == 4)
    assert page.stage.seed.seed == 19
    assert "Seed 20 over time" in texts(page)
    assert page.stage.seed.strip.captions() == ["start", "1", "2", "3"]
    assert len(page.stage.seed.pairs.images()) == 16
    qtbot.keyClick(mosaic, Qt.Key.Key_Right)
    assert page.stage.seed.seed == 20


def test_play_goes_through_the_epochs_and_stops_at_the_end(drawing, page, qtbot, monkeypatch):
    samples = page.stage.samples
    samples.reel._playing.setInterval(10)
    click(qtbot, samples.play)
    assert samples.label.text() == "Before training"
    qtbot.waitUntil(lambda: samples.epoch == 3)
    qtbot.waitUntil(lambda: samples.play.accessibleName() == "Play the epochs")


def test_the_picture_can_be_saved(drawing, page, tmp_path):
    page.stage.samples.save_picture(tmp_path / "saved")
    assert QImage(str(tmp_path / "saved.png")).width() > 0


def test_a_picture_that_cannot_be_saved_is_said(drawing, page, tmp_path):
    page.stage.samples.save_picture(tmp_path / "missing" / "saved.png")
    assert "can't be written" in banner(page).sentence()


def test_a_montage_that_is_damaged_leaves_the_window_alive(drawing, page, qtbot):
    path = page.desk.run.samples_folder / "epoch-0004.png"
    path.write_bytes(b"not a picture")
    drawing.tell({"event": "sample", "epoch": 4, "path": str(path)})
    qtbot.waitUntil(lambda: page.stage.samples.epoch == 4)
    assert page.stage.samples.mosaic.images() == []


def test_on_a_projector_only_the_loss_and_the_read_outs_stay(running, page, theme: Theme, qtbot):
    running.begin()
    running.epoch(1)
    drawn(page, qtbot)
    theme.set_presenting(True)
    qtbot.waitUntil(lambda: page.header.title() == "Epoch 2 of 20")
    qtbot.waitUntil(lambda: page.stage.curves.chart.metrics == ("loss",))
    assert not page.stage.about.isVisible() and not page.stage.controls.isVisible()
    assert page.stage.readings.isVisible() and not page.cancel.isVisible()
    theme.set_presenting(False)
    qtbot.waitUntil(lambda: page.header.title() == "Train")
    qtbot.waitUntil(lambda: page.stage.curves.chart.metrics == ("loss", "accuracy"))
    assert page.cancel.isVisible()


@pytest.mark.parametrize("zoom", [0.8, 1.0, 2.0])
def test_it_fits_the_smallest_window_and_never_scrolls_sideways(running, page, theme: Theme, qtbot, zoom):
    running.begin()
    for number in range(1, 5):
        running.epoch(number)
    theme.set_zoom(zoom)
    page.resize(1280 - 64, 720 - 30)
    stage = page.stage
    qtbot.waitUntil(lambda: stage.widget().width() <= stage.viewport().width())
    if zoom <= 1:
        qtbot.waitUntil(lambda: stage.widget().height() <= stage.viewport().height())


def test_every_control_has_a_name_of_its_own(drawing, page, qtbot):
    from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLineEdit, QScrollBar

    kinds = (QAbstractButton, QLineEdit, QAbstractSlider)
    found = [
        w
        for kind in kinds
        for w in page.findChildren(kind)
        if w.isVisible() and not isinstance(w, QScrollBar)
    ]
    names = [widget.accessibleName() for widget in found]
    assert all(names)
    assert sorted(set(names)) == sorted(names)
    assert all(isinstance(button.text(), str) for button in page.findChildren(Button))
