"""The foot of what is shown by epoch: play, the epoch in words, and a slider that follows the newest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.components import Card, IconButton, PlainLabel, Slider
from app.ui.pages.train import words
from app.ui.theme import Theme

FRAME = 400
"""Milliseconds an epoch is shown while it plays."""

MARKS = 3
"""Ticks under the slider."""


class Reel(QObject):
    """Which epoch is shown; the newest, as long as the user does not look at an earlier one.

    Args:
        card: Gets the controls at its foot.
        name: What the slider goes through.

    Signals:
        moved(): Another epoch is to be shown: the user's choice, or the next one while it plays.
    """

    moved = Signal()

    def __init__(self, card: Card, name: str) -> None:
        super().__init__(card)
        self._card = card
        self._epochs: list[int] = []
        self._live = True
        self.play = IconButton("player-play", self.tr("Play the epochs"), parent=card)
        self.play.clicked.connect(self._turn)
        self.label = PlainLabel("", parent=card)
        self.slider = Slider(name, 0, 0, parent=card)
        self.slider.valueChanged.connect(self._slid)
        card.add_footer(self.play)
        card.add_footer(self.label)
        card.add_footer(self.slider, 1)
        self._playing = QTimer(self, interval=FRAME)
        self._playing.timeout.connect(self._next)
        Theme.of(card).changed.connect(self._fit)
        self._fit()

    @property
    def epoch(self) -> int:
        """The epoch that is shown, or -1."""
        place = self.slider.value()
        return self._epochs[place] if 0 <= place < len(self._epochs) else -1

    def begin(self) -> None:
        """Another run: its newest epoch is shown."""
        self._live, self._epochs = True, []
        self._halt()

    def show_epochs(self, epochs: Sequence[int]) -> None:
        """Offers these epochs, rising; without a signal. The one that is looked at stays where it is still there."""
        if list(epochs) != self._epochs:
            before = self.epoch
            self._epochs = list(epochs)
            self.slider.blockSignals(True)
            self.slider.setRange(0, max(0, len(epochs) - 1))
            if self._live:
                self.slider.setValue(len(epochs) - 1)
            elif before in self._epochs:
                self.slider.setValue(self._epochs.index(before))
            self.slider.blockSignals(False)
            self.slider.set_ticks(_ticks(len(epochs)))
            self.slider.setEnabled(len(epochs) > 1)
            self.play.setEnabled(len(epochs) > 1)
        self._say()

    def _say(self) -> None:
        epoch = self.epoch
        text = self.tr("Epoch {number}").format(number=words.whole(max(0, epoch)))
        self.label.setText("" if epoch < 0 else self.tr("Before training") if epoch == 0 else text)

    def _slid(self, place: int) -> None:
        self._live = place == self.slider.maximum() and not self._playing.isActive()
        self._say()
        self.moved.emit()

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
        if not self._card.isVisible() or self.slider.value() >= self.slider.maximum():
            self._stop()
            return
        self.slider.setValue(self.slider.value() + 1)

    def _stop(self) -> None:
        self._halt()
        self._live = self.slider.value() == self.slider.maximum()

    def _halt(self) -> None:
        self._playing.stop()
        self.play.set_icon("player-play")
        self.play.set_name(self.tr("Play the epochs"))

    def _fit(self) -> None:
        m = Theme.of(self._card).metrics
        self.label.setMinimumWidth(m.px(104))
        self.slider.setMinimumWidth(m.px(80))


def _ticks(count: int) -> list[int]:
    if count < MARKS + 2:
        return list(range(count))
    return [round(step * (count - 1) / MARKS) for step in range(MARKS + 1)]
