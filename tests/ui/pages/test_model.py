"""The Model page as a user sees it: choose, type, read what it says, train."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app import glossary
from app.ui.components import ElidedLabel, IconButton, PlainLabel
from app.ui.desk import Desk
from app.ui.figures.canvas import Canvas
from app.ui.form import wording
from app.ui.form.entry import Entry
from app.ui.pages.model import ModelPage
from app.ui.steps import steps
from app.ui.theme import Theme
from app.ui.workers import Question

LAYERS = [
    {"name": "numbers", "kind": "Input", "output": [4], "parameters": 0, "trainable": False},
    {"name": "dense", "kind": "Dense", "output": [32], "parameters": 288, "trainable": True, "units": 32,
     "activation": "relu"},
    {"name": "outputs", "kind": "Dense", "output": [3], "parameters": 99, "trainable": True, "units": 3,
     "activation": "softmax"},
]  # fmt: skip
DESCRIPTION = {"layers": LAYERS, "parameters": 387, "trainable": 387, "memory": 7e8, "seconds": 100.0}


class FakeWorker:
    """Answers at once what the worker would, and remembers the questions."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.refusal = ""
        self.silent = False

    def ask(
        self, content: dict[str, Any], answered: Callable, refused: Callable, progressed: Any = None
    ) -> Question:
        self.asked.append(dict(content))
        if self.silent:
            return Question(dict(content), answered, refused)
        if self.refusal:
            QTimer.singleShot(0, lambda: refused(self.refusal))
        elif content["ask"] == "augment":
            count, *side = content["size"]
            pixels = np.repeat(
                np.frombuffer(base64.b64decode(content["pixels"]), np.uint8).reshape(count, -1), 4, 0
            )
            size = [count, 4, *side]
            QTimer.singleShot(
                0, lambda: answered({"pixels": base64.b64encode(pixels.tobytes()).decode(), "size": size})
            )
        else:
            QTimer.singleShot(0, lambda: answered(DESCRIPTION))
        return Question(dict(content), answered, refused)


