"""Closing the window while a training runs: one question, then the run is saved before the window goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from app.ui.window import Window


class Closing(QObject):
    """Decides whether the window may close now, and closes it once a training has been saved."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.confirmed = False
        self.question: QMessageBox | None = None

    def may_close(self) -> bool:
        """Whether nothing stands in the way; asks where a training runs."""
        if self.confirmed or not self._window.desk.training.running:
            return True
        if self.question is None:
            self._ask()
        return False

    def _ask(self) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Gradient Desk"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("A training is running."))
        told = self.tr(
            "It is saved as it stands, and you can resume it at the next start. Closing takes a few seconds."
        )
        if self._window.desk.queue.now.waiting:
            told += " " + self.tr("What waits in the queue is kept too.")
        box.setInformativeText(told)
        save = box.addButton(self.tr("Save and close"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Keep training"), QMessageBox.ButtonRole.RejectRole)
        for button in (save, stay):
            button.setAccessibleName(button.text())
        box.setDefaultButton(save)
        box.setEscapeButton(stay)
        box.finished.connect(lambda: self._answered(box.clickedButton() is save))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.question = box
        box.open()

    def _answered(self, close: bool) -> None:
        self.question = None
        if not close:
            return
        self.confirmed = True
        training = self._window.desk.training
        if not training.running:
            self._window.close()
            return
        self._window.setEnabled(False)
        training.ended.connect(self._window.close)
        training.interrupt()
