"""Banners, findings, toasts, tables, grids, the rail: what they say and what they tell."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.ui.components import (
    Banner,
    Bar,
    Bars,
    Button,
    Cell,
    Chip,
    ChoiceCard,
    DataTable,
    EmptyState,
    FindingRow,
    ImageGrid,
    PageHeader,
    PhaseLine,
    PlainLabel,
    PrimaryButton,
    Progress,
    Rail,
    ReadOut,
    ReadOuts,
    RowsModel,
    SampleCard,
    Toast,
)
from app.ui.theme import Theme


def test_a_banner_acts_unfolds_and_can_be_sent_away(qtbot: QtBot) -> None:
    banner = Banner(
        "bad", "12 files cannot be read.", "Left out.", actions=[("show", "Show files")], details="x\ny"
    )
    qtbot.addWidget(banner)
    banner.resize(900, 60)
    banner.show()
    with qtbot.waitSignal(banner.acted) as told:
        qtbot.mouseClick(banner.button("show"), Qt.MouseButton.LeftButton)
    assert told.args == ["show"]
    assert banner.accessibleName() == banner.fact() == "12 files cannot be read."
    buttons = {b.accessibleName(): b for b in banner.findChildren(QWidget) if b.accessibleName()}
    details = buttons["Details of the message"]
    assert not details.isVisible()
    qtbot.mouseClick(buttons["Details"], Qt.MouseButton.LeftButton)
    assert details.isVisible()
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(buttons["Close message"], Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_a_finding_offers_its_fix(qtbot: QtBot) -> None:
    row = FindingRow("warn", "107 rows are exact copies", "Too good.", "Keep together")
    qtbot.addWidget(row)
    row.show()
    assert row.button is not None
    assert row.button.accessibleName() == "Keep together: 107 rows are exact copies"
    with qtbot.waitSignal(row.acted):
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)


def test_a_toast_takes_back_and_goes(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(800, 600)
    toast = Toast(page)
    page.show()
    done: list[str] = []
    toast.offer("alive is ignored.", lambda: done.append("undone"))
    assert toast.isVisible()
    assert toast.y() > 500
    qtbot.mouseClick(toast.undo_button(), Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert not toast.isVisible()


def test_progress_without_an_end_counts_and_shows_no_bar(qtbot: QtBot) -> None:
    progress = Progress("Reading")
    qtbot.addWidget(progress)
    progress.show()
    progress.show_progress(41_200, None, "41,200 files so far")
    assert not progress.bar.isVisible()
    progress.show_progress(35_000, 70_000, "Reading 35,000 of 70,000", "about 6 s")
    assert progress.bar.isVisible()
    assert progress.bar.value() * 2 == progress.bar.maximum()


def test_the_phase_now_can_be_heard(qtbot: QtBot) -> None:
    line = PhaseLine("Phases", [("r", "Reading"), ("e", "Epochs")])
    qtbot.addWidget(line)
    line.resize(60, 24)
    line.show()
    line.set_current("e", "Epoch 15 of 20")
    assert line.accessibleDescription() == "Epoch 15 of 20"
    line.fail("e")
    line.grab()
    line.finish()
    line.grab()


def test_a_read_out_says_its_baseline(qtbot: QtBot) -> None:
    out = ReadOut("Accuracy")
    qtbot.addWidget(out)
    out.show_value("92.0 %", "guessing 10.0 %", share=0.92, baseline_share=0.1)
    assert out.accessibleName() == "Accuracy"
    assert out.accessibleDescription() == "92.0 %, guessing 10.0 %"


def test_a_thousand_bars_are_shown_and_one_is_chosen(qtbot: QtBot) -> None:
    bars = Bars("Classes", selectable=True)
    qtbot.addWidget(bars)
    bars.resize(300, 200)
    bars.show()
    bars.set_rows([Bar(f"<b>class {n}", n / 1000, str(n)) for n in range(1000)])
    began = time.perf_counter()
    bars.grab()
    assert time.perf_counter() - began < 0.5
    with qtbot.waitSignal(bars.chosen) as told:
        bars.setCurrentIndex(bars.model().index(3, 0))
    assert told.args == ["<b>class 3"]
    assert bars.model().index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "<b>class 3 3"


def table(qtbot: QtBot) -> tuple[DataTable, list[object]]:
    changed: list[object] = []

    class Model(RowsModel):
        def setData(self, index: object, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
            changed.append(value)
            return True

    view = DataTable("Columns")
    model = Model(["Column", "Type", "Missing"], {2}, view)
    choices = [("category", "Category"), ("number", "Number")]
    model.set_rows(
        [["age", {Qt.ItemDataRole.DisplayRole: "Number", Cell.CHOICES: choices}, 177], ["sex", "x", 0]]
    )
    view.setModel(model)
    view.resize(500, 200)
    qtbot.addWidget(view)
    view.show()
    return view, changed


def test_enter_on_a_cell_with_choices_opens_them_and_one_reaches_the_model(qtbot: QtBot) -> None:
    view, changed = table(qtbot)
    view.setCurrentIndex(view.model().index(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    menu = view.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Category", "Number"]
    menu.actions()[0].trigger()
    assert changed == ["category"]
    menu.close()


def test_a_click_on_a_cell_with_choices_opens_them(qtbot: QtBot) -> None:
    view, _ = table(qtbot)
    place = view.visualRect(view.model().index(0, 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    menu = view.findChild(QMenu)
    assert menu is not None
    menu.close()


def test_copy_takes_rows_tab_separated(qtbot: QtBot) -> None:
    view, _ = table(qtbot)
    view.selectRow(0)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Column\tType\tMissing\nage\tNumber\t177"


def picture(place: int) -> QImage:
    made = QImage(28, 28, QImage.Format.Format_Grayscale8)
    made.fill(place % 255)
    return made


@pytest.fixture
def grid(qtbot: QtBot) -> ImageGrid:
    made = ImageGrid("Images", side=56)
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    return made


def test_only_pictures_in_sight_are_loaded(qtbot: QtBot, grid: ImageGrid) -> None:
    asked: list[int] = []

    def load(place: int) -> QImage:
        asked.append(place)
        return picture(place)

    grid.set_items(70_000, load, str)
    grid.grab()
    first, last = grid.visible_range()
    assert (first, 40 < last < 120) == (0, True)
    assert max(asked) < 200
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    grid.grab()
    assert grid.visible_range()[1] == 69_999
    assert len(set(asked)) < 400


def test_pictures_are_chosen_by_mouse_and_keys_and_opened(qtbot: QtBot, grid: ImageGrid) -> None:
    grid.set_items(100, picture, lambda place: f"picture {place}")
    second = grid.visualRect(grid.model().index(1, 0)).center()
    with qtbot.waitSignal(grid.chosen) as told:
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert told.args == [[1]]
    qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert grid.selected() == [1, 2]
    with qtbot.waitSignal(grid.opened) as opened:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert opened.args == [2]
    qtbot.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert grid.selected() == list(range(100))


def test_a_picture_that_comes_later_appears(qtbot: QtBot, grid: ImageGrid) -> None:
    ready: dict[int, QImage] = {}
    grid.set_items(10, ready.get, str)
    grid.grab()
    ready[0] = picture(200)
    grid.refresh(0)
    corner = grid.visualRect(grid.model().index(0, 0)).center()
    assert grid.viewport().grab().toImage().pixelColor(corner).red() == 200


def test_the_rail_tells_what_is_chosen_by_mouse_and_keys(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.resize(224, 700)
    rail.show()
    rail.set_step("train", "closed", "Choose a model first")
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.mouseClick(rail.row("train"), Qt.MouseButton.LeftButton)
    assert told.args == ["train"]
    assert rail.row("train").accessibleDescription() == "Choose a model first"
    rail.activateWindow()
    rail.row("train").setFocus()
    qtbot.waitUntil(rail.row("train").hasFocus)
    with qtbot.waitSignal(rail.chosen) as told:
        qtbot.keyClick(rail.row("train"), Qt.Key.Key_Down)
    assert told.args == ["evaluate"]
    rail.set_compact(True)
    assert rail.width() == 64
    assert "Choose a model first" in rail.row("train").toolTip()
    rail.set_current("data")
    assert rail.current() == "data"


def test_the_device_can_be_asked_about(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.set_device("CPU, 8 cores", "No GPU found. Why?")
    rail.show()
    device = next(w for w in rail.findChildren(QWidget) if w.accessibleName() == "Device")
    with qtbot.waitSignal(rail.device_asked):
        qtbot.mouseClick(device, Qt.MouseButton.LeftButton)


def test_a_narrow_header_keeps_its_actions_in_a_menu(qtbot: QtBot) -> None:
    header = PageHeader("Evaluate", "CNN, weights of epoch 10, on 10,000 test images it has never seen.")
    qtbot.addWidget(header)
    report = Button("Report & card", icon="file-text")
    header.add_chip(Chip("CPU", "outline"))
    header.add_secondary(report)
    header.add_primary(PrimaryButton("Use the model"))
    header.resize(1200, 58)
    header.show()
    assert report.isVisible()
    header.resize(420, 58)
    qtbot.wait(10)
    assert header.narrow()
    assert not report.isVisible()
    header.menu().aboutToShow.emit()
    with qtbot.waitSignal(report.clicked):
        header.menu().actions()[0].trigger()
    header.set_shown(report, False)
    header.resize(1300, 58)
    assert not report.isVisible()


def test_cards_that_are_buttons_are_pressed_anywhere_and_by_space(qtbot: QtBot) -> None:
    card = ChoiceCard("CNN", "Finds edges.", "About 7 min", picture=QPixmap(20, 20), chip="Recommended")
    sample = SampleCard("Titanic", "Predict who survived", "891 rows", icon="table")
    for widget in (card, sample):
        qtbot.addWidget(widget)
        widget.resize(300, 160)
        widget.show()
        with qtbot.waitSignal(widget.clicked):
            qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(150, 40))
        with qtbot.waitSignal(widget.clicked):
            qtbot.keyClick(widget, Qt.Key.Key_Space)
    assert sample.accessibleDescription() == "Predict who survived. 891 rows"


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_title_of_a_card_is_whole_and_the_word_beside_it_gives_way(zoom: float, theme: Theme, qtbot: QtBot) -> None:
    theme.set_zoom(zoom)
    card = ChoiceCard("Sequence to sequence", "Writes an answer.", picture=QPixmap(20, 20), chip="Recommended")
    qtbot.addWidget(card)
    card.show()
    chip = card.findChild(Chip)
    title = next(label for label in card.findChildren(PlainLabel) if label.text() == "Sequence to sequence")
    for width, below in ((600, False), (315, True), (600, False)):
        card.resize(theme.metrics.px(width), theme.metrics.px(160))
        qtbot.waitUntil(lambda: (chip.y() > title.y() + title.height() / 2) == below)  # noqa: B023
        assert not title.wordWrap() and title.width() >= title.sizeHint().width()
        assert chip.width() >= chip.sizeHint().width()
    one = title.height()
    card.resize(theme.metrics.px(180), theme.metrics.px(200))
    qtbot.waitUntil(lambda: title.wordWrap() and title.height() > 1.5 * one)


def test_other_read_outs_take_the_places_of_those_that_went(qtbot: QtBot) -> None:
    parts = [ReadOut(name) for name in ("Loss", "Accuracy", "BLEU", "chrF")]
    row = ReadOuts(parts)
    qtbot.addWidget(row)
    row.resize(800, 100)
    row.show()
    for shown in (parts[:2], parts[2:]):
        for part in parts:
            part.setVisible(part in shown)
            part.show_value("12.3 %", "guessing 4.5 %")
        row.arrange()
        qtbot.waitUntil(lambda: shown[0].x() < 10 and 390 < shown[1].x() < 410)  # noqa: B023
        assert shown[0].y() == shown[1].y() and shown[0].width() > 380


def test_an_empty_page_offers_the_way_on(qtbot: QtBot) -> None:
    empty = EmptyState(
        "No runs yet", "Train a model.", icon="history", action="Train", second="Open run", dashed=True
    )
    qtbot.addWidget(empty)
    empty.show()
    empty.set_hot(True)
    empty.grab()
    with qtbot.waitSignal(empty.acted):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(empty.second_acted):
        qtbot.mouseClick(empty.second, Qt.MouseButton.LeftButton)
