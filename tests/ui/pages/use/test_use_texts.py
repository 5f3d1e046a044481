"""Models of texts and short sequences on the Use page, as a user tries them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.ui.pages.use import UsePage


@pytest.fixture
def reviews(use: Callable[..., UsePage], worker: Any, qtbot) -> UsePage:
    page = use("sample:reviews")
    qtbot.waitUntil(lambda: bool(worker.of("predict_one")))
    return page


@pytest.fixture
def tales(use: Callable[..., UsePage], worker: Any, qtbot) -> UsePage:
    page = use("sample:tales", "gpt")
    qtbot.waitUntil(lambda: bool(worker.of("view")))
    return page


def test_a_text_of_the_test_part_is_answered_with_bars_and_the_truth(reviews, worker, hand):
    asked = worker.last("predict_one")
    form = reviews.try_one.text_form
    assert asked.content["text"] == form.text() and len(form.text()) > 20
    names = reviews.subject.classes
    asked.answer(
        prediction=names[0], logits=[1.0, 0.0],
        probabilities=[{"class": names[0], "value": 0.7}, {"class": names[1], "value": 0.3}],
    )  # fmt: skip
    answer = reviews.try_one.answer
    assert answer.said.full_text() == names[0]
    assert [bar.percent for bar in answer.bars.rows()] == ["70.0 %", "30.0 %"]
    assert form.row.truth in answer.truth.text()
    assert "of the test part" in form.from_where.text()


def test_typing_is_answered_and_words_never_seen_are_marked(reviews, worker, qtbot):
    form = reviews.try_one.text_form
    before = len(worker.of("predict_one"))
    worker.last("predict_one").refuse("busy")
    form.box.setPlainText("The food was lovely, the flibbergast was not. <b>x</b>")
    qtbot.waitUntil(lambda: len(worker.of("predict_one")) > before)
    assert worker.last("predict_one").content["text"].startswith("The food was lovely")
    assert "flibbergast" in form.reader.toPlainText() and "never seen in training" in form.count.text()
    assert form.row is None and form.from_where.text() == "Change the text, and the answer follows."


def test_a_classifier_of_texts_writes_none_and_predicts_many(reviews, tmp_path: Path, hand, worker):
    assert not reviews.tabs.isTabEnabled(2) and "Train a GPT" in reviews.tabs.accessibleTabName(2)
    reviews.tabs.set_value("many")
    assert not reviews.many.folder.isHidden()
    data = tmp_path / "new.txt"
    data.write_text("good\nbad\n", encoding="utf-8")
    reviews.take(data)
    hand.click(reviews.many.start)
    assert worker.last("predict").content["data"] == str(data)


def test_a_language_model_tells_what_comes_next(tales, worker):
    asked = worker.last("view").content
    assert asked["view"] == "text" and asked["prompt"] == tales.try_one.text_form.text()
    worker.last("view").answer(view="text", samples=[], next=[{"prompt": "", "candidates": [[" ", 0.5], ["\n", 0.2]]}])
    answer = tales.try_one.answer
    assert [(bar.name, bar.percent) for bar in answer.bars.rows()] == [("·", "50.0 %"), ("↵\n", "20.0 %")]
    assert not tales.tabs.isTabEnabled(1)


def test_a_language_model_writes_as_the_knobs_say(tales, worker, hand, qtbot):
    tales.tabs.set_value("generate")
    assert tales.write.isVisible() and not tales.generate.isVisible()
    first = worker.last("generate").content
    assert (first["n"], first["seed"], first["prompt"], first["temperature"]) == (3, 0, "", 0.8)
    assert "top_k" not in first and "top_p" not in first
    worker.last("generate").answer(texts=["One <i>day</i>", "Two", "Three"])
    assert "One <i>day</i>" in tales.write.page.toPlainText()
    tales.write.prompt.setPlainText("Once ")
    tales.write.temperature.slider.setValue(0)
    tales.write.top_k.slider.setValue(3)
    tales.write.top_p.slider.setValue(9)
    tales.write.length.slider.setValue(0)
    hand.retype(tales.write.seed.line, "5")
    hand.click(tales.write.go)
    asked = worker.last("generate").content
    assert (asked["prompt"], asked["seed"], asked["temperature"], asked["top_k"], asked["top_p"], asked["length"]) == (
        "Once ", 5, 0.0, 3, 0.5, 20,
    )  # fmt: skip


def test_what_was_written_can_be_saved(tales, worker, tmp_path: Path, hand):
    tales.tabs.set_value("generate")
    assert not tales.write.save.isEnabled()
    worker.last("generate").answer(texts=["a tale", "of two"])
    tales.write.save_to(str(tmp_path / "tales.txt"))
    assert (tmp_path / "tales.txt").read_text(encoding="utf-8") == "a tale\n\nof two\n"
    assert "Saved in tales.txt." in hand.texts(tales.write)
    tales.write.save_to(str(tmp_path))
    assert tales.banner is not None and tales.banner.fact() == "The texts were not saved."


def test_a_wrong_number_of_texts_is_flagged_and_nothing_is_asked(tales, worker, hand):
    tales.tabs.set_value("generate")
    worker.last("generate").answer(texts=["a"])
    before = len(worker.of("generate"))
    hand.retype(tales.write.count.line, "0")
    tales.write.count.flush()
    assert tales.write.count.state() == "error" and not tales.write.go.isEnabled()
    assert len(worker.of("generate")) == before


def test_bert_fills_a_blank_and_says_where_to_leave_one(use, worker, qtbot, hand):
    page = use("sample:reviews", "bert", task="masked-language-modelling")
    qtbot.waitUntil(lambda: bool(worker.of("view")))
    form, answer = page.try_one.text_form, page.try_one.answer
    assert worker.last("view").content["view"] == "blanks" and "[_]" in worker.last("view").content["text"]
    best = [["food", 0.6], ["beer", 0.1]]
    worker.last("view").answer(view="blanks", examples=[{"before": "", "after": "", "answer": "", "best": best}])
    assert answer.said.full_text() == "food"
    form.box.setPlainText("nothing is left out here")
    qtbot.waitUntil(lambda: "Leave a word out" in answer.note.text())
    cursor = form.box.textCursor()
    cursor.setPosition(2)
    form.box.setTextCursor(cursor)
    hand.click(form.blank)
    assert form.text() == "[_] is left out here"


def test_word_vectors_tell_neighbours_and_analogies(use, worker, qtbot):
    page = use("sample:tales", "word2vec")
    qtbot.waitUntil(lambda: bool(worker.of("view")))
    form, answer = page.try_one.word_form, page.try_one.answer
    word = form.word.text()
    assert worker.last("view").content == {**worker.last("view").content, "view": "map", "word": word}
    worker.last("view").answer(view="map", words=[word, "owl"], neighbours={word: [["owl", 0.91]]}, analogies=[])
    assert answer.caption.text() == f"Nearest to {word}" and answer.bars.rows()[0].percent == "0.91"
    form.kind.button("analogy").click()
    for field, text in zip((form.first, form.second, form.third), ("day", "night", "light"), strict=True):
        field.set_text(text)
    form.edited.emit()
    qtbot.waitUntil(lambda: worker.last("view").content.get("c") == "light")
    worker.last("view").refuse("The training texts do not hold light.")
    assert "do not hold light" in answer.note.text() and page.banner is None


def test_a_sequence_of_the_test_part_or_a_file_is_tried(use, worker, qtbot, tmp_path: Path, hand):
    page = use("sample:gestures")
    qtbot.waitUntil(lambda: bool(worker.of("predict_one")))
    assert list(worker.last("predict_one").content["row"]) == ["sequence"]
    assert page.try_one.sequence_form.view.chart is not None
    worker.last("predict_one").refuse("busy")
    file = tmp_path / "wave.csv"
    file.write_text("x,y,z\n" + "1,2,3\n" * 30, encoding="utf-8")
    page.take(file)
    qtbot.waitUntil(lambda: worker.last("predict_one").content.get("file") == str(file))
    names = page.subject.classes
    worker.last("predict_one").answer(
        prediction=names[0], logits=[0.0] * 4, steps=30, cut=0,
        probabilities=[{"class": name, "value": 0.25} for name in names],
    )  # fmt: skip
    assert "30 steps" in hand.texts(page.try_one.sequence_form)
    assert page.try_one.answer.truth.isHidden()
