"""Words and punctuation of texts, their codes, and codes of sequences of words."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice

import numpy as np

_CHUNK = 4096
_ENOUGH = 10_000
"""From so many words on, one that occurs once is left to the unknown: nothing can be learned of it for another text."""

_CLOSING = frozenset(".,;:!?)]}%…’”»、。！？」』")
_OPENING = frozenset("([{“«¿¡「『#$£€")


@functools.cache
def _pattern() -> re.Pattern[str]:
    """A word with the marks on its letters and an apostrophe within; or one sign.

    Chinese and Japanese, written without blanks, are cut character by character.
    """
    marks = "".join(chr(point) for point in range(0x300, 0xE0200) if _is_mark(point))
    alone = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    letter = rf"[^\W{alone}]"
    within = rf"(?:{letter}|[{marks}\u200d])*"
    return re.compile(rf"{letter}{within}(?:['’]{letter}{within})*|[{alone}]|[^\w\s][{marks}\u200d]*")


def _is_mark(point: int) -> bool:
    return (point < 0x20000 or point >= 0xE0100) and unicodedata.category(chr(point))[0] == "M"


@functools.cache
def _plain() -> re.Pattern[str]:
    """The same for texts of ASCII characters, which needs no look at marks."""
    return re.compile(r"\w+(?:'\w+)*|[^\w\s]")


def split(text: str) -> list[str]:
    """The words and signs of a text, in their order."""
    return (_plain() if text.isascii() else _pattern()).findall(text)


def vocabulary(texts: Iterable[str], size: int, ngrams: int, first: int) -> tuple[str, ...]:
    """The most frequent words, and behind them the most frequent sequences of them, at most `size` altogether.

    Args:
        texts: Gone through twice where there are sequences.
        size: How many entries at most.
        ngrams: Longest sequence that is counted.
        first: Code of the first entry.
    """
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(split(text))
    fewest = 2 if counts.total() >= _ENOUGH else 1
    often = (word for word, count in counts.items() if count >= fewest)
    ranked = sorted(often, key=lambda word: (-counts[word], word))[:size]
    if ngrams == 1:
        return tuple(ranked)
    places = {word: first + place for place, word in enumerate(ranked)}
    longer = _frequent(texts, places, first + len(ranked), ngrams, first)
    entries = [(-counts[word], 1, word) for word in ranked]
    entries += [(-count, 1 + sequence.count(" "), sequence) for sequence, count in longer.items()]
    kept = sorted(entries)[:size]  # a sequence never stands before its own beginning
    return tuple(entry for _, _, entry in sorted(kept, key=lambda entry: (entry[1], entry[0], entry[2])))


def _frequent(
    texts: Iterable[str], places: Mapping[str, int], singles: int, ngrams: int, first: int
) -> dict[str, int]:
    """Sequences of 2 to `ngrams` known words that occur at least twice, and how often."""
    parts = [codes(some, places, 0) for some in _chunks(texts)]
    if not parts:
        return {}
    flat = np.concatenate([part for part, _ in parts])
    begins = _begins(np.concatenate([counts for _, counts in parts]), len(flat))
    head, names = _known(flat, first), {code: word for word, code in places.items()}
    words, found = dict(names), dict[str, int]()
    for _ in range(2, ngrams + 1):
        keys = _keys(head, flat, begins, singles, first)
        distinct, counts = np.unique(keys[keys >= 0], return_counts=True)
        distinct, counts = distinct[counts > 1], counts[counts > 1]
        heads, lasts = np.divmod(distinct, singles)
        names = {rank: f"{names[int(a)]} {words[int(b)]}" for rank, (a, b) in enumerate(zip(heads, lasts, strict=True))}
        found |= {names[rank]: int(count) for rank, count in enumerate(counts)}
        head = _ranks(distinct, keys)
    return found


Level = tuple[np.ndarray, np.ndarray]
"""Sequences of one length: their keys in ascending order, int64, and their codes, int32."""


def sequences(entries: Sequence[str], singles: int, ngrams: int) -> tuple[Level, ...]:
    """How the sequences of a vocabulary are found among codes, a level for each length from 2.

    Args:
        entries: The vocabulary.
        singles: How many of its entries are no sequences; they stand first.
        ngrams: Longest sequence.
    """
    places = {entry: code for code, entry in enumerate(entries[:singles])}
    ranks, levels = dict(places), []
    for length in range(2, ngrams + 1):
        keyed = {}
        for code in range(singles, len(entries)):
            head, _, last = entries[code].rpartition(" ")
            if head.count(" ") == length - 2 and head in ranks:
                keyed[ranks[head] * singles + places[last]] = code
        keys = sorted(keyed)
        ranks = {entries[keyed[key]]: rank for rank, key in enumerate(keys)}
        levels.append((np.array(keys, np.int64), np.array([keyed[key] for key in keys], np.int32)))
    return tuple(levels)


def codes(texts: Sequence[str], places: Mapping[str, int], unknown: int) -> tuple[np.ndarray, np.ndarray]:
    """The codes of the words of some texts one after another, int32, and how many each text has, int64."""
    cut = [split(text) for text in texts]
    counts = np.fromiter(map(len, cut), np.int64, len(cut))
    found = (places.get(word, unknown) for word in chain.from_iterable(cut))
    return np.fromiter(found, np.int32, int(counts.sum())), counts


def with_sequences(
    flat: np.ndarray, counts: np.ndarray, levels: Sequence[Level], singles: int, first: int
) -> tuple[np.ndarray, np.ndarray]:
    """The same with the code of each known sequence right behind its last word's; arguments as `codes` gives them."""
    if not levels or not len(flat):
        return flat, counts
    begins, head = _begins(counts, len(flat)), _known(flat, first)
    found = np.zeros((len(levels) + 1, len(flat)), np.int32)
    found[0] = flat
    for place, (known, named) in enumerate(levels, start=1):
        head = _ranks(known, _keys(head, flat, begins, singles, first))
        found[place][head >= 0] = named[head[head >= 0]]
    present = found > 0
    present[0] = True
    each = present.sum(axis=0)
    behind = np.concatenate([[0], np.cumsum(each)])
    ends = np.cumsum(counts)
    return found.T[present.T], behind[ends] - behind[ends - counts]


