"""Models of pairs on the Use page: a source is typed, and the answer stands beside it."""

from collections.abc import Callable
from typing import Any

import pytest

from app.ui.pages.use import UsePage

LOOKED = {
    "view": "alignment",
    "examples": [{
        "name": "7+5", "source": ["7", "+", "5"], "answer": ["1", "2"], "text": "12", "wanted": "",
        "weights": [[0.6, 0.1, 0.3], [0.2, 0.1, 0.7]],
    }],
}  # fmt: skip


@pytest.fixture
def sums(use: Callable[..., UsePage], worker: Any, qtbot) -> UsePage:
    page = use("sample:sums", "seq2seq")
    qtbot.waitUntil(lambda: bool(worker.of("predict_one")))
    return page


def reply(worker: Any, best: str, *others: str) -> None:
    worker.last("predict_one").answer(
        prediction=best, alternatives=[[best, 0.75], *([other, 0.1] for other in others)],
        pieces=[], unknown=[], cut=0, view="alignment", looked=LOOKED,
    )  # fmt: skip


def test_a_source_of_the_test_part_is_answered_beside_what_is_right(sums, worker):
    asked, form = worker.last("predict_one"), sums.try_one.text_form
    assert asked.content["text"] == form.text() and "+" in form.text()
    reply(worker, form.row.truth, "<b>0</b>")
    shown = sums.try_one.reply
    assert shown.isVisible() and not sums.try_one.answer.isVisible()
    assert shown.said.text() == form.row.truth and form.row.truth in shown.truth.text()
    assert [bar.name for bar in shown.bars.rows()] == [form.row.truth, "<b>0</b>"]
    assert shown.bars.rows()[0].percent == "75.0 %"


def test_the_answer_shows_where_it_looked(sums, worker):
    from app.ui.panels.alignment import AlignmentPanel

    reply(worker, "12")
    panel = sums.try_one.reply.findChild(AlignmentPanel)
    assert panel.isVisible() and not panel.answers.isVisible()
    assert sums.inside.views_of(sums.subject) == ["alignment"]


def test_a_long_true_answer_goes_on_in_the_next_line_and_widens_nothing(sums, worker):
    reply(worker, sums.try_one.text_form.row.truth)
    shown = sums.try_one.reply
    assert shown.truth.right() is True
    wide, high = shown.minimumSizeHint().width(), shown.truth.sizeHint().height()
    shown.show_truth("a true answer of many words " * 3)
    assert shown.truth.right() is False
    assert shown.minimumSizeHint().width() == wide
    assert shown.truth.heightForWidth(200) > high
    shown.show_nothing("")
    assert shown.truth.right() is None and shown.truth.isVisible()


def test_typing_asks_again_and_an_empty_source_is_answered_with_a_sentence(sums, worker, qtbot):
    reply(worker, "12")
    form, before = sums.try_one.text_form, len(worker.of("predict_one"))
    form.box.setPlainText("1+1")
    qtbot.waitUntil(lambda: len(worker.of("predict_one")) > before)
    assert worker.last("predict_one").content["text"] == "1+1"
    worker.last("predict_one").refuse("The model is gone.")
    form.box.setPlainText("  ")
    qtbot.waitUntil(lambda: "Type something" in sums.try_one.reply.note.text())
    assert sums.try_one.reply.said.text() == "–" and not sums.try_one.reply.bars.rows()


def test_a_model_of_pairs_says_where_many_answers_are_made(sums):
    assert not sums.tabs.isTabEnabled(2) and "Many to CSV" in sums.tabs.accessibleTabName(2)
    assert sums.tabs.isTabEnabled(1)
