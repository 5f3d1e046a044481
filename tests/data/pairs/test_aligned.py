"""Lines of texts that may belong together are counted, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.data.pairs import aligned


def test_lines_are_counted_whatever_ends_the_last(tmp_path: Path) -> None:
    first, second = tmp_path / "en.txt", tmp_path / "fr.txt"
    first.write_bytes(b"One fine day it rains\r\nWe go home\n\nHere we are")
    second.write_bytes("Un beau jour il pleut\nNous rentrons\nÀ la maison\nNous voilà\n".encode())
    assert aligned.lines([first, second]) == (4, 4)


def test_sentences_of_as_many_words_are_no_table(tmp_path: Path) -> None:
    texts = [tmp_path / "en.txt", tmp_path / "fr.txt"]
    for path, pattern in zip(texts, ("I see {} here", "Je vois {} ici"), strict=True):
        path.write_text("".join(pattern.format("ab" * (n + 1)) + "\n" for n in range(30)), encoding="utf-8")
    assert aligned.lines(texts) == (30, 30)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("data.csv", b"a,b\n1,2\n"), ("empty.txt", b""), ("binary.txt", b"\x00\x01\x02\n" * 9),
        ("paper.txt", b"%PDF-1.7\n" * 9),
        ("numbers.txt", b"1.5 2.5 3.5\n2.5 4.5 1.5\n" * 9), ("rows.txt", b"name\tsort\nrose\ta\ntulip\tb\n" * 9),
    ],
)  # fmt: skip
def test_anything_else_is_no_text(tmp_path: Path, name: str, content: bytes) -> None:
    text, other = tmp_path / "text.txt", tmp_path / name
    text.write_text("One fine day it rains\nWe go home\n", encoding="utf-8")
    other.write_bytes(content)
    assert aligned.lines([text, other]) is None
    assert aligned.lines([text, tmp_path]) is None
    assert aligned.lines([text, tmp_path / "gone.txt"]) is None
