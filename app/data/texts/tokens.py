"""How texts become codes and come back: characters, words or subwords, fitted on training texts only."""

from __future__ import annotations

import dataclasses
import functools
import math
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from app.data.texts import characters, subwords, words
from models.spec import END, MASK, PADDING, UNKNOWN

if TYPE_CHECKING:
    from tokenizers import Tokenizer

UNITS = ("characters", "words", "subwords")

SPECIAL = ("", "[?]", "[_]", "[end]")
"""How the codes `PADDING`, `UNKNOWN`, `MASK` and `END` are shown."""

LONGEST = {"characters": 512, "words": 256, "subwords": 256}
"""Length that is suggested at most; longer texts are cut."""

_CHUNK = 4096
_SHARE = 0.95


@dataclass(frozen=True)
class Tokens:
    """What a text is cut into, and the code of each piece.

    Args:
        unit: `characters`, `words` or `subwords`.
        vocabulary: Entry i has code i. The first four are `SPECIAL`; subwords stand there as byte-level
            pieces, whose text is told by `piece`.
        length: Codes that a text is brought to by `rows`.
        lower: Whether letters are made small before anything else. Defaults to no.
        ngrams: Of words: sequences of up to so many known words have codes of their own, each right behind
            its last word's. They stand behind the words in the vocabulary, joined by blanks. Defaults to 1.
        once: Whether a token that a text repeats stands there once, for networks that do not look at the order: what
            a text holds says more than how often. Defaults to no.
        merges: Of subwords: which pieces are joined, in that order (byte-level byte pair encoding).
    """

    unit: str
    vocabulary: tuple[str, ...]
    length: int
    lower: bool = False
    ngrams: int = 1
    once: bool = False
    merges: tuple[tuple[str, str], ...] = ()

    @classmethod
    def fit(
        cls,
        texts: Iterable[str],
        unit: str,
        size: int,
        length: int,
        lower: bool = False,
        ngrams: int = 1,
        once: bool = False,
    ) -> Tokens:
        """The vocabulary of some training texts; the same texts in the same order give the same.

        Args:
            texts: Training texts; must allow to be gone through twice.
            unit: One of `UNITS`.
            size: How many entries are kept at most, the most frequent ones, the special ones included. Subwords
                have at least the 256 bytes, so that nothing is unknown.
            length: Codes that a text is brought to.
            lower: Whether letters are made small. Defaults to no.
            ngrams: Longest sequence of words with a code of its own. Defaults to 1.
            once: Whether repeated tokens of a text stand there once. Defaults to no.

        Sources: Sennrich et al. 2016 (byte pair encoding), Joulin et al. 2017 (word n-grams).
        """
        cleaned = _Cleaned(texts, unit, lower)
        if unit == "characters":
            return cls(unit, (*SPECIAL, *characters.vocabulary(cleaned, size - len(SPECIAL))), length, lower, once=once)
        if unit == "subwords":
            pieces, merges = subwords.train(cleaned, size, SPECIAL)
            return cls(unit, pieces, length, lower, once=once, merges=merges)
        known = words.vocabulary(cleaned, size - len(SPECIAL), ngrams, len(SPECIAL))
        return cls(unit, (*SPECIAL, *known), length, lower, ngrams, once)

    def codes(self, text: str, blanks: bool = False) -> list[int]:
        """The codes of a text, without padding, `END` or cut.

        Args:
            text: Any text.
            blanks: Whether `[_]` stands for a place left blank, the code `MASK`. Defaults to no.
        """
        if blanks and SPECIAL[MASK] in text:
            found: list[int] = []
            for place, part in enumerate(text.split(SPECIAL[MASK])):
                found += [MASK] * bool(place) + self.codes(part)
            return found
        return [int(code) for code in self._flat([text])[0]]

    def rows(self, texts: Sequence[str | None]) -> np.ndarray:
        """Texts as rows of codes: int32 (texts, length).

        Longer ones are cut at their end, shorter ones padded there. A text without a token, or none at all, is
        the code `END` alone, so that no row is all padding.
        """
        rows = np.zeros((len(texts), self.length), np.int32)
        for start in range(0, len(texts), _CHUNK):
            flat, counts = self._flat(texts[start : start + _CHUNK])
            behind = np.cumsum(counts)
            place = np.arange(len(flat)) - np.repeat(behind - counts, counts)
            text = np.repeat(np.arange(start, start + len(counts)), counts)
            kept = place < self.length
            rows[text[kept], place[kept]] = flat[kept]
            rows[start : start + len(counts)][counts == 0, 0] = END
        return rows

    def stream(self, texts: Sequence[str | None], end: bool = False) -> tuple[np.ndarray, np.ndarray]:
        """All codes of some texts one after another, int32 (codes,), and how many each text gave, int64 (texts,).

        Args:
            texts: Any texts.
            end: Whether the code `END` stands behind each. Defaults to no.
        """
        codes, counts = [], []
        for start in range(0, len(texts), _CHUNK):
            flat, found = self._flat(texts[start : start + _CHUNK])
            if end:
                flat = np.insert(flat, np.cumsum(found), END).astype(np.int32)
                found = found + 1
            codes.append(flat)
            counts.append(found)
        if not codes:
            return np.empty(0, np.int32), np.empty(0, np.int64)
        return np.concatenate(codes), np.concatenate(counts)

    def lengths(self, texts: Sequence[str | None]) -> np.ndarray:
        """How many codes each text has before it is cut: int64 (texts,)."""
        parts = [self._flat(texts[start : start + _CHUNK])[1] for start in range(0, len(texts), _CHUNK)]
        return np.concatenate(parts) if parts else np.empty(0, np.int64)

    def text(self, codes: Iterable[int]) -> str:
        """The text that codes stand for, up to the first padding or `END`.

        Exact for characters and subwords. Words are joined by blanks where one usually stands.
        """
        kept: list[int] = []
        for code in codes:
            if code in (PADDING, END):
                break
            kept.append(int(code))
        if self.unit == "subwords":
            return subwords.text([self.vocabulary[code] for code in kept], SPECIAL)
        pieces = [self.vocabulary[code] for code in kept if code < self._singles]
        return "".join(pieces) if self.unit == "characters" else words.joined(pieces)

    def pieces(self, text: str) -> list[str]:
        """What stands at each code of a text, for people; what is unknown as it was written."""
        if self.once:
            first: dict[int, str] = {}
            for code, piece in zip(self._all.codes(text), self._all.pieces(text), strict=True):
                first.setdefault(code, piece)
            return list(first.values())
        codes = self.codes(text)
        if self.unit == "subwords":
            return [self.piece(code) for code in codes]
        if self.unit == "characters":
            return list(next(iter(_Cleaned([text], self.unit, self.lower))))
        cut = iter(words.split(next(iter(_Cleaned([text], self.unit, self.lower)))))
        return [next(cut) if code < self._singles else self.vocabulary[code] for code in codes]

    @functools.cached_property
    def _all(self) -> Tokens:
        """The same, repeated tokens included."""
        return dataclasses.replace(self, once=False)

    def piece(self, code: int) -> str:
        """What a code stands for, for people; of a byte that is no whole character a mark."""
        entry = self.vocabulary[code]
        return entry if self.unit != "subwords" or code < len(SPECIAL) else subwords.text([entry], SPECIAL)

    def with_length(self, length: int) -> Tokens:
        """The same tokens for rows of another length."""
        return self if length == self.length else dataclasses.replace(self, length=length)

    def to_json(self) -> dict[str, Any]:
        """The value as JSON's dicts and lists."""
        return {
            "unit": self.unit,
            "vocabulary": list(self.vocabulary),
            "length": self.length,
            "lower": self.lower,
            "ngrams": self.ngrams,
            "once": self.once,
            "merges": [list(pair) for pair in self.merges],
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Tokens:
        """The value that `to_json` described.

        Raises:
            ValueError, KeyError, TypeError: It is damaged.
        """
        made = cls(
            content["unit"],
            tuple(content["vocabulary"]),
            content["length"],
            content["lower"],
            content["ngrams"],
            content["once"],
            tuple((first, second) for first, second in content["merges"]),
        )
        known = made.vocabulary[: len(SPECIAL)] == SPECIAL and len(set(made.vocabulary)) == len(made.vocabulary)
        if made.unit not in UNITS or not known or made.length < 1 or made.ngrams < 1:
            raise ValueError("no vocabulary")
        if made.unit == "subwords":
            _ = made._tokenizer
        return made

    def _flat(self, texts: Sequence[str | None]) -> tuple[np.ndarray, np.ndarray]:
        """The codes of some texts one after another, and how many each has."""
        flat, counts = self._cut(texts)
        return words.once(flat, counts, len(self.vocabulary)) if self.once else (flat, counts)

    def _cut(self, texts: Sequence[str | None]) -> tuple[np.ndarray, np.ndarray]:
        cleaned = list(_Cleaned(texts, self.unit, self.lower))
        if self.unit == "characters":
            return characters.codes(cleaned, self._table, UNKNOWN)
        if self.unit == "subwords":
            return subwords.codes(cleaned, self._tokenizer)
        flat, counts = words.codes(cleaned, self._places, UNKNOWN)
        return words.with_sequences(flat, counts, self._sequences, self._singles, len(SPECIAL))

    @functools.cached_property
    def _places(self) -> dict[str, int]:
        return {entry: code for code, entry in enumerate(self.vocabulary) if len(SPECIAL) <= code < self._singles}

    @functools.cached_property
    def _table(self) -> np.ndarray:
        return characters.table(self.vocabulary, len(SPECIAL), UNKNOWN)

    @functools.cached_property
    def _tokenizer(self) -> Tokenizer:
        return subwords.tokenizer(self.vocabulary, self.merges)

    @functools.cached_property
    def _singles(self) -> int:
        """How many entries are no sequences of words: they stand first."""
        if self.unit != "words" or self.ngrams == 1:
            return len(self.vocabulary)
        return next((code for code, entry in enumerate(self.vocabulary) if " " in entry), len(self.vocabulary))

    @functools.cached_property
    def _sequences(self) -> tuple[words.Level, ...]:
        if self._singles == len(self.vocabulary):
            return ()
        return words.sequences(self.vocabulary, self._singles, self.ngrams)


def suggested(texts: Sequence[str | None] | np.ndarray, tokens: Tokens) -> int:
    """A length that holds nearly all of some training texts whole, but no more than is quick to learn from.

    Args:
        texts: Training texts, or how many codes each has.
        tokens: Fitted on them; its own length does not matter.
    """
    counts = texts if isinstance(texts, np.ndarray) else tokens.lengths(texts)
    most = LONGEST[tokens.unit] * tokens.ngrams
    if not len(counts):
        return 8
    wanted = float(np.quantile(counts, _SHARE))
    return int(min(most, max(8, 8 * math.ceil(wanted / 8))))


@dataclass(frozen=True)
class _Cleaned:
    """Texts as they are cut: none at all is empty, words are brought to one way of writing accents.

    Args:
        texts: Any texts; each pass goes through them anew.
        unit: One of `UNITS`.
        lower: Whether letters are made small.
    """

    texts: Iterable[str | None]
    unit: str
    lower: bool

    def __iter__(self) -> Iterator[str]:
        for text in self.texts:
            if not isinstance(text, str):
                yield ""
                continue
            if self.unit == "words" and not text.isascii():
                text = unicodedata.normalize("NFC", text)
            yield text.lower() if self.lower else text
