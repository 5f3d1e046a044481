"""Which encoding a text file has, and the same text as UTF-8."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, BinaryIO

from app.data.compressed import CHUNK, spool
from app.errors import UserError
from app.said import said

EVIDENCE = 65536
"""How many bytes of lines that are not ASCII are looked at."""

WESTERN = ("cp1252", "mac-roman", "cp850")
OTHERS = (
    "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr", "cp1255", "cp1256", "cp874", "cp1250", "iso8859_2",
    "cp1254", "cp1257",
)  # fmt: skip

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True)
class Text:
    """A file's text as a seekable stream of UTF-8 without byte-order mark.

    Args:
        stream: Where the bytes are.
        start: Where in the stream the text begins.
        size: Where it ends.
        encoding: The codec it was in.
        reason: Why that codec.
        replaced: How many undecodable bytes became U+FFFD.
        first_replaced: The line of the first of them, from 1; 0 where there is none.
    """

    stream: BinaryIO
    start: int
    size: int
    encoding: str
    reason: str
    replaced: int = 0
    first_replaced: int = 0

    def head(self, size: int) -> str:
        """The first `size` bytes as text; a character cut in two at the end is left out."""
        self.stream.seek(self.start)
        return codecs.getincrementaldecoder("utf-8")("replace").decode(self.stream.read(size))

    def lines(self, offset: int | None = None) -> Iterator[str]:
        """The lines with their ends, from a byte offset on. Defaults to the beginning."""
        self.stream.seek(self.start if offset is None else offset)
        buffered = io.BufferedReader(_Unclosed(self.stream), CHUNK)
        reader = io.TextIOWrapper(buffered, encoding="utf-8", errors="replace", newline="")
        yield from reader


class _Unclosed(io.RawIOBase):
    """Lets a TextIOWrapper read a stream that others use after it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        content = self._stream.read(len(buffer))
        buffer[: len(content)] = content
        return len(content)


def text_of(place: str, stream: BinaryIO, size: int, given: str | None, stack: ExitStack) -> Text:
    """Finds the encoding and gives the text as UTF-8.

    Args:
        place: The file as messages name it.
        stream: The file's bytes, seekable.
        size: How many there are.
        given: The codec the user named, obeyed; None to guess.
        stack: Closes what was opened along the way.

    Raises:
        UserError: The named codec is unknown or does not fit.
    """
    stream.seek(0)
    head = stream.read(CHUNK)
    if given is not None:
        return _given(place, stream, size, given, head, stack)
    for mark, name in _MARKS:
        if head.startswith(mark):
            begins = said("the file begins with this encoding's byte-order mark")
            return _converted(stream, size, name, begins, stack)
    wide = _wide(head)
    if wide is not None:
        return _converted(stream, size, wide, said("every other byte is zero"), stack)
    evidence = _evidence(stream)
    if not evidence.bytes:
        return Text(stream, 0, size, "utf-8", said("all of it is plain ASCII"))
    if evidence.valid:
        return Text(stream, 0, size, "utf-8", said("all of it is valid UTF-8"))
    if evidence.mostly_utf8:
        nearly = said("nearly all of it is valid UTF-8; the bytes that are not show as \N{REPLACEMENT CHARACTER}")
        return _converted(stream, size, "utf-8", nearly, stack)
    name, reason = single_byte(evidence.bytes)
    return _converted(stream, size, name, reason, stack)


@dataclass(frozen=True)
class _Evidence:
    """What the bytes above 127 say: the lines that have some, whether all are valid UTF-8."""

    bytes: bytes
    valid: bool
    mostly_utf8: bool


def _evidence(stream: BinaryIO) -> _Evidence:
    decoder = codecs.getincrementaldecoder("utf-8")()
    valid = True
    kept = bytearray()
    stream.seek(0)
    while chunk := stream.read(4 * CHUNK):
        plain = chunk.isascii()
        if valid and not (plain and decoder.getstate()[0] == b""):
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                valid = False
        if len(kept) < EVIDENCE and not plain:
            for line in chunk.splitlines():
                if not line.isascii():
                    kept += _around_high(line) + b"\n"
                if len(kept) >= EVIDENCE:
                    break
    if valid:
        try:
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            valid = False
    return _Evidence(bytes(kept), valid, not valid and _mostly_utf8(bytes(kept)))


def _around_high(line: bytes) -> bytes:
    """A line, or of a very long one the part around its first byte above 127."""
    if len(line) <= 4096:
        return line
    first = next(place for place, byte in enumerate(line) if byte > 127)
    return line[max(0, first - 100) : first + 2000]


def _mostly_utf8(content: bytes) -> bool:
    sound = re.findall(
        rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}", content
    )
    high = sum(byte >= 128 for byte in content)
    return bool(sound) and sum(map(len, sound)) >= 0.7 * high


def _wide(head: bytes) -> str | None:
    """UTF-16 or UTF-32 without a byte-order mark, by where the zeros stand."""
    nulls = head.count(0)
    if len(head) < 4 or nulls < 0.2 * len(head):
        return None
    zeros = [head[place::4].count(0) for place in range(4)]
    quarter = len(head) // 4
    if min(zeros[1:]) > 0.9 * quarter and zeros[0] < 0.5 * quarter:
        return "utf-32-le"
    if min(zeros[:3]) > 0.9 * quarter and zeros[3] < 0.5 * quarter:
        return "utf-32-be"
    even, odd = zeros[0] + zeros[2], zeros[1] + zeros[3]
    if odd > 0.8 * nulls:
        return "utf-16-le"
    return "utf-16-be" if even > 0.8 * nulls else None


