"""The Model page's three layouts: three columns; a row over two columns; everything under each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.components.columns import FULL, MIDDLE
from app.ui.pages.model.gallery import Gallery, TemplateRow
from app.ui.pages.model.layers import LayersCard
from app.ui.pages.model.settings import SettingsCard
from app.ui.theme import Theme

GALLERY, SMALLEST_GALLERY, SETTINGS, LAYERS = 372, 264, 440, 340
"""Widths in design pixels."""


class Arrangement:
    """Puts the page's parts where the width wants them.

    Args:
        body: The page's body.
        gallery: The cards.
        row: What stands for the cards where there is little room.
        card: The settings.
        layers: The layers.
    """

    def __init__(
        self, body: QWidget, gallery: Gallery, row: TemplateRow, card: SettingsCard, layers: LayersCard
    ) -> None:
        self._gallery, self._row, self._card, self._layers = gallery, row, card, layers
        self._layout: tuple[object, ...] = ()
        scroll = QScrollArea(body)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll = scroll
        content = QWidget(scroll)
        content.setProperty("kind", "page")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(row)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.addWidget(gallery)
        self._parts.addWidget(card, 1)
        self._parts.addWidget(layers)
        self._column.addLayout(self._parts, 1)
        scroll.setWidget(content)
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def arrange(self, width: float, room: int, presenting: bool) -> None:
        """Chooses the layout.

        Args:
            width: The window's effective width.
            room: Pixels across that the parts share.
            presenting: Whether the side is hidden, because the window is on a projector.
        """
        m = Theme.of(self._scroll).metrics
        wide, stacked = width >= FULL, width < MIDDLE
        layout = (wide, stacked, presenting, m.scale, room if wide else 0)
        if layout == self._layout:
            return
        self._layout = layout
        self._column.setSpacing(m.space(3))
        self._parts.setSpacing(m.space(3))
        self._gallery.setVisible(wide)
        self._row.setVisible(not wide)
        self._layers.setVisible(not presenting)
        self._parts.setDirection(
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        self._card.set_grown(stacked)
        self._layers.set_grown(stacked)
        if stacked:
            self._layers.setMinimumWidth(0)
            self._layers.setMaximumWidth(16777215)
        else:
            self._layers.setFixedWidth(m.px(LAYERS))
        if wide:
            room -= m.px(LAYERS) + 2 * m.space(3)
            self._gallery.setFixedWidth(
                max(m.px(SMALLEST_GALLERY), min(m.px(GALLERY), room - m.px(SETTINGS)))
            )
