"""The Help page: every key there is, every term explained, in each language."""

import pytest
from PySide6.QtCore import QLocale, Qt

from app import glossary
from app.ui.form import wording
from app.ui.pages.help import HelpPage


def column(model, number: int) -> list[str]:
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_every_key_of_the_window_is_listed_once(window, qtbot) -> None:
    window.show_page("help")
    page = window.current
    qtbot.waitUntil(lambda: page.keys.model.rowCount() > 0)
    listed = column(page.keys.model, 1)
    for action in window.actions():
        for key in action.shortcuts():
            assert any(key.toString() in keys.split(", ") for keys in listed), action.text()
    assert len(set(column(page.keys.model, 0))) >= len(window.actions()) // 2


def test_no_two_commands_share_a_key(window) -> None:
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_f1_opens_the_help(window, qtbot) -> None:
    window.menus.actions["help"].trigger()
    assert isinstance(window.current, HelpPage)


def test_a_term_is_found_by_typing(desk, qtbot) -> None:
    page = HelpPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.show_term("dropout")
    assert page.glossary.title.text() == "Dropout"
    qtbot.keyClicks(page.glossary.search, "learning rate")
    qtbot.waitUntil(lambda: page.glossary.title.text() == "Learning rate")
    assert "How far" in page.glossary.text.text()


@pytest.mark.parametrize("language", glossary.LANGUAGES)
def test_every_term_that_a_field_names_is_explained(language: str) -> None:
    known = {entry.key for entry in glossary.entries(language)}
    asked = {word.term for word in wording.SETTINGS.values() if word.term}
    assert asked <= known
    assert all(entry.title and entry.text for entry in glossary.entries(language))


def test_the_languages_explain_the_same_terms() -> None:
    first, *others = ({entry.key for entry in glossary.entries(language)} for language in glossary.LANGUAGES)
    assert all(other == first for other in others)


def test_the_glossary_speaks_the_users_language(desk, qtbot) -> None:
    QLocale.setDefault(QLocale("de"))
    page = HelpPage(desk)
    qtbot.addWidget(page)
    page.show_term("overfitting")
    assert page.glossary.title.text() == "Überanpassung"


def test_the_device_says_why_no_gpu_is_used(window, qtbot) -> None:
    qtbot.mouseClick(window.rail, Qt.MouseButton.LeftButton)
    window.rail.device_asked.emit()
    page = window.current
    qtbot.waitUntil(lambda: "GPU" in page.device.reason.text() or "used" in page.device.reason.text())
    assert page.tabs.value() == "device"
