"""Decoding one picture: it looks as in a viewer, or is refused with a reason."""

from __future__ import annotations

import io
import random
import struct
import warnings
import zlib

import numpy as np
import pytest
from PIL import Image, ImageDraw

from app.data.pictures import decoding as pictures
from app.experiment import PictureSize

RED, BLUE, WHITE = (255, 0, 0), (0, 0, 255), (255, 255, 255)


def encoded(image: Image.Image, form: str = "PNG", **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, form, **options)
    return stream.getvalue()


def halves(mode: str = "RGB") -> Image.Image:
    """A picture 40 wide and 20 high: red on the left, blue on the right."""
    image = Image.new("RGB", (40, 20), BLUE)
    ImageDraw.Draw(image).rectangle((0, 0, 19, 19), fill=RED)
    return image.convert(mode)


def shows_halves(pixels: np.ndarray) -> bool:
    left, right = pixels[:, 2:18].mean((0, 1)), pixels[:, 22:38].mean((0, 1))
    return pixels.shape == (20, 40, 3) and np.abs(left - RED).max() < 12 and np.abs(right - BLUE).max() < 12


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF", "PPM"])
def test_every_format_comes_out_with_its_colours(form: str) -> None:
    options = {"quality": 95, "subsampling": 0} if form == "JPEG" else {}
    assert shows_halves(pictures.decode(encoded(halves(), form, **options)))


@pytest.mark.parametrize(
    ("mode", "form"), [("P", "PNG"), ("RGBA", "PNG"), ("CMYK", "JPEG"), ("CMYK", "TIFF")]
)
def test_other_colour_modes_come_out_with_their_colours(mode: str, form: str) -> None:
    assert shows_halves(pictures.decode(encoded(halves(mode), form)))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_applied(orientation: int) -> None:
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }  # fmt: skip
    image = halves()
    ImageDraw.Draw(image).rectangle((0, 0, 9, 9), fill="white")
    stored = image.transpose(undo[orientation]) if orientation in undo else image
    exif = Image.Exif()
    exif[0x0112] = orientation
    for form in ("JPEG", "PNG", "TIFF", "WEBP"):
        options = {"quality": 95, "subsampling": 0} if form == "JPEG" else {}
        options |= {"lossless": True} if form == "WEBP" else {}
        content = encoded(stored, form, exif=exif, **options)
        assert np.abs(pictures.decode(content).astype(int) - np.asarray(image)).mean() < 4, form
        assert pictures.look(content).width == 40
        assert pictures.glance(content)[:2] == (40, 20)


def test_sixteen_bits_are_scaled_not_cut() -> None:
    ramp = np.linspace(0, 65535, 256).round().astype(np.uint16).reshape(16, 16)
    for form in ("PNG", "TIFF"):
        assert (pictures.decode(encoded(Image.fromarray(ramp), form)).ravel() == np.arange(256)).all()


def test_twelve_bits_in_sixteen_use_the_whole_range() -> None:
    ramp = np.linspace(0, 4095, 256).round().astype(np.uint16).reshape(16, 16)
    assert (pictures.decode(encoded(Image.fromarray(ramp))).ravel() == np.arange(256)).all()


@pytest.mark.parametrize("top", [1.0, 255.0])
def test_floats_are_scaled_by_their_range(top: float) -> None:
    ramp = np.linspace(0, top, 256, dtype=np.float32).reshape(16, 16)
    assert np.abs(pictures.decode(encoded(Image.fromarray(ramp), "TIFF")).ravel() - np.arange(256)).max() <= 1


def test_floats_without_a_known_range_use_their_own_and_survive_not_a_number() -> None:
    ramp = np.linspace(-1e30, 3e38, 256, dtype=np.float32).reshape(16, 16)
    ramp[0, 1] = np.nan
    pixels = pictures.decode(encoded(Image.fromarray(ramp), "TIFF"))
    assert pixels[0, 0, 0] == 0 and pixels[-1, -1, 0] == 255


def test_one_bit_becomes_black_and_white() -> None:
    assert set(np.unique(pictures.decode(encoded(halves("1").point(lambda v: v))))) <= {0, 255}
    assert pictures.decode(encoded(Image.new("1", (3, 2), 1))).tolist() == [[[255]] * 3] * 2


def test_transparency_is_laid_on_white() -> None:
    for mode, ink in (("RGBA", (0, 0, 0, 255)), ("LA", (0, 255))):
        image = Image.new(mode, (4, 4), (90,) * (len(mode) - 1) + (0,))
        image.putpixel((0, 0), ink)
        pixels = pictures.decode(encoded(image))
        assert (pixels[0, 0] == 0).all() and (pixels[1:] == 255).all()


def test_transparent_palette_entry_is_white() -> None:
    content = encoded(halves("P"), transparency=halves("P").getpixel((0, 0)))
    pixels = pictures.decode(content)
    assert (pixels[:, :20] == 255).all() and (pixels[:, 20:] == BLUE).all()


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG"])
def test_an_animation_gives_its_first_frame(form: str) -> None:
    options = {"lossless": True} if form == "WEBP" else {}
    content = encoded(halves(), form, save_all=True, append_images=[Image.new("RGB", (40, 20))], **options)
    assert shows_halves(pictures.decode(content))


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "CMYK", "1", "I;16"])
def test_the_wanted_size_and_channels_come_out(mode: str, channels: int) -> None:
    image = Image.new(mode, (300, 200)) if mode == "I;16" else halves(mode).resize((300, 200))
    content = encoded(image, "TIFF")
    assert pictures.decode(content, PictureSize(24, 16, channels)).shape == (16, 24, channels)


