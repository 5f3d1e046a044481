"""Sentences that remember how they were made, so that the window can say them in another language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from numbers import Integral, Real
from typing import Any


class Said(str):
    """An English sentence with the pattern and the values it was made of.

    It is a `str` in every way: compared, written and printed as one. Cut or joined to others it becomes a plain one;
    `str(...)` keeps it, and so does `str(error)` of an error that was raised with one.

    Args:
        pattern: The sentence with its values in braces, as `str.format` takes it.
        values: What stands in the braces: numbers, names, or what was said itself. Defaults to nothing.
    """

    pattern: str
    values: Mapping[str, Any]

    def __new__(cls, pattern: str, values: Mapping[str, Any] | None = None) -> Said:
        made = super().__new__(cls, pattern.format(**(values or {})))
        made.pattern = pattern
        made.values = {name: _kept(value) for name, value in (values or {}).items()}
        return made

    def __str__(self) -> str:
        return self

    def __reduce__(self) -> tuple[type[Said], tuple[str, Mapping[str, Any]]]:
        return Said, (self.pattern, self.values)


def said(pattern: str, /, **values: Any) -> Said:
    """A sentence that can be translated; `packaging/translations.py` collects the patterns of all calls.

    Args:
        pattern: A literal, or a choice between literals, never an f-string.
        values: What stands in its braces; numbers raw, with their format in the pattern (`{rows:,}`).
    """
    return Said(pattern, values)


def listed(parts: Iterable[str]) -> str:
    """Parts joined as in "one, two and three"; one part alone stays as it is.

    Raises:
        ValueError: There are no parts.
    """
    *first, last = parts
    if not first:
        return last
    return said("{some} and {last}", some=in_turn(first), last=last)


def in_turn(parts: Iterable[str]) -> str:
    """Parts one after the other, commas between them.

    Raises:
        TypeError: There are no parts.
    """
    return reduce(_comma, parts)


def _comma(some: str, other: str) -> str:
    return said("{some}, {other}", some=some, other=other)


def beside(text: str) -> dict[str, Any]:
    """What goes to another process or into a file beside a sentence, as JSON knows it: `said`; nothing for others."""
    return {"said": _made(text)} if isinstance(text, Said) else {}


def from_json(text: str, content: Mapping[str, Any]) -> str:
    """The sentence, made as what stands beside it in `content` says; plain where nothing there goes with it."""
    try:
        again = _again(content["said"])
    except (TypeError, KeyError, ValueError, IndexError, AttributeError):
        return text
    return again if again == text else text


def _made(text: Said) -> dict[str, Any]:
    values = {name: _made(value) if isinstance(value, Said) else value for name, value in text.values.items()}
    return {"pattern": text.pattern, "values": values}


def _kept(value: Any) -> str | int | float:
    """A value as JSON knows it; nothing of what it came from is held on to."""
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, Integral):
        return int(value)
    return float(value) if isinstance(value, Real) else str(value)


def _again(made: Mapping[str, Any]) -> Said:
    values = {name: _again(value) if isinstance(value, Mapping) else value for name, value in made["values"].items()}
    return Said(made["pattern"], values)
