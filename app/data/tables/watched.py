"""The bytes of a text as a stream that tells how far its reader has come."""

from __future__ import annotations

import io
from threading import Lock

from app.data.dataset import Progress
from app.data.tables.encoding import Text
from app.said import said


class Watched(io.RawIOBase):
    """The text's bytes from an offset on, telling how far the reading has come.

    Arrow reads ahead in a thread, even for a while after it gave up: by then the stream belongs to
    the next reader, whose place must not be moved.
    """

    def __init__(self, text: Text, offset: int, progress: Progress) -> None:
        self._text = text
        self._position = offset
        self._progress = progress
        self._lock = Lock()
        self._ended = False

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        with self._lock:
            if self._ended:
                return b""
            self._text.stream.seek(self._position)
            rest = max(self._text.size - self._position, 0)  # no further, should the file grow meanwhile
            content = self._text.stream.read(rest if size < 0 else min(size, rest))
            self._position += len(content)
            self._progress(self._position / max(self._text.size, 1), said("Reading rows"))
            return content

    def end(self) -> None:
        """Waits for a read that is under way; later ones find nothing and move nothing."""
        with self._lock:
            self._ended = True
