"""Reading and decoding pictures can be cancelled at any moment, slow ones too."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PIL import Image

from app.data.dataset import Pictures
from app.data.pictures import cache, decoding, source
from app.experiment import PictureSize


class Cancelled(Exception):
    """What a Progress raises that wants no more."""


class Impatient:
    """A Progress that cancels from its first call after a moment on."""

    def __init__(self, seconds: float = 0.3) -> None:
        self.until = time.monotonic() + seconds

    def __call__(self, share: float, words: str) -> None:
        if time.monotonic() > self.until:
            raise Cancelled


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for row in range(400):
        place = tmp_path / "ab"[row % 2]
        place.mkdir(exist_ok=True)
        Image.new("RGB", (8, 8), (row % 256, row // 256, 0)).save(place / f"{row}.png")
    return tmp_path


def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes each picture take as long as a large photograph does."""
    look = decoding.look

    def slowly(content: bytes, size: PictureSize | None) -> decoding.Look:
        time.sleep(0.03)
        return look(content, size)

    monkeypatch.setattr(decoding, "look", slowly)


def test_reading_slow_pictures_stops_at_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow(monkeypatch)
    began = time.monotonic()
    with pytest.raises(Cancelled):
        source.read(folder, Impatient())
    assert time.monotonic() - began < 1.0  # all of them would take 3 seconds or more


def test_decoding_slow_pictures_stops_at_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = source.read(folder)
    assert isinstance(found, Pictures)
    slow(monkeypatch)
    began = time.monotonic()
    with pytest.raises(Cancelled):
        cache.decoded(found, PictureSize(5, 5, 3), Impatient())
    assert time.monotonic() - began < 1.0
