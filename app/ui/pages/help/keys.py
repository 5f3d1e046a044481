"""Every key of the window: those of the menus read from the menus themselves, and those of the controls."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.components import Card, DataTable, RowsModel


class KeysCard(Card):
    """A table of what can be done, where, and with which key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, parent=parent)
        self.model = RowsModel([self.tr("What"), self.tr("Keys"), self.tr("Where")], parent=self)
        self.table = DataTable(self.tr("Keyboard"), parent=self)
        self.table.setModel(self.model)
        self.table.set_widths([380, 240, 200])
        self.add(self.table, 1)

    def fill(self, window: QWidget) -> None:
        """Lists the keys of a window's actions, then those that controls have."""
        rows = [
            [action.text().replace("&", ""), _keys(action), self.tr("everywhere")]
            for action in window.actions()
            if action.shortcuts()
        ]
        self.model.set_rows([*rows, *self._controls()])

    def _controls(self) -> list[list[str]]:
        tab, space, enter = (_native(key) for key in ("Tab", "Space", "Return"))
        up, down, left, right = (_native(key) for key in ("Up", "Down", "Left", "Right"))
        return [
            [self.tr("Next control, the one before"), f"{tab}, {_native('Shift+Tab')}", self.tr("everywhere")],
            [self.tr("Press a button, turn a switch"), space, self.tr("buttons, switches")],
            [self.tr("Another step or page"), f"{up}, {down}, {enter}", self.tr("rail")],
            [self.tr("Another tab or choice"), f"{left}, {right}", self.tr("tabs, choices")],
            [self.tr("A little more or less"), f"{up}, {down}", self.tr("number fields, sliders")],
            [self.tr("A lot more or less"), f"{_native('PgUp')}, {_native('PgDown')}", self.tr("number fields")],
            [self.tr("Change a cell"), f"{_native('F2')}, {enter}", self.tr("tables")],
            [self.tr("Copy the rows, the picture"), _native("Ctrl+C"), self.tr("tables, charts")],
        ]


def _keys(action: QAction) -> str:
    return ", ".join(one.toString(QKeySequence.SequenceFormat.NativeText) for one in action.shortcuts())


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
