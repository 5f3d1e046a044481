"""Real pictures, most of them odd: each comes out right or is refused with a sentence."""

from __future__ import annotations

import csv
import os
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.data.pictures import cache as picture_cache
from app.data.pictures import decoding as pictures
from app.data.pictures import index as picture_index
from app.data.pictures import source as picture_source
from app.errors import UserError
from app.experiment import PictureSize

DATA = Path(os.environ.get("GRADIENT_DESK_DATA", Path(__file__).parents[3] / "shared" / "data")) / "images"
ODD = DATA / "odd"

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason=f"no real pictures in {DATA}")

# Pillow reads them; we refuse them: pixels that don't match their checksum, a file cut off at its very end.
STRICTER = {"pngsuite/png/xcsn0g01.png", "pillow/truncated_end_chunk.png"}


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setattr(picture_index, "folder", lambda: folder)
    return folder


def index() -> list[dict[str, str]]:
    if not ODD.is_dir():
        return []
    with open(ODD / "INDEX.tsv", encoding="utf-8") as stream:
        return list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", index(), ids=lambda row: row["path"])
def test_an_odd_picture_is_decoded_or_refused_in_time(row: dict[str, str]) -> None:
    content = (ODD / row["path"]).read_bytes()
    started = time.monotonic()
    try:
        pixels = pictures.decode(content)
        scaled = pictures.decode(content, PictureSize(32, 24, 3))
    except pictures.PictureError as error:
        opened = row["pillow_result"] == "ok" and row["format_or_error"] in (*pictures.FORMATS, "MPO")
        assert not opened or row["path"] in STRICTER, error
        assert str(error).startswith("This picture can't be read: ") and "\n" not in str(error)
    else:
        assert row["pillow_result"] == "ok" and row["path"] not in STRICTER
        assert pixels.dtype == np.uint8 and pixels.ndim == 3 and scaled.shape == (24, 32, 3)
        width, height = (int(side) for side in row["size"].strip("()").split(","))
        assert pixels.shape[:2] in ((height, width), (width, height))
    assert time.monotonic() - started < 10


def test_every_orientation_of_one_photo_looks_alike() -> None:
    shown = [
        pictures.decode(
            (ODD / "exif-orientation" / f"Landscape_{turn}.jpg").read_bytes(), PictureSize(90, 60, 3)
        )
        for turn in range(9)
    ]
    for turn, pixels in enumerate(shown):
        # Each was compressed anew, and carries its own number in the middle.
        assert np.abs(pixels.astype(int) - shown[1]).mean() < 6, turn


@pytest.mark.parametrize(
    "kind", ["0g01", "0g02", "0g04", "2c08", "3p01", "3p02", "3p04", "3p08", "4a08", "6a08"]
)
def test_plain_and_interlaced_png_are_the_same_picture(kind: str) -> None:
    plain, interlaced = (ODD / "pngsuite" / "png" / f"bas{form}{kind}.png" for form in ("n", "i"))
    assert (pictures.decode(plain.read_bytes()) == pictures.decode(interlaced.read_bytes())).all()


def test_sixteen_bit_png_are_not_cut() -> None:
    pixels = pictures.decode((ODD / "pngsuite" / "png" / "basn0g16.png").read_bytes())
    assert len(np.unique(pixels)) > 30 and pixels.max() > 240 and pixels.min() < 10


def test_all_odd_pictures_together_are_a_collection(tmp_path: Path) -> None:
    found = picture_source.read(ODD)
    rows = index()
    opened = [row for row in rows if row["format_or_error"] in (*pictures.FORMATS, "MPO")]
    assert found.rows == len([row for row in opened if row["path"] not in STRICTER])
    assert {"pngsuite/png/xs1n0g01.png", "pillow/truncated_jpeg.jpg"} <= {
        item.file for item in found.unreadable
    }
    assert (
        picture_cache.decoded(found, PictureSize(16, 16, 3)).gather(np.arange(found.rows)).shape[0]
        == found.rows
    )


def test_hymenoptera_is_two_classes_with_parts() -> None:
    found = picture_source.read(DATA / "hymenoptera")
    assert found.rows == 122 and found.classes == ("ants", "bees") and found.unreadable == ()
    assert found.parts is not None and Counter(found.parts.tolist()) == {"train": 82, "validation": 40}
    assert any(name.endswith("imageNotFound.gif") for name in found.files) and found.size.channels == 3


def test_sign_language_digits_with_its_outlier() -> None:
    found = picture_source.read(DATA / "sign-language-digits")
    assert found.rows == 901 and found.classes == tuple("0123456789") and found.labels is not None
    assert (found.size.width, found.size.height, found.size.channels) == (64, 64, 3)
    made = picture_cache.decoded(found, found.size)
    row = found.files.index("0/IMG_1118.JPG")
    content = picture_source.content(found, row)
    with Image.open(DATA / "sign-language-digits" / "0" / "IMG_1118.JPG") as image:
        right = np.asarray(image.convert("RGB").resize((64, 64), Image.Resampling.BICUBIC))
    assert np.abs(made.gather(np.array([row]))[0].astype(int) - right).mean() < 3
    assert (pictures.decode(content, found.size) == made.gather(np.array([row]))[0]).all()


def test_one_odd_file_alone_is_opened_or_refused_with_its_name() -> None:
    assert picture_source.read(ODD / "pngsuite" / "png" / "basn3p04.png").rows == 1
    for name in ("pngsuite/png/xs1n0g01.png", "pillow/truncated_jpeg.jpg", "pillow/decompression_bomb.gif"):
        with pytest.raises(UserError, match=Path(name).name):
            picture_source.read(ODD / name)


@pytest.mark.long
def test_fashion_pictures_are_read_once_and_open_at_once_again() -> None:
    archive = DATA / "fashion-mnist-png.tar.gz"
    found = picture_source.read(archive)
    assert found.rows == 70_000 and found.classes == tuple("0123456789") and found.unreadable == ()
    assert found.parts is not None and Counter(found.parts.tolist()) == {"train": 60_000, "test": 10_000}
    assert (found.size.width, found.size.height, found.size.channels) == (28, 28, 1)
    assert len(np.unique(found.digests)) == 70_000
    started = time.monotonic()
    again = picture_source.read(archive)
    made = picture_cache.decoded(again, again.size)
    assert time.monotonic() - started < 3
    assert made.resident is not None and made.resident.shape == (70_000, 28, 28, 1)
    assert abs(made.resident.mean() - 72.97) < 0.01