def single_byte(content: bytes) -> tuple[str, str]:
    """The likeliest encoding of lines that are not UTF-8.

    Args:
        content: Lines that hold bytes above 127.

    Returns:
        A codec and the reason in words.
    """
    scores = {name: _western(content, name) for name in WESTERN}
    best = max(WESTERN, key=lambda name: scores[name])
    if scores[best] > 0.5:
        best = WESTERN[0] if scores[WESTERN[0]] > scores[best] - 0.1 else best
        return best, said(
            "it is not UTF-8, and read so its accented letters and signs stand where words have them",
        )
    high = [byte for byte in content if byte > 127]
    if len(high) >= _ENOUGH and len(set(high)) > _ENOUGH // 2:
        other = _by_vowels(content) or _by_language(content)
        if other is not None:
            return other, said("it is not UTF-8, and read so its words look like a language's")
    try:
        content.decode("cp1252")
    except UnicodeDecodeError:
        return "latin-1", said("it is not UTF-8, and Latin-1 can hold every byte in it")
    return "cp1252", said("it is not UTF-8, and this encoding is the most common else")


_ENOUGH = 8
_LETTERS = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒºªðÐþÞšŠžŽ")
_SIGNS = frozenset("©®™°€£¥§–—‘’“”„…•«»¿¡²³½¼¾±×·µ\xa0†‰¢´‚‹›")


def _western(content: bytes, name: str) -> float:
    """From 0 to 1: how many characters above 127 stand where Western text has them."""
    try:
        text = content.decode(name)
    except UnicodeDecodeError:
        return 0.0
    good = 0.0
    total = 0
    for match in re.finditer(r"[^\W\d_]*[^\x00-\x7f]+[^\W\d_]*", text):
        word = match.group()
        high = [character for character in word if ord(character) > 127]
        total += len(high)
        if all(character in _SIGNS for character in high):
            good += (0.8 if name == "cp1252" else 0.3) * len(high)
        elif word.isalpha() and all(character in _LETTERS for character in high):
            foreign = len(high) > 1 and len(high) > len(word) / 2
            shouting = not word.isupper() and any(character.isupper() for character in word[1:])
            good += 0 if foreign or shouting else len(high)
    return good / total if total else 0.0


def _by_vowels(content: bytes) -> str | None:
    """A Greek or Cyrillic encoding that gives words of one script with the vowels words have."""
    best, highest = None, 0.6
    for name, vowels in _VOWELS.items():
        try:
            words = re.findall(r"[^\x00-\x7f]+", content.decode(name))
        except UnicodeDecodeError:
            continue
        joined = "".join(words)
        natural = sum(word[:1] + word[1:].lower() == word or word.isupper() for word in words) / len(words)
        letters = sum(character.isalpha() for character in joined) / len(joined)
        share = sum(character in vowels for character in joined.lower()) / len(joined)
        score = natural * letters * (1 - 3 * abs(share - 0.45))
        if score > highest:
            best, highest = name, score
    return best


_VOWELS = dict.fromkeys(("iso8859-7", "cp1253"), frozenset("αεηιουωάέήίόύώϊϋΐΰ")) | dict.fromkeys(
    ("cp1251", "koi8-r", "iso8859-5", "cp866", "mac-cyrillic"), frozenset("аеёиоуыэюяіїє")
)


def _by_language(content: bytes) -> str | None:
    from charset_normalizer import from_bytes

    match = from_bytes(content[:16384], cp_isolation=list(OTHERS), threshold=0.3).best()
    return None if match is None else match.encoding.replace("_", "-")


def _given(place: str, stream: BinaryIO, size: int, given: str, head: bytes, stack: ExitStack) -> Text:
    try:
        name = codecs.lookup(given).name
        "".encode(name).decode(name)
    except (LookupError, UnicodeError, ValueError) as error:
        raise UserError(
            said(
                "{given} is no known text encoding. Use for example utf-8, cp1252, latin-1 or utf-16.",
                given=given,
            )
        ) from error
    if name == "utf-16" and not head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = _wide(head) or name
    if name == "utf-8" and head.startswith(codecs.BOM_UTF8):
        name = "utf-8-sig"
    sound = _decodes(stream, name)
    if name == "utf-8" and sound:
        return Text(stream, 0, size, name, said("you said so"))
    text = _converted(stream, size, name, said("you said so"), stack)
    if not sound:
        raise UserError(
            said(
                "{place}, line {first_replaced}, can't be read as {given}. Choose another encoding.",
                place=place,
                first_replaced=text.first_replaced,
                given=given,
            )
        )
    return text


def _decodes(stream: BinaryIO, name: str) -> bool:
    """Whether all bytes are text in an encoding."""
    decoder = codecs.getincrementaldecoder(name)()
    stream.seek(0)
    try:
        while chunk := stream.read(CHUNK):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _converted(stream: BinaryIO, size: int, name: str, reason: str, stack: ExitStack) -> Text:
    """The text as UTF-8, in an anonymous file of its own; undecodable bytes become U+FFFD."""
    target = stack.enter_context(spool())
    decoder = codecs.getincrementaldecoder(name)(errors="replace")
    stream.seek(0)
    replaced = first = lines = written = 0
    while True:
        chunk = stream.read(CHUNK)
        text = decoder.decode(chunk, final=not chunk)
        bad = text.count("\N{REPLACEMENT CHARACTER}")
        if bad and not first:
            first = lines + text[: text.index("\N{REPLACEMENT CHARACTER}")].count("\n") + 1
        replaced += bad
        lines += text.count("\n")
        # UTF-16 may hold half a pair, which UTF-8 can't
        content = text.encode("utf-8", errors="replace")
        written += len(content)
        target.write(content)
        if not chunk:
            break
    if replaced and _decodes(stream, name):  # then the text itself has such characters
        replaced = first = 0
    return Text(target, 0, written, name, reason, replaced, first)  # type: ignore[arg-type]
