"""Page header: title, one sentence, and the actions of the page at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.ui.components.buttons import Button, IconButton
from app.ui.components.labels import ElidedLabel, PlainLabel
from app.ui.components.wrapping import Wrapping
from app.ui.theme import Theme, icon


class PageHeader(Wrapping):
    """The head of a page. Where it is narrow, all actions but the primary one move into a menu behind dots.

    Args:
        title: What the page is about.
        sentence: What there is to know at once.
    """

    def __init__(self, title: str, sentence: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        self._title = ElidedLabel(title, "page_title", parent=self)
        self._sentence = PlainLabel(sentence, "body", "text2", wrap=True, parent=self)
        self._sentence.setMinimumWidth(1)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        words.addStretch(1)
        self._row.addLayout(words, 1)
        self._secondaries: list[Button] = []
        self._primary: Button | None = None
        self._extras: list[QWidget] = []
        self._dots = IconButton("dots", self.tr("More actions"), parent=self)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._dots.clicked.connect(self._open_menu)
        self._dots.hide()
        self._row.addWidget(self._dots)
        self._narrow = False
        self._actions = True
        Theme.of(self).changed.connect(self._space)
        self._space()

    def set_title(self, title: str) -> None:
        """Changes the title."""
        self._title.setText(title)

    def set_sentence(self, sentence: str) -> None:
        """Changes the sentence."""
        if sentence == self._sentence.text():
            return
        self._sentence.setText(sentence)
        self.fit()

    def title(self) -> str:
        """The title."""
        return self._title.full_text()

    def sentence(self) -> str:
        """The sentence."""
        return self._sentence.text()

    def add_chip(self, widget: QWidget) -> None:
        """Adds a chip or a status before the buttons; it stays where it is narrow."""
        self._extras.append(widget)
        self._row.insertWidget(len(self._extras), widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.fit()

    def add_status(self, widget: QWidget) -> None:
        """Adds a line of words before the buttons."""
        self.add_chip(widget)

    def add_secondary(self, button: Button) -> None:
        """Adds a button that moves into the menu where it is narrow."""
        self._secondaries.append(button)
        self._row.insertWidget(self._row.indexOf(self._dots), button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.fit()

    def add_primary(self, button: Button) -> None:
        """Adds the one primary button, at the right."""
        self._primary = button
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.fit()

    def set_actions_visible(self, visible: bool) -> None:
        """Shows or hides everything at the right, as on a page that can't be used yet."""
        if visible == self._actions:
            return
        self._actions = visible
        for widget in (*self._extras, *([self._primary] if self._primary else [])):
            widget.setVisible(visible and not widget.property("gone"))
        self.fit()

    def menu(self) -> QMenu:
        """The menu behind the dots."""
        return self._menu

    def narrow(self) -> bool:
        """Whether the actions are in the menu."""
        return self._narrow

    def fit(self) -> None:
        """Decides where the actions are. Call it after hiding or showing one of them from outside."""
        spacing = self._row.spacing()
        shown = [*self._extras, *([self._primary] if self._primary else [])]
        taken = sum(w.sizeHint().width() + spacing for w in shown if not w.isHidden())
        usable = [button for button in self._secondaries if self._actions and not button.property("gone")]
        wanted = sum(button.sizeHint().width() + spacing for button in usable)
        m = Theme.of(self).metrics
        sentence = m.measure("body").horizontalAdvance(self._sentence.text())
        words = max(min(self._title.sizeHint().width(), m.px(220)), min(sentence, m.px(320)))
        self._narrow = bool(usable) and taken + wanted + words > self.width() > 0
        for button in self._secondaries:
            button.setVisible(button in usable and not self._narrow)
        self._dots.setVisible(self._narrow)
        self.updateGeometry()

    def set_shown(self, button: Button, shown: bool) -> None:
        """Takes a secondary action away, or brings it back, wherever it is just now."""
        button.setProperty("gone", not shown)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for button in self._secondaries:
            if button.property("gone"):
                continue
            action = self._menu.addAction(button.text())
            if not button.icon().isNull():
                action.setIcon(icon(button.icon_name(), "text2", 16, self))
            action.setEnabled(button.isEnabled())
            action.setToolTip(button.toolTip())
            action.triggered.connect(button.click)

    def _open_menu(self) -> None:
        self._menu.popup(self._dots.mapToGlobal(self._dots.rect().bottomLeft()))

    def _space(self) -> None:
        m = Theme.of(self).metrics
        self.setMinimumHeight(m.px(58))
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(m.space(2))
        self.fit()
