"""Trying a row on the Use page, as a user does."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.ui.pages.use.cells import KNOWN, OTHER, ChoiceCell, NumberCell, SwitchCell


def test_without_a_model_it_says_what_comes_first(page, qtbot, hand):
    qtbot.waitUntil(page.closed.isVisible)
    assert "Train first" in hand.texts(page) and "no trained model" in hand.texts(page)
    assert page.closed.button.label() == "Go to Train"


def test_a_damaged_run_is_said_and_can_be_tried_again(desk, page, qtbot, finished, hand):
    run = finished("sample:iris")
    kept = run.preprocessing_file.read_text()
    run.preprocessing_file.write_text("{")
    desk.open_run(str(run.folder))
    qtbot.waitUntil(lambda: page.banner is not None)
    assert page.banner.fact() == "The run can't be used." and "preprocessing.json" in page.banner.sentence()
    run.preprocessing_file.write_text(kept)
    hand.click(page.banner.button("again"))
    qtbot.waitUntil(lambda: page.subject is not None)
    assert page.banner is None and page.try_one.isVisible()


def test_the_header_names_template_epoch_and_run(iris):
    assert iris.header.sentence().startswith("MLP, weights of epoch 7. iris-mlp-")


def test_the_form_begins_with_typical_values_and_shows_training_ranges(iris, worker, hand):
    row = worker.last("predict_one").content["row"]
    assert list(row) == ["sepal_length", "sepal_width", "petal_length", "petal_width"]
    length = hand.named(iris, "petal_length")
    assert length.column.low <= float(row["petal_length"]) <= length.column.high
    assert length.field.line._hint == "1 to 6.9"


def test_the_answer_follows_what_is_typed(iris, worker, qtbot, hand):
    hand.say(worker.last("predict_one"), "versicolor", setosa=0.1, versicolor=0.7, virginica=0.2)
    answer = iris.try_one.answer
    assert answer.said.full_text() == "versicolor" and answer.sure.text() == "70.0 % sure"
    assert [bar.name for bar in answer.bars.rows()] == ["versicolor", "virginica", "setosa"]
    assert answer.bars.rows()[0].strong and not answer.bars.rows()[1].strong
    assert answer.note.text().startswith("Of 90 samples of versicolor in the test part it named 88.")
    hand.retype(hand.named(iris, "petal_length").field.line, "6.1")
    qtbot.waitUntil(lambda: worker.last("predict_one").content["row"]["petal_length"] == "6.1", timeout=400)
    hand.say(worker.last("predict_one"), "virginica", setosa=0.01, versicolor=0.09, virginica=0.9)
    assert answer.said.full_text() == "virginica"


def test_while_one_answer_is_awaited_only_the_newest_values_are_asked_next(iris, worker, qtbot, hand):
    first = worker.last("predict_one")
    line = hand.named(iris, "sepal_width").field.line
    for text in ("2", "2.5", "3.9"):
        hand.retype(line, text)
        qtbot.wait(50)
    assert len(worker.of("predict_one")) == 1
    hand.say(first, "setosa", setosa=1.0)
    assert len(worker.of("predict_one")) == 2
    assert worker.last("predict_one").content["row"]["sepal_width"] == "3.9"


def test_logits_stand_beside_probabilities(iris, worker, hand):
    hand.say(worker.last("predict_one"), "setosa", setosa=0.5, versicolor=0.25, virginica=0.25)
    answer = iris.try_one.answer
    hand.click(answer.kind.button("logits"))
    assert answer.bars.rows()[0].name == "setosa" and answer.bars.rows()[0].percent == "-0.69"


def test_a_row_of_the_test_part_comes_with_its_true_answer(iris, worker, qtbot, hand):
    hand.say(worker.last("predict_one"), "setosa", setosa=1.0)
    hand.click(iris.try_one.form.take)
    qtbot.waitUntil(lambda: len(worker.of("predict_one")) == 2)
    row = iris.try_one.form.row
    assert worker.last("predict_one").content["row"]["petal_width"] == row.texts["petal_width"]
    hand.say(worker.last("predict_one"), row.truth, **{row.truth: 1.0})
    assert iris.try_one.answer.truth.isVisible()
    assert iris.try_one.answer.truth.text() == f"True answer: {row.truth}"
    assert "never seen in training" in iris.try_one.form.from_where.text()
    hand.retype(hand.named(iris, "petal_width").field.line, "9")
    qtbot.waitUntil(lambda: not iris.try_one.answer.truth.isVisible())


def test_a_value_beyond_training_and_one_that_is_no_number_are_flagged_at_their_field(
    iris, worker, qtbot, hand
):
    cell = hand.named(iris, "sepal_length")
    hand.retype(cell.field.line, "99")
    qtbot.wait(60)
    hand.say(worker.last("predict_one"), "setosa", setosa=1.0)
    worker.last("predict_one").answer(
        prediction="setosa",
        probabilities=[{"class": "setosa", "value": 1.0}],
        logits=[0.0],
        missing=[],
        unknown=[],
    )
    assert cell.field.state() == "warning" and cell.field.note().startswith("In training it was 4.")
    hand.retype(cell.field.line, "long")
    qtbot.waitUntil(lambda: worker.last("predict_one").content["row"]["sepal_length"] == "long")
    worker.last("predict_one").answer(
        prediction="setosa", probabilities=[{"class": "setosa", "value": 1.0}], logits=[0.0],
        missing=["sepal_length"], unknown=[],
    )  # fmt: skip
    assert cell.field.note() == "Not a number: counts as missing."


def test_while_the_engine_gets_ready_the_page_says_so(iris, worker, qtbot, hand):
    waiting = iris.try_one.answer.waiting
    qtbot.waitUntil(waiting.isVisible)
    assert waiting.text() == "Preparing the engine. This takes a few seconds."
    hand.say(worker.last("predict_one"), "setosa", setosa=1.0)
    assert not waiting.isVisible()


def test_an_answer_that_fails_is_a_banner_and_the_page_goes_on(iris, worker, qtbot, hand):
    worker.last("predict_one").refuse("The model of this run is damaged.")
    assert iris.banner.fact() == "The model gave no answer."
    assert iris.banner.sentence() == "The model of this run is damaged."
    hand.retype(hand.named(iris, "sepal_length").field.line, "5")
    qtbot.waitUntil(lambda: len(worker.of("predict_one")) == 2)


@pytest.fixture
def passengers(tmp_path: Path) -> Path:
    """A table with a category, a yes or no, a number and a date."""
    path = tmp_path / "passengers.csv"
    rows = ["port,adult,age,day,survived"]
    for number in range(120):
        port, adult = ("Cherbourg", "Queenstown", "Fish & Chips")[number % 3], ("yes", "no")[number % 2]
        age = number % 50 + 0.5
        rows.append(
            f"{port},{adult},{age},2024-{number % 12 + 1:02d}-{number % 28 + 1:02d},{'ja' if number % 3 else 'nein'}"
        )
    path.write_text("\n".join(rows) + "\n")
    return path


def test_categories_yes_or_no_and_others_can_be_set(use, passengers, worker, qtbot, hand):
    page = use(str(passengers))
    qtbot.waitUntil(lambda: bool(worker.of("predict_one")))
    port, adult = hand.named(page, "port"), hand.named(page, "adult")
    assert (
        isinstance(port, ChoiceCell)
        and isinstance(adult, SwitchCell)
        and isinstance(hand.named(page, "age"), NumberCell)
    )
    hand.say(worker.last("predict_one"), "ja", ja=0.5, nein=0.5)
    box = port.field.choice
    assert [box.itemText(at) for at in range(box.count())][-2:] == ["(missing)", "Other…"]
    box.set_value(KNOWN + "Fish & Chips")
    box.chosen.emit(KNOWN + "Fish & Chips")
    before = worker.last("predict_one").content["row"]
    qtbot.waitUntil(lambda: worker.last("predict_one").content["row"]["port"] == "Fish & Chips")
    hand.say(worker.last("predict_one"), "ja", ja=0.5, nein=0.5)
    hand.click(adult.switch)
    qtbot.waitUntil(lambda: worker.last("predict_one").content["row"]["adult"] != before["adult"])
    assert worker.last("predict_one").content["row"]["adult"] in ("yes", "no")
    hand.say(worker.last("predict_one"), "ja", ja=0.5, nein=0.5)
    box.set_value(OTHER)
    box.chosen.emit(OTHER)
    assert port.other.isVisible()
    qtbot.keyClicks(port.other, "Southampton")
    qtbot.waitUntil(lambda: len(worker.of("predict_one")) >= 4)
    while worker.last("predict_one").content["row"]["port"] != "Southampton":
        hand.say(worker.last("predict_one"), "ja", ja=0.5, nein=0.5)
    asked = worker.last("predict_one")
    asked.answer(
        prediction="ja",
        probabilities=[{"class": "ja", "value": 1.0}],
        logits=[1.0],
        missing=[],
        unknown=["port"],
    )
    assert port.field.note() == "Never seen in training."


def test_without_the_data_the_form_still_works(use, passengers, desk, page, worker, qtbot, finished, hand):
    run = finished(str(passengers))
    passengers.unlink()
    desk.open_run(str(run.folder))
    qtbot.waitUntil(lambda: page.subject is not None)
    assert not page.try_one.form.take.isEnabled()
    assert "data can't be read" in page.try_one.form.from_where.text()
    assert hand.named(page, "port").text() in ("Cherbourg", "Queenstown", "Fish & Chips")
    qtbot.waitUntil(lambda: bool(worker.of("predict_one")))


def test_a_number_is_told_with_its_typical_error(use, worker, qtbot):
    page = use("sample:diabetes", metrics={"mae": 47.3})
    qtbot.waitUntil(lambda: bool(worker.of("predict_one")))
    worker.last("predict_one").answer(prediction=152.04, value=152.04, missing=[], unknown=[])
    answer = page.try_one.answer
    assert answer.said.full_text() == "152.0" and answer.sure.text() == "give or take 47.30"
    assert "off by 47.30 on average" in answer.note.text()
    assert not answer.bars.isVisible() and not answer.kind.isVisible()


def test_another_run_gives_up_what_was_asked_about_the_last(iris, use, worker, qtbot):
    old = worker.last("predict_one")
    use("sample:wine")
    assert old.dropped
    qtbot.waitUntil(lambda: len(worker.of("predict_one")) == 2)
    assert "sepal_length" not in worker.last("predict_one").content["row"]


def test_a_wide_table_is_shown_in_part_and_asked_whole(use, tmp_path, worker, qtbot):
    path = tmp_path / "wide.csv"
    names = [f"x{number}" for number in range(230)]
    lines = [",".join([*names, "label"])]
    for row in range(40):
        lines.append(
            ",".join([*(f"{(row * 7 + at * 13) % 97 / 10 + 0.05:.2f}" for at in range(230)), "ab"[row % 2]])
        )
    path.write_text("\n".join(lines) + "\n")
    page = use(str(path))
    qtbot.waitUntil(
        lambda: len(page.try_one.form.cells()) == min(200, len(page.subject.columns)), timeout=20_000
    )
    qtbot.waitUntil(lambda: bool(worker.of("predict_one")))
    assert len(worker.last("predict_one").content["row"]) == len(page.subject.columns) > 200
    assert page.try_one.form.more.isVisible()


def test_the_tab_key_goes_through_the_form_in_order(iris, hand, qtbot):
    lines = [made.field.line for made in iris.try_one.form.cells()]
    iris.activateWindow()
    iris.try_one.form.typical.setFocus()
    for line in lines:
        qtbot.keyClick(iris.focusWidget(), Qt.Key.Key_Tab)
        assert iris.focusWidget() is line


def test_nothing_is_asked_while_nobody_looks(iris, worker, hand, qtbot):
    hand.say(worker.last("predict_one"), "setosa", setosa=1.0)
    iris.tabs.set_value("many")
    iris.try_one.form.take.click()
    qtbot.wait(80)
    assert len(worker.of("predict_one")) == 1
    iris.tabs.set_value("try")
    qtbot.waitUntil(lambda: len(worker.of("predict_one")) == 2)
