"""What folder names say."""

from __future__ import annotations

import pytest

from app.data.pictures import layout as picture_layout


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("train", "train"), ("Training", "train"), ("TRAIN_SET", "train"), ("images_train", "train"),
        ("val", "validation"), ("valid", "validation"), ("Validation", "validation"), ("dev", "validation"),
        ("test", "test"), ("testing", "test"), ("test-images", "test"),
        ("trainer", ""), ("contest", ""), ("valley", ""), ("cat", ""), ("trains", ""), ("", ""),
    ],
)  # fmt: skip
def test_words_for_parts(word: str, part: str) -> None:
    assert picture_layout.part_of(word) == part


def test_folders_below_parts_are_looked_through() -> None:
    layout = picture_layout.by_folders(
        ["train/images/cat/1", "train/images/dog/2", "test/images/cat/3"], (), False
    )
    assert layout.labels == ("cat", "dog", "cat") and layout.parts == ("train", "train", "test")


def test_a_few_loose_pictures_beside_class_folders_have_no_class() -> None:
    layout = picture_layout.by_folders(["cat/1", "cat/2", "dog/3", "logo"], (), False)
    assert layout.labels == ("cat", "cat", "dog", None)


def test_mostly_loose_pictures_are_a_flat_folder() -> None:
    layout = picture_layout.by_folders(["1", "2", "3", "4", "old/5"], (), False)
    assert layout.classes == 0


def test_natural_order() -> None:
    assert sorted(["a10", "a9", "b", "10", "9"], key=picture_layout.natural) == ["9", "10", "a9", "a10", "b"]
