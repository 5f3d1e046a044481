"""Every view of every page, in every language and in one a third longer: no text is cut, each control has its name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from app.runs import Run
from app.ui.components import Tabs
from app.ui.desk import Desk
from app.ui.theme import Theme
from app.ui.window import PAGES, Window

TRANSLATIONS = Path(resources.__file__).parent / "translations"
RUNS = {"iris": "mlp", "diabetes": "mlp", "digits": "vae", "temperatures": "gru"}
"""Samples, and the template trained on each."""


class Longer(QTranslator):
    """A language in which every word is a third longer, but by no more than three letters."""

    def translate(self, context: str, text: str, about: str | None = None, n: int = -1) -> str:
        """The text with the last letter of each word drawn out, outside braces."""
        parts = re.split(r"(\{[^}]*\}|<[^>]*>|&?\w+;?)", text)
        return "".join(
            part + part[-1] * min(3, round(len(part) / 3)) if part.isalpha() else part for part in parts
        )

    def isEmpty(self) -> bool:
        """It has a word for everything."""
        return False


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language of the window, as the parameter says."""
    language = request.param
    before = QLocale()
    translator = Longer() if language == "longer" else QTranslator()
    if language in ("de", "es"):
        QLocale.setDefault(QLocale(language))
        assert translator.load(f"app_{language}", str(TRANSLATIONS))
    if language != "en":
        qapp.installTranslator(translator)
    yield language
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def views(window: Window, around: tuple[Tabs, ...] = ()) -> Iterator[str]:
    """Goes through the tabs of the page that is shown, and those within them."""
    rows = [tabs for tabs in window.current.findChildren(Tabs) if tabs.isVisible() and tabs not in around]
    if not rows:
        yield ""
        return
    for tabs in rows:
        for place in range(tabs.count()):
            if tabs.isTabEnabled(place):
                tabs.setCurrentIndex(place)
                for inner in views(window, (*around, *rows)):
                    yield f"{tabs.tabText(place)} {inner}".strip()


@pytest.mark.slow
@pytest.mark.parametrize("spoken", ["en", "de", "es", "longer"], indirect=True)
@pytest.mark.parametrize("sample", RUNS)
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_every_view_looks_right_in_every_language(
    spoken: str, desk: Desk, window: Window, answering: None, opened: Callable[[str], Desk],
    trained: Callable[..., Run], look: ModuleType, qtbot, sample: str, zoom: float,
) -> None:  # fmt: skip
    opened(f"sample:{sample}")
    desk.open_run(str(trained(f"sample:{sample}", RUNS[sample]).folder))
    qtbot.waitUntil(lambda: desk.description is not None, timeout=60_000)
    window.resize(1280, 720)
    Theme.of(window).set_zoom(zoom)
    problems = {}
    for page in PAGES:
        window.show_page(page)
        for view in views(window):
            found = look.settled(window, qtbot)
            if found:
                problems[f"{page} {view}"] = found
    assert problems == {}
