"""A long text cut into passages that joined give it back exactly, and a list of lines told from it."""

from __future__ import annotations

import re
from collections.abc import Iterator

PASSAGE = 1000
"""Characters of a passage, about."""

FEWEST = 200
"""Passages that a text is cut into where it is long enough, so that small parts of it can be set aside."""

SHORTEST = 40
"""Characters of a passage at least, about."""

_TURN = re.compile(r"([^\s:][^:\n]{0,29}): +\S")
_DIALOGUES = 3

_LIST_LINES = 20
"""Lines from which a text without blank ones may be a list."""


def cut(text: str) -> list[str]:
    """The passages of a text, at line ends where there are any; joined they are the text again.

    Args:
        text: The whole of it, lines ending in `\\n`.
    """
    size = max(SHORTEST, min(PASSAGE, len(text) // FEWEST))
    passages: list[str] = []
    gathered: list[str] = []
    length = 0
    for piece in _pieces(text, size):
        if gathered and length + len(piece) > size:
            passages.append("".join(gathered))
            gathered, length = [], 0
        gathered.append(piece)
        length += len(piece)
    if gathered:
        passages.append("".join(gathered))
    return passages


def _pieces(text: str, size: int) -> Iterator[str]:
    """Lines with their ends; one that is longer than a passage is parted at blanks, or anywhere without one."""
    for line in re.split(r"(?<=\n)", text):
        start = 0
        while len(line) - start > 2 * size:
            blank = line.rfind(" ", start + size // 2, start + size)
            end = start + size if blank < 0 else blank + 1
            yield line[start:end]
            start = end
        if start < len(line):
            yield line[start:]


def are_dialogues(text: str) -> bool:
    """Whether nearly all lines begin with who says them, a few speakers in all, and blank lines part dialogues.

    Args:
        text: The whole of it.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    names = [found.group(1) for line in lines if (found := _TURN.match(line))]
    few = len(set(names)) <= max(2, len(names) // 4)
    return few and len(names) >= 0.9 * len(lines) and len(dialogues(text)) >= _DIALOGUES


def dialogues(text: str) -> list[str]:
    """What stands between blank lines, each ending with a line end."""
    return [f"{part}\n" for part in re.split(r"\n(?:[ \t]*\n)+", text.strip("\n")) if part.strip()]


def is_list(text: str) -> bool:
    """Whether each line seems to be a text of its own: no blank lines, none wrapped at a margin.

    Args:
        text: The whole of it, or its beginning up to a line's end.
    """
    lines = text.strip("\n").split("\n")
    if len(lines) < _LIST_LINES or any(not line.strip() for line in lines):
        return False
    return not _is_wrapped(lines) and not _goes_on(lines)


def _is_wrapped(lines: list[str]) -> bool:
    """Whether most lines are nearly as long as the longest: paragraphs broken at a margin."""
    longest = max(map(len, lines))
    return longest >= 40 and sum(len(line) > 0.8 * longest for line in lines) > 0.5 * len(lines)


def _goes_on(lines: list[str]) -> bool:
    """Whether many lines end in the middle of a sentence, as verses and code do."""
    worded = [line for line in lines if len(line.split()) > 3]
    if len(worded) < len(lines) / 2:
        return False
    return sum(line.rstrip().endswith((",", ";", ":", "{", "(", "-", "—")) for line in lines) > 0.15 * len(lines)
