"""How pairs lie in a plain text: two sentences parted by a tab, or a word and what it is made of parted by blanks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

LAYOUT = "pairs"
"""Where a table's memo says how its pairs lay in files."""

BLANK = " "
"""The delimiter of a dictionary: the first blanks of a line; what follows belongs to the answer."""

FEWEST = 20
"""Lines from which a plain text tells that its lines are pairs."""

_COMMENT = re.compile(r"\s*(?:#|;;;)")
_BEHIND = re.compile(r"\s+#\s.*$")
_VARIANT = re.compile(r"(?<=.)\(\d+\)$")


def are_pairs(lines: Sequence[str]) -> bool:
    """Whether each of some lines holds a text and what answers it."""
    return are_sentences(lines) or is_dictionary(lines)


def are_sentences(lines: Sequence[str]) -> bool:
    """Whether each line holds two sentences, and perhaps a note, parted by tabs."""
    rows = [line.split("\t") for line in lines]
    if len(rows) < FEWEST or {len(row) for row in rows} not in ({2}, {3}):
        return False
    return all(_end_as_sentences([row[side] for row in rows]) for side in (0, 1))


def _end_as_sentences(texts: Sequence[str]) -> bool:
    ends = sum(text.strip().endswith((".", "!", "?", "…", "。", "！", "？", '"', "»")) for text in texts)
    return ends >= 0.6 * len(texts) and sum(" " in text.strip() for text in texts) >= 0.3 * len(texts)


def is_dictionary(lines: Sequence[str]) -> bool:
    """Whether each line is an entry of a pronouncing dictionary: a word, and behind the first blanks its sounds.

    Words are seldom alike, and what stands behind them is made of few symbols, in rows of different lengths.
    """
    entries = [entry for line in lines if (entry := entry_of(line)) is not None]
    if len(entries) < FEWEST or any("\t" in line.strip() for line in lines[:FEWEST]):
        return False
    words = {word for word, _ in entries}
    rows = [symbols.split() for _, symbols in entries]
    symbols = Counter(symbol for row in rows for symbol in row)
    return (
        all(rows)
        and len(words) >= 0.8 * len(entries)
        and len({len(row) for row in rows}) > 2
        and len(symbols) <= 12 + 0.12 * symbols.total()
        and sum(map(len, symbols)) <= 4 * len(symbols)
        and not any(symbol.replace(".", "").isdigit() for symbol in symbols)
        and sum(word.lower() in words for word in symbols) <= 0.2 * len(symbols)
    )


def entry_of(line: str) -> tuple[str, str] | None:
    """The word of a line and what stands behind it, remarks left out; None for a blank line or a remark.

    A number in brackets behind a word, which tells further entries of the same word apart, is no part of it.
    """
    if not line.strip() or _COMMENT.match(line):
        return None
    word, _, rest = _BEHIND.sub("", line).strip().partition(" ")
    return _VARIANT.sub("", word), " ".join(rest.split())
