"""One encoded picture becomes an array of grey or colour values, upright and opaque.

Every picture a person hands over comes out as it looks in a viewer: EXIF orientation applied,
palettes resolved, transparency laid on white (drawings with an alpha channel are nearly always dark
ink), CMYK and LAB turned into RGB, the first frame of an animation, more than 8 bits scaled to 8.
Resizing stretches the whole picture to the wanted size, with antialiasing; nothing is cut away.
"""

from __future__ import annotations

import hashlib
import io
import math
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageCms, ImageOps, TiffImagePlugin, UnidentifiedImageError, WebPImagePlugin

from app.data.pictures import png
from app.errors import UserError
from app.experiment import PictureSize
from app.said import said

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "PPM")
"""What is opened, by content; every other decoder of Pillow stays shut."""

EXTENSIONS = frozenset((
    ".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".webp", ".gif", ".bmp", ".tif", ".tiff",
    ".pbm", ".pgm", ".ppm", ".pnm", ".pfm",
))  # fmt: skip
"""Names that promise a picture which can be read."""

OTHER_EXTENSIONS = frozenset((
    ".heic", ".heif", ".avif", ".svg", ".eps", ".psd", ".tga", ".ico", ".cur", ".jp2", ".j2k", ".dds",
    ".pcx", ".sgi", ".qoi", ".xcf", ".raw", ".dng",
))  # fmt: skip
"""Names that promise a picture which can't be read: reported, never passed over."""

_ORIENTATION = 0x0112
MAX_PIXELS = 50_000_000
LARGE = 4_000_000
SMALL = 65_536
_STRIP = 256

_SIGNATURES = (
    png.SIGNATURE, b"\xff\xd8\xff", b"GIF87a", b"GIF89a",
    b"BM", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+",
)  # fmt: skip

_OTHERS = (
    (b"%PDF", 0, said("a PDF document")), (b"8BPS", 0, said("a Photoshop document")), (b"%!PS", 0, said(
        "a PostScript file",
    )),
    (b"ftypavif", 4, said("an AVIF picture")), (b"ftypheic", 4, said("a HEIC picture")),
    (b"ftypmif1", 4, said("a HEIC picture")), (b"jP  ", 4, said("a JPEG 2000 picture")),
    (b"\xff\x4f\xff\x51", 0, said("a JPEG 2000 picture")),
    (b"DDS ", 0, said("a DDS texture")), (b"qoif", 0, said("a QOI picture")), (b"\0\0\1\0", 0, said("an icon")),
    (b"PK\3\4", 0, said("a ZIP archive")), (b"\x1f\x8b", 0, said("a gzip file")), (b"\x89HDF", 0, said(
        "an HDF5 file",
    )),
)  # fmt: skip

# A picture of 50 million pixels needs a few hundred megabytes while it is turned and scaled.
_one_large = threading.Lock()
_quiet = threading.Lock()
_quiet_depth = 0
_quiet_filters: warnings.catch_warnings[None] | None = None

Image.MAX_IMAGE_PIXELS = MAX_PIXELS
assert TiffImagePlugin and WebPImagePlugin  # imported so that FORMATS are there without loading all others


class PictureError(UserError):
    """A picture that can't be read.

    Args:
        reason: Why, as the end of a sentence that starts with the file's name and "can't be read:".
    """

    def __init__(self, reason: str) -> None:
        super().__init__(said("This picture can't be read: {reason}.", reason=reason))
        self.reason = reason


@dataclass(frozen=True)
class Look:
    """What one full decode tells about a picture.

    Args:
        width: Own width in pixels, upright.
        height: Own height in pixels, upright.
        grey: Whether no pixel has a colour.
        digest: 64 bits of a hash of the pixels, or of the file where the picture is large.
        pixels: As `decode` gives it.
    """

    width: int
    height: int
    grey: bool
    digest: int
    pixels: np.ndarray


def decode(content: bytes | np.ndarray, size: PictureSize | None = None) -> np.ndarray:
    """Decodes one picture.

    Args:
        content: An encoded file, or a raw uint8 array (height, width) or (height, width, channels).
        size: What to bring it to. Defaults to its own size, with 1 channel where it is stored grey.

    Returns:
        uint8 array (height, width, channels), values 0 to 255.

    Raises:
        PictureError: It is no picture, damaged, of a format that isn't opened, or too large.
    """
    return look(content, size).pixels


def look(content: bytes | np.ndarray, size: PictureSize | None = None) -> Look:
    """Decodes one picture and says what was seen on the way; arguments and errors as in `decode`."""
    try:
        with quiet():
            if isinstance(content, np.ndarray):
                return _seen(Image.fromarray(np.ascontiguousarray(content).squeeze()), None, content, size)
            return _look(content, size)
    except PictureError:
        raise
    except Exception as error:  # damaged files make Pillow raise nearly anything
        raise PictureError(_reason(content, error)) from error


