"""Columns: the main part and what stands beside it, under each other where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import Theme

FULL, MIDDLE = 1280, 1000
"""Effective widths from which there are two wide columns, and two narrower ones."""

NARROW_SIDE = 340


def effective_width(widget: QWidget) -> float:
    """Width of a widget's window at 100 %: what decides the layout."""
    return widget.window().width() / Theme.of(widget).metrics.scale


class Content(QWidget):
    """What scrolls. Text that wraps would else ask for the height that everything prefers, not for the least.

    Args:
        columns: The columns that it holds.
        tight: Whether lists and charts give way before the page scrolls, as long as there are two columns.
    """

    def __init__(self, columns: Columns, tight: bool) -> None:
        super().__init__(columns)
        self._columns, self._tight = columns, tight

    def heightForWidth(self, width: int) -> int:
        if self._tight and not self._columns.stacked():
            return self.minimumSizeHint().height()
        return super().heightForWidth(width)


class Columns(QScrollArea):
    """A page's body in two columns or one. It scrolls up and down where it must, and never sideways.

    Args:
        side_width: Width of the side in design pixels where there is room.
        side_first: Whether the side stands before the main part; under each other the main part leads anyway.
        tight: Whether lists and charts give way, down to their least height, before the page scrolls.
    """

    def __init__(
        self,
        *,
        side_width: int = 380,
        side_first: bool = False,
        tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side_width, self._side_first = side_width, side_first
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = Content(self, tight)
        content.setProperty("kind", "page")
        self._whole = QVBoxLayout(content)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._top = QVBoxLayout()
        self._whole.addLayout(self._top)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._whole.addLayout(self._pair, 1)
        self._main = self._column(content)
        self._side = self._column(content)
        self._pair.addWidget(self._main, 1)
        self._pair.addWidget(self._side)
        self._side.hide()
        self.setWidget(content)
        self._window: QWidget | None = None
        Theme.of(self).changed.connect(self.arrange)
        self.arrange()

    def add_top(self, widget: QWidget) -> None:
        """Adds over both columns."""
        self._top.addWidget(widget)

    def add_main(self, widget: QWidget, stretch: int = 0) -> None:
        """Adds to the main column; give what should take spare height a stretch."""
        self._box(self._main).addWidget(widget, stretch)

    def add_side(self, widget: QWidget, stretch: int = 0) -> None:
        """Adds to the side."""
        self._box(self._side).addWidget(widget, stretch)
        self._side.show()

    def set_side_shown(self, shown: bool) -> None:
        """Hides the side, as on a projector, or shows it again."""
        self._side.setVisible(shown)

    def stacked(self) -> bool:
        """Whether the side is under the main column."""
        return self._pair.direction() == QBoxLayout.Direction.TopToBottom

    def arrange(self) -> None:
        """Puts the columns beside or under each other, as the window is wide."""
        m = Theme.of(self).metrics
        width = effective_width(self)
        gap = m.space(3)
        for layout in (self._whole, self._top, self._pair, self._box(self._main), self._box(self._side)):
            layout.setSpacing(gap)
        if width < MIDDLE:
            self._pair.setDirection(QBoxLayout.Direction.TopToBottom)
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16777215)
        else:
            beside = (
                QBoxLayout.Direction.RightToLeft if self._side_first else QBoxLayout.Direction.LeftToRight
            )
            self._pair.setDirection(beside)
            self._side.setFixedWidth(
                m.px(self._side_width if width >= FULL else min(NARROW_SIDE, self._side_width))
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _column(self, parent: QWidget) -> QWidget:
        column = QWidget(parent)
        column.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        return column

    def _box(self, column: QWidget) -> QVBoxLayout:
        layout = column.layout()
        assert isinstance(layout, QVBoxLayout)
        return layout
