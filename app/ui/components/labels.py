"""Labels: text that is never taken for markup, and text that gives way at its end."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.components.polish import restyle


def tooltip(text: str) -> str:
    """Text as a tooltip shows it: wrapped, and never taken for markup."""
    return f"<qt>{escape(text)}</qt>" if text else ""


class PlainLabel(QLabel):
    """Text as it is. Roles and tones are those of the theme.

    Args:
        text: What it says; markup in it is shown, not obeyed.
        role: Size and weight, such as `caption` or `card_title`.
        tone: Token of the colour.
        wrap: Whether long text goes on in the next line.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self.setText(text)

    def set_role(self, role: str) -> None:
        """Changes size and weight."""
        restyle(self, role=role)

    def set_tone(self, tone: str) -> None:
        """Changes the colour."""
        restyle(self, tone=tone)


class LiveLabel(PlainLabel):
    """A line whose words change often; nothing around it is laid out anew while they stay as long."""

    def setText(self, text: str) -> None:
        if text == self.text():
            return
        # With a fixed size Qt asks nobody for room; without this it would lay out the whole page again.
        super().setText(text)
        self._hug()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._hug()

    def _hug(self) -> None:
        measure = self.fontMetrics()  # the hint is never smaller than the size that was fixed before
        self.setFixedSize(measure.horizontalAdvance(self.text()), measure.height())


class ElidedLabel(PlainLabel):
    """One line that ends in an ellipsis where room is short; its tooltip then holds the whole.

    Args:
        text: What it says.
        role: Size and weight.
        tone: Token of the colour.
        mode: Which end gives way: paths lose their middle.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        self._full = ""
        self._mode = mode
        self._stale = False
        super().__init__("", role, tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def full_text(self) -> str:
        """The whole text."""
        return self._full

    def setText(self, text: str) -> None:
        if text == self._full:
            return
        self._full = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        margins = self.contentsMargins()
        width = metrics.horizontalAdvance(self._line()) + 2 + margins.left() + margins.right()
        return QSize(width, metrics.height() + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(min(metrics.averageCharWidth() * 4, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._stale = not self.isVisible()  # most are on pages that nobody sees now
            if not self._stale:
                self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._fit()

    def _line(self) -> str:
        """The text on one line: names of files may hold line breaks."""
        return " ".join(self._full.split("\n"))

    def _fit(self) -> None:
        """Shows what there is room for."""
        shown = QFontMetrics(self.font()).elidedText(self._line(), self._mode, self.width())
        super().setText(shown)
        self.setToolTip(tooltip(self._full) if shown != self._full else "")
