"""The suggested size of a collection."""

from __future__ import annotations

import pytest

from app.data.pictures import size as picture_size


@pytest.mark.parametrize(
    ("shapes", "width", "height"),
    [
        ({(28, 28): 70_000}, 28, 28),
        ({(32, 32): 500, (40, 32): 2}, 32, 32),
        ({(96, 96): 5_000}, 96, 96),
        ({(96, 96): 50_000}, 64, 64),
        ({(100, 100): 899, (3024, 3024): 1}, 64, 64),
        ({(640, 480): 10}, 64, 48),
        ({(480, 640): 10}, 48, 64),
        ({(500, 375): 40, (375, 500): 30, (400, 400): 20}, 64, 64),
        ({(20, 22): 5, (24, 20): 5, (23, 23): 5}, 24, 24),
        ({(3, 5000): 1}, 64, 64),
        ({(1, 1): 3}, 1, 1),
    ],
)
def test_suggested_size(shapes: dict[tuple[int, int], int], width: int, height: int) -> None:
    size, reason = picture_size.suggest(shapes, grey=False)
    assert (size.width, size.height, size.channels) == (width, height, 3)
    assert reason.endswith(".") and f"{width} x {height}" in reason


def test_grey_pictures_get_one_channel() -> None:
    size, reason = picture_size.suggest({(28, 28): 3}, grey=True)
    assert size.channels == 1 and "grey" in reason
