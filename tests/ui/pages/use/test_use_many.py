"""Predicting many on the Use page, and exporting."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from app.ui.pages.use import UsePage


@pytest.fixture
def many(iris: UsePage, tmp_path: Path) -> UsePage:
    iris.tabs.set_value("many")
    (tmp_path / "flowers.csv").write_text("a,b\n1,2\n")
    return iris


def test_many_asks_for_data_first(many):
    assert not many.many.start.isEnabled()
    assert many.many.start.accessibleDescription() == "Choose the data first."


def test_a_file_is_predicted_with_progress_and_the_first_answers_are_shown(
    many, worker, tmp_path, qtbot, hand
):
    part = many.many
    part.take(str(tmp_path / "flowers.csv"))
    assert part.output_line.full_text() == str(tmp_path / "flowers-predicted.csv")
    hand.click(part.start)
    asked = worker.last("predict")
    assert asked.content["data"] == str(tmp_path / "flowers.csv") and part.cancel.isVisible()
    assert part.progress.text() == "Preparing the engine. This takes a few seconds."
    asked.progress(0.42, "Predicting")
    assert part.progress.text() == "Predicting: 42.0 % done"
    output = Path(asked.content["output"])
    with open(output, "w", newline="") as stream:
        csv.writer(stream).writerows(
            [
                ["a", "prediction", "probability_x"],
                *([str(number), "x", "0.987654321"] for number in range(50)),
            ]
        )
    asked.answer(rows=50, output=str(output), findings=[{"code": "c", "message": "2 rows were odd."}])
    qtbot.waitUntil(lambda: part.preview.model().rowCount() == 12)
    assert part.said.full_text() == "50 rows are predicted in flowers-predicted.csv."
    model = part.preview.model()
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)] == [
        "prediction",
        "probability_x",
        "a",
    ]
    assert model.index(0, 1).data() == "0.9877"
    assert part.findings.text() == "2 rows were odd." and part.show_folder.isVisible()


def test_predicting_is_cancelled(many, worker, tmp_path, hand):
    many.many.take(str(tmp_path / "flowers.csv"))
    hand.click(many.many.start)
    hand.click(many.many.cancel)
    assert (
        worker.last("predict").dropped and many.many.start.isVisible() and not many.many.progress.isVisible()
    )


def test_data_that_do_not_fit_are_said(many, worker, tmp_path, hand):
    many.many.take(str(tmp_path / "flowers.csv"))
    hand.click(many.many.start)
    worker.last("predict").refuse("The data lack the columns sepal_length.")
    assert many.banner.fact() == "Nothing was predicted." and "sepal_length" in many.banner.sentence()
    assert many.many.start.isEnabled()


def test_predictions_never_overwrite_the_data(many, worker, tmp_path, hand):
    part = many.many
    part.take(str(tmp_path / "flowers.csv"))
    part._save_to(str(tmp_path / "flowers.csv"))
    hand.click(part.start)
    assert not worker.of("predict") and many.banner.fact() == "The predictions would overwrite the data."
    (tmp_path / "flowers-predicted.csv").write_text("kept")
    part.take(str(tmp_path / "flowers.csv"))
    assert part.output == str(tmp_path / "flowers-predicted-2.csv")


def test_an_export_shows_its_self_test(iris, worker, monkeypatch, hand):
    row = iris.exports.rows["keras"]
    assert row.facts.text() == "Python, .keras, 0.2 MB"
    hand.click(row.button)
    asked = worker.last("export")
    assert asked.content["format"] == "keras" and Path(asked.content["path"]).parent == iris.exports.folder
    assert row.button.label() == "Cancel"
    Path(asked.content["path"]).write_bytes(b"x" * 2000)
    test = {"samples": 32, "max_difference": 4e-7, "passed": True}
    asked.answer(path=asked.content["path"], format="keras", self_test=test)
    assert (
        row.outcome.text() == "Same answers, within 0.0000004."
        and row.facts.text() == "Python, .keras, 2.0 kB"
    )
    facts = iris.exports.facts.facts()
    assert facts["Samples compared"] == "32" and facts["Largest difference"] == "0.0000004"
    assert facts["Opened with"].startswith("Keras 3")
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    hand.click(row.button)
    assert shown == [str(iris.exports.folder)]


def test_equal_answers_are_said_to_be_equal(iris, worker, hand):
    hand.click(iris.exports.rows["keras"].button)
    asked = worker.last("export")
    asked.answer(
        path=asked.content["path"],
        format="keras",
        self_test={"samples": 32, "max_difference": 0.0, "passed": True},
    )
    assert iris.exports.rows["keras"].outcome.text() == "Same answers, no difference."


def test_a_failed_export_says_why_at_its_format(iris, worker, hand):
    row = iris.exports.rows["keras"]
    hand.click(row.button)
    worker.last("export").refuse("The exported file predicts otherwise than the run.")
    assert row.outcome.text() == "The exported file predicts otherwise than the run."
    assert row.button.label() == "Export" and row.button.isEnabled()


def test_an_export_is_cancelled(iris, worker, hand):
    row = iris.exports.rows["keras"]
    hand.click(row.button)
    hand.click(row.button)
    assert worker.last("export").dropped and worker.killed == 1 and row.state == "ready"


def test_the_export_folder_is_remembered(iris, worker, desk, tmp_path, qtbot, hand):
    (tmp_path / "mine").mkdir()
    iris.exports.set_folder(str(tmp_path / "mine"))
    hand.click(iris.exports.rows["keras"].button)
    assert Path(worker.last("export").content["path"]).parent == tmp_path / "mine"
    again = UsePage(desk)
    qtbot.addWidget(again)
    assert again.exports.folder == tmp_path / "mine"


def test_new_weights_want_a_new_export(iris, desk, worker, qtbot, hand):
    hand.click(iris.exports.rows["keras"].button)
    asked = worker.last("export")
    asked.answer(
        path=asked.content["path"],
        format="keras",
        self_test={"samples": 1, "max_difference": 0.0, "passed": True},
    )
    import os

    os.utime(iris.subject.run.model_file, ns=(1, 1))
    desk.run_changed.emit()
    qtbot.waitUntil(lambda: iris.exports.rows["keras"].state == "ready")
    assert not iris.exports.facts.isVisible()


def test_only_formats_of_this_version_are_offered(iris):
    from app.export import FORMATS

    assert list(iris.exports.rows) == [format.id for format in FORMATS]
