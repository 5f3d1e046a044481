"""German and Spanish stand complete: nothing on screen is left in English, and no placeholder is lost."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es")


def messages(language: str) -> list[tuple[str, ElementTree.Element]]:
    tree = ElementTree.parse(FOLDER / f"app_{language}.ts")
    return [
        (message.findtext("source") or "", message.find("translation"))
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert len(messages(language)) > 1500
    assert [source for source, words in messages(language) if words.get("type") == "unfinished"] == []
    assert [source for source, words in messages(language) if not "".join(words.itertext()).strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_placeholder_is_lost(language: str) -> None:
    def places(text: str) -> list[str]:
        return sorted(re.findall(r"\{[^}]*\}", text))

    lost = [source for source, words in messages(language) if places(source) != places("".join(words.itertext()))]
    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_there(language: str) -> None:
    assert (FOLDER / f"app_{language}.qm").stat().st_size > 50_000


@pytest.mark.slow
def test_no_text_of_the_source_is_missing() -> None:
    beside = Path(sys.executable).with_name("pyside6-lupdate")
    if not beside.exists() and shutil.which("pyside6-lupdate") is None:
        pytest.skip("pyside6-lupdate is not installed")
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "translations.py"), "--check"],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
