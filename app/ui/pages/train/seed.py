"""One seed over time, and originals beside what the model gives back of them."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components import Card, PlainLabel
from app.ui.components.mosaic import Mosaic
from app.ui.pages.train import words
from app.ui.pages.train.album import RECONSTRUCTIONS, SAMPLES, Album, spread
from app.ui.theme import Theme

SHOWN = 8
"""Epochs of a seed, and pairs, side by side."""


class SeedCard(Card):
    """A strip of one sample through the epochs; below, pictures given and given back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("One seed over time"))
        self.strip = Mosaic(self.tr("One seed through the epochs"), SHOWN, gap=4, captions=True, parent=self)
        self.pairs_title = PlainLabel(self.tr("Given, and given back"), "card_title", parent=self)
        self.pairs = Mosaic(self.tr("Pictures given, and given back"), SHOWN, gap=4, parent=self)
        column = QVBoxLayout()
        column.addWidget(self.strip)
        column.addWidget(self.pairs_title)
        column.addWidget(self.pairs)
        column.addStretch(1)
        self._column = column
        self.body.addLayout(column)
        self.set_note(self.tr("epoch"))
        self._album: Album | None = None
        self._seed = 0
        self._epochs: list[int] = []
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._now = -1
        self._loading = QTimer(self, singleShot=True, interval=0)
        self._loading.timeout.connect(self._load)
        Theme.of(self).changed.connect(self._fit)
        self._fit()
        self.set_seed(0)

    @property
    def seed(self) -> int:
        """The sample that is shown, counted from 0."""
        return self._seed

    def set_seed(self, seed: int) -> None:
        """Shows another sample."""
        self._seed = seed
        self.set_title(self.tr("Seed {number} over time").format(number=words.whole(seed + 1)))
        self._loading.start()

    def show_album(self, album: Album, now: int) -> None:
        """Shows a run's pictures.

        Args:
            album: The pictures.
            now: The epoch that the samples card shows.
        """
        if album is not self._album:
            self._album, self._pictures = album, {}
        epochs = spread(album.epochs(), SHOWN)
        if now in album.epochs() and now not in epochs:  # the one that is looked at is among them
            nearest = min(range(len(epochs)), key=lambda place: abs(epochs[place] - now))
            epochs[nearest] = now
        if epochs != self._epochs or now != self._now:
            self._epochs, self._now = epochs, now
            self._loading.start()

    def _load(self) -> None:
        """Cuts out what is missing, one epoch at a time, so that nothing waits for it."""
        album = self._album
        if album is None:
            return
        missing = [epoch for epoch in self._epochs if (self._seed, epoch) not in self._pictures]
        if missing:
            picture = album.cell(SAMPLES, missing[0], self._seed)
            self._pictures[self._seed, missing[0]] = picture
        self._show()
        if len(missing) > 1:
            self._loading.start()

    def _show(self) -> None:
        captions = [self.tr("start") if epoch == 0 else words.whole(epoch) for epoch in self._epochs]
        strong = self._epochs.index(self._now) if self._now in self._epochs else -1
        images = [self._pictures.get((self._seed, epoch), QImage()) for epoch in self._epochs]
        self.strip.set_images(images, captions, strong)
        album = self._album
        assert album is not None
        known = [epoch for epoch in album.epochs(RECONSTRUCTIONS) if epoch <= max(self._now, 0)]
        whole = album.montage(RECONSTRUCTIONS, known[-1]) if known else QImage()
        layout = album.layout_of(whole, RECONSTRUCTIONS)
        pairs = []
        if layout is not None and not whole.isNull():
            self.pairs.columns = layout.columns
            for cell in range(layout.columns * layout.rows):
                left, top, right, bottom = layout.box(cell)
                pairs.append(whole.copy(left, top, right - left, bottom - top))
        self.pairs.set_images(pairs)
        self.pairs_title.setVisible(bool(pairs))
        self.pairs.setVisible(bool(pairs))

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._column.setSpacing(m.space(2))