def once(flat: np.ndarray, counts: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """The codes without those that stood in the same text before.

    Args:
        flat: Codes of some texts one after another.
        counts: How many each text has.
        size: Entries of the vocabulary.
    """
    text = np.repeat(np.arange(len(counts)), counts)
    first = np.sort(np.unique(text * size + flat, return_index=True)[1])
    return flat[first], np.bincount(text[first], minlength=len(counts))


def _begins(counts: np.ndarray, size: int) -> np.ndarray:
    """Whether a text begins at each of the words: bool (words,)."""
    begins = np.zeros(size + 1, bool)
    begins[np.cumsum(counts) - counts] = True
    return begins[:size]


def _known(flat: np.ndarray, first: int) -> np.ndarray:
    return np.where(flat >= first, flat, -1).astype(np.int64)


def _keys(head: np.ndarray, flat: np.ndarray, begins: np.ndarray, singles: int, first: int) -> np.ndarray:
    """A number for the sequence that ends at each word, one longer than `head` tells; -1 where there is none."""
    before = np.concatenate([[-1], head[:-1]])
    return np.where((before >= 0) & (flat >= first) & ~begins, before * singles + flat, -1)


def _ranks(known: np.ndarray, keys: np.ndarray) -> np.ndarray:
    """The place of each key among the known ones, -1 for others."""
    if not len(known):
        return np.full(len(keys), -1, np.int64)
    ranks = np.minimum(np.searchsorted(known, keys), len(known) - 1)
    return np.where(known[ranks] == keys, ranks, -1)


def _chunks(texts: Iterable[str]) -> Iterator[list[str]]:
    waiting = iter(texts)
    while some := list(islice(waiting, _CHUNK)):
        yield some


def joined(pieces: Iterable[str]) -> str:
    """Words as one text: a blank between them, none before a full stop or behind an opening bracket."""
    text, after = "", True
    for piece in pieces:
        text += piece if after or piece in _CLOSING else f" {piece}"
        after = piece in _OPENING
    return text
