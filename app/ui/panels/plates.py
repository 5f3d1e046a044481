"""Small pictures in rows and columns, with words at the left and below, as whole multiples where they are tiny."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.components import tooltip
from app.ui.theme import Theme
from app.ui.theme.values import shades

TINY = 64
"""Pictures with fewer pixels a side are shown as whole multiples."""

LARGEST = 168
"""Design pixels a side of a picture at most."""

SMALLEST = 28
"""Design pixels a side that a picture has at least."""


def decoded(text: object, mapped: bool = False) -> QImage:
    """The picture that a content holds: a PNG in base64.

    Args:
        text: The content's.
        mapped: Whether its grey values are shown by the colours of value maps.

    Raises:
        ValueError: It is none.
    """
    try:
        image = QImage.fromData(base64.b64decode(str(text), validate=True))
    except (binascii.Error, ValueError) as error:
        raise ValueError("no picture") from error
    if image.isNull():
        raise ValueError("no picture")
    if mapped:
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        image.convertTo(QImage.Format.Format_Indexed8)
        colours, grey = shades(), image.colorTable()
        image.setColorTable([colours[value & 0xFF] for value in grey])
    return image


class Plates(QWidget):
    """Rows of pictures.

    Args:
        name: Accessible name.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._rows: list[tuple[str, list[QImage]]] = []
        self._below: list[str] = []
        self._names: list[str] = []
        Theme.of(self).changed.connect(self.update)

    def show_rows(
        self, rows: Sequence[tuple[str, Sequence[QImage]]], below: Sequence[str] = (), names: Sequence[str] = ()
    ) -> None:
        """Shows rows of equally many pictures.

        Args:
            rows: The word at the left of each, and its pictures.
            below: A word under each column. Defaults to none.
            names: What each column is, told where the mouse rests. Defaults to nothing.
        """
        self._rows = [(word, list(images)) for word, images in rows]
        self._below, self._names = list(below), list(names)
        self.setAccessibleDescription(" ".join(self._below))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = Theme.of(self).metrics.px
        return QSize(px(360), px(240))

    def minimumSizeHint(self) -> QSize:
        m = Theme.of(self).metrics
        rows, columns = len(self._rows), self._columns()
        cell = m.px(SMALLEST) + self._gap()
        return QSize(self._left() + columns * cell, rows * cell + self._foot())

    def boxes(self) -> list[list[QRect]]:
        """Where each picture is painted, row by row."""
        columns, rows = self._columns(), len(self._rows)
        if not columns:
            return []
        image = self._rows[0][1][0]
        gap, left = self._gap(), self._left()
        width = (self.width() - left) // columns - gap
        height = (self.height() - self._foot()) // rows - gap
        most = Theme.of(self).metrics.px(LARGEST)
        scale = min(width / image.width(), height / image.height(), most / max(image.width(), image.height()))
        dots = self.devicePixelRatioF()
        if max(image.width(), image.height()) < TINY and scale * dots >= 1:
            scale = int(scale * dots) / dots
        size = QSize(max(1, round(image.width() * scale)), max(1, round(image.height() * scale)))
        return [
            [
                QRect(left + column * (size.width() + gap), row * (size.height() + gap), size.width(), size.height())
                for column in range(columns)
            ]
            for row in range(rows)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.of(self)
        painter = QPainter(self)
        painter.setFont(theme.metrics.font("caption"))
        boxes = self.boxes()
        for (word, images), places in zip(self._rows, boxes, strict=True):
            painter.setPen(QColor(theme.tokens.text2))
            beside = QRect(0, places[0].top(), self._left() - theme.metrics.space(2), places[0].height())
            painter.drawText(beside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)
            for image, place in zip(images, places, strict=False):
                tiny = max(image.width(), image.height()) < TINY
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not tiny)
                painter.drawImage(place, image)
        self._paint_below(painter, boxes)

    def _paint_below(self, painter: QPainter, boxes: list[list[QRect]]) -> None:
        if not boxes or not self._below:
            return
        m = Theme.of(self).metrics
        measure = m.measure("caption")
        painter.setPen(QColor(Theme.of(self).tokens.text3))
        for word, place in zip(self._below, boxes[-1], strict=False):
            under = QRect(place.left(), place.bottom() + m.space(1), place.width(), measure.height())
            shown = measure.elidedText(word, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, shown)

    def event(self, event: QEvent) -> bool:
        """Tells what the picture under the mouse is."""
        if isinstance(event, QHelpEvent) and self._names:
            for places in self.boxes():
                for column, place in enumerate(places):
                    if place.contains(event.pos()) and column < len(self._names):
                        QToolTip.showText(event.globalPos(), tooltip(self._names[column]), self)
                        return True
        return super().event(event)

    def _columns(self) -> int:
        return min((len(images) for _, images in self._rows), default=0)

    def _gap(self) -> int:
        return Theme.of(self).metrics.space(2)

    def _left(self) -> int:
        m = Theme.of(self).metrics
        measure = m.measure("caption")
        widest = max((measure.horizontalAdvance(word) for word, _ in self._rows), default=0)
        return widest + m.space(3) if widest else 0

    def _foot(self) -> int:
        m = Theme.of(self).metrics
        return m.measure("caption").height() + m.space(1) if self._below else 0