def test_resizing_stretches_the_whole_picture() -> None:
    pixels = pictures.decode(encoded(halves().resize((4000, 300))), PictureSize(40, 20, 3))
    assert shows_halves(pixels)


def test_a_large_jpeg_resized_equals_the_careful_way() -> None:
    image = Image.effect_mandelbrot((1024, 768), (-2, -1.2, 1, 1.2), 60).convert("RGB")
    content = encoded(image, "JPEG", quality=95)
    careful = np.asarray(Image.open(io.BytesIO(content)).resize((64, 48), Image.Resampling.BICUBIC))
    assert np.abs(pictures.decode(content, PictureSize(64, 48, 3)).astype(int) - careful).mean() < 3


def test_grey_is_told_from_the_pixels_not_the_mode() -> None:
    grey = Image.linear_gradient("L")
    assert pictures.look(encoded(grey)).grey
    assert pictures.look(encoded(grey.convert("RGB"), "JPEG")).grey
    assert not pictures.look(encoded(halves())).grey
    assert not pictures.look(encoded(halves().resize((900, 600)))).grey


def test_the_same_pixels_have_the_same_digest_in_any_format() -> None:
    looks = [pictures.look(encoded(halves(), form)) for form in ("PNG", "BMP", "TIFF")]
    assert len({look.digest for look in looks}) == 1
    assert pictures.look(encoded(halves().rotate(180))).digest != looks[0].digest
    assert (
        pictures.look(np.asarray(Image.linear_gradient("L"))).digest
        == pictures.look(encoded(Image.linear_gradient("L"))).digest
    )


def png_bomb(side: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((side + 7) // 8 + 1) * side)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [10_000, 14_000, 60_000])
def test_a_picture_that_would_fill_the_memory_is_refused(side: int) -> None:
    content = (
        png_bomb(side)
        if side < 60_000
        else png_bomb(1).replace(struct.pack(">II", 1, 1), struct.pack(">II", side, side))
    )
    with pytest.raises(pictures.PictureError) as refused:
        pictures.decode(content)
    assert "50 million" in refused.value.reason or side == 60_000


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"just words, no picture\n" * 20, "text"),
        (b"<html><body>Not found</body></html>", "web page"),
        (b"%PDF-1.7\n%...", "PDF"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "PostScript"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
        (b"\0\0\0\x1cftypheic\0\0\0\0", "HEIC"),
        (b"\0\0\0\x1cftypavif\0\0\0\0", "AVIF"),
        (b"PK\3\4" + bytes(30), "ZIP"),
        (bytes(64), "no PNG"),
    ],
)
def test_what_is_no_picture_is_said_in_plain_words(content: bytes, words: str) -> None:
    with pytest.raises(pictures.PictureError, match="can't be read") as refused:
        pictures.decode(content)
    assert words in refused.value.reason


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF", "PPM"])
def test_a_cut_off_picture_is_refused(form: str) -> None:
    noise = Image.effect_noise((64, 64), 80).convert("RGB")
    content = encoded(noise, form)
    with pytest.raises(pictures.PictureError, match="damaged or cut off"):
        pictures.decode(content[: len(content) // 2])


def test_a_png_with_a_wrong_checksum_is_refused() -> None:
    content = bytearray(encoded(halves()))
    at = content.index(b"IDAT") + 4 + struct.unpack(">I", content[content.index(b"IDAT") - 4 :][:4])[0]
    content[at] ^= 1
    with pytest.raises(pictures.PictureError, match="checksum"):
        pictures.decode(bytes(content))


def test_mutated_files_decode_or_are_refused() -> None:
    dice = random.Random(7)
    originals = [
        encoded(Image.effect_noise((24, 16), 60).convert(mode), form)
        for form, mode in (("PNG", "P"), ("PNG", "RGBA"), ("JPEG", "RGB"), ("JPEG", "CMYK"), ("GIF", "P"),
                           ("BMP", "RGB"), ("WEBP", "RGB"), ("TIFF", "RGB"), ("PPM", "RGB"))
    ]  # fmt: skip
    for turn in range(600):
        content = bytearray(originals[turn % len(originals)])
        for _ in range(dice.randint(1, 6)):
            content[dice.randrange(len(content))] = dice.randrange(256)
        if dice.random() < 0.2:
            del content[dice.randrange(len(content)) :]
        try:
            pixels = pictures.decode(bytes(content), PictureSize(8, 8, 3))
        except pictures.PictureError as error:
            assert "\n" not in error.reason
        else:
            assert pixels.shape == (8, 8, 3) and pixels.dtype == np.uint8


def test_decoding_leaves_the_warning_filters_as_they_were() -> None:
    before = list(warnings.filters)
    pictures.decode(encoded(halves()))
    assert warnings.filters == before


def test_formats_are_told_from_first_bytes() -> None:
    for form in ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF", "PPM"):
        assert pictures.is_picture(encoded(halves(), form)[:16]), form
    assert not pictures.is_picture(b"plain words here")