@pytest.fixture
def worker(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> FakeWorker:
    fake = FakeWorker()
    monkeypatch.setattr(desk.workers, "ask", fake.ask)
    return fake


@pytest.fixture
def page(desk: Desk, worker: FakeWorker, opened: Callable[[str], Desk], qtbot: Any) -> ModelPage:
    """The page on iris, at 1216 by 870."""
    opened("sample:iris")
    return shown(ModelPage(desk), qtbot)


def shown(page: ModelPage, qtbot: Any, width: int = 1400) -> ModelPage:
    qtbot.addWidget(page)
    page.resize(width, 870)
    page.show()
    qtbot.waitUntil(
        lambda: bool(page.form.entries) and page.layers.list.model().rowCount() > 0, timeout=10_000
    )
    return page


def settled(page: ModelPage, qtbot: Any) -> None:
    """Waits until the edits were thought through and shown."""
    qtbot.waitUntil(lambda: not page.desk.reading and not page._refreshing.isActive(), timeout=10_000)


def typed(page: ModelPage, name: str, text: str, qtbot: Any) -> Entry:
    entry = page.form.entries[name]
    entry.field.line.selectAll()
    qtbot.keyClicks(entry.field.line, text)
    qtbot.waitUntil(lambda: not entry.field.pending(), timeout=2000)
    settled(page, qtbot)
    return entry


def texts(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())


def test_before_data_are_loaded_the_page_says_so_and_leads_to_them(
    desk: Desk, worker: FakeWorker, qtbot: Any
) -> None:
    page = ModelPage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.closed.isVisible)
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.mouseClick(page.closed.button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["data"]
    assert page.closed.button.window() is page
    assert page.header.sentence() == ""


def test_the_recommended_template_comes_first_and_says_why(page: ModelPage) -> None:
    first = next(iter(page.gallery.cards.values()))
    assert "Recommended" in texts(first)
    assert "The best first try for a table of 150 rows." in texts(first)
    assert first.isChecked()


def test_templates_that_do_not_fit_unfold_and_say_why(page: ModelPage, qtbot: Any) -> None:
    cnn = page.gallery.cards["cnn"]
    assert not cnn.isEnabled()
    assert not cnn.isVisible()
    qtbot.mouseClick(page.gallery.fold, Qt.MouseButton.LeftButton)
    assert cnn.isVisible()
    assert "Needs pictures." in texts(cnn)
    assert cnn.accessibleDescription() == "Needs pictures."


def test_fields_show_what_was_composed(page: ModelPage) -> None:
    training = page.desk.composition.experiment.training
    assert page.form.entries["batch_size"].field.text() == str(training["batch_size"])
    assert page.form.entries["epochs"].field.text() == str(training["epochs"])
    assert page.form.entries["optimizer"].field.value() == training["optimizer"]
    assert page.form.entries["early_stopping"].switch.isChecked() == training["early_stopping"]


def test_settings_that_do_nothing_for_a_table_are_left_out(page: ModelPage) -> None:
    assert "augmentation" not in page.form.entries
    assert "class_weights" in page.form.entries


def test_a_typed_value_is_set_and_can_be_reset(page: ModelPage, qtbot: Any) -> None:
    before = page.desk.composition.experiment.hyperparameters["width"]
    entry = typed(page, "width", "77", qtbot)
    assert page.desk.composition.experiment.hyperparameters["width"] == 77
    assert entry.reset.isVisible()
    qtbot.mouseClick(entry.reset, Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert entry.field.text() == str(before)
    assert not entry.reset.isVisible()


def test_typing_in_one_field_is_one_step_of_undo(page: ModelPage, qtbot: Any) -> None:
    before = page.form.entries["width"].field.text()
    for text in ("5", "51", "512"):
        typed(page, "width", text, qtbot)
    assert page.desk.history.undoable == "Neurons"
    qtbot.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert page.form.entries["width"].field.text() == before


def test_a_wrong_value_is_flagged_held_back_and_named_beside_train(page: ModelPage, qtbot: Any) -> None:
    draft = page.desk.draft
    entry = typed(page, "batch_size", "12.5", qtbot)
    assert entry.field.state() == "error"
    assert entry.field.note() == "Whole number, 1 to 65,536."
    assert entry.field.text() == "12.5"
    assert page.desk.draft == draft
    assert page.status.sentence() == "Batch size: enter a whole number."
    assert not page.train.isEnabled()
    assert page.train.accessibleDescription() == "Batch size: enter a whole number."
    assert steps(page.desk)["train"].line == "Fix 1 setting first"


def test_a_wrong_value_stays_while_another_field_is_edited(page: ModelPage, qtbot: Any) -> None:
    typed(page, "batch_size", "many", qtbot)
    typed(page, "width", "64", qtbot)
    assert page.form.entries["batch_size"].field.text() == "many"
    assert not page.train.isEnabled()
    typed(page, "batch_size", "16", qtbot)
    assert page.train.isEnabled()
    assert page.desk.held is None


@pytest.mark.parametrize(
    "text", ["", "-3", "0", "1e999", "nan", "inf", "1,2,3", "０x10", "99999999999999999999999", "👍"]
)
def test_nothing_typed_gets_past_the_check(page: ModelPage, qtbot: Any, text: str) -> None:
    entry = page.form.entries["epochs"]
    entry.field.line.setText(text)
    entry.field.line.textEdited.emit(text)
    entry.field.flush()
    settled(page, qtbot)
    assert entry.field.state() == "error"
    assert not page.train.isEnabled()


def test_undo_takes_a_wrong_text_back_first(page: ModelPage, qtbot: Any) -> None:
    typed(page, "width", "64", qtbot)
    entry = typed(page, "batch_size", "x", qtbot)
    qtbot.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert entry.field.state() == "rest"
    assert page.desk.composition.experiment.hyperparameters["width"] == 64
    assert page.train.isEnabled()


def test_other_data_make_a_wrong_text_meaningless(
    page: ModelPage, opened: Callable[[str], Desk], qtbot: Any
) -> None:
    typed(page, "batch_size", "x", qtbot)
    opened("sample:wine")
    settled(page, qtbot)
    assert page.desk.held is None
    assert page.form.entries["batch_size"].field.state() == "rest"


def test_an_unusual_value_is_allowed_with_a_warning(page: ModelPage, qtbot: Any) -> None:
    entry = typed(page, "dropout", "0.9", qtbot)
    assert entry.field.state() == "warning"
    assert entry.field.note() == "High. 0.2 to 0.5 is usual."
    assert page.train.isEnabled()


def test_patience_is_off_while_nothing_stops_early(page: ModelPage, qtbot: Any) -> None:
    qtbot.mouseClick(page.form.entries["early_stopping"].switch, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    settled(page, qtbot)
    assert page.desk.composition.experiment.training["early_stopping"] is False
    box = page.form.entries["patience"].field.box
    assert not box.isEnabled()
    assert box.accessibleDescription() == "Turn on Stop early to use it."


def test_a_choice_says_what_it_does(page: ModelPage, qtbot: Any) -> None:
    entry = page.form.entries["activation"]
    entry.field.choice.set_value("tanh")
    entry.field.choice.activated.emit(entry.field.choice.currentIndex())
    settled(page, qtbot)
    assert page.desk.composition.experiment.hyperparameters["activation"] == "tanh"
    assert entry.field.note() == "Squeezes sums between -1 and 1."
    assert not entry.field.choice.itemIcon(0).isNull()


def test_a_preset_replaces_single_settings(page: ModelPage, qtbot: Any) -> None:
    typed(page, "epochs", "7", qtbot)
    qtbot.mouseClick(page.card.presets.button("quick"), Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert page.desk.choices.preset == "quick"
    assert page.desk.choices.settings == ()
    assert page.form.entries["epochs"].field.text() == str(
        page.desk.composition.experiment.training["epochs"]
    )


def test_folded_settings_unfold_and_count_changes(page: ModelPage, qtbot: Any) -> None:
    more = page.form._groups["more"]
    assert not page.form.entries["seed"].isVisible()
    qtbot.mouseClick(more._fold, Qt.MouseButton.LeftButton)
    assert page.form.entries["seed"].isVisible()
    typed(page, "seed", "5", qtbot)
    assert page.desk.composition.experiment.seed == 5
    assert more._fold.label() == "More settings (1 changed)"


def test_layers_are_read_out_with_size_and_weights(page: ModelPage) -> None:
    model = page.layers.list.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken[1] == "Dense 32, ReLU, output 32, 288 weights"
    assert "387" in texts(page.layers)
    assert "~2 min" in texts(page.layers)
    assert "74 % of the weights sit in Dense 32." in texts(page.layers)


def test_the_selected_layer_is_explained_and_all_can_be_copied(page: ModelPage, qtbot: Any) -> None:
    page.layers.list.setFocus()
    page.layers.list.setCurrentIndex(page.layers.list.model().index(0, 0))
    qtbot.keyClick(page.layers.list, Qt.Key.Key_Down)
    assert "Each neuron weighs everything that comes in" in texts(page.layers)
    qtbot.keyClick(page.layers.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Dense 3, softmax, output 3, 99 weights" in QGuiApplication.clipboard().text()


def test_layers_stand_in_a_table_too(page: ModelPage, qtbot: Any) -> None:
    qtbot.mouseClick(page.layers._table_button, Qt.MouseButton.LeftButton)
    assert page.layers.table.isVisible()
    assert "Dense 32 · ReLU\t32\t288" in page.layers.table.copied()


def test_while_the_worker_counts_the_layers_say_so(
    desk: Desk, worker: FakeWorker, opened: Callable[[str], Desk], qtbot: Any
) -> None:
    worker.silent = True
    opened("sample:iris")
    page = ModelPage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.layers.state.isVisible)
    assert "Counting" in texts(page.layers)
    assert page.train.isEnabled()


def test_a_network_that_cannot_be_built_is_explained(
    desk: Desk, worker: FakeWorker, opened: Callable[[str], Desk], qtbot: Any
) -> None:
    worker.refusal = "The picture is too small for 6 halvings."
    opened("sample:iris")
    page = ModelPage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: worker.refusal in texts(page.layers))


def test_pictures_can_be_told_apart_or_made_anew(
    desk: Desk, worker: FakeWorker, opened: Callable[[str], Desk], qtbot: Any
) -> None:
    opened("sample:digits")
    page = shown(ModelPage(desk), qtbot)
    assert next(iter(page.gallery.cards)) == "cnn"
    assert page.header.sentence() == "Templates that fit 1,797 images in 10 classes."
    qtbot.mouseClick(page.gallery.cards["vae"], Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert desk.composition.experiment.template == "vae"
    assert desk.composition.experiment.task == "image-generation"
    assert "class_weights" not in page.form.entries
    assert page.gallery.cards["cnn"].isEnabled()
    qtbot.mouseClick(page.gallery.cards["cnn"], Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert desk.composition.experiment.task == "classification"


def test_the_users_own_pictures_are_shown_as_training_sees_them(
    desk: Desk, worker: FakeWorker, opened: Callable[[str], Desk], qtbot: Any
) -> None:
    opened("sample:digits")
    page = shown(ModelPage(desk), qtbot)
    preview = page.card.augmentation
    qtbot.mouseClick(preview._button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: preview.sheet.filled, timeout=10_000)
    question = next(content for content in worker.asked if content["ask"] == "augment")
    assert question["augmentation"] == desk.composition.experiment.training["augmentation"]
    assert question["size"] == [3, 8, 8, 1]
    original = desk.dataset
    assert original is not None
    assert preview.sheet.accessibleDescription() == "3 pictures, each with 4 variants"


def test_train_starts_a_run_of_what_was_just_typed(
    page: ModelPage, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = []
    monkeypatch.setattr(page.desk.training, "start", started.append)
    entry = page.form.entries["epochs"]
    entry.field.line.selectAll()
    qtbot.keyClicks(entry.field.line, "9")
    qtbot.mouseClick(page.train, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(started), timeout=10_000)
    assert started[0].experiment().training["epochs"] == 9


def test_train_does_not_start_on_a_wrong_value_typed_a_moment_ago(
    page: ModelPage, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = []
    monkeypatch.setattr(page.desk.training, "start", started.append)
    entry = page.form.entries["epochs"]
    entry.field.line.selectAll()
    qtbot.keyClicks(entry.field.line, "x")
    qtbot.mouseClick(page.train, Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert started == []
    assert entry.field.state() == "error"


@pytest.mark.parametrize(
    ("width", "gallery", "stacked"), [(1440, True, False), (1100, False, False), (900, False, True)]
)
def test_the_layout_follows_the_width(
    page: ModelPage, qtbot: Any, width: int, gallery: bool, stacked: bool
) -> None:
    page.resize(width, 720)
    qtbot.waitUntil(lambda: page.gallery.isVisible() == gallery, timeout=2000)
    assert page.row.isVisible() != gallery
    below = page.layers.mapTo(page, QPoint(0, 0)).y() > page.card.mapTo(page, QPoint(0, 0)).y() + 100
    assert below == stacked


def test_the_drop_down_chooses_a_template_too(
    desk: Desk, worker: FakeWorker, opened: Callable[[str], Desk], qtbot: Any
) -> None:
    opened("sample:digits")
    page = shown(ModelPage(desk), qtbot, width=1100)
    page.row.choice.set_value("mlp")
    page.row.choice.activated.emit(page.row.choice.currentIndex())
    settled(page, qtbot)
    assert desk.composition.experiment.template == "mlp"


def test_a_presentation_hides_the_layers(page: ModelPage, theme: Theme, qtbot: Any) -> None:
    theme.set_presenting(True)
    qtbot.waitUntil(lambda: not page.layers.isVisible())
    theme.set_presenting(False)
    qtbot.waitUntil(page.layers.isVisible)


def test_every_control_has_a_name_of_its_own(page: ModelPage) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    controls = [w for kind in (QAbstractButton, QComboBox, QLineEdit) for w in page.findChildren(kind)]
    names = [control.accessibleName() for control in controls if control.isVisibleTo(page)]
    assert all(names)
    assert len(names) == len(set(names)), sorted(name for name in names if names.count(name) > 1)


def test_every_question_mark_has_an_answer_in_each_language(page: ModelPage) -> None:
    terms = {wording.SETTINGS[name].term for name in wording.SETTINGS} - {""}
    for language in glossary.LANGUAGES:
        assert terms <= {entry.key for entry in glossary.entries(language)}


def test_a_question_mark_explains_its_term_beside_the_field(page: ModelPage, qtbot: Any) -> None:
    field = page.form.entries["dropout"].field
    ask = next(b for b in field.findChildren(IconButton) if b.accessibleName() == "What is Dropout?")
    qtbot.mouseClick(ask, Qt.MouseButton.LeftButton)
    assert page.note.isVisible()
    assert page.note.title.text() == "Dropout"
    qtbot.keyClick(page.note, Qt.Key.Key_Escape)
    assert not page.note.isVisible()


@pytest.mark.parametrize(("width", "zoom"), [(1280, 1.0), (1280, 2.0), (1000, 1.0)])
def test_nothing_is_cut_where_room_is_short(
    page: ModelPage, theme: Theme, qtbot: Any, width: int, zoom: float
) -> None:
    theme.set_zoom(zoom)
    page.resize(width - (224 if zoom == 1.0 and width == 1280 else 64), 640)
    qtbot.wait(100)
    for label in page.findChildren(PlainLabel):
        if label.isVisible() and not isinstance(label, ElidedLabel) and label.text():
            wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= wanted, label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()
    bar = page.card._scroll.horizontalScrollBar()
    assert page.card.form.width() <= page.card.width()
    assert not bar.isVisible()


def test_long_words_put_fields_below_each_other_instead_of_cutting_them(page: ModelPage, qtbot: Any) -> None:
    group = page.form._groups["training"]
    assert group._columns == 2
    for entry in group.entries.values():
        if hasattr(entry, "field"):
            entry.field.set_help("Trainingsgeschwindigkeitsbegrenzungsverordnung")
    group.resize(group.width() - 1, group.height())
    qtbot.waitUntil(lambda: group._columns == 1)


def test_settings_that_cannot_be_composed_are_explained_in_a_banner(page: ModelPage, qtbot: Any) -> None:
    page.desk.composition, page.desk.model_problem = None, "val_mae is not measured in classification."
    page.desk.model_changed.emit()
    qtbot.waitUntil(lambda: page.banner is not None and "val_mae is not measured" in texts(page.banner))
    assert not page.train.isEnabled()
    page.desk.refresh()
    settled(page, qtbot)
    qtbot.waitUntil(lambda: page.banner is None)
    assert page.train.isEnabled()


def test_while_a_training_runs_train_adds_to_the_queue_and_the_rest_is_usable(
    page: ModelPage, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page.desk.workers, "training", object())
    page.desk.training.began.emit()
    qtbot.waitUntil(lambda: page.train.label() == "Add to the queue")
    assert page.train.isEnabled()
    typed(page, "width", "55", qtbot)
    assert page.desk.composition.experiment.hyperparameters["width"] == 55
    monkeypatch.setattr(page.desk.workers, "training", None)


@pytest.mark.slow
def test_the_real_worker_counts_the_layers_and_changes_pictures(
    desk: Desk, opened: Callable[[str], Desk], qtbot: Any
) -> None:
    opened("sample:digits")
    page = ModelPage(desk)
    qtbot.addWidget(page)
    page.resize(1440, 870)
    page.show()
    qtbot.waitUntil(lambda: desk.description is not None and page.layers.list.isVisible(), timeout=60_000)
    model = page.layers.list.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken[0] == "Input, output 8 × 8 × 1"
    assert any(line.startswith("Conv 32, 3 × 3") for line in spoken)
    page.card.augmentation._button.click()
    qtbot.waitUntil(lambda: page.card.augmentation.sheet.filled, timeout=60_000)
    qtbot.waitUntil(lambda: "seconds" in texts(page.gallery.cards["mlp"]), timeout=60_000)


def test_an_opened_experiment_marks_only_what_differs_from_the_recommended(
    page: ModelPage, tmp_path: Path, qtbot: Any
) -> None:
    typed(page, "width", "77", qtbot)
    page.desk.save(tmp_path / "mine.gdesk")
    page.desk.close_data()
    page.desk.open(str(tmp_path / "mine.gdesk"))
    qtbot.waitUntil(lambda: page.desk.composition is not None and not page.desk.reading, timeout=10_000)
    settled(page, qtbot)
    marked = {name for name, entry in page.form.entries.items() if not entry.reset.isHidden()}
    assert marked == {"width"}
    assert page.form.entries["width"].field.text() == "77"


def test_recommended_values_are_never_warned_of(page: ModelPage, qtbot: Any) -> None:
    typed(page, "epochs", "5", qtbot)
    assert page.form.entries["patience"].field.state() == "rest"
    typed(page, "patience", "9", qtbot)
    assert page.form.entries["patience"].field.note() == "As long as the training, so it never stops early."


def test_the_line_beside_train_leads_to_the_wrong_field(page: ModelPage, qtbot: Any) -> None:
    page.form.show_entry("seed")
    typed(page, "seed", "x", qtbot)
    page.form._groups["more"].unfold(False)
    qtbot.mouseClick(page.status, Qt.MouseButton.LeftButton)
    field = page.form.entries["seed"].field
    assert field.isVisible()
    qtbot.waitUntil(
        lambda: page.card._scroll.viewport().rect().contains(field.mapTo(page.card._scroll, QPoint(0, 0)))
    )


def test_an_opened_experiment_can_take_a_template_of_another_task(
    desk: Desk, worker: FakeWorker, opened: Callable[[str], Desk], tmp_path: Path, qtbot: Any
) -> None:
    opened("sample:digits")
    desk.save(tmp_path / "digits.gdesk")
    opened(str(tmp_path / "digits.gdesk"))
    page = shown(ModelPage(desk), qtbot)
    qtbot.mouseClick(page.gallery.cards["vae"], Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert desk.composition.experiment.task == "image-generation"
    qtbot.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert desk.composition.experiment.template == "cnn"
    assert page.gallery.cards["cnn"].isChecked()


def test_the_schedule_is_drawn_when_it_comes_into_sight_and_follows_the_settings(
    page: ModelPage, qtbot: Any
) -> None:
    view = page.card.schedule.view
    qtbot.waitUntil(lambda: view.chart is not None)
    first = view.chart
    entry = page.form.entries["schedule"]
    entry.field.choice.set_value("step")
    entry.field.choice.activated.emit(entry.field.choice.currentIndex())
    settled(page, qtbot)
    qtbot.waitUntil(lambda: view.chart is not first)
    assert entry.field.note() == "A tenth after each third."
    canvas = view.findChild(Canvas)
    assert canvas.draws == 0
    page.card._scroll.verticalScrollBar().setValue(9999)
    qtbot.waitUntil(lambda: canvas.draws > 0, timeout=20_000)
    assert canvas.accessibleName() == "Learning rate over the epochs"
