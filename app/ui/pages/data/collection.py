"""Which rows of a collection are shown, in which order; nothing of Qt."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.data.dataset import Pictures

ORDERS = ("shuffled", "class", "file")


@dataclass
class Selection:
    """A view of a collection of images.

    Args:
        pictures: The collection.
        left_out: Names of images that take no part.
        order: One of `ORDERS`.
        label: Only this class; None for all.
        text: Only names with this in them.
    """

    pictures: Pictures
    left_out: frozenset[str] = frozenset()
    order: str = "shuffled"
    label: str | None = None
    text: str = ""
    _shuffled: list[int] = field(default_factory=list)

    def rows(self) -> list[int]:
        """Rows of the collection, in the order to show."""
        found = self._ordered()
        files, labels = self.pictures.files, self.pictures.labels
        if self.label is not None and labels is not None:
            found = [row for row in found if labels[row] == self.label]
        if self.left_out:
            found = [row for row in found if files[row] not in self.left_out]
        wanted = self.text.strip().casefold()
        return [row for row in found if wanted in files[row].casefold()] if wanted else found

    def _ordered(self) -> list[int]:
        rows = range(self.pictures.rows)
        if self.order == "class" and self.pictures.labels is not None:
            place = {name: code for code, name in enumerate(self.pictures.classes)}
            labels = self.pictures.labels
            return sorted(rows, key=lambda row: place.get(labels[row], len(place)))
        if self.order == "shuffled":
            if not self._shuffled:
                self._shuffled = list(rows)
                random.Random(0).shuffle(self._shuffled)
            return self._shuffled
        return list(rows)
