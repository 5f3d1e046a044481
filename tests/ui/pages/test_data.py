"""The Data page as a user meets it: empty, weighing, reading, full, failed."""

import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.data.weight import Weight
from app.draft import Draft
from app.errors import UserError
from app.ui.components import Button, SampleCard
from app.ui.desk import Desk
from app.ui.pages.data import DataPage
from app.ui.pages.data.columns import ROLE, TYPE


@pytest.fixture
def page(desk: Desk, qtbot, monkeypatch: pytest.MonkeyPatch) -> DataPage:
    monkeypatch.setattr(desk.workers, "ask", lambda *arguments, **named: None)
    page = DataPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 870)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def flowers(tmp_path: Path) -> Path:
    path = tmp_path / "flowers.csv"
    kinds = ("rose", "tulip", "daisy")
    rows = [
        f"{kinds[row % 3]},{row * 1.25},{row % 7},{'' if row % 4 == 0 else row % 5}" for row in range(120)
    ]
    path.write_text("kind,length,petals,<b>age</b>\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def ready(desk: Desk, page: DataPage, qtbot) -> Callable[[str | Path], DataPage]:
    def open_and_wait(path: str | Path) -> DataPage:
        desk.open(str(path))
        qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
        page.refresh()
        return page

    return open_and_wait


def said(widget: QWidget) -> str:
    """All words in sight."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    buttons = [button.text() for button in widget.findChildren(QPushButton) if button.isVisibleTo(widget)]
    return "\n".join([*labels, *buttons])


def button(widget: QWidget, text: str) -> QPushButton:
    found = [
        one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisibleTo(widget)
    ]
    assert found, f"no button {text!r} in: {said(widget)}"
    return found[0]


# Empty


def test_an_empty_page_offers_every_sample_and_says_where_data_stay(page: DataPage, qtbot) -> None:
    from app.data.samples import SAMPLES

    cards = page.findChildren(SampleCard)
    assert len(cards) == len(SAMPLES)
    assert "Your data stay on this computer." in said(page)


def test_a_click_on_a_sample_opens_it(page: DataPage, desk: Desk, qtbot) -> None:
    iris = next(card for card in page.findChildren(SampleCard) if card.accessibleName() == "Iris flowers")
    qtbot.mouseClick(iris, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.dataset is not None, timeout=20_000)
    qtbot.waitUntil(lambda: page.header.title() == "Iris flowers")
    assert page.header.sentence().startswith("150 rows, 5 columns. Read as comma separated, UTF-8")


def test_sample_cards_say_the_true_sizes() -> None:
    from app.data import samples, source
    from app.ui.pages.data.gallery import SIZES

    for sample in samples.SAMPLES:
        read = source.read(source.locate(f"sample:{sample.name}"))
        plain = sample.file.endswith(".txt")
        count = int(read.frame["text"].str.len().sum()) if plain else read.rows
        assert SIZES[sample.name] == count, sample.name


def test_previews_are_drawn_from_the_data() -> None:
    from app.ui.pages.data import previews

    points = previews.build("iris")
    assert isinstance(points, previews.Points)
    assert {group for _, _, group in points.points} == {0, 1, 2}
    grid = previews.build("digits")
    assert isinstance(grid, previews.Grid)
    assert len(grid.pictures) == 28


def test_what_was_open_before_is_one_click_away_and_what_is_gone_says_so(
    page: DataPage, desk: Desk, flowers: Path, qtbot
) -> None:
    desk.state.remember("/nowhere/old.csv", "table")
    desk.state.remember(str(flowers), "table")
    page.refresh()
    assert "not there any more" in said(page)
    qtbot.mouseClick(button(page, "flowers.csv"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.dataset is not None, timeout=20_000)


def test_a_pasted_table_is_opened_like_any_other(page: DataPage, desk: Desk, qtbot) -> None:
    QGuiApplication.clipboard().setText("")
    qtbot.mouseClick(button(page, "Paste"), Qt.MouseButton.LeftButton)
    use = button(page, "Use as a table")
    assert not use.isEnabled()
    rows = "\n".join(f"{row}\t{row % 2}" for row in range(40))
    page.empty.paste.box.setPlainText(f"size\tsort\n{rows}")
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.dataset is not None, timeout=20_000)
    assert desk.dataset is not None
    assert desk.dataset.rows == 40


def test_a_file_dropped_on_the_card_is_opened(page: DataPage, desk: Desk, flowers: Path, qtbot) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(flowers))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(20, 20), copy, carried, left, none)
    page.empty.drop.dragEnterEvent(entering)
    assert entering.isAccepted()
    page.empty.drop.dropEvent(QDropEvent(QPointF(20, 20), copy, carried, left, none))
    assert desk.draft.path == str(flowers)


# Weighing and reading


def heavy(desk: Desk, fits: bool = False) -> None:
    desk.history.push("Open data", Draft("/data/trips.csv"))
    desk.weight = Weight(
        "table", 8_200_000_000, 41_000_000, False, 19_000_000_000, 11_200_000_000, 23_000_000
    )
    desk.data_changed.emit()


def test_data_that_do_not_fit_are_not_read_before_the_user_chose_how_much(
    page: DataPage, desk: Desk, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[int | None] = []
    monkeypatch.setattr(desk, "load", loaded.append)
    heavy(desk)
    qtbot.waitUntil(lambda: page.weighing.isVisible())
    words = said(page)
    assert "About 41,000,000 samples, 8.2 GB." in words
    assert "about 19.0 GB of memory; 11.2 GB are free" in words
    qtbot.mouseClick(button(page, "Load 23,000,000 of 41,000,000"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page, "Load all anyway"), Qt.MouseButton.LeftButton)
    assert loaded == [23_000_000, None]


def test_a_table_that_does_not_fit_can_be_trained_on_whole_part_by_part(
    page: DataPage, desk: Desk, flowers: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.data import weight

    monkeypatch.setattr(
        weight, "weigh", lambda text: Weight("table", 3000, 120, True, 9_000_000, 4_000_000, 50)
    )
    desk.open(str(flowers))
    qtbot.waitUntil(lambda: page.weighing.isVisible(), timeout=20_000)
    assert "50 rows, taken evenly from the whole file, are shown here" in said(page)
    qtbot.mouseClick(button(page, "Train on all rows, part by part"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.composition is not None, timeout=20_000)
    assert desk.composition is not None and desk.composition.experiment.data.rest
    assert "50 rows decide, all are trained on" in {finding.title for finding in desk.composition.findings}


def test_data_that_fit_are_not_offered_part_by_part(page: DataPage, desk: Desk, qtbot) -> None:
    desk.history.push("Open data", Draft("/data/trips.csv"))
    desk.weight = Weight("table", 8_200_000, 41_000, False, 6_000_000_000, 11_200_000_000)
    desk.data_changed.emit()
    qtbot.waitUntil(lambda: page.weighing.isVisible())
    assert not page.weighing._stream.isVisible()


def test_a_wrong_number_of_samples_is_said_at_its_field(page: DataPage, desk: Desk, qtbot) -> None:
    heavy(desk)
    qtbot.waitUntil(lambda: page.weighing.isVisible())
    page.weighing.rows.set_text("many")
    page.weighing.rows.flush()
    page.weighing._typed("many")
    assert page.weighing.rows.state() == "error"


def test_a_heavy_file_is_weighed_first_and_read_in_part(
    page: DataPage, desk: Desk, flowers: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.data import weight

    monkeypatch.setattr(
        weight, "weigh", lambda text: Weight("table", 3000, 120, True, 9_000_000, 4_000_000, 50)
    )
    desk.open(str(flowers))
    qtbot.waitUntil(lambda: page.weighing.isVisible(), timeout=20_000)
    assert desk.dataset is None
    qtbot.mouseClick(button(page, "Load 50 of 120"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.dataset is not None, timeout=20_000)
    assert desk.dataset is not None
    assert desk.dataset.rows == 50


def test_reading_shows_progress_and_cancel_takes_the_opening_back(
    page: DataPage, desk: Desk, flowers: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app import survey

    told, gate = threading.Event(), threading.Event()

    def slowly(text: str, choices: object, progress: Callable[[float, str], None]) -> object:
        progress(0.4, "412,000 of about 1,000,000 rows")
        told.set()
        while not gate.wait(0.02):
            progress(0.5, "half of it")
        raise AssertionError("not reached")

    monkeypatch.setattr(survey, "read", slowly)
    desk.open(str(flowers))
    qtbot.waitUntil(lambda: page.busy.isVisible(), timeout=5_000)
    assert told.wait(5)
    qtbot.waitUntil(lambda: "half of it" in page.busy.progress.text(), timeout=5_000)
    qtbot.mouseClick(button(page, "Cancel reading"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.empty.isVisible(), timeout=5_000)
    assert desk.draft.path is None


# Failed


def test_a_file_that_cant_be_read_says_what_where_and_what_to_do(
    page: DataPage, desk: Desk, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "nothing.csv"
    path.write_bytes(b"")
    desk.open(str(path))
    qtbot.waitUntil(lambda: page.banner is not None, timeout=20_000)
    assert page.banner is not None
    assert page.banner.fact().endswith("nothing.csv is empty.")
    assert page.banner.sentence() == "Choose another file."
    button(page.banner, "Choose another file")
    assert page.empty.isVisible()


def test_an_error_of_the_reader_does_not_take_the_page_down(
    page: DataPage, desk: Desk, flowers: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app import survey

    def refuse(*arguments: object) -> object:
        raise UserError("Row 812 has 16 cells, the header 15. Leave it out or open the file.")

    monkeypatch.setattr(survey, "read", refuse)
    desk.open(str(flowers))
    qtbot.waitUntil(lambda: page.banner is not None, timeout=20_000)
    assert page.banner is not None
    assert page.banner.fact() == "Row 812 has 16 cells, the header 15."
    qtbot.mouseClick(button(page.banner, "Change how it is read"), Qt.MouseButton.LeftButton)
    assert page.reading.isVisible()
    page.reading.closed.emit()


# A table


def test_a_table_shows_its_columns_with_type_role_and_distribution(ready, flowers: Path, qtbot) -> None:
    page = ready(flowers)
    model = page.table.columns
    qtbot.waitUntil(lambda: model.index(0, 5).data() is not None, timeout=10_000)
    cells = [[model.index(row, column).data() for column in range(4)] for row in range(4)]
    assert cells[0][:3] == ["kind", "Category", "Target"]
    assert cells[1] == ["length", "Number", "Input", "none"]
    assert cells[3][0] == "<b>age</b>"
    assert cells[3][3] == "30 (25 %)"
    assert model.index(1, 5).data() == "0 to 148.75, median 74.38"


def test_another_role_is_undoable_and_said(ready, flowers: Path, desk: Desk, qtbot) -> None:
    page = ready(flowers)
    told: list[str] = []
    desk.told.connect(told.append)
    page.table.columns.setData(page.table.columns.index(2, ROLE), "ignore")
    assert told == ["Role of petals"]
    assert ("petals", "ignore") in desk.choices.roles
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    page.refresh()
    assert page.table.columns.index(2, ROLE).data() == "Ignored"
    desk.undo()
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    page.refresh()
    assert page.table.columns.index(2, ROLE).data() == "Input"


def test_another_type_changes_what_the_column_is_for_the_network(
    ready, flowers: Path, desk: Desk, qtbot
) -> None:
    page = ready(flowers)
    page.table.columns.setData(page.table.columns.index(2, TYPE), "category")
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    assert desk.survey is not None
    assert desk.survey.data.columns[2].type == "category"


def test_columns_are_found_by_name(ready, flowers: Path, qtbot) -> None:
    page = ready(flowers)
    qtbot.keyClicks(page.table.search, "pet")
    assert page.table.columns.rowCount() == 1
    assert page.table.columns.index(0, 0).data() == "petals"


def test_the_selected_column_is_looked_at_closely(ready, flowers: Path, qtbot) -> None:
    page = ready(flowers)
    table = page.table
    table.column_table.selectRow(1)
    qtbot.waitUntil(lambda: "Values 120 different" in table.detail.lines(), timeout=20_000)
    assert "Gaps none" in table.detail.lines()
    assert table.detail.chart.chart is not None


def test_rows_are_shown_as_they_were_read(ready, flowers: Path) -> None:
    page = ready(flowers)
    page.table.tabs.set_value("rows")
    model = page.table.rows
    assert model.rowCount() == 120
    assert model.headerData(3, Qt.Orientation.Horizontal) == "<b>age</b>"
    assert model.index(119, 1).data() == "148.75"
    assert model.index(0, 3).data() == "missing"


def test_the_target_says_what_guessing_reaches(ready, flowers: Path, qtbot) -> None:
    page = ready(flowers)
    target = page.table.target
    qtbot.waitUntil(lambda: len(target.bars.rows()) == 3, timeout=10_000)
    assert [bar.number for bar in target.bars.rows()] == ["40", "40", "40"]
    assert "is right 33.3 % of the time" in target.says.text()


def test_only_classes_part_the_bars_and_the_samples(ready, flowers: Path, desk: Desk, qtbot) -> None:
    page = ready("sample:diabetes")
    assert page.table.detail._by.full_text() == ""
    assert "Drawn at random." in page.table.split.says.text()
    page = ready("sample:iris")
    assert page.table.detail._by.full_text() == "by species"
    assert "Same class shares" in page.table.split.says.text()


def test_another_target_is_chosen_from_the_list(ready, flowers: Path, desk: Desk, qtbot) -> None:
    page = ready(flowers)
    page.table.target.choice.chosen.emit("length")
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    assert desk.survey is not None
    assert desk.survey.task == "regression"
    page.refresh()
    qtbot.waitUntil(lambda: "off by" in page.table.target.says.text(), timeout=10_000)


def test_a_finding_is_fixed_by_one_click_and_taken_back(ready, tmp_path: Path, desk: Desk, qtbot) -> None:
    path = tmp_path / "uneven.csv"
    rows = [f"{row},{row * 3 % 17},{'yes' if row % 20 == 0 else 'no'}" for row in range(200)]
    path.write_text("a,b,answer\n" + "\n".join(rows) + "\n", encoding="utf-8")
    page = ready(path)
    row = next(one for one in page.table.findings.rows() if one.accessibleName() == "Classes are uneven")
    assert row.button is not None
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert ("class_weights", "balanced") in desk.choices.settings
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    desk.undo()
    assert ("class_weights", "balanced") not in desk.choices.settings


def test_replacing_shows_the_ways_in_and_back(ready, flowers: Path, qtbot) -> None:
    page = ready(flowers)
    qtbot.mouseClick(button(page.header, "Replace"), Qt.MouseButton.LeftButton)
    assert page.empty.isVisible()
    qtbot.mouseClick(button(page.header, "Keep these data"), Qt.MouseButton.LeftButton)
    assert page.table.isVisible()


def test_choose_a_model_goes_to_the_model_page(ready, flowers: Path, desk: Desk, qtbot) -> None:
    page = ready(flowers)
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.mouseClick(button(page.header, "Choose a model"), Qt.MouseButton.LeftButton)
    assert wanted.args == ["model"]


def test_every_control_has_a_name_of_its_own(ready, flowers: Path) -> None:
    page = ready(flowers)
    names = [one.accessibleName() for one in page.findChildren(Button) if one.isVisibleTo(page)]
    assert all(names)
    assert len(names) == len(set(names)), sorted(names)


# How it is read


def test_a_wrong_guess_is_corrected_with_the_rows_beside(ready, tmp_path: Path, desk: Desk, qtbot) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("a|x;b\n" + "\n".join(f"{row}|y;{row}" for row in range(30)) + "\n", encoding="utf-8")
    page = ready(path)
    page.show_reading()
    assert page.reading.isVisible()
    field = page.reading.field("delimiter")
    other = "|" if desk.dataset.reading.delimiter == ";" else ";"  # type: ignore[union-attr]
    field.box.setCurrentIndex(field.box.findData(other))  # type: ignore[union-attr]
    page.reading.edit("delimiter")
    qtbot.waitUntil(lambda: desk.dataset is not None and not desk.reading, timeout=20_000)
    assert desk.dataset.reading.delimiter == other  # type: ignore[union-attr]
    page.refresh()
    assert page.reading.isVisible()
    assert page.reading.rows.headerData(0, Qt.Orientation.Horizontal) == ("a" if other == "|" else "a|x")
    desk.undo()
    qtbot.waitUntil(lambda: desk.dataset is not None and not desk.reading, timeout=20_000)
    assert desk.dataset.reading.delimiter != other  # type: ignore[union-attr]


def test_missing_marks_are_typed_as_a_list(ready, flowers: Path, desk: Desk, qtbot) -> None:
    page = ready(flowers)
    page.show_reading()
    page.reading.field("missing").set_text("NA; 3")  # type: ignore[union-attr]
    page.reading.edit("missing")
    assert desk.choices.reading.missing == ("NA", "3")


def test_done_goes_back_to_the_table(ready, flowers: Path, qtbot) -> None:
    page = ready(flowers)
    qtbot.mouseClick(button(page.header, "How it is read"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page.reading, "Done"), Qt.MouseButton.LeftButton)
    assert page.table.isVisible()


# Split


def test_shares_and_seed_are_typed(ready, flowers: Path, desk: Desk, qtbot) -> None:
    split = ready(flowers).table.split
    split.validation.set_text("20")
    split._edit_validation("20")
    split.seed.set_text("7")
    split._edit_seed("7")
    assert desk.choices.validation == 0.2
    assert desk.choices.seed == 7
    split.test.set_text("95")
    split._edit_test("95")
    assert split.test.state() == "error"


def test_rows_are_parted_by_time_or_by_group(ready, tmp_path: Path, desk: Desk, qtbot) -> None:
    path = tmp_path / "visits.csv"
    rows = [
        f"2025-{1 + row // 28:02d}-{1 + row % 28:02d},p{row % 12},{row * 7 % 13},{row % 2}"
        for row in range(200)
    ]
    path.write_text("day,patient,value,ill\n" + "\n".join(rows) + "\n", encoding="utf-8")
    page = ready(path)
    qtbot.mouseClick(page.table.split.ways.button("time"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    assert desk.survey is not None
    assert desk.survey.data.split.method == "ordered"
    page.refresh()
    assert page.table.split.column.isVisible()
    qtbot.mouseClick(page.table.split.ways.button("group"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    assert desk.survey.data.split.method == "grouped"
    qtbot.mouseClick(page.table.split.ways.button("random"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    assert desk.survey.data.split.method in ("random", "stratified")
    assert [column.role for column in desk.survey.data.columns if column.name == "patient"] == ["input"]


def test_a_test_file_of_ones_own_is_the_test_part(ready, flowers: Path, desk: Desk, qtbot) -> None:
    other = flowers.with_name("later.csv")
    other.write_bytes(flowers.read_bytes())
    page = ready(flowers)
    page.table.split.set_test_data(str(other))
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    page.refresh()
    assert page.table.split.ways.value() == "own"
    assert "Test: later.csv." in page.table.split.says.text()
    assert not page.table.split.test.box.isEnabled()


# Images


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    from PIL import Image

    for place, name in enumerate(("cats", "dogs")):
        folder = tmp_path / "pets" / name
        folder.mkdir(parents=True)
        for number in range(20):
            Image.new("RGB", (24, 24), (place * 200, number * 12, 40)).save(folder / f"{number:02d}.png")
    (tmp_path / "pets" / "cats" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnot much")
    return tmp_path / "pets"


def test_images_are_shown_by_class_and_found_by_file(ready, pictures: Path, qtbot) -> None:
    page = ready(pictures)
    view = page.images
    assert page.header.sentence() == "40 images in 2 classes, 24 × 24 colour. 1 files can't be read."
    assert [row.name for row in view.classes.rows()] == ["All images", "cats", "dogs"]
    qtbot.waitUntil(lambda: view.thumbs.image(0, 24) is not None, timeout=20_000)
    assert view.grid.model().rowCount() == 40
    view.classes.setCurrentIndex(view.classes.model().index(1, 0))
    assert view.grid.model().rowCount() == 20
    qtbot.keyClicks(view.search, "03")
    qtbot.waitUntil(lambda: view.grid.model().rowCount() == 1)
    assert view.grid.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "cats cats/03.png"
    tip = view.grid.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "24 × 24, colour" in tip


def test_unreadable_files_are_listed_by_name(ready, pictures: Path) -> None:
    view = ready(pictures).images
    view.show_files()
    assert view.file_table.isVisible()
    assert view.files.index(0, 0).data() == "cats/broken.png"
    assert view.files.index(0, 1).data()


def test_excluded_images_are_gone_until_taken_back(ready, pictures: Path, desk: Desk, qtbot) -> None:
    page = ready(pictures)
    view = page.images
    view.order.chosen.emit("file")
    view.grid.setCurrentIndex(view.grid.model().index(0, 0))
    view.exclude.click()
    assert desk.choices.exclude == ("cats/00.png",)
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    page.refresh()
    assert view.grid.model().rowCount() == 39
    desk.undo()
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    page.refresh()
    assert view.grid.model().rowCount() == 40


def test_the_image_size_is_typed(ready, pictures: Path, desk: Desk) -> None:
    card = ready(pictures).images.size_card
    card.width_field.set_text("32")
    card._set_size("32")
    assert desk.choices.size == (32, 24)
    card.width_field.set_text("9999")
    card._set_size("9999")
    assert card.width_field.state() == "error"


def test_images_without_classes_say_what_can_be_done(ready, tmp_path: Path) -> None:
    from PIL import Image

    path = tmp_path / "photos.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(12):
            picture = tmp_path / "one.png"
            Image.new("L", (16, 16), number * 20).save(picture)
            archive.write(picture, f"{number}.png")
    page = ready(path)
    assert page.images.isVisible()
    assert page.header.sentence().startswith("12 images, 16 × 16 grey.")


def test_a_refused_choice_leaves_the_data_in_sight_and_offers_undo(
    ready, flowers: Path, desk: Desk, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app import survey

    page = ready(flowers)

    def refuse(*arguments: object) -> object:
        raise UserError("The column petals can't be that. Choose another type.")

    with monkeypatch.context() as patched:
        patched.setattr(survey, "decide", refuse)
        page.table.columns.setData(page.table.columns.index(2, TYPE), "date-time")
        qtbot.waitUntil(lambda: page.banner is not None, timeout=20_000)
        assert page.table.isVisible()
    assert page.banner is not None
    qtbot.mouseClick(button(page.banner, "Undo Type of petals"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    page.refresh()
    assert page.banner is None
    assert desk.composition is not None


def test_a_row_of_another_length_can_be_left_out_from_the_banner(
    page: DataPage, desk: Desk, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "uneven.csv"
    rows = [f"{row},{row % 3},{'yes' if row % 2 else 'no'}" for row in range(60)]
    rows[40] = "1,2,3,4,5"
    path.write_text("a,b,answer\n" + "\n".join(rows) + "\n", encoding="utf-8")
    desk.open(str(path))
    qtbot.waitUntil(lambda: page.banner is not None, timeout=20_000)
    assert page.banner is not None
    assert "line 42" in page.banner.fact()
    qtbot.mouseClick(button(page.banner, "Leave out"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.dataset is not None, timeout=20_000)
    assert desk.dataset is not None
    assert desk.dataset.rows == 59


def test_images_of_one_class_can_be_learned_to_draw(
    page: DataPage, desk: Desk, pictures: Path, qtbot
) -> None:
    desk.open(str(pictures / "dogs"))
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    page.refresh()
    if page.banner is not None:
        qtbot.mouseClick(button(page.banner, "Learn to draw them"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    assert desk.survey is not None
    assert desk.survey.task == "image-generation"


def test_an_edit_that_takes_long_to_think_through_is_mentioned(
    ready, flowers: Path, desk: Desk, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time

    from app import survey

    page = ready(flowers)
    decide = survey.decide

    def slowly(*arguments: object) -> object:
        time.sleep(1.6)
        return decide(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(survey, "decide", slowly)
    page.table.columns.setData(page.table.columns.index(2, ROLE), "ignore")
    qtbot.waitUntil(lambda: page.header.sentence().startswith("Working out"), timeout=5_000)
    qtbot.waitUntil(lambda: page.header.sentence().startswith("120 rows"), timeout=20_000)


def test_the_window_names_places_to_click_instead_of_options() -> None:
    from app.ui.pages.data.remedy import said

    assert (
        said("No column of a.csv can be the answer to learn. Name one with --target.")
        == "No column of a.csv can be the answer to learn. Choose a column under Target."
    )
    assert "--" not in said(
        "All pictures in x are of one class. Add a folder with pictures of another class, or learn "
        "to draw such pictures, with --task image-generation."
    )
    for sentence in (
        "a.md holds plain texts, which come with a later version of Gradient Desk. This one trains on tables and "
        "pictures; if it is one, say so with --kind table or --kind images.",
        "a is a folder, not a table. Give the file itself, or --kind images.",
        "name has 900 classes, more than the 500 that are possible; use --task regression.",
        "it holds groups, say --type name=category; otherwise leave it out.",
    ):
        assert "--" not in said(sentence)
