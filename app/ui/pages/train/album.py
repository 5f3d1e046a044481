"""The pictures that a generating training made of itself, epoch by epoch, cut from the montages in its run folder."""

from __future__ import annotations

import collections
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from app.montage import Layout

MOST_BYTES = 48_000_000
"""Decoded montages kept in memory."""

SAMPLES, RECONSTRUCTIONS = "epoch", "reconstructions"


class Album:
    """Montages by kind (`epoch`, `reconstructions`) and epoch; decoded when they are looked at.

    Args:
        folder: The samples folder of a run.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._paths: dict[str, dict[int, Path]] = {SAMPLES: {}, RECONSTRUCTIONS: {}}
        self._taken = 0
        self._layout: Layout | None = None
        self._images: collections.OrderedDict[Path, QImage] = collections.OrderedDict()

    def take(self, samples: Sequence[tuple[int, str]]) -> bool:
        """Takes up what a watch has heard of; returns whether there was anything new."""
        fresh = samples[self._taken :]
        self._taken = len(samples)
        for epoch, text in fresh:
            path = Path(text)
            kind = path.stem.rpartition("-")[0]
            if kind in self._paths and path.suffix == ".png":
                self._paths[kind][epoch] = self.folder / path.name
        return bool(fresh)

    def epochs(self, kind: str = SAMPLES) -> list[int]:
        """The epochs that there are pictures of, rising."""
        return sorted(self._paths[kind])

    @property
    def layout(self) -> Layout | None:
        """Where the cells lie, once the run folder says so."""
        if self._layout is None:
            try:
                content = json.loads((self.folder / "samples.json").read_text(encoding="utf-8"))
                self._layout = Layout(**content["layout"])
            except (OSError, ValueError, KeyError, TypeError):
                return None
        return self._layout

    def layout_of(self, image: QImage, kind: str) -> Layout | None:
        """The layout of one montage; pairs lie in two rows."""
        layout = self.layout
        if layout is None or kind == SAMPLES:
            return layout
        columns = (image.width() + layout.gap) // (layout.width + layout.gap)
        return Layout(layout.width, layout.height, max(1, columns), 2, layout.gap)

    def montage(self, kind: str, epoch: int) -> QImage:
        """The montage of an epoch; empty where there is none or it can't be read."""
        path = self._paths[kind].get(epoch)
        if path is None:
            return QImage()
        found = self._images.get(path)
        if found is None:
            found = QImage(str(path))
            if found.isNull():
                return found
            self._images[path] = found
        self._images.move_to_end(path)
        while len(self._images) > 1 and sum(image.sizeInBytes() for image in self._images.values()) > MOST_BYTES:
            self._images.popitem(last=False)
        return found

    def cell(self, kind: str, epoch: int, cell: int) -> QImage:
        """One picture; empty where there is none."""
        whole = self.montage(kind, epoch)
        layout = self.layout_of(whole, kind)
        if whole.isNull() or layout is None or cell >= layout.columns * layout.rows:
            return QImage()
        left, top, right, bottom = layout.box(cell)
        return whole.copy(left, top, right - left, bottom - top)

    def count(self) -> int:
        """Fixed seeds."""
        return 0 if self.layout is None else self.layout.columns * self.layout.rows

    def path(self, kind: str, epoch: int) -> Path | None:
        """The file of a montage."""
        return self._paths[kind].get(epoch)


def spread(epochs: Sequence[int], most: int) -> list[int]:
    """Some epochs of all: the first and the last, closer together where most happens, at the beginning."""
    if len(epochs) <= most:
        return list(epochs)
    last = len(epochs) - 1
    places = {round(last * (step / (most - 1)) ** 1.6) for step in range(most)}
    for place in range(last):  # where the early ones fall together, the next free ones are taken
        if len(places) >= most:
            break
        places.add(place)
    return [epochs[place] for place in sorted(places)]
