"""The page before there are data: where to drop them, and samples to start with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.components import PlainLabel
from app.ui.pages.data.drop import DropCard
from app.ui.pages.data.gallery import Gallery
from app.ui.pages.data.paste import PasteCard
from app.ui.theme import Theme, pixmap

if TYPE_CHECKING:
    from app.ui.desk import Desk


class EmptyView(QScrollArea):
    """Drop zone, paste box and sample cards."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self.drop = DropCard(desk, inside)
        self.drop.file_asked.connect(self.open_file)
        self.drop.folder_asked.connect(self.open_folder)
        self.drop.paste_asked.connect(self.show_paste)
        self.paste = PasteCard(desk, inside)
        self.paste.closed.connect(self._hide_paste)
        self.paste.hide()
        self.gallery = Gallery(desk, inside)
        self.gallery.chosen.connect(desk.open)
        self._column.addWidget(self.drop)
        self._column.addWidget(self.paste)
        self._column.addWidget(self._build_heading(inside))
        self._column.addWidget(self.gallery, 1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Lists anew what was open before."""
        self.drop.refresh()

    def open_file(self) -> None:
        """Asks for a file and opens it."""
        self._choose(self.tr("Open file"), QFileDialog.FileMode.ExistingFile)

    def open_folder(self) -> None:
        """Asks for a folder and opens it."""
        self._choose(self.tr("Open folder"), QFileDialog.FileMode.Directory)

    def show_paste(self) -> None:
        """Shows the box to paste into."""
        self.paste.show()
        self.paste.start()
        self.ensureWidgetVisible(self.paste)

    def _hide_paste(self) -> None:
        self.paste.hide()

    def _choose(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self.window(), title)
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.desk.open)
        dialog.open()

    def _build_heading(self, parent: QWidget) -> QWidget:
        heading = QWidget(parent)
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(self.tr("Samples"), "card_title", parent=heading))
        row.addStretch(1)
        self._lock = PlainLabel(parent=heading)
        row.addWidget(self._lock)
        row.addWidget(
            PlainLabel(self.tr("Your data stay on this computer."), "body", "text2", parent=heading)
        )
        return heading

    def _restyle(self) -> None:
        metrics = Theme.of(self).metrics
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metrics.px(12))
        self._lock.setPixmap(pixmap("lock", "text2", 16, self))
