"""Tabs: words with a line under the chosen one; one that can't be used says why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from app.ui.components.labels import tooltip
from app.ui.theme import Theme, icon


class Tabs(QTabBar):
    """A row of tabs; left and right go through them.

    Args:
        name: Accessible name of the row.
        tabs: Stable id and label of each.

    Signals:
        chosen(str): Another tab was chosen, by user or program.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, tabs: Sequence[tuple[str, str]] = (), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys: list[str] = []
        self._labels: dict[str, str] = {}
        self._counts: dict[str, int | None] = {}
        self._stack: QStackedWidget | None = None
        for key, label in tabs:
            self.add(key, label)
        self._reasons: dict[str, str] = {}
        self.currentChanged.connect(self._changed)
        Theme.of(self).changed.connect(self._mark)

    def add(self, key: str, label: str) -> None:
        """Adds a tab at the end."""
        self._keys.append(key)
        self._labels[key] = label
        self.addTab("")
        self._write(key)

    def set_tabs(self, tabs: Sequence[tuple[str, str]]) -> None:
        """Replaces all tabs, without a signal; the first one is chosen."""
        self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        for kept in (self._keys, self._labels, self._counts, self._reasons):
            kept.clear()
        for key, label in tabs:
            self.add(key, label)
        self.blockSignals(False)

    def value(self) -> str:
        """The id of the chosen tab."""
        index = self.currentIndex()
        return self._keys[index] if index >= 0 else ""

    def set_value(self, key: str) -> None:
        """Chooses a tab, unless it can't be used."""
        index = self._keys.index(key)
        if self.isTabEnabled(index):
            self.setCurrentIndex(index)

    def set_label(self, key: str, label: str) -> None:
        """Changes a label."""
        self._labels[key] = label
        self._write(key)

    def set_count(self, key: str, count: int | None) -> None:
        """Shows how many there are, after the label."""
        self._counts[key] = count
        self._write(key)

    def set_blocked(self, key: str, reason: str | None) -> None:
        """Turns a tab off and says why; None turns it on."""
        index = self._keys.index(key)
        self.setTabEnabled(index, reason is None)
        self.setTabToolTip(index, tooltip(reason or ""))
        self._reasons.pop(key, None)
        if reason is not None:
            self._reasons[key] = reason
        self._mark()
        self.setAccessibleTabName(index, f"{self._labels[key]}. {reason}" if reason else self._labels[key])

    def attach(self, stack: QStackedWidget) -> None:
        """Lets the tabs turn the pages of a stack that holds them in the same order."""
        self._stack = stack
        stack.setCurrentIndex(self.currentIndex())

    def tabSizeHint(self, index: int) -> QSize:
        m = Theme.of(self).metrics
        font = QFont(m.font("body"))
        font.setWeight(QFont.Weight.DemiBold)
        width = QFontMetrics(font).horizontalAdvance(self.tabText(index).replace("&&", "&")) + m.px(24)
        if not self.tabIcon(index).isNull():
            width += m.px(22)
        return QSize(width, m.px(42))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def _mark(self) -> None:
        """A small mark at those that say why."""
        side = Theme.of(self).metrics.px(14)
        self.setIconSize(QSize(side, side))
        for index, key in enumerate(self._keys):
            self.setTabIcon(
                index, icon("info-circle", "disabled", 14, self) if key in self._reasons else QIcon()
            )

    def _write(self, key: str) -> None:
        count = self._counts.get(key)
        label = self._labels[key]
        shown = label if count is None else f"{label}  {self.locale().toString(count)}"
        index = self._keys.index(key)
        self.setTabText(index, shown.replace("&", "&&"))
        self.setAccessibleTabName(index, shown)

    def _changed(self, index: int) -> None:
        if index < 0 or index >= len(self._keys):
            return
        if self._stack is not None:
            self._stack.setCurrentIndex(index)
        self.chosen.emit(self._keys[index])
