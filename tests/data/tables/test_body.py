"""Rows are all there, however the fast reader gave up before."""

from __future__ import annotations

import io
from types import SimpleNamespace
from typing import Any, cast

from app.data.tables.watched import Watched


def test_a_reader_that_was_given_up_no_longer_moves_the_stream() -> None:
    text = cast(Any, SimpleNamespace(stream=io.BytesIO(b"a,b\n1,2\n"), size=8))
    told: list[float] = []
    watched = Watched(text, 4, lambda share, words: told.append(share))
    assert watched.read(2) == b"1,"
    watched.end()
    text.stream.seek(1)
    assert watched.read(2) == b""
    assert text.stream.tell() == 1 and told == [6 / 8]
