"""Look inside: a finished model's views of what stands under Try one."""

from pathlib import Path

import pytest

from app.ui.panels.words import WordsPanel

WORDS = {"view": "words", "classes": ["neg", "pos"], "words": {"neg": [["dull", 1.0]], "pos": [["great", 2.0]]}}


@pytest.fixture
def films(tmp_path: Path) -> str:
    lines = [f"a {'great' if at % 2 else 'dull'} film of day {at} that I saw,{'pos' if at % 2 else 'neg'}"
             for at in range(120)]  # fmt: skip
    path = tmp_path / "films.csv"
    path.write_text("opinion,label\n" + "\n".join(lines) + "\n")
    return str(path)


def test_a_template_without_views_says_so_on_the_tab(iris) -> None:
    place = [iris.tabs.accessibleTabName(at) for at in range(iris.tabs.count())]
    (name,) = (name for name in place if name.startswith("Look inside"))
    assert "shows nothing of its inside" in name


def test_the_words_of_the_text_are_asked_for_and_shown_and_again_after_it_changed(use, films, worker, qtbot) -> None:
    page = use(films, "embedding_bag")
    assert not worker.of("view")
    page.tabs.set_value("inside")
    qtbot.waitUntil(lambda: bool(worker.of("view")))
    asked = worker.last("view")
    assert asked.content["view"] == "words" and asked.content["text"] == page.try_one.text_form.text() != ""
    asked.answer(**WORDS)
    panel = page.inside.panel("words")
    assert isinstance(panel, WordsPanel) and panel.isVisible() and panel.content == WORDS
    page.tabs.set_value("try")
    page.try_one.text_form.box.setPlainText("a dull day")
    page.tabs.set_value("inside")
    qtbot.waitUntil(lambda: worker.last("view").content["text"] == "a dull day")
    worker.last("view").refuse("The model knows none of these words. Type others.")
    assert page.inside._empty.isVisible() and page.inside._empty.text().startswith("The model knows none")
    page.inside.changed()
    qtbot.waitUntil(lambda: len(worker.of("view")) > 2)
    worker.last("view").answer(view="words", classes=["neg"])
    assert page.inside._empty.text() == "The model's own view can't be shown."
