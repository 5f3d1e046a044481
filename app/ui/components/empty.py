"""Empty state: what goes here, the button that begins, and something to look at."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.components.buttons import Button
from app.ui.components.labels import PlainLabel
from app.ui.components.polish import restyle
from app.ui.theme import Theme, pixmap


class EmptyState(QFrame):
    """What a page shows before there is anything.

    Args:
        title: What goes here.
        sentence: How.
        icon: Name of an icon above the title.
        action: Label of the primary button; "" for none.
        second: Label of the other button; "" for none.
        dashed: Whether the frame is that of a drop zone; otherwise it is a card's.

    Attributes:
        body: Layout under the buttons, for something to look at.

    Signals:
        acted: The primary button.
        second_acted: The other button.
    """

    acted = Signal()
    second_acted = Signal()

    def __init__(
        self,
        title: str,
        sentence: str = "",
        *,
        icon: str = "",
        action: str = "",
        second: str = "",
        dashed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "drop" if dashed else "card")
        self.setAccessibleName(title)
        self._icon = icon
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._mark = PlainLabel("", parent=self)
        self._mark.setVisible(bool(icon))
        self._title = PlainLabel(title, "card_title", wrap=True, parent=self)
        self._sentence = PlainLabel(sentence, "body", "text2", wrap=True, parent=self)
        for label in (self._mark, self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        self.button = Button(action, "primary")
        self.button.clicked.connect(self._act)
        self.second = Button(second, "secondary")
        self.second.clicked.connect(self._act_second)
        for words, button in ((action, self.button), (second, self.second)):
            if words:  # one that isn't needed stays outside the window
                row.addWidget(button)
        row.addStretch(1)
        self._row = row
        self._column.addLayout(row)
        self.body = QVBoxLayout()
        self._column.addLayout(self.body)
        self._column.addStretch(1)
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def set_text(self, title: str, sentence: str = "") -> None:
        """Says something else."""
        self.setAccessibleName(title)
        self._title.setText(title)
        self._sentence.setText(sentence)

    def set_hot(self, hot: bool) -> None:
        """Shows that what hangs over it may be dropped."""
        restyle(self, hot="true" if hot else "false")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where it is too low for everything, the icon gives way to the words."""
        if not self._icon:
            return
        wanted = self._column.heightForWidth(self.width())
        if self._mark.isHidden():
            wanted += self._mark.sizeHint().height() + self._column.spacing()
        self._mark.setVisible(wanted <= self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("kind") != "drop":
            return
        theme = Theme.of(self)
        hot = self.property("hot") == "true"
        pen = QPen(
            QColor(theme.tokens.accent if hot else theme.tokens.control), theme.metrics.px(2) if hot else 1
        )
        pen.setDashPattern([4, 3])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        radius = theme.metrics.px(10)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _act(self) -> None:
        self.acted.emit()

    def _act_second(self) -> None:
        self.second_acted.emit()

    def _restyle(self) -> None:
        m = Theme.of(self).metrics
        self._column.setContentsMargins(m.space(5), m.space(5), m.space(5), m.space(5))
        self._column.setSpacing(m.space(2))
        self._row.setSpacing(m.space(2))
        if self._icon:
            self._mark.setPixmap(pixmap(self._icon, "accent", 32, self))
