"""Texts asked of a worker: at once, into a file, and the likeliest next tokens."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import UserError
from app.questions import Desk, answer
from app.runs import Run

pytestmark = pytest.mark.slow


@pytest.fixture
def writing(trained, tmp_path_factory) -> Run:
    path = tmp_path_factory.getbasetemp() / "rhyme.txt"
    if not path.exists():
        path.write_text("".join(f"Jack went up hill {n}{' and on' * (n % 4)}.\n" for n in range(60)))
    return trained(str(path), "gpt", epochs=1, width=16, heads=2, layers=1, length=16)


def test_texts_are_the_same_at_once_and_in_a_file(writing: Run, tmp_path: Path) -> None:
    desk, asked = Desk(), {"ask": "generate", "run": str(writing.folder), "n": 6, "seed": 3}
    told = answer({**asked, "prompt": "Jack", "length": 12, "temperature": 0.7, "top_k": 9, "top_p": 0.9}, desk)
    assert list(told) == ["texts"] and max(map(len, told["texts"])) <= 16
    assert all(text.startswith("Jack") for text in told["texts"])
    plain = answer({**asked, "length": 12}, desk)["texts"]
    kept = answer({**asked, "length": 12, "output": str(tmp_path / "texts.txt")}, desk)
    assert kept["outputs"] == [str(tmp_path / "texts.txt")] and kept["texts"] == plain
    assert len((tmp_path / "texts.txt").read_text(encoding="utf-8").splitlines()) == 6
    assert len(desk.opened) == 1  # opened once


def test_next_tokens_follow_the_temperature(writing: Run) -> None:
    asked = {"ask": "next", "run": str(writing.folder), "prompt": "Jack we", "count": 5}
    told = answer(asked, Desk())["candidates"]
    shares = [share for _, share in told]
    assert len(told) == 5 and shares == sorted(shares, reverse=True) and sum(shares) <= 1
    bold = answer({**asked, "temperature": 5.0}, Desk())["candidates"]
    assert bold[0][0] == told[0][0] and bold[0][1] < told[0][1]
    assert len(answer({**asked, "top_k": 2}, Desk())["candidates"]) == 2


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"temperature": -1}, "temperature"),
        ({"top_p": 2}, "top_p"),
        ({"length": 0}, "length"),
        ({"top_k": 1.5}, "top_k"),
        ({"n": 10_000}, "need a file"),
    ],
)
def test_what_is_out_of_range_is_said(writing: Run, wrong: dict[str, object], said: str) -> None:
    with pytest.raises(UserError, match=said):
        answer({"ask": "generate", "run": str(writing.folder), "n": 1, "seed": 0, **wrong}, Desk())
