"""What the core said is shown in the user's language, its numbers written as that language writes them."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.finding import Finding
from app.data.target_findings import of_classes
from app.errors import UserError
from app.said import said
from app.ui.desk import Desk
from app.ui.language import localised
from app.ui.pages.data.findings import FindingsCard
from app.ui.work import Workshop

ROOT = Path(__file__).resolve().parents[2]

GERMAN = {
    "{count:,} of {rows:,} rows": "von {rows:,} Zeilen {count:,}",
    "{share:.1f} % of {what}": "{share:.1f} % der {what}",
    "rows": "Zeilen",
    "broken": "kaputt {nothing}",
}


class Dictionary(QTranslator):
    """Translates what the core says, from a dict."""

    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self.words = words

    def translate(self, context: str, text: str, about: str | None = None, n: int = -1) -> str:
        """The word, or None, which leaves it as it is."""
        return self.words.get(text) if context == "Core" else None  # type: ignore[return-value]

    def isEmpty(self) -> bool:
        """Whether there are no words."""
        return False


@pytest.fixture
def german(qapp: QApplication) -> Iterator[Callable[[dict[str, str]], None]]:
    """Installs words of the core; numbers are written as in Germany."""
    kept, before = [], QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))

    def install(words: dict[str, str]) -> None:
        kept.append(Dictionary(words))
        qapp.installTranslator(kept[-1])

    yield install
    QLocale.setDefault(before)
    for one in kept:
        qapp.removeTranslator(one)


def test_a_sentence_of_the_core_is_translated_and_its_numbers_too(german: Callable[[dict[str, str]], None]) -> None:
    german(GERMAN)
    assert localised(said("{count:,} of {rows:,} rows", count=1234, rows=20000)) == "von 20.000 Zeilen 1.234"
    assert localised(said("{share:.1f} % of {what}", share=2.5, what=said("rows"))) == "2,5 % der Zeilen"


def test_what_nobody_translated_stays_english(german: Callable[[dict[str, str]], None]) -> None:
    german(GERMAN)
    assert localised("A plain sentence.") == "A plain sentence."
    assert localised(said("{name} is odd.", name="rows")) == "rows is odd."
    assert localised(said("broken")) == "broken"


def test_names_are_never_taken_for_patterns(german: Callable[[dict[str, str]], None]) -> None:
    german({"{name} is odd.": "{name} ist seltsam."})
    assert localised(said("{name} is odd.", name="{0} 1,5")) == "{0} 1,5 ist seltsam."


def test_a_refusal_of_work_comes_in_the_users_language(
    qtbot: QtBot, german: Callable[[dict[str, str]], None]
) -> None:
    german({"{file} is empty.": "{file} ist leer."})

    def refuse(progress: object) -> None:
        raise UserError(said("{file} is empty.", file="a.csv"))

    told: list[str] = []
    shop = Workshop()
    shop.start(refuse, told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    shop.close()
    assert told == ["a.csv ist leer."]


def test_a_german_window_says_what_is_wrong_with_a_file(
    qtbot: QtBot, desk: Desk, german: Callable[[dict[str, str]], None], tmp_path: Path
) -> None:
    german({"{path} has column names but no rows. Choose a file with rows in it.": "{path} hat keine Zeilen."})
    bare = tmp_path / "bare.csv"
    bare.write_text("a,b,c\n", encoding="utf-8")
    desk.open(str(bare))
    qtbot.waitUntil(lambda: not desk.reading, timeout=20_000)
    assert desk.data_problem is not None and desk.data_problem.endswith("bare.csv hat keine Zeilen.")


def test_every_pattern_of_the_core_is_a_literal_that_can_be_extracted() -> None:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert "{path} has column names but no rows. Choose a file with rows in it." in set(module.sentences())


def test_a_german_window_shows_a_german_finding(
    qtbot: QtBot, desk: Desk, german: Callable[[dict[str, str]], None]
) -> None:
    import numpy as np

    german(
        {
            "The classes of {what} are uneven: {most:,} of {majority}, {fewest:,} of {minority}. Always answering "
            "{majority} would be right in {share:.0f} % of cases; compare scores with that.": "Die Klassen von {what} "
            "sind ungleich: {most:,} mal {majority}, {fewest:,} mal {minority}. Stets {majority}: {share:.0f} %."
        }
    )
    (finding,) = of_classes(np.array([0] * 2000 + [1] * 100), ["ja", "nein"], "Antwort")
    assert isinstance(finding, Finding)
    card = FindingsCard(desk)
    qtbot.addWidget(card)
    card.show_findings((finding,))
    assert "2.000 mal ja, 100 mal nein" in card.rows()[0].accessibleDescription()
