"""Words of the Data page: names of types and roles, sizes, times, and how a file was read."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

if TYPE_CHECKING:
    from app.experiment import Reading

translate = QCoreApplication.translate

KIND_ICONS = {
    "table": "table",
    "images": "photo",
    "series": "chart-line",
    "texts": "align-left",
    "corpus": "file-text",
    "pairs": "language",
    "experiment": "flask",
    "run": "history",
}
TYPE_ICONS = {
    "number": "numbers",
    "category": "tag",
    "boolean": "toggle-left",
    "date-time": "calendar",
    "text": "align-left",
    "identifier": "abc",
}

DAY = 86_400


def number(value: float, digits: int = 0) -> str:
    """A number as the user's language groups and points it."""
    return QLocale().toString(value, "f", digits) if digits else QLocale().toString(round(value))


def percent(share: float, digits: int = 0) -> str:
    """A share of 1 in percent."""
    if 0 < share < 0.01 and not digits:
        return translate("DataWords", "<1 %")
    return translate("DataWords", "{value} %").format(value=number(100 * share, digits))


def size(count: float) -> str:
    """Bytes as MB or GB."""
    if count >= 1e9:
        return translate("DataWords", "{value} GB").format(value=number(count / 1e9, 1))
    if count >= 1e5:
        return translate("DataWords", "{value} MB").format(value=number(count / 1e6, 1))
    return translate("DataWords", "{value} kB").format(value=number(count / 1e3, 1))


def types() -> list[tuple[str, str]]:
    """Every column type and its name."""
    return [
        ("number", translate("DataWords", "Number")),
        ("category", translate("DataWords", "Category")),
        ("boolean", translate("DataWords", "Yes or no")),
        ("date-time", translate("DataWords", "Date")),
        ("text", translate("DataWords", "Text")),
        ("identifier", translate("DataWords", "Name")),
    ]


def roles() -> list[tuple[str, str]]:
    """Every column role and its name."""
    return [
        ("input", translate("DataWords", "Input")),
        ("target", translate("DataWords", "Target")),
        ("ignore", translate("DataWords", "Ignored")),
        ("group", translate("DataWords", "Group")),
        ("order", translate("DataWords", "Order")),
        ("split", translate("DataWords", "Part")),
    ]


def when(moment: float, now: float | None = None) -> str:
    """A moment of the past in a word or two: `10:42`, `yesterday`, `Tuesday`, `12 May`.

    Args:
        moment: Seconds since 1970.
        now: The present. Defaults to the clock.
    """
    locale = QLocale()
    then = QDateTime.fromSecsSinceEpoch(int(moment))
    today = QDateTime.fromSecsSinceEpoch(int(time.time() if now is None else now))
    days = then.date().daysTo(today.date())
    if days <= 0:
        return locale.toString(then.time(), QLocale.FormatType.ShortFormat)
    if days == 1:
        return translate("DataWords", "yesterday")
    if days < 7:
        return locale.standaloneDayName(then.date().dayOfWeek())
    pattern = "d MMM" if then.date().year() == today.date().year() else "d MMM yyyy"
    return locale.toString(then.date(), pattern)


def delimiters() -> dict[str, str]:
    """Marks between fields and what they are called."""
    return {
        ",": translate("DataWords", "Comma"),
        ";": translate("DataWords", "Semicolon"),
        "\t": translate("DataWords", "Tab"),
        "|": translate("DataWords", "Bar"),
        " ": translate("DataWords", "Blanks"),
        ":": translate("DataWords", "Colon"),
    }


def separated(delimiter: str) -> str:
    """How fields are told apart, as part of a sentence."""
    known = {
        ",": translate("DataWords", "comma separated"),
        ";": translate("DataWords", "semicolon separated"),
        "\t": translate("DataWords", "tab separated"),
        "|": translate("DataWords", "separated by bars"),
        " ": translate("DataWords", "separated by blanks"),
    }
    return known.get(delimiter, translate("DataWords", "separated by {mark}").format(mark=delimiter))


def encoding(name: str) -> str:
    """An encoding as people write it."""
    known = {
        "utf-8": "UTF-8",
        "utf-8-sig": "UTF-8",
        "ascii": "ASCII",
        "latin-1": "Latin-1",
        "cp1252": "Windows-1252",
    }
    return known.get(name.lower(), name)


def read_as(reading: Reading) -> str:
    """How a table's file was read, as one sentence."""
    if reading.sheet is not None:
        return translate("DataWords", "Read from sheet {sheet}.").format(sheet=reading.sheet)
    if reading.delimiter is None and reading.encoding is not None and reading.header is None:
        return translate("DataWords", "Read as {encoding}.").format(encoding=encoding(reading.encoding))
    if reading.delimiter is None or reading.encoding is None:
        return ""
    pattern = (
        translate("DataWords", "Read as {separated}, {encoding}, with a header line.")
        if reading.header
        else translate("DataWords", "Read as {separated}, {encoding}, without a header line.")
    )
    return pattern.format(separated=separated(reading.delimiter), encoding=encoding(reading.encoding))
