"""Numbers as people type them and as a form writes them, ranges, and what is wrong with a value."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui.components.boxes import written
from app.ui.form import wording
from models.spec import Field

GROUPED = re.compile(r"[1-9]\d{0,2}(?P<mark>[,.'\u00a0\u202f ])\d{3}(?:(?P=mark)\d{3})*")
"""Digits in groups of three, as in 1,024."""


def plain(text: str, whole: bool) -> str:
    """A typed number with a point and without marks between thousands, as `models.spec` reads it.

    A comma counts as the point, and groups of three digits are joined, unless the user's language means
    the other thing by that mark: 1.125 is more than a thousand in German, and little more than 1 in English.

    Args:
        text: What was typed.
        whole: Whether only whole numbers make sense.
    """
    text = text.strip().replace("\u2212", "-")
    groups = GROUPED.fullmatch(text)
    if groups is not None and groups["mark"] != QLocale().decimalPoint():
        return re.sub(r"\D", "", text)
    if whole and re.fullmatch(r"\d+\.0*", text):
        return text.split(".")[0]
    return text.replace(",", ".") if text.count(",") == 1 and "." not in text else text


def grouped(value: float) -> str:
    """A limit as the user's language writes it: `100,000`, `0.0000001`."""
    if value == int(value):
        return QLocale().toString(int(value))
    return local(written(value))


def local(text: str) -> str:
    """A number with the decimal point of the user's language."""
    return text.replace(".", QLocale().decimalPoint())


def span(field: Field) -> str:
    """The range of a number, such as "1 to 4,096"."""
    assert field.minimum is not None and field.maximum is not None
    words = QCoreApplication.translate("Numbers", "{low} to {high}")
    return words.format(low=grouped(field.minimum), high=grouped(field.maximum))


def problem(field: Field, text: str) -> tuple[str, str] | None:
    """What is wrong with a typed number: a line for its field and a sentence that names it; None if nothing is."""
    translate = QCoreApplication.translate
    whole = field.type == "integer"
    value = field.parse(plain(text, whole))
    if field.problem(value) is None:
        return None
    line = (
        translate("Numbers", "Whole number, {range}.") if whole else translate("Numbers", "Number, {range}.")
    )
    if isinstance(value, str) and whole:
        sentence = translate("Numbers", "{setting}: enter a whole number.")
    elif isinstance(value, str):
        sentence = translate("Numbers", "{setting}: enter a number.")
    else:
        sentence = translate("Numbers", "{setting}: enter {range}.")
    words = {"range": span(field), "setting": wording.title(field.name)}
    return line.format(**words), sentence.format(**words)