def glance(content: bytes) -> tuple[int, int, bool] | None:
    """Own width, height and whether it is stored grey, from a file's first bytes; None if they tell nothing."""
    try:
        with quiet(), Image.open(io.BytesIO(content), formats=FORMATS) as image:
            # Pillow turns TIFF by itself.
            turned = image.format != "TIFF" and image.getexif().get(_ORIENTATION, 1) in (5, 6, 7, 8)
            width, height = reversed(image.size) if turned else image.size
            return width, height, image.mode in ("1", "L", "LA", "F") or image.mode.startswith("I")
    except Exception:  # what is wrong with it is said by `look`
        return None


def is_picture(start: bytes) -> bool:
    """Whether a file that starts with these bytes (12 or more) claims to be a picture that can be read."""
    if start.startswith(b"P") and start[1:2] in b"123456Ff" and start[2:3] in (b"\n", b" ", b"\r", b"\t"):
        return True
    return start.startswith(_SIGNATURES) or (start.startswith(b"RIFF") and start[8:12] == b"WEBP")


@contextmanager
def quiet() -> Iterator[None]:
    """Silences the decoders' warnings for as long as any thread is inside.

    Python's own `catch_warnings` is not safe with threads; here the first thread in sets the
    filters, the last one out restores them.
    """
    global _quiet_depth, _quiet_filters
    with _quiet:
        if _quiet_depth == 0:
            _quiet_filters = warnings.catch_warnings()
            _quiet_filters.__enter__()
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
        _quiet_depth += 1
    try:
        yield
    finally:
        with _quiet:
            _quiet_depth -= 1
            if _quiet_depth == 0 and _quiet_filters is not None:
                _quiet_filters.__exit__(None, None, None)


def _look(content: bytes, size: PictureSize | None) -> Look:
    if (image := png.plain(content, SMALL)) is not None:
        return _seen(image, image.size, content, size)
    if png.is_damaged(content):
        raise PictureError(said("it is damaged (its checksum doesn't match its pixels)"))
    with Image.open(io.BytesIO(content), formats=FORMATS) as image:
        width, height = image.size
        if width * height > MAX_PIXELS:
            raise Image.DecompressionBombError
        if width * height <= LARGE:
            return _seen(image, image.size, content, size)
        with _one_large:
            return _seen(image, image.size, content, size)


def _seen(
    image: Image.Image, own: tuple[int, int] | None, content: bytes | np.ndarray, size: PictureSize | None
) -> Look:
    """Decodes, turns, flattens and resizes an opened picture."""
    width, height = own or image.size
    small = width * height <= SMALL
    if size is not None and not small:
        # JPEG can be decoded at a half, a quarter or an eighth for a fraction of the time.
        side = 2 * max(size.width, size.height)
        image.draft(None, (side, side))
    image.load()
    if size is not None and width * height > LARGE:
        image = _reduced(image, size)
    turned = _upright(image)
    if turned.size != image.size:
        width, height = height, width
    plain = _plain(turned)
    raw = plain.tobytes() if small else content
    grey = plain.mode == "L"
    pixels = _as_is(plain, raw, size) if small and isinstance(raw, bytes) else None
    if pixels is None:
        pixels = _fitted(plain, size)
    if not grey:
        exact = small or size is None or size.channels == 1
        shown = np.asarray(plain) if exact else pixels
        grey = _is_grey(shown)
    return Look(width, height, grey, _digest(raw, (width, height, plain.mode) if small else None), pixels)


def _as_is(image: Image.Image, raw: bytes, size: PictureSize | None) -> np.ndarray | None:
    """The pixels of a picture that has the wanted size already; None for others."""
    channels = 1 if image.mode == "L" else 3
    wanted = image.size if size is None else (size.width, size.height)
    if wanted != image.size or size is not None and size.channels != channels:
        return None
    return np.frombuffer(bytearray(raw), np.uint8).reshape(image.height, image.width, channels)


def _digest(raw: bytes | np.ndarray, shape: object) -> int:
    hashed = hashlib.blake2b(raw if isinstance(raw, bytes) else raw.tobytes(), digest_size=8)
    hashed.update(repr(shape).encode())
    return int.from_bytes(hashed.digest(), "little")


def _is_grey(pixels: np.ndarray) -> bool:
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    return bool(np.array_equal(red, green) and np.array_equal(green, blue))


def _upright(image: Image.Image) -> Image.Image:
    """Applies EXIF orientation; damaged EXIF counts as none."""
    described = ("exif", "xmp", "XML:com.adobe.xmp", "Raw profile type exif")
    if image.format not in ("TIFF", "MPO") and not any(key in image.info for key in described):
        return image
    try:
        return ImageOps.exif_transpose(image)
    except Exception:  # the pixels are whole, only the note beside them is not
        return image


def _plain(image: Image.Image) -> Image.Image:
    """The picture in mode L or RGB, transparency laid on white."""
    mode = image.mode
    if mode in ("L", "RGB") and "transparency" not in image.info:
        return image
    if mode.startswith("I") or mode == "F":
        return _scaled(image)
    if "transparency" in image.info or mode in ("LA", "La", "PA", "RGBA", "RGBa"):
        return _on_white(image)
    if mode == "1":
        return image.convert("L")
    if mode == "LAB":
        lab, rgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(image, lab, rgb, outputMode="RGB")
        assert converted is not None
        return converted
    return image.convert("RGB")


