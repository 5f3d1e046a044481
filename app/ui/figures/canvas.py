"""The widget that paints a chart: drawn whole seldom, and only what moves twice a second."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from app.ui.components import tooltip
from app.ui.figures.plate import Plate
from app.ui.figures.preload import is_loaded, preload
from app.ui.figures.style import style
from app.ui.figures.words import ChartWords
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.figures.chart import Chart

SOON = 67
"""Milliseconds from a change until it is drawn, where the last drawing is some time ago."""

INTERVAL = 500
"""Milliseconds between two looks at a chart that goes on changing: each takes time from what it shows."""

SETTLING = 80
"""Milliseconds after the last change of size until the chart is drawn anew; until then it is stretched."""

DESCRIBING = 1.0
"""Seconds between two new sentences for screen readers."""


class Canvas(QWidget):
    """Paints one chart, follows its numbers while it is seen, and does nothing while it isn't.

    Args:
        name: Accessible name, unique on the page.

    Signals:
        picked(int): The thing under a click, as the chart's `pick` counts.
    """

    picked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.chart: Chart | None = None
        self.draws = 0
        self.blits = 0
        self._plate: Plate | None = None
        self._stale = True
        self._failed = False
        self._pending = False
        self._described = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._settle = QTimer(self, singleShot=True, interval=SETTLING)
        self._settle.timeout.connect(self.redraw)
        Theme.of(self).changed.connect(self.redraw)

    def set_chart(self, chart: Chart | None) -> None:
        """Shows another chart, or nothing."""
        self.chart = chart
        self._plate = None
        self.redraw()

    def is_live(self) -> bool:
        """Whether it is going to look at the chart again."""
        return self._timer.isActive()

    def wake(self) -> None:
        """Notes that the chart's numbers changed; they are drawn soon if anybody sees them."""
        self._pending = True
        if not self._timer.isActive() and self.isVisible():
            self._timer.start(SOON)

    def redraw(self) -> None:
        """Draws the chart whole at the next painting: another size, style or language."""
        self._stale = True
        self._failed = False
        self.update()

    def picture(self) -> QImage:
        """The chart as it is on screen, its own copy."""
        self._draw_if_stale()
        return self._plate.image.copy() if self._plate is not None else QImage()

    def write_picture(self, path: Path) -> None:
        """Writes the chart as PNG (twice as fine as the screen) or SVG, by the path's suffix.

        Raises:
            UserError: The file can't be written.
        """
        self._draw_if_stale()
        if self._plate is not None:
            self._plate.write(path)
            self.redraw()

    def sizeHint(self) -> QSize:
        """Wide as in the design, and 220 high."""
        px = Theme.of(self).metrics.px
        return QSize(px(360), px(220))

    def minimumSizeHint(self) -> QSize:
        """The smallest that can be read."""
        px = Theme.of(self).metrics.px
        return QSize(px(160), px(110))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copies the picture to the screen; a picture of an earlier size is stretched for the moment."""
        self._draw_if_stale()
        if self._pending and not self._timer.isActive():
            self._timer.start(SOON)
        painter = QPainter(self)
        tokens = Theme.of(self).tokens
        if self._plate is None:
            painter.fillRect(self.rect(), QColor(tokens.surface))
            painter.setPen(QColor(tokens.text3))
            painter.setFont(Theme.of(self).metrics.font("caption"))
            words = self.tr("This chart can't be drawn. Its table has the numbers.") if self._failed else ""
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
        elif self._settle.isActive():
            painter.fillRect(self.rect(), QColor(tokens.surface))
            painter.drawImage(self.rect(), self._plate.image)
        else:
            painter.drawImage(0, 0, self._plate.image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Waits until the size rests."""
        super().resizeEvent(event)
        if self._plate is not None:
            self._settle.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catches up with what changed while nobody looked."""
        super().showEvent(event)
        if self._pending:
            self._timer.start(SOON)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops looking."""
        super().hideEvent(event)
        self._timer.stop()

    def event(self, event: QEvent) -> bool:
        """Draws anew for a finer screen or another language."""
        if event.type() in (QEvent.Type.DevicePixelRatioChange, QEvent.Type.LanguageChange):
            self.redraw()
        if isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().event(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        """Says the numbers under the mouse."""
        words = ""
        if self.chart is not None and self._plate is not None:
            words = self.chart.tip(event.x(), event.y(), ChartWords().words())
        if words:
            QToolTip.showText(event.globalPos(), tooltip(words).replace("\n", "<br>"), self)
        else:
            QToolTip.hideText()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Says what was clicked."""
        super().mousePressEvent(event)
        if self.chart is None or event.button() != Qt.MouseButton.LeftButton:
            return
        found = self.chart.pick(event.position().x(), event.position().y())
        if found is not None:
            self.picked.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies the picture on the keys for copying."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Puts the picture on the clipboard."""
        QApplication.clipboard().setImage(self.picture())

    def _look(self) -> None:
        """One tick: follows the numbers, or stops looking where there was nothing new."""
        if not self._pending or self.chart is None:
            self._timer.stop()
            self.describe()
            return
        if self.visibleRegion().isEmpty() or self.window().isMinimized():
            self._timer.stop()  # the next painting goes on
            return
        self._pending = False
        self._timer.start(INTERVAL)
        if self._stale or self._plate is None or self.chart.follow():
            self.redraw()
        else:
            self._plate.blit()
            self.blits += 1
            self.update()
        if time.monotonic() - self._described > DESCRIBING:
            self.describe()

    def describe(self) -> None:
        """Tells screen readers what the chart shows now."""
        self._described = time.monotonic()
        sentence = self.chart.sentence(ChartWords().words()) if self.chart is not None else ""
        if sentence != self.accessibleDescription():
            self.setAccessibleDescription(sentence)

    def _draw_if_stale(self) -> None:
        """Draws whole where needed; a first time without matplotlib waits until that is loaded elsewhere."""
        resizing = self._settle.isActive() and self._plate is not None
        if not self._stale or resizing or self.chart is None or self._failed or self.size().isEmpty():
            return
        if not is_loaded():
            preload()
            QTimer.singleShot(SOON, self, self.update)
            return
        self._stale = False
        try:
            size, ratio = self.size(), self.devicePixelRatioF()
            words = ChartWords().words()
            self._plate = Plate(self.chart, style(Theme.of(self)), words, size.width(), size.height(), ratio)
            self.draws += 1
        except Exception:  # a chart must never take the window with it
            logging.getLogger(__name__).exception("A chart could not be drawn.")
            self._failed, self._plate = True, None
        self.describe()
