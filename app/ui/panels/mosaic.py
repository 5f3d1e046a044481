"""Small pictures side by side, as large as there is room; the mouse and the arrow keys read one."""

from __future__ import annotations

import base64
import math
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme

LARGEST = 128
"""Design pixels of a picture's longer side at most."""


def image_of(told: Mapping[str, Any]) -> QImage:
    """A picture of a view's content: a PNG file in base64 at `png`.

    Raises:
        ValueError: It is damaged.
    """
    content = base64.b64decode(told["png"], validate=True)
    image = QImage.fromData(content)
    if image.isNull() or not content.startswith(b"\x89PNG"):
        raise ValueError("no picture")
    return image


class Mosaic(QWidget):
    """Pictures of one size, row by row.

    Args:
        name: Accessible name.

    Signals:
        read(int): Another picture is read; -1 for none.
    """

    read = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._images: list[QImage] = []
        self._place = -1
        Theme.of(self).changed.connect(self.update)

    def show_pictures(self, pictures: Sequence[Mapping[str, Any]]) -> None:
        """Shows pictures.

        Raises:
            KeyError, ValueError: One of them is damaged.
        """
        self._images = [image_of(told) for told in pictures]
        if self._place >= len(self._images):
            self._place = -1
        self._tell()
        self.update()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._images)

    @property
    def place(self) -> int:
        """The picture that is read; -1 for none."""
        return self._place

    def sizeHint(self) -> QSize:
        px = Theme.of(self).metrics.px
        return QSize(px(360), px(260))

    def minimumSizeHint(self) -> QSize:
        px = Theme.of(self).metrics.px
        return QSize(px(140), px(140))

    def box(self, place: int) -> QRectF:
        """Where a picture is painted."""
        columns, wide, high, gap = self._layout()
        row, column = divmod(place, columns)
        return QRectF(column * (wide + gap), row * (high + gap), wide, high)

    def _layout(self) -> tuple[int, float, float, float]:
        """Columns, width and height of a picture, and the gap, so that all are as large as they can be."""
        metrics = Theme.of(self).metrics
        gap, count = metrics.px(4), max(1, len(self._images))
        first = self._images[0] if self._images else QImage(1, 1, QImage.Format.Format_RGB32)
        ratio = first.height() / max(1, first.width())
        best = (1, 1.0)
        for columns in range(1, count + 1):
            rows = math.ceil(count / columns)
            wide = (self.width() - gap * (columns - 1)) / columns
            high = (self.height() - gap * (rows - 1)) / rows
            best = max(best, (columns, min(wide, high / ratio)), key=lambda one: one[1])
        wide = max(1.0, min(best[1], metrics.px(LARGEST) / max(1.0, ratio)))
        return best[0], wide, wide * ratio, gap

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = Theme.of(self)
        if not self._images:
            painter.setPen(QColor(theme.tokens.text3))
            painter.setFont(theme.metrics.font("small"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Nothing to draw yet"))
            painter.end()
            return
        for place, image in enumerate(self._images):
            box = self.box(place)
            painter.drawImage(box, image)
            chosen = place == self._place
            painter.setPen(QPen(QColor(theme.tokens.accent if chosen else theme.tokens.line),
                                theme.metrics.px(2 if chosen else 1)))  # fmt: skip
            painter.drawRect(box)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Reads the picture under the mouse."""
        spot = event.position()
        self._move(next((at for at in range(len(self._images)) if self.box(at).contains(spot)), -1))

    def leaveEvent(self, event: QEvent) -> None:
        """Reads none, unless the keyboard does."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._move(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from picture to picture."""
        columns = self._layout()[0]
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._images:
            super().keyPressEvent(event)
            return
        place = 0 if self._place < 0 else self._place + step
        self._move(place if 0 <= place < len(self._images) else self._place)

    def _move(self, place: int) -> None:
        if place == self._place:
            return
        self._place = place
        self._tell()
        self.update()
        self.read.emit(place)

    def _tell(self) -> None:
        said = "" if self._place < 0 else self.tr("Number {number}").format(number=self._place + 1)
        self.setAccessibleDescription(said)
