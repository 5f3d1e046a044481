"""A line on the terminal while data are read."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

from app.cli.output import Output, line


class Waiting:
    """Says on standard error how far reading is; silent where that is no terminal.

    Nothing is shown in the first half second, so that quick work stays quiet.
    """

    def __init__(self, output: Output) -> None:
        self._shown = False
        self._next = time.monotonic() + 0.5
        self._watched = not output.json and sys.stderr is not None and sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __call__(self, share: float, words: str) -> None:
        """The Progress that readers call."""
        if not self._watched or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + 0.1
        self._shown = True
        sys.stderr.write(f"\r\x1b[K{line(words, 50)} {min(max(share, 0.0), 1.0):.0%}")
        sys.stderr.flush()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
