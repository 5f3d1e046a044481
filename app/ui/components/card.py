"""Cards: white sheets with a title, parts divided by lines, and a foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from app.ui.components.labels import ElidedLabel, PlainLabel
from app.ui.theme import Theme


class Line(QFrame):
    """A line of one pixel.

    Args:
        vertical: Whether it stands.
    """

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "line")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class Card(QFrame):
    """A sheet for one subject.

    Args:
        title: Heading, or "" for none.
        note: Grey words at the right of the heading.
        padded: Whether the body keeps 12 by 16 from the edges; tables want none.
        ruled: Whether a line parts the heading from the body.

    Attributes:
        body: Layout of what the card holds.
    """

    def __init__(
        self,
        title: str = "",
        *,
        note: str = "",
        padded: bool = True,
        ruled: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._padded, self._ruled = padded, ruled
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._build_head(title, note)
        self.body = QVBoxLayout()
        self._column.addLayout(self.body)
        self._spare = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self._column.addItem(self._spare)
        self._greedy = False
        self._foot: QHBoxLayout | None = None
        Theme.of(self).changed.connect(self._space)
        self._space()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return super().event(event)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Adds to the body."""
        self.body.addWidget(widget, stretch)

    def add_action(self, widget: QWidget) -> None:
        """Adds at the right of the heading."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head_box.setVisible(True)

    def add_line(self) -> None:
        """Parts what was added from what comes, from edge to edge where the card isn't padded."""
        self.body.addWidget(Line(parent=self))

    def add_footer(self, widget: QWidget, stretch: int = 0) -> None:
        """Adds at the foot, from the left."""
        if self._foot is None:
            self._column.addWidget(Line(parent=self))
            self._foot = QHBoxLayout()
            self._column.addLayout(self._foot)
            self._space()
        self._foot.addWidget(widget, stretch)

    def set_title(self, title: str) -> None:
        """Changes the heading."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._title.setVisible(bool(title))
        self._head_box.setVisible(bool(title) or self._head.count() > 2)

    def set_note(self, note: str) -> None:
        """Changes the grey words beside the heading."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _share(self) -> None:
        """Spare height goes to what wants it; where nothing does, it stays under the body."""
        wants = bool(self.body.expandingDirections() & Qt.Orientation.Vertical)
        greedy = wants or any(self.body.stretch(place) for place in range(self.body.count()))
        if greedy != self._greedy:
            self._greedy = greedy
            policy = QSizePolicy.Policy.Fixed if greedy else QSizePolicy.Policy.Expanding
            self._spare.changeSize(0, 0, QSizePolicy.Policy.Minimum, policy)
            self._column.setStretchFactor(self.body, 1 if greedy else 0)
            self._column.invalidate()

    def _build_head(self, title: str, note: str) -> None:
        self._head_box = QWidget(self)
        self._head_box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head = QHBoxLayout(self._head_box)
        self._title = ElidedLabel(title, "card_title", parent=self._head_box)
        self._note = PlainLabel(note, "small", "text2", parent=self._head_box)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._note)
        self._column.addWidget(self._head_box)
        self._rule = Line(parent=self)
        self._rule.setVisible(self._ruled)
        self._column.addWidget(self._rule)
        self.set_title(title)
        self.set_note(note)

    def _space(self) -> None:
        """Puts the spaces to scale."""
        m = Theme.of(self).metrics
        across, down = m.space(4), m.space(3)
        below = down if self._ruled else m.space(1)
        self._head.setContentsMargins(across, down, across, below)
        self._head.setSpacing(m.space(2))
        self.body.setSpacing(m.space(2))
        if self._padded:
            top = down if self._ruled or self._head_box.isHidden() else m.space(1)
            self.body.setContentsMargins(across, top, across, down)
        else:
            self.body.setContentsMargins(0, 0, 0, 0)
            self.body.setSpacing(0)
        if self._foot is not None:
            self._foot.setContentsMargins(across, m.space(2), across, m.space(2))
            self._foot.setSpacing(m.space(3))
