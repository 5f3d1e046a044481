"""Colours of the window by name: light, dark and high contrast, and the dashes and markers that go with them."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Tokens:
    """Every colour of the window as `#RRGGBB`; the field names are the words of the design.

    Args:
        series: Colours of lines and groups, in order of use. Dash and marker go with them.
        dark: Whether light text stands on dark ground.
        contrast: Whether these are meant for people who need 7:1 everywhere.
    """

    window: str
    surface: str
    sunken: str
    line: str
    grid: str
    control: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    soft: str
    accent_text: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    series: tuple[str, ...]
    dark: bool = False
    contrast: bool = False


LIGHT = Tokens(
    window="#F4F5F7",
    surface="#FFFFFF",
    sunken="#ECEEF2",
    line="#DDE1E7",
    grid="#E6E9EE",
    control="#7D8594",
    text="#14181F",
    text2="#4A5361",
    text3="#626B79",
    disabled="#9AA2AF",
    accent="#2554D9",
    accent_hover="#1E46BA",
    accent_pressed="#183A9C",
    on_accent="#FFFFFF",
    soft="#E9EFFD",
    accent_text="#1E46BA",
    ok="#0B6E4F",
    ok_soft="#E2F3EC",
    warn="#8A5100",
    warn_soft="#FFF1DB",
    bad="#B3261E",
    bad_soft="#FCE9E7",
    series=("#2554D9", "#C44E00", "#00805E", "#9C4F86", "#14181F"),
)

DARK = Tokens(
    window="#13161B",
    surface="#1C2027",
    sunken="#0E1115",
    line="#2E343E",
    grid="#2A303A",
    control="#727C8C",
    text="#EEF1F5",
    text2="#B4BCC8",
    text3="#98A1AF",
    disabled="#5F6875",
    accent="#7FA2FF",
    accent_hover="#9AB6FF",
    accent_pressed="#658DF5",
    on_accent="#0C1530",
    soft="#202C4B",
    accent_text="#A9C1FF",
    ok="#5CCBA0",
    ok_soft="#16302A",
    warn="#F0B45B",
    warn_soft="#352914",
    bad="#FF8F86",
    bad_soft="#3B1F1E",
    series=("#7FA2FF", "#F08A45", "#3FC79D", "#E08FC6", "#EEF1F5"),
    dark=True,
)

# Borders and captions as strong as text, fills so faint that all that stands on them keeps 7:1.
LIGHT_CONTRAST = replace(
    LIGHT,
    window="#FFFFFF",
    sunken="#F0F0F0",
    line="#4A4A4A",
    grid="#767676",
    control="#2B2B2B",
    text="#000000",
    text2="#1A1A1A",
    text3="#2B2B2B",
    disabled="#4D4D4D",
    accent="#0A2E9E",
    accent_hover="#072379",
    accent_pressed="#041854",
    soft="#E6EDFF",
    accent_text="#0A2E9E",
    ok="#00442E",
    ok_soft="#E8F8F0",
    warn="#5A3300",
    warn_soft="#FFF4E0",
    bad="#860F0A",
    bad_soft="#FFEDEB",
    series=("#0A2E9E", "#8A3300", "#00553E", "#742A60", "#000000"),
    contrast=True,
)

DARK_CONTRAST = replace(
    DARK,
    window="#000000",
    surface="#000000",
    sunken="#141414",
    line="#B8B8B8",
    grid="#8A8A8A",
    control="#E0E0E0",
    text="#FFFFFF",
    text2="#F0F0F0",
    text3="#E0E0E0",
    disabled="#B0B0B0",
    accent="#A9C4FF",
    accent_hover="#C7D9FF",
    accent_pressed="#8FB2FF",
    on_accent="#000000",
    soft="#0A1A45",
    accent_text="#C7D9FF",
    ok="#7DF0C2",
    ok_soft="#05271B",
    warn="#FFCE80",
    warn_soft="#2B1C00",
    bad="#FFB3AC",
    bad_soft="#350A08",
    series=("#A9C4FF", "#FFA466", "#6BEBC3", "#FFB3E6", "#FFFFFF"),
    contrast=True,
)

SERIES_DASHES: tuple[tuple[float, ...], ...] = ((), (6, 3), (9, 3), (2, 3), (9, 3, 2, 3))
"""Dash and gap lengths in design pixels, in the order of `Tokens.series`; the empty one is a solid line."""

SERIES_MARKERS = ("circle", "triangle", "square", "diamond", "cross")
"""Marker shapes in the order of `Tokens.series`."""
