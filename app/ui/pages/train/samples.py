"""The samples card: what a generating template draws from fixed seeds after every epoch, with a slider through them."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.ui.components import Button, Card, ElidedLabel, Tabs
from app.ui.components.mosaic import Mosaic
from app.ui.pages.train import words
from app.ui.pages.train.album import RECONSTRUCTIONS, SAMPLES, Album
from app.ui.pages.train.reel import Reel
from app.ui.theme import Theme


class SamplesCard(Card):
    """A montage of one epoch, a slider through the epochs, play, and saving.

    Signals:
        chosen(int): Another sample was chosen, counted from 0.
        view_wanted(str): A view is to be shown instead.
        epoch_shown(int): Another epoch is shown.
        failed(str): A picture couldn't be saved.
    """

    chosen = Signal(int)
    view_wanted = Signal(str)
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
        self.tabs.chosen.connect(self._turn)
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
        self._offered: list[tuple[str, str]] = []
        self._shown: tuple[object, str, int] = (None, "", -1)
        Theme.of(self).changed.connect(self._fit)
        self._fit()

    @property
    def epoch(self) -> int:
        """The epoch that is shown, or -1."""
        return self.reel.epoch

    def show_pictures(self, gives_back: bool) -> None:
        """Offers pictures alone: what is drawn and, where there are some, what is given back."""
        tabs = [(SAMPLES, self.tr("Samples")), (RECONSTRUCTIONS, self.tr("Reconstructions"))]
        self.show_tabs(tabs if gives_back else tabs[:1])

    def show_tabs(self, tabs: Sequence[tuple[str, str]]) -> None:
        """Offers these: kinds of pictures, and views, which stand on a card of their own."""
        if list(tabs) != self._offered:
            self._offered = list(tabs)
            self.tabs.set_tabs(tabs)
            self._draw()

    def show_kind(self, kind: str) -> None:
        """Shows this kind of pictures."""
        self.tabs.set_value(kind)
        self._draw()

    def _turn(self, key: str) -> None:
        if key in (SAMPLES, RECONSTRUCTIONS):
            self._draw()
        else:
            self.view_wanted.emit(key)

    def show_album(self, album: Album) -> None:
        """Shows a run's pictures; the newest, as long as the user does not look at an earlier one."""
        fresh = album is not self._album
        self._album = album
        if fresh:
            self.reel.begin()
            self.mosaic.set_current(-1)
        self.reel.show_epochs(album.epochs())
        self._draw()

    def _build_foot(self) -> None:
        self.reel = Reel(self, self.tr("Epoch of the samples"))
        self.reel.moved.connect(self._moved)
        self.play, self.label, self.slider = self.reel.play, self.reel.label, self.reel.slider
        self.count = ElidedLabel("", "small", "text2", parent=self)
        self.save = Button(self.tr("Save picture"), "ghost", icon="download", small=True, parent=self)
        self.save.clicked.connect(self._ask)
        self.add_footer(self.count)
        self.add_footer(self.save)

    def _moved(self) -> None:
        self._draw()
        self.epoch_shown.emit(self.epoch)

    def _draw(self) -> None:
        """Paints the epoch that the slider stands at."""
        album, kind = self._album, self.tabs.value()
        if kind not in (SAMPLES, RECONSTRUCTIONS) or album is None or (album, kind, self.epoch) == self._shown:
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
        self.mosaic.setMinimumHeight(m.px(220))
