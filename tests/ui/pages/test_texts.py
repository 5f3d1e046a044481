"""Texts on the Data page as a user sees them: read them, see how they are cut, say what is to be learned."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtWidgets import QScrollArea

from app.ui.desk import Desk
from app.ui.pages.data.texts import TextsView
from app.ui.window import Window
from app.ui.work import Work


@pytest.fixture
def opinions(tmp_path: Path) -> Path:
    """A table of 60 texts in two classes, one of them with markup, one empty, one long."""
    good, bad = "a warm and lively film about friends", "a dull and empty film about nothing"
    rows = [f'"{good if row % 2 else bad} number {row}",{"good" if row % 2 else "bad"}' for row in range(57)]
    long = " ".join(f"word{number}" for number in range(300))
    rows += ['"<b>bold</b> & $x$ film",good', '"",bad', f'"{long}",good']
    path = tmp_path / "opinions.csv"
    path.write_text("review,opinion\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def shown(window: Window, desk: Desk, opened: Callable[[str], Desk], qtbot: Any) -> Callable[[str], TextsView]:
    def show(path: str) -> TextsView:
        opened(path)
        window.show_page("data")
        qtbot.waitUntil(window.current.table.texts.isVisible, timeout=20_000)
        qtbot.waitUntil(lambda: quiet(desk), timeout=30_000)
        return window.current.table.texts

    return show


def quiet(desk: Desk) -> bool:
    return not desk.reading and not any(work.isRunning() for work in desk.workshop.findChildren(Work))


def lines(view: TextsView) -> list[str]:
    model = view.list.texts
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def test_texts_are_there_to_be_read_whole_and_never_taken_for_markup(shown, opinions: Path, window: Window) -> None:
    view = shown(str(opinions))
    told = lines(view)
    assert len(told) == 60
    assert told[1].startswith("2, good, ") and "a warm and lively film about friends number 1" in told[1]
    view.list.setCurrentIndex(view.list.texts.index(57))
    assert view.reader.toPlainText() == "<b>bold</b> & $x$ film"
    assert window.current.header.sentence().startswith("60 texts in 2 classes.")


def test_a_text_is_shown_as_it_is_cut_and_what_is_unknown_is_marked(shown, opinions: Path, qtbot) -> None:
    view = shown(str(opinions))
    qtbot.waitUntil(lambda: view.form.button("tokens").isEnabled(), timeout=20_000)
    view.list.setCurrentIndex(view.list.texts.index(59))
    view.form.button("tokens").click()
    assert "cut here" in view.reader.toPlainText()
    assert "300 tokens" in view.title.full_text()
    view.list.setCurrentIndex(view.list.texts.index(57))
    underlined = [
        fragment.fragment().text()
        for block in [view.reader.document().begin()]
        for fragment in block
        if fragment.fragment().charFormat().underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    ]
    row = {"train": 0}.get(str(view.desk.survey.parts[57]), 1)
    assert bool(underlined) == bool(row), "words of training texts alone are known"
    assert view.lengths.chart is not None


def test_only_one_part_or_one_class_can_be_read(shown, opinions: Path, desk: Desk) -> None:
    view = shown(str(opinions))
    view.part.set_value("test")
    view.part.chosen.emit("test")
    assert len(lines(view)) == int((desk.survey.parts == "test").sum())
    assert all("Test" in line for line in lines(view))
    view.part.set_value("")
    view.label.set_value("bad")
    view.label.chosen.emit("bad")
    assert all(line.split(", ")[1] == "bad" for line in lines(view))


def test_another_goal_needs_no_classes_and_says_so(shown, opinions: Path, desk: Desk, window: Window, qtbot) -> None:
    shown(str(opinions))
    target = window.current.table.target
    assert target.goal.value() == "text-classification"
    target.goal.chosen.emit("masked-language-modelling")
    qtbot.waitUntil(lambda: quiet(desk), timeout=20_000)
    assert desk.composition.experiment.task == "masked-language-modelling"
    assert desk.composition.experiment.template == "bert"
    qtbot.waitUntil(lambda: "some words are hidden" in target.says.text(), timeout=10_000)
    assert target.choice.isHidden() and not target.bars.rows()
    desk.undo()
    qtbot.waitUntil(lambda: quiet(desk), timeout=20_000)
    assert desk.composition.experiment.task == "text-classification"


def test_texts_can_be_treated_as_a_table_and_as_texts_again(shown, opinions: Path, desk: Desk, window, qtbot) -> None:
    view = shown(str(opinions))
    foot = window.current.table.foot
    foot.kind.chosen.emit("table")
    qtbot.waitUntil(lambda: quiet(desk), timeout=20_000)
    assert desk.survey.data.kind == "table" and not view.isVisible()
    foot.kind.chosen.emit("texts")
    qtbot.waitUntil(lambda: quiet(desk) and view.isVisible(), timeout=20_000)
    assert foot.kind.value() == "texts" and "corpus" in [foot.kind.itemData(at) for at in range(foot.kind.count())]


def test_a_corpus_is_shown_in_its_order_with_its_size(shown, window: Window, qtbot) -> None:
    view = shown("sample:tales")
    qtbot.waitUntil(lambda: view.lengths.chart is not None, timeout=20_000)
    told = lines(view)
    parts = [line.split(", ")[1] for line in told]
    assert parts == sorted(parts, key=["Training", "Validation", "Test"].index)
    assert "127,466 characters" in window.current.header.sentence()
    assert "words" in view.says.full_text()
    split = window.current.table.split
    assert split.ways.value() == "time" and split.ways.button("time").text() == "In order"
    assert "in order" in split.ways.button("random").toolTip()


def test_questions_are_read_with_their_answers(shown) -> None:
    view = shown("sample:questions")
    assert lines(view)[0].endswith("What is 3 plus 20? 3 plus 20 is 23.")
    assert view.reader.toPlainText() == "What is 3 plus 20?\n3 plus 20 is 23."


@pytest.mark.parametrize("sample", ["reviews", "tales", "gestures", "temperatures"])
def test_the_page_does_not_scroll_in_a_low_window(window: Window, desk: Desk, opened, qtbot, sample: str) -> None:
    opened(f"sample:{sample}")
    window.resize(1280, 720)
    window.show_page("data")
    view = window.current.table
    qtbot.waitUntil(lambda: view.isVisible() and quiet(desk), timeout=30_000)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() == 0, timeout=5_000)
    assert isinstance(view, QScrollArea)


def test_a_short_sequence_is_drawn_and_another_can_be_chosen(window: Window, desk: Desk, opened, qtbot) -> None:
    opened("sample:gestures")
    window.show_page("data")
    course = window.current.table.course
    qtbot.waitUntil(lambda: course.view.chart is not None and quiet(desk), timeout=30_000)
    first = course.view.chart
    assert course.group.count() == 400 and "·" in course.group.itemText(0)
    course.group.setCurrentIndex(1)
    course.group.chosen.emit(course.group.value())
    qtbot.waitUntil(lambda: course.view.chart is not first, timeout=10_000)
    assert window.current.header.sentence() == "400 sequences, each in a file of its own."


def test_a_pasted_text_is_opened_as_a_corpus(window: Window, desk: Desk, qtbot) -> None:
    window.show_page("data")
    paste = window.current.empty.paste
    QGuiApplication.clipboard().clear()  # another test may have left something
    window.current.empty.show_paste()
    assert not paste._read.isEnabled()
    paste.box.setPlainText("Once upon a time there was a small brown dog.\n" * 60)
    qtbot.mouseClick(paste._read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.survey is not None and not desk.reading, timeout=20_000)
    assert desk.survey.data.kind == "corpus" and desk.draft.path.endswith(".txt")
