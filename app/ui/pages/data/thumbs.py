"""Pictures for the grid: decoded once at the training size, mapped from the cache, larger ones from the originals."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    import numpy as np

    from app.data.dataset import Pictures, Progress
    from app.data.pictures.cache import Decoded
    from app.ui.desk import Desk
    from app.ui.work import Work

MOST_LARGE = 1_200
"""Pictures larger than the training size that are held."""
BATCH = 24
"""Originals decoded between two looks at what is still wanted."""


class Thumbnails(QObject):
    """Hands out pictures of one collection by row, at once or a little later.

    Signals:
        ready(): Small pictures can be had from now on.
        arrived(int): The larger picture of this row can be had now.
        progressed(float, str): Share and words while all are decoded once.
        failed(str): Why they can't be had.
    """

    ready = Signal()
    arrived = Signal(int)
    progressed = Signal(float, str)
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self._pictures: Pictures | None = None
        self._decoded: Decoded | None = None
        self._preparing: Work | None = None
        self._fetching: Work | None = None
        self._large: OrderedDict[tuple[int, int], QImage | None] = OrderedDict()
        self._wanted: OrderedDict[tuple[int, int], None] = OrderedDict()
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._fetch)

    def open(self, pictures: Pictures) -> None:
        """Takes up another collection."""
        if pictures is self._pictures or self._same(pictures):
            return
        self.close()
        self._pictures = pictures
        self._preparing = self.desk.workshop.start(
            _preparing(pictures), self._prepared, self._not_prepared, self.progressed.emit
        )

    def close(self) -> None:
        """Lets go of the collection."""
        for work in (self._preparing, self._fetching):
            if work is not None:
                work.cancel()
        self._preparing = self._fetching = None
        self._pictures = self._decoded = None
        self._large.clear()
        self._wanted.clear()

    def image(self, row: int, side: int) -> QImage | None:
        """The picture of a row for a square of `side` pixels; None while there is none yet.

        Where the training size is much smaller than `side`, the small one is handed out first and a
        sharper one is fetched from the original.
        """
        if self._pictures is None or self._decoded is None:
            return None
        size = self._decoded.size
        small = max(size.width, size.height)
        if side > small * 1.5 and self._has_more():
            key = (row, _step(side))
            if key in self._large:
                self._large.move_to_end(key)
                return self._large[key] or self._small(row)
            self._wanted[key] = None
            self._wanted.move_to_end(key)
            self._asking.start()
        return self._small(row)

    def _same(self, pictures: Pictures) -> bool:
        held = self._pictures
        return held is not None and held.path == pictures.path and held.files is pictures.files

    def _has_more(self) -> bool:
        """Whether the originals are larger than what is held, and can be reached one by one."""
        assert self._pictures is not None
        packed = (".gz", ".tgz", ".bz2", ".xz", ".tar", ".zst")
        return (
            self._pictures.layout != "IDX"
            and not self._pictures.path.lower().endswith(packed)
            and ("own size is kept" not in self._pictures.size_reason)
        )

    def _small(self, row: int) -> QImage | None:
        assert self._decoded is not None
        whole = self._decoded.resident if self._decoded.resident is not None else self._decoded.stored
        return None if whole is None else image_of(whole[row])

    def _prepared(self, found: Decoded) -> None:
        self._preparing = None
        self._decoded = found
        self.ready.emit()

    def _not_prepared(self, sentence: str) -> None:
        self._preparing = None
        self.failed.emit(sentence)

    def _fetch(self) -> None:
        """Decodes, in a thread, what was asked for last; what scrolled away meanwhile is forgotten."""
        if self._fetching is not None or self._pictures is None or not self._wanted:
            return
        keys = list(self._wanted)[-BATCH:]
        for key in keys:
            del self._wanted[key]
        while len(self._wanted) > 8 * BATCH:
            self._wanted.popitem(last=False)
        self._fetching = self.desk.workshop.start(
            _fetching(self._pictures, keys), self._fetched, self._not_fetched
        )

    def _fetched(self, found: dict[tuple[int, int], QImage | None]) -> None:
        self._fetching = None
        for key, image in found.items():
            self._large[key] = image
            self.arrived.emit(key[0])
        while len(self._large) > MOST_LARGE:
            self._large.popitem(last=False)
        if self._wanted:
            self._asking.start()

    def _not_fetched(self, sentence: str) -> None:
        self._fetching = None
        self._wanted.clear()


def image_of(pixels: np.ndarray) -> QImage:
    """A picture of uint8 pixels, (height, width, 1 or 3), as Qt draws it."""
    height, width, channels = pixels.shape
    form = QImage.Format.Format_Grayscale8 if channels == 1 else QImage.Format.Format_RGB888
    return QImage(pixels.tobytes(), width, height, width * channels, form).copy()


def _step(side: int) -> int:
    """Sides in a few steps, so that a slider does not decode everything at every pixel."""
    return next((step for step in (96, 128, 192, 256, 384) if step >= side), 512)


def _preparing(pictures: Pictures) -> Any:
    def prepare(progress: Progress) -> Decoded:
        from app.data.pictures import cache

        # On disk, not held: the window's memory stays small, and scrolling reads what it shows.
        return cache.decoded(pictures, pictures.size, progress, budget=0)

    return prepare


def _fetching(pictures: Pictures, keys: list[tuple[int, int]]) -> Any:
    def fetch(progress: Progress) -> dict[tuple[int, int], QImage | None]:
        from app.data.pictures import decoding, originals
        from app.errors import UserError

        found: dict[tuple[int, int], QImage | None] = {}
        for done, (row, side) in enumerate(keys):
            progress(done / len(keys), "")
            try:
                _, content = next(iter(originals.contents(pictures, [row])))
                found[row, side] = _shrunk(image_of(decoding.decode(content)), side)
            except (UserError, OSError, StopIteration):
                found[row, side] = None
        return found

    return fetch


def _shrunk(image: QImage, side: int) -> QImage:
    from PySide6.QtCore import Qt

    if max(image.width(), image.height()) <= side:
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(side, side, keep, smooth)
