"""IDX files: parsed, paired by name, refused when damaged."""

from __future__ import annotations

import gzip

import numpy as np
import pytest

from app.data.pictures import idx
from app.errors import UserError


def packed(array: np.ndarray) -> bytes:
    header = bytes([0, 0, 8, array.ndim]) + b"".join(size.to_bytes(4) for size in array.shape)
    return header + array.astype(np.uint8).tobytes()


def test_plain_and_packed_files_give_the_array() -> None:
    array = np.arange(24).reshape(2, 3, 4)
    for content in (packed(array), gzip.compress(packed(array))):
        assert (idx.parse(content, "x") == array).all()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0\0\x08",
        packed(np.zeros((2, 3, 4)))[:-1],
        b"hello world",
        gzip.compress(packed(np.zeros(3)))[:-9],
    ],
    ids=["empty", "cut head", "cut body", "text", "cut gzip"],
)
def test_a_damaged_file_is_named(content: bytes) -> None:
    with pytest.raises(UserError, match="train-images"):
        idx.parse(content, "train-images-idx3-ubyte")


def test_a_shape_far_larger_than_the_file_is_refused() -> None:
    with pytest.raises(UserError, match="damaged"):
        idx.parse(b"\0\0\x08\x03" + b"\xff" * 12, "x")


def test_labels_find_their_pictures() -> None:
    ranks = {
        "train-images-idx3-ubyte": 3, "train-labels-idx1-ubyte": 1,
        "t10k-images-idx3-ubyte.gz": 3, "t10k-labels-idx1-ubyte.gz": 1,
    }  # fmt: skip
    assert idx.pairs(ranks.items()) == (
        idx.Pair("t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz", "test"),
        idx.Pair("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "train"),
    )
    assert idx.pairs({"emnist-letters-test-images-idx3-ubyte": 3}.items())[0].part == "test"
    assert idx.pairs({"x.idx": 3, "y.idx": 1}.items()) == (idx.Pair("x.idx", "y.idx", ""),)


def test_files_of_one_set_are_a_family() -> None:
    family = idx.family("train-images-idx3-ubyte")
    assert idx.family("t10k-labels-idx1-ubyte.gz") == family
    assert idx.family("emnist-train-images-idx3-ubyte") != family
