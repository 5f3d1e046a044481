"""The short way into PNG files gives what Pillow gives, or leaves the file to it."""

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from app.data.pictures import decoding, png

MOST = 10_000


def encoded(pixels: np.ndarray, mode: str, **options: object) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).convert(mode).save(stream, "PNG", **options)
    return stream.getvalue()


@settings(deadline=None)
@given(st.sampled_from(["L", "RGB"]), st.integers(1, 40), st.integers(1, 40), st.integers(0, 9), st.integers(0, 99))
def test_plain_pictures_come_out_as_from_pillow(mode: str, width: int, height: int, level: int, seed: int) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    content = encoded(np.sort(pixels, axis=1), mode, compress_level=level)
    image = png.plain(content, MOST)
    assert image is not None
    assert np.array_equal(np.asarray(image), np.asarray(Image.open(io.BytesIO(content))))


@settings(deadline=None)
@given(st.integers(0, 200), st.integers(0, 255))
def test_a_changed_byte_is_noticed_or_left_to_pillow(place: int, value: int) -> None:
    content = bytearray(encoded(np.arange(48, dtype=np.uint8).reshape(4, 4, 3), "RGB"))
    right = png.plain(bytes(content), MOST)
    assert right is not None
    content[place % len(content)] = value
    found = png.plain(bytes(content), MOST)
    assert found is None or np.array_equal(np.asarray(found), np.asarray(right))


@pytest.mark.parametrize("mode", ["1", "P", "LA", "RGBA"])
def test_other_kinds_are_left_to_pillow(mode: str) -> None:
    assert png.plain(encoded(np.zeros((4, 4, 3), np.uint8), mode), MOST) is None


def test_what_turns_or_shows_through_is_left_to_pillow() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    note = PngImagePlugin.PngInfo()
    note.add_text("Raw profile type exif", "x")
    pixels = np.zeros((4, 4, 3), np.uint8)
    for options in ({"exif": exif}, {"transparency": (0, 0, 0)}, {"pnginfo": note}):
        assert png.plain(encoded(pixels, "RGB", **options), MOST) is None


def test_a_large_picture_and_other_files_are_left_to_pillow() -> None:
    content = encoded(np.zeros((4, 4, 3), np.uint8), "RGB")
    assert png.plain(content, 15) is None
    assert png.plain(content[:40], MOST) is None
    assert png.plain(b"", MOST) is None


def test_a_look_is_the_same_on_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (20, 30, 3), dtype=np.uint8)
    for mode in ("L", "RGB"):
        content = encoded(pixels, mode)
        quick = decoding.look(content)
        with monkeypatch.context() as patched:
            patched.setattr(png, "plain", lambda content, most: None)
            slow = decoding.look(content)
        assert (quick.width, quick.height) == (slow.width, slow.height)
        assert (quick.grey, quick.digest) == (slow.grey, slow.digest)
        assert np.array_equal(quick.pixels, slow.pixels)
