"""A path, a sample's name or a mistake becomes a place or a sentence."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from app.data import source
from app.data.dataset import Table
from app.errors import UserError


def test_a_relative_path_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.csv").touch()
    monkeypatch.chdir(tmp_path)
    place = source.locate("a.csv")
    assert place.path == tmp_path / "a.csv"
    assert place.text == str(tmp_path / "a.csv")


@pytest.mark.parametrize("name", ["sample:iris", "iris"])
def test_a_sample_is_found_by_its_name(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    place = source.locate(name)
    assert place.text == "sample:iris"
    assert place.path.is_file()


def test_a_file_wins_over_a_sample_of_the_same_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "iris").write_text("a,b\n1,2\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert source.locate("iris").path == tmp_path / "iris"


@pytest.mark.parametrize(
    "text", ["https://example.org/a.csv", "s3://bucket/a.csv", "hf://org/data", "HTTP://X"]
)
def test_an_address_opens_no_connection(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket, "socket", refuse)
    with pytest.raises(UserError, match="network"):
        source.locate(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("flwers.csv", "flowers.csv"),
        ("flowers", "flowers.csv"),
        ("FLOWERS.CSV.gz", "flowers.csv"),
        ("nowhere/flowers.csv", "no folder"),
        ("sample:nothing-like-it", "Samples are"),
        ("", "empty"),
    ],
)
def test_a_mistake_is_answered_with_the_nearest_name(
    text: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "flowers.csv").touch()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match=words):
        source.locate(text)


def test_sentences_parted_by_a_tab_are_read_as_pairs(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text("It was a dark night.\tDie Nacht war dunkel.\n" * 30, encoding="utf-8")
    table = source.read(source.locate(str(path)))
    assert isinstance(table, Table)
    assert table.frame.shape == (30, 2)
    assert table.frame.iloc[0].tolist() == ["It was a dark night.", "Die Nacht war dunkel."]



def test_the_user_may_say_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("first\nsecond, with a comma\nthird\n" * 9, encoding="utf-8")
    assert source.read(source.locate(str(path)), "table").rows > 0
