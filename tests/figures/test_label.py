"""Names as users give them, on a chart."""

from __future__ import annotations

import pytest

from app.figures.label import label


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("price in $ and $", "price in $ and $"),
        ("_hidden", "_hidden"),
        ("two\nlines\tand  more", "two lines and more"),
        ("bell\x07", "bell�"),
        ("lone \ud800", "lone �"),
        ("売上高 🙂", "売上高 🙂"),
        (12.5, "12.5"),
        ("", ""),
    ],
)
def test_a_name_is_shown_as_it_is_written_on_one_line(given: object, shown: str) -> None:
    assert label(given) == shown


def test_a_long_name_ends_in_dots() -> None:
    assert label("x" * 100_000) == "x" * 39 + "…"
    assert label("x" * 40) == "x" * 40
