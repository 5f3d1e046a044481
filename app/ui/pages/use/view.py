"""A picture painted as large as there is room, small ones in whole multiples."""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme

SMALL = 64
"""Pictures smaller than this are enlarged by whole numbers and stay sharp-edged."""


def decoded(text: str) -> QImage:
    """The picture of a PNG file in base64; an empty one where it is none."""
    try:
        return QImage.fromData(base64.b64decode(text, validate=True))
    except (ValueError, binascii.Error):
        return QImage()


def of_pixels(pixels: bytes, size: tuple[int, int, int]) -> QImage:
    """The picture of raw values.

    Args:
        pixels: uint8, row by row.
        size: Height, width and channels, 1 or 3.
    """
    height, width, channels = size
    form = QImage.Format.Format_Grayscale8 if channels == 1 else QImage.Format.Format_RGB888
    return QImage(pixels, width, height, width * channels, form).copy()


def fitted(image: QImage, room: QRect, ratio: float = 1.0) -> QRect:
    """Where to paint a picture in a room: centred, as large as it goes, small ones in whole multiples."""
    if image.isNull() or room.isEmpty():
        return QRect()
    factor = min(room.width() / image.width(), room.height() / image.height())
    if max(image.width(), image.height()) < SMALL and factor >= 1:
        factor = max(1, int(factor * ratio)) / ratio
    size = QSize(max(1, round(image.width() * factor)), max(1, round(image.height() * factor)))
    box = QRect(room.topLeft(), size)
    box.moveCenter(room.center())
    return box


class PictureView(QWidget):
    """One picture.

    Args:
        name: Accessible name.
        side: Of the square it asks for, in design pixels.
        growing: Whether it takes what room there is.
    """

    def __init__(self, name: str, side: int, *, growing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._side, self._image = side, QImage()
        policy = QSizePolicy.Policy.Expanding if growing else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, policy)
        Theme.of(self).changed.connect(self.updateGeometry)

    def image(self) -> QImage:
        """What it shows."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Shows another picture."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        side = Theme.of(self).metrics.px(self._side)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = Theme.of(self)
        if self._image.isNull():
            painter.fillRect(self.rect(), QColor(theme.tokens.sunken))
            painter.end()
            return
        box = fitted(self._image, self.rect(), self.devicePixelRatioF())
        large = max(self._image.width(), self._image.height()) >= SMALL or box.width() < self._image.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, large)
        painter.drawImage(box, self._image)
        painter.setPen(QPen(QColor(theme.tokens.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.end()
