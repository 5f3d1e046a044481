"""An axis: from where to where, and which round numbers stand at it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from app.figures import dates, scale
from app.figures.words import Words


@dataclass(frozen=True)
class Span:
    """The limits of an axis and what is counted along it.

    Args:
        low: Where the axis begins.
        high: Where it ends, above `low`.
        kind: Ticks at round `numbers`, at round `whole` numbers, at the first and then round `epochs`,
            at powers of ten on a logarithmic axis (`log`), or at round moments, as seconds since 1970 (`dates`).
    """

    low: float
    high: float
    kind: Literal["numbers", "whole", "epochs", "log", "dates"] = "numbers"

    def ticks(self, most: int) -> list[float]:
        """At most `most` places, rising; `most` is 2 to 6."""
        if self.kind == "log":
            return scale.powers(self.low, self.high, most)
        if self.kind == "dates":
            return dates.ticks(self.low, self.high, most)
        if self.kind == "epochs":
            first = max(1, math.ceil(self.low))
            return [float(place) for place in scale.whole(max(first, math.floor(self.high)), first, most - 1)]
        places = scale.ticks(self.low, self.high, most)
        return [place for place in places if self.kind != "whole" or place == int(place)]

    def written(self, places: list[float], words: Words) -> list[str]:
        """Ticks as text."""
        return dates.written(places) if self.kind == "dates" else scale.written(places, words)
