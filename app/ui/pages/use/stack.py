"""A stack that is as large as the page it shows, not as its largest one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Stack(QWidget):
    """Pages of which one is shown. A QStackedWidget would ask for the height of its highest page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._pages: dict[str, QWidget] = {}

    def add(self, key: str, page: QWidget) -> None:
        """Adds a page; the first one is shown."""
        page.setVisible(not self._pages)
        self._pages[key] = page
        self._column.addWidget(page)

    def show_page(self, key: str) -> None:
        """Shows a page in place of the one before."""
        for other in self._pages.values():
            if other is not self._pages[key]:
                other.hide()
        self._pages[key].show()