def _reduced(image: Image.Image, size: PictureSize) -> Image.Image:
    """A huge picture averaged down to no less than twice the wanted size, which spares memory later."""
    factor = min(image.width, image.height) // (2 * max(size.width, size.height))
    if factor < 2 or image.mode not in ("L", "LA", "RGB", "RGBA", "CMYK") or "transparency" in image.info:
        return image
    reduced = image.reduce(factor)
    reduced.format = image.format
    reduced.info = image.info
    return reduced


def _on_white(image: Image.Image) -> Image.Image:
    grey = image.mode in ("1", "L", "LA", "La")
    full = image if image.mode in ("LA", "RGBA") else image.convert("LA" if grey else "RGBA")
    base = Image.new("L" if grey else "RGB", image.size, "white")
    base.paste(full.convert(base.mode), mask=full.getchannel("A"))
    return base


def _scaled(image: Image.Image) -> Image.Image:
    """Brings 12, 16 or 32 bits and floats to 8 by their range.

    Integers: the range is the smallest of 8, 12 and 16 bits that holds the largest value, because
    cameras and microscopes store 12 bits in 16. Floats: 0 to 1, or 0 to 255, where they fit there;
    anything else from its least to its largest value.
    """
    values = np.asarray(image)
    whole = values.dtype.kind in "iu"
    low, high = (float(values.min()), float(values.max())) if whole else _finite_range(values)
    ranges = (255, 4095, 65535) if whole else (1, 255)
    span = next((top for top in ranges if low >= 0 and high <= top), None)
    least, width = (0.0, float(span)) if span is not None else (low, max(high - low, 1e-300))
    transparent = image.info.get("transparency")
    pixels = np.empty(values.shape, np.uint8)
    for row in range(0, len(values), _STRIP):
        strip = values[row : row + _STRIP].astype(np.float64)
        scaled = np.nan_to_num((strip - least) * (255.0 / width), nan=0.0)
        pixels[row : row + _STRIP] = np.clip(np.rint(scaled), 0, 255)
        if isinstance(transparent, int):
            pixels[row : row + _STRIP][strip == transparent] = 255
    return Image.fromarray(pixels)


def _finite_range(values: np.ndarray) -> tuple[float, float]:
    """Least and largest value that is a finite number; 0 and 1 where there is none."""
    low, high = math.inf, -math.inf
    for row in range(0, len(values), _STRIP):
        strip = values[row : row + _STRIP]
        strip = strip[np.isfinite(strip)]
        low, high = min(low, float(strip.min(initial=low))), max(high, float(strip.max(initial=high)))
    return (low, high) if low <= high else (0.0, 1.0)


def _fitted(image: Image.Image, size: PictureSize | None) -> np.ndarray:
    """The picture as an array, stretched to `size`."""
    if size is not None:
        image = image.convert("L" if size.channels == 1 else "RGB")
        if image.size != (size.width, size.height):
            image = image.resize((size.width, size.height), Image.Resampling.BICUBIC, reducing_gap=2.0)
    pixels = np.array(image)
    return pixels[..., None] if pixels.ndim == 2 else pixels


def _reason(content: bytes | np.ndarray, error: Exception) -> str:
    """Why decoding failed, as the end of a sentence."""
    if isinstance(content, np.ndarray):
        return said("an array of shape {shape} is no picture", shape=content.shape)
    if not content:
        return said("the file is empty (0 bytes)")
    if isinstance(error, Image.DecompressionBombError | Image.DecompressionBombWarning):
        return said(
            "it has more than {most} million pixels; make it smaller",
            most=MAX_PIXELS // 1000000,
        )
    if isinstance(error, MemoryError):
        return said("there is not enough memory for it; make it smaller")
    if is_picture(content[:16]):
        return said("it is damaged or cut off ({words})", words=_words(error))
    named = next((words for mark, at, words in _OTHERS if content[at : at + len(mark)] == mark), None)
    if named is not None:
        return said("it is {named}; save it as PNG or JPEG", named=named)
    start = content[:512].lstrip().lower()
    if start.startswith((b"<svg", b"<?xml")):
        return said("it is an SVG drawing or other XML; save it as PNG or JPEG")
    if start.startswith((b"<!doctype html", b"<html")):
        return said("it is a web page, not a picture")
    if not any(byte < 9 for byte in content[:512]):
        return said("it is a text, not a picture")
    return said("its content is no PNG, JPEG, WebP, GIF, BMP, TIFF or PPM picture")


def _words(error: Exception) -> str:
    text = " ".join(str(error).split())
    if isinstance(error, UnidentifiedImageError) or not text:
        return said("its first bytes promise a picture, but the rest can't be followed")
    return text[:100]
