"""Banner: what happened or what the curves say, where it matters, with at most two buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from app.ui.components.buttons import Button, IconButton
from app.ui.components.labels import PlainLabel
from app.ui.components.polish import restyle
from app.ui.components.wrapping import Wrapping
from app.ui.theme import Theme, pixmap

LOOK = {
    "bad": ("alert-circle", "bad"),
    "warn": ("alert-triangle", "warn"),
    "info": ("bulb", "accent_text"),
    "ok": ("circle-check", "ok"),
}
"""Icon and tone by kind, worst first."""


class Banner(Wrapping):
    """One banner. A page shows one: the worst.

    Args:
        kind: `bad`, `warn`, `info` or `ok`.
        fact: The bold sentence.
        sentence: The sentence after it.
        actions: Stable id and label of up to two buttons, the likelier last.
        details: Text that unfolds, such as what a library said; "" for none.
        closable: Whether it can be sent away.

    Signals:
        acted(str): The button of this id was pressed.
        closed: It was sent away; it hides itself.
    """

    acted = Signal(str)
    closed = Signal()

    def __init__(
        self,
        kind: str,
        fact: str,
        sentence: str = "",
        *,
        actions: Sequence[tuple[str, str]] = (),
        details: str = "",
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._closable = closable
        self._build()
        Theme.of(self).changed.connect(self._restyle)
        self.set(kind, fact, sentence, actions=actions, details=details)

    def set(
        self,
        kind: str,
        fact: str,
        sentence: str = "",
        *,
        actions: Sequence[tuple[str, str]] = (),
        details: str = "",
    ) -> None:
        """Says something else."""
        self._kind = kind
        restyle(self, severity=kind)
        self.setAccessibleName(fact)
        self.setAccessibleDescription(sentence)
        self._fact.setText(fact)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._details.setText(details)
        self._unfold.setVisible(bool(details))
        self._fold(False)
        self._set_actions(actions)
        self._restyle()

    def fact(self) -> str:
        """The bold sentence."""
        return self._fact.text()

    def sentence(self) -> str:
        """The sentence after it."""
        return self._sentence.text()

    def button(self, key: str) -> Button:
        """The button of an action."""
        return self._buttons[key]

    def _build(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row = QHBoxLayout()
        column.addLayout(self._row)
        self._mark = PlainLabel("", parent=self)
        self._row.addWidget(self._mark)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(self._middle, 1)
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._fact = PlainLabel("", "strong", wrap=True, parent=self)
        self._sentence = PlainLabel("", "body", "text2", wrap=True, parent=self)
        policy = QSizePolicy.Policy
        self._words.addItem(
            QSpacerItem(0, 0, policy.Minimum, policy.Expanding)
        )  # both lines keep to the middle
        self._words.addWidget(self._fact)
        self._words.addWidget(self._sentence)
        self._words.addItem(QSpacerItem(0, 0, policy.Minimum, policy.Expanding))
        self._middle.addLayout(self._words, 1)
        self._build_buttons()
        self._details = PlainLabel("", "mono", "text2", wrap=True, parent=self)
        self._details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._details.setAccessibleName(self.tr("Details of the message"))
        column.addWidget(self._details)

    def _build_buttons(self) -> None:
        self._actions = QHBoxLayout()
        self._middle.addLayout(self._actions)
        self._unfold = Button(self.tr("Details"), "ghost", small=True, parent=self)
        self._unfold.setCheckable(True)
        self._unfold.toggled.connect(self._fold)
        self._actions.addWidget(self._unfold)
        self._actions.addStretch(1)
        self._buttons: dict[str, Button] = {}
        self._close = IconButton("x", self.tr("Close message"), small=True, parent=self)
        self._close.clicked.connect(self._send_away)
        self._close.setVisible(self._closable)
        self._row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)

    def _set_actions(self, actions: Sequence[tuple[str, str]]) -> None:
        for button in self._buttons.values():
            button.setParent(None)
            button.deleteLater()
        self._buttons = {}
        for place, (key, label) in enumerate(actions[:2]):
            first_of_two = place == 0 and len(actions) > 1
            button = Button(label, "ghost" if first_of_two else "secondary", small=True, parent=self)
            button.setProperty("key", key)
            button.clicked.connect(self._act)
            self._buttons[key] = button
            self._actions.insertWidget(self._actions.count() - 1, button)
            button.show()  # at once, so that its room is counted

    def _act(self) -> None:
        self.acted.emit(str(self.sender().property("key")))

    def _fold(self, open: bool) -> None:
        self._unfold.setChecked(open)
        self._details.setVisible(open)

    def _send_away(self) -> None:
        self.hide()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """One line where all fits, buttons below where it is narrow."""
        m = Theme.of(self).metrics
        texts = ((self._fact.text(), "strong"), (self._sentence.text(), "body"))
        fact, sentence = (
            QFontMetrics(m.font(role)).horizontalAdvance(text) + m.space(1) for text, role in texts
        )
        shown = [button for button in (self._unfold, *self._buttons.values()) if not button.isHidden()]
        buttons = sum(button.sizeHint().width() + m.space(2) for button in shown)
        around = (
            m.px(18) + m.space(4) + m.space(3) * 3 + (self._close.sizeHint().width() if self._closable else 0)
        )
        room = self.width() - around
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        below = buttons > 0 and room - buttons < min(max(fact, sentence), m.px(260))
        one_line = fact + sentence + m.space(2) <= room - (0 if below else buttons)
        self._middle.setDirection(down if below else across)
        self._words.setDirection(across if one_line else down)
        self._words.setStretch(2, 1 if one_line else 0)
        self._fact.setWordWrap(not one_line)
        self._sentence.setWordWrap(not one_line)
        for layout in (self._words, self._middle, self._row, self._column):  # or they remember the height of before
            layout.invalidate()
        self.updateGeometry()

    def _restyle(self) -> None:
        m = Theme.of(self).metrics
        self._row.setContentsMargins(m.space(4), m.px(10), m.space(3), m.px(10))
        self._row.setSpacing(m.space(3))
        self._middle.setSpacing(m.space(2))
        self._words.setSpacing(m.space(1))
        self._actions.setSpacing(m.space(2))
        self._details.setContentsMargins(m.px(46), 0, m.space(4), m.space(3))
        name, tone = LOOK[self._kind]
        self._mark.setPixmap(pixmap(name, tone, 18, self))
        self._fit()
