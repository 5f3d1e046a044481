"""A style and words for charts that are drawn without a window."""

from __future__ import annotations

import pytest

from app.figures.style import Style
from app.figures.words import Words


@pytest.fixture
def style() -> Style:
    """Five colours on white."""
    return Style(
        surface="white",
        grid="gainsboro",
        axis="gray",
        text="black",
        text2="dimgray",
        text3="gray",
        series=("blue", "chocolate", "green", "purple", "black"),
        dashes=((), (6, 3), (9, 3), (2, 3), (9, 3, 2, 3)),
        markers=("o", "^", "s", "D", "X"),
    )


@pytest.fixture
def words() -> Words:
    """English."""
    return Words()
