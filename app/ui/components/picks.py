"""Cards that are buttons: a sample to start from, a Template to choose."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.components.card import Line
from app.ui.components.chips import Chip
from app.ui.components.labels import ElidedLabel, PlainLabel, tooltip
from app.ui.components.wrapping import wrapped_hint, wrapping
from app.ui.theme import Theme, pixmap

TIGHT = 280
"""Design pixels below which a card to choose keeps less room beside its words, and its chip below its title."""


class CardButton(QPushButton):
    """A card that is pressed as a whole; its parts let the mouse through.

    Signals:
        clicked: Pressed and let go, or chosen by key.
    """

    def __init__(self, name: str, description: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setProperty("ringRadius", 10)
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        self._description = description
        self.setAccessibleDescription(description)

    def set_blocked(self, reason: str | None) -> None:
        """Turns it off and says why; None turns it on."""
        self.setEnabled(reason is None)
        self.setToolTip(tooltip(reason or ""))
        self.setAccessibleDescription(reason or self._description)

    def sizeHint(self) -> QSize:
        return wrapped_hint(self, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout else -1

    def _let_through(self) -> None:
        """Presses on the parts are presses on the card."""
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def shown(picture: QWidget | QPixmap | None, parent: QWidget) -> QWidget:
    """A picture as a widget: pixmaps in a label, nothing as an empty one."""
    if isinstance(picture, QWidget):
        picture.setParent(parent)
        return picture
    label = PlainLabel("", parent=parent)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    if picture is not None:
        label.setPixmap(picture)
    return label


class SampleCard(CardButton):
    """A sample data set: a real preview, its name, what you will do, its size.

    Args:
        title: Its name.
        what: What you will do with it.
        size: How much it is.
        preview: A picture or a widget that paints one.
        icon: Name of the icon before the size.

    Signals:
        clicked: Chosen.
    """

    def __init__(
        self,
        title: str,
        what: str,
        size: str,
        *,
        preview: QWidget | QPixmap | None = None,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, f"{what}. {size}", parent)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._top = QVBoxLayout()
        self._top.addWidget(shown(preview, self), 1)
        column.addLayout(self._top, 1)
        column.addWidget(Line(parent=self))
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addWidget(ElidedLabel(title, "card_title", parent=self))
        self._words.addWidget(ElidedLabel(what, "small", parent=self))
        row = QHBoxLayout()
        self._mark = PlainLabel("", parent=self)
        self._mark.setVisible(bool(icon))
        row.addWidget(self._mark)
        row.addWidget(ElidedLabel(size, "caption", "text2", parent=self), 1)
        self._words.addLayout(row)
        column.addLayout(self._words)
        self._let_through()
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        m = Theme.of(self).metrics
        self._top.setContentsMargins(m.space(3), m.space(3), m.space(3), m.space(3))
        self._words.setContentsMargins(m.space(3), m.space(2), m.space(3), m.space(3))
        if self._icon:
            self._mark.setPixmap(pixmap(self._icon, "text2", 14, self))


class ChoiceCard(CardButton):
    """One of several to choose from, such as a Template: picture, title, a sentence, a note.

    Args:
        title: Its name.
        summary: What it does.
        note: What it costs and reaches.
        picture: A picture or a widget that paints one, at the left.
        chip: A word beside the title, such as "Recommended".

    Signals:
        clicked: Pressed.
        toggled(bool): Chosen or no longer.
    """

    def __init__(
        self,
        title: str,
        summary: str = "",
        note: str = "",
        *,
        picture: QWidget | QPixmap | None = None,
        chip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, " ".join(part for part in (chip, summary, note) if part), parent)
        self._tight = False
        self.setCheckable(True)
        self.setSizePolicy(wrapping())
        self._row = QHBoxLayout(self)
        if picture is not None:
            self._row.addWidget(shown(picture, self), 0, Qt.AlignmentFlag.AlignVCenter)
        self._words = QVBoxLayout()
        head = QHBoxLayout()
        self._title = PlainLabel(title, "strong", parent=self)
        self._title.setMinimumWidth(1)  # it wraps rather than hold the card wide
        head.addWidget(self._title)
        self._chip = Chip(chip, "accent", parent=self)
        self._chip.setVisible(bool(chip))
        head.addWidget(self._chip)
        head.addStretch(1)
        self._head = head
        self._words.addLayout(head)
        self._summary = PlainLabel(summary, "small", "text2", wrap=True, parent=self)
        self._note = PlainLabel(note, "caption", "text2", wrap=True, parent=self)
        self._summary.setVisible(bool(summary))
        self._words.addWidget(self._summary)
        self._words.addWidget(self._note)
        self.set_note(note)
        self._row.addLayout(self._words, 1)
        self._let_through()
        Theme.of(self).changed.connect(self._restyle)
        self._restyle()

    def set_summary(self, summary: str) -> None:
        """Changes how much is said of what it does; the tooltip and the screen reader say all of it."""
        if summary != self._summary.text():
            self._summary.setText(summary)
            self._summary.setVisible(bool(summary))
            self.updateGeometry()

    def set_note(self, note: str) -> None:
        """Changes what it costs and reaches."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def set_chip(self, chip: str) -> None:
        """Changes the word beside the title; "" takes it away."""
        self._chip.set(chip)
        self._chip.setVisible(bool(chip))
        self._place_chip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow card keeps less room for itself."""
        super().resizeEvent(event)
        if (self.width() < Theme.of(self).metrics.px(TIGHT)) != self._tight:
            self._restyle()
        self._place_chip()

    def event(self, event: QEvent) -> bool:
        """Words of another size need another room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_chip()
        return done

    def _restyle(self) -> None:
        m = Theme.of(self).metrics
        self._tight = 0 < self.width() < m.px(TIGHT)
        aside = m.space(2 if self._tight else 3)
        self._row.setContentsMargins(aside, m.space(2), aside, m.space(2))
        self._row.setSpacing(aside)
        self._words.setSpacing(m.px(2))
        self._place_chip()

    def _place_chip(self) -> None:
        """The chip stands below the title where that would else be cut; the title goes on in the next line."""
        room = self._words.geometry().width()
        title = self._title.fontMetrics().horizontalAdvance(self._title.text()) + 2
        wraps = 0 < room < title
        if wraps != self._title.wordWrap():
            self._title.setWordWrap(wraps)
            self._head.setStretchFactor(self._title, 100 if wraps else 0)  # all the room there is, beside the spare
        below = self._tight or 0 < room < title + self._head.spacing() + self._chip.sizeHint().width()
        if below == (self._words.indexOf(self._chip) >= 0):
            return
        if below:
            self._head.removeWidget(self._chip)
            self._words.insertWidget(1, self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._words.removeWidget(self._chip)
            self._head.insertWidget(1, self._chip)
