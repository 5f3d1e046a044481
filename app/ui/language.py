"""What the core said, in the user's language."""

from __future__ import annotations

from numbers import Real
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from app.said import Said

translate = QCoreApplication.translate


def localised(text: str) -> str:
    """A sentence of the core in the user's language; any other text as it is.

    Args:
        text: Most often a `Said`. Its numbers are grouped and pointed as the language does.
    """
    if not isinstance(text, Said):
        return text
    try:
        return Localiser().vformat(translate("Core", text.pattern), (), text.values)
    except (KeyError, IndexError, ValueError):  # a translation with other braces; better English than nothing
        return text


class Localiser(Formatter):
    """Puts values into a pattern as the user's language writes them."""

    def format_field(self, value: Any, format_spec: str) -> str:
        """One value: what was said is said in this language too."""
        if isinstance(value, Said):
            return localised(value)
        text = str(super().format_field(value, format_spec))
        if not isinstance(value, Real):
            return text
        locale = QLocale()
        marks = {ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()}
        return text.translate(marks)
