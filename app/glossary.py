"""The glossary: every hard term in two or three plain sentences, in each language of the window."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources

LANGUAGES = ("en", "de", "es")


@dataclass(frozen=True)
class Entry:
    """One term: the key that fields name it by, its title, and what it means."""

    key: str
    title: str
    text: str


def entries(language: str) -> list[Entry]:
    """All entries in a language, by title; English where there is no such language.

    Args:
        language: Two letters, such as `de`.
    """
    code = language if language in LANGUAGES else "en"
    source = resources.files("resources").joinpath("help", f"glossary.{code}.md").read_text(encoding="utf-8")
    found = []
    for part in source.split("## ")[1:]:
        head, _, text = part.partition("\n")
        key, _, title = head.partition(":")
        found.append(Entry(key.strip(), title.strip(), text.strip()))
    return sorted(found, key=lambda entry: entry.title.casefold())
