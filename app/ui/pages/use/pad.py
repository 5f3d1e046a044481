"""The Pad: a sheet to draw on, as the pictures of the training look."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme

DETAIL = 320
"""Pixels of the sheet's longer side at least; more make drawing slow, fewer make it coarse."""

MOST_STEPS = 30
"""Strokes that undo takes back."""

DARK = 128
"""Mean grey below which a sheet is dark and drawn on in white."""

WIDE, LEAST = 432, 232
"""Design pixels of the sheet: a good width, and its height at least; where there is room it grows."""


class Pad(QWidget):
    """A sheet that takes strokes of a brush, or a picture.

    Signals:
        changed(): Something was drawn, shown, cleared or taken back.
        undoable(bool): Whether there is something to take back.
    """

    changed = Signal()
    undoable = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Drawing pad"))
        self.setAccessibleDescription(
            self.tr("Draw with the mouse. With the keyboard, open or paste a picture instead.")
        )
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.width_of_brush = 0.08
        """Share of the sheet's shorter side."""
        self.erasing = False
        self.ink = QColor(Qt.GlobalColor.white)
        self._paper = QColor(Qt.GlobalColor.black)
        self._sheet = QImage()
        self._source: object = None
        self._steps: list[tuple[QImage, object]] = []
        self._last: QPointF | None = None
        Theme.of(self).changed.connect(self.updateGeometry)

    def lay_out(self, height: int, width: int, paper: Sequence[int]) -> None:
        """A new, empty sheet of a model's proportions.

        Args:
            height: Pixels of the model's pictures.
            width: The same.
            paper: Value of the sheet by channel, 0 to 255; one for grey.
        """
        values = list(paper) * 3 if len(paper) == 1 else list(paper)
        self._paper = QColor(*values[:3])
        dark = sum(values[:3]) / 3 < DARK
        self.ink = QColor(Qt.GlobalColor.white if dark else Qt.GlobalColor.black)
        factor = max(1, -(-DETAIL // max(height, width, 1)))
        self._sheet = QImage(width * factor, height * factor, QImage.Format.Format_RGB32)
        self._sheet.fill(self._paper)
        self._source = None
        self._steps.clear()
        self.undoable.emit(False)
        self.update()

    @property
    def source(self) -> object:
        """What was shown last and not drawn on since; None for a drawing."""
        return self._source

    def is_dark(self) -> bool:
        """Whether the sheet is drawn on in white."""
        return self._paper.lightness() < DARK

    def image(self) -> QImage:
        """The sheet as it stands."""
        return self._sheet

    def save(self, path: Path) -> bool:
        """Writes the sheet as a PNG file; returns whether it could be written."""
        return bool(self._sheet.save(str(path)))

    def show_image(self, image: QImage, source: object) -> None:
        """Puts a picture onto the whole sheet, as the model would stretch it.

        Args:
            image: The picture.
            source: Where it comes from, which `source` gives back until something is drawn on it.
        """
        if image.isNull() or self._sheet.isNull():
            return
        self._remember()
        small = max(image.width(), image.height()) <= self._sheet.width()
        painter = QPainter(self._sheet)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not small)
        painter.fillRect(self._sheet.rect(), QColor(Qt.GlobalColor.white))
        painter.drawImage(self._sheet.rect(), image)
        painter.end()
        self._source = source
        self._tell()

    def clear(self) -> None:
        """An empty sheet; undo brings back what was on it."""
        self._remember()
        self._sheet.fill(self._paper)
        self._source = None
        self._tell()

    def undo(self) -> None:
        """Takes the last stroke, picture or clearing back."""
        if self._steps:
            self._sheet, self._source = self._steps.pop()
            self.undoable.emit(bool(self._steps))
            self._tell()

    def sizeHint(self) -> QSize:
        m = Theme.of(self).metrics
        return QSize(m.px(WIDE), m.px(LEAST))

    def minimumSizeHint(self) -> QSize:
        m = Theme.of(self).metrics
        return QSize(m.px(LEAST), m.px(LEAST))

    def box(self) -> QRect:
        """Where the sheet is painted."""
        if self._sheet.isNull():
            return QRect()
        size = self._sheet.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(QPoint(0, 0), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.box()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self._sheet)
        painter.setPen(QPen(QColor(Theme.of(self).tokens.control), 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self.box().contains(event.position().toPoint()):
            super().mousePressEvent(event)
            return
        self._remember()
        self._last = self._on_sheet(event.position())
        self._stroke(self._last)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._last is not None:
            self._stroke(self._on_sheet(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._last = None

    def event(self, event: QEvent) -> bool:
        """Undo in the pad takes a stroke back, not an edit of the experiment."""
        overriding = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if overriding and event.matches(QKeySequence.StandardKey.Undo):  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
            return
        super().keyPressEvent(event)

    def _stroke(self, to: QPointF) -> None:
        side = min(self._sheet.width(), self._sheet.height())
        pen = QPen(self._paper if self.erasing else self.ink, max(1.0, self.width_of_brush * side))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter = QPainter(self._sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        if self._last is None or self._last == to:
            painter.drawPoint(to)
        else:
            painter.drawLine(self._last, to)
        painter.end()
        self._last = to
        self._source = None
        self._tell()

    def _on_sheet(self, place: QPointF) -> QPointF:
        box = self.box()
        across, down = self._sheet.width() / max(1, box.width()), self._sheet.height() / max(1, box.height())
        return QPointF((place.x() - box.left()) * across, (place.y() - box.top()) * down)

    def _remember(self) -> None:
        self._steps.append((self._sheet.copy(), self._source))
        del self._steps[:-MOST_STEPS]
        self.undoable.emit(True)

    def _tell(self) -> None:
        self.update()
        self.changed.emit()
