"""The chip that says what the training takes of the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.components import Chip, tooltip
from app.ui.language import localised
from app.ui.pages.train import words
from app.usage import Meter

if TYPE_CHECKING:
    from app.ui.desk import Desk

INTERVAL = 1000


def _reason() -> str:
    from app import doctor

    return doctor.gpu_reason()


class DeviceChip(Chip):
    """CPU share and memory of the process that trains, once a second while it is seen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("CPU"), "outline", icon="cpu", parent=parent)
        self._desk = desk
        self._meter: Meter | None = None
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self.measure)
        self._takes = self.tr("What the training takes: share of all cores, and memory.")
        self.setToolTip(tooltip(self._takes))
        desk.workshop.start(lambda progress: _reason(), self._explain, self._explain)

    def _explain(self, reason: str) -> None:
        """Adds why it is a processor that trains."""
        self.setToolTip(tooltip(f"{self._takes} {localised(reason)}"))

    def measure(self) -> None:
        """Looks at the process now."""
        link = self._desk.workers.training
        if link is None:
            self._meter = None
            return
        if self._meter is None or self._meter.number != link.number:
            self._meter = Meter(link.number)
        usage = self._meter.read()
        if usage is None:
            self.set(self.tr("CPU"))
            return
        text = self.tr("CPU, {memory}").format(memory=words.memory(usage.memory))
        if usage.cpu is not None:
            text = self.tr("CPU {share} %, {memory}").format(
                share=words.whole(100 * usage.cpu), memory=words.memory(usage.memory)
            )
        self.set(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Begins to look."""
        super().showEvent(event)
        self.measure()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops looking."""
        super().hideEvent(event)
        self._timer.stop()
