"""The window as a whole: the rail, undo, drops, bad files, closing."""

import dataclasses
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox

from app.draft import Draft, with_role
from app.state import State
from app.ui.steps import steps


def texts(widget) -> str:
    """Everything the labels of a widget say."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def drop(window, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(300, 300).toPointF(), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)


def test_an_empty_desk_says_what_comes_first(window, desk) -> None:
    said = steps(desk)
    assert said["data"].line == "Nothing loaded yet"
    assert [said[key].state for key in ("model", "train", "evaluate", "use")] == ["closed"] * 4
    assert window.windowTitle() == "Gradient Desk"


def test_a_closed_step_opens_says_why_and_offers_the_page_that_helps(window, qtbot) -> None:
    window.show_page("evaluate")
    page = window.current
    qtbot.waitUntil(lambda: page.closed.isVisible())
    assert "no trained model" in texts(page)
    button = next(b for b in page.closed.findChildren(QAbstractButton) if b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.page == "train"


def test_opening_a_sample_fills_the_rail(window, desk, opened, qtbot) -> None:
    opened("sample:iris")
    qtbot.waitUntil(lambda: "iris" in window.windowTitle())
    assert steps(desk)["data"].line == "150 rows, 5 columns"
    assert desk.composition is not None
    assert steps(desk)["train"].state == "open"


def test_undo_names_the_edit_and_takes_it_back(window, desk, opened, qtbot) -> None:
    opened("sample:iris")
    before = desk.draft
    column = desk.survey.data.columns[0].name
    desk.edit("Role of sepal", with_role(desk.choices, column, "ignore", None))
    qtbot.waitUntil(lambda: not desk.reading)
    assert desk.survey.data.columns[0].role == "ignore"
    undo = window.menus.actions["undo"]
    assert undo.text().endswith("Role of sepal")
    undo.trigger()
    qtbot.waitUntil(lambda: not desk.reading)
    assert desk.draft == before
    assert desk.survey.data.columns[0].role == "input"
    window.menus.actions["redo"].trigger()
    qtbot.waitUntil(lambda: not desk.reading)
    assert desk.survey.data.columns[0].role == "ignore"


def test_a_dropped_table_is_opened(window, desk, qtbot, tmp_path: Path) -> None:
    file = tmp_path / "fruit & <b>veg.csv"
    file.write_text("weight,kind\n" + "".join(f"{n},{'apple' if n % 2 else 'pear'}\n" for n in range(60)))
    drop(window, file)
    qtbot.waitUntil(lambda: desk.dataset is not None and not desk.reading, timeout=20_000)
    assert desk.dataset.rows == 60


def test_a_dropped_experiment_is_opened_and_an_empty_folder_refused(
    window, desk, opened, qtbot, tmp_path: Path
) -> None:
    opened("sample:iris")
    file = tmp_path / "mine.gdesk"
    assert desk.save(file)
    assert not desk.unsaved
    desk.close_data()
    drop(window, file)
    qtbot.waitUntil(lambda: desk.composition is not None and not desk.reading, timeout=20_000)
    assert desk.draft.file == str(file)
    empty = tmp_path / "empty"
    empty.mkdir()
    drop(window, empty)
    qtbot.waitUntil(lambda: not desk.reading and desk.data_problem is not None, timeout=20_000)
    assert "empty" in desk.data_problem


def sides(folder: Path, answers: int = 40) -> tuple[Path, Path]:
    """Two texts, the second of them with so many lines."""
    for name, text, count in (("en.txt", "I see {} here", 40), ("fr.txt", "Je vois {} ici", answers)):
        lines = [text.format(f"{chr(97 + place % 26)}{'et' * (place // 26 + 1)}") for place in range(count)]
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder / "en.txt", folder / "fr.txt"


def test_two_texts_with_as_many_lines_become_pairs_and_the_first_can_be_opened_alone(
    window, desk, qtbot, tmp_path: Path
) -> None:
    first, second = sides(tmp_path)
    drop(window, first, second)
    qtbot.waitUntil(lambda: desk.survey is not None and not desk.reading, timeout=20_000)
    assert desk.survey.data.kind == "pairs" and desk.draft.path == str(first)
    banner = window.current.banner
    assert banner.fact() == "en.txt and fr.txt have 40 lines each, so they were opened as pairs."
    qtbot.mouseClick(banner.button("alone"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.survey is not None and not desk.reading, timeout=20_000)
    assert desk.survey.data.kind != "pairs" and desk.choices.pairs_with is None
    assert window.current.banner is None or window.current.banner is not banner


def test_two_texts_of_other_lengths_and_more_things_are_opened_one_at_a_time(
    window, desk, qtbot, tmp_path: Path, monkeypatch
) -> None:
    page, told = type(window.current), []
    show = page.show_banner

    def noted(self, kind, fact, sentence="", *rest, **more):
        told.append(sentence)
        return show(self, kind, fact, sentence, *rest, **more)

    monkeypatch.setattr(page, "show_banner", noted)  # what the data lack may be said a moment later
    first, second = sides(tmp_path, answers=39)
    drop(window, first, second)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "en.txt has 40 lines and fr.txt has 39" in told[0]
    assert desk.draft.path == str(first) and desk.choices.pairs_with is None
    drop(window, second, first, tmp_path)
    assert desk.draft.path == str(second)
    assert window.current.banner.fact() == "One thing is opened at a time."
    assert "lines" not in window.current.banner.sentence()


def test_two_texts_dropped_on_the_card_are_pairs_too(window, desk, qtbot, tmp_path: Path) -> None:
    card = window.current.empty.drop
    drop(card, *sides(tmp_path))
    qtbot.waitUntil(lambda: desk.choices.pairs_with is not None, timeout=20_000)


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\x01\x02PK", b"<html><body>x</body></html>", b'a,b\n"1,2\n3,4\n', b"a,b\n", b"\xff\xfe\x00"],
    ids=["empty", "binary", "html", "open quote", "header only", "half a mark"],
)
def test_a_bad_file_is_a_sentence_and_the_window_lives(window, desk, qtbot, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "bad.csv"
    file.write_bytes(content)
    desk.open(str(file))
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    assert desk.data_problem
    assert "Traceback" not in desk.data_problem
    assert desk.composition is None
    qtbot.waitUntil(lambda: desk.data_problem in texts(window.current) or window.current.banner is not None)
    desk.open("sample:iris")
    qtbot.waitUntil(lambda: desk.composition is not None and not desk.reading, timeout=20_000)


def test_saved_and_edited_are_told_apart(window, desk, opened, qtbot, tmp_path: Path) -> None:
    opened("sample:iris")
    assert desk.save(tmp_path / "iris.gdesk")
    qtbot.waitUntil(lambda: window.windowTitle() == "iris – Gradient Desk")
    desk.edit("Seed", with_role(desk.choices, desk.survey.data.columns[1].name, "ignore", None))
    qtbot.waitUntil(lambda: window.windowTitle() == "iris* – Gradient Desk")


@pytest.mark.parametrize(
    ("path", "name"),
    [("a/flowers.csv", "flowers"), ("a/shirts.tar.gz", "shirts"), ("a/photos", "photos"), ("sample:iris", "iris")],
)
def test_an_experiment_is_called_by_its_data(desk, path: str, name: str) -> None:
    desk.open(path)
    assert desk.name == name


def test_what_was_left_behind_is_offered_until_something_else_is_opened(window, desk, opened, qtbot) -> None:
    left = State(desk.state.folder, session="session-1")
    left.keep(Draft("sample:wine", dataclasses.replace(desk.choices, seed=5)))
    file = desk.state.folder / "session-1.json"
    file.write_text(file.read_text().replace(str(os.getpid()), "999999999"))
    window.recoveries.look()
    page = window.page_named("data")
    assert page.banner is not None and "wine" in page.banner.fact()
    opened("sample:iris")
    assert page.banner is None
    assert file.exists(), "it is offered again at the next start"


def test_undo_after_saving_goes_over_edits_and_keeps_the_file(window, desk, opened, qtbot, tmp_path: Path) -> None:
    opened("sample:iris")
    desk.edit("Seed", dataclasses.replace(desk.choices, seed=7))
    qtbot.waitUntil(lambda: not desk.reading)
    assert desk.save(tmp_path / "flowers.gdesk")
    assert desk.history.undoable == "Seed"
    desk.undo()
    qtbot.waitUntil(lambda: not desk.reading)
    assert desk.draft.file == str(tmp_path / "flowers.gdesk")
    assert desk.unsaved
    desk.redo()
    qtbot.waitUntil(lambda: not desk.reading)
    assert not desk.unsaved


@pytest.mark.slow
def test_closing_while_training_asks_then_saves_the_run(window, desk, opened, qtbot) -> None:
    """E3."""
    from app import runs

    opened("sample:digits")
    desk.train()
    qtbot.waitUntil(lambda: desk.training.watch is not None and desk.training.watch.epoch >= 1, timeout=120_000)
    window.close()
    assert window.isVisible()
    box = window.findChild(QMessageBox)
    stay, save = (next(b for b in box.buttons() if b.text() == text) for text in ("Keep training", "Save and close"))
    qtbot.mouseClick(stay, Qt.MouseButton.LeftButton)
    assert window.isVisible()
    assert desk.training.running
    window.close()
    box = window.findChildren(QMessageBox)[-1]
    save = next(b for b in box.buttons() if b.text() == "Save and close")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=30_000)
    assert runs.outcome(desk.run) == "interrupted"
    assert desk.run.model_file.is_file()
