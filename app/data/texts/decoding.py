"""From the bytes of many files to texts: one encoding for all of those that are no UTF-8, guessed and told."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from dataclasses import dataclass

from app.data.dataset import Guess
from app.data.finding import Finding
from app.data.tables import encoding
from app.errors import UserError
from app.said import said

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes(code for code in range(32) if code not in (8, 9, 10, 12, 13, 27))
_MOST_CONTROLS = 0.02


@dataclass(frozen=True)
class Decoded:
    """Texts, and how they were read.

    Args:
        texts: File name to text, line ends as `\\n`.
        unreadable: File name to why it is no text.
        encoding: The codec of all of them; None where they differ.
        guesses: What was guessed, with the reason.
        findings: Bytes that could not be read.
    """

    texts: Mapping[str, str]
    unreadable: Mapping[str, str]
    encoding: str | None
    guesses: tuple[Guess, ...]
    findings: tuple[Finding, ...]


def decode(contents: Mapping[str, bytes], given: str | None, place: str) -> Decoded:
    """Files as texts.

    Args:
        contents: File name to bytes.
        given: The codec the user named, obeyed; None to guess.
        place: Where they lie, for messages.

    Raises:
        UserError: A file can't be read with the codec that the user named.
    """
    texts: dict[str, str] = {}
    unreadable: dict[str, str] = {}
    others: dict[str, bytes] = {}
    used: set[str] = set()
    for name, content in contents.items():
        marked = _marked(content)
        if not content.strip():
            unreadable[name] = said("it is empty")
        elif given is not None and marked is None:
            texts[name] = _obeyed(content, given, f"{place}: {name}")
        elif (codec := marked or _wide(content)) is not None:
            texts[name] = content.decode(codec, "replace")
            used.add(codec)
            if _is_binary(texts[name].encode("utf-8", "replace")):
                unreadable[name] = said("it is no text")
        elif _is_binary(content):
            unreadable[name] = said("it is no text")
        elif (text := _utf8(content)) is not None:
            texts[name] = text
        else:
            others[name] = content
    codec, guesses, found = _others(others, texts, given, bool(used))
    texts = {name: _unified(texts[name]) for name in contents if name in texts}
    unreadable |= {name: said("it is empty") for name, text in texts.items() if not text.strip()}
    texts = {name: text for name, text in texts.items() if name not in unreadable}
    return Decoded(texts, unreadable, codec, guesses, found)


def _others(
    others: Mapping[str, bytes], texts: dict[str, str], given: str | None, mixed: bool
) -> tuple[str | None, tuple[Guess, ...], tuple[Finding, ...]]:
    """Decodes the files that are no UTF-8 into `texts`; says what the encoding of all is."""
    if given is not None:
        return given, (), ()
    if not others:
        return None if mixed else "utf-8", (Guess("encoding", "utf-8", said("all of it is valid UTF-8")),), ()
    lines = [line for content in others.values() for line in content.splitlines() if not line.isascii()]
    codec, reason = encoding.single_byte(b"\n".join(lines)[: encoding.EVIDENCE])
    replaced, first = 0, ""
    for name, content in others.items():
        texts[name] = content.decode(codec, "replace")
        bad = texts[name].count("\N{REPLACEMENT CHARACTER}")
        replaced, first = replaced + bad, first or (name if bad else "")
    plain = all(text.isascii() for name, text in texts.items() if name not in others)
    if len(others) < len(texts):
        reason = said("{count:,} files of {all:,}: {reason}", count=len(others), all=len(texts), reason=reason)
    guesses = (Guess("encoding", codec, reason),)
    found = () if not replaced else (Finding(
        "undecodable_bytes",
        said("{replaced} bytes are no {encoding} text, the first in {file}; they show as "
             "\N{REPLACEMENT CHARACTER}. If there are many, choose another encoding.",
             replaced=replaced, encoding=codec, file=first),
        {"bytes": replaced, "file": first},
    ),)  # fmt: skip
    return codec if plain and not mixed else None, guesses, found


def _marked(content: bytes) -> str | None:
    return next((name for mark, name in _MARKS if content.startswith(mark)), None)


def _wide(content: bytes) -> str | None:
    """UTF-16 without a mark, by where the zeros stand."""
    start = content[:4096]
    if len(start) < 4 or start.count(0) < 0.2 * len(start):
        return None
    even, odd = start[::2].count(0), start[1::2].count(0)
    if odd > 0.4 * len(start) and even < 0.05 * len(start):
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 * len(start) and odd < 0.05 * len(start) else None


def _is_binary(content: bytes) -> bool:
    start = content[:65_536]
    strange = len(start) - len(start.translate(None, _CONTROLS))
    return b"\0" in start or strange > _MOST_CONTROLS * len(start)


def _utf8(content: bytes) -> str | None:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _obeyed(content: bytes, given: str, place: str) -> str:
    try:
        return content.decode(given)
    except (UnicodeError, LookupError) as error:
        raise UserError(
            said("{place} can't be read as {given}. Choose another encoding.", place=place, given=given)
        ) from error


def _unified(text: str) -> str:
    """The text with `\\n` at the ends of lines and without what shows nothing."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def blank(count: int) -> list[Finding]:
    """That blank lines were left out, where there were some."""
    if not count:
        return []
    message = said(
        "{count:,} blank lines are no texts and were left out." if count > 1
        else "{count:,} blank line is no text and was left out.",
        count=count,
    )  # fmt: skip
    return [Finding("blank_lines", message, {"count": count})]
