"""Look inside: a finished model's views of what stands under Try one."""

from pathlib import Path
from typing import Any

import pytest

from app.ui.panels.boundary import BoundaryPanel
from app.ui.panels.words import WordsPanel

WORDS = {"view": "words", "classes": ["neg", "pos"], "words": {"neg": [["dull", 1.0]], "pos": [["great", 2.0]]}}


@pytest.fixture
def films(tmp_path: Path) -> str:
    lines = [f"a {'great' if at % 2 else 'dull'} film of day {at} that I saw,{'pos' if at % 2 else 'neg'}"
             for at in range(120)]  # fmt: skip
    path = tmp_path / "films.csv"
    path.write_text("opinion,label\n" + "\n".join(lines) + "\n")
    return str(path)


def test_a_template_without_views_says_so_on_the_tab(use, monkeypatch) -> None:
    monkeypatch.setattr("app.views.fitting", lambda template, task, kind=None: ())
    page = use("sample:iris")
    place = [page.tabs.accessibleTabName(at) for at in range(page.tabs.count())]
    (name,) = (name for name in place if name.startswith("Look inside"))
    assert "shows nothing of its inside" in name


def plane(across: str, up: str) -> dict[str, Any]:
    """A plane of two columns of iris."""
    sides = [{"column": column, "low": 0.0, "high": 1.0} for column in (across, up)]
    cells = {"winners": [[0, 1], [1, 1]], "shares": [[0.9, 0.5], [0.8, 1.0]]}
    return {
        "view": "boundary", "target": "species", "classes": ["setosa", "virginica"],
        "columns": ["sepal_length", "sepal_width", "petal_length", "petal_width"],
        "planes": [{"across": sides[0], "up": sides[1], **cells}],
        "points": {"columns": {across: [0.5], up: [0.25]}, "answers": [-1]}, "held": {"sepal_length": 5.8},
    }  # fmt: skip


def test_the_user_chooses_the_two_columns_of_a_plane_and_the_row_holds_the_others(iris, worker, qtbot) -> None:
    iris.tabs.set_value("inside")
    qtbot.waitUntil(lambda: bool(worker.of("view")))
    asked = worker.last("view")
    row = iris.try_one.form.values()
    assert (asked.content["view"], asked.content["row"]) == ("boundary", row) and "columns" not in asked.content
    asked.answer(**plane("petal_length", "petal_width"))
    panel = iris.inside.panel("boundary")
    assert isinstance(panel, BoundaryPanel) and panel.isVisible()
    assert (panel.across.currentText(), panel.up.currentText()) == ("petal_length", "petal_width")
    panel.up.set_value(panel.up.itemData(panel.up.findText("sepal_width")))
    panel.up.chosen.emit(panel.up.value())
    qtbot.waitUntil(lambda: worker.last("view").content.get("columns") == ["petal_length", "sepal_width"])
    assert worker.last("view").content["row"] == row
    worker.last("view").answer(**plane("petal_length", "sepal_width"))
    assert panel.view.chart is not None and panel.isVisible()


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
