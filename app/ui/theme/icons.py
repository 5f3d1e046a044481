"""Icons: Tabler outlines, drawn sharp at any size, in the colour of the text beside them."""

from __future__ import annotations

from functools import cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.theme.theme import Theme

STROKE = "1.75"


@cache
def source(name: str) -> str:
    """The text of an icon's SVG.

    Raises:
        FileNotFoundError: No such icon is in resources/icons.
    """
    text = resources.files("resources.icons").joinpath(f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{STROKE}"')


def drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """An icon of `size` pixels in a colour, for a screen with `ratio` device pixels to one."""
    key = f"{name} {colour} {size} {ratio}"
    picture = QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(source(name).replace("currentColor", colour).encode()))
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, picture)
    return picture


def ratio_of(widget: QWidget | None) -> float:
    """Device pixels to one of the screen that a widget is on, or of the sharpest screen there is."""
    if widget is not None:
        return widget.devicePixelRatioF()
    return max((screen.devicePixelRatio() for screen in QApplication.screens()), default=1.0)


def pixmap(name: str, tone: str = "text2", size: float = 16, widget: QWidget | None = None) -> QPixmap:
    """An icon as a picture.

    Args:
        name: File name in resources/icons, without `.svg`.
        tone: Token of its colour.
        size: Side in design pixels.
        widget: Where it is going to be, for the sharpness of that screen.
    """
    theme = Theme.of(widget)
    return drawn(name, getattr(theme.tokens, tone), theme.metrics.px(size), ratio_of(widget))


def icon(name: str, tone: str = "text2", size: float = 16, widget: QWidget | None = None) -> QIcon:
    """An icon for a button or a menu: `tone` while usable, the disabled colour otherwise."""
    made = QIcon(pixmap(name, tone, size, widget))
    made.addPixmap(pixmap(name, "disabled", size, widget), QIcon.Mode.Disabled)
    return made
