"""What every page has: a header, one banner, a toast, and an answer to why it can't be used yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui.components import Banner, EmptyState, PageHeader, Toast
from app.ui.steps import STEPS, steps
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.desk import Desk

WORST_FIRST = ("bad", "warn", "info", "ok")


class Page(QWidget):
    """One page of the window; subclasses fill `self.body` and override `refresh`.

    `refresh` runs only while the page can be seen: what happens meanwhile is caught up with when it is shown.

    Args:
        key: `data`, `model`, `train`, `evaluate`, `use`, `runs` or `help`.
        title: The page's name in its header.
        desk: What the window is about.
    """

    def __init__(self, key: str, title: str, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.desk = desk
        self.setAccessibleName(title)
        self.header = PageHeader(title, parent=self)
        self.banner: Banner | None = None
        self.banner_kind = "ok"
        self.body = QWidget(self)
        self.closed = EmptyState("", action=self._remedy_words("data"), parent=self)
        self.closed.acted.connect(self._help_along)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.body)
        self._stack.addWidget(self.closed)
        self._banner_place = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.header)
        self._column.addLayout(self._banner_place)
        self._column.addWidget(self._stack, 1)
        self.toast = Toast(self)
        self._stale = True
        self._remedy = "data"
        self._refreshing = QTimer(self, singleShot=True, interval=0)
        self._refreshing.timeout.connect(self._refresh_if_visible)
        self._space()
        Theme.of(self).changed.connect(self._space)

    def refresh(self) -> None:
        """Shows the desk as it stands; pages override this."""

    def refresh_soon(self) -> None:
        """Refreshes once the present events are through; a hidden page waits until it is shown."""
        self._stale = True
        if self._is_seen():
            self._refreshing.start()

    def catch_up(self) -> None:
        """The window is no longer minimised."""
        if self._stale:
            self._refreshing.start()

    def _is_seen(self) -> bool:
        return self.isVisible() and not self.window().isMinimized()

    def showEvent(self, event: QShowEvent) -> None:
        """Catches up with what happened while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._refreshing.start()

    def show_banner(
        self,
        kind: str,
        fact: str,
        sentence: str = "",
        actions: Sequence[tuple[str, str]] = (),
        details: str = "",
        acted: Callable[[str], None] | None = None,
    ) -> None:
        """Shows a banner unless a worse one is there.

        Args:
            kind: `bad`, `warn`, `info` or `ok`.
            fact: The bold sentence: what, and where.
            sentence: What to do.
            actions: Id and label of at most two buttons.
            details: More, folded.
            acted: Gets the id of the button pressed. Defaults to nobody.
        """
        if self.banner is not None and WORST_FIRST.index(kind) > WORST_FIRST.index(self.banner_kind):
            return
        self.clear_banner()
        self.banner_kind = kind
        self.banner = Banner(kind, fact, sentence, actions=list(actions), details=details, parent=self)
        if acted is not None:
            self.banner.acted.connect(acted)
        self.banner.closed.connect(self.clear_banner)
        self._banner_place.addWidget(self.banner)

    def clear_banner(self) -> None:
        """Takes the banner away."""
        if self.banner is not None:
            self._banner_place.removeWidget(self.banner)
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None

    def _refresh_if_visible(self) -> None:
        if not self._is_seen():
            return
        self._stale = False
        if self._is_open():
            self.refresh()

    def _is_open(self) -> bool:
        """Shows the body, or why the page can't be used yet and the button that helps."""
        step = steps(self.desk)[self.key] if self.key in STEPS else None
        shut = step is not None and step.state == "closed"
        if shut and step is not None:
            self.closed.set_text(step.line, step.reason)
            self.closed.button.set_label(self._remedy_words(step.remedy))
            self.closed.button.setVisible(bool(step.remedy) and step.remedy != self.key)
            self._remedy = step.remedy
        self._stack.setCurrentWidget(self.closed if shut else self.body)
        self.header.set_actions_visible(not shut)
        return not shut

    def _remedy_words(self, page: str) -> str:
        words = {"data": self.tr("Go to Data"), "model": self.tr("Go to Model"), "train": self.tr("Go to Train")}
        return words.get(page, "")

    def _help_along(self) -> None:
        self.desk.wanted.emit(self._remedy)

    def _space(self) -> None:
        px = Theme.of(self).metrics.px
        self._column.setContentsMargins(px(8), 0, px(24), px(20))
        self._column.setSpacing(px(12))
        self._banner_place.setContentsMargins(0, 0, 0, 0)
