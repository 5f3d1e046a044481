"""The step of a series: how far one row lies behind the one before, told from its dates or numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.said import said

ENOUGH = 0.9
"""Share of the rows that must follow at the same distance for the series to have a step."""

_SPANS = (("week", 604_800), ("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))


@dataclass(frozen=True)
class Step:
    """A distance between rows.

    Args:
        unit: `seconds`, `months`, or `number` where the order is a plain number.
        size: How many of them.
    """

    unit: str
    size: float

    def to_json(self) -> dict[str, Any]:
        """The step as preprocessing.json holds it."""
        return {"unit": self.unit, "size": self.size}

    @classmethod
    def from_json(cls, content: Mapping[str, Any] | None) -> Step | None:
        """The step that `to_json` wrote."""
        return None if content is None else cls(str(content["unit"]), float(content["size"]))

    def between(self, earlier: np.ndarray, later: np.ndarray) -> np.ndarray:
        """How many steps lie between, to the nearest whole one, at least one: int64.

        Args:
            earlier: Dates (datetime64[s]) or numbers.
            later: As many, none before its partner.
        """
        return np.maximum(1, np.round(_distances(earlier, later, self.unit) / self.size)).astype(np.int64)

    def after(self, moments: np.ndarray, steps: np.ndarray) -> np.ndarray:
        """Moments some steps later (earlier, where negative), of the same type."""
        if self.unit == "number":
            return np.asarray(moments + steps * self.size)
        if self.unit == "seconds":
            return np.asarray(moments + (steps * self.size).astype("timedelta64[s]"))
        months = moments.astype("datetime64[M]")
        moved = months + (steps * self.size).astype(np.int64).astype("timedelta64[M]")
        last = (moved + 1).astype("datetime64[s]") - np.timedelta64(1, "D")  # 31 January, and then 28 February
        return np.asarray(np.minimum(moved.astype("datetime64[s]") + (moments - months.astype("datetime64[s]")), last))

    @property
    def length(self) -> float:
        """About how long it is: seconds, or the number itself."""
        return self.size * (30.44 * 86_400 if self.unit == "months" else 1.0)

    @property
    def words(self) -> str:
        """Such as "1 day", "30 minutes", "3 months"."""
        count, name = self.size, ""
        if self.unit == "months":
            count, name = (count / 12, "year") if count % 12 == 0 else (count, "month")
        elif self.unit == "seconds":
            name, span = next((one for one in _SPANS if self.size % one[1] == 0), _SPANS[-1])
            count = self.size / span
        return _counted(count, name)


def _counted(count: float, name: str) -> str:
    return said(
        {
            ("year", True): "{count:g} year",
            ("year", False): "{count:g} years",
            ("month", True): "{count:g} month",
            ("month", False): "{count:g} months",
            ("week", True): "{count:g} week",
            ("week", False): "{count:g} weeks",
            ("day", True): "{count:g} day",
            ("day", False): "{count:g} days",
            ("hour", True): "{count:g} hour",
            ("hour", False): "{count:g} hours",
            ("minute", True): "{count:g} minute",
            ("minute", False): "{count:g} minutes",
            ("second", True): "{count:g} second",
            ("second", False): "{count:g} seconds",
            ("", True): "{count:g}",
            ("", False): "{count:g}",
        }[name, count == 1],
        count=count,
    )


def told(moments: np.ndarray, groups: np.ndarray) -> Step | None:
    """The step that most rows keep, or None where there is no such.

    Args:
        moments: Dates (datetime64[s]) or numbers, sorted within each group, none missing.
        groups: The group of each, equal ones side by side.
    """
    earlier, later = moments[:-1][groups[1:] == groups[:-1]], moments[1:][groups[1:] == groups[:-1]]
    if not len(earlier):
        return None
    units = ("number",) if moments.dtype.kind == "f" else ("seconds", "months")
    for unit in units:
        if unit == "months" and not _is_monthly(moments):
            continue
        distances = _distances(earlier, later, unit)
        distances = distances[distances > 0]
        if not len(distances):
            continue
        usual = _usual(distances)
        if (np.abs(distances - usual) <= 1e-6 * usual).mean() >= ENOUGH:
            return Step(unit, usual)
    return None


def _usual(distances: np.ndarray) -> float:
    found, counts = np.unique(np.round(distances, 9), return_counts=True)
    return float(found[counts.argmax()])


def _distances(earlier: np.ndarray, later: np.ndarray, unit: str) -> np.ndarray:
    if unit == "months":
        apart = later.astype("datetime64[M]") - earlier.astype("datetime64[M]")
    else:
        apart = (later - earlier).astype("timedelta64[s]") if unit == "seconds" else later - earlier
    return np.asarray(apart.astype(np.float64))


def _is_monthly(moments: np.ndarray) -> bool:
    """Whether all dates are the same day of their month, or all are its last."""
    days = moments.astype("datetime64[D]")
    months = days.astype("datetime64[M]")
    first = (days - months.astype("datetime64[D]")).astype(np.int64)
    last = days + 1 == (months + 1).astype("datetime64[D]")
    return bool((first == first[0]).all()) or bool(last.all())
