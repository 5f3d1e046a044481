"""A picture to try: drawn, opened, pasted, dropped, or taken from the test part."""

from __future__ import annotations

import base64
import random
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageReader, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components import Button, Choice, Flow, IconButton, PlainLabel, Slider
from app.ui.pages.use import words
from app.ui.pages.use.choosing import choose
from app.ui.pages.use.pad import Pad
from app.ui.pages.use.subject import Subject, TestPicture
from app.ui.pages.use.view import PictureView, decoded, of_pixels
from app.ui.theme import Theme

COLOURS = {
    "black": Qt.GlobalColor.black,
    "white": Qt.GlobalColor.white,
    "grey": Qt.GlobalColor.gray,
    "red": Qt.GlobalColor.red,
    "green": Qt.GlobalColor.green,
    "blue": Qt.GlobalColor.blue,
    "yellow": Qt.GlobalColor.yellow,
    "brown": Qt.GlobalColor.darkRed,
}
"""What colour pictures are drawn with."""


class Sketch(QWidget):
    """The pad with its tools, and what the model sees of it.

    Signals:
        edited(): There is something else to ask about.
        failed(str, str): A picture can't be opened: what, and why.
    """

    edited = Signal()
    failed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._taken: TestPicture | None = None
        self._folder: QTemporaryDir | None = None
        self._written = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.pad = Pad(self)
        self._column.addWidget(self._tools())
        self._column.addWidget(self.pad, 100)
        self._column.addWidget(self._sources())
        self._column.addLayout(self._seen())
        self._column.addStretch(1)
        self.pad.changed.connect(self.edited)
        self.pad.undoable.connect(self._undoable)
        Theme.of(self).changed.connect(self._fit)
        self._fit()
        self._undoable(False)

    def show_subject(self, subject: Subject) -> None:
        """A sheet for another run, with a picture of its test part where there is one."""
        self._subject, self._taken = subject, None
        height, width, channels = subject.size
        self.pad.blockSignals(True)
        self.pad.lay_out(height, width, subject.paper)
        self.pad.blockSignals(False)
        self._limit()
        self._undoable(False)
        self.colour.setVisible(channels == 3)
        self.colour.set_value("white" if self.pad.is_dark() else "black")
        self.seen.show_image(QImage())
        size = (
            self.tr("{width} × {height}, in colour") if channels == 3 else self.tr("{width} × {height}, grey")
        )
        self.seen_size.setText(size.format(width=words.whole(width), height=words.whole(height)))
        reason = self.tr("The run keeps no pictures of its test part.")
        self.take.set_blocked(None if subject.pictures else reason)
        if subject.pictures:
            self._take()

    def question(self) -> dict[str, Any] | None:
        """What to ask: the picture as it is where it was opened, else the sheet; None where it can't be written."""
        source = self.pad.source
        if isinstance(source, TestPicture) and self._subject is not None:
            return {
                "pixels": base64.b64encode(source.pixels).decode("ascii"),
                "size": list(self._subject.size),
            }
        if isinstance(source, Path):
            return {"picture": str(source)}
        path = self._next_file()
        return {"picture": str(path)} if path is not None and self.pad.save(path) else None

    def truth(self) -> str:
        """The true class of what is on the sheet; empty where nobody knows."""
        source = self.pad.source
        return source.truth if isinstance(source, TestPicture) else ""

    def show_seen(self, text: str) -> None:
        """Shows what the model gets, a PNG file in base64."""
        self.seen.show_image(decoded(text))

    def open_picture(self, path: str) -> None:
        """Puts a picture from a file on the sheet."""
        reader = QImageReader(path)
        reader.setAutoTransform(True)
        image = reader.read()
        if image.isNull():
            self.failed.emit(
                self.tr("{file} can't be opened.").format(file=Path(path).name),
                self.tr("Open a PNG, JPEG, WebP, GIF, BMP or TIFF picture."),
            )
            return
        self.pad.show_image(image, Path(path))

    def paste(self) -> None:
        """Puts the clipboard's picture, or the one whose file is on it, on the sheet."""
        image = QGuiApplication.clipboard().image()
        content: QMimeData | None = QGuiApplication.clipboard().mimeData()  # an empty clipboard has none
        urls = content.urls() if content is not None else []
        files = [url.toLocalFile() for url in urls if url.isLocalFile()]
        if not image.isNull():
            self.pad.show_image(image, None)
        elif files:
            self.open_picture(files[0])
        else:
            self.failed.emit(
                self.tr("There is no picture on the clipboard."),
                self.tr("Copy a picture, then paste it here."),
            )

    def _tools(self) -> QWidget:
        self.brush = IconButton("brush", self.tr("Brush"), checkable=True, parent=self)
        self.eraser = IconButton("eraser", self.tr("Eraser"), checkable=True, parent=self)
        self.brush.setChecked(True)
        self.brush_size = Slider(self.tr("Size of the brush"), 2, 20, parent=self)
        self.brush_size.setValue(8)
        names = {
            "black": self.tr("Black"), "white": self.tr("White"), "grey": self.tr("Grey"), "red": self.tr("Red"),
            "green": self.tr("Green"), "blue": self.tr("Blue"), "yellow": self.tr("Yellow"), "brown": self.tr("Brown"),
        }  # fmt: skip
        self.colour = Choice(
            self.tr("Colour of the brush"), [(key, names[key]) for key in COLOURS], parent=self
        )
        self.undo = IconButton("arrow-back-up", self.tr("Take back the last stroke"), parent=self)
        self.clear = Button(self.tr("Clear"), name=self.tr("Clear the pad"), parent=self)
        self.brush.clicked.connect(self._use_brush)
        self.eraser.clicked.connect(self._use_eraser)
        self.brush_size.valueChanged.connect(self._set_size)
        self.colour.chosen.connect(self._set_colour)
        self.undo.clicked.connect(self.pad.undo)
        self.clear.clicked.connect(self.pad.clear)
        return Flow(self.brush, self.eraser, self.brush_size, self.colour, self.undo, self.clear, parent=self)

    def _sources(self) -> QWidget:
        self.open = Button(self.tr("Open picture"), icon="photo", parent=self)
        self.paste_button = Button(
            self.tr("Paste"), icon="clipboard", name=self.tr("Paste a picture"), parent=self
        )
        self.take = Button(
            self.tr("Take one"), icon="arrows-shuffle", name=self.tr("Take a test picture"), parent=self
        )
        self.take.set_tip(self.tr("A picture of the test part, which the model has never seen."))
        drop = PlainLabel(self.tr("or drop one here"), "small", "text2", parent=self)
        self.open.clicked.connect(self._ask_for_picture)
        self.paste_button.clicked.connect(self.paste)
        self.take.clicked.connect(self._take)
        return Flow(self.open, self.paste_button, self.take, drop, parent=self)

    def _seen(self) -> QHBoxLayout:
        self.seen = PictureView(self.tr("What the model sees"), 80, parent=self)
        self.seen_size = PlainLabel("", "small", "text2", wrap=True, parent=self)
        row, text = QHBoxLayout(), QVBoxLayout()
        text.addStretch(1)
        text.addWidget(PlainLabel(self.tr("What it sees"), "label", parent=self))
        text.addWidget(self.seen_size)
        text.addStretch(1)
        row.addWidget(self.seen)
        row.addLayout(text, 1)
        self._seen_row = row
        return row

    def _take(self) -> None:
        if self._subject is None or not self._subject.pictures:
            return
        pictures = self._subject.pictures
        first = self._taken is None
        others = [picture for picture in pictures if picture is not self._taken]
        self._taken = pictures[0] if first else random.choice(others or list(pictures))
        self.pad.show_image(of_pixels(self._taken.pixels, self._subject.size), self._taken)

    def _ask_for_picture(self) -> None:
        choose(self, self.tr("Open picture"), QFileDialog.FileMode.ExistingFile, self.open_picture)

    def _use_brush(self) -> None:
        self._choose_tool(False)

    def _use_eraser(self) -> None:
        self._choose_tool(True)

    def _choose_tool(self, erasing: bool) -> None:
        self.pad.erasing = erasing
        self.brush.setChecked(not erasing)
        self.eraser.setChecked(erasing)

    def _set_size(self, value: int) -> None:
        self.pad.width_of_brush = value / 100

    def _set_colour(self, key: str) -> None:
        self.pad.ink = QColor(COLOURS[key])
        self._choose_tool(False)

    def _undoable(self, there_is: bool) -> None:
        self.undo.set_blocked(None if there_is else self.tr("Nothing was drawn yet."))

    def _next_file(self) -> Path | None:
        """Where the sheet is written: two names in turn, so that none is changed while it is read."""
        if self._folder is None:
            self._folder = QTemporaryDir()
            application = QCoreApplication.instance()
            for ending in (self.destroyed, application.aboutToQuit if application is not None else None):
                if ending is not None:
                    ending.connect(self._folder.remove)
        if not self._folder.isValid():
            self.failed.emit(self.tr("The drawing can't be handed to the model."), self._folder.errorString())
            return None
        self._written += 1
        return Path(self._folder.filePath(f"sheet-{self._written % 2}.png"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pad gets no more height than its sheet can fill."""
        super().resizeEvent(event)
        self._limit()

    def _limit(self) -> None:
        height, width, _ = self._subject.size if self._subject is not None else (1, 1, 1)
        high = round(self.width() * height / max(1, width))
        self.pad.setMaximumHeight(max(high, self.pad.minimumSizeHint().height()))

    def _fit(self) -> None:
        m = Theme.of(self).metrics
        self._column.setSpacing(m.space(3))
        self._seen_row.setSpacing(m.space(3))
        self.brush_size.setFixedWidth(m.px(96))
