"""Buttons of the four kinds, links, and buttons with an icon only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from app.ui.components.labels import tooltip
from app.ui.components.polish import restyle
from app.ui.theme import Theme, icon, pixmap

INK = {
    "primary": "on_accent",
    "secondary": "text",
    "danger": "bad",
    "ghost": "accent_text",
    "link": "accent_text",
}
"""Token of the icon for each kind of button."""

GAP = 4
"""Design pixels between icon and label, over those that Qt leaves."""


class Button(QPushButton):
    """A button that says what it does, verb and object.

    Args:
        text: Its label; an ampersand is an ampersand.
        kind: `primary`, `secondary`, `danger`, `ghost` or `link`.
        icon: Name of an icon at the left, or "".
        small: For lists and banners.
        arrow: Whether the icon stands at the right, as for "next page".
        name: Accessible name where the label alone isn't unique on its page.

    Signals:
        clicked: Pressed and let go, or chosen by key.
    """

    def __init__(
        self,
        text: str,
        kind: str = "secondary",
        *,
        icon: str = "",
        small: bool = False,
        arrow: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._name, self._kind = icon, name, kind
        self._reason: str | None = None
        self._tip = self._label = ""
        self.setAccessibleName(name)
        self.setProperty("kind", kind)
        self.setProperty("small", small)
        self.setAutoDefault(False)
        if arrow:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.set_label(text)
        Theme.of(self).changed.connect(self._draw_icon)
        self.pressed.connect(self._draw_icon)
        self.released.connect(self._draw_icon)
        self._draw_icon()

    def set_label(self, text: str) -> None:
        """Changes the label."""
        if text == self._label:
            return
        self._label = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(self._name or text)

    def label(self) -> str:
        """The label as it is read."""
        return self._label

    def icon_name(self) -> str:
        """The name of its icon, or ""."""
        return self._icon_name

    def set_icon(self, name: str) -> None:
        """Changes the icon; "" takes it away."""
        if name == self._icon_name:
            return
        self._icon_name = name
        self._draw_icon()

    def set_kind(self, kind: str) -> None:
        """Changes the kind."""
        self._kind = kind
        restyle(self, kind=kind)
        self._draw_icon()

    def set_tip(self, text: str) -> None:
        """What the tooltip says while the button can be used."""
        self._tip = text
        if self._reason is None:
            self.setToolTip(tooltip(text))
            self.setAccessibleDescription(text)

    def set_blocked(self, reason: str | None) -> None:
        """Turns the button off and says why, to eyes and ears; None turns it on."""
        if reason == self._reason and self.isEnabled() == (reason is None):
            return
        self._reason = reason
        self.setEnabled(reason is None)
        self.setToolTip(tooltip(self._tip if reason is None else reason))
        self.setAccessibleDescription(self._tip if reason is None else reason)

    def _draw_icon(self) -> None:
        if self._icon_name:
            gap = GAP if self._label else 0
            flipped = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            filled = self._kind == "danger" and self.isDown()
            tone = "surface" if filled else INK.get(self._kind, "text")
            self.setIcon(spaced(self._icon_name, tone, gap, flipped, self))
            m = Theme.of(self).metrics
            self.setIconSize(QSize(m.px(16) + m.px(gap), m.px(16)))
        else:
            self.setIcon(QIcon())


def spaced(name: str, tone: str, gap: int, flipped: bool, widget: QWidget) -> QIcon:
    """An icon with room before the label: Qt's own gap is the same at every zoom, and too small."""
    made = QIcon()
    m = Theme.of(widget).metrics
    modes = ((tone, QIcon.Mode.Normal), ("disabled", QIcon.Mode.Disabled))
    for ink, mode in modes:
        plain = pixmap(name, ink, 16, widget)
        ratio = plain.devicePixelRatio()
        wide = QPixmap(round((m.px(16) + m.px(gap)) * ratio), round(m.px(16) * ratio))
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(m.px(gap) if flipped else 0, 0, plain)
        painter.end()
        made.addPixmap(wide, mode)
    return made


class PrimaryButton(Button):
    """The next step: one on a page at most."""

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        small: bool = False,
        arrow: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, "primary", icon=icon, small=small, arrow=arrow, name=name, parent=parent)


class IconButton(QToolButton):
    """A button with an icon alone; its name is its tooltip too.

    Args:
        icon: Name of the icon.
        name: What it does, for tooltip and screen reader.
        checkable: Whether it stays down.
        small: 24 high instead of 34.
        tone: Token of the icon's colour.

    Signals:
        clicked: Pressed and let go.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        checkable: bool = False,
        small: bool = False,
        tone: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._tone = icon, tone
        self.setProperty("small", small)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_name(name)
        self.toggled.connect(self._draw_icon)
        Theme.of(self).changed.connect(self._draw_icon)
        self._draw_icon()

    def set_name(self, name: str) -> None:
        """Changes what it says it does."""
        self._name = name
        self.setAccessibleName(name)
        self.setToolTip(tooltip(name))

    def set_icon(self, name: str) -> None:
        """Changes the icon."""
        self._icon_name = name
        self._draw_icon()

    def set_blocked(self, reason: str | None) -> None:
        """Turns the button off and says why; None turns it on."""
        self.setEnabled(reason is None)
        self.setToolTip(tooltip(self._name if reason is None else f"{self._name}: {reason}"))
        self.setAccessibleDescription(reason or "")

    def _draw_icon(self) -> None:
        tone = "accent_text" if self.isChecked() else self._tone
        self.setIcon(icon(self._icon_name, tone, 16, self))
        side = Theme.of(self).metrics.px(16)
        self.setIconSize(QSize(side, side))
