"""A painted grid of small pictures, one of which may be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme

SMALL = 64
"""Pictures smaller than this are enlarged by whole numbers and stay sharp-edged."""

WORTH = 0.8
"""Share of the room that a whole number must use; where it would leave more empty, pictures are enlarged smoothly."""


class Mosaic(QWidget):
    """Pictures of one size in rows and columns, as large as there is room for.

    Args:
        name: Accessible name.
        columns: Pictures in a row.
        gap: Design pixels between two.
        choosable: Whether one can be chosen by click or arrow keys.
        captions: Whether a line of words stands under each.

    Signals:
        chosen(int): The user chose this picture, counted from 0.
    """

    chosen = Signal(int)

    def __init__(
        self,
        name: str,
        columns: int,
        *,
        gap: int = 8,
        choosable: bool = False,
        captions: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.columns, self._gap, self._choosable = columns, gap, choosable
        self._images: list[QImage] = []
        self._captions: list[str] = []
        self._with_captions = captions
        self._strong = -1
        self._current = -1
        if choosable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        Theme.of(self).changed.connect(self._changed)

    @property
    def current(self) -> int:
        """The chosen picture, or -1."""
        return self._current

    def images(self) -> list[QImage]:
        """What is shown."""
        return list(self._images)

    def captions(self) -> list[str]:
        """The words under the pictures."""
        return list(self._captions)

    def set_images(self, images: Sequence[QImage], captions: Sequence[str] = (), strong: int = -1) -> None:
        """Shows pictures, and words under them; the one at `strong` is the one of now."""
        again = len(images) != len(self._images)
        self._images, self._captions, self._strong = list(images), list(captions), strong
        if again:
            self._hug()
        self.update()

    def set_current(self, place: int) -> None:
        """Chooses, without a signal; -1 for none."""
        self._current = place
        self.setAccessibleDescription(
            self.tr("Picture {number} is chosen.").format(number=place + 1) if place >= 0 else ""
        )
        self.update()

    def side(self) -> int:
        """Pixels of a picture's longer side as it is painted."""
        return max(self._size().width(), self._size().height())

    def sizeHint(self) -> QSize:
        m = Theme.of(self).metrics
        rows = max(1, self._rows())
        return QSize(self.columns * m.px(48), rows * m.px(48 + (20 if self._with_captions else 0)))

    def minimumSizeHint(self) -> QSize:
        m = Theme.of(self).metrics
        rows = max(1, self._rows())
        return QSize(self.columns * m.px(24), rows * m.px(24 + (20 if self._with_captions else 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A strip takes the height that its width asks for."""
        super().resizeEvent(event)
        self._hug()

    def _hug(self) -> None:
        if self._choosable:
            self.updateGeometry()
            return
        rows, gap = max(1, self._rows()), self._spacing()
        side = max(1, (self.width() - (self.columns - 1) * gap) // self.columns)
        shape = self._images[0].size() if self._images else QSize(1, 1)
        high = side * shape.height() // max(1, shape.width())
        self.setFixedHeight(rows * (high + self._line()) + (rows - 1) * gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = Theme.of(self)
        for place, image in enumerate(self._images):
            box = self.box(place)
            if not image.isNull():
                multiple = box.width() * self.devicePixelRatioF() % image.width() == 0
                smooth = max(image.width(), image.height()) >= SMALL or not multiple
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
                painter.drawImage(box, image)
            if place == self._current or place == self._strong:
                self._frame(painter, box)
            if place < len(self._captions):
                self._caption(painter, box, place)
        if not self._images:
            painter.setPen(QColor(theme.tokens.text3))
            painter.setFont(theme.metrics.font("small"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No pictures yet"))
        painter.end()

    def box(self, place: int) -> QRect:
        """Where a picture is painted."""
        size, gap = self._size(), self._spacing()
        row, column = divmod(place, self.columns)
        wide = self.columns * (size.width() + gap) - gap
        left = (self.width() - wide) // 2 if self._choosable else 0
        return QRect(
            QPoint(left + column * (size.width() + gap), row * (size.height() + self._line() + gap)), size
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._choosable and event.button() == Qt.MouseButton.LeftButton:
            spot = event.position().toPoint()
            for place in range(len(self._images)):
                if self.box(place).contains(spot):
                    self._choose(place)
                    return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -self.columns, Qt.Key.Key_Down: self.columns
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if not self._choosable or step is None or not self._images:
            super().keyPressEvent(event)
            return
        place = max(0, self._current) + (step if self._current >= 0 else 0)
        if 0 <= place < len(self._images):
            self._choose(place)

    def _choose(self, place: int) -> None:
        self.set_current(place)
        self.chosen.emit(place)

    def _frame(self, painter: QPainter, box: QRect) -> None:
        """The mark of the chosen one: 3 pixels of accent around it."""
        theme = Theme.of(self)
        wide = theme.metrics.px(3)
        pen = QPen(QColor(theme.tokens.accent), wide)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = wide // 2
        inside = self.rect().adjusted(half, half, -half, -half)
        painter.drawRect(box.adjusted(-half, -half, half, half).intersected(inside))

    def _caption(self, painter: QPainter, box: QRect, place: int) -> None:
        theme = Theme.of(self)
        font = theme.metrics.font("caption")
        strong = place == self._strong
        font.setWeight(font.Weight.DemiBold if strong else font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens.text if strong else theme.tokens.text2))
        line = QRect(box.left(), box.bottom(), box.width(), self._line())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self._captions[place])

    def _rows(self) -> int:
        return -(-len(self._images) // self.columns)

    def _spacing(self) -> int:
        return Theme.of(self).metrics.px(self._gap)

    def _line(self) -> int:
        """Pixels for the words under a picture."""
        return Theme.of(self).metrics.px(20) if self._with_captions else 0

    def _size(self) -> QSize:
        """The size at which a picture is painted: the largest that lets all of them in."""
        if not self._images:
            return QSize(1, 1)
        shape = next((image.size() for image in self._images if not image.isNull()), QSize(1, 1))
        rows, gap = self._rows(), self._spacing()
        across = (self.width() - (self.columns - 1) * gap) / self.columns / shape.width()
        down = (self.height() - (rows - 1) * gap - rows * self._line()) / rows / shape.height()
        factor = max(0.1, min(across, down))
        if max(shape.width(), shape.height()) < SMALL and factor >= 1:
            ratio = self.devicePixelRatioF()
            sharp = max(1, int(factor * ratio)) / ratio
            factor = sharp if sharp >= WORTH * factor else factor
        return QSize(max(1, round(shape.width() * factor)), max(1, round(shape.height() * factor)))

    def _changed(self) -> None:
        self._hug()
        self.update()
