"""The glossary: a list of terms beside what the chosen one means."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from app import glossary
from app.ui.components import Card, PlainLabel, SearchBox
from app.ui.theme import Theme


class GlossaryCard(Card):
    """Terms, searched by name and text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._entries = {entry.key: entry for entry in glossary.entries(QLocale().name()[:2])}
        self.search = SearchBox(self.tr("Find a term"), self.tr("Find a term"), parent=self)
        self.search.textChanged.connect(self._filter)
        self.terms = QListWidget(self)
        self.terms.setAccessibleName(self.tr("Terms"))
        for entry in self._entries.values():
            item = QListWidgetItem(entry.title, self.terms)
            item.setData(Qt.ItemDataRole.UserRole, entry.key)
        self.terms.currentItemChanged.connect(self._show)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.terms, 1)
        right = QWidget(self)
        self.title = PlainLabel("", "page_title", parent=right)
        self.text = PlainLabel("", "body", wrap=True, parent=right)
        words = QVBoxLayout(right)
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addStretch(1)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        splitter = QSplitter(self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        self.add(splitter, 1)
        self.terms.setCurrentRow(0)
        Theme.of(self).changed.connect(self._fit_words)
        self._fit_words()

    def show_term(self, key: str) -> None:
        """Shows one entry; an unknown term leaves things as they are."""
        self.search.clear()
        for row in range(self.terms.count()):
            if self.terms.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.terms.setCurrentRow(row)
                self.terms.scrollToItem(self.terms.item(row))

    def _filter(self, text: str) -> None:
        first = None
        for row in range(self.terms.count()):
            item = self.terms.item(row)
            entry = self._entries[item.data(Qt.ItemDataRole.UserRole)]
            fits = text.casefold() in f"{entry.title} {entry.text}".casefold()
            item.setHidden(not fits)
            # A term of that very name comes before those that only mention it.
            if fits and (first is None or entry.title.casefold().startswith(text.casefold())):
                first = item if first is None or text else first
        if first is not None:
            self.terms.setCurrentItem(first)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        entry = self._entries[item.data(Qt.ItemDataRole.UserRole)]
        self.title.setText(entry.title)
        self.text.setText(entry.text)

    def _fit_words(self) -> None:
        px = Theme.of(self).metrics.px
        self.text.setMaximumWidth(px(720))
        self.search.setMinimumWidth(px(220))
