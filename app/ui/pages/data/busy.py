"""The page while data are read: what is read, how far it is, and a way out."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import Button, Card, PlainLabel, Progress
from app.ui.pages.data.recents import name_of
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.desk import Desk

LEAST_SHARE, LEAST_SECONDS = 0.02, 1.0
"""Before so much is done, nobody can tell how long the rest takes."""


class BusyView(QWidget):
    """A card in the middle of the page with a bar and Cancel."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._began = 0.0
        self._card = Card(parent=self)
        self.progress = Progress(self.tr("Reading the data"), parent=self._card)
        self._words = PlainLabel(
            self.tr("You can go to the other pages meanwhile."),
            "small",
            "text3",
            wrap=True,
            parent=self._card,
        )
        self.cancel = Button(self.tr("Cancel reading"), parent=self._card)
        self.cancel.clicked.connect(desk.cancel_reading)
        self._card.add(self.progress)
        self._card.add(self._words)
        self._card.body.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(2)
        Theme.of(self).changed.connect(self._resize)
        self._resize()

    def start(self) -> None:
        """A new reading begins."""
        self._began = time.monotonic()
        name = "" if self.desk.draft.path is None else name_of(self.desk.draft.path)
        self._card.set_title(self.tr("Reading {name}").format(name=name))
        self.progress.show_progress(0, None, self.tr("Looking at what it is"))

    def show_progress(self, share: float, words: str) -> None:
        """Shows the share done (0 to 1), the words for it, and the time left once it can be told."""
        spent = time.monotonic() - self._began
        left = ""
        if share > LEAST_SHARE and spent > LEAST_SECONDS and share < 1:
            seconds = round(spent * (1 - share) / share)
            left = self.tr("about {seconds} s left").format(seconds=max(seconds, 1))
            if seconds >= 90:
                left = self.tr("about {minutes} min left").format(minutes=round(seconds / 60))
        self.progress.show_progress(share, 1.0 if share > 0 else None, words, left)

    def _resize(self) -> None:
        self._card.setFixedWidth(Theme.of(self).metrics.px(440))
