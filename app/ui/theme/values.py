"""Colours of values: what is low is dark and what is high is light, for every kind of sight (cividis)."""

from __future__ import annotations

STOPS = (
    "#00224E", "#123570", "#3B496C", "#575D6D", "#707173", "#8A8678", "#A59C74", "#C3B369", "#E1CC55", "#FEE838"
)  # fmt: skip
"""Cividis (Nuñez, Anderton and Renslow 2018), from the lowest value to the highest."""


def shades(count: int = 256) -> list[int]:
    """So many colours from low to high, each 0xFFRRGGBB."""
    stops = [tuple(int(stop[at : at + 2], 16) for at in (1, 3, 5)) for stop in STOPS]
    found = []
    for step in range(count):
        place = step / max(1, count - 1) * (len(stops) - 1)
        low = min(int(place), len(stops) - 2)
        red, green, blue = (
            round(first + (second - first) * (place - low))
            for first, second in zip(stops[low], stops[low + 1], strict=True)
        )
        found.append(0xFF000000 | red << 16 | green << 8 | blue)
    return found
