"""The colours, measured: every pair that the design lets stand on each other."""

from __future__ import annotations

import itertools

import pytest

from app.ui.theme.tokens import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    SERIES_DASHES,
    SERIES_MARKERS,
    Tokens,
)

SOFTS = ("soft", "ok_soft", "warn_soft", "bad_soft")
GROUNDS = ("window", "surface", "sunken")
NORMAL = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
STRONG = pytest.mark.parametrize("tokens", [LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark"])
ALL = pytest.mark.parametrize(
    "tokens",
    [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST],
    ids=["light", "dark", "light contrast", "dark contrast"],
)

TEXTS = [
    *((ink, ground) for ink in ("text", "text2", "text3", "accent_text") for ground in (*GROUNDS, *SOFTS)),
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    *((ink, ground) for ink in ("ok", "warn", "bad") for ground in ("window", "surface", f"{ink}_soft")),
    ("surface", "bad"),
    ("surface", "text"),
]
CONTROLS = [(ink, ground) for ink in ("control", "accent") for ground in (*GROUNDS, "soft")]


def linear(colour: str) -> list[float]:
    """Red, green and blue as amounts of light, 0 to 1."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2, 1 to 21."""
    lights = [
        sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear(c), strict=True)) for c in (one, other)
    ]
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def worst(tokens: Tokens, pairs: list[tuple[str, str]]) -> tuple[float, tuple[str, str]]:
    """The least contrast of some pairs, and which it is."""
    return min(
        (contrast(getattr(tokens, ink), getattr(tokens, ground)), (ink, ground)) for ink, ground in pairs
    )


@NORMAL
def test_text_can_be_read_on_everything_it_stands_on(tokens: Tokens) -> None:
    ratio, pair = worst(tokens, TEXTS)
    assert ratio >= 4.5, pair


@NORMAL
def test_controls_can_be_told_from_their_ground(tokens: Tokens) -> None:
    ratio, pair = worst(tokens, CONTROLS)
    assert ratio >= 3, pair


@STRONG
def test_high_contrast_keeps_seven_to_one_for_words_and_controls(tokens: Tokens) -> None:
    ratio, pair = worst(tokens, TEXTS + CONTROLS + [("disabled", "surface"), ("line", "surface")])
    assert ratio >= 7, pair


@ALL
def test_series_can_be_seen_on_a_chart(tokens: Tokens) -> None:
    least = 7 if tokens.contrast else 4.5
    assert all(contrast(colour, tokens.surface) >= least for colour in tokens.series)


DEFICIENCIES = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
}
"""Machado, Oliveira, Fernandes 2009, full severity, on linear light."""


def lab(light: list[float]) -> tuple[float, float, float]:
    """CIE L*a*b* (D65) of linear red, green and blue."""
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    scaled = [
        sum(w * p for w, p in zip(row, light, strict=True)) / w0 for row, w0 in zip(rows, white, strict=True)
    ]
    x, y, z = (s ** (1 / 3) if s > 0.008856 else 7.787 * s + 16 / 116 for s in scaled)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("sight", DEFICIENCIES)
@NORMAL
def test_series_can_be_told_apart_by_colour_blind_people(tokens: Tokens, sight: str) -> None:
    def seen(colour: str) -> tuple[float, float, float]:
        light = linear(colour)
        rows = DEFICIENCIES[sight]
        return lab([min(max(sum(w * p for w, p in zip(row, light, strict=True)), 0), 1) for row in rows])

    for one, other in itertools.combinations(tokens.series, 2):
        distance = sum((a - b) ** 2 for a, b in zip(seen(one), seen(other), strict=True)) ** 0.5
        assert distance >= 19, (one, other)


def test_colour_never_goes_alone() -> None:
    assert len(set(SERIES_DASHES)) == len(set(SERIES_MARKERS)) == len(LIGHT.series) == len(DARK.series) == 5
