"""The learning-rate finder on the Model page: one click, a chart, and a rate that Undo takes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.draft import with_setting
from app.ui.desk import Desk
from app.ui.pages.model import ModelPage
from app.ui.pages.model.finder import RateFinder
from app.ui.workers import Question

RATES = np.geomspace(1e-6, 1.0, 150)
FOUND = {
    "rates": RATES.tolist(),
    "losses": (2.0 - np.minimum(1.5, 50 * RATES)).tolist(),
    "smooth": (2.0 - np.minimum(1.5, 50 * RATES)).tolist(),
    "suggestion": 0.0031,
}


class Worker:
    """Keeps the question until the test answers it."""

    def __init__(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        self.open: list[Question] = []
        self.dropped: list[Question] = []
        monkeypatch.setattr(desk.workers, "ask", self.ask)
        monkeypatch.setattr(desk.workers, "drop", lambda question, at_once=False: self.dropped.append(question))

    def ask(self, content: dict[str, Any], answered: Any, refused: Any, progressed: Any = None) -> Question:
        question = Question(content, answered, refused, progressed)
        if content["ask"] == "find_rate":
            self.open.append(question)
        return question


@pytest.fixture
def worker(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Worker:
    return Worker(desk, monkeypatch)


@pytest.fixture
def page(opened: Callable[[str], Desk], worker: Worker, qtbot) -> ModelPage:
    page = ModelPage(opened("sample:iris"))
    qtbot.addWidget(page)
    page.resize(1216, 870)
    page.show()
    qtbot.waitUntil(lambda: page.card.finder.look.isEnabled())
    return page


@pytest.fixture
def finder(page: ModelPage) -> RateFinder:
    return page.card.finder


def click(qtbot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_one_click_asks_about_the_experiment_as_it_stands_and_says_how_far_it_is(finder, worker, desk, qtbot):
    click(qtbot, finder.look)
    assert worker.open[0].content == {"ask": "find_rate", "experiment": desk.composition.experiment.to_json()}
    assert finder.looking and not finder.look.isVisible() and finder.cancel.isVisible()
    worker.open[0].progressed(0.4, "")
    assert finder.progress.text() == "Trying learning rates" and finder.progress.bar.value() == 4000


def test_the_suggested_rate_is_one_edit_that_undo_takes_back(finder, page, worker, desk, qtbot):
    before = desk.composition.experiment.training["learning_rate"]
    click(qtbot, finder.look)
    worker.open[0].answered(FOUND)
    assert finder.view.isVisible() and finder.use.label() == "Use 0.0031"
    click(qtbot, finder.use)
    qtbot.waitUntil(lambda: not desk.reading)
    assert desk.composition.experiment.training["learning_rate"] == 0.0031
    qtbot.waitUntil(lambda: not finder.use.isEnabled())
    assert finder.use.accessibleDescription() == "This is the learning rate already."
    assert finder.view.isVisible()  # the rate itself changes nothing of what was found
    desk.undo()
    qtbot.waitUntil(lambda: not desk.reading)
    assert desk.composition.experiment.training["learning_rate"] == before
    qtbot.waitUntil(finder.use.isEnabled)


def test_the_chart_can_be_read_as_a_table_and_as_a_sentence(finder, worker, qtbot):
    click(qtbot, finder.look)
    worker.open[0].answered(FOUND)
    assert "0.0031 is suggested" in finder.view.canvas.accessibleDescription()
    finder.view.show_table(True)
    assert finder.view.is_table()


def test_it_can_be_stopped(finder, worker, qtbot):
    click(qtbot, finder.look)
    click(qtbot, finder.cancel)
    assert worker.dropped == worker.open and not finder.looking and finder.look.isVisible()


def test_a_setting_that_it_depends_on_takes_the_result_away(finder, worker, desk, qtbot):
    click(qtbot, finder.look)
    worker.open[0].answered(FOUND)
    desk.edit("Batch size", with_setting(desk.choices, "batch_size", "16"))
    qtbot.waitUntil(lambda: not finder.view.isVisible())
    assert not finder.use.isVisible() and finder.look.isVisible()


def test_a_schedule_that_it_does_not_depend_on_leaves_it(finder, worker, desk, page, qtbot):
    click(qtbot, finder.look)
    worker.open[0].answered(FOUND)
    desk.edit("Schedule", with_setting(desk.choices, "schedule", "constant"))
    qtbot.waitUntil(lambda: not desk.reading)
    qtbot.wait(50)
    assert finder.view.isVisible()


def test_a_loss_that_never_fell_gets_a_sentence_and_no_button(finder, worker, qtbot):
    click(qtbot, finder.look)
    worker.open[0].answered({**FOUND, "suggestion": None})
    assert "fell at no learning rate" in finder.verdict.text() and not finder.use.isVisible()


def test_a_refusal_is_said(finder, worker, qtbot):
    click(qtbot, finder.look)
    worker.open[0].refused("The data are gone.")
    assert finder.verdict.text() == "The data are gone." and not finder.looking and finder.look.isVisible()


def test_a_training_that_begins_ends_the_search(finder, worker, desk, qtbot):
    click(qtbot, finder.look)
    desk.training.began.emit()
    assert worker.dropped == worker.open and not finder.looking


@pytest.mark.slow
def test_a_real_worker_finds_a_rate(opened, desk, qtbot, answering):
    page = ModelPage(opened("sample:iris"))
    qtbot.addWidget(page)
    page.show()
    finder = page.card.finder
    qtbot.waitUntil(finder.look.isEnabled)
    finder.look.click()
    qtbot.waitUntil(finder.use.isVisible, timeout=120_000)
    click(qtbot, finder.use)
    qtbot.waitUntil(lambda: not desk.reading)
    assert 1e-4 < desk.composition.experiment.training["learning_rate"] < 0.1
