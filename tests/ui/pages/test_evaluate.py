"""The Evaluate page as a user sees it: read scores, click cells and points, compare, go on."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from app import compose, files, runs
from app.choices import Choices
from app.evaluation import confusion, kept, scores
from app.runs import Run
from app.ui.components import ElidedLabel
from app.ui.desk import Desk
from app.ui.pages.evaluate import EvaluatePage, words
from app.ui.pages.evaluate.tint import contrast, legible, tint
from app.ui.theme import Theme
from app.ui.workers import Question

PRIOR_LOSS = 1.1


def classes_run(folder: Path, data: str = "sample:iris", **changes: Any) -> Run:
    """A finished run whose model takes every fifth test sample for the class after its own."""
    composed = compose.compose(data, Choices())
    rows = np.flatnonzero(composed.parts == "test")
    labels = _labels(composed)
    names = tuple(sorted(set(labels)))
    targets = np.asarray([names.index(labels[row]) for row in rows], np.int32)
    answers = targets.copy()
    answers[::5] = (answers[::5] + 1) % len(names)
    outputs = np.full((len(rows), len(names)), 0.1 / (len(names) - 1), np.float32)
    outputs[np.arange(len(rows)), answers] = 0.9 - 0.001 * np.arange(len(rows)) % 0.3
    outputs /= outputs.sum(axis=1, keepdims=True)
    losses = -np.log(outputs[np.arange(len(rows)), targets])
    matrix = confusion.of(targets, answers, len(names))
    right = float((targets == answers).mean())
    content = {
        "outcome": "completed", "best_epoch": 7, "samples": len(rows), "left_out": 0,
        "metrics": {"loss": float(losses.mean()), "accuracy": right, "balanced_accuracy": right, "macro_f1": right},
        "baseline": {"loss": PRIOR_LOSS, "accuracy": 0.318, "balanced_accuracy": 1 / 3, "macro_f1": 0.161},
        "confusion": matrix.tolist(), "classes": list(names),
    }  # fmt: skip
    if len(names) == 2:
        content["metrics"]["roc_auc"], content["baseline"]["roc_auc"] = 0.9, 0.5
    answered = kept.Kept(rows, outputs, targets, losses, total=len(rows))
    return _written(folder, composed, content | changes, answered)


def numbers_run(folder: Path, **changes: Any) -> Run:
    """A finished run that predicts diabetes, 10 too high but for one row that is 100 too low."""
    composed = compose.compose("sample:diabetes", Choices())
    rows = np.flatnonzero(composed.parts == "test")
    targets = composed.dataset.frame["progression"].astype(float).to_numpy()[rows]  # type: ignore[union-attr]
    predicted = targets + 10
    predicted[3] = targets[3] - 100
    figures = scores.regression(targets, predicted, targets.std())
    losses = ((predicted - targets) / targets.std()) ** 2
    content = {
        "outcome": "completed", "best_epoch": 12, "samples": len(rows), "left_out": 0, "confusion": None,
        "classes": None, "metrics": figures, "baseline": {"loss": 1.1, "mae": 71.03, "rmse": 80.1, "r2": -0.003},
    }  # fmt: skip
    answered = kept.Kept(rows, predicted[:, None], targets, losses, len(rows))
    return _written(folder, composed, content | changes, answered)


def _labels(composed: compose.Composition) -> list[str]:
    dataset = composed.dataset
    pictures = getattr(dataset, "labels", None)
    if pictures is not None:
        return list(pictures)
    target = composed.experiment.data.column("target")
    assert target is not None
    return [str(cell) for cell in dataset.frame[target.name]]  # type: ignore[union-attr]


def _written(folder: Path, composed: compose.Composition, content: dict[str, Any], answered: kept.Kept) -> Run:
    run = runs.prepare(folder, composed.experiment)
    files.write_json(run.metrics_file, {"format": 1, **content})
    files.write_json(run.environment_file, {"format": 1, "data_fingerprint": ""})
    kept.keep(run, answered)
    run.model_file.write_bytes(b"a model")
    return run


def flowers(table: Path) -> Path:
    """A file of 300 roses and tulips."""
    random = np.random.default_rng(0)
    lines = [f"{random.normal():.3f},{random.normal():.3f},{'rose' if at % 2 else 'tulip'}" for at in range(300)]
    table.write_text("a,b,flower\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return table


def shown(desk: Desk, run: Run, qtbot: Any, size: tuple[int, int] = (1216, 850)) -> EvaluatePage:
    """The page on a run, read and painted."""
    desk.open_run(str(run.folder))
    page = EvaluatePage(desk)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.waitUntil(lambda: page.review is not None and page.stage.isVisible(), timeout=20_000)
    return page


def texts(widget: QWidget) -> str:
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]
    return " | ".join(label.full_text() if isinstance(label, ElidedLabel) else label.text() for label in labels)


def loaded(page: EvaluatePage, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: page.originals.dataset is not None, timeout=20_000)


def click_cell(page: EvaluatePage, qtbot: Any, actual: int, answer: int) -> None:
    view = page.stage.confusion.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.cell_at(actual, answer))


@pytest.fixture
def iris(tmp_path: Path) -> Run:
    return classes_run(tmp_path / "runs" / "iris-mlp-1")


@pytest.fixture
def page(desk: Desk, iris: Run, qtbot: Any) -> EvaluatePage:
    return shown(desk, iris, qtbot)


class FakeWorker:
    """Answers questions as told, and remembers them."""

    def __init__(self, answer: Callable[[dict[str, Any]], Any]) -> None:
        self.asked: list[dict[str, Any]] = []
        self.answer = answer
        self.silent = False

    def ask(self, content: Any, answered: Any, refused: Any, progressed: Any = None) -> Question:
        self.asked.append(dict(content))

        def reply() -> None:
            try:
                answered(self.answer(dict(content)))
            except RuntimeError as error:
                refused(str(error))

        if not self.silent:
            QTimer.singleShot(0, reply)
        return Question(dict(content), answered, refused)


# Empty


def test_without_a_run_the_page_says_what_comes_first(desk: Desk, qtbot: Any) -> None:
    page = EvaluatePage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.closed.isVisible)
    assert "no trained model" in texts(page.closed)


def test_a_cancelled_run_without_a_model_says_so_and_leads_to_train(desk: Desk, iris: Run, qtbot: Any) -> None:
    iris.model_file.unlink()
    files.write_json(iris.metrics_file, {"format": 1, "outcome": "cancelled"})
    desk.open_run(str(iris.folder))
    page = EvaluatePage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.closed.isVisible)
    assert "cancelled, so it kept no model" in texts(page.closed)
    with qtbot.waitSignal(desk.wanted) as wanted:
        page.closed.button.click()
    assert wanted.args == ["train"]


def test_an_interrupted_run_without_a_model_offers_to_resume(
    desk: Desk, iris: Run, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    iris.model_file.unlink()
    files.write_json(iris.metrics_file, {"format": 1, "outcome": "interrupted"})
    iris.checkpoint_folder.mkdir(exist_ok=True)
    (iris.checkpoint_folder / "saved").write_bytes(b"weights")
    resumed: list[Run] = []
    monkeypatch.setattr(desk, "resume", resumed.append)
    desk.open_run(str(iris.folder))
    page = EvaluatePage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.closed.isVisible)
    assert page.closed.button.text() == "Resume"
    page.closed.button.click()
    assert resumed == [iris]


def test_an_interrupted_run_that_saved_nothing_leads_to_train(desk: Desk, iris: Run, qtbot: Any) -> None:
    iris.model_file.unlink()
    shutil.rmtree(iris.checkpoint_folder, ignore_errors=True)
    files.write_json(iris.metrics_file, {"format": 1, "outcome": "interrupted"})
    desk.open_run(str(iris.folder))
    page = EvaluatePage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.closed.isVisible)
    assert page.closed.button.text() == "Go to Train"


# Scores


def test_the_header_names_template_epoch_and_test_samples(page: EvaluatePage) -> None:
    assert page.header.sentence() == "MLP, weights of epoch 7, on 22 test rows it has never seen."


def test_every_score_stands_beside_its_baseline(page: EvaluatePage) -> None:
    said = texts(page.stage.scores)
    assert "77.3 %" in said and "guessing 31.8 %" in said
    assert "guessing 0.161" in said and "guessing 1.100" in said


def test_few_test_samples_come_with_how_much_one_error_weighs(page: EvaluatePage) -> None:
    said = page.stage.scores.doubt.text()
    assert page.stage.scores.doubt.isVisible()
    assert "Only 22 test samples: one more error changes the accuracy by 4.5 points." in said
    assert "between 56.6 % and 89.9 %" in said


# The confusion matrix


def test_every_cell_says_what_it_means(page: EvaluatePage) -> None:
    model = page.stage.confusion.view.matrix
    names = model.classes
    wrong = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    right = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert wrong == f"{names[0]} taken for {names[1]}, {model.counts[0, 1]} of {model.counts[0].sum()}"
    assert right.startswith(f"{names[0]} recognised, ")


def test_rows_and_columns_can_be_shown_as_percent(page: EvaluatePage) -> None:
    card = page.stage.confusion
    counts = card.view.matrix.counts
    card.mode.set_value("rows")
    card.mode.chosen.emit("rows")
    share = 100 * counts[0, 0] / counts[0].sum()
    assert card.view.matrix.index(0, 0).data() == f"{share:.0f}"
    card.mode.chosen.emit("columns")
    share = 100 * counts[0, 0] / counts[:, 0].sum()
    assert card.view.matrix.index(0, 0).data() == f"{share:.0f}"
    assert "of the column" in card.legend.text()


def test_clicking_a_cell_lists_its_rows_the_highest_loss_first(page: EvaluatePage, qtbot: Any) -> None:
    counts = page.stage.confusion.view.matrix.counts
    click_cell(page, qtbot, 1, 1)
    loaded(page, qtbot)
    rows = page.stage.behind.cases.rows
    qtbot.waitUntil(lambda: rows.rowCount() == counts[1, 1])
    losses = [float(rows.index(at, 4).data()) for at in range(rows.rowCount())]
    assert losses == sorted(losses, reverse=True)
    assert {rows.index(at, 1).data() for at in range(rows.rowCount())} == {"versicolor"}
    assert rows.headerData(5, Qt.Orientation.Horizontal) == "sepal_length"
    assert "versicolor recognised" in texts(page.stage.behind)


def test_an_empty_cell_says_so(page: EvaluatePage, qtbot: Any) -> None:
    click_cell(page, qtbot, 1, 0)
    assert "No sample is in this cell." in texts(page.stage.behind)


def test_arrows_and_enter_reach_every_cell(page: EvaluatePage, qtbot: Any) -> None:
    view = page.stage.confusion.view
    view.mark(0, 0)
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    assert view.current() == (1, 1)
    assert "versicolor recognised" in texts(page.stage.behind)


def test_choosing_a_class_shows_what_it_is_taken_for(page: EvaluatePage, qtbot: Any) -> None:
    page.stage.classes.class_chosen.emit(0)
    assert "setosa taken for versicolor" in texts(page.stage.behind)
    assert page.stage.confusion.view.current() == (0, 1)


def test_the_matrix_can_be_copied(page: EvaluatePage) -> None:
    page.stage.confusion.copy.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "\tsetosa\tversicolor\tvirginica"
    assert lines[1].split("\t")[0] == "setosa" and "0" in lines[1].split("\t")


def test_numbers_can_be_read_on_every_tint() -> None:
    for theme in ("#FFFFFF", "#2554D9"), ("#1C2027", "#7FA2FF"):
        for step in range(101):
            fill = tint(*theme, step / 100)
            assert contrast(fill, legible(fill)) >= 4.5


def test_many_classes_have_no_numbers_but_a_list_of_the_worst_pairs(desk: Desk, tmp_path: Path, qtbot: Any) -> None:
    random = np.random.default_rng(0)
    table = tmp_path / "many.csv"
    lines = [f"{random.normal():.3f},{random.normal():.3f},kind {at % 25:02}" for at in range(1000)]
    table.write_text("a,b,kind\n" + "\n".join(lines) + "\n", encoding="utf-8")
    page = shown(desk, classes_run(tmp_path / "runs" / "many", str(table)), qtbot)
    view = page.stage.confusion.view
    assert not view.numbered()
    assert "kind 00" in view.matrix.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    pairs = page.stage.pairs
    assert pairs.isVisible() and pairs.rows.rowCount() > 5
    pairs.table.clicked.emit(pairs.rows.index(2, 0))
    actual = pairs.rows.index(2, 0).data()
    assert f"{actual} taken for" in texts(page.stage.behind)


# Classes


def test_classes_are_listed_the_weakest_first_and_can_be_sorted(page: EvaluatePage) -> None:
    card = page.stage.classes
    values = [float(card.rows.index(at, 3).data()) for at in range(3)]
    assert values == sorted(values)
    card.order.set_value("class")
    card.order.chosen.emit("class")
    assert [card.rows.index(at, 0).data() for at in range(3)] == ["setosa", "versicolor", "virginica"]
    card.table.horizontalHeader().sectionClicked.emit(2)
    recalls = [float(card.rows.index(at, 2).data()) for at in range(3)]
    assert recalls == sorted(recalls)
    card.table.horizontalHeader().sectionClicked.emit(2)
    assert [float(card.rows.index(at, 2).data()) for at in range(3)] == sorted(recalls, reverse=True)


# Curves


def test_the_threshold_moves_precision_and_recall(page: EvaluatePage, qtbot: Any) -> None:
    page.stage.views.tabs.set_value("tradeoff")
    card, said = page.stage.tradeoff, page.stage.threshold
    assert card.isVisible() and said.isVisible()
    card.slider.setValue(0)
    qtbot.waitUntil(lambda: said.recall.number() == "1.000")
    share = said.precision.number()
    card.slider.setValue(1000)
    qtbot.waitUntil(lambda: said.recall.number() == "0.000")
    assert said.precision.number() == "–"
    assert float(share) == pytest.approx(7 / 22, abs=0.06)
    assert "test part" in said.note.text()


def test_clicking_the_curve_takes_its_threshold(page: EvaluatePage, qtbot: Any) -> None:
    page.stage.views.tabs.set_value("tradeoff")
    card = page.stage.tradeoff
    chart = card.roc.chart
    card.roc.picked.emit(3)
    assert card.threshold == pytest.approx(float(chart.thresholds[3]), abs=1e-6)
    assert card.label.text() == f"Threshold {card.threshold:.3f}"


def test_calibration_says_how_sure_and_how_often_right(page: EvaluatePage) -> None:
    page.stage.views.tabs.set_value("calibration")
    assert "and is right 77.3 % of the time" in page.stage.certainty.found.text()
    assert page.stage.calibration.view.chart is not None


# The worst samples


def test_the_worst_samples_come_first_and_show_all_about_themselves(page: EvaluatePage, qtbot: Any) -> None:
    page.stage.views.tabs.set_value("worst")
    loaded(page, qtbot)
    cases = page.stage.worst.cases
    qtbot.waitUntil(lambda: cases.shown() == 22)
    cases.select(0)
    detail = page.stage.detail
    review = page.review
    worst = int(review.worst()[0])
    assert f"Row {review.kept.rows[worst] + 1}" in texts(detail)
    assert "the model says" in detail.said.text()
    assert detail.rows.index(0, 0).data() == "sepal_length"
    assert any(bar.strong for bar in detail.bars.rows())


@pytest.mark.parametrize("place", ["sample:iris", "flowers.csv"])
def test_samples_are_left_out_of_the_open_data_and_undo_takes_that_back(
    desk: Desk, opened: Callable[[str], Desk], tmp_path: Path, qtbot: Any, place: str
) -> None:
    if place != "sample:iris":
        place = str(flowers(tmp_path / place))
    run = classes_run(tmp_path / "runs" / "run", place)
    opened(place)
    page = shown(desk, run, qtbot)
    page.stage.views.tabs.set_value("worst")
    loaded(page, qtbot)
    assert page.originals.dataset is desk.dataset
    page.stage.worst.cases.select(0)
    row = int(page.review.kept.rows[page.review.worst()[0]]) + 1
    page.stage.worst.exclude.click()
    assert desk.choices.exclude == (row,)
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    assert not page.stage.worst.exclude.isEnabled()
    page.stage.worst.cases.select(1)
    page.stage.worst.exclude.click()
    assert len(desk.choices.exclude) == 2
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    desk.undo()
    desk.undo()
    assert desk.choices.exclude == ()
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)


def test_nothing_can_be_left_out_while_other_data_are_open(page: EvaluatePage, qtbot: Any) -> None:
    page.stage.views.tabs.set_value("worst")
    loaded(page, qtbot)
    page.stage.worst.cases.select(0)
    assert not page.stage.worst.exclude.isEnabled()
    assert "Set up again" in page.stage.worst.exclude.toolTip()


def test_pictures_behind_a_cell_are_shown_with_how_sure_the_model_was(desk: Desk, tmp_path: Path, qtbot: Any) -> None:
    page = shown(desk, classes_run(tmp_path / "runs" / "digits", "sample:digits"), qtbot)
    click_cell(page, qtbot, 2, 2)
    loaded(page, qtbot)
    cases = page.stage.behind.cases
    counts = page.stage.confusion.view.matrix.counts
    qtbot.waitUntil(lambda: cases.shown() == counts[2, 2], timeout=20_000)
    qtbot.waitUntil(lambda: cases._image(0) is not None, timeout=20_000)
    assert cases.grid.isVisible()
    index = cases.grid.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.UserRole).endswith(" %")
    assert "is 2, says 2 with" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_data_that_are_gone_are_said_and_the_matrix_still_works(desk: Desk, tmp_path: Path, qtbot: Any) -> None:
    table = flowers(tmp_path / "flowers.csv")
    run = classes_run(tmp_path / "runs" / "flowers", str(table))
    table.unlink()
    page = shown(desk, run, qtbot)
    click_cell(page, qtbot, 0, 0)
    qtbot.waitUntil(lambda: bool(page.originals.problem), timeout=20_000)
    assert "flowers.csv" in texts(page.stage.behind)
    assert page.stage.confusion.view.matrix.index(0, 0).data() not in ("", None)
    assert page.stage.scores.parts["roc_auc"].isVisible()


# Numbers


def test_a_point_shows_its_row_with_actual_predicted_and_error(desk: Desk, tmp_path: Path, qtbot: Any) -> None:
    page = shown(desk, numbers_run(tmp_path / "runs" / "diabetes"), qtbot)
    assert page.stage.view == "predicted"
    assert "the mean 71.03" in texts(page.stage.scores)
    page.stage.predicted.view.picked.emit(3)
    loaded(page, qtbot)
    point = page.stage.point
    actual = page.review.kept.targets[3]
    assert point.said.text() == f"progression is {actual:.0f}; the model says {actual - 100:.0f}, -100 off."
    qtbot.waitUntil(lambda: point.rows.rowCount() == 11)
    assert f"Row {page.review.kept.rows[3] + 1}" in texts(point)


def test_the_worst_rows_of_numbers_are_a_table_for_the_keyboard(desk: Desk, tmp_path: Path, qtbot: Any) -> None:
    page = shown(desk, numbers_run(tmp_path / "runs" / "diabetes"), qtbot)
    page.stage.views.tabs.set_value("worst")
    loaded(page, qtbot)
    rows = page.stage.worst.cases.rows
    qtbot.waitUntil(lambda: rows.rowCount() == 66)
    assert rows.index(0, 3).data() == "-100"
    table = page.stage.worst.cases.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert "progression is" in page.stage.detail.said.text()


def test_residuals_have_a_view_of_their_own(desk: Desk, tmp_path: Path, qtbot: Any) -> None:
    page = shown(desk, numbers_run(tmp_path / "runs" / "diabetes"), qtbot)
    page.stage.views.tabs.set_value("residuals")
    assert page.stage.residuals.isVisible()
    assert page.stage.residuals.view.chart is not None


# Runs


def test_two_runs_are_compared_score_by_score(desk: Desk, iris: Run, tmp_path: Path, qtbot: Any) -> None:
    other = classes_run(tmp_path / "runs" / "iris-mlp-2", metrics={"loss": 0.2, "accuracy": 1.0, "macro_f1": 1.0})
    page = shown(desk, iris, qtbot)
    page.stage.views.tabs.set_value("compare")
    card = page.stage.compare
    qtbot.waitUntil(lambda: card.choice.count() == 2, timeout=20_000)
    card.choice.set_value(str(other.folder))
    card.choice.chosen.emit(str(other.folder))
    qtbot.waitUntil(lambda: card.other is not None, timeout=20_000)
    assert card.rows.index(0, 4).data() == "-22.7 points, worse"
    assert "same samples" in card.note.text()
    assert page.stage.compared.isVisible()
    assert page.stage.compared.rows.rowCount() == 3


def test_an_earlier_run_opens_from_the_drop_down(desk: Desk, iris: Run, tmp_path: Path, qtbot: Any) -> None:
    other = numbers_run(tmp_path / "runs" / "diabetes-mlp-1")
    page = shown(desk, iris, qtbot)
    choice: QComboBox = page.stage.views.run
    qtbot.waitUntil(lambda: choice.count() == 2, timeout=20_000)
    labels = [choice.itemText(at) for at in range(2)]
    assert any(label.startswith("MLP, diabetes, ") for label in labels)
    choice.chosen.emit(str(other.folder))
    qtbot.waitUntil(lambda: page.review is not None and page.review.kind == "numbers", timeout=20_000)
    assert page.stage.predicted.isVisible() and not page.stage.confusion.isVisible()


def test_the_model_can_be_used_and_the_experiment_set_up_again(page: EvaluatePage, qtbot: Any) -> None:
    with qtbot.waitSignal(page.desk.wanted) as wanted:
        page.use.click()
    assert wanted.args == ["use"]
    page.again.click()
    assert page.desk.draft.path == "sample:iris"
    qtbot.waitUntil(lambda: not page.desk.reading, timeout=20_000)


# Busy and failed


def test_a_run_without_kept_answers_has_them_fetched(
    desk: Desk, iris: Run, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = kept.read(iris)
    iris.predictions_file.unlink()

    def answer(content: dict[str, Any]) -> Any:
        assert content == {"ask": "answers", "run": str(iris.folder)}
        kept.keep(iris, whole)
        return {"path": str(iris.predictions_file), "made": True}

    worker = FakeWorker(answer)
    worker.silent = True
    monkeypatch.setattr(desk.workers, "ask", worker.ask)
    page = shown(desk, iris, qtbot)
    qtbot.waitUntil(lambda: bool(worker.asked))
    assert page.stage.hint.isVisible() and "Scoring the test part" in page.stage.hint.text()
    assert not page.stage.views.tabs.isTabEnabled(1)
    worker.silent = False
    page.reader._question = None
    page.reader.open(iris, again=True)
    qtbot.waitUntil(lambda: page.review.kept is not None, timeout=20_000)
    assert page.stage.views.tabs.isTabEnabled(1) and not page.stage.hint.isVisible()


def test_an_interrupted_run_is_scored_and_says_that_it_was_interrupted(
    desk: Desk, iris: Run, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = iris.metrics()
    result = {key: content[key] for key in ("metrics", "baseline", "confusion", "classes", "samples")}
    files.write_json(iris.metrics_file, {"format": 1, "outcome": "interrupted"})
    worker = FakeWorker(lambda asked: result)
    monkeypatch.setattr(desk.workers, "ask", worker.ask)
    page = shown(desk, iris, qtbot)
    assert worker.asked == [{"ask": "evaluate", "run": str(iris.folder)}]
    assert "77.3 %" in texts(page.stage.scores)
    qtbot.waitUntil(lambda: page.banner is not None and "interrupted" in texts(page.banner))


def test_a_refused_scoring_says_why_and_can_be_tried_again(
    desk: Desk, iris: Run, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.write_json(iris.metrics_file, {"format": 1, "outcome": "interrupted"})

    def refuse(asked: dict[str, Any]) -> Any:
        raise RuntimeError("flowers.csv is not there. Put it back.")

    worker = FakeWorker(refuse)
    monkeypatch.setattr(desk.workers, "ask", worker.ask)
    desk.open_run(str(iris.folder))
    page = EvaluatePage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 850)
    page.show()
    qtbot.waitUntil(lambda: page.banner is not None and page.banner.isVisible(), timeout=20_000)
    assert "flowers.csv is not there" in texts(page.banner)
    assert "This run was not scored" in texts(page.waiting)
    page.banner.acted.emit("retry")
    qtbot.waitUntil(lambda: len(worker.asked) == 2, timeout=20_000)


def test_a_damaged_run_is_said_in_a_sentence(desk: Desk, iris: Run, qtbot: Any) -> None:
    files.write_json(iris.metrics_file, {"format": 1, "outcome": "completed", "confusion": [[1, 2]], "classes": ["a"]})
    desk.open_run(str(iris.folder))
    page = EvaluatePage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.banner is not None and page.banner.isVisible(), timeout=20_000)
    assert "metrics.json is damaged" in texts(page.banner)
    assert "This run can't be shown" in texts(page.waiting)


def test_damaged_answers_leave_the_scores_and_say_why_the_samples_are_missing(
    desk: Desk, iris: Run, qtbot: Any
) -> None:
    iris.predictions_file.write_bytes(b"no archive")
    page = shown(desk, iris, qtbot)
    assert "77.3 %" in texts(page.stage.scores)
    assert not page.stage.views.tabs.isTabEnabled(1)
    assert "damaged" in texts(page.stage.behind)


def test_resumed_runs_are_read_again(page: EvaluatePage, iris: Run, qtbot: Any) -> None:
    content = iris.metrics()
    content["metrics"]["accuracy"] = 0.9
    files.write_json(iris.metrics_file, content)
    page.desk.training.ended.emit("completed")
    qtbot.waitUntil(lambda: "90.0 %" in texts(page.stage.scores), timeout=20_000)


# Looks


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("kind", ["classes", "numbers"])
def test_nothing_is_wider_than_the_page(
    desk: Desk, tmp_path: Path, qtbot: Any, theme: Theme, zoom: float, kind: str
) -> None:
    make = classes_run if kind == "classes" else numbers_run
    theme.set_zoom(zoom)
    page = shown(desk, make(tmp_path / "runs" / "run"), qtbot, size=(1056 if zoom == 1 else 1152, 640))
    page.originals.want()
    loaded(page, qtbot)
    for at in range(page.stage.views.tabs.count()):
        page.stage.views.tabs.setCurrentIndex(at)
        qtbot.wait(30)
        content = page.stage.widget()
        assert content.width() <= page.stage.viewport().width(), page.stage.view
        for part in content.findChildren(QWidget):
            if part.isVisible() and isinstance(part, QAbstractButton | QLabel):
                corner = part.mapTo(content, QPoint(part.width(), 0))
                assert corner.x() <= content.width() + 1, (page.stage.view, part)


def test_on_a_projector_the_side_is_hidden(page: EvaluatePage, theme: Theme, qtbot: Any) -> None:
    theme.set_presenting(True)
    qtbot.waitUntil(lambda: not page.stage.classes.isVisible())
    assert page.stage.confusion.isVisible() and page.stage.scores.isVisible()
    theme.set_presenting(False)
    qtbot.waitUntil(page.stage.classes.isVisible)


def test_controls_have_names_unique_among_those_that_can_be_seen(page: EvaluatePage, qtbot: Any) -> None:
    for at in range(page.stage.views.tabs.count()):
        page.stage.views.tabs.setCurrentIndex(at)
        qtbot.wait(10)
        controls = [w for w in page.findChildren(QAbstractButton) if w.isVisible()]
        names = [w.accessibleName() or w.text() for w in controls]
        assert all(names)
        assert len(set(names)) == len(names), sorted(names)


def test_an_answer_about_a_run_that_was_left_is_dropped(
    desk: Desk, iris: Run, tmp_path: Path, qtbot: Any
) -> None:
    page = shown(desk, iris, qtbot)
    other = numbers_run(tmp_path / "runs" / "diabetes-mlp-1")
    review = page.review
    desk.open_run(str(other.folder))
    page.refresh()
    page.reader._read(dataclasses.replace(review, epoch=99))
    assert "epoch 99" not in page.header.sentence()
    qtbot.waitUntil(lambda: page.review is not None and page.review.run == other, timeout=20_000)


def test_a_score_a_little_below_nothing_has_no_sign() -> None:
    assert words.score("r2", -0.0001) == "0.000"
    assert words.score("r2", -0.0011) == "-0.001"
