"""The samples card: what a generating template draws from fixed seeds after every epoch, with a slider through them."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.ui.components import Button, Card, ElidedLabel, IconButton, PlainLabel, Slider, Tabs
from app.ui.pages.train import words
from app.ui.pages.train.album import RECONSTRUCTIONS, SAMPLES, Album
from app.ui.pages.train.mosaic import Mosaic
from app.ui.theme import Theme

FRAME = 400
"""Milliseconds an epoch is shown while it plays."""

MARKS = 3
"""Ticks under the slider."""


class SamplesCard(Card):
    """A montage of one epoch, a slider through the epochs, play, and saving.

    Signals:
        chosen(int): Another sample was chosen, counted from 0.
        epoch_shown(int): Another epoch is shown.
        failed(str): A picture couldn't be saved.
    """

    chosen = Signal(int)
    epoch_shown = Signal(int)
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, parent=parent)
        self.setAccessibleName(self.tr("Samples"))
        self.tabs = Tabs(
            self.tr("What the template draws"),
            [(SAMPLES, self.tr("Samples")), (RECONSTRUCTIONS, self.tr("Reconstructions"))],
            parent=self,
        )
        self.tabs.chosen.connect(self._draw)
        self._tabs_row = QVBoxLayout()
        self._tabs_row.addWidget(self.tabs)
        self.body.addLayout(self._tabs_row)
        self.add_line()
        self.mosaic = Mosaic(self.tr("Samples of the epoch"), 8, choosable=True, parent=self)
        self.mosaic.chosen.connect(self.chosen)
        self._middle = QVBoxLayout()
        self._middle.addWidget(self.mosaic, 1)
        self.body.addLayout(self._middle, 1)
        self._build_foot()
        self._album: Album | None = None
        self._epochs: list[int] = []
        self._live = True
        self._shown: tuple[object, str, int] = (None, "", -1)
        self._playing = QTimer(self, interval=FRAME)
        self._playing.timeout.connect(self._next)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    @property
    def epoch(self) -> int:
        """The epoch that is shown, or -1."""
        place = self.slider.value()
        return self._epochs[place] if 0 <= place < len(self._epochs) else -1

    def show_album(self, album: Album) -> None:
        """Shows a run's pictures; the newest, as long as the user does not look at an earlier one."""
        fresh = album is not self._album
        self._album = album
        epochs = album.epochs()
        if fresh:
            self._live = True
            self._playing.stop()
            self.mosaic.set_current(-1)
        if fresh or epochs != self._epochs:
            self._epochs = epochs
            self.slider.blockSignals(True)
            self.slider.setRange(0, max(0, len(epochs) - 1))
            if self._live:
                self.slider.setValue(len(epochs) - 1)
            self.slider.blockSignals(False)
            self.slider.set_ticks(_ticks(len(epochs)))
            self.slider.setEnabled(len(epochs) > 1)
            self.play.setEnabled(len(epochs) > 1)
        self._draw()

    def _build_foot(self) -> None:
        self.play = IconButton("player-play", self.tr("Play the epochs"), parent=self)
        self.play.clicked.connect(self._turn)
        self.label = PlainLabel("", parent=self)
        self.slider = Slider(self.tr("Epoch of the samples"), 0, 0, parent=self)
        self.slider.valueChanged.connect(self._slid)
        self.count = ElidedLabel("", "small", "text2", parent=self)
        self.save = Button(self.tr("Save picture"), "ghost", icon="download", small=True, parent=self)
        self.save.clicked.connect(self._ask)
        self.add_footer(self.play)
        self.add_footer(self.label)
        self.add_footer(self.slider, 1)
        self.add_footer(self.count)
        self.add_footer(self.save)

    def _slid(self, place: int) -> None:
        self._live = place == self.slider.maximum() and not self._playing.isActive()
        self._draw()
        self.epoch_shown.emit(self.epoch)

    def _turn(self) -> None:
        if self._playing.isActive():
            self._stop()
            return
        if self.slider.value() == self.slider.maximum():
            self.slider.setValue(0)
        self._playing.start()
        self.play.set_icon("player-pause")
        self.play.set_name(self.tr("Stop playing"))

    def _next(self) -> None:
        if not self.isVisible() or self.slider.value() >= self.slider.maximum():
            self._stop()
            return
        self.slider.setValue(self.slider.value() + 1)

    def _stop(self) -> None:
        self._playing.stop()
        self.play.set_icon("player-play")
        self.play.set_name(self.tr("Play the epochs"))
        self._live = self.slider.value() == self.slider.maximum()

    def _draw(self) -> None:
        """Paints the epoch that the slider stands at."""
        album, kind = self._album, self.tabs.value()
        if album is None or (album, kind, self.epoch) == self._shown:
            return
        whole = album.montage(kind, self.epoch) if self.epoch >= 0 else None
        layout = album.layout_of(whole, kind) if whole is not None else None
        if whole is None or layout is None or whole.isNull():
            self.mosaic.set_images([])
        else:
            self._shown = (album, kind, self.epoch)
            self.mosaic.columns = layout.columns
            boxes = (layout.box(cell) for cell in range(layout.columns * layout.rows))
            self.mosaic.set_images([whole.copy(x, y, right - x, down - y) for x, y, right, down in boxes])
        self.save.set_blocked(None if self.epoch >= 0 else self.tr("There are no pictures yet."))
        self.label.setText(
            self.tr("Before training") if self.epoch == 0
            else self.tr("Epoch {number}").format(number=words.whole(max(0, self.epoch)))
        )  # fmt: skip
        count = album.count()
        shown = self.tr("{count} fixed seeds").format(count=words.whole(count)) if kind == SAMPLES else ""
        self.count.setText(shown or self.tr("given above, given back below"))
        self.mosaic.setAccessibleDescription(f"{self.label.text()}, {self.count.full_text()}")

    def _ask(self) -> None:
        album = self._album
        path = album.path(self.tabs.value(), self.epoch) if album is not None else None
        if path is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save picture"), path.name, self.tr("PNG picture (*.png)")
        )
        if name:
            self.save_picture(Path(name))

    def save_picture(self, target: Path) -> None:
        """Writes the montage that is shown to a file."""
        album = self._album
        path = album.path(self.tabs.value(), self.epoch) if album is not None else None
        if path is None:
            return
        try:
            shutil.copyfile(path, target if target.suffix.lower() == ".png" else target.with_name(target.name + ".png"))
        except OSError as error:
            self.failed.emit(
                self.tr("{file} can't be written: {reason}. Choose another folder.").format(
                    file=target, reason=error.strerror or error
                )
            )

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._tabs_row.setContentsMargins(m.space(4), 0, m.space(4), 0)
        self._middle.setContentsMargins(m.space(4), m.space(4), m.space(4), m.space(4))
        self.label.setMinimumWidth(m.px(104))
        self.slider.setMinimumWidth(m.px(80))
        self.mosaic.setMinimumHeight(m.px(220))


def _ticks(count: int) -> list[int]:
    if count < MARKS + 2:
        return list(range(count))
    return [round(step * (count - 1) / MARKS) for step in range(MARKS + 1)]
