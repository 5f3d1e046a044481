"""Sentences of the core said for the window: where they name an option of the command line, the place to click."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

TARGET = r"(?:Name one with|Name a target with|Choose another) --target[^.]*\."


def said(sentence: str) -> str:
    """A message as the window says it; what names no option stays as it is."""
    for pattern, words in _PLACES:
        sentence = re.sub(pattern, lambda found, words=words: words(), sentence)  # type: ignore[misc]
    return sentence


def halves(sentence: str) -> tuple[str, str]:
    """A message's first sentence and the rest: what happened, and what to do."""
    found = re.search(r"[.?] (?=[A-ZÀ-Þ])", sentence)
    return (sentence, "") if found is None else (sentence[: found.start() + 1], sentence[found.end() :])


def _target() -> str:
    return translate("Remedy", "Choose a column under Target.")


def _role() -> str:
    return translate("Remedy", "Give one the role Input in the table.")


def _role_alone() -> str:
    return translate("Remedy", "Give one the role Input in the table")


def _rows() -> str:
    return translate("Remedy", "or have such rows left out.")


def _header() -> str:
    return translate("Remedy", "or say that there is no header line.")


def _part() -> str:
    return translate("Remedy", "Load a part of it.")


def _draw() -> str:
    return translate("Remedy", "or learn to draw such pictures.")


def _kinds() -> str:
    return translate("Remedy", "This one trains on tables and pictures.")


def _file() -> str:
    return translate("Remedy", "Give the file itself.")


def _other() -> str:
    return translate("Remedy", "; choose another target.")


def _category() -> str:
    return translate("Remedy", "give it the type Category;")


def _window() -> str:
    return translate("Remedy", "Make the window shorter.")


def _group() -> str:
    return translate("Remedy", "Give the column that tells the series apart the role Group,")


def _one() -> str:
    return translate("Remedy", "Choose one target,")


def _text() -> str:
    return translate("Remedy", "Give the column that holds them the type Text.")


def _alone() -> str:
    return translate("Remedy", "or learn from the texts alone.")


def _texts() -> str:
    return translate("Remedy", "or treat them as texts.")


def _characters() -> str:
    return translate("Remedy", "or choose its characters under How it is read.")


_PLACES: tuple[tuple[str, Callable[[], str]], ...] = (
    (TARGET, _target),
    (r"Give (?:at least )?one (?:column )?the role input,? with --role \S+=input\.", _role),
    (r"Give one the role input with --role \S+=input(?:\.|(?=,))", _role_alone),
    (r"or leave such rows out with --bad-rows skip\.", _rows),
    (r"or leave (?:it|the header) out with --header no\.", _header),
    (r"This one trains on tables and pictures; if it is one, say so with --kind table or --kind images\.", _kinds),
    (r"Give the file itself, or --kind images\.", _file),
    (r"; use --task regression\.", _other),
    (r"say --type \S+=category;", _category),
    (r"Make --window shorter\.", _window),
    (r"Say which column tells the series apart, with --role COLUMN=group,", _group),
    (r"Name one --target,", _one),
    (r"Read a part of its rows with --rows\.", _part),
    (r"Name one with --text COLUMN\.", _text),
    (r"or learn from the texts alone, with --task masked-language-modelling\.", _alone),
    (r"or learn from what is written in them with --kind texts\.", _texts),
    (r"or name its encoding with --encoding\.", _characters),
    (r"(?:Or|or) learn to draw such pictures, with --task image-generation\.", _draw),
)
"""What the core says, and what to say instead."""
