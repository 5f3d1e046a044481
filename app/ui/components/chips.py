"""Chips: a word in a small round frame; a state carries word, icon and colour."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.labels import PlainLabel
from app.ui.components.polish import restyle
from app.ui.theme import Theme, pixmap

INK = {
    "neutral": "text2",
    "outline": "text2",
    "accent": "accent_text",
    "ok": "ok",
    "warn": "warn",
    "bad": "bad",
}
"""Token of a chip's word and icon, by kind."""

ICONS = {"ok": "check", "warn": "alert-triangle", "bad": "alert-circle"}
"""Icons of the states."""


class Chip(PlainLabel):
    """A word in a round frame.

    Args:
        text: The word.
        kind: `neutral`, `outline`, `accent`, `ok`, `warn` or `bad`.
        icon: Name of an icon; states have their own, and "none" leaves it away.
    """

    def __init__(
        self, text: str, kind: str = "neutral", *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent=parent)
        self.setProperty("role", None)
        self.setProperty("tone", None)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._icon = ""
        self.set(text, kind, icon)
        Theme.of(self).changed.connect(self._place)

    def set(self, text: str, kind: str | None = None, icon: str | None = None) -> None:
        """Changes word, kind and icon; what isn't given stays."""
        if kind is not None:
            self._kind = kind
            restyle(self, chip=kind)
        if icon is not None or kind is not None:
            self._icon = icon or ICONS.get(self._kind, "")
        if self._icon == "none":
            self._icon = ""
        self.setText(text)
        self.setAccessibleName(text)
        self._place()

    def sizeHint(self) -> QSize:
        m = Theme.of(self).metrics
        metrics = QFontMetrics(m.font("chip"))
        icon = m.px(18) if self._icon else 0
        return QSize(metrics.horizontalAdvance(self.text()) + icon + m.px(18) + 2, m.px(20) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._icon:
            return
        m = Theme.of(self).metrics
        painter = QPainter(self)
        picture = pixmap(self._icon, INK[self._kind], 14, self)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - m.px(8) - m.px(14) if right else m.px(8)
        painter.drawPixmap(left, (self.height() - m.px(14)) // 2, picture)
        painter.end()

    def _place(self) -> None:
        m = Theme.of(self).metrics
        icon = m.px(18) if self._icon else 0
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(0 if right else icon, 0, icon if right else 0, 0)
        self.updateGeometry()
        self.update()
