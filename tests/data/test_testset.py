"""A test set of its own becomes the test part, or a sentence says why it can't."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.choices import Choices
from app.compose import compose, load
from app.errors import UserError


def rows(first: int, count: int) -> str:
    kinds = ("ash", "elm", "oak")
    return "".join(
        f"{place * 7 % 53},{place % 5 / 2},{kinds[place % 3]}\n" for place in range(first, first + count)
    )


@pytest.fixture
def trees(tmp_path: Path) -> Path:
    (tmp_path / "train.csv").write_text("height,girth,species\n" + rows(0, 40), encoding="utf-8")
    return tmp_path / "train.csv"


def composed(train: Path, test: str) -> object:
    path = train.with_name("test.csv")
    path.write_text(test, encoding="utf-8")
    return compose(str(train), Choices(target=("species",), test_data=str(path)))


def test_its_rows_are_the_test_part(trees: Path) -> None:
    trees.with_name("test.csv").write_text("height,girth,species\n" + rows(40, 12), encoding="utf-8")
    made = compose(str(trees), Choices(target=("species",), test_data=str(trees.with_name("test.csv"))))
    assert (made.parts == "test").sum() == 12
    assert (made.parts[:40] != "test").all()
    assert load(made.experiment).rows == 52


def test_columns_may_stand_in_another_order(trees: Path) -> None:
    lines = [line.split(",") for line in rows(40, 12).splitlines()]
    text = "species,height,girth\n" + "".join(f"{kind},{height},{girth}\n" for height, girth, kind in lines)
    trees.with_name("test.csv").write_text(text, encoding="utf-8")
    made = compose(str(trees), Choices(target=("species",), test_data=str(trees.with_name("test.csv"))))
    assert set(load(made.experiment).frame["species"]) == {"ash", "elm", "oak"}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("test", "words"),
    [
        (rows(40, 12), "header"),
        ("height,species\n" + "".join(f"{n},ash\n" for n in range(12)), "girth"),
        ("height,girth,species\n" + rows(40, 12).replace("oak", "Oak."), "Oak"),
    ],
    ids=["no header", "a column less", "labels spelled otherwise"],
)
def test_what_does_not_fit_is_said(trees: Path, test: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        composed(trees, test)


def test_two_folders_of_pictures_become_one_collection(tmp_path: Path) -> None:
    from PIL import Image

    for part, count in (("first", 12), ("second", 3)):
        for place, name in enumerate(("dark", "light")):
            folder = tmp_path / part / name
            folder.mkdir(parents=True)
            for number in range(count):
                Image.new("L", (6, 6), 20 + 100 * place + number + count).save(folder / f"{number}.png")
    made = compose(str(tmp_path / "first"), Choices(test_data=str(tmp_path / "second")))
    assert (made.parts == "test").sum() == 6
    assert made.dataset.path == str(tmp_path)
    assert all((tmp_path / name).is_file() for name in made.dataset.files)  # type: ignore[union-attr]
