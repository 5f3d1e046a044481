"""The menu of the table of runs: what the header's buttons do, the order of the rows, and the folder itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.components import Button
from app.ui.theme import icon

if TYPE_CHECKING:
    from app.ui.pages.runs.table import RunsTable


class RunsMenu(QMenu):
    """Everything that can be done with the current run, by mouse or by the menu key.

    Args:
        table: The runs.
        buttons: Buttons of the page, each an entry; those that are gone are left out.
        parent: The page.
    """

    def __init__(self, table: RunsTable, buttons: Sequence[Button], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table = table
        for button in buttons:
            if not button.property("gone"):
                self._add_button(button)
        self._add(self, self.tr("Show the folder"), self._show_folder).setEnabled(table.current() is not None)
        self.addSeparator()
        order = self.addMenu(self.tr("Order by"))
        for column in table.shown_columns():
            title = str(table.runs.headerData(column, Qt.Orientation.Horizontal))
            if title:
                self._add(order, title, self._sorter(column))

    def open_at(self, place: QPoint) -> None:
        """Opens at a place on the screen."""
        self.popup(place)

    def _add_button(self, button: Button) -> None:
        action = self._add(self, button.label(), button.click)
        if button.icon_name():
            action.setIcon(icon(button.icon_name(), "text2", 16, self))
        action.setEnabled(button.isEnabled())

    def _add(self, menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
        action = QAction(words.replace("&", "&&"), menu)
        action.triggered.connect(lambda checked=False: act())
        menu.addAction(action)
        return action

    def _sorter(self, column: int) -> Callable[[], None]:
        return lambda: self._table.sort_by(column)

    def _show_folder(self) -> None:
        entry = self._table.current()
        if entry is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(entry.run.folder)))
