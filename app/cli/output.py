"""Where words go: JSON or pleasant text to standard output, everything else to standard error."""

from __future__ import annotations

import contextlib
import io
import os
import shlex
import sys
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TextIO

from app import files

if TYPE_CHECKING:
    from rich.console import Console, RenderableType


class Output:
    """What a command says.

    Args:
        stream: The real standard output.
        json: Whether it takes JSON only.
    """

    def __init__(self, stream: TextIO, json: bool) -> None:
        self.stream = stream
        self.json = json
        self._console: Console | None = None

    def document(self, content: Any) -> None:
        """Writes one JSON document, or one object of a stream, as a line of ASCII; flushed."""
        self.stream.write(files.to_json(content) + "\n")
        self.stream.flush()

    @property
    def console(self) -> Console:
        """For people; markup, emoji codes and highlighting are off, since most words are the user's."""
        from rich.console import Console

        if self._console is None:
            self._console = Console(
                file=self.stream, markup=False, emoji=False, highlight=False, soft_wrap=False
            )
        return self._console

    def show(self, *parts: RenderableType) -> None:
        """Prints tables and sentences for people; no blanks at the ends of lines in a file."""
        for part in parts:
            content = visible(part) if isinstance(part, str) else part
            if self.console.is_terminal:
                self.console.print(content)
                continue
            if isinstance(content, str):
                self.stream.write(content + "\n")
                continue
            with self.console.capture() as capture:
                self.console.print(content)
            self.stream.write("\n".join(row.rstrip() for row in capture.get().split("\n")))

    def note(self, sentence: str) -> None:
        """A sentence beside the result: on standard error when standard output is JSON."""
        if self.json:
            complain(sentence)
        else:
            self.show(sentence)


def complain(sentence: str) -> None:
    """Writes a sentence to standard error, whatever its encoding."""
    text = visible(sentence) + "\n"
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    with contextlib.suppress(BrokenPipeError, ValueError):
        sys.stderr.write(text.encode(encoding, errors="backslashreplace").decode(encoding))
        sys.stderr.flush()


def visible(text: str) -> str:
    """`text` with control, direction-changing and broken characters written out; line breaks stay."""
    if text.isprintable():
        return text
    return "".join(character if _is_plain(character) else _spelled(character) for character in text)


def _is_plain(character: str) -> bool:
    return character in "\n " or unicodedata.category(character) not in (
        "Cc",
        "Cf",
        "Cs",
        "Zl",
        "Zp",
        "Co",
        "Cn",
    )


def _spelled(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def line(text: object, limit: int = 60) -> str:
    """`text` on one line, control characters written out, cut to `limit` characters."""
    shown = visible(" ".join(str(text).split()) if str(text).strip() else str(text)).replace("\n", "\\n")
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"


def quoted(path: object) -> str:
    """A path as it can be pasted into a shell."""
    return shlex.quote(str(path))


@contextlib.contextmanager
def standard_output(apart: bool) -> Iterator[TextIO]:
    """The stream that results go to.

    Args:
        apart: Keep descriptor 1 for results alone and point it, and `sys.stdout`, at standard
            error meanwhile, so that nothing a library prints breaks the stream.
    """
    if not apart or not _has_descriptors():
        yield _tolerant(sys.stdout)
        return
    sys.stdout.flush()
    kept, old = os.dup(1), sys.stdout
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    stream = os.fdopen(kept, "w", encoding=getattr(old, "encoding", None) or "utf-8", errors="backslashreplace",
                       newline="\n", closefd=False)  # fmt: skip
    try:
        yield stream
    finally:
        with contextlib.suppress(BrokenPipeError):
            stream.flush()
        sys.stdout = old
        os.dup2(kept, 1)
        os.close(kept)


def _has_descriptors() -> bool:
    """Whether descriptors 1 and 2 are open, as they are not in a program without a console."""
    try:
        os.fstat(1), os.fstat(2)
    except OSError:
        return False
    return sys.stdout is not None and sys.stderr is not None


def _tolerant(stream: TextIO | None) -> TextIO:
    """The stream, never failing over a character its encoding lacks."""
    if stream is None:
        return io.StringIO()
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
    return stream
